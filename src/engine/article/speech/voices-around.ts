/** Whether anybody around a quotation could be the one who says it: named, meant, or told of as somebody who speaks. */
import { kept } from '../../text/kept';
import type { Span } from '../../text/span';
import { Class, FINITE } from '../../words/classes';
import { hashes } from '../../words/grammar';
import type { Paragraph } from '../paragraph';
import { closes, isFiniteCue, isPlainCue, overAdverbs, sourceAt } from './attribution-words';
import { Item, type Frame } from './frame';
import { frameIn } from './frames';
import { ACCORDING, isNamed, isWritten } from './somebody';

/** Nothing stands in the paragraph but quotations; one that is never closed may have its speaker inside. */
export const isAlone = kept(({ prose, quotations, faults }: Paragraph): boolean => {
  if (faults.some(({ kind }) => kind === 'unclosed')) return false;
  let at = 0;
  for (const { span } of quotations) {
    if (prose.slice(at, span.start).trim()) return false;
    at = span.end;
  }
  return quotations.length > 0 && !prose.slice(at).trim();
});

/** Nothing else is quoted in the paragraph, and its other sentences speak of nobody: *The pier shut in May. “…” It will open again.* */
export const standsApart = kept(
  (paragraph: Paragraph): boolean =>
    isSentenceOfItsOwn(paragraph) && !paragraph.leadOut && !hasVoiceBeside(paragraph, paragraph.quotations[0].span),
);

/** The one quotation of a paragraph is a sentence of it, beside others. */
export const isSentenceOfItsOwn = kept((paragraph: Paragraph): boolean => {
  const { prose, sentences, quotations, faults, kind } = paragraph;
  if (kind !== 'prose' || quotations.length !== 1 || faults.length > 0) return false;
  const [{ span }] = quotations;
  const behind = prose.slice(span.end);
  const next = span.end + behind.length - behind.trimStart().length;
  return (
    sentences.some(({ start }) => start === span.start) &&
    (!behind.trim() || sentences.some(({ start }) => start === next)) &&
    !isAlone(paragraph)
  );
});

/** Before it somebody is named or meant, or behind it, where people in general (*police*, *regulators*) are told of and not heard. */
function hasVoiceBeside(paragraph: Paragraph, { start, end }: Span): boolean {
  const frame = frameIn(paragraph);
  const [first, last] = [frame.from(start), frame.from(end)];
  if (answersFrom(paragraph, last)) return true;
  for (let i = 0; i < frame.count; i++) {
    const isBehind = i >= last;
    if ((i < first || isBehind) && speaksOfSomebodyAt(frame, i, isBehind)) return true;
    if (i < first && isWritten(frame, i)) return true;
  }
  return false;
}

/** Somebody is named in the paragraph, or meant, who may say what comes next. */
export const hasVoice = kept(
  (paragraph: Paragraph): boolean =>
    paragraph.quotations.length > 0 ||
    paragraph.leadOut !== null ||
    paragraph.prose.endsWith(':') ||
    speaksOfSomebody(frameIn(paragraph)),
);

const BE = hashes('is are was were');
const IT = hashes('it one ones');

/** A name, a word for people, a pronoun for them, or a cue. */
function speaksOfSomebody(frame: Frame): boolean {
  for (let i = 0; i < frame.count; i++) if (speaksOfSomebodyAt(frame, i) || isWritten(frame, i)) return true;
  return false;
}

/** Does a word do so? Behind a quotation, bodies and people in general do not. */
function speaksOfSomebodyAt(frame: Frame, i: number, isBehind = false): boolean {
  if (isNamed(frame, i)) return true;
  if (frame.is(i, Class.PERSON) && !(isBehind && frame.is(i, Class.PLURAL))) return true;
  if (frame.is(i, Class.BODY) && acts(frame, i + 1) && !isBehind) return true;
  return (frame.is(i, Class.CUE) && isPlainCue(frame, i)) || frame.isIn(i, ACCORDING) || isPronoun(frame, i);
}

/** *the council voted*, *the council is angry*; but *the line was built*, *the school year*. */
const acts = (frame: Frame, verb: number): boolean =>
  frame.is(verb, FINITE | Class.AUXILIARY) && !(frame.isIn(verb, BE) && frame.is(verb + 1, Class.PARTICIPLE));

/** *she*, *them*, *whoever*, *some were angry*; but *some boats*, *most recently*. */
const isPronoun = (frame: Frame, i: number): boolean =>
  frame.is(i, Class.PRONOUN | Class.OBJECT) &&
  !frame.isIn(i, IT) &&
  (!frame.is(i, Class.DETERMINER | Class.RELATIVE) || frame.is(i + 1, Class.AUXILIARY));

/** What points back to the words before it. */
const POINTING = hashes('that this these those such so thus with he she they i we');

/** The paragraph says who spoke before it: *she said*, *That is what the log says.* */
export const answers = kept((paragraph: Paragraph): boolean => answersFrom(paragraph, 0));

/** Its sentence from an item on does. */
function answersFrom(paragraph: Paragraph, first: number): boolean {
  const frame = frameIn(paragraph);
  if (frame.isIn(first, POINTING) || (frame.isWord(first) && !frame.isCapital(first))) return true;
  const end = frame.from(paragraph.sentences.find(({ end }) => end > frame.start(first))?.end ?? 0);
  const source = sourceAt(frame, first, end);
  const cue = source ? overAdverbs(frame, source.last + 1, end) : 0;
  return isFiniteCue(frame, cue) && closes(frame, cue, end) && frame.kind(cue + 1) !== Item.COLON;
}

/** A verb of saying stands in its first sentence. */
export function tellsAtFirst(paragraph: Paragraph): boolean {
  const frame = frameIn(paragraph);
  const end = frame.from(paragraph.sentences[0]?.end ?? 0);
  for (let i = 0; i < end; i++) if (isPlainCue(frame, i)) return true;
  return false;
}
