/** Names as a desk lists them, and spellings that are one name or two. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check } from '../../src/engine/check';
import { keysOf, lettersOf, likenessOf, mayBeLike, mayBeSlip, sounded } from '../../src/engine/article/people/likeness';
import { Spellings } from '../../src/engine/article/people/alike';

/** What is found to be misspelled, with the spelling that is offered. */
const offered = (copy: string, names?: readonly string[]): string[] =>
  check(copy, { names })
    .findings.filter(({ rule }) => rule === 'name/inconsistent')
    .map(({ span, fixes }) => `${copy.slice(span.start, span.end)} → ${fixes[0].edits[0].text}`);

const heard = (word: string) => sounded(lettersOf(word));

suite('names', () => {
  const pairs: readonly (readonly [string, string, boolean])[] = [
    ['Zelensky', 'Zelenskyy', true],
    ['Zelenskiy', 'Zelensky', true],
    ['Erdogan', 'Erdoğan', true],
    ['Khamenei', 'Khameini', true],
    ['Mohammed', 'Muhammad', true],
    ['Kharkiv', 'Kharkov', true],
    ['Fallujah', 'Falluja', true],
    ['Prigozhin', 'Prigozin', true],
    ['Saakashvili', 'Sakashvili', true],
    ['Gaddafi', 'Qaddafi', true],
    ['Netanyahu', 'Netanyahou', true],
    ['Buttigieg', 'Buttegieg', true],
    ['Fauci', 'Faucci', true],
    ['Iran', 'Iranian', false],
    ['Korea', 'Koreans', false],
    ['Democrat', 'Democratic', false],
    ['Texas', 'Texans', false],
    ['German', 'Germany', false],
    ['Latino', 'Latina', false],
    ['Perry', 'Terry', false],
    ['Clinton', 'Clintons', false],
    ['Maria', 'Marie', false],
    ['Harris', 'Harrison', false],
  ];
  test('a first look passes over no two that are alike', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcehikst'), minLength: 5, maxLength: 9 });
    // most of two words at random are alike in nothing: the other is the one with a piece of it cut out, put in or turned
    const slip = fc.tuple(letters, fc.nat(8), fc.nat(3), fc.string({ unit: fc.constantFrom(...'ahks'), maxLength: 3 }));
    fc.assert(
      fc.property(slip, ([word, at, cut, put]) => {
        const [one, other] = [word, word.slice(0, at) + put + word.slice(at + cut)].map(each => sounded(each));
        if (other.letters.length < 5 || !likenessOf(one, other)) return;
        assert.ok(mayBeSlip(one, other) || mayBeLike(one, other) || one.sound === other.sound);
        const keys = new Set(keysOf(one));
        assert.ok(one.sound === other.sound || keysOf(other).some(key => keys.has(key)));
      }),
      { numRuns: 5000 },
    );
  });
  test('of many, those are found that are alike, in the order of those of few', () => {
    const [vowels, consonants] = ['aeiou', 'bdfgklmnprstvz'];
    const wordOf = (i: number): string =>
      `${'BCK'[i % 3]}${vowels[i % 5]}${consonants[(i >> 1) % 14]}${vowels[(i >> 3) % 5]}${consonants[(i >> 5) % 14]}${['an', 'ena', 'ovas'][(i % 7) % 3]}`;
    const words = [...new Set(Array.from({ length: 30_000 }, (_, i) => wordOf(i * 31)))];
    assert.ok(words.length > 2000);
    const many = Spellings.of(words);
    let count = 0;
    for (const word of words.filter((_, i) => i % 200 === 0)) {
      const isElsewhere = (each: string): number => Number(each[0] !== word[0]);
      const lengthOf = (each: string): number => (isElsewhere(each) ? 0 : each.length);
      const alike = words
        .filter(each => each !== word && likenessOf(heard(each), heard(word)))
        .sort((a, b) => isElsewhere(a) - isElsewhere(b) || lengthOf(a) - lengthOf(b));
      const found = many.like({ word, ...heard(word) }).map(({ one }) => one.word);
      assert.deepEqual(found, alike);
      count += alike.length;
    }
    assert.ok(count > 20);
  });

  for (const [a, b, alike] of pairs) {
    test(`${a} and ${b} are ${alike ? '' : 'not '}alike`, () => {
      assert.equal(likenessOf(heard(a), heard(b)) !== undefined, alike);
      assert.equal(likenessOf(heard(b), heard(a)) !== undefined, alike);
    });
  }

  test('the spelling that a desk lists is right, however rare', () => {
    const copy = 'Temir Togarev, 61, won. “I won,” Togarev said. Tokarev had left.';
    assert.deepEqual(offered(copy), ['Tokarev → Togarev']);
    assert.deepEqual(offered(copy, ['Temir Tokarev']), ['Togarev → Tokarev']);
    assert.deepEqual(offered(copy, ['Temir Togarev']), ['Tokarev → Togarev']);
  });

  test('a list says nothing of somebody else', () => {
    const names = ['Kamala Harris', 'Orvesund'];
    assert.deepEqual(offered('Tom Harriss, 40, left. “I left,” Harriss said.', names), []);
    assert.deepEqual(offered('Kamala Harriss left. They met in Orvesunt and near Orvesuhnd.', names), [
      'Harriss → Harris',
      'Orvesuhnd → Orvesund',
    ]);
  });

  test('where two listed names are as near, neither is offered', () => {
    const copy = '“I waited,” Harriss said.';
    assert.deepEqual(offered(copy, ['Ana Harris']), ['Harriss → Harris']);
    assert.deepEqual(offered(copy, ['Ana Harris', 'Tom Harryss']), []);
  });

  test('a fix inside a quotation says so', () => {
    const copy =
      'Temir Tokarev, 61, won. “I like President Togarev a lot,” said Ana Ruiz. President Togarev left. President Tokarev slept.';
    const [finding] = check(copy).findings.filter(({ rule }) => rule === 'name/inconsistent');
    assert.equal(finding.fixes[0].title.template, 'Use “{0}”, which changes a quotation');
    assert.ok(!finding.fixes[0].preferred);
    assert.deepEqual(offered(copy.replace('President Togarev left. ', '')), []); // as the one quoted spells it
  });
});
