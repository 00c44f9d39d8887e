/**
 * The formats of source documents that take a library are left to files of their own, dist/formats/: each is loaded with the first
 * document of its format. They know no host, so that the command line and both hosts of the editor load the same.
 */
import { basename, join, relative } from 'node:path';

/** What is used of each of them. */
const FORMATS = {
  csv: 'extractCsv',
  docx: 'extractDocx',
  html: 'extractHtml',
  mail: 'extractMail',
  ods: 'extractOds',
  pdf: 'extractPdf',
  xlsx: 'extractXlsx',
};

const FOLDER = 'src/project/extract';

/** The files, by their names in dist/formats/. */
export const formatFiles = Object.fromEntries(Object.keys(FORMATS).map(name => [name, `${FOLDER}/${name}.ts`]));

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
      contents: `import { loadFormat } from './format-loader';
export const ${FORMATS[path]} = async (...given) => (await loadFormat('${path}')).${FORMATS[path]}(...given);`,
      resolveDir: 'src/vscode',
    }));
  },
};
