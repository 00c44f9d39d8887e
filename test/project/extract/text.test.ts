import assert from 'node:assert/strict';
import { faultsOf, read, refusal, told } from './documents';

suite('text as a document', () => {
  test('is its own text, paragraph by paragraph', async () => {
    const text = 'HEARING\r\n\r\nKROG: We lost 13 boats.\r\n\r\nCLERK: Thank you.\r\n';
    const document = await read('hearing.txt', text);
    assert.equal(document.text, text);
    assert.deepEqual(told(document), [
      'paragraph [line 1] HEARING',
      'paragraph [line 3] KROG: We lost 13 boats.',
      'paragraph [line 5] CLERK: Thank you.',
    ]);
  });

  test('has no byte-order mark', async () => {
    const document = await read('hearing.txt', '\ufeffWe lost 13 boats.');
    assert.equal(document.text, 'We lost 13 boats.');
  });

  test('that has nothing in it is refused, or nothing that can be read', async () => {
    assert.equal(await refusal('a.txt', ' \n\n'), 'no text in it');
    assert.equal(
      await refusal('a.txt', new Uint8Array([0x57, 0x65, 0, 1])),
      'is a binary file: it has a zero byte at byte 2',
    );
    assert.match(await refusal('a.txt', new Uint8Array([0x57, 0xe9, 0x20])), /^is not UTF-8: byte 2, in line 1/);
    assert.equal(await refusal('a.png', 'x'), 'no format that can be read');
  });
});

suite('the date of a document', () => {
  const cases: [name: string, path: string, text: string, date: string | null][] = [
    ['its name', 'hearings/2022-09-14-hearing.txt', 'Nothing.', '2022-09-14'],
    ['its name, without hyphens', 'hearing_20220914.txt', 'Nothing.', '2022-09-14'],
    ['its name, in words', 'Hearing 14 September 2022.txt', 'Nothing.', '2022-09-14'],
    ['its name before its front matter', '2022-09-14.md', '---\ndate: 2021-01-02\n---\n\nNothing.', '2022-09-14'],
    ['its front matter', 'hearing.md', '---\ntitle: Hearing\ndate: 2021-01-02\n---\n\nNothing.', '2021-01-02'],
    ['its dateline', 'release.txt', 'ORVE, Sept. 15, 2022 — The harbour opened.\n\nIt rained.', '2022-09-15'],
    ['no day that there is not', '2022-02-31.txt', 'Nothing.', null],
    ['no number that is no date', 'case-1234567890.txt', 'Nothing.', null],
    ['no date that the copy only speaks of', 'a.txt', 'She was born on 14 September 1970 in Orve, she said.', null],
  ];
  for (const [name, path, text, date] of cases)
    test(`is that of ${name}`, async () => assert.equal((await read(path, text)).date, date));
});

suite('any text', () => {
  test('has blocks in order', async () => {
    for (const text of ['a\n\n\n b\n\tc', '# Head\n\n- one\n- two\n\n> said', '\r\rx\r', 'a | b\n--|--\n1 | 2\n'])
      for (const path of ['a.txt', 'a.md', 'a.csv', 'a.tsv'])
        assert.deepEqual(faultsOf(await read(path, text)), [], path);
  });
});
