import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, until, untitled } from './editing';

/** What is in colour in a document: `name: the words`. */
async function coloured({ uri }: vscode.TextDocument): Promise<string[]> {
  const run = <T>(command: string): Thenable<T | undefined> => vscode.commands.executeCommand<T>(command, uri);
  const legend = await run<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend');
  const tokens = await run<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens');
  const document = await vscode.workspace.openTextDocument(uri);
  const words: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < (tokens?.data.length ?? 0); i += 5) {
    const [lines, characters, length, type] = tokens!.data.slice(i, i + 5);
    character = lines ? characters : character + characters;
    line += lines;
    const range = new vscode.Range(line, character, line, character + length);
    words.push(`${legend!.tokenTypes[type]}: ${document.getText(range)}`);
  }
  return words;
}

const COPY = `Reading room opens on Sundays

The reading room will open on Sundays again, and 31 percent
of the town
will come, the library said.

“We heard them, and we found the
people,” said Jana Weiss.
`;

const LANGUAGES = ['news-article', 'plaintext', 'markdown'];

suite('colours', () => {
  for (const language of LANGUAGES)
    test(`an article shows its quotations, speakers and figures (${language})`, async () => {
      const { document } = await untitled(COPY, language);
      const now = await coloured(document);
      for (const part of [
        'headline: Reading room opens on Sundays',
        'figure: 31 percent',
        'speaker: the library',
        'cue: said',
        'quotation: “We heard them, and we found the',
        'quotation: people,”',
        'speaker: Jana Weiss',
      ])
        assert.ok(now.includes(part), `${part} is not in ${now.join('; ')}`);
    });

  test('text that becomes an article is coloured once it is one', async () => {
    const editor = await untitled('', 'plaintext');
    assert.deepEqual(await coloured(editor.document), []);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), COPY));
    await until(
      () => coloured(editor.document),
      now => now.includes('figure: 31 percent'),
    );
  });

  for (const path of ['not-articles/README.md', 'not-articles/server-log.txt', 'not-articles/todo.txt'])
    test(`${path} is left as it is`, async () => assert.deepEqual(await coloured((await open(path)).document), []));
});
