// Runs the suites in the web worker extension host.
import 'mocha/mocha.js'; // mocha's browser build: it sets globalThis.mocha and globalThis.Mocha
import { report } from './report';

export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', reporter: 'spec', timeout: 120_000 });
  await import('virtual:suites');
  await report(Mocha, done => mocha.run(done));
}
