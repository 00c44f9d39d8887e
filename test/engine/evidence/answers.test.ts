/** What documents say of the claims of an article, while it is edited. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../src/engine/article/parse';
import { answersAfter } from '../../../src/engine/evidence/answers';
import type { Answer } from '../../../src/engine/evidence/evidence';
import { Library } from '../../../src/engine/evidence/library';
import { questionsOf } from '../../../src/engine/evidence/questions';
import { applyEdits } from '../../../src/engine/fixes/fix';
import { shift } from '../../../src/engine/text/span';
import { prose } from './documents';

const COPY =
  '“We lost 12 boats in the great storm,” said Hanne Krog. It was late.\n\nThe storm sank 12 boats.\n\n“Nobody on the quay was hurt that night,” said Krog.';
const library = new Library();
library.add(prose('a.txt', 'Ms. Krog: We lost 12 boats in the storm. Nobody at all on the quay was hurt that night.'));
const article = parseArticle(COPY);
const ANSWERS = questionsOf(article).map(question => library.ask(question, article, null));

/** The words of each claim, and of what differs in it. */
const wordsOf = (answers: readonly Answer[], text: string): string[][] =>
  answers.map(({ question, evidence }) =>
    [
      question.span,
      ...evidence.flatMap(({ changes }) => changes.map(({ inClaim }) => shift(inClaim, question.span.start))),
    ].map(({ start, end }) => text.slice(start, end)),
  );

suite('answers about an article that is edited', () => {
  test('are there, with what differs', () => {
    assert.ok(ANSWERS.length > 2);
    assert.ok(ANSWERS.some(({ evidence }) => evidence.some(({ changes }) => changes.length > 0)));
  });

  test('stand at their claims still, but for those whose words were edited', () =>
    fc.assert(
      fc.property(fc.nat(COPY.length), fc.nat(20), fc.constantFrom('', 'Late. ', '\n\n'), (start, length, text) => {
        const edit = { span: { start, end: Math.min(COPY.length, start + length) }, text };
        const left = ANSWERS.filter(({ question: { span } }) => span.end < start || edit.span.end < span.start);
        const after = answersAfter(ANSWERS, [edit]);
        assert.deepEqual(wordsOf(after, applyEdits(COPY, [edit])), wordsOf(left, COPY));
      }),
      { numRuns: 400 },
    ));

  test('before the edit are the same ones', () => {
    const [first] = answersAfter(ANSWERS, [{ span: { start: COPY.length, end: COPY.length }, text: ' Late.' }]);
    assert.equal(first, ANSWERS[0]);
  });
});
