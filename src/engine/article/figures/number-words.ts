/** Numbers in words: *twenty-one*, *two-thirds*, *hundreds*, *half a million*. */
import { apart, hashes, isHyphen, isIn, isWhole, isWord, next, worthOf } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { numberRead, type NumberRead } from './number';
import {
  ARTICLE,
  FOLDS,
  GROUPS,
  LARGE,
  NUMERALS,
  OF_PLURALS,
  PART_AFTER_A,
  PARTS,
  PLURALS,
  SCALES,
  SEVERAL_OF,
  TIMES,
} from './numerals';

const [AND, OF, THE, HALF, QUARTER, FEW, DOZEN, PERCENTAGE, POINT] =
  'and of the half quarter few dozen percentage point'.split(' ').map(hashOf);
const SEVERAL = hashes('several many few');
const FULL = hashes('full whole single');
const COMPARING = hashes('as the its their that what');
/** *Half of the boats*, *half as many*. */
const WHOLE = hashes('of as all the its their his her our my your those these');
/** *cut by half*, *about half*. */
const BEFORE_HALF = hashes('by in about almost nearly roughly around than under over');
const NO_HALF = hashes('a an past time dozen million billion');
/** *the second half*, *the southern half*: a part of a whole by its place. */
const WHICH_HALF = hashes('first second latter other each this that next last final one two three');

/** May a number start with a word? */
export function mayStartWith(tokens: Tokens, i: number): boolean {
  const hash = tokens.hash(i);
  if (NUMERALS.has(hash) || FOLDS.has(hash) || PLURALS.has(hash) || OF_PLURALS.has(hash)) return true;
  if (SEVERAL.has(hash) || TIMES.has(hash)) return true;
  const after = tokens.hash(i + 1);
  if (ARTICLE.has(hash))
    return after === FEW || after === DOZEN || SCALES.has(after) || PART_AFTER_A.has(after) || isPointAt(tokens, i + 1);
  if (hash === THE) return after === FEW;
  return (hash === HALF && isHalf(tokens, i)) || (hash === QUARTER && LARGE.has(after));
}

/** *half a million*, *half of the boats*, *cut by half*; but not *the second half*. */
function isHalf(tokens: Tokens, i: number): boolean {
  const after = apart(tokens, i);
  if (isIn(tokens, after, ARTICLE) || isIn(tokens, after, LARGE)) return true;
  return isHalfOf(tokens, i) && !isWhichHalf(tokens, i - 1);
}

function isHalfOf(tokens: Tokens, i: number): boolean {
  const after = apart(tokens, i);
  if (isIn(tokens, after, WHOLE)) return true;
  if (tokens.isJoined(i) || !isIn(tokens, i - 1, BEFORE_HALF) || isIn(tokens, after, NO_HALF)) return false;
  return isWhole(tokens, i) && !isHyphen(tokens, i + 1);
}

function isWhichHalf(tokens: Tokens, before: number): boolean {
  return (
    before >= 0 && (isIn(tokens, before, WHICH_HALF) || (tokens.isWord(before) && isWord(tokens, before - 1, THE)))
  );
}

/** Reads how many times something is taken: *threefold*, *twice as many*. */
export function readMultiple(tokens: Tokens, i: number): NumberRead | undefined {
  const fold = worthOf(tokens, i, FOLDS);
  if (fold !== undefined) return numberRead(tokens, i, i, fold);
  const times = worthOf(tokens, i, TIMES);
  return times && isIn(tokens, apart(tokens, i), COMPARING) ? numberRead(tokens, i, i, times) : undefined;
}

/** A number that starts with a word. */
export const readInWords = (tokens: Tokens, i: number): NumberRead | undefined =>
  readPartOfScale(tokens, i) ?? readFraction(tokens, i) ?? readVague(tokens, i) ?? readWords(tokens, i);

/** *Half a million*, *a quarter million*, *three quarters of a billion*. */
function readPartOfScale(tokens: Tokens, i: number): NumberRead | undefined {
  const isCounted = isIn(tokens, i, ARTICLE) || (worthOf(tokens, i, NUMERALS) ?? 0) in { 1: 0, 2: 0, 3: 0 };
  let at = isCounted ? apart(tokens, i) : i;
  const parts = worthOf(tokens, at, PARTS);
  if (!parts || parts > 4) return undefined;
  at = apart(tokens, at);
  if (isWord(tokens, at, OF)) at = apart(tokens, at);
  if (isIn(tokens, at, ARTICLE)) at = apart(tokens, at);
  if (!isIn(tokens, at, LARGE)) return undefined;
  const top = worthOf(tokens, i, NUMERALS) ?? 1;
  return numberRead(tokens, i, at, (top / parts) * 10 ** worthOf(tokens, at, SCALES)!, { grouped: true });
}

/** *A third*, *two-thirds*, *3 fifths*. */
export function readFraction(tokens: Tokens, i: number): NumberRead | undefined {
  const at = next(tokens, i);
  const parts = worthOf(tokens, at, PARTS);
  if (!parts || !isWhole(tokens, at) || isHyphen(tokens, at + 1)) return undefined;
  const isDigits = tokens.shape(i) === Shape.DIGITS;
  const top = isDigits ? Number(tokens.text(i)) : isIn(tokens, i, ARTICLE) ? 1 : worthOf(tokens, i, NUMERALS);
  if (!top || (!isDigits && top > 9)) return undefined;
  return numberRead(tokens, i, at, top / parts, { fraction: true });
}

/** Numbers that name no digits: *hundreds*, *half of the boats*, *a percentage point*. */
function readVague(tokens: Tokens, i: number): NumberRead | undefined {
  const of = worthOf(tokens, i, OF_PLURALS);
  const many = of && isWord(tokens, apart(tokens, i), OF) ? worthOf(tokens, i + 2, PLURALS) : undefined;
  if (many) return roughly(tokens, i, i + 2, of! * many);
  const plural = worthOf(tokens, i, PLURALS);
  if (plural) return roughly(tokens, i, i, plural);
  const few = isWord(tokens, i, THE) || isIn(tokens, i, ARTICLE) ? i + 1 : i;
  const size =
    isIn(tokens, few, SEVERAL) &&
    (few === i || isWord(tokens, few, FEW)) &&
    worthOf(tokens, apart(tokens, few), SEVERAL_OF);
  if (size) return roughly(tokens, i, few + 1, size);
  if (isWord(tokens, i, HALF) && isHalfOf(tokens, i)) return numberRead(tokens, i, i, 0.5, { fraction: true });
  const isPoint = isIn(tokens, i, ARTICLE) && isPointAt(tokens, i + 1);
  return isPoint ? numberRead(tokens, i, isIn(tokens, i + 1, FULL) ? i + 1 : i, 1) : undefined;
}

/** *percentage point*, *full percentage point*. */
function isPointAt(tokens: Tokens, i: number): boolean {
  const at = isIn(tokens, i, FULL) ? i + 1 : i;
  return isWord(tokens, at, PERCENTAGE) && isWord(tokens, at + 1, POINT);
}

const roughly = (tokens: Tokens, first: number, last: number, value: number): NumberRead =>
  numberRead(tokens, first, last, value, { upTo: 10 * value });

/** *Twenty-one*, *two hundred and six*, *half a dozen*, *two and a half million*. */
function readWords(tokens: Tokens, i: number): NumberRead | undefined {
  const isHalf = isWord(tokens, i, HALF) && isIn(tokens, i + 1, ARTICLE);
  const isArticle = isIn(tokens, i, ARTICLE);
  const first = worthOf(tokens, i, NUMERALS);
  if (first === undefined && !isHalf && !isArticle) return undefined;
  const words = new Words(first ?? (isHalf ? 0.5 : 1), first);
  let last = isHalf ? i + 1 : i;
  for (let at = words.goOn(tokens, last); at >= 0; at = words.goOn(tokens, last)) last = at;
  return (isArticle && last === i) || !isWhole(tokens, last) ? undefined : numberRead(tokens, i, last, words.value);
}

/** *hundred*, *thousand*, *dozen* */
function sizeOf(tokens: Tokens, at: number): number | undefined {
  const power = worthOf(tokens, at, SCALES);
  return power === undefined ? worthOf(tokens, at, GROUPS) : 10 ** power;
}

/** What number words come to, one after the other. */
class Words {
  #total = 0;
  #group: number;
  /** The word before, where it is a numeral or a scale: what may follow is smaller. */
  #numeral: number | undefined;
  #scale = 0;

  constructor(group: number, numeral: number | undefined) {
    this.#group = group;
    this.#numeral = numeral;
  }

  get value(): number {
    return this.#total + this.#group;
  }

  /** The last token of what goes on behind a token; -1 where nothing does. */
  goOn(tokens: Tokens, last: number): number {
    const at = next(tokens, last);
    if (at < 0) return -1;
    if (this.#takesScale(tokens, at) || this.#takesNumeral(tokens, at)) return at;
    if (!isWord(tokens, at, AND)) return -1;
    const behind = next(tokens, at);
    const isAnother = sizeOf(tokens, next(tokens, behind)) === this.#scale; // two hundred and three hundred
    if (this.#scale && !isAnother && this.#takesNumeral(tokens, behind)) return behind;
    return this.#takesPart(tokens, behind);
  }

  #takesScale(tokens: Tokens, at: number): boolean {
    const size = sizeOf(tokens, at);
    if (size === undefined) return false;
    const group = (this.#group || 1) * size;
    if (size <= 100) this.#group = group;
    else [this.#total, this.#group] = [this.#total + group, 0];
    [this.#scale, this.#numeral] = [size, undefined];
    return true;
  }

  #takesNumeral(tokens: Tokens, at: number): boolean {
    const value = worthOf(tokens, at, NUMERALS);
    const before = this.#numeral;
    if (!value || (before === undefined ? value >= this.#scale : before < 20 || value > 9)) return false;
    this.#group += value;
    this.#numeral = value;
    return true;
  }

  /** *and a half*, *and three quarters*: of the last scale, where that is the last word. */
  #takesPart(tokens: Tokens, at: number): number {
    const top = isIn(tokens, at, ARTICLE) ? 1 : worthOf(tokens, at, NUMERALS);
    const behind = at < 0 ? -1 : next(tokens, at);
    const parts = worthOf(tokens, behind, PARTS);
    if (!top || !parts || parts > 4) return -1;
    const part = top / parts;
    if (this.#numeral === undefined && this.#scale > 100) this.#total += part * this.#scale;
    else this.#group += part;
    return behind;
  }
}
