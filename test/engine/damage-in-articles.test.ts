/** Damage that only the whole article tells: which of two passages goes, of which kind the marks are, what stands above the copy. */
import assert from 'node:assert/strict';
import { check } from '../../src/engine/check';
import { mend } from '../../src/engine/fixes/mend';
import { markup, unmarked } from '../marks';

const LONG = 'Nobody at the lock had seen the boat since the storm in May.';
const SHORT = 'The keeper will be heard on Friday by the board.';

/** Marks say what is found. */
const FOUND: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'text/repeated-word': {
    'the second of two paragraphs goes': `${LONG}\n\n${SHORT}\n\n⟦${LONG}⟧`,
    'a pull quote goes, not the words that it is made of': `A boat is lost.\n\nThe board met.\n\nIt was late.\n\n⟦“${LONG}”⟧ Ana Ruiz\n\n${SHORT}\n\n“It is odd,” she said. “${LONG} We looked.”`,
    'so does one right below them': `“It is odd,” she said. “${LONG} We looked.”\n\n⟦“${LONG}”⟧\n\n${SHORT}`,
    'a summary above the article goes': `⟦${LONG}⟧ So the board will hear the keeper, who was there that night and says nothing.\n\nThe board met.\n\nIt was late.\n\nNo one came.\n\n${LONG} They had looked for it twice.`,
    'a running report says it again': `10:30 a.m.\n\n${LONG}\n\n9:15 a.m.\n\nThe board meets today. ${LONG}`,
    'a credit under two pictures is no sentence': `The lock.\n\nAna Maria Ruiz for the old Elston Harbour Times\n\n${SHORT}\n\nAna Maria Ruiz for the old Elston Harbour Times`,
    'a post is quoted': `Ana Ruiz (@anaruiz) ${LONG}\n\n“${LONG}” she wrote.`,
  },
  'text/fragment': {
    'what stands above an article has no stop': `The keeper of the lock will be heard by the board on Friday for the first time since the storm in May\n\n${LONG}`,
    'a paragraph has one': `${LONG}\n\nThe keeper of the lock will be heard by the board on Friday for the first time since the storm of the century, which sank nine boats and broke the gates of the old ⟦lock⟧\n\n${SHORT}`,
    'a headline has none': `${LONG}\n\nBoard hears keeper on storm night, council spends 40 million crowns on new locks and more boats\n\n${SHORT}`,
  },
  'text/spacing': {
    'a post stands as it was written': 'Ana Ruiz (@anaruiz) We waited,all of us,and nobody came.',
  },
  'text/fused-words': {
    'page furniture goes with what is wrong in it':
      'The bridge is safe, Mayor Ana Ruiz Ana Maria RuizFerry fares to rise Pier leaks again MORE said.',
  },
  'text/stray-capital': {
    'a label was run into its sentence': 'Share Your View Do you think that the lock should open at night?',
    'and one of small words': 'Low point On Monday he said that the lock was shut.',
    'a sentence goes on': 'Farmers in the north ⟦Have⟧ lost half their boats.',
  },
};

/** The copy, and what a safe fix makes of it. */
const MENDED: readonly (readonly [name: string, copy: string, fixed: string])[] = [
  [
    'marks become those of the article',
    '"Yes," she said. "No," he said.\n\n“We wait," she said.',
    '"Yes," she said. "No," he said.\n\n"We wait," she said.',
  ],
  [
    'a paragraph with other marks than the article is left to a person',
    '“Yes,” she said.\n\n“No,” he said.\n\n“We wait," she said. "Nobody came," he said.',
    '“Yes,” she said.\n\n“No,” he said.\n\n“We wait," she said. "Nobody came," he said.',
  ],
  ['where no quotation tells, the apostrophes do', '“We don\'t wait," she said.', '"We don\'t wait," she said.'],
  [
    'a quotation inside that is left open is left',
    '“He told us ‘wait for it,” she said.',
    '“He told us ‘wait for it,” she said.',
  ],
  [
    'a dash is closed where the others are',
    'The lock—an old one—leaks, and the ferry— if it runs—is late.',
    'The lock—an old one—leaks, and the ferry—if it runs—is late.',
  ],
  [
    'a stop before a quotation that belongs to its attribution is left',
    'He told the board."No. We wait."',
    'He told the board."No. We wait."',
  ],
];

suite('damage that the whole article tells', () => {
  for (const [rule, cases] of Object.entries(FOUND))
    for (const [name, marked] of Object.entries(cases))
      test(`${rule}: ${name}`, () => {
        const copy = unmarked(marked);
        const found = check(copy).findings.filter(finding => finding.rule === rule);
        assert.equal(markup(copy, found), marked);
      });
  for (const [name, copy, fixed] of MENDED) test(`mended: ${name}`, () => assert.equal(mend(copy), fixed));
});
