/** Capitals inside a sentence, on words that are no names: left over from link texts and translated headlines. */
import { Class } from '../../words/classes';
import { hashes, isIn, isSignOf, isSmall } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { lastFrom, lastOf, type Span } from '../../text/span';
import { isBehindLabel } from './labels';
import {
  goesOnQuoted,
  isCounted,
  isJoinerBehindNumber,
  isLostStop,
  isNoName,
  isPassiveBehindComma,
  isSpeakerBehind,
  isSubjectBehindSemicolon,
  isStray,
  isSuffered,
  isTimeBehindHour,
} from './capital-contexts';
import { behindMark } from './capital-marks';
import { isHomograph, isOfCompound, isRangeBehindStop } from './capital-homographs';
import { isNamelessThing } from './capital-things';
import {
  isCapitalPassive,
  isConnector,
  isOfOneOfMany,
  isOfPhrase,
  isRelativeInBrackets,
  isVerbWithObject,
} from './capital-phrases';
import { isBehindShortForm, isEndingShouted, isLocked, isOfNumber } from './capital-endings';
import { isNounShouted, isSlipInside, mayBeShouted } from './letter-slips';
import {
  AUXILIARIES,
  isOfGrammar,
  isRunBefore,
  isVerbHere,
  isVerbOnly,
  ofOne,
  ofRun,
  type Condition,
} from './capital-grammar';
import { beginsName, JOINING, mayBeName, NAMED, OPENERS } from './capital-words';

export interface StrayCapital extends Span {
  readonly word: string;
  /** How it should stand. */
  readonly should: string;
  readonly hash: number;
  /** What the article must bear out. */
  readonly if: Condition;
  /** The word may as well start a sentence whose stop is lost. */
  readonly opens: boolean;
  /** Somebody may have meant it: a slogan (*Stop the Steal*), a comparison (*the Amazon of a smaller world*). */
  readonly mayBeMeant: boolean;
}

/** After a comma these may open a question or somebody's thought. */
const QUESTIONS = hashes('is are was were do does did can could should would has have had what when where why how if');

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
    if (!isPaired && !mayStand(tokens, i, condition, quotations) && !isBound(tokens, i, quotations)) continue;
    strays.push({
      ...tokens.span(i),
      word: tokens.text(i),
      should: shouldBe(tokens, i, sentences),
      hash: tokens.hash(i),
      if: isPaired && condition === 'small elsewhere' ? 'no name' : condition,
      opens: mayOpen(tokens, i),
      mayBeMeant:
        isVerbWithObject(tokens, i) || isOfOneOfMany(tokens, i) || isNamelessThing(tokens, i) || isShout(tokens, i),
    });
  }
  return besideOthers(strays, sentences);
}

/** *Monday*, *The* at the head of a sentence, and otherwise small. */
function shouldBe(tokens: Tokens, i: number, sentences: readonly Span[]): string {
  const word = tokens.text(i).toLowerCase();
  const at = tokens.start(i);
  const isHead = sentences[lastFrom(sentences, at)]?.start === at && tokens.shape(i) === Shape.MIXED;
  return isHead || tokens.is(i, Class.DAY) ? word[0].toUpperCase() + word.slice(1) : word;
}

/** *“the first five-Page letter”*: of a compound, in brackets, or the first word of what is quoted. */
const isBound = (tokens: Tokens, i: number, quotations: readonly Span[]): boolean =>
  goesOnQuoted(tokens, i, quotations) ||
  (tokens.isJoined(i) && tokens.shape(i) === Shape.CAPITAL && isSignOf(tokens, i - 1, '-“"‘(['));

interface Candidate {
  readonly i: number;
  readonly condition: Condition;
}

function candidatesIn(tokens: Tokens, sentences: readonly Span[], quotations: readonly Span[]): Candidate[] {
  const candidates: Candidate[] = [];
  let head = -1; // where the sentence of the last capital starts
  let first = 0; // and its first token
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shape(i) < Shape.CAPITAL) continue;
    if (isSlip(tokens, i, quotations)) {
      candidates.push({ i, condition: isShout(tokens, i) ? 'no name' : 'sure' });
      continue;
    }
    if (tokens.shape(i) !== Shape.CAPITAL) continue;
    const at = tokens.start(i);
    const sentence = lastOf(sentences, at);
    if (sentence?.start === at) continue;
    if (head !== (sentence?.start ?? 0)) {
      head = sentence?.start ?? 0;
      first = tokens.from(head);
    }
    const marked = behindMark(tokens, i, first);
    const condition = marked ?? (tokens.isJoined(i) ? undefined : conditionOf(tokens, i));
    if (condition && (marked || !isBehindLabel(tokens, first, i))) candidates.push({ i, condition });
  }
  return candidates;
}

/** Whatever stands before it, and wherever it stands. */
function isSlip(tokens: Tokens, i: number, quotations: readonly Span[]): boolean {
  if (isOfNumber(tokens, i)) return true;
  if (tokens.shape(i) !== Shape.CAPITAL)
    // what somebody has typed is quoted as it is
    return (
      (isSlipInside(tokens, i) || isLocked(tokens, i) || isShout(tokens, i)) && !aroundOf(quotations, tokens.start(i))
    );
  if (tokens.shape(i - 1) !== Shape.SIGN) return false;
  return (
    goesOnQuoted(tokens, i, quotations) ||
    isSpeakerBehind(tokens, i, quotations) ||
    isTimeBehindHour(tokens, i) ||
    isRangeBehindStop(tokens, i) ||
    isOfCompound(tokens, i) ||
    isEndingShouted(tokens, i) ||
    isBehindShortForm(tokens, i) ||
    isRelativeInBrackets(tokens, i)
  );
}

/** *had READ the report*: a verb, and no short form. */
const isShout = (tokens: Tokens, i: number): boolean =>
  (mayBeShouted(tokens, i) && isVerbHere(tokens, i)) || isNounShouted(tokens, i);

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
function mayStand(tokens: Tokens, i: number, condition: Condition, quotations: readonly Span[]): boolean {
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

/** What it takes to believe that a capital is stray; undefined where it may well be right. */
function conditionOf(tokens: Tokens, i: number): Condition | undefined {
  if (isConnector(tokens, i) || isCapitalPassive(tokens, i)) return 'sure';
  if (isVerbWithObject(tokens, i) || isOfPhrase(tokens, i) || isOfOneOfMany(tokens, i)) return 'no name';
  if (isHomograph(tokens, i) || isNamelessThing(tokens, i)) return 'no name';
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

function afterMark(tokens: Tokens, i: number): Condition | undefined {
  if (isAfterMark(tokens, i)) return 'sure';
  return isPassiveBehindComma(tokens, i) || isSubjectBehindSemicolon(tokens, i) ? 'no name' : undefined;
}

/** *competent, A better fit*; *it rained; It’s over* */
function isAfterMark(tokens: Tokens, i: number): boolean {
  if (!tokens.isWord(i - 2) || !isOfGrammar(tokens, i) || beginsName(tokens, i)) return false;
  if (isSignOf(tokens, i - 1, ';')) return isSmall(tokens, i - 2);
  if (tokens.isJoined(i + 1) || !isSmall(tokens, i + 1)) return false;
  return !tokens.is(i - 2, Class.CUE | Class.SPEAKING | Class.CUE_AFTER) && !isIn(tokens, i, QUESTIONS);
}
