/**
 * Whole articles with what is found and what is read in them, for a person to read. To add one, put it into samples/ or into this folder,
 * run the tests (they fail and write `<name>.snap.txt` and `<name>.read.snap.txt`), read what was written, and commit it.
 * `UPDATE=1 npm run test:unit` writes all anew.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/engine/check';
import { rules } from '../../src/engine/rules';
import { readIn } from './read-in';
import { isAsBefore } from './snapshots';
import { underlined } from './underlined';

const SNAPSHOTS = 'test/articles';
const snapshotOf = (name: string, extension: string): string => join(SNAPSHOTS, name.replace(/\.txt$/, extension));
const damage = new Set(rules.filter(rule => rule.family === 'damage').map(rule => rule.id));

const articles = ['samples', SNAPSHOTS].flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.txt') && !name.endsWith('.snap.txt'))
    .map(name => ({ name, copy: readFileSync(join(folder, name), 'utf8') })),
);

suite('whole articles', () => {
  for (const { name, copy } of articles) {
    test(name, () => isAsBefore(snapshotOf(name, '.snap.txt'), underlined(copy, check(copy).findings)));
    test(`${name}, as it is read`, () => isAsBefore(snapshotOf(name, '.read.snap.txt'), readIn(copy)));
  }

  test('a clean article stays silent', () => {
    const copy = readFileSync('samples/ferry-timetable.txt', 'utf8');
    const findings = check(copy).findings.filter(({ rule }) => damage.has(rule));
    assert.equal(underlined(copy, findings), underlined(copy, []));
  });
});
