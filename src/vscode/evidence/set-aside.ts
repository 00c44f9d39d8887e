import { wordsAt } from '../../engine/article/article';
import * as vscode from 'vscode';
import type { Answer, Passage } from '../../engine/evidence/evidence';
import type { OpenArticle } from '../articles/open-article';
import { pathInWorkspace } from '../articles/article-documents';

const KEY = 'factnote.notThisOne';

/** So many are remembered: the oldest are forgotten. */
const MOST = 2000;

/** Places that somebody has said are not what backs a claim. They are remembered with the workspace, for its user alone. */
export class SetAside implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #places: Set<string>;

  constructor(readonly memento: vscode.Memento) {
    this.#places = new Set(memento.get<string[]>(KEY, []));
  }

  /** Says that a place is not the one; `undo` takes that back. */
  async put(article: OpenArticle, answer: Answer, passage: Passage, undo = false): Promise<void> {
    const place = placeOf(article, answer, passage);
    this.#places.delete(place);
    if (!undo) this.#places.add(place);
    this.#changed.fire();
    await this.memento.update(KEY, [...this.#places].slice(-MOST));
  }

  /** An answer without those places. */
  without(answer: Answer, article: OpenArticle): Answer {
    if (!this.#places.size) return answer;
    const evidence = answer.evidence.filter(passage => !this.#places.has(placeOf(article, answer, passage)));
    return evidence.length === answer.evidence.length
      ? answer
      : { ...answer, evidence, verdict: evidence[0]?.verdict ?? 'not-found' };
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** The same words of the same article, and the same of the same document. */
function placeOf(
  { document, checked }: OpenArticle,
  { question }: Answer,
  { document: source, span }: Passage,
): string {
  const words = wordsAt(checked.article, question.span);
  return JSON.stringify([pathInWorkspace(document.uri), words, source.path, source.text.slice(span.start, span.end)]);
}
