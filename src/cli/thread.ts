import { load } from './start';

void load().serve();
