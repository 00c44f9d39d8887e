// Bundles everything that runs: `node esbuild.mjs [extension | cli | suites | unit | bench]…`, by default what ships.
// What ships to the editor is minified, since every window loads it; its source maps are for us and stay out of the .vsix. The command
// line keeps its names, so that a stack trace from a desk can be read.
import * as esbuild from 'esbuild';
import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { formatFiles, formats, formatsInBrowser } from './scripts/formats.mjs';
import { letters } from './scripts/letters.mjs';
import { files, lazy, shared, whys } from './scripts/lazy.mjs';
import { writeLexicon } from './scripts/lexicon.mjs';
import { slim } from './scripts/slim.mjs';

const common = {
  bundle: true,
  sourcemap: true,
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
  logLevel: 'warning',
  charset: 'utf8',
  plugins: [letters],
};
const node = { ...common, platform: 'node', target: 'node20' };
const shipped = { plugins: [slim, letters], minifyWhitespace: true, minifySyntax: true };
const editor = { ...shipped, minifyIdentifiers: true, supported: { 'dynamic-import': false } };
// The web extension host is a worker: it has no document.
const web = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'], conditions: ['worker'] };

// Commander can start programs, which we have none of: what that takes is long to load.
const noPrograms = {
  name: 'no-programs',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'no-programs' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'no-programs' }, () => ({ contents: 'module.exports = {};' }));
  },
};

// A script that was compiled before cannot import any more, but it can require.
const cli = {
  ...shipped,
  plugins: [noPrograms, formats('./formats'), slim, letters],
  outdir: 'dist',
  supported: { 'dynamic-import': false },
};

/** What loads the formats of documents may be Node or a browser. */
const documents = () => ({
  ...web,
  ...editor,
  // pdf.js looks for a browser, and makes itself one; VS Code's extension host forbids to touch `navigator`
  define: { navigator: 'factnoteNavigator', 'globalThis.navigator': 'factnoteNavigator' },
  banner: { js: "var factnoteNavigator={platform:'',userAgent:'',language:''};" },
  plugins: [slim, letters],
  entryPoints: formatFiles,
  outdir: 'dist/formats',
  sourcemap: false,
});

// One module that imports every suite: the web extension host has no file system in which to look for them.
const suites = {
  name: 'suites',
  setup(build) {
    build.onResolve({ filter: /^virtual:suites$/ }, ({ path }) => ({ path, namespace: 'suites' }));
    build.onLoad({ filter: /.*/, namespace: 'suites' }, () => ({
      contents: globSync('test/vscode/*.test.ts', { expandDirectories: false })
        .sort()
        .map(file => `import './${file}';`)
        .join('\n'),
      resolveDir: '.',
    }));
  },
};

const targets = {
  extension: () => {
    rmSync('dist/lazy', { recursive: true, force: true }); // what is no longer lazy must not ship
    return [
      {
        ...node,
        ...editor,
        plugins: [lazy, formats('./formats'), slim, letters],
        entryPoints: ['src/vscode/extension.ts'],
        outfile: 'dist/extension.js',
      },
      {
        ...node,
        ...editor,
        plugins: [whys, shared, formats('../formats'), slim, letters],
        entryPoints: files,
        outdir: 'dist/lazy',
        sourcemap: false,
      },
      documents(),
      {
        ...web,
        ...editor,
        plugins: [formatsInBrowser, slim, letters],
        entryPoints: ['src/vscode/extension.ts'],
        outfile: 'dist/web/extension.js',
      },
    ];
  },
  cli: () => [
    { ...node, ...cli, entryPoints: { 'cli-main': 'src/cli/main.ts' } },
    { ...node, ...cli, entryPoints: { 'cli-thread': 'src/cli/thread.ts' } },
    { ...node, ...cli, entryPoints: { cli: 'src/cli/bin.ts' }, banner: { js: '#!/usr/bin/env node' } },
    documents(),
  ],
  suites: () => [
    {
      ...node,
      entryPoints: { node: 'test/vscode/index.ts', bench: 'test/vscode/index.bench.ts' },
      outdir: 'out/vscode',
      external: ['vscode', 'mocha'],
      inject: ['test/vscode/lexicon.ts'],
      loader: { '.bin': 'binary' },
      plugins: [letters, suites],
    },
    {
      ...web,
      entryPoints: { web: 'test/vscode/index.web.ts' },
      outdir: 'out/vscode',
      inject: ['test/vscode/lexicon.ts'],
      loader: { '.bin': 'binary' },
      plugins: [letters, suites],
      // npm's `assert` is Node's, for the browser; it looks at `process` now and then
      alias: { 'node:assert': 'assert/', 'node:assert/strict': './test/vscode/assert.web.ts' },
      define: { global: 'globalThis', process: '{"env":{}}' },
    },
  ],
  bench: () => [{ ...node, inject: ['test/lexicon.ts'], entryPoints: ['src/engine/check.ts'], outdir: 'out/bench' }],
  unit: () => {
    rmSync('out/unit', { recursive: true, force: true }); // a test that was deleted must not run again
    const entryPoints = globSync('test/**/*.test.ts', { ignore: ['test/vscode/**', 'test/host/**'] });
    return [
      { ...node, external: ['recheck'], inject: ['test/lexicon.ts'], entryPoints, outbase: 'test', outdir: 'out/unit' },
    ]; // which looks for its binary
  },
};

/** How all is built that anybody but us has. */
export const shippedBundles = () => [...targets.extension(), ...targets.cli()];

async function build(names) {
  try {
    await writeLexicon();
    await Promise.all(names.flatMap(name => targets[name]()).map(options => esbuild.build(options)));
    if (!names.includes('cli')) return;
    execFileSync(process.execPath, ['scripts/code-cache.mjs'], { stdio: 'inherit' });
    copyFileSync('THIRD-PARTY-NOTICES.txt', 'dist/THIRD-PARTY-NOTICES.txt');
  } catch (error) {
    if (!error.errors) throw error; // esbuild has printed its own
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await build(process.argv.length > 2 ? process.argv.slice(2) : ['extension', 'cli']);
