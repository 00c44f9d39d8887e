/** Cues behind a quotation that have a form which no verb has there: *“…,” she is said.*, *“…,” they was told.*, *“…,” she telled him.* */
import { Class } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { faultIn, type AttributionFault } from './attribution-fault';
import {
  ADDRESSING,
  closes,
  headOf,
  isFiniteCue,
  isOver,
  isSetting,
  isWho,
  overAdverbs,
  overDescriptions,
  sourceAt,
  type After,
} from './attribution-words';
import type { Frame } from './frame';
import { LONGEST, nounAfter, type NounPhrase } from './noun-phrases';

const TO = hashes('to');
const BE = hashes('is was are were been be');
const HAVE = hashes('has have had');
const MODAL = hashes('do does did will would can could may might must shall should to');
const AUXILIARIES = hashes(
  'is was are were has have had do does did will would can could may might must shall should to',
);
/** *It is said* is said of what nobody knows who says it. */
const IT = hashes('it what that this');
const ONE = hashes('he she');
const MANY = hashes('they we');
const OF_ONE = hashes('is was has');
const OF_MANY = hashes('are were have');
/** Forms that no verb has. */
const NO_FORMS = hashes('sayed telled writed readed finded shooted thinked speaked beginned feeled');

/** *she say*, *she is said.*, *she have say*, *she to say*, *she did said*, *they was told* */
export function wrongForm(frame: Frame, source: NounPhrase, verb: number, end: number): AttributionFault | null {
  if (verb >= end || frame.isIn(source.first, IT)) return null;
  if (frame.isIn(source.last, ONE) && isBase(frame, verb)) return faultIn(frame, 'wrong-form', verb);
  const cue = verb + 1;
  if (cue >= end) return null;
  const isBroken =
    (disagrees(frame, source.last, verb) && isFiniteCue(frame, cue)) ||
    (isBadPair(frame, verb, cue) && closes(frame, cue, end) && !frame.isIn(cue + 1, TO));
  return isBroken ? faultIn(frame, 'wrong-form', verb, cue) : null;
}

/** *they was*, *she have* */
const disagrees = (frame: Frame, subject: number, verb: number): boolean =>
  (frame.isIn(subject, MANY) && frame.isIn(verb, OF_ONE)) || (frame.isIn(subject, ONE) && frame.isIn(verb, OF_MANY));

/** *is say*, *have say*, *to said*, *did said*, *is said*. Somebody is told and asked, but not said. */
function isBadPair(frame: Frame, verb: number, cue: number): boolean {
  const isPast = frame.is(cue, Class.CUE) && frame.is(cue, Class.PAST) && !frame.is(cue, Class.BASE);
  if (
    frame.isIn(verb, AUXILIARIES) &&
    frame.is(cue, Class.CUE) &&
    frame.is(cue, Class.PRESENT) &&
    !frame.is(cue, Class.NOUN | Class.PLURAL)
  )
    return true; // has says
  if (frame.isIn(verb, BE)) return isBase(frame, cue) || (isPast && !frame.isIn(cue, ADDRESSING));
  if (frame.isIn(verb, HAVE)) return isBase(frame, cue);
  return frame.isIn(verb, MODAL) && (isPast || (frame.isIn(verb, TO) && isBase(frame, cue)));
}

/** *say*: a cue as a dictionary has it, and nothing else. */
const isBase = (frame: Frame, i: number): boolean =>
  frame.is(i, Class.CUE) &&
  frame.is(i, Class.BASE) &&
  !frame.is(i, Class.PAST | Class.PRESENT | Class.PARTICIPLE | Class.NOUN);

/** They sound like *said*, and attribute nothing. */
const LIKE_SAID = hashes('sad sed sat set');
const NO_VERBS = hashes('sad sed rote');
/** Like *told* and *asked*. */
const LIKE_TOLD = hashes('tolled axed');
/** Like *added*, *noted*, *warned* and others. */
const LIKE_CUES = hashes('aided knotted warmed climbed assisted relied');

/** *“…,” set Ana Ruiz, a nurse.*, *“…,” she sad.*, *“…,” Ruiz, an engineer, tolled reporters.*: a word that sounds like the cue. */
export function misheard({ frame, first, end, ending }: After): AttributionFault | null {
  if (ending !== ',' || (frame.isCapital(first) && !frame.isName(first))) return null;
  if (frame.isIn(first, LIKE_SAID) || frame.isIn(first, LIKE_CUES)) {
    const behind = sourceAt(frame, first + 1, end);
    const isSource = behind && (isWho(frame, behind) || frame.is(headOf(frame, behind), Class.PERSON));
    return isSource && isOver(frame, behind.last + 1, end) ? faultIn(frame, 'misheard', first) : null;
  }
  const source = sourceAt(frame, first, end);
  if (!source) return null;
  const verb = overAdverbs(frame, overDescriptions(frame, source.last + 1, end), end);
  if (verb >= end) return null;
  const next = verb + 1;
  const isAlone = isOver(frame, next, end);
  if (frame.isIn(verb, LIKE_TOLD)) {
    const hearer = nounAfter(frame, next, end);
    const isHeard = hearer !== null && frame.is(hearer.last, Class.PERSON | Class.BODY | Class.OBJECT);
    return isHeard && closes(frame, hearer.last, end) ? faultIn(frame, 'misheard', verb) : null;
  }
  const isLike = frame.isIn(verb, NO_VERBS)
    ? isAlone || isSetting(frame, next)
    : (frame.isIn(verb, LIKE_SAID) || frame.isIn(verb, LIKE_CUES)) && isAlone;
  return isLike ? faultIn(frame, 'misheard', verb) : null;
}

/** *she telled him* */
export function noForm(frame: Frame, first: number, end: number): AttributionFault | null {
  for (let i = first; i < Math.min(end, first + LONGEST); i++)
    if (frame.isIn(i, NO_FORMS)) return faultIn(frame, 'wrong-form', i);
  return null;
}
