/** What stands behind digits and makes no scale or unit: *3million*, *2 million billion*, *$5 million dollars*, *9 perc*, *$ million*. */
import { say } from '../../../phrase';
import { span } from '../../../text/span';
import { Class } from '../../../words/classes';
import type { WordSet } from '../../../words/word-set';
import { hashes, isIn, isSignOf, isUncut, isWord } from '../../../words/grammar';
import { isKnown } from '../../../words/lexicon';
import { hashOf, Shape, type Tokens } from '../../../words/tokens';
import { isOneSlip } from '../../../words/slips';
import { LARGE } from '../numerals';
import { unitAt } from '../units';
import { CURRENCY_SIGNS, isBehindSign, isShortScale, isStart, lengthOf, startOfDigits, without, type FigureFault } from './fault'; // prettier-ignore

const NAMED = hashes('hundred thousand million millions billion billions trillion trillions');

/** *3million*; *$5.million*: a stop in between. */
export function gluedScale(tokens: Tokens, i: number): FigureFault | undefined {
  const isPoint = tokens.isJoined(i + 1) && isSignOf(tokens, i + 1, '.');
  const scale = isPoint ? i + 2 : i + 1;
  if (!tokens.isJoined(scale) || !isIn(tokens, scale, NAMED) || !isUncut(tokens, scale)) return undefined;
  const first = startOfFigure(tokens, i);
  if (!isStart(tokens, startOfDigits(tokens, i))) return undefined;
  return {
    span: tokens.span(first, scale),
    message: say('“{0}” and its number are run together.', tokens.text(scale)),
    ...(!isPoint && { repair: { span: span(tokens.start(scale), tokens.start(scale)), text: ' ' } }),
  };
}

/** *$1t trillion*; elsewhere it is a tonne. */
const TRILLION = hashes('t');

/** *2 million billion*, *£2.4m million*: one number has one scale. */
export function scaleTwice(tokens: Tokens, i: number): FigureFault | undefined {
  const scale = i + 1;
  const isScale = tokens.isJoined(scale)
    ? isShortScale(tokens, scale) || isIn(tokens, scale, TRILLION)
    : isIn(tokens, scale, LARGE);
  if (!isScale || tokens.isJoined(scale + 1) || !isIn(tokens, scale + 1, LARGE)) return undefined;
  return { span: tokens.span(startOfFigure(tokens, i), scale + 1), message: say('The figure has two scales.') };
}

/** What the signs of currencies are called. */
const NAMES: readonly (readonly [sign: string, names: WordSet])[] = [
  ['$', hashes('dollar dollars')],
  ['£', hashes('pound pounds')],
  ['€', hashes('euro euros')],
  ['₹', hashes('rupee rupees')],
];

/** *$5 million dollars*: the sign says it already. */
export function signAndName(tokens: Tokens, i: number): FigureFault | undefined {
  const first = startOfFigure(tokens, i);
  const named = NAMES.find(([sign]) => isSignOf(tokens, first, sign));
  if (!named) return undefined;
  const scale = isIn(tokens, i + 1, LARGE) || isShortScale(tokens, i + 1) ? i + 1 : i;
  const name = scale + 1;
  if (
    tokens.isJoined(name) ||
    !isIn(tokens, name, named[1]) ||
    (tokens.isJoined(name + 1) && isSignOf(tokens, name + 1, '-'))
  )
    return undefined;
  return {
    span: tokens.span(first, name),
    message: say('The currency is given twice, by its sign and by its name.'),
    repair: without(tokens.end(scale), tokens.end(name)),
  };
}

const WHOLE = ['percent', 'million', 'billion', 'trillion', 'thousand'];
const SHORTEST = 4;
/** Whole as they are. */
const ABBREVIATED = hashes('tril thou');
const [PER, MILL] = ['per', 'mill'].map(hashOf);

/** *9 perc*, *$30 milli*, *€4 bilion*: no word, and part of one or a slip of it that stands behind numbers. *$190 mill*, *38 per of those*. */
export function brokenUnit(tokens: Tokens, i: number): FigureFault | undefined {
  const word = i + 1;
  if (tokens.isJoined(word) || tokens.shape(word) !== Shape.SMALL || !isUncut(tokens, word)) return undefined;
  const first = startOfFigure(tokens, i);
  if (!isBrokenUnit(tokens, word) && !isCutShort(tokens, first, word)) return undefined;
  return { span: tokens.span(first, word), message: say('“{0}” is not a unit: it may be cut off.', tokens.text(word)) };
}

function isBrokenUnit(tokens: Tokens, i: number): boolean {
  const length = lengthOf(tokens, i);
  if (length < SHORTEST || isKnown(tokens.hash(i)) || unitAt(tokens, i, false) || isIn(tokens, i, ABBREVIATED))
    return false;
  const word = tokens.text(i);
  if (length > SHORTEST && MEASURED.some(whole => whole.startsWith(word) || isLetterLost(word, whole))) return true;
  return WHOLE.some(whole => whole.startsWith(word) || (length > SHORTEST && isOneSlip(word, whole)));
}

/** Long names of units, which are cut off, or lose a letter: *12 kilom*, *40 kilogams*. In other languages they have other letters. */
const MEASURED = [
  'kilometres',
  'kilometers',
  'kilograms',
  'kilogrammes',
  'centimetres',
  'centimeters',
  'hectares',
  'degrees',
  'minutes',
  'metres',
  'litres',
  'liters',
];

function isLetterLost(word: string, whole: string): boolean {
  if (whole.length - word.length > 2 || word.length >= whole.length) return false;
  let at = 0;
  while (word[at] === whole[at]) at++;
  const rest = word.slice(at);
  return at > 0 && rest.length > 0 && (whole.slice(at + 1) === rest || whole.slice(at + 1) === `${rest}s`);
}

const BEHIND_UNIT = Class.PREPOSITION | Class.AUXILIARY | Class.JOINER | Class.CUE;
const CENT = hashes('cent cents');

function isCutShort(tokens: Tokens, first: number, word: number): boolean {
  const behind = word + 1;
  if (isWord(tokens, word, MILL)) return isSignOf(tokens, first, CURRENCY_SIGNS) && !tokens.isJoined(behind);
  if (!isWord(tokens, word, PER) || isIn(tokens, behind, CENT)) return false;
  return tokens.isJoined(behind)
    ? isSignOf(tokens, behind, '.,;')
    : tokens.is(behind, BEHIND_UNIT) && !tokens.is(behind, Class.NOUN);
}

/** *$ million*: a sign and a scale, and no number between them. *in $ million* heads a table. */
export function lostNumber(tokens: Tokens, sign: number): FigureFault | undefined {
  const scale = sign + 1;
  if (!isIn(tokens, scale, LARGE) || tokens.isJoined(sign) || isWord(tokens, sign - 1, IN)) return undefined;
  return { span: tokens.span(sign, scale), message: say('The figure has lost its number.') };
}

const IN = hashOf('in');

/** The sign of its currency, or its first digits. */
function startOfFigure(tokens: Tokens, i: number): number {
  const first = startOfDigits(tokens, i);
  return isBehindSign(tokens, first) ? first - 1 : first;
}
