/** Languages by the small words that hardly a sentence in them does without, or by their letters. Loaded when copy is not in English. */
import type { Paragraph } from './article/paragraph';
import { hashOf } from './words/tokens';
import { kept } from './text/kept';

/** Words that tell languages apart; none is an English word, with its accents or without. */
const WORDS = {
  fr: 'le la les des du et est une dans pour que qui pas avec par au aux ce cette sont ont il elle nous',
  de: 'der das und ist nicht mit dem ein eine einen auf für von zu sich auch wird sind nach bei aus wir',
  es: 'el los las de que en y un una por con para del se su lo como más pero fue según cada',
  it: 'il di che e un una per del della dei non si sono nel alla le gli più hanno anche',
  pt: 'o os de que e um uma da dos das não com para por em na ao se mais foi são',
  nl: 'de het een en dat niet met zijn voor aan ook naar bij er worden door maar hebben wordt deze',
  sv: 'och att det som en är på för inte av till ett om de var sig vi kan',
  da: 'og det er ikke på til af som en et har de fra sig vi kan bliver',
  no: 'og det er ikke på til av som en et har de fra seg vi kan blir',
  fi: 'ja ei että oli se ovat mutta kun myös hän sekä ole joka',
  pl: 'w na nie się z że jest jak po od przez dla są ale za oraz już co',
  cs: 'se na je že ve pro ale jsou jsem jako které také',
  hu: 'az és hogy nem egy meg volt mint ezt már',
  ro: 'și de la cu pe nu că este din pentru mai sunt',
  tr: 've bir bu için ile olarak daha gibi çok kadar sonra ama da diye en',
  id: 'yang dan dengan untuk ini itu dari pada tidak dalam akan adalah juga kami lain',
};

/** Letters that one language has, or most of those who write them. */
const LETTERS = {
  uk: /[іїєґ]/iu,
  ru: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  he: /\p{Script=Hebrew}/u,
  ar: /\p{Script=Arabic}/u,
  hi: /\p{Script=Devanagari}/u,
  th: /\p{Script=Thai}/u,
  ko: /\p{Script=Hangul}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  zh: /\p{Script=Han}/u,
};

/** The ISO code of a language that is known from its words or its letters. */
export type Language = keyof typeof WORDS | keyof typeof LETTERS;

/** Fewer words, or letters, tell nothing, nor do fewer small words that differ: names have some of them. */
const FEWEST = 15;
const FEWEST_SMALL = 5;
/** Of all words, at least so many are a language's own small ones (fraction). */
const LEAST = 0.12;

const languages = Object.keys(WORDS) as (keyof typeof WORDS)[];

/** By a word's hash, the languages that it is a small word of, as bits. */
const bits = new Map<number, number>();
for (const [bit, language] of languages.entries())
  for (const hash of WORDS[language].split(' ').map(hashOf)) bits.set(hash, (bits.get(hash) ?? 0) | (1 << bit));

/** Of a paragraph: how many words it has, its small ones by their hashes, its letters, and how many are not Latin. */
interface Counts {
  readonly words: number;
  readonly small: readonly number[];
  readonly letters: number;
  readonly foreign: number;
}

/** The language of paragraphs that are not in English; nothing where too little tells. */
export function languageOf(paragraphs: readonly Paragraph[]): Language | undefined {
  let [words, letters, foreign] = [0, 0, 0];
  const small: number[] = [];
  for (const counts of paragraphs.map(countsOf)) {
    words += counts.words;
    letters += counts.letters;
    foreign += counts.foreign;
    for (const hash of counts.small) small.push(hash);
  }
  if (foreign >= FEWEST && foreign * 2 > letters) return byLetters(paragraphs);
  if (words < FEWEST) return undefined;
  const counts = languages.map((_, bit) => small.filter(hash => isOf(hash, bit)));
  const most = counts.reduce((best, each) => (each.length > best.length ? each : best));
  const tells = most.length >= words * LEAST && new Set(most).size >= FEWEST_SMALL;
  return tells ? languages[counts.indexOf(most)] : undefined;
}

/** Is it a small word of the language with this bit? */
const isOf = (hash: number, bit: number): boolean => ((bits.get(hash) ?? 0) & (1 << bit)) !== 0;

const countsOf = kept(({ tokens, prose }: Paragraph): Counts => {
  let words = 0;
  const small: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.isWord(i)) continue;
    words++;
    if (bits.has(tokens.hash(i))) small.push(tokens.hash(i));
  }
  const letters = prose.match(/\p{L}/gu) ?? [];
  return { words, small, letters: letters.length, foreign: letters.filter(isForeign).length };
});

const isForeign = (letter: string): boolean => letter.charCodeAt(0) > 0x24f && !/\p{Script=Latin}/u.test(letter);

/** The first language in the table that has some of the letters. */
function byLetters(paragraphs: readonly Paragraph[]): Language | undefined {
  const copy = paragraphs.map(({ prose }) => prose).join('\n');
  return (Object.keys(LETTERS) as (keyof typeof LETTERS)[]).find(language => LETTERS[language].test(copy));
}
