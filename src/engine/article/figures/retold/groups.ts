/** People who are told one by one, and then by their number: *Two men and a woman were arrested. The four suspects …*, *Ruiz, Orr and Lind … The pair*. */
import { kept } from '../../../text/kept';
import type { Span } from '../../../text/span';
import { Class, GRAMMAR } from '../../../words/classes';
import { hashes, isIn, isSignOf, worthOf, type Worths } from '../../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../../words/tokens';
import { inArticle, type Placed } from '../../article';
import type { Paragraph } from '../../paragraph';
import { readNumber } from '../numbers';
import type { Twins } from '../twins';

interface Group {
  /** Those who are listed, and their number. */
  readonly span: Span;
  readonly other: { readonly span: Span; readonly value: number };
  readonly value: number;
}

const [AND, THE, ALL] = ['and', 'the', 'all'].map(hashOf);
const ONE = hashes('a an her his another one');
const THEIR = hashes('his her their');
const GROUPS: Worths = new Map(
  ([['pair', 2], ['duo', 2], ['couple', 2], ['trio', 3], ['quartet', 4]] as const).map(([word, worth]) => [hashOf(word), worth]),
); // prettier-ignore
/** Whoever they are. */
const PEOPLE = hashes(
  'people suspects victims defendants accused friends prisoners detainees patients survivors winners candidates passengers colleagues others',
);
const VERB = Class.AUXILIARY | Class.PAST | Class.PRESENT | Class.BASE;
/** So many words name one: *a retired school nurse*. */
const MOST_WORDS = 4;
const FEWEST = 2;

/** Those that a paragraph lists in one sentence and takes up in the next. */
export const groupsIn = kept((paragraph: Paragraph): readonly Group[] => {
  const { tokens, sentences } = paragraph;
  const groups: Group[] = [];
  for (let i = 0; i + 1 < sentences.length; i++) {
    const other = takenUpIn(tokens, sentences[i + 1]);
    const listed = other && (namesIn(paragraph, sentences[i]) ?? partsIn(tokens, sentences[i]));
    if (listed && listed.value !== other.value && !listed.parts.includes(other.value))
      groups.push({ span: listed.span, value: listed.value, other });
  }
  return groups;
});

/** *The four deny it*, *All four suspects were*, *The pair will* */
function takenUpIn(tokens: Tokens, { start }: Span): Group['other'] | undefined {
  const first = tokens.from(start);
  if (![THE, ALL].includes(tokens.hash(first)) || !tokens.isWord(first)) return undefined;
  const group = tokens.hash(first) === THE ? worthOf(tokens, first + 1, GROUPS) : undefined;
  const number = group === undefined ? readNumber(tokens, first + 1) : undefined;
  const [value, last] = group === undefined ? [number?.value, number?.last ?? -1] : [group, first + 1];
  const verb = isIn(tokens, last + 1, PEOPLE) ? last + 2 : last + 1;
  if (!value || value < FEWEST || !tokens.is(verb, VERB) || tokens.shape(verb) !== Shape.SMALL) return undefined;
  return { span: tokens.span(first + 1, last), value };
}

interface Listed {
  readonly span: Span;
  readonly value: number;
  /** The numbers of some of them. */
  readonly parts: readonly number[];
}

/** *Ana Ruiz, 45, Ben Orr and Per Lind were*: names alone, up to the verb, and nobody else behind it. */
function namesIn({ tokens, mentions }: Paragraph, { start, end }: Span): Listed | undefined {
  const names = mentions.filter(each => each.from >= start && each.end <= end);
  let at = tokens.from(start);
  let isAnd = false;
  for (const [i, name] of names.entries()) {
    if (tokens.from(name.from) !== at || name.kind === 'thing' || name.kind === 'place') return undefined;
    at = behindAge(tokens, tokens.from(name.end));
    const value = i + 1;
    if (isAnd)
      return value === names.length && isEnd(tokens, at, end)
        ? { span: { start, end: name.end }, value, parts: [] }
        : undefined;
    if (isSignOf(tokens, at, ',')) at++;
    isAnd = tokens.hash(at) === AND;
    if (isAnd) at++;
  }
  return undefined;
}

/** Behind *Ruiz, 45*, and the comma that closes it before the verb. */
function behindAge(tokens: Tokens, i: number): number {
  if (!isSignOf(tokens, i, ',') || tokens.shape(i + 1) !== Shape.DIGITS) return i;
  return isSignOf(tokens, i + 2, ',') && tokens.hash(i + 3) !== AND && tokens.is(i + 3, VERB) ? i + 3 : i + 2;
}

/** *Two men and a woman were*, *A nurse and her two sons were* */
function partsIn(tokens: Tokens, { start, end }: Span): Listed | undefined {
  const parts: number[] = [];
  let isAnd = false;
  for (let i = tokens.from(start); ;) {
    const at: number = isIn(tokens, i, THEIR) && !tokens.is(i + 1, Class.PERSON) ? i + 1 : i;
    const pair = isIn(tokens, at, ONE) ? worthOf(tokens, at + 1, GROUPS) : undefined;
    const number = isIn(tokens, at, ONE) ? { value: pair ?? 1, last: at } : readNumber(tokens, at);
    if (!number?.value || !Number.isInteger(number.value)) return undefined;
    const noun = pair ? at + 1 : personBehind(tokens, number.last);
    if (noun < 0) return undefined;
    parts.push(number.value);
    if (isAnd) {
      const value = parts.reduce((sum, each) => sum + each, 0);
      return isEnd(tokens, noun + 1, end) ? { span: { start, end: tokens.end(noun) }, value, parts } : undefined;
    }
    i = noun + 1;
    if (isSignOf(tokens, i, ',')) i++;
    else if (tokens.hash(i) !== AND) return undefined;
    isAnd = tokens.hash(i) === AND;
    if (isAnd) i++;
  }
}

/** The word for people that ends a phrase of few words; -1 where none does. */
function personBehind(tokens: Tokens, last: number): number {
  for (let i = last + 1; i <= last + MOST_WORDS && tokens.shape(i) === Shape.SMALL && !tokens.is(i, GRAMMAR); i++)
    if (isPerson(tokens, i) && !isPerson(tokens, i + 1)) return i;
  return -1;
}

const CHILDREN = hashes('child children kids');
const isPerson = (tokens: Tokens, i: number): boolean => tokens.is(i, Class.PERSON) || isIn(tokens, i, CHILDREN);

/** The verb stands there, and nobody comes behind it. */
function isEnd(tokens: Tokens, verb: number, end: number): boolean {
  if (!tokens.is(verb, VERB) || tokens.shape(verb) !== Shape.SMALL) return false;
  for (let i = verb; i < tokens.count && tokens.end(i) <= end; i++)
    if (tokens.is(i, Class.PERSON) && tokens.shape(i) === Shape.SMALL) return false;
  return true;
}

/** Those of an article. */
export function* groupsRetold(told: readonly Placed[]): Iterable<Twins> {
  for (const placed of told)
    for (const { span, other } of groupsIn(placed.paragraph))
      yield { one: inArticle(placed, span), other: inArticle(placed, other.span) };
}
