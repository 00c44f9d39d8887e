/** Where a note is found again in another version of its article, and when it says that its words have changed. */
import assert from 'node:assert/strict';
import { anchored } from './marked';

const PIER = 'The old pier is closed.\n\nCargo grew ⟦31 percent⟧ last year, the port said.\n\nNobody was hurt.';
const SENTENCE = 'The pier is old.\n\n⟦Cargo grew 31 percent last year, the port authority said.⟧\n\nNobody was hurt.';
const TOWN = 'A town of ⟦about 12,500 people⟧ was hit by the storm, the mayor, Robin Vale, said.';
const COUNT = 'The yard employs ⟦1,400⟧ people and builds ferries.';
const QUOTED = 'The mayor said ⟦“we were never asked about it”⟧ and left the hall.';
const TWICE =
  'Fares rose 4 percent in May. The line said so.\n\nWages are low.\n\nFares rose ⟦4 percent⟧ in May. The union said so.';
const SAME = 'It rose 4 percent. It rose ⟦4 percent⟧. It rose 4 percent.';
const HEADED = '⟦31 percent⟧ more cargo\n\nThe port had 31 percent more cargo, it said.';

const cases: readonly (readonly [string, readonly (readonly [string, string, string])[]])[] = [
  [
    'stands, and is followed',
    [
      ['nothing changed', PIER, PIER],
      ['words before', PIER, `A new line above it all.\n\n${PIER}`],
      ['words after', PIER, `${PIER}\n\nMore of it.`],
      [
        'the sentence before it rewritten',
        PIER,
        PIER.replace('The old pier is closed.', 'They shut the pier on Monday.'),
      ],
      ['a word beside it', PIER, PIER.replace('last year', 'over the past year').replace('over ', 'in ')],
      [
        'its paragraph moved',
        PIER,
        'Nobody was hurt.\n\nThe old pier is closed.\n\nCargo grew ⟦31 percent⟧ last year, the port said.',
      ],
      [
        'its sentence moved into another paragraph',
        PIER,
        'The old pier is closed. Nobody was hurt. Cargo grew ⟦31 percent⟧ last year, the port said.',
      ],
      [
        'a sentence cut and pasted',
        SENTENCE,
        'Nobody was hurt.\n\nThe pier is old. ⟦Cargo grew 31 percent last year, the port authority said.⟧',
      ],
      ['reflow', SENTENCE, SENTENCE.replace('percent last', 'percent\nlast').replace('Cargo grew', 'Cargo\ngrew')],
      ['CRLF', SENTENCE, SENTENCE.replaceAll('\n', '\r\n')],
      ['CRLF and reflow', PIER, PIER.replace('31 percent', '31\r\npercent').replaceAll(/(?<!\r)\n/g, '\r\n')],
      ['a no-break space', PIER, PIER.replace('31 percent', '31\u00a0percent')],
      ['straight marks', QUOTED, QUOTED.replace('“', '"').replace('”', '"')],
      ['marks set around it', TOWN, TOWN.replace('⟦about 12,500 people⟧', '‘⟦about 12,500 people⟧’')],
      ['a soft hyphen', TOWN, TOWN.replace('people', 'peo\u00adple')],
      ['decomposed letters', 'The ⟦café of 12 tables⟧ burned.', 'The ⟦cafe\u0301 of 12 tables⟧ burned.'],
      ['a stop put after it', 'Fares rose ⟦4 percent⟧ in May.', 'Fares rose ⟦4 percent⟧, in May.'],
      ['the one of two that its company tells', TWICE, TWICE],
      [
        'the one of two, when the first one goes',
        TWICE,
        TWICE.replace('Fares rose 4 percent in May. The line said so.\n\n', ''),
      ],
      ['the one of three that its place tells', SAME, SAME],
      ['a headline', HEADED, HEADED.replace('said.', 'said on Monday.')],
      ['emoji before it', PIER, `😀😀😀 ${PIER}`],
      ['a capital', 'It is ⟦the third-largest yard⟧ of the coast.', 'It is ⟦the third-largest Yard⟧ of the coast.'],
    ],
  ],
  [
    'is stale',
    [
      ['two digits turned', PIER, PIER.replace('⟦31 percent⟧', '⟪13 percent⟫')],
      ['a digit put before', PIER, PIER.replace('⟦31 percent⟧', '⟪131 percent⟫')],
      ['a decimal put before', COUNT, COUNT.replace('⟦1,400⟧', '⟪21,400⟫')],
      ['a digit put after', COUNT, COUNT.replace('⟦1,400⟧', '⟪1,4005⟫')],
      ['a currency put before', COUNT, COUNT.replace('⟦1,400⟧', '⟪$1,400⟫')],
      ['another unit', PIER, PIER.replace('⟦31 percent⟧', '⟪31 points⟫')],
      ['percentage points', PIER, PIER.replace('⟦31 percent⟧', '⟪31 percentage points⟫')],
      ['another noun is counted', COUNT, COUNT.replace('⟦1,400⟧ people', '⟪1,400⟫ robots')],
      [
        'another name',
        'He is ⟦Mayor Robin Vale⟧ of Orve, the town said.',
        'He is ⟪Mayor Elisa Vale⟫ of Orve, the town said.',
      ],
      [
        'a negation inside',
        SENTENCE,
        SENTENCE.replace(
          '⟦Cargo grew 31 percent last year, the port authority said.⟧',
          '⟪Cargo never grew 31 percent last year, the port authority said.⟫',
        ),
      ],
      ['a quoted word', QUOTED, QUOTED.replace('⟦“we were never asked about it”⟧', '⟪“we were not asked about it”⟫')],
      [
        'a digit in a long sentence that was moved',
        SENTENCE,
        'Nobody was hurt.\n\nThe pier is old. ⟪Cargo grew 37 percent last year, the port authority said.⟫',
      ],
      ['the changed one of two that are the same', TWICE, TWICE.replace('⟦4 percent⟧', '⟪5 percent⟫')],
      ['the changed one of three', SAME, SAME.replace('⟦4 percent⟧', '⟪5 percent⟫')],
    ],
  ],
  [
    'has another context',
    [
      ['more than', COUNT, COUNT.replace('⟦1,400⟧', 'fewer than ⟨1,400⟩')],
      ['less', PIER, PIER.replace('⟦31 percent⟧ last', '⟨31 percent⟩ less last')],
      ['a negation before', COUNT, COUNT.replace('employs ⟦1,400⟧', 'never employed ⟨1,400⟩')],
      ['the other direction', PIER, PIER.replace('grew ⟦31 percent⟧', 'fell ⟨31 percent⟩')],
      ['another subject', PIER, PIER.replace('Cargo grew ⟦31 percent⟧', 'Traffic grew ⟨31 percent⟩')],
      ['another time', PIER, PIER.replace('⟦31 percent⟧ last year', '⟨31 percent⟩ last month')],
      ['another source', PIER, PIER.replace('⟦31 percent⟧ last year, the port', '⟨31 percent⟩ last year, a blog')],
      ['another speaker', QUOTED, QUOTED.replace('mayor said ⟦', 'pilot said ⟨').replace('⟧', '⟩')],
      [
        'a verb far behind it',
        `${TOWN} Rain fell.`,
        `${TOWN.replace('⟦', '⟨').replace('⟧', '⟩').replace('hit', 'spared')} Rain fell.`,
      ],
    ],
  ],
  [
    'has moved',
    [
      [
        'swapped with a figure beside it',
        'Orve got ⟦31 votes⟧ and Stell got 45 votes in May.',
        'Orve got 45 votes and Stell got ⦅31 votes⦆ in May.',
      ],
      [
        'swapped with a figure of another row',
        'Orve: ⟦31 percent⟧\nStell: 45 percent\nMarn: 4 percent',
        'Orve: 45 percent\nStell: ⦅31 percent⦆\nMarn: 4 percent',
      ],
      [
        'its sentence deleted, a twin left',
        'Orve is dry.\n\nIt has ⟦14 wells⟧, a clerk said.\n\nStell is wet.\n\nIt has 14 wells, a clerk said.\n\nIt rained there.',
        'Orve is dry.\n\nStell is wet.\n\nIt has ⦅14 wells⦆, a clerk said.\n\nIt rained there.',
      ],
    ],
  ],
  [
    'is an orphan',
    [
      ['its sentence deleted', PIER, 'The old pier is closed.\n\nNobody was hurt.'],
      [
        'its sentence deleted, the words elsewhere',
        PIER,
        'The old pier is closed.\n\nNobody was hurt. Rents are up by 31 percent in the old town.',
      ],
      [
        'its words deleted',
        PIER,
        'The old pier is closed.\n\nCargo grew last year, the port said.\n\nNobody was hurt.',
      ],
      [
        'another sentence in its place',
        SENTENCE,
        'The pier is old.\n\nThe mayor opened the new swimming bath in the morning.\n\nNobody was hurt.',
      ],
      ['another article', TOWN, 'The ferry line has bought a boat. It will sail in May.'],
      ['nothing left', PIER, ''],
    ],
  ],
];

for (const [what, table] of cases) {
  suite(`a note ${what}`, () => {
    for (const [name, before, after] of table) test(name, () => assert.equal(anchored(before, after), after));
  });
}
