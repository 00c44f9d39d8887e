/** The amounts that a cell of a table has. */
import { readNumber } from '../../article/figures/numbers';
import { parseFigures } from '../../article/parse';
import { isFree, isSignOf } from '../../words/grammar';
import { tokensOf, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import { amountOf, exact, type Amount } from './amount';
import type { HeaderUnit } from './header-units';

/** The amounts of a cell, in plain units. What it says itself counts before what its column says. */
export function amountsIn(words: string, unit: HeaderUnit | null): Amount[] {
  const tokens = tokensOf(words);
  if (!tokens.hasAny(Topic.NUMERAL)) return [];
  const figured = /^[\d.,\s]+$/.test(words) ? null : parseFigures(words);
  const amounts: Amount[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const number = tokens.isOf(i, Topic.NUMERAL) && isFree(tokens, i) ? readNumber(tokens, i) : undefined;
    if (number?.value == null || (tokens.isJoined(i) && tokens.isWord(i - 1))) continue; // G3
    const figure = figured?.figures.find(({ span }) => span.start <= number.start && number.start < span.end);
    const own = figured && figure && figure.kind !== 'count' ? amountOf(figured, figure) : null;
    amounts.push(own ?? bareAmount(tokens, i, number.last, number.value, unit));
    i = number.last;
  }
  return amounts;
}

/** A number that only its column says the unit of; in brackets, or behind a minus, it is below nought. */
function bareAmount(tokens: Tokens, first: number, last: number, value: number, unit: HeaderUnit | null): Amount {
  const factor = unit?.factor ?? 1;
  const isMinus = isSignOf(tokens, first - 1, '-−–(') && (tokens.isJoined(first) || isSignOf(tokens, last + 1, ')'));
  const decimals = tokens.text(first, last).split('.')[1]?.length ?? 0;
  const half = (0.5 * factor) / 10 ** decimals;
  const plain = exact((isMinus ? -value : value) * factor);
  return {
    measure: unit?.measure ?? null,
    value: plain,
    low: plain - half,
    high: plain + half,
    side: null,
    isVague: false,
  };
}
