import type { Rule } from '../rule';
import figureMalformed from './figure/malformed';

export const rules: readonly Rule[] = [figureMalformed];
