/** How old people became: *born in 1961, he died in 2022 at 61*; *Ana Ruiz (1961-2022) was 61*. */
import { hashes, isIn } from '../../words/grammar';
import type { Phrases } from '../../words/phrases';
import type { Tokens } from '../../words/tokens';
import { phrases } from './phrase-table';
import type { Quantity } from './quantity';
import { isClause, isClosed, isOpening, isPhrase } from './joints';
import type { Statement } from './statement';

const BORN = hashes('born');
const DIED = phrases('died, dies, passed away, was killed');
const DIED_OR_WAS = phrases('died, dies, dead, was, passed away');
const BEFORE_AGE = phrases('at, age, aged, at age, at the age of, was');
const YEARS = hashes('year years');
const BEHIND_AGE = hashes('in on of after from last this');
const OLD = hashes('old');

/** Is a figure said to be the age of somebody who was born in one year, and died in another? */
export function isAge(statement: Statement, one: number, other: number, stated: Quantity): boolean {
  const { tokens } = statement;
  const { kind } = stated.figure;
  if (stated.last < other && stated.first > one) return isAgeThen(statement, one, other, stated);
  if (stated.first < other || (kind !== 'age' && kind !== 'count') || !BEFORE_AGE.before(tokens, stated.first))
    return false;
  const behind =
    isIn(tokens, stated.last + 1, YEARS) && isIn(tokens, stated.last + 2, OLD) ? stated.last + 3 : stated.last + 1;
  if (!isClosed(statement, behind) && !isIn(tokens, behind, BEHIND_AGE)) return false;
  if (isLifeInBrackets(tokens, one, other))
    return (
      isClosed(statement, behind) &&
      isPhrase(tokens, other + 1, stated.first) &&
      has(DIED_OR_WAS, tokens, other, stated.first)
    );
  if (!isBornIn(statement, one) || !isPhrase(tokens, one + 1, other) || !has(DIED, tokens, one + 1, other))
    return false;
  return isPhrase(tokens, other + 1, stated.first);
}

/** *born in 1960 and was 55 when he came in 2015* */
function isAgeThen(statement: Statement, one: number, other: number, { first, last, figure }: Quantity): boolean {
  const { tokens } = statement;
  if (figure.kind !== 'age' && figure.kind !== 'count') return false;
  const isTurned = isIn(tokens, first - 1, TURNED) && isIn(tokens, last + 1, IN) && other === last + 2;
  if (isTurned) return isBornIn(statement, one) && isPhrase(tokens, one + 1, first);
  if (!isIn(tokens, first - 1, WAS)) return false;
  const when = isIn(tokens, last + 1, YEARS) && isIn(tokens, last + 2, OLD) ? last + 3 : last + 1;
  const isThen = isIn(tokens, when, WHEN) && isIn(tokens, other - 1, IN) && isClause(tokens, when, other - 1);
  return isThen && isBornIn(statement, one) && isPhrase(tokens, one + 1, first);
}

const WAS = hashes('was');
const TURNED = hashes('turned turns turn');
const WHEN = hashes('when');
const IN = hashes('in');

/** *(1940-2022)* */
const isLifeInBrackets = (tokens: Tokens, one: number, other: number): boolean =>
  other === one + 2 && isOpening(tokens, one - 1) && '-–—'.includes(tokens.text(one + 1));

/** *born in Kiel in 1940* */
function isBornIn({ tokens, first }: Statement, year: number): boolean {
  for (let i = year - 1; i >= first && isClause(tokens, i, year); i--) if (isIn(tokens, i, BORN)) return true;
  return false;
}

function has(phrases: Phrases<true>, tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (phrases.at(tokens, i)) return true;
  return false;
}
