/** ninjs on the command line: checked and mended in place, with notes on the words of its copy. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { folderForEach } from './factnote';

const EXAMPLE = readFileSync('test/newsroom/fares.ninjs.json', 'utf8');
/** As most programs write it: on one line, all but ASCII in escapes. */
const ESCAPED = JSON.stringify(JSON.parse(EXAMPLE)).replace(
  /[^\x00-\x7f]/g,
  sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
);

interface Item {
  readonly bodies: readonly { readonly value: string }[];
}

const QUOTATION = '“We were not asked,”';

suite('ninjs on the command line', () => {
  const folder = folderForEach();
  const factnote = (...args: string[]) => folder().factnote(args);
  const read = (name: string): string => readFileSync(folder().at(name), 'utf8');

  for (const [name, file] of [
    ['a.ninjs.json', EXAMPLE],
    ['a.ninjs', ESCAPED],
  ] as const) {
    test(`${name}: findings have the places of the file, on its lines`, async () => {
      folder().write({ [name]: file, 'other.json': file });
      const { out, status } = await factnote('check', '--format', 'json', '.');
      const { files } = JSON.parse(out) as {
        files: { path: string; findings: { start: number; end: number; range: { start: { line: number } } }[] }[];
      };
      assert.equal(status, 1);
      assert.deepEqual(
        files.map(({ path }) => path),
        [name],
      );
      const words = files[0].findings.map(({ start, end }) => JSON.parse(`"${file.slice(start, end)}"`) as string);
      assert.deepEqual(words, ['$ 5', '$ 5', 'since since', '“', '31 percent']);
      for (const { start, range } of files[0].findings)
        assert.equal(range.start.line, file.slice(0, start).split('\n').length - 1);
    });

    test(`${name}: --fix leaves sound JSON, and all else as it was`, async () => {
      folder().write({ [name]: file });
      const before = JSON.parse(file) as Item;
      await factnote('check', '--fix', name);
      const after = JSON.parse(read(name)) as Item;
      const [plain, html] = before.bodies;
      const value = plain.value.replace('$ 5', '$5').replace('since since', 'since').replace('council.', 'council.”');
      assert.deepEqual(after, { ...before, bodies: [{ ...plain, value }, html] });
      assert.equal(read(name).split('\n').length, file.split('\n').length);
    });

    test(`${name}: a note stands on its words, and follows them`, async () => {
      folder().write({ [name]: file });
      const { out: id } = await factnote('notes', 'add', name, '--exact', QUOTATION, '--checker', 'Ben Orr');
      const exact = /"exact":"([^"]*)"/.exec(read(`.factnotes/${name}.jsonld`))![1];
      assert.equal(exact, QUOTATION);
      await factnote('check', '--fix', name);
      const { out } = await factnote('notes', 'list', '--format', 'json', name);
      const [note] = (JSON.parse(out) as { notes: { id: string; status: string; start: number; end: number }[] }).notes;
      assert.deepEqual([note.id, note.status], [id.trim(), 'query']);
      assert.equal(JSON.parse(`"${read(name).slice(note.start, note.end)}"`), QUOTATION);
      folder().write({ [name]: read(name).replace('not asked', 'never asked') });
      assert.match((await factnote('check', name)).out, /note\/stale/);
    });
  }

  test('a stet stands in another writing of the same file', async () => {
    folder().write({ 'a.ninjs': ESCAPED });
    await factnote('notes', 'stet', 'a.ninjs', '--rule', 'quote/unclosed', '--exact', '“They', '--reason', 'sic');
    folder().write({ 'a.ninjs': EXAMPLE });
    const { out } = await factnote('check', 'a.ninjs');
    assert.doesNotMatch(out, /quote\/unclosed/);
  });

  const broken = [
    ['{\n  "bodies": [{ "value": "It rained." "role" }]\n}', 'a.ninjs:2:38: This is not JSON: comma expected.'],
    ['', 'a.ninjs:1:1: This is not JSON: value expected.'],
    ['[]', 'a.ninjs:1:1: The file must hold one object, such as { "bodies": [] }.'],
    [`{"a":${'['.repeat(5000)}`, 'a.ninjs:1:105: The file is nested too deeply.'],
  ] as const;
  for (const [file, complaint] of broken)
    test(`one line says what is wrong with ${file.slice(0, 20)}`, async () => {
      folder().write({ 'a.ninjs': file, 'b.txt': 'It rained in the harbour all day, and nobody came.' });
      for (const args of [['a.ninjs'], ['.']]) {
        const { err, status } = await factnote('check', ...args);
        assert.deepEqual([err, status], [`factnote: ${complaint}\n`, 2]);
      }
      assert.equal((await factnote('check', '--fix', 'a.ninjs')).status, 2);
      assert.equal(read('a.ninjs'), file);
    });

  test('lines of JSON say that their text is ninjs', async () => {
    const lines = [
      { id: 1, format: 'ninjs', text: ESCAPED },
      { id: 2, text: 'It is is late.' },
    ];
    const input = lines.map(line => JSON.stringify(line)).join('\n');
    const { out } = await folder().factnote(['check', '--jsonl-in'], input);
    const rules = out
      .trim()
      .split('\n')
      .map(line => (JSON.parse(line) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule));
    assert.deepEqual(rules[0].length, 5);
    assert.deepEqual(rules[1], ['text/repeated-word']);
    const refused = await folder().factnote(['check', '--jsonl-in', '--as', 'ninjs'], '{"id":1,"text":"{"}');
    assert.deepEqual(
      [refused.err, refused.status],
      ['factnote: line 1 of standard input: “text” at 1: This is not JSON: close brace expected.\n', 2],
    );
  });

  test('what it says is told in its words', async () => {
    folder().write({ 'a.ninjs': ESCAPED });
    const { out } = await factnote('annotate', 'a.ninjs');
    assert.match(out, /^a\.ninjs:1:\d+ quotation \(direct\) “We were not asked,” — Hanne Krog$/m);
    assert.match((await factnote('report', 'a.ninjs')).out, /^“We were not asked,”\[\^\d+\] said Hanne Krog/m);
    assert.match((await factnote('check', '--gate', 'a.ninjs')).out, /“We were not asked,” was not checked\./);
  });
});
