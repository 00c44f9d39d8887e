// Writes everything that follows from the rule files: the index, the documentation, the README's table, the settings schemas and the
// English l10n bundle; and the notices of the libraries that ship. Says which words are not translated. `--check` writes nothing and fails,
// naming what is stale. Same rules in, same bytes out.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { globSync } from 'tinyglobby';
import { rulePages, ruleTable } from './generate/documents.mjs';
import { dialectPairs } from './generate/dialects.mjs';
import { loadEngine, ruleIds, rulesIndex } from './generate/engine.mjs';
import { notices } from './generate/notices.mjs';
import { phrases } from './generate/phrases.mjs';
import { manifestWith, schemaWith, wordsWith } from './generate/settings.mjs';
import { BUNDLE, faultsIn, languages, translated, translationOf, WORDS } from './generate/translations.mjs';

const checking = process.argv.includes('--check');

const PAIRS = 'src/engine/article/spelling/pairs.ts';

const read = async file => (await readFile(file, 'utf8').catch(() => '')).replaceAll('\r\n', '\n');

/** Every generated file with what it must hold: the pages of rules that are gone, nothing. */
async function generated() {
  const pairs = await dialectPairs();
  if (!checking) await write(PAIRS, pairs); // the engine has it
  const index = rulesIndex(await ruleIds());
  const engine = await loadEngine(index);
  const leftOver = Object.fromEntries(globSync('docs/rules/**').map(file => [file, '']));
  const bundle = await phrases(engine.rules);
  const words = wordsWith(await read(WORDS), engine, JSON.parse(bundle));
  return {
    [PAIRS]: pairs,
    'src/engine/rules/index.ts': index,
    ...leftOver,
    ...rulePages(engine),
    'README.md': ruleTable(await read('README.md'), engine.rules),
    'package.json': manifestWith(await read('package.json'), engine),
    'schemas/factnote.schema.json': schemaWith(await read('schemas/factnote.schema.json'), engine, JSON.parse(words)),
    [WORDS]: words,
    [BUNDLE]: bundle,
    ...(await translations(engine, words, bundle)),
    'THIRD-PARTY-NOTICES.txt': await notices(),
  };
}

/** The files of each language; the settings name the rules as its bundle does. */
async function translations(engine, words, bundle) {
  const files = {};
  for (const language of languages()) {
    const phrases = await read(translationOf(BUNDLE, language));
    const own = await read(translationOf(WORDS, language));
    files[translationOf(BUNDLE, language)] = translated(phrases, bundle);
    files[translationOf(WORDS, language)] = translated(wordsWith(own || '{}', engine, JSON.parse(phrases)), words);
  }
  return files;
}

async function write(file, copy) {
  if (!copy) return rm(file);
  await mkdir(dirname(file), { recursive: true });
  return writeFile(file, copy);
}

try {
  const stale = [];
  const files = await generated();
  for (const [file, copy] of Object.entries(files)) {
    if ((await read(file)) === copy) continue;
    stale.push(file);
    if (!checking) await write(file, copy);
  }
  for (const file of stale) console.log(checking ? `${file} is stale: run npm run generate` : `updated ${file}`);
  const faults = faultsIn(files);
  for (const fault of faults) console.log(fault);
  if (checking && (stale.length || faults.length)) process.exitCode = 1;
} catch (error) {
  console.error(`generate: ${error.message}`);
  process.exitCode = 1;
}
