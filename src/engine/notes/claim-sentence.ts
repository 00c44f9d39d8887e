/** A claim in its sentence, folded: what it says is compared with what it said. */
import { type Figured } from '../article/paragraph';
import { parseFigures } from '../article/parse';
import { span, type Span } from '../text/span';
import { foldedCopy } from './normalized-text';
import { sentenceAround } from './sentence';

/** The words of a claim with what stands around them, folded. */
export interface Words {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** True for a side on which the sentence may have gone on beyond what was taken down. */
export interface Cut {
  readonly before: boolean;
  readonly after: boolean;
}

export class ClaimSentence implements Words {
  readonly copy: string;
  /** Where the claim stands in the copy. */
  readonly claim: Span;
  #figured?: Figured;

  constructor(
    readonly prefix: string,
    readonly exact: string,
    readonly suffix: string,
    readonly isCut: Cut = { before: false, after: false },
  ) {
    this.copy = prefix + exact + suffix;
    this.claim = span(prefix.length, prefix.length + exact.length);
  }

  /** Its figures, which are read when they are first asked for. */
  get figured(): Figured {
    return (this.#figured ??= parseFigures(this.copy));
  }

  /** Does another sentence say the same, letter by letter, as far as this one is known? */
  isAsIn({ prefix, suffix }: Words): boolean {
    return (
      (this.isCut.before ? prefix.endsWith(this.prefix) : prefix === this.prefix) &&
      (this.isCut.after ? suffix.startsWith(this.suffix) : suffix === this.suffix)
    );
  }
}

/** The claim at a place of a text (UTF-16), in its sentence. */
export function claimIn(text: string, claim: Span, sentence = sentenceAround(text, claim), isCut?: Cut): ClaimSentence {
  return new ClaimSentence(
    foldedCopy(text.slice(sentence.start, claim.start)),
    foldedCopy(text.slice(claim.start, claim.end)),
    foldedCopy(text.slice(claim.end, sentence.end)),
    isCut,
  );
}
