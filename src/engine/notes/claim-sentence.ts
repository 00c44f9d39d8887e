/** A claim in its sentence, folded: what it says is compared with what it said. */
import { type Figured } from '../article/paragraph';
import { parseFigures } from '../article/parse';
import { span, type Span } from '../text/span';
import { tokensOf, type Tokens } from '../words/tokens';
import { foldedCopy } from './normalized-text';
import { sentenceAround } from './sentence';

/** The words of a claim with what stands around them, folded. */
export interface Words {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** True for a side on which the sentence may have gone on beyond what was taken down. */
export interface OpenEnds {
  readonly before: boolean;
  readonly after: boolean;
}

export class ClaimSentence implements Words {
  readonly copy: string;
  /** Where the claim stands in the copy. */
  readonly claim: Span;
  #figured?: Figured;
  #tokens?: Tokens;

  constructor(
    readonly prefix: string,
    readonly exact: string,
    readonly suffix: string,
    readonly isOpen: OpenEnds = { before: false, after: false },
  ) {
    this.copy = prefix + exact + suffix;
    this.claim = span(prefix.length, prefix.length + exact.length);
  }

  /** Its words, numbers and signs, which are read when they are first asked for. */
  get tokens(): Tokens {
    return (this.#tokens ??= tokensOf(this.copy));
  }

  /** Its figures, which are read when they are first asked for. */
  get figured(): Figured {
    return (this.#figured ??= parseFigures(this.copy));
  }

  /** Does another sentence say the same, letter by letter, as far as this one is known? */
  isAsIn({ prefix, suffix }: Words): boolean {
    return (
      (this.isOpen.before ? prefix.endsWith(this.prefix) : prefix === this.prefix) &&
      (this.isOpen.after ? suffix.startsWith(this.suffix) : suffix === this.suffix)
    );
  }
}

/** The claim at a place of a text (UTF-16), in its sentence. */
export function claimIn(
  text: string,
  claim: Span,
  sentence = sentenceAround(text, claim),
  isOpen?: OpenEnds,
): ClaimSentence {
  return new ClaimSentence(
    foldedCopy(text.slice(sentence.start, claim.start)),
    foldedCopy(text.slice(claim.start, claim.end)),
    foldedCopy(text.slice(claim.end, sentence.end)),
    isOpen,
  );
}

/** The parts of what stands around a claim that belong to its sentence: as far as the stops on either side. */
export const withinSentence = ({ exact, prefix, suffix }: Words): Words => ({
  exact,
  prefix: prefix.slice(lastSentenceStart(prefix)),
  suffix: endsSentence(exact) ? '' : suffix.slice(0, firstSentenceEnd(suffix)),
});

const STOPS = '.!?';
/** An ellipsis may stand in the middle of a sentence, too. */
const ENDS = `${STOPS}…`;
const CLOSING = '"”’\')]';

/** Where the closing marks end that stand from an offset on. */
function pastClosing(copy: string, at: number): number {
  while (at < copy.length && CLOSING.includes(copy[at])) at++;
  return at;
}

/** Where the last sentence of a piece of copy starts, behind a stop and a space. */
function lastSentenceStart(copy: string): number {
  for (let at = copy.length - 2; at >= 0; at--) {
    if (!STOPS.includes(copy[at])) continue;
    const end = pastClosing(copy, at + 1);
    if (copy[end] === ' ') return end + 1;
  }
  return 0;
}

/** Where the first sentence of a piece of copy ends. */
function firstSentenceEnd(copy: string): number {
  for (let at = 0; at < copy.length; at++) {
    if (!STOPS.includes(copy[at])) continue;
    const end = pastClosing(copy, at + 1);
    if (end === copy.length || copy[end] === ' ') return end;
  }
  return copy.length;
}

/** Does a piece of copy end where a sentence does? */
export function endsSentence(copy: string): boolean {
  let at = copy.length - 1;
  while (at >= 0 && CLOSING.includes(copy[at])) at--;
  return at >= 0 && ENDS.includes(copy[at]);
}
