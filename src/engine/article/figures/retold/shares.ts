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
import type { Figure } from '../figure';
import type { Twins } from '../twins';

interface Share {
  readonly span: Span;
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

/** The shares and the changes in percent of a paragraph. */
export const sharesIn = kept(({ tokens, figures, sentences }: Paragraph): readonly Share[] => {
  const found: Share[] = [];
  for (const figure of figures) {
    const { span, kind, value, valueTo, unit, approximate } = figure;
    if ((kind !== 'percentage' && kind !== 'ratio') || !value || valueTo !== null) continue;
    if (kind === 'ratio' && unit !== null) continue;
    const sentence = Math.max(0, lastFrom(sentences, span.start));
    const { start, end } = sentences[sentence];
    const told = approximate
      ? undefined
      : (shareOf(tokens, figure) ?? (kind === 'percentage' ? changeOf(tokens, figure) : undefined));
    found.push({
      span,
      value: kind === 'ratio' ? value * 100 : value,
      slack: kind === 'ratio' ? value * 10 : Number.isInteger(value) ? 0.5 : 0.05,
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

/** *rose by 8 percent*, *the 9 percent rise in fares*, *the rise of 9 percent* */
function changeOf(tokens: Tokens, { span }: Figure): Told | undefined {
  const [first, last] = [tokens.from(span.start), tokens.from(span.end - 1)];
  const noun = isHyphen(tokens, last + 1) ? last + 2 : last + 1;
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
  for (let i = from; tokens.isWord(i) && !tokens.is(i, ENDS) && words.length < MOST_WORDS * 2; i++)
    if (isTelling(tokens, i)) words.push(stemOf(tokens.text(i).toLowerCase()));
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

/** The share of a sentence that tells of no other, and the next one, which takes it up. */
export function* sharesRetold(told: readonly Placed[]): Iterable<Twins> {
  for (const placed of told) {
    const shares = sharesIn(placed.paragraph);
    for (const [i, other] of shares.entries()) {
      const one = shares[i - 1];
      if (!one || !other.isTaken || one.isTaken || one.key !== other.key || one.isOther || other.isOther) continue;
      const isAlone =
        shares.filter(({ sentence }) => sentence === one.sentence || sentence === other.sentence).length === 2;
      const isSoon = other.sentence > one.sentence && other.sentence - one.sentence <= SOON;
      if (!isAlone || !isSoon || !other.of.every(word => one.words.includes(word))) continue;
      if (Math.abs(one.value - other.value) < one.slack + other.slack) continue;
      yield { one: inArticle(placed, one.span), other: inArticle(placed, other.span) };
    }
  }
}
