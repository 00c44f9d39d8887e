import { dirname } from 'node:path';
import { english } from '../engine/phrase';
import type { Desk } from '../engine/rule';
import type { Format } from '../engine/text/copy';
import { formatOf, readsAsArticle } from '../project/articles';
import type { Note } from '../engine/notes/note';
import type { Copy } from '../project/copy';
import { ninjsFault } from '../project/json-fault';
import { Lines } from '../project/lines';
import { Complaint, complain, inWords, remark } from './errors';
import type { LocalDesk } from '../node/settings';
import { deskAt } from './configurations';
import { inputsOf, type Input } from './inputs';
import { readCopy } from './node-files';
import { notesOfStrays } from './notes-without-article';
import { hasNotes, notesFor, verifiedAround } from './workspace';

/** A file to be checked, read. */
export interface Document {
  readonly path: string;
  readonly copy: Copy;
  /** With the notes of the article. */
  readonly desk: LocalDesk & Desk & { readonly notes: readonly Note[] };
}

/** The articles that the arguments mean, read one after the other. What cannot be read is told, and the others go on. */
export async function* documentsOf(args: readonly string[], as?: Format): AsyncGenerator<Document> {
  let none = true;
  for await (const input of inputsOf(args)) {
    const document = await readDocument(input, as);
    if (!document) continue;
    none = false;
    yield document;
  }
  if (none && process.exitCode !== 2) complain(`${args.join(', ')}: no article is there`);
}

/** Reads a file, if it is an article; `as` says what it is written in, otherwise its name does. What cannot be read is told. */
export async function readDocument({ path, named }: Input, as = formatOf(path)): Promise<Document | undefined> {
  try {
    const copy = await readCopy(path);
    if ('refused' in copy) {
      const why = `${path === '-' ? 'standard input' : path} ${english(copy.refused)}`;
      if (named) complain(why);
      else remark(`${why}; left out`);
    } else if (isBroken(path, copy.text, as)) {
      return undefined;
    } else if (named || readsAsArticle(path, copy.text) || (await hasNotes(path))) {
      const desk = await deskAt(path === '-' ? '.' : dirname(path));
      const written = { ...desk, format: as };
      if (path === '-') return { path, copy, desk: { ...written, notes: [] } };
      const noted = await notesFor(path, await notesOfStrays(path, copy.text));
      return { path, copy, desk: { ...written, ...(await verifiedAround(path)), ...noted } };
    }
  } catch (error) {
    if (error instanceof Complaint) throw error;
    complain(`${path}: ${inWords(error)}`);
  }
  return undefined;
}

/** Tells where a file is broken whose format must be sound to be read. */
function isBroken(path: string, text: string, format: Format): boolean {
  const fault = format === 'ninjs' ? ninjsFault(text) : undefined;
  if (!fault) return false;
  const { line, character } = new Lines(text).at(fault.span.start);
  complain(`${path === '-' ? 'standard input' : path}:${line + 1}:${character + 1}: ${english(fault.why)}`);
  return true;
}
