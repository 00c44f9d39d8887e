// What a desk agrees on, set without writing JSON, and the commands that are run now and then.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  answering,
  apply,
  fileNamed,
  findings,
  fixes,
  found,
  gone,
  putCursorAfter,
  rangeOf,
  untitled,
  written,
} from './editing';

const run = <T>(command: string, ...args: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`factnote.${command}`, ...args);

const textOf = async (path: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(fileNamed(path)));

const writeFile = (path: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(fileNamed(path), new TextEncoder().encode(text));

const NAMES = 'Temir Tokarev, the governor, signed it. “It is law,” Togarev said. Tokarev left the hall at once.\n';
const [ADD, WRONG] = [
  'Add “Togarev” to the desk’s names',
  '“Togarev” is wrong, it is “Tokarev”: add that to the desk’s names',
];

suite('the desk’s names', () => {
  let folder = '';
  let count = 0;
  setup(() => (folder = `names-${++count}`)); // VS Code may have what it knows of a file that is gone
  teardown(() => vscode.workspace.fs.delete(fileNamed(folder), { recursive: true, useTrash: false }));

  const chosen = async (title: string, editor: vscode.TextEditor): Promise<void> => {
    await found(editor, 'name/inconsistent: Togarev');
    await apply((await fixes(editor, 'Togarev')).find(action => action.title === title));
  };

  test('a spelling that is right goes into factnote.json, and the other one is marked', async () => {
    await writeFile(`${folder}/factnote.json`, '{\n  "rules": { "quote/*": "off" }\n}\n');
    const editor = await written(`${folder}/brief.article`, NAMES);
    await chosen(ADD, editor);
    await found(editor, 'name/inconsistent: Tokarev');
    assert.deepEqual(JSON.parse(await textOf(`${folder}/factnote.json`)), {
      rules: { 'quote/*': 'off' },
      names: ['Togarev'],
    });
  });

  test('a spelling that is wrong is mended, and the right one goes into the list that factnote.json names', async () => {
    await writeFile(`${folder}/factnote.json`, '{ "names": "people.txt" }\n');
    await writeFile(`${folder}/people.txt`, '# people\nLena Ostler');
    const editor = await written(`${folder}/brief.article`, NAMES);
    await chosen(WRONG, editor);
    await gone(editor, 'name/inconsistent: Togarev');
    assert.match(editor.document.getText(), /“It is law,” Tokarev said/);
    assert.equal(await textOf(`${folder}/people.txt`), '# people\nLena Ostler\nTokarev\n');
  });

  test('a word with a capital may be a name of the desk', async () => {
    await writeFile(`${folder}/factnote.json`, '{}');
    const editor = await written(`${folder}/brief.article`, 'The fleet suffered Shocking losses On the open sea.\n');
    await found(editor, 'text/stray-capital: Shocking');
    const [add] = (await fixes(editor, 'Shocking')).filter(
      ({ title }) => title === 'Add “Shocking” to the desk’s names',
    );
    await apply(add);
    await gone(editor, 'text/stray-capital: Shocking');
  });

  test('what is no JSON is left as it is, and said to be', async () => {
    await writeFile(`${folder}/factnote.json`, '{ "names": [');
    const editor = await written(`${folder}/brief.article`, NAMES);
    await found(editor, 'name/inconsistent: Togarev');
    assert.match(await run('addName', editor.document.uri, 'Togarev'), /could not be changed/);
    assert.equal(await textOf(`${folder}/factnote.json`), '{ "names": [');
  });

  test('no list is written outside the folder', async () => {
    await writeFile(`${folder}/factnote.json`, '{ "names": "../people.txt" }');
    const editor = await written(`${folder}/brief.article`, NAMES);
    await found(editor, 'name/inconsistent: Togarev');
    await run('addName', editor.document.uri, 'Togarev');
    assert.deepEqual(JSON.parse(await textOf(`${folder}/factnote.json`)), { names: ['Togarev'] });
  });
});

suite('from finding to finding', () => {
  test('Next and Previous Finding go round, hints and figures to verify too', async () => {
    const editor = await untitled('$$Fuel costs $ 5 a gallon,and $ 6 a day. It was $ 7 before, or 31 percent less.');
    await found(editor, 'figure/malformed: $ 7');
    const place = ({ start, end }: vscode.Range): string => `${start.character}-${end.character}`;
    const selected = (): string => editor.document.getText(editor.selection);
    const seen: string[] = [];
    const marked = vscode.languages.getDiagnostics(editor.document.uri).map(({ range }) => place(range));
    const length = new Set([...marked, place(rangeOf(editor.document, '31 percent'))]).size;
    for (let i = 0; i <= length; i++) {
      assert.match(await run('nextFinding'), new RegExp(`^Finding ${(i % length) + 1} of ${length}: `));
      seen.push(selected());
    }
    assert.equal(seen[0], seen[length]);
    assert.ok(seen.includes('$ 5') && seen.includes('$ 7') && seen.includes('31 percent'));
    await run('previousFinding');
    assert.equal(selected(), seen[length - 1]);
  });

  test('where nothing is marked, they say so', async () => {
    await untitled('It rained.');
    assert.equal(await run('nextFinding'), 'Nothing is marked in this article.');
  });
});

suite('Check Selection', () => {
  const MAIL = 'to: ana\n\nIt rained on Monday. It will cost $ 5 in all, she said. “We waited, he said.\n';

  test('lists what is wrong with the words that are selected, in any file, and goes there', async () => {
    const editor = await untitled(MAIL, 'json');
    editor.selection = new vscode.Selection(...ends(rangeOf(editor.document, 'It will cost $ 5 in all')));
    const said = await answering('workbench.action.acceptSelectedQuickOpenItem', () => run<string>('checkSelection'));
    assert.equal(said, 'Found in the selection: 2');
    assert.deepEqual(findings(editor.document), []);
  });

  test('says so where nothing is selected, or nothing wrong', async () => {
    const editor = await untitled(MAIL);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    assert.match(await run('checkSelection'), /^Select the words/);
    editor.selection = new vscode.Selection(...ends(rangeOf(editor.document, 'It rained on Monday.')));
    assert.match(await run('checkSelection'), /^Nothing is wrong/);
  });

  const ends = ({ start, end }: vscode.Range): [vscode.Position, vscode.Position] => [start, end];
});

suite('Report a Problem', () => {
  const { showQuickPick } = vscode.window;
  const { openExternal } = vscode.env;
  const opened: string[] = [];

  setup(() => {
    Object.assign(vscode.window, { showQuickPick: (items: readonly unknown[]) => Promise.resolve(items[0]) });
    Object.assign(vscode.env, { openExternal: (uri: vscode.Uri) => opened.push(uri.toString(true)) });
  });
  teardown(() => {
    Object.assign(vscode.window, { showQuickPick });
    Object.assign(vscode.env, { openExternal });
  });

  test('opens a form with the versions and the rule at the cursor, and no word of the article', async () => {
    const COPY = 'Harbourmaster Ana Ruiz paid $ 57 for repainting.';
    const editor = await untitled(COPY);
    await found(editor, 'figure/malformed: $ 57');
    putCursorAfter(editor, '$ 57');
    const address = await run<string>('reportProblem');
    assert.equal(opened.length, 1);
    const { searchParams } = new URL(address);
    assert.deepEqual([...searchParams.keys()].sort(), ['rule', 'template', 'versions']);
    assert.equal(searchParams.get('rule'), 'figure/malformed');
    assert.match(searchParams.get('versions') ?? '', /^Factnote \d+\.\d+\.\d+, VS Code /);
    for (const said of [address, ...opened])
      for (const word of COPY.match(/\w{2,}/g) ?? [])
        if (word !== 'for') assert.ok(!said.includes(word), `${word} is in ${said}`);
  });
});
