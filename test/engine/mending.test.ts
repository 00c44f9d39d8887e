/**
 * What *Fix All* does to damaged copy: `to` is what it leaves, which is the copy itself where somebody has to look. Written before the rules
 * were changed; what came of it at first is in the log.
 */
import assert from 'node:assert/strict';
import { check } from '../../src/engine/check';
import { mend } from '../../src/engine/fixes/mend';

type Case = readonly [copy: string, to?: string];

/** Somebody has to look: the copy stays as it is, and something is found in it. */
const LEFT: readonly Case[] = [
  ['The wall was built of sand. it fell in May.'],
  ['The boats are old. they were bought in 1954. Nobody minds.'],
  ['She sold the pier for $61,000. her brother keeps the boats.'],
  ['“They are late,” said Ana Ruiz. nobody else was asked about it.'],
  ['The union met Harbour. in the evening nothing was decided.'],
  ['“It was a matter of HarbourDiplomatic support,” said Ana Ruiz.'],
  ['“It was never Published, and nobody read it,” said Ana Ruiz.'],
  ['“We asked the the board,” said Ana Ruiz.'],
  ['He called it “a start and went home to his wife, his two sons and the boats.'],
  ['The crew of boatLisbon was told on Monday.'],
  ['The board was told. said the mayor in remarks on Monday.'],
];

/** One sound reading, and nothing is lost: it is mended unseen. */
const MENDED: readonly Case[] = [
  ['The boats cross the southern shipping. lanes.', 'The boats cross the southern shipping lanes.'],
  ['It cost $ 5 and took 31 percent percent.', 'It cost $5 and took 31 percent.'],
  ['They met in the the hall.', 'They met in the hall.'],
  ['They met in the\nthe hall.', 'They met in the hall.'],
  ['The strike is over.The boats sail.', 'The strike is over. The boats sail.'],
  ['The boat of theUnited line was late.', 'The boat of the United line was late.'],
  ['They’re late, she said, and itâ€™s dear.', 'They’re late, she said, and it’s dear.'],
  ['The end ofthe strike is near.', 'The end of the strike is near.'],
];

suite('what is mended unseen', () => {
  for (const [copy] of LEFT) {
    test(`left: ${copy}`, () => {
      assert.equal(mend(copy), copy);
      assert.notDeepEqual(check(copy).findings, []);
    });
  }
  for (const [copy, to] of MENDED) test(`mended: ${copy}`, () => assert.equal(mend(copy), to));

  test('a computed value is in the unit of the copy', () => {
    const copy = 'The rate was raised to 4.5 percent from 4.25 percent, an increase of 2 basis points.';
    const [{ fixes }] = check(copy).findings.filter(({ rule }) => rule === 'figure/arithmetic');
    assert.deepEqual(
      fixes.flatMap(({ edits }) => edits.map(({ text }) => text)),
      ['25'],
    );
  });

  test('a fix that takes in more than the broken words says so', () => {
    const copy = 'He called it “a start and went home to his wife, his two sons and the boats he had.';
    const fixes = check(copy).findings.flatMap(each => each.fixes);
    assert.ok(fixes.length > 0);
    for (const { title, preferred } of fixes) {
      assert.ok(!preferred);
      if (title.args.some(words => String(words).split(' ').length > 6)) assert.match(title.template, /original/);
    }
  });
});
