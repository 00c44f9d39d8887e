// How often each rule is right, and how many of its faults it finds, from what somebody has read: `npm run measure` after a build. Right or
// wrong are the verdicts on clean news (test/judged.jsonl, and the shared ones beside the project) and the blind cases of test/unseen/;
// found or missed are the faults of those cases, and of articles that were read in full. It writes src/engine/measured.json. A case is
// blind to the engine that it was written beside: run this before anybody has read one.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { load } from './load.mjs';

const FILE = 'src/engine/measured.json';
const NEWS = '../shared/data/clean-news.dev.jsonl';
const READ_IN_FULL = '../shared/data/natural.dev.jsonl';
const VERDICTS = ['../shared/score/judged.dev.jsonl', 'test/judged.jsonl'];
const UNSEEN = 'test/unseen/damage.jsonl';

const linesOf = file => readFileSync(file, 'utf8').trim().split('\n').map(JSON.parse); // prettier-ignore
const overlaps = (a, b) => a.start < b.end && b.start < a.end;

if (![NEWS, READ_IN_FULL, VERDICTS[0]].every(existsSync)) {
  console.log(`measure: skipped, ${NEWS} and what belongs to it are not there`);
  process.exit();
}

const { rules: all } = await load(`export { rules } from './src/engine/rules';`);
const damage = new Set(all.filter(({ family }) => family === 'damage').map(({ id }) => id));
const rules = new Map();
const countsOf = rule => rules.get(rule) ?? rules.set(rule, { right: 0, read: 0, found: 0, faults: 0 }).get(rule);
const read = (rule, isRight) => {
  countsOf(rule).read++;
  if (isRight) countsOf(rule).right++;
};
const fault = (rule, isFound) => {
  countsOf(rule).faults++;
  if (isFound) countsOf(rule).found++;
};

verdicts();
blindCases();
articles();
const inOrder = [...rules].filter(([rule]) => damage.has(rule)).sort(([a], [b]) => (a < b ? -1 : 1));
const measured = { on: new Date().toISOString().slice(0, 10), rules: Object.fromEntries(inOrder) };
writeFileSync(FILE, `${JSON.stringify(measured, null, 2)}\n`);
for (const [rule, { right, read, found, faults }] of inOrder)
  console.log(`${rule.padEnd(24)} right ${right} of ${read}, found ${found} of ${faults}`);

function findingsIn(texts) {
  const input = texts.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join('');
  const args = ['dist/cli.js', 'check', '--format', 'jsonl', '--jsonl-in'];
  const { stdout } = spawnSync(process.execPath, args, { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  return stdout.trim().split('\n').map(line => JSON.parse(line).findings); // prettier-ignore
}

function verdicts() {
  const key = (id, { rule, start, end }) => `${id} ${rule} ${start} ${end}`;
  const known = new Map(VERDICTS.flatMap(linesOf).map(each => [key(each.id, each), each.verdict === 'real']));
  const news = linesOf(NEWS);
  for (const [i, findings] of findingsIn(news).entries())
    for (const finding of findings) {
      const isRight = known.get(key(news[i].id, finding));
      if (isRight !== undefined) read(finding.rule, isRight);
    }
}

/** A finding of the rule on the marked words is right; any on copy that is sound is wrong. */
function blindCases() {
  const cases = linesOf(UNSEEN);
  for (const [i, findings] of findingsIn(cases.map(({ text }, id) => ({ id, text }))).entries()) {
    const { rule, text, marks } = cases[i];
    const places = marks.map(mark => ({ start: text.indexOf(mark), end: text.indexOf(mark) + mark.length }));
    const isOn = place => finding => finding.rule === rule && overlaps(finding, place);
    for (const place of places) fault(rule, findings.some(isOn(place))); // prettier-ignore
    for (const finding of findings)
      if (!marks.length) read(finding.rule, false);
      else if (finding.rule === rule && places.some(place => overlaps(finding, place))) read(rule, true);
  }
}

function articles() {
  const news = linesOf(READ_IN_FULL);
  for (const [i, findings] of findingsIn(news).entries())
    for (const gold of news[i].gold.findings) {
      if (gold.must === false) continue;
      const named = [gold.rule, ...(gold.also ?? [])];
      fault(
        gold.rule,
        findings.some(finding => named.includes(finding.rule) && overlaps(finding, gold)),
      );
    }
}
