import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnostics, fileNamed, findings, found, grow, open, SPACED, until } from './editing';

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

  test('Check Article, Fix All, Clean Up and Add Fact Note say so where there is no article', async () => {
    await closeAll();
    assert.match(await run('checkArticle'), /There is none in the editor in front/);
    const sayNoArticle = async (command: string) =>
      assert.equal(await run(command), 'There is no article in the editor in front.', command);
    await sayNoArticle('fixAll');
    await sayNoArticle('cleanUp');
    assert.match(await run('addFactNote'), /There is nothing here to put a fact note on/);
    await open('not-articles/todo.txt');
    await sayNoArticle('fixAll');
    await sayNoArticle('cleanUp');
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
