// Makes dist/npm, the package `factnote` as npm gets it: the library, its types and the command line. Its manifest and its README are its own: those of
// the project are the editor's. Then packs it: factnote-<version>.tgz.
import { execSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { writeDeclarations } from './declarations.mjs';
import { formatFiles } from './formats.mjs';

const FOLDER = path.join('dist', 'npm');
const ENTRIES = ['index', 'notes', 'evidence'];
const COMMAND_LINE = ['cli.js', 'cli-main.js', 'cli-thread.js', 'language-server.js', 'lexicon.bin'];
const { name, version, license, homepage, repository, bugs, keywords, engines } = JSON.parse(
  fs.readFileSync('package.json', 'utf8'),
);

const entry = each => ({ types: `./types/library/${each}.d.mts`, default: `./${each}.mjs` });
const manifest = {
  name,
  version,
  description: 'Checks news copy: damaged quotations and attributions, figures to verify, fact notes, evidence',
  license,
  homepage,
  repository,
  bugs,
  keywords,
  engines: { node: engines.node },
  sideEffects: false,
  bin: { [name]: 'bin/cli.js' },
  exports: { '.': entry('index'), './notes': entry('notes'), './evidence': entry('evidence') },
};

/** Links of docs/library.md lead to files beside it, which the package does not have. */
const withAddresses = page =>
  page.replace(/\]\((?!https?:|#)([^)]+)\)/g, (_, to) => {
    return `](${homepage.replace(/#.*$/, '')}/blob/HEAD/${path.posix.join('docs', to)})`;
  });

const put = (from, to) => {
  const file = path.join(FOLDER, to);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.copyFileSync(from, file);
};

/** Maps stay at home: the command line keeps its names without them. */
const withoutMap = file => {
  const code = fs.readFileSync(file, 'utf8');
  fs.writeFileSync(file, code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
};

for (const file of COMMAND_LINE) put(path.join('dist', file), path.join('bin', file));
for (const format of Object.keys(formatFiles))
  put(path.join('dist', 'formats', `${format}.js`), path.join('bin', 'formats', `${format}.js`));
for (const file of COMMAND_LINE.filter(each => each.endsWith('.js'))) withoutMap(path.join(FOLDER, 'bin', file));
for (const file of ['LICENSE', 'THIRD-PARTY-NOTICES.txt', 'CHANGELOG.md']) put(file, file);
fs.writeFileSync(path.join(FOLDER, 'README.md'), withAddresses(fs.readFileSync('docs/library.md', 'utf8')));
fs.writeFileSync(path.join(FOLDER, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
writeDeclarations(ENTRIES, path.join(FOLDER, 'types'));
execSync('npm pack --silent --pack-destination ../..', { cwd: FOLDER, stdio: 'inherit' });
