/** Brackets that are never closed, have lost what stood in them, or stand where no space parts them from a word. */
import { Class, GRAMMAR } from '../../words/classes';
import { isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import { NAMED } from './capital-words';

const SHORTEST_BRACKET = 4;

/** A bracket that opens and is never closed; -1 where there is none. Smileys and lists (*1)*) close what nobody opened. */
export function unclosedBracket(tokens: Tokens): number {
  let open = -1;
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.isOf(i, Topic.BRACKET)) continue;
    if (isSignOf(tokens, i, '(')) open = tokens.isJoined(i + 1) && !tokens.isJoined(i) ? i : open;
    else if (isSignOf(tokens, i, ')')) open = -1;
  }
  return open >= 0 && tokens.count - open > SHORTEST_BRACKET ? open : -1;
}

/** *in May () was*, *the treaty ( , )*: a bracket that has lost its words, and the one that closes it; -1 where there is none. */
export function emptyBracket(tokens: Tokens): readonly [open: number, close: number] | undefined {
  for (let open = 1; open < tokens.count; open++) {
    if (!tokens.isOf(open, Topic.BRACKET) || !isSignOf(tokens, open, '([') || tokens.isJoined(open)) continue;
    let close = open + 1;
    while (isSignOf(tokens, close, ',;')) close++;
    if (isSignOf(tokens, close, isSignOf(tokens, open, '(') ? ')' : ']')) return [open, close];
  }
  return undefined;
}

/** *Nairobi(the capital)*: a bracket that opens and is joined to a word in front of it. What stands in it is no piece of that word. */
export const isBracketFused = (tokens: Tokens, open: number): boolean =>
  isSignOf(tokens, open, '(') &&
  tokens.isJoined(open) &&
  isWordAlone(tokens, open - 1) &&
  (isInsertion(tokens, open, closeOf(tokens, open)) || isWordInBrackets(tokens, open));

/** *(the capital)and*: the same of one that closes. */
export const isBracketFusedBehind = (tokens: Tokens, close: number): boolean =>
  isSignOf(tokens, close, ')') &&
  tokens.isJoined(close + 1) &&
  tokens.shape(close + 1) === Shape.SMALL &&
  isWordAlone(tokens, close + 1) &&
  isInsertion(tokens, openOf(tokens, close), close);

const LONGEST_INSERTION = 40;

function closeOf(tokens: Tokens, open: number): number {
  for (let i = open + 1; i < tokens.count && i - open < LONGEST_INSERTION; i++) {
    if (isSignOf(tokens, i, '(')) return -1;
    if (isSignOf(tokens, i, ')')) return i;
  }
  return -1;
}

function openOf(tokens: Tokens, close: number): number {
  for (let i = close - 1; i >= 0 && close - i < LONGEST_INSERTION; i--) {
    if (isSignOf(tokens, i, ')')) return -1;
    if (isSignOf(tokens, i, '(')) return i;
  }
  return -1;
}

/** A word of the copy, and no piece of an address, a handle or code: *print(my name)* has no other sign, and is none of copy. */
function isWordAlone(tokens: Tokens, i: number): boolean {
  if (!tokens.isWord(i) || tokens.end(i) - tokens.start(i) < SHORTEST_WORD || tokens.shape(i) === Shape.MIXED)
    return false;
  const isLink = (at: number): boolean => isSignOf(tokens, at, '/@_.=#:');
  return !(tokens.isJoined(i) && isLink(i - 1)) && !(tokens.isJoined(i + 1) && isLink(i + 1) && tokens.isJoined(i + 2));
}

const SHORTEST_WORD = 2;

/** Words that stand apart, or a short form: *(the capital)*, *(WFP)*; not *(s)*, *(ren)*, *(x, y)*. */
function isInsertion(tokens: Tokens, open: number, close: number): boolean {
  if (open < 0 || close < 0) return false;
  const length = tokens.end(close - 1) - tokens.start(open + 1);
  if (close === open + 2) return tokens.shape(open + 1) === Shape.CAPITALS && length >= SHORTEST_FORM;
  if (tokens.shape(open + 1) === Shape.DIGITS) return length >= SHORTEST_INSERTION && endsInUnit(tokens, close);
  let apart = 0;
  for (let i = open + 2; i < close; i++) if (tokens.isWord(i) && tokens.is(i, -1) && !tokens.isJoined(i)) apart++;
  return (
    tokens.isWord(open + 1) &&
    tokens.is(open + 1, -1) &&
    length >= SHORTEST_INSERTION &&
    (apart > 0 || endsInYear(tokens, close))
  );
}

/** *290-mile(470-kilometre)*, *mile(2.4 kilometres)* */
const endsInUnit = (tokens: Tokens, close: number): boolean =>
  tokens.shape(close - 1) === Shape.SMALL &&
  tokens.is(close - 1, -1) &&
  tokens.end(close - 1) - tokens.start(close - 1) >= SHORTEST_UNIT;
const SHORTEST_UNIT = 4;

/** *Robert(Bob) Lind*, *those(poll) numbers*: one word in brackets, and a name or a word of grammar before it, which takes no ending. */
function isWordInBrackets(tokens: Tokens, open: number): boolean {
  const [before, word, close] = [open - 1, open + 1, open + 2];
  if (!isSignOf(tokens, close, ')') || tokens.isJoined(open + 3) || !tokens.isWord(open + 3)) return false;
  const length = tokens.end(word) - tokens.start(word);
  if (tokens.shape(word) === Shape.CAPITAL) return tokens.shape(before) === Shape.CAPITAL && length > 2;
  return (
    tokens.shape(word) === Shape.SMALL &&
    length >= SHORTEST_UNIT &&
    tokens.is(word, Class.COMMON) &&
    tokens.is(before, GRAMMAR) &&
    tokens.end(before) - tokens.start(before) >= SHORTEST_UNIT
  );
}

/** *(since 1932)* */
const endsInYear = (tokens: Tokens, close: number): boolean =>
  tokens.shape(close - 1) === Shape.DIGITS && !tokens.isJoined(close - 1);

const SHORTEST_FORM = 3;
const SHORTEST_INSERTION = 6;

const LONGEST_LEFT = 6;

/** *[and to] Please*: words in brackets that start small, and an ordinary word with a capital behind them; its number, or -1. */
export function behindInsertion(tokens: Tokens, first: number): number {
  if (!isSignOf(tokens, first, '[') || tokens.shape(first + 1) !== Shape.SMALL) return -1;
  let close = first + 2;
  while (close - first < LONGEST_LEFT && !isSignOf(tokens, close, ']')) close++;
  const next = close + 1;
  const isOrdinary = tokens.shape(next) === Shape.CAPITAL && tokens.is(next, -1) && !tokens.is(next, NAMED);
  return isSignOf(tokens, close, ']') && isOrdinary ? next : -1;
}
