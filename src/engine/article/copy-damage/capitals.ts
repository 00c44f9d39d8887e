/** Capitals inside a sentence, on words that are no names: left over from link texts and translated headlines. */
import { Class } from '../../words/classes';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { lastFrom, type Span } from '../../text/span';
import { isBehindLabel } from './labels';
import {
  goesOnQuoted,
  isCounted,
  isJoinerBehindNumber,
  isLostStop,
  isNoName,
  isOwnedPlural,
  isPassiveBehindComma,
  isStray,
  isSuffered,
  isTimeBehindHour,
} from './capital-contexts';
import {
  isCapitalPassive,
  isConnector,
  isOfOneOfMany,
  isOfPhrase,
  isRelativeInBrackets,
  isVerbWithObject,
} from './capital-phrases';
import { beginsName, CAPITALIZED, JOINING, mayBeName, NAMED, OPENERS, SMALL_WORDS, WORKS } from './capital-words';

export interface StrayCapital extends Span {
  readonly word: string;
  readonly hash: number;
  /**
   * What the article must bear out: nothing; that it has the word in no name (*Brown told Green*); or also that it writes the word small
   * elsewhere.
   */
  readonly if: 'sure' | 'no name' | 'small elsewhere';
  /** The word may as well start a sentence whose stop is lost. */
  readonly opens: boolean;
  /** Somebody may have meant it: a slogan (*Stop the Steal*), a comparison (*the Amazon of a smaller world*). */
  readonly mayBeMeant: boolean;
}

/** After a comma these may open a question or somebody's thought. */
const QUESTIONS = hashes('is are was were do does did can could should would has have had what when where why how if');
/** After *his*, *their* and the like these are no names. */
const ORDER = hashes('first second third fourth fifth next last latest own only new old former');
const POSSESSIVES = hashes('his her its their my our your');
const MODALS = hashes('would could should can cannot must might will shall to');
const AUXILIARIES = hashes('be been being never not is are was were has have had');
const THE_AND_OF = hashes('the of');

const VERB = Class.PRESENT | Class.PAST | Class.PARTICIPLE | Class.ING;
const NOUN = Class.NOUN | Class.PLURAL;
const CONTENT = VERB | NOUN | Class.BASE | Class.ADJECTIVE | Class.ADVERB;

const NONE: readonly StrayCapital[] = [];

/** A quotation that is no longer may be a title. */
const LONGEST_TITLE = 70;

/** The stray capitals of a paragraph. */
export function strayCapitalsIn(
  tokens: Tokens,
  sentences: readonly Span[],
  quotations: readonly Span[],
): readonly StrayCapital[] {
  const candidates = candidatesIn(tokens, sentences, quotations);
  if (!candidates.length) return NONE;
  const strays: StrayCapital[] = [];
  for (let k = 0; k < candidates.length; k++) {
    const { i, condition } = candidates[k];
    const isPaired =
      arePair(tokens, candidates[k - 1], candidates[k]) || arePair(tokens, candidates[k], candidates[k + 1]);
    if (!isPaired && !mayStand(tokens, i, condition, quotations) && !goesOnQuoted(tokens, i, quotations)) continue;
    strays.push({
      ...tokens.span(i),
      word: tokens.text(i),
      hash: tokens.hash(i),
      if: isPaired && condition === 'small elsewhere' ? 'no name' : condition,
      opens: mayOpen(tokens, i),
      mayBeMeant: isVerbWithObject(tokens, i) || isOfOneOfMany(tokens, i),
    });
  }
  return besideOthers(strays, sentences);
}

interface Candidate {
  readonly i: number;
  readonly condition: StrayCapital['if'];
}

function candidatesIn(tokens: Tokens, sentences: readonly Span[], quotations: readonly Span[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shape(i) !== Shape.CAPITAL) continue;
    if (goesOnQuoted(tokens, i, quotations) || isTimeBehindHour(tokens, i) || isRelativeInBrackets(tokens, i)) {
      candidates.push({ i, condition: 'sure' });
      continue;
    }
    if (tokens.isJoined(i)) continue;
    const at = tokens.start(i);
    const sentence = sentences[lastFrom(sentences, at)];
    if (sentence?.start === at) continue;
    const condition = conditionOf(tokens, i);
    if (condition && !isBehindLabel(tokens, tokens.from(sentence?.start ?? 0), i)) candidates.push({ i, condition });
  }
  return candidates;
}

/** Two ordinary words with capitals, and one without between them: no name is written so. */
const arePair = (tokens: Tokens, one: Candidate | undefined, other: Candidate | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  other.i === one.i + 2 &&
  tokens.shape(one.i + 1) === Shape.SMALL &&
  !isIn(tokens, one.i + 1, JOINING);

/** Beside other capitals it may be the stop that is lost; so it may before *The*, and before *Defending their honour*. */
const mayOpen = (tokens: Tokens, i: number): boolean =>
  !isSuffered(tokens, i) && !isTimeBehindHour(tokens, i) && !isCapitalPassive(tokens, i) && opensAsSentences(tokens, i);

const opensAsSentences = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, OPENERS) ||
  isJoinerBehindNumber(tokens, i) ||
  (tokens.is(i, Class.ING) && !tokens.is(i, Class.ADJECTIVE)) ||
  tokens.shape(i - 1) > Shape.SMALL ||
  (tokens.shape(i + 1) > Shape.SMALL && !tokens.isJoined(i + 1));

/** Where one capital of a sentence is stray by its grammar, the others need not stand small elsewhere: *Shocking losses On the sea*. */
function besideOthers(strays: readonly StrayCapital[], sentences: readonly Span[]): readonly StrayCapital[] {
  const sentenceOf = ({ start }: Span): number => lastFrom(sentences, start);
  const sure = new Set(strays.filter(stray => stray.if !== 'small elsewhere').map(sentenceOf));
  if (!sure.size) return strays;
  return strays.map(stray =>
    stray.if === 'small elsewhere' && sure.has(sentenceOf(stray)) ? { ...stray, if: 'no name' } : stray,
  );
}

/** A short quotation may be a title, if capitals stand beside one another in it; in any other only words of grammar and verbs are believed, for posts have capitals of their own. */
function mayStand(tokens: Tokens, i: number, condition: StrayCapital['if'], quotations: readonly Span[]): boolean {
  const at = tokens.start(i);
  const around = aroundOf(quotations, at);
  if (!around) return true;
  if (condition !== 'sure') return false;
  if (isOfGrammar(tokens, i) && isSecondOf(tokens, i, around)) return true;
  if (isIn(tokens, i - 1, AUXILIARIES)) return !isOfGrammar(tokens, i);
  const isLong = around.end - around.start > LONGEST_TITLE || (isSmall(tokens, i - 1) && isSmall(tokens, i + 1));
  return isOfGrammar(tokens, i) && isLong;
}

/** *“Not Without a letter from them”*: the first capital is the quotation's own, and a title would have more behind it. */
const isSecondOf = (tokens: Tokens, i: number, { start }: Span): boolean =>
  tokens.from(start) === i - 2 && isSmall(tokens, i + 1) && isSmall(tokens, i + 2);

/** Quotations stand in one another no deeper. */
const DEEPEST = 4;

/** A quotation that an offset stands in. */
function aroundOf(quotations: readonly Span[], at: number): Span | undefined {
  const last = lastFrom(quotations, at);
  for (let k = last; k >= 0 && k > last - DEEPEST; k--) if (quotations[k].end > at) return quotations[k];
  return undefined;
}

const isOfGrammar = (tokens: Tokens, i: number): boolean => isIn(tokens, i, SMALL_WORDS) || isIn(tokens, i, OPENERS);

/** What it takes to believe that a capital is stray; undefined where it may well be right. */
function conditionOf(tokens: Tokens, i: number): StrayCapital['if'] | undefined {
  if (isConnector(tokens, i) || isCapitalPassive(tokens, i)) return 'sure';
  if (isVerbWithObject(tokens, i) || isOfPhrase(tokens, i) || isOfOneOfMany(tokens, i)) return 'no name';
  if (isSignOf(tokens, i - 1, ',;')) return afterMark(tokens, i);
  const before = isSmallBefore(tokens, i);
  if (before && (isCounted(tokens, i) || (isNoName(tokens, i) && !mayBeName(tokens, i)))) return 'no name';
  if (before && (isStray(tokens, i) || isJoinerBehindNumber(tokens, i))) return 'sure';
  if (isSuffered(tokens, i)) return 'no name';
  if (tokens.is(i, NAMED) && !isOfGrammar(tokens, i)) return undefined;
  if (before && isLostStop(tokens, i)) return 'sure';
  if (before && isSmallAfter(tokens, i)) return mayBeName(tokens, i) ? undefined : ofOne(tokens, i);
  return before || isRunBefore(tokens, i) ? ofRun(tokens, i, before) : undefined;
}

const isSmall = (tokens: Tokens, i: number): boolean => tokens.shape(i) === Shape.SMALL;

/** A word in small letters, or a number; *the keeper’s* is one, *18th* and *Elston’s* begin names. */
function isSmallBefore(tokens: Tokens, i: number): boolean {
  let first = i - 1;
  if (isSmall(tokens, first) && tokens.isJoined(first) && isSignOf(tokens, first - 1, "'’")) first -= 2;
  if (tokens.shape(first) === Shape.DIGITS) return first === i - 1;
  return isSmall(tokens, first) && !tokens.isJoined(first);
}

function isSmallAfter(tokens: Tokens, i: number): boolean {
  if (!tokens.isJoined(i + 1)) return isSmall(tokens, i + 1) || isCountedBy(tokens, i);
  return isSignOf(tokens, i + 1, ',.;?!') && !tokens.isJoined(i + 2);
}

/** *Killed 184 people*: the number belongs to a verb. */
const isCountedBy = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i + 1) === Shape.DIGITS && isVerbOnly(tokens, i);

function afterMark(tokens: Tokens, i: number): StrayCapital['if'] | undefined {
  if (isPassiveBehindComma(tokens, i)) return 'no name';
  return isAfterMark(tokens, i) ? 'sure' : undefined;
}

/** *competent, A better fit*; *it rained; It’s over* */
function isAfterMark(tokens: Tokens, i: number): boolean {
  if (!tokens.isWord(i - 2) || !isOfGrammar(tokens, i) || beginsName(tokens, i)) return false;
  if (isSignOf(tokens, i - 1, ';')) return isSmall(tokens, i - 2);
  if (tokens.isJoined(i + 1) || !isSmall(tokens, i + 1)) return false;
  return !tokens.is(i - 2, Class.CUE | Class.SPEAKING | Class.CUE_AFTER) && !isIn(tokens, i, QUESTIONS);
}

/** Of one capital among small letters. */
function ofOne(tokens: Tokens, i: number): StrayCapital['if'] | undefined {
  const before = i - 1;
  const endsClause = tokens.isJoined(i + 1);
  if (isOfGrammar(tokens, i))
    return endsClause || tokens.shape(before) === Shape.DIGITS || isLetter(tokens, i) ? undefined : 'sure';
  if (isIn(tokens, i, ORDER) && isIn(tokens, before, POSSESSIVES)) return endsClause ? undefined : 'sure';
  if (!tokens.is(i, CONTENT) || tokens.is(i, Class.DENIAL | Class.DETERMINER)) return undefined;
  if (isIn(tokens, before, WORKS) || isIn(tokens, i + 1, WORKS)) return undefined;
  if (tokens.shape(before) === Shape.DIGITS) return undefined;
  if (isIn(tokens, i, CAPITALIZED) || tokens.is(i, Class.TIME)) return undefined;
  if (isVerbHere(tokens, i)) return isIn(tokens, before, MODALS) ? 'no name' : 'sure';
  if ((isAdverb(tokens, i) && !isIn(tokens, before, THE_AND_OF)) || isDescribing(tokens, i)) return 'no name';
  const isOrdinary = tokens.is(i, Class.COMMON) || (tokens.is(i, Class.ING) && !tokens.is(i, NOUN));
  if (isOrdinary && isOwnedPlural(tokens, i)) return 'no name';
  return isOrdinary && !isIn(tokens, before, THE_AND_OF) ? 'small elsewhere' : undefined;
}

/** *class A* */
const isLetter = (tokens: Tokens, i: number): boolean => tokens.end(i) - tokens.start(i) === 1;

/** *would Cut fares*, *was never Published*, *the voting Began* */
function isVerbHere(tokens: Tokens, i: number): boolean {
  const before = i - 1;
  if (isIn(tokens, before, MODALS))
    return tokens.is(i, Class.BASE) && (!tokens.is(i, NOUN) || !isIn(tokens, before, TO));
  if (isIn(tokens, before, AUXILIARIES)) return tokens.is(i, Class.PARTICIPLE | Class.ING);
  return (
    tokens.is(before, NOUN | Class.ING | Class.ADVERB) && !tokens.is(before, Class.DETERMINER) && isVerbOnly(tokens, i)
  );
}

const TO = hashes('to');

const isVerbOnly = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, VERB) && !tokens.is(i, NOUN | Class.ADJECTIVE | Class.BASE);

const isAdverb = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.ADVERB) && !tokens.is(i, NOUN | Class.ADJECTIVE | Class.BASE | Class.DETERMINER);

/** *an Open letter*: between a determiner and its noun. */
const isDescribing = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.ADJECTIVE) &&
  !tokens.is(i, NOUN) &&
  !isIn(tokens, i, CAPITALIZED) &&
  tokens.is(i - 1, Class.DETERMINER) &&
  isSmall(tokens, i + 1) &&
  tokens.is(i + 1, NOUN | Class.ADJECTIVE);

/** A word with a capital before it, which no name begins with. */
function isRunBefore(tokens: Tokens, i: number): boolean {
  const before = i - 1;
  if (tokens.shape(before) !== Shape.CAPITAL || tokens.isJoined(i)) return false;
  return !tokens.is(before, NAMED) && (tokens.is(before, Class.COMMON) || isOfGrammar(tokens, before));
}

/** Of a run of capitals: *Refused To Back*, *Tax Returns Of presidents*. Titles neither end with words of grammar nor begin with verbs. */
function ofRun(tokens: Tokens, i: number, isFirst: boolean): StrayCapital['if'] | undefined {
  if (beginsName(tokens, i)) return undefined;
  if (!isFirst) return endsRun(tokens, i) ? 'sure' : undefined;
  if (isIn(tokens, i - 1, WORKS) || tokens.shape(i - 1) === Shape.DIGITS) return undefined;
  if (isOfGrammar(tokens, i)) return headsRun(tokens, i) ? 'sure' : undefined;
  const isHere = isVerbHere(tokens, i) && !isIn(tokens, i - 1, TO); // *gave to Restore Our Future*
  return isHere && isOfGrammar(tokens, i + 1) ? 'sure' : undefined;
}

const HEADS = Class.AUXILIARY | Class.SUBORDINATOR | Class.PREPOSITION;

/** *promises he made In Cairo*; a title may follow a preposition, and *Near East* is a name. */
const headsRun = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, HEADS) &&
  !tokens.is(i, Class.DETERMINER) &&
  !tokens.is(i + 1, Class.DETERMINER) &&
  !isIn(tokens, i, NEAR) &&
  !tokens.is(i - 1, Class.DETERMINER | Class.PREPOSITION);

const NEAR = hashes('near');
/** A verb with one of these is a name: *a Drive In*. */
const PARTICLES = hashes('in on up out off over');

const endsRun = (tokens: Tokens, i: number): boolean =>
  !(isIn(tokens, i, PARTICLES) && tokens.is(i - 1, Class.BASE)) &&
  isIn(tokens, i, SMALL_WORDS) &&
  !isLetter(tokens, i) &&
  !tokens.isJoined(i + 1) &&
  isSmall(tokens, i + 1);
