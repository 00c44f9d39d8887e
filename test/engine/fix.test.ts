import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check, Checker, type Checked } from '../../src/engine/check';
import { applyEdits, mendingEdits } from '../../src/engine/fixes/fix';
import { mend } from '../../src/engine/fixes/mend';
import { say } from '../../src/engine/phrase';
import { rules } from '../../src/engine/rules';

suite('mending', () => {
  const damaged = rules.flatMap(({ bad }) => bad.map(({ text }) => text.replace(/[⟦⟧]/g, '')));
  const copies = fc.array(fc.constantFrom(...damaged), { maxLength: 8 }).map(copy => copy.join('\n\n'));

  test('edits made at once leave no safe fix to be made', () => {
    fc.assert(
      fc.property(copies, copy => {
        const { findings } = check(applyEdits(copy, mendingEdits(new Checker(), copy)));
        assert.deepEqual(
          findings.filter(({ fixes }) => fixes.some(fix => fix.preferred)),
          [],
        );
      }),
    );
  });

  test('twice is once', () => {
    const marks = [
      '«',
      '»',
      '“',
      '”',
      '‘',
      '’',
      '"',
      "'",
      '# ',
      '&#8217;',
      ' ',
      'We will wait',
      '.',
      ',',
      ' said Ana Ruiz',
      '\n\n',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...marks), { maxLength: 14 }), pieces => {
        const mended = mend(pieces.join(''));
        assert.equal(mend(mended), mended);
      }),
      { numRuns: 500, examples: [[['«', 'We will wait', '# ', '&#8217;', '“', '# ']], [[',', ',', 'We will wait']]] },
    );
  });

  test('of one rule, it leaves none of that rule', () => {
    fc.assert(
      fc.property(copies, fc.constantFrom(...rules), (copy, { id }) => {
        const { findings } = check(applyEdits(copy, mendingEdits(new Checker(), copy, id)));
        assert.ok(!findings.some(({ rule, fixes }) => rule === id && fixes.some(fix => fix.preferred)));
      }),
    );
  });

  test('a fix that lays another fault open is followed by the next, in one edit', () => {
    const after: Record<string, string> = { ab: 'c', cc: 'd', d: '' };
    const faults = /ab|cc|d/g;
    const checker = {
      check: (text: string): Checked => ({
        ...check(''),
        findings: Array.from(text.matchAll(faults), ({ index, 0: words }) => {
          const span = { start: index, end: index + words.length };
          const fix = { title: say('Mend it'), preferred: true, edits: [{ span, text: after[words] }] };
          return { rule: '', severity: 'error', span, message: fix.title, fixes: [fix] };
        }),
      }),
    };
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 12 }), text => {
        let mended = text;
        for (let round = 0; round < 8; round++) mended = mended.replace(faults, words => after[words]);
        assert.equal(applyEdits(text, mendingEdits(checker, text)), mended);
      }),
    );
    assert.deepEqual(mendingEdits(checker, '-abab-'), [{ span: { start: 1, end: 5 }, text: '' }]);
  });

  test('the edits do not touch each other, and are small', () => {
    const edits = mendingEdits(new Checker(), damaged.join('\n\n'));
    assert.ok(edits.length > 5);
    edits.reduce((before, edit) => {
      assert.ok(before.span.end < edit.span.start);
      return edit;
    });
    assert.ok(edits.every(({ span }) => span.end - span.start < 100));
  });
});
