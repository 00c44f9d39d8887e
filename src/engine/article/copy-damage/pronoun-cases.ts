/** Pronouns in the case of another place: *between he and the owner*, *told I that*, *him and Ruiz went*. */
import { Class, FINITE } from '../../words/classes';
import { hashes, isIn, isSignOf, isSmall } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { isHead } from './agreement';
import { opensBefore } from './verb-slips';
import type { WrongWord } from './wrong-word';

/** Who does something and whom it is done to, in pairs. */
const CASES = 'he him she her they them we us I me';
const PAIRS = CASES.split(' ').flatMap((who, k, all) => (k % 2 ? [] : [[who, all[k + 1]] as const]));
const OBJECTS: ReadonlyMap<number, string> = new Map(PAIRS.map(([who, whom]) => [hashOf(who), whom]));
const SUBJECTS: ReadonlyMap<number, string> = new Map(PAIRS.map(([who, whom]) => [hashOf(whom), who]));

/** The words that are looked at. */
export const DECLINED = CASES.toLowerCase();

/** The letter of a name or a number: *the U. of I. students* */
const isInitial = (tokens: Tokens, i: number): boolean => tokens.text(i) === 'I' && !tokens.isWord(i + 1);

/** *of they and another*, *because them were late* */
export function wrongCase(tokens: Tokens, i: number): WrongWord | undefined {
  if (tokens.isJoined(i) || isInitial(tokens, i) || tokens.isWord(i + 1) === tokens.isJoined(i + 1)) return undefined;
  const object = OBJECTS.get(tokens.hash(i));
  const isWrong = object ? isGoverned(tokens, i) || isTold(tokens, i) : actsFirst(tokens, i);
  const meant = isWrong ? (object ?? SUBJECTS.get(tokens.hash(i))) : undefined;
  return meant === undefined ? undefined : { first: i, last: i, meant };
}

const GOVERNING = hashes('of to for with by between behind from against toward towards among upon');
const BETWEEN = hashes('between');
const FOR = hashes('for');
const AND = hashes('and');
const TO = hashes('to');
const isEnd = (tokens: Tokens, i: number): boolean => isSignOf(tokens, i, '.;?!');

/** Behind a preposition, and no verb of its own follows: *for she to leave*, *behind he.*; not *for he was poor*. */
function isGoverned(tokens: Tokens, i: number): boolean {
  const isSecond = isIn(tokens, i - 1, AND) && isIn(tokens, i - 3, BETWEEN);
  if (!isSecond && (!isIn(tokens, i - 1, GOVERNING) || !isSmall(tokens, i - 1))) return false;
  if (tokens.isJoined(i - 1) || opensBefore(tokens, i - 1)) return false;
  if (isEnd(tokens, i + 1) || isIn(tokens, i + 1, TO)) return true;
  if (isIn(tokens, i - 1, FOR)) return false;
  return (
    isSecond !== isIn(tokens, i + 1, AND) ||
    (isSmall(tokens, i + 1) && tokens.is(i + 1, Class.PREPOSITION) && !tokens.is(i + 1, Class.ADVERB))
  );
}

/** They have somebody for their object, and never a clause right behind them, but for *told*. */
const TELLING = hashes(
  'told gave made asked urged forced blamed praised helped joined met sent paid showed accused arrested fined charged thanked',
);
const TOLD = hashes('told');
const BEFORE = Class.NOUN | Class.PLURAL | Class.PRONOUN | Class.AUXILIARY;

/** *told I that*, *have made he and the mayor* */
function isTold(tokens: Tokens, i: number): boolean {
  if (!isIn(tokens, i - 1, TELLING) || !isSmall(tokens, i - 1) || opensBefore(tokens, i - 1)) return false;
  if (!(tokens.is(i - 2, BEFORE) || tokens.shape(i - 2) >= Shape.CAPITAL) || !tokens.isWord(i - 2)) return false;
  if (isIn(tokens, i - 2, PASSIVE)) return false;
  return isEnd(tokens, i + 1) || isIn(tokens, i + 1, isIn(tokens, i - 1, TOLD) ? THAT_TO : TO_AND);
}
const PASSIVE = hashes('was were is are been being be when if as while');
const THAT_TO = hashes('that to');
const TO_AND = hashes('to and');

const CLAUSES = hashes('because when while although if that where');
const HER = hashes('her');
const TENSED = hashes('is are was were has have had will would could did');

/** *Him and Ruiz went*, *because them were late* */
function actsFirst(tokens: Tokens, i: number): boolean {
  const isFirst = isHead(tokens, i);
  if (!isFirst && !(isSmall(tokens, i) && isIn(tokens, i - 1, CLAUSES))) return false;
  if (isIn(tokens, i + 1, AND)) {
    const isName = tokens.shape(i + 2) === Shape.CAPITAL && !tokens.isJoined(i + 3);
    return isFirst && isName && tokens.is(i + 3, FINITE | Class.AUXILIARY) && !tokens.is(i + 3, Class.PLURAL);
  }
  return !isIn(tokens, i, HER) && isIn(tokens, i + 1, TENSED);
}
