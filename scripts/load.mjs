// The TypeScript of src/, for scripts: bundled and loaded as it stands.
import { build } from 'esbuild';

/** What a module that stands in the project's folder, and is nothing but `contents`, exports. */
export async function load(contents, plugins = []) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    external: ['stream'], // papaparse would only use it to read from one
    mainFields: ['module', 'main'],
    target: 'node20',
    logLevel: 'warning',
    plugins,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
