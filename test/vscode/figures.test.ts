import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hover, putCursorAfter, rangeOf, untitled, withSetting } from './editing';

const COPY =
  'Ferry trade\n\nBilateral trade rose to 60 tons from 40 tons in the first half of 2022, the board said. The pier is 10 miles away.';

const hints = async ({ document }: vscode.TextEditor): Promise<string[]> => {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    whole,
  );
  return found.map(
    ({ label, position }) =>
      `${document.getText(new vscode.Range(position.translate(0, -7), position))}|${String(label)}`,
  );
};

suite('figures', () => {
  test('a hover says what a figure measures, over what time, by how much it changed, and what it is elsewhere', async () => {
    const editor = await untitled(COPY);
    const said = await hover(editor, '40 tons');
    assert.match(said, /Measures: Bilateral trade/);
    assert.match(said, /Period: the first half of 2022/);
    assert.match(said, /Change: \\\+50 percent/);
    assert.match(await hover(editor, '10 miles'), /In other units: 16 kilometers/);
  });

  test('a hover says that a figure is hedged, what it is in its unit, and who is named for it', async () => {
    const editor = await untitled(
      'Ferry trade\n\nA stamp costs about 40p, and the trip takes 1h 20m, according to the port board.',
    );
    const stamp = await hover(editor, '40p');
    assert.match(stamp, /sum of money, approximate/);
    assert.match(stamp, /Value: 0\\\.4 pounds/);
    assert.match(stamp, /Source: the port board/);
    assert.match(await hover(editor, '1h 20m'), /duration\s+Value: 1\\\.333333 hours/);
  });

  test('computed changes stand in the copy where the settings ask for them', async () => {
    const editor = await untitled(COPY);
    assert.deepEqual(await hints(editor), []);
    await withSetting('factnote.inlayHints.changes', true, async () => {
      assert.deepEqual(await hints(editor), ['40 tons|+50 percent']);
    });
  });

  test('a figure is copied in the form that is picked from the keyboard', async () => {
    const editor = await untitled(COPY);
    putCursorAfter(editor, '10 miles');
    const done = vscode.commands.executeCommand('factnote.copyFigure');
    await new Promise(resolve => setTimeout(resolve, 300)); // the list opens
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    assert.equal(await vscode.env.clipboard.readText(), '16 kilometers');
    assert.ok(rangeOf(editor.document, '10 miles'), 'the copy is as it was');
  });
});
