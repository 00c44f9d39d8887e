/** Words that stand once more behind a mark, where nobody says them again for effect: *the “the worst night”*, *since, since the pier fell*. */
import { Class } from '../../words/classes';
import { hashes, isIn, isPossessive, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import type { Repeat } from './repeat';
import { leadsOnFromNoun } from './stranding';

/** Words of grammar that never stand twice, a mark between them neither. */
const NEVER_TWICE = hashes('the a an of for with from and at its their our his');

/** *the “the worst night”* */
export function overQuotationMark({ tokens }: Paragraph, from: number, next: number, n: number): Repeat | undefined {
  const isOver =
    n === 1 &&
    next === from + 2 &&
    isSignOf(tokens, from + 1, '“"‘') &&
    !tokens.isJoined(from + 1) &&
    tokens.isJoined(next) &&
    areSmallAndSame(tokens, from, next, 1) &&
    isIn(tokens, next, NEVER_TWICE);
  return isOver ? { first: [from, from], second: [next, next] } : undefined;
}

/** They lead on to what follows, and so stand before no comma: a preposition may (*what it is for, for now*). */
const LEADS_ON = hashes('the a an its their our his my your since because although though whereas unless while than');
/** So do these behind their noun: *a letter to, to the board*. */
const PREPOSITIONS = hashes('to of with from at for into between among during toward towards upon against');

/**
 * The `n` words from `first` to `last`, and behind a comma or a dash once more. Words of grammar that lead on are a slip; of two words and
 * more those are that stand twice between dashes, of three and more between commas, and of four and more before one. What is quoted is somebody’s way to speak.
 */
export function overMark(paragraph: Paragraph, first: number, last: number, n: number): Repeat | undefined {
  const { tokens } = paragraph;
  const mark = last + 1;
  if (!isSignOf(tokens, mark, MARKS)) return undefined;
  const [next, end] = [mark + 1, mark + 1 + last - first];
  if (!areSmallAndSame(tokens, first, next, last - first + 1) || isQuoted(paragraph, first)) return undefined;
  const isSlip =
    n === 1
      ? (leadsOn(tokens, first) && tokens.isWord(end + 1)) || isSetOff(tokens, first, end)
      : isBetween(tokens, first, mark, end, n) ||
        (isSignOf(tokens, mark, ',') && isPhraseOfClause(tokens, first, mark, end));
  return isSlip ? { first: [first, last], second: [next, end], mayBeMeant: true } : undefined;
}

const leadsOn = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, LEADS_ON) || (isIn(tokens, i, PREPOSITIONS) && leadsOnFromNoun(tokens, i));

/** *The board, moreover, moreover, had not met*, *the country’s tea, tea, will*: once more between commas, and no third time. */
function isSetOff(tokens: Tokens, first: number, end: number): boolean {
  if (!isSignOf(tokens, end + 1, ',') || !tokens.isJoined(end + 1) || tokens.hash(end + 2) === tokens.hash(end))
    return false;
  if (isSignOf(tokens, first - 1, ',')) return isIn(tokens, first, SET_OFF);
  const isOwned = isPossessive(tokens, first - 1) || isIn(tokens, first - 1, OWNERS);
  return isOwned && tokens.is(first, Class.NOUN | Class.PLURAL) && !tokens.is(first, Class.ADJECTIVE | Class.TIME);
}

const SET_OFF = hashes('however moreover therefore though nevertheless nonetheless meanwhile furthermore instead too');
const OWNERS = hashes('the its their his her');

const DASHES = '—–';
const MARKS = `,${DASHES}`;
/** *met in Kiel (in Kiel)*: the words and their brackets. */
export function overBracket({ tokens }: Paragraph, first: number, last: number, n: number): Repeat | undefined {
  const open = last + 1;
  const [next, close] = [open + 1, open + 2 + last - first];
  if (n < 2 || !isSignOf(tokens, open, '(') || !isSignOf(tokens, close, ')')) return undefined;
  for (let k = 0; first + k <= last; k++)
    if (tokens.hash(first + k) !== tokens.hash(next + k) || tokens.shape(first + k) !== tokens.shape(next + k))
      return undefined;
  return { first: [first, last], second: [open, close], mayBeMeant: true };
}

/** Shorter phrases are said again for effect: *day after day, day after day*. */
const FEWEST_BETWEEN_COMMAS = 3;

/** So many words behind a comma, and a mark behind them, nobody says again: *in the rain, in the rain, they sang* is for effect. */
const FEWEST_BEFORE_MARK = 4;

/** *six of them — the same six — the same six — who* */
function isBetween(tokens: Tokens, first: number, mark: number, end: number, n: number): boolean {
  const isDash = isSignOf(tokens, mark, DASHES);
  if (!isDash && n < FEWEST_BETWEEN_COMMAS) return false;
  if (!isDash && tokens.shape(mark - 1) === Shape.DIGITS) return isSignOf(tokens, end + 1, `${MARKS}.`); // *in May 2015, in May 2015,*
  if (!isSignOf(tokens, end + 1, isDash ? DASHES : `${MARKS}.`)) return false;
  return isSignOf(tokens, first - 1, isDash ? DASHES : MARKS) || (!isDash && n >= FEWEST_BEFORE_MARK);
}

/** For how long something lasts is said again for effect: *for hours, for hours*. */
const [LASTING, STRESSED] = [hashes('for over through after by'), Class.TIME | Class.ADVERB];

/** *is ready in May, in May, she said*, *dealt with the flood, with the flood, which*: a phrase that ends its clause, a comma behind both. */
function isPhraseOfClause(tokens: Tokens, first: number, mark: number, end: number): boolean {
  if (!tokens.is(first, Class.PREPOSITION) || isIn(tokens, first, LASTING)) return false;
  if (!isSignOf(tokens, end + 1, ',.') || tokens.hash(end + 2) === tokens.hash(first)) return false;
  const isNamed = tokens.shape(mark - 1) > Shape.SMALL;
  const isThing = tokens.is(mark - 1, Class.NOUN | Class.PLURAL) || !tokens.classes(mark - 1);
  const before = first - 1;
  return (
    (isNamed || (isThing && !tokens.is(mark - 1, STRESSED))) &&
    tokens.shape(before) >= Shape.SMALL &&
    tokens.is(before, VERB | Class.NOUN | Class.PLURAL | Class.ADJECTIVE)
  );
}

const VERB = Class.BASE | Class.PRESENT | Class.PAST | Class.PARTICIPLE | Class.ING;

function areSmallAndSame(tokens: Tokens, first: number, next: number, size: number): boolean {
  for (let k = 0; k < size; k++) {
    const [one, other] = [first + k, next + k];
    if (tokens.hash(one) !== tokens.hash(other) || tokens.shape(one) !== tokens.shape(other)) return false;
  }
  return tokens.shape(first) === Shape.SMALL;
}

/** *The board sees it as a sign — The board sees it as a sign of hope*: all that a sentence has before its dash, so many tokens at least and at most. */
const [FEWEST_OF_HALF, MOST_OF_HALF] = [5, 40];

export function halvesTwice({ prose, tokens, sentences, quotations }: Paragraph, repeats: Repeat[]): void {
  if (!prose.includes('—') && !prose.includes('–')) return;
  for (const { start, end } of sentences) {
    const first = tokens.from(start);
    let dash = first;
    while (dash - first <= MOST_OF_HALF && tokens.start(dash) < end && !isSignOf(tokens, dash, DASHES)) dash++;
    const size = dash - first;
    if (size < FEWEST_OF_HALF || !isSignOf(tokens, dash, DASHES) || isInQuotation(quotations, start)) continue;
    let k = 0;
    while (k < size && tokens.hash(first + k) === tokens.hash(dash + 1 + k)) k++;
    if (k === size) repeats.push({ first: [first, dash - 1], second: [dash + 1, dash + size], mayBeMeant: true });
  }
}

const isQuoted = ({ tokens, quotations }: Paragraph, i: number): boolean => isInQuotation(quotations, tokens.start(i));

const isInQuotation = (quotations: Paragraph['quotations'], at: number): boolean =>
  quotations.some(({ span }) => at >= span.start && at < span.end);
