import { codeAt, isSpace } from '../../text/characters';
import { lastOf, type Span } from '../../text/span';
import type { Tokens } from '../../words/tokens';
import { attributionsOf, isNamed } from '../speech/attributions';
import type { Pairing } from './pairing';

/** Direct: a whole sentence; mixed: a part of one; scare: nobody is quoted; nested: inside another; title, word: named, not said. */
export type QuotationKind = 'direct' | 'mixed' | 'scare' | 'nested' | 'title' | 'word';

/**
 * How a speaker is given: by the full name, by a part of it, by a pronoun, by a description; by an attribution that the quotation goes on
 * from; or by none of these: a label, a heading, the sense.
 */
export type How = 'name' | 'surname' | 'pronoun' | 'title' | 'running' | 'none';

/** Who says it: the nearest mention, which may be a pronoun. */
export interface Speaker {
  readonly span: Span;
  /** The full name that the article gives this speaker, where it gives one. */
  readonly name: string | null;
  /** Those whom the words may mean, each as likely as the others: then there is no name. */
  readonly candidates?: readonly string[];
  /** A person has told the name; the words may say less. */
  readonly isGiven?: true;
  /** It takes the article to know: a paragraph alone says *none*. */
  readonly how: How;
}

/** Words in quotation marks, the marks included. */
export interface Quotation {
  readonly span: Span;
  readonly kind: QuotationKind;
  readonly speaker: Speaker | null;
  /** The words that attribute: *said*, *according to*. */
  readonly cue: Span | null;
}

/** Quoting nobody: three words at the most, no comma or stop before the mark, nothing that introduces them. */
const SCARE_WORDS = 3;

/** The quotations of a paragraph. One that is left open, and may run on, ends with its paragraph. */
export function quotationsIn(tokens: Tokens, sentences: readonly Span[], { pairs, faults }: Pairing): Quotation[] {
  const text = tokens.prose;
  const spans: (Span & { single?: boolean })[] = pairs.map(({ start, end, open }) => ({
    start,
    end,
    single: open.level === 'single',
  }));
  for (const fault of faults) {
    if (fault.kind !== 'unclosed' || !fault.last) continue;
    spans.push({ start: fault.mark.start, end: text.trimEnd().length });
    spans.sort((a, b) => a.start - b.start || b.end - a.end);
  }
  let reach = 0; // the end of the quotations so far
  const attributions = attributionsOf(tokens, sentences, spans);
  return spans.map(({ start, end, single }, i) => {
    const inside = end <= reach;
    reach = Math.max(reach, end);
    const kind = inside ? 'nested' : kindOf(text, sentences, { start, end }, single ?? false);
    const named = isNamed(text, { start, end });
    const attribution = named ? null : attributions[i];
    return {
      span: { start, end },
      kind: named ? 'word' : kind,
      speaker: attribution && { span: attribution.source, name: null, how: 'none' },
      cue: attribution?.cue ?? null,
    };
  });
}

/** How many pieces white space makes of them; more than so many are as good as one more. */
function countWords(words: string): number {
  let count = 1;
  for (let at = 0; at < words.length && count <= SCARE_WORDS; at++)
    if (isSpace(words.charCodeAt(at)) && !isSpace(codeAt(words, at + 1))) count++;
  return count;
}

function kindOf(text: string, sentences: readonly Span[], { start, end }: Span, single: boolean): QuotationKind {
  const words = text.slice(start + 1, end - 1);
  let last = end - 1; // the last character that is no quotation mark
  while (last > start && '"”’\''.includes(text[last])) last--;
  const closesClause = ',.?!…'.includes(text[last]);
  const opensSentence =
    lastOf(sentences, start)?.start === start || /[:,”"]\s$/.test(text.slice(Math.max(0, start - 2), start));
  const count = countWords(words);
  if (opensSentence && /^\P{Ll}/u.test(words) && closesClause && count > 1) return 'direct';
  if (count <= SCARE_WORDS && !closesClause) return single ? 'word' : 'scare';
  return 'mixed';
}
