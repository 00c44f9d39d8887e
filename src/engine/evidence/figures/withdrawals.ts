/** Numbers that a document takes back: *we wrote that 71 sheep died. This was a mistake*; *instead of 71 it should read 17*. */
import type { Figure } from '../../article/figures/figure';
import { lastFrom, type Span } from '../../text/span';
import { hashes, isIn } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import type { DocumentWords } from './document-words';
import { inDocument, readingAt, type Reading } from './reading';
import type { Said } from './said';

/** What was said before, and is spoken of again: *that was wrong*, *the number is false*. */
const SAID = hashes('that this it which figure figures number numbers statement claim total sum report note we');
const WRONG = hashes(
  'wrong incorrect false mistaken mistake error erroneous inaccurate untrue withdraw withdraws withdrawn withdrew withdrawing retract retracts ' +
    'retracted misstated miscounted misprint',
);
/** *wrongly said*, *misstated*, *instead of* */
const WRONGLY = hashes('wrongly mistakenly erroneously incorrectly falsely misstated misreported instead rather');
const RIGHT = hashes('correct right corrected');
const NUMBER = hashes('number figure total sum amount count value');
const NOT = hashes('not');
/** *the estimate of 40*, *the figure 40* */
const ESTIMATE = hashes('number figure total sum amount count value estimate estimates tally toll claim');
/** *I have to correct the number of 40* */
const CORRECTING = hashes('correct corrects corrected misspoke');
/** So often a number may stand again, at most. */
const MOST_AGAIN = 6;
/** *we wrote*, *our note gave*: a sentence that repeats what was said. */
const WROTE = hashes(
  'wrote written reported said stated gave given published announced told put earlier originally previously correction corrections erratum errata ' +
    'corrigendum clarification version',
);
/** So many sentences behind a number it may be taken back. */
const BEHIND = 2;

/** Does the copy itself say that something was wrong? */
export const tellsOfMistake = ({ figured: { tokens }, sentence }: Said): boolean => isThere(tokens, sentence, WRONG);

/** Does a document take back what it says of a number, where the copy does not say so? */
export function isWithdrawn({ figured: { tokens, sentences }, figure, sentence }: Said, claim: Said): boolean {
  if (tellsOfMistake(claim)) return false;
  if (isThere(tokens, { start: sentence.start, end: figure.span.start }, WRONGLY)) return true;
  const at = lastFrom(sentences, sentence.start);
  const isRepeated = isThere(tokens, { start: sentences[Math.max(0, at - 1)].start, end: sentence.end }, WROTE);
  return sentences
    .slice(at + 1, at + 1 + BEHIND)
    .some(each => rightFrom(tokens, each) !== null || (isRepeated && isTakenBack(tokens, each)));
}

/** Is the number taken back where it stands, or named again further on in a document as one that is: *the figure of 41 was withdrawn*? */
export function isWithdrawnLater(reading: Reading, words: DocumentWords): boolean {
  if (isCalledWrong(reading)) return true;
  const { value } = reading.figure;
  if (value === null) return false;
  const at = inDocument(reading, reading.sentence).end;
  const again = [...words.numbersBetween(value, value)].filter(({ start }) => start >= at).slice(0, MOST_AGAIN);
  return again.some(({ block, start }) => {
    const other = readingAt(words.document, block, start);
    return other?.amount.value === reading.amount.value && isCalledWrong(other);
  });
}

/** *The figure of 41 was wrong*, *we withdraw the number 41*; but not *the charge against one of the 41 was withdrawn*. */
function isCalledWrong({ figured: { tokens }, figure, sentence }: Said): boolean {
  const at = tokens.from(figure.span.start);
  const noun = isIn(tokens, at - 1, OF) ? at - 2 : at - 1;
  if (!isIn(tokens, noun, ESTIMATE)) return false;
  const isCorrected = [noun - 1, noun - 2].some(i => isIn(tokens, i, CORRECTING));
  return isCorrected || isThere(tokens, sentence, WRONG) || isNotRight(tokens, sentence);
}

const OF = hashes('of');

/** The figure that is said to be the right one in the place of one that is taken back; it may be a bare number. */
export function rightFor({ figured: { tokens, sentences, figures }, figure, sentence }: Said): Figure | null {
  const at = lastFrom(sentences, sentence.start);
  for (const each of sentences.slice(at, at + 1 + BEHIND)) {
    const from = each === sentence ? figure.span.end : rightFrom(tokens, each);
    const right = figures.find(({ span, kind }) => from !== null && span.start >= from && span.end <= each.end && kind === figure.kind); // prettier-ignore
    if (right) return right;
  }
  return null;
}

function isThere(tokens: Tokens, { start, end }: Span, words: { has(hash: number): boolean }): boolean {
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) <= end; i++)
    if (isIn(tokens, i, words)) return true;
  return false;
}

/** *That was wrong*, *we withdraw the figure*: nothing but what was said is spoken of. */
function isTakenBack(tokens: Tokens, sentence: Span): boolean {
  const first = tokens.from(sentence.start);
  const isOfIt = isIn(tokens, first, SAID) || isIn(tokens, first + 1, SAID);
  return isOfIt && (isThere(tokens, sentence, WRONG) || isNotRight(tokens, sentence));
}

function isNotRight(tokens: Tokens, { start, end }: Span): boolean {
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) <= end; i++)
    if (isIn(tokens, i, RIGHT) && isIn(tokens, i - 1, NOT)) return true;
  return false;
}

/** *The right number is*, *it should read*: where what is right begins. */
function rightFrom(tokens: Tokens, { start, end }: Span): number | null {
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) <= end; i++) {
    const isNamed = isIn(tokens, i, RIGHT) && isIn(tokens, i + 1, NUMBER);
    const isRead = isIn(tokens, i, SHOULD) && isIn(tokens, i + 1, READ);
    if (isNamed || isRead) return tokens.end(i + 1);
  }
  return null;
}

const SHOULD = hashes('should');
const READ = hashes('read be');
