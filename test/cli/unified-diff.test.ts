/** The diff of --fix-dry-run: what a library makes of the two texts, and what it takes for the other. */
import assert from 'node:assert/strict';
import { applyPatch, createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import fc from 'fast-check';
import { unifiedDiff } from '../../src/cli/unified-diff';
import { applyEdits } from '../../src/engine/fixes/fix';
import type { Edit } from '../../src/engine/rule';

suite('the diff of --fix-dry-run', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', '\n', '\n', 'c d'), { maxLength: 60 }).map(all => all.join(''));
  const cuts = fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom('', 'x', '\n', 'y\nz')), { maxLength: 5 });

  test('is one that makes the second text of the first', () => {
    fc.assert(
      fc.property(texts, cuts, (text, given) => {
        const edits: Edit[] = [];
        for (const [start, length, put] of given
          .map(([at, ...rest]) => [at % (text.length + 1), ...rest] as const)
          .sort((a, b) => a[0] - b[0])) {
          const last = edits[edits.length - 1];
          if (last && start <= last.span.end) continue;
          edits.push({ span: { start, end: Math.min(text.length, start + length) }, text: put });
        }
        const after = applyEdits(text, edits);
        const diff = unifiedDiff('a.txt', text, edits);
        if (diff === '') assert.equal(text, after);
        else assert.equal(applyPatch(text, diff, { autoConvertLineEndings: false }), after);
      }),
      { numRuns: 2000 },
    );
  });

  const copy = Array.from({ length: 40 }, (_, i) => `line ${i}\n`).join('');
  for (const [what, from] of [
    ['two places close to each other', ['line 7', 'line 12']],
    ['two places far apart', ['line 3', 'line 31']],
    ['the first line', ['line 0']],
    ['the last line', ['line 39']],
  ] as const)
    test(`reads as usual: ${what}`, () => {
      const edits = from.map(words => {
        const start = copy.indexOf(`${words}\n`);
        return { span: { start, end: start + words.length }, text: 'mended' };
      });
      const usual = createTwoFilesPatch('a.txt', 'a.txt', copy, applyEdits(copy, edits), undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY,
      });
      assert.equal(unifiedDiff('a.txt', copy, edits), usual);
    });

  test('shows no escape, and no sign that turns the text', () => {
    const diff = unifiedDiff('a\u001b.txt', 'a\u001b[2Jb\r\n\u202ec\td\re', [
      { span: { start: 0, end: 1 }, text: 'x' },
    ]);
    assert.deepEqual(diff.split('\n').slice(1, 6), [
      '+++ a·.txt',
      '@@ -1,2 +1,2 @@',
      '-a·[2Jb\r',
      '+x·[2Jb\r',
      ' ·c\td·e',
    ]);
  });
});
