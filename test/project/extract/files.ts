/** A file of each format that says what it is asked to say. */
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { at, pdf } from './pdfs';

/** Files by their names, each with the words that `wordsFor` gives its extension. */
export async function filesOfAllFormats(
  wordsFor: (extension: string) => string,
): Promise<Record<string, string | Uint8Array>> {
  const document = `<w:document><w:body><w:p><w:r><w:t>${wordsFor('docx')}</w:t></w:r></w:p></w:body></w:document>`;
  const cell = `<table:table-cell><text:p>${wordsFor('ods')}</text:p></table:table-cell>`;
  const table = `<x><table:table table:name="A"><table:table-row>${cell}</table:table-row></table:table></x>`;
  const files: Record<string, string | Uint8Array> = {
    txt: wordsFor('txt'),
    md: `**${wordsFor('md')}**`,
    html: `<p>${wordsFor('html')}</p>`,
    srt: `1\n00:00:01,000 --> 00:00:02,000\n${wordsFor('srt')}\n`,
    vtt: `WEBVTT\n\n00:01.000 --> 00:02.000\n${wordsFor('vtt')}\n`,
    csv: `"${wordsFor('csv')}"\n`,
    tsv: `${wordsFor('tsv')}\n`,
    docx: zipSync({ 'word/document.xml': strToU8(document) }),
    pdf: pdf([at(72, 700, wordsFor('pdf'))]),
    xlsx: await writeXlsx({ sheets: [{ name: 'A', rows: [[wordsFor('xlsx')]] }] }),
    ods: zipSync({ 'content.xml': strToU8(table) }),
    eml: `From: a@b.example\r\n\r\n${wordsFor('eml')}\r\n`,
  };
  return Object.fromEntries(Object.entries(files).map(([extension, file]) => [`a.${extension}`, file]));
}
