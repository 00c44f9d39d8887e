import assert from 'node:assert/strict';
import { english } from '../../src/engine/phrase';
import { decodeCopy, encodeCopy, LARGEST, refuseSize } from '../../src/project/copy';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) bytes.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(bytes.buffer);
};

const COPY = 'She said: “Yes.”\r\nHe did not.\rNobody 😀 did.\n';

suite('bytes and copy', () => {
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-8', utf8(COPY)],
    ['UTF-8 with a byte-order mark', utf8(`\ufeff${COPY}`)],
    ['UTF-16, little end first', utf16(`\ufeff${COPY}`, true)],
    ['UTF-16, big end first', utf16(`\ufeff${COPY}`, false)],
  ];
  for (const [name, bytes] of files) {
    test(`${name} is read, and written as it was`, () => {
      const copy = decodeCopy(bytes);
      assert.ok('text' in copy);
      assert.equal(copy.text, COPY);
      assert.deepEqual(encodeCopy(copy, copy.text), bytes);
    });
  }

  test('an empty file is empty copy', () => {
    assert.deepEqual(decodeCopy(new Uint8Array()), { text: '', encoding: 'utf-8', marked: false });
  });

  const refused: readonly (readonly [string, Uint8Array, string])[] = [
    [
      'a byte of Windows-1252',
      new Uint8Array([...utf8('One.\nTwo.\n'), 0x93, 0x41]),
      'is not UTF-8: byte 10, in line 3, cannot be read; save it as UTF-8',
    ],
    [
      'a letter cut in two at the end',
      utf8('Café').subarray(0, 4),
      'is not UTF-8: byte 3, in line 1, cannot be read; save it as UTF-8',
    ],
    [
      'a surrogate in UTF-8',
      new Uint8Array([0x41, 0xed, 0xa0, 0x80]),
      'is not UTF-8: byte 2, in line 1, cannot be read; save it as UTF-8',
    ],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'is a binary file: it has a zero byte at byte 4'],
    ['UTF-16 without a mark', utf16(COPY, true), 'is a binary file: it has a zero byte at byte 1'],
    [
      'half a UTF-16 unit',
      new Uint8Array([0xff, 0xfe, 0x41]),
      'is not sound UTF-16: byte 2 cannot be read; save it as UTF-8',
    ],
    ['a large file', new Uint8Array(LARGEST + 1), 'is too large for an article: 17 MB, of at most 16'],
  ];
  for (const [name, bytes, why] of refused) {
    test(`${name} is refused: it ${why}`, () => {
      const copy = decodeCopy(bytes);
      assert.ok('refused' in copy);
      assert.equal(english(copy.refused), why);
    });
  }

  test('a size is refused without reading', () => {
    assert.equal(refuseSize(LARGEST), undefined);
    assert.ok(refuseSize(LARGEST + 1));
  });
});
