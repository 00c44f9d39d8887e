/** Words that look like a number, or stand where one might: *1,400*, *twelve*, *the third*, *the longest*. A first look, which errs on the side of seeing one. */
import {
  FOLDS,
  GROUPS,
  NUMERALS,
  OF_PLURALS,
  PARTS,
  PLURALS,
  SCALES,
  SHORT_SCALES,
  TIMES,
} from '../article/figures/numerals';
import { hashes, isCommonWord } from '../words/grammar';
import { Shape, tokensOf, type Tokens } from '../words/tokens';

const ORDINALS = hashes(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
    'seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth ' +
    'thousandth millionth billionth',
);
const VAGUE = hashes('several few many couple pair single double triple');
const UNLIKE_OTHERS = hashes('best worst most least');

const NUMBERS: ReadonlySet<number> = new Set([
  ...[NUMERALS, SCALES, SHORT_SCALES, GROUPS, PARTS, PLURALS, OF_PLURALS, FOLDS, TIMES].flatMap(words => [
    ...words.keys(),
  ]),
  ...[ORDINALS, VAGUE, UNLIKE_OTHERS].flatMap(words => [...words]),
]);

/** Is this a number, or a word of one? */
export function isNumber(tokens: Tokens, i: number): boolean {
  const shape = tokens.shape(i);
  if (shape === Shape.DIGITS || shape === Shape.FRACTION) return true;
  return tokens.isWord(i) && (NUMBERS.has(tokens.hash(i)) || isSuperlative(tokens.text(i)));
}

/** A superlative has a comparative: *longest* and *longer*, but no *forer* for *forest*. */
const isSuperlative = (word: string): boolean =>
  word.endsWith('est') && word.length > 5 && isCommonWord(`${word.slice(0, -3).toLowerCase()}er`);

/** A number is among the words, or something that looks like one. */
export const hasNumber = (words: string): boolean => hasNumberIn(tokensOf(words));

/** The same of words that are read already. */
export function hasNumberIn(tokens: Tokens): boolean {
  for (let i = 0; i < tokens.count; i++) if (isNumber(tokens, i)) return true;
  return false;
}
