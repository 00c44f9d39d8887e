/**
 * A figure that the next sentence takes up, and has otherwise: *a quarter of the voters … Those 40 percent*, *at 8.5 percent … the 85 percent
 * rate*, *voted 9-4 … the 8-5 vote*.
 */
import { kept } from '../../../text/kept';
import { lastFrom, type Span } from '../../../text/span';
import { Class } from '../../../words/classes';
import { hashes, isHyphen, isIn, isSignOf, isWord } from '../../../words/grammar';
import { hashOf, type Tokens } from '../../../words/tokens';
import { inArticle, type Placed } from '../../article';
import type { Paragraph } from '../../paragraph';
import { digitsIn } from '../../sums/quantity';
import { contentIn } from '../content';
import { significant, type Figure } from '../figure';
import { readNumber } from '../numbers';
import { scoresIn } from '../scores';
import { timesIn } from '../times';
import type { Twins } from '../twins';

interface Mention {
  readonly span: Span;
  /** What is compared with what: shares, votes, or the unit. */
  readonly key: string;
  readonly value: number;
  readonly valueTo: number | null;
  readonly decimals: number;
  readonly sentence: number;
  /** How many sentences follow in its paragraph. */
  readonly behind: number;
  /** *a quarter of the voters* */
  readonly isPart: boolean;
  readonly isFraction: boolean;
  /** It is told for the first time, so that it may be taken up: *a quarter of*, *voted 9-4*. */
  readonly isTold: boolean;
  /** It takes up what was told; with these words beside it, of which the sentence before has one. */
  readonly isTaken: boolean;
  readonly of: readonly string[];
  /** It can only be taken up as a share: *those 40 percent*, *the 40 percent of*, *the 40 percent share*. */
  readonly isShare: boolean;
  /** The days, months and years of its sentence; of a figure that takes one up, those that stand before it. */
  readonly times: readonly number[];
  /** The words of its sentence; none of a figure that nothing takes up. */
  readonly words: readonly string[];
}

const DEFINITE = hashes('the that this those these its their');
const ARTICLE = hashes('a an');
const POINTING = hashes('that those these this');
const [OF, TO, MAGNITUDE] = ['of', 'to', 'magnitude'].map(hashOf);
const VOTED = hashes('voted ruled decided approved rejected passed backed by split agreed vote');
const BEAT = hashes('beat defeated won edged thrashed downed');
const VOTES = hashes('vote ruling verdict decision split tally majority margin');
const WINS = hashes('win victory');
const SHARES = hashes('share portion slice part');
/** What is told of another one, or of another time. */
const OTHERS = hashes(
  'previous previously earlier last another other others remaining rest initial initially original originally first second third later ' +
    'preliminary former instead ago while whereas compared',
);
/** So many words say what is taken up. */
const FEW = 9;
/** So near before a vote its verb stands, and on either side of a figure what tells of another one. */
const NEAR = 4;

/** What the figures of a paragraph tell, and take up. */
export const mentionsIn = kept((paragraph: Paragraph): readonly Mention[] => {
  const { tokens, figures, sentences } = paragraph;
  if (!figures.length && !hasMagnitude(tokens)) return [];
  const mentions: Mention[] = [];
  for (const figure of [...figures, ...scoresIn(paragraph), ...magnitudesIn(tokens, figures)]) {
    const key = keyOf(figure);
    if (!key || figure.value === null) continue;
    const sentence = Math.max(0, lastFrom(sentences, figure.span.start));
    const { start, end } = sentences[sentence];
    const [first, last] = [tokens.from(figure.span.start), tokens.from(figure.span.end - 1)];
    const told = figure.approximate ? NEITHER : toldBy(tokens, key, first, last);
    const isOther =
      told.isTaken &&
      hasOthers(tokens, Math.max(tokens.from(start), first - NEAR), Math.min(tokens.from(end - 1), last + NEAR));
    mentions.push({
      span: figure.span,
      key,
      value: figure.kind === 'ratio' ? figure.value * 100 : figure.value,
      valueTo: figure.valueTo,
      decimals: digitsIn(tokens, first, last)?.decimals ?? 0,
      sentence,
      behind: sentences.length - 1 - sentence,
      isPart: isWord(tokens, last + 1, OF),
      isFraction: figure.kind === 'ratio',
      ...told,
      isTaken: told.isTaken && !isOther,
      times: [...timesIn(tokens, start, told.isTaken ? figure.span.start : end)],
      words: told.isTold ? [...contentIn(tokens, start, end)] : [],
    });
  }
  return mentions.sort((a, b) => a.span.start - b.span.start);
});

function keyOf({ kind, unit, valueTo, value }: Figure): string {
  if (valueTo !== null) return kind === 'count' ? 'vote' : '';
  if (kind === 'percentage' || (kind === 'ratio' && unit === null && value! < 1)) return 'share';
  return kind === 'money' || kind === 'measure' || unit === 'magnitude' ? `${kind} ${unit ?? ''}` : '';
}

type Taken = Pick<Mention, 'isTold' | 'isTaken' | 'isShare' | 'of'>;
const NEITHER: Taken = { isTold: false, isTaken: false, isShare: false, of: [] };

function toldBy(tokens: Tokens, key: string, first: number, last: number): Taken {
  const before = isSignOf(tokens, first - 1, '$£€') ? first - 2 : first - 1;
  const isDefinite = isIn(tokens, before, DEFINITE) && !isIn(tokens, first, ARTICLE); // that a tenth has gone
  if (!isDefinite)
    return { isTold: key !== 'vote' || isVoted(tokens, first, last), isTaken: false, isShare: false, of: [] };
  const noun = isHyphen(tokens, last + 1) ? last + 2 : last + 1;
  if (key === 'vote') {
    const isTaken = isIn(tokens, noun, VOTES) || isIn(tokens, noun, WINS);
    const isLimited = tokens.is(noun + 1, Class.PREPOSITION | Class.RELATIVE) || tokens.is(noun + 1, Class.TIME);
    const isDeed = isWord(tokens, noun + 1, TO);
    return {
      isTold: false,
      isTaken: isTaken && (!isLimited || isDeed),
      isShare: false,
      of: isDeed ? wordsFrom(tokens, noun + 2) : [],
    };
  }
  const isPointing = isIn(tokens, before, POINTING) && !tokens.is(noun, Class.RELATIVE) && !isWord(tokens, noun, OF);
  const of = isPointing ? [] : wordsFrom(tokens, noun);
  // the 30 percent of wells that leak: wells alone may be others
  const thing = isIn(tokens, noun + 1, DEFINITE) ? noun + 2 : noun + 1;
  const isLimited = isWord(tokens, noun, OF) && tokens.is(thing + 1, Class.RELATIVE | Class.PREPOSITION);
  const isShare = isPointing || isWord(tokens, noun, OF) || isIn(tokens, noun, SHARES);
  return { isTold: false, isTaken: !isLimited || of.length > 1, isShare, of: isLimited ? of.slice(1) : of };
}

/** *voted 9-4*, *beat Kiel 2-1*, *in a 9-4 vote* */
function isVoted(tokens: Tokens, first: number, last: number): boolean {
  if (isIn(tokens, last + 1, VOTES) || isIn(tokens, last + 1, WINS)) return true;
  for (let i = first - 1; i >= first - NEAR; i--) if (isIn(tokens, i, VOTED) || isIn(tokens, i, BEAT)) return true;
  return false;
}

/** The words that say what is taken up: *the 60 percent share that the police get*. */
function wordsFrom(tokens: Tokens, from: number): string[] {
  let end = from;
  while (end < from + FEW && tokens.isWord(end)) end++;
  return end > from ? [...contentIn(tokens, tokens.start(from), tokens.end(end - 1))] : [];
}

function hasOthers(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (isIn(tokens, i, OTHERS)) return true;
  return false;
}

const hasMagnitude = (tokens: Tokens): boolean => magnitudeFrom(tokens, 0) >= 0;

function magnitudeFrom(tokens: Tokens, from: number): number {
  for (let i = from; i < tokens.count; i++) if (isWord(tokens, i, MAGNITUDE)) return i;
  return -1;
}

/** How strong a quake was: *a magnitude of 3.9*, *magnitude 3.9*, *the 3.9 magnitude quake*. */
function* magnitudesIn(tokens: Tokens, figures: readonly Figure[]): Iterable<Figure> {
  for (let at = magnitudeFrom(tokens, 0); at >= 0; at = magnitudeFrom(tokens, at + 1)) {
    const behind = isWord(tokens, at + 1, OF) ? at + 2 : at + 1;
    const before = isHyphen(tokens, at - 1) ? at - 2 : at - 1;
    for (const first of [behind, before - 2, before]) {
      const number = readNumber(tokens, first);
      if (!number?.value || (first !== behind && number.last !== before)) continue;
      const span = tokens.span(first, number.last);
      if (!figures.some(figure => figure.span.start === span.start && figure.kind !== 'count'))
        yield {
          span,
          kind: 'count',
          value: number.value,
          valueTo: null,
          unit: 'magnitude',
          approximate: false,
          source: null,
        };
      break;
    }
  }
}

/** What the next sentence takes up, and has otherwise. */
export function* mentionsRetold(told: readonly Placed[]): Iterable<Twins> {
  let before: Placed | undefined;
  for (const placed of told) {
    const mentions = mentionsIn(placed.paragraph);
    for (const [i, other] of mentions.entries()) {
      if (!other.isTaken) continue;
      const [ones, from] = other.sentence
        ? [mentions.slice(0, i).filter(({ sentence }) => sentence === other.sentence - 1), placed]
        : [before ? mentionsIn(before.paragraph).filter(({ behind }) => !behind) : [], before];
      const alike = ones.filter(({ key }) => key === other.key);
      const beside = mentions.filter(({ key, sentence }) => key === other.key && sentence === other.sentence);
      const [one] = alike;
      if (alike.length === 1 && beside.length === 1 && from && one.isTold && areTwo(one, other))
        yield { one: inArticle(from, one.span), other: inArticle(placed, other.span) };
    }
    before = placed;
  }
}

/** Both cannot be right. */
function areTwo(one: Mention, other: Mention): boolean {
  if (isOfAnotherTime(one, other)) return false;
  const isOfIt = !other.of.length || other.of.some(word => one.words.includes(word));
  if (other.key === 'vote') return isOfIt && !areSameVotes(one, other);
  if (hasLostPoint(one, other)) return isOfIt || other.key === 'share';
  return other.key === 'share' && one.isPart && other.isShare && isOfIt && areFar(one, other);
}

/** *voted 9-4 … In 2012 the 7-6 vote* */
const isOfAnotherTime = (one: Mention, other: Mention): boolean =>
  other.times.length > 0 && !other.times.some(time => one.times.includes(time));

const areSameVotes = (one: Mention, other: Mention): boolean =>
  Math.max(one.value, one.valueTo!) === Math.max(other.value, other.valueTo!) &&
  Math.min(one.value, one.valueTo!) === Math.min(other.value, other.valueTo!);

/** *8.5* and *85* */
const hasLostPoint = (one: Mention, other: Mention): boolean =>
  one.decimals > 0 !== other.decimals > 0 &&
  significant(one.value).length > 1 &&
  significant(one.value) === significant(other.value) &&
  one.value !== other.value;

/** A fraction is a round number; what is left of the whole is another share. */
function areFar(one: Mention, other: Mention): boolean {
  const room = one.isFraction || other.isFraction ? Math.max(LEAST_ROOM, one.value * ROUNDED) : 1;
  return Math.abs(one.value - other.value) > room && Math.abs(one.value + other.value - 100) > LEAST_ROOM;
}

const [LEAST_ROOM, ROUNDED] = [3, 0.15];
