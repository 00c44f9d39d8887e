// What two revisions of the engine read and find in the same copy, and where they differ: `npm run compare -- REV` holds what stands here
// against a revision, over the samples, the data sets beside the project where they are there, and texts put together at random.
// `--show=N` lists so many differences of each kind (20), `--only=figures` those of one kind. The status is 1 where there are any.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const DATA = '../shared/data';
const SPLICED = 2000;
/** UTF-16 units of copy around what differs. */
const AROUND = 50;

const { values, positionals } = parseArgs({
  options: { show: { type: 'string', default: '20' }, only: { type: 'string' } },
  allowPositionals: true,
});
const [revision = 'HEAD'] = positionals;

const texts = allTexts();
const input = [...texts].map(([id, text]) => `${JSON.stringify({ id, text })}\n`).join('');
const before = readBy(builtAt(revision));
const now = readBy(built('.'));
const differences = new Map(); // by kind: { id, sign, said, start, end }
for (const [id] of texts) compare(id, before.get(id), now.get(id));
tell();

/** The command line at a revision, in a folder of its own. */
function builtAt(rev) {
  const commit = run('git', ['rev-parse', '--verify', `${rev}^{commit}`]).trim();
  const folder = join('out', 'compare', commit);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    const archive = run('git', ['archive', commit], {
      encoding: 'buffer',
    });
    run('tar', ['-x', '-C', folder], { input: archive });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  }
  return built(folder);
}

function built(folder) {
  run(process.execPath, ['esbuild.mjs', 'cli'], { cwd: folder });
  return join(folder, 'dist', 'cli.js');
}

function run(command, args, more) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 30, ...more });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** What a command line finds and reads in each text: the things of each kind, every one as a line of JSON. */
function readBy(cli) {
  const read = new Map();
  for (const command of ['check', 'annotate']) {
    const args = [cli, command, '--jsonl-in', '--format', 'jsonl'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
    const lines = stdout.trimEnd().split('\n');
    if (lines.length !== texts.size) throw new Error(`${cli} ${command}: ${stderr}`);
    for (const line of lines) {
      const { id, ...kinds } = JSON.parse(line);
      const known = read.get(id) ?? {};
      for (const [kind, things] of Object.entries(kinds)) known[kind] = things.map(thing => JSON.stringify(thing));
      read.set(id, known);
    }
  }
  return read;
}

function compare(id, there, here) {
  for (const kind of Object.keys(here)) {
    const [was, is] = [new Set(there[kind]), new Set(here[kind])];
    const differ = [
      ...there[kind].filter(thing => !is.has(thing)).map(thing => ({ id, sign: '-', thing: JSON.parse(thing) })),
      ...here[kind].filter(thing => !was.has(thing)).map(thing => ({ id, sign: '+', thing: JSON.parse(thing) })),
    ];
    differences.set(kind, [...(differences.get(kind) ?? []), ...differ]);
  }
}

function tell() {
  console.log(`${texts.size} texts, ${revision} (-) and what stands here (+)`);
  let any = 0;
  for (const [kind, all] of differences) {
    const count = sign => all.filter(each => each.sign === sign).length;
    console.log(`${kind}: ${all.length ? `${count('-')} less, ${count('+')} more` : 'no difference'}`);
    any += all.length;
    if (values.only && values.only !== kind) continue;
    const order = all.sort((a, b) => a.id.localeCompare(b.id) || startOf(a.thing) - startOf(b.thing));
    for (const each of order.slice(0, Number(values.show))) console.log(line(each));
  }
  process.exitCode = any ? 1 : 0;
}

function startOf({ start, content, mentions }) {
  return start ?? (content ?? mentions)[0].start;
}

/** *+ id …before ⟦words⟧ after…*, and what is said of them. */
function line({ id, sign, thing }) {
  const { start = startOf(thing), end = (thing.content ?? thing.mentions)?.at(-1).end, range, text, ...said } = thing;
  const copy = texts.get(id);
  const words = `${copy.slice(Math.max(0, start - AROUND), start)}⟦${copy.slice(start, end)}⟧${copy.slice(end, end + AROUND)}`;
  return `  ${sign} ${id} ${words.replace(/\s+/g, ' ')}\n      ${JSON.stringify(said)}`;
}

/** Every text that is to be had, by its id. */
function allTexts() {
  const found = new Map();
  for (const name of readdirSync('samples').filter(file => file.endsWith('.txt')))
    found.set(`samples/${name}`, readFileSync(join('samples', name), 'utf8'));
  const own = [...found.values()];
  if (existsSync(DATA)) {
    for (const name of readdirSync(DATA).filter(file => file.endsWith('.jsonl'))) {
      for (const row of readFileSync(join(DATA, name), 'utf8').trimEnd().split('\n')) {
        const { id, text } = JSON.parse(row);
        if (typeof text === 'string') found.set(`${name}/${id}`, text);
      }
    }
  } else {
    console.log(`There is no ${DATA}: only the samples and what is made of them are read.`);
  }
  spliced(own.length < found.size ? [...found.values()].slice(0, 500) : own).forEach((text, i) =>
    found.set(`random/${i}`, text),
  );
  return found;
}

/** Texts of pieces of others, cut anywhere, with odd characters in between; the same ones each time. */
function spliced(from) {
  let state = 1;
  const random = below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const piece = () => {
    const text = from[random(from.length)];
    const at = random(text.length);
    return text.slice(at, at + random(200));
  };
  const odd = [
    '“',
    '”',
    '"',
    '’',
    '\n\n',
    '\n',
    '  ',
    '&#8217;',
    'â€™',
    '\u200b',
    '\u{1f600}',
    '\ud800',
    '<b>',
    ' said ',
    '40 ',
    'e\u0301',
  ];
  return Array.from({ length: SPLICED }, () =>
    Array.from({ length: 1 + random(6) }, () => piece() + odd[random(odd.length)]).join(''),
  );
}
