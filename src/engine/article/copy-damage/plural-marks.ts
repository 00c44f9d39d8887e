/** An apostrophe in a plain plural: *three ferry’s were late*, *these loan’s will cost*. */
import { Class, FINITE } from '../../words/classes';
import { hashes, isIn, isPossessive, isSignOf, isSmall } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { WrongWord } from './wrong-word';

/** What stands before several. */
const SEVERAL = hashes(
  'these those two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty many several few some',
);
/** A degree, and what is left out: *two bachelor’s*, *some other’s*. */
const DEGREES = hashes('bachelor master associate other');
const ALWAYS_PLURAL = hashes('are were have will');
const THE = hashes('the');
const SAID = hashes('said');

/** By its last token, the s. */
export function markInPlural(tokens: Tokens, s: number): WrongWord | undefined {
  const noun = s - 2;
  if (!isPossessive(tokens, s) || tokens.isJoined(noun) || !isSmall(tokens, noun) || isIn(tokens, noun, DEGREES))
    return undefined;
  if (!tokens.is(noun, Class.NOUN) || tokens.is(noun, Class.PLURAL | Class.PRONOUN)) return undefined;
  const isPlural = (isMany(tokens, noun - 1) && isOver(tokens, s + 1, noun)) || isSubject(tokens, noun - 1, s + 1);
  const meant = isPlural ? pluralOf(tokens.text(noun)) : undefined;
  return meant === undefined ? undefined : { first: noun, last: s, meant };
}

/** *three*, *these*, *40* */
const isMany = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.DIGITS
    ? tokens.text(i) !== '1' && isSmall(tokens, i - 1) && !tokens.isJoined(i)
    : isIn(tokens, i, SEVERAL) && !tokens.is(i - 1, Class.DETERMINER);

/** No noun follows that belongs to it. */
function isOver(tokens: Tokens, i: number, noun: number): boolean {
  if (tokens.isJoined(i)) return isSignOf(tokens, i, '.,;') && !tokens.is(noun, Class.PERSON | Class.TIME);
  if (!isSmall(tokens, i)) return false;
  return (
    tokens.is(i, Class.AUXILIARY | Class.PREPOSITION | Class.RELATIVE) ||
    (tokens.is(i, FINITE) && !tokens.is(i, Class.NOUN | Class.PLURAL | Class.ADJECTIVE | Class.PARTICIPLE))
  );
}

/** *The boat’s were late*, where nothing stands before it that it could be short for. */
const isSubject = (tokens: Tokens, the: number, next: number): boolean =>
  the === 0 &&
  isIn(tokens, the, THE) &&
  !tokens.isJoined(next) &&
  (isIn(tokens, next, ALWAYS_PLURAL) || isIn(tokens, next, SAID));

/** *ferries* of *ferry* */
function pluralOf(noun: string): string | undefined {
  const forms = [noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : undefined, `${noun}s`, `${noun}es`];
  return forms.find(form => form && (classesOf(hashOf(form)) & Class.PLURAL) !== 0);
}
