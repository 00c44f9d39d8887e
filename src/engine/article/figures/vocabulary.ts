/** The words that figures are looked for at, beside digits. */

/** From zero to nineteen, and twenty to ninety. */
export const NUMERAL_WORDS: readonly string[] = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
  'twenty thirty forty fifty sixty seventy eighty ninety'
).split(' ');
const SCALES = 'hundred thousand million billion trillion lakh lakhs crore crores mln bln dozen';
const VAGUE = 'tens dozens hundreds thousands millions billions trillions several many few twice thrice';
const PARTS = 'half third quarter fifth tenth percentage';

export const NUMBER_WORDS: readonly string[] = [
  ...NUMERAL_WORDS,
  ...NUMERAL_WORDS.map(word => `${word}fold`),
  ...[SCALES, VAGUE, PARTS].flatMap(words => words.split(' ')),
];
export const RANK_WORDS = 'second third fourth fifth sixth seventh eighth ninth tenth no'.split(' ');
