/**
 * What is done with so many: *arrested 35 people*, *16 prisoners were freed*. Verbs differ without a difference in what is told; but where a
 * document has the verb of the copy near by, with another number, with a denial, or as what is still to come, it tells that this one is not it.
 */
import { overlaps, type Span } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import { COMING, isNotYet } from './forecasts';
import type { Said } from './said';
import { stemOf } from './words';

const FORM = Class.PAST | Class.PARTICIPLE | Class.ING | Class.PRESENT | Class.BASE;
const NOUN = Class.NOUN | Class.PLURAL;
const TO = hashes('to');
const LIGHT = '';
/** *None was freed*, *how many is open*, *it paid less* */
const OTHERWISE = hashes('none no not never nobody nothing few fewer less more whether open unknown how');

/** Does the document do something else with so many, and what the copy tells of with others? */
export function isOtherDeed(claim: Said, said: Said): boolean {
  const ours = deedOf(claim);
  const theirs = deedOf(said);
  if (!ours || theirs === null || theirs === ours) return false;
  const { tokens, sentences } = said.figured;
  let isOtherwise = false;
  for (const sentence of sentences)
    for (const clause of clausesIn(tokens, sentence)) {
      const verb = verbIn(tokens, clause, ours);
      if (verb === undefined) continue;
      if (overlaps(clause, said.figure.span)) return theirs !== LIGHT && isIn(tokens, verb - 1, TO) && !isIn(tokens, verb - 2, COMING); // prettier-ignore
      isOtherwise ||= isTold(tokens, clause);
    }
  return isOtherwise;
}

/** The clauses of a sentence, as signs and joiners part it. */
function* clausesIn(tokens: Tokens, { start, end }: Span): Iterable<Span> {
  let from = start;
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) <= end; i++)
    if (isSignOf(tokens, i, ',;:') || tokens.is(i, Class.JOINER)) {
      yield { start: from, end: tokens.start(i) };
      from = tokens.end(i);
    }
  yield { start: from, end };
}

function verbIn(tokens: Tokens, { start, end }: Span, stem: string): number | undefined {
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) <= end; i++)
    if (tokens.is(i, FORM) && stemOf(tokens.text(i)) === stem) return i;
  return undefined;
}

/** Does a clause tell of another number, of none, or of what is still to come? */
function isTold(tokens: Tokens, { start, end }: Span): boolean {
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) <= end; i++)
    if (tokens.isOf(i, Topic.NUMERAL | Topic.NUMBER) || isIn(tokens, i, OTHERWISE) || isNotYet(tokens, i)) return true;
  return false;
}

/** The stem of the verb that has a figure for its object, or its subject; empty where it is no more than *is* or *has*, null where there is none. */
export function deedOf({ figured: { tokens }, figure, sentence }: Said): string | null {
  const [first, last] = [tokens.from(sentence.start), tokens.from(sentence.end - 1)];
  const [at, end] = [tokens.from(figure.span.start), tokens.from(figure.span.end - 1)];
  for (let i = at - 1; i >= first && !isSignOf(tokens, i, ',;:'); i--) {
    if (tokens.is(i, Class.AUXILIARY)) return LIGHT;
    if (isVerbAt(tokens, i)) return stemOf(tokens.text(i));
  }
  for (let i = end + 1; i <= last && !isSignOf(tokens, i, ',;:'); i++)
    if (isVerbAt(tokens, i) && (tokens.is(i, Class.PAST) || !tokens.is(i, Class.ADJECTIVE)))
      return stemOf(tokens.text(i));
    else if (tokens.is(i, Class.AUXILIARY) && tokens.is(i + 1, Class.PARTICIPLE | Class.ING))
      return stemOf(tokens.text(i + 1));
  return null;
}

/** A verb, and no noun; one that may be either behind *to*. */
const isVerbAt = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.SMALL &&
  tokens.is(i, FORM) &&
  !tokens.is(i, Class.PREPOSITION | Class.AUXILIARY | Class.TIME | Class.SUBORDINATOR) &&
  (!tokens.is(i, NOUN) || isIn(tokens, i - 1, TO));
