/** Who is named: what stands before a name and begins with a capital, too, is no part of it. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../src/engine/article/parse';
import { nameAt, namesOf } from '../../src/engine/article/people/names';

const names = (copy: string): string[] => namesOf(parseArticle(copy)).map(({ name }) => name);

const TITLES =
  'Mr, Mrs, Ms, Dr, Sen., Rep., Gov., Chairman, Director, Chancellor, Premier, Governor, Mayor, Congresswoman, Representative, Attorney, ' +
  'Speaker, Ambassador, General, Colonel, Professor, Doctor, Foreign Minister, Prime Minister, Vice President, Former Deputy, Chief, ' +
  'House Leader, Senate Majority Leader, Democratic, Republican, Commissioner, Superintendent, Captain, Sergeant, Officer, Detective, Sheriff, ' +
  'Archbishop, Bishop, Cardinal, Father, Sister, Press Secretary, State Treasury, Defence Minister, Finance, Health, Interior, Prosecutor, ' +
  'Analyst, Spokesman, Spokesperson, Economist, Lawyer, Barrister, Activist, Author, Manager, Coach, Actor, Singer, Founder, Editor, Reporter, ' +
  'Chairperson, Engineer, Historian, Cllr, Councillor, Baroness, Alderman';

const OPENERS =
  'The A In On At But And As For From By When While After Before If With To Of That This He She We His Her Their Our Since Though Although ' +
  'Because So Or Nor Yet Then There Here Meanwhile However Earlier Later Last Asked Also Both Like Unlike Despite During Under Over Even ' +
  'Still Now Not No Yes What Who Why How Where Some Many Most One Two Monday Friday Sunday January May August September December';

suite('names', () => {
  for (const title of TITLES.split(', '))
    test(`after a title: ${title}`, () => {
      assert.deepEqual(names(`It was over when ${title} Ana Ruiz came.`), ['Ana Ruiz']);
    });

  for (const word of OPENERS.split(' '))
    test(`after the first word of a sentence: ${word}`, () => {
      assert.deepEqual(names(`It rained. ${word} Ana Ruiz left. Nobody saw Ana Ruiz.`), ['Ana Ruiz']);
    });

  test('after another word with a capital', () => {
    assert.deepEqual(names('It was over when Lena Ana Ruiz came.'), ['Lena Ana Ruiz']);
  });

  test('a name is known by any place in any of its mentions', () => {
    const copy = 'It rained. Ana Ruiz, 45, left. Per Lind slept. Ruiz came back.';
    const article = parseArticle(copy);
    const at = (offset: number): string | undefined => nameAt(article, offset)?.name;
    for (const words of ['Ana Ruiz', 'Ruiz came', 'Per Lind']) {
      const start = copy.indexOf(words);
      const end = start + words.replace(' came', '').length;
      const name = words.startsWith('Per') ? 'Per Lind' : 'Ana Ruiz';
      assert.deepEqual(
        [at(start - 1), at(start), at(start + 2), at(end), at(end + 1)],
        [undefined, name, name, name, undefined],
      );
    }
  });
});
