/** What the lexicon says of words: a few of each kind, and what they must not be taken for. */
import assert from 'node:assert/strict';
import { Class } from '../../src/engine/words/classes';
import { classesOf } from '../../src/engine/words/lexicon';
import { hashOf } from '../../src/engine/words/tokens';

/** Class: words that are it; words that are not. */
const WORDS: readonly (readonly [name: keyof typeof Class, is: string, isNot: string])[] = [
  ['DETERMINER', 'the a its several', 'boat said in'],
  ['PRONOUN', 'she they nobody', 'her Ana boat'],
  ['OBJECT', 'her them itself', 'she boat'],
  ['PREPOSITION', 'in despite toward', 'boat quickly'],
  ['JOINER', 'and but nor', 'because the'],
  ['SUBORDINATOR', 'because while unless', 'and the'],
  ['RELATIVE', 'who which that', 'and she'],
  ['AUXILIARY', 'is had would', 'said boat'],
  ['DENIAL', 'not never nobody', 'now boat'],
  ['NOUN', 'boat council mayor study', 'in the she it sailed'],
  ['PLURAL', 'boats women cities churches officials', 'boat sail was'],
  ['BASE', 'sail deny undergo', 'sailed boat it will'],
  ['PRESENT', 'sails denies watches', 'sail sailed'],
  ['PAST', 'sailed denied planned undertook told', 'sail saying undertaken'],
  ['PARTICIPLE', 'sailed denied undertaken told', 'sail undertook'],
  ['ING', 'sailing denying planning lying', 'say ring sailed'],
  ['ADJECTIVE', 'quiet angry municipal', 'boat quietly'],
  ['ADVERB', 'quietly also later', 'boat the'],
  ['CUE', 'said insists told acknowledged tweeted', 'sailed fumed it'],
  ['CUE_AFTER', 'fumed snapped promised', 'sailed said'],
  ['MIXED_CUE', 'called described slammed', 'sailed'],
  ['VOUCHING', 'said announced confirmed', 'cried called'],
  ['SPEAKING', 'divulged asserts murmured say', 'sailed built'],
  ['PERSON', 'nurse officials spokeswoman lawmakers chief', 'boat council'],
  ['BODY', 'council police ministries committee', 'boat nurse'],
  ['TITLE', 'Mr Senator Dr', 'boat nurse'],
  ['MAN', 'Michael Ivan he actor', 'Fatima she boat'],
  ['WOMAN', 'Fatima Olivia she actress', 'Michael he boat'],
  ['TIME', 'yesterday week May', 'boat said'],
  ['DAY', 'Friday Tues', 'May week'],
  ['COMMON', 'boat the school', 'Orr quarrel-some zyx'],
  ['PROPER', 'Paris Lisbon French', 'boat the turkey'],
];

suite('the lexicon', () => {
  for (const [name, is, isNot] of WORDS) {
    const all = (words: string): string[] =>
      words.split(' ').filter(word => (classesOf(hashOf(word)) & Class[name]) !== 0);
    test(name, () => {
      assert.deepEqual(all(is), is.split(' '));
      assert.deepEqual(all(isNot), []);
    });
  }

  test('has every class in this table', () => {
    assert.deepEqual(
      WORDS.map(([name]) => name),
      Object.keys(Class),
    );
  });

  test('knows nothing of words that are none', () => {
    assert.deepEqual(['', 'qwrtz', 'theharbour', 'saidthe'].map(word => classesOf(hashOf(word))), [0, 0, 0, 0]); // prettier-ignore
  });
});
