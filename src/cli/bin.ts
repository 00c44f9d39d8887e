import { load } from './start';

void load().main();
