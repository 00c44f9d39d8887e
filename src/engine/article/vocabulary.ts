/** The words that patterns are tried at, of all that read a paragraph: what a glance looks for. */
import { Vocabulary } from '../words/glance';
import { ADDING, CUES, FINDING, PLACING, REPORTING, VOUCHING, WANTING } from './speech/cues';
import { MONTHS } from './dates/names';
import { NUMBER_WORDS, RANK_WORDS } from './figures/vocabulary';
import { PAGE_WORDS } from './furniture/page-words';

import { UNNAMED } from './speech/anonymous-sources';
import * as classes from './word-classes';

const DOCUMENTS =
  'citing based reported data figures statistics numbers estimates research survey poll study report analysis tally count review ' +
  'investigation documents records filings filing average census index returns under';

export const VOCABULARY = new Vocabulary([
  [classes.NUMBER_WORD, NUMBER_WORDS],
  [classes.RANK_WORD, RANK_WORDS],
  [classes.SCALE_WORD, 'hundred thousand million billion trillion lakh crore'.split(' ')],
  [
    classes.VOUCHING_WORD,
    [...VOUCHING, ...FINDING, ...WANTING, ...ADDING, ...PLACING, 'according', 'calls', 'called', 'calling'],
  ],
  [classes.DOCUMENT_WORD, DOCUMENTS.split(' ')],
  [classes.SAID_WORD, 'said says told wrote added replied tweeted explained'.split(' ')],
  [classes.TITLE_WORD, 'mr mrs ms dr sen rep gov gen'.split(' ')],
  [classes.PEOPLE_WORD, UNNAMED],

  [classes.PERCENT_WORD, ['percent', 'cent', 'percentage']],
  [classes.DESK_WORD, ['lorem', 'cq', 'tk', 'xx']],
  [classes.PAGE_WORD, PAGE_WORDS],
  [classes.MONTH_WORD, MONTHS.flatMap(month => [month, month.slice(0, 3), month.slice(0, 4)])],
  [classes.ACCORDING_WORD, ['according']],
  [classes.TELLING_WORD, [...CUES, ...REPORTING, 'according', 'quoting', 'citing']],
]);
