import * as vscode from 'vscode';
import { claimKinds } from '../../engine/claim';
import { statuses, type FactNote, type Status } from '../../engine/notes/note';
import type { Span } from '../../engine/text/span';
import type { Given } from '../commands/fact-notes';
import { COMMAND_OF } from '../commands/note-commands';
import { focused } from '../focused-row';
import { tell } from '../messages';
import { askComment, askEvidence } from '../notes/prompts';
import type { Records } from '../notes/note-recorder';
import type { OpenArticle } from '../articles/open-article';
import { Claims, type Grouping, type Listed, type ListedClaim, type Row } from './claims-tree';
import { kindInWords, progressInWords } from './claims-in-words';

/** What the view has of the rest of the extension. */
export interface Surroundings extends Listed {
  readonly records: Records;
  /** Asks for what is not given, and puts a note on a claim. */
  ask(article: OpenArticle, span: Span, given: Given, known?: FactNote): Promise<boolean>;
  /** The rows are others now. */
  changed(): void;
}

/** What dragged claims are called; VS Code wants the view's name in it. */
const DRAGGED = 'application/vnd.code.tree.factnote.claims';

const GROUPING_OF: Readonly<Record<string, Grouping>> = {
  'factnote.claimsInOrder': 'order',
  'factnote.claimsByStatus': 'status',
  'factnote.claimsByKind': 'kind',
  'factnote.claimsByPerson': 'person',
};

/** The rows of the view *Claims*, and what is done with them; it is loaded when somebody looks there. */
export class ClaimsPanel {
  readonly #claims: Claims;

  constructor(
    readonly view: vscode.TreeView<Row>,
    readonly around: Surroundings,
  ) {
    this.#claims = new Claims(around);
  }

  async children(row?: Row): Promise<Row[]> {
    if (!row && this.#claims.ofAll) await this.#claims.read();
    return this.#claims.getChildren(row);
  }

  item(row: Row): vscode.TreeItem {
    return this.#claims.getTreeItem(row);
  }

  /** Runs a command of the view; `row` and `rows` are those of its menu, without them it is on the row that has the focus. */
  async run(command: string, row?: Row, rows?: readonly Row[]): Promise<unknown> {
    const grouping = GROUPING_OF[command];
    if (grouping) return this.#group(grouping);
    switch (command) {
      case 'factnote.claimsByArticle':
        this.#group('order');
        return this.#showAll(true);
      case 'factnote.claimsOfAllArticles':
        return this.#showAll(true);
      case 'factnote.claimsOfThisArticle':
        return this.#showAll(false);
      case 'factnote.filterClaims':
        return this.#filter();
      case 'factnote.filterClaimKinds':
        return this.#filterKinds();
    }
    const chosen = await this.#chosen(row, rows);
    const status = statuses.find(each => COMMAND_OF[each].replace('factnote.', 'factnote.claims.') === command);
    return status && this.#put(status, chosen);
  }

  readonly dragAndDrop: vscode.TreeDragAndDropController<Row> = {
    dragMimeTypes: [DRAGGED],
    dropMimeTypes: [DRAGGED],
    handleDrag: (rows, data) => data.set(DRAGGED, new vscode.DataTransferItem(rows.filter(isClaim))),
    handleDrop: async (target, data) => {
      const dragged = data.get(DRAGGED)?.value as ListedClaim[] | undefined;
      const status = statuses.find(each => target && !('of' in target) && each === target.standing);
      if (status && dragged) await this.#put(status, dragged);
    },
  };

  #group(grouping: Grouping): void {
    this.#claims.grouping = grouping;
    // the view's buttons go by it, too
    void vscode.commands.executeCommand('setContext', 'factnote.claimsGrouped', grouping !== 'order');
    this.around.changed();
  }

  #showAll(ofAll: boolean): void {
    this.#claims.ofAll = ofAll;
    void vscode.commands.executeCommand('setContext', 'factnote.claimsOfAllArticles', ofAll);
    this.around.changed();
  }

  async #filter(): Promise<void> {
    const prompt = vscode.l10n.t('Words, a status, a speaker or a checker; empty for all claims');
    const filter = await vscode.window.showInputBox({ prompt, value: this.#claims.filter });
    if (filter === undefined) return;
    this.#claims.filter = filter.trim();
    this.#tellFilter();
  }

  async #filterKinds(): Promise<void> {
    const all = this.#claims.all();
    const items = claimKinds.map(kind => ({
      shows: kind,
      label: kindInWords(kind),
      description: progressInWords(all.filter(claim => claim.kind === kind)),
      picked: this.#claims.kinds.includes(kind),
    }));
    const title = vscode.l10n.t('Which kinds of claims are shown?');
    const picked = await vscode.window.showQuickPick(items, { title, canPickMany: true });
    if (!picked) return;
    this.#claims.kinds = picked.length ? picked.map(({ shows }) => shows) : claimKinds;
    this.#tellFilter();
  }

  /** What is filtered stands above the rows. */
  #tellFilter(): void {
    const { filter, kinds } = this.#claims;
    const told = [
      filter ? vscode.l10n.t('Only claims with “{0}”', filter) : '',
      kinds.length < claimKinds.length ? vscode.l10n.t('Only: {0}', kinds.map(kindInWords).join(', ')) : '',
    ];
    this.view.message = told.filter(Boolean).join(' · ') || undefined;
    this.around.changed();
  }

  async #chosen(row?: Row, rows?: readonly Row[]): Promise<ListedClaim[]> {
    if (rows?.length) return rows.filter(isClaim);
    if (row) return [row].filter(isClaim);
    const { selection } = this.view;
    const focus = selection.length > 1 ? undefined : await focused(this.view);
    return (focus ? [focus] : selection).filter(isClaim);
  }

  /** Says one thing of some claims: of one as everywhere, of several with one comment and one piece of evidence. */
  async #put(status: Status, claims: readonly ListedClaim[]): Promise<void> {
    const { articles, records, ask } = this.around;
    const placed = claims.flatMap(({ document, span, note }) => {
      const article = document && articles.get(document);
      return article && span ? [{ article, span, note, version: article.document.version }] : [];
    });
    if (!placed.length) return void tell(vscode.l10n.t('Select claims of an article that is open.'));
    const [first] = placed;
    if (placed.length === 1) return void (await ask(first.article, first.span, { status }, first.note));
    const words = vscode.l10n.t('{0} claims', placed.length);
    const comment = await askComment(words);
    if (comment === undefined) return;
    const isVerified = status === 'verified';
    const asked = isVerified ? await askEvidence(words, first.article.document.uri, undefined, []) : undefined;
    if (isVerified && !asked) return;
    if (placed.some(({ article, version }) => article.document.version !== version))
      return void tell(vscode.l10n.t('The article was changed meanwhile; nothing was noted.'));
    for (const { article, span, note } of placed) {
      const kept = (note?.evidence ?? []).filter(({ source }) => source !== asked?.source);
      const said = comment.trim() || (note?.comment ?? ''); // who says nothing takes back nothing
      await records.put(article, span, { status, comment: said, evidence: asked ? [asked, ...kept] : kept }, note);
    }
  }
}

const isClaim = (row: Row): row is ListedClaim => 'words' in row;
