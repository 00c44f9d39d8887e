import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { factNote, type FactNote } from '../../src/engine/notes/note';
import { claimsOf } from '../../src/vscode/claims/claims';
import { claimAt, noteAt } from '../../src/vscode/claims/claim-at';
import { ClaimsPanel, type Surroundings } from '../../src/vscode/claims/claims-panel';
import type { Row } from '../../src/vscode/claims/claims-tree';
import { OpenArticle } from '../../src/vscode/articles/open-article';
import type { Articles } from '../../src/vscode/articles/articles';
import type { NoteStores } from '../../src/vscode/notes/note-stores';
import type { Records, Told } from '../../src/vscode/notes/note-recorder';
import { describe } from '../../src/engine/notes/describe';
import { rangeOf, untitled } from './editing';

const COPY = `Storm closes the pier

A storm closed the pier for three hours on Saturday. “We lost 40 planks,” said Jana Weiss, the harbour master.

Ben Orr said the wall was too low.
`;

/** The view of an article whose notes are kept in a list. */
async function panelOn(copy: string, notes: readonly FactNote[] = []) {
  const { document } = await untitled(copy);
  const article = new OpenArticle(document, {}, notes);
  const put: [words: string, told: Told, known: string | undefined][] = [];
  const records = {
    put: (_: OpenArticle, { start, end }: { start: number; end: number }, told: Told, known?: FactNote) =>
      Promise.resolve(void put.push([copy.slice(start, end), told, known?.id])),
  } as unknown as Records;
  const view = { selection: [] as Row[], message: undefined as string | undefined };
  let asked: string | undefined;
  const around: Surroundings = {
    articles: { get: () => article } as unknown as Articles,
    stores: { noted: () => Promise.resolve([]) } as unknown as NoteStores,
    records,
    claimsOf,
    inFront: () => article,
    ask: (_, { start, end }, { status }) => Promise.resolve(Boolean((asked = `${status}: ${copy.slice(start, end)}`))),
    changed() {},
  };
  const panel = new ClaimsPanel(view as unknown as vscode.TreeView<Row>, around);
  const told = async (row?: Row): Promise<string[]> =>
    (await panel.children(row)).map(each => {
      const { label, description } = panel.item(each);
      return 'claims' in each ? `${label as string} (${description as string})` : (label as string);
    });
  return { panel, article, view, put, told, asked: () => asked };
}

const noteOn = (words: string, status: FactNote['status'] = 'verified'): FactNote =>
  factNote({
    id: `urn:uuid:${words}`,
    status,
    comment: 'Seen',
    evidence: [{ source: 'interview: Ana Ruiz, 14 May, by phone', quote: '', seen: '' }],
    checker: 'Ana Ruiz',
    created: '2026-05-14T12:00:00Z',
    target: describe(COPY, { start: COPY.indexOf(words), end: COPY.indexOf(words) + words.length }),
  }) as FactNote;

suite('the view of claims', () => {
  const { showQuickPick, showInputBox } = vscode.window;
  teardown(() => void Object.assign(vscode.window, { showQuickPick, showInputBox }));

  const ALL = [
    'three hours',
    'Saturday',
    '“We lost 40 planks,”',
    '40',
    'Jana Weiss, the harbour master',
    'Ben Orr',
    'the wall was too low',
  ];

  test('has all claims in the order of the text', async () => {
    const { told } = await panelOn(COPY);
    assert.deepEqual(await told(), ALL);
  });

  test('groups them by kind, by person and by status, with what is done of each', async () => {
    const { panel, told } = await panelOn(COPY, [noteOn('40')]);
    await panel.run('factnote.claimsByKind');
    assert.deepEqual(await told(), [
      'Figures (1 of 2 verified)',
      'Quotations (0 of 1 verified)',
      'Names (0 of 2 verified)',
      'Dates and days (0 of 1 verified)',
      'What is told (0 of 1 verified)',
    ]);
    await panel.run('factnote.claimsByPerson');
    assert.deepEqual(await told(), [
      'The article itself (0 of 4 verified)',
      'Jana Weiss (1 of 2 verified)',
      'Ben Orr (0 of 1 verified)',
    ]);
    await panel.run('factnote.claimsByStatus');
    assert.deepEqual(await told(), ['query (0)', 'unchecked (6)', 'verified (1)']);
    await panel.run('factnote.claimsInOrder');
    assert.equal((await told()).length, 7);
  });

  test('shows the kinds that are picked, and says so', async () => {
    const { panel, told, view } = await panelOn(COPY);
    Object.assign(vscode.window, {
      showQuickPick: (items: { shows: string; description: string }[]) =>
        Promise.resolve(items.filter(({ shows }) => shows === 'name' || shows === 'said')),
    });
    await panel.run('factnote.filterClaimKinds');
    assert.deepEqual(await told(), [ALL[4], ALL[5], ALL[6]]);
    assert.equal(view.message, 'Only: Names, What is told');
  });

  test('says one thing of several claims with one comment and one piece of evidence', async () => {
    const { panel, put } = await panelOn(COPY, [noteOn('40', 'query')]);
    const rows = await panel.children();
    const comments = ['Asked the harbour'];
    Object.assign(vscode.window, { showInputBox: () => Promise.resolve(comments.shift()) });
    const [hours, , , planks] = rows;
    await panel.run('factnote.claims.query', hours, [hours, planks]);
    assert.deepEqual(
      put.map(([words, { status, comment, evidence }, known]) => [words, status, comment, evidence.length, known]),
      [
        ['three hours', 'query', 'Asked the harbour', 0, undefined],
        ['40', 'query', 'Asked the harbour', 1, 'urn:uuid:40'],
      ],
    );
    assert.deepEqual(comments, [], 'asked once');
  });

  test('says of one claim what the commands of the copy say', async () => {
    const { panel, asked } = await panelOn(COPY);
    const [, , quotation] = await panel.children();
    await panel.run('factnote.claims.verify', quotation);
    assert.equal(asked(), 'verified: “We lost 40 planks,”');
  });

  test('takes claims that are dragged to a status', async () => {
    const { panel, asked } = await panelOn(COPY);
    await panel.run('factnote.claimsByStatus');
    const [query, unchecked] = await panel.children();
    const [claim] = await panel.children(unchecked);
    const data = new vscode.DataTransfer();
    const { token } = new vscode.CancellationTokenSource();
    await panel.dragAndDrop.handleDrag!([claim], data, token);
    await panel.dragAndDrop.handleDrop!(query, data, token);
    assert.equal(asked(), 'query: three hours');
  });

  test('a note on a figure in a quotation is not taken for one on the quotation', async () => {
    const { article } = await panelOn(COPY, [noteOn('40')]);
    const { document } = article;
    const at = (words: string) => {
      const { start } = rangeOf(document, words);
      return claimAt(article, { start: document.offsetAt(start) + 1, end: document.offsetAt(start) + 1 })!;
    };
    assert.equal(noteAt(article, at('40'))?.id, 'urn:uuid:40');
    assert.equal(document.getText().slice(at('We lost').start, at('We lost').end), '“We lost 40 planks,”');
    assert.equal(noteAt(article, at('We lost')), undefined);
    assert.equal(document.getText().slice(at('the wall').start, at('the wall').end), 'the wall was too low');
  });
});
