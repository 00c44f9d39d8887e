import { Checker } from '../engine/check';
import { applyEdits, mendingEdits } from '../engine/fixes/fix';
import type { Edit } from '../engine/rule';
import { encodeCopy } from '../project/copy';
import { complain, inWords } from './errors';
import type { Document } from './documents';
import { replaceFile } from '../node/folder-files';
import { placeOf } from './workspace';

/** The edits that mend a document. */
export const editsOf = ({ copy, desk }: Document): Edit[] => mendingEdits(new Checker(desk), copy.text);

/** The document with its safe fixes made. The same document where there are none. */
export function mended(document: Document, edits = editsOf(document)): Document {
  const { copy } = document;
  const text = applyEdits(copy.text, edits);
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
