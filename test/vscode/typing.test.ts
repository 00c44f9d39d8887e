import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, closeAll, findings, found, gone, pause, putCursorAfter, type, until, untitled } from './editing';

const NEW = 'figure/malformed: $ 7';
const OLD = 'figure/malformed: $ 4';
const damage = ({ document }: vscode.TextEditor): string[] =>
  findings(document).filter(f => f.startsWith('figure/malformed'));

suite('while typing', () => {
  suiteSetup(activate);
  teardown(closeAll);

  test('nothing new is marked on the line being typed, until the cursor leaves it', async () => {
    const editor = await untitled('The fare is$$\n\nThe boat is old.');
    await type(' $ 7');
    await pause(700);
    assert.deepEqual(damage(editor), []);
    putCursorAfter(editor, 'The boat');
    await found(editor, NEW);
  });

  test('a long pause shows it too', async () => {
    const editor = await untitled('The fare is$$\n\nThe boat is old.');
    await type(' $ 7');
    await found(editor, NEW);
  });

  test('a mark that stands on the line stays while the line is written on, and moves along', async () => {
    const editor = await untitled('Last year$$ the fare was $ 4 a head.\n\nThe boat is old.');
    await found(editor, OLD);
    for (const key of ', it was said,') {
      await type(key);
      assert.equal(damage(editor).length, 1);
    }
    await found(editor, OLD);
  });

  test('a mended one goes at once', async () => {
    const editor = await untitled('The fare was $ $$4 a head.');
    await found(editor, OLD);
    const from = Date.now();
    await vscode.commands.executeCommand('deleteLeft');
    await gone(editor, OLD);
    assert.ok(Date.now() - from < 300, `it took ${Date.now() - from} ms`);
  });

  test('one that is mended by words elsewhere goes at once', async () => {
    const editor = await untitled('“We waited, she said.\n\nThe boat is old.');
    await found(editor, 'quote/unclosed: “');
    putCursorAfter(editor, 'waited,');
    const from = Date.now();
    await type('”');
    await gone(editor, 'quote/unclosed: “');
    assert.ok(Date.now() - from < 300, `it took ${Date.now() - from} ms`);
  });

  test('what is found away from the cursor waits only for the hand to rest', async () => {
    const editor = await untitled('$$\n\nThe fare is $ 4 now.');
    await found(editor, OLD);
    await editor.edit(edit => edit.insert(editor.document.lineAt(2).range.end, ' It was $ 7 once.'));
    const from = Date.now();
    await found(editor, NEW);
    assert.ok(Date.now() - from < 1200, `it took ${Date.now() - from} ms`);
  });

  test('undo brings the mark back', async () => {
    const editor = await untitled('The fare was $ $$4 a head.');
    await found(editor, OLD);
    await vscode.commands.executeCommand('deleteLeft');
    await gone(editor, OLD);
    await vscode.commands.executeCommand('undo');
    await found(editor, OLD);
  });

  test('fast typing in a long article ends with the right marks', async () => {
    const paragraph =
      'The fare was four coins a head when the boat was new, and it was five when the boat was old.\n\n';
    const editor = await untitled(paragraph.repeat(300) + 'The last line$$');
    await type(' costs $ 7 a word.');
    await until(
      () => damage(editor),
      now => now.length === 1 && now[0] === NEW,
    );
  });
});
