/** The forms in which a figure can be copied, what it is in other units, and what changes between two figures come to. */
import assert from 'node:assert/strict';
import { changesIn } from '../../src/engine/article/sums/computed';
import { figuresOf } from '../../src/engine/article/article';
import { parseArticle } from '../../src/engine/article/parse';
import { elsewhere, formsOf } from '../../src/engine/article/figures/forms';

const FORMS: readonly [copy: string, ...forms: string[]][] = [
  ['Cargo grew 31 percent.', '31%', '0.31'],
  ['Cargo grew 10 to 15 percent.', '10-15%', '10-15 percent', '0.1-0.15'],
  ['The pier cost $4.5 million.', '$4,500,000', '$4.5m'],
  ['The pier cost €1.2bn.', '€1,200,000,000', '€1.2 billion'],
  ['It cost 3 million pounds sterling.', '3,000,000 pounds', '3 million pounds', '3m pounds'],
  ['They paid Rs 500 crore.', 'Rs 5,000,000,000', 'Rs 5 billion', 'Rs 5bn'],
  ['Some 1.4 lakh birds came.', '140,000', '140000'],
  ['One in five boats leaks.', '0.2', '20 percent'],
  ['It is 40 times larger than that.'],
  ['Hundreds of people came.'],
  ['Between 1,400 and 1,500 came.', '1,400-1,500', '1400-1500'],
  ['The wind blew at 40 knots.', '74 kilometers per hour'],
  ['It is 10 miles away.', '16 kilometers'],
  ['They dived 12,000 feet.', '3,700 meters'],
  ['It was 86 degrees Fahrenheit.', '30°C'],
  ['The wind blew at 90 km/h.', '56 miles per hour'],
  ['They own 40 to 60 acres.', '16 to 24 hectares'],
  ['It lasted nine days.'],
];

suite('the forms of a figure', () => {
  for (const [copy, ...forms] of FORMS) {
    test(copy, () => {
      const [figure] = figuresOf(parseArticle(copy));
      assert.deepEqual(formsOf(figure, copy.slice(figure.span.start, figure.span.end)), forms);
    });
  }

  test('only measures have a value in other units', () => {
    const copy = 'He paid 40 pounds sterling for 12 pounds of fish.';
    const inOthers = figuresOf(parseArticle(copy)).map(each =>
      elsewhere(each, copy.slice(each.span.start, each.span.end)),
    );
    assert.deepEqual(inOthers, [null, '5.4 kilograms']);
  });
});

/** The change stands in brackets behind the figure that it belongs to. */
const CHANGES: readonly string[] = [
  'Attendance rose to 60 from 40 {+50 percent}.',
  'Profit fell from $3.2m to $2.8m {−13 percent} last year.',
  'Support went from 31 percent to 35.5 percent {+4.5 points}.',
  'Fares rose from $40 in May to $60 {+50 percent}; crews shrank from 12 to nine {−25 percent}.',
  'It takes 40 minutes from pier 9 to Elston.',
  'It rose from 3 miles to $4.',
];

suite('computed changes', () => {
  for (const marked of CHANGES) {
    test(marked, () => {
      const copy = marked.replace(/ \{.*?\}/g, '');
      const [{ paragraph }] = parseArticle(copy).paragraphs;
      let shown = copy;
      for (const { at, change, inPoints } of [...changesIn(paragraph)].reverse())
        shown = `${shown.slice(0, at.end)} {${change} ${inPoints ? 'points' : 'percent'}}${shown.slice(at.end)}`;
      assert.equal(shown, marked);
    });
  }
});
