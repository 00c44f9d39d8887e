/** PDFs of our own, with the words that a test needs where it needs them. */

/** Words at a place: from the left and from the bottom, in points; of a size. */
export const at = (x: number, y: number, words: string, size = 12): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${words.replace(/[\\()]/g, '\\$&')}) Tj ET`;

/** Lines one below the other. */
export const column = (x: number, y: number, lines: readonly string[], size = 12, spacing = 14): string =>
  lines.map((words, i) => at(x, y - spacing * i, words, size)).join('\n');

/** Entries of the catalog; forms that a single page may set, of which the first is its *X*, object 7. */
interface More {
  readonly catalog?: string;
  readonly forms?: readonly string[];
}

/** A file of pages that are set by these operators; `info` are entries of what it says of itself. */
export function pdf(pages: readonly string[], info = '', { catalog = '', forms = [] }: More = {}): Uint8Array {
  const forming = forms.length ? '/XObject << /X 7 0 R >>' : '';
  const kids = pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${info} >>`,
    ...pages.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> ${forming} >> /Contents ${6 + 2 * i} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
    ...forms,
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file + table + trailer, char => char.charCodeAt(0));
}
