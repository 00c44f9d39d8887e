/** Sentences of which half is lost: *No sooner had it left.*, *The owner being late.*, *He the plan as a risk.*, *Ana Ruiz, who runs the mill.* */
import { Class, GIVEN } from '../../words/classes';
import { hashes, isIn, isSignOf, isSmall } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { hasMainVerb } from './fragments';

const NOUN = Class.NOUN | Class.PLURAL;
const TENSED = Class.PAST | Class.PRESENT | Class.AUXILIARY;

/** Is half of a sentence lost, from its first token to its stop? What is the only one of its paragraph may be a caption. */
export const isHalf = (tokens: Tokens, first: number, stop: number, isOnly: boolean): boolean =>
  isSignOf(tokens, stop, '.') &&
  tokens.shape(first) >= Shape.CAPITAL &&
  !isSignOf(tokens, first - 1, '?:') &&
  (isPairBroken(tokens, first, stop) ||
    isVerbParticiple(tokens, first, stop, isOnly) ||
    (!isOnly && (isVerbLost(tokens, first, stop) || isMainClauseLost(tokens, first, stop))));

const hasAny = (tokens: Tokens, first: number, stop: number, words: ReturnType<typeof hashes>): boolean => {
  for (let i = first; i < stop; i++) if (isIn(tokens, i, words)) return true;
  return false;
};

const hasSign = (tokens: Tokens, first: number, stop: number): boolean => {
  for (let i = first; i < stop; i++) if (isSignOf(tokens, i, ',:;—–"“”()')) return true;
  return false;
};

const ARTICLES = hashes('the a an');
/** What a noun begins with, or somebody: *either the owner*, *either she*. */
const BEGINS = hashes('the a an his her its their our he she they we it');
const WE = hashes('he she they we it');
const [NO, EITHER, NEITHER, THE] = [hashes('no'), hashes('either'), hashes('neither'), hashes('the')];
const SOONER = hashes('sooner');
const THAN = hashes('than when then');
const OR = hashes('or');
const NOR = hashes('nor or');
const MORE = hashes('more less longer harder faster higher closer deeper older bigger sooner further');

/** *No sooner had it left.*, *Either the owner pays.*, *Neither the owner nor the bank.*, *The more they asked.* */
function isPairBroken(tokens: Tokens, first: number, stop: number): boolean {
  if (isIn(tokens, first, NO))
    return (
      isIn(tokens, first + 1, SOONER) && tokens.is(first + 2, Class.AUXILIARY) && !hasAny(tokens, first + 2, stop, THAN)
    );
  if (isIn(tokens, first, THE))
    return (
      isIn(tokens, first + 1, MORE) &&
      isIn(tokens, first + 2, WE) &&
      !hasSign(tokens, first, stop) &&
      !hasAny(tokens, first + 3, stop, MORE)
    );
  if (!isIn(tokens, first + 1, BEGINS)) return false;
  if (isIn(tokens, first, EITHER))
    return !hasAny(tokens, first, stop, OR) && !isIn(tokens, stop + 1, OR) && !isSignOf(tokens, stop + 1, '"”');
  return (
    isIn(tokens, first, NEITHER) &&
    (!hasAny(tokens, first, stop, NOR) || (!hasSign(tokens, first, stop) && !hasMainVerb(tokens, first, stop)))
  );
}

const BEING = hashes('being having');
/** *The reason being that …* is a way to go on. */
const REASONS = hashes(
  'reason reasons result exception difference problem point idea question hope example human favourite favorite best worst latest',
);
const TO = hashes('to');
const FEWEST = 5;

/** *The owner being unable to pay.*: whoever it was, *being* or *having*, and no verb. */
function isVerbParticiple(tokens: Tokens, first: number, stop: number, isOnly: boolean): boolean {
  let i = first + 1;
  while (i < stop && !(isSmall(tokens, i) && isIn(tokens, i, BEING))) i++;
  if (isOnly && tokens.is(i + 1, Class.PARTICIPLE)) return false;
  return stop - i >= FEWEST - 1 && isSubject(tokens, first, i) && !hasVerb(tokens, i + 1, stop, i);
}

/** Somebody or something, without a verb and without a mark. */
function isSubject(tokens: Tokens, first: number, end: number): boolean {
  const last = end - 1;
  const isName = !tokens.is(first, Class.COMMON) || tokens.is(first, Class.PROPER | GIVEN);
  const begins = isIn(tokens, first, ARTICLES) || tokens.is(first, Class.PRONOUN | Class.PLURAL) || isName;
  if (!begins || hasSign(tokens, first, end) || hasVerb(tokens, first + 1, end, -1)) return false;
  if (isIn(tokens, last, REASONS)) return false;
  return (
    tokens.is(last, NOUN | Class.PRONOUN) || tokens.shape(last) >= Shape.CAPITAL || hasAny(tokens, first, last, TO)
  );
}

/** May a word be a verb with a tense? Not behind *to*, *be* and *being*, and not where a noun must stand. */
function hasVerb(tokens: Tokens, first: number, stop: number, being: number): boolean {
  for (let i = first; i < stop; i++) {
    const before = tokens.is(i - 1, Class.ADVERB) && i - 2 >= being ? i - 2 : i - 1;
    if (isIn(tokens, i, BE) || before === being || isIn(tokens, before, BE) || isIn(tokens, i - 1, TO)) continue;
    const isNoun = tokens.is(i, NOUN) && tokens.is(i - 1, LEADS);
    const isBase = tokens.is(i, Class.BASE) && !tokens.is(i, NOUN | Class.ADJECTIVE | Class.ADVERB | Class.PREPOSITION);
    if (!isNoun && tokens.shape(i) === Shape.SMALL && (tokens.is(i, TENSED) || isBase)) return true;
  }
  return false;
}

const BE = hashes('be been being having');
const LEADS = Class.DETERMINER | Class.PREPOSITION | Class.ADJECTIVE;

const SUBJECTS = hashes('he she they');

/** *Teachers the plan as a waste.*, *He the plan as a waste.*: an object stands right behind who did it. */
function isVerbLost(tokens: Tokens, first: number, stop: number): boolean {
  const article = behindDoer(tokens, first);
  return (
    stop - first >= FEWEST &&
    article > first &&
    isIn(tokens, article, ARTICLES) &&
    isSmall(tokens, article) &&
    isSmall(tokens, article + 1) &&
    !hasSign(tokens, first, stop) &&
    !hasMainVerb(tokens, article, stop)
  );
}

/** The token behind somebody: *he*, *teachers*, *the mayor*, *Ana Ruiz*; -1 where nobody stands. */
function behindDoer(tokens: Tokens, first: number): number {
  if (isIn(tokens, first, SUBJECTS) || (tokens.is(first, Class.PERSON) && tokens.is(first, Class.PLURAL)))
    return first + 1;
  if (isIn(tokens, first, THE)) return tokens.is(first + 1, Class.PERSON | Class.BODY) ? first + 2 : -1;
  let i = first;
  while (tokens.shape(i) === Shape.CAPITAL && (!tokens.is(i, Class.COMMON) || tokens.is(i, GIVEN))) i++;
  return i;
}

const WHO = hashes('who which whose');
const LONGEST_SUBJECT = 5;
/** Behind these, somebody is named alone: *There was another. Ana Ruiz, who ran the mill.* */
const ANNOUNCING = hashes('one two three four five another other others somebody someone only');
const FARTHEST = 12;
const LONGEST_SHORT = 4;
const SMALL_WORDS = Class.DETERMINER | Class.PREPOSITION | Class.SUBORDINATOR | Class.JOINER;

/** *Ana Ruiz, who runs the mill.* */
function isMainClauseLost(tokens: Tokens, first: number, stop: number): boolean {
  if (first === 0 || isShortForm(tokens, first - 2)) return false;
  let comma = first + 1;
  while (comma - first <= LONGEST_SUBJECT && tokens.isWord(comma)) comma++;
  if (!isSignOf(tokens, comma, ',') || !isIn(tokens, comma + 1, WHO) || stop - comma < FEWEST - 1) return false;
  if (hasSign(tokens, comma + 1, stop) || hasVerb(tokens, first + 1, comma, -1)) return false;
  const isName = comma - first > 1 && tokens.shape(comma - 1) >= Shape.CAPITAL && !tokens.is(first, SMALL_WORDS);
  return isName && !hasAny(tokens, Math.max(0, first - FARTHEST), first, ANNOUNCING) && !isFollowed(tokens, stop + 1);
}

/** *Pfc. Ana Ruiz* */
const isShortForm = (tokens: Tokens, i: number): boolean =>
  tokens.end(i) - tokens.start(i) <= LONGEST_SHORT && tokens.isWord(i) && !tokens.is(i, Class.COMMON);

/** Another one is named so behind it. */
function isFollowed(tokens: Tokens, first: number): boolean {
  for (let i = first + 1; i < first + LONGEST_SUBJECT; i++)
    if (isSignOf(tokens, i, ',') && isIn(tokens, i + 1, WHO)) return true;
  return false;
}

/** What is named one by one. */
const LISTED = hashes(
  'streets roads lanes towns villages cities counties districts states countries schools shops stores branches clinics hospitals ' +
    'parks beaches bridges stations stops routes flights trains buses ferries winners finalists nominees candidates members players ' +
    'teams victims dates numbers addresses books films songs models brands products firms companies libraries pools',
);
const HERE = hashes('here these');
const ARE = hashes('are include were');
const NEAR = 4;

/** *Here are the roads that are shut: The mayor asked …*: the colon before which a list is lost, or -1. */
export function listLostAt(tokens: Tokens, first: number, last: number): number {
  let colon = first;
  while (colon < last && !isSignOf(tokens, colon, ':')) colon++;
  if (colon >= last - NEAR || tokens.shape(colon + 1) !== Shape.CAPITAL || tokens.isJoined(colon + 1)) return -1;
  const leads = isIn(tokens, first, HERE) || (isIn(tokens, first, THE) && isIn(tokens, colon - 1, ARE));
  return leads &&
    hasAny(tokens, first, Math.min(first + NEAR + 1, colon), LISTED) &&
    beginsTold(tokens, colon + 1, last)
    ? colon
    : -1;
}

/** *The mayor asked*, *She said*, *Ana Ruiz, who runs the school, said* */
function beginsTold(tokens: Tokens, first: number, last: number): boolean {
  let verb = first + 1;
  if (isIn(tokens, first, THE)) {
    while (isSmall(tokens, verb) && tokens.is(verb, NOUN | Class.ADJECTIVE) && !tokens.is(verb, TENSED)) verb++;
    return verb > first + 1 && isVerbHere(tokens, verb);
  }
  if (tokens.is(first, Class.PRONOUN)) return isVerbHere(tokens, verb);
  while (tokens.shape(verb) === Shape.CAPITAL) verb++;
  if (isSignOf(tokens, verb, ',') && isIn(tokens, verb + 1, WHO))
    for (verb += 2; verb < last && !isSignOf(tokens, verb - 1, ',');) verb++;
  return isVerbHere(tokens, verb) && tokens.is(verb, Class.CUE);
}

const isVerbHere = (tokens: Tokens, i: number): boolean =>
  isSmall(tokens, i) && tokens.is(i, TENSED) && !tokens.is(i, NOUN);
