/** Who says a quotation, as a checker has told: where it counts, written down before it was built: 23 of 25 held at first, one was wrong itself. ⟦…⟧ is the quotation of the note. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/engine/article/parse';
import { indirectSpeechOf, quotationsOf } from '../../../src/engine/article/speech/speech';
import { check, Checker } from '../../../src/engine/check';
import { anchorAll } from '../../../src/engine/notes/anchored-notes';
import type { SpeakerNote } from '../../../src/engine/notes/note';
import { heeding } from '../../../src/engine/notes/speakers';
import { speakerNoteOn } from './notes';

interface Case {
  readonly was: string;
  /** The copy as it is now; as it was where nothing has changed. */
  readonly now?: string;
  /** Who says each quotation, then each thing told, by name; `?` for nobody by name. */
  readonly says: readonly string[];
  readonly how?: string;
}

const LENA = 'Lena Brock';

const CASES: readonly Case[] = [
  // what it corrects
  { was: 'Ana Ruiz and Lena Brock shared a cab. ⟦“The driver was lost,”⟧ she said.', says: [LENA], how: 'pronoun' },
  {
    was: 'The wall was built in 1953. ¶ ⟦“It is far too low for us.”⟧ ¶ It will be raised.',
    says: [LENA],
    how: 'none',
  },
  { was: 'Lena Brock left. ⟦“It was late,”⟧ Ana Ruiz said.', says: [LENA], how: 'none' },
  { was: 'Lena Brock is a nurse. ⟦“It was late,”⟧ a nurse said.', says: [LENA], how: 'title' },
  { was: 'Lena Brock left. ⟦“It was late,”⟧ Brock said.', says: [LENA], how: 'surname' },
  { was: '⟦“It was late,”⟧ Lena Brock said.', says: [LENA], how: 'name' },
  // what goes on from it
  { was: 'Ana Ruiz and Lena Brock came. ⟦“It was late,”⟧ she said. “I was tired.”', says: [LENA, LENA] },
  {
    was: 'Ana Ruiz and Lena Brock came. ⟦“It was late,”⟧ she said. ¶ “Nobody had told us of the ferry.”',
    says: [LENA, LENA],
  },
  { was: 'Ana Ruiz and Lena Brock came. ⟦“It was late,”⟧ she said. ¶ “We were cold,” she added.', says: [LENA, LENA] },
  { was: 'Lena Brock left. “It was late,” Ana Ruiz said. ⟦“I was tired.”⟧', says: ['Ana Ruiz', LENA] },
  // nothing else is touched
  { was: 'Ana Ruiz came. ⟦“It was late,”⟧ she said. ¶ “It was cold,” Ben Orr said.', says: [LENA, 'Ben Orr'] },
  { was: 'Ana Ruiz came. “It was late,” she said. ¶ ⟦“It was late,”⟧ a guard said.', says: ['Ana Ruiz', LENA] },
  // it follows its words
  {
    was: 'Ana Ruiz came. ⟦“It was late,”⟧ she said.',
    now: 'It rained all day. ¶ Ana Ruiz came. “It was late,” she said.',
    says: [LENA],
  },
  { was: 'Ana Ruiz came. ⟦“It was late,”⟧ she said.', now: 'Ana Ruiz came. "It was late," she said.', says: [LENA] },
  // and counts for no others
  {
    was: 'Ana Ruiz came. ⟦“It was late,”⟧ she said.',
    now: 'Ana Ruiz came. “It was never late,” she said.',
    says: ['Ana Ruiz'],
  },
  {
    was: 'Ana Ruiz came. ⟦“We lost 12 boats,”⟧ she said.',
    now: 'Ana Ruiz came. “We lost 13 boats,” she said.',
    says: ['Ana Ruiz'],
  },
  {
    was: 'Ana Ruiz came. ⟦“It was late,”⟧ she said.',
    now: 'Ana Ruiz came. “It was late,” Ben Orr said.',
    says: ['Ben Orr'],
  },
  {
    was: 'Ana Ruiz came. ⟦“It was late.”⟧',
    now: 'Ana Ruiz came. Ben Orr told her: “It was late.”',
    says: ['Ben Orr', 'Ben Orr'],
  },
  { was: 'Ana Ruiz came. ⟦“It was late,”⟧ she said.', now: 'Ana Ruiz came. It rained.', says: [] },
  // where nobody marks words as quoted
  { was: 'Ana Ruiz and Lena Brock came. She said ⟦the ferry was late⟧.', says: [LENA] },
  {
    was: 'Q: Was it late? ¶ A: ⟦It was late, and I was tired.⟧ ¶ Q: And you? ¶ A: I slept at my desk.',
    says: [LENA, '?'],
  },
];

const plain = (story: string): string => story.replaceAll(' ¶ ', '\n\n');

function speakers(text: string, notes: readonly SpeakerNote[]) {
  const article = heeding(parseArticle(text), anchorAll(notes, text));
  return [...quotationsOf(article), ...indirectSpeechOf(article)].map(({ speaker }) => speaker);
}

suite('who says it, as a checker has told', () => {
  for (const { was, now = was, says, how } of CASES)
    test(`${was}${now === was ? '' : ` → ${now}`}`, () => {
      const note = speakerNoteOn(plain(was));
      const text = plain(now).replace(/[⟦⟧]/g, '');
      const found = speakers(text, [note]);
      assert.deepEqual(
        found.map(speaker => speaker?.name ?? '?'),
        says,
      );
      if (how) assert.equal(found[0]?.how, how);
    });

  test('two checkers who tell two names: both may be meant', () => {
    const copy = 'Ana Ruiz came. ⟦“It was late,”⟧ she said.';
    const notes = [speakerNoteOn(copy), speakerNoteOn(copy, { id: 'urn:uuid:1', name: 'Pia Holm' })];
    const [speaker] = speakers(copy.replace(/[⟦⟧]/g, ''), notes);
    assert.equal(speaker?.name, null);
    assert.deepEqual([...speaker.candidates!].sort(), [LENA, 'Pia Holm']);
  });

  test('two checkers who tell one name tell it once', () => {
    const copy = 'Ana Ruiz came. ⟦“It was late,”⟧ she said.';
    const [speaker] = speakers(copy.replace(/[⟦⟧]/g, ''), [
      speakerNoteOn(copy),
      speakerNoteOn(copy, { id: 'urn:uuid:1' }),
    ]);
    assert.equal(speaker?.name, LENA);
  });

  test('the speaker’s words are none where they name somebody else, and the nearest mention of the one who is meant', () => {
    const read = (marked: string): string => {
      const text = marked.replace(/[⟦⟧]/g, '');
      const { span } = speakers(text, [speakerNoteOn(marked)])[0]!;
      return text.slice(span.start, span.end);
    };
    assert.equal(read('Lena Brock left. ⟦“It was late,”⟧ Ana Ruiz said.'), 'Lena Brock');
    assert.equal(read('⟦“It was late,”⟧ Ana Ruiz said.'), '');
    assert.equal(read('Lena Brock left. ⟦“It was late,”⟧ she said.'), 'she');
  });

  test('a check asks nobody who speaks where somebody has told', () => {
    const copy = 'The wall was built in 1953.\n\n⟦“The water came over it at noon.”⟧\n\nIt will be raised.';
    const text = copy.replace(/[⟦⟧]/g, '');
    const rules = (notes: readonly SpeakerNote[]): string[] =>
      check(text, { notes })
        .findings.map(({ rule }) => rule)
        .filter(rule => rule.startsWith('attribution/'));
    assert.deepEqual(rules([]), ['attribution/missing']);
    assert.deepEqual(rules([speakerNoteOn(copy)]), []);
    // nor while it is edited: nothing that a rule goes by has changed but the notes
    const checker = new Checker({ rules: { 'figure/*': 'off' } });
    const found = (notes: readonly SpeakerNote[], now = text): number =>
      checker.check(now, anchorAll(notes, now)).findings.length;
    const note = speakerNoteOn(copy);
    assert.deepEqual([found([]), found([note]), found([note]), found([])], [1, 0, 0, 1]);
    const changed = text.replace('at noon', 'at one');
    assert.deepEqual([found([note]), found([note], changed), found([note])], [0, 1, 0]);
  });
});
