/** What documents are asked about. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/engine/article/parse';
import type { Question } from '../../../src/engine/evidence/evidence';
import { questionOn, questionsOf } from '../../../src/engine/evidence/questions';
import { unmarked } from '../../marks';

const told = (copy: string, { kind, span, speaker }: Question): string =>
  `${kind}: ${copy.slice(span.start, span.end)}${speaker ? ` — ${speaker}` : ''}`;

suite('the questions of an article', () => {
  const cases: [name: string, copy: string, questions: string[]][] = [
    [
      'are its quotations and figures, in the order of the text',
      'Cargo grew 31 percent. “We lost 12 boats in the storm,” said Hanne Krog. It was the “good” year of 1,400 workers.',
      [
        'figure: 31 percent',
        'quotation: “We lost 12 boats in the storm,” — Hanne Krog',
        'figure: 12 — Hanne Krog',
        'figure: 1,400',
      ],
    ],
    [
      'name the speaker by the fullest name',
      'Hanne Krog runs the harbour. The storm was “worse than anything in my time,” Krog said. She said it took nine ferries.',
      ['quotation: “worse than anything in my time,” — Hanne Krog', 'figure: nine — Hanne Krog'],
    ],
    ['are none where nothing is claimed', 'It rained on Monday.', []],
  ];
  for (const [name, copy, questions] of cases)
    test(name, () => {
      const article = parseArticle(copy);
      assert.deepEqual(
        questionsOf(article).map(question => told(copy, question)),
        questions,
      );
    });
});

suite('a question on words of an article', () => {
  const cases: [name: string, marked: string, question: string][] = [
    [
      'a quotation without its marks',
      '“⟦We lost 12 boats in the storm,⟧” said Hanne Krog.',
      'quotation: “We lost 12 boats in the storm,” — Hanne Krog',
    ],
    ['a quotation and a blank', 'She waited.⟦ “We lost 12 boats.” ⟧It was late.', 'quotation: “We lost 12 boats.”'],
    ['a figure and a hyphen', 'A ⟦31-percent-⟧rise followed.', 'figure: 31-percent'],
    ['a piece of a figure', 'Cargo grew ⟦31⟧ percent.', 'figure: 31 percent'],
    ['words with a figure', '⟦Cargo grew 31 percent⟧ last year.', 'figure: 31 percent'],
    ['a number that is no figure', 'the player wore number ⟦53⟧ there', 'figure: 53'],
    ['words without one', '⟦Cargo grew⟧ last year.', 'quotation: Cargo grew'],
    [
      'the beginning of a quotation with a figure',
      '⟦“We lost 12 boats⟧ in the storm,” said Hanne Krog.',
      'quotation: We lost 12 boats — Hanne Krog',
    ],
    ['nothing but blanks', 'Cargo⟦ ⟧grew.', 'quotation:  '],
  ];
  for (const [name, marked, question] of cases)
    test(name, () => {
      const copy = unmarked(marked);
      const span = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 };
      assert.equal(told(copy, questionOn(parseArticle(copy), span)), question);
    });
});
