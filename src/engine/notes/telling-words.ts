/**
 * What must not change around a claim's words for it to stay the same claim. *31 percent* is another claim in *131 percent*, in *31
 * percent less* and after *never*; and *1,400* counts the noun that follows it. No measure of likeness sees that (field.md 1.5).
 */
import { measuringOf } from '../article/figures/measuring';
import { numberAt } from '../article/figures/numbers';
import { tokensOf } from '../words/tokens';
import { overlaps } from '../text/span';
import type { ClaimSentence, Words } from './claim-sentence';
import { hasNumber, NUMBER } from './written-numbers';
import { isSameWord } from './spelling';

/** A number ends the words: what it counts comes next. */
const ENDS_IN_NUMBER = new RegExp(`(?:${NUMBER})$`, 'i');

/** Words that may follow a number and are not what it counts. */
const FUNCTION_WORD =
  /^(?:of|in|on|at|by|to|for|from|with|and|or|but|as|than|that|which|who|when|while|last|this|next|the|a|an|is|was|were|are|had|has|have|will|would|he|she|it|they|said)?$/i;

/** A word or number that goes on over an edge of the words. */
const GOES_BEFORE = /[\p{L}\p{N}$£€¥₹#+\-−.,/']{0,24}$/u;
const GOES_AFTER = /^[\p{L}\p{N}%‰$£€¥₹°+\-−.,/']{0,24}/u;

/** True where the same words stand now as another figure: with another sign, range, bound, unit, scale or rate, or counting something else. */
export function isOtherFigure(then: ClaimSentence, now: ClaimSentence): boolean {
  return (
    plainly(attachedBefore(then)) !== plainly(attachedBefore(now)) ||
    attachedAfter(then) !== attachedAfter(now) ||
    (ENDS_IN_NUMBER.test(then.exact) && countsOther(then.suffix, now.suffix)) ||
    (hasNumber(then.exact) && isReadOtherwise(then, now))
  );
}

/** What belongs to the words from before: what is joined to them, a sign, a bound, the lower end of a range, the thousands. */
export function attachedBefore({ prefix, exact }: Pick<Words, 'prefix' | 'exact'>): string {
  const glued = gluedBefore(prefix);
  if (!STARTS_IN_NUMBER.test(exact)) return glued;
  const [sign = ''] = (!glued && SIGN.exec(prefix)) || [glued];
  const before = prefix.slice(0, prefix.length - sign.length);
  const words = before.split(' ').map(word => word.replace(/^[("'[]+/, ''));
  const edge = words.at(-1) === '' ? words.pop()!.length + 1 : 0;
  const count = attachedWords(words);
  return count ? before.slice(before.length - edge - words.slice(-count).join(' ').length) + sign : sign;
}

/** Right before a figure, behind nothing: no hyphen. */
const SIGN = /(?<=^|[ (["'])[-−]$/;

/** How many of the words before a figure are a part of it. */
function attachedWords(words: readonly string[]): number {
  const [third = '', second = '', last = ''] = words.slice(-3);
  if (SIGNS.has(last) || (isNumber(last) && !isYear(last))) return 1;
  const isRange = RANGES.has(last) ? third !== 'from' : last === 'and' && third === 'between';
  if (isRange && isNumber(second)) return 2;
  let count = 0;
  while (BOUNDS_BEFORE.has(words.at(-1 - count) ?? '')) count++;
  return count;
}

/** What belongs to the words from behind: what is joined to them, or a bound. */
export function attachedAfter({ suffix, exact }: Pick<Words, 'suffix' | 'exact'>): string {
  const glued = ENDS_IN_NUMBER.test(exact) ? gluedAfter(suffix).replace(COUNTED, '') : gluedAfter(suffix);
  const next = suffix.slice(glued.length, glued.length + LONGEST_BOUND).split(' ');
  return !next[0] && hasNumber(exact) && BOUNDS_AFTER.has(next[1]) ? `${glued} ${next[1]}` : glued;
}

/** *seven-person*: what is counted, which may stand apart. */
const COUNTED = /^-\p{L}[\p{L}-]*$/u;
const BOUNDS_BEFORE: ReadonlySet<string> = new Set(
  'more less fewer than at least most nearly almost over under about around roughly approximately only exactly up'.split(
    ' ',
  ),
);
const BOUNDS_AFTER: ReadonlySet<string> = new Set('more less fewer higher lower'.split(' '));
const LONGEST_BOUND = 8;

/** One hedge is as good as another. */
const plainly = (attached: string): string =>
  attached
    .replace(/^(?:around|roughly|approximately)(?= )/, 'about')
    .replace(/^minus /, '-')
    .replace('−', '-');

const STARTS_IN_NUMBER = new RegExp(`^[$£€¥₹]?(?:${NUMBER})`, 'i');
const SIGNS: ReadonlySet<string> = new Set(['minus', 'plus', 'negative', '−']);
const RANGES: ReadonlySet<string> = new Set(['to', 'or', '-', '–', '—']);
const isNumber = (word: string): boolean =>
  numberAt(tokensOf(word.replace(/^[$£€¥₹]/, '')), 0) !== undefined && !/[.,;:]$/.test(word);
const isYear = (word: string): boolean => numberAt(tokensOf(word), 0)?.yearLike ?? false;

/** The same words, but a reader of figures takes them for another value, in another unit or by another time. */
function isReadOtherwise(then: ClaimSentence, now: ClaimSentence): boolean {
  const was = figures.get(then) ?? figureOf(then);
  figures.set(then, was);
  if (was === NO_FIGURE) return false;
  const is = figureOf(now);
  return is !== NO_FIGURE && was !== is;
}

const NO_FIGURE = '';
/** The figures of notes, which are read once. */
const figures = new WeakMap<ClaimSentence, string>();

/** The figure that a claim is, as it is read in its sentence; none where there are several. */
function figureOf({ figured, claim, suffix }: ClaimSentence): string {
  const [figure, another] = figured.figures.filter(({ span: at }) => overlaps(at, claim));
  if (!figure || another || figured.repaired) return NO_FIGURE;
  const period = RATE.test(suffix.slice(0, FARTHEST_RATE)) ? measuringOf(figured, figure).period : null;
  const rate = period && RATE.test(` ${period} `) ? period : '';
  return [figure.value, figure.valueTo, figure.unit, rate].join(' ');
}

/** *… tons of it a day*. */
const RATE = / (?:an?|per|every|each) |ly(?!\p{L})/u;
const FARTHEST_RATE = 40;

/** What is joined to the words from before: the *1* of *131 percent*. Marks and stops alone are nothing. */
const gluedBefore = (prefix: string): string => {
  const run = (GOES_BEFORE.exec(prefix)?.[0] ?? '').replace(/^[.,'/-]+/, '');
  return /[\p{L}\p{N}$£€¥₹+\-−]/u.test(run) ? run : '';
};

/** What is joined to the words from behind: the *.5* of *31.5*. */
const gluedAfter = (suffix: string): string => (GOES_AFTER.exec(suffix)?.[0] ?? '').replace(/[.,'/+\-−]+$/, '');

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
