// Bundles everything that runs: `node esbuild.mjs [extension | cli | library | site | suites | unit | bench]…`, by default what ships to desks.
// What ships to the editor is minified, since every window loads it; its source maps are for us and stay out of the .vsix. The command
// line keeps its names, so that a stack trace from a desk can be read.
import * as esbuild from 'esbuild';
import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { formatFiles, formats } from './scripts/formats.mjs';
import { ruleIds, rulesIndex } from './scripts/generate/engine.mjs';
import { letters } from './scripts/letters.mjs';
import { files, lazy, shared, whys } from './scripts/lazy.mjs';
import { writeLexicon } from './scripts/lexicon.mjs';
import { PIECES, pieces } from './scripts/pieces.mjs';
import { isSilent } from './scripts/site/silent.mjs';
import { slim } from './scripts/slim.mjs';
import { slimPdf } from './scripts/slim-pdf.mjs';

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

// The language server's library is a file of its own: no other command loads it.
const LANGUAGE_SERVER = 'vscode-languageserver/node';
const languageServer = {
  name: 'language-server',
  setup(build) {
    build.onResolve({ filter: /^vscode-languageserver\/node$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './language-server.js', external: true },
    );
  },
};

// A script that was compiled before cannot import any more, but it can require.
const cli = {
  ...shipped,
  plugins: [noPrograms, languageServer, formats('./formats'), slim, letters],
  outdir: 'dist',
  supported: { 'dynamic-import': false },
};

/** What loads the formats of documents may be Node or a browser. */
const documents = () => ({
  ...web,
  ...editor,
  // pdf.js looks for a browser, and makes itself one: what it puts into the global object stays its own, and VS Code's extension host
  // forbids to touch `navigator`
  define: { navigator: 'own.navigator', DOMMatrix: 'own.DOMMatrix', globalThis: 'own' },
  banner: {
    js: "var own=Object.create(globalThis,{navigator:{value:{platform:'',userAgent:'',language:''}}});",
  },
  plugins: [slimPdf, slim, letters],
  entryPoints: formatFiles,
  outdir: 'dist/formats',
  sourcemap: false,
});

/** What runs in the editor's pages: a browser, in every host. */
const pages = () => ({
  ...common,
  ...editor,
  format: 'iife',
  platform: 'browser',
  plugins: [],
  entryPoints: ['src/page/fact-sheet.ts', 'src/page/fact-sheet.css'],
  outdir: 'dist/page',
  sourcemap: false,
});

// The page reads Markdown by a piece of its own, which is there before the first such article is read.
const markdownPiece = {
  name: 'markdown-piece',
  setup(build) {
    const piece = { path: 'markdown-piece', namespace: 'markdown-piece' };
    build.onResolve({ filter: /^virtual:markdown$/ }, () => piece);
    build.onResolve({ filter: /^\.\/markdown$/ }, ({ importer }) =>
      importer.endsWith('markdown-paragraphs.ts') ? piece : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'markdown-piece' }, () => ({
      contents: `let piece;
export const loaded = async () => void (piece ??= await import('./src/engine/text/markdown'));
export const leavesOf = (...given) => piece.leavesOf(...given);`,
      resolveDir: '.',
    }));
  },
};

/** The page keeps no notes, and looks for none in the copy. */
const noteless = {
  name: 'noteless',
  setup(build) {
    build.onResolve({ filter: /\/anchored-notes$/ }, ({ path }) => ({ path, namespace: 'noteless' }));
    build.onLoad({ filter: /.*/, namespace: 'noteless' }, () => ({
      contents: `export const anchorAll = () => [], noteOn = () => undefined, spanOf = undefined, standingOf = undefined;`,
    }));
  },
};

/** It has the rules that can say something there. */
const spoken = {
  name: 'spoken',
  setup(build) {
    build.onLoad({ filter: /engine[\\/]rules[\\/]index\.ts$/ }, async () => ({
      contents: rulesIndex((await ruleIds()).filter(id => !isSilent(id))),
      loader: 'ts',
    }));
  },
};

/** The page on which anybody can try it. Each file imports what it shares with others; the lexicon, Markdown and Word are pieces of their own. */
const site = () => ({
  ...web,
  ...editor,
  supported: {},
  format: 'esm',
  splitting: true,
  plugins: [noteless, spoken, markdownPiece, slim, letters],
  loader: { '.bin': 'binary', '.txt': 'text' },
  entryPoints: [
    'src/site/page/playground.ts',
    'src/site/worker/worker.ts',
    'src/site/page/site.css',
    'src/site/page/playground.css',
  ],
  entryNames: '[name]',
  outdir: 'dist/site',
  chunkNames: '[name]-[hash]',
  sourcemap: false,
});

// A library asks nobody for a file: it has the lexicon in its code.
const lexicon = {
  name: 'lexicon',
  setup(build) {
    build.onResolve({ filter: /^virtual:lexicon$/ }, ({ path }) => ({ path, namespace: 'lexicon' }));
    build.onLoad({ filter: /.*/, namespace: 'lexicon' }, async () => ({
      contents: await readFile('dist/lexicon.bin'),
      loader: 'base64',
    }));
  },
};

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
  extension: () => [
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
      format: 'esm',
      splitting: true,
      supported: {}, // it imports nothing in the end
      plugins: [pieces, whys, shared, formats('../formats'), slim, letters],
      entryPoints: files,
      outdir: 'dist/lazy',
      sourcemap: false,
    },
    documents(),
    pages(),
    {
      ...web,
      ...editor,
      define: { FILES_AT_ONCE: JSON.stringify([...Object.keys(files), PIECES].map(name => `lazy/${name}.js`)) },
      entryPoints: ['src/vscode/browser.ts'],
      outfile: 'dist/web/extension.js',
    },
  ],
  cli: () => [
    { ...node, ...cli, entryPoints: { 'cli-main': 'src/cli/main.ts' } },
    { ...node, ...cli, entryPoints: { 'cli-thread': 'src/cli/thread.ts' } },
    { ...node, ...cli, entryPoints: { cli: 'src/cli/bin.ts' }, banner: { js: '#!/usr/bin/env node' } },
    { ...node, ...cli, entryPoints: { 'language-server': LANGUAGE_SERVER }, sourcemap: false },
    documents(),
  ],
  site: () => {
    rmSync('dist/site', { recursive: true, force: true }); // pieces of the last build have other names
    return [site()];
  },
  library: () => [
    {
      ...common,
      ...shipped,
      platform: 'neutral',
      mainFields: ['module', 'main'],
      format: 'esm',
      splitting: true,
      plugins: [lexicon, slim, letters],
      entryPoints: ['index', 'notes', 'evidence'].map(name => `src/library/${name}.ts`),
      outdir: 'dist/npm',
      outExtension: { '.js': '.mjs' },
      chunkNames: 'engine-[hash]',
      sourcemap: false,
    },
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
export const shippedBundles = () => [...targets.extension(), ...targets.cli(), ...targets.library(), site()];

async function build(names) {
  try {
    await writeLexicon();
    if (names.includes('library')) rmSync('dist/npm', { recursive: true, force: true }); // names of its files change with what is in them
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
