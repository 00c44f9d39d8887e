/** A small letter and then a capital inside a word: *theUnited*, *StoriesThe*, *AnaRuiz*. Names and brands are written so as well. */
import { kindOf, LOWER, UPPER } from '../../words/alphabet';
import { Class, GIVEN, GRAMMAR } from '../../words/classes';
import { hashes, isSignOf } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { Join } from './join';

/** Particles that names write together with what follows: *deBlasio*, *LaGuardia*, *McCarthy*. */
const PARTICLES = hashes(
  'al ap ben bin da de di do du del der della el fitz ha la le lo mac mc o san st te ten ter van von ver',
);

const SMALL_WORD = GRAMMAR | Class.DENIAL;
/** Words that a sentence begins with, and no brand ends with: *LinkedIn* is one. */
const OPENING = Class.DETERMINER | Class.PRONOUN | Class.JOINER | Class.SUBORDINATOR | Class.AUXILIARY;
const NOUN = Class.NOUN | Class.PLURAL;

/** The two words of one with a hump. */
export function humpAt(tokens: Tokens, i: number): Join | undefined {
  const text = tokens.text(i);
  const at = humpIn(text);
  if (at < 2 || !standsFree(tokens, i)) return undefined;
  const isBeforeName = !tokens.isJoined(i + 1) && tokens.shape(i + 1) === Shape.CAPITAL;
  const [left, right] = [text.slice(0, at), text.slice(at)];
  const isNoun = tokens.is(i - 1, Class.DETERMINER) && !(kindOf(text.charCodeAt(0)) & UPPER);
  const when = (isNoun && ofNouns(left, right)) || condition(left, right, isBeforeName);
  const seam = tokens.start(i) + at;
  return when && { span: tokens.span(i), seam: { start: seam, end: seam }, if: when, of: 'words' };
}

/** *the thrillerMidnight*: two words of some length. */
const ofNouns = (left: string, right: string): Join['if'] | undefined =>
  left.length >= LONG && right.length >= LONG && isOrdinary(left) && classesOf(hashOf(right)) & (NOUN | Class.BODY)
    ? 'once'
    : undefined;

const LONG = 5;
const SHORT = 4;
const isOrdinary = (word: string): boolean => {
  const classes = classesOf(hashOf(word));
  return (classes & NOUN) !== 0 && (classes & Class.COMMON) !== 0;
};

/** Where the last capital stands, if a small letter is before it and small ones are behind it; -1 otherwise. */
function humpIn(text: string): number {
  let at = text.length - 1;
  while (at > 0 && !(kindOf(text.charCodeAt(at)) & UPPER)) at--;
  return at < text.length - 1 && at > 0 && kindOf(text.charCodeAt(at - 1)) & LOWER ? at : -1;
}

/** No address and no handle: nothing is joined that goes on. */
export function standsFree(tokens: Tokens, i: number): boolean {
  if (tokens.isJoined(i) && !isSignOf(tokens, i - 1, '([“"‘\'’—–-')) return false;
  if (!tokens.isJoined(i + 1)) return true;
  if (!isSignOf(tokens, i + 1, '.:-')) return !isSignOf(tokens, i + 1, '_@/') && !tokens.isWord(i + 1);
  return !(tokens.isJoined(i + 2) && tokens.isWord(i + 2));
}

/** What it takes to believe that they are two words; undefined where they are one name. */
function condition(left: string, right: string, isBeforeName: boolean): Join['if'] | undefined {
  if (PARTICLES.has(hashOf(left)) || left === 'The' || /\p{Lu}.*\p{Lu}|Ma?c$/u.test(left)) return undefined;
  const [first, second] = [classesOf(hashOf(left)), classesOf(hashOf(right))];
  const isSmall = (kindOf(left.charCodeAt(0)) & UPPER) === 0;
  if (isSmall && first & SMALL_WORD) return 'sure';
  if (second & OPENING && !(second & Class.PREPOSITION) && left.length > 3) return 'sure';
  if (isSmall && left.length < SHORT) return undefined; // airBaltic
  if (isSmall) return !first ? undefined : isBeforeName ? 'once' : byName(second); // saidAlex Whiting
  if (second & (Class.ADJECTIVE | Class.ADVERB) && !(second & (NOUN | Class.PREPOSITION)) && left.length > 3)
    return 'once';
  if (first & Class.TITLE && second & GIVEN) return 'once'; // SenatorHollis
  if (first & (GIVEN | Class.TITLE)) return byName(second);
  return ofPlaceOrBody(left, right) ?? (left.length >= SHORT || first ? 'paired' : undefined);
}

/** What places begin with that have two names: *New York*, *Saudi Arabia*. */
const OF_PLACES = hashes(
  'new north south east west northern southern eastern western central saudi sri great british united sierra burkina costa puerto',
);
/** What a public body or a country of several words ends with. No shop and no brand is called so. */
const BODIES = hashes(
  'states nations kingdom court department ministry congress senate parliament commission committee council',
);
/** What the holders of some offices have before it. */
const OF_OFFICES = hashes('prime vice deputy chief attorney foreign finance interior defence defense lord');

/** *NewYork*, *SupremeCourt*, *ChiefJustice* */
function ofPlaceOrBody(left: string, right: string): Join['if'] | undefined {
  const [before, behind] = [hashOf(left), hashOf(right)];
  const second = classesOf(behind);
  if (OF_PLACES.has(before) && second & Class.PROPER) return 'once';
  if (OF_PLACES.has(before) && !second) return 'named';
  if (BODIES.has(behind) && classesOf(before)) return 'once';
  return OF_OFFICES.has(before) && second & Class.TITLE ? 'once' : undefined;
}

/** The second one is a name: the lexicon has it as no other word, or the article says so. */
const byName = (second: number): Join['if'] => (!second || second & Class.PROPER ? 'once' : 'named');
