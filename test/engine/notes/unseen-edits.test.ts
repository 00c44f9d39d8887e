/** What becomes of a verified note when its copy is edited in wordings that nobody tuned to. */
import assert from 'node:assert/strict';
import { show, standings } from './edited';
import type { Edit } from './edits.ordinary';
import { unseenOrdinary, unseenTelling } from './edits.unseen';

/** The copy of rows that do not hold yet. */
const NOT_YET: readonly string[] = ['The Muncipal Library lent out ⟦4,100 atlases⟧.'];

const isVerified = (standing: string): boolean => standing === 'verified';

/** Looks at each row of a table, and at those that do not hold yet: once they do, they are to be struck from that list. */
function hold(rows: readonly Edit[], holds: (standing: string) => boolean): void {
  assert.ok(rows.length >= 25);
  for (const edit of rows) {
    const all = standings(edit);
    assert.equal(all.every(holds), !NOT_YET.includes(edit[0]), show(edit, all.join(', ')));
  }
}

suite('edits in unseen wordings', () => {
  test('leave a note verified that says the same', () => hold(unseenOrdinary, isVerified));
  test('leave none verified that says something else', () => hold(unseenTelling, standing => !isVerified(standing)));
});
