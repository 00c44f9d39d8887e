/** Reads a source document, whatever it is written in. The code of a format is loaded when the first document of it is there. */
import type { SourceDocument } from '../../engine/evidence/document';
import { say } from '../../engine/phrase';
import type { Format } from '../../engine/text/copy';
import { hashOf } from '../../engine/words/hash';
import { isKnown } from '../../engine/words/lexicon';
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

const html = async (bytes: Uint8Array): Promise<Extracted> => (await import('./html')).extractHtml(bytes);
const docx: Extract = async bytes => (await import('./docx')).extractDocx(bytes);
const pdf: Extract = async bytes => (await import('./pdf')).extractPdf(bytes, word => isKnown(hashOf(word)));
const xlsx: Extract = async bytes => (await import('./xlsx')).extractXlsx(bytes);
const ods: Extract = async bytes => (await import('./ods')).extractOds(bytes);

/** So many mails, at most, are read that are attached to one another. */
const DEEPEST_MAIL = 3;

const mail =
  (depth: number): Extract =>
  async bytes => {
    const { extractMail } = await import('./mail');
    return extractMail(bytes, html, async (name, attached) => {
      const isMail = extensionOf(name) === 'eml';
      if (isMail && depth === DEEPEST_MAIL) return refused(say('nested too deeply'));
      return extracted(isMail ? mail(depth + 1) : formatOf(name, attached), attached);
    });
  };

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
  ['pdf', pdf],
  ['xlsx', xlsx],
  ['xlsm', xlsx],
  ['ods', ods],
  ['eml', mail(1)],
  ['srt', subtitles],
  ['vtt', subtitles],
]);

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** *%PDF-*, whatever the file is called. */
const isPdf = (bytes: Uint8Array): boolean => begins(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d]);

/** Office files of before 2007, and those of today that are encrypted. */
const isOldOffice = (bytes: Uint8Array): boolean => begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

const extensionOf = (path: string): string => /\.(\w+)$/.exec(path)?.[1].toLowerCase() ?? '';

/** True where a file may be a document, by its name. */
export const isDocumentByName = (path: string): boolean => FORMATS.has(extensionOf(path));

/** A document, and what of it was not read. */
export type ReadSource = SourceDocument & Pick<Extracted, 'missing'>;

/** Reads a document, or says why it cannot be read. `path` is the document's name, with slashes; `digest` that of the bytes. */
export async function extract(path: string, bytes: Uint8Array, digest?: string): Promise<ReadSource | Refused> {
  const found = await extracted(formatOf(path, bytes), bytes);
  if ('refused' in found) return found;
  return { ...found, path, date: dateInName(path) ?? found.date, digest: digest ?? (await digestOf(bytes)) };
}

/** What a file is written in, by its first bytes or its name. */
const formatOf = (name: string, bytes: Uint8Array): Extract | undefined =>
  isPdf(bytes) ? pdf : isOldOffice(bytes) ? oldOffice : FORMATS.get(extensionOf(name));

const oldOffice: Extract = () => refused(say('protected by a password, or saved by an old program'));

async function extracted(format: Extract | undefined, bytes: Uint8Array): Promise<Extracted | Refused> {
  const tooLarge = refuseLarge(bytes.length);
  if (tooLarge) return tooLarge;
  if (!format) return refused(say('no format that can be read'));
  try {
    const found = await format(bytes);
    if ('refused' in found) return found;
    return refuseLong(found.text.length) ?? (found.blocks.length ? found : refused(say('no text in it')));
  } catch (error) {
    return refused(say('broken: {0}', error instanceof Error ? error.message : String(error)));
  }
}
