/** `factnote import`: Word documents as articles, and back from what `factnote report` has made. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { folderForEach } from './factnote';

const COPY = `Cargo grows 👩‍👩‍👧

By Tom Hall

Cargo grew 31 percent last year, דוד said. “We lost a boat,” said Ana Ruiz.

The pier was 40 metres long.
`;

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const mark = (edge: string, id: number) => `<w:comment${edge} w:id="${id}"/>`;
const comment = (id: number, author: string, ...lines: string[]) =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2026-11-01T10:00:00Z">${lines.map(line => `<w:p>${run(line)}</w:p>`).join('')}</w:comment>`;

/** A Word file of our own. */
const word = (body: string, comments = ''): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/comments.xml': strToU8(`<w:comments ${W}>${comments}</w:comments>`),
  });

suite('factnote import', () => {
  const folder = folderForEach();
  const run1 = (...args: string[]) => folder().factnote(args);
  const notesOf = async (file: string) => {
    const { notes } = JSON.parse((await run1('notes', 'list', file, '--format', 'json')).out);
    return notes as {
      exact: string;
      status: string;
      comment: string;
      checker: string;
      evidence: { source: string }[];
    }[];
  };
  const told = async (file: string) =>
    (await notesOf(file)).map(
      ({ exact, status, comment: said, checker }) => `${exact} | ${status} | ${said} | ${checker}`,
    );

  test('takes back what report has made, with every comment', async () => {
    folder().write({ 'a.txt': COPY, 'sources/port.csv': 'a\n31\n' });
    const add = (exact: string, ...more: string[]) =>
      run1('notes', 'add', 'a.txt', '--exact', exact, '--checker', 'Zoë Holm', ...more);
    await add('31 percent', '--status', 'verified', '--evidence', 'sources/port.csv', '--comment', 'By hand.');
    await add('“We lost a boat,”', '--status', 'disputed', '--comment', 'She says: <two>.');
    await add('grows', '--comment', 'Does it?');
    await add('40 metres', '--comment', 'Whose pier?');
    folder().write({ 'a.txt': COPY.replace('\nThe pier was 40 metres long.\n', '') }); // its note has no words any more
    await run1('report', 'a.txt', '--format', 'docx', '--out', 'b.docx');
    const { out, err, status } = await run1('import', 'b.docx');
    assert.deepEqual([out, err, status], ['b.txt: 4 notes\n', '', 0]);
    assert.equal(readFileSync(folder().at('b.txt'), 'utf8'), readFileSync(folder().at('a.txt'), 'utf8'));
    assert.deepEqual(await told('b.txt'), await told('a.txt'));
    const sources = async (file: string) =>
      (await notesOf(file)).map(({ evidence }) => evidence.map(({ source }) => source));
    assert.deepEqual(await sources('b.txt'), await sources('a.txt'));
  });

  test('makes queries of comments, wherever they hang, and tells of tracked changes', async () => {
    const body =
      `<w:p>${run('Pier ')}${mark('RangeStart', 0)}${run('shut')}${mark('RangeEnd', 0)}<w:r>${mark('Reference', 0)}</w:r></w:p>` +
      `<w:p><w:del w:author="A"><w:r><w:delText>Old </w:delText></w:r></w:del><w:ins w:author="A">${run('New ')}</w:ins>` +
      `${mark('RangeStart', 1)}${run('walls.')}</w:p><w:p>${run('Gates')}${mark('RangeEnd', 1)}${run(' too.')}</w:p>` +
      `<w:p>${run('No range.')}<w:r>${mark('Reference', 2)}</w:r></w:p>`;
    const comments = [
      comment(0, 'Ana Ruiz', 'Since when?', 'Ask the port.'),
      comment(1, 'Per Lind', 'verified: I saw it.'),
      comment(2, 'Per Lind', 'Here.'),
      comment(3, 'Per Lind', 'Nowhere.'),
    ].join('');
    folder().write({ 'c.docx': word(body, comments) });
    const { out, err, status } = await run1('import', 'c.docx', '--out', 'd.txt');
    assert.deepEqual([out, status], ['d.txt: 4 notes\n', 0]);
    assert.match(err, /c\.docx has tracked changes: 1 inserted, 1 deleted/);
    assert.equal(readFileSync(folder().at('d.txt'), 'utf8'), 'Pier shut\n\nNew walls.\n\nGates too.\n\nNo range.\n');
    assert.deepEqual(await told('d.txt'), [
      'Pier shut | query | Nowhere. | Per Lind',
      'shut | query | Since when?\nAsk the port. | Ana Ruiz',
      'walls.\n\nGates | query | I saw it. | Per Lind', // no evidence is given
      'No range. | query | Here. | Per Lind',
    ]);
  });

  const wrong: [name: string, file: string | Uint8Array, says: RegExp][] = [
    ['text', 'no Word at all', /e\.docx: /],
    ['an empty file', '', /e\.docx: /],
    ['another ZIP', zipSync({ x: strToU8('x') }), /e\.docx: it is no Word document/],
    ['a document without text', word(''), /e\.docx: no text is in it/],
    ['nesting without end', word('<w:sdt>'.repeat(100_000)), /e\.docx: /],
  ];
  for (const [name, file, says] of wrong)
    test(`refuses ${name}`, async () => {
      folder().write({ 'e.docx': file });
      const { out, err, status } = await run1('import', 'e.docx');
      assert.deepEqual([out, status], ['', 2]);
      assert.match(err, says);
      assert.ok(!existsSync(folder().at('e.txt')));
    });

  test('writes over nothing', async () => {
    folder().write({ 'e.docx': word(`<w:p>${run('New.')}</w:p>`), 'e.txt': 'Old.' });
    const { err, status } = await run1('import', 'e.docx');
    assert.deepEqual([err, status], ['factnote: e.txt: is there already\n', 2]);
    assert.equal(readFileSync(folder().at('e.txt'), 'utf8'), 'Old.');
  });
});
