/** Evidence that is a file: what is kept of it, and when it is not what it was. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Evidence, Note } from '../../src/engine/notes/note';
import { english } from '../../src/engine/phrase';
import { encoded } from '../../src/project/bytes';
import { changedEvidence, evidenceOf, seenAgain, type Around } from '../../src/project/evidence';
import { zipSync } from 'fflate';
import { noteOn } from '../engine/notes/notes';
import { at, pdf } from './extract/pdfs';

const SEEN = '2026-11-23T12:00:00Z';
const TABLE = 'year,growth\n2025,31\n';
const FILES = { 'tables/port.csv': TABLE, 'a.txt': 'x', 'scan.pdf': '%PDF\0', '.factnotes/a.txt.jsonld': '[]' };

const bytesOf = (file: string | Uint8Array): Uint8Array => (typeof file === 'string' ? encoded(file) : file);

const around = (files: Readonly<Record<string, string | Uint8Array>> = FILES): Around => ({
  files: {
    read: path => Promise.resolve(path in files ? bytesOf(files[path]) : undefined),
    inWords: String,
  },
  article: 'a.txt',
  seen: SEEN,
  pathOf: path => path,
});

const kept = async (given: string, passage?: string): Promise<Evidence> => {
  const found = await evidenceOf(given, around(), passage);
  assert.ok(!('refused' in found), 'refused' in found ? english(found.refused) : '');
  return found;
};

suite('evidence', () => {
  test('that is a file is kept with its hash, its place and its passage', async () => {
    const digest = `ni:///sha-256;${createHash('sha256').update(TABLE).digest('base64url')}`;
    const source = 'tables/port.csv';
    assert.deepEqual(await kept(source), { source, quote: '', seen: SEEN, digest });
    assert.deepEqual(await kept(`${source}#row=2`, '2025,31'), {
      source,
      quote: '2025,31',
      seen: SEEN,
      place: 'row=2',
      digest,
    });
  });

  const words: [string, string][] = [
    [' www.port.example ', 'https://www.port.example'],
    ['HTTP://port.example/a#b', 'HTTP://port.example/a#b'],
    ['Interview:Ana  Ruiz,\n14 May', 'interview: Ana Ruiz, 14 May'],
    ['observation: at the pier', 'observation: at the pier'],
  ];
  for (const [given, source] of words)
    test(`may be “${source}”`, async () => assert.deepEqual(await kept(given), { source, quote: '', seen: SEEN }));

  const refused: [string, string | undefined, RegExp][] = [
    ['', undefined, /is no evidence/],
    ['interview: …', undefined, /is no evidence|no such file/],
    ['mailto:ana@port.example', undefined, /is no evidence/],
    ['file:///etc/passwd', undefined, /is no evidence/],
    ['../b.txt', undefined, /is not in the folder/],
    ['/etc/passwd', undefined, /is not in the folder/],
    ['a.txt', undefined, /is the article itself/],
    ['.factnotes/a.txt.jsonld', undefined, /is a file of notes/],
    ['b.txt', undefined, /there is no such file/],
    ['tables/port.csv', '2025,32', /“2025,32” does not stand in tables\/port\.csv/],
    ['scan.pdf', 'PDF', /“PDF” does not stand in scan\.pdf/],
    ['https://port.example', 'x', /is no file that a passage/],
  ];
  for (const [given, passage, said] of refused)
    test(`may not be “${given}”${passage ? ` with “${passage}”` : ''}`, async () => {
      const found = await evidenceOf(given, around(), passage);
      assert.ok('refused' in found);
      assert.match(english(found.refused), said);
    });

  const now = (files: Readonly<Record<string, string | Uint8Array>>, evidence: readonly Evidence[]) =>
    changedEvidence([noteOn('⟦31⟧', { id: 'urn:1', evidence })] as Note[], around(files).files.read);

  test('has changed where its passage is gone or different, or the file is gone', async () => {
    const [whole, passage] = [await kept('tables/port.csv'), await kept('tables/port.csv', '2025,31')];
    const old = { source: 'tables/port.csv', quote: '', seen: SEEN }; // kept before hashes were
    const cases: [string, Evidence, string | undefined, 'as it was' | 'changed' | 'gone'][] = [
      ['the file is the same', whole, TABLE, 'as it was'],
      ['the file has changed', whole, `${TABLE}\n`, 'changed'],
      ['the passage still stands, elsewhere and otherwise spaced', passage, 'growth\r\n\r\n2025,31 \r\n', 'as it was'],
      ['the passage has changed', passage, 'year,growth\n2025,13\n', 'changed'],
      ['the file is no text any more', passage, '\0', 'changed'],
      ['the file is gone', passage, undefined, 'gone'],
      ['nobody knows what it was', old, 'something', 'as it was'],
      ['nobody knows what it was, and it is gone', old, undefined, 'gone'],
      ['it lies outside', { source: 'a/../../port.csv', quote: '', seen: SEEN }, TABLE, 'gone'],
      ['it is no file', { source: 'interview: Ana Ruiz', quote: '', seen: SEEN }, undefined, 'as it was'],
      ['it is an address', { source: 'https://a.example', quote: '', seen: SEEN }, undefined, 'as it was'],
    ];
    for (const [name, evidence, copy, expected] of cases) {
      const changed = (await now(copy === undefined ? {} : { 'tables/port.csv': copy }, [evidence])).get('urn:1');
      assert.equal(changed ? (changed.isGone ? 'gone' : 'changed') : 'as it was', expected, name);
    }
  });

  test('that is no text has its passage in what is read of it', async () => {
    const report = (words: string) => pdf([at(72, 700, words)]);
    const table = (cell: string) => `<table><tr><th>Year<th>Growth<tr><td>2025<td><b>${cell}</b></table>`;
    const letter = (body: string) =>
      zipSync({ 'word/document.xml': encoded(`<w:document><w:body><w:p>${body}</w:p></w:body></w:document>`) });
    const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
    const deleted = `<w:del><w:r><w:delText>Cargo grew 31 percent.</w:delText></w:r></w:del>${run('It rained.')}`;
    const cases: [string, string, string | Uint8Array, string | Uint8Array, string | Uint8Array][] = [
      [
        'a.pdf',
        'Cargo grew 31 percent.',
        report('Cargo grew 31 percent.'),
        report('We know: Cargo grew 31 percent.'),
        report('Cargo grew 13 percent.'),
      ],
      ['a.html', '2025 31', table('31'), `<p>New.</p>${table('31')}`, table('13')],
      [
        'a.docx',
        'Cargo grew 31 percent.',
        letter(run('Cargo grew 31 percent.')),
        letter(run('Cargo grew 31 percent. It rained.')),
        letter(deleted),
      ],
    ];
    for (const [path, passage, file, moved, other] of cases) {
      const found = await evidenceOf(path, around({ [path]: file }), passage);
      assert.ok(!('refused' in found), path);
      assert.equal((await now({ [path]: moved }, [found])).size, 0, path);
      assert.equal((await now({ [path]: other }, [found])).size, 1, path);
      assert.ok('refused' in (await evidenceOf(path, around({ [path]: other }), passage)), path);
    }
  });

  test('is not read outside the folder, whatever a file of notes says', async () => {
    for (const source of [
      '../x.csv',
      'a/../../x.csv',
      '/etc/x.csv',
      'C:/x.csv',
      '..',
      '\\\\server\\x.csv',
      '\\x.csv',
    ]) {
      const note = noteOn('Cargo grew ⟦31 percent⟧.', { id: 'urn:1', evidence: [{ source, quote: '', seen: SEEN }] });
      const read: string[] = [];
      await changedEvidence([note], path => (read.push(path), Promise.resolve(undefined)));
      assert.deepEqual(read, []);
    }
  });

  test('is looked at again as a whole, or not at all', async () => {
    const known = [await kept('tables/port.csv#row=2', '2025,31'), await kept('www.port.example')];
    const later = { ...around({ 'tables/port.csv': `${TABLE}2026,1\n` }), seen: '2026-12-01T12:00:00Z' };
    const again = await seenAgain(known, later);
    assert.ok(!('refused' in again));
    assert.deepEqual(again[1], known[1]);
    assert.notEqual(again[0].digest, known[0].digest);
    assert.deepEqual({ ...again[0], digest: '' }, { ...known[0], seen: later.seen, digest: '' });
    assert.ok('refused' in (await seenAgain(known, around({ 'tables/port.csv': 'none' }))));
  });
});
