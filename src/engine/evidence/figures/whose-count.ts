/** Who counted: where the police and the organizers have a number each, that of the one backs nothing of the other. */
import { overlaps } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import type { Said } from './said';
import { isTelling, stemOf } from './words';

const TO = hashes('to');
const ACCORDING = hashes('according');
/** *Police put the crowd at 7,000* */
const COUNTING = hashes(
  'count counts counted estimate estimates estimated put puts reckon reckons reckoned calculate calculates calculated give gives gave report reports reported',
);
/** So many tokens from who says it a number stands that is theirs. */
const NEAR = 9;
const LABEL = 4;

/** Does a document give the number to others, and another one to those whom the copy has it from? */
export function isCountOfOthers(claim: Said, said: Said): boolean {
  const ours = countersOf(claim);
  if (!ours.length) return false;
  const theirs = countersOf(said);
  if (!theirs.length || theirs.some(word => ours.includes(word))) return false;
  const { tokens } = said.figured;
  for (let i = 0; i < tokens.count; i++)
    if (ours.includes(stemAt(tokens, i)) && hasNumberOfOwn(tokens, i, said)) return true;
  return false;
}

/** The stems of the words that say who has counted. */
function countersOf({ figured: { tokens }, figure, sentence }: Said): string[] {
  const [first, last] = [tokens.from(sentence.start), tokens.from(sentence.end - 1)];
  const [at, end] = [tokens.from(figure.span.start), tokens.from(figure.span.end - 1)];
  const colon = labelEnd(tokens, first);
  if (colon > first && colon < at) return wordsIn(tokens, first, colon - 1);
  for (let i = first; i <= last; i++)
    if (isIn(tokens, i, ACCORDING) && isIn(tokens, i + 1, TO))
      return wordsIn(tokens, i + 2, Math.min(last, i + 2 + LABEL));
  for (let i = at - 1; i > first; i--) if (isSaying(tokens, i)) return wordsBefore(tokens, i, first);
  for (let i = end + 1; i <= last; i++)
    if (isSignOf(tokens, i, ',')) return tokens.is(i + 2, Class.CUE) ? wordsIn(tokens, i + 1, i + 1) : [];
  return [];
}

const isSaying = (tokens: Tokens, i: number): boolean => tokens.is(i, Class.CUE) || isIn(tokens, i, COUNTING);

/** *Police:*, *Police estimate:*; where there is none, where it was looked for. */
function labelEnd(tokens: Tokens, first: number): number {
  for (let i = first; i <= first + LABEL && (tokens.isWord(i) || i > first); i++) {
    if (isSignOf(tokens, i, ':')) return i;
    if (isSignOf(tokens, i, ',.;')) return first;
  }
  return first;
}

function wordsIn(tokens: Tokens, first: number, last: number): string[] {
  const words: string[] = [];
  for (let i = first; i <= last && !isSignOf(tokens, i, ',;.'); i++)
    if (isTelling(tokens, i) && !isIn(tokens, i, COUNTING)) words.push(stemAt(tokens, i));
  return words;
}

/** Who stands before a verb of saying. */
function wordsBefore(tokens: Tokens, verb: number, first: number): string[] {
  let from = verb;
  while (from > first && tokens.isWord(from - 1) && !tokens.is(from - 1, Class.PREPOSITION | Class.JOINER)) from--;
  return wordsIn(tokens, from, verb - 1);
}

const stemAt = (tokens: Tokens, i: number): string => (tokens.isWord(i) ? stemOf(tokens.text(i)) : '');

/** Does a number of theirs follow somebody, after a colon or a verb of saying? */
function hasNumberOfOwn(tokens: Tokens, i: number, { figure }: Said): boolean {
  let isSaid = false;
  for (let at = i + 1; at <= i + NEAR && !isSignOf(tokens, at, '.;'); at++) {
    isSaid ||= isSignOf(tokens, at, ':') || isSaying(tokens, at);
    if (!tokens.isOf(at, Topic.NUMERAL | Topic.NUMBER)) continue;
    return isSaid && !overlaps(tokens.span(at), figure.span);
  }
  return false;
}
