// Runs one benchmark of the editor in the Node extension host, as index.ts runs the suites: BENCH=keystrokes|openings.
import Mocha from 'mocha';
import { report } from './report';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await (process.env.BENCH === 'openings' ? import('./openings') : import('./keystrokes'));
  await report(Mocha, done => mocha.run(done));
}
