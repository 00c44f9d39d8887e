/**
 * What a figure counts, by the words beside it, and whether it takes up again what was told before: *all 12 boats*, *the ferry’s 40
 * passengers*, *the 9 members who voted for it*.
 */
import { Class, FINITE, GRAMMAR } from '../../words/classes';
import { hashes, isHyphen, isIn, isPossessive, isSignOf, isWord } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { Figure, FigureKind } from './figure';
import { isTelling, stemOf } from './content';

export interface Counted {
  /** The kind, the unit, and of a count the noun that it counts. */
  readonly key: string;
  /** It takes up what was told before. */
  readonly isDefinite: boolean;
  /** The words that say which of all these are meant, without their endings. */
  readonly topics: ReadonlySet<string>;
  /** Those meant are those that are not or did not. */
  readonly isDenied: boolean;
  /** The last token of what is counted and of the words that say which ones. */
  readonly last: number;
}

/** What takes up something that was told: *all 12*, *the 12*. */
const DEFINITE = hashes('the all these those both its their his her our this');
const NO_WHOLE = hashes('in at after above');
/** A noun has no more words before it that say what kind it is. */
const MOST_WORDS = 3;
/** So many tokens behind a noun may say which ones are meant. */
const MOST_LIMITS = 9;

/** What a figure counts; undefined where nothing beside it says. */
export function countedBy(tokens: Tokens, { span, kind, unit }: Figure): Counted | undefined {
  const [first, last] = [tokens.from(span.start), tokens.from(span.end - 1)];
  if (kind === 'count') return countedThings(tokens, first, last);
  if (!MEASURED.has(kind)) return undefined;
  const nouns = nounsBehind(tokens, last);
  const name = namedBefore(tokens, first, last);
  const which = topicsOf(tokens, [...name, ...ownerBefore(tokens, first), ...nouns], nouns.at(-1) ?? last);
  const isBareSum = !which.topics.size && isOfKnown(tokens, first);
  return {
    key: `${kind} ${unit ?? ''}`,
    isDefinite: name.length > 0 || isBareSum || isDefinite(tokens, first),
    ...which,
  };
}

/** *the price of $40 million* */
function isOfKnown(tokens: Tokens, first: number): boolean {
  const of = isSignOf(tokens, first - 1, '$£€') ? first - 2 : first - 1;
  return isWord(tokens, of, OF) && tokens.is(of - 1, Class.NOUN) && isIn(tokens, of - 2, DEFINITE);
}

const MEASURED: ReadonlySet<FigureKind> = new Set(['money', 'measure', 'duration', 'percentage']);

/** *36 members*, *a 41-storey tower*, *a crew of 31*. */
function countedThings(tokens: Tokens, first: number, last: number): Counted | undefined {
  const nouns = nounsBehind(tokens, last);
  const head = nouns.at(-1);
  if (head === undefined) return countedBody(tokens, first);
  const isAdjective = isHyphen(tokens, last + 1) && head > last + 2;
  if (!isAdjective && !tokens.is(head, Class.PLURAL)) return undefined;
  const counted = isAdjective ? nouns[0] : head;
  // a board of 18 is another thing than its members
  const isOfPeople = isAdjective && tokens.is(counted, Class.PERSON);
  return {
    key: `count ${isOfPeople ? '-' : ''}${wordOf(tokens, counted)}`,
    isDefinite: isDefinite(tokens, first),
    ...topicsOf(tokens, [...ownerBefore(tokens, first), ...nouns.filter(i => i !== counted)], head),
  };
}

/** *the crew of 31* */
function countedBody(tokens: Tokens, first: number): Counted | undefined {
  const body = first - 2;
  if (!isWord(tokens, first - 1, OF) || !tokens.is(body, Class.NOUN) || tokens.shape(body) !== Shape.SMALL)
    return undefined;
  const key = `count of ${wordOf(tokens, body)}`;
  return { key, isDefinite: isIn(tokens, body - 1, DEFINITE), topics: new Set(), isDenied: false, last: first };
}

const OF = hashOf('of');
/** These belong to the noun before them, and not to the verb. */
const BELONGING = hashes('from of in at');

/** The words that say which ones are meant: those given, and those that limit the noun. */
function topicsOf(
  tokens: Tokens,
  which: readonly number[],
  head: number,
): Pick<Counted, 'topics' | 'isDenied' | 'last'> {
  const limits = limitsBehind(tokens, head);
  const isLimited = !which.length || !tokens.is(head + 1, Class.PREPOSITION) || isIn(tokens, head + 1, BELONGING);
  const topics = new Set<string>();
  for (const i of isLimited ? [...which, ...range(head + 1, limits.last)] : which)
    if (isTelling(tokens, i) && !tokens.is(i, Class.PREPOSITION | Class.SUBORDINATOR)) topics.add(wordOf(tokens, i));
  return { topics, isDenied: limits.isDenied, last: limits.last };
}

export const wordOf = (tokens: Tokens, i: number): string => stemOf(tokens.text(i).toLowerCase());

/** The words of the noun phrase that a number begins, its head the last one; none where no noun follows. */
export function nounsBehind(tokens: Tokens, last: number): number[] {
  const words: number[] = [];
  let i = isHyphen(tokens, last + 1) ? last + 2 : last + 1;
  for (; words.length < MOST_WORDS && tokens.shape(i) === Shape.SMALL && !tokens.is(i, GRAMMAR); i++) {
    if (words.length && tokens.isJoined(i)) break;
    words.push(i);
    if (tokens.is(i, Class.PLURAL)) break;
  }
  while (words.length && !tokens.is(words.at(-1)!, Class.NOUN | Class.PLURAL)) words.pop();
  return words;
}

/** *the*, *all the*, *its*, *the ferry’s*; *in all* sums up. */
function isDefinite(tokens: Tokens, first: number): boolean {
  const before = isSignOf(tokens, first - 1, '$£€') ? first - 2 : first - 1;
  if (isPossessive(tokens, before)) return true;
  return isIn(tokens, before, DEFINITE) && !(isIn(tokens, before, ALL) && isIn(tokens, before - 1, NO_WHOLE));
}

const ALL = hashes('all');

/** *the ferry’s 40*: the ferry. */
const ownerBefore = (tokens: Tokens, first: number): number[] =>
  isPossessive(tokens, first - 1) && tokens.shape(first - 3) === Shape.SMALL ? [first - 3] : [];

interface Limits {
  /** The last token that limits a noun; the noun itself where none does. */
  readonly last: number;
  readonly isDenied: boolean;
}

/** The words behind a noun that say which ones are meant: *who voted for it*, *on the list of boats*, *employed at the mine*. */
function limitsBehind(tokens: Tokens, head: number): Limits {
  const none = { last: head, isDenied: false };
  const first = head + 1;
  if (tokens.isJoined(first) || !tokens.isWord(first)) return none;
  if (tokens.is(first, Class.RELATIVE)) return clauseFrom(tokens, first);
  if (tokens.is(first, Class.PREPOSITION)) return phraseFrom(tokens, first);
  const isReduced = tokens.is(first, Class.PARTICIPLE | Class.ING);
  const limits = isReduced ? clauseFrom(tokens, first) : none;
  return tokens.is(limits.last + 1, Class.AUXILIARY) ? limits : none;
}

/** To the verb of the sentence, which is the second one: *who had voted for it | will meet*. */
function clauseFrom(tokens: Tokens, first: number): Limits {
  let isDenied = false;
  let isTold = tokens.is(first, Class.PARTICIPLE | Class.ING);
  let i = first;
  for (; i < first + MOST_LIMITS && tokens.isWord(i); i++) {
    if (tokens.is(i, Class.DENIAL)) isDenied = true;
    if (isTold && i > first && isVerb(tokens, i)) break;
    if (!tokens.is(i, Class.AUXILIARY) && tokens.is(i, FINITE | Class.PARTICIPLE)) isTold = true;
  }
  return { last: i - 1, isDenied };
}

/** To the verb, or to another preposition: *of debts | to four banks*; with the clause that *of rain that fell on Kiel | will* has. */
function phraseFrom(tokens: Tokens, first: number): Limits {
  const isOf = isWord(tokens, first, OF);
  let i = first + 1;
  while (i < first + MOST_LIMITS && tokens.isWord(i) && !isVerb(tokens, i) && !isOtherPreposition(tokens, i)) {
    if (isOf && i > first + 1 && tokens.is(i, Class.RELATIVE)) return clauseFrom(tokens, i);
    i++;
  }
  const isReduced = isOf && tokens.is(i, Class.PARTICIPLE) && tokens.is(i + 1, Class.PREPOSITION); // of oil spilled off Voss
  const clause = isReduced ? clauseFrom(tokens, i) : undefined;
  if (clause && tokens.is(clause.last + 1, Class.AUXILIARY)) return clause;
  return { last: i - 1, isDenied: tokens.is(first, Class.DENIAL) };
}

const isVerb = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.SMALL && tokens.is(i, Class.AUXILIARY | Class.PAST);

const isOtherPreposition = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.PREPOSITION) && !isWord(tokens, i, OF);

/** Nouns that say nothing of what they give the number of. */
const EMPTY = hashes('figure number total share level amount');
const [THE, NOW] = ['the', 'now'].map(hashOf);
/** So many tokens name a figure at most. */
const LONGEST_NAME = 9;

/** *The figure for vacancies in May, 4.1 percent, …*: the words of a name that a figure stands behind, between commas. */
function namedBefore(tokens: Tokens, first: number, last: number): number[] {
  const comma = isWord(tokens, first - 1, NOW) ? first - 2 : first - 1;
  if (!isSignOf(tokens, comma, ',') || !isSignOf(tokens, last + 1, ',') || !tokens.isJoined(last + 1)) return [];
  for (let i = comma - 1; i >= comma - LONGEST_NAME && tokens.isWord(i); i--) {
    if (isWord(tokens, i, THE)) return range(i + 1, comma - 1).filter(each => !isIn(tokens, each, EMPTY));
    if (isVerb(tokens, i) || tokens.is(i, Class.RELATIVE)) return [];
  }
  return [];
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
