/** Sentences that stand twice in an article, and which of the two does not belong where it stands. */
import { gather } from '../../text/gather';
import { kept } from '../../text/kept';
import { span, type Span } from '../../text/span';
import { isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import type { Placed } from '../article';
import { isHour } from '../furniture/stamps';
import type { Paragraph } from '../paragraph';
import { isPost } from '../posts';

/** Sentences that follow one another and stand in the article once more. */
export interface Repetition {
  readonly placed: Placed;
  readonly span: Span;
  /** The first of them, where it stands the other time. */
  readonly other: Placed;
  readonly otherSpan: Span;
  /** It is here that they stand the second time. */
  readonly isAgain: boolean;
}

interface SaidSentence {
  readonly span: Span;
  /** What it is compared by: its words, without its marks. The same sentence has the same number wherever it stands. */
  readonly key: number;
  readonly words: number;
  /** It is short, and stands at the head of its paragraph or at its end: it counts only where the other one stands right beside it. */
  readonly edge?: { readonly opens: boolean; readonly closes: boolean };
}

/** A sentence at its place: in the how manieth paragraph, the how manieth there. */
interface Said extends SaidSentence {
  readonly placed: Placed;
  readonly paragraph: number;
  readonly index: number;
}

/** The same sentence at two places, in the order of the text. */
interface Twice {
  readonly first: Said;
  readonly again: Said;
}

/** Shorter ones may be said again. */
const FEWEST_WORDS = 7;
/** Right behind itself a shorter sentence is no refrain, unless somebody is quoted with it. */
const FEWEST_WORDS_RUNNING = 5;

/** Of a pull quote, so many words may be its own: who says it. */
const MOST_OWN_WORDS = 6;

/** So many paragraphs at an article’s head may be a summary of it. */
const OPENING = 3;

/** A pull quote stands no more paragraphs below the words that it is made of. */
const NEAR = 3;

/**
 * What stands twice, at the place that it should go from. That is the second, but for a paragraph that was put together from sentences
 * of the copy: a pull quote, a summary above it. A running report says again after each hour what has happened.
 */
export function repetitionsIn(paragraphs: readonly Placed[]): Repetition[] {
  if (!isAnySaidTwice(paragraphs)) return [];
  const twice = saidTwice(paragraphs);
  const isTakenOut = takenOut(twice);
  const going = new Map<Said, Twice>();
  for (const each of twice) going.set(isTakenOut(each) ? each.first : each.again, each);
  const inOrder = [...going.keys()].sort((a, b) => a.placed.start - b.placed.start || a.index - b.index);
  return runsOf(inOrder).map(run => {
    const [{ placed, span: head }] = run;
    const { first, again } = going.get(run[0])!;
    const other = run[0] === first ? again : first;
    return {
      placed,
      span: span(head.start, run[run.length - 1].span.end),
      other: other.placed,
      otherSpan: other.span,
      isAgain: other === first,
    };
  });
}

/** What of a paragraph at an index of this article tells what stands twice: all of it, if it says what stands there twice or elsewhere, too. */
export function gistOfSaid(paragraphs: readonly Placed[]): (paragraph: Paragraph, index: number) => string {
  const places = new Map<number, number>(); // by the sentence: the index of its paragraph, or `SEVERAL`
  for (let i = 0; i < paragraphs.length; i++)
    for (const { key } of sentencesSaidIn(paragraphs[i].paragraph)) places.set(key, places.has(key) ? SEVERAL : i);
  return (paragraph, index) => {
    const said = sentencesSaidIn(paragraph);
    const isElsewhere = said.some(({ key }) => (places.get(key) ?? index) !== index);
    const isTwice = new Set(said.map(({ key }) => key)).size < said.length;
    return isElsewhere || isTwice || isHour(paragraph.tokens) ? paragraph.prose : '';
  };
}

const SEVERAL = -1;

/** Most articles say nothing twice. */
function isAnySaidTwice(paragraphs: readonly Placed[]): boolean {
  const said = new Set<number>();
  for (const { paragraph } of paragraphs)
    for (const { key } of sentencesSaidIn(paragraph)) {
      if (said.has(key)) return true;
      said.add(key);
    }
  return false;
}

function saidTwice(paragraphs: readonly Placed[]): Twice[] {
  const before = new Map<number, number>(); // by what is said: where it stood first
  const known = new Map<number, Said>(); // by its place: one object a sentence
  const at = (place: number): Said => known.get(place) ?? known.set(place, saidAt(paragraphs, place)).get(place)!;
  const twice: Twice[] = [];
  for (let p = 0; p < paragraphs.length; p++) {
    const sentences = sentencesSaidIn(paragraphs[p].paragraph);
    for (let index = 0; index < sentences.length; index++) {
      const place = p * MOST_SENTENCES + index;
      const { key, edge } = sentences[index];
      const first = before.get(key);
      if (first !== undefined && (!edge || (edge.opens && closes(paragraphs, first, p - 1))))
        twice.push({ first: at(first), again: at(place) });
      else before.set(key, place);
    }
  }
  return twice.length ? withinOneHour(twice, paragraphs) : twice;
}

/** Is the sentence at this place the last one of its paragraph, the how manieth? */
function closes(paragraphs: readonly Placed[], place: number, paragraph: number): boolean {
  if (Math.floor(place / MOST_SENTENCES) !== paragraph) return false;
  return sentencesSaidIn(paragraphs[paragraph].paragraph)[place % MOST_SENTENCES].edge?.closes === true;
}

/** A paragraph has fewer. */
const MOST_SENTENCES = 1 << 20;

function saidAt(paragraphs: readonly Placed[], place: number): Said {
  const paragraph = Math.floor(place / MOST_SENTENCES);
  const index = place % MOST_SENTENCES;
  const placed = paragraphs[paragraph];
  return { ...sentencesSaidIn(placed.paragraph)[index], placed, paragraph, index };
}

/** Without what a running report says in two of its entries. */
function withinOneHour(twice: readonly Twice[], paragraphs: readonly Placed[]): Twice[] {
  let hours = 0;
  const entries = paragraphs.map(({ paragraph }) => (isHour(paragraph.tokens) ? ++hours : hours));
  return twice.filter(({ first, again }) => entries[first.paragraph] === entries[again.paragraph]);
}

/**
 * Was the first place put together from sentences of the copy? Nearly all of its paragraph stands elsewhere, or it opens the article, or
 * ends as a pull quote does. A whole paragraph that stands twice was not.
 */
function takenOut(twice: readonly Twice[]): (each: Twice) => boolean {
  const elsewhere = new Map<Placed, Set<Said>>(); // of a paragraph, what stands again
  const together = new Map<Placed, Map<Placed, number>>(); // of two paragraphs, the words that stand in both
  for (const { first, again } of twice) {
    elsewhere.set(first.placed, (elsewhere.get(first.placed) ?? new Set()).add(first));
    const others = together.get(first.placed) ?? new Map<Placed, number>();
    others.set(again.placed, (others.get(again.placed) ?? 0) + again.words);
    together.set(first.placed, others);
  }
  const wordsElsewhere = new Map<Placed, number>();
  for (const [placed, sentences] of elsewhere)
    wordsElsewhere.set(
      placed,
      [...sentences].reduce((sum, { words }) => sum + words, 0),
    );
  return ({ first, again }) => {
    const [one, other] = [first.placed, again.placed];
    if (one === other || first.edge) return false;
    const words = wordsElsewhere.get(one)!;
    const shared = together.get(one)!.get(other)!;
    const isPatchwork = wordsOf(one.paragraph) - words <= MOST_OWN_WORDS;
    if (isPatchwork && shared < words) return true;
    const isOtherInOne = wordsOf(other.paragraph) - shared <= MOST_OWN_WORDS;
    if (isOtherInOne && (isPatchwork || again.paragraph - first.paragraph <= NEAR)) return false;
    return isPatchwork || first.paragraph < OPENING || endsBare(one.paragraph);
  };
}

/** *“Nobody came.” Ana Ruiz, skipper*: a pull quote ends with who says it, or has lost its stop. */
const endsBare = ({ tokens }: Paragraph): boolean => tokens.shape(tokens.count - 1) > Shape.SIGN;

function wordsOf({ tokens }: Paragraph): number {
  let words = 0;
  for (let i = 0; i < tokens.count; i++) if (tokens.shape(i) !== Shape.SIGN) words++;
  return words;
}

/** Those that follow one another in one paragraph together. */
function runsOf(sentences: readonly Said[]): Said[][] {
  const runs: Said[][] = [];
  for (const each of sentences) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.placed === each.placed && last.index + 1 === each.index) runs[runs.length - 1].push(each);
    else runs.push([each]);
  }
  return runs;
}

/** The sentences of copy that are long enough that nobody writes them twice; a post is quoted, and so stands twice. */
const sentencesSaidIn = kept((paragraph: Paragraph): readonly SaidSentence[] => {
  const { kind, sentences, tokens } = paragraph;
  if (kind !== 'prose' || isPost(paragraph)) return [];
  const said: SaidSentence[] = [];
  for (const each of sentences) {
    const last = tokens.from(each.end - 1);
    if (hasStop(tokens, last)) said.push(saidIn(tokens, each, last));
  }
  return said.every(({ words }) => words >= FEWEST_WORDS)
    ? said
    : gather(said, (_, i) => mayBeTwice(paragraph, said, i));
});

/** A sentence as it counts, which may be short: in a list of one, or none. */
function mayBeTwice(paragraph: Paragraph, said: readonly SaidSentence[], i: number): readonly SaidSentence[] {
  const each = said[i];
  const isSaid =
    each.words >= FEWEST_WORDS || areRunning(paragraph, said[i - 1], each) || areRunning(paragraph, each, said[i + 1]);
  if (isSaid) return [each];
  const edge = { opens: i === 0, closes: i === said.length - 1 };
  const mayBe = each.words >= FEWEST_WORDS_RUNNING && (edge.opens || edge.closes);
  return mayBe && !isQuoted(paragraph, each, each) ? [{ ...each, edge }] : [];
}

/** A sentence that stands right behind itself, outside quotation marks. */
const areRunning = (paragraph: Paragraph, one: SaidSentence | undefined, other: SaidSentence | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.key === other.key &&
  one.words >= FEWEST_WORDS_RUNNING &&
  !isQuoted(paragraph, one, other);

const isQuoted = ({ quotations }: Paragraph, one: SaidSentence, other: SaidSentence): boolean =>
  quotations.some(({ span: { start, end } }) => start < other.span.end && end > one.span.start);

function saidIn(tokens: Tokens, { start, end }: Span, last: number): SaidSentence {
  let words = 0;
  let key = 0;
  for (let i = tokens.from(start); i <= last; i++) {
    if (tokens.shape(i) === Shape.SIGN) continue;
    words++;
    key = (Math.imul(key, 31) + tokens.hash(i)) | 0;
  }
  return { span: span(start, end), key, words };
}

/** It ends as sentences do: a credit that stands under two pictures does not. */
const hasStop = (tokens: Tokens, last: number): boolean =>
  isSignOf(tokens, last, '.?!…') || (isSignOf(tokens, last, '"”’\')') && isSignOf(tokens, last - 1, '.?!…,—'));
