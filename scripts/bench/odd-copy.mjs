// How long odd copy takes to read, worst last: `npm run bench:odd`. Milliseconds say more of the machine than of the code, so each
// piece is told as a multiple of ordinary prose in the same run. `longer` is the time for each MB of copy four times as long, by that
// of the shorter one: about 1 where time is linear, 4 where it is quadratic.
import { readdir, readFile } from 'node:fs/promises';
import { letters } from '../letters.mjs';
import { loadWithLexicon } from '../lexicon.mjs';

const SIZE = 30_000; // UTF-16 code units: more than any paragraph a person writes
const LONGER = 4;
const RUNS = 3;
const MEGABYTE = 1_000_000;

const { check, readsAsArticle } = await loadWithLexicon(
  `
  export { check } from './src/engine/check';
  export { readsAsArticle } from './src/project/articles';`,
  [letters],
);
const pieces = JSON.parse(await readFile('test/engine/odd-pieces.json', 'utf8'));
const prose = await ordinary(SIZE);
const read = copy => {
  check(copy);
  readsAsArticle('x.txt', copy);
};
for (let run = 0; run < RUNS; run++) read(prose); // so that no piece pays for the compiler

const rows = pieces.map(piece => {
  const [short, long] = [SIZE, SIZE * LONGER].map(size => perMegabyte(`T${piece.repeat(size / piece.length)}`));
  return { piece, times: short / perMegabyte(prose), longer: long / short };
});
console.log('× prose  longer  copy of nothing but');
for (const { piece, times, longer } of rows.sort((a, b) => a.times - b.times)) {
  const name = JSON.stringify(piece.length > 20 ? `${piece.slice(0, 20)}…` : piece);
  console.log(`${times.toFixed(2).padStart(7)}  ${longer.toFixed(2).padStart(6)}  ${name}`);
}

console.log('\n× prose  a megabyte of nothing but');
const megabyte = perMegabyte(await ordinary(MEGABYTE), 1);
for (const piece of ['“', '(', 'A', '4', 'a', 'A ', '4 ', '“a” ']) {
  const times = perMegabyte(piece.repeat(MEGABYTE / piece.length), 1) / megabyte;
  console.log(`${times.toFixed(2).padStart(7)}  ${JSON.stringify(piece)}`);
}

/** Prose of that length, from our samples. Its paragraphs are numbered: the engine would know one that it has read. */
async function ordinary(size) {
  const names = (await readdir('samples')).filter(name => name.endsWith('.txt'));
  const samples = await Promise.all(names.map(name => readFile(`samples/${name}`, 'utf8')));
  const paragraphs = samples.join('\n\n').split(/\n{2,}/);
  let copy = '';
  for (let i = 0; copy.length < size; i++) copy += `${paragraphs[i % paragraphs.length]} That was day ${i}.\n\n`;
  return copy;
}

/** The best of some runs: the others had to wait for something. */
function perMegabyte(copy, runs = RUNS) {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    read(copy);
    return performance.now() - started;
  });
  return Math.min(...times) / copy.length;
}
