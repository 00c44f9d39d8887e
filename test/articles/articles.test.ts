/**
 * Whole articles with what is found and what is read in them, for a person to read. To add one, put it into samples/ or into this folder (.txt or
 * .md), run the tests (they fail and write `<name>.snap.txt` and `<name>.read.snap.txt`), read what was written, and commit it.
 * `UPDATE=1 npm run test:unit` writes all anew.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/engine/check';
import { damageOf } from '../../src/engine/damage';
import { mend } from '../../src/engine/fixes/mend';
import { english } from '../../src/engine/phrase';
import type { Desk } from '../../src/engine/rule';
import { rules } from '../../src/engine/rules';
import { formatOf } from '../../src/project/articles';
import { readIn } from './read-in';
import { isAsBefore } from './snapshots';
import { underlined } from './underlined';

const SNAPSHOTS = 'test/articles';
const snapshotOf = (name: string, extension: string): string => join(SNAPSHOTS, name.replace(/\.\w+$/, extension));
const damage = new Set(rules.filter(rule => rule.family === 'damage').map(rule => rule.id));

const articles = ['samples', SNAPSHOTS].flatMap(folder =>
  readdirSync(folder)
    .filter(name => /(?<!\.snap)\.txt$|\.md$/.test(name))
    .map(name => ({ name, copy: readFileSync(join(folder, name), 'utf8') })),
);
/** What a desk has to ask for is asked for. */
const all = Object.fromEntries(rules.filter(({ offByDefault }) => offByDefault).map(({ id, severity }) => [id, severity]));

/** All that is found, with the fixes; then how damaged the copy is, and the lines that it gets when it is mended unseen. */
function found(copy: string, desk: Desk): string {
  const { article, findings } = check(copy, desk);
  const { score, reasons } = damageOf(article, findings);
  const before = new Set(copy.split('\n'));
  return [
    underlined(copy, findings),
    `Damage: ${score} of 100. ${reasons.map(({ rule, count }) => `${count} × ${rule.id}`).join(', ')}`,
    ...findings.flatMap(({ fixes, rule }) => fixes.map(({ title }) => `  ${rule}: ${english(title)}`)),
    'Mended unseen:',
    ...mend(copy, desk)
      .split('\n')
      .filter(line => !before.has(line)),
    '',
  ].join('\n');
}

suite('whole articles', () => {
  for (const { name, copy } of articles) {
    const format = formatOf(name);
    const desk = { format, rules: all };
    test(name, () => isAsBefore(snapshotOf(name, '.snap.txt'), found(copy, desk)));
    test(`${name}, as it is read`, () => isAsBefore(snapshotOf(name, '.read.snap.txt'), readIn(copy, format)));
  }

  test('a clean article stays silent', () => {
    const copy = readFileSync('samples/ferry-timetable.txt', 'utf8');
    const findings = check(copy).findings.filter(({ rule }) => damage.has(rule));
    assert.equal(underlined(copy, findings), underlined(copy, []));
  });
});
