/** A check that is given what was found before tells only what is new. */
import assert from 'node:assert/strict';
import { ARTICLE, folderForEach, ONLY_FIGURES } from './factnote';

const ON_THE_QUAY = 'A ticket on the quay is $ 7 now.';
const BY_POST = 'By post it is $ 9, the line said.';

suite('factnote check --baseline', () => {
  const folder = folderForEach();
  const check = (...args: string[]) => folder().factnote(['check', ...args]);
  /** Keeps what is found in this copy, then checks another with it: the words that are new. */
  const foundAfter = async (before: string, after: string) => {
    folder().write({ 'a.txt': before });
    const kept = await check('--write-baseline', 'known.json', 'a.txt');
    assert.deepEqual(kept, { out: '', err: '', status: 0 });
    folder().write({ 'a.txt': after });
    const { out, err, status } = await check('--baseline', 'known.json', '--format', 'json', 'a.txt');
    const { findings } = JSON.parse(out).files[0] as { findings: { start: number; end: number }[] };
    return { words: findings.map(({ start, end }) => after.slice(start, end)), err, status };
  };
  const gone = (words: string) => `factnote: a.txt: gone since the baseline: figure/malformed “${words}”\n`;

  setup(() => void folder().write({ 'factnote.json': ONLY_FIGURES }));

  const two = `${ON_THE_QUAY}\n\n${BY_POST}\n`;
  const cases: readonly (readonly [string, string, string, string[], string])[] = [
    ['nothing is new where nothing has changed', two, two, [], ''],
    ['what moved is known', two, `It rained all day.\n\n${BY_POST}\n\n${ON_THE_QUAY}\n`, [], ''],
    ['what is wrapped anew is known', two, two.replace('quay is', 'quay\nis').replaceAll('\n', '\r\n'), [], ''],
    ['another sentence is new', `${ON_THE_QUAY}\n`, two, ['$ 9'], ''],
    ['a second of the same is new', `${BY_POST}\n`, `${BY_POST}\n\n${BY_POST}\n`, ['$ 9'], ''],
    ['another figure is new, and the old one is gone', two, two.replace('$ 7', '$ 8'), ['$ 8'], gone('$ 7')],
    ['what was mended is said to be gone', two, `${ON_THE_QUAY}\n`, [], gone('$ 9')],
  ];
  for (const [title, before, after, words, err] of cases)
    test(title, async () => {
      assert.deepEqual(await foundAfter(before, after), { words, err, status: words.length ? 1 : 0 });
    });

  test('text says how many are known', async () => {
    folder().write({ 'a.txt': two });
    await check('--write-baseline', 'known.json', 'a.txt');
    const same = await check('--baseline', 'known.json', 'a.txt');
    assert.deepEqual([same.out, same.status], ['Nothing new found in 1 file. 2 are known.\n', 0]);
    folder().write({ 'a.txt': `${two}\nA child pays $ 3 there.\n` });
    const more = await check('--baseline', 'known.json', 'a.txt');
    assert.match(
      more.out,
      /\na\.txt New damage: 1 × figure\/malformed\. .+\n1 error in 1 file\. --fix mends 1 of them\. 2 are known\.\n$/,
    );
  });

  test('names of files count from the folder of the baseline', async () => {
    folder().write({ 'ci/x.txt': '', 'copy/a.txt': ARTICLE, 'copy/b.txt': ARTICLE });
    await check('--write-baseline', 'ci/known.json', folder().at('copy'));
    const { out, status } = await check('--baseline', 'ci/known.json', 'copy');
    assert.deepEqual([out, status], ['Nothing new found in 2 files. 2 are known.\n', 0]);
  });

  test('many files are held against it on all cores', async () => {
    const files = Array.from({ length: 40 }, (_, i) => [`${10 + i}.txt`, ARTICLE] as const);
    folder().write(Object.fromEntries(files));
    await check('--write-baseline', 'known.json', '.');
    folder().write({ '20.txt': `${ARTICLE}\n${ON_THE_QUAY}\n`, '30.txt': 'All is well.\n' });
    const { out, err } = await check('--baseline', 'known.json', '--format', 'github', ...files.map(([name]) => name));
    assert.match(out, /^::error file=20\.txt,line=5,[^\n]+\n$/);
    assert.equal(err, 'factnote: 30.txt: gone since the baseline: figure/malformed “$ 5”\n');
  });

  for (const [title, bytes] of [
    ['no JSON', '{'],
    ['of another kind', '{ "version": 1, "files": [7] }'],
    ['of another version', '{ "version": 2, "files": {} }'],
    ['with a finding that is none', '{ "version": 1, "files": { "a.txt": [{ "rule": 3 }] } }'],
  ] as const)
    test(`a file that is ${title} is refused`, async () => {
      folder().write({ 'a.txt': ARTICLE, 'known.json': bytes });
      const { err, status } = await check('--baseline', 'known.json', 'a.txt');
      assert.deepEqual([err, status], ['factnote: known.json is no baseline: --write-baseline makes one\n', 2]);
    });

  test('one that is not there is a wrong call, and so is one that cannot be written', async () => {
    folder().write({ 'a.txt': ARTICLE });
    for (const args of [
      ['--baseline', 'nowhere.json'],
      ['--write-baseline', 'nowhere/known.json'],
    ]) {
      const { err, status } = await check(...args, 'a.txt');
      assert.match(err, /^factnote: nowhere[^\n]+: there is no such file or folder\n$/);
      assert.equal(status, 2);
    }
  });
});
