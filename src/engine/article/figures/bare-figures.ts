/** Figures with no unit behind them: ratios, rates, ages, counts. */
import { apart, hashes, headOf, isHyphen, isIn, isSmall, isWord, next } from '../../words/grammar';
import { Phrases } from '../../words/phrases';
import { Class, GIVEN } from '../../words/classes';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { span } from '../../text/span';
import { figure, type Figure } from './figure';
import { isLabel } from './labels';
import type { NumberRead } from './number';
import { ARTICLE } from './numerals';
import { readNumber } from './numbers';
import { unitAt } from './units';

const phrases = (list: string): Phrases<string> =>
  new Phrases(list.split(', ').map(phrase => [phrase, phrase] as const));

/** A sign that is joined to what stands before it. */
const isJoinedSign = (tokens: Tokens, i: number, signs: string): boolean =>
  tokens.isJoined(i) && tokens.shape(i) === Shape.SIGN && signs.includes(tokens.text(i));

const isOver = (tokens: Tokens, i: number): boolean => tokens.shape(i) === Shape.END;

/** One in five, nine out of ten, two-thirds, 3-to-1. */
export function ratio(tokens: Tokens, number: NumberRead): Figure | undefined {
  const { first, last, start, end, value } = number;
  if (value === null) return undefined;
  if (number.fraction && value < 1)
    return isPart(tokens, number) ? figure(span(start, end), 'ratio', number, undefined, null) : undefined;
  const one = value > 1 && !isIn(tokens, first - 1, FROM) ? toOne(tokens, last) : undefined;
  if (one !== undefined) return figure(span(start, tokens.end(one)), 'ratio', number, undefined, null);
  const whole = isIn(tokens, first - 1, NUMBER) ? undefined : wholeOf(tokens, number);
  if (!whole?.value) return undefined;
  return { ...figure(span(start, whole.end), 'ratio', number, undefined, null), value: value / whole.value };
}

const FROM = hashes('from');
const NUMBER = hashes('number');
const ORDINAL = hashes('third fourth fifth sixth seventh eighth ninth tenth hundredth');
const BEFORE_PART = hashes(
  'by than about nearly almost roughly over under only just fell rose up down dropped grew shrank lost cut gained jumped climbed',
);
const BEHIND_PART = hashes(
  'of to from in more less fewer higher lower larger smaller as are were is was has have had say said over since on by at the',
);
const NO_PART = hashes('hour hours dozen dozens');

/** *A third of*, *fell a third to*, *by a third*; but *a third goal*. */
function isPart(tokens: Tokens, { first, last }: NumberRead): boolean {
  const after = apart(tokens, last);
  if (isIn(tokens, after, NO_PART)) return false;
  const isOrdinal = last === first + 1 && isIn(tokens, first, ARTICLE) && isIn(tokens, last, ORDINAL);
  if (!isOrdinal || isIn(tokens, first - 1, BEFORE_PART)) return true;
  return after < 0 ? !tokens.isWord(last + 1) : isOver(tokens, after) || isIn(tokens, after, BEHIND_PART);
}

const [TO, ONE] = ['to', 'one'].map(hashOf);

/** The last token of *3-to-1*, *by 2.5 to 1*: odds and majorities, to one. */
function toOne(tokens: Tokens, last: number): number | undefined {
  const to = next(tokens, last);
  const at = to < 0 || tokens.hash(to) !== TO ? -1 : next(tokens, to);
  if (at < 0) return undefined;
  if (tokens.hash(at) === ONE && tokens.isWord(at))
    return tokens.isJoined(at + 1) && !isJoinedSign(tokens, at + 1, '.,;:!?)”"') ? undefined : at;
  if (tokens.text(at) !== '1') return undefined;
  const goesOn =
    isJoinedSign(tokens, at + 1, ',.:%-') && tokens.isJoined(at + 2) && tokens.shape(at + 2) === Shape.DIGITS;
  return goesOn || (isSmall(tokens, at + 1) && tokens.text(at + 1).endsWith('ion')) ? undefined : at;
}

const JOINTS = phrases('in, in every, of every, of, out of, out of every');

/** The whole of which a number is said to be a part: *in ten*, *of every 100*. */
function wholeOf(tokens: Tokens, number: NumberRead): NumberRead | undefined {
  const hyphened =
    isHyphen(tokens, number.last + 1) && tokens.text(number.last + 2) === 'in' && isHyphen(tokens, number.last + 3);
  const joint = hyphened
    ? { last: number.last + 3, meaning: 'in' }
    : tokens.isJoined(number.last + 1)
      ? undefined
      : JOINTS.at(tokens, number.last + 1);
  const whole = joint && readNumber(tokens, joint.last + 1);
  if (!joint || !whole?.value || whole.value <= number.value! || whole.yearLike || isLengthOfTime(tokens, whole))
    return undefined;
  if (whole.inWords !== number.inWords && !joint.meaning.startsWith('out') && !isTen(whole)) return undefined;
  return joint.meaning === 'of' && !(number.inWords && isTen(whole)) ? undefined : whole;
}

function isLengthOfTime(tokens: Tokens, { last }: NumberRead): boolean {
  const behind = next(tokens, last);
  const unit = behind < 0 ? undefined : unitAt(tokens, behind, false)?.meaning;
  return unit?.kind === 'duration' || unit?.kind === 'percentage' || unit?.kind === 'age';
}

/** *Six in 10*, *nine of ten*, *one in 100*: of ten, a hundred and so on, in words or in digits. */
const isTen = ({ value }: NumberRead): boolean => value! >= 10 && Number.isInteger(Math.log10(value!));

const PER = phrases('per, for every, in every, out of every, in each');
/** So many words may stand before *per*. */
const MOST_WORDS = 3;

/** *12 cases per 100,000*, *three in every 1,000*. */
export function rate(tokens: Tokens, number: NumberRead): Figure | undefined {
  for (let at = number.last + 1; at <= number.last + 1 + MOST_WORDS && !tokens.isJoined(at); at++) {
    const per = PER.at(tokens, at);
    const base = per && tokens.text(per.last + 1).startsWith('1') ? readNumber(tokens, per.last + 1) : undefined;
    if (base && isTen(base))
      return figure(
        span(number.start, base.end),
        'rate',
        number,
        undefined,
        `per ${tokens.text(base.first, base.last)}`,
      );
    if (!isSmall(tokens, at)) return undefined;
  }
  return undefined;
}

const AGED = phrases('age, aged, ages, age of, aged between, ages of, ages between, age between');
/** *she turned 80 in May*, *he died at 45*. */
const TURNED = phrases(
  'turn, turns, turned, turning, dies at, died at, dead at, dies at age, died at age, dead at age',
);
const BEHIND_TURNED = hashes('in on this last after from of');
const HE = hashes('he she');
const [NOW, OR] = ['now', 'or'].map(hashOf);
const PERSON = hashes('the a an his her their whose');

/** *Ana Ruiz, 45,* and *aged 45*. */
export function age(tokens: Tokens, number: NumberRead, range: NumberRead | undefined): Figure | undefined {
  const { first, last, value } = number;
  if (value === null || value <= 0 || value > 120 || !Number.isInteger(value)) return undefined;
  if (range?.value && range.value < value) return undefined; // beat Kiel, 4-1
  const behind = (range?.last ?? last) + 1;
  const isAge = isAfterComma(tokens, first)
    ? !number.inWords && isInApposition(tokens, first, behind)
    : isTold(tokens, number, behind) || isBare(tokens, number, behind);
  return isAge ? figure(span(number.start, (range ?? number).end), 'age', number, range, 'years') : undefined;
}

/** *Ana Ruiz 45 has flown*: whose commas are lost. */
const isBare = (tokens: Tokens, { first, inWords, value }: NumberRead, behind: number): boolean =>
  !inWords &&
  value! >= YOUNGEST &&
  !tokens.isJoined(first) &&
  tokens.shape(first - 1) === Shape.CAPITAL &&
  tokens.is(first - 2, GIVEN) &&
  tokens.shape(first - 2) === Shape.CAPITAL &&
  !tokens.isJoined(first - 1) &&
  tokens.is(behind, Class.AUXILIARY) &&
  isSmall(tokens, behind);

/** Smaller numbers behind a name are more often its own. */
const YOUNGEST = 10;

const isAfterComma = (tokens: Tokens, first: number): boolean =>
  !tokens.isJoined(first) && isJoinedSign(tokens, first - 1, ',');

/** *Ana Ruiz, 45,*; *the driver, 45, was hurt*. */
function isInApposition(tokens: Tokens, first: number, behind: number): boolean {
  const isClosed = isOver(tokens, behind) || isJoinedSign(tokens, behind, '.,;)');
  if (isClosed && isPersonName(tokens, first - 2)) return true;
  // of the pupils at the school, 45, or a quarter, have it
  if (!isJoinedSign(tokens, behind, ',') || !isSmall(tokens, behind + 1) || isWord(tokens, behind + 1, OR))
    return false;
  for (let at = first - 2, words = 0; words < 4; at--, words++) {
    if (words && isIn(tokens, at, PERSON)) return true;
    if (!isSmall(tokens, at)) return false;
    if (isHyphen(tokens, at - 1)) at--;
  }
  return false;
}

/** The last word of a name, which has a capital: *Ruiz*, *al-Asaad*. */
function isPersonName(tokens: Tokens, last: number): boolean {
  const head = headOf(tokens, last, "’'.-");
  if (tokens.end(last) - tokens.start(head) < 2) return false;
  for (let i = head; i <= last; i++) if (tokens.shape(i) > Shape.SMALL) return true;
  return false;
}

function isTold(tokens: Tokens, { first, inWords }: NumberRead, behind: number): boolean {
  if (tokens.isJoined(first)) return false;
  if (AGED.before(tokens, first)) return true;
  if (TURNED.before(tokens, first))
    return (
      isOver(tokens, behind) ||
      (tokens.isJoined(behind) ? isJoinedSign(tokens, behind, '.,;') : isIn(tokens, behind, BEHIND_TURNED))
    );
  if (inWords || !isJoinedSign(tokens, behind, ',')) return false;
  if (tokens.text(first - 1) === 'At' && isAtStart(tokens, first - 1))
    return tokens.shape(behind + 1) > Shape.SMALL || isIn(tokens, behind + 1, HE);
  return (
    tokens.hash(first - 1) === NOW &&
    isJoinedSign(tokens, first - 2, ',') &&
    isSmall(tokens, first - 3) &&
    isSmall(tokens, behind + 1)
  );
}

const isAtStart = (tokens: Tokens, i: number): boolean =>
  i === 0 || (!tokens.isJoined(i) && '.!?'.includes(tokens.text(i - 1)));

export function count(tokens: Tokens, number: NumberRead, range: NumberRead | undefined): Figure | undefined {
  if (number.fraction && number.value !== null && number.value < 1) return undefined;
  const whole = range ? { ...number, last: range.last, value: range.value } : number;
  if (number.inWords ? !countsInWords(tokens, whole) : isLabel(tokens, whole)) return undefined;
  const to = range && !range.yearLike ? range : undefined;
  return figure(span(number.start, (to ?? number).end), 'count', number, to, null);
}

/** *the two leaders*, *her three sons*: known already, nothing to check. */
const DEFINITE = hashes(
  'the these those both all its his her their our my your other first last next past latter former top bottom final',
);
const BEFORE_ONE = hashes(
  'no the this that any every each some another which only last first day a and or as is not same other new old',
);
const BEHIND_ONE = hashes(
  'of another day thing way or that who which is was has had with in on for to and can could should by at as side hand point after before across into over under about among between during through without within against around behind ' +
    'near off per since until upon when where while because if but so too then now',
);
const NUMBERED = hashes('day chapter act phase week part title number');

/** *four nurses*, but not *one of*, *no one*, *the two*: a number word counts where a noun follows. */
function countsInWords(tokens: Tokens, { first, last, value }: NumberRead): boolean {
  if (isHyphen(tokens, last + 1) && !(tokens.isJoined(last + 2) && isSmall(tokens, last + 2))) return false;
  const isApart = !tokens.isJoined(first);
  if (value === 0 || (isApart && (isIn(tokens, first - 1, DEFINITE) || isPossessive(tokens, first - 1)))) return false;
  if (value !== 1) return !(isApart && isIn(tokens, first - 1, NUMBERED));
  const noun = next(tokens, last);
  if (noun < 0 || !isSmall(tokens, noun)) return false;
  return !(noun === last + 1 && isIn(tokens, noun, BEHIND_ONE)) && !(isApart && isIn(tokens, first - 1, BEFORE_ONE));
}

/** *the mayor’s*, *the nurses’* */
const isPossessive = (tokens: Tokens, i: number): boolean =>
  isJoinedSign(tokens, i, "’'") || (tokens.text(i) === 's' && isJoinedSign(tokens, i - 1, "’'"));
