import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { ARTICLE, Folder, folderForEach, ONLY_FIGURES } from './factnote';

suite('which files are checked', () => {
  const folder = folderForEach();
  const FILES = {
    'b/news.txt': ARTICLE,
    'a.md': ARTICLE,
    'tiny.article': 'tk',
    'README.md': ARTICLE,
    'notes.txt': '- call the mayor\n- ask about the fare\n',
    'prices.csv': ARTICLE,
    'node_modules/x/news.txt': ARTICLE,
    '.drafts/news.txt': ARTICLE,
    'factnote.json': ONLY_FIGURES,
  };
  setup(() => void folder().write(FILES));

  const pathsOf = async (where: Folder, ...args: string[]): Promise<string[]> => {
    const { out } = await where.factnote(['check', '--format', 'jsonl', ...args]);
    return out
      .trimEnd()
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line).path);
  };

  test('in a folder, those that read as articles', async () => {
    assert.deepEqual(await pathsOf(folder(), '.'), ['a.md', 'b/news.txt', 'tiny.article']);
  });

  test('this folder, where none is named', async () => {
    assert.deepEqual(await pathsOf(folder()), ['a.md', 'b/news.txt', 'tiny.article']);
  });

  test('a file of another folder, by its whole path', async () => {
    const elsewhere = new Folder();
    try {
      const { out, err, status } = await elsewhere.factnote(['check', folder().at('b/news.txt')]);
      assert.match(out, /news\.txt/);
      assert.deepEqual([err, status === 2], ['', false]);
    } finally {
      elsewhere.remove();
    }
  });

  test('a file that is named, whatever it is', async () => {
    const named = ['README.md', 'notes.txt', 'prices.csv'];
    assert.deepEqual(await pathsOf(folder(), ...named), named);
  });

  test('what a glob matches, as where the shell expands it', async () => {
    assert.deepEqual(await pathsOf(folder(), '**/*.txt'), ['b/news.txt', 'notes.txt']);
    assert.deepEqual(await pathsOf(folder(), '*.{md,csv}'), ['README.md', 'a.md', 'prices.csv']);
  });

  test('a file whose name looks like a glob', async () => {
    folder().write({ 'what [now].txt': ARTICLE });
    assert.deepEqual(await pathsOf(folder(), 'what [now].txt'), ['what [now].txt']);
  });

  test('each file once', async () => {
    assert.deepEqual(await pathsOf(folder(), 'b/news.txt', 'b', '**/news.txt'), ['b/news.txt']);
  });

  test('the articles that factnote.json names, and no other', async () => {
    folder().write({ 'factnote.json': '{ "articles": ["b/**", "*.csv"] }' });
    assert.deepEqual(await pathsOf(folder(), '.'), ['b/news.txt', 'prices.csv', 'tiny.article']);
  });

  test('no document that evidence is looked for in, unless it is named', async () => {
    folder().write({ 'sources/hearing.txt': ARTICLE, 'files/speech.txt': ARTICLE });
    assert.deepEqual(await pathsOf(folder(), '.'), ['a.md', 'b/news.txt', 'files/speech.txt', 'tiny.article']);
    folder().write({ 'factnote.json': '{ "sources": ["files/**"] }' });
    assert.deepEqual(await pathsOf(folder(), '.'), ['a.md', 'b/news.txt', 'tiny.article']);
    assert.deepEqual(await pathsOf(folder(), 'files/speech.txt'), ['files/speech.txt']);
  });

  test('a symbolic link that leads back is no way round', async () => {
    symlinkSync('..', folder().at('b/up'));
    assert.deepEqual(await pathsOf(folder(), '.'), ['a.md', 'b/news.txt', 'tiny.article']);
  });

  const complaints: readonly (readonly [string[], RegExp])[] = [
    [['nowhere.txt'], /^factnote: nowhere\.txt: there is no such file or folder\n$/],
    [['**/*.docx'], /^factnote: \*\*\/\*\.docx: no file matches\n$/],
    [['empty'], /^factnote: empty: no article is there\n$/],
    [['loop.txt'], /^factnote: loop\.txt: is a symbolic link that leads back to itself\n$/],
    [['dangling.txt'], /^factnote: dangling\.txt: there is no such file or folder\n$/],
  ];
  for (const [args, complaint] of complaints) {
    test(`${args.join(' ')} is told: ${complaint.source.slice(12, -3)}`, async () => {
      folder().write({ 'empty/notes.txt': 'milk' });
      symlinkSync('loop.txt', folder().at('loop.txt'));
      symlinkSync('gone.txt', folder().at('dangling.txt'));
      const { err, status } = await folder().factnote(['check', ...args]);
      assert.match(err, complaint);
      assert.equal(status, 2);
    });
  }

  test('the nearest factnote.json counts', async () => {
    folder().write({ 'b/factnote.json': '{ "rules": { "figure/*": "off" } }', 'b/c/d.txt': 'It costs $ 5.' });
    const { out } = await folder().factnote(['check', '--format', 'jsonl', 'b/c/d.txt', 'a.md']);
    const counts = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).findings.length);
    assert.deepEqual(counts, [0, 1]);
  });

  test('the names that factnote.json lists count, from a file beside it, too', async () => {
    const copy = 'They told Temir Togarev in May. Nobody else was told of it.';
    folder().write({ 'c/factnote.json': '{ "names": "lists/names.txt" }', 'c/lists/names.txt': 'Temir Tokarev\n' });
    folder().write({ 'c/d/e.txt': copy, 'f/factnote.json': '{ "names": ["Temir Tokarev"] }', 'f/e.txt': copy });
    const { out } = await folder().factnote(['check', '--format', 'jsonl', 'c/d/e.txt', 'f/e.txt', 'a.md']);
    const messages = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).findings[0]?.message);
    const told = '“Togarev” is spelled “Tokarev” in the desk’s list of names.';
    assert.deepEqual(messages.slice(0, 2), [told, told]);
    assert.notEqual(messages[2], told);
  });

  test('a list of names that is not there is told where it is named', async () => {
    folder().write({ 'b/factnote.json': '{\n  "names": "nobody.txt"\n}\n' });
    const { err, status } = await folder().factnote(['check', 'b/news.txt']);
    assert.equal(
      err,
      'factnote: b/factnote.json:2: The list of names “nobody.txt” cannot be read: there is no such file or folder\n',
    );
    assert.equal(status, 2);
  });

  test('the house style that factnote.json gives is checked, and its departures are told once each', async () => {
    folder().write({ 's/factnote.json': '{ "style": { "marks": "straight", "percent": "percent" } }' });
    folder().write({ 's/a.txt': '“Yes,” she said. “It rose 3%.” Fares rose 12% in May, and 13% in June.' });
    const { out } = await folder().factnote(['check', '--format', 'jsonl', 's/a.txt']);
    const { findings } = JSON.parse(out);
    assert.deepEqual(
      findings.flatMap(({ rule }: { rule: string }) => (rule.startsWith('style/') ? [rule] : [])),
      ['style/quotation-marks', 'style/percent', 'style/percent'],
    );
  });

  test('a factnote.json that is wrong is named, with the line', async () => {
    folder().write({ 'b/factnote.json': '{\n  "rules": {\n    "quote/unclose": "off"\n  }\n}\n' });
    const { out, err, status } = await folder().factnote(['check', 'b/news.txt']);
    assert.equal(err, 'factnote: b/factnote.json:3: There is no rule or group of rules “quote/unclose”.\n');
    assert.deepEqual([out, status], ['', 2]);
  });
});
