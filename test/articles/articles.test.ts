/**
 * Whole articles with what is found in them, to be read by a person. To add one, put it into samples/ or into this folder, run the
 * tests (they fail and write `<name>.snap.txt`), read what was written, and commit it. `UPDATE=1 npm run test:unit` writes all anew.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/engine/check';
import { rules } from '../../src/engine/rules';
import { underlined } from './underlined';

const SNAPSHOTS = 'test/articles';
const damage = new Set(rules.filter(rule => rule.family === 'damage').map(rule => rule.id));

const articles = ['samples', SNAPSHOTS].flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.txt') && !name.endsWith('.snap.txt'))
    .map(name => ({ name, copy: readFileSync(join(folder, name), 'utf8') })),
);

suite('whole articles', () => {
  for (const { name, copy } of articles) {
    test(name, () => {
      const found = underlined(copy, check(copy).findings);
      const snapshot = join(SNAPSHOTS, name.replace(/\.txt$/, '.snap.txt'));
      const missing = !existsSync(snapshot);
      if (missing || process.env.UPDATE) writeFileSync(snapshot, found);
      assert.ok(!missing, `${snapshot} was missing and is written: read it`);
      assert.equal(found, readFileSync(snapshot, 'utf8'));
    });
  }

  test('a clean article stays silent', () => {
    const copy = readFileSync('samples/ferry-timetable.txt', 'utf8');
    const findings = check(copy).findings.filter(({ rule }) => damage.has(rule));
    assert.equal(underlined(copy, findings), underlined(copy, []));
  });
});
