// One tool in a process of its own, so that nobody pays for another's memory: does what bench.mjs asks for and answers how long it
// took, in milliseconds of processor time, its garbage collection and compilation with it.
import { readFileSync } from 'node:fs';
import { limits, tools } from './peers/tools.mjs';

const WARM_UP = 5000; // ms; what its engine still compiles when it is measured is not warm
const TYPED_BEFORE = 100; // ms
const LEAST = 10; // ms: what takes less is done again
const TYPED = 'the mayor said on Monday ';

const [, , name, file] = process.argv;
const texts = JSON.parse(readFileSync(file, 'utf8'));
const { check, again = () => check } = await { ...limits, ...tools }[name]();

const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** How long each of some calls takes, over as many rounds of them as can be measured. */
async function each(calls) {
  let count = 0;
  const started = now();
  do {
    for (const call of calls) await call();
    count += calls.length;
  } while (now() - started < LEAST);
  return (now() - started) / count;
}

const measures = {
  check: copy => each(copy.map(text => () => check(text))),

  /** One character after the other is typed in the middle of each text. */
  async edit(copy, { keys }) {
    let sum = 0;
    for (const text of copy) {
      const at = text.indexOf(' ', text.length / 2) + 1;
      const edited = Array.from({ length: keys }, (_, i) =>
        flat(text.slice(0, at) + TYPED.slice(0, i + 1) + text.slice(at)),
      );
      const read = again();
      await read(text);
      const started = now();
      for (const after of edited) await read(after);
      sum += (now() - started) / keys;
    }
    return sum / copy.length;
  },

  /** Characters read in a millisecond, over as many articles as the time is enough for. */
  async rate(articles, { time }) {
    let length = 0;
    const started = now();
    for (const text of articles) {
      await check(text);
      length += text.length;
      if (now() - started > time) break;
    }
    return length / (now() - started);
  },
};

/** A string in one piece, as an editor hands it over. */
const flat = text => JSON.parse(JSON.stringify(text));

const started = now();
for (let i = 0; now() - started < WARM_UP; i++) {
  const text = texts.article[i % texts.article.length];
  await measures.check([text]);
  await measures.edit([text], { keys: 20 });
}
process.on('message', async ({ measure, of, from = 0, count, ...options }) => {
  const copy = texts[of];
  const some = (first, length) => Array.from({ length }, (_, i) => copy[(first + i) % copy.length]);
  const chosen = some(from, count ?? copy.length);
  // whoever types has typed before, elsewhere; without it the processor's caches are full of the other tools
  const started = now();
  if (measure === 'edit')
    for (let i = from + chosen.length; now() - started < TYPED_BEFORE; i++) await measures.edit(some(i, 1), options);
  process.send(await measures[measure](chosen, options));
});
process.send('ready');
