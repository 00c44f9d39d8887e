/** `factnote import`: a Word document as an article, its comments as fact notes. */
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { english } from '../engine/phrase';
import { checkerOf } from '../node/checker-name';
import { refuseLarge } from '../project/extract/extracted';
import type { WordArticle } from '../project/report/word-article';
import { noteOf } from '../project/report/word-notes';
import { readFile, stat } from '../node/disk';
import { Complaint, inWords, remark } from './errors';
import { visible } from './escapes';
import { change, now, print } from './note-arguments';
import { placeOf } from './workspace';

export interface ImportOptions {
  readonly out?: string;
}

/** Writes the article, where there is none of its name, and puts the notes on it. */
export async function importWord(
  file: string,
  { out = file.replace(/\.docx$/i, '') + '.txt' }: ImportOptions,
): Promise<void> {
  const article = await articleIn(file);
  if (!article.text.trim()) throw new Complaint(`${file}: no text is in it`);
  await writeFile(out, article.text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw new Complaint(`${out}: ${error.code === 'EEXIST' ? 'is there already' : inWords(error)}`);
  });
  const host = { checker: checkerOf(undefined), now: now(), newId: () => `urn:uuid:${randomUUID()}` };
  const made = article.comments.map(comment => noteOf(comment, article.text, host));
  if (made.length) await change(placeOf(out), there => [...there, ...made]);
  tell(article, file);
  print(visible(`${out}: ${made.length} ${made.length === 1 ? 'note' : 'notes'}`));
}

async function articleIn(file: string): Promise<WordArticle> {
  try {
    const { size } = await stat(file);
    const large = refuseLarge(size);
    if (large) throw new Error(english(large.refused));
    const { wordArticle } = await import('../project/report/word-article');
    return await wordArticle(new Uint8Array(await readFile(file)));
  } catch (error) {
    throw new Complaint(`${file}: ${inWords(error)}`);
  }
}

function tell({ inserted, deleted, footnotes }: WordArticle, file: string): void {
  if (inserted || deleted)
    remark(
      `${file} has tracked changes: ${inserted} inserted, ${deleted} deleted; the text is as if all were accepted`,
    );
  if (footnotes) remark(`${file}: ${footnotes} footnotes are left out`);
}
