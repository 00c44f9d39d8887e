/** Fragments of two or three words, and two passages in one pair of marks. */
import { table } from './asked';
import { DOCUMENTS } from './brief-sources';

table('a part of a quotation in two or three words', DOCUMENTS, [
  ['Reka Varga called the delay “wholly unacceptable”.', 'same-words, VARGA'],
  ['The bridge is “perfectly safe”, Mats Lund told the council.', 'same-words, LUND'],
  ['Mats Lund said the bridge was “perfectly safe”.', 'same-words, LUND'],
  ['Per Lindqvist called the delay “deeply regrettable”.', 'same-words, Lindqvist'],
  ['Ada Moss called it a “bitter blow” for the coast.', 'same-words, Ada Moss'],
  ['Mats Lund has asked for “calm on both banks”.', 'same-words, LUND'],
  ['Kojo Osei-Tutu called the silence “wholly unacceptable”.', 'same-words, Osei-Tutu'],
  // somebody else's, and not in a row
  ['Mats Lund called the delay “wholly unacceptable”.', 'not-found'],
  ['Reka Varga called the bridge “perfectly safe”.', 'not-found'],
  ['Reka Varga called the answer “wholly unaccepted”.', 'not-found'],
  ['Mats Lund called the survey “less calm”.', 'not-found'],
  ['Petra Hahn called it a “bitter blow”.', 'not-found'],
  ['Reka Varga said it was “on a”.', 'not-found'],
  ['Reka Varga said the bill had been paid “in full”.', 'not-found'],
]);

table('two passages in one pair of marks', DOCUMENTS, [
  [
    '“We have paid the bill in full and the children are asleep before they get home,” Reka Varga said.',
    'pieces, VARGA',
  ],
  [
    '“The children are asleep before they get home and nobody rang the fire station,” Reka Varga said.',
    'pieces, VARGA',
  ],
  ['“The survey cost less than a bus shelter and the bridge is perfectly safe,” Mats Lund said.', 'pieces, LUND'],
  // said by two
  ['“We have paid the bill in full and the bridge is perfectly safe,” Reka Varga said.', 'not-found'],
  // a collage of scraps
  ['“We have paid the children and they get home on a Sunday,” Reka Varga said.', 'not-found'],
]);
