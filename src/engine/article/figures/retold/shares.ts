/**
 * A share, or a change in percent, that is taken up again and is another: *has lost a quarter of its length … the loss of 40 percent of its
 * length*, *raised fares by 10 percent … the 12 percent rise*.
 */
import { kept } from '../../../text/kept';
import { lastFrom, type Span } from '../../../text/span';
import { Class } from '../../../words/classes';
import { hashes, isHyphen, isIn } from '../../../words/grammar';
import { Shape, type Tokens } from '../../../words/tokens';
import { inArticle, type Placed } from '../../article';
import type { Paragraph } from '../../paragraph';
import { MOVE_NOUNS, MOVES } from '../../sums/directions';
import { contentIn, isTelling, stemOf } from '../content';
import { WEEKDAYS } from '../../dates/names';
import type { Figure } from '../figure';
import { areSwapped, type Twins } from '../twins';

interface Share {
  readonly span: Span;
  /** Of a sum, its currency; none of what is in percent. */
  readonly unit: string;
  /** In percent, and how far it may be rounded. */
  readonly value: number;
  readonly slack: number;
  readonly sentence: number;
  /** It is taken up: *the 12 percent rise*, *the loss of 40 percent of its length*. */
  readonly isTaken: boolean;
  /** Which way it went; or with which letter the deed begins, and what of: *l length*. None is told of any other share. */
  readonly key: string | undefined;
  /** The words that say of what it is, where they stand behind the noun. */
  readonly of: readonly string[];
  /** The words of the sentence. */
  readonly words: readonly string[];
  /** Another change is told of beside it. */
  readonly isOther: boolean;
}

const THE = hashes('the that this');
const OF = hashes('of');
const BY = hashes('by');
const OBJECT = hashes('the its his her their our');
/** What is not so, or not yet. */
const PLANNED = hashes('planned proposed expected forecast predicted if would could might average instead');
/** Another change than the one that was told. */
const OTHERS = hashes(
  'previous previously earlier last another other initial initially original originally first later further additional annual monthly ' +
    'following followed',
);
const ENDS = Class.AUXILIARY | Class.PAST;
/** So many words may stand between what is done and the figure: *raised ferry fares by*. */
const MOST_WORDS = 4;

const TOLD: ReadonlySet<string> = new Set(['percentage', 'ratio', 'money']);
/** A sum may be rounded by a part of it. */
const ROUNDED = 20;

/** The shares of a paragraph, and the changes in percent or in money. */
export const sharesIn = kept(({ tokens, figures, sentences }: Paragraph): readonly Share[] => {
  const found: Share[] = [];
  for (const figure of figures) {
    const { span, kind, value, valueTo, unit, approximate } = figure;
    if (!TOLD.has(kind) || !value || valueTo !== null) continue;
    if (kind === 'ratio' && unit !== null) continue;
    const sentence = Math.max(0, lastFrom(sentences, span.start));
    const { start, end } = sentences[sentence];
    const told = approximate
      ? undefined
      : kind === 'money'
        ? changeOf(tokens, figure)
        : (shareOf(tokens, figure) ?? (kind === 'percentage' ? changeOf(tokens, figure) : undefined));
    found.push({
      span,
      unit: kind === 'money' ? `${unit}` : '',
      value: kind === 'ratio' ? value * 100 : value,
      slack: kind === 'ratio' ? value * 10 : kind === 'money' ? value / ROUNDED : Number.isInteger(value) ? 0.5 : 0.05,
      sentence,
      isTaken: told?.isTaken ?? false,
      key: told?.key,
      of: told?.of ?? [],
      words: told ? [...contentIn(tokens, start, end)] : [],
      isOther: has(tokens, start, end, PLANNED) || (told?.isTaken === true && has(tokens, start, end, OTHERS)),
    });
  }
  return found;
});

type Told = Pick<Share, 'isTaken' | 'key' | 'of'>;

/** *lost a quarter of its length*, *the loss of 40 percent of its length* */
function shareOf(tokens: Tokens, { span }: Figure): Told | undefined {
  const [first, last] = [tokens.from(span.start), tokens.from(span.end - 1)];
  const noun = last + 3;
  if (!isIn(tokens, last + 1, OF) || !isIn(tokens, last + 2, OBJECT) || tokens.shape(noun) !== Shape.SMALL)
    return undefined;
  const isNamed = isIn(tokens, first - 1, OF);
  const deed = isNamed ? first - 2 : first - 1;
  const isDeed = isNamed
    ? tokens.is(deed, Class.NOUN | Class.ING) && isIn(tokens, deed - 1, THE)
    : tokens.is(deed, Class.PAST | Class.PARTICIPLE | Class.BASE);
  if (!isDeed || tokens.shape(deed) !== Shape.SMALL) return undefined;
  return { isTaken: isNamed, key: `${tokens.text(deed).slice(0, 1)} ${stemOf(tokens.text(noun))}`, of: [] };
}

const PER = hashes('a per');

/** *rose by 8 percent*, *the 7 cents a litre cut*, *the 9 percent rise in fares*, *the rise of 9 percent* */
function changeOf(tokens: Tokens, { span }: Figure): Told | undefined {
  const [first, last] = [tokens.from(span.start), tokens.from(span.end - 1)];
  const unit = isIn(tokens, last + 1, PER) ? last + 2 : last;
  const noun = isHyphen(tokens, unit + 1) ? unit + 2 : unit + 1;
  const isBehind = isIn(tokens, first - 1, THE);
  const named = isBehind ? noun : isIn(tokens, first - 1, OF) && isIn(tokens, first - 3, THE) ? first - 2 : -1;
  const isUp = tokens.isWord(named) ? MOVE_NOUNS.get(tokens.hash(named)) : undefined;
  if (isUp !== undefined) {
    const behind = isBehind ? named + 1 : last + 1;
    return { isTaken: true, key: keyOf(isUp), of: wordsBehind(tokens, behind) };
  }
  const verb = verbBefore(tokens, first);
  return verb === undefined ? undefined : { isTaken: false, key: keyOf(verb), of: [] };
}

const keyOf = (isUp: boolean): string => (isUp ? 'up' : 'down');

/** What it is a change of: *in the price of bread*. */
function wordsBehind(tokens: Tokens, from: number): string[] {
  const words: string[] = [];
  const isOver =
    tokens.is(from, Class.DETERMINER) || (tokens.is(from, Class.PRESENT) && tokens.is(from + 1, Class.PREPOSITION));
  if (isOver) return words; // a blow; starts in May
  const isRead = (i: number): boolean => tokens.isWord(i) || tokens.shape(i) === Shape.DIGITS;
  for (let i = from; isRead(i) && !tokens.is(i, ENDS) && words.length < MOST_WORDS * 2; i++)
    if (isTelling(tokens, i) || tokens.shape(i) === Shape.DIGITS) words.push(stemOf(tokens.text(i).toLowerCase()));
  return words;
}

/** Which way the verb goes that leads to a figure: *rose*, *fell by*, *raised fares by*. */
function verbBefore(tokens: Tokens, first: number): boolean | undefined {
  const isBy = isIn(tokens, first - 1, BY);
  let i = isBy ? first - 2 : first - 1;
  const least = isBy ? i - MOST_WORDS : i;
  for (; i >= least && tokens.isWord(i); i--) {
    const isUp = MOVES.get(tokens.hash(i));
    if (isUp !== undefined) return isUp;
  }
  return undefined;
}

function has(tokens: Tokens, start: number, end: number, words: { has(hash: number): boolean }): boolean {
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) <= end; i++)
    if (isIn(tokens, i, words)) return true;
  return false;
}

/** So many sentences further on a change is taken up. */
const SOON = 2;

/** The share of a sentence that tells of no other, and the next one, which takes it up; in the next paragraph where it says what of. */
export function* sharesRetold(told: readonly Placed[]): Iterable<Twins> {
  let before: Placed | undefined;
  for (const placed of told) {
    const shares = sharesIn(placed.paragraph);
    for (const [i, other] of shares.entries()) {
      const [one, from] = i ? [shares[i - 1], placed] : [lastOf(before), before];
      if (!one || !from || !isTakenUp(one, other)) continue;
      const isSoon = from === placed ? isNext(one, other, shares) : isBehind(other, shares) && isLone(one, from);
      if (isSoon) yield { one: inArticle(from, one.span), other: inArticle(placed, other.span) };
    }
    before = placed;
  }
}

const lastOf = (placed: Placed | undefined): Share | undefined => placed && sharesIn(placed.paragraph).at(-1);

/** A sentence of the same paragraph that is not far behind. */
function isNext(one: Share, other: Share, shares: readonly Share[]): boolean {
  const beside = shares.filter(each => isOfBoth(each, one, other) && each.unit === one.unit);
  return beside.length === 2 && other.sentence > one.sentence && other.sentence - one.sentence <= SOON;
}

const isOfBoth = ({ sentence }: Share, one: Share, other: Share): boolean =>
  sentence === one.sentence || sentence === other.sentence;

/** The first sentence of a paragraph, which says what the change is of. */
const isBehind = (other: Share, shares: readonly Share[]): boolean =>
  other.sentence === 0 && other.of.length > 0 && shares.filter(({ sentence }) => sentence === 0).length === 1;

/** No other one stands in its paragraph. */
const isLone = ({ unit }: Share, { paragraph }: Placed): boolean =>
  sharesIn(paragraph).filter(each => each.unit === unit).length === 1;

/** It goes the same way, of the same, and is not as much. */
function isTakenUp(one: Share, other: Share): boolean {
  if (!other.isTaken || one.isTaken || one.key !== other.key || one.unit !== other.unit) return false;
  if (one.isOther || other.isOther || Math.abs(one.value - other.value) < one.slack + other.slack) return false;
  const isOnDay = areSwapped(one.value, other.value) && !one.words.some(isDay);
  return other.of.every(word => one.words.includes(word) || (isOnDay && isDay(word)));
}

/** What is done on a day is no change of that day: *marched against the 12 percent rise on Monday*. */
const isDay = (word: string): boolean => DAYS.has(word);
const DAYS: ReadonlySet<string> = new Set(WEEKDAYS.map(day => day.toLowerCase()));
