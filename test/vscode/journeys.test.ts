import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  apply,
  fileNamed,
  findings,
  fixes,
  found,
  gone,
  hover,
  markOpenFigures,
  open,
  rangeOf,
  until,
  untitled,
  withSetting,
  written,
} from './editing';

const COPY = `Mill sold to its weavers

The mill was sold for 32 million crowns in May, the bank said. It has 14 looms, and 300 people came to see them on the first day.
`;
const CLAIMS = ['32 million crowns', '14', '300'];
const DEED = 'https://bank.example/deed';

const { executeCommand } = vscode.commands;

/** Says something of a claim, as a key that is bound to it does. */
const note = ({ document }: vscode.TextEditor, words: string, status: string): Thenable<unknown> =>
  executeCommand('factnote.addFactNote', document.uri, rangeOf(document, words), {
    status,
    comment: `on ${words}`,
    evidence: [DEED],
  });

const noteThree = async (editor: vscode.TextEditor): Promise<void> => {
  for (const words of CLAIMS) await note(editor, words, words === '14' ? 'query' : 'verified');
};

/** The words that the file of an article's notes is on, as it is on disk. */
const kept = async (article: string): Promise<string[]> => {
  const file = fileNamed(`.factnotes/${article}.jsonld`);
  const text = await vscode.workspace.fs.readFile(file).then(
    bytes => new TextDecoder().decode(bytes),
    () => '',
  );
  return [...text.matchAll(/"exact":"([^"]*)"/g)].map(([, words]) => words);
};

const keeps = (article: string, words = CLAIMS): Promise<string[]> =>
  until(
    () => kept(article),
    now => now.join() === words.join(),
  );

/** Waits until a note is shown on each claim of the document in front. */
async function shown(name: string): Promise<vscode.TextEditor> {
  const editor = await until(
    () => vscode.window.activeTextEditor,
    now => !!now?.document.uri.path.endsWith(name),
  );
  for (const words of CLAIMS)
    await until(
      () => hover(editor!, words),
      said => said.includes(`on ${words}`),
    );
  return editor!;
}

suite('notes on the way of a document', () => {
  markOpenFigures();
  suiteSetup(() => vscode.workspace.getConfiguration('factnote').update('checker', 'Ana Ruiz', true));
  suiteTeardown(() => vscode.workspace.getConfiguration('factnote').update('checker', undefined, true));
  teardown(async () => {
    const made = ['first', 'second', 'third', 'Mill sold to its weavers'].flatMap(name =>
      ['.article', '.txt', ''].map(extension => `articles/${name}${extension}`),
    );
    for (const path of ['.factnotes', ...made, 'Mill sold to its weavers', 'Mill sold to its weavers.txt'])
      await vscode.workspace.fs.delete(fileNamed(path), { recursive: true }).then(undefined, () => {}); // it may not be there
  });

  /** A document that has no file yet, but knows what it will be called: it is saved without a question. */
  async function unsaved(path: string, copy: string): Promise<vscode.TextEditor> {
    const document = await vscode.workspace.openTextDocument(fileNamed(path).with({ scheme: 'untitled' }));
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), copy));
    await found(editor, 'figure/unverified: 300');
    return editor;
  }

  for (const path of ['articles/first.article', 'articles/first.txt']) {
    test(`notes on a document without a name are there after its first save, as ${path}`, async () => {
      await noteThree(await unsaved(path, COPY));
      await executeCommand('workbench.action.files.save');
      await keeps(path);
      const { document } = await shown(path);
      assert.equal(document.isUntitled, false);
    });
  }

  test('they are there also where the first save tidies the text up', () =>
    withSetting('files.trimFinalNewlines', true, () =>
      withSetting('files.trimTrailingWhitespace', true, async () => {
        const editor = await unsaved('articles/second.txt', `${COPY.replace('said. ', 'said.   \n')}  \n\n\n\n`);
        await noteThree(editor);
        await executeCommand('workbench.action.files.save');
        await keeps('articles/second.txt');
        await shown('second.txt');
      }),
    ));

  test('they are there where the person says what it is called', async () => {
    const editor = await untitled(COPY, 'plaintext');
    await found(editor, 'figure/unverified: 300');
    await noteThree(editor);
    void executeCommand('workbench.action.files.save');
    await until(
      async () => {
        await executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return vscode.window.activeTextEditor?.document.uri;
      },
      uri => uri?.scheme !== undefined && uri.scheme !== 'untitled',
    );
    const uri = vscode.window.activeTextEditor!.document.uri;
    const path = vscode.workspace.asRelativePath(uri);
    await keeps(path);
    await shown(path);
    await executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(uri);
  });

  test('they are there also where it reads as no article', async () => {
    const document = await vscode.workspace.openTextDocument(
      fileNamed('articles/third.txt').with({ scheme: 'untitled' }),
    );
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'Looms: 14 of 300, 32 million crowns\n'));
    await executeCommand('factnote.checkArticle');
    await noteThree(editor);
    await executeCommand('workbench.action.files.save');
    await shown('third.txt');
    await executeCommand('workbench.action.closeActiveEditor');
    await open('articles/third.txt');
    await shown('third.txt');
  });

  test('they are there also where it is saved outside the folder, and again when it is opened', async () => {
    const path = '../outside.txt';
    await noteThree(await unsaved(path, COPY));
    await executeCommand('workbench.action.files.save');
    await shown('outside.txt');
    await executeCommand('workbench.action.closeActiveEditor');
    await executeCommand('vscode.open', fileNamed(path), { preview: false });
    await shown('outside.txt');
    await executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(fileNamed(path));
  });

  test('nothing is left of them where the document is thrown away', async () => {
    const editor = await unsaved('articles/third.txt', COPY);
    await noteThree(editor);
    await executeCommand('workbench.action.revertAndCloseActiveEditor');
    const again = await unsaved('articles/third.txt', COPY);
    assert.match(await hover(again, '300'), /Fact note: none/);
  });

  test('notes of an article that another program renamed are offered to the file that has their words', async () => {
    await noteThree(await written('articles/first.txt', COPY));
    await keeps('articles/first.txt');
    await executeCommand('workbench.action.closeActiveEditor');
    const edited = `A line above.\n\n${COPY.replace('300', '301')}`;
    await vscode.workspace.fs.writeFile(fileNamed('articles/second.txt'), new TextEncoder().encode(edited));
    await vscode.workspace.fs.delete(fileNamed('articles/first.txt'));
    await open('articles/second.txt');
    const chosen = executeCommand('factnote.takeOverNotes');
    await until(
      async () => {
        await executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return kept('articles/second.txt');
      },
      now => now.length === 3,
    );
    await chosen;
    await keeps('articles/first.txt', []);
    const editor = await open('articles/second.txt');
    await found(editor, 'note/stale: 301');
    assert.match(await hover(editor, '14'), /on 14/);
  });

  test('a claim that was changed is that alone, and one command confirms it', async () => {
    const editor = await written('articles/first.txt', COPY);
    await found(editor, 'figure/unverified: 300');
    await noteThree(editor);
    await gone(editor, 'figure/unverified: 300');
    await editor.edit(edit => edit.replace(rangeOf(editor.document, '300'), '310'));
    await found(editor, 'note/stale: 310');
    assert.ok(!findings(editor.document).includes('figure/unverified: 310'));
    const titles = (await fixes(editor, '310')).map(({ title }) => title);
    assert.ok(titles.includes('Confirm: “310” holds as it is now'), titles.join('\n'));
    await apply((await fixes(editor, '310')).find(({ title }) => title.startsWith('Confirm')));
    await gone(editor, 'note/stale: 310');
    assert.match(await hover(editor, '310'), /verified: on 300/);
    await keeps('articles/first.txt', ['32 million crowns', '14', '310']);
    assert.ok(!(await fixes(editor, '310')).some(({ title }) => title.startsWith('Confirm')));
  });

  test('it is confirmed at the cursor by a key, too', async () => {
    const editor = await written('articles/first.txt', COPY);
    await found(editor, 'figure/unverified: 300');
    await note(editor, '300', 'verified');
    await gone(editor, 'figure/unverified: 300');
    await editor.edit(edit => edit.replace(rangeOf(editor.document, '300'), '310'));
    await found(editor, 'note/stale: 310');
    const at = rangeOf(editor.document, '310').start;
    editor.selection = new vscode.Selection(at, at);
    await executeCommand('factnote.confirmClaim');
    await gone(editor, 'note/stale: 310');
  });
});
