/** `factnote report` and `factnote check --gate`. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { read, told } from '../project/extract/documents';
import { folderForEach } from './factnote';

const COPY = `Cargo grows

By Tom Hall

Cargo grew 31 percent last year, the port said. “We lost a boat,” said Ana Ruiz.
`;
const GATE = { damage: 'warning', verified: ['figure', 'quotation'], fourEyes: true, place: true };

suite('factnote report', () => {
  const folder = folderForEach();
  setup(
    () =>
      void folder().write({
        'a.txt': COPY,
        'sources/port.csv': 'year,growth\n2025,31\n',
        'sources/leaks/x.csv': 'a,b\n1,31\n',
      }),
  );
  const run = (...args: string[]) => folder().factnote(args);
  const note = async (exact: string, ...more: string[]) => {
    const { err, status } = await run('notes', 'add', 'a.txt', '--exact', exact, '--checker', 'Eva Holm', ...more);
    assert.deepEqual([err, status], ['', 0]);
  };
  const verify = (exact: string, evidence: string, ...more: string[]) =>
    note(exact, '--status', 'verified', '--evidence', evidence, ...more);

  test('prints Markdown by default, to standard output', async () => {
    await verify('31 percent', 'sources/port.csv#line=2', '--passage', '31');
    const { out, err, status } = await run('report', 'a.txt');
    assert.deepEqual([err, status], ['', 0]);
    assert.match(out, /^# Fact sheet: Cargo grows\n\n\*\*Not ready: 1 open\*\*\n/);
    assert.match(out, /Cargo grew 31 percent\[\^1\] last year/);
    assert.match(out, /Version: ni:\/\/\/sha-256;/);
    assert.match(out, /Evidence: sources\/port\.csv, line 2: “31” \(seen \d{4}-\d\d-\d\d\)/);
  });

  test('prints each format, and reads back as what it says', async () => {
    await verify('31 percent', 'sources/port.csv#line=2');
    const html = await run('report', 'a.txt', '--format', 'html');
    assert.match(html.out, /^<!DOCTYPE html>/);
    const csv = await run('report', 'a.txt', 'a.txt', '--format', 'csv');
    assert.equal(Papa.parse(csv.out, { skipEmptyLines: true }).data.length, 6); // the headings, and five claims
    const jsonld = await run('report', 'a.txt', '--format', 'jsonld');
    const exported = await run('notes', 'export', 'a.txt');
    assert.deepEqual(JSON.parse(jsonld.out), JSON.parse(exported.out));
  });

  test('writes a Word document, whose copy and comments can be read', async () => {
    await note('31 percent', '--comment', 'Says who?');
    const { err, status } = await run('report', 'a.txt', '--format', 'docx', '--out', 'a.docx');
    assert.deepEqual([err, status], ['', 0]);
    const lines = told(await read('a.docx', new Uint8Array(readFileSync(folder().at('a.docx')))));
    assert.ok(lines.includes('heading [paragraph 1] Cargo grows'), lines.join('\n'));
    assert.ok(
      lines.some(line => line.includes('<Eva Holm> query: Says who?')),
      lines.join('\n'),
    );
  });

  test('tells the lawyer nothing of what is confidential', async () => {
    folder().write({ 'factnote.json': '{ "confidential": ["sources/leaks/**"] }' });
    await verify('31 percent', 'sources/leaks/x.csv#line=2', '--comment', 'as in x.csv');
    for (const format of ['md', 'html', 'csv', 'jsonld']) {
      const { out, status } = await run('report', 'a.txt', '--format', format, '--for', 'lawyer');
      assert.equal(status, 0);
      assert.doesNotMatch(out, /leaks|x\.csv/);
    }
    assert.match((await run('report', 'a.txt')).out, /sources\/leaks\/x\.csv/);
  });

  test('counts globs from the folder of factnote.json, and evidence from that of the notes', async () => {
    folder().write({
      'desk/factnote.json': '{ "confidential": ["leaks/**"] }',
      'desk/b.txt': COPY,
      'desk/leaks/y.csv': 'a\n31\n',
    });
    const add = ['notes', 'add', 'desk/b.txt', '--exact', '31 percent', '--evidence', 'desk/leaks/y.csv'];
    assert.equal((await run(...add)).status, 0);
    const { out } = await run('report', 'desk/b.txt', '--for', 'lawyer');
    assert.match(out, /1 confidential, kept back/);
    assert.doesNotMatch(out, /y\.csv/);
  });

  test('reads standard input', async () => {
    const { out, status } = await folder().factnote(['report', '-'], COPY);
    assert.equal(status, 0);
    assert.match(out, /31 percent\[\^1\]/);
  });

  const wrong: [args: string[], says: RegExp][] = [
    [['report'], /missing required argument/],
    [['report', 'none.txt'], /none\.txt: there is no such file/],
    [['report', 'a.txt', '--format', 'pdf'], /Allowed choices are md, html, docx, csv, jsonld/],
    [['report', 'a.txt', '--for', 'me'], /Allowed choices are lawyer/],
    [['report', 'a.txt', '--out', 'a.txt'], /is the article itself/],
    [['report', 'a.txt', '--out', 'no/such/folder.md'], /no\/such\/folder\.md: there is no such file or folder/],
    [['check', '--gate', 'a.txt', '--format', 'sarif'], /--gate prints/],
    [['check', '--gate', 'none.txt'], /none\.txt: there is no such file/],
  ];
  for (const [args, says] of wrong)
    test(`complains: factnote ${args.join(' ')}`, async () => {
      const { out, err, status } = await run(...args);
      assert.deepEqual([out, status], ['', 2]);
      assert.match(err, says);
      assert.equal(readFileSync(folder().at('a.txt'), 'utf8'), COPY);
      assert.ok(!existsSync(folder().at('no')));
    });

  test('a wrong gate is told with its line', async () => {
    folder().write({ 'factnote.json': '{\n  "gate": {\n    "damage": "bad"\n  }\n}' });
    const { err, status } = await run('check', '--gate', 'a.txt');
    assert.equal(
      err,
      'factnote: factnote.json:3: “damage” in “gate” must be error, warning, information, hint or off.\n',
    );
    assert.equal(status, 2);
  });

  test('the gate: not ready with its reasons, then ready', async () => {
    folder().write({ 'factnote.json': JSON.stringify({ gate: GATE }) });
    const before = await run('check', '--gate', 'a.txt');
    assert.deepEqual(before, {
      out:
        'a.txt: not ready: 2 open\n  a.txt:5:12 “31 percent” was not checked.\n' +
        '  a.txt:5:49 “We lost a boat,” was not checked.\n',
      err: '',
      status: 1,
    });
    await verify('31 percent', 'sources/port.csv');
    await verify('“We lost a boat,”', 'interview: Ana Ruiz, 14 May, by phone');
    const json = JSON.parse((await run('check', '--gate', 'a.txt', '--format', 'json')).out);
    const start = COPY.indexOf('31 percent');
    assert.deepEqual(json, {
      version: 1,
      files: [
        {
          path: 'a.txt',
          ready: false,
          reasons: [
            {
              kind: 'place',
              start,
              end: start + 10,
              range: { start: { line: 4, character: 11 }, end: { line: 4, character: 21 } },
              message: '“31 percent”: what backs it does not say where in it.',
            },
          ],
        },
      ],
    });
    folder().write({ 'factnote.json': JSON.stringify({ gate: { ...GATE, place: false } }) });
    assert.deepEqual(await run('check', '--gate', 'a.txt'), { out: 'a.txt: ready\n', err: '', status: 0 });
  });
});
