import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, found, gone, onTold, putCursorAfter, SPACED, type, until, untitled } from './editing';

const NEW = 'figure/malformed: $ 7';
const damage = ({ document }: vscode.TextEditor): string[] =>
  findings(document).filter(f => f.startsWith('figure/malformed'));

suite('while typing', () => {
  test('nothing new is marked on the line being typed, until the cursor leaves it', async () => {
    const editor = await untitled('The fare is$$\n\nThe boat is old.');
    await editor.edit(edit => edit.insert(editor.document.lineAt(2).range.end, ' It was $ 4 once.'));
    await type(' $ 7');
    await found(editor, SPACED);
    assert.deepEqual(damage(editor), [SPACED]);
    putCursorAfter(editor, 'The boat');
    await found(editor, NEW);
  });

  test('what is away from the cursor is marked when the hand rests, and after a long pause what is on the line', async () => {
    const editor = await untitled('The fare is$$\n\nThe boat is old.');
    await editor.edit(edit => edit.insert(editor.document.lineAt(2).range.end, ' It was $ 4 once.'));
    const told: string[][] = [];
    const listener = onTold(editor, () => told.push(damage(editor)));
    try {
      await type(' $ 7');
      await found(editor, NEW);
    } finally {
      listener.dispose();
    }
    assert.deepEqual(
      told.find(now => now.length),
      [SPACED],
    );
  });

  test('a mark that stands on the line stays while the line is written on, and moves along', async () => {
    const editor = await untitled('Last year$$ the fare was $ 4 a head.\n\nThe boat is old.');
    await found(editor, SPACED);
    for (const key of ', it was said,') {
      await type(key);
      assert.equal(damage(editor).length, 1);
    }
    await found(editor, SPACED);
  });

  test('a mended one goes at once', async () => {
    const editor = await untitled('The fare was $ $$4 a head.');
    await found(editor, SPACED);
    await vscode.commands.executeCommand('deleteLeft');
    assert.deepEqual(damage(editor), []);
  });

  test('one that is mended by words elsewhere goes at once', async () => {
    const editor = await untitled('“We waited, she said.\n\nThe boat is old.');
    await found(editor, 'quote/unclosed: “');
    putCursorAfter(editor, 'waited,');
    await type('”');
    assert.ok(!findings(editor.document).includes('quote/unclosed: “'));
  });

  test('undo brings the mark back', async () => {
    const editor = await untitled('The fare was $ $$4 a head.');
    await found(editor, SPACED);
    await vscode.commands.executeCommand('deleteLeft');
    await gone(editor, SPACED);
    await vscode.commands.executeCommand('undo');
    await found(editor, SPACED);
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
