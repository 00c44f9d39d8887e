// The desk's own documents: they are read in the background, found for claims, opened, and used.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { column, pdf } from '../project/extract/pdfs';
import { apply, diagnostics, fileNamed, fixes, hover, putCursorAfter, until, written } from './editing';

const ARTICLE = 'articles/storm.article';
const NOTES = `.factnotes/${ARTICLE}.jsonld`;
const SAID = 'We lost 12 boats in the storm, and we will never forget that night.';
const COPY = `Storm takes boats\n\n“${SAID}” Mayor Hanne Krog told the council on Monday.\n`;
const TRUE = 'We lost 13 boats in the storm, and we will never forget that night.';
const AROUND = ['The harbour was shut at noon.', 'Help came on Tuesday.'];
const HEARING = `KROG: ${AROUND[0]} ${TRUE} ${AROUND[1]}\n`;

const { fs } = vscode.workspace;
const write = (path: string, said: string | Uint8Array): Thenable<void> =>
  fs.writeFile(fileNamed(path), typeof said === 'string' ? new TextEncoder().encode(said) : said);

/** Opens the article with the cursor in its quotation. */
async function openArticle(copy = COPY): Promise<vscode.TextEditor> {
  const editor = await written(ARTICLE, copy);
  putCursorAfter(editor, 'in the storm');
  return editor;
}

/** What the view says of the claim at the cursor, as soon as it says what is expected. */
const finding = (expected: RegExp): Promise<string> =>
  until(
    async () => String(await vscode.commands.executeCommand('factnote.findEvidence')),
    said => expected.test(said),
  );

const act = (action: string): Thenable<unknown> => vscode.commands.executeCommand(`factnote.evidence.${action}`);
const notes = async (): Promise<string> => new TextDecoder().decode(await fs.readFile(fileNamed(NOTES)));
const clock = (words: string): string => `00:12:31.000 --> 00:12:34.500\n${words}`;

/** A function of VS Code's own, called on what it is of. */
const bound = (target: object, value: unknown): unknown =>
  typeof value === 'function' ? (value as (...given: unknown[]) => unknown).bind(target) : value;

suite('documents of the desk', () => {
  const told: string[] = [];
  const asked: string[] = [];
  let answer: string | undefined;
  const { showInformationMessage, showInputBox, showQuickPick } = vscode.window;

  suiteSetup(() => vscode.workspace.getConfiguration('factnote').update('checker', 'Ana Ruiz', true));
  suiteTeardown(() => vscode.workspace.getConfiguration('factnote').update('checker', undefined, true));
  setup(() => {
    told.length = asked.length = 0;
    answer = undefined;
    Object.assign(vscode.window, {
      showInformationMessage: (message: string) => {
        told.push(message);
        return Promise.resolve(answer);
      },
      showInputBox: ({ value }: vscode.InputBoxOptions) => {
        asked.push(value ?? '');
        return Promise.resolve(value);
      },
    });
  });
  teardown(async () => {
    Object.assign(vscode.window, { showInformationMessage, showInputBox, showQuickPick });
    for (const path of ['sources', 'factnote.json', ARTICLE, NOTES])
      await fs.delete(fileNamed(path), { recursive: true }).then(undefined, () => {});
  });

  test('say where a quotation stands, who says it there, and what differs', async () => {
    await write('sources/2022-09-14-hearing.txt', HEARING);
    await openArticle();
    const said = await finding(/hearing/);
    assert.match(said, /^“We lost 12 boats.*”, differs from it in telling words$/m);
    assert.match(
      said,
      /^2022-09-14-hearing\.txt, line 1, KROG, Sep 14, 2022, differs from it in telling words, We lost 13/m,
    );
    assert.match(said, /^Documents that were looked at: 1$/m);
  });

  test('mark an altered quotation, with a fix that is offered and says what it does', async () => {
    await write('sources/hearing.txt', HEARING);
    const editor = await openArticle();
    const [found] = await until(
      () => diagnostics(editor.document.uri, 'quote/altered'),
      // the document of the test before may be gone a little later
      all => all.length > 0 && all.every(({ message }) => !message.includes('2022')),
    );
    assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(found.message, 'This differs from sources/hearing.txt, line 1: “12” → “13”.');
    const fix = (await fixes(editor, '12')).find(({ title }) => title.startsWith('Change the quotation'));
    assert.ok(!fix?.isPreferred);
    await apply(fix);
    assert.ok(editor.document.getText().includes(TRUE));
    await until(
      () => diagnostics(editor.document.uri, 'quote/altered'),
      all => !all.length,
    );
  });

  test('are one line of the hover', async () => {
    await write('sources/hearing.txt', HEARING);
    const editor = await openArticle();
    const said = await until(
      () => hover(editor, 'lost 12'),
      now => now.includes('Documents'),
    );
    assert.match(
      said,
      /Documents: \*\*differs from it in telling words\*\* · \[sources.*line 1\]\(command:factnote\.findEvidence\?/,
    );
  });

  const files: Record<string, () => string | Uint8Array | Promise<Uint8Array>> = {
    'a.txt': () => HEARING,
    'a.md': () => `# Hearing\n\n${HEARING}`,
    'a.csv': () => `Speaker,Words\nKrog,"${TRUE}"\n`,
    'a.srt': () => `1\n${clock(TRUE).replaceAll('.', ',').replace('night,', 'night.')}\n`,
    'a.vtt': () => `WEBVTT\n\n${clock(`<v Hanne Krog>${TRUE}</v>`)}\n`,
    'a.html': () => `<html><body><p>${TRUE.replace('13 boats', '<b>13</b> boats')}</p></body></html>`,
    'a.pdf': () => pdf([column(72, 700, ['Page one.']), column(72, 700, [TRUE])]),
    'a.docx': () => {
      const part = (words: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${words}`);
      const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
      const body = `<w:p><w:r><w:t xml:space="preserve">${TRUE}</w:t></w:r></w:p>`;
      return zipSync({
        '[Content_Types].xml': part('<Types/>'),
        'word/document.xml': part(`<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`),
      });
    },
    'a.xlsx': () =>
      writeXlsx({
        sheets: [
          {
            name: 'Said',
            rows: [
              ['Speaker', 'Words'],
              ['Krog', TRUE],
            ],
          },
        ],
      }),
    'a.eml': () => `From: Hanne Krog <h.krog@orve.example>\r\nSubject: Boats\r\n\r\n${TRUE}\r\n`,
  };
  const asText = /\.(?:pdf|docx|xlsx|eml)$/;
  for (const [name, file] of Object.entries(files))
    test(`open at the passage: ${name}`, async () => {
      await write(`sources/${name}`, await file());
      await openArticle();
      await finding(new RegExp(`^${name.replace('.', '\\.')}`, 'm'));
      await act('open');
      const front = await until(
        () => vscode.window.activeTextEditor,
        editor => !!editor?.document.uri.path.includes(name),
      );
      const selected = front!.document.getText(front!.selection);
      assert.equal(selected.replace(/<\/?b>/g, '').replace(/[.\s]+$/, ''), TRUE.replace(/\.$/, ''));
      assert.equal(front!.document.uri.scheme === 'factnote-source', asText.test(name));
      if (name === 'a.pdf') assert.match(front!.document.getText(), /— page 1 —\s+Page one\.\s+— page 2 —/);
    });

  test('verify a claim in one choice, with the passage, its place and the digest of the document', async () => {
    await write('sources/hearing.txt', HEARING.replace('13', '12'));
    const editor = await openArticle();
    await finding(/hearing\.txt/);
    await act('verify');
    const said = await until(notes, now => now.includes('verified')).catch(async () => notes());
    assert.match(said, /sources\/hearing\.txt/);
    assert.match(said, /line=1/);
    assert.ok(said.includes(SAID.replace(/\.$/, '')));
    assert.match(said, /sha-?256|digest/i);
    assert.match(await hover(editor, 'lost 12'), /\*\*Fact note:\*\* verified/);
  });

  test('propose what differs as a query', async () => {
    await write('sources/hearing.txt', HEARING);
    await openArticle();
    await finding(/hearing\.txt/);
    await act('query');
    assert.deepEqual(asked, ['sources/hearing.txt, line 1: differs from it in telling words [12 → 13]']);
    await until(notes, now => now.includes('12 → 13'));
  });

  test('are copied as a footnote', async () => {
    await write('sources/hearing.txt', HEARING);
    await openArticle();
    await finding(/hearing\.txt/);
    await act('copyAsFootnote');
    const copied = await vscode.env.clipboard.readText();
    assert.equal(copied.replace(/\.?”/, '”'), `“${TRUE.replace(/\.$/, '')}” KROG, sources/hearing.txt, line 1`);
  });

  test('give a quotation their words, and undo takes that back', async () => {
    await write('sources/hearing.txt', HEARING);
    const editor = await openArticle();
    await finding(/hearing\.txt/);
    await act('useWords');
    assert.ok(editor.document.getText().includes(TRUE));
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), COPY);
  });

  test('that are not the ones are not shown again, unless that is taken back', async () => {
    await write('sources/refused.txt', HEARING);
    const editor = await openArticle();
    await finding(/refused\.txt/);
    await act('notThisOne');
    await finding(/not found/);
    assert.deepEqual(
      told.filter(message => message.includes('not shown')),
      ['sources/refused.txt is not shown for this claim any more.'],
    );
    await until(
      () => diagnostics(editor.document.uri, 'quote/altered'),
      all => !all.length,
    );
    await write('sources/other.txt', HEARING);
    await finding(/other\.txt/);
    answer = 'Undo';
    await act('notThisOne');
    await finding(/other\.txt/);
  });

  test('that are added are said once, with the claims that they speak of', async () => {
    await write('sources/none.txt', 'The council met on Monday and adjourned early.\n');
    await openArticle();
    await finding(/not found/);
    await write('sources/hearing.txt', HEARING);
    await until(
      () => told,
      all => all.length > 0,
    );
    assert.match(told[0], /^(?:1 open claim has|\d open claims have) new evidence\.$/);
    await finding(/hearing\.txt/);
    assert.equal(told.length, 1);
  });

  test('are forty, and of the one that is broken it is said why', async () => {
    for (let i = 0; i < 39; i++) await write(`sources/${i}.txt`, `On day ${i} the council met, and nobody spoke.\n`);
    await write('sources/broken.docx', 'PK this is no Word document');
    await openArticle();
    const said = await finding(/Not looked at/);
    assert.match(said, /^Not looked at, or not wholly: 1 of 40 documents\n {2}sources\/broken\.docx, .+/m);
    assert.match(said, /not found/);
  });

  test('are those that factnote.json names', async () => {
    await write('sources/hearing.txt', HEARING);
    await write('desk/minutes.txt', HEARING.replace('13', '14'));
    await write('factnote.json', '{ "sources": ["desk/*.txt"] }');
    try {
      await openArticle();
      const said = await finding(/minutes\.txt/);
      assert.doesNotMatch(said, /hearing/);
    } finally {
      await fs.delete(fileNamed('desk'), { recursive: true });
    }
  });

  test('stand first where a claim is verified, and a review verifies by one choice', async () => {
    await write('sources/hearing.txt', HEARING.replace('13', '12'));
    await openArticle();
    await finding(/hearing\.txt/);
    await vscode.commands.executeCommand('factnote.query', undefined, undefined, { comment: 'Who says so?' });
    const offered: string[] = [];
    const { createQuickPick } = vscode.window;
    const reviewed = (): vscode.QuickPick<vscode.QuickPickItem> => {
      const pick = createQuickPick();
      let type: ((key: string) => void) | undefined;
      const onDidChangeValue = (listener: (key: string) => void): vscode.Disposable => {
        type = listener;
        return new vscode.Disposable(() => undefined);
      };
      const show = (): void => {
        const [first] = pick.items;
        offered.push(first.label);
        setTimeout(() => type!(first.label.includes('Verify with this') ? 'e' : 's'));
      };
      return new Proxy(pick, {
        get: (target, key) =>
          ({ onDidChangeValue, show })[key as 'show'] ?? bound(target, Reflect.get(target, key) as unknown),
        set: (target, key, value) => Reflect.set(target, key, value),
      });
    };
    Object.assign(vscode.window, { createQuickPick: reviewed });
    try {
      const told = await vscode.commands.executeCommand<string>('factnote.reviewClaims');
      assert.match(told, /^Claims reviewed: \d+ \(.*\d+ verified.*\)\. Still open: \d+\.$/);
    } finally {
      Object.assign(vscode.window, { createQuickPick });
    }
    assert.match(
      offered.find(label => label.includes('Verify with this'))!,
      /^\$\(pass-filled\) Verify with this: sources\/hearing\.txt, line 1$/,
    );
    await until(notes, now => now.includes('hearing.txt'));
  });
});
