// How fast Factnote is beside its peers: `npm run bench`. All run here, in turns, on the same copy; docs/benchmarks.md and its plot are
// written anew. `npm run bench -- Factnote write-good` measures only those and prints what it finds.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { install } from '../setup.mjs';
import { limits, tools } from './peers/tools.mjs';
import { median } from './numbers.mjs';
import { plot } from './plot.mjs';
import { archive, starts } from './processes.mjs';
import { report, tables } from './report.mjs';
import { texts, wordsIn } from './texts.mjs';
import { warm } from './warm.mjs';

const OUT = 'out/bench';
const chosen = process.argv.slice(2);
const names = chosen.length ? Object.keys(tools).filter(name => chosen.includes(name)) : Object.keys(tools);

install(fileURLToPath(new URL('peers', import.meta.url)));
mkdirSync(OUT, { recursive: true });
const copy = texts();
writeFileSync(`${OUT}/texts.json`, JSON.stringify(copy));
writeFileSync(`${OUT}/article.txt`, copy.article[0]);
writeFileSync(`${OUT}/book.txt`, copy.book[0]);
writeFileSync(`${OUT}/archive.jsonl`, copy.articles.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(''));

const measured = {
  source: copy.source,
  words: { long: median(copy.long.map(wordsIn)), book: median(copy.book.map(wordsIn)) },
  warm: await warm([...Object.keys(limits), ...names], `${OUT}/texts.json`),
  starts: await starts(names, `${OUT}/article.txt`),
  archive: await archive(`${OUT}/archive.jsonl`, `${OUT}/book.txt`),
};
writeFileSync(`${OUT}/measured.json`, JSON.stringify(measured, null, 2));
console.log(tables(measured));
if (!chosen.length) {
  report(measured);
  plot(measured.warm);
}
