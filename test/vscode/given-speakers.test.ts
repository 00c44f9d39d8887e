// Who says it, where a person tells: quick fixes, the palette and the Voices.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, fileNamed, fixes, hover, open, rangeOf, until, untitled, written } from './editing';

const COPY = `Two in a cab

Ana Ruiz and Lena Brock shared a cab to the harbour on Monday, long before dawn.

“The driver was lost,” she said. “We were late for the ferry.”

Pia Holm, the mayor, waited for them at the quay with a lamp in her hand.
`;
const LOST = 'The driver was lost';

/** The quick fixes that tell who speaks. */
const offered = async (editor: vscode.TextEditor, words: string): Promise<string[]> =>
  (await fixes(editor, words)).map(({ title }) => title).filter(title => /^(?:This is|Forget who)/.test(title));

/** Waits for what the hover on a quotation says. */
const says = (editor: vscode.TextEditor, words: string, what: RegExp): Promise<string> =>
  until(
    async () => (await hover(editor, words)).replaceAll('\\', ''),
    said => what.test(said),
  );

const outline = async ({ document }: vscode.TextEditor): Promise<string[]> => {
  const all = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return all.flatMap(({ children }) => children).map(({ name, detail }) => `${name} · ${detail}`);
};

suite('who says it, where a person tells', () => {
  suiteSetup(() => vscode.workspace.getConfiguration('factnote').update('checker', 'Per Lind', true));
  suiteTeardown(() => vscode.workspace.getConfiguration('factnote').update('checker', undefined, true));
  teardown(async () => {
    for (const path of ['.factnotes', 'articles/cab.article'])
      await vscode.workspace.fs.delete(fileNamed(path), { recursive: true }).then(undefined, () => {}); // it may not be there
  });

  test('of two who may be meant both are named, in the hover on the quotation and on the pronoun, and in the outline', async () => {
    const editor = await untitled(COPY);
    await says(editor, LOST, /Speaker: “she”: Ana Ruiz or Lena Brock/);
    await says(editor, 'she said', /Speaker: “she”: Ana Ruiz or Lena Brock/);
    assert.ok((await outline(editor)).includes('she: “The driver was lost” · 4 words · “she”: Ana Ruiz or Lena Brock'));
  });

  test('a quick fix offers both, and the one that is chosen says it from then on', async () => {
    const editor = await untitled(COPY);
    await says(editor, LOST, /Ana Ruiz or Lena Brock/);
    const titles = ['This is Ana Ruiz', 'This is Lena Brock', 'This is somebody else…'];
    assert.deepEqual(await offered(editor, LOST), titles);
    assert.deepEqual(await offered(editor, 'she said'), titles);
    await apply((await fixes(editor, LOST)).find(({ title }) => title === 'This is Lena Brock')!);
    await says(editor, LOST, /“she”: Lena Brock, as a note says.*Noted: Lena Brock \(Per Lind, /s);
    await says(editor, 'We were late', /Lena Brock/); // it goes on from there
    assert.deepEqual(await offered(editor, LOST), ['This is somebody else…', 'Forget who says this: Lena Brock']);
    await apply((await fixes(editor, LOST)).find(({ title }) => title.startsWith('Forget'))!);
    await says(editor, LOST, /“she”: Ana Ruiz or Lena Brock/);
  });

  test('it counts for these words alone, and again once they are undone', async () => {
    const editor = await untitled(COPY);
    await vscode.commands.executeCommand(
      'factnote.setSpeaker',
      editor.document.uri,
      rangeOf(editor.document, LOST),
      'Lena Brock',
    );
    await says(editor, LOST, /Lena Brock, as a note says/);
    await editor.edit(edit => edit.replace(rangeOf(editor.document, 'was lost'), 'was never lost'));
    await says(editor, 'The driver was never', /“she”: Ana Ruiz or Lena Brock.*Noted: Lena Brock .*~~.*~~ → /s);
    assert.ok((await offered(editor, 'The driver')).includes('This is Lena Brock'));
    await vscode.commands.executeCommand('undo');
    await says(editor, LOST, /Lena Brock, as a note says/);
  });

  test('another name takes the place of the one before, and is kept with the article', async () => {
    const editor = await written('articles/cab.article', COPY);
    for (const name of ['Lena Brock', 'Ana Ruiz'])
      await vscode.commands.executeCommand(
        'factnote.setSpeaker',
        editor.document.uri,
        rangeOf(editor.document, LOST),
        name,
      );
    await says(editor, LOST, /Ana Ruiz, as a note says/);
    const notes = new TextDecoder().decode(
      await vscode.workspace.fs.readFile(fileNamed('.factnotes/articles/cab.article.jsonld')),
    );
    const [note, ...rest] = JSON.parse(notes) as { motivation: string; body: { value: string }[] }[];
    assert.deepEqual(rest, []);
    assert.deepEqual([note.motivation, note.body[1].value], ['identifying', 'Ana Ruiz']);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await says(await open('articles/cab.article'), LOST, /Ana Ruiz, as a note says/);
  });

  test('the palette asks who says what the cursor is in: the keyboard is enough, and any name may be typed', async () => {
    const editor = await untitled(COPY.replace('The driver', () => 'The $$driver'));
    await says(editor, LOST, /Ana Ruiz or Lena Brock/);
    const asked = vscode.commands.executeCommand('factnote.setSpeaker');
    await new Promise(done => setTimeout(done, 500)); // until the list is there
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    assert.equal(await asked, true);
    await says(editor, LOST, /Lena Brock, as a note says/); // the candidates come first
    assert.equal(await vscode.commands.executeCommand('factnote.forgetSpeaker'), true);
    await says(editor, LOST, /Ana Ruiz or Lena Brock/);
  });

  test('where nobody says anything, that is said', async () => {
    await says(await untitled(COPY.replace('Two in', () => 'Two$$ in')), LOST, /Ana Ruiz or Lena Brock/);
    assert.match(String(await vscode.commands.executeCommand('factnote.setSpeaker')), /Nobody says anything here/);
    await says(await untitled(COPY.replace('The driver', () => 'The $$driver')), LOST, /Ana Ruiz or Lena Brock/);
    assert.match(String(await vscode.commands.executeCommand('factnote.forgetSpeaker')), /Nobody has told/);
  });
});
