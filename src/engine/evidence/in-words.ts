/** What is said of evidence to a person. */
import { say, type Phrase } from '../phrase';
import type { Place } from './document';
import type { Passage, Verdict } from './evidence';

const VERDICTS: Readonly<Record<Verdict, Phrase>> = {
  'same-words': say('the same words'),
  spelling: say('the same words, spelled differently'),
  edited: say('edited in the open'),
  'small-words': say('differs from it in small words'),
  words: say('differs from it in words'),
  'telling-words': say('differs from it in telling words'),
  pieces: say('in pieces, from two places'),
  'other-speaker': say('said by somebody else'),
  supports: say('says the same'),
  rounded: say('says the same, rounded'),
  computed: say('computed from what stands there'),
  revised: say('differs in the last digit, maybe revised'),
  differs: say('differs from it'),
  'not-found': say('not found'),
};

/** A verdict in a few words. */
export const verdictInWords = (verdict: Verdict): Phrase => VERDICTS[verdict];

/** A place, the largest part first: *page 3, line 12*. */
export function placeInWords({
  sheet,
  cell,
  page,
  time,
  line,
  row,
  column,
  paragraph,
  part,
}: Place): readonly Phrase[] {
  const parts: (Phrase | undefined | '' | 0)[] = [
    page && say('page {0}', page),
    sheet && say('sheet {0}', sheet),
    cell ? say('cell {0}', cell) : row && say('row {0}', row),
    column && say('column {0}', column),
    time && say('{0}', time),
    part && say('{0}', part),
    paragraph && say('paragraph {0}', paragraph),
    row ? undefined : line && say('line {0}', line),
  ];
  return parts.filter((each): each is Phrase => typeof each === 'object');
}

/** The document of a passage and its place there: *sources/hearing.vtt, 00:12:31*. */
export const whereInWords = ({ document, place }: Pick<Passage, 'document' | 'place'>): Phrase =>
  placeInWords(place).reduce((all, each) => say('{0}, {1}', all, each), say('{0}', document.path));
