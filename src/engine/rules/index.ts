// Written by npm run generate.
import type { Rule } from '../rule';
import attributionGarbled from './attribution/garbled';
import figureMalformed from './figure/malformed';
import figureUnverified from './figure/unverified';
import quoteMismatched from './quote/mismatched';
import quoteUnclosed from './quote/unclosed';
import quoteUnopened from './quote/unopened';
import textBoilerplate from './text/boilerplate';
import textFragment from './text/fragment';
import textFusedWords from './text/fused-words';
import textStrayCapital from './text/stray-capital';

export const rules: readonly Rule[] = [
  attributionGarbled,
  figureMalformed,
  figureUnverified,
  quoteMismatched,
  quoteUnclosed,
  quoteUnopened,
  textBoilerplate,
  textFragment,
  textFusedWords,
  textStrayCapital,
];
