/** A figure that documents are asked about: what it amounts to, of what, and when. */
import { inArticle, type Article, type Placed } from '../../article/article';
import { calendarOf } from '../../article/dates/calendar';
import type { Figure } from '../../article/figures/figure';
import type { Figured } from '../../article/paragraph';
import { frameOf } from '../../article/speech/framing';
import type { Frame } from '../../article/speech/frame';
import { directionAt } from '../../article/sums/moves';
import { MOVE_NOUNS, MORE_OR_LESS } from '../../article/sums/directions';
import { kept } from '../../text/kept';
import { lastFrom, overlaps, shift, span, type Span } from '../../text/span';
import { GRAMMAR } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import type { Question } from '../evidence';
import { amountOf, type Amount } from './amount';
import { bearersOf, type ClaimBearers } from './bearers';
import { figureIn } from './figure-in';
import { certaintyOf, type Certainty } from './forecasts';
import { periodsIn, type NamedPeriod } from './periods';
import { isTelling, Vocabulary } from './words';

/** Which way something went by so much. */
export type Change = 'up' | 'down' | 'either' | null;

/** A figure in its sentence. Offsets are those of the paragraph's prose; tokens are its, too. */
export interface FigureClaim {
  /** Where it stands in the article. */
  readonly span: Span;
  readonly figured: Figured;
  readonly figure: Figure;
  readonly amount: Amount;
  readonly sentence: Span;
  readonly frame: Frame;
  /** Those of its sentence that say of what it is; of the sentences beside it after them. */
  readonly words: readonly string[];
  readonly around: readonly string[];
  /** What its sentence names of time, the nearest first. */
  readonly periods: readonly NamedPeriod[];
  /** The words with a capital in its article: whatever has a name is among them. */
  readonly names: Vocabulary;
  /** The names that say whose it is. */
  readonly bearers: ClaimBearers;
  readonly certainty: Certainty;
  /** It says by how much something is more or less: *rose 5 percent*, *by 20 votes*. */
  readonly change: Change;
  /** The article's (ISO). */
  readonly date: string | null;
}

export function claimOf({ span: at }: Question, article: Article, given: string | null): FigureClaim | null {
  const i = lastFrom(article.paragraphs, at.start);
  const placed = article.paragraphs[i];
  const figure = placed && figureAt(placed, at);
  const figured = placed?.paragraph;
  const amount = figure && amountOf(figured, figure);
  if (!amount) return null;
  const { tokens, sentences } = figured;
  const which = Math.max(0, lastFrom(sentences, figure.span.start));
  const sentence = sentences[which];
  const [first, last] = [tokens.from(sentence.start), tokens.from(sentence.end - 1)];
  const [from, to] = [tokens.from(figure.span.start), tokens.from(figure.span.end - 1)];
  const date = given ?? publishedIn(article);
  const nearby = span(
    sentences[Math.max(0, which - 1)].start,
    sentences[Math.min(sentences.length - 1, which + 1)].end,
  );
  const words = tellingIn(tokens, sentence, figure.span);
  return {
    span: at,
    figured,
    figure,
    amount,
    sentence,
    frame: frameOf(tokens, sentences, []),
    words,
    around: tellingIn(tokens, nearby, figure.span).filter(word => !words.includes(word)),
    periods: byDistance(tokens, periodsIn(tokens, first, last, date), from, to),
    names: namesIn(article),
    bearers: bearersOf({ figured, figure }, article),
    certainty: certaintyOf(tokens, first, last, from, to),
    change: changeAt(tokens, from, to),
    date,
  };
}

const namesIn = kept((article: Article): Vocabulary => {
  const words = new Vocabulary();
  for (const { paragraph } of article.paragraphs) {
    const { tokens } = paragraph;
    for (let i = 0; i < tokens.count; i++)
      if (tokens.shape(i) >= Shape.CAPITAL && !tokens.is(i, GRAMMAR)) words.add(tokens.text(i));
  }
  return words;
});

/** The figure that stands at a place of the article. */
const figureAt = (placed: Placed, at: Span): Figure | undefined =>
  placed.paragraph.figures.find(each => overlaps(inArticle(placed, each.span), at)) ??
  figureIn(placed.paragraph, shift(at, -placed.start));

function publishedIn(article: Article): string | null {
  const { published } = calendarOf(article);
  if (!published) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${published.year}-${two(published.month)}-${two(published.day)}`;
}

/** The words of a piece of a prose that say of what a figure is; none of its own. */
function tellingIn(tokens: Tokens, { start, end }: Span, figure: Span): string[] {
  const words = new Set<string>();
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) <= end; i++)
    if (isTelling(tokens, i) && !overlaps(tokens.span(i), figure)) words.add(tokens.text(i).toLowerCase());
  return [...words];
}

const THEN = hashes('since than until before after');

/** The periods of a sentence, the one first that a figure is of: the nearest, sooner behind it, and not what it is compared with. */
export function byDistance(tokens: Tokens, periods: NamedPeriod[], from: number, to: number): NamedPeriod[] {
  const distance = ({ first, last }: NamedPeriod): number => {
    const isCompared = first > to && (isIn(tokens, first - 1, THEN) || isIn(tokens, first - 2, THEN));
    const far = first > to ? first - to : 2 * (from - last);
    return far + (isCompared ? FAR : 0);
  };
  return [...periods].sort((a, b) => distance(a) - distance(b));
}

const FAR = 1000;
const BY = hashes(
  'by another a an about around nearly almost roughly some more less than just further over to only up down as much many',
);
const OF = hashes('of');

/** The token that leads an amount, over *by*, *about*, *to*; and whether *to* is among them. */
function leadOf(tokens: Tokens, from: number): { readonly at: number; readonly isTo: boolean } {
  let at = from - 1;
  let isTo = false;
  for (; isIn(tokens, at, BY) && directionAt(tokens, at) === undefined; at--) isTo ||= isIn(tokens, at, TO);
  return { at, isTo };
}

/** Which way it went by so much. */
export function changeAt(tokens: Tokens, from: number, to: number): Change {
  const { at, isTo } = leadOf(tokens, from);
  const isUp = isTo ? undefined : (directionAt(tokens, at) ?? ofNoun(tokens, at));
  const noun = tokens.isWord(to + 1) ? MOVE_NOUNS.get(tokens.hash(to + 1)) : undefined;
  const than = isIn(tokens, to + 2, THAN) || isIn(tokens, to + 3, THAN);
  const compared = than ? MORE_OR_LESS.get(tokens.hash(to + 1)) : undefined;
  const way = isUp ?? noun ?? compared;
  if (way !== undefined) return way ? 'up' : 'down';
  return isIn(tokens, from - 1, ONLY_BY) ? 'either' : null;
}

/** *rose to 5 percent*: where it went, not by how much. */
export function isReached(tokens: Tokens, from: number): boolean {
  const { at, isTo } = leadOf(tokens, from);
  return isTo && directionAt(tokens, at) !== undefined;
}

const ofNoun = (tokens: Tokens, at: number): boolean | undefined =>
  isIn(tokens, at, OF) && tokens.isWord(at - 1) ? MOVE_NOUNS.get(tokens.hash(at - 1)) : undefined;

const TO = hashes('to');
const THAN = hashes('than');
const ONLY_BY = hashes('by');
