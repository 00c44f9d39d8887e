/** Two people's notes as one set. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clashesIn, keeping, merged } from '../../../src/engine/notes/merge';
import { check } from '../../../src/engine/check';
import { anchorAll, standingOf } from '../../../src/engine/notes/follow';
import type { FactNote, Note } from '../../../src/engine/notes/note';
import { noteOn } from './notes';

const BASE = noteOn('Cargo grew ⟦31 percent⟧ last year.', { status: 'query', comment: '', evidence: [] });
const LATER = '2026-11-24T12:00:00Z';
const verified = { ...BASE, status: 'verified' as const, evidence: noteOn('⟦x⟧').evidence, modified: LATER };
const wrong = { ...BASE, status: 'wrong' as const, modified: '2026-11-25T12:00:00Z' };
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
    assert.deepEqual(keeping(all, kept.id), [verified, other]);
    const { clash: _, ...alone } = copy;
    assert.deepEqual(keeping(all, copy.id), [alone, other]);
    const third = { ...wrong, id: 'urn:uuid:3', clash: kept.id };
    assert.deepEqual(keeping([...all, third], copy.id), [alone, other], 'of three, too');
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
