import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanArticles } from '../clean-articles';
import { closeAll, diagnostics, fileNamed, findings, found, grow, open, SPACED, until, untitled } from './editing';

const run = <T>(command: string, ...args: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`factnote.${command}`, ...args);

suite('commands', () => {
  teardown(async () => {
    await run('clearFindings');
  });

  test('every command of the manifest is there', async () => {
    const { contributes } = vscode.extensions.getExtension('factnote.factnote')!.packageJSON;
    const known = await vscode.commands.getCommands(true);
    for (const { command, title, category } of contributes.commands) {
      assert.ok(known.includes(command), command);
      assert.equal(category, 'Factnote');
      assert.doesNotMatch(title, /%/);
    }
  });

  test('Check Workspace reports files that are not open, and only articles', async () => {
    const sum = await run<{ articles: number; findings: number }>('checkWorkspace');
    const [{ range }] = diagnostics(fileNamed('articles/unopened.txt'), 'figure/malformed');
    const copy = await vscode.workspace.openTextDocument(fileNamed('articles/unopened.txt'));
    assert.equal(copy.getText(range), '$ 12');
    assert.ok(diagnostics(fileNamed('Küste [north] copy/harbour fire (draft).article')).length > 0);
    for (const [uri] of vscode.languages.getDiagnostics()) {
      if (uri.path.includes('/not-articles/')) assert.deepEqual(diagnostics(uri), []);
    }
    assert.ok(sum.articles >= 4 && sum.findings >= 4, JSON.stringify(sum));
  });

  test('Check Workspace shows nothing of eight clean articles but hints, whatever there is to check in them', async () => {
    const uris = cleanArticles.map((_, i) => fileNamed(`articles/clean/${i}.txt`));
    try {
      for (const [i, uri] of uris.entries())
        await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(cleanArticles[i]));
      const sum = await run<{ findings: number; claims: number }>('checkWorkspace');
      assert.ok(sum.claims >= 8 && sum.findings >= sum.claims, JSON.stringify(sum));
      const all = uris.flatMap(uri => diagnostics(uri));
      assert.deepEqual(
        all.filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Hint).map(({ message }) => message),
        [],
      );
    } finally {
      await vscode.workspace.fs.delete(fileNamed('articles/clean'), { recursive: true });
    }
  });

  test('what Check Workspace found stays when a file is opened and closed again', async () => {
    await run('checkWorkspace');
    const editor = await open('articles/damaged.txt');
    const { document } = editor;
    await found(editor, SPACED);
    await closeAll();
    await until(
      () => document.isClosed,
      closed => closed,
    );
    assert.ok(diagnostics(document.uri).length > 0);
  });

  test('the editor and the check of the workspace say the same', async () => {
    await run('checkWorkspace');
    const messages = () =>
      diagnostics(fileNamed('articles/damaged.txt')).map(({ message, range }) => [message, range.start.line]);
    const before = messages();
    await found(await open('articles/damaged.txt'), SPACED);
    assert.deepEqual(messages(), before);
  });

  test('Clear Findings clears all, until the article is checked again', async () => {
    const editor = await open('articles/damaged.txt');
    await found(editor, SPACED);
    await run('checkWorkspace');
    await run('clearFindings');
    assert.deepEqual(
      vscode.languages.getDiagnostics().filter(([, all]) => all.some(({ source }) => source === 'Factnote')),
      [],
    );
    await editor.edit(edit => edit.insert(new vscode.Position(2, 0), 'Now: '));
    await grow();
    assert.deepEqual(findings(editor.document), []);
    await vscode.window.showTextDocument(editor.document);
    await run('checkArticle');
    await found(editor, SPACED);
  });

  /** Commands that need an article, but for Check Article, which checks whatever may be one. */
  const NEED_ARTICLE = ['fixAll', 'cleanUp', 'reviewClaims', 'letStand', 'showStanding', 'exportNotes', 'importNotes'];

  test('commands that need an article say so where there is none, and why', async () => {
    await closeAll();
    assert.match(await run('checkArticle'), /There is none in the editor in front/);
    assert.match(await run('addFactNote'), /There is nothing here to put a fact note on/);
    for (const command of NEED_ARTICLE)
      assert.equal(await run(command), 'There is no article in the editor in front.', command);
    await open('not-articles/todo.txt');
    for (const command of NEED_ARTICLE)
      assert.match(await run(command), /^This does not read as an article in English\./, command);
  });

  test('of an article in another language they say that Factnote reads English', async () => {
    const { document } = await untitled(
      'Le seul pont du port sera fermé à partir de lundi, a annoncé la mairie. "Des plongeurs ont trouvé des fissures dans quatre des neuf piles.',
    );
    assert.equal(await run('checkArticle'), 'Factnote reads English; this looks French. Nothing is marked in it.');
    assert.deepEqual(findings(document), []);
  });

  test('Open Sample Article opens a damaged article that is nobody’s file', async () => {
    await run('openSample');
    const { document } = vscode.window.activeTextEditor!;
    assert.ok(document.isUntitled);
    assert.equal(document.languageId, 'news-article');
    await until(
      () => findings(document).length,
      n => n > 0,
    );
  });

  test('Open Rule Documentation opens the page of the rule, and of an unknown one the list', async () => {
    for (const [id, page] of [
      ['quote/unclosed', 'unclosed.md'],
      ['text/spacing', 'spacing.md'],
      ['../../README', 'rules.md'],
    ]) {
      await run('openRuleDocumentation', id);
      await until(
        () => vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '',
        label => label.includes(page),
      );
    }
  });
});
