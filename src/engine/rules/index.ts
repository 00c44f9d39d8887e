import type { Rule } from '../rule';
import figureMalformed from './figure/malformed';
import quoteMismatched from './quote/mismatched';
import quoteUnclosed from './quote/unclosed';
import quoteUnopened from './quote/unopened';
import textBoilerplate from './text/boilerplate';

export const rules: readonly Rule[] = [figureMalformed, quoteMismatched, quoteUnclosed, quoteUnopened, textBoilerplate];
