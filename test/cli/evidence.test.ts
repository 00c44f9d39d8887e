/** `factnote evidence`, as OUTPUT promises it. */
import assert from 'node:assert/strict';
import { filesOfAllFormats } from '../project/extract/files';
import { Folder, type Ran } from './factnote';

const ARTICLE = '“We lost 12 boats in the storm,” said Hanne Krog on Monday.\n';
const HEARING = 'KROG: We lost 13 boats in the storm, and nobody was hurt.\n';

suite('factnote evidence', () => {
  let folder: Folder;
  setup(() => {
    folder = new Folder().write({ 'a.txt': ARTICLE, 'sources/hearing.txt': HEARING, 'sources/scan.png': 'x' });
  });
  teardown(() => folder.remove());

  const evidence = (...args: string[]): Promise<Ran> => folder.factnote(['evidence', ...args]);
  const parsed = async (...args: string[]) => {
    const { out, err, status } = await evidence(...args, '--format', 'json');
    assert.deepEqual([err, status], ['', 0]);
    return JSON.parse(out);
  };

  test('asks the folder “sources” about each claim, in the order of the text', async () => {
    const { version, files } = await parsed('a.txt');
    assert.equal(version, 1);
    assert.deepEqual(
      files.map(({ path, notRead }: Record<string, unknown>) => ({ path, notRead })),
      [{ path: 'a.txt', notRead: [{ document: 'sources/scan.png', reason: 'no format that can be read' }] }],
    );
    assert.deepEqual(
      files[0].claims.map(({ start, end, text, kind, speaker }: Record<string, unknown>) => [
        start,
        end,
        text,
        kind,
        speaker,
      ]),
      [
        [0, 32, '“We lost 12 boats in the storm,”', 'quotation', 'Hanne Krog'],
        [9, 11, '12', 'figure', 'Hanne Krog'],
      ],
    );
  });

  test('asks what --sources names instead, files, folders and globs', async () => {
    folder.write({ 'docs/b.txt': HEARING, 'docs/c.pdf2': 'x' });
    assert.deepEqual((await parsed('a.txt', '--sources', 'docs/*.txt')).files[0].notRead, []);
    assert.deepEqual((await parsed('a.txt', '--sources', folder.at('docs'))).files[0].notRead, [
      { document: folder.at('docs/c.pdf2'), reason: 'no format that can be read' },
    ]);
  });

  test('reads documents of all formats', async () => {
    const files = await filesOfAllFormats(extension => `We lost ${extension} boats.`);
    folder.write(Object.fromEntries(Object.entries(files).map(([name, file]) => [`docs/${name}`, file])));
    assert.deepEqual((await parsed('a.txt', '--sources', 'docs')).files[0].notRead, []);
  });

  test('asks what factnote.json names', async () => {
    folder.write({ 'factnote.json': '{ "sources": ["docs/**"] }', 'docs/b.jpg': 'x', 'in/a.txt': ARTICLE });
    assert.deepEqual((await parsed('in/a.txt')).files[0].notRead, [
      { document: 'docs/b.jpg', reason: 'no format that can be read' },
    ]);
  });

  test('asks about the words of --claim alone', async () => {
    const { files } = await parsed('a.txt', '--claim', 'lost 12 boats', '--claim', 'on Monday');
    assert.deepEqual(
      files[0].claims.map(({ start, end, text, kind }: Record<string, unknown>) => [start, end, text, kind]),
      [
        [4, 17, 'lost 12 boats', 'figure'],
        [49, 58, 'on Monday', 'quotation'],
      ],
    );
  });

  test('prints a line a file, or for a person', async () => {
    folder.write({ 'b.txt': ARTICLE });
    const { out } = await evidence('a.txt', 'b.txt', '--format', 'jsonl');
    assert.deepEqual(
      out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).path),
      ['a.txt', 'b.txt'],
    );
    const { out: text } = await evidence('a.txt');
    assert.match(text, /^a\.txt:1:1 “We lost 12 boats in the storm,” — Hanne Krog: /);
    assert.match(text, /\nnot read: sources\/scan\.png: no format that can be read\n$/);
  });

  test('answers lines with the claims that they bring, in order', async () => {
    const line = (id: string, more: object) => `${JSON.stringify({ id, text: ARTICLE, ...more })}\n`;
    const input = [
      line('all', { date: '2022-09-15' }),
      line('two', {
        claims: [
          { start: 9, end: 11 },
          { start: 1, end: 31 },
        ],
      }),
      line('none', { claims: [], date: null }),
    ].join('');
    const { out, status } = await folder.factnote(['evidence', '--jsonl-in'], input);
    assert.equal(status, 0);
    assert.deepEqual(
      out
        .trim()
        .split('\n')
        .map(each => {
          const { id, claims } = JSON.parse(each);
          return [id, ...claims.map(({ start, end, kind }: Record<string, unknown>) => `${start}-${end} ${kind}`)];
        }),
      [['all', '0-32 quotation', '9-11 figure'], ['two', '9-11 figure', '1-31 quotation'], ['none']],
    );
  });

  const wrong: [name: string, args: string[], input: string, err: RegExp][] = [
    ['no such article', ['b.txt'], '', /^factnote: b\.txt: there is no such file or folder\n/],
    ['a claim that does not stand in it', ['a.txt', '--claim', '14 boats'], '', /“14 boats” is not in the article/],
    ['no documents', ['a.txt', '--sources', 'a/*'], '', /: there is no such file or folder\n/],
    [
      'no documents of the name',
      ['a.txt', '--sources', '*.pdf'],
      '',
      /^factnote: \*\.pdf: no document to ask is there\n$/,
    ],
    ['no article', [], '', /name a FILE/],
    ['lines and a file', ['a.txt', '--jsonl-in'], '', /--jsonl-in reads standard input/],
    ['lines for a person', ['--jsonl-in', '--format', 'text'], '', /--jsonl-in prints --format jsonl/],
    [
      'claims that are none',
      ['--jsonl-in'],
      '{"id":1,"text":"abc","claims":[{"start":1,"end":9}]}',
      /line 1 .*“claims”/,
    ],
    ['a date that is none', ['--jsonl-in'], '{"id":1,"text":"abc","date":"May"}', /line 1 .*“date” must be a day/],
  ];
  for (const [name, args, input, err] of wrong)
    test(`complains of ${name}`, async () => {
      const ran = await folder.factnote(['evidence', ...args], input);
      assert.equal(ran.status, 2);
      assert.match(ran.err, err);
    });

  test('complains of no documents at all', async () => {
    const empty = new Folder().write({ 'a.txt': ARTICLE });
    const { err, status } = await empty.factnote(['evidence', 'a.txt']);
    empty.remove();
    assert.equal(status, 2);
    assert.match(err, /^factnote: there is no document to ask: name some with --sources/);
  });

  test('complains of settings that are wrong, with their place', async () => {
    folder.write({ 'factnote.json': '{\n"sources": ["../x/**"] }' });
    const { err, status } = await evidence('a.txt');
    assert.equal(status, 2);
    assert.equal(err, 'factnote: factnote.json:2: “../x/**” in “sources” leads out of this folder.\n');
  });
});

suite('factnote check with documents', () => {
  let folder: Folder;
  setup(() => {
    folder = new Folder().write({ 'a.txt': ARTICLE, 'docs/hearing.txt': HEARING, 'docs/scan.png': 'x' });
  });
  teardown(() => folder.remove());

  const DIFFERS = 'a.txt:1:10 warning This differs from docs/hearing.txt, line 1: “12” → “13”. quote/altered\n';
  const check = (...args: string[]): Promise<Ran> => folder.factnote(['check', 'a.txt', ...args]);

  test('says what differs from those that --sources names, and what of them was not read', async () => {
    const { out, err } = await check('--sources', 'docs');
    assert.ok(out.includes(DIFFERS), out);
    assert.equal(err, 'factnote: not read: docs/scan.png: no format that can be read\n');
  });

  test('or from those of a folder sources, as in the editor, and from none where there is none', async () => {
    assert.ok(!(await check()).out.includes('quote/altered'));
    folder.write({ 'sources/hearing.txt': HEARING });
    const { out, err } = await check();
    assert.match(out, /This differs from sources\/hearing\.txt, .* quote\/altered/);
    assert.equal(err, '');
  });

  test('or from those of factnote.json, and then from no others', async () => {
    folder.write({ 'sources/hearing.txt': HEARING });
    folder.write({ 'factnote.json': '{ "sources": ["docs/*.txt"] }' });
    const { out, err } = await check();
    assert.ok(out.includes(DIFFERS), out);
    assert.equal(err, '');
  });

  test('complains where --sources names none, and only tells where the settings do', async () => {
    const { err, status } = await check('--sources', 'docs/*.none');
    assert.deepEqual([err, status], ['factnote: docs/*.none: no document to ask is there\n', 2]);
    folder.write({ 'factnote.json': '{ "sources": ["docs/*.none"] }' });
    const found = await check();
    assert.deepEqual([found.err, found.status], ['factnote: docs/*.none: no document to ask is there\n', 0]);
  });
});
