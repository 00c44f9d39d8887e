/** Attributions that are broken: `⟦…⟧` stands around what is wrong; then what is said of it, and the copy once it is mended. */
import assert from 'node:assert/strict';
import { check } from '../../src/engine/check';
import { applyEdits } from '../../src/engine/fixes/fix';
import { english } from '../../src/engine/phrase';
import type { Finding } from '../../src/engine/rule';
import { markup, unmarked } from '../marks';

const garbledIn = (copy: string): Finding[] =>
  check(copy).findings.filter(({ rule }) => rule === 'attribution/garbled');

const BROKEN: readonly (readonly [copy: string, said: string, fixed?: string])[] = [
  [
    '“We will wait,” ⟦said said⟧ Ana Ruiz.',
    'Two verbs of saying stand side by side.',
    '“We will wait,” said Ana Ruiz.',
  ],
  ['“We will wait,” ⟦Ruiz Ruiz⟧ said.', 'The attribution stands here twice.'],
  ['Ana Ruiz said, “We will wait,” ⟦Ana Ruiz said⟧.', 'The attribution stands here twice.'],
  ['Ana Ruiz said, “We will wait,” ⟦said Ana Ruiz⟧.', 'The attribution stands here twice.'],
  ['“We will wait,” ⟦said Ana Ruiz, Per Orr said⟧.', 'Two speakers are named for one quotation.'],
  ['“We will wait,” ⟦Ana Ruiz said Per Orr⟧.', 'Two speakers are named for one quotation.'],
  ['“We will wait,” ⟦Ana Ruiz⟧ in a statement.', 'The verb after “Ana Ruiz” is missing.'],
  [
    '“We will wait,” ⟦Harbour board chairman Ana Ruiz⟧.',
    'The verb after “Harbour board chairman Ana Ruiz” is missing.',
  ],
  ['It rained, ⟦Mr. said⟧.', 'The speaker’s name is missing.'],
  ['It rained, ⟦according to⟧.', 'Nobody is named after “according to”.'],
  ['It rained, ⟦according to their⟧; nobody left.', 'Nobody is named after “according to”.'],
  [
    '“We will wait, ⟦said Ana Ruiz⟧. Then we will see.”',
    'The attribution stands inside the quotation.',
    '“We will wait,” said Ana Ruiz. “Then we will see.”',
  ],
  [
    '“We will wait,” said Ana Ruiz, who works on dams. ⟦Bridges at the Institute of Water.⟧',
    'The description of the speaker is cut in two.',
    '“We will wait,” said Ana Ruiz, who works on dams, Bridges at the Institute of Water.',
  ],
  [
    'The vote is on Friday. ⟦said in opening remarks⟧, and left.',
    'A second attribution is left over: this sentence starts with “said” and has no speaker.',
    'The vote is on Friday, and left.',
  ],
  [
    'The vote is on Friday. ⟦said the mayor.⟧',
    'A second attribution is left over: this sentence starts with “said” and has no speaker.',
    'The vote is on Friday.',
  ],
  ...'said says wrote writes tweeted added adds replied explained told tells'
    .split(' ')
    .flatMap(cue => [
      [`“We will wait,” ⟦${cue}⟧.`, `It does not say who “${cue}” this.`] as const,
      [`“We will wait,” ⟦${cue}⟧ in a statement.`, `It does not say who “${cue}” this.`] as const,
    ]),
  ...'in on at to during after before from by via as while when into outside inside through who adding yesterday Monday Thursday'
    .split(' ')
    .map(word => [`“We will wait,” ⟦said⟧ ${word} the rest.`, 'It does not say who “said” this.'] as const),
  ...'he she they'.split(' ').map(who => [`“We will wait,” ⟦${who}⟧.`, `The verb after “${who}” is missing.`] as const),
];

const SOUND: readonly string[] = [
  '“We will wait,” said Ana Ruiz on Monday.',
  '“We will wait,” Ana Ruiz, who works on dams, said.',
  '“We will wait,” he, too, said.',
  '“We will wait,” Ruiz said. Orr said nothing.',
  '“We will wait” is what she said.',
  'Ana Ruiz said, “We will wait,” and Per Orr said so, too.',
  'She said what she said. Said Ruiz: “We will wait.”',
  '“We will wait,” Mr. Said said.',
  'It rained, according to the board.',
  '“I said Ana Ruiz had left,” said Per Orr.',
  '“We will wait,” said Ana Ruiz, who works on dams. Bridges are none of her business.',
];

suite('broken attributions', () => {
  for (const [marked, said, fixed] of BROKEN)
    test(marked, () => {
      const copy = unmarked(marked);
      const found = garbledIn(copy);
      assert.equal(markup(copy, found), marked);
      assert.equal(english(found[0].message), said);
      assert.deepEqual(
        found[0].fixes.map(({ edits }) => applyEdits(copy, edits)),
        fixed === undefined ? [] : [fixed],
      );
    });

  for (const copy of SOUND) test(`sound: ${copy}`, () => assert.equal(markup(copy, garbledIn(copy)), copy));
});
