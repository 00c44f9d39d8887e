/** The shape of the project: where things stand, who may import whom, what must agree. ARCHITECTURE.md says why. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { rules } from '../src/engine/rules';

const LARGEST_TEXT = 200 * 1024; // bytes; what is larger was not written by a person
const LONGEST_SOURCE = 300; // lines

const read = (file: string): string => readFileSync(file, 'utf8');
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter(file => file && statSync(file, { throwIfNoEntry: false })?.isFile());
const sources = files.filter(file => /^src\/.*\.ts$/.test(file));
const manifest = JSON.parse(read('package.json'));

/** From left to right; each may import itself and what stands before it. Of two that match, the more exact counts. */
const LAYERS = [
  'src/engine/phrase',
  'src/engine/severity',
  'src/engine/text/',
  'src/engine/words/',
  'src/engine/article/',
  'src/engine/notes/',
  'src/engine/evidence/',
  'src/engine/rule.ts',
  'src/engine/rules/',
  'src/engine/',
  'src/page/',
  'src/project/',
  'src/library/',
  'src/node/',
  'src/lsp/',
  'src/cli/',
  'src/vscode/',
  'src/site/',
];

/** Each stands for itself. */
const HOSTS = ['src/library/', 'src/lsp/', 'src/cli/', 'src/vscode/', 'src/site/'];

/** The one place where a host begins another: `factnote lsp`. */
const ENTRY = { from: 'src/cli/lsp.ts', to: 'src/lsp/server.ts' };

/** Where the disk of this computer is at hand. */
const ON_NODE = /^src\/(?:node|lsp|cli)\//;

const layerOf = (file: string): string =>
  LAYERS.filter(layer => file.startsWith(layer)).sort((a, b) => b.length - a.length)[0] ?? '';

/** A statement begins its line; what is imported on need, and a type in place, may stand anywhere. */
const IMPORTS = [/^(?:import|export)\s(?:[^;']*?\sfrom\s)?\s*'([^']+)'/gm, /\bimport\(\s*'([^']+)'/g];

/** What a source file imports: our own files by their path, all else by its name. */
function importsOf(file: string): string[] {
  const source = read(file);
  const specifiers = IMPORTS.flatMap(pattern => Array.from(source.matchAll(pattern), ([, name]) => name));
  return specifiers.map(name => (name.startsWith('.') ? resolved(file, name) : name));
}

function resolved(file: string, name: string): string {
  const path = posix.join(posix.dirname(file), name);
  return [path, `${path}.ts`, `${path}/index.ts`].find(each => files.includes(each)) ?? path;
}

const isRule = (file: string): boolean => /^src\/engine\/rules\/[^/]+\/[^/]+\.ts$/.test(file);

suite('the tree', () => {
  test('a rule’s id is its place', () => {
    const places = sources.filter(isRule).map(file => file.slice('src/engine/rules/'.length, -'.ts'.length));
    assert.deepEqual(
      rules.map(rule => rule.id),
      places.sort(),
    );
  });

  test('imports run one way', () => {
    const backwards = sources.flatMap(file =>
      importsOf(file)
        .filter(target => target.startsWith('src/') && LAYERS.indexOf(layerOf(target)) > LAYERS.indexOf(layerOf(file)))
        .map(target => `${file} imports ${target}`),
    );
    assert.deepEqual(backwards, []);
  });

  test('no files import each other in a circle, types neither', () => {
    const circle = (file: string, path: readonly string[]): readonly string[] | undefined => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (seen.has(file)) return undefined;
      const found = importsOf(file)
        .filter(target => target.startsWith('src/'))
        .map(target => circle(target, [...path, file]))
        .find(Boolean);
      seen.add(file);
      return found;
    };
    const seen = new Set<string>();
    assert.deepEqual(sources.map(file => circle(file, [])).filter(Boolean), []);
  });

  test('a rule never imports a rule, and hosts never meet', () => {
    const hostOf = (file: string): string | undefined => HOSTS.find(host => file.startsWith(host));
    const meetings = sources.flatMap(file =>
      importsOf(file)
        .filter(
          target =>
            (isRule(file) && isRule(target)) || (hostOf(file) && hostOf(target) && hostOf(file) !== hostOf(target)),
        )
        .filter(target => file !== ENTRY.from || target !== ENTRY.to)
        .map(target => `${file} imports ${target}`),
    );
    assert.deepEqual(meetings, []);
  });

  const isLibrary = (target: string): boolean =>
    Object.keys(manifest.devDependencies).some(name => target === name || target.startsWith(`${name}/`));

  test('the engine needs nothing but itself and libraries, and only a host knows where it runs', () => {
    const foreign = sources.flatMap(file =>
      importsOf(file)
        .filter(target =>
          file.startsWith('src/engine/')
            ? !target.startsWith('src/engine/') && !isLibrary(target)
            : (target === 'vscode' && !file.startsWith('src/vscode/')) ||
              (/^(?:node:|src\/node\/)/.test(target) && !ON_NODE.test(file)),
        )
        .map(target => `${file} imports ${target}`),
    );
    assert.deepEqual(foreign, []);
  });

  test('no class of ours is asked for by instanceof but in a host: the editor’s bundles have several of the same name', () => {
    const shared = sources.filter(file => /^src\/(?:engine|project)\//.test(file));
    assert.deepEqual(
      shared.filter(file => /\binstanceof (?!Error\b|Uint8Array\b)/.test(read(file))),
      [],
    );
  });

  test('files are named in kebab-case', () => {
    const ours = files.filter(file => /^(?:src|test|scripts)\/.*\.(?:ts|mjs)$/.test(file));
    assert.deepEqual(
      ours.filter(file => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)+$/.test(posix.basename(file))),
      [],
    );
  });

  test('a source file can be read in one sitting', () => {
    const lines = (file: string) => read(file).split('\n').length - 1;
    assert.deepEqual(
      sources.filter(file => lines(file) > LONGEST_SOURCE).map(file => `${file}: ${lines(file)} lines`),
      [],
    );
  });

  test('every library is pinned', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    assert.deepEqual(
      versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(String(version))),
      [],
    );
  });

  test('the change log begins with this version', () => {
    assert.equal(/^## \[(\d+\.\d+\.\d+)\]/m.exec(read('CHANGELOG.md'))?.[1], manifest.version);
  });

  test('links in our own Markdown lead somewhere', () => {
    const broken = files
      .filter(file => file.endsWith('.md') && !file.startsWith('test/'))
      .flatMap(file =>
        Array.from(read(file).matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g), ([, to]) =>
          posix.join(posix.dirname(file), to),
        )
          .filter(target => !files.includes(target))
          .map(target => `${file} links to ${target}`),
      );
    assert.deepEqual(broken, []);
  });

  test('nothing large is kept in git', () => {
    assert.deepEqual(
      files.filter(file => statSync(file).size > LARGEST_TEXT && !/\.(?:png|jpg)$|^package-lock\.json$/.test(file)),
      [],
    );
  });

  test('no merge was left half done', () => {
    const texts = files.filter(file => /\.(?:md|ts|mjs|json)$/.test(file));
    assert.deepEqual(
      texts.filter(file => /^(?:<{7}|>{7}) /m.test(readFileSync(file, 'utf8'))),
      [],
    );
  });

  test('what is generated is current', () => {
    execFileSync(process.execPath, ['scripts/generate.mjs', '--check'], { encoding: 'utf8' });
  });
});
