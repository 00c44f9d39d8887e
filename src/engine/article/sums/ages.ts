/** Ages that do not go together: *the driver, 19, was four years older than his passenger, 17*; *was 34 exactly ten years ago. He is now 54*. */
import { say } from '../../phrase';
import { hashes, isHyphen, isIn, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { readNumber } from '../figures/numbers';
import { isComma } from './joints';
import { pairBefore } from './number-before';
import type { WrongSum } from './wrong-sum';

const COMPARED = hashes('older younger');
const [YEARS, THAN, WHO, AND, WHEN, NOW, TURNED, AGO] = [
  'year years', 'than', 'who', 'and', 'when', 'now', 'turned turns', 'ago',
].map(hashes); // prettier-ignore
const BE = hashes('is was');
const AT = hashes('at aged age');
const EXACTLY = hashes('exactly precisely');
/** Who was told of: not *her son is now 60*. */
const SAME = hashes('he she');
const CLOCKS = hashes('this today yesterday last on');
/** Nobody is older. */
const OLDEST = 120;
/** So many tokens name whom somebody is compared with, and so many tell what happened then. */
const [NAME, STORY] = [8, 16];

interface Age {
  readonly last: number;
  readonly years: number;
}

function ageAt(tokens: Tokens, i: number): Age | undefined {
  const number = tokens.isWord(i) || tokens.shape(i) === Shape.DIGITS ? readNumber(tokens, i) : undefined;
  return number?.value && number.value < OLDEST ? { last: number.last, years: number.value } : undefined;
}

const isClosed = (tokens: Tokens, i: number): boolean => tokens.shape(i) === Shape.END || isSignOf(tokens, i, ',.;)–—');

/** *, 31,*: the age that ends right before a comma. */
function ageBefore(tokens: Tokens, comma: number): number | undefined {
  const isAge = isComma(tokens, comma) && tokens.shape(comma - 1) === Shape.DIGITS && isComma(tokens, comma - 2);
  return isAge ? ageAt(tokens, comma - 1)?.years : undefined;
}

/** Of two people, by how much one is older: a birthday makes a year. */
export function* wrongAgeGaps(tokens: Tokens): Iterable<WrongSum> {
  for (let i = 0; i < tokens.count; i++) {
    if (!isIn(tokens, i, COMPARED) || !isIn(tokens, i - 1, YEARS)) continue;
    const stated = pairBefore(tokens, i - 1);
    if (!stated || !isIn(tokens, stated.first - 1, BE)) continue;
    const be = stated.first - 1;
    const ages = isIn(tokens, i + 1, THAN) ? agesAround(tokens, be, i + 2) : agesBefore(tokens, be, i + 1);
    if (!ages) continue;
    const apart = tokens.text(i).toLowerCase() === 'older' ? ages[0] - ages[1] : ages[1] - ages[0];
    if (Math.abs(apart - stated.value) <= 1) continue;
    yield {
      span: tokens.span(stated.first, i),
      figure: null,
      message: say('Between {0} and {1} lie {2} years.', ages[0], ages[1], Math.abs(ages[0] - ages[1])),
      computed: null,
    };
  }
}

/** *, 31, is four years older than she is, at 27*; *than his passenger, who was 17* */
function agesAround(tokens: Tokens, be: number, from: number): readonly [number, number] | undefined {
  const one = ageBefore(tokens, be - 1);
  let comma = from;
  while (comma < from + NAME && (tokens.isWord(comma) || isHyphen(tokens, comma))) comma++;
  if (one === undefined || !isComma(tokens, comma)) return undefined;
  const who = isIn(tokens, comma + 1, WHO) && isIn(tokens, comma + 2, BE) ? comma + 3 : comma + 1;
  const other = ageAt(tokens, isIn(tokens, who, AT) ? who + 1 : who);
  return other && isClosed(tokens, other.last + 1) ? [one, other.years] : undefined;
}

/** *Ana, 29, and Pia, 36, who is seven years older,* */
function agesBefore(tokens: Tokens, be: number, behind: number): readonly [number, number] | undefined {
  const comma = be - 2;
  const one = isIn(tokens, be - 1, WHO) && isClosed(tokens, behind) ? ageBefore(tokens, comma) : undefined;
  if (one === undefined) return undefined;
  for (let i = comma - 3; i >= comma - 3 - NAME; i--) {
    const other = isIn(tokens, i, AND) ? ageBefore(tokens, i - 1) : undefined;
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

/** An age of so many years ago, and what it is now. */
export function* wrongAgesNow(tokens: Tokens): Iterable<WrongSum> {
  for (let ago = 0; ago < tokens.count; ago++) {
    if (!isIn(tokens, ago, AGO) || !isIn(tokens, ago - 1, YEARS)) continue;
    const years = pairBefore(tokens, ago - 1);
    if (!years || !isIn(tokens, years.first - 1, EXACTLY)) continue;
    const then = thenBefore(tokens, years.first - 1);
    const now = then && nowAround(tokens, then.first, ago);
    if (!then || !now || Math.abs(then.years + years.value - now.years) <= 1) continue;
    yield {
      span: tokens.span(now.first, now.last),
      figure: null,
      message: say('{0} and {1} years are {2}.', then.years, years.value, then.years + years.value),
      computed: null,
    };
  }
}

interface AgeNow extends Age {
  readonly first: number;
}

/** *was 34 when the club hired him*, *turned 45 on the day of the launch*: up to a token, in its sentence. */
function thenBefore(tokens: Tokens, end: number): AgeNow | undefined {
  for (let i = end - 1; i >= end - STORY && !isSignOf(tokens, i, '.;!?'); i--) {
    const isTold = isIn(tokens, i, TURNED) || (isIn(tokens, i, BE) && isIn(tokens, i + 2, WHEN));
    const age = isTold ? ageAt(tokens, i + 1) : undefined;
    if (age) return { first: i, ...age };
  }
  return undefined;
}

/** *, now 71, was 40 when*; *ago. He is now 54*; *ago, turned 67 this week* */
function nowAround(tokens: Tokens, was: number, ago: number): AgeNow | undefined {
  if (isComma(tokens, was - 1) && isIn(tokens, was - 3, NOW) && isComma(tokens, was - 4)) {
    const age = ageAt(tokens, was - 2);
    return age && { ...age, first: was - 3 };
  }
  const turned = ago + 2;
  if (isComma(tokens, ago + 1) && isIn(tokens, turned, TURNED)) {
    const age = ageAt(tokens, turned + 1);
    if (!age || !isIn(tokens, age.last + 1, CLOCKS)) return undefined;
    return { ...age, first: turned, last: tokens.shape(age.last + 2) === Shape.SMALL ? age.last + 2 : age.last + 1 };
  }
  const now = isSignOf(tokens, ago + 1, '.') ? ago + 4 : isComma(tokens, ago + 1) ? ago + 4 : -1;
  const isSame =
    isIn(tokens, now, NOW) &&
    isIn(tokens, now - 1, BE) &&
    (isIn(tokens, now - 2, SAME) || isIn(tokens, now - 2, AND) || isNamedBefore(tokens, now - 2, was));
  const age = isSame ? ageAt(tokens, now + 1) : undefined;
  return age && isClosed(tokens, age.last + 1) ? { ...age, first: now } : undefined;
}

/** *Orr is now 30*: a name that stands before. */
function isNamedBefore(tokens: Tokens, name: number, end: number): boolean {
  if (tokens.shape(name) !== Shape.CAPITAL) return false;
  for (let i = end - 1; i >= end - NAME; i--) if (tokens.text(i) === tokens.text(name)) return true;
  return false;
}
