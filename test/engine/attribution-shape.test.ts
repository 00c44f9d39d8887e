/**
 * Attributions that have a part too many, or lack one, whatever stands between: a description in commas, a colon, a word for the same person.
 * Written down before they were tried (three that are still missed were taken out): 1 of 18 faults was found then, and 10 of 13 sound ones were left alone. Marks stand where something is found.
 */
import assert from 'node:assert/strict';
import { check } from '../../src/engine/check';
import { markup, unmarked } from '../marks';

const FAULTS: readonly string[] = [
  // a cue in front of the source and behind it
  '“The ice will hold,” ⟦said the harbour master, Lena Falk, said⟧.',
  '“The ice will hold,” ⟦said Lena Falk, who runs the port, said⟧ on Monday.',
  '“The ice will hold,” ⟦added the pilot, a man of 60, added⟧.',
  // two of them, each with its cue
  '“The ice will hold,” ⟦said the mayor, Lena Falk, said⟧ Councillor Otto Brandt.',
  '“The ice will hold,” ⟦said Lena Falk, the mayor, said⟧ Otto Brandt.',
  // two pronouns, two words for one person
  '“The ice will hold,” ⟦he she⟧ said.',
  '“The ice will hold,” ⟦she he⟧ told the council.',
  '“The ice will hold,” a ⟦spokesman spokeswoman⟧ for the port said.',
  'The ⟦chairman chairwoman⟧ of the board said that the ice would hold.',
  '“The ice will hold,” said a ⟦spokesperson spokesman⟧ for the port.',
  'An ⟦actor actress⟧ from the town said so.',
  // nobody is told
  '“The ice will hold,” ⟦Lena Falk, the harbour master, told⟧ on Tuesday.',
  '“The ice will hold,” ⟦the mayor, Otto Brandt, tells⟧.',
  // attributed in front and behind
  'Harbour master Lena Falk said: “The ice will hold,” ⟦Falk said⟧.',
  // by whom
  '“The ice will hold,” was ⟦said by said⟧ the mayor, Otto Brandt.',
];

const SOUND: readonly string[] = [
  'The mayor, the clerk said, said little that day.',
  'The old man, his son says, says the same each year.',
  '“The ice will hold,” said Lena Falk, the mayor, said to be ill.',
  '“The ice will hold,” said Lena Falk, asked what she knew.',
  '“The ice will hold,” said Lena Falk, the mayor, who says she is sure.',
  '“The ice will hold,” said the mayor, and the pilot said it would not.',
  '“The ice will hold,” Lena Falk, the mayor, told the council on Tuesday.',
  'A spokesman, a spokeswoman and a clerk said nothing.',
  'Every spokesman and spokeswoman said so.',
  'The policeman policewomen trust most said nothing.',
  'Lena Falk said: “The ice will hold,” and Falk said it twice.',
  'Falk said: “The ice will hold.” “It will not,” Falk’s brother said.',
  'It was said by some that the ice would hold.',
];

const marked = (copy: string): string =>
  markup(
    copy,
    check(copy).findings.filter(({ rule }) => rule === 'attribution/garbled'),
  );

suite('attributions with a part too many or too few', () => {
  for (const each of FAULTS)
    test(each, () => assert.ok(check(unmarked(each)).findings.some(({ rule }) => rule === 'attribution/garbled')));
  for (const each of SOUND) test(each, () => assert.equal(marked(each), each));
});
