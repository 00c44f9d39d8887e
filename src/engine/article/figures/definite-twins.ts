/**
 * A figure that takes up one told before, and has another value: *The ferry carried 401 passengers. The ferry’s 40 passengers …* What is
 * definite presupposes that its number is known: where the article has one other number of the same, and only one, one of the two is wrong.
 */
import { kept } from '../../text/kept';
import { lastFrom } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import { isOneSlip } from '../../words/slips';
import type { Article, Placed } from '../article';
import type { Paragraph } from '../paragraph';
import { contentIn } from './content';
import { countedBy, type Counted } from './counted';
import { countedDeed } from './deeds';
import { significant, type Figure } from './figure';
import { knownCountsIn } from './known-counts';
import { areOfTwoTimes, timesIn } from './times';
import { areSwapped, twinsOf, type Told, type Twins } from './twins';

/** A figure of a paragraph with what it counts. */
interface Counting {
  readonly figure: Figure;
  readonly counted: Counted;
  readonly sentence: number;
}

/** What is said around a figure; read where another one counts the same. */
interface Surroundings {
  /** The words of its sentence. */
  readonly near: ReadonlySet<string>;
  /** The numbers of its sentence. */
  readonly parts: ReadonlySet<number>;
  /** The days, months and years of its sentence. */
  readonly times: ReadonlySet<number>;
  /** Those of the figure, and of the words that say which ones are meant. */
  readonly ownTimes: ReadonlySet<number>;
  /** The words beside it tell of another one, or of another time. */
  readonly isOther: boolean;
}

interface Placing extends Told, Counting, Surroundings {}

/** The figures of a paragraph that count something. */
const countingsIn = kept((paragraph: Paragraph): readonly Counting[] => {
  const { figures, sentences, tokens, kind } = paragraph;
  if (kind === 'furniture' || kind === 'table') return [];
  const countings: Counting[] = [];
  for (const figure of [...figures, ...knownCountsIn(paragraph)]) {
    if (figure.value === null || figure.valueTo !== null) continue;
    const sentence = Math.max(0, lastFrom(sentences, figure.span.start));
    for (const counted of [countedBy(tokens, figure), countedDeed(tokens, figure)])
      if (counted) countings.push({ figure, counted, sentence });
  }
  return countings;
});

function surroundingsOf(
  { tokens, sentences, figures }: Paragraph,
  { figure, counted, sentence }: Counting,
): Surroundings {
  const { start, end } = sentences[sentence];
  const inside = figures.filter(({ span }) => span.start >= start && span.end <= end);
  return {
    near: new Set(contentIn(tokens, start, end)),
    parts: new Set(inside.filter(({ kind }) => kind === figure.kind).map(({ value }) => value ?? 0)),
    times: timesIn(tokens, start, end),
    ownTimes: timesIn(tokens, figure.span.start, tokens.end(counted.last)),
    isOther: tellsOfOthers(tokens, figure, counted.isDefinite, start, end),
  };
}

/** Words of another one, of another time, or of what is not so yet. */
const OTHERS = hashes(
  'previously earlier originally initially formerly once later then another other others remaining rest additional extra instead planned ' +
    'expected',
);
/** Before a figure that is told first, of what is not so: *could lose 40*. */
const MODALS = hashes('should could would might if');
/** Words of change, which part of what is counted, not of percent: *rose 3 percent*. */
const CHANGES = hashes(
  'now more fewer less rose risen fell fallen grew grown up down increased decreased raised lowered last',
);
/** So many tokens on either side of a figure tell whether it is another one. */
const NEAR = 6;

function tellsOfOthers(
  tokens: Tokens,
  { span, kind }: Figure,
  isDefinite: boolean,
  start: number,
  end: number,
): boolean {
  const first = Math.max(tokens.from(start), tokens.from(span.start) - NEAR);
  const last = tokens.from(span.end - 1) + NEAR;
  for (let i = first; i <= last && i < tokens.count && tokens.end(i) <= end; i++)
    if (
      isIn(tokens, i, OTHERS) ||
      (!isDefinite && tokens.start(i) < span.start && isIn(tokens, i, MODALS)) ||
      (kind !== 'percentage' && isIn(tokens, i, CHANGES) && !tokens.is(i - 1, Class.RELATIVE)) // rain that fell
    )
      return true;
  return false;
}

interface Telling extends Counting {
  readonly placed: Placed;
}

/** The figures of an article by what they count. */
const tellingsOf = kept(({ paragraphs }: Article): ReadonlyMap<string, readonly Telling[]> => {
  const byKey = new Map<string, Telling[]>();
  for (const placed of paragraphs)
    for (const { figure, counted, sentence } of countingsIn(placed.paragraph)) {
      const telling = { placed, figure, counted, sentence };
      const others = byKey.get(counted.key);
      if (others) others.push(telling);
      else byKey.set(counted.key, [telling]);
    }
  return byKey;
});

/** The figures of an article that take up others, and differ. */
export function* definiteTwinsIn(article: Article): Iterable<Twins> {
  for (const told of tellingsOf(article).values()) {
    if (told.length < 2 || told.length >= MOST || !told.some(({ counted }) => counted.isDefinite)) continue;
    if (told.every(({ figure }) => figure.value === told[0].figure.value)) continue;
    yield* twinsAmong(told.map(each => ({ ...each, ...surroundingsOf(each.placed.paragraph, each) })));
  }
}

/** An article with more figures of one kind is a table. */
const MOST = 60;

function* twinsAmong(told: readonly Placing[]): Iterable<Twins> {
  for (const other of told) {
    if (!other.counted.isDefinite || other.isOther) continue;
    const ones = told.filter(one => !isBeside(one, other) && speaksOf(one, other) && isComparable(one, other));
    const one = ones[0];
    if (!one || ones.some(each => each.figure.value !== one.figure.value)) continue;
    if (one.isOther || one.figure.value === other.figure.value) continue;
    if (areThen(one, other) || !mayBeSlip(one, other)) continue;
    // 52 workers, six of whom were laid off: the 46
    if (one.parts.has(Math.abs(one.figure.value! - other.figure.value!))) continue;
    if (told.some(each => each !== other && each.figure.value === other.figure.value)) continue;
    yield one.placed.start + one.figure.span.start < other.placed.start + other.figure.span.start
      ? twinsOf(one, other)
      : twinsOf(other, one);
  }
}

/** Two times, two figures; but *the 13 people arrested after the match will be in court on Monday* were not arrested then. */
function areThen(one: Placing, other: Placing): boolean {
  if (!areOfTwoTimes(one.times, other.times)) return false;
  const isDigits = areSwapped(one.figure.value!, other.figure.value!) && saysAll(one, other);
  return !isDigits || areOfTwoTimes(one.times, other.ownTimes);
}

/** One sentence that has two figures knows of both. */
const isBeside = (one: Placing, other: Placing): boolean =>
  one.placed === other.placed && one.sentence === other.sentence;

/** Does a figure's sentence speak of what the other one takes up? */
function speaksOf(one: Placing, { counted: { topics, isDenied } }: Placing): boolean {
  if (isDenied !== one.counted.isDenied) return false;
  let shared = 0;
  for (const topic of topics) if (one.near.has(topic)) shared++;
  return 3 * shared >= 2 * topics.size;
}

/** Money and measures that nothing names are compared only with those that have a scale more or less: *the $4.4 billion*. */
const isComparable = (one: Placing, { figure, counted }: Placing): boolean =>
  counted.topics.size > 0 || figure.kind === 'count' || isScaled(one.figure.value!, figure.value!);

/** A million for a billion; one digit alone may be chance. */
function isScaled(a: number, b: number): boolean {
  const digits = significant(a);
  return digits.length > 1 && digits === significant(b) && Math.max(a, b) / Math.min(a, b) > 900;
}

/** Digits that a hand confuses; where the words agree, any other number of the same size. */
function mayBeSlip(first: Placing, second: Placing): boolean {
  const { figure: one } = first;
  const { figure: other, counted } = second;
  const [a, b] = [one.value!, other.value!];
  if (significant(a) === significant(b)) return isPowerOfTen(a, b);
  if (one.approximate || other.approximate) return false;
  const isNear = Math.max(a, b) <= MOST_OFTEN * Math.min(a, b);
  if (isNear && (counted.topics.size > 0 || takesUp(second, first))) return true;
  if (areTeenAndTen(Math.min(a, b), Math.max(a, b))) return true;
  const [digits, others] = [a, b].map(value => String(Math.abs(value)));
  if (!isOneSlip(digits, others)) return false;
  return Math.min(digits.length, others.length) > 1 || (digits.length !== others.length && saysAll(first, second));
}

/** *19 inches of snow* and *the nine inches of snow that fell on Duluth*: with one digit lost, the words have to be the same, a verb apart. */
function saysAll({ near }: Placing, { counted: { topics } }: Placing): boolean {
  const others = [...topics].filter(topic => !near.has(topic)).length;
  return topics.size - others >= 2 + others && others < 2;
}

/** *three barns*, and in the next sentences *the four barns*: nothing else of the kind was told. */
function takesUp({ placed, figure, sentence }: Placing, one: Placing): boolean {
  const { tokens } = placed.paragraph;
  const isSoon = one.placed === placed && one.sentence < sentence && sentence - one.sentence <= SOON;
  return figure.kind === 'count' && isSoon && isIn(tokens, tokens.from(figure.span.start) - 1, THE);
}

const THE = hashes('the its their his her');
/** So many sentences further on. */
const SOON = 2;

/** *17* and *70*, which sound alike. */
const areTeenAndTen = (teen: number, ten: number): boolean => teen > 12 && teen < 20 && ten === 10 * (teen - 10);

const isPowerOfTen = (a: number, b: number): boolean =>
  [10, 100, 1000, 1_000_000].some(scale => Math.abs(Math.max(a, b) / Math.min(a, b) / scale - 1) < 1e-9);

/** One number is no more than so many times the other. */
const MOST_OFTEN = 1.5;

/** All of a paragraph that tells of figures counted twice in its article, without offsets. */
export const gistOfCounted = (paragraph: Paragraph, article: Article): string =>
  countingsIn(paragraph)
    .map(counting => {
      const isTold = (tellingsOf(article).get(counting.counted.key)?.length ?? 0) > 1;
      return isTold ? inWords(counting, surroundingsOf(paragraph, counting)) : counting.counted.key;
    })
    .join('\n');

function inWords({ figure: { value, approximate }, counted, sentence }: Counting, around: Surroundings): string {
  const { key, isDefinite, topics, isDenied } = counted;
  const { near, parts, times, ownTimes, isOther } = around;
  const all = [
    key,
    isDefinite,
    ...topics,
    isDenied,
    value,
    approximate,
    sentence,
    isOther,
    ...times,
    ...ownTimes,
    ...parts,
    ...near,
  ];
  return all.join(' ');
}
