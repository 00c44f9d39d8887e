/** `factnote import`: a Word document as an article, its comments as fact notes. */
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { evidenceIn } from '../engine/notes/evidence';
import { describe } from '../engine/notes/describe';
import { factNote, statuses, type Evidence, type FactNote, type Status, type Target } from '../engine/notes/note';
import { english } from '../engine/phrase';
import { refuseLarge } from '../project/extract/extracted';
import { EVIDENCE } from '../project/report/sheet-style';
import type { WordArticle, WordComment } from '../project/report/word-article';
import { readFile, stat } from './disk';
import { Complaint, inWords, remark } from './errors';
import { visible } from './escapes';
import { change, checkerOf, now, print } from './note-arguments';
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
  const made = article.comments.map(comment => noteOf(comment, article.text));
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

/** A comment as a note: a query, unless it says itself what it is, as those do that a fact sheet has. */
function noteOf({ author, date, lines, on }: WordComment, text: string): FactNote {
  const [first = '', ...others] = lines;
  const status = statuses.find(each => first === each || first.startsWith(`${each}: `));
  const evidence = others.flatMap(evidenceOf);
  const unread = others.filter(line => !evidenceOf(line).length);
  const said = status ? first.slice(status.length + 2) : first;
  const checker = author || checkerOf(undefined);
  const given = { comment: [said, ...unread].filter(Boolean).join('\n'), evidence, checker, created: timeOf(date) };
  const make = (as: Status) =>
    factNote({ ...given, id: `urn:uuid:${randomUUID()}`, status: as, target: targetOf(on, text) });
  const note = make(status ?? 'query');
  return 'refused' in note ? (make('query') as FactNote) : note; // nothing is verified without evidence
}

/** Words that are not in the article are kept as they were: their note has no place. */
const targetOf = (on: WordComment['on'], text: string): Target =>
  typeof on === 'string' ? describe(on, { start: 0, end: on.length }) : describe(text, on);

function evidenceOf(line: string): Evidence[] {
  if (!line.startsWith(EVIDENCE)) return [];
  const found = evidenceIn(line.slice(EVIDENCE.length));
  if ('refused' in found) return [];
  return [{ source: 'source' in found ? found.source : found.path, quote: '', seen: '' }];
}

/** In UTC; now where the document does not say. */
function timeOf(date: string): string {
  const time = new Date(date);
  return Number.isNaN(time.getTime()) ? now() : time.toISOString();
}
