/** The fact sheet in Word, read back by what reads documents. */
import assert from 'node:assert/strict';
import { unzipSync, strFromU8 } from 'fflate';
import { inOneLine } from '../../src/engine/report/printable';
import { sheetInDocx } from '../../src/project/report/docx-sheet';
import { COPY, HOSTILE, isConfidential, lawyersSheetOf, NOTES, on, sheetOf } from '../engine/report/sheets';
import { faultsOf, read, told } from './extract/documents';

suite('the fact sheet in Word', () => {
  const linesOf = async (sheet: ReturnType<typeof sheetOf>) => {
    const document = await read('sheet.docx', await sheetInDocx(sheet));
    assert.deepEqual(faultsOf(document), []);
    return told(document);
  };

  test('has the copy first, then the sheet, and a comment and a footnote on each claim', async () => {
    const sheet = sheetOf(COPY, NOTES);
    const lines = await linesOf(sheet);
    assert.deepEqual(lines.slice(0, 3), [
      'heading [paragraph 1] Pier grew 31 percent',
      'paragraph [paragraph 2] By Tom Hall',
      'paragraph [paragraph 3] Cargo grew 31 percent last year, the port authority said. The yard has 1,400 workers, according to its annual report.',
    ]);
    const parts = (kind: string) =>
      lines.filter(line => line.includes(`[part: ${kind}`) || line.includes(`[part ${kind}`));
    const noted = sheet.notes.filter(({ note }) => note);
    for (const { remark } of noted)
      assert.ok(
        parts('comment').some(line => line.includes(remark)),
        remark,
      );
    assert.equal(new Set(parts('footnote').map(line => /footnote \d+/.exec(line)![0])).size, sheet.notes.length - 1); // one is gone
    assert.ok(parts('comment').some(line => line.includes('<Eva Holm> query: Headline: of what?')));
  });

  test('has nothing that is confidential for the lawyer, in no part of the file', async () => {
    const bytes = await sheetInDocx(lawyersSheetOf(COPY, NOTES));
    for (const [name, part] of Object.entries(unzipSync(bytes)))
      assert.doesNotMatch(strFromU8(part), /SECRET|list\.xlsx/, name);
    assert.ok(isConfidential('sources/leaks/list.xlsx'));
  });

  for (const words of HOSTILE)
    test(`is text: ${JSON.stringify(words)}`, async () => {
      const copy = `${words} 31 percent\n\n“${words} is late,” said Ana Ruiz.\n`;
      const lines = await linesOf(sheetOf(copy, [on(copy, '31 percent', { comment: words, checker: words })]));
      const text = inOneLine(lines.join(' ').replaceAll('\\"', '"'));
      assert.ok(text.split(inOneLine(words)).length > 3, lines.join('\n'));
    });

  test('holds a claim that goes over two paragraphs in one comment', async () => {
    const copy = 'Cargo grew.\n\nIt grew by 31 percent.';
    const bytes = await sheetInDocx(sheetOf(copy, [on(copy, 'grew.\n\nIt grew', { comment: 'Both?' })]));
    const main = strFromU8(unzipSync(bytes)['word/document.xml']);
    assert.equal(main.match(/<w:commentRangeStart /g)?.length, 1);
    assert.equal(main.match(/<w:commentRangeEnd /g)?.length, 1);
  });
});
