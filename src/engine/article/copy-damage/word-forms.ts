/** Words in a form that their place cannot have, by the word that each is told at. */
import { hashOf, type Tokens } from '../../words/tokens';
import { AGREEING, disagreeing } from './agreement';
import { LOOK_ALIKES } from './look-alikes';
import { endingLost, HELPING } from './participles';
import { markInPlural } from './plural-marks';
import { DECLINED, wrongCase } from './pronoun-cases';
import { twoVersions, VERSIONS } from './versions';
import type { WrongWord } from './wrong-word';

type Reader = (tokens: Tokens, i: number) => WrongWord | undefined;

const READERS: readonly (readonly [words: string, reader: Reader])[] = [
  [VERSIONS, twoVersions],
  [AGREEING, disagreeing],
  [HELPING, endingLost],
  [DECLINED, wrongCase],
  ['s', markInPlural],
  ...LOOK_ALIKES,
];

/** By a word’s hash; where several readers look at it, the first that finds something. */
export const WORD_FORMS: ReadonlyMap<number, Reader> = readersByWord();

function readersByWord(): Map<number, Reader> {
  const readers = new Map<number, Reader>();
  for (const [words, reader] of READERS)
    for (const hash of new Set(words.split(' ').map(hashOf))) {
      const before = readers.get(hash);
      readers.set(hash, before ? (tokens, i) => before(tokens, i) ?? reader(tokens, i) : reader);
    }
  return readers;
}
