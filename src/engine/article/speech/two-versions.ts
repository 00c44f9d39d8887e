/** What two versions leave in one attribution: *“…,” Ruiz said on Friday Sunday.*, *“…,” sRuiz said*, *“…,” she said, who.* */
import { Class, FINITE } from '../../words/classes';
import { hashes, isCommonWord } from '../../words/grammar';
import { Shape } from '../../words/tokens';
import { faultIn, type AttributionFault } from './attribution-fault';
import { isNamed, isSpeaking, sourceAt, type Sentence } from './attribution-words';
import { Item, type Frame } from './frame';

/** The first of these that is left of two versions around a cue. */
export const ofTwoVersions = (sentence: Sentence, cue: number): AttributionFault | null =>
  twoDays(sentence, cue) ?? nameInWord(sentence.frame, cue) ?? clauseCut(sentence, cue);

const FARTHEST = 8;
const ON = hashes('on');
const PARTS = hashes('morning afternoon evening night');
const PLACING = hashes('at in during after before from that');
/** *Black Friday*, *Fox News Sunday* */
const NAMED_DAYS = hashes('news good black bloody ash palm easter super cyber holy');
const CLAUSE = Class.AUXILIARY | Class.PRONOUN | Class.RELATIVE | Class.SUBORDINATOR | Class.JOINER;

/** *said on Thursday Monday*, *said Monday on Tuesday*; not *said Monday on Tuesday’s vote*, *said Monday Tuesday would be wet*. */
function twoDays({ frame, end }: Sentence, cue: number): AttributionFault | null {
  for (let i = cue + 1; i < Math.min(end, cue + FARTHEST); i++) {
    if (!frame.isWord(i) || (i > cue + 1 && !frame.is(i, Class.DAY) && isOfClause(frame, i))) return null;
    if (!isDay(frame, i)) continue;
    const behind = frame.isIn(i + 1, PARTS) ? i + 2 : i + 1;
    const other = frame.isIn(behind, ON) ? behind + 1 : behind;
    if (other >= end || !isDay(frame, other) || frame.text(other) === frame.text(i)) return null;
    const next = frame.isIn(other + 1, PARTS) ? other + 2 : other + 1;
    const isOver = next >= end || !frame.isWord(next) || frame.isIn(next, PLACING);
    return isOver && frame.kind(next) !== Item.NUMBER
      ? faultIn(frame, 'two-days', frame.isIn(i - 1, ON) ? i - 1 : i, other)
      : null;
  }
  return null;
}

const isOfClause = (frame: Frame, i: number): boolean =>
  frame.is(i, CLAUSE) || (frame.is(i, FINITE) && !frame.is(i, Class.NOUN | Class.PLURAL));

const isDay = (frame: Frame, i: number): boolean =>
  frame.is(i, Class.DAY) && frame.isCapital(i) && !frame.isPossessive(i) && !frame.isIn(i - 1, NAMED_DAYS);

/** A name stands where the pronoun stood in the word that speaks. */
const nameInWord = (frame: Frame, cue: number): AttributionFault | null =>
  isReplaced(frame, cue - 1)
    ? faultIn(frame, 'name-in-word', cue - 1)
    : isReplaced(frame, cue + 1)
      ? faultIn(frame, 'name-in-word', cue + 1)
      : null;

const REPLACED = ['he', 'her', 'him', 'his'];
const SHORTEST_NAME = 3;
const LONGEST_ENDING = 3;
/** No word of these speaks. */
const SILENT = new Set(['the', 'then', 'this']);

/** *sRuiz* of *she*, *tRuizy* of *they*, *fatRuizr* of *father*. */
function isReplaced(frame: Frame, i: number): boolean {
  if (!frame.isWord(i) || frame.tokens.shape(frame.tokens.from(frame.start(i))) !== Shape.MIXED) return false;
  const word = frame.text(i);
  let name = 0;
  while (isLower(word[name])) name++;
  let end = name + 1;
  while (end < word.length && isLower(word[end])) end++;
  if (name === 0 || end < word.length) return false;
  for (let at = Math.max(name + SHORTEST_NAME, end - LONGEST_ENDING); at <= end; at++)
    for (const pronoun of REPLACED) {
      const whole = word.slice(0, name) + pronoun + word.slice(at);
      if (isCommonWord(whole) && !SILENT.has(whole)) return true;
    }
  return false;
}

const isLower = (letter: string | undefined): boolean =>
  letter !== undefined && letter !== letter.toUpperCase() && letter === letter.toLowerCase();

const WHO = hashes('who whose whom');

/** *“…,” he said, who has.*, *“…,” said Ruiz, who.*: *said Ruiz, who has* may be meant. */
function clauseCut({ frame, end }: Sentence, cue: number): AttributionFault | null {
  const isSaid = frame.kind(cue - 2) === Item.QUOTED && isSpeaking(frame, cue - 1);
  const source = frame.kind(cue - 1) === Item.QUOTED ? sourceAt(frame, cue + 1, end) : null;
  const comma = isSaid ? cue + 1 : source && isNamed(frame, source) ? source.last + 1 : end;
  const who = comma + 1;
  if (who >= end || frame.kind(comma) !== Item.COMMA || !frame.isIn(who, WHO)) return null;
  const last = isSaid && who + 1 < end && frame.is(who + 1, Class.AUXILIARY) ? who + 1 : who;
  return last + 1 >= end ? faultIn(frame, 'dangling', who, last) : null;
}
