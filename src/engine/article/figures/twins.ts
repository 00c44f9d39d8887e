/** One figure written in two ways in one article: digits swapped, a million for a billion. */
import { kept } from '../../text/kept';
import { lastFrom, type Span } from '../../text/span';
import { inArticle, type Article, type Placed } from '../article';
import type { Figure } from './figure';
import type { Paragraph } from '../paragraph';

export interface Twins {
  /** Where the figure stands first, and where it differs; UTF-16 offsets in the article. */
  readonly one: Span;
  readonly other: Span;
}

export interface Told {
  readonly placed: Placed;
  readonly figure: Figure;
}

/** Around a figure so much of its sentence says what it is (UTF-16 units). */
const AROUND = 80;
/** So many words in common, and most of the shorter's, say that two figures are one. */
const SHARED = 3;

/** Figures of the same digits that are compared, each with each; no article has more. */
const MOST = 100;

/** The figures that are told twice and differ by a slip of the hand: two other values of one thing are news. */
export function slipsIn(article: Article): Twins[] {
  const twins: Twins[] = [];
  for (const told of toldByDigits(article).values()) {
    for (const [i, other] of told.entries()) {
      const one = told.find((each, j) => j < i && each.figure.value !== other.figure.value && saySame(each, other));
      if (one && !areTogether(told, one.figure, other.figure)) twins.push(twinsOf(one, other));
    }
  }
  return twins;
}

/** The figures of an article by what a slip leaves as it is. */
const toldByDigits = kept(({ paragraphs }: Article): ReadonlyMap<string, readonly Told[]> => {
  const known = new Map<string, Told[]>();
  for (const placed of paragraphs) {
    const { figures, kind } = placed.paragraph;
    if (kind === 'furniture' || kind === 'table') continue;
    for (const figure of figures) {
      const key = keyOf(figure);
      if (!key) continue;
      const others = known.get(key);
      if (others && others.length < MOST) others.push({ placed, figure });
      else if (!others) known.set(key, [{ placed, figure }]);
    }
  }
  return known;
});

export const twinsOf = (one: Told, other: Told): Twins => ({
  one: inArticle(one.placed, one.figure.span),
  other: inArticle(other.placed, other.figure.span),
});

/** A paragraph that gives both knows that they are two: this year's and last year's. */
const areTogether = (told: readonly Told[], a: Figure, b: Figure): boolean =>
  told.some(
    one =>
      one.figure.value === a.value && told.some(other => other.placed === one.placed && other.figure.value === b.value),
  );

/** Has an article another figure that is as one is, but for a slip? What is said of the others makes no difference. */
export const hasTwin = (article: Article, figure: Figure): boolean =>
  (toldByDigits(article).get(keyOf(figure))?.length ?? 0) > 1;

/** Its sentence, or so much of it as says what the figure is. */
function sentenceOf({ paragraph, figure: { span } }: { paragraph: Paragraph; figure: Figure }): string {
  const { prose, sentences } = paragraph;
  const { start, end } = sentences[Math.max(0, lastFrom(sentences, span.start))];
  const before = prose.slice(Math.max(start, span.start - AROUND), span.start);
  return `${before} ${prose.slice(span.end, Math.min(end, span.end + AROUND))}`;
}

/** The words of it that say what is counted. */
export function contentAround(told: { paragraph: Paragraph; figure: Figure }): ReadonlySet<string> {
  const content = around.get(told.figure) ?? contentOf(sentenceOf(told));
  around.set(told.figure, content);
  return content;
}

/** A figure stands in one paragraph. */
const around = new WeakMap<Figure, ReadonlySet<string>>();

/** Without point and zeros at its ends: 4.5 million and 4.5 billion are 45. */
const significant = (value: number): string =>
  String(Math.abs(value))
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');

/** What a slip leaves as it is: which digits there are, but noughts, and what they count. Empty where one digit says too little. */
function keyOf({ kind, unit, value, valueTo }: Figure): string {
  if (value === null || valueTo !== null || (Math.abs(value) < 10 && Number.isInteger(value))) return '';
  const digits = digitsOf(value);
  return digits < 0 ? '' : `${kind} ${unit ?? ''} ${digits}`;
}

/** Which digits there are in a number, and how many of each, but noughts; below nought where there is one. */
function digitsOf(value: number): number {
  let all = 0;
  let count = 0;
  for (const digit of String(Math.abs(value))) {
    if (digit === 'e') break;
    if (digit < '1' || digit > '9') continue;
    all += MORE_THAN_EVER ** (Number(digit) - 1);
    count++;
  }
  return count < 2 ? -1 : all;
}

/** No number has so many digits. */
const MORE_THAN_EVER = 18;

/** Two neighbouring digits swapped, ten or a thousand times as much; and in words that say the same. */
function saySame(one: Told, other: Told): boolean {
  if (one.placed === other.placed) return false; // side by side they are compared
  const [a, b] = [one.figure.value!, other.figure.value!];
  const ratio = Math.max(a, b) / Math.min(a, b);
  const scaled = significant(a) === significant(b) && [10, 1000, 1_000_000].includes(ratio);
  if (!scaled && !(ratio < 10 && isSwapped(...aligned(a, b)))) return false;
  return likeness(one, other) >= (ratio >= 1000 ? 0.4 : 0.6);
}

/** How much of the shorter's words both say; nought where it is but one or two. A headline has few. */
export function likeness(one: Told, other: Told): number {
  const [words, others] = [one, other].map(({ placed, figure }) =>
    contentAround({ paragraph: placed.paragraph, figure }),
  );
  const shared = [...words].filter(word => others.has(word)).length;
  const least = [one, other].some(({ placed }) => placed.paragraph.kind === 'heading') ? SHARED - 1 : SHARED;
  return shared < least ? 0 : shared / Math.min(words.size, others.size);
}

/** The digits of two values, each under its like: 250 and 205, 1.34 and 1.4. */
function aligned(a: number, b: number): [string, string] {
  const decimals = Math.max(...[a, b].map(value => /\.(\d+)$/.exec(String(value))?.[1].length ?? 0));
  const [one, other] = [a, b].map(value => String(Math.round(Math.abs(value) * 10 ** decimals)));
  const zeros = Math.min(...[one, other].map(digits => /0*$/.exec(digits)![0].length));
  return [one.slice(0, one.length - zeros), other.slice(0, other.length - zeros)];
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

const SMALL =
  /^(?:with|that|this|from|have|were|been|more|than|about|after|before|their|which|would|could|they|there|when|over|into|also|only|just|some|said|says|year|years|month|percent|million|billion|people)$/;

/** The words that say what is counted, in small letters and without an ending. */
export const contentOf = (sentence: string): ReadonlySet<string> =>
  new Set(
    (sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter(word => !SMALL.test(word))
      .map(word => word.replace(/(?:ing|ed|es|s|e)$/, '')),
  );
