/** Articles that do not go with what follows: *the its boats*, *a bridges*, *an advice*. */
import { Class, FINITE, GIVEN, GRAMMAR } from '../../words/classes';
import { hashes, isIn, isSmall } from '../../words/grammar';
import { isKnown } from '../../words/lexicon';
import { Shape, type Tokens } from '../../words/tokens';
import type { Paragraph } from '../paragraph';

const ARTICLES = hashes('a an the');
const A = hashes('a an');
const POSSESSIVES = hashes('its their our my your');
/** Behind an article; before it they may stand: *call this the end*, *gave her the key*. */
const NEVER_BEHIND = hashes('its their our my your his this these those');
/** What is said of a word: *the pronoun their*. */
const OF_WORDS = hashes('word words pronoun pronouns term terms');
const NOUN = Class.NOUN | Class.PLURAL;

/** Nouns that nobody counts. */
const UNCOUNTED = hashes(
  'advice ammunition baggage bloodshed clothing cutlery equipment evidence furniture hardware homework information jewellery jewelry ' +
    'legislation luggage machinery progress scenery software stationery vandalism wreckage',
);
/** Plurals in form that may be one thing. */
const MAY_BE_ONE = hashes(
  'people data media lots thanks odds dice cattle bacteria times heads thumbs barracks headquarters gallows crossroads works innings biceps ' +
    'triceps forceps bellows',
);

/** The tokens of such articles, and of possessives before one. */
export function* articlesLeftIn({ kind, tokens }: Paragraph): Generator<number> {
  if (kind === 'furniture' || kind === 'table') return;
  for (let i = 0; i + 1 < tokens.count; i++)
    if (tokens.is(i, Class.DETERMINER) && !tokens.isJoined(i) && !tokens.isJoined(i + 1) && isSmall(tokens, i + 1))
      if (areTwoDeterminers(tokens, i) || (isIn(tokens, i, A) && goesWithNone(tokens, i))) yield i;
}

/** *the its boats*, *their the shed*; *its the shares fell* is another sentence. */
function areTwoDeterminers(tokens: Tokens, i: number): boolean {
  if (!tokens.is(i + 1, Class.DETERMINER) || tokens.isJoined(i + 2) || !isSmall(tokens, i)) return false;
  const isFirst = isIn(tokens, i, ARTICLES);
  if (!(isFirst ? isIn(tokens, i + 1, NEVER_BEHIND) : isIn(tokens, i, POSSESSIVES) && isIn(tokens, i + 1, ARTICLES)))
    return false;
  if (!isSmall(tokens, i + 2) || isIn(tokens, i - 1, OF_WORDS) || !isKnown(tokens.hash(i + 2))) return false;
  if (tokens.is(i + 2, GRAMMAR & ~Class.PREPOSITION)) return false;
  return (
    tokens.is(i + 2, NOUN | Class.ADJECTIVE | Class.ADVERB) && (isFirst || !tokens.is(i + 3, FINITE | Class.AUXILIARY))
  );
}

/** *a bridges*, *an advice*, *a good advice*: no noun goes on behind it, as in *a sports club*. */
function goesWithNone(tokens: Tokens, i: number): boolean {
  const isDescribed = tokens.is(i + 1, Class.ADJECTIVE) && !tokens.is(i + 1, NOUN) && !tokens.isJoined(i + 2);
  const noun = isDescribed ? i + 2 : i + 1;
  if (!isIn(tokens, noun, UNCOUNTED) && (isDescribed || !isPlural(tokens, noun))) return false;
  return tokens.shape(i - 1) !== Shape.DIGITS && endsPhrase(tokens, noun + 1);
}

const isPlural = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.PLURAL) &&
  !tokens.is(i, Class.NOUN | Class.ADJECTIVE | Class.ADVERB | Class.PROPER | GIVEN | GRAMMAR) &&
  !isIn(tokens, i, MAY_BE_ONE);

/** A stop or a comma, a small word of grammar, or when it was. */
const endsPhrase = (tokens: Tokens, i: number): boolean =>
  tokens.isJoined(i)
    ? '.,;:?!”"'.includes(tokens.text(i)) && !tokens.isWord(i)
    : isSmall(tokens, i) &&
      !tokens.isJoined(i + 1) &&
      tokens.is(i, GRAMMAR | Class.TIME) &&
      !tokens.is(i, NOUN & ~Class.TIME);
