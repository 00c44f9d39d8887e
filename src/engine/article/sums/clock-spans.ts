/** A length of time beside its beginning and its end: *lasted two hours: it began at 1 p.m. and ended at 3 p.m.*, *from 5 to 9 p.m., a closure of four hours*. */
import { lastFrom } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { Shape } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import { isWrong, timesIn, wrongLength, type ClockTime, type Sentence } from './clock-times';
import { isClosed, isColon, isComma } from './joints';
import { isPlain, quantityOf, type Quantity } from './quantity';
import type { WrongSum } from './wrong-sum';

const MINUTES: Readonly<Record<string, number>> = { hours: 60, minutes: 1 };
const LASTED = hashes('lasted lasts took takes ran continued for');
const LEADING = hashes('after for or of in');
const ARTICLES = hashes('a an');
const SPANS = hashes(
  'closure shutdown stoppage delay blackout outage stretch period span shift wait total stay break vigil session hearing',
);
const BEGAN = hashes('began started opened starting beginning broke');
const FROM = hashes('from between');
const SAME = hashes('that the same this');
const DAYS = hashes('day morning afternoon evening night');
const NEXT = hashes('next following daily nightly day days both each every');
/** A sentence with more tokens tells of more. */
const MOST_TOKENS = 60;

export function* wrongClockSpans({ tokens, sentences, figures, kind }: Paragraph): Iterable<WrongSum> {
  if (kind === 'furniture' || kind === 'table') return;
  for (const [k, figure] of figures.entries()) {
    const unit = figure.kind === 'duration' && figure.valueTo === null ? MINUTES[figure.unit ?? ''] : undefined;
    if (!unit) continue;
    const { start, end } = sentences[Math.max(0, lastFrom(sentences, figure.span.start))];
    const sentence = { tokens, first: tokens.from(start), end: tokens.from(end - 1) + 1 };
    const length = quantityOf(tokens, figure, sentence.first);
    const isAlone = [figures[k - 1], figures[k + 1]].every(
      each => !each || each.kind !== 'duration' || each.span.end <= start || each.span.start >= end,
    );
    if (!length || !isPlain(length) || !isAlone || sentence.end - sentence.first > MOST_TOKENS) continue;
    const times = timesIn(sentence);
    const [from, to] = times;
    if (times.length !== 2 || !isBeside(sentence, length, from, to)) continue;
    const minutes = length.value * unit;
    const told = { first: length.first, last: length.last, minutes, room: unit === 1 ? minutes / 4 : 30 };
    if (isWrong([from, to], told)) yield wrongLength(tokens, [from, to], told);
  }
}

/** The length stands before both times, or behind them. */
function isBeside(sentence: Sentence, length: Quantity, from: ClockTime, to: ClockTime): boolean {
  if (isOfOtherDays(sentence, from, to)) return false;
  return length.last < from.first ? isBefore(sentence, length, from) : isBehind(sentence, length, to);
}

/** *from 5 p.m. on Monday to 9 p.m. the next day* */
function isOfOtherDays({ tokens, end }: Sentence, from: ClockTime, to: ClockTime): boolean {
  for (let i = from.first; i < Math.min(end, to.last + 5); i++)
    if (isIn(tokens, i, NEXT) && !isIn(tokens, i - 1, SAME)) return true;
  for (let i = from.last + 1; i < to.first; i++) if (tokens.shape(i) >= Shape.CAPITAL) return true; // another place, another clock
  return false;
}

/** *lasted two hours: it began at …*, *sat for two hours, from …* */
function isBefore({ tokens }: Sentence, { first, last, lead }: Quantity, from: ClockTime): boolean {
  if (!isIn(tokens, lead, LASTED) || lead !== first - 1) return false;
  if (isComma(tokens, last + 1)) return isIn(tokens, last + 2, FROM) && from.first === last + 3;
  if (!isColon(tokens, last + 1)) return false;
  for (let i = last + 2; i < from.first; i++) if (isIn(tokens, i, BEGAN)) return true;
  return isIn(tokens, last + 2, FROM);
}

/** *… to 9 p.m., a closure of two hours*, *… at 9 p.m. the same day, after two hours* */
function isBehind(sentence: Sentence, { last, lead, first }: Quantity, to: ClockTime): boolean {
  const { tokens } = sentence;
  if (first < to.first || lead !== first - 1 || !isClosed(sentence, last + 1) || !isIn(tokens, lead, LEADING))
    return false;
  const noun = isIn(tokens, lead - 1, SPANS) ? lead - 1 : -1;
  const from =
    noun < 0 ? lead : isIn(tokens, noun - 1, ARTICLES) ? noun - 1 : isIn(tokens, noun - 2, ARTICLES) ? noun - 2 : noun;
  const comma = isComma(tokens, from - 1)
    ? from - 1
    : isComma(tokens, from - 2) && isIn(tokens, from - 1, LEADING)
      ? from - 2
      : -1;
  return comma > to.last && isTimeOfDay(sentence, to.last + 1, comma);
}

/** Nothing, or *the same day*, *that evening*, *on Friday*. */
function isTimeOfDay({ tokens }: Sentence, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let i = from; i < to; i++)
    if (!isIn(tokens, i, SAME) && !isIn(tokens, i, DAYS) && !isIn(tokens, i, ON) && !tokens.is(i, Class.DAY))
      return false;
  return true;
}

const ON = hashes('on');
