/** What becomes of a verified note when its copy is edited, by kinds of edits: one that changes nothing, and one that makes another claim of it. */
import assert from 'node:assert/strict';
import { show, standings } from './edited';
import { EDITS } from './edit-wordings';

/** What does not hold yet, by the copy after the edit. */
const NOT_YET: readonly string[] = [
  '⟦Fifty percent⟧ of the nurses want to go.',
  '⟦25 percent⟧ of the nurses want to go.',
  'The clinic paid ⟦KSh4 million⟧ for beds.',
  'She ran it in ⟦3:04:09⟧ on Sunday.',
  'The ⟦90 police officers⟧ were given new boots.',
];

for (const [kind, { kept, changed }] of Object.entries(EDITS))
  suite(`edits: ${kind}`, () => {
    for (const [edits, isKept] of [
      [kept, true],
      [changed, false],
    ] as const)
      // prettier-ignore
      for (const edit of edits)
        test(`${isKept ? 'kept' : 'changed'}: ${edit[0]} → ${edit[1]}`, () => {
          const all = standings([edit[0], edit[1].replace(/[⟦⟧]/g, '')]);
          const holds = all.every(each => (each === 'verified') === isKept);
          assert.equal(holds, !NOT_YET.includes(edit[1]), show(edit, all.join(', ')));
        });
  });
