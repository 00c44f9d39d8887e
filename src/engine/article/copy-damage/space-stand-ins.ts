/** What stands where a space belongs: another sign (*for_the*), or a key beside the space bar (*willvneed*, *the.bridge*). */
import { Class, FINITE, GIVEN, GRAMMAR } from '../../words/classes';
import { hashes, isIn, isSignOf, isSmall } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { Join } from './join';
import { HEADS, TAILS } from './seams';

/** They stand between no two words of prose. */
const SIGNS = '_=+|~^*\\§·';
/** No sentence ends with these, so that no stop stands behind them. */
const OPEN = hashes('the a an its their my our your every');
/** What is named behind a stop: *the.com bubble*. */
const ENDINGS = hashes('com net org info gov edu');
const NAMING = Class.NOUN | Class.PLURAL | Class.ADJECTIVE;

/** The sign before the second of two words, and nothing else, stands for their space. */
export function signForSpace(tokens: Tokens, i: number): Join | undefined {
  const [first, sign] = [i - 2, i - 1];
  if (!tokens.isJoined(sign) || tokens.isJoined(first) || tokens.shape(sign) !== Shape.SIGN) return undefined;
  if (!isPlain(tokens, first) || !isPlain(tokens, i) || !standsForSpace(tokens, first, sign, i)) return undefined;
  return { span: tokens.span(first, i), seam: tokens.span(sign), if: 'once', of: 'words' };
}

const isPlain = (tokens: Tokens, i: number): boolean => isSmall(tokens, i) && tokens.is(i, Class.COMMON | GRAMMAR);

function standsForSpace(tokens: Tokens, first: number, sign: number, second: number): boolean {
  if (isSignOf(tokens, sign, '.'))
    return isIn(tokens, first, OPEN) && tokens.end(second) - tokens.start(second) > 3 && !isIn(tokens, second, ENDINGS);
  const isHeld = tokens.is(first, Class.PREPOSITION) && tokens.is(second, Class.DETERMINER); // not *his/her*, *and/or*
  if (isSignOf(tokens, sign, '/')) return isHeld && !tokens.is(second, Class.PREPOSITION | Class.JOINER);
  if (!isSignOf(tokens, sign, SIGNS)) return false;
  const [left, right] = [tokens.classes(first) & GRAMMAR, tokens.classes(second) & GRAMMAR];
  return left !== right || (tokens.is(second, FINITE) && !tokens.is(second, NAMING)); // not *user_id*
}

/** They lie above the space bar. */
const KEYS = 'xcvbnm';
const SHORTEST = 3;
const LONGEST = 24;

/** Where a key stands for the space between two words in a word that nobody knows, or 0; one of them is a small word. */
export function keyForSpace(word: string): number {
  if (word.length > LONGEST || word.endsWith('er') || word.endsWith('ers') || word.startsWith('youn')) return 0; // *percenters*, *younguns*
  for (let at = SHORTEST; at < word.length - SHORTEST; at++) {
    if (!KEYS.includes(word[at])) continue;
    const [first, second] = [hashOf(word.slice(0, at)), hashOf(word.slice(at + 1))];
    if (HEADS.has(first) || TAILS.has(second)) continue; // *overcall*
    const [left, right] = [classesOf(first), classesOf(second)];
    if (left & Class.COMMON && right & Class.COMMON && (left | right) & GRAMMAR) return at;
  }
  return 0;
}

const BEHIND_NAMES = 'and has had was were are would could that who said from'.split(' ');
const SHORTEST_NAME = 4;
/** A common word of so many letters ends no surname. */
const LONG = 7;

/** *Californiahas*, *the Harbour Boardand*: a word of grammar behind a name; the article bears out what the lexicon does not know. */
export function nameSeam(tokens: Tokens, i: number): Join | undefined {
  const word = tokens.text(i);
  const tail = BEHIND_NAMES.find(each => word.endsWith(each) && word.length >= each.length + SHORTEST_NAME);
  if (!tail) return undefined;
  const head = word.slice(0, -tail.length);
  const at = tokens.end(i) - tail.length;
  const classes = classesOf(hashOf(head));
  const isKnown = (classes & Class.PROPER) !== 0 && (tail !== 'and' || (classes & GIVEN) === 0); // *Karland*
  const isBody =
    tokens.shape(i - 1) === Shape.CAPITAL && (classes & Class.BODY || head.length >= LONG) && classes !== 0;
  return {
    span: tokens.span(i),
    seam: { start: at, end: at },
    if: isKnown || isBody ? 'once' : 'called',
    of: 'words',
  };
}
