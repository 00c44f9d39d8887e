import fc from 'fast-check';
import assert from 'node:assert/strict';
import { COMBINING, GAP, kindOf, LETTER } from '../../src/engine/words/alphabet';
import { hashOf, Shape, tokensOf } from '../../src/engine/words/tokens';

const names = Object.keys(Shape).map(name => name.toLowerCase());

/** *Ana:capital ’:sign+ s:small+*; a plus says that a token is joined to the one before. */
function told(prose: string): string {
  const tokens = tokensOf(prose);
  return Array.from({ length: tokens.count }, (_, i) => {
    const shape = names[Object.values(Shape).indexOf(tokens.shape(i))];
    return `${tokens.text(i)}:${shape}${tokens.isJoined(i) ? '+' : ''}`;
  }).join(' ');
}

const CASES: readonly (readonly [prose: string, tokens: string])[] = [
  ['', ''],
  [' \n ', ''],
  ['Boats sank.', 'Boats:capital sank:small .:sign+'],
  ['I saw NATO', 'I:capital saw:small NATO:capitals'],
  ['McKay of theUnited', 'McKay:mixed of:small theUnited:mixed'],
  ['the mayor’s', 'the:small mayor:small ’:sign+ s:small+'],
  ['a 5-year-old', 'a:small 5:digits -:sign+ year:small+ -:sign+ old:small+'],
  ['$1,500.50', '$:sign 1:digits+ ,:sign+ 500:digits+ .:sign+ 50:digits+'],
  ['40m, 5G', '40:digits m:small+ ,:sign+ 5:digits G:capital+'],
  ['2½ m²', '2:digits ½:fraction+ m:small ²:fraction+'],
  ['€5 ⅓', '€:sign 5:digits+ ⅓:fraction'],
  ['Élysée, ÉLYSÉE', 'Élysée:capital ,:sign+ ÉLYSÉE:capitals'],
  ['cafe\u0301 de', 'cafe\u0301:small de:small'],
  ['Straße Δέλτα Наука', 'Straße:capital Δέλτα:capital Наука:capital'],
  ['日本 한국', '日本:small 한국:small'],
  ['so \u{1f600}!', 'so:small \u{1f600}:sign !:sign+'],
  ['a\ud800b', 'a:small \ud800:sign+ b:small+'],
  ['wo\u2060rd', 'wo:small rd:small'],
  ['one\u00a0two', 'one:small two:small'],
  ['— “so”', '—:sign “:sign so:small+ ”:sign+'],
];

const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'aZé\u0301 9½’-.,“$\u2060\u00a0\n\ud83d\ude00\udc00日Жß'),
    fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)),
  ),
});

suite('tokens', () => {
  for (const [prose, tokens] of CASES) test(JSON.stringify(prose), () => assert.equal(told(prose), tokens));

  test('they tile a prose, in its order: what is left between them is white space or filler', () => {
    fc.assert(
      fc.property(words, prose => {
        const tokens = tokensOf(prose);
        let end = 0;
        for (let i = 0; i < tokens.count; i++) {
          const between = prose.slice(end, tokens.start(i));
          assert.ok(Array.from(between).every(c => kindOf(c.charCodeAt(0)) & GAP));
          assert.ok(tokens.end(i) > tokens.start(i));
          assert.equal(tokens.isJoined(i), i > 0 && between === '');
          end = tokens.end(i);
        }
        assert.ok(Array.from(prose.slice(end)).every(c => kindOf(c.charCodeAt(0)) & GAP));
        assert.deepEqual(tokens.span(tokens.count), { start: prose.length, end: prose.length });
        assert.equal(tokens.shape(tokens.count), Shape.END);
      }),
    );
  });

  test('a token is a word, digits, or one character', () => {
    fc.assert(
      fc.property(words, prose => {
        const tokens = tokensOf(prose);
        for (let i = 0; i < tokens.count; i++) {
          const text = tokens.text(i);
          if (tokens.isWord(i)) assert.ok(Array.from(text).every(c => kindOf(c.charCodeAt(0)) & (LETTER | COMBINING)));
          else if (tokens.shape(i) === Shape.DIGITS) assert.match(text, /^\d+$/);
          else assert.equal(Array.from(text).length, 1);
          if (tokens.isWord(i) && tokens.isJoined(i)) assert.ok(!tokens.isWord(i - 1), 'two words that are one');
        }
      }),
    );
  });

  test('words that differ in capitals and accents alone have one hash, others have not', () => {
    for (const [a, b] of [
      ['Said', 'said'],
      ['NATO', 'Nato'],
      ['Élysée', 'elysee'],
      ['cafe\u0301', 'café'],
      ['Δέλτα', 'δελτα'],
    ])
      assert.equal(hashOf(a), hashOf(b), `${a} ${b}`);
    const many = 'said says sad as ass the teh and adn 1 11 of fo a'.split(' ');
    assert.equal(new Set(many.map(hashOf)).size, many.length);
    for (const word of many.filter(each => /[a-z]/.test(each)))
      assert.equal(tokensOf(` ${word}`).hash(0), hashOf(word));
  });

  test('a token that is not there has no words, and is neither word nor sign', () => {
    const tokens = tokensOf('of');
    for (const i of [-1, tokens.count, tokens.count + 1]) {
      assert.equal(tokens.text(i), '');
      assert.equal(tokens.shape(i), Shape.END);
      assert.ok(!tokens.isWord(i) && !tokens.isJoined(i));
    }
  });

  test('a token is found by an offset', () => {
    const tokens = tokensOf('He  said so.');
    const at = (offset: number): string => tokens.text(tokens.from(offset));
    assert.deepEqual([0, 1, 2, 3, 4, 7, 8, 11].map(at), ['He', 'He', 'said', 'said', 'said', 'said', 'so', '.']);
    assert.equal(tokens.from(12), tokens.count);
  });

  test('a letter is one to the patterns, too; of scripts beyond Greek and Cyrillic whole blocks are', () => {
    for (let code = 0; code < 0x2000; code++) {
      const isLetter = /\p{L}/u.test(String.fromCharCode(code));
      const known = (kindOf(code) & LETTER) > 0;
      if (code < 0x250 || (isLetter && code >= 0x370)) assert.equal(known, isLetter, code.toString(16));
    }
  });
});
