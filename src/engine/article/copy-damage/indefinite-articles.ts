/** *A* before a vowel and *an* before a consonant. */
import { lastFrom } from '../../text/span';
import { Class, FINITE, GRAMMAR } from '../../words/classes';
import { hashes, isHyphen, isIn, isSignOf, isSmall } from '../../words/grammar';
import { isKnown } from '../../words/lexicon';
import { soundAt } from '../../words/sounds';
import { Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import type { Paragraph } from '../paragraph';

/** Nouns that letters number: *plan a*, *type a influenza*. */
const LETTERED = hashes(
  'appendix block bus clause company exhibit gate grade group hepatitis line option paragraph part person plan player point route schedule section stand subject team type vitamin wing witness zone',
);
/** A pause of somebody who speaks. */
const PAUSES = hashes('ah eh er erm oh uh um');

/** The token of an article that does not go with what follows. */
export function wrongArticlesIn({ kind, tokens, sentences }: Paragraph): number[] {
  const wrong: number[] = [];
  if (kind === 'furniture' || kind === 'table') return wrong;
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (!tokens.isOf(i, Topic.ARTICLE)) continue;
    if (isBeforeArticle(tokens, i)) wrong.push(i);
    const word = articleAt(tokens, i);
    if (!word || (isSmall(tokens, i + 1) && tokens.isOf(i + 1, Topic.ARTICLE))) continue;
    const isHead = sentences[lastFrom(sentences, tokens.start(i))]?.start === tokens.start(i);
    if (word[0] === 'A' && !isHead && !isSignOf(tokens, i - 1, '“"‘')) continue;
    if (isMeantSo(tokens, i)) continue;
    if (soundAt(tokens, i + 1) === (word.length > 1 ? 'consonant' : 'vowel')) wrong.push(i);
  }
  return wrong;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'A', 'An']);

/** *a*, *an*, *A* or *An*, standing apart; else nothing. */
function articleAt(tokens: Tokens, i: number): string {
  if (tokens.end(i) - tokens.start(i) > 2 || tokens.isJoined(i + 1)) return '';
  if (tokens.isJoined(i) && !isSignOf(tokens, i - 1, '“"‘(—')) return '';
  const word = tokens.text(i);
  return ARTICLES.has(word) ? word : '';
}

/** Is it a letter that numbers, a word of another language, or is what follows no noun and nothing that stands before one? */
function isMeantSo(tokens: Tokens, i: number): boolean {
  if (isIn(tokens, i - 1, LETTERED) || tokens.shape(i - 1) === Shape.DIGITS || isIn(tokens, i + 1, PAUSES)) return true;
  if (!tokens.isWord(i + 1)) return false;
  if (isForeign(tokens, i - 1) || isForeign(tokens, i + 2)) return true;
  const isCompound = isHyphen(tokens, i + 2);
  if (tokens.shape(i + 1) !== Shape.SMALL) return false;
  return !isCompound && (!isKnown(tokens.hash(i + 1)) || tokens.is(i + 1, GRAMMAR | Class.DENIAL));
}

/** A word that is in no dictionary. */
const isForeign = (tokens: Tokens, i: number): boolean =>
  i >= 0 && tokens.isWord(i) && !tokens.isJoined(i) && tokens.shape(i) <= Shape.CAPITAL && !isKnown(tokens.hash(i));

const THE = hashes('the');

/** *a the boat*, *the an answer*: the first of two articles of two versions. */
export const isBeforeArticle = (tokens: Tokens, i: number): boolean =>
  tokens.isOf(i + 1, Topic.ARTICLE) &&
  tokens.isOf(i, Topic.ARTICLE) &&
  tokens.hash(i) !== tokens.hash(i + 1) &&
  tokens.shape(i) === Shape.SMALL &&
  tokens.shape(i + 1) === Shape.SMALL &&
  !(tokens.isJoined(i) || tokens.isJoined(i + 1) || tokens.isJoined(i + 2)) &&
  isKnown(tokens.hash(i + 2)) &&
  !tokens.is(i + 3, FINITE | Class.AUXILIARY) && // by a the driver was: another sentence begins there
  !isOfLetter(tokens, i);

const LATIN = hashes('cappella la priori posteriori fortiori in');
/** *the a in the word*, *with an a the board*: no noun follows; or it is Latin. */
const isOfLetter = (tokens: Tokens, i: number): boolean =>
  !isIn(tokens, i + 1, THE) &&
  (isIn(tokens, i + 2, LATIN) ||
    !tokens.is(i + 2, Class.NOUN | Class.PLURAL | Class.ADJECTIVE) ||
    tokens.is(i + 2, GRAMMAR));
