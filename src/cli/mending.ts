import { mend } from '../engine/fix';
import { encodeCopy } from '../project/copy';
import { complain, inWords } from './complaints';
import type { Document } from './documents';
import { replaceFile } from './folder-files';
import { placeOf } from './workspace';

/** The document with its safe fixes made. The same document where there are none. */
export function mended(document: Document): Document {
  const { copy, desk } = document;
  const text = mend(copy.text, desk);
  return text === copy.text ? document : { ...document, copy: { ...copy, text } };
}

/** Mends the file itself; the document as it stands on disk afterwards. */
export function mendFile(document: Document): Document {
  const after = mended(document);
  if (after === document) return document;
  try {
    const [from, to] = [document, after].map(({ copy }) => encodeCopy(copy, copy.text));
    replaceFile(document.path, placeOf(document.path).folder, from, to);
    return after;
  } catch (error) {
    complain(`${document.path}: cannot be mended: ${inWords(error)}`);
    return document;
  }
}

/** What mending would change, as a unified diff; nothing where it would change nothing. */
export async function diffOf(before: Document, after: Document): Promise<string> {
  if (before === after) return '';
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const [from, to] = [before.copy.text, after.copy.text];
  const options = { stripTrailingCr: false, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(before.path, after.path, from, to, undefined, undefined, options);
}
