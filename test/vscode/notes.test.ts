import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  apply,
  diagnostics,
  fileNamed,
  findings,
  fixes,
  found,
  gone,
  hover,
  markOpenFigures,
  open,
  putCursorAfter,
  rangeOf,
  type,
  until,
  untitled,
  withSetting,
  written,
} from './editing';

const COPY = 'Ferry to stop$$\n\nFares rose 31 percent last year, the board said. The boat carries 400 people.';
const UNVERIFIED = 'figure/unverified: 31 percent';
const TABLE = 'https://example.org/table-4';

/** Says something of a claim, as a key that is bound to it does. */
const note = (
  { document }: vscode.TextEditor,
  words: string,
  status: string,
  comment = '',
  evidence = [TABLE],
): Thenable<unknown> =>
  vscode.commands.executeCommand('factnote.addFactNote', document.uri, rangeOf(document, words), {
    status,
    comment,
    evidence,
  });

/** The file of an article's notes as it is on disk; empty where there is none. */
const noteFile = async (article: string): Promise<string> => {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileNamed(`.factnotes/${article}.jsonld`)));
  } catch {
    return '';
  }
};

const writeNotes = (article: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(fileNamed(`.factnotes/${article}.jsonld`), new TextEncoder().encode(text));

/** Waits for what a hover says. */
const says = (editor: vscode.TextEditor, words: string, what: RegExp): Promise<string> =>
  until(
    () => hover(editor, words),
    said => what.test(said),
  );

/** Waits for what the file of an article's notes says. */
const keeps = (article: string, what: RegExp): Promise<string> =>
  until(
    () => noteFile(article),
    said => what.test(said),
  );

suite('fact notes', () => {
  markOpenFigures();
  suiteSetup(() => vscode.workspace.getConfiguration('factnote').update('checker', 'Ana Ruiz', true));
  suiteTeardown(() => vscode.workspace.getConfiguration('factnote').update('checker', undefined, true));
  teardown(async () => {
    const articles = ['kept', 'named', 'moved', 'shared', 'merged', 'broken', 'backed'].map(
      name => `articles/${name}.article`,
    );
    for (const path of ['.factnotes', ...articles])
      await vscode.workspace.fs.delete(fileNamed(path), { recursive: true }).then(undefined, () => {}); // it may not be there
  });

  test('a figure is listed until it is verified, and its hover says what was read and noted', async () => {
    const editor = await untitled(COPY);
    await found(editor, UNVERIFIED);
    assert.match(
      await hover(editor, '31 percent'),
      /\*\*31 percent\*\* · percentage.*Source: .*board.*Fact note: none/s,
    );
    await note(editor, '31 percent', 'query', 'ask the board for the [table](command:x)');
    await says(editor, '31 percent', /query: ask the board/);
    assert.doesNotMatch(await hover(editor, '31 percent'), /[^\\]\]\(command:x\)/);
    assert.ok(findings(editor.document).includes(UNVERIFIED));
    await note(editor, '31 percent', 'verified', 'as printed');
    await gone(editor, UNVERIFIED);
    await says(
      editor,
      '31 percent',
      /verified: as printed.*Evidence: \[https.*table.*\]\(command:factnote.openEvidence.*Ana Ruiz/s,
    );
    await found(editor, 'figure/unverified: 400');
  });

  test('nothing is verified without evidence', async () => {
    const editor = await untitled(COPY);
    await found(editor, UNVERIFIED);
    await note(editor, '31 percent', 'verified', 'trust me', []);
    assert.match(await hover(editor, '31 percent'), /Fact note: none/);
    await found(editor, UNVERIFIED);
  });

  test('the quick fixes are offered on every figure, on quotations and on what is selected', async () => {
    const editor = await untitled(`${COPY} “We will wait for it,” said Pia Ott.`);
    await found(editor, UNVERIFIED);
    const titles = (await fixes(editor, '31 percent')).map(({ title }) => title);
    assert.deepEqual(titles.slice(0, 4), ['Add fact note…', 'Verify…', 'Query…', 'Dispute…']);
    assert.equal(titles.at(-2), 'Let this ‘figure/unverified’ stand…');
    assert.equal(titles.at(-1), 'Show documentation of ‘figure/unverified’');
    for (const words of ['will wait', 'carries'])
      assert.ok(
        (await fixes(editor, words)).some(({ title }) => title === 'Add fact note…'),
        words,
      );
    await note(editor, '31 percent', 'verified');
    await gone(editor, UNVERIFIED);
    assert.ok((await fixes(editor, '31 percent')).some(({ title }) => title === 'Edit fact note…'));
  });

  test('a note moves with its words', async () => {
    const editor = await untitled(COPY);
    await found(editor, UNVERIFIED);
    await note(editor, '31 percent', 'verified', 'in table 4');
    await gone(editor, UNVERIFIED);
    await type(' in the north\n\nA line above');
    await says(editor, '31 percent', /in table 4/);
    assert.ok(!findings(editor.document).includes(UNVERIFIED));
  });

  test('a changed digit makes it stale, shown old and new, and undo makes it verified again', async () => {
    const editor = await untitled(COPY.replace('$$', '').replace('rose 31', () => 'rose 3$$1'));
    await found(editor, UNVERIFIED);
    await note(editor, '31 percent', 'verified');
    await gone(editor, UNVERIFIED);
    await type('4');
    await found(editor, 'note/stale: 341 percent');
    const [stale] = diagnostics(editor.document.uri, 'note/stale');
    assert.equal(stale.message, '“31 percent” was verified; now it says “341 percent”. Check it again.');
    await says(editor, '341', /changed since.*~~31 percent~~ → \*\*341 percent\*\*/s);
    await vscode.commands.executeCommand('undo');
    await gone(editor, 'note/stale: 341 percent');
    await says(editor, '31 percent', /Fact note:\*\* verified/);
  });

  test('a note outlives a change of settings', async () => {
    const editor = await untitled(COPY);
    await found(editor, UNVERIFIED);
    await note(editor, '31 percent', 'verified', 'in table 4');
    await withSetting('factnote.rules', { 'figure/malformed': 'hint' }, async () => {
      await found(editor, 'figure/unverified: 400');
      await says(editor, '31 percent', /in table 4/);
      assert.ok(!findings(editor.document).includes(UNVERIFIED));
    });
  });

  test('a note is on disk, and is there again when the article is closed, changed and opened', async () => {
    const copy = COPY.replace('$$', '');
    let editor = await written('articles/kept.article', copy);
    await found(editor, UNVERIFIED);
    await note(editor, '31 percent', 'verified', 'in table 4');
    await gone(editor, UNVERIFIED);
    const [line] = (await noteFile('articles/kept.article')).split('\n').filter(each => each.includes('31 percent'));
    const json = JSON.parse(line.replace(/,$/, '')) as { creator: { name: string }; target: { selector: unknown[] } };
    assert.equal(json.creator.name, 'Ana Ruiz');
    assert.match(JSON.stringify(json), /table-4.*"exact":"31 percent"/);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    editor = await written('articles/kept.article', `A line above.\n\n${copy}`);
    await says(editor, '31 percent', /verified: in table 4/);
    await found(editor, 'figure/unverified: 400');
    assert.ok(!findings(editor.document).includes(UNVERIFIED));
  });

  test('an article that is renamed takes its notes along', async () => {
    const editor = await written('articles/named.article', COPY.replace('$$', ''));
    await found(editor, UNVERIFIED);
    await note(editor, '31 percent', 'verified');
    await gone(editor, UNVERIFIED);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(fileNamed('articles/named.article'), fileNamed('articles/moved.article'));
    await vscode.workspace.applyEdit(edit);
    await keeps('articles/moved.article', /31 percent/);
    await keeps('articles/named.article', /^$/);
  });

  test('what another checker writes meanwhile is taken in, and nobody’s note is lost', async () => {
    const editor = await written('articles/shared.article', COPY.replace('$$', ''));
    await found(editor, UNVERIFIED);
    await note(editor, '31 percent', 'verified');
    await gone(editor, UNVERIFIED);
    const mine = await noteFile('articles/shared.article');
    const [line] = mine.split('\n').filter(each => each.includes('31 percent'));
    await writeNotes('articles/shared.article', `[\n${line},\n${theirsOf(line)}\n]\n`);
    await says(editor, '400 people', /verified.*Ben Orr/s);
    await note(editor, '31 percent', 'disputed', 'the town says 30');
    await found(editor, 'note/disputed: 31 percent');
    assert.ok(!findings(editor.document).includes('figure/unverified: 400'));
    assert.match(await noteFile('articles/shared.article'), /the town says 30.*Ben Orr/s);
  });

  test('two versions of a note are both shown, count as neither, and a quick fix says which holds', async () => {
    const editor = await written('articles/merged.article', COPY.replace('$$', ''));
    await found(editor, UNVERIFIED);
    await note(editor, '31 percent', 'verified', 'as printed');
    await gone(editor, UNVERIFIED);
    const [mine] = (await noteFile('articles/merged.article')).split('\n').filter(line => line.includes('31 percent'));
    const theirs = mine
      .replace('as printed', 'they say 30')
      .replace('Ana Ruiz', 'Ben Orr')
      .replace('verified', 'wrong');
    await writeNotes('articles/merged.article', `[\n<<<<<<< HEAD\n${mine}\n=======\n${theirs}\n>>>>>>> ben\n]\n`);
    await says(editor, '31 percent', /verified: as printed.*Two checkers.*wrong: they say 30.*Two checkers/s);
    await found(editor, UNVERIFIED);
    const titles = (await fixes(editor, '31 percent')).map(({ title }) => title).filter(title => /^Keep/.test(title));
    assert.deepEqual(titles.sort(), [
      'Keep what Ana Ruiz says: verified, as printed',
      'Keep what Ben Orr says: wrong, they say 30',
    ]);
    await apply((await fixes(editor, '31 percent')).find(({ title }) => title.startsWith('Keep what Ana')));
    await gone(editor, UNVERIFIED);
    await gone(editor, 'note/disputed: 31 percent');
    await keeps('articles/merged.article', /^(?!.*<<<)(?!.*clash).*as printed.*factnote:history.*they say 30/s);
    await says(editor, '31 percent', /wrong by Ben Orr.* → verified by Ana Ruiz/s);
  });

  test('what was disputed is verified only with a reason, and its hover says how it came to that', async () => {
    const editor = await untitled(COPY);
    await found(editor, UNVERIFIED);
    await note(editor, '31 percent', 'disputed', 'the town says 30');
    await found(editor, 'note/disputed: 31 percent');
    await note(editor, '31 percent', 'verified', 'the town says 30');
    assert.match(await hover(editor, '31 percent'), /Fact note:\*\* disputed: the town says 30/);
    await note(editor, '31 percent', 'verified', 'the town was wrong');
    await gone(editor, 'note/disputed: 31 percent');
    await says(editor, '31 percent', /verified: the town was wrong.*disputed by Ana Ruiz.* → verified by Ana Ruiz/s);
  });

  test('evidence is a file, an address or words; what a file backs is looked at again once that is another', async () => {
    const table = (said: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(fileNamed('articles/table.csv'), new TextEncoder().encode(said));
    await table('2025,31');
    const editor = await written('articles/backed.article', COPY.replace('$$', ''));
    await found(editor, UNVERIFIED);
    for (const none of ['articles/backed.article', 'articles', 'javascript:alert(1)'])
      await note(editor, '31 percent', 'verified', '', [none]);
    assert.match(await hover(editor, '31 percent'), /Fact note: none/);
    await note(editor, '31 percent', 'verified', '', ['articles/table.csv', 'interview: Pia Ott, 14 May, by phone']);
    await gone(editor, UNVERIFIED);
    await says(editor, '31 percent', /Evidence: \[articles.*table.*Evidence: \[Interview.*Pia Ott/s);
    await table('2025,13');
    await found(editor, 'note/evidence-changed: 31 percent');
    assert.ok(!findings(editor.document).includes(UNVERIFIED), 'one finding is enough');
    await says(editor, '31 percent', /Fact note:\*\* evidence changed.*was changed since/s);
    await note(editor, '31 percent', 'verified', 'corrected there', ['articles/table.csv']);
    await gone(editor, 'note/evidence-changed: 31 percent');
    await vscode.workspace.fs.delete(fileNamed('articles/table.csv'));
    await found(editor, 'note/evidence-changed: 31 percent');
  });

  test('what was verified in another article is held against this one, open or not', async () => {
    const other = await written('articles/kept.article', 'Cargo traffic grew 31 percent in 2022.');
    await found(other, UNVERIFIED);
    await note(other, '31 percent', 'verified');
    await gone(other, UNVERIFIED);
    const copy = new TextEncoder().encode('In 2022, the cargo traffic rose 13 percent.');
    await vscode.workspace.fs.writeFile(fileNamed('articles/named.article'), copy);
    await vscode.commands.executeCommand('factnote.checkWorkspace');
    const [conflict] = diagnostics(fileNamed('articles/named.article'), 'note/conflict');
    assert.match(
      conflict.message,
      /“13 percent” here, but “31 percent” was verified for the same thing in articles.kept\.article/,
    );
    await found(await open('articles/named.article'), 'note/conflict: 13 percent');
    await vscode.commands.executeCommand('factnote.clearFindings');
  });

  const broken: [line: string, why: RegExp][] = [
    ['{"id": }', /^this is not JSON$/],
    ['{"type":"Note"}', /^“type” must be "Annotation"$/],
  ];
  for (const [line, why] of broken)
    test(`a file of notes with ${line} is marked where it is wrong, and left alone`, async () => {
      await writeNotes('articles/broken.article', `[\n${line}\n]\n`);
      const editor = await written('articles/broken.article', COPY.replace('$$', ''));
      await found(editor, UNVERIFIED);
      const marked = await until(
        () => vscode.languages.getDiagnostics(fileNamed('.factnotes/articles/broken.article.jsonld')),
        all => all.length > 0,
      );
      assert.equal(marked[0].range.start.line, 1);
      assert.match(marked[0].message, why);
      await note(editor, '31 percent', 'query', 'ask');
      assert.equal(await noteFile('articles/broken.article'), `[\n${line}\n]\n`);
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
    await says(editor, 'Ruyz', /verified.*marked “/s);

    await found(editor, 'figure/unverified: 400');
    await apply((await fixes(editor, '(cq)'))[0]);
    await gone(editor, 'figure/unverified: 400');
    await says(editor, '400', /verified.*marked “/s);

    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), copy);
  });

  test('[CQ?] asks, and makes no note', async () => {
    const editor = await untitled('Her deputy, Pia Ott [CQ?], did not.');
    await found(editor, 'copy/placeholder: [CQ?]');
    assert.ok(!(await fixes(editor, '[CQ?]')).some(({ title }) => title.startsWith('Make the mark')));
  });

  test('nothing happens where there is no claim', async () => {
    const editor = await untitled(COPY);
    const before = diagnostics(editor.document.uri).length;
    await apply({ title: '', command: { title: '', command: 'factnote.addFactNote' } } as vscode.CodeAction);
    assert.equal(diagnostics(editor.document.uri).length, before);
  });
});

/** A line of the notes as another checker has written it, on another claim. */
function theirsOf(line: string): string {
  const at = COPY.replace('$$', '').indexOf('400 people');
  return line
    .replaceAll('Ana Ruiz', 'Ben Orr')
    .replace(/urn:uuid:[^"]*/, 'urn:uuid:00000000-0000-4000-8000-000000000000')
    .replace(
      /"exact":.*$/,
      `"exact":"400","prefix":"The boat carries ","suffix":" people."},{"type":"TextPositionSelector","start":${at},"end":${at + 3}}]}}`,
    );
}

suite('what may stand', () => {
  suiteSetup(() => vscode.workspace.getConfiguration('factnote').update('checker', 'Ana Ruiz', true));
  suiteTeardown(() => vscode.workspace.getConfiguration('factnote').update('checker', undefined, true));

  const letStand = (editor: vscode.TextEditor, rule: string, words: string, scope: string): Thenable<unknown> => {
    const { document } = editor;
    const range = rangeOf(document, words);
    return vscode.commands.executeCommand('factnote.letStand', rule, document.uri, range, scope, 'the desk’s style');
  };

  test('a finding that may stand is gone, and comes back when its words change', async () => {
    const editor = await untitled('Fuel costs $ 5 a gallon, and $ 6 a day.$$');
    await found(editor, 'figure/malformed: $ 5');
    await letStand(editor, 'figure/malformed', '$ 5', 'here');
    await gone(editor, 'figure/malformed: $ 5');
    await found(editor, 'figure/malformed: $ 6');
    putCursorAfter(editor, '$ 5');
    await type('0');
    await found(editor, 'figure/malformed: $ 50');
  });

  test('a rule may stand in the whole file', async () => {
    const editor = await untitled('Fuel costs $ 5 a gallon, and $ 6 a day.$$');
    await found(editor, 'figure/malformed: $ 6');
    await letStand(editor, 'figure/malformed', '$ 5', 'file');
    await gone(editor, 'figure/malformed: $ 6');
    assert.ok(!findings(editor.document).some(each => each.startsWith('figure/malformed')));
  });

  test('a rule may stand in the whole project, open or not, and what stands is taken back', async () => {
    const articles = ['stands', 'stands-too'].map(name => `articles/${name}.article`);
    const copy = 'Fuel costs $ 5 a gallon, and $ 6 a day.';
    await vscode.workspace.fs.writeFile(fileNamed(articles[1]), new TextEncoder().encode(copy));
    const editor = await written(articles[0], copy);
    await found(editor, 'figure/malformed: $ 6');
    await vscode.commands.executeCommand('factnote.checkWorkspace');
    const unopened = (): number => diagnostics(fileNamed(articles[1]), 'figure/malformed').length;
    assert.equal(unopened(), 2);
    await letStand(editor, 'figure/malformed', '$ 5', 'project');
    await gone(editor, 'figure/malformed: $ 6');
    await until(unopened, n => n === 0);
    const taken = vscode.commands.executeCommand('factnote.showStanding');
    await until(
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return findings(editor.document);
      },
      now => now.includes('figure/malformed: $ 6'),
    );
    await taken;
    await until(unopened, n => n === 2);
    await vscode.commands.executeCommand('factnote.clearFindings');
    for (const path of ['.factnotes', ...articles])
      await vscode.workspace.fs.delete(fileNamed(path), { recursive: true });
  });
});
