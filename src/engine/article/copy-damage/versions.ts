/** Words of two versions side by side, of which one has to go: *will may sell*, *during in the week*, *he she left*. */
import { Class } from '../../words/classes';
import { hashes, isIn, isSmall } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import { hasSubject, opensBefore } from './verb-slips';
import type { WrongWord } from './wrong-word';

const MODALS = 'would could should must might may will can shall';
const BE = 'is was are were';
const SINGLE = 'he she they we';
const PURE = 'during despite among amid';
const JOINERS = 'and but or';
const RELATIVES = 'who which';

/** The words that are looked at. */
export const VERSIONS = [MODALS, BE, SINGLE, PURE, JOINERS, RELATIVES].join(' ');

const [MODAL, COPULA, PERSON, PREPOSITION, JOINER, RELATIVE] = [MODALS, BE, SINGLE, PURE, JOINERS, RELATIVES].map(
  hashes,
);
const AFTER_PREPOSITION = hashes('in on at for to with from by of');
const AND_BUT = hashes('and but');
/** *and but for the rain*, *and but a few* */
const SAVING = hashes('for a one few little');
const CLAUSES = hashes('where why when that as than how who what which');
const FAR = 8;

/** A clause opens before, which may end with the first of two verbs: *where she is was not known*. */
function isInClause(tokens: Tokens, i: number): boolean {
  for (let k = i; k >= 0 && i - k < FAR && tokens.isWord(k); k--) if (isIn(tokens, k, CLAUSES)) return true;
  return false;
}

/** *will may*, *during in*, *he she*, *and but*, *who which* */
export function twoVersions(tokens: Tokens, i: number): WrongWord | undefined {
  const next = i + 1;
  if (tokens.hash(i) === tokens.hash(next) || !isSmall(tokens, next)) return undefined;
  if (tokens.isJoined(i) || tokens.isJoined(next) || tokens.isJoined(next + 1)) return undefined;
  return isPair(tokens, i, next) ? { first: i, last: next, meant: tokens.text(i), or: tokens.text(next) } : undefined;
}

function isPair(tokens: Tokens, i: number, next: number): boolean {
  if (isIn(tokens, i, MODAL)) return isIn(tokens, next, MODAL) && isSmall(tokens, i) && hasSubject(tokens, i);
  if (isIn(tokens, i, COPULA))
    return (
      isIn(tokens, next, COPULA) &&
      tokens.is(i - 1, Class.PRONOUN) &&
      !opensBefore(tokens, i) &&
      !isInClause(tokens, i - 2)
    );
  if (isIn(tokens, i, PERSON))
    return isIn(tokens, next, PERSON) && isSmall(tokens, i - 1) && !tokens.is(i - 1, Class.PREPOSITION);
  if (isIn(tokens, i, PREPOSITION))
    return isIn(tokens, next, AFTER_PREPOSITION) && tokens.is(next + 1, Class.DETERMINER); // during at least
  if (isIn(tokens, i, JOINER))
    return isIn(tokens, i, AND_BUT) && isIn(tokens, next, AND_BUT) && !isIn(tokens, next + 1, SAVING);
  return isIn(tokens, i, RELATIVE) && isIn(tokens, next, RELATIVE);
}
