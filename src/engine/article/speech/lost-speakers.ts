/** Quotations whose speaker is lost: what is left of an attribution, and what only one of two may have said. */
import { kept } from '../../text/kept';
import { lastFrom, type Span } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import type { Paragraph } from '../paragraph';
import { isSomebody as isPerson } from '../people/pronouns';
import { hasVerb, isPlainCue, isSetting } from './attribution-words';
import { lastCharacter } from './attributions';
import { Item } from './frame';
import { frameIn } from './frames';

const ACCORDING = hashes('according');
const SPEAKERS = hashes('he she they we i who');

/** *“…,” pointing to the rust.*: where who said it should stand, the sentence has what was done meanwhile, or when and where, and nobody. */
export function isCutOff(paragraph: Paragraph, { start }: Pick<Span, 'start'>): boolean {
  const { prose, sentences } = paragraph;
  const sentence = sentences[lastFrom(sentences, start)];
  if (sentence?.start !== start) return false;
  const frame = frameIn(paragraph);
  const item = frame.from(start);
  if (frame.kind(item) !== Item.QUOTED || lastCharacter(prose, frame.span(item)) !== ',') return false;
  const first = item + 1;
  const end = frame.from(sentence.end);
  const isDoing =
    frame.is(first, Class.ING) &&
    (frame.is(first, Class.CUE | Class.SPEAKING) || !frame.is(first, Class.NOUN | Class.PREPOSITION));
  if (first >= end || frame.isCapital(first) || !(isDoing || (isSetting(frame, first) && !hasVerb(frame, first, end))))
    return false;
  for (let i = first; i < end; i++)
    if (
      frame.kind(i) === Item.QUOTED ||
      isPlainCue(frame, i) ||
      frame.isIn(i, SPEAKERS) ||
      (frame.isName(i) && !frame.is(i, Class.DAY))
    )
      return false;
  return true;
}

const ASKED = hashes('asked pressed questioned');
const OPENERS = hashes('and but when');
const QUESTION = ['on', 'the', 'question', 'of', 'whether'];

/** *Asked whether it would open: “…”*: it fills its paragraph, and nobody answers. */
function isUnanswered(paragraph: Paragraph, { start }: Pick<Span, 'start'>): boolean {
  const { prose, quotations } = paragraph;
  if (!prose.startsWith(':', start - 2) || quotations[0].span.start !== start) return false;
  const frame = frameIn(paragraph);
  const quoted = frame.from(start);
  let first = 0;
  while (frame.isIn(first, OPENERS)) first++;
  if (!frame.isIn(first, ASKED) && !QUESTION.every((word, k) => frame.text(first + k).toLowerCase() === word))
    return false;
  for (let i = first; i < quoted - 1; i++)
    if (!frame.isWord(i) || (frame.isName(i) && !frame.isIn(first, ASKED))) return false;
  return quoted + 1 === frame.count && frame.kind(quoted) === Item.QUOTED;
}

const OCCASIONS = hashes('statement interview address speech letter email conference debate briefing');
const PASSIVE = hashes('by');

/** *“…,” in a statement.*: who said it is lost before the occasion, whoever spoke above. */
function isOfOccasion(paragraph: Paragraph, own: Pick<Span, 'start'>): boolean {
  if (!isCutOff(paragraph, own)) return false;
  const { sentences } = paragraph;
  const frame = frameIn(paragraph);
  const end = frame.from(sentences[lastFrom(sentences, own.start)].end);
  let isNamed = false;
  for (let i = frame.from(own.start) + 1; i < end; i++) {
    if (frame.isIn(i, PASSIVE)) return false;
    isNamed ||= frame.isIn(i, OCCASIONS);
  }
  return isNamed;
}

/** *“…,”* and nothing more in its paragraph: what attributed it stood behind the comma. */
export function isLeftOpen({ prose, sentences, quotations }: Paragraph, { start }: Pick<Span, 'start'>): boolean {
  const quoted = quotations.find(q => q.span.start === start);
  return (
    quoted !== undefined &&
    !quoted.cue &&
    sentences[lastFrom(sentences, start)]?.start === start &&
    lastCharacter(prose, quoted.span) === ',' &&
    !prose.slice(quoted.span.end).trim()
  );
}

const IT = hashes('it');
const WAS = hashes('is was');
const BY = hashes('by');

/** *“…,” it was said in Elston.*: by nobody. */
function isSaidInPassive(paragraph: Paragraph, { start }: Pick<Span, 'start'>): boolean {
  const { sentences } = paragraph;
  const frame = frameIn(paragraph);
  const it = frame.from(start) + 1;
  if (frame.kind(it - 1) !== Item.QUOTED || frame.start(it - 1) !== start || !frame.isIn(it, IT)) return false;
  if (!frame.isIn(it + 1, WAS) || !frame.is(it + 2, Class.CUE) || !frame.is(it + 2, Class.PARTICIPLE)) return false;
  const end = sentences[lastFrom(sentences, frame.start(it))].end;
  for (let i = it + 3; i < frame.count && frame.start(i) < end; i++)
    if (frame.isIn(i, BY) || frame.isIn(i, ACCORDING) || isPlainCue(frame, i)) return false;
  return true;
}

/** It says of the words that they were said, or when, or what was asked, and not who said them. */
export const isSaidByNobody = (paragraph: Paragraph, own: Pick<Span, 'start'>): boolean =>
  isSaidInPassive(paragraph, own) || isOfOccasion(paragraph, own) || isUnanswered(paragraph, own);

const I = hashes('i my me myself');

/** Somebody speaks of herself in it. */
export const isOfOne = kept(({ tokens }: Paragraph): boolean => {
  for (let i = 0; i < tokens.count; i++) if (isIn(tokens, i, I)) return true;
  return false;
});

/** Somebody is named. */
export const namesSomebody = (paragraph: Paragraph): boolean => paragraph.mentions.some(mention => isPerson(mention));

/** Two people by name are all that a paragraph of one sentence is about, and neither says anything. */
export const namesTwo = kept((paragraph: Paragraph): boolean => {
  const { kind, sentences, quotations, mentions, leadOut, tokens } = paragraph;
  const named = mentions.filter(mention => isPerson(mention) && mention.name.includes(' '));
  if (kind !== 'prose' || sentences.length !== 1 || quotations.length || leadOut || named.length !== 2) return false;
  const frame = frameIn(paragraph);
  for (let i = 0; i < frame.count; i++) if (isPlainCue(frame, i) || frame.isIn(i, ACCORDING)) return false;
  const and = tokens.from(named[0].end);
  return isIn(tokens, and, AND) && tokens.from(named[1].from) === and + 1;
});

const AND = hashes('and');
