/**
 * What must not change around a claim's words for it to stay the same claim. *31 percent* is another claim in *131 percent*, in *31
 * percent less* and after *never*; and *1,400* counts the noun that follows it. No measure of likeness sees that (field.md 1.5).
 */
import { measuringOf } from '../article/measuring';
import { readNumber } from '../article/numbers';
import { parseFigures } from '../article/paragraph';
import { overlaps, span } from '../text/span';
import { isSameWord } from './spelling';

const NUMBER =
  '\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty|hundred|thousand|\\w+illion|dozen|half|third|quarter|first|second|fourth|fifth|tenth|twice|\\w+fold|\\w+est)';

/** A number is among the words, or something that looks like one. */
export const hasNumber = (words: string): boolean => HAS_NUMBER.test(words);
const HAS_NUMBER = new RegExp(NUMBER, 'i');

/** A number ends the words: what it counts comes next. */
const ENDS_IN_NUMBER = new RegExp(`(?:${NUMBER})$`, 'i');

/** Words that may follow a number and are not what it counts. */
const FUNCTION_WORD =
  /^(?:of|in|on|at|by|to|for|from|with|and|or|but|as|than|that|which|who|when|while|last|this|next|the|a|an|is|was|were|are|had|has|have|will|would|he|she|it|they|said)?$/i;

/** A word or number that goes on over an edge of the words. */
const GOES_BEFORE = /[\p{L}\p{N}$£€¥₹#+\-−.,/']{0,24}$/u;
const GOES_AFTER = /^[\p{L}\p{N}%‰$£€¥₹°+\-−.,/']{0,24}/u;

/** The words of a claim with what stands around them, folded. */
export interface Words {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** True where the same words stand now as another figure: with another sign, range, unit, scale or rate, or counting something else. */
export function isOtherFigure(then: Words, now: Words): boolean {
  return (
    attachedBefore(then) !== attachedBefore(now) ||
    gluedAfter(then.suffix) !== gluedAfter(now.suffix) ||
    (ENDS_IN_NUMBER.test(then.exact) && countsOther(then.suffix, now.suffix)) ||
    (HAS_NUMBER.test(then.exact) && isReadOtherwise(then, now))
  );
}

/** What belongs to the words from before: what is joined to them, a sign, the lower end of a range, the thousands. */
export function attachedBefore({ prefix, exact }: Pick<Words, 'prefix' | 'exact'>): string {
  const glued = gluedBefore(prefix);
  if (!STARTS_IN_NUMBER.test(exact)) return glued;
  const words = prefix.slice(0, prefix.length - glued.length).split(' ');
  if (words.at(-1) === '') words.pop();
  const [third = '', second = '', last = ''] = words.slice(-3);
  const attached = (count: number): string =>
    prefix.slice(prefix.length - words.slice(-count).join(' ').length - 1 - glued.length);
  if (SIGNS.has(last)) return attached(1);
  if (isNumber(last) && !isYear(last)) return attached(1);
  const isRange = RANGES.has(last) ? third !== 'from' : last === 'and' && third === 'between';
  return isRange && isNumber(second) ? attached(2) : glued;
}

const STARTS_IN_NUMBER = new RegExp(`^[$£€¥₹]?(?:${NUMBER})`, 'i');
const SIGNS: ReadonlySet<string> = new Set(['minus', 'plus', 'negative', '-', '−', '–', '+']);
const RANGES: ReadonlySet<string> = new Set(['to', 'or', '-', '–', '—']);
const isNumber = (word: string): boolean =>
  readNumber(word.replace(/^[$£€¥₹]/, ''), 0) !== undefined && !/[.,;:]$/.test(word);
const isYear = (word: string): boolean => readNumber(word, 0)?.yearLike ?? false;

/** The same words, but a reader of figures takes them for another value, in another unit or by another time. */
function isReadOtherwise(then: Words, now: Words): boolean {
  const [was, is] = [then, now].map(figureOf);
  return was !== null && is !== null && was !== is;
}

/** The figure that a claim is or begins with, as it is read in its sentence; null where there is none, or several. */
function figureOf({ prefix, exact, suffix }: Words): string | null {
  const paragraph = parseFigures(prefix + exact + suffix);
  const claim = span(prefix.length, prefix.length + exact.length);
  const [figure, another] = paragraph.figures.filter(({ span: at }) => overlaps(at, claim));
  if (!figure || another || paragraph.repaired) return null;
  const { period } = measuringOf(paragraph, figure);
  const rate = period && RATE.test(period) ? period : '';
  return [figure.value, figure.valueTo, figure.unit, rate].join(' ');
}

const RATE = /^(?:an?|per|every|each) |ly$/;

/** What is joined to the words from before: the *1* of *131 percent*. Marks and stops alone are nothing. */
export const gluedBefore = (prefix: string): string => {
  const run = (GOES_BEFORE.exec(prefix)?.[0] ?? '').replace(/^[.,'/-]+/, '');
  return /[\p{L}\p{N}$£€¥₹+\-−]/u.test(run) ? run : '';
};

/** What is joined to the words from behind: the *.5* of *31.5*. */
export const gluedAfter = (suffix: string): string => (GOES_AFTER.exec(suffix)?.[0] ?? '').replace(/[.,'/+\-−]+$/, '');

function countsOther(then: string, now: string): boolean {
  const [was, is] = [then, now].map(suffix => /^[ -](\p{L}*)/u.exec(suffix)?.[1].toLowerCase() ?? '');
  return !isSameWord(was, is) && !(FUNCTION_WORD.test(was) && FUNCTION_WORD.test(is));
}

/** The parts of what stands around a claim that belong to its sentence. */
export const inSentence = ({ exact, prefix, suffix }: Words): Words => ({
  exact,
  prefix: prefix.slice(/^[^]*[.!?]["')\]]* /.exec(prefix)?.[0].length ?? 0),
  suffix: /[.!?]["')\]]*$/.test(exact) ? '' : (/^[^]*?[.!?]["')\]]*(?= |$)/.exec(suffix)?.[0] ?? suffix),
});
