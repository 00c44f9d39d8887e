/** Evidence that is a file: what is kept of it, and whether it still is what it was. */
import { evidenceIn, isFile, placeIn, type ChangedEvidence } from '../engine/notes/evidence';
import { fold, foldedOffset, unfolded } from '../engine/notes/normalized-text';
import type { Evidence, Note, Refusal } from '../engine/notes/note';
import { say } from '../engine/phrase';
import type { Span } from '../engine/text/span';
import { decodeCopy } from './copy';
import { digestOf } from './digest';
import { extract } from './extract/extract';
import type { Files } from './files';
import { NOTE_FOLDER } from './note-folder';

/** Where evidence is looked for. Paths count from the workspace folder, with slashes. */
export interface Around {
  readonly files: Pick<Files, 'read' | 'inWords'>;
  /** The article that the claim is in: it is not its own evidence. */
  readonly article: string;
  /** The time of now, UTC. */
  readonly seen: string;
  /** The path in the folder of one that was given. */
  pathOf(given: string): string;
}

/** What somebody gives as evidence, as it is kept; `passage` are words that must stand in it. Or why it is none. */
export async function evidenceOf(given: string, around: Around, passage = ''): Promise<Evidence | Refusal> {
  const found = evidenceIn(given);
  if ('refused' in found) return found;
  if ('path' in found) return fileOf(found.path, around, passage.trim());
  if (passage) return { refused: say('“{0}” is no file that a passage could be looked up in.', found.source) };
  return { source: found.source, quote: '', seen: around.seen };
}

async function fileOf(given: string, around: Around, passage: string): Promise<Evidence | Refusal> {
  const { files, article, seen, pathOf } = around;
  const none = { refused: say('{0}: there is no such file; an address begins with https:', given) };
  try {
    let [name, place] = [given, ''];
    if (isOutside(pathOf(name))) return { refused: say('{0} is not in the folder where the notes are.', name) };
    let bytes = await files.read(pathOf(name));
    const placed = placeIn(given);
    if (!bytes && placed) {
      ({ path: name, place } = placed);
      bytes = await files.read(pathOf(name));
    }
    if (!bytes) return none;
    const source = pathOf(name);
    if (source === article) return { refused: say('{0} is the article itself: that is no evidence.', name) };
    if (source.startsWith(`${NOTE_FOLDER}/`))
      return { refused: say('{0} is a file of notes: that is no evidence.', name) };
    if (passage && !(await hasPassage(passage, source, bytes)))
      return { refused: say('“{0}” does not stand in {1}.', passage, name) };
    return { source, quote: passage, seen, ...(place && { place }), digest: await digestOf(bytes) };
  } catch (error) {
    return { refused: say('{0}: {1}', given, files.inWords(error)) };
  }
}

/** Evidence looked at again, as it is now; addresses and words stay as they are. */
export async function seenAgain(known: readonly Evidence[], around: Around): Promise<readonly Evidence[] | Refusal> {
  const again: Evidence[] = [];
  for (const each of known) {
    const now = isFile(each) ? await fileOf(each.source, { ...around, pathOf: path => path }, each.quote) : each;
    if ('refused' in now) return now;
    again.push(isFile(each) ? { ...each, ...now, place: each.place } : each);
  }
  return again;
}

/**
 * The notes of which a file that backs them is gone, or is another now and does not have the passage any more. `read` gives the bytes of a
 * file; nothing where there is none.
 */
export async function changedEvidence(
  notes: readonly Note[],
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<ReadonlyMap<string, ChangedEvidence>> {
  const changed = new Map<string, ChangedEvidence>();
  const files = new Map<string, Promise<Uint8Array | undefined>>();
  const once = (path: string): Promise<Uint8Array | undefined> => {
    const bytes = files.get(path) ?? read(path).catch(() => undefined);
    files.set(path, bytes);
    return bytes;
  };
  for (const note of notes) {
    if (note.kind !== 'fact') continue;
    for (const evidence of note.evidence.filter(isFile)) {
      const bytes = isOutside(evidence.source) ? undefined : await once(evidence.source);
      if (bytes && (await isAsSeen(evidence, bytes))) continue;
      changed.set(note.id, { source: evidence.source, isGone: !bytes });
      break;
    }
  }
  return changed;
}

/** The path leads out of the folder: nothing there is read, whatever a file of notes says. */
const isOutside = (path: string): boolean => /^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path);

const isAsSeen = async ({ source, quote, digest }: Evidence, bytes: Uint8Array): Promise<boolean> =>
  digest === undefined ||
  digest === (await digestOf(bytes)) ||
  (quote !== '' && (await hasPassage(quote, source, bytes)));

/** True where a passage stands in a file of these bytes: as it is, or in the text that is taken out of it. */
export async function hasPassage(passage: string, path: string, bytes: Uint8Array): Promise<boolean> {
  const copy = decodeCopy(bytes);
  if ('text' in copy && passageIn(copy.text, passage)) return true;
  const text = extractedTexts.get(bytes) ?? extractedText(path, bytes);
  extractedTexts.set(bytes, text);
  return passageIn(await text, passage) !== undefined;
}

/** Of a file that backs several claims the text is taken out once. */
const extractedTexts = new WeakMap<Uint8Array, Promise<string>>();

/** What stands in a document: what was deleted in it does not. */
async function extractedText(path: string, bytes: Uint8Array): Promise<string> {
  const found = await extract(path, bytes);
  if ('refused' in found) return '';
  let standing = '';
  let at = 0;
  for (const { span, place } of found.blocks) {
    if (place.part !== 'deleted') continue;
    standing += found.text.slice(at, span.start);
    at = span.end;
  }
  return standing + found.text.slice(at);
}

/** Where a passage stands in a text (UTF-16): at an offset or after it, or else for the first time. */
export function passageIn(text: string, passage: string, from = 0): Span | undefined {
  const folded = fold(text);
  const words = fold(passage).copy.trim();
  const after = folded.copy.indexOf(words, foldedOffset(folded, from));
  const at = after < 0 ? folded.copy.indexOf(words) : after;
  return at < 0 ? undefined : unfolded(folded, { start: at, end: at + words.length });
}
