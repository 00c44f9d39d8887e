// Runs the suites of test/vscode in a desktop VS Code, which @vscode/test-electron downloads: `npm run test:electron`.
// FACTNOTE_CODE is the path of a `code` to use instead.
import { runTests } from '@vscode/test-electron';
import * as path from 'node:path';
import { temporaryFolder } from './host.mjs';
import { root } from './setup.mjs';

await runTests({
  vscodeExecutablePath: process.env.FACTNOTE_CODE && path.resolve(process.env.FACTNOTE_CODE),
  extensionDevelopmentPath: root,
  extensionTestsPath: path.join(root, 'out', 'vscode', 'node.js'),
  launchArgs: [temporaryFolder(path.join(root, 'test', 'vscode', 'workspace')), '--disable-extensions'],
});
