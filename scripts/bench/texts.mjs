// The copy that is measured with: real news where ../shared has it, else the sentences of our samples in ever new paragraphs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const NEWS = '../shared/data/clean-news.dev.jsonl';
const MEGABYTE = 1_000_000; // UTF-16 code units: what an engine in JavaScript reads
const ARTICLES = 1000;
/** How many texts of each length there are: each round takes others. */
const ROUNDS = { article: 40, long: 30, book: 6 };

/** How many words a text has. */
export const wordsIn = text => text.match(/\S+/g)?.length ?? 0;

/** Articles, and texts made of them: of 1,500 words, of 10,000 words, and of a megabyte. */
export function texts() {
  const isNews = existsSync(NEWS);
  const articles = isNews ? news() : Array.from({ length: ARTICLES }, (_, i) => made(i, 900));
  const long = articles.filter(text => wordsIn(text) >= 1500);
  return {
    source: isNews ? 'real news (clean-news.dev.jsonl)' : 'paragraphs made of the samples’ sentences',
    articles,
    article: (isNews ? long : Array.from({ length: ROUNDS.article }, (_, i) => made(ARTICLES + i, 1500))).map(copy =>
      firstWords(copy, 1500),
    ),
    long: joined(articles, ROUNDS.long, copy => wordsIn(copy) >= 10_000).map(copy => firstWords(copy, 10_000)),
    book: joined(articles, ROUNDS.book, copy => copy.length >= MEGABYTE).map(copy => copy.slice(0, MEGABYTE)),
  };
}

function firstWords(text, count) {
  const last = [...text.matchAll(/\S+/g)][count - 1];
  return text.slice(0, last.index + last[0].length);
}

const news = () =>
  readFileSync(NEWS, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).text);

/** Texts of several articles each, going round where the articles are few. */
function joined(articles, count, isEnough) {
  let next = 0;
  return Array.from({ length: count }, () => {
    let copy = '';
    while (!isEnough(copy)) copy += `${articles[next++ % articles.length]}\n\n`;
    return copy;
  });
}

const sentences = readdirSync('samples')
  .filter(name => name.endsWith('.txt'))
  .flatMap(name => readFileSync(`samples/${name}`, 'utf8').split(/\n+|(?<=[.?!”])\s+(?=[“\p{Lu}])/u))
  .filter(Boolean);

/** An article of our own. No two paragraphs are the same: an engine that remembers one must not win by it. */
export function made(seed, words) {
  let state = seed * 2654435761 + 1;
  const random = below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const sentence = () => sentences[random(sentences.length)].replace(/\d/g, () => 1 + random(9));
  let copy = '';
  while (wordsIn(copy) < words) copy += `${Array.from({ length: 2 + random(3) }, sentence).join(' ')}\n\n`;
  return copy;
}
