/** Capitals behind a mark inside a sentence: *rose — And fell*, *the crew (Among others)*, *a five-Page letter*, *a “Very bad week” for them*. */
import { Class, FINITE, GIVEN, GRAMMAR } from '../../words/classes';
import { hashes, isHyphen, isIn, isSignOf, isSmall } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import { isOfGrammar, type Condition } from './capital-grammar';
import { PREFIXES } from './capital-homographs';
import { beginsName, CAPITALIZED, NAMED } from './capital-words';

const NOUN = Class.NOUN | Class.PLURAL;
const VERB = FINITE | Class.AUXILIARY;
const DASHES = '—–';

/** What it takes to believe that a capital behind a mark is stray; `first`: the head of its sentence. */
export function behindMark(tokens: Tokens, i: number, first: number): Condition | undefined {
  if (tokens.shape(i - 1) !== Shape.SIGN) return undefined;
  if (isBehindDash(tokens, i, first) || isInBrackets(tokens, i) || isPhraseQuoted(tokens, i)) return 'sure';
  return isNounOfCompound(tokens, i) || isClauseBehindSemicolon(tokens, i) ? 'no name' : undefined;
}

/** Labels, places and speakers before a dash have no verb: *LONDON — The board*, *The wine – A good one*. */
function isBehindDash(tokens: Tokens, i: number, first: number): boolean {
  const dash = i - 1;
  if (!isSignOf(tokens, dash, DASHES) && !(isLooseHyphen(tokens, dash) && tokens.is(i, JOINS))) return false;
  if (tokens.shape(dash - 1) === Shape.CAPITALS || isSignOf(tokens, dash - 1, '.:;?!')) return false;
  if (!isSmall(tokens, i + 1) || tokens.isJoined(i + 1) || beginsName(tokens, i)) return false;
  const isOfSentence = isOfGrammar(tokens, i) ? !isQuestion(tokens, i) : isPassive(tokens, i);
  return isOfSentence && !isAsked(tokens, i) && (isClauseSmall(tokens, first, dash) || isInserted(tokens, i));
}

/** Posts begin sentences behind a hyphen; they begin none with these. */
const JOINS = Class.JOINER | Class.SUBORDINATOR | Class.PREPOSITION;
const isLooseHyphen = (tokens: Tokens, i: number): boolean =>
  isSignOf(tokens, i, '-') && !tokens.isJoined(i) && !tokens.isJoined(i + 1);

const QUESTIONS = hashes('is are was were do does did can could should would has have had when where whether');
const isQuestion = (tokens: Tokens, i: number): boolean => isIn(tokens, i, QUESTIONS);

const [AGENT, LETTER] = [hashes('by'), 1];
/** *— Driven by demand —* */
const isPassive = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.PARTICIPLE) && !tokens.is(i, NOUN | NAMED) && isIn(tokens, i + 1, AGENT);

/** So many tokens on either side of a dash are looked at. */
const FARTHEST = 40;
const FEWEST_BEFORE = 3;

/** A verb in small letters stands before the dash, and enough for a clause. */
function isClauseSmall(tokens: Tokens, first: number, dash: number): boolean {
  if (dash - first < FEWEST_BEFORE) return false;
  for (let k = dash - 1; k > first && dash - k <= FARTHEST; k--) {
    if (isSignOf(tokens, k, ':')) return false;
    if (isSmall(tokens, k) && tokens.is(k, VERB) && !(tokens.is(k, NOUN) && tokens.is(k - 1, Class.DETERMINER)))
      return true;
  }
  return false;
}

/** *— Which boat would sail?* */
function isAsked(tokens: Tokens, i: number): boolean {
  let end = i + 1;
  while (end - i < FARTHEST && tokens.shape(end) > Shape.END && !isSignOf(tokens, end, '.?!')) end++;
  return isSignOf(tokens, end, '?');
}

/** Another dash, and the sentence goes on behind it. */
function isInserted(tokens: Tokens, i: number): boolean {
  for (let k = i + 1; k - i < FARTHEST && !isSignOf(tokens, k, '.?!:'); k++)
    if (isSignOf(tokens, k, DASHES)) return isSmall(tokens, k + 1);
  return false;
}

const OPEN = '([';
const NOT = hashes('not');
const LONGEST_BRACKET = 30;

/** *two students (Among others) in 2016*: words in brackets that the sentence goes on behind, and no other capital, no stop in them. */
function isInBrackets(tokens: Tokens, i: number): boolean {
  const open = i - 1;
  if (!isSignOf(tokens, open, OPEN) || !tokens.isJoined(i) || tokens.isJoined(open)) return false;
  if (!tokens.isWord(open - 1) || !isSmall(tokens, i + 1) || tokens.end(i) - tokens.start(i) === LETTER) return false;
  if (!isOfGrammar(tokens, i) && !isIn(tokens, i, NOT)) return false;
  let close = i + 1;
  while (close - i < LONGEST_BRACKET && tokens.shape(close) === Shape.SMALL) close++;
  return isSignOf(tokens, close, ')]') && (isSmall(tokens, close + 1) || isSignOf(tokens, close + 1, ',.;'));
}

/** What new words begin with, that names seldom do: *re-election*, *non-explosive*. */
const [RE, NON] = [hashes('re'), hashes('non')];
const NUMBERS = hashes('one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty');

/** *a five-Page letter*, *re-Election*, *light-Years away*: the second part of a compound that begins small. */
function isNounOfCompound(tokens: Tokens, i: number): boolean {
  const head = i - 2;
  if (!tokens.isJoined(i) || !isHyphen(tokens, i - 1) || tokens.isJoined(head)) return false;
  if (tokens.is(i, NEVER_SMALL) || isIn(tokens, i, CAPITALIZED)) return false;
  if (tokens.isJoined(i + 1) ? !isSignOf(tokens, i + 1, ',.;') : !isSmall(tokens, i + 1)) return false;
  if (isSmall(tokens, head) && isIn(tokens, head, NON)) return tokens.is(i, Class.ADJECTIVE) && !tokens.is(i, NAMED);
  if (!tokens.is(i, Class.COMMON)) return false;
  if (tokens.shape(head) === Shape.DIGITS || (isIn(tokens, head, NUMBERS) && isSmall(tokens, head)))
    return tokens.is(i, Class.NOUN) && !tokens.isJoined(i + 1);
  if (!isSmall(tokens, head) || tokens.is(i, Class.PERSON | Class.BODY)) return false;
  if (isIn(tokens, head, RE)) return tokens.is(i, NOUN | Class.PARTICIPLE | Class.ING);
  return (
    tokens.is(head, NOUN) &&
    tokens.is(head, Class.COMMON) &&
    !tokens.is(head, GRAMMAR | NEVER_SMALL | GIVEN) &&
    !isIn(tokens, head, PREFIXES) &&
    tokens.is(i, NOUN)
  );
}

const NEVER_SMALL = Class.PROPER | Class.TITLE;

const DEGREES = hashes('very too so extremely quite rather fairly pretty really');
const LONGEST_PHRASE = 12;

/** *criticized her as “Extremely careless” in May*, *a “Serious threat” to them*: a phrase of a sentence that leads to it; all else in it is small. */
function isPhraseQuoted(tokens: Tokens, i: number): boolean {
  const mark = i - 1;
  if (!isSignOf(tokens, mark, '“"‘') || !tokens.isJoined(i) || tokens.isJoined(mark)) return false;
  if (!isSmall(tokens, mark - 1) || !isPhrase(tokens, i, mark - 1)) return false;
  let close = i + 1;
  while (close - i < LONGEST_PHRASE && isSmall(tokens, close)) close++;
  if (isSignOf(tokens, close, ',.')) close++;
  return isSignOf(tokens, close, '”"’') && tokens.isJoined(close);
}

function isPhrase(tokens: Tokens, i: number, lead: number): boolean {
  const isDegree = isIn(tokens, i, DEGREES) || (tokens.is(i, Class.ADVERB) && tokens.text(i).endsWith('ly'));
  if (isDegree)
    return (
      tokens.is(i + 1, Class.ADJECTIVE | Class.ADVERB | Class.PARTICIPLE) &&
      tokens.is(lead, Class.DETERMINER | Class.PREPOSITION | Class.AUXILIARY)
    );
  const isCalled = isIn(tokens, lead, AS) && isDescribed(tokens, lead - 1);
  if (isIn(tokens, i, INDEFINITE)) return isCalled;
  const isDescribing = tokens.is(i, Class.ADJECTIVE) && !tokens.is(i, NAMED) && !isIn(tokens, i, CAPITALIZED);
  return isDescribing && tokens.is(i + 1, NOUN) && (isCalled || isIn(tokens, lead, INDEFINITE));
}

const [AS, INDEFINITE] = [hashes('as'), hashes('a an')];

/** *dismissed the fall of the pound as*: a verb that gives what somebody calls a thing. */
function isDescribed(tokens: Tokens, last: number): boolean {
  for (let k = last; k > last - LONGEST_PHRASE && tokens.isWord(k); k--)
    if (tokens.is(k, Class.MIXED_CUE) && tokens.is(k, Class.PAST | Class.PRESENT | Class.ING)) return true;
  return false;
}

/** *it was late; Similar plans have failed*, *they broke laws; Laws they had sworn by* */
function isClauseBehindSemicolon(tokens: Tokens, i: number): boolean {
  if (!isSignOf(tokens, i - 1, ';') || !isSmall(tokens, i - 2) || !isSmall(tokens, i + 1)) return false;
  if (isIn(tokens, i, CAPITALIZED) || !tokens.is(i, Class.COMMON)) return false;
  if (tokens.is(i, NAMED) && !tokens.is(i, Class.PLURAL)) return false;
  if (tokens.is(i, NOUN) && tokens.is(i + 1, Class.PRONOUN) && !tokens.isOf(i, Topic.NUMBER))
    return isSmall(tokens, i + 2) && tokens.is(i + 2, VERB);
  const isSubject = tokens.is(i, Class.ADJECTIVE | Class.DETERMINER) && tokens.is(i + 1, NOUN);
  return (
    isSubject && isSmall(tokens, i + 2) && tokens.is(i + 2, VERB) && !tokens.is(i + 2, Class.NOUN | Class.PREPOSITION)
  );
}
