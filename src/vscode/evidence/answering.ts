import * as vscode from 'vscode';
import type { Article } from '../../engine/article/article';
import { answerAt } from '../../engine/evidence/answers';
import type { Answer, Question } from '../../engine/evidence/evidence';
import { questionOn, questionsOf } from '../../engine/evidence/questions';
import { noteOn, standingOf } from '../../engine/notes/anchored-notes';
import { lastOf, shift, type Span } from '../../engine/text/span';
import { articleDate } from '../../project/article-date';
import type { Articles } from '../articles/articles';
import type { Configurations } from '../articles/configurations';
import type { OpenArticle } from '../articles/open-article';
import { pathInWorkspace } from '../articles/article-documents';
import type { SetAside } from './set-aside';
import { SourceLibrary, atRest } from './source-library';
import { sourcesAround } from './sources-around';

/** So long (ms) after an edit the documents are asked again. */
const REST = 500;

/** So long (ms) is asked in one go. */
const SLICE = 10;

/** What was answered of an article, and by which documents. */
interface Known {
  readonly source: SourceLibrary;
  /** By the claim's words and whatever else the answer depends on. */
  readonly answers: Map<string, Answer>;
}

/** Asks the desk's documents about the claims of open articles, in the background, and hands in what they say. */
export class Answering implements vscode.Disposable {
  readonly #asked = new vscode.EventEmitter<OpenArticle>();
  /** What the documents say of an article is known. */
  readonly onDidAsk = this.#asked.event;
  readonly #evident = new vscode.EventEmitter<readonly [OpenArticle, readonly Answer[]]>();
  /** Documents were added, and say something of open claims of which nothing was found before. */
  readonly onDidFindMore = this.#evident.event;

  readonly #libraries = new Map<string, SourceLibrary>();
  readonly #known = new WeakMap<OpenArticle, Known>();
  readonly #waiting = new Map<OpenArticle, ReturnType<typeof setTimeout>>();
  readonly #listeners: vscode.Disposable;

  constructor(
    readonly articles: Articles,
    readonly configurations: Configurations,
    readonly setAside: SetAside,
  ) {
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#askSoon(articles.get(document))),
      articles.onDidChange(({ uri }) => {
        const article = articles.all().find(({ document }) => document.uri.toString() === uri.toString());
        if (article && !this.#known.has(article)) this.#askSoon(article, 0);
      }),
      configurations.onDidChange(() => articles.all().forEach(article => this.#askSoon(article))),
      setAside.onDidChange(() => this.askAll()),
    );
    this.askAll();
  }

  dispose(): void {
    this.#listeners.dispose();
    for (const library of this.#libraries.values()) library.dispose();
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#asked.dispose();
    this.#evident.dispose();
  }

  askAll(): void {
    for (const article of this.articles.all()) this.#askSoon(article, 0);
  }

  /** The documents that count for an article, read or being read; nothing where there are none. */
  async libraryOf(uri: vscode.Uri): Promise<SourceLibrary | undefined> {
    const around = await sourcesAround(this.configurations, uri);
    if (!around) return undefined;
    const key = JSON.stringify([around.folder.toString(), around.globs]);
    return this.#libraries.get(key) ?? this.#opened(key, new SourceLibrary(around));
  }

  async #readLibrary(uri: vscode.Uri): Promise<SourceLibrary | undefined> {
    const library = await this.libraryOf(uri);
    await library?.ready;
    return library;
  }

  #opened(key: string, library: SourceLibrary): SourceLibrary {
    this.#libraries.set(key, library);
    library.onDidChange(() => this.askAll());
    return library;
  }

  /** What the documents say of any words of an article. */
  async answerTo(article: OpenArticle, span: Span): Promise<Answer | undefined> {
    const source = await this.#readLibrary(article.document.uri);
    const copy = article.checked.article;
    return source && this.#ask(questionOn(copy, span), copy, source, article);
  }

  #askSoon(article: OpenArticle | undefined, after = REST): void {
    if (!article) return;
    clearTimeout(this.#waiting.get(article));
    const ask = (): void => {
      this.#waiting.delete(article);
      void this.ask(article);
    };
    this.#waiting.set(article, setTimeout(ask, after));
  }

  /** Asks the documents about all claims of an article; what was asked before is known. */
  async ask(article: OpenArticle): Promise<void> {
    const source = await this.#readLibrary(article.document.uri);
    const before = this.#known.get(article);
    if (!source || source.has(article.document.uri)) return before && this.#handIn(article, []);
    const { version } = article.document;
    await atRest();
    const copy = article.checked.article;
    const answers: Answer[] = [];
    const known = new Map<string, Answer>();
    const round = source.round;
    let from = performance.now();
    for (const question of questionsOf(copy)) {
      if (performance.now() - from > SLICE) {
        await atRest();
        if (article.document.version !== version) return; // the edit has it asked again
        from = performance.now();
      }
      const { key, start } = keyOf(question, copy, round);
      const same = before?.answers.get(key);
      const answer = same ? answerAt(same, at => shift(at, start)) : this.#ask(question, copy, source, article, false);
      known.set(
        key,
        answerAt(answer, at => shift(at, -start)),
      );
      answers.push(this.setAside.without(answer, article));
    }
    if (article.document.version !== version) return;
    this.#known.set(article, { source, answers: known });
    const was = article.answers;
    this.#handIn(article, answers);
    if (before && before.source === source) this.#tellMore(article, was, answers);
  }

  #handIn(article: OpenArticle, answers: readonly Answer[]): void {
    article.takeAnswers(answers);
    this.articles.evidenceSeen(article);
    this.#asked.fire(article);
  }

  #ask(question: Question, copy: Article, source: SourceLibrary, article: OpenArticle, without = true): Answer {
    const path = pathInWorkspace(article.document.uri);
    const answer = source.library.ask(question, copy, articleDate(copy, path), path);
    return without ? this.setAside.without(answer, article) : answer;
  }

  /** Claims that are open still, of which nothing was found and now is. */
  #tellMore(article: OpenArticle, was: readonly Answer[], now: readonly Answer[]): void {
    const wasFound = (span: Span): boolean =>
      was.every(({ question, verdict }) => question.span.start !== span.start || verdict !== 'not-found');
    const { text } = article.checked.article;
    const more = now.filter(({ question: { span }, verdict }) => {
      if (verdict === 'not-found' || wasFound(span)) return false;
      const note = noteOn(span, article.anchored, text);
      return !note || standingOf(note) !== 'verified';
    });
    if (more.length) this.#evident.fire([article, more]);
  }
}

/** All that an answer depends on as long as the documents are the same, and where its paragraph starts. */
function keyOf({ kind, span, speaker }: Question, copy: Article, round: number): { key: string; start: number } {
  const placed = lastOf(copy.paragraphs, span.start);
  const start = placed?.start ?? 0;
  const words = placed?.paragraph.text ?? copy.text;
  return { key: JSON.stringify([round, kind, speaker, span.start - start, span.end - start, words]), start };
}
