import assert from 'node:assert/strict';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { faultsOf, read, refusal, told } from './documents';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (words: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const p = (...runs: string[]) => `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${runs.join('')}</w:p>`;
const ins = (words: string) => `<w:ins w:author="A">${run(words)}</w:ins>`;
const del = (words: string) =>
  `<w:del w:author="A"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;

/** A Word file of our own, with the parts that a body needs. */
function docx(body: string, parts: Readonly<Record<string, string>> = {}, more: Zippable = {}): Uint8Array {
  const part = (words: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${words}`);
  return zipSync({
    '[Content_Types].xml': part('<Types/>'),
    'word/document.xml': part(`<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, words]) => [name, part(words)])),
    ...more,
  });
}

suite('a Word document', () => {
  const cases: [name: string, file: Uint8Array, blocks: string[]][] = [
    [
      'has headings, paragraphs, tabs and line breaks',
      docx(
        `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run('The storm')}</w:p>${p()}` +
          p(
            run('We lost '),
            run('13 boats &amp; more'),
            '<w:r><w:tab/><w:t>to</w:t><w:br/><w:t>sea</w:t><w:noBreakHyphen/><w:t>side.</w:t></w:r>',
          ) +
          p('<w:hyperlink>' + run('A link.') + '</w:hyperlink>', '<w:r><w:instrText>PAGE 99</w:instrText></w:r>'),
      ),
      [
        'heading [paragraph 1] The storm',
        'paragraph [paragraph 2] We lost 13 boats & more\\tto\\nsea-side.',
        'paragraph [paragraph 3] A link.',
      ],
    ],
    [
      'says what was inserted and deleted',
      docx(
        p(run('It was late. We lost '), del('12'), ins('13'), run(' boats. It rained.')) +
          p(ins('All of this is new.')) +
          p(del('All of this is gone.')),
      ),
      [
        'paragraph [paragraph 1] It was late.',
        'paragraph [paragraph 1, part inserted] We lost 13 boats.',
        'paragraph [paragraph 1] It rained.',
        'paragraph [paragraph 1, part deleted] We lost 12 boats.',
        'paragraph [paragraph 2, part inserted] All of this is new.',
        'paragraph [paragraph 3, part deleted] All of this is gone.',
      ],
    ],
    [
      'has comments, footnotes and endnotes, counted as they are referred to',
      docx(
        p(
          run('We lost 13 boats.'),
          '<w:r><w:footnoteReference w:id="5"/></w:r>',
          '<w:r><w:footnoteReference w:id="3"/></w:r>',
        ),
        {
          'word/comments.xml': `<w:comments ${W}><w:comment w:id="0" w:author="Hanne Krog">${p(run('Twelve, I think.'))}</w:comment></w:comments>`,
          'word/footnotes.xml':
            `<w:footnotes ${W}><w:footnote w:type="separator" w:id="-1">${p(run('—'))}</w:footnote>` +
            `<w:footnote w:id="3">${p(run('Second.'))}</w:footnote><w:footnote w:id="5">${p(run('First.'))}</w:footnote></w:footnotes>`,
          'word/endnotes.xml': `<w:endnotes ${W}><w:endnote w:id="1">${p(run('Last.'))}</w:endnote></w:endnotes>`,
        },
      ),
      [
        'paragraph [paragraph 1] We lost 13 boats.',
        'paragraph [part footnote 1] First.',
        'paragraph [part footnote 2] Second.',
        'paragraph [part endnote 1] Last.',
        'paragraph [part comment 1] <Hanne Krog> Twelve, I think.',
      ],
    ],
    [
      'has tables, with cells over several columns and changes in them',
      docx(
        p(run('Lost:')) +
          `<w:tbl><w:tr><w:tc>${p(run('Place'))}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p(run('Boats'))}</w:tc></w:tr>` +
          `<w:tr><w:tc>${p()}</w:tc><w:tc>${p(run('2021'))}</w:tc><w:tc>${p(run('2022'))}</w:tc></w:tr>` +
          `<w:tr><w:tc>${p(run('Orve'))}</w:tc><w:tc>${p(run('12'))}</w:tc><w:tc>${p(del('14'), ins('13'))}</w:tc></w:tr></w:tbl>` +
          p(run('All.')),
      ),
      [
        'paragraph [paragraph 1] Lost:',
        'headings [paragraph 2, row 1] Place: Place | Boats 2021: Boats',
        'headings [paragraph 2, row 2] Boats 2021: 2021 | Boats 2022: 2022',
        'row [paragraph 2, row 3] Place: Orve | Boats 2021: 12 | Boats 2022: 13',
        'paragraph [paragraph 2, row 3, part deleted] Orve\\t12\\t14',
        'paragraph [paragraph 3] All.',
      ],
    ],
    [
      'has text boxes once, and controls',
      docx(
        p(
          run('Before.'),
          `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(run('Boxed.'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(run('Boxed.'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
        ) + `<w:sdt><w:sdtContent>${p(run('Kept.'))}</w:sdtContent></w:sdt>`,
      ),
      ['paragraph [paragraph 1] Before.', 'paragraph [paragraph 2] Boxed.', 'paragraph [paragraph 3] Kept.'],
    ],
    [
      'may have its text elsewhere',
      docx('', {
        '_rels/.rels':
          '<Relationships><Relationship Type="http://x/officeDocument" Target="/word/document2.xml"/></Relationships>',
        'word/document2.xml': `<w:document ${W}><w:body>${p(run('Here.'))}</w:body></w:document>`,
      }),
      ['paragraph [paragraph 1] Here.'],
    ],
  ];
  for (const [name, file, blocks] of cases)
    test(name, async () => {
      const document = await read('a.docx', file);
      assert.deepEqual(told(document), blocks);
      assert.deepEqual(faultsOf(document), []);
    });

  test('has the date of its last change', async () => {
    const core =
      '<cp:coreProperties><dcterms:created>2020-01-02T03:04:05Z</dcterms:created><dcterms:modified>2022-09-14T23:04:05Z</dcterms:modified></cp:coreProperties>';
    assert.equal((await read('a.docx', docx(p(run('x')), { 'docProps/core.xml': core }))).date, '2022-09-14');
    assert.equal((await read('a.docx', docx(p(run('x'))))).date, null);
  });

  test('that is hostile harms nothing', async () => {
    const zeros = new Uint8Array(64 * 1024 * 1024);
    const bomb = docx(p(run('x')), {}, { 'word/comments.xml': [zeros, { level: 9 }] });
    assert.ok(bomb.length < 100_000);
    assert.equal(await refusal('a.docx', bomb), 'broken: it unpacks to more than a document holds');

    const entities = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&x;&x;">]>';
    const external = docx('', {
      'word/document.xml': `${entities}<w:document ${W}><w:body>${p(run('&x;&y; 13'))}</w:body></w:document>`,
    });
    assert.deepEqual(told(await read('a.docx', external)), ['paragraph [paragraph 1] &x;&y; 13']);

    const deep = docx('<w:sdt>'.repeat(100_000));
    assert.match(await refusal('a.docx', deep), /^broken: /);

    const whole = docx(p(run('We lost 13 boats.')));
    for (let length = 0; length < whole.length; length += 7)
      assert.notEqual(await refusal('a.docx', whole.subarray(0, length)), 'read');

    assert.equal(await refusal('a.docx', strToU8('no archive')), 'broken: it is cut off');
    assert.equal(await refusal('a.docx', zipSync({ 'a.txt': strToU8('x') })), 'broken: it is no Word document');
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]);
    assert.equal(await refusal('a.docx', old), 'protected by a password, or saved by an old program');
  });

  test('with any byte changed is read or refused', async () => {
    const whole = docx(p(run('We lost 13 boats.')));
    for (let at = 0; at < whole.length; at++) {
      const broken = whole.slice();
      broken[at] ^= 0xff;
      await refusal('a.docx', broken);
    }
  });
});
