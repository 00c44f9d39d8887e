// `npm start`: opens a VS Code with this extension on the sample article. That is the desktop's, where there is a `code`
// command; else, or with `npm start -- --web` (the extension's web build), one that is served to the browser.
import { spawn, spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { startServer, windowUrl } from './host.mjs';
import { root } from './setup.mjs';

const web = process.argv.includes('--web');
const folder = path.join(root, 'samples');
const open = path.join(folder, 'harbour-bridge.txt');
const shell = process.platform === 'win32'; // there `code` is a script

if (!web && spawnSync('code', ['--version'], { shell }).status === 0) {
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, open];
  spawnSync('code', shell ? args.map(arg => `"${arg}"`) : args, { shell, stdio: 'inherit' });
} else {
  const { authority } = await startServer({ installed: true, web, port: process.env.PORT ?? 0 });
  const url = windowUrl(authority, { folder, open });
  console.log(`\nVS Code with Factnote, in your browser:\n\n  ${url}\n`);
  console.log('After a build, reload the page. Ctrl+C ends it.');
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? (process.env.DISPLAY && 'xdg-open');
  if (opener) spawn(opener, [url], { stdio: 'ignore' }).on('error', () => {}); // the address is printed anyway
}
