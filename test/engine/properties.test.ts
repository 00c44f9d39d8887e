/** What holds for every text, however odd: fast-check looks for one for which it does not. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as fs from 'node:fs';
import { check, Checker } from '../../src/engine/check';
import { applyEdits, mendingEdits } from '../../src/engine/fixes/fix';
import { mend } from '../../src/engine/fixes/mend';
import type { Finding } from '../../src/engine/rule';
import { repaired } from '../../src/engine/text/encoding';
import { isOdd } from '../../src/engine/text/odd-characters';
import { proseOf } from '../../src/engine/text/markup';

/** Bits of copy that the rules look at, sound and broken, to be strewn at random. */
const BITS = [
  ...['“', '”', '‘', '’', '"', "'", '«', '»', '“”', ' ', ' ', ' ', ' ', '. ', ', ', '.', ' — ', '…', '?', '!'],
  ...['\n\n', '\n\n', '\n', '\t', '😀', '👩‍🚒', 'é', '\u200b', '\u00ad', '漢字', '\ud83d', '\ufeff', '\0'],
  ...[
    'she said',
    ' said Ana Ruiz',
    'said in remarks.',
    'The mayor',
    'the the',
    'neverPublished',
    'end.The',
    'On',
    'Shocking',
  ],
  ...[
    '$ 5',
    '31 percent',
    '$4.5 million',
    '6\'2"',
    '’90s',
    '1,00,0',
    'according to',
    'four of nine',
    '12 March 2024',
    'workers’',
  ],
  ...[
    'See also',
    'Leave a Reply',
    'Read more:',
    '(Video: Desk)',
    'We will wait',
    'not',
    'harbour',
    '# ',
    '- ',
    '<p>',
    '&amp;',
  ],
  ...['â€œ', 'â€', 'â€™', 'Ã©', 'Ã¢â‚¬â„¢', '‚Äô', '&amp;quot;', '&#8217;', 'Â ', '\ufffd', '\x92', 'e\u0301'],
];

const copies = fc.oneof(
  fc.array(fc.constantFrom(...BITS), { maxLength: 60 }).map(bits => bits.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const holds = (property: fc.IProperty<[string]> | fc.IProperty<[string, string]>): void =>
  fc.assert(property as fc.IProperty<unknown>, { numRuns: 500 });

suite('whatever the copy', () => {
  test('findings and their edits lie inside it, and part no surrogate pair', () => {
    holds(
      fc.property(copies, copy => {
        for (const { span, fixes } of check(copy).findings) {
          for (const each of [span, ...fixes.flatMap(fix => fix.edits.map(edit => edit.span))]) {
            assert.ok(0 <= each.start && each.start <= each.end && each.end <= copy.length, 'outside the copy');
            assert.ok(!partsPair(copy, each.start) && !partsPair(copy, each.end), 'inside a surrogate pair');
          }
        }
      }),
    );
  });

  test('every finding marks something', () => {
    holds(fc.property(copies, copy => check(copy).findings.every(({ span }) => span.start < span.end)));
  });

  test('a checker that has seen other copy says what a new one says', () => {
    holds(
      fc.property(copies, copies, (before, after) => {
        const checker = new Checker();
        checker.check(before);
        checker.check(before + after);
        assert.deepEqual(checker.check(after), check(after));
      }),
    );
  });

  test('whatever marks are typed, what is found is what a new checker finds', () => {
    const marks = fc.array(
      fc.constantFrom('"', '"', '“', '”', '‘', '’', '«', '»', 'e', ' ', ' ', '.', ',', '\n', '\n\n', '$5', ' said'),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(marks, marks, marks, (one, put, rest) => {
        const checker = new Checker();
        checker.check([...one, ...rest].join(''));
        const after = [...one, ...put, ...rest].join('');
        assert.deepEqual(checker.check(after), check(after));
      }),
      { numRuns: 1000 },
    );
  });

  test('every fix has edits, which do not overlap and change something', () => {
    holds(
      fc.property(copies, copy => {
        for (const { rule, fixes } of check(copy).findings) {
          for (const { edits } of fixes) {
            assert.notEqual(applyEdits(copy, edits), copy, `a fix of ${rule} changes nothing`);
            [...edits]
              .sort((a, b) => a.span.start - b.span.start)
              .reduce((last, { span }) => {
                assert.ok(span.start >= last, `edits of ${rule} overlap`);
                return span.end;
              }, 0);
          }
        }
      }),
    );
  });

  test('while an article is edited, what is found is what a new checker finds', () => {
    const articles = fs
      .readdirSync('samples')
      .filter(name => name.endsWith('.txt'))
      .map(name => fs.readFileSync(`samples/${name}`, 'utf8'));
    const edits = fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(2),
        put: fc.constantFrom('', 'e', ...BITS),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...articles), edits, (article, changes) => {
        const checker = new Checker();
        checker.check(article);
        let copy = article;
        for (const { at, cut, put } of changes) {
          const from = Math.floor(at * copy.length);
          copy = copy.slice(0, from) + put + copy.slice(from + cut);
          assert.deepEqual(checker.check(copy).findings, check(copy).findings);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('copy without odd characters has nothing to repair and no markup', () => {
    holds(fc.property(copies, copy => isOdd(copy) || (repaired(copy) === null && proseOf(copy) === copy)));
  });

  test('edits change nothing outside their spans', () => {
    holds(
      fc.property(copies, copy => {
        const edits = mendingEdits(new Checker(), copy);
        let expected = '';
        let at = 0;
        for (const { span, text } of edits) {
          assert.ok(span.start >= at, 'edits overlap');
          expected += copy.slice(at, span.start) + text;
          at = span.end;
        }
        assert.equal(applyEdits(copy, edits), expected + copy.slice(at));
      }),
    );
  });

  test('mending comes to an end, and what is mended stays as it is', () => {
    holds(
      fc.property(copies, copy => {
        const mended = mend(copy);
        assert.equal(mend(mended), mended);
      }),
    );
  });

  test('it makes no difference how lines end', () => {
    holds(
      fc.property(copies, copy => {
        const lf = copy.replace(/\r/g, '');
        const crlf = lf.replace(/\n/g, '\r\n');
        const moved = (offset: number): number => lf.slice(0, offset).replace(/\n/g, '\r\n').length;
        const words = (finding: Finding, of: string) => of.slice(finding.span.start, finding.span.end);
        const told = (all: readonly Finding[], of: string, at: (offset: number) => number) =>
          all.map(each => [each.rule, at(each.span.start), words(each, of).replace(/\r/g, '')]);
        assert.deepEqual(
          told(check(crlf).findings, crlf, offset => offset),
          told(check(lf).findings, lf, moved),
        );
      }),
    );
  });
});

const partsPair = (copy: string, offset: number): boolean =>
  /[\ud800-\udbff]/.test(copy.charAt(offset - 1)) && /[\udc00-\udfff]/.test(copy.charAt(offset));
