/** `factnote lsp`, as an editor has it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CodeActionKind, DiagnosticSeverity, type Hover } from 'vscode-languageserver-protocol/node';
import type { Encoding } from '../../src/lsp/positions';
import { Folder } from '../cli/factnote';
import { COPY, FOUND } from './copy';
import { Editor } from './editor';

const NOTES = '.factnotes/bus.txt.jsonld';

suite('the language server', () => {
  let folder: Folder;
  let editor: Editor;
  const start = async (encodings: Encoding[] | undefined = undefined): Promise<void> => {
    editor = new Editor(folder.path);
    await editor.start(encodings);
  };
  const opened = async (files: Record<string, string> = {}, encodings?: Encoding[]): Promise<void> => {
    folder.write({ 'bus.txt': COPY, ...files });
    await start(encodings);
    await editor.open('bus.txt', COPY);
  };
  const notes = (): { id: string; body: { value: string }[] }[] => JSON.parse(readFileSync(folder.at(NOTES), 'utf8'));

  setup(() => {
    folder = new Folder();
  });
  teardown(() => {
    editor?.kill();
    folder.remove();
  });

  test('says what is wrong, how serious it is, and where its rule is explained', async () => {
    await opened();
    const diagnostics = await editor.diagnostics('bus.txt', FOUND);
    const [unclosed] = diagnostics.filter(({ code }) => code === 'quote/unclosed');
    assert.equal(editor.wordsAt('bus.txt', unclosed.range), '“');
    assert.equal(unclosed.severity, DiagnosticSeverity.Error);
    assert.equal(unclosed.source, 'factnote');
    assert.match(unclosed.codeDescription!.href, /^https:.*\/docs\/rules\/quote\/unclosed\.md$/);
    assert.equal(unclosed.message, 'This quotation is never closed.');
  });

  /** “ stands behind 😀 (two units, four bytes) and ë (one unit, two bytes); $ stands behind “, ’ and – once the edit is made. */
  const ENCODINGS: [offered: Encoding[] | undefined, encoding: Encoding, mark: number, figure: number][] = [
    [undefined, 'utf-16', 23, 19],
    [['utf-16', 'utf-8'], 'utf-16', 23, 19],
    [['utf-8', 'utf-16'], 'utf-8', 26, 30],
  ];
  for (const [offered, encoding, mark, figure] of ENCODINGS)
    test(`counts in ${encoding}, where an editor offers ${offered?.join(' and ') ?? 'nothing'}`, async () => {
      folder.write({ 'bus.txt': COPY });
      editor = new Editor(folder.path);
      const { capabilities } = await editor.start(offered);
      assert.equal(capabilities.positionEncoding, encoding);
      await editor.open('bus.txt', COPY);
      const place = (diagnostics: Awaited<ReturnType<Editor['diagnostics']>>, rule: string): unknown =>
        diagnostics.find(({ code }) => code === rule)!.range.start;
      assert.deepEqual(place(await editor.diagnostics('bus.txt', FOUND), 'quote/unclosed'), {
        line: 2,
        character: mark,
      });
      await editor.edit('bus.txt', 'The work costs', '😀 “Zoë’s” – costs');
      await editor.edit('bus.txt', 'choice,', 'choice,”');
      const left = await editor.diagnostics('bus.txt', FOUND.slice(1));
      assert.deepEqual(place(left, 'figure/malformed'), { line: 4, character: figure });
    });

  test('offers the fixes of a finding, and all that are safe: what the command line makes of the file', async () => {
    await opened();
    await editor.diagnostics('bus.txt', FOUND);
    const close = (await editor.actions('bus.txt', '“We')).find(({ isPreferred }) => isPreferred)!;
    assert.equal(close.title, 'Close the quotation after “no choice,”');
    assert.equal(close.kind, CodeActionKind.QuickFix);
    assert.equal(editor.after('bus.txt', close), COPY.replace('choice,', 'choice,”'));
    for (const only of ['source', CodeActionKind.SourceFixAll, 'source.fixAll.factnote']) {
      const [all, ...others] = await editor.actions('bus.txt', 'Bus', [only]);
      assert.deepEqual(others, []);
      const { out } = await folder.factnote(['check', '--fix', '-'], COPY);
      assert.equal(editor.after('bus.txt', all), out);
    }
    assert.deepEqual(await editor.actions('bus.txt', '“We', [CodeActionKind.Refactor]), []);
  });

  test('tells under the cursor what is wrong and why, and of a claim who says it', async () => {
    await opened();
    const said = async (words: string): Promise<string> => contents(await editor.hover('bus.txt', words));
    assert.match(
      await said('“We had'),
      /^\*\*This quotation is never closed\\\.\*\*\n\n.+\n\n\[quote\/unclosed\]\(https:/s,
    );
    assert.match(await said('$ 85'), /figure: unchecked · the city$/);
    assert.equal(await editor.hover('bus.txt', 'up in the'), null);
  });

  test('lists the claims, with whoever says them', async () => {
    await opened();
    const symbols = await editor.symbols('bus.txt');
    const [figure] = symbols.filter(({ detail }) => detail?.startsWith('figure'));
    assert.equal(figure.name, '$ 85 million');
    assert.equal(figure.detail, 'figure · unchecked · the city');
    assert.equal(editor.wordsAt('bus.txt', figure.range), '$ 85 million');
  });

  test('keeps a note on the disk: asked by a code action, then verified with evidence', async () => {
    await opened();
    const query = (await editor.actions('bus.txt', '85 million')).find(({ title }) => title.startsWith('Query “$ 85'))!;
    const id = await editor.run(query.command!.command, query.command!.arguments![0] as object);
    assert.deepEqual(
      notes().map(note => [note.id, note.body[0].value]),
      [[id, 'query']],
    );
    const uri = editor.uriOf('bus.txt');
    const bare = editor.run('factnote.note.status', { uri, id, status: 'verified' });
    await assert.rejects(bare, /A verified note needs evidence/);
    const evidence = ['interview: Ana Ruiz, 14 May, by phone'];
    await editor.run('factnote.note.status', { uri, id, status: 'verified', evidence, checker: 'Eva Holm' });
    assert.equal(notes()[0].body[0].value, 'verified');
    assert.match(
      contents(await editor.hover('bus.txt', '$ 85')),
      /figure: verified · the city {2}\nEva Holm, .*Ana Ruiz\\, 14 May/s,
    );
    const { out } = await folder.factnote(['notes', 'list', 'bus.txt']);
    assert.match(out, /verified/);
  });

  test('lets a finding stand', async () => {
    await opened();
    await editor.diagnostics('bus.txt', FOUND);
    const stand = (await editor.actions('bus.txt', 'The the')).find(({ title }) => /stand$/.test(title))!;
    assert.equal(stand.title, 'Let this ‘text/repeated-word’ stand');
    await editor.run(stand.command!.command, stand.command!.arguments![0] as object);
    await editor.diagnostics('bus.txt', FOUND.slice(0, 2));
    const uri = editor.uriOf('bus.txt');
    await editor.run('factnote.stet', { uri, rule: 'figure/malformed', scope: 'file', reason: 'house style' });
    await editor.diagnostics('bus.txt', FOUND.slice(0, 1));
  });

  const WRONG: [name: string, command: string, given: object, why: RegExp][] = [
    [
      'a document that is not open',
      'factnote.note.add',
      { uri: 'file:///none.txt' },
      /must be that of an open document/,
    ],
    ['no range', 'factnote.note.add', {}, /“range” must be a range/],
    ['no such status', 'factnote.note.add', { status: 'fine' }, /“status” must be one of query, verified/],
    ['evidence that is no list', 'factnote.note.add', { evidence: 'x' }, /“evidence” must be a list/],
    ['no such note', 'factnote.note.status', { id: 'x', status: 'query' }, /no such fact note/],
    ['no such rule', 'factnote.stet', { rule: 'quote/odd' }, /there is no rule “quote\/odd”/],
  ];
  test('refuses commands that make no sense, and writes nothing', async () => {
    await opened();
    for (const [name, command, given, why] of WRONG)
      await assert.rejects(editor.run(command, { uri: editor.uriOf('bus.txt'), ...given }), why, name);
    assert.throws(() => readFileSync(folder.at(NOTES)), { code: 'ENOENT' });
  });

  test('heeds notes and settings that change on the disk', async () => {
    await opened();
    await editor.diagnostics('bus.txt', FOUND);
    assert.deepEqual(editor.watched, ['**/factnote.json', '**/.factnotes/**/*.jsonld']);
    folder.write({ 'factnote.json': '{ "rules": { "quote/*": "off", "figure/malformed": "hint" } }' });
    await editor.fileChanged('factnote.json');
    const [first] = await editor.diagnostics('bus.txt', FOUND.slice(1));
    assert.equal(first.severity, DiagnosticSeverity.Hint);
    await folder.factnote(['notes', 'stet', 'bus.txt', '--rule', 'text/repeated-word', '--exact', 'The the']);
    await editor.fileChanged(NOTES);
    await editor.diagnostics('bus.txt', ['figure/malformed']);
    folder.write({ 'factnote.json': '{ "rules": { "figure/malformed": "off" } }' });
    await editor.save('bus.txt'); // of an editor that watches no files
    await editor.diagnostics('bus.txt', ['quote/unclosed']);
  });

  test('says once what is wrong with the settings; what is right in them counts', async () => {
    await opened({ 'factnote.json': '{\n  "rules": { "quote/*": "off",\n  "quote/odd": "off" }\n}', 'two.txt': COPY });
    await editor.diagnostics('bus.txt', FOUND.slice(1));
    await editor.open('two.txt', COPY);
    await editor.diagnostics('two.txt', FOUND.slice(1));
    await editor.save('bus.txt');
    await editor.hover('bus.txt', 'Bus');
    assert.deepEqual(editor.messages, ['factnote.json:3: There is no rule or group of rules “quote/odd”.']);
  });

  const DOCUMENTS: [name: string, languageId: string, text: string, isArticle: boolean][] = [
    ['a.txt', 'text', COPY, true],
    ['a.txt', '', COPY, true],
    ['a.md', 'markdown', COPY, true],
    ['a.story', 'news', 'The the council met.', true],
    ['a.txt', 'text', 'The the council met.', false],
    ['README.md', 'markdown', COPY, false],
    ['a.py', 'python', COPY, false],
    ['COMMIT_EDITMSG', 'gitcommit', 'The the council met.', false],
  ];
  for (const [name, languageId, text, isArticle] of DOCUMENTS)
    test(`takes ${name} for ${isArticle ? 'an article' : 'none'}, in the language “${languageId}”: ${text.length} characters`, async () => {
      folder.write({ [name]: text, 'b.article': COPY });
      await start();
      await editor.open(name, text, languageId);
      await editor.open('b.article', COPY);
      await editor.diagnostics('b.article', FOUND); // by now it has been told of the first
      const symbols = await editor.symbols(name);
      const actions = await editor.actions(name, text.slice(0, 7));
      assert.equal(symbols.length + actions.length > 0, isArticle);
    });

  test('ends when the editor says so', async () => {
    await opened();
    assert.equal(await editor.stop(), 0);
  });

  test('is loaded by no other command', async () => {
    folder.write({ 'bus.txt': COPY });
    const trace = ['--require', folder.at('trace.cjs')];
    folder.write({
      'trace.cjs': `const Module = require('module'); const load = Module._load;
        Module._load = (name, ...rest) => { if (/language-server/.test(name)) console.error('loaded'); return load(name, ...rest); };`,
    });
    assert.equal((await folder.factnote(['check', 'bus.txt'], '', trace)).err, '');
    assert.match((await folder.factnote(['lsp', '--stdio'], '', trace)).err, /loaded/);
  });
});

const contents = (hover: Hover | null): string => (hover!.contents as { value: string }).value;
