/** What holds of figures in whatever documents: fast-check looks for some for which it does not. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../src/engine/article/parse';
import type { SourceDocument } from '../../../src/engine/evidence/document';
import type { Passage } from '../../../src/engine/evidence/evidence';
import { FigureIndex } from '../../../src/engine/evidence/figures/figure-index';
import { prose, table } from './documents';

const THINGS = ['ferry', 'harbour', 'school', 'nurses', 'rent', 'turnout', 'copper', 'Corran', 'Port Severn'];
const VERBS = ['carried', 'cost', 'rose to', 'fell by', 'reached', 'would cost'];
const VALUES = [
  '31 percent',
  '$4.5 million',
  '212',
  '12',
  'about 40',
  '1,964',
  'a quarter',
  '0.5 points',
  '9:30',
  '9/11',
];
const TIMES = ['', ' in May', ' in 2021', ' last month', ' in the third quarter', '\ufffd', ' “then”'];

const sentence = fc
  .tuple(fc.constantFrom(...THINGS), fc.constantFrom(...VERBS), fc.constantFrom(...VALUES), fc.constantFrom(...TIMES))
  .map(([thing, verb, value, time]) => ({ value, text: `The ${thing} ${verb} ${value}${time}. ` }));
const text = fc.array(sentence, { minLength: 1, maxLength: 6 });

const cell = fc.constantFrom(
  '31',
  '4.5',
  '212',
  '1,964',
  '31%',
  '-0.5',
  '(12)',
  '2021',
  'n/a',
  '9 - 4',
  '$40',
  '\ufffd',
);
const rows = fc.array(fc.tuple(fc.constantFrom(...THINGS, '2021-05-01', '2021', 'May 2021', '2021 Q3'), cell, cell), {
  minLength: 1,
  maxLength: 8,
});

const inProse = text.map(sentences => prose('desk/ferry.txt', sentences.map(each => each.text).join(''), '2021-06-01'));
const inTable = rows.map(all =>
  table('desk/ferry-turnout.csv', ['Thing|Rent (%)|Turnout', ...all.map(row => row.join('|'))]),
);
const document = fc.oneof(inProse, inTable);

/** An article of one figure, and where it stands. */
const claim = sentence.map(({ text: copy, value }) => {
  const start = copy.indexOf(value);
  return { article: parseArticle(copy), span: { start, end: start + value.length } };
});

type Claim = typeof claim extends fc.Arbitrary<infer T> ? T : never;

function indexOf(documents: readonly SourceDocument[]): FigureIndex {
  const index = new FigureIndex();
  for (const each of documents) index.add(each);
  return index;
}

const ask = (index: FigureIndex, { article, span }: Claim): readonly Passage[] =>
  index.passagesOf({ kind: 'figure', span, speaker: null }, article, '2021-10-05');

/** It has no word and no number that an article may have. */
const STRANGE = prose(
  'desk/strange.txt',
  'Quixotic zebras yawned 777,777 wistful lullabies beneath vermilion gazebos. '.repeat(5),
);

suite('figures in any documents', () => {
  test('what is offered stands in its document, five at most, and each change in its passage', () => {
    fc.assert(
      fc.property(fc.array(document, { maxLength: 4 }), claim, (documents, asked) => {
        const passages = ask(indexOf(documents), asked);
        assert.ok(passages.length <= 5);
        for (const { document: source, span, changes } of passages) {
          assert.ok(documents.includes(source));
          assert.ok(span.start >= 0 && span.start < span.end && span.end <= source.text.length);
          for (const { inClaim, inDocument, document: words } of changes) {
            assert.deepEqual(inClaim, { start: 0, end: asked.span.end - asked.span.start });
            assert.ok(inDocument.start >= span.start && inDocument.end <= span.end && words.length > 0);
          }
        }
      }),
    );
  });

  test('a document that shares nothing changes no answer', () => {
    fc.assert(
      fc.property(fc.array(document, { maxLength: 4 }), claim, (documents, asked) => {
        assert.deepEqual(ask(indexOf([STRANGE, ...documents]), asked), ask(indexOf(documents), asked));
      }),
    );
  });

  test('to take out a document undoes that it was taken in', () => {
    fc.assert(
      fc.property(fc.array(document, { maxLength: 3 }), document, claim, (documents, other, asked) => {
        const index = indexOf(documents);
        const before = ask(index, asked);
        index.add(other);
        ask(index, asked);
        index.remove(other);
        assert.deepEqual(ask(index, asked), before);
      }),
    );
  });
});
