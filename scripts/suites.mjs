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

const server = await startServer({ driver: true, web, log: verbose ? text => process.stderr.write(text) : undefined });
const { browser, page } = await launchBrowser();
const ended = new Promise(resolve => {
  void page.exposeFunction('codeAutomationExit', resolve);
  page.on('crash', () => resolve('the page crashed'));
  setTimeout(resolve, 300_000, 'no end after five minutes').unref();
});
await page.exposeFunction('codeAutomationLog', (type, [first, ...rest]) => {
  if (String(first).startsWith(TAG)) console.log(format(first.slice(TAG.length), ...rest));
  else if (verbose) console.error(`[${type}]`, first, ...rest);
});
await page.goto(
  windowUrl(server.authority, {
    folder: args.find(arg => path.isAbsolute(arg)) ?? temporaryFolder(path.join(root, 'test', 'vscode', 'workspace')),
    development: option('extensionDevelopmentPath') ?? root,
    tests: option('extensionTestsPath') ?? path.join(root, 'out', 'vscode', web ? 'web.js' : 'node.js'),
  }),
);

// A crash of the extension host ends with 0 as well: only who has seen the number of passed tests knows that they ran
const code = await ended;
if (code !== 0) console.error(`The tests in the ${web ? 'web' : 'Node'} extension host failed: ${code}`);
await browser.close();
await server.stop();
process.exit(code === 0 ? 0 : 1);
