/**
 * A word in a form that its place cannot have, one that was lost, and one of two versions: *could went*, *three boat*, *one the oldest*,
 * *of in the*. Where the words may be meant, they are left alone.
 */
import { Class, FINITE } from '../../words/classes';
import { hashes, isIn, isSmall } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import { leadsOnFromNoun } from './stranding';
import type { WrongWord } from './wrong-words';

const NOUN = Class.NOUN | Class.PLURAL;

/** Pasts and what they are of, in pairs. */
const PASTS =
  'went go took take gave give knew know became become came come wrote write spoke speak made make paid pay sold sell held hold kept keep ' +
  'told tell got get met meet lost lose brought bring bought buy thought think taught teach caught catch began begin drove drive ' +
  'chose choose broke break ate eat grew grow threw throw flew fly ran run won win sent send spent spend built build stood stand ' +
  'understood understand said say sat sit slept sleep sought seek led lead heard hear had have has have was be were be is be did do does do';
const BASES: ReadonlyMap<number, string> = new Map(
  PASTS.split(' ').flatMap((word, k, all) => (k % 2 ? [] : [[hashOf(word), all[k + 1]] as const])),
);

/** *go* of *went*, *want* of *wanted*, *make* of *makes*: undefined where it has none, or is itself one. */
function baseOf(tokens: Tokens, i: number): string | undefined {
  const listed = BASES.get(tokens.hash(i));
  if (listed || !tokens.is(i, FINITE) || tokens.is(i, Class.BASE | NOUN | Class.ADJECTIVE | Class.ADVERB)) return listed;
  const word = tokens.text(i);
  const cut = [word.slice(0, -1), word.slice(0, -2), word.slice(0, -3), `${word.slice(0, -3)}y`];
  return cut.find(base => base.length > 2 && (classesOf(hashOf(base)) & Class.BASE) !== 0);
}

const MODALS = hashes('would could should must might may will can');
/** A will, a can and might are things as well: somebody or many have to stand before them. */
const THINGS = hashes('will can might may must');
/** They open a clause that a modal may end: *what they could*, *as best they could*. */
const OPENERS = hashes('what whatever all everything anything as than best who whoever whom how those which anyone');
const FAR = 8;

function opensBefore(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= FAR && tokens.isWord(k); k--) if (isIn(tokens, k, OPENERS)) return true;
  return false;
}

/** Does somebody stand before the modal who does what is behind it? */
function hasSubject(tokens: Tokens, modal: number): boolean {
  const i = modal - 1;
  if (tokens.isJoined(modal) || tokens.isJoined(i) || !isSmall(tokens, modal) || opensBefore(tokens, modal)) return false;
  if (tokens.is(i, Class.PRONOUN)) return !tokens.is(i, Class.RELATIVE);
  if (tokens.shape(i) === Shape.SMALL && tokens.is(i, Class.PLURAL)) return !tokens.is(i, Class.ADJECTIVE);
  return !isIn(tokens, modal, THINGS) || isDefinite(tokens, modal)
    ? tokens.is(i, NOUN) || tokens.shape(i) === Shape.CAPITAL
    : false;
}

const WILL = hashes('will may might');
/** *the board will*, *seven candidates will*; not *the beer can*, *political will* */
const isDefinite = (tokens: Tokens, modal: number): boolean =>
  isIn(tokens, modal, WILL) && isIn(tokens, modal - 2, THE) && tokens.is(modal - 1, Class.BODY | Class.PERSON);

const THE = hashes('the a an its his her their our');
const WANTING = hashes(
  'want wants wanted wanting try tries tried trying hope hopes hoped hoping plan plans planned planning need needs needed decide decides ' +
    'decided agree agrees agreed refuse refuses refused continue continues continued begin begins began fail fails failed seek seeks sought ' +
    'vow vowed vows expected expects expect able unable ready willing likely set forced ordered allowed',
);
const ASKING = hashes(
  'urge urges urged urging ask asks asked asking tell tells told telling force forces forced forcing allow allows allowed allowing want ' +
    'wants wanted order orders ordered ordering encourage encourages encouraged encouraging help helped',
);

/** Does *to* begin an infinitive? *wants to*, *urging people to* */
const isInfinitive = (tokens: Tokens, to: number): boolean =>
  isIn(tokens, to - 1, WANTING) ||
  (tokens.is(to - 1, NOUN | Class.OBJECT) && (isIn(tokens, to - 2, ASKING) || isIn(tokens, to - 3, ASKING)));

const TO_NOUN = Class.DETERMINER | Class.OBJECT;

/** *could went*, *wants to took* */
function finite(tokens: Tokens, i: number): WrongWord | undefined {
  const verb = i + 1;
  if (!isSmall(tokens, verb) || tokens.isJoined(verb) || tokens.isJoined(verb + 1)) return undefined;
  if (tokens.is(verb, Class.BASE) || !tokens.is(verb, FINITE | Class.AUXILIARY)) return undefined;
  const isSure = tokens.text(i) === 'to'
    ? isInfinitive(tokens, i) && !tokens.is(verb, Class.AUXILIARY) && (!tokens.is(verb, Class.PARTICIPLE) || tokens.is(i + 2, TO_NOUN))
    : hasSubject(tokens, i);
  const meant = isSure ? baseOf(tokens, verb) : undefined;
  return meant === undefined ? undefined : { first: verb, last: verb, meant };
}

/** *They will making a list* */
function withoutBe(tokens: Tokens, i: number): WrongWord | undefined {
  const verb = i + 1;
  if (!tokens.is(verb, Class.ING) || tokens.is(verb, Class.BASE | Class.PREPOSITION) || !isSmall(tokens, verb)) return undefined;
  if (tokens.isJoined(verb) || !hasSubject(tokens, i)) return undefined;
  return { first: i, last: verb, meant: `${tokens.text(i)} be ${tokens.text(verb)}` };
}

type Reader = (tokens: Tokens, i: number) => WrongWord | undefined;

const MOST = hashes('most least more');
/** *one the oldest mills* */
const oneOf: Reader = (tokens, i) =>
  tokens.text(i + 1) === 'the' && !tokens.isJoined(i + 1) && tokens.is(i - 1, Class.AUXILIARY | Class.PREPOSITION) &&
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
  tokens.is(i - 1, Class.AUXILIARY) && !tokens.isJoined(i + 1) && isSmall(tokens, i + 1) && tokens.is(i + 1, Class.BASE) && tokens.is(i + 2, TO_NOUN)
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
  PAIRS[tokens.text(i)] && isIn(tokens, i + 1, PAIRS[tokens.text(i)]) && !tokens.isJoined(i + 1) && tokens.is(i + 2, Class.DETERMINER) &&
  leadsOnFromNoun(tokens, i)
    ? { first: i, last: i + 1, meant: tokens.text(i), or: tokens.text(i + 1) }
    : undefined;

/** What is counted every day. */
const COUNTED =
  'year day week month hour minute decade boat ship car house school student teacher worker resident child woman book seat voter ' +
  'officer soldier player lawmaker protester patient passenger employee candidate senator village dog horse vehicle building witness hospital church';
const PLURALS: Readonly<Record<string, string>> = { child: 'children', woman: 'women', witness: 'witnesses', church: 'churches' };
const MANY = hashes('ago later earlier were are have who');
/** With these before it, a number says which one: *a top 10 school*, *at six*. */
const RANKED = hashes('a an one number top no at by until since chapter page day each and');

/** *eight year ago*, *nine resident of the street*; not *a two day strike* */
const many: Reader = (tokens, i) => {
  const [number, word] = [i - 1, tokens.text(i)];
  const isMany = tokens.shape(number) === Shape.DIGITS
    ? tokens.end(number) - tokens.start(number) < 4 && tokens.text(number) !== '1'
    : isSmall(tokens, number) && tokens.isOf(number, Topic.NUMBER) && NUMBERS.has(tokens.hash(number));
  if (!isMany || tokens.isJoined(number) || tokens.isJoined(i) || tokens.isJoined(i + 1)) return undefined;
  if (!isSmall(tokens, number - 1) || isIn(tokens, number - 1, RANKED)) return undefined;
  const isOver = isIn(tokens, i + 1, MANY) || (isSmall(tokens, i + 1) && tokens.is(i + 1, Class.PREPOSITION) && !tokens.is(i + 1, NOUN & ~Class.NOUN));
  return isOver && tokens.hash(i + 2) !== tokens.hash(i) ? { first: i, last: i, meant: PLURALS[word] ?? `${word}s` } : undefined;
};
const NUMBERS = hashes('two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty');

const word = (meant: string, isMeant: (tokens: Tokens, i: number) => boolean): Reader => (tokens, i) =>
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
  ['bin', word('been', (tokens, i) => isIn(tokens, i - 1, HAVE) && tokens.shape(i + 1) <= Shape.SMALL && tokens.is(i + 1, Class.PARTICIPLE | Class.ING | Class.ADJECTIVE))],
  ['there', word('their', (tokens, i) => isIn(tokens, i - 1, WITH) && !tokens.isJoined(i + 1) && isSmall(tokens, i + 1) && tokens.is(i + 1, Class.PLURAL) && !tokens.is(i + 1, FINITE | Class.AUXILIARY))],
  ['threw', word('through', (tokens, i) => tokens.text(i + 1) === 'the' && isIn(tokens, i + 2, SPAN) && !isIn(tokens, i - 1, THROWN) && tokens.is(i - 1, Class.TIME | Class.PARTICIPLE | Class.ADVERB))],
];

/** By the hash of the word that each begins at. */
export const HAND_SLIPS: ReadonlyMap<number, Reader> = new Map(
  READERS.flatMap(([words, reader]) => words.split(' ').map(each => [hashOf(each), reader] as const)),
);
