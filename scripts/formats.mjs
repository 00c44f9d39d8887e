/**
 * The formats of source documents that take a library are left to files of their own, dist/formats/: each is loaded with the first
 * document of its format. They know no host, so that the command line and both hosts of the editor can load the same.
 */
import { basename, join, relative } from 'node:path';

const MODULES = ['csv', 'docx', 'html', 'mail', 'ods', 'pdf', 'xlsx'].map(name => `src/project/extract/${name}.ts`);

const nameOf = module => basename(module, '.ts');

/** The files, by their names in dist/formats/. */
export const formatFiles = Object.fromEntries(MODULES.map(module => [nameOf(module), module]));

/** The esbuild plugin of the bundles that load them. */
export const formats = {
  name: 'formats',
  setup(build) {
    build.onResolve({ filter: /^\.\/\w+$/ }, ({ path, resolveDir, kind }) => {
      const module = `${relative('.', join(resolveDir, path)).replaceAll('\\', '/')}.ts`;
      const isLeft = kind === 'dynamic-import' && MODULES.includes(module);
      return isLeft ? { path: `./formats/${nameOf(module)}.js`, external: true } : undefined;
    });
  },
};
