/**
 * A figure of what was done, and the deed by its name: *will close four of its plants*, *the closing of five plants*; *19 people were killed*,
 * *the blast that killed 29 people*. Whoever names a deed so has told of it.
 */
import { Class, GRAMMAR } from '../../words/classes';
import { hashes, isIn, isWord } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { isTelling } from './content';
import { nounsBehind, wordOf, type Counted } from './counted';
import type { Figure } from './figure';

const [OF, THE] = ['of', 'the'].map(hashOf);
const OWNERS = hashes('the its their his her our');
const VERB = Class.BASE | Class.PRESENT | Class.PAST | Class.PARTICIPLE;
/** A deed and its name begin alike: *close*, *closure*; *arrest*; *dismiss*, *dismissal*. */
const ALIKE = 4;
/** So many words may say where and by whom it is done. */
const MOST_WORDS = 9;

/** What was done to what a figure counts; undefined where nothing was. */
export function countedDeed(tokens: Tokens, { span, kind }: Figure): Counted | undefined {
  if (kind !== 'count') return undefined;
  const [first, last] = [tokens.from(span.start), tokens.from(span.end - 1)];
  const isPart = isWord(tokens, last + 1, OF) && isIn(tokens, last + 2, OWNERS);
  const noun = nounsBehind(tokens, isPart ? last + 2 : last).at(-1);
  if (noun === undefined || !tokens.is(noun, Class.PLURAL)) return undefined;
  const named = isPart ? -1 : nameBefore(tokens, first);
  const deed = named >= 0 ? named : isVerb(tokens, first - 1) ? first - 1 : verbBehind(tokens, noun);
  if (deed < 0 || tokens.end(deed) - tokens.start(deed) < ALIKE) return undefined;
  const isDefinite = named >= 0 || (deed === first - 1 && isOfKnown(tokens, deed));
  const around = isDefinite ? wordsAround(tokens, deed, noun) : [];
  const topics = new Set(around.filter(i => isTelling(tokens, i) && !tokens.is(i, JOINT)).map(i => wordOf(tokens, i)));
  const begin = tokens.text(deed).slice(0, ALIKE).toLowerCase();
  return {
    key: `deed ${begin} ${wordOf(tokens, noun)}`,
    isDefinite,
    topics,
    isDenied: false,
    last: Math.max(noun, ...around),
  };
}

/** *the closing of five plants*, of which something is said; *announced the closing of five plants* is news. */
function nameBefore(tokens: Tokens, first: number): number {
  const name = first - 2;
  const isName =
    isWord(tokens, first - 1, OF) && tokens.is(name, Class.NOUN | Class.ING) && isWord(tokens, name - 1, THE);
  const before = name - 2;
  return isName && (tokens.is(before, GRAMMAR | Class.CUE) || !tokens.is(before, VERB | Class.ING)) ? name : -1;
}

/** *the blast that killed 29 people* */
const isOfKnown = (tokens: Tokens, verb: number): boolean =>
  tokens.is(verb - 1, Class.RELATIVE) && tokens.is(verb - 2, Class.NOUN) && isWord(tokens, verb - 3, THE);

const isVerb = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.SMALL && tokens.is(i, VERB) && !tokens.is(i, GRAMMAR);

/** *five plants will be closed*; -1 where nothing is done to them. */
function verbBehind(tokens: Tokens, noun: number): number {
  let i = noun + 1;
  while (tokens.isWord(i) && tokens.is(i, Class.AUXILIARY | Class.ADVERB)) i++;
  return isVerb(tokens, i) ? i : -1;
}

/** What is said of a deed with its name: the thing that did it, and where, up to the verb of the sentence. */
function wordsAround(tokens: Tokens, deed: number, noun: number): number[] {
  const words = tokens.is(deed - 1, Class.RELATIVE) ? [deed - 2, noun] : [noun];
  for (let i = noun + 1; i <= noun + MOST_WORDS && tokens.isWord(i) && !tokens.is(i, Class.AUXILIARY | Class.PAST); i++)
    words.push(i);
  return words;
}

const JOINT = Class.PREPOSITION | Class.SUBORDINATOR;
