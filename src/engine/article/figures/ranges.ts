/** The other end of a range, the other side of a vote: *5 to 8*, *$3-4 million*, *between 5 and 8*, *won 52 to 48*. */
import { apart, hashes, isIn, isSignOf, isWord } from '../../words/grammar';
import { Phrases } from '../../words/phrases';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { NumberRead } from './number';
import { readNumber } from './numbers';
import { LONGEST_SIGN, moneyBefore } from './money';
import { isChangeBefore } from './changes';

/** What joins two numbers: a word, or a dash. */
interface Joint {
  readonly at: number;
  readonly isDash: boolean;
}

const [TO, AND, OR, BETWEEN, FROM, MINUS] = ['to', 'and', 'or', 'between', 'from', 'minus'].map(hashOf);
const JOINTS: ReadonlySet<number> = new Set([TO, AND, OR]);
const PERCENT = new Phrases(['percent', 'per cent', '%'].map(words => [words, true] as const));

/** `start` is the token with which the figure starts: the number’s first, or the sign of a currency before it. */
export function readRange(tokens: Tokens, number: NumberRead, start: number): NumberRead | undefined {
  const joint = number.value === null ? undefined : jointBehind(tokens, number.last);
  const to = joint && otherNumber(tokens, joint.at);
  if (!to || to.value === null) return undefined;
  if (number.inWords !== to.inWords && !(number.value! < 10 && to.value >= 10 && !to.grouped)) return undefined;
  return joint.isDash || isMeant(tokens, number, to, joint.at, start) ? to : undefined;
}

/** *-*, *to*, *and*, *or*; the percent sign may stand at both ends. */
function jointBehind(tokens: Tokens, last: number): Joint | undefined {
  const percent = PERCENT.at(tokens, last + 1)?.last;
  const at = (percent ?? last) + 1;
  const isDash = isSignOf(tokens, at, '-–—') && (tokens.isJoined(at) || !tokens.isJoined(at + 1));
  if (isDash)
    return percent === undefined || (tokens.isJoined(at) && !isSignOf(tokens, at, '—')) ? { at, isDash } : undefined;
  if (tokens.isJoined(at + 1) || !isIn(tokens, at, JOINTS)) return undefined;
  return percent === undefined || isWord(tokens, at, AND) ? { at, isDash } : undefined;
}

/** The number behind a joint, with *minus* or the sign of a currency before it or without. */
function otherNumber(tokens: Tokens, joint: number): NumberRead | undefined {
  const at = joint + 1;
  if (isWord(tokens, at, MINUS)) {
    const below = readNumber(tokens, at + 1);
    return below && below.value !== null ? { ...below, value: -below.value } : undefined;
  }
  if (tokens.shape(at) === Shape.DIGITS || tokens.shape(at) === Shape.FRACTION) return readNumber(tokens, at);
  for (let i = at + 1; i <= at + LONGEST_SIGN; i++)
    if (tokens.shape(i) === Shape.DIGITS && moneyBefore(tokens, i, true) === at) return readNumber(tokens, i);
  return tokens.isWord(at) ? readNumber(tokens, at) : undefined;
}

/** Two numbers that a word joins are one range, and not two figures. */
function isMeant(tokens: Tokens, number: NumberRead, to: NumberRead, joint: number, start: number): boolean {
  const isBelow = isWord(tokens, start - 1, MINUS);
  const [one, other] = [isBelow ? -number.value! : number.value!, to.value!];
  if (isWord(tokens, joint, OR)) return other > one && other <= 2 * one;
  if (isWord(tokens, joint, AND)) return other > one && isWord(tokens, beforeHedge(tokens, start), BETWEEN);
  if (isChange(tokens, number, to, start)) return false;
  if (other < 0) return isBelow;
  return other > one || (other > 1 && isVote(tokens, start));
}

const HEDGE = hashes('about around roughly approximately some nearly almost');

const beforeHedge = (tokens: Tokens, start: number): number => (isIn(tokens, start - 1, HEDGE) ? start - 2 : start - 1);

/** By what, and to what: *fell $40m to $1.2bn*, *$40 to $50 from $10*; one step after the other: *from $40 to $50 to $60*. */
function isChange(tokens: Tokens, number: NumberRead, to: NumberRead, start: number): boolean {
  if (to.value! > 5 * number.value! && isChangeBefore(tokens, start)) return true;
  if (isWord(tokens, start - 1, TO) && isNumberTo(tokens, start - 2)) return true;
  const comma = isSignOf(tokens, to.last + 1, ',') ? to.last + 1 : to.last;
  const behind = apart(tokens, comma);
  const goesOn = isWord(tokens, behind, FROM) || (comma === to.last && isWord(tokens, behind, TO));
  return goesOn && otherNumber(tokens, behind)?.inWords === false;
}

const isNumberTo = (tokens: Tokens, last: number): boolean => tokens.shape(last) === Shape.DIGITS;

/** Words of votes and matches. */
const DECIDING = hashes(
  'vote votes voted voting pass passes passed approve approves approved reject rejects rejected back backs backed adopt adopts adopted defeat ' +
    'defeats defeated carry carries carried ratify ratified confirm confirms confirmed endorse endorsed oppose opposed support supported ' +
    'acquit acquitted convict convicted impeach impeached overrode overruled ruled win wins won lose loses lost beat beats beaten led leads ' +
    'lead trail trailed trails score scores scored tied drew score ballot majority margin',
);
/** So far before its numbers a vote is told. */
const NEAR = 6;

/** *voted 52 to 48*, *defeated the bill 52 to 48*: the larger number comes first. */
function isVote(tokens: Tokens, start: number): boolean {
  if (isWord(tokens, start - 1, FROM)) return false;
  for (let i = start - 1; i >= start - NEAR; i--) {
    if (isIn(tokens, i, DECIDING)) return true;
    if (!tokens.isWord(i)) return false;
  }
  return false;
}
