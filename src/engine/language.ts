/** What language an article is in. Factnote reads English: of an article in another language it says so, and marks nothing. */
import type { Article } from './article/article';
import type { Paragraph } from './article/paragraph';
import { languageOf, type Language } from './languages';
import { kept } from './text/kept';
import { hashes, isIn } from './words/grammar';

/** Words that hardly an English sentence does without, and hardly another language has. */
export const ENGLISH_WORDS =
  'the and to of that with for was were has have had from said by they their which would are this it he she not';

const ENGLISH = hashes(ENGLISH_WORDS);

/** So many words tell (of an article that begins in English). */
const ENOUGH = 60;
/** Of all words, at least so many are those above, in English and in what may be English (fractions). */
const SURELY = 0.12;
const PERHAPS = 0.06;

/** The language of an article that is not in English, by its ISO code; nothing where it is, or may be. */
export function foreignLanguageOf({ paragraphs }: Article): Language | undefined {
  let [words, english] = [0, 0];
  for (const { paragraph } of paragraphs) {
    const counts = countsOf(paragraph);
    words += counts.words;
    english += counts.english;
    if (words >= ENOUGH && english >= words * SURELY) return undefined;
  }
  return english < words * PERHAPS ? languageOf(paragraphs.map(({ paragraph }) => paragraph)) : undefined;
}

const countsOf = kept(({ tokens }: Paragraph): { readonly words: number; readonly english: number } => {
  let [words, english] = [0, 0];
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.isWord(i)) continue;
    words++;
    if (isIn(tokens, i, ENGLISH)) english++;
  }
  return { words, english };
});
