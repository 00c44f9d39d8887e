/** Notes whose article is gone find the file that has their words, and no other. */
import assert from 'node:assert/strict';
import type { Note } from '../../src/engine/notes/note';
import { straysOfText, newPathsOf, goneAmong } from '../../src/project/notes-without-article';
import { noteOn, stetOn } from '../engine/notes/notes';

const MILL = 'The mill was sold for 3.2 million crowns in May. It has 14 looms, and its owner, Tora Lind, lives there.';
const FERRY = 'The ferry carried 900 people on Monday. Its master, Odd Rein, had 14 men with him.';
const on = (marked: string): Note => noteOn(marked, { id: `urn:uuid:${marked}` });

suite('notes whose article is gone', () => {
  const notes = [
    on(MILL.replace('3.2 million crowns', '⟦3.2 million crowns⟧')),
    on(MILL.replace('14 looms', '⟦14 looms⟧')),
    on(MILL.replace('Tora Lind', '⟦Tora Lind⟧')),
  ];
  const cases: [name: string, candidates: Record<string, string>, home: string | undefined][] = [
    ['belong to the file that has their words', { 'b.txt': FERRY, 'new.txt': MILL }, 'new.txt'],
    ['belong to it also where it was edited', { 'b.txt': FERRY, 'new.txt': `More.\n\n${MILL.replace('14 looms', '15 looms')}` }, 'new.txt'],
    ['belong to the file that has more of their words', { 'b.txt': MILL.replace('14 looms', '15 looms'), 'new.txt': MILL }, 'new.txt'],
    ['belong to no file that has half of their words or fewer', { 'b.txt': FERRY, 'new.txt': MILL.replace('14 looms', '15 looms').replace('3.2', '3.3') }, undefined],
    ['belong to nobody where two files have all of them', { 'a.txt': MILL, 'b.txt': FERRY, 'c.txt': MILL }, undefined],
    ['belong to nobody where nothing is left', {}, undefined],
  ]; // prettier-ignore
  for (const [name, candidates, home] of cases) {
    test(name, async () => {
      const texts = Object.entries(candidates).map(([path, text]) => ({ path, text }));
      for (const each of [texts, [...texts].reverse()]) {
        const homes = await newPathsOf([{ path: 'old.txt', notes }], each);
        assert.deepEqual([...homes], home ? [['old.txt', home]] : []);
      }
    });
  }

  test('are each looked for by themselves', async () => {
    const ferry = [on(FERRY.replace('900 people', '⟦900 people⟧'))];
    const strays = [
      { path: 'mill.txt', notes },
      { path: 'ferry.txt', notes: ferry },
    ];
    const candidates = [
      { path: 'x.txt', text: FERRY },
      { path: 'y.txt', text: MILL },
    ];
    assert.deepEqual(Object.fromEntries(await newPathsOf(strays, candidates)), {
      'mill.txt': 'y.txt',
      'ferry.txt': 'x.txt',
    });
  });

  test('need words to be known by', () => {
    const everywhere = stetOn(MILL.replace('14 looms', '⟦14 looms⟧'), { scope: 'file', target: null });
    const strays = [[everywhere], [], [everywhere, notes[0]]].map((all, i) => ({ path: `${i}.txt`, notes: all }));
    assert.deepEqual(
      straysOfText(MILL, strays).map(({ path }) => path),
      ['2.txt'],
    );
  });

  test('are those of files that are not there', async () => {
    const has = (path: string): Promise<boolean> => Promise.resolve(path === 'a.txt');
    assert.deepEqual(await goneAmong(['a.txt', 'in/b.txt', 'c.txt'], has), ['in/b.txt', 'c.txt']);
  });
});
