// Starts a real VS Code that the npm registry carries, with no download and no native build: code-server's inner server is
// VS Code's own remote server and web client. It has both extension hosts: Node, and the browser's web worker.
import { execFileSync, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, root } from './setup.mjs';

const hostDir = path.join(root, 'test', 'host');
export const hostModules = path.join(hostDir, 'node_modules');
const vscodeDir = path.join(hostModules, 'code-server', 'lib', 'vscode');

// The built-in extensions that are loaded. All of them would take 3 s more a start, and talk about git and Copilot.
const builtins = [
  'theme-defaults',
  'theme-seti',
  'markdown-basics',
  'markdown-language-features',
  'json',
  'configuration-editing',
];

const quietSettings = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'files.simpleDialog.enable': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'window.confirmBeforeClose': 'never',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Installs VS Code and the browser into test/host, once: 15 s and 560 MB. */
export function ensureHost() {
  install(hostDir);
  // The server looks for its modules beside itself. code-server's install script, which does not run here, would put them there.
  const link = path.join(vscodeDir, 'node_modules');
  if (!fs.existsSync(link)) fs.symlinkSync(hostModules, link, 'junction');
}

/** An empty folder, or a copy of one under the same name, that is removed when this process ends. */
export function temporaryFolder(copyOf) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'factnote-'));
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  if (!copyOf) return folder;
  const copy = path.join(folder, path.basename(copyOf));
  fs.cpSync(copyOf, copy, { recursive: true });
  return copy;
}

// 'exit' is where servers are ended and folders removed; a signal does not lead there by itself
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

/**
 * Starts the server and resolves to `{ authority, stop }`.
 * - `driver` makes windows load an extension under development and run its tests. VS Code then shows no notifications and no
 *   dialogs, so a person, or a scenario that acts like one, wants this folder `installed` instead (`true`), or a `vsix`.
 * - `web` runs the extension in the web worker host, from its browser bundle.
 * - `data` is a folder that a server before this one has left behind, or is to leave behind. At the same `port` it goes on where that
 *   one has stopped.
 * - `settings` are put over the quiet ones; what is undefined in them is as VS Code has it.
 * - `more` are built-in extensions that are loaded, too.
 * - `extension` is the folder that is `installed`, in place of this one.
 * - `trust` makes windows ask whether a folder is trusted, as VS Code does.
 */
export async function startServer({ driver, installed, vsix, web, port = 0, data = temporaryFolder(), log, ...given }) {
  ensureHost();
  fillDataFolder(data, { installed, web, settings: given.settings, more: given.more, extension: given.extension });
  const node = serverNode();
  const folders = ['--server-data-dir', data, '--extensions-dir', path.join(data, 'extensions')];
  const args = ['out/server-main.js', '--accept-server-license-terms', ...folders];
  // No gallery: nothing leaves the machine. XDG_RUNTIME_DIR: the server's sockets go where the rest of its data is.
  const env = { ...process.env, NODE_OPTIONS: '', EXTENSIONS_GALLERY: '{}', XDG_RUNTIME_DIR: data };
  const options = { cwd: vscodeDir, env, stdio: 'pipe' };

  if (vsix) execFileSync(node, [...args, '--install-extension', vsix], options);
  args.push('--host', '127.0.0.1', '--port', String(port), '--builtin-extensions-dir', path.join(data, 'builtin'));
  args.push('--without-connection-token', '--disable-telemetry');
  if (!given.trust) args.push('--disable-workspace-trust');
  args.push('--log', 'info'); // what tests print in the extension host arrives as info
  if (driver) args.push('--enable-smoke-test-driver');
  const server = spawn(node, args, options);
  process.prependListener('exit', () => server.kill('SIGKILL'));

  const stop = () => {
    if (server.exitCode !== null) return;
    server.kill();
    return new Promise(resolve => server.once('exit', resolve));
  };
  return { authority: await listening(server, log), stop };
}

/** Where the server listens, as soon as it says so. */
function listening(server, log) {
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = chunk => {
      output += chunk;
      log?.(String(chunk));
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(`127.0.0.1:${port}`);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('error', reject);
    server.once('exit', code => reject(new Error(`The VS Code server ended with ${code}.\n${output}`)));
  });
}

/** A server's settings, state and extensions. */
function fillDataFolder(data, { installed, web, settings: own, more = [], extension = root }) {
  fs.rmSync(path.join(data, 'builtin'), { recursive: true, force: true });
  const [user, builtin, extensions] = ['data/User', 'builtin', 'extensions'].map(name => path.join(data, name));
  for (const folder of [user, builtin, extensions]) fs.mkdirSync(folder, { recursive: true });

  const { publisher, name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const id = `${publisher}.${name}`;
  const settings = { ...quietSettings, ...(web && { 'remote.extensionKind': { [id]: ['web'] } }), ...own };
  fs.writeFileSync(path.join(user, 'settings.json'), JSON.stringify(settings));
  for (const name of [...builtins, ...more]) {
    fs.symlinkSync(path.join(vscodeDir, 'extensions', name), path.join(builtin, name), 'junction');
  }
  if (installed) {
    const location = { $mid: 1, scheme: 'file', path: pathToFileURL(extension).pathname };
    const entry = { identifier: { id }, version, location, metadata: {} };
    fs.writeFileSync(path.join(extensions, 'extensions.json'), JSON.stringify([entry]));
  }
}

/** The address of a window on a folder; `development` and `tests` are absolute paths and need a server with `driver`. */
export function windowUrl(authority, { folder, open, development, tests }) {
  const uri = file => file && `vscode-remote://${authority}${pathToFileURL(file).pathname}`;
  const payload = {
    skipWelcome: 'true',
    skipReleaseNotes: 'true',
    openFile: uri(open),
    extensionDevelopmentPath: uri(development),
    extensionTestsPath: uri(tests),
  };
  const given = Object.entries(payload).filter(([, value]) => value);
  return `http://${authority}/?${new URLSearchParams({ folder, payload: JSON.stringify(given) })}`;
}

/** VS Code 1.139's server needs Node 22.15 or newer; npm has one for Linux, elsewhere this machine's own must do. */
function serverNode() {
  const own = path.join(hostModules, `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (fs.existsSync(own)) return own;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 15)) return process.execPath;
  throw new Error(`VS Code's server needs Node 22.15 or newer; this is ${process.version}.`);
}
