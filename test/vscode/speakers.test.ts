import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseArticle } from '../../src/engine/article/parse';
import { nameAt } from '../../src/engine/article/people/names';
import { voicesOf } from '../../src/engine/voices';
import { renamed } from '../../src/vscode/editing/rename';
import { amountInWords } from '../../src/vscode/voices/quotations';
import { hover, putCursorAfter, rangeOf, until, untitled } from './editing';

const COPY = `Reading room opens on Sundays

By Lena Voss

The reading room in Elston will open on Sundays again, the library said on Monday.

“We heard them, and we found the people,” said Jana Weiss, who has led the library since spring. “It is what a library is for.”

A resident called the plan “a small miracle.” Some 31 percent want more.

What it costs

“A Sunday costs us 900 coins,” Weiss told the council. “The money comes from the town.”

Pavel Orlik, the mayor, agreed. “We asked Ms Weiss for it,” Orlik said.

Read more: The lido reopens

Leave a Reply
`;

/** The words at some places, with the line that they stand in. */
const wordsAt = (document: vscode.TextDocument, ranges: readonly vscode.Range[]): string[] =>
  ranges.map(range => `${range.start.line + 1}: ${document.getText(range)}`);

suite('who speaks: hovers', () => {
  test('a quotation says who speaks, who that is, by which words, and what else', async () => {
    const editor = await untitled(COPY);
    const said = await hover(editor, 'A Sunday costs');
    assert.match(said, /\*\*Quotation\*\* · direct quotation · 6 words/);
    assert.match(said, /Speaker: Jana Weiss \(here: Weiss\)/);
    assert.match(
      said,
      /First reference: \[line 7\]\(.*said \*\*Jana Weiss\*\*\\?, who has led the library since spring/,
    );
    assert.match(said, /Cue: told/);
    assert.match(said, /Says also:.*“We heard them\\, and we found the people”.*“The money comes/s);
  });

  test('how a speaker was found is said where no name stands', async () => {
    const editor = await untitled(
      `${COPY.slice(0, COPY.indexOf('Read more'))}Orlik left early. “It was late,” he said. “I was tired.”\n`,
    );
    const said = async (words: string): Promise<string> => (await hover(editor, words)).replaceAll('\\', '');
    assert.match(await said('It was late'), /“he”: Pavel Orlik, named in the sentence before/);
    assert.match(await said('I was tired'), /Pavel Orlik, going on from “he”/);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    );
    const symbol = symbols.flatMap(({ children }) => children).find(({ name }) => name.includes('It was late'));
    assert.equal(symbol?.detail, '3 words · “he”: Pavel Orlik, named in the sentence before');
  });

  test('a speaker without a name, and no speaker at all, are said to be so', async () => {
    const editor = await untitled(COPY.replace('The reading room', '“Nobody reads here.”\n\nThe reading room'));
    assert.match(await hover(editor, 'a small miracle'), /Speaker: A resident \(not named\)/);
    assert.match(await hover(editor, 'Nobody reads'), /Speaker: no speaker found near/);
  });

  test('a link leads to what else is said, and only into documents that are open', async () => {
    const editor = await untitled(COPY);
    const [, command, given] = /\[“The money[^\]]*\]\(command:([\w.]+)\?([^)]*)\)/.exec(
      await hover(editor, 'A Sunday costs'),
    )!;
    const args: unknown[] = JSON.parse(decodeURIComponent(given));
    await vscode.commands.executeCommand(command, ...args);
    const selected = (): string => editor.document.getText(vscode.window.activeTextEditor!.selection);
    await until(selected, now => now === '“The money comes from the town.”');
    await vscode.commands.executeCommand(command, 'untitled:elsewhere', 0, 4);
    assert.equal(selected(), '“The money comes from the town.”');
  });

  test('a name says where it was introduced, how often it stands there and how much its owner says', async () => {
    const editor = await untitled(COPY);
    const said = await hover(editor, 'Weiss told');
    assert.match(said, /\*\*Jana Weiss\*\* · person/);
    assert.match(said, /First reference: \[line 7\]/);
    assert.match(said, /Mentioned: 3 times/);
    assert.match(said, /Says: 27 words, 4 quotations/);
    assert.match(await hover(editor, 'Elston'), /\*\*Elston\*\*.*Mentioned: once.*Says nothing here/s);
  });

  test('figure, name and quotation are told in this order', async () => {
    const editor = await untitled(COPY);
    const figure = await hover(editor, '900 coins');
    assert.ok(figure.indexOf('**900') < figure.indexOf('**Quotation**'), figure);
    const name = await hover(editor, 'Weiss for it');
    assert.ok(name.indexOf('**Jana Weiss**') < name.indexOf('**Quotation**'), name);
    assert.ok(name.startsWith('**Jana Weiss**'), name);
  });

  test('words of the article are no markup in a hover', async () => {
    const editor = await untitled('A desk\n\n“We **wait** [here](command:x) <b>now</b>,” said Ana [Ruiz](command:y).');
    const said = await hover(editor, 'wait');
    assert.doesNotMatch(said, /\]\(command:[xy]\)|<b>|\*\*wait/);
  });
});

suite('who speaks: from place to place', () => {
  const places = <T>(command: string, { document }: vscode.TextEditor, words: string): Thenable<T[]> =>
    vscode.commands.executeCommand<T[]>(command, document.uri, rangeOf(document, words).start);

  test('go to definition leads from a surname, and from a pronoun that speaks, to the first reference', async () => {
    const editor = await untitled(COPY.replace('is for.”', 'is for,” she added.'));
    for (const words of ['Weiss for it', 'she added', 'Jana Weiss']) {
      const found = await places<vscode.LocationLink>('vscode.executeDefinitionProvider', editor, words);
      assert.deepEqual(
        wordsAt(
          editor.document,
          found.map(({ targetRange }) => targetRange),
        ),
        ['7: Jana Weiss'],
      );
    }
  });

  test('all references, and the marks on the others, are the mentions of that person', async () => {
    const editor = await untitled(COPY);
    const expected = ['7: Jana Weiss', '13: Weiss', '15: Weiss'];
    const references = await places<vscode.Location>('vscode.executeReferenceProvider', editor, 'Weiss told');
    assert.deepEqual(
      wordsAt(
        editor.document,
        references.map(({ range }) => range),
      ),
      expected,
    );
    const highlights = await places<vscode.DocumentHighlight>(
      'vscode.executeDocumentHighlights',
      editor,
      'Weiss for it',
    );
    assert.deepEqual(
      wordsAt(
        editor.document,
        highlights.map(({ range }) => range),
      ),
      expected,
    );
  });

  const rename = async ({ document }: vscode.TextEditor, words: string, to: string): Promise<string> => {
    const at = rangeOf(document, words).start;
    await vscode.workspace.applyEdit(
      await vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, at, to),
    );
    return document.getText();
  };

  test('a surname is renamed in every mention, in quotations too', async () => {
    const editor = await untitled(COPY);
    const now = await rename(editor, 'Weiss told', 'Wyss');
    assert.equal(now, COPY.replaceAll('Weiss', 'Wyss'));
  });

  test('a full name is renamed, and what is left of it elsewhere', async () => {
    const editor = await untitled(COPY);
    const now = await rename(editor, 'Jana Weiss', 'Johanna Maria Wyss');
    assert.equal(now, COPY.replace('Jana Weiss', 'Johanna Maria Wyss').replaceAll('Weiss', 'Wyss'));
  });

  const LINDQVISTS =
    'Two at the yard\n\nGreta Lindqvist runs the yard with her brother, Olof Lindqvist, who builds the boats.\n\n' +
    '“I keep the books,” Ms. Lindqvist said. “He hates them.”\n\nMr. Lindqvist was at sea and could not be asked.\n';

  test('of two people with one surname, only hers is renamed, and only to hers one goes', async () => {
    const editor = await untitled(LINDQVISTS);
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      editor.document.uri,
      rangeOf(editor.document, 'Lindqvist was').start,
    );
    assert.deepEqual(
      wordsAt(
        editor.document,
        places.map(({ range }) => range),
      ),
      ['3: Olof Lindqvist', '7: Lindqvist'],
    );
    const now = await rename(editor, 'Greta Lindqvist', 'Greta Holm');
    assert.equal(now, LINDQVISTS.replace('Greta Lindqvist', 'Greta Holm').replace('Ms. Lindqvist', 'Ms. Holm'));
    assert.equal(await rename(editor, 'Lindqvist was', 'Berg'), now.replaceAll('Lindqvist', 'Berg'));
  });

  test('what changes inside quotation marks is told from the rest: VS Code asks before it is changed', () => {
    const article = parseArticle(COPY);
    const { mentions } = nameAt(article, COPY.indexOf('Weiss told'))!;
    assert.deepEqual(
      renamed(article, mentions, 'Weiss', 'Wyss').map(({ text, quoted }) => [text, quoted]),
      [
        ['Jana Wyss', false],
        ['Wyss', false],
        ['Wyss', true],
      ],
    );
  });

  test('off a name nothing can be renamed, and it is said why', async () => {
    const { document } = await untitled(COPY);
    await assert.rejects(
      async () => vscode.commands.executeCommand('vscode.prepareRename', document.uri, rangeOf(document, 'told').start),
      /Put the cursor on a name/,
    );
  });
});

suite('who speaks: the outline and the Voices', () => {
  const outline = async ({ document }: vscode.TextEditor): Promise<string[]> => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const lines = (all: readonly vscode.DocumentSymbol[], depth: string): string[] =>
      all.flatMap(({ name, children }) => [depth + name, ...lines(children, `${depth}  `)]);
    return lines(symbols ?? [], '');
  };

  test('the outline has the headings, and under them who says what', async () => {
    assert.deepEqual(await outline(await untitled(`“Nobody reads here.”\n\n${COPY}`)), [
      'No speaker found: “Nobody reads here.”',
      'Reading room opens on Sundays',
      '  Jana Weiss: “We heard them, and we found the people”',
      '  Jana Weiss: “It is what a library is for.”',
      '  A resident: “a small miracle.”',
      'What it costs',
      '  Jana Weiss: “A Sunday costs us 900 coins”',
      '  Jana Weiss: “The money comes from the town.”',
      '  Pavel Orlik: “We asked Ms Weiss for it”',
    ]);
  });

  test('what is no article has none', async () => {
    assert.deepEqual(await outline(await untitled('buy milk\ncall Ana', 'plaintext')), []);
  });

  test('subheads, front matter and the page furniture at the end can be folded', async () => {
    const { document } = await untitled(`---\nslug: room\ndate: today\n---\n\n${COPY}`);
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const at = (line: number): string => document.lineAt(line).text.slice(0, 12).trim();
    assert.deepEqual(
      folds.map(({ start, end }) => `${at(start)} … ${at(end)}`),
      ['--- … ---', 'What it cost … Pavel Orlik,', 'Read more: T … Leave a Repl'],
    );
  });

  test('the voices: who says most comes first, what nobody is found to say last', () => {
    const story = `“Nobody reads here.”\n\n${COPY}`.replace('Some 31', 'Weiss said the lamps were new. Some 31');
    const voices = voicesOf(parseArticle(story));
    assert.deepEqual(
      voices.map(voice => [voice.speaker, voice.name?.kind, ...amountInWords(voice)]),
      [
        ['Jana Weiss', 'person', '27 words', '4 quotations', '4 words indirectly'],
        ['the library', undefined, '10 words indirectly'],
        ['Pavel Orlik', 'person', '6 words', '1 quotation'],
        ['A resident', undefined, '3 words', '1 quotation'],
        [null, undefined, '3 words', '1 quotation'],
      ],
    );
    assert.deepEqual(
      voices[0].sayings.map(({ span, quoted }) => [story.slice(span.start, span.end).slice(0, 12), quoted]),
      [
        ['“We heard th', true],
        ['“It is what ', true],
        ['the lamps we', false],
        ['“A Sunday co', true],
        ['“The money c', true],
      ],
    );
    assert.equal(
      voices.reduce((sum, { share }) => sum + share, 0),
      1,
    );
  });

  test('a pronoun is no voice: what it says is with all that nobody is known to say', () => {
    const story =
      'Ana Ruiz and Lena Brock shared a cab. “The driver was lost,” she said.\n\n“We were late,” a guard said. “And cold.”';
    assert.deepEqual(
      voicesOf(parseArticle(story)).map(({ speaker, sayings }) => [speaker, sayings[0].by?.candidates]),
      [
        ['a guard', undefined],
        [null, ['Ana Ruiz', 'Lena Brock']],
      ],
    );
  });

  test('Show Voices shows the view, from which keys lead to what is said', async () => {
    const editor = await untitled(COPY);
    putCursorAfter(editor, 'Elston');
    await vscode.commands.executeCommand('factnote.showVoices');
    await until(
      async () => {
        for (const key of ['focusFirst', 'expand', 'focusFirst', 'focusDown', 'select'])
          await vscode.commands.executeCommand(`list.${key}`); // of the list that has the focus
        return editor.document.getText(editor.selection);
      },
      selected => selected === '“We heard them, and we found the people,”',
    );
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  });
});
