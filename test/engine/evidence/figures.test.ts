/** Figures in source documents: what comes first of all that the desk has, and what is said of it. */
import assert from 'node:assert/strict';
import type { Passage, Question } from '../../../src/engine/evidence/evidence';
import { FigureIndex } from '../../../src/engine/evidence/figures/figure-index';
import { parseArticle } from '../../../src/engine/article/parse';
import { unmarked } from '../../marks';
import type { SourceDocument } from '../../../src/engine/evidence/document';
import { TABLES, TEXTS, type FigureCase } from './figure-cases';
import { MORE } from './figure-cases-2';
import { LAST, MONTHS } from './figure-cases-3';
import { PORTS, PROSE } from './figure-cases-4';
import { DESK } from './figure-desk';
import { SECOND_DESK } from './figure-desk-2';
import { THIRD_DESK } from './figure-desk-3';
import { FOURTH_DESK } from './figure-desk-4';
import { BACKING, BESIDE, DIFFERING, NOT_BACKING, type Reading } from './figure-readings';
import { prose } from './documents';

const indexOf = (documents: readonly SourceDocument[]): FigureIndex => {
  const index = new FigureIndex();
  for (const document of documents) index.add(document);
  return index;
};

/** What is said of the figure that copy marks. */
function passagesOf(index: FigureIndex, { copy, date }: FigureCase): readonly Passage[] {
  const span = { start: copy.indexOf('⟦'), end: copy.indexOf('⟧') - 1 };
  const question: Question = { kind: 'figure', span, speaker: null };
  return index.passagesOf(question, parseArticle(unmarked(copy)), date ?? null);
}

const textOf = ({ document, span }: Passage): string => document.text.slice(span.start, span.end);

function cases(title: string, index: FigureIndex, all: readonly FigureCase[]): void {
  suite(title, () => {
    for (const each of all)
      test(`${each.verdict}: ${each.copy}`, () => {
        const passages = passagesOf(index, each);
        const told = passages.map(passage => `${passage.verdict} «${textOf(passage)}»`).join('; ');
        assert.equal(passages[0]?.verdict ?? 'not-found', each.verdict, told);
        if (each.at) assert.ok(textOf(passages[0]).includes(each.at), told);
      });
  });
}

const first = indexOf(DESK);
cases('figures in tables', first, TABLES);
cases('figures in texts', first, TEXTS);
cases('figures of another desk', indexOf(SECOND_DESK), MORE);
const third = indexOf(THIRD_DESK);
cases('figures of a third desk', third, LAST);
cases('figures of a month', third, MONTHS);
const fourth = indexOf(FOURTH_DESK);
cases('figures of a fourth desk', fourth, PROSE);
cases('figures of two ports', fourth, PORTS);

/** What is said where the desk has one document only. */
const verdictOf = ({ copy, document }: Reading): string =>
  passagesOf(indexOf([prose('desk.txt', document)]), { copy, verdict: 'not-found' })[0]?.verdict ?? 'not-found';
const isBacked = (verdict: string): boolean => verdict === 'supports' || verdict === 'rounded';

suite('figures of a document that says it of the same', () => {
  for (const each of BACKING)
    test(`${each.copy} | ${each.document}`, () => assert.ok(isBacked(verdictOf(each)), verdictOf(each)));
});

suite('figures of a document that says it of something else', () => {
  for (const each of NOT_BACKING)
    test(`${each.copy} | ${each.document}`, () => assert.ok(!isBacked(verdictOf(each)), verdictOf(each)));
});

suite('figures of a document that has another value', () => {
  for (const each of DIFFERING) test(`${each.copy} | ${each.document}`, () => assert.equal(verdictOf(each), 'differs'));
  for (const each of BESIDE)
    test(`nothing: ${each.copy} | ${each.document}`, () =>
      assert.ok(!['differs', 'revised'].includes(verdictOf(each))));
});
