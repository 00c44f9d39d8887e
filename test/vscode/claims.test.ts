import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { check } from '../../src/engine/check';
import { describe } from '../../src/engine/notes/describe';
import type { FactNote } from '../../src/engine/notes/note';
import { voicesOf } from '../../src/engine/voices';
import type { Articles } from '../../src/vscode/articles/articles';
import { claimsOf } from '../../src/vscode/claims/claims';
import { Claims } from '../../src/vscode/claims/claims-tree';
import type { NoteStores } from '../../src/vscode/notes/note-stores';
import type { Records } from '../../src/vscode/notes/note-recorder';
import { Threads } from '../../src/vscode/notes/threads';
import { OpenArticle } from '../../src/vscode/articles/open-article';
import { fileNamed, hover, rangeOf, until, untitled, written } from './editing';

const MARKDOWN = `# Ferry to stop

Fares rose *31 percent* last year, the **harbour
office** said. “Nobody _ever_ asked [the crew](https://crew.example/a), not *once*,” said **Jana Weiss**, the master.
`;

/** A note on words of a text. */
const noteOn = (text: string, words: string, given: Partial<FactNote> = {}): FactNote => {
  const start = text.indexOf(words);
  return {
    kind: 'fact',
    id: 'urn:uuid:1',
    status: 'verified',
    comment: '',
    evidence: [{ source: 'https://example.org/', quote: '', seen: '' }],
    replies: [],
    checker: 'Ana Ruiz',
    created: '2026-05-14T12:00:00Z',
    modified: '2026-05-14T12:00:00Z',
    target: describe(text, { start, end: start + words.length }),
    ...given,
  };
};

suite('claims are shown as a reader sees them', () => {
  const wordsIn = (text: string, notes: readonly FactNote[] = []): string[] => {
    const checked = check(text, { format: 'markdown', claims: ['figure', 'quotation'], notes });
    return claimsOf({ checked }).map(({ words }) => words());
  };

  test('without the signs of Markdown', () => {
    assert.deepEqual(wordsIn(MARKDOWN), ['31 percent', '“Nobody ever asked the crew, not once,”']);
  });

  test('also where a note is on the signs, and where its words are gone', () => {
    const words = '*31 percent* last year, the **harbour\noffice**';
    assert.deepEqual(wordsIn(MARKDOWN, [noteOn(MARKDOWN, words)])[0], '31 percent last year, the harbour office');
    const gone = MARKDOWN.replace(words, 'a little, the crew of it');
    assert.deepEqual(wordsIn(gone, [noteOn(MARKDOWN, '*31 percent*')]).at(-1), '31 percent');
  });

  test('and so are voices', () => {
    const { article } = check(MARKDOWN.replace('said **Jana Weiss**, the', 'said **the** *old*'), {
      format: 'markdown',
    });
    assert.deepEqual(
      voicesOf(article).map(({ speaker }) => speaker),
      ['the old master', 'the harbour office'],
    );
  });

  test('and hovers', async () => {
    const editor = await untitled(MARKDOWN.replace('31 percent', '31 *percent*'), 'markdown');
    await vscode.commands.executeCommand('factnote.checkArticle');
    const said = await until(
      () => hover(editor, '31'),
      now => now.includes('percent'),
    );
    assert.match(said, /\*\*31 percent\*\*.*Source: the harbour office/s);
    assert.doesNotMatch(said, /\\\*/);
  });

  test('damage that is repaired moves no words', () => {
    assert.deepEqual(wordsIn('A desk\n\nThe cafÃ© says *31 percent* of it is gone.'), ['31 percent']);
  });
});

suite('claims of articles that are not open', () => {
  test('are counted as in an open one, and those of an article that is gone are not', async () => {
    const text = 'Fares rose 31 percent last year. The boat carries 400 people.';
    const notes = [
      noteOn(text, '31 percent'),
      noteOn(text, '31 percent', { id: 'urn:uuid:2', status: 'wrong', clash: 'urn:uuid:1' }),
      noteOn(text, '400 people', { id: 'urn:uuid:3' }),
    ];
    const listed = ['articles/unopened.txt', 'articles/gone.txt'].map(path => ({ path, uri: fileNamed(path), notes }));
    const stores = { noted: () => Promise.resolve(listed) } as unknown as NoteStores;
    const articles = { get: () => undefined } as unknown as Articles;
    const claims = new Claims({ articles, stores, claimsOf, inFront: () => undefined });
    claims.ofAll = true;
    await claims.read();
    assert.deepEqual(
      claims.getChildren().map(row => [claims.getTreeItem(row).label, claims.getTreeItem(row).description]),
      [['articles/unopened.txt', '1 of 2 verified']],
    );
  });
});

suite('the thread of a note', () => {
  const { createCommentController } = vscode.comments;
  const { registerCommand } = vscode.commands;
  teardown(() => {
    Object.assign(vscode.comments, { createCommentController });
    Object.assign(vscode.commands, { registerCommand });
  });

  test('says what the words are now, each time that they change', async () => {
    const editor = await untitled('A desk\n\nFares rose 31 percent last year, the board said.');
    const { document } = editor;
    const threads: vscode.CommentThread[] = [];
    const createCommentThread = (uri: vscode.Uri, range: vscode.Range): vscode.CommentThread => {
      threads.push({ uri, range, comments: [], dispose() {} } as unknown as vscode.CommentThread);
      return threads.at(-1)!;
    };
    Object.assign(vscode.comments, { createCommentController: () => ({ createCommentThread, dispose() {} }) });
    Object.assign(vscode.commands, { registerCommand: () => ({ dispose() {} }) });
    const article = new OpenArticle(document, {}, [noteOn(document.getText(), '31 percent')]);
    const changed = new vscode.EventEmitter<{ uri: vscode.Uri }>();
    const articles = { onDidChange: changed.event, get: () => article } as unknown as Articles;
    const shown = new Threads(articles, {} as Records);
    const said: string[] = [];
    for (const [was, now] of [
      ['31', '32'],
      ['32', '33'],
    ]) {
      const at = rangeOf(document, was);
      const rangeOffset = document.offsetAt(at.start);
      await editor.edit(edit => edit.replace(at, now));
      article.carry([{ range: at, rangeOffset, rangeLength: 2, text: now }]);
      changed.fire({ uri: document.uri });
      said.push((threads[0].comments[0].body as vscode.MarkdownString).value.split('  \n').at(-2)!);
    }
    shown.dispose();
    assert.deepEqual(said, ['~~31 percent~~ → **32 percent**', '~~31 percent~~ → **33 percent**']);
  });
});

suite('notes of another tool', () => {
  const { showErrorMessage, showWarningMessage } = vscode.window;
  const told: string[] = [];
  const PATH = 'articles/imported.json';
  setup(() => {
    told.length = 0;
    const tell = (message: string): Promise<undefined> => Promise.resolve(void told.push(message));
    Object.assign(vscode.window, { showErrorMessage: tell, showWarningMessage: tell });
    return vscode.workspace.getConfiguration('factnote').update('checker', 'Ana Ruiz', true);
  });
  teardown(async () => {
    Object.assign(vscode.window, { showErrorMessage, showWarningMessage });
    await vscode.workspace.getConfiguration('factnote').update('checker', undefined, true);
    for (const path of [PATH, 'articles/imported.txt', '.factnotes'])
      await vscode.workspace.fs.delete(fileNamed(path), { recursive: true }).then(undefined, () => {}); // it may not be there
  });

  const on = { selector: { type: 'TextQuoteSelector', exact: '31 percent' } };
  const cases: [what: string, json: string, said: RegExp][] = [
    [
      'what goes deep',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      /^articles\/imported\.json is nested too deeply$/,
    ],
    ['no JSON', '{', /^articles\/imported\.json is not JSON: /],
    ['what is no text', '\0', /^articles\/imported\.json is a binary file: /],
    [
      'what was verified by nothing',
      JSON.stringify([{ target: on, body: { purpose: 'tagging', value: 'verified' } }]),
      /^Fact notes imported: 1;.* Verified without evidence, and therefore open queries now: 1$/,
    ],
  ];
  for (const [what, json, said] of cases)
    test(`${what} is told`, async () => {
      await vscode.workspace.fs.writeFile(fileNamed(PATH), new TextEncoder().encode(json));
      await written('articles/imported.txt', 'Ferry to stop\n\nFares rose 31 percent last year, the board said to us.');
      await vscode.commands.executeCommand('factnote.checkArticle');
      await vscode.commands.executeCommand('factnote.importNotes', fileNamed(PATH));
      assert.equal(told.length, 1, told.join());
      assert.match(told[0], said);
    });
});
