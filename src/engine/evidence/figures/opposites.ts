/** What is the reverse of what is claimed: *closed 14 depots* for *opened 14 depots*; *96,000 in the north*, where the claim is of the south. */
import type { Figured } from '../../article/paragraph';
import type { Figure } from '../../article/figures/figure';
import { overlaps, type Span } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import type { Said } from './said';
import { isTelling, stemOf, type Vocabulary } from './words';

/** Who does the one does not do the other, by their stems. */
const OPPOSITES: readonly (readonly (readonly string[])[])[] = [
  'open/close shut',
  'buy purchase/sell',
  'hire recruit/fire dismiss sack',
  'import/export',
  'win/lose',
  'gain get receive/lose',
  'receive earn/pay',
  'die drown/survive save rescue',
  'cost/save',
  'score/concede',
  'spend/earn save',
  'arrive enter join/leave quit',
  'approve/reject',
  'support/oppose',
  'build/demolish',
  'kill/injure wound',
  'birth born/death die',
  'arrest/release',
  'charge accuse/convict',
  'convict/acquit',
  'pass/fail',
  'accept admit/refuse reject deny',
  'start begin/end finish',
  'rescue save/kill',
].map(line => line.split('/').map(words => words.split(' ').map(stemOf)));

/** Does one side have a word, and the other its opposite? */
export const areOpposites = (a: Vocabulary, b: Vocabulary): boolean =>
  OPPOSITES.some(([one, other]) => differ(one, other, a, b));

function differ(one: readonly string[], other: readonly string[], a: Vocabulary, b: Vocabulary): boolean {
  const has = (words: Vocabulary, stems: readonly string[]): boolean => stems.some(stem => words.hasStem(stem));
  const [aOne, aOther, bOne, bOther] = [has(a, one), has(a, other), has(b, one), has(b, other)];
  return (aOne && !aOther && bOther && !bOne) || (aOther && !aOne && bOne && !bOther);
}

/** *96,000 homes in the north and 43,000 homes in the south*: does the claim have what stands behind the other figure, and not what behind this? */
export function isOfSibling({ tokens, figures }: Figured, figure: Figure, sentence: Span, known: Vocabulary): boolean {
  const own = phraseBehind(tokens, figure);
  if (!own || known.has(own)) return false;
  return figures.some(other => {
    if (other === figure || other.kind !== figure.kind || !overlaps(other.span, sentence)) return false;
    const theirs = phraseBehind(tokens, other);
    return theirs !== null && known.has(theirs);
  });
}

/** *six years in prison*: has another duration near by what stands behind that of the claim, and this one something else? */
export function isOfSiblingTerm(claim: Said, { figured: { tokens, figures }, figure }: Said): boolean {
  const ours = claim.figure.kind === 'duration' ? phraseBehind(claim.figured.tokens, claim.figure) : null;
  if (!ours || phraseBehind(tokens, figure) === ours) return false;
  return figures.some(
    other => other.kind === figure.kind && other.value !== figure.value && phraseBehind(tokens, other) === ours,
  );
}

/**
 * *The union counted 900 marchers, while police counted 400*: does the claim have what leads to the other figure alone, and not what leads to
 * this one alone?
 */
export function isOfSiblingSubject(
  { tokens, figures }: Figured,
  figure: Figure,
  sentence: Span,
  known: Vocabulary,
): boolean {
  const own = leadTo(tokens, figure, sentence);
  return figures.some(other => {
    if (other === figure || other.kind !== figure.kind || !overlaps(other.span, sentence)) return false;
    const theirs = leadTo(tokens, other, sentence);
    const [ours, others] = [without(own, theirs), without(theirs, own)];
    return ours.length > 0 && !ours.some(word => known.has(word)) && others.some(word => known.has(word));
  });
}

const without = (words: readonly string[], others: readonly string[]): string[] =>
  words.filter(word => !others.some(other => stemOf(other) === stemOf(word)));

const TURNING = hashes('but while whereas although though and');

/** The words of its clause that say whose a figure is, up to the figure. */
function leadTo(tokens: Tokens, { span: { start } }: Figure, sentence: Span): string[] {
  const words: string[] = [];
  for (let i = tokens.from(start) - 1; i >= 0 && tokens.start(i) >= sentence.start; i--) {
    if (isSignOf(tokens, i, ',;') || isIn(tokens, i, TURNING)) break;
    if (isTelling(tokens, i)) words.push(tokens.text(i).toLowerCase());
  }
  return words;
}

/** So many words stand between a figure and the preposition, at most: *homes*, *square miles*. */
const MOST_BETWEEN = 2;

/** The word that a preposition behind what is counted leads to. */
function phraseBehind(tokens: Tokens, { span: { end } }: Figure): string | null {
  const behind = tokens.from(end - 1) + 1;
  for (let i = behind; i <= behind + MOST_BETWEEN && tokens.isWord(i); i++) {
    if (!tokens.is(i, Class.PREPOSITION)) continue;
    const at = tokens.is(i + 1, Class.DETERMINER) ? i + 2 : i + 1;
    return tokens.isWord(at) ? tokens.text(at).toLowerCase() : null;
  }
  return null;
}
