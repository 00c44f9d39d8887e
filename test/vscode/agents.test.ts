import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileNamed, rangeOf, until, written } from './editing';

const COPY = `Cargo grows

By Tom Hall

Cargo grew 31 percent last year, the port said. The yard has 1,400 workers. A berth costs $ 4 a day.
`;
const { fs } = vscode.workspace;
const on = (is: boolean | undefined): Thenable<void> =>
  vscode.workspace.getConfiguration('factnote').update('agentTools.enabled', is, true);

const write = (path: string, copy: string): Thenable<void> =>
  fs.writeFile(fileNamed(path), new TextEncoder().encode(copy));

/** What a tool answers, as an agent is told it. */
async function told(tool: string, input: object): Promise<Answer> {
  const { content } = await vscode.lm.invokeTool(`factnote_${tool}`, { input, toolInvocationToken: undefined });
  assert.equal(content.length, 1);
  return JSON.parse((content[0] as vscode.LanguageModelTextPart).value) as Answer;
}

interface Words {
  readonly text: string;
  readonly status: string;
  readonly comment: string | null;
}
interface Answer {
  readonly path: string;
  readonly more: number;
  readonly findings: readonly { readonly rule: string; readonly start: number; readonly end: number }[];
  readonly open: readonly Words[];
  readonly verdict: string | null;
  readonly withheld: number;
  readonly evidence: readonly { readonly document: string; readonly passage: string }[];
}

suite('tools for agents', function () {
  this.timeout(120_000); // each switching on and off is waited for
  suiteSetup(() => vscode.workspace.getConfiguration('factnote').update('checker', 'Eva Holm', true));
  suiteTeardown(() => vscode.workspace.getConfiguration('factnote').update('checker', undefined, true));
  const { showInformationMessage } = vscode.window;
  /** A folder for each test: VS Code keeps a document for a while that a tool has read, and hears late that its file is another. */
  let folder = 'agents/0';
  let article: string;
  let table: string;
  setup(() => {
    Object.assign(vscode.window, { showInformationMessage: () => Promise.resolve(undefined) }); // nobody is there to close it
    folder = `agents/${Number(folder.slice('agents/'.length)) + 1}`;
    article = `${folder}/cargo.article`;
    table = `${folder}/sources/report.txt`;
  });
  teardown(async () => {
    Object.assign(vscode.window, { showInformationMessage });
    await on(undefined);
    for (const path of ['agents', '.factnotes'])
      await fs.delete(fileNamed(path), { recursive: true }).then(undefined, () => {}); // it may not be there
  });

  /** What a tool answers to a file that is not there, once it answers. */
  const refusal = (): Promise<string> =>
    told('check_article', { file: 'nowhere.txt' }).then(
      () => 'answered',
      (error: Error) => error.message,
    );
  const isAnswering = (message: string): boolean => message.includes('is no file of this workspace');

  async function switchedOn(): Promise<void> {
    await on(true);
    await until(refusal, isAnswering);
  }

  test('nobody is answered until somebody switches them on, nor once they are off again', async () => {
    await written(article, COPY);
    await assert.rejects(told('check_article', { file: article }));
    await switchedOn();
    assert.equal((await told('check_article', { file: article })).path, article);
    await on(false);
    await until(refusal, message => !isAnswering(message));
    for (const tool of ['check_article', 'list_open_claims', 'find_evidence'])
      await assert.rejects(told(tool, { file: article, claim: '31 percent' }));
  });

  test('an article is checked, by its path in the folder or in full', async () => {
    await write(article, COPY);
    await switchedOn();
    for (const file of [article, fileNamed(article).fsPath]) {
      const { path, findings, more } = await told('check_article', { file });
      assert.deepEqual([path, more], [article, 0]);
      const [{ rule, start, end }] = findings;
      assert.deepEqual([rule, COPY.slice(start, end)], ['figure/malformed', '$ 4']);
    }
  });

  test('of a long list fifty are told, and how many more there are', async () => {
    await write(article, `${COPY}\n${'They lost 12 boats in the storm, he said.\n\n'.repeat(70)}`);
    await switchedOn();
    const { findings, more } = await told('check_article', { file: article });
    assert.equal(findings.length, 50);
    assert.equal(findings[0].rule, 'figure/malformed');
    assert.ok(more >= 20, String(more));
  });

  test('open claims are listed with what was said of them, without those that are verified', async () => {
    const { document } = await written(article, COPY);
    const backed = [{ source: 'interview: Ana Ruiz, 14 May, by phone', quote: '', seen: '' }];
    await vscode.commands.executeCommand('factnote.verify', document.uri, rangeOf(document, '31 percent'), {
      comment: '',
      backed,
    });
    await vscode.commands.executeCommand('factnote.query', document.uri, rangeOf(document, '1,400 workers'), {
      comment: 'Who counted?',
    });
    await switchedOn();
    const { open } = await told('list_open_claims', { file: article });
    const figures = open.filter(({ text }) => ['31 percent', '1,400 workers', '$ 4'].includes(text));
    assert.deepEqual(
      figures.map(({ text, status, comment }) => [text, status, comment]),
      [
        ['1,400 workers', 'query', 'Who counted?'],
        ['$ 4', 'unchecked', null],
      ],
    );
  });

  test('documents are asked about a claim, and nothing is verified by it', async () => {
    await write(article, COPY);
    await write(table, 'Cargo at the port grew 31 percent in the past year.\n');
    await switchedOn();
    const { evidence } = await told('find_evidence', { file: article, claim: '31 percent' });
    assert.deepEqual(
      evidence.map(({ document, passage }) => [document, passage]),
      [[table, 'Cargo at the port grew 31 percent in the past year.']],
    );
    await assert.rejects(Promise.resolve(fs.stat(fileNamed(`.factnotes/${article}.jsonld`))));
    await assert.rejects(told('find_evidence', { file: article, claim: '32 percent' }), /does not stand in/);
  });

  test('of what the desk keeps confidential nothing is told, but that it is kept back', async () => {
    await write(`${folder}/factnote.json`, '{ "confidential": ["sources/**"] }');
    await write(article, COPY);
    await write(table, 'Cargo at the port grew 31 percent in the past year.\n');
    await switchedOn();
    const answer = await told('find_evidence', { file: article, claim: '31 percent' });
    assert.deepEqual([answer.evidence, answer.withheld, answer.verdict], [[], 1, null]);
  });

  test('docs/whole-job.md shows what is answered', async () => {
    const { extensionUri } = vscode.extensions.getExtension('factnote.factnote')!;
    const shipped = async (path: string): Promise<string> =>
      new TextDecoder().decode(await fs.readFile(vscode.Uri.joinPath(extensionUri, path)));
    const [, asked, shown] = /answers to `(.+?)`:\n\n```json\n([^]*?)```/.exec(await shipped('docs/whole-job.md'))!;
    const { file, claim } = JSON.parse(asked) as { file: string; claim: string };
    await write(`${folder}/${file}`, (await shipped('samples/harbour-bridge.txt')).replace('$ 85', '$85'));
    for (const name of ['2024-03-12-council-briefing.txt', 'inspection-2026.md'])
      await write(`${folder}/sources/${name}`, await shipped(`samples/sources/${name}`));
    await switchedOn();
    const answer = await told('find_evidence', { file: `${folder}/${file}`, claim });
    assert.equal(JSON.stringify(answer, null, 2).replaceAll(`${folder}/`, ''), shown.trimEnd());
  });

  for (const file of ['/etc/hosts', '../escape.txt', 'agents/../../escape.txt', 'agents', 'nowhere.txt', ''])
    test(`“${file}” is no file of the workspace`, async () => {
      await write(article, COPY);
      await switchedOn();
      await assert.rejects(told('check_article', { file }), /is no file of this workspace/);
    });

  test('what is no article is not read out', async () => {
    await switchedOn();
    await assert.rejects(told('check_article', { file: 'not-articles/LICENSE.txt' }), /is no article/);
  });
});
