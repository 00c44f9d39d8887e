/** The sums that a sentence states, and that do not hold. Each kind is one function; all are given the same template of the sentence. */
import type { Figure } from '../figures/figure';
import type { Paragraph } from '../paragraph';
import { wrongChanges } from './changes';
import { wrongConversions } from './conversions';
import { wrongHeads } from './heads';
import { wrongLists } from './lists';
import { wrongMargins } from './margins';
import { wrongShares } from './shares';
import { wrongTotals } from './totals';
import { wrongSpans } from './years';
import { templatesIn } from './template';
import type { Reckoning, WrongSum } from './wrong-sum';

/** Each with what a sentence must have for it; nearly every sentence with two figures has none. */
const RECKONINGS: readonly (readonly [sign: RegExp, reckon: Reckoning])[] = [
  [
    /\b(?:from|now|than|compared|versus|against|stood at|(?:up|down) [\ue000-\ue0ff] on|or) .*[\ue000-\ue0ff]/,
    wrongChanges,
  ],
  [/[Oo]f .*[\ue000-\ue0ff]|\bvoted\b/, wrongShares],
  [/: | and |\b(?:the rest|remaining|the other)\b/, wrongTotals],
  [
    /\b(?:margin|majority|lead|difference|gap|win|victory|led|leads|leading|trail|trails|trailed|beats?|defeated|ahead|won|wins|winning|lost|losing)\b/,
    wrongMargins,
  ],
  [/[\ue000-\ue0ff] (?:each|apiece|an?|per)\b|[\ue000-\ue0ff] ways|, or [\ue000-\ue0ff]/, wrongHeads],
  [/\([^()]*[\ue000-\ue0ff]\)|,? or .*[\ue000-\ue0ff]/, wrongConversions],
  [/\d{4}/, wrongSpans],
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
  figures.length > 1 || sentence.includes(': ') || TWO_YEARS.test(sentence) || BOTH_ENDS.test(sentence);

/** With one figure alone: a list, two years, or both ends of a change in one. */
const TWO_YEARS = /\d{4}.*\d{4}/;
const BOTH_ENDS = /\bfrom \S+ to /;
