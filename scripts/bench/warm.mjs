// Every tool at work: checks of texts of three lengths, checks again after a typed character, a thousand articles. The tools take turns
// in each round, so that a machine that is slower for a while is slower for all.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { median } from './numbers.mjs';
import { progress } from './progress.mjs';

const ROUNDS = 15;
const BUDGET = 6000; // ms that a tool may spend on one measure: the slow ones have fewer rounds
const ARCHIVE_BUDGET = 20_000; // ms; a tool whose code is still being optimised is not warm

/** The lengths: how many texts a round reads of it, how many characters are typed, and who would take more than a minute. */
export const LENGTHS = [
  { of: 'article', label: '1,500 words', count: 4, keys: 20, leftOut: [] },
  { of: 'long', label: '10,000 words', count: 1, keys: 10, leftOut: [] },
  { of: 'book', label: '1 MB', count: 1, keys: 4, leftOut: ['textlint', 'harper.js'] },
];

/** A thousand articles, or as many of them as it reads in that time (ms). */
const ARCHIVE = { measure: 'rate', of: 'articles', count: 1000, time: BUDGET / 2 };

/** What each tool took: `{ check: { article, long, book }, edit: …, rate }`, medians in ms, and in characters a ms. */
export async function warm(names, file) {
  const subjects = new Map();
  for (const name of names) subjects.set(name, await Subject.start(name, file));
  for (let round = 0; round < ROUNDS; round++) {
    progress(`round ${round + 1} of ${ROUNDS}`);
    for (const { of, count, keys, leftOut } of LENGTHS) {
      for (const measure of ['check', 'edit']) {
        for (const [name, subject] of subjects)
          if (!leftOut.includes(name))
            await subject.ask({ measure, of, from: round * count, count, keys: subject.isSlow(of) ? 1 : keys });
      }
    }
    for (const subject of subjects.values()) await subject.ask(ARCHIVE);
  }
  for (const subject of subjects.values()) subject.stop();
  return Object.fromEntries([...subjects].map(([name, subject]) => [name, subject.medians()]));
}

class Subject {
  #child;
  #taken = new Map();
  #spent = new Map();

  static async start(name, file) {
    const subject = new Subject();
    subject.#child = fork(fileURLToPath(new URL('subject.mjs', import.meta.url)), [name, file]);
    await once(subject.#child, 'message');
    return subject;
  }

  /** Does a measure once more, unless it has had its time. */
  async ask(order) {
    const key = `${order.measure} ${order.of}`;
    const budget = order === ARCHIVE ? ARCHIVE_BUDGET : BUDGET;
    if ((this.#spent.get(key) ?? 0) > budget) return;
    const started = performance.now();
    this.#child.send(order);
    const [taken] = await once(this.#child, 'message');
    this.#spent.set(key, (this.#spent.get(key) ?? 0) + performance.now() - started);
    this.#taken.set(key, [...(this.#taken.get(key) ?? []), taken]);
  }

  /** Does one check of that length take a second? */
  isSlow(of) {
    return median(this.#taken.get(`check ${of}`) ?? []) > 1000;
  }

  medians() {
    const lengths = measure =>
      Object.fromEntries(LENGTHS.map(({ of }) => [of, median(this.#taken.get(`${measure} ${of}`) ?? [])]));
    return { check: lengths('check'), edit: lengths('edit'), rate: median(this.#taken.get('rate articles')) };
  }

  stop() {
    this.#child.disconnect();
  }
}
