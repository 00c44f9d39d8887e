/** A sheet for tests: a sample article with a note of every sort, and hostile copy. */
import { check } from '../../../src/engine/check';
import type { FactNote, Note } from '../../../src/engine/notes/note';
import { fromJsonLd, toJsonLd } from '../../../src/engine/notes/jsonld';
import { say } from '../../../src/engine/phrase';
import { factSheet, type FactSheet, type Given } from '../../../src/engine/report/fact-sheet';
import { DEFAULT_GATE } from '../../../src/engine/report/gate';
import { sheetForLawyer } from '../../../src/engine/report/lawyer';
import type { Desk } from '../../../src/engine/rule';
import { noteOn } from '../notes/notes';

const GIVEN: Given = {
  path: 'copy/pier.txt',
  version: 'ni:///sha-256;abc',
  date: '2026-11-29T15:00:00Z',
  gate: DEFAULT_GATE,
  unread: [
    { document: 'sources/scan.pdf', reason: say('no text in it') },
    { document: 'sources/leaks/list.xlsx', reason: say('too large') },
  ],
  dateOf: source => (source === 'sources/port.csv' ? '2025-12-31' : null),
};

/** The first of some words of a copy, with a note on them. */
export const on = (copy: string, words: string, given: Partial<FactNote> = {}): FactNote =>
  noteOn(
    copy.replace(words, () => `⟦${words}⟧`),
    { id: `urn:uuid:${words.replace(/\W+/g, '-')}`, ...given },
  );

/** The sheet of some copy. */
export function sheetOf(
  copy: string,
  notes: readonly Note[] = [],
  desk: Desk = {},
  given: Partial<Given> = {},
): FactSheet {
  return factSheet(check(copy, { ...desk, notes }), { ...GIVEN, ...given });
}

/** What leaks are kept in. */
export const isConfidential = (path: string): boolean => path.startsWith('sources/leaks/');

/** The sheet for the lawyer. */
export function lawyersSheetOf(copy: string, notes: readonly Note[] = []): FactSheet {
  const checked = check(copy, { notes });
  return sheetForLawyer(factSheet(checked, GIVEN), checked, isConfidential);
}

export const COPY = `Pier grew 31 percent

By Tom Hall

Cargo grew 31 percent last year, the port authority said. The yard has 1,400 workers, according to its annual report.

“We took 12 boats from Martin Orr,” said Ana Ruiz, the harbour master. “It was ‘a disgrace’.”

Orr owed the port $4.5 million, two officials said on condition of anonymity. The pier opened in 1931.
`;

/** A note as another tool has added something to it. */
function withMore(note: FactNote): FactNote {
  const more = fromJsonLd({ ...toJsonLd(note, 'copy/pier.txt'), 'factnote:mine': 'SECRET' });
  return more as FactNote;
}

const was = 'Cargo grew 30 percent in 2019, the union said.';

export const NOTES: readonly FactNote[] = [
  on(COPY, '31 percent', { status: 'query', comment: 'Headline: of what?', evidence: [], checker: 'Eva Holm' }),
  on(COPY, '1,400 workers', {
    evidence: [
      {
        source: 'sources/port.csv',
        quote: 'workers,1400',
        seen: '2026-11-23T11:58:00Z',
        place: 'line=3&column=staff',
        digest: 'ni:///sha-256;port',
      },
      { source: 'interview: Ana Ruiz, 14 May, by phone', quote: '', seen: '2026-11-24T09:00:00Z' },
    ],
    comment: 'Counted by the port.',
    history: [
      {
        status: 'query',
        checker: 'Eva Holm',
        when: '2026-11-20T08:00:00Z',
        comment: 'In sources/leaks/list.xlsx?',
        evidence: [],
      },
    ],
    replies: [{ comment: 'See list.xlsx.', checker: 'Tom Hall', created: '2026-11-22T10:00:00Z' }],
  }),
  withMore(
    on(COPY, '$4.5 million', {
      status: 'disputed',
      comment: 'Orr denies it.',
      evidence: [
        {
          source: 'sources/leaks/list.xlsx',
          quote: 'Orr 4.5m SECRET',
          seen: '2026-11-23T11:58:00Z',
          place: 'cell=B12',
          digest: 'ni:///sha-256;leak',
        },
      ],
    }),
  ),
  noteOn(was.replace('30 percent', '⟦30 percent⟧'), { id: 'urn:uuid:gone', status: 'query', comment: 'Which year?' }),
];

/** What may not come through as anything but text. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style></title><b>&amp;',
  '[a](javascript:alert(1)) ![b](http://x.example/y.png)',
  '**bold** _it_ `code` ~~no~~ | a | b | $x$ # x',
  '[^1]: not a note',
  '=HYPERLINK("http://x.example")',
  'שלום עולם',
  '\u202eevil\u202c',
  '👩‍👩‍👧 Zoë',
  'a\u0000\u0007\ud800b',
] as const;
