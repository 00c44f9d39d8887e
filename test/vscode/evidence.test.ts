import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { column, pdf } from '../project/extract/pdfs';
import { fileNamed, found, gone, hover, markOpenFigures, putCursorAfter, rangeOf, until, written } from './editing';

const COPY = 'Ferry to stop\n\nFares rose 31 percent last year, the board said. The boat carries 400 people.';
const UNVERIFIED = 'figure/unverified: 31 percent';
const ARTICLE = 'articles/opened.article';
const TABLE = 'articles/opened-table.txt';
const REPORT = 'articles/opened-report.pdf';
const NOTES = `.factnotes/${ARTICLE}.jsonld`;
const SAID = 'Fares, as of May\r\nNorth: 31 percent\r\nSouth: the “old” line,\r\nup 31 percent\r\n';

const { fs } = vscode.workspace;
const write = (path: string, said: string): Thenable<void> =>
  fs.writeFile(fileNamed(path), new TextEncoder().encode(said));

interface Backing {
  readonly source: string;
  readonly quote?: string;
  readonly place?: string;
}

/** An article with a claim that is verified by some evidence. */
async function backedBy(...evidence: Backing[]): Promise<vscode.TextEditor> {
  const editor = await written(ARTICLE, COPY);
  await found(editor, UNVERIFIED);
  const backed = evidence.map(each => ({ quote: '', seen: '2026-05-14T12:00:00Z', ...each }));
  const { uri } = editor.document;
  const range = rangeOf(editor.document, '31 percent');
  await vscode.commands.executeCommand('factnote.verify', uri, range, { comment: '', backed });
  await gone(editor, UNVERIFIED);
  return editor;
}

/** Follows the first link to evidence in the hover over the claim, as a click does. */
async function follow(editor: vscode.TextEditor): Promise<void> {
  const link = /Evidence: \[[^\n]*\]\(command:factnote\.openEvidence\?([^)]*)\)/;
  const said = await until(
    () => hover(editor, '31 percent'),
    now => link.test(now),
  );
  const given = JSON.parse(decodeURIComponent(link.exec(said)![1])) as unknown[];
  await vscode.commands.executeCommand('factnote.openEvidence', ...given);
}

/** Waits until a file is in front, and tells what is selected there. */
async function selectedIn(path: string): Promise<string> {
  const front = await until(
    () => vscode.window.activeTextEditor,
    editor => editor?.document.uri.path === fileNamed(path).path,
  );
  return front!.document.getText(front!.selection);
}

suite('evidence opens', () => {
  markOpenFigures();
  const told: string[] = [];
  const { showInformationMessage, showWarningMessage, showQuickPick } = vscode.window;

  suiteSetup(() => vscode.workspace.getConfiguration('factnote').update('checker', 'Ana Ruiz', true));
  suiteTeardown(() => vscode.workspace.getConfiguration('factnote').update('checker', undefined, true));
  setup(async () => {
    told.length = 0;
    const tell = (message: string): Promise<undefined> => {
      told.push(message);
      return Promise.resolve(undefined);
    };
    Object.assign(vscode.window, { showInformationMessage: tell, showWarningMessage: tell });
    await write(TABLE, SAID);
  });
  teardown(async () => {
    Object.assign(vscode.window, { showInformationMessage, showWarningMessage, showQuickPick });
    for (const path of ['.factnotes', ARTICLE, TABLE])
      await fs.delete(fileNamed(path), { recursive: true }).then(undefined, () => {}); // it may not be there
  });

  test('a file opens beside the article, at the passage, however its marks and lines are written', async () => {
    const editor = await backedBy({ source: TABLE, quote: 'the "old" line, up 31 percent' });
    await follow(editor);
    assert.equal((await selectedIn(TABLE)).replace(/\r\n/g, '\n'), 'the “old” line,\nup 31 percent');
    assert.notEqual(vscode.window.activeTextEditor!.viewColumn, editor.viewColumn);
    assert.deepEqual(told, []);
    await follow(editor);
    assert.equal(vscode.window.tabGroups.all.length, 2, 'it is open already');
  });

  test('a passage that stands twice is that of the line, and a line is enough', async () => {
    await follow(await backedBy({ source: TABLE, quote: '31 percent', place: 'line=4' }));
    await selectedIn(TABLE);
    assert.equal(vscode.window.activeTextEditor!.selection.start.line, 3);
    await vscode.commands.executeCommand('workbench.action.closeEditorsInGroup');
    await fs.delete(fileNamed('.factnotes'), { recursive: true });
    await follow(await backedBy({ source: TABLE, place: 'line=2' }));
    assert.equal(await selectedIn(TABLE), 'North: 31 percent');
  });

  test('where the passage is gone, the file opens and that is said', async () => {
    const editor = await backedBy({ source: TABLE, quote: 'North: 31 percent' });
    await write(TABLE, SAID.replace('North', 'West'));
    await follow(editor);
    assert.equal(await selectedIn(TABLE), '');
    assert.deepEqual(told, [`The passage that backs the claim is no longer in ${TABLE}.`]);
  });

  test('a file that is no text opens as text to be read, at its passage, or else at its place', async () => {
    const pages = pdf([
      column(72, 700, ['North: 31 percent.']),
      column(72, 700, ['The second page.', 'South: 12 percent. North: 31 percent.']),
    ]);
    await fs.writeFile(fileNamed(REPORT), pages);
    const front = async (): Promise<vscode.TextEditor> =>
      (await until(
        () => vscode.window.activeTextEditor,
        editor => editor?.document.uri.scheme === 'factnote-source',
      ))!;
    await follow(await backedBy({ source: REPORT, quote: 'North: 31 percent.', place: 'page=2' }));
    const { document, selection } = await front();
    assert.equal(document.getText(selection), 'North: 31 percent.');
    assert.match(document.getText(), /— page 1 —\s+North: 31 percent\.\s+— page 2 —/);
    assert.match(document.lineAt(selection.start.line).text, /South/);
    await vscode.commands.executeCommand('workbench.action.closeEditorsInGroup');
    await fs.delete(fileNamed('.factnotes'), { recursive: true });
    await follow(await backedBy({ source: REPORT, place: 'page=2' }));
    const shown = await front();
    assert.match(shown.document.getText(shown.selection), /^The second page\./);
    assert.deepEqual(told, []);
    await fs.delete(fileNamed(REPORT));
  });

  test('a file that is gone is said to be gone', async () => {
    const editor = await backedBy({ source: TABLE });
    await fs.delete(fileNamed(TABLE));
    await follow(editor);
    assert.deepEqual(told, [`${TABLE} is gone.`]);
    assert.equal(vscode.window.tabGroups.all.length, 1);
  });

  const strange = {
    'javascript:alert(1)': '“javascript:alert(1)” is not opened: only addresses with http: or https: are.',
    'command:workbench.action.closeAllEditors':
      '“command:workbench.action.closeAllEditors” is not opened: only addresses with http: or https: are.',
    'file:///etc/hosts': '“file:///etc/hosts” is not opened: only addresses with http: or https: are.',
    'urn:x-workspace:../workspace/articles/clean.txt':
      '../workspace/articles/clean.txt is not in the folder where the notes are.',
    'urn:x-workspace:/etc/hosts': '/etc/hosts is not in the folder where the notes are.',
  };
  for (const [source, said] of Object.entries(strange))
    test(`nothing is opened that somebody wrote into a file of notes: ${source}`, async () => {
      const editor = await backedBy({ source: 'https://example.org/table-4' });
      const notes = new TextDecoder().decode(await fs.readFile(fileNamed(NOTES)));
      await write(NOTES, notes.replace('https://example.org/table-4', source));
      await until(
        () => hover(editor, '31 percent'),
        now => now.includes('Evidence: [') && !now.includes('example'),
      );
      told.length = 0; // the file may have been read when it was half written
      await follow(editor);
      assert.deepEqual(told, [said]);
      assert.deepEqual(
        vscode.window.tabGroups.all.map(({ tabs }) => tabs.length),
        [1],
      );
    });

  test('words are said, and there is nothing to open', async () => {
    await follow(await backedBy({ source: 'interview: Pia Ott, 14 May, by phone' }));
    assert.deepEqual(told, ['There is nothing to open: Interview: Pia Ott, 14 May, by phone']);
  });

  test('of several pieces, at the cursor, a person chooses; where there is none, that is said', async () => {
    const editor = await backedBy({ source: 'interview: Pia Ott, 14 May, by phone' }, { source: TABLE });
    let offered: readonly vscode.QuickPickItem[] = [];
    const choose = (items: readonly vscode.QuickPickItem[]): Promise<vscode.QuickPickItem> => {
      offered = items;
      return Promise.resolve(items[1]);
    };
    Object.assign(vscode.window, { showQuickPick: choose });
    putCursorAfter(editor, 'carries');
    await vscode.commands.executeCommand('factnote.openEvidence');
    assert.deepEqual(told, ['There is no evidence here.']);
    putCursorAfter(editor, 'rose 31');
    await vscode.commands.executeCommand('factnote.openEvidence');
    assert.deepEqual(
      offered.map(({ label }) => label),
      ['Interview: Pia Ott, 14 May, by phone', TABLE],
    );
    await selectedIn(TABLE);
  });
});
