/** Money: its names behind a sum, and its signs before one. */
import { Phrases, type Found } from '../../words/phrases';
import { Shape, type Tokens } from '../../words/tokens';
import { CURRENCIES, type Term } from './currencies';
import { written, type Unit } from './unit';

/** *Swiss francs*, *Hong Kong dollars*: which nation's. */
const NATIONS = new Phrases<true>(
  'US, us, U.S., Hong Kong, New Zealand, Saudi, Swiss, Czech, Sri Lankan, South Korean, North Korean, South African, Costa Rican, Papua New Guinea'
    .split(', ')
    .map(nation => [nation, true] as const),
);
const NATIONAL = ['an', 'ese', 'ish', 'ine', 'i', 'ic', 'ch'];

/** Codes that copy has in small letters, too. */
const OFTEN_SMALL = new Set(['USD', 'EUR', 'GBP', 'AUD', 'CAD', 'INR', 'JPY', 'CNY', 'CHF']);

function* money(): Iterable<readonly [string, Unit]> {
  const unit = (name: string, { isDoubtful }: Term, factor?: number): Unit => ({
    kind: 'money',
    name,
    ...(factor !== undefined && { factor }),
    ...(isDoubtful && { isDoubtful }),
  });
  for (const { code, names, hundredths, unit: name } of CURRENCIES) {
    for (const term of names) for (const words of written(term.words)) yield [words, unit(name, term)];
    for (const term of hundredths) for (const words of written(term.words)) yield [words, unit(name, term, 0.01)];
    yield [code.words, unit(code.words, code)];
    if (OFTEN_SMALL.has(code.words)) yield [code.words.toLowerCase(), unit(code.words, code)];
    yield [`${code.words} million`, unit(code.words, code, 1e6)];
    yield [`M${code.words}`, unit(code.words, code, 1e6)];
  }
}

const NAMES = new Phrases(money());
/** What stands before a sum: signs, codes, and what a country writes for its own. *MUSD* is a million of them. */
const SIGNS = new Phrases<Term & { readonly factor: number }>(
  CURRENCIES.flatMap(({ code, signs }) => [
    ...[...signs, code].map(sign => [sign.words, { ...sign, factor: 1 }] as const),
    [`M${code.words}`, { ...code, factor: 1e6 }] as const,
  ]),
);
/** So many tokens a sign has at most. */
export const LONGEST_SIGN = 3;

/** The name of money that starts with a token, which stands behind a number. `isSum`: the number has a scale, or separators. */
export function moneyAt(tokens: Tokens, i: number, isSum: boolean): Found<Unit> | undefined {
  const nation = nationAt(tokens, i);
  const money = (nation !== undefined && NAMES.at(tokens, nation + 1)) || NAMES.at(tokens, i);
  return money && (isSum || nation !== undefined || !money.meaning.isDoubtful) ? money : undefined;
}

/** How many of plain units a sign is for that fills some tokens. */
export const factorOf = (tokens: Tokens, first: number, last: number): number =>
  SIGNS.of(tokens, first, last)?.factor ?? 1;

/** The last token of what names a nation's money. */
function nationAt(tokens: Tokens, i: number): number | undefined {
  const named = NATIONS.at(tokens, i)?.last;
  if (named !== undefined) return named;
  return tokens.isWord(i) && NATIONAL.some(ending => tokens.text(i).endsWith(ending)) ? i : undefined;
}

/** Where the sign of money starts that stands before a token, with a space or without. */
export function moneyBefore(tokens: Tokens, i: number, isSum: boolean): number | undefined {
  for (let first = Math.max(0, i - LONGEST_SIGN); first < i; first++) {
    const sign = SIGNS.of(tokens, first, i - 1);
    if (sign && (isSum || !sign.isDoubtful) && !isInside(tokens, first) && !isBehindNumber(tokens, first, i))
      return first;
  }
  return undefined;
}

/** *10 USD 20*: a code in letters that stands apart belongs to the number before it, if that has no sign. */
const isBehindNumber = (tokens: Tokens, first: number, i: number): boolean =>
  tokens.isWord(first) &&
  !tokens.isJoined(i) &&
  tokens.shape(first - 1) === Shape.DIGITS &&
  moneyBefore(tokens, first - 1, true) === undefined;

/** It goes on from a letter or a digit. */
const isInside = (tokens: Tokens, i: number): boolean =>
  tokens.isJoined(i) && tokens.shape(i - 1) > Shape.SIGN && tokens.shape(i) > Shape.SIGN;
