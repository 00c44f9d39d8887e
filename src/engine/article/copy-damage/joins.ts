/** Words that are run together: each with the place where they part, and how sure it is that they are two. */
import { kept } from '../../text/kept';
import { lastFrom } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isHyphen, isIn, isSignOf } from '../../words/grammar';
import { classesOf, isKnown } from '../../words/lexicon';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import type { Join } from './join';
import { humpAt } from './humps';
import { initialismAt } from './initialisms';
import { isStopLost, touchingIn } from './lost-spaces';
import { seamBehindMark } from './mark-seams';
import { seamBehindNoun, seamBehindPlural, seamOf, seamOfOffice, seamsOfPhrase, seamsOfThree } from './seams';
import { isNumberBefore, numberSeam } from './number-seams';
import { keyForSpace, nameSeam, signForSpace } from './space-stand-ins';

/** The words of a paragraph that are run together, in the order of the text. */
export const joinsIn = kept((paragraph: Paragraph): readonly Join[] => {
  const { tokens } = paragraph;
  const joins: Join[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const join = tokens.isPlain(i) ? undefined : joinAt(paragraph, i);
    if (join) joins.push(join);
  }
  const touching = touchingIn(paragraph);
  return touching.length ? [...joins, ...touching].sort((a, b) => a.span.start - b.span.start) : joins;
});

function joinAt(paragraph: Paragraph, i: number): Join | undefined {
  const { tokens } = paragraph;
  const isJoined = tokens.isJoined(i);
  switch (tokens.shape(i)) {
    case Shape.SMALL:
      if (!isJoined) return smallJoin(tokens, i);
      return numberJoin(tokens, i) ?? stopJoin(tokens, i) ?? markJoin(tokens, i) ?? signJoin(tokens, i);
    case Shape.CAPITAL:
      if (isJoined) return stopJoin(tokens, i) ?? markJoin(tokens, i);
      return opening(paragraph, i) ?? nameJoin(tokens, i);
    case Shape.CAPITALS:
      return isJoined ? undefined : shoutedJoin(tokens, i);
    case Shape.MIXED:
      return humpAt(tokens, i) ?? initialismAt(tokens, i);
    case Shape.DIGITS:
      return isJoined ? numberJoin(tokens, i) : undefined;
    default:
      return undefined;
  }
}

const parted = (tokens: Tokens, first: number, last: number, at: number, when: Join['if'] = 'sure'): Join => ({
  span: tokens.span(first, last),
  seam: { start: at, end: at },
  if: when,
  of: 'words',
});

/** A word that nobody knows, or the second half of one that a line’s end has parted. */
function smallJoin(tokens: Tokens, i: number): Join | undefined {
  if (isHyphen(tokens, i - 1)) return lineEnd(tokens, i);
  if (tokens.is(i, -1) || tokens.end(i) - tokens.start(i) < SHORTEST || !isApart(tokens, i)) return undefined;
  const word = tokens.text(i);
  if (isForm(tokens, i)) return undefined;
  const seam = seamOf(word);
  if (seam) return parted(tokens, i, i, tokens.start(i) + seam.at, seam.sure ? 'sure' : 'once');
  const office = seamOfOffice(word);
  if (office) return parted(tokens, i, i, tokens.start(i) + office, 'once');
  const three = seamsOfThree(word) ?? seamsOfPhrase(word);
  if (three)
    return { ...parted(tokens, i, i, tokens.start(i) + three[0], 'once'), further: tokens.start(i) + three[1] };
  const behind = tokens.is(i - 1, Class.DETERMINER) ? seamBehindNoun(word) : 0;
  if (behind) return parted(tokens, i, i, tokens.start(i) + behind, 'once');
  const key = tokens.start(i) + keyForSpace(word);
  return key > tokens.start(i)
    ? { ...parted(tokens, i, i, key, 'once'), seam: { start: key, end: key + 1 } }
    : undefined;
}

/** *for_the* */
const signJoin = (tokens: Tokens, i: number): Join | undefined =>
  isApart(tokens, i) ? signForSpace(tokens, i) : undefined;

/** *Californiahas* */
const nameJoin = (tokens: Tokens, i: number): Join | undefined =>
  tokens.is(i, -1) || isForm(tokens, i) || !isApart(tokens, i) ? undefined : nameSeam(tokens, i);

/** A word of the lexicon, or its plural. */
function isForm(tokens: Tokens, i: number): boolean {
  const word = tokens.text(i);
  return isKnown(tokens.hash(i)) || (word.endsWith('s') && isKnown(hashOf(word.slice(0, -1))));
}

/** *inthe*; shorter ones are more often names and foreign words. */
const SHORTEST = 5;

/** No address, no handle, no compound: what is joined behind it can only end it. */
const isApart = (tokens: Tokens, last: number): boolean =>
  !tokens.isJoined(last + 1) ||
  (isSignOf(tokens, last + 1, '.,;:?!)]”"…—–') && !(tokens.isJoined(last + 2) && tokens.isWord(last + 2)));

/** After a hyphen that waits for its other half: *north- and southbound*. */
const WAITS = hashes('and or to nor but than through versus as');

/** *govern- ment*: both halves are one word, and nobody hyphenates it. */
function lineEnd(tokens: Tokens, i: number): Join | undefined {
  const first = i - 2;
  if (tokens.isJoined(first) || isIn(tokens, i, WAITS) || tokens.shape(first) < Shape.SMALL) return undefined;
  if (!classesOf(hashOf(tokens.text(first) + tokens.text(i)))) return undefined;
  return {
    span: tokens.span(first, i),
    seam: { start: tokens.start(i - 1), end: tokens.start(i) },
    if: 'sure',
    of: 'line end',
  };
}

/** *in1902*, *400crowns*, *21stcentury* */
function numberJoin(tokens: Tokens, i: number): Join | undefined {
  const at = numberSeam(tokens, i);
  if (at !== undefined) return parted(tokens, i - 1, i, at);
  const further = seamOfCounted(tokens, i);
  return further ? { ...parted(tokens, i - 1, i, tokens.start(i), 'once'), further } : undefined;
}

/** *12milesof*: what is counted has run into the number and into the next word; where that begins, or 0. */
function seamOfCounted(tokens: Tokens, i: number): number {
  if (tokens.is(i, -1) || !isNumberBefore(tokens, i) || !isApart(tokens, i)) return 0;
  const at = seamBehindPlural(tokens.text(i));
  return at && tokens.start(i) + at;
}

/** *war.The* */
const stopJoin = (tokens: Tokens, i: number): Join | undefined =>
  isStopLost(tokens, i) ? parted(tokens, i - 2, i, tokens.start(i)) : undefined;

/** *the board’schair*, *40%of* */
function markJoin(tokens: Tokens, i: number): Join | undefined {
  const at = seamBehindMark(tokens, i);
  if (at < 0 || !isApart(tokens, i)) return undefined;
  let first = i;
  while (tokens.isJoined(first)) first--;
  return parted(tokens, first, i, at);
}

/** *THEFERRY IS SAFE*: in a line that is all capitals. */
function shoutedJoin(tokens: Tokens, i: number): Join | undefined {
  if (tokens.is(i, -1) || tokens.end(i) - tokens.start(i) < SHORTEST) return undefined;
  if (isForm(tokens, i) || !isApart(tokens, i) || !isShouted(tokens)) return undefined;
  const word = tokens.text(i).toLowerCase();
  const seam = seamOf(word);
  const at = seam && classesOf(hashOf(word.slice(0, seam.at))) & OPENING ? seam.at : seamOfOffice(word);
  return at ? parted(tokens, i, i, tokens.start(i) + at, 'once') : undefined;
}

const FEWEST_SHOUTED = 3;

/** It has some words, and none of them is small. */
function isShouted(tokens: Tokens): boolean {
  let words = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.isWord(i)) continue;
    if (tokens.shape(i) !== Shape.CAPITALS && tokens.end(i) - tokens.start(i) > 1) return false;
    words++;
  }
  return words >= FEWEST_SHOUTED;
}

/** *Thecouncil met*, *Policesaid so*: a word of grammar, or the subject and its verb, at the head of a sentence. */
function opening({ tokens, sentences }: Paragraph, i: number): Join | undefined {
  const start = tokens.start(i);
  if (tokens.is(i, -1) || tokens.end(i) - start < SHORTEST || !isApart(tokens, i)) return undefined;
  if (isForm(tokens, i) || sentences[lastFrom(sentences, start)]?.start !== start) return undefined;
  const three = seamsOfPhrase(tokens.text(i).toLowerCase());
  if (three) return { ...parted(tokens, i, i, start + three[0], 'once'), further: start + three[1] };
  const seam = seamOf(tokens.text(i).toLowerCase());
  if (!seam?.sure) return undefined;
  const word = tokens.text(i);
  const [head, verb] = [word.slice(0, seam.at), word.slice(seam.at)].map(part => classesOf(hashOf(part)));
  const isTold = (head & SUBJECT) !== 0 && (verb & (Class.CUE | Class.AUXILIARY)) !== 0;
  const isShe = (head & Class.PRONOUN) !== 0 && (verb & (seam.at < 3 ? Class.AUXILIARY : DOES)) !== 0;
  return isShe || (seam.at > 2 && (head & OPENING || isTold))
    ? parted(tokens, i, i, start + seam.at, 'once')
    : undefined;
}

const DOES = Class.AUXILIARY | Class.PAST;
const SUBJECT = Class.NOUN | Class.PLURAL;
const OPENING = Class.DETERMINER | Class.SUBORDINATOR | Class.PREPOSITION | Class.RELATIVE;
