// The library's types: what TypeScript declares of its entries, and of whatever they speak of. Imports get the names that the files have in the
// package, since Node's way of finding a module asks for them in full.
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

const OUT = path.join('out', 'types');
const IMPORTED = /(?<=\bfrom |\bimport\()'(\.[^']+)'/g;

/** Writes the types of the entries of src/library into a folder. */
export function writeDeclarations(entries, folder) {
  const tsc = path.join('node_modules', 'typescript', 'bin', 'tsc');
  const emitting = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', OUT];
  execFileSync(process.execPath, [tsc, '-p', 'src/library', ...emitting], { stdio: 'inherit' });
  const written = new Set();
  const write = file => {
    if (written.has(file)) return;
    written.add(file);
    const code = fs.readFileSync(path.join(OUT, file), 'utf8').replace(IMPORTED, (_, name) => {
      const imported = declarationOf(path.join(path.dirname(file), name));
      write(imported);
      return `'${specifier(path.dirname(file), imported)}'`;
    });
    const to = path.join(folder, file.replace(/\.ts$/, '.mts'));
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.writeFileSync(to, code);
  };
  for (const entry of entries) write(path.join('library', `${entry}.d.ts`));
}

const declarationOf = name =>
  [`${name}.d.ts`, path.join(name, 'index.d.ts')].find(file => fs.existsSync(path.join(OUT, file)));

function specifier(from, to) {
  const name = path
    .relative(from, to)
    .replaceAll('\\', '/')
    .replace(/\.d\.ts$/, '.mjs');
  return name.startsWith('.') ? name : `./${name}`;
}
