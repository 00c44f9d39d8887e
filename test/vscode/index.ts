// Runs the suites in the Node extension host: what scripts/suites.mjs, @vscode/test-electron and launch.json start.
import Mocha from 'mocha';
import { report } from './report';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 120_000, grep: process.env.MOCHA_GREP });
  mocha.suite.emit('pre-require', globalThis, '', mocha); // defines suite() and test(), as addFile() would
  await import('virtual:suites');
  await report(Mocha, done => mocha.run(done));
}
