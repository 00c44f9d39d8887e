/**
 * Whole articles with what is found and what is read in them, for a person to read. To add one, put it into samples/ or into this folder,
 * run the tests (they fail and write `<name>.snap.txt` and `<name>.read.snap.txt`), read what was written, and commit it.
 * `UPDATE=1 npm run test:unit` writes all anew.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/engine/check';
import { rules } from '../../src/engine/rules';
import { readIn } from './read-in';
import { underlined } from './underlined';

const SNAPSHOTS = 'test/articles';
const damage = new Set(rules.filter(rule => rule.family === 'damage').map(rule => rule.id));

const articles = ['samples', SNAPSHOTS].flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.txt') && !name.endsWith('.snap.txt'))
    .map(name => ({ name, copy: readFileSync(join(folder, name), 'utf8') })),
);

function isAsBefore(name: string, extension: string, now: string): void {
  const snapshot = join(SNAPSHOTS, name.replace(/\.txt$/, extension));
  const missing = !existsSync(snapshot);
  if (missing || process.env.UPDATE) writeFileSync(snapshot, now);
  assert.ok(!missing, `${snapshot} was missing and is written: read it`);
  assert.equal(now, readFileSync(snapshot, 'utf8'));
}

suite('whole articles', () => {
  for (const { name, copy } of articles) {
    test(name, () => isAsBefore(name, '.snap.txt', underlined(copy, check(copy).findings)));
    test(`${name}, as it is read`, () => isAsBefore(name, '.read.snap.txt', readIn(copy)));
  }

  test('a clean article stays silent', () => {
    const copy = readFileSync('samples/ferry-timetable.txt', 'utf8');
    const findings = check(copy).findings.filter(({ rule }) => damage.has(rule));
    assert.equal(underlined(copy, findings), underlined(copy, []));
  });
});
