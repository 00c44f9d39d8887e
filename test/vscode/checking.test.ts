import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  diagnostics,
  fileNamed,
  findings,
  fixes,
  found,
  gone,
  grow,
  hover,
  open,
  SPACED,
  until,
  untitled,
  withSetting,
  written,
} from './editing';

suite('checking', () => {
  test('a damaged article is marked, rule by rule', async () => {
    const { document } = await open('articles/damaged.txt');
    const now = await until(
      () => findings(document),
      all => all.length > 0,
    );
    for (const finding of [
      'quote/unclosed: “',
      SPACED,
      'figure/malformed: $ 900',
      'text/boilerplate: See also  Gas prices in the north',
    ]) {
      assert.ok(now.includes(finding), `${finding} is missing in ${JSON.stringify(now, null, 1)}`);
    }
  });

  test('a rule’s id leads to its documentation', async () => {
    const editor = await open('articles/damaged.txt');
    await found(editor, SPACED);
    const [{ code }] = diagnostics(editor.document.uri, 'figure/malformed');
    assert.ok(typeof code === 'object');
    assert.equal(code.value, 'figure/malformed');
    assert.equal(code.target.toString(), `${vscode.env.uriScheme}://factnote.factnote/rule/figure/malformed`);
  });

  test('a clean article stays silent', async () => {
    const { document } = await open('articles/clean.txt');
    assert.deepEqual(findings(document), []);
  });

  test('a figure that nobody has verified is not marked, and yet all is said and offered there, until a desk wants it marked', async () => {
    const editor = await untitled('Cargo grew 31 percent last year. Ferries cost $ 4 now.');
    const open = 'figure/unverified: 31 percent';
    await found(editor, SPACED);
    assert.ok(!findings(editor.document).includes(open));
    const said = async (): Promise<string> => (await hover(editor, '31 percent')).replaceAll('\\', '');
    assert.match(await said(), /no source named, not verified\..*Readers trust figures/s);
    const titles = (await fixes(editor, '31 percent')).map(({ title }) => title);
    assert.deepEqual(titles.slice(0, 2), ['Add fact note…', 'Verify…']);
    assert.equal(titles.at(-1), 'Show documentation of ‘figure/unverified’');
    await withSetting('factnote.rules', { 'figure/unverified': 'information' }, async () => {
      await found(editor, open);
      assert.doesNotMatch(await said(), /not verified\./); // VS Code says it with the mark
    });
    await gone(editor, open);
  });

  test('an unsaved document is checked', async () => {
    await found(await untitled('The fare is $ 4 now.'), SPACED);
  });

  test('an unsaved document is checked once it reads as an article', grow);

  test('CRLF, a byte-order mark and letters beyond the first plane move no mark', async () => {
    const editor = await written(
      'articles/crlf.article',
      '\ufeffA headline 🛳️\r\n\r\nThe fare, 𝐧𝐨𝐰, is $ 4 a head.\r\n\r\nIt was $ 3 once.\r\n',
    );
    assert.deepEqual(
      (await found(editor, SPACED)).filter(finding => finding.startsWith('figure/malformed')),
      [SPACED, 'figure/malformed: $ 3'],
    );
  });

  test('a folder with spaces, brackets and letters of its own', async () => {
    await found(await open('Küste [north] copy/harbour fire (draft).article'), 'figure/malformed: $ 300');
  });

  test('what is no file and no draft is left alone', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('diff-of-something', {
      provideTextDocumentContent: () => 'The fare is $ 4 now.',
    });
    try {
      const uri = vscode.Uri.parse('diff-of-something:/ferry.article');
      const document = await vscode.workspace.openTextDocument(uri);
      await grow();
      assert.deepEqual(findings(document), []);
    } finally {
      provider.dispose();
    }
  });

  test('a file that is closed leaves nothing behind', async () => {
    const editor = await open('articles/damaged.txt');
    await found(editor, SPACED);
    await closeAll();
    await until(
      () => diagnostics(editor.document.uri).length,
      n => n === 0,
    );
  });
});

suite('which files are articles', () => {
  const others =
    'README.md LICENSE.txt CHANGELOG.md requirements.txt robots.txt CMakeLists.txt todo.txt server-log.txt chat.txt people.txt ' +
    'subtitles.txt lorem.txt notes.md key.txt';
  for (const name of others.split(' ')) {
    test(`${name} is none`, async () => {
      const { document } = await open(`not-articles/${name}`);
      assert.deepEqual(findings(document), []);
    });
  }

  test('it can be checked nevertheless, by hand', async () => {
    const editor = await open('not-articles/notes.md');
    await vscode.commands.executeCommand('factnote.checkArticle');
    await found(editor, 'figure/malformed: $ 5');
  });

  test('the setting names them', async () => {
    await withSetting('factnote.articles', ['not-articles/*.txt'], async () => {
      await found(await open('not-articles/todo.txt'), 'figure/malformed: $ 5');
      const { document } = await open('articles/damaged.txt');
      assert.deepEqual(findings(document), []);
      await found(await open('Küste [north] copy/harbour fire (draft).article'), 'figure/malformed: $ 300');
    });
    await found(await open('articles/damaged.txt'), SPACED);
  });

  test('the setting names a folder with brackets in its name', async () => {
    await vscode.workspace.fs.writeFile(
      fileNamed('Küste [north] copy/tides.txt'),
      new TextEncoder().encode('Only $ 4 now.'),
    );
    await withSetting('factnote.articles', ['Küste ?north? copy/**'], async () => {
      await found(await open('Küste [north] copy/tides.txt'), SPACED);
    });
  });
});

suite('settings', () => {
  const severityOf = (uri: vscode.Uri): vscode.DiagnosticSeverity | undefined =>
    diagnostics(uri, 'figure/malformed')[0]?.severity;

  test('a rule is as serious as the desk says', async () => {
    const editor = await open('articles/damaged.txt');
    await found(editor, SPACED);
    assert.equal(severityOf(editor.document.uri), vscode.DiagnosticSeverity.Error);
    for (const [rules, severity] of [
      [{ 'figure/malformed': 'hint' }, vscode.DiagnosticSeverity.Hint],
      [{ 'figure/*': 'warning' }, vscode.DiagnosticSeverity.Warning],
      [{ 'figure/*': 'off', 'figure/malformed': 'information' }, vscode.DiagnosticSeverity.Information],
      [{ 'figure/malformed': 'off' }, undefined],
    ] as const) {
      await withSetting('factnote.rules', rules, async () => {
        await until(
          () => severityOf(editor.document.uri),
          now => now === severity,
        );
      });
    }
    await found(editor, SPACED);
  });

  test('what cannot be understood is passed over, and the rest counts', async () => {
    const editor = await open('articles/damaged.txt');
    const rules = { 'figure/malformed': 'hint', 'quote/unclosed': 3, 'no/such-rule': 'off', 'quote/*': ['off'] };
    await withSetting('factnote.rules', rules, async () => {
      await until(
        () => severityOf(editor.document.uri),
        now => now === vscode.DiagnosticSeverity.Hint,
      );
      assert.ok(findings(editor.document).includes('quote/unclosed: “'));
    });
    for (const nonsense of [null, 7, 'off', ['off']]) {
      await withSetting('factnote.rules', nonsense, () => found(editor, SPACED).then(() => undefined));
    }
    await withSetting('factnote.articles', [7, ''], () => found(editor, SPACED).then(() => undefined));
    await withSetting('factnote.check', 'always', () => found(editor, SPACED).then(() => undefined));
  });

  test('by hand only', async () => {
    await withSetting('factnote.check', 'manual', async () => {
      const editor = await open('articles/damaged.txt');
      assert.deepEqual(findings(editor.document), []);
      await vscode.commands.executeCommand('factnote.checkArticle');
      await found(editor, SPACED);
    });
  });

  test('only when it is saved', async () => {
    await withSetting('factnote.check', 'onSave', async () => {
      const editor = await written('articles/saved.article', 'The fare is $ 4 now.\n\nThe boat is old.');
      await found(editor, SPACED);
      await editor.edit(edit => edit.replace(editor.document.lineAt(2).range, 'The boat is worth $ 7 now.'));
      await grow();
      assert.deepEqual(
        findings(editor.document).filter(finding => finding.includes('malformed')),
        [SPACED],
      );
      await editor.document.save();
      await found(editor, 'figure/malformed: $ 7');
    });
  });
});
