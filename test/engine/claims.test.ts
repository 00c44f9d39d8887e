/** What has to be checked in an article, and the one count of it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ArticleClaimKind } from '../../src/engine/article/claims/claim';
import { check } from '../../src/engine/check';
import { claimsIn } from '../../src/engine/claims';
import { progressOf } from '../../src/engine/progress';
import type { Note, Status } from '../../src/engine/notes/note';
import { overlaps } from '../../src/engine/text/span';
import { cleanArticles } from '../clean-articles';
import { noteOn, stetOn } from './notes/notes';

const COPY =
  'Cargo grew 31 percent last year, the port said. The yard has 1,400 workers. The ferry carries four nurses and 400 cars.';

/** A note on the first of some words of the copy. */
const on = (words: string, status: Status = 'verified', id = words): Note =>
  noteOn(COPY.replace(words, `⟦${words}⟧`), { status, id: `urn:uuid:${id}` });

const told = (copy: string, notes: readonly Note[]) => {
  const claims = claimsIn(check(copy, { notes, claims: ['figure'] }));
  const said = claims.map(({ span, standing }) => `${span ? copy.slice(span.start, span.end) : '–'}: ${standing}`);
  const { claims: all, verified } = progressOf(claims);
  return [...said, `${verified} of ${all}`];
};

suite('claims', () => {
  const cases: [name: string, copy: string, notes: Note[], said: string[]][] = [
    [
      'are all figures',
      COPY,
      [],
      ['31 percent: unchecked', '1,400: unchecked', 'four: unchecked', '400: unchecked', '0 of 4'],
    ],
    [
      'are told once, with or without a note',
      COPY,
      [on('31 percent'), on('400 cars', 'query')],
      ['31 percent: verified', '1,400: unchecked', 'four: unchecked', '400 cars: query', '1 of 4'],
    ],
    [
      'that have a note are told, whatever they are',
      COPY,
      [on('the port'), on('four nurses', 'wrong')],
      ['31 percent: unchecked', 'the port: verified', '1,400: unchecked', 'four nurses: wrong', '400: unchecked', '1 of 5'],
    ],
    [
      'that were changed are not verified, and not told twice',
      COPY.replace('31', '13'),
      [on('31 percent')],
      ['13 percent: stale', '1,400: unchecked', 'four: unchecked', '400: unchecked', '0 of 4'],
    ],
    [
      'whose words are gone come last and are not counted',
      COPY.replace('Cargo grew 31 percent last year, the port said. ', ''),
      [on('31 percent')],
      ['1,400: unchecked', 'four: unchecked', '400: unchecked', '–: orphan', '0 of 3'],
    ],
    [
      'with two notes are counted once',
      COPY,
      [on('31 percent'), on('31 percent', 'query', 'b')],
      ['31 percent: verified', '31 percent: query', '1,400: unchecked', 'four: unchecked', '400: unchecked', '1 of 4'],
    ],
    [
      'are no claims where somebody lets them stand',
      COPY,
      [stetOn(COPY.replace('1,400', '⟦1,400⟧'), { rule: 'figure/unverified' })],
      ['31 percent: unchecked', 'four: unchecked', '400: unchecked', '0 of 3'],
    ],
  ]; // prettier-ignore
  for (const [name, copy, notes, said] of cases) test(name, () => assert.deepEqual(told(copy, notes), said));

  test('are quiet: in clean articles there are many, and no finding is more than a hint', () => {
    for (const copy of cleanArticles) {
      const checked = check(copy);
      assert.deepEqual(
        checked.findings.filter(({ severity }) => severity !== 'hint').map(({ rule, message }) => [rule, message]),
        [],
      );
      assert.ok(claimsIn(checked).length >= 6, copy);
    }
  });

  const QUOTED = 'On Tuesday, “We lost 12 boats in the storm,” said Mayor Ana Ruiz.';
  const QUOTE = '“We lost 12 boats in the storm,”';
  const onQuoted = (words: string, status: Status = 'verified'): Note =>
    noteOn(QUOTED.replace(words, `⟦${words}⟧`), { status, id: `urn:uuid:${words}` });
  const inOthers: [name: string, notes: Note[], said: string[]][] = [
    ['no note', [], ['Tuesday date', `${QUOTE} quotation`, '12 figure', 'Mayor Ana Ruiz name']],
    [
      'a note on the figure leaves the quotation open',
      [onQuoted('12')],
      ['Tuesday date', `${QUOTE} quotation`, '12 figure verified', 'Mayor Ana Ruiz name'],
    ],
    [
      'a note on the quotation is on the figure in it, too',
      [onQuoted(QUOTE)],
      ['Tuesday date', `${QUOTE} quotation+figure verified`, 'Mayor Ana Ruiz name'],
    ],
    [
      'one without the marks is the same',
      [onQuoted('We lost 12 boats in the storm')],
      ['Tuesday date', 'We lost 12 boats in the storm quotation+figure verified', 'Mayor Ana Ruiz name'],
    ],
    [
      'a note on a name says nothing of the title before it',
      [onQuoted('Ana Ruiz')],
      ['Tuesday date', `${QUOTE} quotation`, '12 figure', 'Mayor Ana Ruiz name', 'Ana Ruiz words verified'],
    ],
    [
      'a note on some words of a quotation is on no quotation',
      [onQuoted('boats in the storm', 'query')],
      ['Tuesday date', `${QUOTE} quotation`, '12 figure', 'boats in the storm quotation query', 'Mayor Ana Ruiz name'],
    ],
  ];
  for (const [name, notes, said] of inOthers)
    test(`in one another: ${name}`, () => {
      const claims = claimsIn(check(QUOTED, { notes }));
      const told = claims.map(({ span, kinds, standing }) =>
        [span && QUOTED.slice(span.start, span.end), kinds.join('+'), standing === 'unchecked' ? '' : standing]
          .filter(Boolean)
          .join(' '),
      );
      assert.deepEqual(told, said);
    });

  test('the speaker is whoever the article names for it', () => {
    const claims = claimsIn(check(QUOTED, {}));
    assert.deepEqual(
      claims.map(({ kind, speaker }) => [kind, speaker]),
      [
        ['date', null],
        ['quotation', 'Ana Ruiz'],
        ['figure', 'Ana Ruiz'],
        ['name', null],
      ],
    );
  });

  test('are those of the kinds that the desk checks, and all that has a note', () => {
    const kindsOf = (claims: readonly ArticleClaimKind[]): string[] =>
      claimsIn(check(QUOTED, { claims, notes: [onQuoted('Tuesday', 'query')] })).map(({ kind }) => kind);
    assert.deepEqual(kindsOf(['quotation']), ['date', 'quotation']);
    assert.deepEqual(kindsOf([]), ['date']);
  });

  const figures = ['31 percent', '1,400', '400 cars'];
  const statuses = fc.constantFrom<Status>('query', 'verified', 'disputed', 'wrong', 'unverifiable');
  const noted = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...figures, 'the port said'), statuses), { selector: ([words]) => words })
    .map(each => each.map(([words, status]) => on(words, status)));
  const edits = fc.array(fc.tuple(fc.nat(COPY.length), fc.nat(4), fc.constantFrom('', '7', ' ', 'not ', 'x')), {
    maxLength: 5,
  });

  test('no finding says of a claim that nobody verified it where another says that it was changed', () => {
    let changed = 0;
    fc.assert(
      fc.property(noted, edits, (notes, changes) => {
        const copy = changes.reduce(
          (text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length),
          COPY,
        );
        const { findings } = check(copy, { notes });
        const stale = findings.filter(({ rule }) => rule === 'note/stale');
        changed += stale.length;
        for (const { rule, span } of findings)
          assert.ok(rule !== 'figure/unverified' || !stale.some(other => overlaps(other.span, span)), copy);
      }),
      { numRuns: 300 },
    );
    assert.ok(changed > 50);
  });

  test('whoever does not want to hear of changes still hears that nobody verified the claim', () => {
    const rules = { 'note/stale': 'off' as const };
    const { findings } = check(COPY.replace('31', '13'), { notes: [on('31 percent')], rules });
    assert.deepEqual(
      findings.map(({ rule, span }) => [rule, span.start]),
      [['figure/unverified', COPY.indexOf('31')], ...findings.slice(1).map(({ rule, span }) => [rule, span.start])],
    );
  });
});
