import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { articleKeptIn } from '../../src/vscode/report/kept-article';
import { fileNamed, found, gone, markOpenFigures, rangeOf, until, untitled, withSetting, written } from './editing';

const COPY =
  'Cargo of דוד grows 🚢\n\nBy Tom Hall\n\nCargo grew 31 percent last year, the port said. The yard has 1,400 workers.\n';
const ARTICLE = 'articles/cargo.article';
const TABLE = 'sources/cargo.csv';
const OPEN = 'figure/unverified: 31 percent';

const { fs } = vscode.workspace;
const { executeCommand } = vscode.commands;
const read = async (path: string): Promise<string> => new TextDecoder().decode(await fs.readFile(fileNamed(path)));
const isThere = (path: string): Thenable<boolean> =>
  fs.stat(fileNamed(path)).then(
    () => true,
    () => false,
  );

/** What the file of an article's notes says of each: its words, its checker, and all that he or she says. */
async function notesOf(path: string): Promise<string[]> {
  const notes = JSON.parse(await read(`.factnotes/${path}.jsonld`)) as SavedNote[];
  return notes.map(({ creator, body, target: { selector } }) => JSON.stringify([creator.name, body, selector]));
}

interface SavedNote {
  readonly creator: { readonly name: string };
  readonly body: readonly object[];
  readonly target: { readonly selector: readonly object[] };
}

suite('fact sheets, the gate and Word', () => {
  markOpenFigures();
  const told: string[] = [];
  const { showInformationMessage, showErrorMessage, showQuickPick } = vscode.window;
  const made = ['out', '.factnotes', ARTICLE, TABLE, 'factnote.json'];

  suiteSetup(() => vscode.workspace.getConfiguration('factnote').update('checker', 'Eva Holm', true));
  suiteTeardown(() => vscode.workspace.getConfiguration('factnote').update('checker', undefined, true));
  setup(() => {
    told.length = 0;
    const tell = (message: string): Promise<undefined> => {
      told.push(message);
      return Promise.resolve(undefined);
    };
    Object.assign(vscode.window, { showInformationMessage: tell, showErrorMessage: tell });
  });
  teardown(async () => {
    Object.assign(vscode.window, { showInformationMessage, showErrorMessage, showQuickPick });
    for (const path of made) await fs.delete(fileNamed(path), { recursive: true }).then(undefined, () => {}); // it may not be there
  });

  /** The article with a question on one figure; the other is verified. */
  async function checked(): Promise<vscode.TextEditor> {
    const editor = await written(ARTICLE, COPY);
    await found(editor, OPEN);
    const { uri } = editor.document;
    const at = (words: string): vscode.Range => rangeOf(editor.document, words);
    const backed = [{ source: 'interview: Ana Ruiz, 14 May, by phone', quote: '', seen: '' }];
    await executeCommand('factnote.verify', uri, at('31 percent'), { comment: '', backed });
    await executeCommand('factnote.query', uri, at('1,400 workers'), { comment: 'Who counted, דוד?' });
    await gone(editor, OPEN);
    return editor;
  }

  const begins: Readonly<Record<string, RegExp>> = {
    md: /^# Fact sheet: Cargo of דוד grows 🚢\n/,
    html: /^<!DOCTYPE html>/,
    csv: /^Article,Number,/,
    jsonld: /^\[\n/,
    docx: /^PK/,
  };
  for (const [format, begin] of Object.entries(begins))
    test(`a sheet is written as ${format} where a person wants it`, async () => {
      await checked();
      const to = fileNamed(`out/cargo.${format}`);
      await executeCommand('factnote.exportFactSheet', { format, to });
      assert.match((await read(`out/cargo.${format}`)).replace(/^\ufeff/, ''), begin);
      assert.deepEqual(told, [`The fact sheet is in out/cargo.${format}.`]);
    });

  test('nothing confidential is in the lawyer’s', async () => {
    await fs.writeFile(fileNamed('factnote.json'), new TextEncoder().encode('{ "confidential": ["sources/**"] }'));
    await fs.writeFile(fileNamed(TABLE), new TextEncoder().encode('cargo,31\n'));
    const editor = await written(ARTICLE, COPY);
    await found(editor, OPEN);
    const given = { comment: 'as in cargo.csv', backed: [{ source: TABLE, quote: 'cargo,31', seen: '' }] };
    await executeCommand('factnote.verify', editor.document.uri, rangeOf(editor.document, '31 percent'), given);
    await gone(editor, OPEN);
    for (const format of ['md', 'html', 'csv', 'jsonld']) {
      const to = fileNamed(`out/lawyer.${format}`);
      await executeCommand('factnote.exportFactSheet', { format, reader: 'lawyer', to });
      assert.doesNotMatch(await read(`out/lawyer.${format}`), /cargo\.csv|cargo,31/);
      await executeCommand('factnote.exportFactSheet', { format, to });
      assert.match(await read(`out/lawyer.${format}`), /cargo\.csv/);
    }
  });

  test('where it cannot be written, that is told', async () => {
    await checked();
    const to = vscode.Uri.joinPath(fileNamed(ARTICLE), 'below-a-file.md');
    assert.equal(await executeCommand('factnote.exportFactSheet', { format: 'md', to }), undefined);
    assert.match(told.join('\n'), /^articles\/cargo\.article\/below-a-file\.md cannot be written: /);
  });

  test('a sheet is not written over its article', async () => {
    const { document } = await checked();
    await executeCommand('factnote.exportFactSheet', { format: 'md', to: document.uri });
    assert.equal(await read(ARTICLE), COPY);
  });

  test('Word: what was exported comes back with every comment, and nothing is written over', async () => {
    await checked();
    const to = fileNamed('out/cargo.docx');
    await executeCommand('factnote.exportFactSheet', { format: 'docx', to });
    const back = await executeCommand<vscode.Uri>('factnote.importWord', to);
    assert.ok(back.path.endsWith('/out/cargo.txt'));
    assert.equal(await read('out/cargo.txt'), COPY);
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, back.path);
    assert.deepEqual(await notesOf('out/cargo.txt'), await notesOf(ARTICLE));
    assert.equal(told.at(-1), 'out/cargo.txt is written. Comments taken in as fact notes: 2.');
    const again = await executeCommand<vscode.Uri>('factnote.importWord', to);
    assert.ok(again.path.endsWith('/out/cargo-2.txt'));
    assert.equal(await read('out/cargo.txt'), COPY);
  });

  test('Word: what is none is refused, and nothing is written', async () => {
    await fs.writeFile(fileNamed('out/fake.docx'), new TextEncoder().encode('no Word at all'));
    assert.equal(await executeCommand('factnote.importWord', fileNamed('out/fake.docx')), undefined);
    assert.match(told.join('\n'), /^out\/fake\.docx cannot be read: /);
    assert.ok(!(await isThere('out/fake.txt')));
  });

  test('the gate tells its reasons, and each leads to its place', async () => {
    const editor = await checked();
    let offered: readonly vscode.QuickPickItem[] = [];
    const choose = (items: readonly vscode.QuickPickItem[]): Promise<vscode.QuickPickItem> => {
      offered = items;
      return Promise.resolve(items[0]);
    };
    Object.assign(vscode.window, { showQuickPick: choose });
    assert.equal(await executeCommand('factnote.readyToPublish'), 'Not ready: 1 open');
    assert.deepEqual(
      offered.map(({ label, description }) => `${label} ${description}`),
      ['“1,400 workers” is an open question. line 5'],
    );
    assert.equal(editor.document.getText(vscode.window.activeTextEditor!.selection), '1,400 workers');
    await fs.writeFile(fileNamed('factnote.json'), new TextEncoder().encode('{ "gate": { "verified": [] } }'));
    assert.equal(await executeCommand('factnote.readyToPublish'), 'Ready to publish');
    assert.equal(told.at(-1), 'Ready to publish.');
  });

  test('a page that is brought back is of a file of the workspace, or of a document with a tab; all else is not asked for', async () => {
    const editor = await untitled('It rained.');
    const untitledTab = editor.document.uri.toString();
    const inFolder = fileNamed('articles/not-there-any-more.txt').toString();
    for (const article of [untitledTab, inFolder]) assert.equal(articleKeptIn({ article })?.toString(), article);
    for (const article of ['https://spy.example/a.txt', 'file:///etc/passwd', 'untitled:nobody', '//', 'x', ''])
      assert.equal(articleKeptIn({ article }), undefined, article);
    assert.equal(articleKeptIn(undefined), undefined);
  });

  test('the page opens beside the article, once, also where the status bar tells the verdict', async () => {
    const editor = await checked();
    const pages = (): string[] =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) =>
        tabs.flatMap(({ input, label }) => (input instanceof vscode.TabInputWebview ? [label] : [])),
      );
    await withSetting('factnote.statusBar.ready', true, async () => {
      await executeCommand('factnote.factSheet');
      await until(pages, now => now.length === 1);
      await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
      await executeCommand('factnote.factSheet');
      assert.deepEqual(pages(), ['Fact Sheet: cargo.article']);
    });
  });
});
