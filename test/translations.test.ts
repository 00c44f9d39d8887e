/** The translations beside the English words. That they are complete is held by *what is generated is current*; here, that faults are seen. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const load = (file: string) => import(pathToFileURL(resolve(file)).href);

/** English words, what a translation makes of them, and what is wrong with that. */
const TRANSLATIONS: readonly (readonly [english: string, translation: string | undefined, fault?: RegExp])[] = [
  ['{0} of {1} read', '{0} von {1} gelesen'],
  ['{0} of {1} read', 'Von {1} sind {0} gelesen'],
  ['{0} is {0}', '{0} bleibt so'],
  ['{0} of {1} read', '{0} gelesen', /must keep \{0\} \{1\}, and keeps \{0\}$/],
  ['{0} read', '{0} von {1} gelesen', /must keep \{0\}, and keeps \{0\} \{1\}$/],
  ['Nothing read', '{0} gelesen', /must keep nothing, and keeps \{0\}$/],
  ['Read it', undefined, /not translated/],
  ['Read it', ' ', /not translated/],
  ['[Read it](command:factnote.read)', '[Lesen](command:factnote.read)'],
  ['[Read it](command:factnote.read)', '[Lesen](command:factnote.lesen)', /must keep \(command:factnote\.read\)/],
  ['Named in `names`', 'Genannt in `Namen`', /must keep `names`/],
];

suite('translations', () => {
  for (const [english, translation, fault] of TRANSLATIONS)
    test(`“${english}” as “${translation}”`, async () => {
      const { faultsOf } = await load('scripts/generate/translations.mjs');
      const faults: string[] = faultsOf({ key: translation }, { key: english });
      assert.equal(faults.length, fault ? 1 : 0);
      if (fault) assert.match(faults[0], fault);
      if (fault) assert.match(faults[0], /"key"/, 'it says which');
    });

  test('stand in the order of the English words, without those that are gone', async () => {
    const { translated } = await load('scripts/generate/translations.mjs');
    const german = JSON.stringify({ c: 'drei', gone: 'weg', a: 'eins' });
    assert.equal(
      translated(german, JSON.stringify({ a: 'one', b: 'two', c: 'three' })),
      '{\n  "a": "eins",\n  "c": "drei"\n}\n',
    );
  });

  test('of the manifest have a word for each key that it names, and no other', async () => {
    const { strayKeys } = await load('scripts/generate/translations.mjs');
    const manifest = '{ "title": "%read%", "description": "%tell%", "share": "100%" }';
    assert.deepEqual(strayKeys(manifest, { read: 'Read', write: 'Write' }), ['not there: "tell"', 'not used: "write"']);
  });

  test('into a language that nobody speaks keep slots, commands and code, and no letter of English', async () => {
    const { pseudo } = await load('scripts/pseudo.mjs');
    assert.equal(pseudo('Zap {0}: [y](command:a.b) or `c`'), 'Žåþ {0}: [ý](command:a.b) öŕ `c`');
  });
});
