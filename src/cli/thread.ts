import { load } from './start';

void load().exports.serve();
