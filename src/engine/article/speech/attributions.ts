/**
 * Attributions: source, cue, content. Finds, for each quotation of a paragraph, the cue that attributes it and who says it, from the
 * words around it: after it (“…,” said Ruiz), before it (Ruiz told reporters: “…”), or for both halves of an interrupted one. What
 * its own paragraph does not say is left to the article (floating quotations, running quotations).
 *
 * The order is that of journalists' practice: what introduces a quotation and touches it comes first; one that ends with a comma is
 * attributed after it; then the words that lead in to it are asked, and last whom the sentence is about.
 */
import { isSpace } from '../../text/characters';
import { lastFrom, lastOf, type Span } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import { calledBy, isOfNobody, seenFor } from './called';
import { anyVerbAfter, attributedAfter, bareSubject, introducedBy, type Attribution } from './clauses';
import { Item, type Frame } from './frame';
import { frameOf } from './framing';
import { attributedBefore } from './leading-clauses';
import { belongsTo, pointsBack } from './pointing-back';
import { signedAfter, taggedBy, tellerIn, toldAtEnd } from './tails';

/** A sentence is not looked at farther than this from its quotation (UTF-16 units). */
const WINDOW = 400;

/** The attribution of each quotation, in their order; null where the paragraph names nobody for it. */
export function attributionsOf(
  tokens: Tokens,
  sentences: readonly Span[],
  quotations: readonly Span[],
): (Attribution | null)[] {
  if (!quotations.length) return [];
  const frame = frameOf(tokens, sentences, quotations);
  const found: (Attribution | null)[] = [];
  let reach = 0;
  for (let i = 0; i < quotations.length; i++) {
    const q = quotations[i];
    if (q.start < reach) {
      found.push(found[i - 1]); // nested: said by whoever quotes it
      continue;
    }
    reach = q.end;
    const place = placeOf(frame, sentences, quotations, i);
    const attribution = isOfNobody(frame, place.starts, place.item)
      ? null
      : (calledBy(frame, place.starts, place.item, place.ends) ??
        introduced(place) ??
        direct(place) ??
        led(place) ??
        seenFor(frame, place.starts, place.item) ??
        about(place));
    found.push(attribution && frame.is(frame.from(attribution.source.start), Class.DENIAL) ? null : attribution);
  }
  spread(tokens.prose, sentences, quotations, found);
  return found;
}

/** A quotation among the words that may attribute it, by items of the frame. */
interface Place {
  readonly frame: Frame;
  /** The quotation. */
  readonly item: number;
  /** The last character of the quoted words. */
  readonly ending: string;
  /** What leads in to it begins here: its sentence, or as much of it as is looked at. */
  readonly starts: number;
  /** Its sentence ends before this item; the next quotation is at `next`, if that is before. */
  readonly ends: number;
  readonly next: number;
  /** What comes after it ends here, if a sentence of its own follows. */
  readonly tail: number;
  /** The sentence before its own, from an item to before another; empty where there is none. */
  readonly previous: readonly [from: number, to: number];
}

function placeOf(frame: Frame, sentences: readonly Span[], quotations: readonly Span[], i: number): Place {
  const { prose } = frame.tokens;
  const q = quotations[i];
  const at = Math.max(0, lastFrom(sentences, q.start));
  const ending = lastCharacter(prose, q);
  const ends = endOfAttribution(sentences, q, ending);
  const before = sentences[at - 1];
  return {
    frame,
    item: frame.from(q.start),
    ending,
    starts: frame.from(Math.max(sentences[at].start, q.start - WINDOW)),
    ends: firstAt(frame, ends),
    next: firstAt(frame, nextStart(prose, quotations, i, ends)),
    tail: firstAt(frame, (sentences[lastFrom(sentences, q.end) + 1] ?? sentences[at]).end),
    previous: before ? [frame.from(before.start), firstAt(frame, Math.min(before.end, before.start + WINDOW))] : [0, 0],
  };
}

/** The first item that starts at an offset or behind it. */
function firstAt(frame: Frame, offset: number): number {
  const i = frame.from(offset);
  return i < frame.count && frame.start(i) < offset ? i + 1 : i;
}

/** Where the next quotation starts, if before `ends`. A nickname is part of a name. */
function nextStart(prose: string, quotations: readonly Span[], i: number, ends: number): number {
  let next = i + 1;
  while (next < quotations.length && quotations[next].start < ends && isNamed(prose, quotations[next])) next++;
  return Math.min(quotations[next]?.start ?? ends, ends);
}

/** Nothing leads in to it. */
const standsAlone = ({ starts, item }: Place): boolean => starts >= item;

/** Its sentence goes on after it. */
function goesOn({ frame, item, ends, ending }: Place): boolean {
  let i = item + 1;
  while (frame.kind(i) === Item.COMMA || frame.kind(i) === Item.DASH) i++;
  return ending !== '.' && i < ends && (frame.isWord(i) || frame.kind(i) === Item.NUMBER);
}

/** *Ruiz told the court, “…”*. A whole quotation that ends with a comma is attributed after it instead. */
function introduced(place: Place): Attribution | null {
  const after = place.ending === ',' ? direct(place) : null;
  if (place.ending === ',' && (after || standsAlone(place))) return after;
  return introducedBy(place.frame, place.starts, place.item);
}

const LINK = Class.JOINER | Class.SUBORDINATOR | Class.RELATIVE;

/** *“…,” said Ruiz*: the attribution touches the quotation. */
function direct(place: Place): Attribution | null {
  const { frame, item, ending, next, ends } = place;
  const isWhole = standsAlone(place) && ending !== '' && '.?!…'.includes(ending);
  const signed = isWhole ? signedAfter(frame, item + 1) : null;
  const tagged = standsAlone(place) ? taggedBy(frame, item + 1, place.tail, /[?!…]/.test(ending)) : null;
  const isLinked = frame.kind(item + 1) === Item.COLON || frame.kind(item + 1) === Item.DASH; // “…”: that was her answer
  const back = standsAlone(place)
    ? ((isWhole || isLinked ? pointsBack(frame, isLinked ? item + 2 : item + 1, place.tail) : null) ??
      (isWhole ? null : belongsTo(frame, item + 1, next)))
    : null;
  const apart = signed ?? tagged ?? back;
  if (apart) return apart;
  if (!isOpen(place)) return null;
  const told = opensAnother(frame, item + 1) && next === ends ? toldAtEnd(frame, item + 1, next) : null;
  if (!told && !standsAlone(place) && opensAnother(frame, item + 1)) return null; // she said that “…,” while he
  const found = told ?? belongsElsewhere(place, attributedAfter(frame, item + 1, next));
  if (found || !standsAlone(place)) return found;
  const goesOnSmall = /[?!]/.test(ending) && frame.isWord(item + 1) && !frame.isCapital(item + 1);
  return ending === ',' || goesOnSmall ? anyVerbAfter(frame, item + 1, next) : null;
}

/** *…, which*, *…, even if* */
const opensAnother = (frame: Frame, i: number): boolean =>
  frame.is(i, LINK) || (frame.is(i, Class.ADVERB) && frame.is(i + 1, LINK));

/** What is attributed behind it, but not to somebody who says something else: *When Orr said “…,” Ruiz said it was late*, *“…,” and Ruiz said*. */
function belongsElsewhere(place: Place, found: Attribution | null): Attribution | null {
  const { frame, starts, item } = place;
  if (!found?.cue || standsAlone(place)) return found;
  const source = frame.from(found.source.start);
  if (frame.is(source - 1, Class.JOINER)) return null;
  const behind = frame.from(Math.max(found.source.end, found.cue.end) - 1) + 1;
  const isOver = behind >= place.ends || frame.kind(behind) === Item.COMMA;
  let first = starts;
  while (frame.is(first, Class.JOINER | Class.ADVERB) && !frame.is(first, Class.SUBORDINATOR)) first++;
  const isLed = frame.is(first, Class.SUBORDINATOR) && !isOver;
  const before = isLed || frame.isIn(item - 1, CALLING) ? attributedBefore(frame, starts, item) : null;
  return before?.cue && (isLed || before.cue.end === frame.end(item - 1)) ? null : found;
}

const CALLING = hashes('call calls called');

/** Its sentence goes on after words that do not end one. */
const isOpen = (place: Place): boolean => goesOn(place) && /[,?!…—–-]/.test(place.ending);

/** *Ruiz called it “…”*, or an attribution anywhere in what follows. */
function led(place: Place): Attribution | null {
  const { frame, item, starts, next, ends } = place;
  const isRead = next === ends && isOpen(place); // by `direct`
  const before = attributedBefore(frame, starts, item);
  const isSaid = before?.cue && frame.is(frame.from(before.cue.start), Class.CUE | Class.MIXED_CUE);
  const told = isSaid ? null : toldAtEnd(frame, item + 1, ends);
  return told ?? before ?? (goesOn(place) && !isRead ? attributedAfter(frame, item + 1, ends) : null);
}

/** No cue: whom the sentence is about, or for a quotation that is a sentence of its own, the sentence before it. */
function about(place: Place): Attribution | null {
  const { frame, item, starts, previous } = place;
  if (!standsAlone(place) && !isLeftAlone(place))
    return hasThreeWords(frame, item) && !isDescribed(frame, item) && !frame.is(starts, Class.JOINER)
      ? bareSubject(frame, starts, item)
      : null;
  const [from, to] = previous;
  for (let i = from; i < to; i++) if (frame.kind(i) === Item.QUOTED) return null;
  return tellerIn(frame, from, to) ?? bareSubject(frame, from, to);
}

/** A word cut off from its sentence leads in to it, and a comma. */
const isLeftAlone = ({ frame, item, starts }: Place): boolean =>
  starts === item - 2 && frame.isCapital(starts) && frame.kind(item - 1) === Item.COMMA;

const DESCRIBING = hashes('is was are were be been being as of');

/** What has words of its own. */
const SLOGANS = hashes('slogan motto tagline title nickname hashtag name banner headline');

/** *The plan was “a long time coming”*: words about it, not its own. */
const isDescribed = (frame: Frame, item: number): boolean =>
  frame.isIn(item - 1, DESCRIBING) ||
  frame.isIn(item - 1, SLOGANS) ||
  (frame.is(item - 1, Class.DETERMINER) && !frame.is(item - 1, Class.RELATIVE));

function hasThreeWords(frame: Frame, item: number): boolean {
  let gaps = 0;
  const { prose } = frame.tokens;
  for (let at = frame.start(item) + 1; at < frame.end(item) && gaps < 2; at++)
    if (isSpace(prose.charCodeAt(at)) && !isSpace(prose.charCodeAt(at - 1))) gaps++;
  return gaps > 1;
}

/** Where an attribution after a quotation ends: with its sentence, or (“Who?” Ruiz asked.) with the one after it. */
function endOfAttribution(sentences: readonly Span[], q: Span, ending: string): number {
  const last = Math.max(0, lastFrom(sentences, q.end - 1));
  const until = /[?!…]/.test(ending) ? (sentences[lastFrom(sentences, q.end) + 1] ?? sentences[last]) : sentences[last];
  return Math.min(Math.max(until.end, q.end), q.end + WINDOW);
}

/** The last character of the quoted words. */
export const lastCharacter = (prose: string, q: Span): string =>
  /[^\s"“”'’‘]?["“”'’‘\s]*$/.exec(prose.slice(Math.max(0, q.end - 6), q.end))![0][0] ?? '';

/** Who is introduced by a paragraph that ends with a colon, for the quotation in the next one. */
export function leadOutOf(tokens: Tokens, sentences: readonly Span[]): Attribution | null {
  if (!tokens.prose.endsWith(':')) return null;
  const frame = frameOf(tokens, sentences, []);
  const { start, end } = sentences[sentences.length - 1];
  const from = frame.from(Math.max(start, end - WINDOW));
  return introducedBy(frame, from, frame.count) ?? bareSubject(frame, from, frame.count);
}

/**
 * An interrupted quotation (“…,” he said, “…”) and a second one that follows the first's attribution (“…,” he said. “…”) have its
 * speaker; so has a whole one right before the attributed one.
 */
function spread(
  prose: string,
  sentences: readonly Span[],
  quotations: readonly Span[],
  found: (Attribution | null)[],
): void {
  for (let i = 1; i < quotations.length; i++) {
    let last = i - 1;
    while (last > 0 && !found[last] && isWithin(sentences, quotations[last], found[last - 1])) last--;
    if (found[i] || !found[last]) continue;
    const { start } = quotations[i];
    const { end } = quotations[i - 1];
    const whole =
      lastOf(sentences, start)?.start === start ||
      /[.!?,:]["”’']?\s*$/.test(prose.slice(Math.max(0, start - 6), start));
    if (whole || (last === i - 1 && start - end < 60)) found[i] = found[last];
  }
  for (let i = quotations.length - 2; i >= 0; i--) {
    if (!found[i] && found[i + 1] && /^[\s…]*$/.test(prose.slice(quotations[i].end, quotations[i + 1].start)))
      found[i] = found[i + 1];
  }
}

/** *“…,” said Ruiz, who ran the “red fleet.” “…”*: words in the sentence that says who speaks. */
const isWithin = (sentences: readonly Span[], { start }: Span, by: Attribution | null): boolean =>
  by !== null && by.source.start < start && lastFrom(sentences, by.source.start) === lastFrom(sentences, start);

/** A sign, or a nickname inside a name: “+”, William “Bill” Orr. */
export const isNamed = (text: string, { start, end }: Span): boolean =>
  !/\p{L}/u.test(text.slice(start, end)) ||
  (/^.\p{Lu}\p{L}*.$/u.test(text.slice(start, end)) &&
    /\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, start - 20), start)) &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)));
