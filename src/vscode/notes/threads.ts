import * as vscode from 'vscode';
import { withoutMarkup } from '../../engine/article/words-seen';
import type { Anchored } from '../../engine/notes/anchored-notes';
import { statuses, type FactNote, type Status } from '../../engine/notes/note';
import type { Articles } from '../articles/articles';
import { CONFIRM_CLAIM } from '../commands/confirm-claim';
import { ask, deleteNote } from '../commands/fact-notes';
import { COMMAND_OF } from '../commands/note-commands';
import { linkToEvidence, OPEN_EVIDENCE } from '../commands/open-evidence';
import type { OpenArticle } from '../articles/open-article';
import { rangeOf } from '../editing/ranges';
import { asItStands } from '../localized';
import { askReason } from './prompts';
import type { Records } from './note-recorder';
import {
  changeInWords,
  clashInWords,
  courseInWords,
  factStanding,
  isFact,
  isOpen,
  oldAndNew,
  placeOf,
  statusInWords,
} from './statuses';

/** What a thread's menus pass to a command. */
type OnThread = vscode.CommentThread | { thread: vscode.CommentThread; text: string };

/** Fact notes as threads in the margin and in the Comments panel: read, answered and changed there. */
export class Threads implements vscode.Disposable {
  readonly #controller = vscode.comments.createCommentController('factnote', vscode.l10n.t('Fact notes'));
  readonly #threads = new Map<string, Map<string, vscode.CommentThread>>();
  readonly #notes = new WeakMap<vscode.CommentThread, FactNote>();
  /** What each says beside its note. VS Code loses a thread that is told the same twice while its document is opened. */
  readonly #said = new WeakMap<vscode.CommentThread, string>();
  readonly #listeners: vscode.Disposable;

  constructor(
    readonly articles: Articles,
    readonly records: Records,
  ) {
    this.#controller.options = { prompt: vscode.l10n.t('Answer…'), placeHolder: vscode.l10n.t('Answer…') };
    // No commenting ranges: VS Code asks for them by opening the document once more, and then keeps it open for minutes
    const on = (
      command: string,
      run: (thread: vscode.CommentThread, note: FactNote, text: string) => unknown,
    ): vscode.Disposable =>
      vscode.commands.registerCommand(command, (given: OnThread) => {
        const [thread, text] = 'thread' in given ? [given.thread, given.text] : [given, ''];
        const note = this.#notes.get(thread);
        return note && run(thread, note, text);
      });
    this.#listeners = vscode.Disposable.from(
      articles.onDidChange(({ uri }) => this.#update(uri)),
      on('factnote.thread.reply', (thread, note, text) => records.reply(thread.uri, note, text)),
      on('factnote.thread.confirm', ({ uri }, { id }) => vscode.commands.executeCommand(CONFIRM_CLAIM, uri, id)),
      on('factnote.thread.delete', (thread, note) => deleteNote(records, thread.uri, note)),
      ...statuses.map(status =>
        on(COMMAND_OF[status].replace('factnote.', 'factnote.thread.'), (thread, note) =>
          this.#put(thread.uri, note, status),
        ),
      ),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#controller.dispose();
  }

  /** Says something else of the claim, as its words are now; of words that are gone only the status is changed. */
  async #put(uri: vscode.Uri, note: FactNote, status: Status): Promise<void> {
    const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === uri.toString());
    const article = document && this.articles.get(document);
    const anchored = article?.anchored.find(each => each.note.id === note.id);
    const span = anchored && placeOf(anchored);
    if (article && span) await ask(this.records, article, span, { status }, note);
    else {
      const comment = await askReason(note, status);
      if (comment !== undefined) await this.records.change(uri, note, { status, ...(comment && { comment }) });
    }
  }

  #update(uri: vscode.Uri): void {
    const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === uri.toString());
    const article = document && this.articles.get(document);
    const known = this.#threads.get(uri.toString()) ?? new Map<string, vscode.CommentThread>();
    const noted = article?.anchored.filter(isFact) ?? [];
    const ids = new Set(noted.map(({ note }) => note.id));
    for (const [id, thread] of known) {
      if (ids.has(id)) continue;
      thread.dispose();
      known.delete(id);
    }
    if (article) for (const each of noted) this.#show(article, each, known);
    if (known.size) this.#threads.set(uri.toString(), known);
    else this.#threads.delete(uri.toString());
  }

  #show(article: OpenArticle, each: Anchored<FactNote>, known: Map<string, vscode.CommentThread>): void {
    const { document } = article;
    const { note } = each;
    const standing = factStanding(each);
    const at = placeOf(each);
    const range = at ? rangeOf(document, at) : new vscode.Range(0, 0, 0, 0); // what has lost its words stands at the top
    let thread = known.get(note.id);
    if (!thread) {
      thread = this.#controller.createCommentThread(document.uri, range, []);
      thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
      known.set(note.id, thread);
    } else if (thread.range && !thread.range.isEqual(range)) thread.range = range;
    const before = this.#notes.get(thread);
    const label = `${statusInWords(standing)}: ${withoutMarkup(note.target.exact).replace(/\s+/g, ' ')}`;
    const said = [label, ...sinceThen(each)].join('\n');
    if (before === note && this.#said.get(thread) === said) return;
    this.#notes.set(thread, note);
    this.#said.set(thread, said);
    thread.label = label;
    thread.contextValue = standing;
    thread.state = isOpen(standing) ? vscode.CommentThreadState.Unresolved : vscode.CommentThreadState.Resolved;
    thread.comments = commentsOf(document.uri, each);
  }
}

/** What has become of a note and of its claim since it was made, line by line. */
function sinceThen(each: Anchored<FactNote>): string[] {
  const { note, anchor, clashes, evidence } = each;
  const state = anchor?.state;
  const lines = [
    asItStands(courseInWords(note)),
    oldAndNew(each),
    state === 'stale' && vscode.l10n.t('The words have changed since. Check them again.'),
    state === 'context-changed' &&
      vscode.l10n.t('The sentence says something else since. Confirm the claim, or check it again.'),
    state === 'moved' && vscode.l10n.t('The words stand only elsewhere now. Look whether they are the same claim.'),
    state === 'orphan' && vscode.l10n.t('The words are no longer in the article.'),
    evidence && asItStands(changeInWords(evidence)),
    clashes && clashInWords(),
  ];
  return lines.filter((line): line is string => Boolean(line));
}

/** What a note says, and what was answered. */
function commentsOf(article: vscode.Uri, each: Anchored<FactNote>): vscode.Comment[] {
  const { note } = each;
  // the first line is all that the Comments panel shows
  const words = withoutMarkup(note.target.exact).replace(/\s+/g, ' ');
  const standing = factStanding(each);
  const said = `${words} (${statusInWords(standing)})`;
  const lines = [
    asItStands(note.comment ? `${said}: ${note.comment}` : said),
    ...note.evidence.map((_, at) => linkToEvidence(article, note, at)),
    ...sinceThen(each),
  ];
  const comment = (text: string, name: string, time: string, label?: string): vscode.Comment => {
    const body = new vscode.MarkdownString(text);
    body.isTrusted = { enabledCommands: [OPEN_EVIDENCE] };
    return { body, mode: vscode.CommentMode.Preview, author: { name }, timestamp: new Date(time), label };
  };
  return [
    comment(
      lines.join('  \n'),
      note.checker,
      note.modified,
      standing === note.status ? undefined : statusInWords(note.status),
    ),
    ...note.replies.map(reply => comment(asItStands(reply.comment), reply.checker, reply.created)),
  ];
}
