/** Numbers with the ending of another one: *the 400st anniversary*, *her 22th birthday*, *the 13rd floor*. */
import { say } from '../../../phrase';
import { Class, GRAMMAR } from '../../../words/classes';
import { hashes, isIn, isSignOf, next } from '../../../words/grammar';
import type { Tokens } from '../../../words/tokens';
import { CURRENCY_SIGNS, isEnd, isStart, startOfDigits, type FigureFault } from './fault';

const ENDINGS = hashes('st nd rd th');
/** A man weighs *15st*. */
const STONE = hashes('st');
/** A rifle has a *30rd* one. */
const ROUNDS = hashes('rd');
const OF_ROUNDS = hashes(
  'mag mags magazine magazines clip clips drum drums belt belts box boxes burst bursts ammo ammunition one ones one ones',
);
/** Nothing weighs so many stone. */
const MOST = 200;
/** What is numbered, and has no weight. */
const NUMBERED = hashes(
  'anniversary birthday century edition floor storey street avenue precinct district regiment battalion division congress parliament amendment ' +
    'president governor minute lap hole place time year month week day hour round race season game match meeting session annual consecutive straight ' +
    'circuit fleet army corps brigade infantry cavalry airborne marines ward arrondissement parallel meridian percentile',
);

export function wrongOrdinal(tokens: Tokens, i: number): FigureFault | undefined {
  const ending = i + 1;
  if (!tokens.isJoined(ending) || !isIn(tokens, ending, ENDINGS) || !isEnd(tokens, ending)) return undefined;
  const first = startOfDigits(tokens, i);
  if (!isStart(tokens, first) || isSignOf(tokens, first - 1, CURRENCY_SIGNS) || isDecimal(tokens, first, i))
    return undefined;
  const right = endingOf(tokens.text(i));
  if (
    right === tokens.text(ending).toLowerCase() ||
    (isIn(tokens, ending, STONE) && !isNumbered(tokens, first, ending)) ||
    (isIn(tokens, ending, ROUNDS) && isOfRounds(tokens, first, ending))
  )
    return undefined;
  const words = tokens.text(first, ending);
  return {
    span: tokens.span(first, ending),
    message: say('“{0}” has a wrong ending: {1}{2}, or another number.', words, tokens.text(first, i), right),
  };
}

/** *1.5th*: a stop is in it. */
function isDecimal(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (isSignOf(tokens, i, '.')) return true;
  return false;
}

/** It counts in a row: no weight is so large, or what follows has a number. */
function isNumbered(tokens: Tokens, first: number, ending: number): boolean {
  const isLarge = first < ending - 1 || Number(tokens.text(first)) >= MOST;
  return isLarge || isIn(tokens, next(tokens, ending), NUMBERED);
}

/** *a 30rd magazine*, *a load of 30rd, and*: what is counted in a row has a noun, or *the* before it. */
const isOfRounds = (tokens: Tokens, first: number, ending: number): boolean =>
  isIn(tokens, next(tokens, ending), OF_ROUNDS) ||
  ((!tokens.isWord(next(tokens, ending)) || tokens.is(ending + 1, GRAMMAR)) && !tokens.is(first - 1, Class.DETERMINER));

/** The ending of a number in English: *1st*, *11th*, *21st*. */
function endingOf(digits: string): string {
  if (digits.at(-2) === '1') return 'th';
  return ['th', 'st', 'nd', 'rd'][Number(digits.at(-1))] ?? 'th';
}
