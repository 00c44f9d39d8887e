// A newsroom's archive with 10,000 fact notes.
import { readFileSync } from 'node:fs';
import { loadWithLexicon } from '../lexicon.mjs';

export const ARTICLES = 500;
const NOTES = 20; // in each
const SUBJECTS = 10;

const { describe, figuresOf, noteFileOf, parseArticle, writeNotes } = await loadWithLexicon(`
  export { figuresOf } from './src/engine/article/article';
  export { parseArticle } from './src/engine/article/parse';
  export { describe } from './src/engine/notes/describe';
  export { writeNotes } from './src/engine/notes/note-file';
  export { noteFileOf } from './src/project/notes';`);

const sample = readFileSync('samples/harbour-bridge.txt', 'utf8');

export function pathOf(i) {
  return `articles/${i}.txt`;
}

/** Articles with numbers of their own, fifty on a subject: each has to be held against all that are on its own. */
export function textOf(i) {
  const subject = 'abcdefghijklmnop'[i % SUBJECTS];
  return sample
    .replaceAll(/31,000|\bTen\b/g, String(31_000 + i))
    .replaceAll(/harbour|vote\b|piers|Business/gi, word => word + subject);
}

/** The path and the content of a file with notes on the figures of an article, and on other words of it. */
export function noteFile(i) {
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
  return [noteFileOf(pathOf(i)), writeNotes(notes, pathOf(i))];
}
