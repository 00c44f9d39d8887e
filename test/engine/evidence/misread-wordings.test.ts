/** Figures that a document has word for word: what it says of something else backs nothing, and what it does say still does. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/engine/article/parse';
import { FigureIndex } from '../../../src/engine/evidence/figures/figure-index';
import { extractText } from '../../../src/project/extract/text';
import { unmarked } from '../../marks';
import type { Reading } from './figure-readings';
import { MISREADINGS } from './misread-wordings';

/** What does not hold yet, by its copy and document. */
const NOT_YET: readonly string[] = [
  'In the blast ⟦14⟧ were killed and 31 were hurt. | Of those in the hall when the blast came 14 were killed, and 31 were hurt.',
  'Of the boats, 12 were sunk and ⟦40⟧ damaged in Lampo. | In Lampo 40 boats were damaged, 12 sunk.',
  'The siege left Tarn without bread for ⟦40 days⟧ of winter. | In Tarn there was no bread for 40 days of winter. The siege took 90 days of fighting.',
]; // prettier-ignore

function verdictOf({ copy, document }: Reading): string {
  const index = new FigureIndex();
  index.add({ path: 'desk.txt', digest: document, ...extractText(document) });
  const span = { start: copy.indexOf('⟦'), end: copy.indexOf('⟧') - 1 };
  return index.passagesOf({ kind: 'figure', span, speaker: null }, parseArticle(unmarked(copy)), null)[0]?.verdict ?? 'not-found'; // prettier-ignore
}

const isBacked = (verdict: string): boolean => verdict === 'supports' || verdict === 'rounded';

for (const [kind, { backs, backsNot }] of Object.entries(MISREADINGS))
  suite(kind, () => {
    for (const [all, holds] of [
      [backs, true],
      [backsNot, false],
    ] as const)
      // prettier-ignore
      for (const each of all)
        test(`${holds ? 'backs' : 'backs not'}: ${each.copy} | ${each.document}`, () => {
          const verdict = verdictOf(each);
          assert.equal(isBacked(verdict) === holds, !NOT_YET.includes(`${each.copy} | ${each.document}`), verdict);
        });
  });
