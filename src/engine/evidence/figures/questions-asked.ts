/** Figures that a document only asks about: *Did the dairy lose 310 cows?* backs nothing unless the answer is yes; *No* denies what was put to somebody. */
import { Class } from '../../words/classes';
import { hasBreak, hashes, isIn, isSignOf } from '../../words/grammar';
import { tokensOf, type Tokens } from '../../words/tokens';
import type { SourceDocument } from '../document';
import { inDocument, type Reading } from './reading';
import type { Said } from './said';

/** What they ask takes the rest for granted: *Why did 40 boats sink?* */
const OPEN = hashes('who whom whose what which when where why how');
/** *Do you know that 40 boats sank?* */
const GRANTING = hashes('know knew realise realize remember recall forget aware');
const YES = hashes(
  'yes yeah yep correct right true exactly indeed absolutely affirmative certainly definitely confirmed',
);
const NO = hashes('no nope never wrong false untrue incorrect');
const NOT = hashes('not no never t cannot nor false wrong');
/** *That is right*, *It did*, *I can confirm* */
const OF_IT = hashes('that it this they he she we i you there so');
const CONFIRM = hashes('confirm agree accept admit');
const ASKED = hashes('asked asks ask asking questioned');
const WHETHER = hashes('whether if');
/** So many tokens of an answer are read. */
const ANSWER = 8;
/** In UTF-16 units. */
const BEHIND = 160;
/** So long, in tokens, are a speaker and the colon behind. */
const LABEL = 7;

/** Does a document ask about the figure, or put it to somebody who says no, where the copy tells it? */
export function isOnlyAsked(claim: Said, reading: Reading, { text }: SourceDocument): boolean {
  if (asks(claim) || tellsOfAsking(claim)) return false;
  const { end } = inDocument(reading, reading.sentence);
  const behind = tokensOf(text.slice(end, end + BEHIND));
  return isOpenQuestion(reading) ? !isYes(behind) : isPutToAnother(behind);
}

const asks = ({ figured: { tokens }, sentence }: Said): boolean => {
  let last = tokens.from(sentence.end - 1);
  while (isSignOf(tokens, last, '”’"\')')) last--;
  return isSignOf(tokens, last, '?');
};

/** *…, OK?*: whoever says so asks nothing. */
const TAGS = hashes('ok okay huh eh see understand folks');

/** A question that may be answered with yes or no, which grants nothing. */
function isOpenQuestion(reading: Reading): boolean {
  if (!asks(reading)) return false;
  const { tokens } = reading.figured;
  const last = tokens.from(reading.sentence.end - 1);
  let i = behindLabel(tokens, tokens.from(reading.sentence.start));
  while (i < last && (tokens.is(i, Class.JOINER) || isSignOf(tokens, i, ',“"'))) i++;
  if (isIn(tokens, i, OPEN) || isIn(tokens, last - 1, TAGS)) return false;
  for (let at = i + 1; at <= i + 3; at++) if (isIn(tokens, at, GRANTING)) return false;
  return true;
}

/** *A reporter asked whether …* */
function tellsOfAsking({ figured: { tokens }, sentence }: Said): boolean {
  let isAsked = false;
  for (let i = tokens.from(sentence.start); i < tokens.count && tokens.end(i) <= sentence.end; i++)
    if (isIn(tokens, i, ASKED)) isAsked = true;
    else if (isAsked && isIn(tokens, i, WHETHER)) return true;
  return false;
}

/** *A.*, *KROL:*, *Jonas Weil (chairman):* */
function behindLabel(tokens: Tokens, first: number): number {
  if (tokens.isWord(first) && tokens.text(first).length === 1 && isSignOf(tokens, first + 1, '.:')) return first + 2;
  for (let i = first; i < first + LABEL; i++) {
    if (isSignOf(tokens, i, ':')) return isSignOf(tokens, i + 1, '*') ? i + 2 : i + 1;
    if (isSignOf(tokens, i, '?!')) return first;
  }
  return first;
}

/** Is it so, by an answer? */
function isYes(tokens: Tokens): boolean {
  const first = behindLabel(tokens, 0);
  if (isIn(tokens, first, YES)) return !hasNot(tokens, first, 3);
  const isEcho =
    isIn(tokens, first, OF_IT) && (tokens.is(first + 1, Class.AUXILIARY) || isIn(tokens, first + 1, CONFIRM));
  if (!isEcho || hasNot(tokens, first, ANSWER)) return false;
  const isShort = isSignOf(tokens, first + 2, '.,!;–—'); // it did.
  return isShort || [1, 2, 3].some(by => isIn(tokens, first + by, YES) || isIn(tokens, first + by, CONFIRM));
}

function hasNot(tokens: Tokens, first: number, most: number): boolean {
  for (let i = first; i < first + most && !isSignOf(tokens, i, '.!?'); i++) if (isIn(tokens, i, NOT)) return true;
  return false;
}

/** The turn of another, who begins with *No*. */
function isPutToAnother(tokens: Tokens): boolean {
  const first = behindLabel(tokens, 0);
  return first > 0 && hasBreak(tokens, 0) && isIn(tokens, first, NO) && isSignOf(tokens, first + 1, ',.!;–—');
}
