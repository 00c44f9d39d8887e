// What opening an article costs among 10,000 fact notes: `npm run bench:notes`. Files are in memory, so that only our own work counts.
// Milliseconds say more of the machine than of the code, so each step is told as a multiple of checking the article alone, too.
import { loadWithLexicon } from '../lexicon.mjs';
import { ARTICLES, noteFile, pathOf, textOf } from './archive.mjs';

const RUNS = 7;

const { anchorAll, Checker, follow, NoteStore } = await loadWithLexicon(`
  export { Checker } from './src/engine/check';
  export { anchorAll, follow } from './src/engine/notes/anchored-notes';
  export { NoteStore } from './src/project/notes';`);

const encoder = new TextEncoder();
const files = new Map(
  Array.from({ length: ARTICLES }, (_, i) => noteFile(i)).map(([path, text]) => [path, encoder.encode(text)]),
);
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
  'read all notes, once': () => newStore().verified(),
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
  const [elsewhere, known] = [await newStore().verified(), await newStore().verified()];
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
