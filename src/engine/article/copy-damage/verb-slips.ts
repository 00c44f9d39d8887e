/** Verbs in a form that cannot stand behind *to* or a modal: *could went*, *wants to took*, *they will making*. */
import { Class, FINITE } from '../../words/classes';
import { hashes, isIn, isSmall } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { WrongWord } from './wrong-word';

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

/** The other way round, of some of which the past is the participle as well. */
export const PAST_OF: ReadonlyMap<string, string> = new Map(
  PASTS.split(' ').flatMap((word, k, all) => (k % 2 ? [] : [[all[k + 1], word] as const])),
);

/** *go* of *went*, *want* of *wanted*, *make* of *makes*: undefined where it has none, or is itself one. */
function baseOf(tokens: Tokens, i: number): string | undefined {
  const listed = BASES.get(tokens.hash(i));
  if (listed || !tokens.is(i, FINITE) || tokens.is(i, Class.BASE | NOUN | Class.ADJECTIVE | Class.ADVERB))
    return listed;
  const word = tokens.text(i);
  const cut = [word.slice(0, -1), word.slice(0, -2), word.slice(0, -3), `${word.slice(0, -3)}y`];
  return cut.find(base => base.length > 2 && (classesOf(hashOf(base)) & Class.BASE) !== 0);
}

/** A will, a can and might are things as well: somebody or many have to stand before them. */
const THINGS = hashes('will can might may must');
/** They open a clause that a modal may end: *what they could*, *as best they could*. */
const OPENERS = hashes('what whatever all everything anything as than best who whoever whom how those which anyone');
const FAR = 8;

export function opensBefore(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= FAR && tokens.isWord(k); k--) if (isIn(tokens, k, OPENERS)) return true;
  return false;
}

/** Does somebody stand before the modal who does what is behind it? */
export function hasSubject(tokens: Tokens, modal: number): boolean {
  const i = modal - 1;
  if (tokens.isJoined(modal) || tokens.isJoined(i) || !isSmall(tokens, modal) || opensBefore(tokens, modal))
    return false;
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

export const TO_NOUN = Class.DETERMINER | Class.OBJECT;

/** *could went*, *wants to took* */
export function finite(tokens: Tokens, i: number): WrongWord | undefined {
  const verb = i + 1;
  if (!isSmall(tokens, verb) || tokens.isJoined(verb) || tokens.isJoined(verb + 1)) return undefined;
  if (tokens.is(verb, Class.BASE) || !tokens.is(verb, FINITE | Class.AUXILIARY)) return undefined;
  const isSure =
    tokens.text(i) === 'to'
      ? isInfinitive(tokens, i) &&
        !tokens.is(verb, Class.AUXILIARY) &&
        (!tokens.is(verb, Class.PARTICIPLE) || tokens.is(i + 2, TO_NOUN))
      : hasSubject(tokens, i);
  const meant = isSure ? baseOf(tokens, verb) : undefined;
  return meant === undefined ? undefined : { first: verb, last: verb, meant };
}

/** *They will making a list* */
export function withoutBe(tokens: Tokens, i: number): WrongWord | undefined {
  const verb = i + 1;
  if (!tokens.is(verb, Class.ING) || tokens.is(verb, Class.BASE | Class.PREPOSITION) || !isSmall(tokens, verb))
    return undefined;
  if (tokens.isJoined(verb) || !hasSubject(tokens, i)) return undefined;
  return { first: i, last: verb, meant: `${tokens.text(i)} be ${tokens.text(verb)}` };
}
