/** Do the same words stand now as another figure: with another sign, range, bound, unit, scale or rate, or counting something else? */
import { measuringOf } from '../article/figures/measuring';
import { overlaps } from '../text/span';
import { hashes, isIn } from '../words/grammar';
import { Phrases } from '../words/phrases';
import { tokensOf } from '../words/tokens';
import { ageIn } from './ages';
import { attachedBefore, attachedBehind, countedBy, endsInNumber } from './attached-words';
import type { ClaimSentence } from './claim-sentence';
import { RATES } from './rates';
import { unitOf } from './same-words';
import { isSaidAlike } from './same-elsewhere';
import { saysNothingByItself } from './word-lists';
import { hasNumber } from './written-numbers';

export function isOtherFigure(then: ClaimSentence, now: ClaimSentence): boolean {
  const [was, is] = [then, now].map(ageIn);
  if (was && was.value === is?.value) return false; // aged 61, a 61-year-old
  return (
    attachedBefore(then).saying !== attachedBefore(now).saying ||
    attachedBehind(then).saying !== attachedBehind(now).saying ||
    (endsInNumber(then) && countsOther(then, now)) ||
    (hasNumber(then.exact) && isReadOtherwise(then, now))
  );
}

function countsOther(then: ClaimSentence, now: ClaimSentence): boolean {
  const [was, is] = [countedBy(then), countedBy(now)];
  return !isSaidAlike(was, is) && !(saysNothingByItself(was) && saysNothingByItself(is));
}

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
  const period = hasRate(suffix.slice(0, FARTHEST_RATE)) ? measuringOf(figured, figure).period : null;
  return [figure.value, figure.valueTo, unitOf(figure), period && rateIn(period)].join(' ');
}

/** *… tons of it a day* */
const hasRate = (words: string): boolean => rateIn(words) !== '';

/** The rate that words say; of one by something else than time the words. */
function rateIn(words: string): string {
  const tokens = tokensOf(words);
  for (let i = 0; i < tokens.count; i++) {
    const rate = BY_TIME.at(tokens, i);
    if (rate) return rate.meaning;
    if (isIn(tokens, i, EACH)) return words;
  }
  return '';
}

const BY_TIME = new Phrases(RATES);
const EACH = hashes('a an per every each');
const FARTHEST_RATE = 40;
