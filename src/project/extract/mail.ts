/** EML: headers, the text with who wrote what of it, and attachments of all formats. Nothing is loaded from elsewhere. */
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import type { Block } from '../../engine/evidence/document';
import { say, type Phrase } from '../../engine/phrase';
import type { Refused } from '../copy';
import { Draft } from './draft';
import type { Extracted } from './extracted';
import { lettersIn } from './mail-letters';
import { dayIn } from './stamps';

/** Reads an attachment by its name. */
export type ReadAttachment = (name: string, bytes: Uint8Array) => Promise<Extracted | Refused>;

/** Reads a mail that is a page. */
export type ReadPage = (bytes: Uint8Array) => Promise<Extracted>;

/** More parts are made to harm. */
const MOST_PARTS = 200;

/** Lines that may part a mail; reading many more takes longer than anybody waits. */
const MOST_BOUNDARIES = 10_000;

/** Reads a mail. What reads pages is not loaded for most. */
export async function extractMail(
  bytes: Uint8Array,
  readPage: ReadPage,
  readAttachment: ReadAttachment,
): Promise<Extracted> {
  if (boundariesIn(bytes) > MOST_BOUNDARIES) throw new Error('it is made of too many parts');
  const email = await PostalMime.parse(new Uint8Array(bytes), { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024 });
  const draft = new Draft();
  writeHeaders(draft, email);
  await writeBody(draft, email, readPage);
  const missing: Phrase[] = [];
  for (const attachment of email.attachments.slice(0, MOST_PARTS)) {
    if (isPicture(attachment)) continue;
    missing.push(...(await writeAttachment(draft, attachment, readAttachment)));
  }
  const stamp = email.headers.find(({ key }) => key === 'date')?.value ?? '';
  return { ...draft.document(dayIn(stamp)), missing };
}

const NEWLINE = 10;
const HYPHEN = 45;

/** How many lines begin with two hyphens. */
function boundariesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1))
    if (bytes[at + 1] === HYPHEN && bytes[at + 2] === HYPHEN) count++;
  return count;
}

/** The logo of a signature is no document. */
const isPicture = ({ mimeType, related, disposition }: Attachment): boolean =>
  mimeType.startsWith('image/') && (related === true || disposition === 'inline');

function writeHeaders(draft: Draft, { from, to = [], cc = [], subject, headers }: Email): void {
  const date = headers.find(({ key }) => key === 'date')?.value;
  const entries = { From: from && [from], To: to, Cc: cc };
  for (const [part, addresses = []] of Object.entries(entries))
    draft.paragraph(addresses.map(addressInWords).join(', '), { part });
  draft.paragraph(date ?? '', { part: 'Date' });
  draft.paragraph(subject ?? '', { part: 'Subject' }, { kind: 'heading' });
}

function addressInWords({ name, address, group }: Address): string {
  if (group) return `${name}: ${group.map(addressInWords).join(', ')}`;
  return name && name !== address ? `${name} <${address}>` : (address ?? '');
}

/** The text as it was written, else the page; who is quoted in a page cannot be told from who sends it. */
async function writeBody(draft: Draft, { from, text, html }: Email, readPage: ReadPage): Promise<void> {
  const sender = from?.name || from?.address || undefined;
  let paragraph = 0;
  if (text?.trim()) {
    for (const { words, speaker } of lettersIn(text, sender))
      draft.paragraph(words, { paragraph: ++paragraph }, { speaker });
  } else if (html) {
    const isAnswer = /<blockquote|gmail_quote|divRplyFwdMsg|(?:>|^)[ \t]{0,8}From:/im.test(html);
    draft.include(await readPage(new TextEncoder().encode(html)), block => ({
      ...block,
      ...(!isAnswer && sender && { speaker: sender }),
    }));
  }
}

async function writeAttachment(draft: Draft, attachment: Attachment, read: ReadAttachment): Promise<readonly Phrase[]> {
  const { content, filename } = attachment;
  const name = filename || attachment.mimeType;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  const found = await read(name, bytes);
  const why = (phrase: Phrase): Phrase => say('attachment {0}: {1}', name, phrase);
  if ('refused' in found) return [why(found.refused)];
  draft.include(found, (block): Block => {
    const part = ['attachment', name].join(' ') + (block.place.part ? `, ${block.place.part}` : '');
    return { ...block, place: { ...block.place, part } };
  });
  return found.missing?.map(why) ?? [];
}
