/** What the desk's documents say of the claims of an article, for the rules that go by it. */
import { dirname } from 'node:path';
import { parseArticle } from '../engine/article/parse';
import type { Answer } from '../engine/evidence/evidence';
import { questionsOf } from '../engine/evidence/questions';
import { english } from '../engine/phrase';
import { articleDate } from '../project/article-date';
import type { Document } from './documents';
import { Complaint, remark } from './errors';
import { sourcesFor, type LocalSources } from './source-files';

/** What was told already. */
const told = new Set<LocalSources>();

/**
 * The answers of the documents that the call names, else the nearest factnote.json, else those of the nearest folder `sources`. What cannot be read is
 * told once.
 */
export async function evidenceFor(
  { path, copy, desk }: Document,
  named: readonly string[] = [],
): Promise<readonly Answer[] | undefined> {
  const isFile = path !== '-';
  const local = await localSources(isFile ? dirname(path) : '.', named);
  if (!local) return undefined;
  const article = parseArticle(copy.text, desk.format);
  const date = articleDate(article, isFile ? path : '');
  if (isFile && local.pathOf(path)) return undefined; // documents are not held against each other
  return questionsOf(article).map(question => local.sources.library.ask(question, article, date));
}

async function localSources(folder: string, named: readonly string[]): Promise<LocalSources | undefined> {
  try {
    const local = await sourcesFor(folder, named);
    if (told.has(local)) return local;
    told.add(local);
    for (const { document, reason } of local.sources.notRead)
      remark(`not read: ${local.nameOf(document)}: ${english(reason)}`);
    return local;
  } catch (error) {
    if (named.length || !(error instanceof Complaint)) throw error;
    remark(error.message); // the settings name documents, and there is none yet
    return undefined;
  }
}
