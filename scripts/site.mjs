// Writes what is not code of the static site in dist/site: the playground, a page for each rule with its examples, and the licences.
// `node esbuild.mjs site` comes first. Says how much code a reader loads, gzipped.
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadEngine, ruleIds, rulesIndex } from './generate/engine.mjs';
import { examplesOf } from './site/examples.mjs';
import { rulePages } from './site/rule-pages.mjs';
import { shell } from './site/shell.mjs';

const OUT = 'dist/site';

const engine = await loadEngine(rulesIndex(await ruleIds()));
const manifest = JSON.parse(await readFile('package.json', 'utf8'));
const examples = examplesOf(engine);

const files = {
  'index.html': shell({
    manifest,
    title: 'Factnote: try it on an article',
    body: await readFile('src/site/page/playground.html', 'utf8'),
    play: true,
  }),
  'examples.js': `export default ${JSON.stringify(examples)};\n`,
  ...rulePages(engine, manifest, examples),
};
for (const [file, copy] of Object.entries(files)) {
  await mkdir(dirname(join(OUT, file)), { recursive: true });
  await writeFile(join(OUT, file), copy);
}
await copyFile('THIRD-PARTY-NOTICES.txt', join(OUT, 'THIRD-PARTY-NOTICES.txt'));
await copyFile('images/factnote.svg', join(OUT, 'factnote.svg'));

for (const file of (await readdir(OUT)).filter(file => /\.(?:js|css)$/.test(file)).sort()) {
  const { length } = gzipSync(await readFile(join(OUT, file)));
  console.log(`${file}: ${(length / 1024).toFixed(1)} KB gzipped`);
}
