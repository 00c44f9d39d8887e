/**
 * The formats of documents that take a library are left to files of their own, dist/formats/: each is loaded with the first document of its
 * format that is read or made. They know no host, so that the command line and both hosts of the editor load the same.
 */
import { basename, join, relative } from 'node:path';

/** What is used of each of them that is read. */
const FORMATS = {
  csv: 'extractCsv',
  docx: 'extractDocx',
  html: 'extractHtml',
  mail: 'extractMail',
  ods: 'extractOds',
  pdf: 'extractPdf',
  xlsx: 'extractXlsx',
};

/** And of what makes a fact sheet, or an article. */
const MADE = { 'docx-sheet': 'sheetInDocx', 'word-article': 'wordArticle' };

const filesIn = (folder, formats) => Object.keys(formats).map(name => [name, `${folder}/${name}.ts`]);

/** The files, by their names in dist/formats/. */
export const formatFiles = Object.fromEntries([
  ...filesIn('src/project/extract', FORMATS),
  ...filesIn('src/project/report', MADE),
]);

/** The format that is imported; undefined where it is something else. */
function formatIn({ path, resolveDir, kind }) {
  if (kind !== 'dynamic-import' || !path.startsWith('.')) return undefined;
  const file = `${relative('.', join(resolveDir, path)).replaceAll('\\', '/')}.ts`;
  return Object.values(formatFiles).find(each => each === file);
}

/** The esbuild plugin of bundles that can require them: they lie in a folder that is given. */
export const formats = folder => ({
  name: 'formats',
  setup(build) {
    build.onResolve({ filter: /^\./ }, given => {
      const file = formatIn(given);
      return file && { path: `${folder}/${basename(file, '.ts')}.js`, external: true };
    });
  },
});

/** The esbuild plugin of the bundle for a browser, which must fetch them. */
export const formatsInBrowser = {
  name: 'formats-in-browser',
  setup(build) {
    build.onResolve({ filter: /^\./ }, given => {
      const file = formatIn(given);
      return file && { path: basename(file, '.ts'), namespace: 'formats' };
    });
    build.onLoad({ filter: /./, namespace: 'formats' }, ({ path }) => ({
      contents: loaderOf(path, FORMATS[path] ?? MADE[path]),
      resolveDir: 'src/vscode',
    }));
  },
};

const loaderOf = (format, name) => `import { loadFormat } from './format-loader';
export const ${name} = async (...given) => (await loadFormat('${format}')).${name}(...given);`;
