/** Notes to self in brackets: *[name]*, *[citation needed]*, *[check with the desk]*, *(to come)*. What explains a quotation is none. */
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { isPicturePlace } from './field-labels';
import { isCapital, phrases } from './line';
import { MISSING, TO_DO } from './stand-ins';

/** A note has no more tokens. */
const LONGEST = 14;

const WHOLE = phrases(
  'name, names, title, date, place, age, number, source, link, quote, photo, tk, to come, more to come, check, check this, confirm, xx, xxx',
);
const WHICH = hashes('first last full middle maiden second job exact correct company street phone town');
const COMING = phrases('to come, to follow');
const NEEDED = hashes('needed tk missing wanted');
const BEHIND = hashes('of here');
const CHECKED = hashes('cq');

/** The last token of a note in brackets; -1 where what stands in them is none. */
export function bracketedAt(tokens: Tokens, open: number, isQuoted: boolean): number {
  const closing = tokens.text(open) === '[' ? ']' : ')';
  let close = open + 1;
  while (close < open + LONGEST && tokens.text(close) !== closing && close < tokens.count) close++;
  if (tokens.text(close) !== closing || close === open + 1) return -1;
  const isNote =
    isAsked(tokens, open + 1, close) ||
    (!isQuoted && isPicturePlace(tokens, open + 1, close)) ||
    (closing === ']' ? isNoted(tokens, open + 1, close, isQuoted) : isPromised(tokens, open + 1, close));
  return isNote ? close : -1;
}

/** *[CQ?]*, *[??]* */
function isAsked(tokens: Tokens, first: number, close: number): boolean {
  const asking = isIn(tokens, first, CHECKED) ? first + 1 : first;
  for (let i = asking; i < close; i++) if (tokens.text(i) !== '?') return false;
  return asking < close && (asking > first || tokens.text(first - 1) === '[');
}

const PROMISED = phrases('tk, to come, more to come, check, check this');

/** *(to come)*, *(CHECK SPELLING)*, *(spelling?)* */
const isPromised = (tokens: Tokens, first: number, close: number): boolean =>
  PROMISED.at(tokens, first)?.last === close - 1 ||
  (isIn(tokens, first, TO_DO) && tokens.shape(first) === Shape.CAPITALS && isPlain(tokens, first, close)) ||
  isQuestionForDesk(tokens, first, close) ||
  (tokens.text(close - 1) === '?' &&
    close === first + 2 &&
    (isIn(tokens, first, MISSING) || isIn(tokens, first, QUERIED)));

const TO_CHECK = hashes('check confirm verify');
const WAS = hashes('was were had did');
const QUESTIONS = hashes('who what which when where whether if how');

/** *(check who was first)*: of what is past nobody but the desk is asked; readers are told to check what is open. */
function isQuestionForDesk(tokens: Tokens, first: number, close: number): boolean {
  if (!isIn(tokens, first, TO_CHECK) || !isIn(tokens, first + 1, QUESTIONS)) return false;
  for (let i = first + 2; i < close; i++) if (tokens.is(i, Class.PAST) || isIn(tokens, i, WAS)) return true;
  return false;
}

const QUERIED = hashes('spelling sp check right correct true');

function isNoted(tokens: Tokens, first: number, close: number, isQuoted: boolean): boolean {
  if (WHOLE.at(tokens, first)?.last === close - 1) return true;
  if (isIn(tokens, first, TO_DO) && (close > first + 1 || !isQuoted)) return !isNameBehind(tokens, first);
  if (isIn(tokens, close - 1, NEEDED) && close > first + 1) return true;
  if (COMING.before(tokens, close) !== undefined) return true;
  if (isQuoted || !isPlain(tokens, first, close)) return false;
  return tokens.text(close - 1) === '?' || isMissing(tokens, first, close);
}

/** *[Add Ruiz]*: somebody is called so. */
const isNameBehind = (tokens: Tokens, first: number): boolean =>
  tokens.shape(first) === Shape.CAPITAL && isCapital(tokens, first + 1);

/** Words all small, or all in capitals. */
function isPlain(tokens: Tokens, first: number, close: number): boolean {
  const shape = tokens.shape(first);
  if (shape !== Shape.SMALL && shape !== Shape.CAPITALS) return false;
  for (let i = first; i < close; i++) if (isCapital(tokens, i) && tokens.shape(i) !== shape) return false;
  return true;
}

/** *[first name]*, *[NAME OF SCHOOL]*, *[date of birth]*, *[quote here]*, *[city, state]* */
function isMissing(tokens: Tokens, first: number, close: number): boolean {
  if (tokens.text(first + 1) === ',' && isIn(tokens, first, MISSING)) return isMissing(tokens, first + 2, close);
  const noun = isIn(tokens, first, WHICH) && isIn(tokens, first + 1, MISSING) ? first + 1 : first;
  return isIn(tokens, noun, MISSING) && (noun + 1 === close || isIn(tokens, noun + 1, BEHIND));
}
