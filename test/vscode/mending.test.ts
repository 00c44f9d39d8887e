import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  answering,
  apply,
  findings,
  fixes,
  found,
  gone,
  hover,
  open,
  rangeOf,
  SPACED,
  until,
  untitled,
  withSetting,
  written,
} from './editing';

suite('mending', () => {
  test('a hover says why, what to do, and where to read more', async () => {
    const editor = await open('articles/damaged.txt');
    await found(editor, SPACED);
    const said = await hover(editor, '$ 4');
    assert.match(said, /Scrapers/); // why
    assert.match(said, /→ Repair the figure/);
    assert.match(said, /Right in at least \d+ of 100 cases|How often this rule is right is not measured yet/);
    assert.match(said, /\[More about this rule\]\(command:factnote\.openRuleDocumentation\?/);
  });

  const WRAPPED = `Ferry fares rise again

The fare to Orve was raised to $ 4 on Monday, and nobody
on the island was asked. “We heard of it on the boat and
at the pier, said the mayor, who had not been told of it
before. The line did not say why it had raised the fare.
`;
  for (const [name, copy] of [
    ['wrapped.txt', WRAPPED],
    ['wrapped-crlf.txt', WRAPPED.replaceAll('\n', '\r\n')],
  ]) {
    test(`a hover stands on its words and speaks in whole lines: ${name}`, async () => {
      const editor = await written(`articles/${name}`, copy);
      await vscode.commands.executeCommand('factnote.checkArticle');
      await found(editor, SPACED);
      assert.match(await hover(editor, '$ 4'), /→ Repair the figure\n/);
      assert.match(await hover(editor, '“'), /→ Close the quotation after “the pier\\,” \\\(check the original\\\)\n/);
      const { document } = editor;
      for (const words of ['$ 4', '“']) {
        const { start } = rangeOf(document, words);
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          start,
        );
        assert.deepEqual(
          hovers.map(({ range }) => document.getText(range)),
          [words],
        );
      }
    });
  }

  test('the headline tells how damaged the article is, and by what', async () => {
    const editor = await open('articles/damaged.txt');
    await found(editor, SPACED);
    assert.match(
      await hover(editor, 'oldest line'),
      /^\*\*Damage\\: \d+ of 100\*\*  \n2 × A figure is written wrongly  \n.*1 × Leftovers of a web page in the copy/s,
    );
    assert.equal(await hover(await open('articles/clean.txt'), 'to open on'), '**No damage found\\.**');
  });

  test('in Markdown a hover tells of the copy, and of nothing else', async () => {
    const editor = await written(
      'articles/links.md',
      `---
title: A fare of $ 9
---

# Ferry fares rise

The fare was $ 4 on Monday, according to the [harbour office](https://example.org/a_(b)?x=“$7). The code \`$ 5\` is not copy.
`,
    );
    await vscode.commands.executeCommand('factnote.checkArticle');
    await found(editor, SPACED);
    assert.match(await hover(editor, '$ 4'), /Source: the harbour office {2}\n/);
    for (const markup of ['$ 9', '“$7', '$ 5']) assert.equal(await hover(editor, markup), '', markup);
    assert.ok(!findings(editor.document).some(finding => /\$ ?[579]|“/.test(finding)));
  });

  test('a hover on sound copy says nothing', async () => {
    const editor = await open('articles/damaged.txt');
    await found(editor, SPACED);
    assert.equal(await hover(editor, 'on the river'), '');
  });

  test('copy cannot smuggle a command or a tag into a hover', async () => {
    const editor = await untitled(
      'It was “[press here](command:workbench.action.quit) <b>now, she said, for $ 4 a head.',
    );
    await found(editor, SPACED);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      rangeOf(editor.document, '“').start,
    );
    for (const { contents } of hovers) {
      for (const content of contents as vscode.MarkdownString[]) {
        assert.doesNotMatch(content.value, /\]\(command:workbench/);
        assert.doesNotMatch(content.value, /<b>/);
        assert.notEqual(content.isTrusted, true);
        assert.ok(!content.supportHtml);
      }
    }
  });

  test('a quick fix mends the copy, and the mark goes', async () => {
    const editor = await open('articles/damaged.txt');
    await found(editor, SPACED);
    const [fix] = await fixes(editor, '$ 4');
    assert.equal(fix.title, 'Repair the figure');
    assert.equal(fix.isPreferred, true);
    await apply(fix);
    await gone(editor, SPACED);
    assert.match(editor.document.getText(), /cost \$4 in June/);
  });

  test('quick fixes come in one order: fixes, all of this kind, what a checker says, stet, documentation', async () => {
    const editor = await open('articles/damaged.txt');
    await found(editor, SPACED);
    const titles = (await fixes(editor, '$ 4')).map(({ title }) => title);
    assert.deepEqual(titles, [
      'Repair the figure',
      'Fix all ‘figure/malformed’ in this article',
      'Add fact note…',
      'Verify…',
      'Query…',
      'Dispute…',
      'Find evidence',
      'Let this ‘figure/malformed’ stand…',
      'Let this ‘figure/unverified’ stand…',
      'Show documentation of ‘figure/malformed’',
      'Show documentation of ‘figure/unverified’',
    ]);
  });

  test('all of one kind are mended, and nothing else', async () => {
    const editor = await open('articles/damaged.txt');
    await found(editor, SPACED);
    await apply((await fixes(editor, '$ 4')).find(({ title }) => title.startsWith('Fix all')));
    await gone(editor, SPACED);
    const left = findings(editor.document);
    assert.ok(!left.some(finding => finding.startsWith('figure/malformed')));
    assert.ok(left.includes('quote/unclosed: “'));
  });

  /** Nothing that is still marked has a safe fix. */
  async function assertMended(editor: vscode.TextEditor): Promise<void> {
    await gone(editor, SPACED);
    assert.doesNotMatch(editor.document.getText(), /\$ \d/);
    const source = await fixes(editor, 'Ferry', vscode.CodeActionKind.SourceFixAll);
    assert.deepEqual(
      source.map(({ title }) => title),
      [],
    );
  }

  test('Fix All and the action on save leave the cursor where it is in the copy', async () => {
    for (const how of ['command', 'save']) {
      const damaged = (await open('articles/damaged.txt')).document.getText();
      const editor = await written(`articles/cursor-${how}.article`, damaged);
      await found(editor, SPACED);
      const words = 'half empty';
      const at = editor.document.getText().indexOf(words);
      editor.selection = new vscode.Selection(editor.document.positionAt(at), editor.document.positionAt(at));
      if (how === 'command') await vscode.commands.executeCommand('factnote.fixAll');
      else
        await withSetting('editor.codeActionsOnSave', { 'source.fixAll.factnote': 'explicit' }, async () => {
          await editor.edit(edit => edit.insert(new vscode.Position(editor.document.lineCount, 0), ' '));
          await vscode.commands.executeCommand('workbench.action.files.save');
        });
      await gone(editor, SPACED);
      assert.ok(editor.selection.isEmpty);
      assert.equal(editor.document.offsetAt(editor.selection.active), editor.document.getText().indexOf(words), how);
    }
  });

  test('Fix All leaves nothing that can be mended safely, and one undo brings all of it back', async () => {
    const editor = await open('articles/damaged.txt');
    const before = editor.document.getText();
    await found(editor, SPACED);
    await vscode.commands.executeCommand('factnote.fixAll');
    await assertMended(editor);
    await vscode.commands.executeCommand('undo');
    await until(
      () => editor.document.getText(),
      now => now === before,
    );
  });

  test('source.fixAll.factnote does the same', async () => {
    const editor = await open('articles/damaged.txt');
    await found(editor, SPACED);
    const kind = vscode.CodeActionKind.SourceFixAll.append('factnote');
    await apply((await fixes(editor, 'Ferry', kind))[0]);
    await assertMended(editor);
  });

  const CleanUp = vscode.CodeActionKind.Source.append('cleanUp.factnote');

  test('Clean Up makes every fix that is ticked, which all are at first, and one undo brings all of it back', async () => {
    const editor = await open('articles/damaged.txt');
    const before = editor.document.getText();
    await found(editor, SPACED);
    assert.equal((await fixes(editor, 'Ferry', CleanUp)).length, 1);
    const at = before.indexOf('half empty');
    editor.selection = new vscode.Selection(editor.document.positionAt(at), editor.document.positionAt(at));
    await answering('workbench.action.acceptSelectedQuickOpenItem', () =>
      vscode.commands.executeCommand('factnote.cleanUp'),
    );
    const after = editor.document.getText();
    for (const gone of ['$ 4', '$ 900', 'half empty.The', 'See also']) assert.ok(!after.includes(gone), gone);
    assert.equal(editor.document.offsetAt(editor.selection.active), after.indexOf('half empty'));
    assert.deepEqual(await fixes(editor, 'Ferry', CleanUp), []);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  test('Clean Up takes a pair of marks as one', async () => {
    const editor = await untitled(
      'The plan was late, she said. He called it “ a mess ” on Tuesday, and it cost $ 5 in all.',
    );
    await found(editor, 'figure/malformed: $ 5');
    const said = await answering('workbench.action.acceptSelectedQuickOpenItem', () =>
      vscode.commands.executeCommand<string>('factnote.cleanUp'),
    );
    assert.equal(said, 'Places fixed: 2.');
    assert.match(editor.document.getText(), /called it “a mess” on Tuesday, and it cost \$5 in all/);
  });

  test('Clean Up that is left without an answer changes nothing', async () => {
    const editor = await open('articles/damaged.txt');
    const before = editor.document.getText();
    await found(editor, SPACED);
    await answering('workbench.action.closeQuickOpen', () => vscode.commands.executeCommand('factnote.cleanUp'));
    assert.equal(editor.document.getText(), before);
  });

  test('on save, where the editor is set so', async () => {
    const editor = await written(
      'articles/on-save.article',
      'Ferry to stop\n\nThe fare is $ 4 now and was $ 3 before.\n',
    );
    await found(editor, SPACED);
    await withSetting('editor.codeActionsOnSave', { 'source.fixAll.factnote': 'explicit' }, async () => {
      await editor.edit(edit => edit.insert(editor.document.lineAt(2).range.end, ' It will be $ 5 soon.'));
      await editor.document.save();
      assert.match(editor.document.getText(), /is \$4 now and was \$3 before\. It will be \$5 soon\./);
    });
  });

  test('the edits are small: what lies between them is not touched', async () => {
    const editor = await open('articles/damaged.txt');
    await found(editor, SPACED);
    const [action] = await fixes(editor, 'Ferry', vscode.CodeActionKind.SourceFixAll);
    const replaced = action.edit!.get(editor.document.uri).map(({ range }) => editor.document.getText(range).length);
    assert.ok(replaced.length > 1 && replaced.every(length => length < 60), JSON.stringify(replaced));
  });
});
