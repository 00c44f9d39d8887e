// What the command line makes of copy that nobody tuned it to: `npm run unseen [-- --list] [-- evidence]` after a build. The cases of test/unseen/ were
// written by somebody who had not seen the code. They are a measure and no test: whoever learns them by heart has lost it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from './load.mjs';

const list = process.argv.includes('--list');
const share = (part, of) => `${part} of ${of} (${((100 * part) / of).toFixed(1)} %)`;
const casesIn = name => readFileSync(`test/unseen/${name}.jsonl`, 'utf8').trim().split('\n').map(JSON.parse); // prettier-ignore

function read(command, cases) {
  const input = cases.map(({ text }, id) => `${JSON.stringify({ id, text })}\n`).join('');
  const args = ['dist/cli.js', command, '--format', 'jsonl', '--jsonl-in'];
  const { stdout } = spawnSync(process.execPath, args, { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return stdout.trim().split('\n').map(JSON.parse); // prettier-ignore
}

/** Names without articles and marks. */
const plain = name => (name ?? '').toLowerCase().replace(/^(?:the|an?) /, '').replace(/[^\p{L}\p{N} ]/gu, '').trim(); // prettier-ignore

const isSame = (speaker, wanted) => {
  const [is, want] = [plain(speaker && (speaker.name ?? speaker.text)), plain(wanted)];
  return wanted === null ? !speaker : is !== '' && (is === want || want.includes(is) || is.includes(want));
};

function speakers() {
  const cases = casesIn('speakers');
  const found = read('annotate', cases);
  const [quoted, told] = [[], []];
  for (const [i, { text, quotations, indirect }] of cases.entries()) {
    for (const { quote, speaker } of quotations) {
      const at = text.indexOf(quote);
      const hit = found[i].quotations.find(({ start, end }) => start <= at + 2 && end > at + 2);
      quoted.push(isSame(hit?.speaker, speaker));
      if (list && !quoted.at(-1))
        console.log(`speaker «${hit?.speaker?.text} = ${hit?.speaker?.name}» for «${speaker}»: ${text}`);
    }
    for (const { told: words, speaker } of indirect) {
      const [start, end] = [text.indexOf(words), text.indexOf(words) + words.length];
      const covers = piece => 2 * (Math.min(piece.end, end) - Math.max(piece.start, start)) >= end - start;
      const hit = found[i].indirectSpeech.find(({ content }) => content.some(covers));
      told.push(Boolean(hit) && isSame(hit.speaker, speaker));
      if (list && !told.at(-1)) console.log(`told by «${hit?.speaker.text}» for «${speaker}»: ${words} | ${text}`);
    }
  }
  console.log(`speakers of quotations  ${share(quoted.filter(Boolean).length, quoted.length)}`);
  console.log(`indirect speech         ${share(told.filter(Boolean).length, told.length)}`);
}

/** What these find stands elsewhere than where the fault is told: at the mark that opens, at one of two figures. */
const ELSEWHERE = new Set(['quote/unclosed', 'figure/inconsistent']);
const OF_FACT = /^(?:attribution\/un|figure\/unverified|note\/|quote\/(?:unverified|mixed))/;

function damage() {
  const cases = casesIn('damage');
  const found = read('check', cases);
  const rules = new Map();
  for (const [i, { rule, text, marks }] of cases.entries()) {
    const of = rules.get(rule) ?? rules.set(rule, { found: 0, marks: 0, alarms: 0, sound: 0 }).get(rule);
    const findings = found[i].findings.filter(finding => finding.rule === rule || !OF_FACT.test(finding.rule));
    for (const mark of ELSEWHERE.has(rule) ? marks.slice(0, 1) : marks) {
      const at = text.indexOf(mark);
      const isThere = ({ start, end }) => start <= at + mark.length && end >= at;
      const hit = findings.some(each => isThere(each) || (ELSEWHERE.has(rule) && each.rule === rule));
      of.marks++;
      if (hit) of.found++;
      else if (list) console.log(`${i} missed ${rule} «${mark}»: ${text}`.replaceAll('\n', ' ⏎ '));
    }
    if (marks.length) continue;
    of.sound++;
    if (findings.length) of.alarms++;
    if (findings.length && list)
      console.log(
        `${i} alarm ${findings.map(f => `${f.rule} «${text.slice(f.start, f.end)}»`)}: ${text}`.replaceAll('\n', ' ⏎ '),
      );
  }
  const sum = key => [...rules.values()].reduce((total, of) => total + of[key], 0);
  for (const [rule, of] of rules)
    console.log(
      `${rule.padEnd(22)}  found ${share(of.found, of.marks).padEnd(20)}  alarms ${of.alarms} of ${of.sound}`,
    );
  console.log(
    `${'all'.padEnd(22)}  found ${share(sum('found'), sum('marks')).padEnd(20)}  alarms ${sum('alarms')} of ${sum('sound')}`,
  );
}

/** What the documents say of claims: how many verdicts are right, and how many would mislead whoever ticks claims. */
function evidence() {
  const folder = mkdtempSync(join(tmpdir(), 'unseen-'));
  const counts = { right: 0, misleading: 0, all: 0 };
  for (const [i, { article, claim, source, expect, not, why }] of casesIn('evidence').entries()) {
    const [file, documents] = [join(folder, 'article.txt'), join(folder, 'sources')];
    rmSync(documents, { recursive: true, force: true });
    mkdirSync(documents);
    writeFileSync(file, article);
    writeFileSync(join(documents, source.name), source.text);
    const args = ['dist/cli.js', 'evidence', file, '--claim', claim, '--format', 'json'];
    const { verdict } = JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout).files[0].claims[0];
    counts.all++;
    if (expect.includes(verdict)) counts.right++;
    if (not.includes(verdict)) counts.misleading++;
    if (list && !expect.includes(verdict))
      console.log(
        `${i} evidence ${verdict} for ${expect}${not.includes(verdict) ? ' (misleading)' : ''}: ${claim} (${why}) | ${article} | ${source.text}`.replaceAll(
          '\n',
          ' ⏎ ',
        ),
      );
  }
  rmSync(folder, { recursive: true });
  console.log(`verdicts of evidence    ${share(counts.right, counts.all)}, misleading ${counts.misleading}`);
}

/** What becomes of a verified claim while its article is edited: what stays ticked though it says something else, and what is asked again for nothing. */
async function notes() {
  const engine = await load(`
    export { anchorAll, standingOf } from './src/engine/notes/anchored-notes';
    export { noteOn } from './test/engine/notes/notes';
    export { openLexicon } from './src/engine/words/lexicon';
  `);
  engine.openLexicon(readFileSync('dist/lexicon.bin'));
  const counts = { kept: [0, 0], changed: [0, 0], gone: [0, 0] };
  for (const [i, { before, claim, after, expect, why }] of casesIn('notes').entries()) {
    const [anchored] = engine.anchorAll([engine.noteOn(before.replace(claim, () => `⟦${claim}⟧`))], after);
    const standing = engine.standingOf(anchored);
    const isRight = (standing === 'verified') === (expect === 'kept');
    counts[expect][0] += isRight;
    counts[expect][1]++;
    if (list && !isRight) console.log(`${i} note ${standing} for ${expect}: ${claim} (${why}) | ${before} | ${after}`);
  }
  console.log(`notes kept              ${share(...counts.kept)}`);
  console.log(`notes to look at again  ${share(...counts.changed)}; of those gone ${share(...counts.gone)}`);
}

const MEASURES = { speakers, damage, evidence, notes };
const named = process.argv.slice(2).filter(arg => arg in MEASURES);
for (const name of named.length ? named : Object.keys(MEASURES)) await MEASURES[name]();
