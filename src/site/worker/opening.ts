/** Files that a person opens, as text. */
import { english } from '../../engine/phrase';
import { formatOf } from '../../project/articles';
import { decodeCopy } from '../../project/copy';
import type { Opened, Questions } from '../messages';

/** Reads a text, a Markdown or a Word file. */
export async function opened({ name, bytes }: Questions['open']['given']): Promise<Opened> {
  if (/\.docx$/i.test(name)) return wordDocument(name, bytes);
  const copy = decodeCopy(bytes);
  return 'refused' in copy
    ? { refused: `${name} ${english(copy.refused)}.` }
    : { text: copy.text, format: formatOf(name) };
}

/** Without its comments and footnotes, and with tracked changes accepted. */
async function wordDocument(name: string, bytes: Uint8Array): Promise<Opened> {
  const { wordArticle } = await import('../../project/report/word-article');
  try {
    const { text } = wordArticle(bytes);
    return text ? { text, format: 'text' } : { refused: `${name} has no text.` };
  } catch (error) {
    return { refused: `${name} cannot be read: ${error instanceof Error ? error.message : String(error)}.` };
  }
}
