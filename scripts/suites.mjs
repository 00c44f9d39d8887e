#!/usr/bin/env node
// Runs the suites of test/vscode in an extension host of a real VS Code: `node scripts/suites.mjs node|web`.
// Takes VS Code's own arguments too, so that it can stand in for `code` where @vscode/test-electron cannot download one:
// `FACTNOTE_CODE=scripts/suites.mjs npm run test:electron`. VERBOSE=1 shows everything that VS Code has to say.
import * as path from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { startServer, temporaryFolder, windowUrl } from './host.mjs';
import { root } from './setup.mjs';

const TAG = '\u2063'; // test/vscode/report.ts puts it before each line of its own
const verbose = Boolean(process.env.VERBOSE);

const args = process.argv.slice(2);
const option = name => args.find(arg => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const web = args.includes('web');

const log = verbose ? text => process.stderr.write(text) : undefined;
const server = await startServer({ driver: true, web, log, data: option('data'), port: option('port') });
const { browser, page } = await launchBrowser();
const ended = new Promise(resolve => {
  void page.exposeFunction('codeAutomationExit', resolve);
  page.on('crash', () => resolve('the page crashed'));
  setTimeout(resolve, 900_000, 'no end after a quarter of an hour').unref();
});
let ran = false;
await page.exposeFunction('codeAutomationLog', (type, [first, ...rest]) => {
  const line = format(first, ...rest);
  if (line.startsWith(TAG)) console.log(line.slice(TAG.length));
  else if (verbose) console.error(`[${type}]`, line);
  ran ||= line.startsWith(TAG) && /\d passing/.test(line);
});
await page.goto(
  windowUrl(server.authority, {
    folder: args.find(arg => path.isAbsolute(arg)) ?? temporaryFolder(path.join(root, 'test', 'vscode', 'workspace')),
    development: option('extensionDevelopmentPath') ?? root,
    tests: option('extensionTestsPath') ?? path.join(root, 'out', 'vscode', web ? 'web.js' : 'node.js'),
  }),
);

const code = await ended;
await browser.close();
await server.stop();
// A crash of the extension host is reported as 0, too
if (code === 0 && ran) process.exit(0);
console.error(
  `The suites failed in the ${web ? 'web' : 'Node'} extension host (${ran ? code : `they did not run: ${code}`}).`,
);
process.exit(1);
