/** What figures are counted in, and the ways to write it. */
import type { FigureKind } from './figure';

export interface Unit {
  readonly kind: FigureKind;
  /** The unit's name in the output. */
  readonly name: string;
  /** The number times this is in plain units: 0.01 for pence. */
  readonly factor?: number;
  /** Its words are other words, too: it is one only behind a number with a scale or with separators. */
  readonly isDoubtful?: boolean;
}

/** The ways to write a phrase with stars and slashes. */
export function* written(phrase: string): Iterable<string> {
  const words = phrase.split(' ');
  const choice = words.findIndex(word => isChoice(word.split('/')));
  if (choice >= 0) {
    for (const word of words[choice].split('/'))
      yield* written(words.map((each, i) => (i === choice ? word : each)).join(' '));
  } else if (phrase.includes('*')) {
    for (const s of ['', 's']) yield* written(phrase.replace('*', s));
  } else yield phrase;
}

/** *a/per* is either; *km/h* is what it is. */
const isChoice = (words: readonly string[]): boolean =>
  words.length > 2 || (words.length === 2 && (words[1].length > 2 || words[0] === 'a'));
