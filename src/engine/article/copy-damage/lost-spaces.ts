/** Spaces that are lost behind the end of a sentence and beside a quotation: *war.The*, *word“harbour”*. */
import type { Span } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import type { Join } from './join';

/** Endings that are domains, and no sentence begins so: *Example.Com*. Of two letters all but words. */
const DOMAINS = hashes('com org net gov edu info');
const TWO_LETTERS = hashes('am an as at be by do go he if in is it me my no of oh on or so to up us we');

/** Words that a sentence begins with, and no domain ends with. */
const OPENING = Class.DETERMINER | Class.PRONOUN | Class.JOINER | Class.SUBORDINATOR;

/** Is this word joined to the stop of the sentence before it? */
export function isStopLost(tokens: Tokens, i: number): boolean {
  if (!isSignOf(tokens, i - 1, '.?!') || !tokens.isJoined(i - 1) || !endsSentence(tokens, i - 2)) return false;
  return isSentenceHead(tokens, i) && standsFree(tokens, i);
}

/** A word of two letters, or a number that does not number a line. */
function endsSentence(tokens: Tokens, i: number): boolean {
  if (tokens.shape(i) === Shape.DIGITS) return i > 0 && (!tokens.isJoined(i) || isSignOf(tokens, i - 1, '.,$£€'));
  if (!tokens.isWord(i) || tokens.end(i) - tokens.start(i) < 2) return false;
  return !tokens.isJoined(i) || !(isSignOf(tokens, i - 1, '@#_/.:&-') || tokens.shape(i - 1) > Shape.SIGN);
}

function isSentenceHead(tokens: Tokens, i: number): boolean {
  const length = tokens.end(i) - tokens.start(i);
  if (tokens.shape(i) === Shape.SMALL)
    return length > 2 && tokens.is(i, OPENING) && tokens.is(i - 2, Class.COMMON) && tokens.shape(i - 2) === Shape.SMALL;
  if (length === 1) return isSignOf(tokens, i - 1, '.?!') && 'AI'.includes(tokens.text(i)) && !tokens.isJoined(i + 1);
  return length === 2 ? isIn(tokens, i, TWO_LETTERS) : !isIn(tokens, i, DOMAINS);
}

/** No address goes on behind it. */
function standsFree(tokens: Tokens, i: number): boolean {
  if (!tokens.isJoined(i + 1)) return true;
  if (tokens.shape(i + 1) !== Shape.SIGN || isSignOf(tokens, i + 1, '@_/')) return false;
  return !isSignOf(tokens, i + 1, '.:-') || !(tokens.isJoined(i + 2) && tokens.isWord(i + 2));
}

/** What a word in quotation marks takes on: *“OK”ed*. */
const ENDINGS = hashes('ed ing er ers es s');

/** Quotations that touch the word before or behind them. */
export function touchingIn({ tokens, pairs }: Paragraph): Join[] {
  const joins: Join[] = [];
  for (const { start, end, open, close } of pairs) {
    if (open.level !== 'double') continue;
    const first = tokens.from(start);
    if (isTouchedBefore(tokens, first)) joins.push(touching({ start, end }, start, isLeadIn(tokens, first)));
    const after = tokens.from(end);
    if (isTouchedAfter(tokens, after) && close.glyph !== 'open')
      joins.push(touching({ start, end: tokens.end(after) }, end, false));
  }
  return joins;
}

const touching = (span: Span, at: number, isMore: boolean): Join => ({
  span,
  seam: { start: at, end: at },
  if: 'sure',
  of: 'quotation',
  isMore,
});

/** *he told the Times."No,* */
function isLeadIn(tokens: Tokens, mark: number): boolean {
  if (!isSignOf(tokens, mark - 1, '.')) return false;
  for (let i = mark - 2; i >= mark - LEAD_IN && tokens.isWord(i); i--) if (tokens.is(i, SAYING)) return true;
  return false;
}

/** So many tokens before a quotation, who is told it may stand behind the verb. */
const LEAD_IN = 5;
const SAYING = Class.CUE | Class.CUE_AFTER;

/** *word“harbour*, *Elston’s“harbour*, *reports."We* */
function isTouchedBefore(tokens: Tokens, mark: number): boolean {
  if (!tokens.isJoined(mark)) return false;
  const last = isSignOf(tokens, mark - 1, '.,:?!') && tokens.isJoined(mark - 1) ? mark - 2 : mark - 1;
  if (last < mark - 1 && tokens.shape(last) === Shape.DIGITS) return true;
  return (
    isLong(tokens, last) ||
    (last === mark - 1 && tokens.isJoined(last) && isSignOf(tokens, last - 1, "’'") && tokens.isWord(last))
  );
}

const isTouchedAfter = (tokens: Tokens, i: number): boolean =>
  tokens.isJoined(i) && isLong(tokens, i) && !isIn(tokens, i, ENDINGS);

const LETTERS = hashes('a i');
/** A whole word, and no piece of one. */
const isLong = (tokens: Tokens, i: number): boolean =>
  tokens.isWord(i) && (tokens.end(i) - tokens.start(i) > 1 || (isIn(tokens, i, LETTERS) && !tokens.isJoined(i)));
