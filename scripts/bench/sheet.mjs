// What a fact sheet costs: `npm run bench:sheet`. An article of 10,000 words with 600 claims, half of them checked, beside one of a quarter of
// that. Milliseconds say more of the machine than of the code: each step is told as a multiple of the first check of the same article, too,
// and of itself in the short one. Fails where a step costs more than so many checks, or grows faster than so much with the article.
import { loadWithLexicon } from '../lexicon.mjs';

const RUNS = 15;
/** As multiples of the first check, and of the step in an article of a quarter: what is linear takes four times as long, the square 16. */
const MOST = { checks: 1.5, growth: 12 };

const {
  Checker,
  DEFAULT_GATE,
  describe,
  english,
  factNote,
  factSheet,
  gateVerdict,
  sheetClaimsOf,
  sheetFormats,
  sheetPage,
} = await loadWithLexicon(`
  export { Checker } from './src/engine/check';
  export { describe } from './src/engine/notes/describe';
  export { factNote } from './src/engine/notes/note';
  export { english } from './src/engine/phrase';
  export { factSheet } from './src/engine/report/fact-sheet';
  export { sheetFormats } from './src/engine/report/formats';
  export { DEFAULT_GATE, gateVerdict } from './src/engine/report/gate';
  export { sheetClaimsOf } from './src/engine/report/sheet-claims';
  export { sheetPage } from './src/engine/report/sheet-page';`);

const NAMES = ['Ana Ruiz', 'Per Lind', 'Eva Holm', 'Tom Hall', 'Dalia Orr', 'Zoe Bell', 'Max Stone'];
const paragraph = i => {
  const name = NAMES[i % NAMES.length];
  return (
    `The harbour of ${name.split(' ')[1]} took ${1000 + i} boats in May, which was ${(i % 90) + 3} percent more than the year before, according ` +
    `to its own report. “We have never seen such a year, and nobody knows what it will bring to the yard,” said ${name}, who has worked ` +
    `there for ${(i % 30) + 2} years. People came to look at it, and stayed until the lights went out.`
  );
};
const articleOf = paragraphs => Array.from({ length: paragraphs }, (_, i) => paragraph(i)).join('\n\n');
const noteAt = (text, { index, 0: words }, i) =>
  factNote({
    id: `urn:uuid:${i}`,
    status: i % 3 ? 'verified' : 'query',
    comment: 'Asked.',
    evidence: [{ source: 'sources/harbour.csv', quote: words, seen: '' }],
    checker: 'Eva Holm',
    created: '2026-11-29T15:00:00Z',
    target: describe(text, { start: index, end: index + words.length }),
  });

const GIVEN = {
  path: 'a.txt',
  version: 'v',
  date: '2026-11-29T15:00:00Z',
  gate: DEFAULT_GATE,
  unread: [],
  dateOf: () => null,
};

/** What is measured, in this order: each takes what the one before has left. */
const STEPS = {
  'the first check': all =>
    (all.checker = new Checker({ notes: all.notes })) && (all.checked = all.checker.check(all.text)),
  'the check after an edit': all => (all.checked = all.checker.check(all.text.replace('took 1000', 'took 1001'))),
  'the verdict': all => gateVerdict(all.checked, sheetClaimsOf(all.checked), DEFAULT_GATE),
  'the sheet': all => (all.sheet = factSheet(all.checked, GIVEN)),
  'the page': all => (all.page = sheetPage(all.sheet, english, { isInEditor: true })),
  'the page as a message': all => JSON.stringify(all.page),
  ...Object.fromEntries(Object.keys(sheetFormats).map(format => [format, all => sheetFormats[format]([all.sheet])])),
};

/** The best of some runs, by step: the others had to wait for something. */
function measured(paragraphs) {
  const text = articleOf(paragraphs);
  const notes = Array.from(text.matchAll(/\d+ (?:boats|percent)/g), (match, i) => noteAt(text, match, i));
  const best = {};
  const all = { text, notes };
  for (let run = 0; run < RUNS; run++)
    for (const [name, step] of Object.entries(STEPS)) {
      const from = performance.now();
      step(all);
      best[name] = Math.min(best[name] ?? Infinity, performance.now() - from);
    }
  console.log(`${text.split(/\s+/).length} words, ${all.sheet.notes.length} claims`);
  return best;
}

const [short, long] = [measured(40), measured(160)];
let isOver = false;
console.log('    ms  × check  × short');
for (const [name, ms] of Object.entries(long)) {
  const [checks, growth] = [ms / long['the first check'], ms / short[name]];
  const over = checks > MOST.checks || (growth > MOST.growth && ms > 20);
  isOver ||= over;
  console.log(
    [
      ms.toFixed(1).padStart(6),
      checks.toFixed(2).padStart(8),
      growth.toFixed(1).padStart(8),
      ` ${name}`,
      over ? ' too much' : '',
    ].join(' '),
  );
}
process.exitCode = Number(isOver);
