/** The sums that a sentence states, and that do not hold. Each kind is one function; all are given the same template of the sentence. */
import type { Phrase } from '../../phrase';
import type { Span } from '../../text/span';
import type { Figure } from '../figure';
import type { Paragraph } from '../paragraph';
import { wrongChanges } from './changes';
import { wrongConversions } from './conversions';
import { wrongLists } from './lists';
import { wrongShares } from './shares';
import { wrongSpans } from './years';
import { templatesIn, type Template } from './template';

/** A figure that does not go with the others of its sentence. */
export interface WrongSum {
  readonly span: Span;
  readonly figure: Figure;
  /** The sum, as it is. */
  readonly message: Phrase;
  /** The number that would be right, as copy writes it; null where more than one may be. */
  readonly computed: string | null;
}

export type Reckoning = (template: Template) => Iterable<WrongSum>;

/** Each with what a sentence must have for it; nearly every sentence with two figures has none. */
const RECKONINGS: readonly (readonly [sign: RegExp, reckon: Reckoning])[] = [
  [/\bfrom [\ue000-\ue0ff]/, wrongChanges],
  [
    / of [^.;]*[\ue000-\ue0ff]|\b(?:the rest|remaining|the other) [\ue000-\ue0ff]|\b(?:each|apiece|head|person|voted)\b/,
    wrongShares,
  ],
  [/\([^()]*[\ue000-\ue0ff]\)/, wrongConversions],
  [/\d{4}(?:,| (?:to|until|through|and)) .*[\ue000-\ue0ff]/, wrongSpans],
  [/: /, wrongLists],
];

/** The sums of a paragraph that do not hold, in the order of the text; offsets count from its start. */
export function* wrongSums(paragraph: Paragraph): Iterable<WrongSum> {
  const stated = new Set<Figure>();
  for (const template of templatesIn(paragraph, mayHoldSum)) {
    for (const [sign, reckon] of RECKONINGS) {
      if (!sign.test(template.text)) continue;
      for (const sum of reckon(template)) {
        if (stated.has(sum.figure)) continue;
        stated.add(sum.figure);
        yield sum;
      }
    }
  }
}

const mayHoldSum = (sentence: string, figures: readonly Figure[]): boolean =>
  figures.length > 1 || (figures.length > 0 && ALONE.test(sentence));

/** With one figure alone: two years, a list, or both ends of a change in one. */
const ALONE = /\d{4}.*\d{4}|: |\bfrom \S+ to /;
