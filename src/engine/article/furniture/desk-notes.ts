/** What one writes to oneself, or to the desk, inside the copy: *10 years CHECK*, *the United States SP?*, *>>> rewrite this graf <<<*. */
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { codes, isCapital, isSignOf } from './line';
import { TO_DO } from './stand-ins';

/** Said in capitals behind what is doubtful. */
const DOUBT = hashes('check verify confirm recheck doublecheck unverified unconfirmed unchecked query');
const WHAT = hashes('this spelling name age date figure figures number title quote with again please first fact sp');
/** Behind these a question is meant. */
const ASKED = hashes('sp sic true right correct source when where who spelling check');
const NO_FACT =
  Class.DETERMINER | Class.PREPOSITION | Class.JOINER | Class.AUXILIARY | Class.CUE | Class.PRONOUN | Class.DENIAL;

/** The last token of a doubt in capitals behind a fact; -1 where none begins. */
export function doubtAt(tokens: Tokens, i: number): number {
  if (tokens.shape(i) !== Shape.CAPITALS || tokens.isJoined(i) || !isFact(tokens, i - 1)) return -1;
  let last = i;
  while (tokens.shape(last + 1) === Shape.CAPITALS && !tokens.isJoined(last + 1) && isIn(tokens, last + 1, WHAT))
    last++;
  if (isIn(tokens, i, DOUBT)) {
    if (tokens.text(last + 1) === '?' && tokens.isJoined(last + 1)) last++;
    return isOtherCopy(tokens, last + 1) ? last : -1;
  }
  const isAsked = isIn(tokens, i, ASKED) && tokens.text(i + 1) === '?' && tokens.isJoined(i + 1);
  return isAsked && isOtherCopy(tokens, i + 2) ? i + 1 : -1;
}

/** A word or a figure that can be doubted, and is no shout itself. */
const isFact = (tokens: Tokens, i: number): boolean =>
  i >= 0 &&
  tokens.shape(i) !== Shape.SIGN &&
  tokens.shape(i) !== Shape.CAPITALS &&
  (isCapital(tokens, i) || !tokens.is(i, NO_FACT) || tokens.is(i, Class.NOUN | Class.PLURAL));

/** The sentence goes on, or ends; a name would go on with a capital, or be owned by somebody. */
const isOtherCopy = (tokens: Tokens, i: number): boolean =>
  i >= tokens.count ||
  tokens.shape(i) === Shape.SMALL ||
  tokens.shape(i) === Shape.SIGN ||
  tokens.shape(i) === Shape.DIGITS;

const MARKS = codes('<>*');
/** What only a desk speaks of. */
const PARTS = hashes(
  'graf grafs para paras lede nutgraf hed dek cutline intro subs desk quote quotes copy headline byline standfirst',
);
const EDITING = hashes(
  'rewrite cut trim move fix check insert add delete tighten recast redo expand shorten update write confirm',
);
const LONGEST = 16;

/** The last sign of a note between rows of marks, *>>> rewrite this graf <<<*; -1 where none begins. */
export function markedNote(tokens: Tokens, i: number): number {
  if (i > 0 || !isSignOf(tokens, i, MARKS)) return -1;
  const first = afterMarks(tokens, i);
  if (first - i < 2 || !isNote(tokens, first)) return -1;
  let end = first;
  while (end < first + LONGEST && end < tokens.count && !isSignOf(tokens, end, MARKS)) end++;
  const behind = afterMarks(tokens, end);
  return behind === tokens.count && (behind - end > 1 || behind === end) ? behind - 1 : -1;
}

/** Words to do something with, or about a part of the copy. */
function isNote(tokens: Tokens, first: number): boolean {
  if (isIn(tokens, first, EDITING) || isIn(tokens, first, TO_DO)) return true;
  for (let i = first; i < first + LONGEST; i++) if (isIn(tokens, i, PARTS)) return true;
  return false;
}

function afterMarks(tokens: Tokens, i: number): number {
  let end = i;
  while (isSignOf(tokens, end, MARKS)) end++;
  return end;
}
