// The package for npm as somebody gets it: installed into an empty project, in Node, in a page, with its types and its command. Its examples are those of
// docs/library.md: each is a module, and what it prints stands behind →. `npm run package:npm` comes first.
import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { createServer } from 'node:http';
import * as path from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../../scripts/browser.mjs';
import { temporaryFolder } from '../../scripts/host.mjs';
import { root } from '../../scripts/setup.mjs';

const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
const examples = Array.from(
  fs.readFileSync(path.join(root, 'docs', 'library.md'), 'utf8').matchAll(/^## (.+)|^```js\n([\s\S]*?)^```/gm),
).reduce(
  (found, [, title, code]) => {
    if (title) return { ...found, title };
    return { title: found.title, all: [...found.all, { name: `${found.title} ${found.all.length + 1}`, code }] };
  },
  { title: '', all: [] },
).all;

const printed = code => Array.from(code.matchAll(/\/\/ → (.*)$/gm), ([, words]) => words);

suite('the package for npm', function () {
  this.timeout(300_000);
  const folder = temporaryFolder();
  const at = name => path.join(folder, name);
  const example = i => `example-${i}.mjs`;

  suiteSetup(() => {
    fs.writeFileSync(at('package.json'), '{ "private": true }');
    const options = ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const packed = path.join(root, `factnote-${version}.tgz`);
    execFileSync('npm', [...options, packed], { cwd: folder, shell: process.platform === 'win32' });
    examples.forEach(({ code }, i) => fs.writeFileSync(at(example(i)), code));
  });

  test('every part of the library has an example, and every example prints something', () => {
    const imported = new Set(
      examples.flatMap(({ code }) => Array.from(code.matchAll(/from '(.+)'/g), ([, name]) => name)),
    );
    assert.deepEqual([...imported].sort(), ['factnote', 'factnote/evidence', 'factnote/notes']);
    for (const { name, code } of examples) assert.ok(printed(code).length, name);
  });

  for (const [i, { name, code }] of examples.entries())
    test(`in Node: ${name}`, () => {
      const output = execFileSync(process.execPath, [example(i)], { cwd: folder, encoding: 'utf8' });
      assert.deepEqual(output.trimEnd().split('\n'), printed(code));
    });

  test('brings the command line, and with it the language server', async () => {
    fs.writeFileSync(at('bus.txt'), 'The council met on Monday.Two members were ill, the mayor said.');
    const command = at(path.join('node_modules', 'factnote', 'bin', 'cli.js'));
    const { status, stdout } = spawnSync(process.execPath, [command, 'check', 'bus.txt'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.match(stdout, /text\/fused-words/);
    assert.equal(status, 1);
    const request = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {} } });
    const server = spawn(process.execPath, [command, 'lsp', '--stdio'], { cwd: folder });
    server.stdin.write(`Content-Length: ${request.length}\r\n\r\n${request}`);
    const [head] = await once(server.stdout, 'data');
    server.stdin.end();
    await once(server, 'exit'); // no server stays behind an editor that is gone
    assert.match(String(head), /^Content-Length: \d+\r\n/);
    const own = at(path.join('node_modules', '.bin', 'factnote'));
    const said = execFileSync(own, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
    assert.equal(said.trim(), version);
  });

  test('has types for both ways of finding a module, that ask for none of a host', () => {
    const program = [
      "import { Checker, type Finding } from 'factnote';",
      "import type { FactNote } from 'factnote/notes';",
      "import { Documents } from 'factnote/evidence';",
      'export const findings: readonly Finding[] = new Checker({ format: "markdown" }).check("x").findings;',
      'export const statusOf = ({ status }: FactNote): string => status;',
      'export const verdict: string = new Documents().ask("x")[0].verdict;',
      '// @ts-expect-error: there is no such format',
      'new Checker({ format: "word" });',
    ];
    fs.writeFileSync(at('program.mts'), program.join('\n'));
    examples.forEach(({ code }, i) => fs.writeFileSync(at(example(i).replace('.mjs', '.mts')), code));
    for (const [module, resolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ]) {
      const how = ['--strict', '--noEmit', '--target', 'es2022', '--module', module, '--moduleResolution', resolution];
      typed([...how, '--lib', 'es2022', 'program.mts']);
      typed([...how, '--lib', 'es2022,dom', ...examples.map((_, i) => example(i).replace('.mjs', '.mts'))]);
    }
  });

  function typed(args) {
    const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const { status, stdout } = spawnSync(process.execPath, [tsc, '--types', '', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
  }

  /** One example in a bundle for a browser. */
  const bundled = async contents => {
    const stdin = { contents, resolveDir: folder };
    const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', minify: true, write: false });
    return outputFiles[0].contents;
  };

  suite('in a page that loads nothing but its own', () => {
    let browser, page, server, scripts;
    const asked = [];
    suiteSetup(async () => {
      scripts = await Promise.all(examples.map(({ code }) => bundled(code)));
      server = createServer(({ url }, response) => {
        const script = scripts[Number(/\/(\d+)\.js/.exec(url)?.[1])];
        response.setHeader('Content-Security-Policy', "default-src 'self'");
        response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html');
        response.end(script ?? `<!doctype html><meta charset="utf-8"><script type="module" src="${url}.js"></script>`);
      });
      await new Promise(done => server.listen(0, '127.0.0.1', done));
      ({ browser, page } = await launchBrowser());
      page.on('request', request => asked.push(new URL(request.url()).pathname));
    });
    suiteTeardown(async () => {
      await browser?.close();
      server?.close();
    });

    for (const [i, { name, code }] of examples.entries())
      test(name, async () => {
        const lines = [];
        const errors = [];
        const onConsole = message => void (message.type() === 'log' ? lines : errors).push(message.text());
        const onError = error => void errors.push(error.message);
        page.on('console', onConsole).on('pageerror', onError);
        asked.length = 0;
        await page.goto(`http://127.0.0.1:${server.address().port}/${i}`, { waitUntil: 'load' });
        for (let tries = 0; lines.length < printed(code).length && !errors.length && tries < 600; tries++)
          await page.waitForTimeout(100);
        page.off('console', onConsole).off('pageerror', onError);
        assert.deepEqual(errors, []);
        assert.deepEqual(lines, printed(code));
        assert.deepEqual(
          asked.filter(each => each !== '/favicon.ico'),
          [`/${i}`, `/${i}.js`],
        );
      });
  });

  test('is as large as its page says', async () => {
    const page = fs.readFileSync(path.join(root, 'docs', 'library.md'), 'utf8');
    const told = words => Number(new RegExp(`^\\| ${words}.* \\| ([\\d.]+)`, 'm').exec(page)?.[1]);
    const kilobytes = async (...from) =>
      gzipSync(await bundled(from.map(name => `export * from '${name}';`).join(''))).length / 1000;
    const sizes = [
      [told('the package, packed') * 1000, fs.statSync(path.join(root, `factnote-${version}.tgz`)).size / 1000],
      [told('`check`, `annotate` and `fix` in a page'), await kilobytes('factnote')],
      [told('with `factnote/notes`'), await kilobytes('factnote', 'factnote/notes', 'factnote/evidence')],
    ];
    for (const [said, is] of sizes)
      assert.ok(Math.abs(is / said - 1) < 0.05, `${said} KB are told, and ${Math.round(is)} KB it is`);
  });

  test('leaves nothing in a bundle that does not use it', async () => {
    const code = await bundled(
      "import { check } from 'factnote'; import { claims } from 'factnote/notes'; console.log(1);",
    );
    assert.equal(new TextDecoder().decode(code).trim(), 'console.log(1);');
  });
});
