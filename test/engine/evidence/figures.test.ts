/** Figures in source documents: what comes first of all that the desk has, and what is said of it. */
import assert from 'node:assert/strict';
import type { Passage, Question } from '../../../src/engine/evidence/evidence';
import { FigureIndex } from '../../../src/engine/evidence/figures/figure-index';
import { parseArticle } from '../../../src/engine/article/parse';
import { unmarked } from '../../marks';
import { TABLES, TEXTS, type FigureCase } from './figure-cases';
import { DESK } from './figure-desk';

const index = new FigureIndex();
for (const document of DESK) index.add(document);

/** What is said of the figure that copy marks. */
function passagesOf({ copy, date }: FigureCase): readonly Passage[] {
  const span = { start: copy.indexOf('⟦'), end: copy.indexOf('⟧') - 1 };
  const question: Question = { kind: 'figure', span, speaker: null };
  return index.passagesOf(question, parseArticle(unmarked(copy)), date ?? null);
}

const textOf = ({ document, span }: Passage): string => document.text.slice(span.start, span.end);

for (const [title, cases] of Object.entries({ 'figures in tables': TABLES, 'figures in texts': TEXTS }))
  suite(title, () => {
    for (const each of cases)
      test(`${each.verdict}: ${each.copy}`, () => {
        const passages = passagesOf(each);
        const told = passages.map(passage => `${passage.verdict} «${textOf(passage)}»`).join('; ');
        assert.equal(passages[0]?.verdict ?? 'not-found', each.verdict, told);
        if (each.at) assert.ok(textOf(passages[0]).includes(each.at), told);
      });
  });
