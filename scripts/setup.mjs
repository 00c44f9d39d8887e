// Installs what package-lock.json names, unless it is there already: `npm start` and `npm test` begin with this, so that they
// work on a fresh clone. Node built-ins only. (.npmrc turns install scripts off, and with them npm's pre and post scripts.)
import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(fileURLToPath(import.meta.url), '..', '..');

/** Installs the dependencies of a folder. npm leaves a lock file in node_modules that names what is installed. */
export function install(folder) {
  const installed = new Set(packages(path.join(folder, 'node_modules', '.package-lock.json')));
  if (installed.size && packages(path.join(folder, 'package-lock.json')).every(name => installed.has(name))) return;
  console.log(`Installing the dependencies of ${path.relative(path.dirname(root), folder)} …`);
  execSync('npm ci --no-progress --loglevel=error', { cwd: folder, stdio: 'inherit' });
}

/** The packages of a lock file, without the optional ones: those may be missing. */
function packages(lockFile) {
  try {
    const { packages } = JSON.parse(readFileSync(lockFile, 'utf8'));
    return Object.entries(packages).flatMap(([at, { version, optional }]) =>
      at && !optional ? `${at} ${version}` : [],
    );
  } catch {
    return [];
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install(root);
