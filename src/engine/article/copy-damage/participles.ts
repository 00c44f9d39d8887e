/** Verbs that have lost the ending of their participle behind an auxiliary: *has finish the yard*, *had been ask to leave*, *he was arrest by*. */
import { Class } from '../../words/classes';
import { hashes, isIn, isSmall } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, type Tokens } from '../../words/tokens';
import { isComparative, READINGS } from './small-words';
import { opensBefore, PAST_OF } from './verb-slips';
import type { WrongWord } from './wrong-word';

/** The words that are looked at. */
export const HELPING = 'has have had been was were';
const HAVE = hashes('has have had');
const BEEN = hashes('been');

const NO_VERB =
  Class.PARTICIPLE |
  Class.PAST |
  Class.ADVERB |
  Class.AUXILIARY |
  Class.PREPOSITION |
  Class.DETERMINER |
  Class.PRONOUN |
  Class.OBJECT |
  Class.TIME;

/** *has finish the yard*: at the auxiliary. */
export function endingLost(tokens: Tokens, i: number): WrongWord | undefined {
  let verb = i + 1;
  while (
    verb < i + 3 &&
    tokens.is(verb, Class.ADVERB | Class.DENIAL) &&
    !tokens.is(verb, Class.BASE | Class.ADJECTIVE | Class.DETERMINER | Class.PREPOSITION)
  )
    verb++;
  if (!isSmall(tokens, verb) || tokens.isJoined(verb) || tokens.isJoined(verb + 1)) return undefined;
  if (!tokens.is(verb, Class.BASE) || tokens.is(verb, NO_VERB) || opensBefore(tokens, i)) return undefined;
  if (
    READINGS.has(tokens.hash(verb)) ||
    isComparative(tokens, verb) ||
    tokens.is(verb + 1, Class.PARTICIPLE | Class.ING)
  )
    return undefined; // has lower costs, has jump started, been live reporting
  const isSure = tokens.is(verb, Class.NOUN | Class.ADJECTIVE)
    ? isIn(tokens, i, HAVE)
      ? hasObject(tokens, verb + 1) && !tokens.is(verb, Class.ADJECTIVE)
      : isDoneTo(tokens, i, verb)
    : isIn(tokens, i, HAVE) || isIn(tokens, i, BEEN) || !isCleft(tokens, i);
  const meant = isSure ? participleOf(tokens.text(verb)) : undefined;
  return meant === undefined ? undefined : { first: verb, last: verb, meant };
}

const ARTICLES = hashes('the a an his its their our my him them us me');
const MORE = hashes('more fewer less');
const THAN = hashes('than');

/** Something follows that it was done to, and no time: *kill the goats*, *kill more than 40*; not *had dinner the night before*. */
function hasObject(tokens: Tokens, i: number): boolean {
  if (isIn(tokens, i, MORE)) return isIn(tokens, i + 1, THAN);
  return isIn(tokens, i, ARTICLES) && !tokens.is(i + 1, Class.TIME) && !tokens.is(i + 2, Class.TIME);
}

const THEY = hashes('he she they we');
const BY = hashes('by');

/** *he was arrest by the police* */
const isDoneTo = (tokens: Tokens, i: number, verb: number): boolean =>
  isIn(tokens, i - 1, THEY) && isIn(tokens, verb + 1, BY) && !tokens.is(verb, Class.PERSON | Class.ADJECTIVE);

/** So many words before the auxiliary are looked at. */
const FAR = 30;
const DOING = hashes('do does did doing done is to what all thing least job');

/** *All she did was ask*, *the idea is to ask*: what is done follows as it is called. */
function isCleft(tokens: Tokens, be: number): boolean {
  if (!tokens.is(be - 1, Class.PERSON | Class.PRONOUN) || tokens.is(be - 1, Class.RELATIVE)) return true;
  for (let k = be - 1; k >= be - FAR && tokens.isWord(k); k--) if (isIn(tokens, k, DOING)) return true;
  return false;
}

const IRREGULAR =
  'write written speak spoken begin begun drive driven choose chosen break broken do done go gone see seen fly flown steal stolen';
const LISTED: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split(' ').flatMap((word, k, all) => (k % 2 ? [] : [[word, all[k + 1]] as const])),
);

/** *finished* of *finish*, *carried* of *carry*, *taken* of *take*; undefined where none is known. */
function participleOf(base: string): string | undefined {
  const forms = [
    LISTED.get(base),
    PAST_OF.get(base),
    base.endsWith('y') ? `${base.slice(0, -1)}ied` : undefined,
    base.endsWith('e') ? `${base}d` : `${base}ed`,
    `${base}${base[base.length - 1]}ed`,
    `${base}n`,
    `${base}en`,
  ];
  return forms.find(form => form && (classesOf(hashOf(form)) & Class.PARTICIPLE) !== 0);
}
