// Writes everything that follows from the rule files: the index, the documentation, the README's table, the settings schemas and the
// English l10n bundle; and the notices of the libraries that ship. `--check` writes nothing and fails, naming what is stale. Same rules in, same bytes out.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { globSync } from 'tinyglobby';
import { rulePages, ruleTable } from './generate/documents.mjs';
import { loadEngine, ruleIds, rulesIndex } from './generate/engine.mjs';
import { notices } from './generate/notices.mjs';
import { phrases } from './generate/phrases.mjs';
import { manifestWith, schemaWith } from './generate/settings.mjs';

const read = async file => (await readFile(file, 'utf8').catch(() => '')).replaceAll('\r\n', '\n');

/** Every generated file with what it must hold: the pages of rules that are gone, nothing. */
async function generated() {
  const index = rulesIndex(await ruleIds());
  const engine = await loadEngine(index);
  const leftOver = Object.fromEntries(globSync('docs/rules/**').map(file => [file, '']));
  return {
    'src/engine/rules/index.ts': index,
    ...leftOver,
    ...rulePages(engine),
    'README.md': ruleTable(await read('README.md'), engine.rules),
    'package.json': manifestWith(await read('package.json'), engine),
    'schemas/factnote.schema.json': schemaWith(await read('schemas/factnote.schema.json'), engine),
    'l10n/bundle.l10n.json': await phrases(engine.rules),
    'THIRD-PARTY-NOTICES.txt': await notices(),
  };
}

async function write(file, copy) {
  if (!copy) return rm(file);
  await mkdir(dirname(file), { recursive: true });
  return writeFile(file, copy);
}

const checking = process.argv.includes('--check');
try {
  const stale = [];
  for (const [file, copy] of Object.entries(await generated())) {
    if ((await read(file)) === copy) continue;
    stale.push(file);
    if (!checking) await write(file, copy);
  }
  for (const file of stale) console.log(checking ? `${file} is stale: run npm run generate` : `updated ${file}`);
  if (checking && stale.length) process.exitCode = 1;
} catch (error) {
  console.error(`generate: ${error.message}`);
  process.exitCode = 1;
}
