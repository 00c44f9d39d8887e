import { load } from './code-cache';

const { exports, keep } = load();
// other commands, and a call that comes to nothing, need less of the code
if (process.argv[2] === 'check') process.once('exit', status => status < 2 && keep());
void exports.main();
