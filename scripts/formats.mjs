/**
 * The formats of documents that take a library are left to files of their own, dist/formats/: each is loaded with the first document of its
 * format that is read or made. They know no host, so that the command line and both hosts of the editor load the same.
 */
import { basename, join, relative } from 'node:path';

const READ = ['csv', 'docx', 'html', 'mail', 'ods', 'pdf', 'xlsx'];

/** What makes a fact sheet, or an article. */
const MADE = ['docx-sheet', 'word-article'];

const filesIn = (folder, formats) => formats.map(name => [name, `${folder}/${name}.ts`]);

/** The files, by their names in dist/formats/. */
export const formatFiles = Object.fromEntries([
  ...filesIn('src/project/extract', READ),
  ...filesIn('src/project/report', MADE),
]);

/** The format that is imported; undefined where it is something else. */
function formatIn({ path, resolveDir, kind }) {
  if (kind !== 'dynamic-import' || !path.startsWith('.')) return undefined;
  const file = `${relative('.', join(resolveDir, path)).replaceAll('\\', '/')}.ts`;
  return Object.values(formatFiles).find(each => each === file);
}

/** The esbuild plugin of bundles, which require them: they lie in a folder that is given. */
export const formats = folder => ({
  name: 'formats',
  setup(build) {
    build.onResolve({ filter: /^\./ }, given => {
      const file = formatIn(given);
      return file && { path: `${folder}/${basename(file, '.ts')}.js`, external: true };
    });
  },
});
