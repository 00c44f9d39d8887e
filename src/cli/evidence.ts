import { dirname } from 'node:path';
import type { Article } from '../engine/article/article';
import { parseArticle } from '../engine/article/parse';
import { questionOn, questionsOf } from '../engine/evidence/questions';
import { anchorAll } from '../engine/notes/anchored-notes';
import { heeding } from '../engine/notes/speakers';
import type { Span } from '../engine/text/span';
import { articleDate } from '../project/article-date';
import { documentsOf } from './documents';
import { Complaint } from './errors';
import { evidenceFormat } from './formats';
import type { Answered, AskedDocument } from './evidence-results';
import { batchesOf, entriesOf } from './jsonl-in';
import { find } from './note-arguments';
import type { EvidenceOptions } from './options';
import { print } from './output';
import { sourcesFor, type LocalSources } from './source-files';

/** `factnote evidence`. */
export async function runEvidence(files: string[], options: EvidenceOptions): Promise<void> {
  const { jsonlIn, format = jsonlIn ? 'jsonl' : 'text', claim = [] } = options;
  if (jsonlIn && (files.length || claim.length))
    throw new Complaint('--jsonl-in reads standard input: it takes no files and no --claim');
  if (jsonlIn && format !== 'jsonl') throw new Complaint('--jsonl-in prints --format jsonl');
  if (!jsonlIn && !files.length) throw new Complaint('name a FILE, or give --jsonl-in');
  const { pieceOf, all } = evidenceFormat(format);
  const asked = jsonlIn ? askedOfLines(options) : askedOfFiles(files, options);
  const pieces = (async function* () {
    for await (const document of asked) yield pieceOf(document);
  })();
  await print(all(pieces));
}

async function* askedOfFiles(files: readonly string[], options: EvidenceOptions): AsyncGenerator<AskedDocument> {
  for await (const { path, copy, desk } of documentsOf(files, options.as)) {
    const isFile = path !== '-';
    const local = await sourcesFor(isFile ? dirname(path) : '.', options.sources);
    const read = parseArticle(copy.text, desk.format);
    const article = heeding(read, anchorAll(desk.notes, read.text));
    const spans = options.claim?.map(exact => find(article.text, { exact, occurrence: 1 }));
    const date = articleDate(article, isFile ? path : '');
    const own = isFile ? local.pathOf(path) : undefined;
    yield {
      name: { path },
      text: copy.text,
      copy: article.text,
      answers: answersTo(article, spans, date, local, own),
      ...rest(local, own),
    };
  }
}

async function* askedOfLines(options: EvidenceOptions): AsyncGenerator<AskedDocument> {
  const local = await sourcesFor('.', options.sources);
  for await (const batch of batchesOf(process.stdin))
    for (const { id, text, format, claims, date } of entriesOf(batch, options.as, true)) {
      const article = parseArticle(text, format);
      const answers = answersTo(article, claims, date ?? articleDate(article), local);
      yield { name: { id }, text, copy: article.text, answers, ...rest(local) };
    }
}

function answersTo(
  article: Article,
  spans: readonly Span[] | undefined,
  date: string | null,
  { sources }: LocalSources,
  own?: string,
): Answered[] {
  const questions = spans?.map(asked => ({ asked, question: questionOn(article, asked) }));
  const asked = questions ?? questionsOf(article).map(question => ({ asked: question.span, question }));
  return asked.map(({ asked: { start, end }, question }) => ({
    asked: { start, end },
    ...sources.library.ask(question, article, date, own),
  }));
}

const rest = ({ sources, nameOf }: LocalSources, own?: string): Pick<AskedDocument, 'notRead' | 'nameOf'> => ({
  notRead: sources.notRead.filter(({ document }) => document !== own),
  nameOf,
});
