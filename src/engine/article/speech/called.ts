/** Whose words a quotation has that no verb of saying gives anybody: *dubbed “…” by sailors*, *For Ruiz, the sea is “…”*; and words that are nobody’s. */
import type { Span } from '../../text/span';
import { Class, FINITE } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { Shape } from '../../words/tokens';
import { hasVerb, isNamed, isSetting, overDescriptions } from './attribution-words';
import { Item, type Frame } from './frame';
import { isSomebody, nounAfter } from './noun-phrases';
import { spanOf } from './owners';

interface Attributed {
  readonly source: Span;
  readonly cue: Span;
}

const AS = hashes('as');
const BY = hashes('by');
const BE = hashes('is was are were be been being');
const FOR = hashes('for to');
/** Before the name of a work or a thing, whose maker stands behind it: *a song called “…” by Ruiz*. */
const NAMING = hashes('called named titled entitled headlined subtitled billed');
/** A setting between the words and who called it so has no more items. */
const NEAR = 4;

/** *was called “…” by Ruiz*, *dubbed “…” by sailors*, *dismissed as “…” on Friday by Ruiz*: a passive verb in front, and who does it behind. */
export function calledBy(frame: Frame, from: number, item: number, to: number): Attributed | null {
  const verb = frame.isIn(item - 1, AS) ? item - 2 : item - 1;
  if (verb < from || !frame.is(verb, Class.PARTICIPLE) || frame.isName(verb)) return null;
  const isBy = frame.isIn(item + 1, BY) && !frame.isIn(verb, NAMING); // letters labeled “…” by the bank
  if (!isBy && !isPassive(frame, verb, from)) return null;
  let by = item + 1;
  if (isSetting(frame, by)) while (by < Math.min(to, item + NEAR) && !frame.isIn(by, BY)) by++;
  const source = frame.isIn(by, BY) ? nounAfter(frame, by + 1, to) : null;
  return source && isSomebody(frame, source) && !frame.is(source.first, Class.TIME)
    ? { source: spanOf(frame, source), cue: frame.span(verb) }
    : null;
}

/** *was widely called*, *, dubbed*, *Nicknamed*; but a *book called “…”* has a name. */
function isPassive(frame: Frame, verb: number, from: number): boolean {
  let before = verb - 1;
  while (before > from && frame.is(before, Class.ADVERB)) before--;
  return (
    frame.isIn(before, BE) || (!frame.isIn(verb, NAMING) && (verb === from || frame.kind(verb - 1) === Item.COMMA))
  );
}

/** *For Ruiz, who has mended nets since 1980, the sea is “…”*: as somebody by name sees what the sentence is about. */
export function seenFor(frame: Frame, from: number, item: number): Attributed | null {
  if (!frame.isIn(from, FOR) || !frame.isIn(item - 1, BE)) return null;
  const source = nounAfter(frame, from + 1, item);
  if (!source || !isNamed(frame, source) || frame.kind(source.last + 1) !== Item.COMMA) return null;
  const over = overDescriptions(frame, source.last + 1, item);
  const subject = over > source.last + 1 ? over : source.last + 2;
  return !hasVerb(frame, subject, item - 1) && nounAfter(frame, subject, item)?.last === item - 2
    ? { source: spanOf(frame, source), cue: frame.span(from) }
    : null;
}

/** What has a title, and speaks to nobody. */
const WORKS = hashes(
  'novel book album song single film movie documentary play opera musical poem painting exhibition memoir autobiography symphony ballet thriller ' +
    'comedy sequel trilogy biography cookbook podcast sculpture anthology',
);
const WORDS = hashes('word phrase term expression');

/** *Her third album, “…”, sold nine copies.*, *The word “…” puzzled them*: a title, or a word that is spoken about. */
export const isOfNobody = (frame: Frame, from: number, item: number): boolean =>
  (frame.kind(item - 1) === Item.COMMA && frame.isIn(item - 2, WORKS) && isTitle(frame, item)) ||
  (item === from + 2 && frame.isIn(item - 1, WORDS) && frame.is(from, Class.DETERMINER) && frame.is(item + 1, VERB));

const VERB = FINITE | Class.AUXILIARY;

/** A capital inside the marks, and behind them the verb of what has the title. */
function isTitle(frame: Frame, item: number): boolean {
  const { tokens } = frame;
  const verb = frame.kind(item + 1) === Item.COMMA ? item + 2 : item + 1;
  return (
    tokens.shape(tokens.from(frame.start(item)) + 1) === Shape.CAPITAL &&
    frame.is(verb, VERB) &&
    !frame.is(verb, Class.CUE)
  );
}
