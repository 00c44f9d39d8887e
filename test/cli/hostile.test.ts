/** What a folder may hold that is set as a trap, and what a call must keep to whatever becomes of its output. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { ARTICLE, Folder, folderForEach, ONLY_FIGURES } from './factnote';

const ESCAPE = '\u001b]0;x\u0007';
const TURN = '\u202e';

suite('hostile folders', function () {
  this.timeout(60_000); // what hangs, hangs for longer
  const folder = folderForEach();
  const inShell = (line: string): { out: string; status: number } => {
    const script = `factnote() { "${process.execPath}" "${resolve('dist/cli.js')}" "$@"; }; ${line}`;
    try {
      return {
        out: execFileSync('bash', ['-c', script], { cwd: folder().path, encoding: 'utf8', timeout: 60_000 }),
        status: 0,
      };
    } catch (error) {
      const { stdout, status } = error as { stdout: string; status: number };
      return { out: stdout, status };
    }
  };

  test('pipes and links that lead nowhere are left out, and said; the others are checked', async () => {
    folder().write({ 'a.txt': ARTICLE, 'factnote.json': ONLY_FIGURES });
    execFileSync('mkfifo', [folder().at('pipe.txt')]);
    symlinkSync('nowhere', folder().at('dangling.txt'));
    for (const arg of ['.', '*.txt']) {
      const { out, err, status } = await folder().factnote(['check', '--format', 'jsonl', arg]);
      assert.equal(
        err,
        'factnote: dangling.txt is a link that leads nowhere; left out\n' +
          'factnote: pipe.txt is no file, but a pipe, a socket or a device; left out\n',
      );
      assert.deepEqual([out.trim().split('\n').length, status], [1, 1]);
    }
  });

  test('settings and notes that are pipes are refused at once', async () => {
    folder().write({ 'a.txt': ARTICLE });
    execFileSync('mkfifo', [folder().at('factnote.json')]);
    const { err, status } = await folder().factnote(['check', 'a.txt']);
    assert.deepEqual([err, status], ['factnote: factnote.json: is no file, but a pipe or a device\n', 2]);
  });

  test('what lies above the folder of the call counts only as far as its repository goes, and is said', async () => {
    folder().write({ 'factnote.json': ONLY_FIGURES, '.factnotes/x': '', 'sub/deep/a.txt': ARTICLE });
    const run = (cwd: string, ...args: string[]) =>
      execFileSync(
        'bash',
        ['-c', `cd "${cwd}" && "${process.execPath}" "${resolve('dist/cli.js')}" ${args.join(' ')} 2>&1 || true`],
        {
          encoding: 'utf8',
        },
      );
    const check = ['check', '--format', 'jsonl', 'a.txt'];
    const alone = run(folder().at('sub/deep'), ...check);
    assert.doesNotMatch(alone, /^factnote:/m);
    assert.match(alone, /figure\/unverified/);
    mkdirSync(folder().at('.git'));
    const inside = run(folder().at('sub/deep'), ...check);
    assert.match(inside, /^factnote: the settings are those of \.\.\/\.\.\/factnote\.json$/m);
    assert.match(inside, /^factnote: the notes are those of \.\.\/\.\.\/\.factnotes$/m);
    assert.doesNotMatch(inside, /figure\/unverified/);
  });

  test('--fix follows no link out of the folder', async () => {
    const outside = new Folder().write({ 'a.txt': ARTICLE });
    folder().write({ 'b.txt': ARTICLE, 'factnote.json': ONLY_FIGURES });
    symlinkSync(outside.at('a.txt'), folder().at('link.txt'));
    for (const arg of ['.', 'link.txt']) {
      const { err, status } = await folder().factnote(['check', '--fix', arg]);
      assert.equal(err, 'factnote: link.txt: cannot be mended: is a link that leads out of this folder\n');
      assert.equal(status, 2);
    }
    assert.equal(readFileSync(outside.at('a.txt'), 'utf8'), ARTICLE);
    assert.notEqual(readFileSync(folder().at('b.txt'), 'utf8'), ARTICLE);
    assert.deepEqual(readdirSync(outside.path), ['a.txt']);
    outside.remove();
  });

  for (const [what, line] of [
    ['check', 'factnote check a.txt > /dev/full 2> err'],
    ['annotate', 'factnote annotate a.txt > /dev/full 2> err'],
    [
      'notes list',
      'factnote notes add a.txt --exact boats --checker me > /dev/null; factnote notes list a.txt > /dev/full 2> err',
    ],
  ])
    test(`${what}: where nothing can be printed, that is told in one line`, function () {
      if (process.platform !== 'linux') this.skip();
      folder().write({ 'a.txt': `${ARTICLE}\nNo boats came.\n` });
      assert.equal(inShell(line).status, 2);
      assert.equal(
        readFileSync(folder().at('err'), 'utf8'),
        'factnote: the output cannot be written: cannot be written: the disk is full\n',
      );
    });

  test('where nobody reads any more, notes list ends quietly', () => {
    const words = Array.from({ length: 400 }, (_, i) => `paid ${i} euros.`);
    const notes = words.map((exact, i) => ({
      id: `urn:a:${i}`,
      target: { selector: { type: 'TextQuoteSelector', exact } },
      body: 'x'.repeat(400),
    }));
    folder().write({ 'a.txt': words.map(each => `They ${each}\n`).join(''), 'i.json': JSON.stringify(notes) });
    inShell('factnote notes import a.txt i.json');
    inShell('factnote notes list a.txt 2> err | head -1 > /dev/null');
    assert.equal(readFileSync(folder().at('err'), 'utf8'), '');
  });

  for (const deep of ['['.repeat(100_000), '{"a":'.repeat(100_000), `{"rules":${'['.repeat(5000)}${']'.repeat(5000)}}`])
    test(`factnote.json that goes ${deep.length} deep, ${deep.slice(0, 9)}…, is told in one line`, async () => {
      folder().write({ 'a.txt': ARTICLE, 'factnote.json': deep });
      const { err, status } = await folder().factnote(['check', 'a.txt']);
      assert.deepEqual([err, status], ['factnote: factnote.json:1: The file is nested too deeply.\n', 2]);
    });

  const ON = '"target":{"selector":{"type":"TextQuoteSelector","exact":"31 percent"}}';
  for (const deep of [
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    `${'{"first":'.repeat(100_000)}{}${'}'.repeat(100_000)}`,
    `[{"type":"Annotation",${ON},"body":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`,
    `{${ON}}\n${'['.repeat(100_000)}${']'.repeat(100_000)}\n`,
  ])
    test(`notes that go deep are not imported, which is told in one line: ${deep.slice(0, 24)}…`, async () => {
      folder().write({ 'a.txt': ARTICLE, 'i.json': deep });
      for (const format of ['jsonld', 'hypothesis']) {
        const { out, err, status } = await folder().factnote([
          'notes',
          'import',
          '--format',
          format,
          'a.txt',
          'i.json',
        ]);
        assert.deepEqual([out, err, status], ['', 'factnote: i.json is nested too deeply\n', 2]);
      }
    });

  test('a string of escapes that is never closed hangs nothing', async () => {
    folder().write({ 'a.txt': ARTICLE, 'factnote.json': `{"names":"${'\\"'.repeat(100_000)}` });
    const { err, status } = await folder().factnote(['check', 'a.txt']);
    assert.deepEqual([err, status], ['factnote: factnote.json:1: This is not JSON: unexpected end of string.\n', 2]);
  });

  test('of two files of notes that are broken both are told', async () => {
    const broken = { '.factnotes/a.txt.jsonld': '{', 'a.txt': ARTICLE };
    for (const name of ['one', 'two'])
      folder().write(Object.fromEntries(Object.entries(broken).map(([file, copy]) => [`${name}/${file}`, copy])));
    const { err } = await folder().factnote(['check', 'one/a.txt', 'two/a.txt']);
    assert.deepEqual(
      err.split('\n').map(line => line.slice(0, 46)),
      ['factnote: one/.factnotes/a.txt.jsonld:1: the f', 'factnote: two/.factnotes/a.txt.jsonld:1: the f', ''],
    );
  });

  test('an id that goes deep is told, too', async () => {
    const line = `{"id":${'['.repeat(50_000)}${']'.repeat(50_000)},"text":"a"}\n`;
    const { err, status } = await folder().factnote(['check', '--jsonl-in'], line);
    assert.deepEqual([err, status], ['factnote: line 1 of standard input is nested too deeply\n', 2]);
  });

  test('escapes and signs that turn the text reach no terminal', async () => {
    const name = `a${ESCAPE}${TURN}.txt`;
    const copy = `He said “that ${ESCAPE}${TURN}five boats” came. It cost $ 5 for ${TURN}31 people in ${ESCAPE}May.\n`;
    const given = [{ target: { selector: { type: 'TextQuoteSelector', exact: `no${ESCAPE}${TURN}where` } } }];
    folder().write({ [name]: copy, [`moved${name}`]: 'Nothing.', 'i.json': JSON.stringify(given) });
    folder().write({ 'bad\u001b.txt': Buffer.from([0x41, 0xff]) });
    await folder().factnote([
      'notes',
      'add',
      name,
      '--exact',
      '31 people',
      '--comment',
      `x${ESCAPE}${TURN}`,
      '--checker',
      'me',
    ]);
    const calls = [
      ['check', name],
      ['check', '--format', 'github', name],
      ['annotate', name],
      ['check', '--fix-dry-run', name],
      ['notes', 'list', name],
      ['check', 'bad\u001b.txt', `gone${ESCAPE}${TURN}`],
      ['notes', 'import', name, 'i.json'],
      ['notes', 'move', name, `moved${name}`],
      ['notes', 'check'],
    ];
    for (const args of calls) {
      const { out, err } = await folder().factnote(args);
      assert.ok((out + err).length > 20, args.join(' '));
      assert.doesNotMatch(out + err, /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u, args.join(' '));
    }
  });

  test('a name with a line break in it writes no diff of another file', async () => {
    const name = 'a.txt\n+++ b.txt';
    folder().write({ [name]: ARTICLE });
    const { out } = await folder().factnote(['check', '--fix-dry-run', name]);
    assert.deepEqual(out.split('\n').slice(0, 2), ['--- a.txt·+++ b.txt', '+++ a.txt·+++ b.txt']);
  });

  for (const glob of ['*a'.repeat(20) + 'b', '(a+)+b', '{a,a*}'.repeat(20) + 'b', '**/a'.repeat(20) + '/b'])
    test(`a glob of factnote.json hangs nothing: ${glob.slice(0, 16)}`, async () => {
      folder().write({
        ['a'.repeat(200)]: ARTICLE,
        'b.article': ARTICLE,
        'factnote.json': JSON.stringify({ articles: [glob] }),
      });
      const { status } = await folder().factnote(['check', '.']);
      assert.equal(status, 1);
    });
});
