/** Only one, and several of it in the next sentence: *The town has only one doctor. Both of the town’s doctors were away*. */
import type { Span } from '../../../text/span';
import { Class } from '../../../words/classes';
import { hashes, isIn, isPossessive, isWord, worthOf } from '../../../words/grammar';
import { Phrases } from '../../../words/phrases';
import { hashOf, Shape, type Tokens } from '../../../words/tokens';
import { isTelling } from '../content';
import { NUMERALS } from '../numerals';
import type { SpanPair } from './span-pair';

const table = (phrases: string): Phrases<true> => new Phrases(phrases.split(', ').map(each => [each, true] as const));
/** Wherever they stand. */
const ALONE = table('the sole, the only, his only, her only, its only, their only, a lone');
/** Behind a verb of having or being: *Only one witness came* leaves others. */
const ONE = table('only one, just one, a single');
const HAVE = hashes('has have is');
const [THE, OF, BOTH] = ['the', 'of', 'both'].map(hashOf);
const IRREGULAR = new Map([['child', 'children'], ['man', 'men'], ['woman', 'women']]); // prettier-ignore
const MOST_WORDS = 8;

export function severalOfOne(tokens: Tokens, before: Span, here: Span): SpanPair | undefined {
  const noun = aloneIn(tokens, before);
  if (noun < 0) return undefined;
  const plural = hashOf(pluralOf(tokens.text(noun)));
  for (let i = tokens.from(here.start); i < tokens.count && tokens.end(i) <= here.end; i++) {
    if (!isWord(tokens, i, plural) || tokens.shape(i) !== Shape.SMALL) continue;
    const first = severalBefore(tokens, i);
    if (first >= 0 && isOfSame(tokens, first, i, before))
      return { one: tokens.span(noun - 1, noun), other: tokens.span(first, i) };
  }
  return undefined;
}

/** The noun that there is one of; -1 where there is none. */
function aloneIn(tokens: Tokens, { start, end }: Span): number {
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) < end; i++) {
    const last = ALONE.at(tokens, i)?.last ?? (isIn(tokens, i - 1, HAVE) ? ONE.at(tokens, i)?.last : undefined);
    if (last !== undefined && tokens.shape(last + 1) === Shape.SMALL && tokens.is(last + 1, Class.NOUN))
      return last + 1;
  }
  return -1;
}

function pluralOf(noun: string): string {
  const known = IRREGULAR.get(noun);
  if (known) return known;
  if (noun.endsWith('y') && !'aeiou'.includes(noun.at(-2)!)) return `${noun.slice(0, -1)}ies`;
  return ['s', 'x', 'ch', 'sh'].some(end => noun.endsWith(end)) ? `${noun}es` : `${noun}s`;
}

/** *the three*, *Ruiz’s two*, *both of the town’s*: the first token of how many there are; -1 where nothing says so. */
function severalBefore(tokens: Tokens, noun: number): number {
  const number = noun - 1;
  if ((worthOf(tokens, number, NUMERALS) ?? 0) > 1)
    return isWord(tokens, number - 1, THE) || isPossessive(tokens, number - 1) ? number : -1;
  if (!isPossessive(tokens, number)) return -1;
  const both = isWord(tokens, number - 3, THE) ? number - 5 : number - 4;
  return isWord(tokens, both, BOTH) && isWord(tokens, both + 1, OF) ? both : -1;
}

/** The sentence before has the owner, or the words behind that say which ones. */
function isOfSame(tokens: Tokens, first: number, noun: number, before: Span): boolean {
  const s = isPossessive(tokens, first - 1) ? first - 1 : isPossessive(tokens, noun - 1) ? noun - 1 : -1;
  let isSaid = s >= 0;
  if (isSaid && !hasWord(tokens, before, s - 2)) return false;
  if (!tokens.is(noun + 1, Class.PREPOSITION)) return isSaid;
  for (let i = noun + 1; i <= noun + MOST_WORDS && tokens.isWord(i) && !isVerb(tokens, i); i++) {
    if (tokens.is(i, Class.RELATIVE)) return false;
    if (!isTelling(tokens, i) || tokens.is(i, Class.PREPOSITION)) continue;
    if (!hasWord(tokens, before, i)) return false;
    isSaid = true;
  }
  return isSaid;
}

const isVerb = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.SMALL && tokens.is(i, Class.AUXILIARY | Class.PAST);

function hasWord(tokens: Tokens, { start, end }: Span, word: number): boolean {
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) <= end; i++)
    if (isWord(tokens, i, tokens.hash(word))) return true;
  return false;
}
