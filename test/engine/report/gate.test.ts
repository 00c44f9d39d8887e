/** Ready or not, by the rules of a desk. */
import assert from 'node:assert/strict';
import { check } from '../../../src/engine/check';
import type { FactNote, Note } from '../../../src/engine/notes/note';
import { english } from '../../../src/engine/phrase';
import { authorsOf, isSamePerson } from '../../../src/engine/report/authors';
import { DEFAULT_GATE, gateVerdict, type GateRules } from '../../../src/engine/report/gate';
import { countedReasons } from '../../../src/engine/report/gate-reasons';
import { sheetClaimsOf } from '../../../src/engine/report/sheet-claims';
import type { Desk } from '../../../src/engine/rule';
import { stetOn } from '../notes/notes';
import { on } from './sheets';

const COPY = 'By Tom Hall\n\nCargo grew 31 percent last year, the port said. “We lost a boat,” said Ana Ruiz.\n';
const QUOTE = '“We lost a boat,”';

/** *ready*, or the reasons: kind, words. */
function verdict(copy: string, notes: readonly Note[], rules: Partial<GateRules> = {}, desk: Desk = {}): string[] {
  const checked = check(copy, { ...desk, notes });
  const { ready, reasons } = gateVerdict(checked, sheetClaimsOf(checked), { ...DEFAULT_GATE, ...rules });
  assert.equal(ready, !reasons.length);
  return ready ? ['ready'] : reasons.map(({ kind, span }) => `${kind}: ${copy.slice(span.start, span.end)}`);
}

const figure = (given: Partial<FactNote> = {}) => on(COPY, '31 percent', given);
const quote = (given: Partial<FactNote> = {}) => on(COPY, QUOTE, given);
const backedBy = (source: string, more = {}) => ({ evidence: [{ source, quote: '', seen: '', ...more }] });
const BOTH = [figure(), quote()];

suite('the gate', () => {
  const cases: [name: string, said: string[], copy: string, notes: Note[], rules?: Partial<GateRules>][] = [
    ['all verified', ['ready'], COPY, BOTH],
    ['nothing looked at', ['open: 31 percent', `open: ${QUOTE}`], COPY, []],
    ['a kind that need not be verified', ['open: 31 percent'], COPY, [], { verified: ['figure'] }],
    ['no kind need be', ['ready'], COPY, [], { verified: [] }],
    ['a query', ['open: 31 percent'], COPY, [figure({ status: 'query' }), quote()]],
    ['what cannot be verified', ['open: 31 percent'], COPY, [figure({ status: 'unverifiable' }), quote()]],
    [
      'a dispute, whatever the rules',
      ['disputed: 31 percent'],
      COPY,
      [figure({ status: 'disputed' })],
      { verified: [], damage: 'off' },
    ],
    [
      'what is wrong, whatever the rules',
      ['disputed: 31 percent'],
      COPY,
      [figure({ status: 'wrong' })],
      { verified: [] },
    ],
    ['a dispute on plain words', ['disputed: the port'], COPY, [...BOTH, on(COPY, 'the port', { status: 'disputed' })]],
    ['a query on plain words', ['ready'], COPY, [...BOTH, on(COPY, 'the port', { status: 'query' })]],
    [
      'a query on plain words, where they count',
      ['open: the port'],
      COPY,
      [...BOTH, on(COPY, 'the port', { status: 'query' })],
      { verified: ['words'] },
    ],
    ['a changed claim, whatever the rules', ['changed: 13 percent'], COPY.replace('31', '13'), BOTH, { verified: [] }],
    [
      'a claim of which something else is said',
      ['changed: 31 percent'],
      COPY.replace('grew', 'never grew'),
      BOTH,
      { verified: [] },
    ],
    [
      'a claim whose words are gone',
      ['changed: '],
      'The pier is shut, and nobody was hurt by it.',
      [figure()],
      { verified: [] },
    ],
    [
      'two versions of a note',
      ['disputed: 31 percent', 'disputed: 31 percent'],
      COPY,
      [figure({ clash: 'urn:uuid:2' }), figure({ id: 'urn:uuid:2', clash: 'urn:uuid:31-percent', status: 'query' })],
      { verified: [] },
    ],
    [
      'a figure that was verified inside a quotation',
      ['open: “We lost 12 boats,”'],
      '“We lost 12 boats,” said Ana Ruiz.',
      [on('“We lost 12 boats,” said Ana Ruiz.', '12')],
    ],
    [
      'a quotation that was verified with its figure',
      ['ready'],
      '“We lost 12 boats,” said Ana Ruiz.',
      [on('“We lost 12 boats,” said Ana Ruiz.', '“We lost 12 boats,”')],
    ],
    ['a half of a quotation', [`open: ${QUOTE}`], COPY, [figure(), on(COPY, 'a boat')]],
    ['a quotation noted without its marks', ['ready'], COPY, [figure(), on(COPY, 'We lost a boat')]],
    [
      'a sentence with a figure, asked about',
      ['open: Cargo grew 31 percent last year'],
      COPY,
      [on(COPY, 'Cargo grew 31 percent last year', { status: 'query' }), quote()],
      { verified: ['figure'] },
    ],
    [
      'a quotation of a few words',
      ['open: “a disgrace to us all”'],
      'Ana Ruiz called the pier “a disgrace to us all” on Monday.',
      [],
    ],
    [
      'a quotation that may stand',
      ['ready'],
      'Ana Ruiz called the pier “a disgrace to us all” on Monday.',
      [stetOn('Ana Ruiz called the pier ⟦“a disgrace to us all”⟧ on Monday.', { rule: 'quote/unverified' })],
    ],
    ['four eyes', ['ready'], COPY, BOTH, { fourEyes: true }],
    [
      'the author’s own two',
      ['four-eyes: 31 percent'],
      COPY,
      [figure({ checker: 'T. Hall' }), quote()],
      { fourEyes: true },
    ],
    ['the author’s own, where nobody minds', ['ready'], COPY, [figure({ checker: 'Tom Hall' }), quote()]],
    [
      'no author to tell from the checker',
      ['four-eyes: '],
      COPY.slice(13),
      [on(COPY.slice(13), '31 percent'), on(COPY.slice(13), QUOTE)],
      { fourEyes: true },
    ],
    [
      'a file without a place',
      ['place: 31 percent'],
      COPY,
      [figure(backedBy('sources/port.csv')), quote()],
      { place: true },
    ],
    [
      'a file with a place',
      ['ready'],
      COPY,
      [figure(backedBy('sources/port.csv', { place: 'line=3' })), quote()],
      { place: true },
    ],
    [
      'a file with a passage',
      ['ready'],
      COPY,
      [figure(backedBy('sources/port.csv', { quote: '31' })), quote()],
      { place: true },
    ],
    ['a home page', ['place: 31 percent'], COPY, [figure(backedBy('https://port.example/')), quote()], { place: true }],
    ['a page', ['ready'], COPY, [figure(backedBy('https://port.example/2025/table')), quote()], { place: true }],
    [
      'what somebody said',
      ['ready'],
      COPY,
      [figure(backedBy('interview: Ana Ruiz, 14 May, by phone')), quote()],
      { place: true },
    ],
    ['damage', ['damage: $ 5'], 'The fare is $ 5 now.', [], { verified: [] }],
    ['damage, where nobody minds', ['ready'], 'The fare is $ 5 now.', [], { verified: [], damage: 'off' }],
  ];
  for (const [name, said, copy, notes, rules] of cases)
    test(name, () => assert.deepEqual(verdict(copy, notes, rules), said));

  test('what backs a claim is another now', () => {
    const changedEvidence = new Map([[figure().id, { source: 'sources/port.csv', isGone: false }]]);
    assert.deepEqual(verdict(COPY, BOTH, { verified: [] }, { changedEvidence }), ['changed: 31 percent']);
  });

  test('the settings hide no claim from it', () => {
    const rules = { 'figure/*': 'off', 'quote/*': 'off', 'note/*': 'off' } as const;
    assert.deepEqual(verdict(COPY, [], {}, { rules }), ['open: 31 percent', `open: ${QUOTE}`]);
  });

  test('counts its reasons, the gravest first', () => {
    const checked = check(COPY, { notes: [figure({ status: 'disputed' })] });
    const counted = countedReasons(gateVerdict(checked, sheetClaimsOf(checked), DEFAULT_GATE));
    assert.deepEqual(counted.map(english), ['1 disputed', '1 open']);
  });

  const names: [a: string, b: string, same: boolean][] = [
    ['Tom Hall', 'TOM HALL', true],
    ['Tom Hall', 'T. Hall', true],
    ['Zoë Krüger', 'Zoe Kruger', true],
    ['Tom Hall', 'Ana Hall', false],
    ['Tom Hall', 'Tom Lind', false],
    ['Tom Hall', '', false],
  ];
  for (const [a, b, same] of names) test(`${a} and ${b || 'nobody'}`, () => assert.equal(isSamePerson(a, b), same));

  const bylines: [copy: string, authors: string[]][] = [
    ['Pier shut\n\nBy Ana Ruiz and Per Lind\n\nThe pier is shut.', ['Ana Ruiz', 'Per Lind']],
    ['BY TOM HALL, Staff Writer\n\nThe pier is shut.', ['TOM HALL']],
    ['The pier is shut.\n\nAdditional reporting by Jo Bell', ['Jo Bell']],
    ['The pier was shut by Martin Orr.', []],
  ];
  for (const [copy, authors] of bylines)
    test(`who wrote ${JSON.stringify(copy)}`, () => assert.deepEqual(authorsOf(check(copy).article), authors));
});
