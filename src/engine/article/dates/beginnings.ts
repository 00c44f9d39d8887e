/** Verbs that say that something began, and that it ended. */
import { hashes } from '../../words/grammar';

export const BEGUN = hashes(
  'built opened founded began begun started launched established formed married wed elected appointed installed introduced created ' +
    'dug inaugurated set incorporated joined hired arrived enrolled signed bought acquired adopted took',
);

export const ENDED = hashes(
  'closed ended died shut folded stopped retired divorced resigned collapsed demolished dissolved abandoned scrapped disbanded ' +
    'separated discontinued left quit sold expired fired dismissed ousted graduated sacked repealed',
);
