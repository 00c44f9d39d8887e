import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { check, isQuietClaim } from '../../src/engine/check';
import type { Severity } from '../../src/engine/rule';
import { readConfiguration } from '../../src/project/configuration';
import { Lines } from '../../src/project/lines';
import { closeAll, diagnostics, fileNamed, findings, found, gone, open, SPACED, until, withSetting } from './editing';

const ARTICLE = `The ferry to Orve will cost $ 4 from May, the line said on Monday. It has not raised its fares since the war.

The mayor was not amused. “We were not asked,” she said. “They should have come to the council with that.

They will meet in court, she said.Nobody from the line was there.
`;

const TOP = { rules: { 'figure/malformed': 'hint', 'text/*': 'information' }, articles: ['copy/**/*.txt'] };
const BELOW = { rules: { 'quote/*': 'off' }, articles: ['*.txt'] };

/** Files of `desk/`, and which factnote.json counts for them; without one, it is no article. */
const FILES: readonly (readonly [string, string, object?])[] = [
  ['factnote.json', JSON.stringify(TOP)],
  ['brief.article', ARTICLE, TOP],
  ['elsewhere.txt', ARTICLE],
  ['copy/ferry.txt', ARTICLE, TOP],
  ['copy/list.txt', '- the fare is $ 4 now\n', TOP],
  ['copy/wire/factnote.json', `\ufeff${JSON.stringify(BELOW)}`],
  ['copy/wire/ferry.txt', ARTICLE.replaceAll('\n', '\r\n'), BELOW],
  ['copy/wire/old/ferry.txt', ARTICLE],
  ['copy/wire/tides.txt', `\ufeff${ARTICLE}`, BELOW],
];

const write = (path: string, copy: string | Uint8Array): Thenable<void> =>
  vscode.workspace.fs.writeFile(
    fileNamed(`desk/${path}`),
    typeof copy === 'string' ? new TextEncoder().encode(copy) : copy,
  );

const severities: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** What the engine finds in a file that is marked there: rule, severity, and where. */
function expected(copy: string, configuration: object): unknown[] {
  const text = copy.replace(/^\ufeff/, '');
  const lines = new Lines(text);
  const place = (offset: number): string => Object.values(lines.at(offset)).join(':');
  const { rules } = readConfiguration(JSON.stringify(configuration)).configuration;
  const { findings } = check(text, { rules });
  return findings
    .filter(finding => !isQuietClaim(finding))
    .map(({ rule, severity, span }) => [rule, severities[severity], place(span.start), place(span.end)].join(' '))
    .sort();
}

/** What the editor shows on a file, in the same form. */
const shown = (uri: vscode.Uri): unknown[] =>
  diagnostics(uri)
    .map(({ code, severity, range: { start, end } }) => {
      const { value } = code as { value: string };
      return [value, severity, `${start.line}:${start.character}`, `${end.line}:${end.character}`].join(' ');
    })
    .sort();

suite('factnote.json', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('factnote.clearFindings');
    await vscode.workspace.fs.delete(fileNamed('desk'), { recursive: true });
  });

  test('the editor, the check of the workspace and the engine say the same of a folder', async () => {
    for (const [path, copy] of FILES) await write(path, copy);
    await vscode.commands.executeCommand('factnote.checkWorkspace');
    const swept = new Set(
      vscode.languages
        .getDiagnostics()
        .filter(([uri, all]) => uri.path.includes('/desk/') && all.length)
        .map(([uri]) => uri.path.replace(/^.*\/desk\//, '')),
    );
    const named = FILES.filter(([, , configuration]) => configuration).map(([path]) => path);
    assert.deepEqual([...swept].sort(), named.sort());
    for (const [path, copy, configuration] of FILES) {
      if (configuration) assert.deepEqual(shown(fileNamed(`desk/${path}`)), expected(copy, configuration), path);
    }

    await vscode.commands.executeCommand('factnote.clearFindings');
    await closeAll();
    for (const [path, copy, configuration] of FILES.filter(([path]) => !path.endsWith('.json'))) {
      const { document } = await open(`desk/${path}`);
      if (configuration) await until(() => findings(document).length, Boolean);
      assert.deepEqual(shown(document.uri), configuration ? expected(copy, configuration) : [], path);
      await closeAll();
    }
  });

  test('a setting wins over it, rule by rule', async () => {
    await write('factnote.json', '{ "rules": { "figure/malformed": "off", "text/fused-words": "hint" } }');
    await write('ferry.article', ARTICLE);
    const editor = await open('desk/ferry.article');
    const fused = () => diagnostics(editor.document.uri, 'text/fused-words')[0]?.severity;
    await until(fused, severity => severity === vscode.DiagnosticSeverity.Hint);
    assert.ok(!findings(editor.document).includes(SPACED));
    await withSetting('factnote.rules', { 'figure/*': 'warning' }, async () => {
      await found(editor, SPACED);
      assert.equal(fused(), vscode.DiagnosticSeverity.Hint);
    });
    await gone(editor, SPACED);
    await withSetting('factnote.articles', ['nothing/**'], async () => {
      await write('ferry.txt', ARTICLE);
      const { document } = await open('desk/ferry.txt');
      await vscode.commands.executeCommand('factnote.checkArticle'); // by now it has been considered
      assert.ok(!findings(document).includes(SPACED));
    });
  });

  test('a change of it counts at once, also for files that are not open', async () => {
    await write('ferry.article', ARTICLE);
    await write('other.article', ARTICLE);
    const editor = await open('desk/ferry.article');
    await found(editor, SPACED);
    await vscode.commands.executeCommand('factnote.checkWorkspace');
    const other = () => diagnostics(fileNamed('desk/other.article'), 'figure/malformed').length;
    assert.equal(other(), 1);
    await write('factnote.json', '{ "rules": { "figure/malformed": "off" } }');
    await gone(editor, SPACED);
    await until(other, n => n === 0);
    await write('factnote.json', '{ "rules": { "figure/malformed": "error" } }');
    await found(editor, SPACED);
    await until(other, n => n === 1);
    await write('factnote.json', '{ "rules": { "figure/malformed": "off" } }');
    await gone(editor, SPACED);
    await vscode.workspace.fs.delete(fileNamed('desk/factnote.json'));
    await found(editor, SPACED);
  });

  test('what is wrong in it is said in the file, and what is right counts', async () => {
    const wrong = () =>
      diagnostics(fileNamed('desk/factnote.json')).map(({ message, range }) => [message, range.start.line]);
    await write(
      'factnote.json',
      '{\n  "rules": {\n    "figure/malformed": "off",\n    "quote/unclosed": "loud"\n  }\n}\n',
    );
    await write('ferry.article', ARTICLE);
    const editor = await open('desk/ferry.article');
    await found(editor, 'quote/unclosed: “');
    assert.ok(!findings(editor.document).includes(SPACED));
    assert.deepEqual(wrong(), [['“quote/unclosed” must be error, warning, information, hint or off, not loud.', 3]]);
    await write('factnote.json', '{\n  "rules": {\n');
    await found(editor, SPACED);
    assert.deepEqual(wrong(), [['This is not JSON: close brace expected.', 2]]);
    await write('factnote.json', new Uint8Array([0x7b, 0xff]));
    await until(wrong, ([[message]]) => String(message).includes('UTF-8'));
    await found(editor, SPACED);
    await write('factnote.json', '{}');
    await until(wrong, all => all.length === 0);
    await found(editor, SPACED);
  });

  test('the names that it lists count, and so does a change of their file', async () => {
    const TOGAREV = 'name/inconsistent: Togarev';
    await write('factnote.json', '{\n  "names": "names.txt"\n}');
    await write('names.txt', 'Temir Tokarev\n');
    await write('ferry.article', 'They told Temir Togarev in May. Nobody else was told of it.');
    const editor = await open('desk/ferry.article');
    await found(editor, TOGAREV);
    await write('names.txt', 'Temir Togarev\n');
    await gone(editor, TOGAREV);
    await vscode.workspace.fs.delete(fileNamed('desk/names.txt'));
    const [problem] = await until(
      () => diagnostics(fileNamed('desk/factnote.json')),
      all => all.length > 0,
    );
    assert.match(problem.message, /^The list of names “names\.txt” cannot be read/);
    assert.equal(problem.range.start.line, 1);
  });

  test('its house style counts, and key by key what a person sets goes before it', async () => {
    await write('factnote.json', '{ "style": { "marks": "straight", "percent": "percent" } }');
    await write('ferry.article', 'The fares rose 12% in May. “We waited,” Ana Ruiz said.');
    const editor = await open('desk/ferry.article');
    await found(editor, 'style/percent: 12%');
    await found(editor, 'style/quotation-marks: “');
    await withSetting('factnote.style', { marks: 'typographic' }, async () => {
      await gone(editor, 'style/quotation-marks: “');
      await found(editor, 'style/percent: 12%');
    });
    await write('factnote.json', '{}');
    await gone(editor, 'style/percent: 12%');
  });

  test('files that are no text stop no check of the workspace', async () => {
    await write('binary.txt', new Uint8Array([0x89, 0x50, 0, 0]));
    await write('latin.article', new Uint8Array([0x41, 0x92, 0x73]));
    await write('ferry.article', ARTICLE);
    await vscode.commands.executeCommand('factnote.checkWorkspace');
    assert.ok(diagnostics(fileNamed('desk/ferry.article')).length > 0);
    assert.deepEqual(diagnostics(fileNamed('desk/latin.article')), []);
  });
});
