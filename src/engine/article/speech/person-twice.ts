/** Two words for one person side by side, of which one was to replace the other: *a spokesman spokeswoman*, *the actor actress*. */
import { Class } from '../../words/classes';
import { faultIn, type AttributionFault } from './attribution-fault';
import type { Sentence } from './attribution-words';

/** The first pair of a sentence. */
export function personTwice({ frame, first, end }: Sentence): AttributionFault | null {
  for (let i = first; i + 1 < end; i++) {
    const arePeople = frame.is(i, Class.PERSON) && frame.is(i + 1, Class.PERSON) && !frame.isPossessive(i);
    if (arePeople && areTwins(frame.text(i).toLowerCase(), frame.text(i + 1).toLowerCase()))
      return faultIn(frame, 'two-speakers', i, i + 1);
  }
  return null;
}

/** Do two words, in small letters, differ only in the sex of whoever is meant? */
const areTwins = (a: string, b: string): boolean => a !== b && plain(a) !== '' && plain(a) === plain(b);

const SEXED = ['woman', 'man', 'person', 'ress', 'ess', 'or', 'er'];

/** A word without the ending that tells the sex of whoever it is for. */
function plain(word: string): string {
  const ending = SEXED.find(each => word.endsWith(each)) ?? '';
  return word.slice(0, word.length - ending.length);
}
