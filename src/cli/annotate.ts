import { parseArticle } from '../engine/article/article';
import { Complaint } from './complaints';
import { documentsOf } from './documents';
import { annotations } from './formats/annotations';
import { json } from './formats/json';
import { jsonl } from './formats/jsonl';
import { entriesOf } from './jsonl-in';
import { mapped } from './mapped';
import type { AnnotateOptions } from './options';
import { print } from './output';
import { annotateResult, type ReadDocument } from './results';

/** `factnote annotate`. */
export async function runAnnotate(files: string[], { format, jsonlIn }: AnnotateOptions): Promise<void> {
  if (jsonlIn && files.length) throw new Complaint('--jsonl-in reads standard input: it takes no files');
  if (jsonlIn && format && format !== 'jsonl') throw new Complaint('--jsonl-in prints --format jsonl');
  const documents = jsonlIn ? readEntries() : readDocuments(files.length ? files : ['.']);
  if (jsonlIn || format === 'jsonl') return print(jsonl(mapped(documents, annotateResult)));
  return print(format === 'json' ? json(mapped(documents, annotateResult)) : annotations(documents));
}

async function* readDocuments(args: string[]): AsyncGenerator<ReadDocument> {
  for await (const { path, copy, desk } of documentsOf(args))
    yield { name: { path }, article: parseArticle(copy.text), notes: desk.notes };
}

async function* readEntries(): AsyncGenerator<ReadDocument> {
  for await (const { id, text } of entriesOf(process.stdin))
    yield { name: { id }, article: parseArticle(text), notes: [] };
}
