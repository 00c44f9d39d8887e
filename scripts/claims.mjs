// How much of what a person would check in ten articles the product lists, and how much else: `npm run claims [-- --list]`. The list of
// test/claims-read.jsonl was made by reading, before anybody had looked at what the product lists: it is a measure and nothing to tune to.
// And of the articles with a gold standard: is every figure, every quotation and every first reference a claim?
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { load } from './load.mjs';

const SHARED = '../shared';
const list = process.argv.includes('--list');
const lines = file => readFileSync(file, 'utf8').trim().split('\n').map(JSON.parse); // prettier-ignore
const share = (part, of) => `${part} of ${of} (${((100 * part) / (of || 1)).toFixed(1)} %)`;

const engine = await load(`
  export { check } from './src/engine/check';
  export { claimsOfArticle } from './src/engine/article/claims/claims';
  export { namesOf } from './src/engine/article/people/names';
  export { openLexicon } from './src/engine/words/lexicon';
`);
engine.openLexicon(readFileSync('dist/lexicon.bin'));

/** A claim answers to what was read where each has at least half of the other, or lies in it whole. */
function isSame(a, b) {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > 0 && 2 * common >= Math.min(a.end - a.start, b.end - b.start);
}

const shortened = (text, { start, end }) => text.slice(start, end).replace(/\s+/g, ' ').slice(0, 90);

/** By kind: how many were read, how many of them are missed, how many are listed, how many of those are none. */
function measureReading() {
  const texts = new Map(lines(`${SHARED}/data/natural.dev.jsonl`).map(({ id, text }) => [id, text]));
  const kinds = new Map();
  const of = kind => kinds.get(kind) ?? kinds.set(kind, { read: 0, missed: 0, listed: 0, none: 0 }).get(kind);
  const allRead = lines('test/claims-read.jsonl');
  for (const id of new Set(allRead.map(each => each.id))) {
    const read = allRead.filter(each => each.id === id);
    const text = texts.get(id);
    const claims = engine.claimsOfArticle(engine.check(text).article).map(({ span, kind }) => ({ ...span, kind }));
    const answers = (one, all) => all.some(other => other.kind === one.kind && isSame(one, other));
    for (const one of read) {
      const counts = of(one.kind);
      counts.read++;
      if (answers(one, claims)) continue;
      counts.missed++;
      if (list) console.log(`missed ${one.kind} «${shortened(text, one)}» ${id} ${one.start}`);
    }
    for (const one of claims) {
      const counts = of(one.kind);
      counts.listed++;
      if (answers(one, read)) continue;
      counts.none++;
      if (list) console.log(`none   ${one.kind} «${shortened(text, one)}» ${id} ${one.start}`);
    }
  }
  const all = { read: 0, missed: 0, listed: 0, none: 0 };
  for (const counts of kinds.values()) for (const key of Object.keys(all)) all[key] += counts[key];
  for (const [kind, { read, missed, listed, none }] of [...kinds, ['all', all]])
    console.log(
      `${kind.padEnd(10)} missed ${share(missed, read).padEnd(20)} listed though none ${share(none, listed)}`,
    );
}

/** The articles with a gold standard; the rest of each file is the standard’s own. */
function measureGold() {
  for (const file of readdirSync(`${SHARED}/articles`).filter(name => name.endsWith('.gold.json'))) {
    const gold = JSON.parse(readFileSync(`${SHARED}/articles/${file}`, 'utf8'));
    const text = readFileSync(`${SHARED}/articles/${file.replace('.gold.json', '.txt')}`, 'utf8');
    const { article } = engine.check(text);
    const claims = engine.claimsOfArticle(article);
    const people = engine.namesOf(article).filter(({ kind }) => kind === 'person');
    const listedAs = kind => one => claims.some(claim => claim.kind === kind && isSame(claim.span, one));
    for (const [kind, wanted] of [
      ['figure', gold.figures.filter(({ must }) => must).map(one => [one])],
      ['quotation', gold.quotations.map(one => [one])],
      ['name', people.map(({ mentions }) => mentions)], // a surname in a headline is no introduction
    ]) {
      const missed = wanted.filter(places => !places.some(listedAs(kind))).map(([first]) => first);
      console.log(`${file.replace('.gold.json', '')}: ${kind} missed ${share(missed.length, wanted.length)}`);
      if (list) for (const one of missed) console.log(`missed ${kind} «${shortened(text, one)}» ${one.start}`);
    }
  }
}

if (!existsSync(SHARED)) throw new Error(`${SHARED} is not there: it has the articles.`);
measureReading();
measureGold();
