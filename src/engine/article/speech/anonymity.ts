/** Why somebody is not named, with a hole in it: *who spoke on condition of because …*, *who asked not to be because …*, *who was not authorized to and spoke …*. */
import { Class } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { faultIn, type AttributionFault } from './attribution-fault';
import type { Sentence } from './attribution-words';
import type { Frame } from './frame';

const CONDITION = hashes('condition conditions');
const ANONYMITY = hashes('anonymity');
const OF = hashes('of');
const ON = hashes('on');
const TO = hashes('to');
const BE = hashes('be');
const WHO = hashes('who');
const NOT = hashes('not');
const AND = hashes('and but');
const BY = hashes('by');
const NAME = hashes('name');
const FOR = hashes('for');
const FEAR = hashes('fear reasons safety security');
/** A reason comes. */
const BECAUSE = hashes('because since');
/** What somebody does not want to speak about. */
const ABOUT = hashes('about regarding concerning');
const SPEAKING = hashes('spoke speaks speak speaking talked talks talking');
const SPOKE = hashes('spoke talked asked requested insisted');
const ASKING = hashes('asked declined requested refused');
const WANTING = hashes('requested sought');
const ALLOWED = hashes('authorized authorised allowed permitted cleared');
const KEYS = hashes(
  'condition conditions anonymity authorized authorised allowed permitted cleared asked declined requested refused sought',
);

/** The first hole of a sentence. */
export function cutAnonymity({ frame, first, end }: Sentence): AttributionFault | null {
  for (let i = first + 1; i < end; i++) {
    const hole = frame.isIn(i, KEYS) ? holeAt(frame, i, end) : 0;
    if (hole) return { ...faultIn(frame, 'hole', Math.min(i, hole), Math.max(hole, i - 1)), words: frame.text(hole) };
  }
  return null;
}

/** The word behind which something is lost; 0 for none. */
function holeAt(frame: Frame, i: number, end: number): number {
  const next = i + 1;
  if (frame.isIn(i, CONDITION)) return frame.isIn(i - 1, ON) || frame.isIn(i - 2, ON) ? conditionAt(frame, i, end) : 0;
  if (frame.isIn(i, ANONYMITY)) {
    const isBare = frame.isIn(i - 1, OF) && frame.isIn(i - 2, ON) && frame.isIn(i - 3, SPEAKING); // on of anonymity
    return isBare ? i - 2 : frame.isIn(next, TO) && (isSpeech(frame, next + 1) || isReason(frame, next + 1)) ? next : 0;
  }
  const who = frame.isIn(i - 1, NOT) ? i - 3 : i - 2; // who was not authorized
  if (frame.isIn(i, ALLOWED) && frame.isIn(who, WHO))
    return frame.isIn(next, TO) && (isSpeech(frame, next + 1) || isAdverbAlone(frame, next + 1, end)) ? next : 0;
  if (!frame.isIn(i - 1, WHO)) return 0;
  if (frame.isIn(i, WANTING) && isReason(frame, next)) return i;
  const to = frame.isIn(next, NOT) ? next + 1 : next;
  const isOpen = frame.isIn(to, TO) && frame.isIn(to + 1, BE) && (isReason(frame, to + 2) || isByName(frame, to + 2)); // others were named
  return frame.isIn(i, ASKING) && isOpen ? to + 1 : 0;
}

/** *on condition of because*, *on condition of.*, *on condition anonymity*, *spoke on condition because* */
function conditionAt(frame: Frame, i: number, end: number): number {
  const of = i + 1;
  if (of < end && frame.isIn(of, OF)) return of + 1 >= end || isReason(frame, of + 1) ? of : 0;
  if (frame.isIn(of, ANONYMITY)) return i;
  return frame.isIn(i - 2, SPEAKING) && (of >= end || isReason(frame, of)) ? i : 0;
}

/** *because the talks were private*, *for fear of losing his job* */
const isReason = (frame: Frame, i: number): boolean =>
  frame.isIn(i, BECAUSE) || (frame.isIn(i, FOR) && frame.isIn(i + 1, FEAR));

/** *to about the audit*, *to and spoke on condition*: the verb of speaking is lost. *Who was not allowed to because she was ill* lacks none. */
const isSpeech = (frame: Frame, i: number): boolean =>
  frame.isIn(i, ABOUT) || (frame.isIn(i, AND) && frame.isIn(i + 1, SPOKE));

/** *to publicly.*, *to publicly because …* */
const isAdverbAlone = (frame: Frame, i: number, end: number): boolean =>
  i < end &&
  frame.is(i, Class.ADVERB) &&
  frame.text(i).endsWith('ly') &&
  (i + 1 >= end || isReason(frame, i + 1) || isSpeech(frame, i + 1));

/** *not to be by name* */
const isByName = (frame: Frame, i: number): boolean => frame.isIn(i, BY) && frame.isIn(i + 1, NAME);
