/** Notes in an article that is being edited. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/engine/fixes/fix';
import {
  anchorAll,
  follow,
  searchedAgain,
  notesToSave,
  spanOf,
  standingOf,
  type Anchored,
} from '../../../src/engine/notes/anchored-notes';
import type { Target } from '../../../src/engine/notes/note';
import { noteOn } from './notes';
import { placed, shown, targetIn } from './marked';

const PIER = 'The old pier is closed.\n\nCargo grew ⟦31 percent⟧ last year, the port said.\n\nNobody was hurt.';

/** A text with a note that is being edited: each edit replaces the first occurrence of some words. */
class Editing {
  text: string;
  notes: Anchored[];

  constructor(marked: string) {
    this.text = placed(marked).text;
    this.notes = anchorAll([noteOn(marked)], this.text);
  }

  edit(...replacements: [string, string][]): this {
    const edits = replacements.map(([words, text]) => {
      const start = this.text.indexOf(words);
      assert.ok(start >= 0, words);
      return { span: { start, end: start + words.length }, text };
    });
    this.text = applyEdits(this.text, edits);
    this.notes = follow(this.notes, edits, this.text);
    return this;
  }

  get shown(): string {
    return shown(this.text, this.notes[0].anchor!);
  }
}

suite('a note in an article that is being edited', () => {
  const cases: [string, (editing: Editing) => Editing, string][] = [
    ['moves with words typed before it', e => e.edit(['The old', 'On Monday the old']), PIER.replace('The old', 'On Monday the old')],
    ['stays where words are typed after it', e => e.edit(['Nobody', 'Almost nobody']), PIER.replace('Nobody', 'Almost nobody')],
    ['follows several edits at once', e => e.edit(['pier', 'harbour pier'], ['hurt', 'killed']), PIER.replace('pier', 'harbour pier').replace('hurt', 'killed')],
    ['is stale once a digit changes', e => e.edit(['31', '13']), PIER.replace('⟦31 percent⟧', '⟪13 percent⟫')],
    ['stands again after an undo', e => e.edit(['31', '13']).edit(['13', '31']), PIER],
    ['is stale while a digit is typed at its edge', e => e.edit(['31', '131']), PIER.replace('⟦31 percent⟧', '⟪131 percent⟫')],
    ['is stale once the word after it joins it', e => e.edit(['percent last', 'percentlast']), PIER.replace('⟦31 percent⟧ last', '⟪31 percentlast⟫')],
    ['is an orphan once its words are deleted', e => e.edit([' 31 percent', '']), PIER.replace(' ⟦31 percent⟧', '')],
    ['stands again after the deletion is undone', e => e.edit([' 31 percent', '']).edit(['grew', 'grew 31 percent']), PIER],
    ['is an orphan once all is deleted', e => e.edit([e.text, '']), ''],
    ['stands again after all is put back', e => e.edit([e.text, '']).edit(['', placed(PIER).text]), PIER],
    ['stands after the whole text was replaced, as by git', e => e.edit([e.text, `New.\n\n${e.text}`]), `New.\n\n${PIER}`],
    ['follows its sentence when that is cut and pasted', e => e.edit(['Cargo grew 31 percent last year, the port said.\n\n', '']).edit(['hurt.', 'hurt. Cargo grew 31 percent last year, the port said.']), 'The old pier is closed.\n\nNobody was hurt. Cargo grew ⟦31 percent⟧ last year, the port said.'],
    ['follows reflow', e => e.edit(['31 percent', '31\npercent']), PIER.replace('31 percent', '31\npercent')],
    ['has another context once it is denied', e => e.edit(['grew', 'never grew']), PIER.replace('⟦31 percent⟧', '⟨31 percent⟩').replace('grew', 'never grew')],
    ['stands again once it is denied no more', e => e.edit(['grew', 'never grew']).edit(['never ', '']), PIER],
    ['stands again once the last letter of it is typed', e => e.edit([' 31 percent', '']).edit(['grew', 'grew 31 percen']).edit(['percen ', 'percent ']), PIER],
  ]; // prettier-ignore
  for (const [name, edit, after] of cases) {
    test(name, () => assert.equal(edit(new Editing(PIER)).shown, after));
  }

  test('does not hop to a sentence that says the same', () => {
    const editing = new Editing('It rose ⟦4 percent⟧ in May.\n\nIt rose 4 percent in May.');
    editing.edit(['4 percent', '5 percent']);
    assert.equal(editing.shown, 'It rose ⟪5 percent⟫ in May.\n\nIt rose 4 percent in May.');
  });

  test('does not hop to the same figure beside it, whatever other number holds what it is now', () => {
    const editing = new Editing('The 4 said ⟦4⟧ of the 1,400 left.');
    editing.edit(['said 4', 'said 0']);
    assert.equal(editing.shown, 'The 4 said ⟪0⟫ of the 1,400 left.');
  });

  test('is written anew only where it would not be found again', () => {
    const editing = new Editing(PIER).edit(['The old', 'On Monday the old']);
    assert.deepEqual(notesToSave(editing.notes, editing.text), [noteOn(PIER)]);
    editing.edit(['Cargo grew', 'Traffic was up'], ['last year, the port said', 'in a year']);
    assert.equal(standingOf(editing.notes[0]), 'stale');
    const [stale] = notesToSave(editing.notes, editing.text);
    assert.deepEqual(stale, noteOn(PIER), 'what it said of its surroundings is kept');
    const moved = new Editing('Ferry\n\nOrganisers recognised ⟦1,400⟧.').edit([
      'Organisers recognised',
      'Organizers recognized',
    ]);
    assert.notDeepEqual(notesToSave(moved.notes, moved.text), notesToSave(new Editing(PIER).notes, placed(PIER).text));
    assert.equal(anchorAll(notesToSave(moved.notes, moved.text), moved.text)[0].anchor!.state, 'standing');
  });
});

/** Words that articles are made of, some of which make a claim another. */
const words = fc.constantFrom(
  ...[
    'Cargo',
    'grew',
    'fell',
    'not',
    '31 percent',
    '13 percent',
    '4',
    'the port',
    'Ana Ruiz',
    '“we”',
    'said',
    'in May',
  ],
  ...['. ', '.\n\n', ', ', ' ', '\r\n', '😀', 'e\u0301', '\u00a0', '"', 'more than', 'people', '1,400'],
);
const copies = fc.array(words, { maxLength: 40 }).map(all => all.join(' '));
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(12), words), { maxLength: 8 });

/** What a note says, folded by hand: letters and digits, and the stops and commas between digits. */
const said = (copy: string): string =>
  copy
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,])/g, '') // a stray space
    .replace(/(?<!\d)1[ ,]400(?!\d)/g, '1400') // one figure, however it is written
    .replace(/(?<!\d)[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+(?!\d)/gu, '');

suite('whatever is edited', () => {
  const noted = fc.tuple(copies, fc.nat(), fc.integer({ min: 1, max: 30 })).map(([text, at, length]) => {
    const start = at % Math.max(1, text.length);
    return { text, note: noteAt(text, start, Math.min(text.length, start + length)) };
  });
  const wrapped = fc
    .tuple(
      copies,
      fc.integer({ min: 20, max: 80 }),
      fc.constantFrom('\n', '\r\n', ' \n'),
      fc.nat(),
      fc.integer({ min: 1, max: 30 }),
    )
    .map(([copy, width, lineEnd, at, length]) => {
      const text = copy.replace(/\s+/g, ' ').replace(new RegExp(`(.{${width},}?) `, 'g'), `$1${lineEnd}`);
      const start = at % Math.max(1, text.length);
      return { text, note: noteAt(text, start, Math.min(text.length, start + length)) };
    });
  const follows = (check: (editing: { notes: Anchored[]; text: string }, target: Target) => void): void =>
    fc.assert(
      fc.property(noted, edits, ({ text, note }, changes) => {
        let notes = anchorAll([note], text);
        for (const [at, length, put] of changes) {
          const start = at % (text.length + 1);
          const edit = { span: { start, end: Math.min(text.length, start + length) }, text: put };
          text = applyEdits(text, [edit]);
          notes = follow(notes, [edit], text);
          check({ notes, text }, note.target);
        }
      }),
      { numRuns: 400 },
    );

  test('a note that stands has its words, and one that is stale shows what is there', () =>
    follows(({ notes: [{ anchor }], text }, { exact }) => {
      const at = anchor && spanOf(anchor);
      if (!anchor || !at) return;
      assert.ok(at.start >= 0 && at.start <= at.end && at.end <= text.length);
      if (anchor.state === 'standing') assert.equal(said(text.slice(at.start, at.end)), said(exact));
      if (anchor.state === 'stale') assert.equal(anchor.now, text.slice(at.start, at.end));
    }));

  test('what stands is found there again when the article is opened, and the other way round', () =>
    follows(({ notes: [{ note, anchor }], text }) => {
      const [opened] = anchorAll([note], text);
      if (anchor?.state !== 'standing' && opened.anchor?.state !== 'standing') return;
      const [followed] = searchedAgain([{ note, anchor, clashes: false }], text);
      if (followed.anchor?.state === 'standing' && opened.anchor?.state === 'standing') return;
      // one is more careful than the other where nothing tells which place it is; neither may say another thing of the words
      const at = followed.anchor && spanOf(followed.anchor);
      if (at && opened.anchor?.state === 'standing') assert.notDeepEqual(at, opened.anchor.span);
    }));

  test('a note is never verified once a digit of it is another', () =>
    fc.assert(
      fc.property(copies, fc.nat(), fc.integer({ min: 1, max: 9 }), (copy, at, by) => {
        const text = `${copy} It rose 31 percent and 1,400 people left.`;
        const digits = Array.from(text.matchAll(/\d/g), ({ index }) => index);
        const digit = digits[at % digits.length];
        const figure = [...text.matchAll(/\d[\d,]*(?: percent)?/g)].find(
          ({ index, 0: words }) => digit < index + words.length,
        )!;
        const notes = anchorAll([noteAt(text, figure.index, figure.index + figure[0].length)], text);
        const edit = { span: { start: digit, end: digit + 1 }, text: String((Number(text[digit]) + by) % 10) };
        const edited = applyEdits(text, [edit]);
        assert.notEqual(standingOf(follow(notes, [edit], edited)[0]), 'verified');
      }),
      { numRuns: 400 },
    ));

  test('what is written when it is saved is found where it was seen', () =>
    follows(({ notes, text }) => {
      const before = notes[0].anchor!;
      const [{ anchor }] = anchorAll(notesToSave(notes, text), text);
      if (before.state === 'standing') assert.deepEqual(anchor, before);
    }));

  const isFound = ({ text, note }: { text: string; note: ReturnType<typeof noteAt> }): void => {
    const [{ anchor }] = anchorAll([note], text);
    if (/[\p{L}\p{N}]/u.test(note.target.exact)) assert.equal(anchor!.state, 'standing');
  };

  test('a note is found on the text that it was put on', () => fc.assert(fc.property(noted, isFound)));

  test('a note is found on the text that it was put on, whatever the length of its lines', () =>
    fc.assert(fc.property(wrapped, isFound)));
});

function noteAt(text: string, start: number, end: number): ReturnType<typeof noteOn> {
  return { ...noteOn(PIER), target: targetIn(`${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`) };
}
