/** Two people's notes as one set. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clashesIn, keeping, merged } from '../../../src/engine/notes/merge';
import { check } from '../../../src/engine/check';
import { fromJsonLd, toJsonLd } from '../../../src/engine/notes/jsonld';
import { anchorAll, standingOf } from '../../../src/engine/notes/anchored-notes';
import { changed, pastOf, saidIn, type FactNote, type Note } from '../../../src/engine/notes/note';
import { noteOn, speakerNoteOn } from './notes';

const BASE = noteOn('Cargo grew ⟦31 percent⟧ last year.', { status: 'query', comment: '', evidence: [] });
const LATER = '2026-11-24T12:00:00Z';
const history = [saidIn(BASE)];
const verified = { ...BASE, status: 'verified' as const, evidence: noteOn('⟦x⟧').evidence, modified: LATER, history };
const wrong = { ...BASE, status: 'wrong' as const, modified: '2026-11-25T12:00:00Z', history };
const moved = { ...BASE, target: { ...BASE.target, start: 99, end: 109 } };
const reply = (comment: string) => ({ comment, checker: 'Pia Ott', created: LATER });
const other = { ...BASE, id: 'urn:uuid:2' };

suite('notes of two people are merged', () => {
  const cases: [string, Note[], Note[], Note[], Note[]][] = [
    ['nothing has changed', [BASE], [BASE], [BASE], [BASE]],
    ['one has changed it', [BASE], [verified], [BASE], [verified]],
    ['both have changed it alike', [BASE], [verified], [verified], [verified]],
    ['another program has written it in another order', [BASE], [verified], [Object.fromEntries(Object.entries(BASE).reverse()) as unknown as Note], [verified]],
    ['each has added one', [], [BASE], [other], [BASE, other]],
    ['one has deleted it', [BASE, other], [BASE], [BASE, other], [BASE]],
    ['one has deleted it, the other changed it', [BASE], [], [verified], [verified]],
    ['one has deleted it, the other only moved it', [BASE], [], [moved], []],
    ['one has changed it, the other moved it', [BASE], [verified], [moved], [{ ...verified, target: moved.target }]],
    ['both have answered it', [BASE], [{ ...BASE, replies: [reply('a')] }], [{ ...BASE, replies: [reply('b')] }], [{ ...BASE, replies: [reply('a'), reply('b')] }]],
    ['one has answered, the other verified it', [BASE], [{ ...BASE, replies: [reply('a')] }], [verified], [{ ...verified, replies: [reply('a')] }]],
  ]; // prettier-ignore
  for (const [name, base, ours, theirs, expected] of cases) {
    test(name, () => {
      assert.deepEqual(merged(base, ours, theirs), expected);
      assert.deepEqual(new Set(merged(base, theirs, ours)), new Set(expected));
    });
  }

  test('both versions are kept, and marked, where two have changed it in two ways', () => {
    const [kept, copy, ...rest] = merged([BASE], [verified], [wrong]);
    assert.deepEqual(rest, []);
    assert.deepEqual(kept, verified);
    assert.deepEqual({ ...copy, id: BASE.id, clash: undefined }, { ...wrong, clash: undefined });
    assert.equal(copy.clash, kept.id);
    assert.match(copy.id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

suite('two versions of a note', () => {
  const all = [...merged([BASE], [verified], [wrong]), other];
  const [kept, copy] = all;

  test('clash as long as both are there', () => {
    assert.deepEqual(clashesIn(all), new Set([copy.id, kept.id]));
    assert.deepEqual(clashesIn([copy, other]), new Set());
  });

  test('are settled by keeping one of them, whichever it is', () => {
    const both = [...history, saidIn(wrong)];
    assert.deepEqual(keeping(all, kept.id), [{ ...verified, history: both }, other]);
    const { clash: _, ...alone } = copy as FactNote;
    const settled = { ...alone, history: [...history, saidIn(verified)] };
    assert.deepEqual(keeping(all, copy.id), [settled, other]);
    const third = { ...wrong, id: 'urn:uuid:3', clash: kept.id };
    assert.deepEqual(keeping([...all, third], copy.id), [settled, other], 'of three, too');
  });

  test('are settled for good, though the other side still has both', () => {
    const settled = keeping(all, kept.id);
    for (const base of [[], all]) {
      assert.deepEqual(merged(base, settled, all), settled);
      assert.deepEqual(merged(base, all, settled), settled);
    }
  });

  test('count as neither', () => {
    const text = 'Cargo grew 31 percent last year.';
    const anchored = anchorAll(all, text);
    assert.deepEqual(anchored.map(standingOf), ['clash', 'clash', 'query']);
    const rules = (notes: readonly Note[]): string[] => check(text, { notes }).findings.map(({ rule }) => rule);
    assert.deepEqual(rules(all), ['figure/unverified', 'note/disputed']);
    assert.deepEqual(rules(keeping(all, kept.id)), []);
  });
});

suite('who says it, as two people tell', () => {
  const base = speakerNoteOn('⟦“It was late,”⟧ she said.');
  const [ana, pia] = ['Ana Ruiz', 'Pia Holm'].map(name => ({ ...base, name, modified: LATER }));

  test('the one who has changed it counts', () => {
    assert.deepEqual(merged([base], [ana], [base]), [ana]);
    assert.deepEqual(merged([base], [base], [ana]), [ana]);
  });

  test('two names are two versions, until somebody keeps one or names a third', () => {
    const both = merged([base], [ana], [pia]);
    assert.deepEqual(both.map(note => note.kind === 'speaker' && note.name).sort(), ['Ana Ruiz', 'Pia Holm']);
    assert.equal(clashesIn(both).size, 2);
    const [kept] = both;
    assert.deepEqual(keeping(both, kept.id), [kept]);
    assert.deepEqual(merged(both, [kept], both), [kept]);
  });

  test('what was forgotten is gone, but what the other has changed stays', () => {
    assert.deepEqual(merged([base], [], [base]), []);
    assert.deepEqual(merged([base], [], [pia]), [pia]);
  });
});

/** What somebody does to a note, a minute after what was done before. */
const told = (note: FactNote, status: FactNote['status'], minute: number, comment = `at ${minute}`): FactNote => {
  const evidence = noteOn('⟦x⟧').evidence;
  const after = changed(note, { status, comment, evidence }, `2026-11-24T12:${String(minute).padStart(2, '0')}:00Z`);
  assert.ok(!('refused' in after));
  return after;
};

suite('all that a note has said stays in it', () => {
  const statusesOf = (note: FactNote) => [...pastOf(note), saidIn(note)].map(({ status }) => status);

  test('through an old file, two merges and an undo', () => {
    const old = BASE; // has no history
    const [ana, ben] = [told(old, 'disputed', 1), { ...old, replies: [reply('a')] }];
    const [once] = merged([old], [ana], [ben]) as FactNote[];
    assert.deepEqual(statusesOf(once), ['query', 'disputed']);
    const undone = told(once, 'query', 2, '');
    const [twice] = merged([once], [undone], [told(once, 'verified', 3)]).filter(({ clash }) => !clash) as FactNote[];
    assert.deepEqual(statusesOf(twice).slice(0, 2), ['query', 'disputed']);
    const [settled] = keeping(merged([once], [undone], [told(once, 'verified', 3)]), twice.id) as FactNote[];
    assert.deepEqual(statusesOf(settled).sort(), ['disputed', 'query', 'query', 'verified']);
  });

  test('also where git or an older version has put an old state back', () => {
    const now = told(told(BASE, 'disputed', 1), 'verified', 2);
    assert.deepEqual(statusesOf(merged([now], [now], [BASE])[0] as FactNote), [
      'query',
      'disputed',
      'verified',
      'query',
    ]);
    const plain = { ...BASE, status: 'wrong' as const, modified: LATER };
    assert.deepEqual(statusesOf(merged([BASE], [BASE], [plain])[0] as FactNote), ['query', 'wrong']);
  });

  test('and tells which of two versions came after the other, where git names no base', () => {
    const [disputed, verified] = [told(BASE, 'disputed', 1), told(told(BASE, 'disputed', 1), 'verified', 2)];
    for (const [ours, theirs, expected] of [
      [BASE, disputed, disputed],
      [disputed, BASE, disputed],
      [verified, BASE, verified],
      [disputed, verified, verified],
      [{ ...BASE, replies: [reply('a')] }, verified, { ...verified, replies: [reply('a')] }],
    ])
      assert.deepEqual(merged([], [ours], [theirs]), [expected]);
    assert.equal(merged([], [told(BASE, 'wrong', 3)], [disputed]).length, 2, 'neither knows of the other');
  });

  const acts = fc.array(
    fc.record({
      who: fc.nat(1),
      what: fc.constantFrom('query', 'verified', 'disputed', 'wrong', 'merge', 'merge', 'git', 'reply'),
    }),
    { maxLength: 12 },
  );
  test('whatever two people do to it, and however they merge', () => {
    fc.assert(
      fc.property(acts, all => {
        const sides: Note[][] = [[BASE], [BASE]];
        let base: Note[] = [BASE];
        const said = [saidIn(BASE)];
        for (const [minute, { who, what }] of all.entries()) {
          const note = sides[who].find(({ id }) => id === BASE.id) as FactNote;
          const put = (after: FactNote) => (sides[who] = sides[who].map(each => (each === note ? after : each)));
          if (what === 'merge' || what === 'git') {
            const both = merged(what === 'git' ? [] : base, sides[who], sides[1 - who]);
            sides[0] = sides[1] = base = both;
          } else if (what === 'reply') put({ ...note, replies: [...note.replies, reply(String(minute))] });
          else {
            put(told(note, what as FactNote['status'], minute));
            said.push({ ...saidIn(note), ...saidIn(sides[who].find(({ id }) => id === BASE.id) as FactNote) });
          }
        }
        const end = merged(base, sides[0], sides[1]) as FactNote[];
        const kept = end.flatMap(note => [...pastOf(note), saidIn(note)]).map(each => JSON.stringify(each));
        for (const each of said) assert.ok(kept.includes(JSON.stringify(each)), JSON.stringify(each));
      }),
      { numRuns: 1000 },
    );
  });
});

suite('what nobody understands in a note', () => {
  const strange = (note: FactNote, more: object): FactNote =>
    fromJsonLd({ ...toJsonLd(note, 'a.txt'), ...more }) as FactNote;

  test('is kept where two versions are joined', () => {
    const tagged = strange(BASE, { 'x:desk': 'metro' });
    const disputed = told(BASE, 'disputed', 1);
    for (const [base, ours, theirs] of [
      [BASE, tagged, disputed],
      [BASE, disputed, tagged],
      [tagged, tagged, told(tagged, 'disputed', 1)],
    ]) {
      const [note, ...rest] = merged([base], [ours], [theirs]);
      assert.deepEqual(rest, []);
      assert.equal(toJsonLd(note, 'a.txt')['x:desk'], 'metro');
      assert.equal((note as FactNote).status, 'disputed');
    }
    const [one, other] = [tagged, strange(disputed, { 'x:desk': 'sport' })];
    const both = merged([], [one], [other]).map(note => toJsonLd(note, 'a.txt')['x:desk']);
    assert.deepEqual(both.sort(), ['metro', 'sport'], 'in both versions, where they contradict each other');
  });

  test('does not make two clashes of one, whichever file it was read from', () => {
    const tagged = strange(BASE, { 'x:desk': 'metro' });
    const [mine, theirs] = [told(tagged, 'disputed', 1), told(BASE, 'wrong', 2)];
    const written = fromJsonLd(toJsonLd(mine, 'a.txt'));
    assert.notEqual(written.asRead, mine.asRead);
    const ids = (notes: readonly Note[]) => notes.map(({ id }) => id);
    assert.deepEqual(ids(merged([BASE], [mine], [theirs])), ids(merged([BASE], [theirs], [written])));
  });

  test('does not keep a note from being deleted that was written since it was read', () => {
    const tagged = strange(BASE, { creator: { type: 'Person', name: 'Ana Ruiz', id: 'https://id.example/1' } });
    const now = told(tagged, 'disputed', 1);
    const onDisk = fromJsonLd(toJsonLd(now, 'a.txt'));
    assert.deepEqual(merged([now], [], [onDisk]), []);
  });
});

/** Notes on few claims by few people, so that they clash. */
const notes = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('urn:uuid:1', 'urn:uuid:2', 'urn:uuid:3'),
      status: fc.constantFrom('query' as const, 'wrong' as const, 'disputed' as const),
      comment: fc.constantFrom('', 'a'),
      start: fc.constantFrom(1, 2),
      exact: fc.constantFrom('31', '13'),
      replies: fc.subarray([reply('a'), reply('b')]), // an answer is put behind those that are there
      modified: fc.constantFrom(LATER, BASE.modified),
    }),
    { selector: ({ id }) => id, maxLength: 3 },
  )
  .map(all =>
    all.map(({ start, exact, ...given }): FactNote => ({
      ...BASE,
      ...given,
      target: { ...BASE.target, start, exact },
    })),
  );

const said = ({ status, comment, target }: FactNote): string => JSON.stringify([status, comment, target.exact]);
const sorted = (all: readonly Note[]): Note[] => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));

suite('whatever two people do', () => {
  const holds = (check: (base: FactNote[], ours: FactNote[], theirs: FactNote[]) => void): void =>
    fc.assert(fc.property(notes, notes, notes, check), { numRuns: 2000 });

  test('nothing that anybody has said is lost', () =>
    holds((base, ours, theirs) => {
      const out = merged(base, ours, theirs) as FactNote[];
      for (const [mine, others] of [
        [ours, theirs],
        [theirs, ours],
      ]) {
        for (const note of mine) {
          const was = base.find(({ id }) => id === note.id);
          const their = others.find(({ id }) => id === note.id);
          const isNew = !was || said(was) !== said(note);
          if (isNew || (their && said(their) === said(note))) assert.ok(out.some(each => said(each) === said(note)));
          for (const each of note.replies)
            if (!was?.replies.some(r => r.comment === each.comment))
              assert.ok(out.some(({ replies }) => replies.some(r => r.comment === each.comment)));
        }
      }
    }));

  test('it does not matter who merges', () =>
    holds((base, ours, theirs) =>
      assert.deepEqual(sorted(merged(base, ours, theirs)), sorted(merged(base, theirs, ours))),
    ));

  test('merging again changes nothing', () =>
    holds((base, ours, theirs) => {
      const once = merged(base, ours, theirs);
      assert.deepEqual(sorted(merged(base, once, theirs)), sorted(once));
      assert.deepEqual(sorted(merged(once, once, once)), sorted(once));
    }));

  test('every id is there once', () =>
    holds((base, ours, theirs) => {
      const ids = merged(base, ours, theirs).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
    }));
});
