/**
 * A word in a form that its place cannot have, one that was lost, and one of two versions: *three boat*, *one the oldest*,
 * *of in the*. Where the words may be meant, they are left alone.
 */
import { Class, FINITE } from '../../words/classes';
import { hashes, isIn, isSmall } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import { leadsOnFromNoun } from './stranding';
import { finite, TO_NOUN, withoutBe } from './verb-slips';
import type { WrongWord } from './wrong-word';

type Reader = (tokens: Tokens, i: number) => WrongWord | undefined;

const MOST = hashes('most least more');
/** *one the oldest mills* */
const oneOf: Reader = (tokens, i) =>
  tokens.text(i + 1) === 'the' &&
  !tokens.isJoined(i + 1) &&
  tokens.is(i - 1, Class.AUXILIARY | Class.PREPOSITION) &&
  (isIn(tokens, i + 2, MOST) || tokens.text(i + 2).endsWith('est'))
    ? { first: i, last: i + 1, meant: 'one of the' }
    : undefined;

/** *according the board* */
const accordingTo: Reader = (tokens, i) =>
  tokens.text(i + 1) === 'the' ? { first: i, last: i + 1, meant: 'according to the' } : undefined;

const FRONT = hashes('in');
/** *stood in front the mill* */
const inFrontOf: Reader = (tokens, i) =>
  tokens.text(i + 1) === 'the' && isIn(tokens, i - 1, FRONT) && !tokens.isJoined(i + 1)
    ? { first: i - 1, last: i + 1, meant: 'in front of the' }
    : undefined;

/** *was able reach the pier* */
const ableTo: Reader = (tokens, i) =>
  tokens.is(i - 1, Class.AUXILIARY) &&
  !tokens.isJoined(i + 1) &&
  isSmall(tokens, i + 1) &&
  tokens.is(i + 1, Class.BASE) &&
  tokens.is(i + 2, TO_NOUN)
    ? { first: i, last: i + 1, meant: `${tokens.text(i)} to ${tokens.text(i + 1)}` }
    : undefined;

/** What no noun has both of, one behind the other. */
const PAIRS: Readonly<Record<string, ReturnType<typeof hashes>>> = {
  of: hashes('in on at for to with from by'),
  at: hashes('in on of for to with from by'),
  with: hashes('of for to between from by'),
  from: hashes('of with for by'),
  into: hashes('of on for from at by'),
};

/** *a friend of in the family* */
const oneOfPair: Reader = (tokens, i) =>
  tokens.is(i + 1, Class.PREPOSITION) &&
  tokens.is(i + 2, Class.DETERMINER) &&
  !tokens.isJoined(i + 1) &&
  PAIRS[tokens.text(i)] &&
  isIn(tokens, i + 1, PAIRS[tokens.text(i)]) &&
  leadsOnFromNoun(tokens, i)
    ? { first: i, last: i + 1, meant: tokens.text(i), or: tokens.text(i + 1) }
    : undefined;

/** What is counted every day. */
const COUNTED =
  'year day week month hour minute decade boat ship car house school student teacher worker resident child woman book seat voter ' +
  'officer soldier player lawmaker protester patient passenger employee candidate senator village dog horse vehicle building witness hospital church';
const PLURALS: Readonly<Record<string, string>> = {
  child: 'children',
  woman: 'women',
  witness: 'witnesses',
  church: 'churches',
};
const MANY = hashes('ago later earlier were are have who');
/** With these before it, a number says which one: *a top 10 school*, *at six*. */
const RANKED = hashes('a an one number top no at by until since chapter page day each and grade class form year');

/** *eight year ago*, *nine resident of the street*; not *a two day strike* */
const many: Reader = (tokens, i) => {
  const [number, word] = [i - 1, tokens.text(i)];
  const isMany =
    tokens.shape(number) === Shape.DIGITS
      ? tokens.end(number) - tokens.start(number) < 4 && tokens.text(number) !== '1'
      : isSmall(tokens, number) && tokens.isOf(number, Topic.NUMBER) && NUMBERS.has(tokens.hash(number));
  if (!isMany || tokens.isJoined(number) || tokens.isJoined(i) || tokens.isJoined(i + 1)) return undefined;
  if (!isSmall(tokens, number - 1) || isIn(tokens, number - 1, RANKED)) return undefined;
  const isOver = isIn(tokens, i + 1, MANY) || (isSmall(tokens, i + 1) && tokens.is(i + 1, Class.PREPOSITION));
  return isOver && tokens.hash(i + 2) !== tokens.hash(i)
    ? { first: i, last: i, meant: PLURALS[word] ?? `${word}s` }
    : undefined;
};
const NUMBERS = hashes('two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty');

const word =
  (meant: string, isMeant: (tokens: Tokens, i: number) => boolean): Reader =>
  (tokens, i) =>
    isMeant(tokens, i) ? { first: i, last: i, meant } : undefined;
const HAVE = hashes('has have had');
const WITH = hashes('with of for');
const SPAN = hashes('end rest night years weekend decade summer winter spring day week month year');
const THROWN = hashes('he she they who it i we you and then');

const READERS: readonly (readonly [words: string, reader: Reader])[] = [
  ['would could should must might may will can', (tokens, i) => finite(tokens, i) ?? withoutBe(tokens, i)],
  ['to', finite],
  ['one', oneOf],
  ['according', accordingTo],
  ['front', inFrontOf],
  ['able unable', ableTo],
  ['of at with from into', oneOfPair],
  [COUNTED, many],
  [
    'bin',
    word(
      'been',
      (tokens, i) =>
        isIn(tokens, i - 1, HAVE) &&
        tokens.shape(i + 1) <= Shape.SMALL &&
        tokens.is(i + 1, Class.PARTICIPLE | Class.ING | Class.ADJECTIVE),
    ),
  ],
  [
    'there',
    word(
      'their',
      (tokens, i) =>
        isIn(tokens, i - 1, WITH) &&
        !tokens.isJoined(i + 1) &&
        isSmall(tokens, i + 1) &&
        tokens.is(i + 1, Class.PLURAL) &&
        !tokens.is(i + 1, FINITE | Class.AUXILIARY),
    ),
  ],
  [
    'threw',
    word(
      'through',
      (tokens, i) =>
        tokens.text(i + 1) === 'the' &&
        isIn(tokens, i + 2, SPAN) &&
        !isIn(tokens, i - 1, THROWN) &&
        tokens.is(i - 1, Class.TIME | Class.PARTICIPLE | Class.ADVERB),
    ),
  ],
];

/** By the hash of the word that each begins at. */
export const HAND_SLIPS: ReadonlyMap<number, Reader> = new Map(
  READERS.flatMap(([words, reader]) => words.split(' ').map(each => [hashOf(each), reader] as const)),
);
