/** What source documents say of the claims of an article. Nothing is verified by it: a person decides. */
import { parseArticle } from '../engine/article/parse';
import { Library } from '../engine/evidence/library';
import { questionOn, questionsOf } from '../engine/evidence/questions';
import type { Format } from '../engine/text/copy';
import type { Span } from '../engine/text/span';
import { articleDate } from '../project/article-date';
import { formatOf } from '../project/articles';
import { dateInName, dateInText } from '../project/extract/dates';
import { extractSubtitles } from '../project/extract/subtitles';
import { extractText } from '../project/extract/text';
import { evidenceOf, flat } from '../project/result-of';
import type { EvidenceResult } from '../project/results';
import { ready } from './lexicon';
import { asRead } from '../engine/text/in-file';

export type * from '../engine/evidence/document';
export type * from '../engine/evidence/evidence';
export type { EvidenceResult, PassageResult } from '../project/results';
export type { Format, Span };

/** A document as text. By the end of its name it is SRT, VTT or Markdown, else plain text. */
export interface TextDocument {
  /** Its name. A document that is added takes the place of the one with its name. */
  readonly path: string;
  readonly text: string;
  /** Of what day it is (ISO); where nothing is said, its name or its text may. */
  readonly date?: string;
}

/** What is asked of documents. */
export interface Asking {
  /** What the article is written in. */
  readonly format?: Format;
  /** The words that are asked about (UTF-16); all quotations and figures where nothing is said. */
  readonly claims?: readonly Span[];
  /** Of what day the article is (ISO); where nothing is said, its text may. */
  readonly date?: string;
}

/** Source documents, kept ready for questions. */
export class Documents {
  readonly #library = new Library();

  add({ path, text: file, date }: TextDocument): void {
    ready();
    const format = formatOf(path);
    const text = asRead(file, format);
    const { blocks } = /\.(?:srt|vtt)$/i.test(path) ? extractSubtitles(text) : extractText(text, format);
    const day = date ?? dateInName(path) ?? dateInText(text, format);
    this.#library.add({ path, text, blocks, date: day, digest: `${day} ${text}` });
  }

  remove(path: string): void {
    this.#library.remove(path);
  }

  /** What the documents say of the claims of an article, in the order of its text or of the claims that are named. */
  ask(text: string, { format, claims, date }: Asking = {}): EvidenceResult[] {
    ready();
    const article = parseArticle(text, format);
    const day = date ?? articleDate(article);
    const named = claims?.map(asked => ({ asked: flat(asked), question: questionOn(article, asked) }));
    const asked = named ?? questionsOf(article).map(question => ({ asked: question.span, question }));
    return asked.map(({ asked, question }) =>
      evidenceOf(article.text, asked, this.#library.ask(question, article, day), path => path),
    );
  }
}
