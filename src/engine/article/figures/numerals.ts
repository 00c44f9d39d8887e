/** The words of numbers, each with what it is worth. */
import { hashes, type Worths } from '../../words/grammar';
import { hashOf } from '../../words/tokens';
import { NUMERALS as NUMERAL_WORDS } from '../../words/topics';

/** From a list of words and what each is worth. */
const worth = (of: Readonly<Record<string, number>>): Worths =>
  new Map(Object.entries(of).map(([word, worth]) => [hashOf(word), worth] as const));

const WORDS = NUMERAL_WORDS.map((word, i) => [word, i < 20 ? i : 10 * (i - 18)] as const);

export const NUMERALS = worth(Object.fromEntries(WORDS));
/** *Threefold*. */
export const FOLDS = worth(Object.fromEntries(WORDS.map(([word, n]) => [`${word}fold`, n])));
export const TIMES = worth({ twice: 2, thrice: 3 });

/** Which power of ten a number is multiplied by: behind digits and in words. */
export const SCALES = worth({
  hundred: 2, thousand: 3, lakh: 5, lakhs: 5, million: 6, mln: 6, crore: 7, crores: 7, billion: 9, bln: 9, trillion: 12,
}); // prettier-ignore
/** Joined to digits, or behind a space. */
export const SHORT_SCALES = worth({ mn: 6, bn: 9, tn: 12, trn: 12, cr: 7 });
/** Joined to digits. */
export const LETTERS = worth({ k: 3, m: 6, b: 9 });
/** Behind digits that are a sum of money: *RM3.2 mil*, *$12mm*. */
export const OF_MONEY = worth({ mil: 6, mm: 6 });
export const GROUPS = worth({ dozen: 12, score: 20 });

const PART_NAMES = {
  half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, hundredth: 100,
}; // prettier-ignore
/** Parts of one, by name: two-thirds, a quarter. */
export const PARTS = worth({
  halves: 2,
  ...Object.fromEntries(
    Object.entries(PART_NAMES).flatMap(([word, n]) => [
      [word, n],
      [`${word}s`, n],
    ]),
  ),
});
/** After *a* these are parts; a sixth is more often one that comes after five. */
export const PART_AFTER_A = hashes('half third quarter fifth tenth');

/** *Dozens*, *hundreds*: from once as much to ten times. */
export const PLURALS = worth({
  dozens: 12,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
});
/** *Tens of thousands*. */
export const OF_PLURALS = worth({ tens: 10, dozens: 12, hundreds: 100, thousands: 1e3 });
/** *Several hundred*. */
export const SEVERAL_OF = worth({ dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 });

export const ARTICLE = hashes('a an');
export const LARGE = hashes('million billion trillion');
