/** Attributions that are broken: what is wrong with the words around a quotation that should say who said it. */
import { lastFrom, lastOf, type Span } from '../../text/span';
import { Class, FINITE } from '../../words/classes';
import type { Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import type { Paragraph } from '../paragraph';
import { faultAfter, pronounAlone } from './after-quotations';
import type { AttributionFault } from './attribution-fault';
import { lastCharacter } from './attributions';
import type { After, Sentence } from './attribution-words';
import { describedTwice } from './dangling';
import { faultOfCue } from './doubled-cues';
import { Item, type Frame } from './frame';
import { frameOf } from './framing';
import { frameIn } from './frames';
import { inverted, trailing } from './inside-quotations';
import { ACCORDING, faultOfAccording } from './according-faults';
import { isAccording } from './according-to';
import { cutAnonymity } from './anonymity';
import { attributedTwice } from './attributed-twice';
import { labelledTwice } from './labelled-twice';
import { holeBehind, lostOccasion } from './lost-occasions';
import { lostPart, partedCue, partedRole } from './lost-parts';
import { personTwice } from './person-twice';
import { objectBefore } from './speaker-forms';
import { faultOfTelling } from './told-attributions';
import { describesNobody, heardBySaid, twoOccasions } from './two-occasions';
import { ofTwoVersions } from './two-versions';
import { cutDescription, cutHearer, cutSetting, leftOver, leftOverCapital } from './left-over-clauses';

/** What says or introduces somebody. */
const ATTRIBUTING = Class.CUE | Class.TITLE;

/** What is wrong with the attributions of a paragraph; offsets count from its start. */
export function attributionFaults(paragraph: Paragraph): readonly AttributionFault[] {
  const { tokens, quotations } = paragraph;
  const labels = labelledTwice(paragraph);
  if (labels) return [labels];
  if (!quotations.length && !tokens.has(ATTRIBUTING) && !tokens.hasAny(Topic.ACCORDING)) return [];
  const frame = frameIn(paragraph);
  const faults = faultsOfSentences(paragraph, frame);
  if (quotations.length) faults.push(...faultsOfQuotations(paragraph, frame));
  return faults.length < 2 ? faults : withoutTwins(faults.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** Of two that overlap the first is told. */
const withoutTwins = (faults: readonly AttributionFault[]): AttributionFault[] => {
  let end = 0;
  return faults.filter(fault => {
    if (fault.start < end) return false;
    end = fault.end;
    return true;
  });
};

function faultsOfSentences({ sentences, tokens }: Paragraph, frame: Frame): AttributionFault[] {
  const faults: AttributionFault[] = [];
  let before: Sentence | null = null;
  for (let i = 0; i < sentences.length; i++) {
    const sentence: Sentence = { frame, first: frame.from(sentences[i].start), end: endOf(frame, sentences[i].end) };
    putFaultsOfCues(sentence, faults);
    put(faults, faultOfTelling(sentence));
    put(faults, personTwice(sentence));
    put(faults, describedTwice(sentence));
    put(faults, cutAnonymity(sentence));
    put(faults, partedCue(sentence) ?? leftOverCapital(sentence, before));
    if (before) {
      const stop = { start: sentences[i - 1].end - 1, end: sentences[i - 1].end };
      const cut =
        leftOver(tokens, sentences[i], sentences[i - 1]) ??
        partedRole(before, sentence) ??
        cutHearer(before, sentence) ??
        cutSetting(before, sentence) ??
        cutDescription(before, sentence, stop);
      put(faults, cut);
    }
    before = sentence;
  }
  return faults;
}

function put(faults: AttributionFault[], fault: AttributionFault | null): void {
  if (fault) faults.push(fault);
}

function putFaultsOfCues(sentence: Sentence, faults: AttributionFault[]): void {
  const { frame, first, end } = sentence;
  let according = -1; // the last one that has a source
  for (let i = first; i < end; i++) {
    const isNamed = frame.isIn(i, ACCORDING);
    if (!isNamed && !frame.is(i, Class.CUE | Class.CUE_AFTER)) continue;
    const fault = isNamed
      ? (faultOfAccording(sentence, i, according) ?? (isAccording(frame, i) ? holeBehind(frame, i + 1, end) : null))
      : (faultOfCue(sentence, i) ??
        lostPart(sentence, i) ??
        lostOccasion(sentence, i) ??
        objectBefore(frame, i, end) ??
        ofTwoVersions(sentence, i) ??
        twoOccasions(sentence, i) ??
        heardBySaid(sentence, i) ??
        describesNobody(sentence, i));
    if (fault) faults.push(fault);
    else if (isNamed) according = i;
  }
}

/** The first item behind a sentence. */
function endOf(frame: Frame, offset: number): number {
  const i = frame.from(offset);
  return i < frame.count && frame.start(i) < offset ? i + 1 : i;
}

function faultsOfQuotations(paragraph: Paragraph, frame: Frame): AttributionFault[] {
  const { sentences, tokens } = paragraph;
  const faults: AttributionFault[] = [];
  let inner: Frame | undefined;
  for (let i = 0; i < frame.count; i++) {
    if (frame.kind(i) !== Item.QUOTED) continue;
    const quoted = frame.span(i);
    const ending = lastCharacter(tokens.prose, quoted);
    const isOpen = !ENDING.includes(ending) && frame.kind(i + 1) === Item.COMMA; // “We wait”, she said
    if ((!ENDING.includes(ending) && !isOpen) || (isSingle(tokens.prose, quoted) && !isDirect(paragraph, quoted)))
      continue;
    const last = isOpen ? i + 1 : i;
    const after = { frame, first: last + 1, ...endAfter(frame, sentences, last), ending: isOpen ? ',' : ending };
    const fault =
      attributedTwice(after, i) ??
      (startsSentence(frame, sentences, i) ? faultAfter(after, i) : pronounAlone(after, i));
    if (fault) faults.push(fault);
    if (!hasCue(tokens, quoted) || !isMark(tokens.prose, quoted.end - 1)) continue;
    inner ??= frameOf(tokens, sentences, []);
    const inside = inverted(inner, quoted) ?? (isLeft(after, i) ? trailing(inner, quoted) : null);
    if (inside) faults.push(inside);
  }
  return faults;
}

/** A whole sentence is quoted: what single marks stand around may be a title, or a word. */
const isDirect = ({ quotations }: Paragraph, { start }: Span): boolean =>
  quotations.some(({ span, kind }) => span.start === start && kind === 'direct');

const ENDING = ',?!.…';

const isSingle = (prose: string, { start }: Span): boolean =>
  "’‘'‚‹›".includes(prose[start]) && prose[start + 1] !== prose[start];

const isMark = (prose: string, at: number): boolean => '"”\''.includes(prose[at]);

/** Nothing attributes it: no word follows in its sentence, and none leads in to it. */
const isLeft = ({ frame, first, end }: After, i: number): boolean =>
  (first >= end || frame.kind(first) === Item.QUOTED || frame.isInitial(first)) &&
  frame.kind(i - 1) !== Item.COMMA &&
  frame.kind(i - 1) !== Item.COLON;

/** Where what follows a quotation ends: with its sentence, or where the next one begins. */
function endAfter(frame: Frame, sentences: readonly Span[], i: number): Pick<After, 'end' | 'limit'> {
  if (i + 1 >= frame.count) return { end: frame.count, limit: frame.count };
  const sentence = sentences[lastFrom(sentences, frame.start(i + 1))];
  let end = i + 1;
  while (end < frame.count && frame.start(end) < sentence.end && frame.kind(end) !== Item.QUOTED) end++;
  return { end, limit: endOf(frame, sentence.end) };
}

/** A direct quotation stands alone: nothing of its sentence comes before it but another quotation or an introduction. */
function startsSentence(frame: Frame, sentences: readonly Span[], i: number): boolean {
  const before = frame.kind(i - 1);
  if (lastOf(sentences, frame.start(i))?.start === frame.start(i) || i === 0) return true;
  return before === Item.COLON || before === Item.DASH || before === Item.OPEN || before === Item.QUOTED;
}

function hasCue(tokens: Tokens, { start, end }: Span): boolean {
  for (let i = tokens.from(start); i < tokens.count && tokens.start(i) < end; i++)
    if (tokens.is(i, Class.CUE) && tokens.is(i, FINITE)) return true;
  return false;
}
