import { load } from './code-cache';

void load().exports.serve();
