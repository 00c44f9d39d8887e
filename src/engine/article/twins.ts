/** One figure written in two ways in one article: digits swapped, a million for a billion. */
import { kept } from '../text/kept';
import { lastFrom, type Span } from '../text/span';
import { inArticle, type Article, type Placed } from './article';
import type { Figure } from './figure';
import type { Paragraph } from './paragraph';

export interface Twins {
  /** Where the figure stands first, and where it differs; UTF-16 offsets in the article. */
  readonly one: Span;
  readonly other: Span;
}

interface Told {
  readonly placed: Placed;
  readonly figure: Figure;
}

/** Around a figure so much of its sentence says what it is (UTF-16 units). */
const AROUND = 80;
/** So many words in common, and most of the shorter's, say that two figures are one. */
const SHARED = 3;

/** The figures that are told twice and differ by a slip of the hand. Nothing else is compared: two values of one thing are news. */
export function twinsIn(article: Article): Twins[] {
  const known = new Map<string, Told[]>();
  const twins: Twins[] = [];
  for (const placed of article.paragraphs) {
    const { figures, kind } = placed.paragraph;
    if (kind === 'furniture' || kind === 'table') continue;
    for (const figure of figures) {
      const key = keyOf(figure);
      if (!key) continue;
      const each = { placed, figure };
      const others = known.get(key);
      if (others) {
        const other = others.find(one => one.figure.value !== figure.value && saySame(one, each));
        if (other)
          twins.push({ one: inArticle(other.placed, other.figure.span), other: inArticle(placed, figure.span) });
        others.push(each);
      } else known.set(key, [each]);
    }
  }
  return twins;
}

/** All of a paragraph that tells of figures told twice, without offsets. */
export const gistOfTwins = (paragraph: Paragraph): string =>
  paragraph.figures
    .filter(figure => keyOf(figure))
    .map(figure => [keyOf(figure), figure.value, ...contentOf(sentenceOf({ paragraph, figure }))].join(' '))
    .join('\n');

/** Its sentence, or so much of it as says what the figure is. */
function sentenceOf({ paragraph, figure: { span } }: { paragraph: Paragraph; figure: Figure }): string {
  const { prose, sentences } = paragraph;
  const { start, end } = sentences[Math.max(0, lastFrom(sentences, span.start))];
  const before = prose.slice(Math.max(start, span.start - AROUND), span.start);
  return `${before} ${prose.slice(span.end, Math.min(end, span.end + AROUND))}`;
}

/** Without point and zeros at its ends: 4.5 million and 4.5 billion are 45. */
const significant = (value: number): string =>
  String(Math.abs(value))
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');

/** What a slip leaves as it is: which digits there are, in any order, and what they count. Empty where one digit says too little. */
const keyOf = kept(({ kind, unit, value, valueTo }: Figure): string => {
  const digits = value === null || valueTo !== null ? '' : significant(value);
  return digits.length < 2 ? '' : `${kind} ${unit ?? ''} ${[...digits].sort().join('')}`;
});

/** Two neighbouring digits swapped, or a thousandfold; and in words that say the same. */
function saySame(one: Told, other: Told): boolean {
  if (one.placed === other.placed) return false; // side by side they are compared
  const [a, b] = [one.figure.value!, other.figure.value!];
  const ratio = Math.max(a, b) / Math.min(a, b);
  const scaled = significant(a) === significant(b) && (ratio === 1000 || ratio === 1_000_000) && Math.min(a, b) >= 1e6;
  if (!scaled && !(isSwapped(significant(a), significant(b)) && ratio < 10)) return false;
  const [words, others] = [one, other].map(({ placed, figure }) =>
    contentOf(sentenceOf({ paragraph: placed.paragraph, figure })),
  );
  const shared = [...words].filter(word => others.has(word)).length;
  return shared >= SHARED && shared >= 0.6 * Math.min(words.size, others.size);
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
const contentOf = (sentence: string): ReadonlySet<string> =>
  new Set(
    (sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter(word => !SMALL.test(word))
      .map(word => word.replace(/(?:ing|ed|es|s)$/, '')),
  );
