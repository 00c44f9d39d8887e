/** An article was renamed outside the editor: its notes are told, listed, counted and taken along, and never lost. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { folderForEach } from './factnote';

const MILL = `Mill sold to its weavers

The mill was sold for 3.2 million crowns in May, the bank said. It has 14 looms and a roof that leaks, and nobody has lived in it since the war.
`;
const FERRY = `Ferry back in May

The ferry carried 900 people on Monday, the line said. Nobody was hurt when it hit the pier, and it will sail again in May.
`;

suite('notes whose article is gone', () => {
  const folder = folderForEach();
  const factnote = (...args: string[]) => folder().factnote(args);
  const listed = async (file: string) => {
    const { out, err, status } = await factnote('notes', 'list', file, '--format', 'json');
    assert.equal(status, 0, err);
    return { ...JSON.parse(out), err };
  };
  setup(async () => {
    folder().write({ 'mill.txt': MILL, 'ferry.txt': FERRY });
    for (const [exact, evidence] of [
      ['3.2 million crowns', 'https://bank.example/deed'],
      ['14', 'ferry.txt'],
    ]) {
      const { err, status } = await factnote(
        'notes', 'add', 'mill.txt', '--exact', exact, '--status', 'verified', '--evidence', evidence, '--checker', 'Ana Ruiz',
      ); // prettier-ignore
      assert.equal(status, 0, err);
    }
  });

  test('the file that has their words lists them, check counts them, and both say where they are kept', async () => {
    renameSync(folder().at('mill.txt'), folder().at('sold.txt'));
    const { notes, claims, verified, err } = await listed('sold.txt');
    assert.deepEqual(
      notes.map(({ exact, status }: Record<string, string>) => [exact, status]),
      [
        ['3.2 million crowns', 'verified'],
        ['14', 'verified'],
      ],
    );
    assert.deepEqual([claims, verified], [5, 2]);
    const said =
      'factnote: .factnotes/mill.txt.jsonld: there is no article mill.txt; its 2 notes belong to sold.txt: factnote notes move mill.txt sold.txt\n';
    assert.equal(err, said);
    const checked = await factnote('check', '.');
    assert.match(checked.out, /sold\.txt No damage found\. 2 of 5 verified\./);
    assert.doesNotMatch(checked.out, /sold\.txt.*figure\/unverified/);
    assert.deepEqual([checked.err, checked.status], [said, 0]);
    assert.deepEqual((await listed('ferry.txt')).notes, []);
  });

  test('a file that has notes is an article, whatever it reads as', async () => {
    folder().write({ 'brief.txt': 'Mill: 14 looms\n', 'list.txt': 'Mill: 15 looms\n' });
    assert.doesNotMatch((await factnote('check', '.')).out, /brief/);
    await factnote('notes', 'add', 'brief.txt', '--exact', '14 looms', '--checker', 'Ana Ruiz');
    const { out } = await factnote('check', '.');
    assert.match(out, /^brief\.txt .* 0 of 1 verified\.$/m);
    assert.doesNotMatch(out, /list\.txt/);
  });

  test('where no file has their words, or two have, that is said', async () => {
    rmSync(folder().at('mill.txt'));
    const said =
      'factnote: .factnotes/mill.txt.jsonld: there is no article mill.txt; no other file has its words, or several have\n';
    assert.equal((await factnote('check', '.')).err, said);
    folder().write({ 'a.txt': MILL, 'in/b.txt': MILL });
    assert.equal((await factnote('check', '.')).err, said);
    assert.deepEqual((await listed('a.txt')).notes, []);
    assert.equal((await factnote('check', 'in')).err, '', 'it was not in there');
    assert.equal((await factnote('check', 'a.txt')).err, '');
  });

  test('move takes them along', async () => {
    mkdirSync(folder().at('in'));
    renameSync(folder().at('mill.txt'), folder().at('in/sold.txt'));
    const { out, err, status } = await factnote('notes', 'move', 'mill.txt', 'in/sold.txt');
    assert.deepEqual([out, err, status], ['2 notes of mill.txt are on in/sold.txt now.\n', '', 0]);
    assert.deepEqual([(await listed('in/sold.txt')).notes.length, (await listed('in/sold.txt')).err], [2, '']);
    assert.ok(!existsSync(folder().at('.factnotes/mill.txt.jsonld')));
    assert.equal((await factnote('check', '.')).err, '');
  });

  test('a file’s notes are not moved to a folder', async () => {
    mkdirSync(folder().at('in'));
    const { out, err, status } = await factnote('notes', 'move', 'mill.txt', 'in');
    const why = 'factnote: in is a folder: name the file in it that mill.txt is now\n';
    assert.deepEqual([out, err, status], ['', why, 2]);
    assert.equal((await listed('mill.txt')).notes.length, 2);
  });

  test('move adds them to notes that are there', async () => {
    folder().write({ 'sold.txt': MILL });
    await factnote('notes', 'add', 'sold.txt', '--exact', 'nobody', '--checker', 'Ben Orr');
    rmSync(folder().at('mill.txt'));
    assert.equal((await factnote('notes', 'move', 'mill.txt', 'sold.txt')).status, 0);
    assert.equal((await listed('sold.txt')).notes.length, 3);
  });

  const refused: [from: string, to: string, why: string][] = [
    ['ferry.txt', 'mill.txt', 'factnote: ferry.txt: there are no notes on it\n'],
    ['mill.txt', 'none.txt', 'factnote: none.txt: there is no such file or folder\n'],
    ['mill.txt', './mill.txt', 'factnote: mill.txt and ./mill.txt are one article\n'],
  ];
  for (const [from, to, why] of refused) {
    test(`move ${from} ${to} is refused`, async () => {
      const { out, err, status } = await factnote('notes', 'move', from, to);
      assert.deepEqual([out, err, status], ['', why, 2]);
      assert.equal((await listed('mill.txt')).notes.length, 2);
    });
  }

  test('check and list say the same number, with and without notes', async () => {
    writeFileSync(folder().at('mill.txt'), MILL.replace('14 looms', '15 looms'));
    const { out } = await factnote('check', 'mill.txt');
    assert.match(out, /^mill\.txt .* 1 of 5 verified\.$/m);
    assert.match((await factnote('notes', 'list', 'mill.txt')).out, /^mill\.txt 1 of 5 verified\.$/m);
    assert.deepEqual(out.match(/note\/stale|figure\/unverified/g), ['note/stale']);
  });
});
