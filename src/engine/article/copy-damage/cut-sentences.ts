/** Sentences that something else has got into: a row of a table, an item of a list, a stop, another sentence; and those that a preview cuts off. */
import { Class, GIVEN, GRAMMAR } from '../../words/classes';
import { hashes, isIn, isPossessive, isSignOf, isSmall } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import type { Span } from '../../text/span';
import type { Cut } from './cut';
import { isCutWord } from './lost-stops';
import { isNounLostBeforeOf, lostWordsIn } from './lost-words';
import { isHalf, listLostAt } from './lost-halves';

const NOUN = Class.NOUN | Class.PLURAL;
const VERB = Class.PAST | Class.PRESENT | Class.AUXILIARY;

const isCapital = (tokens: Tokens, i: number): boolean => tokens.shape(i) === Shape.CAPITAL && !tokens.isJoined(i);

/** The cuts of a paragraph. What is quoted is somebody’s way to speak, but for words that are cut. */
export function cutSentencesIn(tokens: Tokens, sentences: readonly Span[], isQuoted: (at: number) => boolean): Cut[] {
  const cuts: Cut[] = [];
  const cut = (first: number, last: number, is: Cut['is']): void => {
    cuts.push({ start: tokens.start(first), end: tokens.end(last), is });
  };
  const hasColon = tokens.prose.includes(': ');
  for (let k = 0; k < sentences.length; k++) {
    const first = tokens.from(sentences[k].start);
    const last = tokens.from(sentences[k].end - 1);
    if (isPossessiveHead(tokens, first)) cut(first, first + 1, 'cut before');
    if (k === 0 && startsWithComma(tokens)) cut(first, first, 'cut before');
    if (isQuoted(sentences[k].start)) continue;
    if (sentences.length > 1 && isSubjectLeft(tokens, first, last)) cut(first, last, 'without a verb');
    else if (isHalf(tokens, first, last, sentences.length === 1)) cut(first, last, 'broken off');
    const colon = hasColon ? listLostAt(tokens, first, last) : -1;
    if (colon > 0) cut(colon - 1, colon + 1, 'broken off');
    if (k === 0) continue;
    const row = endOfRow(tokens, first, last);
    if (row >= 0) cut(first, row, 'of something else');
    else if (isItem(tokens, first)) cut(first, Math.min(first + LONGEST_ITEM, last), 'of something else');
    else if (isStopInVerb(tokens, first, last)) cut(first, last, 'of the sentence before');
  }
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.isJoined(i + 1) && isCutWord(tokens, i)) cut(i, i + 1, 'broken off');
    if (tokens.is(i, Class.DETERMINER) && isNounLostBeforeOf(tokens, i)) cut(i, i + 1, 'broken off');
    if (tokens.isOf(i + 1, Topic.ARTICLE) && breaksInto(tokens, i) && !isQuoted(tokens.start(i)))
      cut(i, i + 1, 'broken off');
  }
  cuts.push(...lostWordsIn(tokens, sentences, isQuoted));
  const preview = previewAt(tokens);
  if (preview >= 0 && !isQuoted(tokens.start(preview))) cut(preview, tokens.count - 1, 'broken off');
  return cuts;
}

/** *, said the keeper of the lock.* */
const startsWithComma = (tokens: Tokens): boolean => isSignOf(tokens, 0, ',;') && tokens.isWord(1);

/** *’s largest mill has burned.* */
const isPossessiveHead = (tokens: Tokens, first: number): boolean =>
  isPossessive(tokens, first + 1) &&
  isSignOf(tokens, first, "’'") &&
  !tokens.isJoined(first) &&
  isSmall(tokens, first + 2) &&
  !tokens.isJoined(first + 2);

const OPENERS = hashes('the this these it he she they we a an in on at but and both some most many all no');
const MOST_CELLS = 8;

/** *Lind 4,112 The new board*, *High Low Wind The river*, *Q3 Q4 Change The bank*: the last cell, where a sentence begins behind them; or -1. */
function endOfRow(tokens: Tokens, first: number, last: number): number {
  let [i, cells, figures, words] = [first, 0, 0, 0];
  while (i < last && cells <= MOST_CELLS && !beginsSentence(tokens, i, cells)) {
    const isFigure = tokens.shape(i) === Shape.DIGITS;
    const isWord = tokens.shape(i) > Shape.SMALL && !tokens.is(i, GRAMMAR);
    if (!isFigure && !isWord) return -1;
    let end = i;
    while (end < last && tokens.isJoined(end + 1)) {
      if (tokens.shape(end + 1) === Shape.SIGN && !isSignOf(tokens, end + 1, ".,%-'’")) return -1;
      end++;
    }
    if (isSignOf(tokens, end, ".,%-'’") && !isSignOf(tokens, end, '%')) return -1;
    if (isFigure || tokens.shape(i) === Shape.CAPITALS || tokens.shape(end) === Shape.DIGITS) figures++;
    else if (tokens.is(i, NOUN | Class.ADJECTIVE) && !tokens.is(i, Class.PROPER | Class.TITLE | GIVEN)) words++;
    cells++;
    i = end + 1;
  }
  if (cells < 2 || cells > MOST_CELLS || !beginsSentence(tokens, i, cells)) return -1;
  const isRow = figures > 0 || (words === cells && words > 2);
  return isRow && (isIn(tokens, i, OPENERS) || figures > 1) ? i - 1 : -1;
}

/** *The river*, *They play*; behind two cells *Economists blame*, too. */
const beginsSentence = (tokens: Tokens, i: number, cells: number): boolean =>
  isCapital(tokens, i) &&
  isSmall(tokens, i + 1) &&
  !tokens.isJoined(i + 1) &&
  (isIn(tokens, i, OPENERS) || (cells > 1 && tokens.is(i, Class.PLURAL) && tokens.is(i + 1, VERB | Class.BASE)));

const LONGEST_ITEM = 3;
/** So many tokens on either side are looked through for another item. */
const AROUND = 400;

/** *• Longer hours for*, *(2) all claims from the*: one item of a list, and no other one in the paragraph. */
function isItem(tokens: Tokens, first: number): boolean {
  const isBullet = isSignOf(tokens, first, '•▪‣');
  const isNumber =
    isSignOf(tokens, first, '(') && tokens.shape(first + 1) === Shape.DIGITS && isSignOf(tokens, first + 2, ')');
  if (!isBullet && !(isNumber && isSmall(tokens, first + 3) && tokens.end(first + 1) - tokens.start(first + 1) < 3))
    return false;
  const sign = tokens.hash(first);
  for (let i = Math.max(0, first - AROUND); i < tokens.count && i < first + AROUND; i++)
    if (i !== first && tokens.isSign(i, sign) && (isBullet || tokens.shape(i + 1) === Shape.DIGITS)) return false;
  return true;
}

const TO = hashes('to');
const MODALS = hashes('would could should must might may will shall can');
const HAVE = hashes('have');
const COPULAS = hashes('is was are were');

/** *was meant to. Protect the pier*, *a storm that would. Hurt the town*, *the board may. Have taken it*: the verb goes on behind a stop. */
function isStopInVerb(tokens: Tokens, first: number, last: number): boolean {
  const [stop, lead, before] = [first - 1, first - 2, first - 3];
  if (!isSignOf(tokens, stop, '.') || !isSignOf(tokens, last, '.') || !isSmall(tokens, lead)) return false;
  if (!isCapital(tokens, first) || !tokens.is(first, Class.BASE | Class.AUXILIARY) || tokens.isJoined(first + 1))
    return false;
  if (isIn(tokens, lead, TO)) {
    const takesVerb =
      isIn(tokens, before, COPULAS) || (tokens.is(before, NOUN) && !tokens.is(before, VERB & ~Class.PRESENT));
    return takesVerb && isSmall(tokens, first + 1) && tokens.is(first, Class.BASE) && !tokens.is(first, Class.PROPER);
  }
  if (!isIn(tokens, lead, MODALS)) return false;
  if (isIn(tokens, first, HAVE)) return tokens.is(first + 1, Class.PARTICIPLE | Class.ADVERB);
  return tokens.is(before, Class.RELATIVE) && tokens.is(first, Class.BASE);
}

const THE = hashes('the');
const FEWEST_OF_SUBJECT = 7;

/** *The clerks for the heirs of the late owner.*: somebody or something, a phrase or a clause of it, and no verb; what stands behind it has one. */
const isSubjectLeft = (tokens: Tokens, first: number, last: number): boolean =>
  last - first >= FEWEST_OF_SUBJECT &&
  isIn(tokens, first, THE) &&
  isSmall(tokens, first + 1) &&
  isSignOf(tokens, last, '.') &&
  isWithoutVerb(tokens, first, last) &&
  hasVerbSoon(tokens, last + 1);

/** What comes next is no list of things: *The letter of the keeper. The walk out to the lock.* */
function hasVerbSoon(tokens: Tokens, first: number): boolean {
  for (let i = first + 1; i < first + FEWEST_OF_SUBJECT - 2; i++) if (tokens.is(i, VERB)) return true;
  return false;
}

function isWithoutVerb(tokens: Tokens, first: number, last: number): boolean {
  let clauses = 0;
  for (let i = first + 1; i < last; i++) {
    if (tokens.shape(i) === Shape.SIGN || tokens.is(i, Class.JOINER) || !isRead(tokens, i)) return false;
    if (tokens.is(i, Class.RELATIVE | Class.SUBORDINATOR) && !tokens.is(i - 1, Class.PREPOSITION)) clauses++;
    else if (tokens.is(i, VERB | Class.BASE | Class.ING) && !isOfPhrase(tokens, i)) {
      if (tokens.is(i - 1, Class.AUXILIARY)) continue;
      if (clauses-- === 0) return false;
    }
  }
  return clauses === 0;
}

/** Of other words nobody knows that they are no verbs. */
const isRead = (tokens: Tokens, i: number): boolean =>
  !isSmall(tokens, i) ||
  tokens.is(i, NOUN | VERB | Class.PARTICIPLE | Class.ADJECTIVE | Class.ADVERB | GRAMMAR | Class.BASE);

const LEADS = Class.DETERMINER | Class.PREPOSITION;

/** *the sale*, *with signs*, *of late payments*: a noun behind what leads to one. */
const isOfPhrase = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, NOUN) &&
  !tokens.is(i, Class.AUXILIARY) &&
  (tokens.is(i - 1, LEADS) || (tokens.is(i - 1, Class.ADJECTIVE) && tokens.is(i - 2, LEADS)));

const DETERMINERS = hashes('its their our my every');
const NOT = hashes('not');

/** *claims that its the shares fell*, *she would not the board met*: another sentence begins inside, with an article. */
function breaksInto(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  if (!isSmall(tokens, i) || !isSmall(tokens, next)) return false;
  if (tokens.isJoined(i) || tokens.isJoined(next) || tokens.isJoined(next + 1) || !isSmall(tokens, next + 1))
    return false;
  if (tokens.isOf(i, Topic.ARTICLE))
    return tokens.hash(i) !== tokens.hash(next) && tokens.is(next + 1, NOUN) && tokens.is(next + 2, VERB); // else one is too many
  if (isIn(tokens, i, DETERMINERS)) return tokens.is(next + 1, NOUN | Class.ADJECTIVE) && tokens.is(next + 2, VERB); // else one is too many
  return (
    isIn(tokens, i, NOT) &&
    isIn(tokens, i - 1, MODALS) &&
    isSmall(tokens, i - 1) &&
    tokens.is(i - 2, Class.PRONOUN | NOUN) &&
    tokens.is(next + 1, NOUN) &&
    !tokens.is(next + 1, Class.TIME) &&
    tokens.is(next + 2, VERB)
  );
}

/** *In the summer of the [...]*: where a preview breaks off, the last word that it has; or -1. */
function previewAt(tokens: Tokens): number {
  let open = tokens.count - 2;
  if (!isSignOf(tokens, open + 1, ']')) return -1;
  while (open > 0 && isSignOf(tokens, open, '.…')) open--;
  return isSignOf(tokens, open, '[') && open < tokens.count - 2 && isSmall(tokens, open - 1) ? open - 1 : -1;
}
