/** Asks documents about the first quotation of some copy, as a host does. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/engine/article/parse';
import type { SourceDocument } from '../../../src/engine/evidence/document';
import { QuotationIndex } from '../../../src/engine/evidence/quotations/quotation-index';
import { questionOn } from '../../../src/engine/evidence/questions';

export type Case = readonly [copy: string, answer: string];

/** The verdict on the first quotation of some copy, who says it there, and what differs. */
export function answerOn(copy: string, index: QuotationIndex, date: string | null = null): string {
  const article = parseArticle(copy);
  const question = questionOn(article, { start: copy.indexOf('“'), end: copy.indexOf('”') + 1 });
  const [best] = index.passagesOf(question, article, date);
  if (!best) return 'not-found';
  const changes = best.changes.map(({ kind, claim, document }) => ` | ${kind} ${claim} > ${document}`);
  return `${best.verdict}, ${best.speaker ?? 'nobody'}${changes.join('').replace(/\s+/g, ' ')}`;
}

/** A suite of such cases, over the same documents. */
export function table(title: string, documents: readonly SourceDocument[], cases: readonly Case[]): void {
  const index = new QuotationIndex();
  for (const document of documents) index.add(document);
  suite(title, () => {
    for (const [copy, expected] of cases) test(copy, () => assert.equal(answerOn(copy, index), expected));
  });
}
