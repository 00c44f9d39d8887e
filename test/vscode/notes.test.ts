import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  apply,
  diagnostics,
  findings,
  fixes,
  found,
  gone,
  hover,
  putCursorAfter,
  rangeOf,
  type,
  untitled,
  withSetting,
} from './editing';

const COPY = 'Ferry to stop$$\n\nFares rose 31 percent last year, the board said. The boat carries 400 people.';
const UNVERIFIED = 'figure/unverified: 31 percent';

const note = (editor: vscode.TextEditor, words: string, status: string, comment = ''): Thenable<unknown> =>
  vscode.commands.executeCommand('factnote.addFactNote', editor.document.uri, rangeOf(editor.document, words), {
    status,
    comment,
  });

suite('fact notes', () => {
  test('a figure is listed until it is verified, and its hover says what was read and noted', async () => {
    const editor = await untitled(COPY);
    await found(editor, UNVERIFIED);
    assert.match(
      await hover(editor, '31 percent'),
      /\*\*31 percent\*\* · percentage.*Source: .*board.*Fact note: none/s,
    );
    await note(editor, '31 percent', 'query', 'ask the board for the [table](command:x)');
    assert.match(await hover(editor, '31 percent'), /query\\: ask the board/);
    assert.doesNotMatch(await hover(editor, '31 percent'), /\]\(command:x\)/);
    assert.ok(findings(editor.document).includes(UNVERIFIED));
    await note(editor, '31 percent', 'verified');
    await gone(editor, UNVERIFIED);
    await found(editor, 'figure/unverified: 400');
  });

  test('the quick fix is offered on every figure', async () => {
    const editor = await untitled(COPY);
    await found(editor, UNVERIFIED);
    const titles = (await fixes(editor, '31 percent')).map(({ title }) => title);
    assert.equal(titles[0], 'Add fact note…');
    assert.equal(titles.at(-1), 'Show documentation of ‘figure/unverified’');
    await note(editor, '31 percent', 'verified');
    assert.ok((await fixes(editor, '31 percent')).some(({ title }) => title === 'Edit fact note…'));
  });

  test('a note moves with its words', async () => {
    const editor = await untitled(COPY);
    await found(editor, UNVERIFIED);
    await note(editor, '31 percent', 'verified', 'table 4');
    await type(' in the north\n\nA line above');
    assert.match(await hover(editor, '31 percent'), /table 4/);
    assert.ok(!findings(editor.document).includes(UNVERIFIED));
  });

  test('a note is forgotten when its words change, by a single digit', async () => {
    for (const [after, key, now] of [
      ['rose 3', '4', 'figure/unverified: 341 percent'],
      ['carries 400', '0', 'figure/unverified: 4000'],
    ]) {
      const editor = await untitled(COPY);
      await found(editor, UNVERIFIED);
      await note(editor, '31 percent', 'verified');
      await note(editor, '400', 'verified');
      putCursorAfter(editor, after);
      await type(key);
      await found(editor, now);
    }
  });

  test('a note outlives a change of settings', async () => {
    const editor = await untitled(COPY);
    await found(editor, UNVERIFIED);
    await note(editor, '31 percent', 'verified', 'table 4');
    await withSetting('factnote.rules', { 'figure/malformed': 'hint' }, async () => {
      await found(editor, 'figure/unverified: 400');
      assert.match(await hover(editor, '31 percent'), /table 4/);
      assert.ok(!findings(editor.document).includes(UNVERIFIED));
    });
  });

  test('a CQ mark becomes a verified note on the words before it, and one undo brings it back', async () => {
    const copy = 'The harbour master, Ana Ruyz [CQ], said so. The boat carries 400 (cq) people.';
    const editor = await untitled(copy);
    const { document } = editor;
    await found(editor, 'copy/placeholder:  [CQ]');
    const [onName] = await fixes(editor, '[CQ]');
    assert.equal(onName.title, 'Make the mark a verified fact note on “Ana Ruyz”');
    await apply(onName);
    assert.match(document.getText(), /Ana Ruyz, said so/);
    assert.match(await hover(editor, 'Ruyz'), /Ana Ruyz.*Fact note: verified.*marked CQ/s);

    await found(editor, 'figure/unverified: 400');
    await apply((await fixes(editor, '(cq)'))[0]);
    await gone(editor, 'figure/unverified: 400');
    assert.match(await hover(editor, '400'), /Fact note: verified/);
    assert.deepEqual(findings(document), []);

    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), copy);
  });

  test('a note on a name is forgotten when a letter of it changes; [CQ?] asks, and makes none', async () => {
    const editor = await untitled('The harbour master, Ana Ruyz [CQ], said so. Her deputy, Pia Ott [CQ?], did not.');
    await found(editor, 'copy/placeholder: [CQ?]');
    assert.ok(!(await fixes(editor, '[CQ?]')).some(({ title }) => title.startsWith('Make the mark')));
    await apply((await fixes(editor, '[CQ]'))[0]);
    assert.match(await hover(editor, 'Ruyz'), /Fact note: verified/);
    putCursorAfter(editor, 'Ana Ruyz');
    await type('e');
    await gone(editor, 'copy/placeholder:  [CQ]');
    assert.doesNotMatch(await hover(editor, 'Ruyze'), /Fact note/);
  });

  test('nothing happens where there is no figure', async () => {
    const editor = await untitled(COPY);
    const before = diagnostics(editor.document.uri).length;
    await apply({ title: '', command: { title: '', command: 'factnote.addFactNote' } } as vscode.CodeAction);
    assert.equal(diagnostics(editor.document.uri).length, before);
  });
});
