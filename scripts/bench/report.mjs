// What was measured, in words: the tables of docs/benchmarks.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { limits, LOOK_UP, versions } from './peers/tools.mjs';
import { LENGTHS } from './warm.mjs';

const FILE = 'docs/benchmarks.md';
const [BEGIN, END] = ['<!-- bench:begin -->', '<!-- bench:end -->'];

/** Puts the tables into docs/benchmarks.md. */
export function report(measured) {
  const before = readFileSync(FILE, 'utf8');
  const [from, to] = [before.indexOf(BEGIN) + BEGIN.length, before.indexOf(END)];
  writeFileSync(FILE, `${before.slice(0, from)}\n\n${tables(measured)}\n${before.slice(to)}`);
}

/** All that was measured. */
export const tables = measured =>
  [circumstances(measured), bars(measured), work(measured), processes(measured)].join('\n');

function circumstances({ source, archive }) {
  const date = new Date().toISOString().slice(0, 10);
  const libraries = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `Measured on ${date} with Node ${process.versions.node} on ${archive.cores} cores of ${cpus()[0].model.trim()}, on ${source}.
Peers: ${libraries.join(', ')}.
`;
}

/** What Factnote is held to; ratios, since absolute times are the machine's. */
function bars({ warm, starts, archive, words }) {
  const ours = warm.Factnote;
  const limit = warm[LOOK_UP];
  const times = (slow, fast, least) => [`${number(slow / fast)} times`, slow / fast >= least];
  const faster = (name, least) =>
    warm[name] && [
      `warm check of 1,500 words, against ${name}`,
      `${least} times faster`,
      ...times(warm[name].check.article, ours.check.article, least),
    ];
  const most = (what, bar, value, unit) => [what, `at most ${bar}${unit}`, `${number(value)}${unit}`, value <= bar];
  const edits = LENGTHS.map(({ of, label }) =>
    most(`a typed character at ${label}, against looking paragraphs up`, 3, ours.edit[of] / limit.edit[of], ' times'),
  );
  const rows = [
    ...Object.entries({ 'write-good': 1, retext: 10, textlint: 15, 'harper.js': 100 }).map(each => faster(...each)),
    ['1,000 articles', 'at least 8 MB a second', `${number(ours.rate / 1000)} MB a second`, ours.rate >= 8000],
    most(
      'time a word at 1 MB, against 10,000 words',
      1.3,
      ours.check.book / words.book / (ours.check.long / words.long),
      ' times',
    ),
    most('a typed character at 10,000 words, against a check', 5, (100 * ours.edit.long) / ours.check.long, ' %'),
    warm['write-good'] && [
      'a typed character at 10,000 words, against write-good',
      '20 times faster',
      ...times(warm['write-good'].edit.long, ours.edit.long, 20),
    ],
    ...edits,
    most('`factnote check FILE`, over a bare Node', 25, starts['factnote check'].ms, ' ms'),
    archive.one && [
      'the archive on two cores, against one',
      'at least 1.8 times faster',
      ...times(archive.one, archive.all, 1.8),
    ],
    most('peak memory, the archive', 200, archive.memory, ' MB'),
    most('peak memory, 1 MB in one article', 120, archive.book, ' MB'),
  ];
  return table(
    ['measure', 'bar', 'here', ''],
    rows.filter(Boolean).map(row => [...row.slice(0, 3), row[3] ? 'met' : '**missed**']),
  );
}

/** Each tool at work. */
function work({ warm }) {
  const head = ['tool', ...LENGTHS.flatMap(({ label }) => [label, 'a key typed']), '1,000 articles, MB/s'];
  const rows = Object.entries(warm).map(([name, { check, edit, rate }]) => [
    name in limits ? `*limit:* ${name}` : name,
    ...LENGTHS.flatMap(({ of }) => [number(check[of]), number(edit[of])]),
    number(rate / 1000),
  ]);
  return `Each tool at work, in milliseconds of processor time:\n\n${table(head, rows)}`;
}

/** Each tool from the start of its process. */
function processes({ starts: { node, ...others }, archive }) {
  const rows = Object.entries(others).map(([name, { ms, memory }]) => [name, number(ms), number(memory)]);
  const cores =
    archive.one && `, ${number(archive.one / 1000)} s on one and ${number(archive.all / 1000)} s on ${archive.cores}`;
  return `From the start of the process to the end of its first check, over a bare Node (${number(node.ms)} ms, ${number(node.memory)} MB):

${table(['tool', 'ms', 'peak memory, MB'], rows)}
The archive, as JSON lines through \`factnote check --jsonl-in\`${cores ?? ''}: ${number(archive.memory)} MB at its peak.
One article of 1 MB: ${number(archive.book)} MB.
`;
}

function table(head, rows) {
  const line = cells => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

/** With as many digits as mean something; nothing where nothing was measured. */
const number = value =>
  value === undefined ? '–' : value.toLocaleString('en', { maximumSignificantDigits: value < 100 ? 2 : 3 });
