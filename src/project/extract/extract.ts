/** Reads a source document, whatever it is written in. The code of a format is loaded when the first document of it is there. */
import type { SourceDocument } from '../../engine/evidence/document';
import { say } from '../../engine/phrase';
import type { Format } from '../../engine/text/copy';
import { decodeCopy, type Refused } from '../copy';
import { digestOf } from '../digest';
import { dateInName, dateInText } from './dates';
import { refuseLarge, refuseLong, refused, type Extracted } from './extracted';
import { extractSubtitles } from './subtitles';
import { extractText } from './text';

type Extract = (bytes: Uint8Array) => Extracted | Refused | Promise<Extracted | Refused>;

/** A format whose document is the file's own text. */
const ofText =
  (extract: (text: string) => Extracted | Promise<Extracted>): Extract =>
  bytes => {
    const copy = decodeCopy(bytes);
    return 'refused' in copy ? copy : extract(copy.text);
  };

const inProse = (format: Format): Extract =>
  ofText(text => ({ ...extractText(text, format), date: dateInText(text, format) }));

const csv = (delimiter?: string): Extract => ofText(async text => (await import('./csv')).extractCsv(text, delimiter));

const subtitles: Extract = ofText(extractSubtitles);

const html: Extract = async bytes => (await import('./html')).extractHtml(bytes);
const docx: Extract = async bytes => (await import('./docx')).extractDocx(bytes);

/** The formats by the extensions of their files. */
const FORMATS: ReadonlyMap<string, Extract> = new Map([
  ['txt', inProse('text')],
  ['text', inProse('text')],
  ['md', inProse('markdown')],
  ['markdown', inProse('markdown')],
  ['csv', csv()],
  ['tsv', csv('\t')],
  ['htm', html],
  ['html', html],
  ['xhtml', html],
  ['docx', docx],
  ['docm', docx],
  ['srt', subtitles],
  ['vtt', subtitles],
]);

/** Office files of before 2007, and those of today that are encrypted. */
const isOldOffice = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);

const extensionOf = (path: string): string => /\.(\w+)$/.exec(path)?.[1].toLowerCase() ?? '';

/** True where a file may be a document, by its name. */
export const isDocumentByName = (path: string): boolean => FORMATS.has(extensionOf(path));

/** Reads a document, or says why it cannot be read. `path` is the document's name, with slashes; `digest` that of the bytes. */
export async function extract(path: string, bytes: Uint8Array, digest?: string): Promise<SourceDocument | Refused> {
  const tooLarge = refuseLarge(bytes.length);
  if (tooLarge) return tooLarge;
  const format = FORMATS.get(extensionOf(path));
  if (isOldOffice(bytes)) return refused(say('protected by a password, or saved by an old program'));
  if (!format) return refused(say('no format that can be read'));
  try {
    const found = await format(bytes);
    if ('refused' in found) return found;
    const tooLong = refuseLong(found.text.length);
    if (tooLong) return tooLong;
    if (!found.blocks.length) return refused(say('no text in it'));
    return { ...found, path, date: dateInName(path) ?? found.date, digest: digest ?? (await digestOf(bytes)) };
  } catch (error) {
    return refused(say('broken: {0}', error instanceof Error ? error.message : String(error)));
  }
}
