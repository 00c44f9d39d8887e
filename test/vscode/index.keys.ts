// Runs the benchmark of keystrokes in the Node extension host, as index.ts runs the suites.
import Mocha from 'mocha';
import { report } from './report';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./keystrokes');
  await report(Mocha, done => mocha.run(done));
}
