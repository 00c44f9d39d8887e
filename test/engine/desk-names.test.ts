/** Names as the desk spells them, in `names` of factnote.json: what heeds them. */
import assert from 'node:assert/strict';
import { check } from '../../src/engine/check';
import { readConfiguration } from '../../src/project/configuration';

/** What is marked of a rule, as words. */
const marked = (rule: string, text: string, names: readonly string[]): string[] =>
  check(text, { names })
    .findings.filter(finding => finding.rule === rule)
    .map(({ span }) => text.slice(span.start, span.end));

suite('the desk’s names', () => {
  const CAPITALS = 'The fleet suffered Shocking losses On the open sea.';
  const cases: [what: string, names: string[], left: string[]][] = [
    ['no list', [], ['Shocking', 'On']],
    ['a name of one word', ['Shocking'], ['On']],
    ['a name that stands there as a whole', ['Shocking losses'], ['On']],
    ['a name that has the word and does not stand there', ['Shocking Pictures'], ['Shocking', 'On']],
    ['a word that only has the same letters', ['shocking', 'SHOCKING'], ['Shocking', 'On']],
  ];
  for (const [what, names, left] of cases)
    test(`a capital: ${what}`, () => assert.deepEqual(marked('text/stray-capital', CAPITALS, names), left));

  const SPELLED = 'Temir Tokarev signed it. “It is law,” Togarev said. Tokarev left.';
  test('a name: the spelling that the desk lists is never marked', () => {
    assert.deepEqual(marked('name/inconsistent', SPELLED, []), ['Togarev']);
    assert.deepEqual(marked('name/inconsistent', SPELLED, ['Tokarev']), ['Togarev']);
    assert.deepEqual(marked('name/inconsistent', SPELLED, ['Togarev']), ['Tokarev']);
    assert.deepEqual(marked('name/inconsistent', SPELLED, ['Togarev', 'Tokarev']), []);
  });

  test('a name that stands in no list is marked beside one that does', () =>
    assert.deepEqual(marked('name/inconsistent', 'Temir Togarev signed it.', ['Tokarev']), ['Togarev']));

  test('they are read from factnote.json', () => {
    const { configuration, problems } = readConfiguration('{ "names": ["Tokarev", "Lena Ostler"] }');
    assert.deepEqual([configuration.names, problems], [['Tokarev', 'Lena Ostler'], []]);
  });
});
