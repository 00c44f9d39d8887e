import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  fileNamed,
  findings,
  fixes,
  found,
  gone,
  hover,
  putCursorAfter,
  SPACED,
  type,
  untitled,
  until,
  written,
} from './editing';

const BODY = '“We were not asked,” said Ana Ruiz.\n\nThe fare to Orve was raised to $ 4 on Monday. She waited.';
const escaped = (copy: string): string => JSON.stringify(copy).replaceAll('“', '\\u201c').replaceAll('”', '\\u201d');
const ITEM = `{\n  "edNote": "said said",\n  "bodies": [{ "contentType": "text/plain", "value": ${escaped(BODY)} }]\n}\n`;

suite('ninjs', () => {
  for (const name of ['fares.ninjs', 'fares.ninjs.json'])
    test(`${name} is an article, of which the copy is marked and mended in place`, async () => {
      const editor = await written(`articles/${name}`, ITEM);
      const { document } = editor;
      assert.equal(document.languageId, 'ninjs');
      await found(editor, SPACED);
      assert.match(await hover(editor, '$ 4'), /→ Repair the figure/);
      await vscode.commands.executeCommand('factnote.fixAll');
      await gone(editor, SPACED);
      const { bodies, edNote } = JSON.parse(document.getText()) as { bodies: { value: string }[]; edNote: string };
      assert.deepEqual([bodies[0].value, edNote], [BODY.replace('$ 4', '$4'), 'said said']);
      await document.save();
      await vscode.workspace.fs.delete(fileNamed(`articles/${name}`));
    });

  test('while it is no JSON nothing is marked, and then it is again', async () => {
    const editor = await written('articles/typed.ninjs', ITEM);
    await found(editor, SPACED);
    putCursorAfter(editor, 'The fare');
    await type('"');
    await until(
      () => findings(editor.document),
      now => !now.length,
    );
    await vscode.commands.executeCommand('deleteLeft');
    await found(editor, SPACED);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.workspace.fs.delete(fileNamed('articles/typed.ninjs'));
  });

  test('an ordinary file of JSON is none', async () => {
    const editor = await untitled(ITEM, 'json');
    assert.deepEqual(findings(editor.document), []);
    assert.deepEqual(await fixes(editor, 'raised'), []);
  });
});
