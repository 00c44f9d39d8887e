/** The text output as a terminal shows it: what is painted, and in what colour. */
import assert from 'node:assert/strict';
import { check } from '../../src/engine/check';
import { say } from '../../src/engine/phrase';
import type { Finding } from '../../src/engine/rule';
import { isAsBefore } from '../articles/snapshots';
import { paintFor } from '../../src/cli/formats/paint';
import { text } from '../../src/cli/formats/text';

/** A line of more than a hundred characters, some of them two code units wide and some none. */
const LONG = `${'😀 wait e\u0301 '.repeat(8)}${'abc defgh '.repeat(9)}${'😀'.repeat(20)} end`;

const COPY = 'Experts said it leaks. It fell fell at noon. Ruiz said 40 boats sank. “Wait.';

const DESK = { rules: { 'figure/unverified': 'information' } } as const;

async function printed(isPainted: boolean): Promise<string> {
  const format = text(paintFor(isPainted));
  const piece = format.pieceOf({ name: { path: 'a.txt' }, text: COPY, ...check(COPY, DESK) });
  const pieces = (async function* () {
    yield await piece;
  })();
  let out = '';
  for await (const some of format.all(pieces)) out += some;
  return out;
}

test('a place is bold, a rule is dim, and a severity and its marks have their colour', async () => {
  const painted = await printed(true);
  assert.equal(painted.replace(/\u001b\[\d+m/g, ''), await printed(false));
  const heads = painted.split('\n').filter(line => line.includes('a.txt:'));
  const colours = heads.map(line => /\u001b\[(\d+)m(\w+)\u001b\[0m/.exec(line)?.slice(1).reverse().join(' '));
  assert.deepEqual([...new Set(colours)].sort(), ['error 31', 'hint 36', 'information 34', 'warning 33']);
  assert.ok(heads.every(line => /^\u001b\[1ma\.txt:1:\d+\u001b\[0m /.test(line)));
  assert.ok(heads.every(line => /\u001b\[2m[a-z-]+\/[a-z-]+\u001b\[0m$/.test(line)));
  const marks = [...painted.matchAll(/^ +\u001b\[(\d+)m\^+\u001b\[0m$/gm)].map(([, colour]) => colour);
  assert.deepEqual(marks, colours.map(colour => colour?.split(' ')[1])); // prettier-ignore
  assert.match(painted, /^\u001b\[1ma\.txt\u001b\[0m Damage: \d+ of 100\./m);
});

test('of a long line so much is shown as stands around what is marked', async () => {
  const places = [0, 1, 20, 35, 36, 37, 38, 60, 99, 100, 101, 150, 190, LONG.length - 37, LONG.length - 3, LONG.length];
  const findings = places.flatMap(start =>
    [0, 1, 2, 30, 150].map((length): Finding => ({
      rule: `${start}+${length}`,
      severity: 'error',
      span: { start, end: Math.min(LONG.length, start + length) },
      message: say('It is wrong.'),
      fixes: [],
    })),
  );
  const [lines, short] = [`${LONG}\nthe next`, LONG.slice(0, 100)];
  const format = text(paintFor(false));
  const told = async (copy: string, some: readonly Finding[]): Promise<string> =>
    (await format.pieceOf({ name: { path: 'a.txt' }, text: copy, ...check(copy), findings: some })).findings.join('');
  const within = findings.filter(({ span }) => span.end <= short.length);
  isAsBefore('test/cli/excerpts.snap.txt', (await told(lines, findings)) + (await told(short, within)));
});
