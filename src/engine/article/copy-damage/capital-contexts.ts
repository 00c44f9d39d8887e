/** What the words beside a capital say of it: *a Man in the north*, *60 Passengers and a crew*, *by Three goals*, *who Opened it*. */
import { Class, GRAMMAR } from '../../words/classes';
import { hashes, isIn, isSignOf, isSmall } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import type { Span } from '../../text/span';
import { CAPITALIZED } from './capital-words';

const NOUN = Class.NOUN | Class.PLURAL;
/** They are names, or are written with a capital by some. */
const NAMED = Class.PROPER | Class.TITLE | Class.BODY;

const A = hashes('a an no');
const ORDINALS = hashes('second third fourth fifth sixth seventh eighth ninth tenth');
const QUESTIONS = hashes('why how what where when');
const RELATIVES = hashes('who which');
const AGENT = hashes('by');
/** Who is of a party; and books that are holy. */
const ALWAYS = hashes('democrat democrats republicans liberals conservatives greens bible bibles koran quran torah');

/** A word with a capital between small ones is no name here, if it is none elsewhere in the article. */
export const isNoName = (tokens: Tokens, i: number): boolean => isCountedNoun(tokens, i) && endsPhrase(tokens, i);

/** *a Man*, *no Money*, *60 Passengers*, *the second Earthquake* */
function isCountedNoun(tokens: Tokens, i: number): boolean {
  if (!tokens.is(i, NOUN) || tokens.is(i, NAMED) || isParty(tokens, i)) return false;
  const before = i - 1;
  if (tokens.shape(before) === Shape.DIGITS)
    return tokens.is(i, Class.PLURAL) && tokens.end(before) - tokens.start(before) < YEAR;
  if (isIn(tokens, before, A)) return tokens.is(i, Class.NOUN) && tokens.is(i, Class.COMMON);
  return isIn(tokens, before, ORDINALS) && tokens.is(i, Class.NOUN);
}

/** A number with so many digits may be a year: *the 2019 Champions*. */
const YEAR = 4;

const isParty = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, CAPITALIZED) || isIn(tokens, i, ALWAYS) || tokens.is(i, Class.ADJECTIVE);

/** What comes next is no part of the same name: *an Apple executive*. */
const endsPhrase = (tokens: Tokens, i: number): boolean => tokens.is(i + 1, GRAMMAR | Class.ING);

/** It is stray whatever the article has elsewhere. */
export const isStray = (tokens: Tokens, i: number): boolean =>
  isNumber(tokens, i) || isQuestionInside(tokens, i) || isVerbOfRelative(tokens, i);

/** *by Three goals*; *the Big Three automakers* has a capital before it. */
const isNumber = (tokens: Tokens, i: number): boolean =>
  tokens.isOf(i, Topic.NUMBER) &&
  tokens.is(i, Class.DETERMINER) &&
  isSmall(tokens, i + 1) &&
  (tokens.is(i + 1, Class.PLURAL) || tokens.isOf(i + 1, Topic.NUMBER));

/** *Nobody knows Why the lights went out*; a question of its own turns its verb round. */
const isQuestionInside = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, QUESTIONS) &&
  tokens.is(i - 1, Class.PRESENT | Class.PAST | Class.PREPOSITION) &&
  !tokens.is(i - 1, Class.AUXILIARY) &&
  tokens.is(i + 1, Class.DETERMINER | Class.PRONOUN);

/** *the film, which Opened in May* */
const isVerbOfRelative = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i - 1, RELATIVES) && tokens.is(i, Class.PAST) && !tokens.is(i, NOUN | NAMED);

/** *the harvest, Delayed by frost* */
export const isPassiveBehindComma = (tokens: Tokens, i: number): boolean =>
  isSignOf(tokens, i - 1, ',') &&
  isSmall(tokens, i - 2) &&
  tokens.is(i, Class.PARTICIPLE) &&
  !tokens.is(i, NOUN | NAMED) &&
  isIn(tokens, i + 1, AGENT);

/** *40 Minutes*, *two Years* */
export const isCounted = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i - 1) === Shape.DIGITS
    ? !SHOWS.has(tokens.text(i - 1)) && (isIn(tokens, i, COUNTED) || isSpan(tokens, i))
    : isIn(tokens, i - 1, NEXT) && isSpan(tokens, i);

/** Before a week or a year. */
const NEXT = hashes('this last next each every past two three four five six seven eight nine ten');
const SPANS = hashes('day days week weeks month months year years hour hours minute minutes decade decades');
const isSpan = (tokens: Tokens, i: number): boolean => isIn(tokens, i, SPANS);

/** What is counted, and no name. */
const COUNTED = hashes(
  'hundred thousand million billion trillion percent people men women children miles kilometers points votes',
);
/** *60 Minutes*, *48 Hours* */
const SHOWS: ReadonlySet<string> = new Set(['60', '48', '24']);

/** What somebody suffers or causes is no work and no body: *suffered Heavy losses*. */
const BRINGS = hashes(
  'suffer suffers suffered suffering inflict inflicts inflicted inflicting sustain sustains sustained sustaining incur incurs incurred ' +
    'undergo undergoes underwent undergone undergoing endure endures endured enduring cause causes caused causing provoke provokes ' +
    'provoked provoking express expresses expressed expressing impose imposes imposed imposing',
);

/** *Losses*, *Heavy Losses*, *Heavy losses*: the one or both words of what somebody suffers, with a capital, and none behind them. */
export function isSuffered(tokens: Tokens, i: number): boolean {
  const first = isIn(tokens, i - 1, BRINGS) ? i : i - 1;
  if (!isIn(tokens, first - 1, BRINGS) || !isSmall(tokens, first - 1) || !isOrdinary(tokens, first)) return false;
  if (i === first && tokens.is(i, Class.ADJECTIVE) && isSmall(tokens, i + 1) && tokens.is(i + 1, NOUN)) return true;
  const isTwo = isOrdinary(tokens, first + 1) && !tokens.isJoined(first + 1);
  const last = isTwo ? first + 1 : first;
  return i <= last && tokens.is(last, NOUN) && !tokens.isJoined(first) && tokens.shape(last + 1) <= Shape.SMALL;
}

const isOrdinary = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.CAPITAL &&
  tokens.is(i, NOUN | Class.ADJECTIVE) &&
  tokens.is(i, Class.COMMON) &&
  !tokens.is(i, NAMED | Class.TIME | Class.MAN | Class.WOMAN);

/** *in 2012 And the shops*: titles end with no year and go on so. */
export const isJoinerBehindNumber = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i - 1) === Shape.DIGITS && tokens.is(i, Class.JOINER) && isSmall(tokens, i + 1);

/** *“We waited,” she said, “But not for long”*: behind the comma the quotation goes on. */
export function goesOnQuoted(tokens: Tokens, i: number, quotations: readonly Span[]): boolean {
  if (!tokens.is(i, Class.JOINER) || !tokens.isJoined(i) || !isSignOf(tokens, i - 1, '“"')) return false;
  if (!isSignOf(tokens, i - 2, ',') || !tokens.isWord(i - 3) || tokens.is(i - 3, Class.ING)) return false;
  if (tokens.shape(i + 1) > Shape.SMALL && !isIn(tokens, i + 1, I)) return false;
  const before = quotations.findLast(({ end }) => end <= tokens.start(i - 2));
  if (!before) return false;
  const close = tokens.from(before.end - 1);
  if (!isSignOf(tokens, close - 1, ',')) return false;
  let isSaid = false;
  for (let k = close + 1; k < i - 2; k++) {
    if (isSignOf(tokens, k, '.?!')) return false;
    isSaid ||= tokens.is(k, Class.CUE);
  }
  return isSaid;
}

const I = hashes('i');

/** *“We waited,” She said*, *“We waited,” The keeper said*: who says it goes on behind the comma. */
export function isSpeakerBehind(tokens: Tokens, i: number, quotations: readonly Span[]): boolean {
  if (tokens.isJoined(i) || !isSignOf(tokens, i - 1, '”"’') || !isSignOf(tokens, i - 2, ',')) return false;
  if (!quotations.some(({ end }) => end === tokens.end(i - 1))) return false;
  const isPerson = isIn(tokens, i, THE) && isSmall(tokens, i + 1) && tokens.is(i + 1, Class.PERSON);
  const isSubject = isPerson || (tokens.is(i, Class.PRONOUN) && !isIn(tokens, i, I) && !tokens.is(i, NOUN | NAMED));
  return isSubject && tokens.is(isPerson ? i + 2 : i + 1, Class.CUE | Class.CUE_AFTER);
}

/** *Bread rose; Butter and eggs fell*, *it was late; Nobody came*: a subject behind a semicolon, and what it does. */
export function isSubjectBehindSemicolon(tokens: Tokens, i: number): boolean {
  if (!isSignOf(tokens, i - 1, ';') || !isSmall(tokens, i - 2) || tokens.is(i, NAMED)) return false;
  const isPronoun = tokens.is(i, Class.PRONOUN) && !isIn(tokens, i, I);
  if (!isPronoun && !(tokens.is(i, NOUN) && tokens.is(i, Class.COMMON) && !isIn(tokens, i, CAPITALIZED))) return false;
  const verb = tokens.is(i + 1, Class.JOINER) && isSmall(tokens, i + 2) && tokens.is(i + 2, NOUN) ? i + 3 : i + 1;
  return (
    isSmall(tokens, verb) && tokens.is(verb, Class.PAST | Class.PRESENT | Class.AUXILIARY) && !tokens.isJoined(verb)
  );
}

/** *at 8 p.m. On Sunday, and the count*: no sentence goes on so behind its time. */
export const isTimeBehindHour = (tokens: Tokens, i: number): boolean =>
  isSignOf(tokens, i - 1, '.') &&
  isIn(tokens, i - 2, HOUR) &&
  isSignOf(tokens, i - 3, '.') &&
  tokens.is(i, Class.PREPOSITION) &&
  tokens.is(i + 1, Class.DAY) &&
  (isSignOf(tokens, i + 2, '.') || (isSignOf(tokens, i + 2, ',') && isClauseJoined(tokens, i + 3)));

const HOUR = hashes('m');

/** *and the count begins*, but not *and again on Monday, the bridge was shut*. */
function isClauseJoined(tokens: Tokens, joiner: number): boolean {
  if (!tokens.is(joiner, Class.JOINER)) return false;
  let i = joiner + 1;
  while (tokens.isWord(i) && !tokens.is(i, Class.AUXILIARY)) i++;
  return tokens.is(i, Class.AUXILIARY);
}

/** *on board The 737*, *downturn A person*, *but The U.S.*: what begins a sentence goes on without a name. */
export function isLostStop(tokens: Tokens, i: number): boolean {
  if (isIn(tokens, i, THE)) return tokens.shape(i + 1) === Shape.DIGITS || COUNTRIES.has(tokens.text(i + 1));
  return (
    isIn(tokens, i, ARTICLE) &&
    isSmall(tokens, i + 1) &&
    tokens.is(i + 1, NOUN) &&
    tokens.is(i - 1, NOUN) &&
    !isIn(tokens, i - 1, LETTERED)
  );
}

const THE = hashes('the');
const ARTICLE = hashes('a');
const COUNTRIES: ReadonlySet<string> = new Set(['US', 'U', 'UK', 'UN', 'EU']);
/** *class A*, *vitamin A* */
const LETTERED = hashes(
  'class vitamin hepatitis plan group part section grade type level schedule category influenza series appendix exhibit',
);

/** Names in the plural stand behind none of these. */
const OWNERS = hashes('its their his her our these those');

/** *its Efforts to sell*; not *its Efforts budget*. */
export const isOwnedPlural = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i - 1, OWNERS) && tokens.is(i, Class.PLURAL) && (tokens.isJoined(i + 1) || !tokens.is(i + 1, NOUN));
