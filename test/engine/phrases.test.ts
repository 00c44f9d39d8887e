import assert from 'node:assert/strict';
import { Phrases } from '../../src/engine/words/phrases';
import { tokensOf } from '../../src/engine/words/tokens';

const TABLE = new Phrases(
  ['mile', 'miles', 'miles per hour', 'km/h', 'sq. ft.', 'sq. ft', 'MW', 'm', '°C', '%', 'light year', 'US$'].map(
    phrase => [phrase, phrase] as const,
  ),
);

/** Copy with the mark ⟦ where a phrase is looked for, and what is found there. */
const CASES: readonly (readonly [copy: string, found: string | undefined])[] = [
  ['40 ⟦miles away', 'miles'],
  ['40 ⟦miles per hour', 'miles per hour'],
  ['40-⟦mile-per-hour winds', 'mile'],
  ['40 ⟦miles-per-hour winds', 'miles-per-hour'],
  ['40 ⟦Miles', 'Miles'],
  ['40⟦km/h.', 'km/h'],
  ['40 ⟦km / h', undefined],
  ['900 ⟦sq. ft. in all', 'sq. ft.'],
  ['900 ⟦sq. ft in all', 'sq. ft'],
  ['900 ⟦sq ft in all', undefined],
  ['5 ⟦MW', 'MW'],
  ['5 ⟦mw', undefined],
  ['5 ⟦m.', 'm'],
  ['5 ⟦M.', undefined],
  ['5 ⟦m2', undefined],
  ['12⟦°C', '°C'],
  ['12⟦%of', '%'],
  ['one ⟦light-year', 'light-year'],
  ['one ⟦light  year', 'light  year'],
  ['one ⟦lightyear', undefined],
  ['the ⟦milestone', undefined],
  ['⟦', undefined],
];

suite('tables of phrases', () => {
  for (const [marked, words] of CASES)
    test(marked, () => {
      const at = marked.indexOf('⟦');
      const tokens = tokensOf(marked.replace('⟦', ''));
      const first = tokens.from(at);
      const found = TABLE.at(tokens, first);
      assert.equal(found && tokens.text(first, found.last), words);
      if (found) assert.ok(found.meaning.length <= words!.length);
    });

  test('a phrase that fills some tokens is found whatever is joined to them', () => {
    const tokens = tokensOf('It is US$40 or US 40.');
    assert.equal(TABLE.of(tokens, 2, 3), 'US$');
    assert.equal(TABLE.of(tokens, 2, 4), undefined);
    assert.equal(TABLE.of(tokens, 6, 7), undefined);
  });

  test('of two phrases that are the same the first one counts', () => {
    const table = new Phrases([['knot', 1] as const, ['knot', 2] as const]);
    assert.equal(table.at(tokensOf('knot'), 0)?.meaning, 1);
  });
});
