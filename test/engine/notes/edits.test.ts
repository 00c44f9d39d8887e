/** What becomes of a verified note when its copy is edited: reopened, and followed key by key. The tables were written blind. */
import assert from 'node:assert/strict';
import { isAsBefore } from '../../articles/snapshots';
import { spanOf, standingOf, type Anchored } from '../../../src/engine/notes/anchored-notes';
import { edited, show, standings } from './edited';
import { ordinary } from './edits.ordinary';
import { telling } from './edits.telling';

/** The least share of each table. */
const LEAST = { verified: 0.95, flagged: 1, asExpected: 0.94 };

/** How it stands, where, and what is said to have changed. */
function told(each: Anchored): string {
  const { anchor } = each;
  const words = anchor && 'now' in anchor ? [('was' in anchor ? `${anchor.was} → ` : '') + anchor.now] : [];
  return [standingOf(each), anchor && spanOf(anchor)?.start, ...words].join(' ');
}

suite('two hundred ordinary edits', () => {
  const rows = Object.values(ordinary).flat();

  test('leave a verified note verified', () => {
    assert.ok(rows.length >= 200);
    const lost = rows.flatMap(edit => {
      const all = standings(edit);
      return all.every(standing => standing === 'verified') ? [] : [show(edit, all.join(', '))];
    });
    const share = 1 - lost.length / rows.length;
    assert.ok(share >= LEAST.verified, `${lost.length} of ${rows.length} lost:\n${lost.join('\n')}`);
  });
});

suite('edits that make it another claim', () => {
  const rows = Object.values(telling).flatMap(({ is, edits }) => edits.map(edit => ({ is, edit })));

  test('leave no note verified', () => {
    assert.ok(rows.length >= 120);
    const kept = rows.filter(({ edit }) => standings(edit).includes('verified')).map(({ edit, is }) => show(edit, is));
    const share = 1 - kept.length / rows.length;
    assert.ok(share >= LEAST.flagged, `${kept.length} of ${rows.length} still verified:\n${kept.join('\n')}`);
  });

  test('and say what has changed', () => {
    const other = rows.flatMap(({ is, edit }) => {
      const all = standings(edit);
      return all.every(standing => standing === is) ? [] : [show(edit, `${is}, but ${all.join(', ')}`)];
    });
    const share = 1 - other.length / rows.length;
    assert.ok(share >= LEAST.asExpected, `${other.length} of ${rows.length} differ:\n${other.join('\n')}`);
  });
});

suite('an article that is opened and one that is edited', () => {
  for (const [name, table] of Object.entries({
    ...ordinary,
    ...Object.fromEntries(Object.entries(telling).map(([kind, { edits }]) => [kind, edits])),
  }))
    test(`say the same of a note: ${name}`, () => {
      for (const edit of table) {
        const [opened, followed] = standings(edit);
        assert.equal(followed, opened, show(edit, opened));
      }
    });
});

test('each edit says what it said last time', () => {
  const tables = {
    ...ordinary,
    ...Object.fromEntries(Object.entries(telling).map(([kind, { edits }]) => [kind, edits])),
  };
  const lines = Object.entries(tables).flatMap(([name, table]) => [
    `## ${name}`,
    ...table.flatMap(edit => {
      const [opened, followed] = edited(edit).map(told);
      return [edit.join(' → '), `  ${opened}`, ...(followed === opened ? [] : [`  but followed: ${followed}`])];
    }),
  ]);
  isAsBefore('test/engine/notes/edits.snap.txt', `${lines.join('\n')}\n`);
});
