import assert from 'node:assert/strict';
import { check } from '../../src/engine/check';
import { damageOf } from '../../src/engine/damage';
import type { Desk } from '../../src/engine/rule';

const SOUND = 'The ferry to Orve was late, the line said. '.repeat(10).trim(); // 90 words
const BROKEN = `${SOUND} It now costs $ 4.`; // 94: the sign is no word

/** Its sentences stand many times. */
const SAID_AGAIN = { 'text/repeated-word': 'off' } as const;

const damage = (text: string, desk?: Desk) => {
  const { article, findings } = check(text, { rules: { ...desk?.rules, ...SAID_AGAIN } });
  const { score, reasons } = damageOf(article, findings);
  return [score, ...reasons.map(({ rule, count }) => `${count} ${rule.id}`)];
};

const many = (n: number, paragraph: string): string => Array.from({ length: n }, () => paragraph).join('\n\n');

suite('the damage of an article', () => {
  test('none on sound copy, whatever there is to verify', () => {
    assert.deepEqual(damage(`${SOUND} Some 300 people waited.`), [0]);
    assert.deepEqual(damage(''), [0]);
  });

  test('ten errors in 1,000 words are 50, twenty 75, and none are enough for more than 100', () => {
    assert.deepEqual(damage(many(10, `${BROKEN} Nobody there was ever asked again.`)), [50, '10 figure/malformed']);
    assert.deepEqual(damage(many(10, `${BROKEN} It was once only just $ 3.`)), [75, '20 figure/malformed']);
    assert.deepEqual(damage(many(50, 'It was $ 3.')), [100, '50 figure/malformed']);
  });

  test('an article twice as long, with twice as much, is as damaged', () => {
    const [once, twice] = [5, 10].map(n => damage(many(n, BROKEN))[0]);
    assert.equal(once, twice);
  });

  test('one slip in a brief is no ruin, and one in a book is some', () => {
    assert.deepEqual(damage('It was $ 3.'), [50, '1 figure/malformed']);
    assert.deepEqual(damage(`${many(100, SOUND)}\n\nIt was $ 3.`), [1, '1 figure/malformed']);
  });

  test('a finding weighs as much as the desk says, and the weightiest reason comes first', () => {
    const text = `${BROKEN}\n\n${SOUND} It came on Monday.They waited.They left.`;
    assert.deepEqual(damage(text).slice(1), ['2 text/fused-words', '1 figure/malformed']);
    const desk: Desk = { rules: { 'text/fused-words': 'hint' } };
    assert.deepEqual(damage(text, desk).slice(1), ['1 figure/malformed', '2 text/fused-words']);
    assert.ok(damage(text, desk)[0] < damage(text)[0]);
    assert.deepEqual(damage(text, { rules: { 'text/*': 'off', 'figure/*': 'off' } }), [0]);
  });
});
