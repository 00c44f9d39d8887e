// The engine as it will be once the index is written: bundled with the index of now in place of the one on disk, so that a new rule
// file is picked up in one pass and `--check` sees what it would write.
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { loadWithLexicon } from '../lexicon.mjs';

const RULES = 'src/engine/rules';

/** The ids of all rules, sorted: `category/name` for each rules/category/name.ts. */
export async function ruleIds() {
  const entries = await readdir(RULES, { withFileTypes: true, recursive: true });
  return entries
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && resolve(entry.parentPath) !== resolve(RULES))
    .map(entry => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(RULES.length + 1, -'.ts'.length))
    .sort();
}

/** src/engine/rules/index.ts. */
export function rulesIndex(ids) {
  const name = id => id.replace(/[/-](\w)/g, (_, letter) => letter.toUpperCase());
  return `// Written by npm run generate.
import type { Rule } from '../rule';
${ids.map(id => `import ${name(id)} from './${id}';\n`).join('')}
export const rules: readonly Rule[] = [
${ids.map(id => `  ${name(id)},\n`).join('')}];
`;
}

/** What the documents and the site need of the engine, with `index` as src/engine/rules/index.ts. */
export function loadEngine(index) {
  const contents = `
    export { rules } from './src/engine/rules';
    export { check } from './src/engine/check';
    export { english } from './src/engine/phrase';
    export { measuredOf } from './src/engine/measured';
    export { severities } from './src/engine/rule';
    export { escaped } from './src/engine/report/element';
    export { DESK as siteDesk } from './src/site/desk';
    export { exampleDesk } from './test/example-notes';`;
  const indexOfNow = {
    name: 'index-of-now',
    setup: ({ onLoad }) =>
      onLoad({ filter: /engine[\\/]rules[\\/]index\.ts$/ }, () => ({ contents: index, loader: 'ts' })),
  };
  return loadWithLexicon(contents, [indexOfNow]);
}
