/** Letters that stand for digits, as a scanner or a finger takes one for the other: *1O0*, *l983*, *201o*, *$o.66*. */
import { say } from '../../../phrase';
import { isSignOf } from '../../../words/grammar';
import { Shape, type Tokens } from '../../../words/tokens';
import {
  CURRENCY_SIGNS,
  endOfDigits,
  isBehindSign,
  isEnd,
  isStart,
  lengthOf,
  LONGEST,
  startOfDigits,
  type FigureFault,
} from './fault';

/** Some digits with a letter before, between or behind them. */
export function letterForDigit(tokens: Tokens, i: number): FigureFault | undefined {
  const [first, last] = lettersInGroups(tokens, i) ?? lettersBehind(tokens, i) ?? letterBefore(tokens, i) ?? [];
  if (first === undefined || last === undefined || !isEnd(tokens, last)) return undefined;
  const words = tokens.text(first, last);
  return { span: tokens.span(first, last), message: say('A letter stands in place of a digit in “{0}”.', words) };
}

type Ends = readonly [first: number, last: number];

/** *1O,OOO*, *£2,l40*: groups of three once the letters are digits. What ends in *l* may be litres. */
function lettersInGroups(tokens: Tokens, i: number): Ends | undefined {
  let [first, last] = [i, i];
  while (i - first < LONGEST && tokens.isJoined(first) && isPiece(tokens, first - 1)) first--;
  while (last - i < LONGEST && tokens.isJoined(last + 1) && isPiece(tokens, last + 1)) last++;
  while (isSignOf(tokens, last, ',')) last--;
  const groups = tokens.text(first, last).split(',');
  const isGrouped =
    groups.length > 1 && groups.every(({ length }, k) => length === GROUP || (!k && length && length < GROUP));
  const isLettered = groups.some(group => Number.isNaN(Number(group)));
  if (!isGrouped || !isLettered || tokens.text(last).endsWith('l') || !isStart(tokens, first)) return undefined;
  return [isBehindSign(tokens, first) ? first - 1 : first, last];
}

const GROUP = 3;

/** Digits, letters like them, and commas. */
const isPiece = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.DIGITS || isSignOf(tokens, i, ',') || (tokens.isWord(i) && isOnly(tokens, i, 'OolI'));

/** *1O0*, *20I6*, *34,56O*, *5OO*; a litre is *1l*, and a model *5S*. */
function lettersBehind(tokens: Tokens, i: number): Ends | undefined {
  const letter = i + 1;
  const first = startOfDigits(tokens, i);
  if (!tokens.isJoined(letter) || !isStart(tokens, first)) return undefined;
  if (lengthOf(tokens, letter) > 1 && isOnly(tokens, letter, 'O') && isOver(tokens, letter + 1)) return [first, letter];
  if (!isLetter(tokens, letter, 'OoIlS')) return undefined;
  if (tokens.isJoined(letter + 1) && tokens.shape(letter + 1) === Shape.DIGITS)
    return isLetter(tokens, letter, 'S') && !isYear(tokens, i) ? undefined : [first, endOfDigits(tokens, letter + 1)];
  const isDigit = isLetter(tokens, letter, 'Oo') || (isLetter(tokens, letter, 'I') && tokens.text(i) === '1');
  return isDigit && isOver(tokens, letter + 1) ? [first, letter] : undefined;
}

/** Nothing is joined, or a mark behind which nothing is. */
const isOver = (tokens: Tokens, i: number): boolean =>
  !tokens.isJoined(i) || (isSignOf(tokens, i, '.,;)') && !tokens.isJoined(i + 1));

/** *19S4*: four characters that may be a year. */
const isYear = (tokens: Tokens, i: number): boolean =>
  lengthOf(tokens, i) + lengthOf(tokens, i + 2) === 3 && '12'.includes(tokens.text(i)[0]);

/** *l00*, *l983*, *I0*, *I,200*, *$o.66* */
function letterBefore(tokens: Tokens, i: number): Ends | undefined {
  const isGroup =
    tokens.isJoined(i) && isSignOf(tokens, i - 1, ',') && tokens.isJoined(i - 1) && lengthOf(tokens, i) === 3;
  if (isGroup && isLetter(tokens, i - 2, 'Il') && isStart(tokens, i - 2)) return [i - 2, endOfDigits(tokens, i)];
  const isPoint = tokens.isJoined(i) && isSignOf(tokens, i - 1, '.') && tokens.isJoined(i - 1);
  const letter = isPoint ? i - 2 : i - 1;
  if (!tokens.isJoined(i) || !tokens.isWord(letter)) return undefined;
  const last = endOfDigits(tokens, i);
  if (isBehindSign(tokens, letter)) return isLetter(tokens, letter, 'Ool') ? [letter - 1, last] : undefined;
  if (isPoint || !isStart(tokens, letter)) return undefined;
  const isOne = isLetter(tokens, letter, 'l') || (isLetter(tokens, letter, 'I') && tokens.text(i).startsWith('0'));
  return isOne ? [letter, last] : undefined;
}

/** Nothing but these letters. */
const isOnly = (tokens: Tokens, i: number, letters: string): boolean =>
  Array.from(tokens.text(i)).every(letter => letters.includes(letter));

const isLetter = (tokens: Tokens, i: number, letters: string): boolean =>
  tokens.isWord(i) &&
  lengthOf(tokens, i) === 1 &&
  letters.includes(tokens.text(i)) &&
  !isSignOf(tokens, i, CURRENCY_SIGNS);
