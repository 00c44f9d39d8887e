/** One figure written in two ways in one article: digits swapped, a million for a billion. */
import { kept } from '../../text/kept';
import { lastFrom, type Span } from '../../text/span';
import { inArticle, type Article, type Placed } from '../article';
import { contentIn } from './content';
import { significant, type Figure } from './figure';
import type { Paragraph } from '../paragraph';
import { areOfTwoTimes, timesIn } from './times';

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

interface InParagraph {
  readonly paragraph: Paragraph;
  readonly figure: Figure;
}

const inParagraph = ({ placed: { paragraph }, figure }: Told): InParagraph => ({ paragraph, figure });

/** The words of its sentence, or of so much of it as says what a figure is, that say what is counted. */
export function contentAround(told: InParagraph): ReadonlySet<string> {
  const known = around.get(told.figure);
  if (known) return known;
  const { sentences } = told.paragraph;
  const { span } = told.figure;
  const { start, end } = sentences[Math.max(0, lastFrom(sentences, span.start))];
  const content = contentBeside(told, Math.max(start, span.start - AROUND), Math.min(end, span.end + AROUND));
  around.set(told.figure, content);
  return content;
}

/** The words on both sides of a figure that say what is counted, from one offset to another. */
export const contentBeside = ({ paragraph: { tokens }, figure }: InParagraph, from: number, to: number): Set<string> =>
  new Set([...contentIn(tokens, from, figure.span.start), ...contentIn(tokens, figure.span.end, to)]);

/** A figure stands in one paragraph. */
const around = new WeakMap<Figure, ReadonlySet<string>>();

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
  const scaled = SCALES.has(ratio) && significant(a) === significant(b);
  if (!scaled && !areSwapped(a, b)) return false;
  if (areOfTwoTimes(timesOf(inParagraph(one)), timesOf(inParagraph(other)))) return false;
  return ratio >= 1000 ? likeness(one, other, 1) >= 0.4 : likeness(one, other) >= 0.6;
}

const SCALES: ReadonlySet<number> = new Set([10, 1000, 1_000_000]);

/** The times that the sentence of a figure names. */
export function timesOf({ paragraph, figure }: InParagraph): ReadonlySet<number> {
  const { start, end } = paragraph.sentences[Math.max(0, lastFrom(paragraph.sentences, figure.span.start))];
  return timesIn(paragraph.tokens, start, end);
}

/** How much of the shorter's words both say; nought where it is but one or two. A headline has few. */
export function likeness(one: Told, other: Told, fewest = SHARED): number {
  const [words, others] = [one, other].map(({ placed, figure }) =>
    contentAround({ paragraph: placed.paragraph, figure }),
  );
  const shared = [...words].filter(word => others.has(word)).length;
  const least = [one, other].some(({ placed }) => placed.paragraph.kind === 'heading')
    ? Math.max(1, fewest - 1)
    : fewest;
  return shared < least ? 0 : shared / Math.min(words.size, others.size);
}

/** The digits of two values, each under its like: 250 and 205, 1.34 and 1.4. */
function aligned(a: number, b: number): [string, string] {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  const [one, other] = [a, b].map(value => String(Math.round(Math.abs(value) * 10 ** decimals)));
  const noughts = Math.min(noughtsBehind(one), noughtsBehind(other));
  return [one.slice(0, one.length - noughts), other.slice(0, other.length - noughts)];
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

function noughtsBehind(digits: string): number {
  let noughts = 0;
  while (noughts < digits.length && digits[digits.length - 1 - noughts] === '0') noughts++;
  return noughts;
}

/** Two neighbouring digits of the one are in each other’s place in the other. */
export const areSwapped = (a: number, b: number): boolean =>
  Math.max(a, b) / Math.min(a, b) < 10 && isSwapped(...aligned(a, b));

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
