/** When and where something was said, and a preposition in it that has lost its noun: *“…,” Ruiz said in a letter to.*, *in an interview with on Friday*. */
import { Class } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { faultIn, type AttributionFault } from './attribution-fault';
import {
  ADDRESSING,
  headOf,
  isFiniteCue,
  isNamed,
  overAdverbs,
  overDescriptions,
  sourceAt,
  type Sentence,
} from './attribution-words';
import { Item, type Frame } from './frame';
import { ARTICLES, nounAfter } from './noun-phrases';
import { subjectBefore } from './subject';

const OCCASION = hashes('in at from after during before on via through');
/** What stands between an occasion and whom or what it was with. */
const LINKING = hashes('with to of by from for');
/** Behind these comes nobody, but when and where: in letters *from before the war* and plans *for after the vote* it may come. */
const OPEN = hashes('with to of by');
/** Alone behind a cue they say neither when nor where. */
const BARE = hashes('during at');
const BEFORE_DAYS = hashes('for from during at');
const ON = hashes('on');
const MEETING = hashes('with to');
const PLACING = hashes('on in at after before during');
const OWN = hashes('his her its their our my this that last');
const LAST = hashes('last yesterday');

/** What is lost behind a cue. */
export function lostOccasion(sentence: Sentence, cue: number): AttributionFault | null {
  const { frame, end } = sentence;
  const first = occasionBehind(sentence, cue);
  if (!first) return null;
  const isBare = frame.isIn(first, BARE) && frame.isWord(first) && first === cue + 1 && isLeft(frame, first, end);
  return isBare ? hole(frame, first, first) : holeBehind(frame, first, end);
}

/** *in a letter to.*, *according to a report by on Friday*: what is lost behind the noun that a preposition governs. */
export function holeBehind(frame: Frame, preposition: number, end: number): AttributionFault | null {
  const occasion = nounAfter(frame, preposition + 1, end);
  if (!occasion || !frame.is(occasion.last, Class.NOUN | Class.PLURAL) || frame.isName(occasion.last)) return null;
  const link = occasion.last + 1;
  return link < end && frame.isIn(link, LINKING) && isLeft(frame, link, end) ? hole(frame, preposition, link) : null;
}

const hole = (frame: Frame, first: number, link: number): AttributionFault => ({
  ...faultIn(frame, 'hole', first, link),
  words: frame.text(link),
});

/** Nothing stands behind it, or only when and where. */
const isLeft = (frame: Frame, link: number, end: number): boolean =>
  link + 1 >= end ? isStop(frame, link) : isWhen(frame, link, end);

/** Where it begins when and where something was said; 0 for nowhere. Only a clause that nothing leads in to is looked at: not *the man she spoke on behalf of*. */
function occasionBehind({ frame, first, end }: Sentence, cue: number): number {
  const isInverted = frame.kind(cue - 1) === Item.QUOTED || frame.kind(cue - 1) === Item.COMMA;
  const source = isInverted ? sourceAt(frame, cue + 1, end) : subjectBefore(frame, cue, first);
  if (!source || !isFiniteCue(frame, cue)) return 0;
  let i = cue + 1;
  if (isInverted) {
    if (!isNamed(frame, source) && !frame.is(source.last, Class.PERSON | Class.PRONOUN)) return 0;
    i = overDescriptions(frame, source.last + 1, end);
  } else if (source.first !== first && frame.isWord(source.first - 1)) return 0;
  else if (frame.isIn(cue, ADDRESSING)) {
    const hearer = nounAfter(frame, i, end);
    if (hearer) i = headOf(frame, hearer) + 1; // reporters at the opening
  }
  i = overAdverbs(frame, i, end);
  if (frame.is(i, Class.DAY) && frame.isCapital(i)) i++;
  return i < end && frame.isIn(i, OCCASION) ? i : 0;
}

/** The last word of its sentence, which ends there. */
const isStop = (frame: Frame, last: number): boolean => {
  const { prose } = frame.tokens;
  return prose[frame.end(last)] === '.' || !prose.slice(frame.end(last)).trim();
};

/** *with on Friday*, *to after the vote*, *with last week* */
function isWhen(frame: Frame, link: number, end: number): boolean {
  const next = link + 1;
  if (frame.isIn(next, LAST) && frame.isIn(link, MEETING)) return isTime(frame, next, end);
  if (frame.isIn(link, BEFORE_DAYS)) return frame.isIn(next, ON) && frame.is(next + 1, Class.DAY) && next + 1 < end;
  if (!frame.isIn(link, OPEN) || !frame.isIn(next, PLACING) || frame.isCapital(next)) return false;
  const noun = next + 1;
  return noun < end && (frame.is(noun, Class.DAY) || frame.isIn(noun, ARTICLES) || frame.isIn(noun, OWN));
}

/** *last week*, *yesterday*; not *last week’s vote*, *last year winners*. */
function isTime(frame: Frame, first: number, end: number): boolean {
  const last = frame.is(first + 1, Class.TIME) ? first + 1 : first;
  if (!frame.is(last, Class.TIME) || frame.isPossessive(last) || (last === first && frame.is(last, Class.ADJECTIVE)))
    return false;
  return last + 1 >= end || !frame.isWord(last + 1) || frame.is(last + 1, Class.PREPOSITION | Class.SUBORDINATOR);
}
