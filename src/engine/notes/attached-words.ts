/**
 * What belongs to a claim's words from either side, so that they are not the same claim without it. *31 percent* is another claim in *131
 * percent* and in *25 to 31 percent*; and *1,400* counts the noun that follows it. No measure of likeness sees that (field.md 1.5).
 */
import { mayStart, readNumber } from '../article/figures/numbers';
import { moneyBefore } from '../article/figures/money';
import { isHyphen, isIn, isWord, hashes, next } from '../words/grammar';
import { hashOf, Shape, type Tokens } from '../words/tokens';
import type { ClaimSentence } from './claim-sentence';
import { isNumber } from './written-numbers';

/** What belongs to a claim from one side. */
export interface Attached {
  /** How far the claim goes with it: an offset in the sentence. */
  readonly edge: number;
  /** In plain words: what may be written for it is the same. */
  readonly saying: string;
}

const signs = (all: string): ReadonlySet<number> => new Set(Array.from(all, sign => sign.codePointAt(0)!));

/** Signs that join what stands on both sides of them, and those that are nothing at the edge of it. */
const LINKS_BEFORE = signs("$£€¥₹₽₩₺₴₦₱₪#+-−.,/'");
const LINKS_BEHIND = signs("%‰$£€¥₹₽₩₺₴₦₱₪°+-−.,/'");
const NOTHING_BEFORE = signs("#.,'/-");
const NOTHING_BEHIND = signs(".,'/+-−");

const isSignOf = (tokens: Tokens, i: number, among: ReadonlySet<number>): boolean =>
  tokens.shape(i) === Shape.SIGN && among.has(tokens.hash(i));

/** What belongs to a claim from before: what is joined to it, a sign, the lower end of a range, the thousands. */
export function attachedBefore({ tokens, claim, copy }: ClaimSentence): Attached {
  const i = tokens.from(claim.start);
  const joined = firstJoined(tokens, i);
  const isInside = tokens.start(i) < claim.start; // the claim is a piece of a word or number
  const first = joined < i || isInside || !startsNumber(tokens, i) ? joined : firstOfFigure(tokens, i);
  const saying = sayingOf(tokens, first, i - 1);
  return {
    edge: Math.min(tokens.start(first), claim.start),
    saying: isInside ? saying + copy.slice(tokens.start(i), claim.start) : saying,
  };
}

/** The first token of what is joined to a token from before: the *5* of *5-31*. Marks and stops alone are nothing. */
function firstJoined(tokens: Tokens, i: number): number {
  let first = i;
  while (tokens.isJoined(first) && isLinked(tokens, first - 1, LINKS_BEFORE)) first--;
  while (first < i && isSignOf(tokens, first, NOTHING_BEFORE)) first++;
  return first;
}

const isLinked = (tokens: Tokens, i: number, links: ReadonlySet<number>): boolean =>
  tokens.shape(i) > Shape.SIGN || isSignOf(tokens, i, links);

/** The first token of a figure whose number starts with a token. */
function firstOfFigure(tokens: Tokens, i: number): number {
  const number = isMinus(tokens, i - 1) ? i - 1 : i;
  if (isIn(tokens, number - 1, SIGN_WORDS)) return number - 1;
  return thousandsBefore(tokens, number) ?? rangeBefore(tokens, number) ?? number;
}

const SIGN_WORDS = hashes('minus plus negative');
const MINUS = signs('-−');
const OPENING = signs('(["\'');

/** *-31*, behind nothing: no hyphen. */
const isMinus = (tokens: Tokens, i: number): boolean =>
  isSignOf(tokens, i, MINUS) && tokens.isJoined(i + 1) && (!tokens.isJoined(i) || isSignOf(tokens, i - 1, OPENING));

/** *12 500*: where the number starts that goes on in another one; a year does not. */
function thousandsBefore(tokens: Tokens, i: number): number | undefined {
  const number = numberUpTo(tokens, i - 1);
  return number?.isYear ? undefined : number?.first;
}

/** *30 to 40*, *between 30 and 40*; but *from 30 to 40* is a change. */
function rangeBefore(tokens: Tokens, i: number): number | undefined {
  const isAnd = isWord(tokens, i - 1, AND);
  if (!isAnd && !isIn(tokens, i - 1, TO) && !isSignOf(tokens, i - 1, DASHES)) return undefined;
  const first = numberUpTo(tokens, i - 2)?.first;
  if (first === undefined) return undefined;
  const isRange = isAnd ? isWord(tokens, first - 1, BETWEEN) : !isWord(tokens, first - 1, FROM);
  return isRange ? first : undefined;
}

const [FROM, BETWEEN, AND] = 'from between and'.split(' ').map(hashOf);
const TO = hashes('to or');
const DASHES = signs('-–—');
/** In tokens: *$1,234,567.5 million*. */
const LONGEST_NUMBER = 8;

interface NumberBefore {
  readonly first: number;
  readonly isYear: boolean;
}

/** The number that ends with a token, or goes on behind it. */
function numberUpTo(tokens: Tokens, last: number): NumberBefore | undefined {
  for (let i = Math.max(0, last - LONGEST_NUMBER); i <= last; i++) {
    const number = mayStart(tokens, i) ? readNumber(tokens, i) : undefined;
    if (number && number.last >= last) return { first: moneyBefore(tokens, i, true) ?? i, isYear: number.yearLike };
  }
  return undefined;
}

/** Does a number start with a token, or a sum of money? */
function startsNumber(tokens: Tokens, i: number): boolean {
  if (isNumber(tokens, i)) return true;
  return [i + 1, i + 2].some(at => tokens.shape(at) === Shape.DIGITS && moneyBefore(tokens, at, true) === i);
}

/** What belongs to a claim from behind: what is joined to it. */
export function attachedBehind({ tokens, claim, copy }: ClaimSentence): Attached {
  const i = tokens.from(claim.end - 1);
  const isInside = tokens.end(i) > claim.end;
  let last = lastJoined(tokens, i);
  if (!isInside && isMeasured(tokens, i) && isCompound(tokens, i + 1, last)) last = i;
  const saying = sayingOf(tokens, i + 1, last);
  return {
    edge: Math.max(tokens.end(last), claim.end),
    saying: isInside ? copy.slice(claim.end, tokens.end(i)) + saying : saying,
  };
}

/** The last token of what is joined to a token from behind: the *5* of *31.5*. */
function lastJoined(tokens: Tokens, i: number): number {
  let last = i;
  while (tokens.isJoined(last + 1) && isLinked(tokens, last + 1, LINKS_BEHIND)) last++;
  while (last > i && isSignOf(tokens, last, NOTHING_BEHIND)) last--;
  return last;
}

/** A number, or its unit behind a hyphen: *20* and *20-metre* of *20-metre-wide*. */
const isMeasured = (tokens: Tokens, i: number): boolean =>
  isNumber(tokens, i) || (isHyphen(tokens, i - 1) ? isNumber(tokens, i - 2) : isNumber(tokens, i - 1));

/** *seven-person*: what is counted, which may stand apart. */
function isCompound(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (!tokens.isWord(i) && !isHyphen(tokens, i)) return false;
  return isHyphen(tokens, first);
}

/** Some tokens in plain words: *minus* is a sign. */
function sayingOf(tokens: Tokens, first: number, last: number): string {
  let saying = '';
  for (let i = first; i <= last; i++) saying += isBelowZero(tokens, i) ? '-' : `${tokens.text(i).toLowerCase()} `;
  return saying;
}

const BELOW_ZERO = hashes('minus negative');
const isBelowZero = (tokens: Tokens, i: number): boolean => isIn(tokens, i, BELOW_ZERO) || isSignOf(tokens, i, MINUS);

/** The word behind a number that says what it counts, in small letters; empty where no word follows. */
export function countedBy({ tokens, claim }: ClaimSentence): string {
  const i = next(tokens, tokens.from(claim.end - 1));
  return tokens.isWord(i) ? tokens.text(i).toLowerCase() : '';
}

/** A number ends the claim: what it counts comes next. */
export const endsInNumber = ({ tokens, claim }: ClaimSentence): boolean => isNumber(tokens, tokens.from(claim.end - 1));
