// What opening an article costs among 10,000 fact notes: `npm run bench:notes`. Files are in memory, so that only our own work counts.
// Milliseconds say more of the machine than of the code, so each step is told as a multiple of checking the article alone, too.
import { readFile } from 'node:fs/promises';
import { load } from '../load.mjs';

const ARTICLES = 500;
const NOTES = 20; // in each
const SUBJECTS = 10;
const RUNS = 7;

const { anchorAll, Checker, describe, figuresOf, follow, noteFileOf, NoteStore, parseArticle, writeNotes } =
  await load(`
  export { figuresOf, parseArticle } from './src/engine/article/article';
  export { Checker } from './src/engine/check';
  export { describe } from './src/engine/notes/describe';
  export { anchorAll, follow } from './src/engine/notes/follow';
  export { writeNotes } from './src/engine/notes/note-file';
  export { noteFileOf, NoteStore } from './src/project/notes';`);

const sample = await readFile('samples/harbour-bridge.txt', 'utf8');
const files = new Map(Array.from({ length: ARTICLES }, (_, i) => noteFile(i)));
const memory = {
  read: async path => files.get(path),
  list: async () => [...files.keys()],
  watch: () => ({ dispose() {} }),
};
const text = textOf(7);

const steps = {
  'check of the article alone': () => checkerAfter(text),
  'read its notes': ({ store }) => store.reload(pathOf(7)),
  'find their words': ({ notes }) => anchorAll(notes, text),
  'check it with them': ({ checker, anchored }) => checker.check(text, anchored),
  'read all notes, once': () => newStore().all(),
  'compare, the first article': ({ checker, anchored, elsewhere }) => checker.check(text, anchored, elsewhere),
  'compare, another article': ({ checker, anchored, known }) => checker.check(text, anchored, known),
  'a keystroke': ({ checker, anchored, known }) => {
    const edited = `A${text}`;
    checker.check(edited, follow(anchored, [{ span: { start: 0, end: 0 }, text: 'A' }], edited), known);
  },
};

const times = Object.fromEntries(Object.keys(steps).map(name => [name, []]));
for (let run = 0; run < RUNS; run++) {
  for (const [name, step] of Object.entries(steps)) {
    const given = await workspace();
    const started = performance.now();
    await step(given);
    times[name].push(performance.now() - started);
  }
}
// the best of some runs: the others had to wait for something
const alone = Math.min(...times['check of the article alone']);
console.log('    ms  × alone');
for (const [name, all] of Object.entries(times)) {
  const ms = Math.min(...all);
  console.log(`${ms.toFixed(2).padStart(6)}  ${(ms / alone).toFixed(2).padStart(7)}  ${name}`);
}

/** All that is known before a step; what must not be known yet is new. */
async function workspace() {
  const store = newStore();
  const { notes } = await store.of(pathOf(7));
  const [elsewhere, known] = [await newStore().all(), await newStore().all()];
  const anchored = anchorAll(notes, text);
  checkerAfter(text).check(text, anchored, known);
  return { store, notes, anchored, elsewhere, known, checker: checkerAfter(text) };
}

function newStore() {
  return new NoteStore({ files: memory, owner: 'bench' });
}

/** A checker that has read a text. */
function checkerAfter(copy) {
  const checker = new Checker({ path: pathOf(7) });
  checker.check(copy);
  return checker;
}

function pathOf(i) {
  return `articles/${i}.txt`;
}

/** Articles with numbers of their own, fifty on a subject: each has to be held against all that are on its own. */
function textOf(i) {
  const subject = 'abcdefghijklmnop'[i % SUBJECTS];
  return sample
    .replaceAll(/31,000|\bTen\b/g, String(31_000 + i))
    .replaceAll(/harbour|vote\b|piers|Business/gi, word => word + subject);
}

/** Notes on the figures of an article, and on other words of it. */
function noteFile(i) {
  const copy = textOf(i);
  const words = Array.from(copy.matchAll(/\p{L}+ \p{L}+/gu), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const spans = [...figuresOf(parseArticle(copy)).map(({ span }) => span), ...words].slice(0, NOTES);
  const time = '2026-11-23T12:00:00Z';
  const notes = spans.map((span, n) => ({
    kind: 'fact',
    id: `urn:uuid:${i}-${n}`,
    status: 'verified',
    comment: 'as in the report',
    evidence: [{ source: 'https://port.example/table-4', quote: '', seen: time }],
    replies: [],
    checker: 'Ana Ruiz',
    created: time,
    modified: time,
    target: describe(copy, span),
  }));
  return [noteFileOf(pathOf(i)), new TextEncoder().encode(writeNotes(notes, pathOf(i)))];
}
