/** Numbers as news copy writes them: digits, words, fractions, scales (4.5m, Rs 1.8 lakh, two dozen), read token by token. */
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { moneyBefore } from './units';

export interface NumberRead {
  /** Its first and its last token. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Null where the number is malformed (1,00,0). */
  readonly value: number | null;
  /** Written in words alone: *four*, *two dozen*. */
  readonly inWords: boolean;
  /** A bare whole number of four digits with no comma: it may be a year. */
  readonly yearLike: boolean;
  readonly fraction: boolean;
  /** Has separators or a scale: 1,400; 5 million. */
  readonly grouped: boolean;
  /** *Hundreds*, *several hundred*: from the value to ten times as much. */
  readonly upTo?: number;
}

/** By a word's hash, what it is worth. */
type Worths = ReadonlyMap<number, number>;

const worths = (words: string, worth: (index: number) => number): (readonly [number, number])[] =>
  words.split(' ').map((word, i) => [hashOf(word), worth(i)] as const);

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const NUMERALS: Worths = new Map([...worths(ONES, i => i), ...worths(TENS, i => 10 * (i + 2))]);
const FOLDS: Worths = new Map(
  [...ONES.split(' '), ...TENS.split(' ')].map(word => [hashOf(`${word}fold`), NUMERALS.get(hashOf(word))!] as const),
);

/** What a number is multiplied by, by its name: behind digits and in words. */
const SCALES: Worths = new Map(
  Object.entries({ hundred: 2, thousand: 3, lakh: 5, lakhs: 5, million: 6, crore: 7, crores: 7, billion: 9, trillion: 12, mln: 6, bln: 9 }).map(
    ([word, power]) => [hashOf(word), power] as const,
  ),
); // prettier-ignore
/** Joined to digits, or behind a space. */
const SHORT_SCALES: Worths = new Map(
  Object.entries({ mn: 6, bn: 9, tn: 12, trn: 12, cr: 7 }).map(([word, power]) => [hashOf(word), power] as const),
);
/** Joined to digits. */
const LETTERS: Worths = new Map(
  Object.entries({ k: 3, m: 6, b: 9 }).map(([word, power]) => [hashOf(word), power] as const),
);
/** Behind digits that are a sum of money: *RM3.2 mil*, *$12mm*. */
const OF_MONEY: Worths = new Map([[hashOf('mil'), 6] as const, [hashOf('mm'), 6] as const]);
const GROUPS: Worths = new Map([
  [hashOf('dozen'), 12],
  [hashOf('score'), 20],
]);

/** Parts of one, by name: two-thirds, a quarter. */
const PARTS: Worths = new Map(
  'half third quarter fourth fifth sixth seventh eighth ninth tenth hundredth'.split(' ').flatMap((word, i) => {
    const parts = [2, 3, 4, 4, 5, 6, 7, 8, 9, 10, 100][i];
    const plural = word === 'half' ? 'halves' : `${word}s`;
    return [[hashOf(word), parts] as const, [hashOf(plural), parts] as const, [hashOf(`${word}s`), parts] as const];
  }),
);

/** *Dozens*, *hundreds*: from once as much to ten times. */
const PLURALS: Worths = new Map(
  Object.entries({ dozens: 12, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12 }).map(
    ([word, size]) => [hashOf(word), size] as const,
  ),
);
/** *Tens of thousands*. */
const OF_PLURALS: Worths = new Map(
  Object.entries({ tens: 10, dozens: 12, hundreds: 100, thousands: 1e3 }).map(
    ([word, n]) => [hashOf(word), n] as const,
  ),
);
/** *Several hundred*. */
const SEVERAL_OF: Worths = new Map(
  Object.entries({ dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 }).map(
    ([word, size]) => [hashOf(word), size] as const,
  ),
);

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashOf));
const ARTICLE = hashes('a an');
const SEVERAL = hashes('several many few');
const AND = hashOf('and');
const OF = hashOf('of');
const HALF = hashOf('half');
const LARGE = hashes('million billion trillion');
const COMPARING = hashes('as the its their that what');
/** *Half of the boats*, *half as many*. */
const WHOLE = hashes('of as all the its their his her our my your those these');
/** *cut by half*, *about half*. */
const BEFORE_HALF = hashes('by in about almost nearly roughly around than under over');
const NO_HALF = hashes('a an past time dozen million billion');
/** *the second half*, *the southern half*: a part of a whole by its place. */
const WHICH_HALF = hashes('first second latter other each this that next last final one two three');
/** *37m long* and *1.8m tall* are metres. */
const OF_METRES = hashes(
  'tall long wide high deep away above below apart race sprint final freestyle hurdles relay dash',
);

/** Is it one of these words? */
const isIn = (tokens: Tokens, i: number, words: { has(hash: number): boolean }): boolean =>
  tokens.isWord(i) && words.has(tokens.hash(i));

const isWord = (tokens: Tokens, i: number, hash: number): boolean => tokens.hash(i) === hash && tokens.isWord(i);

const worthOf = (tokens: Tokens, i: number, words: Worths): number | undefined =>
  tokens.isWord(i) ? words.get(tokens.hash(i)) : undefined;

const [HYPHEN, STOP, COMMA, SLASH] = Array.from('-.,/', sign => sign.charCodeAt(0));
const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2019]);

/** The token that stands apart behind another one; -1 where what follows is joined. */
const apart = (tokens: Tokens, last: number): number => (tokens.isJoined(last + 1) ? -1 : last + 1);

/** The same, or behind a hyphen. */
function next(tokens: Tokens, last: number): number {
  if (!tokens.isJoined(last + 1)) return last + 1;
  return tokens.isSign(last + 1, HYPHEN) && tokens.isJoined(last + 2) ? last + 2 : -1;
}

/** No letter and no digit goes on, and no apostrophe. */
const isWhole = (tokens: Tokens, last: number): boolean =>
  isUncut(tokens, last) && !(tokens.isJoined(last + 1) && APOSTROPHES.has(tokens.hash(last + 1)));

/** A number; in words, where nothing else is said. All are made here: V8 reads objects of one shape several times as fast. */
const numberRead = (
  tokens: Tokens,
  first: number,
  last: number,
  value: number | null,
  { inWords = true, yearLike = false, fraction = false, grouped = false, upTo }: Partial<NumberRead> = {},
): NumberRead => ({
  first,
  last,
  start: tokens.start(first),
  end: tokens.end(last),
  value,
  inWords,
  yearLike,
  fraction,
  grouped,
  upTo,
});

/** The stop before it belongs to the sign of a currency: *Rs.500*. */
const isOfSign = (tokens: Tokens, i: number): boolean => moneyBefore(tokens, i, false) === i - 2;

/** May a number start with a token? */
export function mayStart(tokens: Tokens, i: number): boolean {
  const shape = tokens.shape(i);
  if (shape === Shape.DIGITS) return !tokens.isJoined(i) || !tokens.isSign(i - 1, STOP) || isOfSign(tokens, i);
  if (shape === Shape.FRACTION) return true;
  if (shape === Shape.SIGN)
    return tokens.isSign(i, STOP) && isJoinedTo(tokens, i + 1, Shape.DIGITS) && !isOfSign(tokens, i + 1);
  const hash = tokens.hash(i);
  if (NUMERALS.has(hash) || FOLDS.has(hash) || PLURALS.has(hash) || OF_PLURALS.has(hash) || SEVERAL.has(hash))
    return true;
  if (TIMES.has(hash)) return true;
  const after = tokens.hash(i + 1);
  if (ARTICLE.has(hash))
    return after === FEW || after === DOZEN || SCALES.has(after) || READ_AS_PART.has(after) || isPointAt(tokens, i + 1);
  if (hash === THE) return after === FEW;
  return (hash === HALF && isHalf(tokens, i)) || (hash === QUARTER && LARGE.has(after));
}

/** After *a* these are parts; a sixth is more often one that comes after five. */
const READ_AS_PART = hashes('half third quarter fifth tenth');
const DOZEN = hashOf('dozen');
const THE = hashOf('the');
const FEW = hashOf('few');
const QUARTER = hashOf('quarter');
const PERCENTAGE = hashOf('percentage');
const TIMES: Worths = new Map([
  [hashOf('twice'), 2],
  [hashOf('thrice'), 3],
]);

const isJoinedTo = (tokens: Tokens, i: number, shape: Shape): boolean =>
  tokens.isJoined(i) && tokens.shape(i) === shape;

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
  return isWhole(tokens, i) && !(tokens.isJoined(i + 1) && tokens.isSign(i + 1, HYPHEN));
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

/** The number that starts at an offset of the prose. */
export function numberAt(tokens: Tokens, offset: number, isMoney = false): NumberRead | undefined {
  const i = tokens.from(offset);
  return tokens.start(i) === offset ? readNumber(tokens, i, isMoney) : undefined;
}

/** Reads the number that starts with a token; undefined where none does. `isMoney`: the sign of a currency stands before it. */
export function readNumber(tokens: Tokens, i: number, isMoney = false): NumberRead | undefined {
  if (!tokens.isWord(i))
    return readFraction(tokens, i) ?? readGlyph(tokens, i) ?? readSlash(tokens, i) ?? readDigits(tokens, i, isMoney);
  return readPartOfScale(tokens, i) ?? readFraction(tokens, i) ?? readVague(tokens, i) ?? readWords(tokens, i);
}

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
function readFraction(tokens: Tokens, i: number): NumberRead | undefined {
  const at = next(tokens, i);
  const parts = worthOf(tokens, at, PARTS);
  if (!parts || !isWhole(tokens, at) || (tokens.isJoined(at + 1) && tokens.isSign(at + 1, HYPHEN))) return undefined;
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

const FULL = hashes('full whole single');
const POINT = hashOf('point');

const roughly = (tokens: Tokens, first: number, last: number, value: number): NumberRead =>
  numberRead(tokens, first, last, value, { upTo: 10 * value });

/** *½* */
function readGlyph(tokens: Tokens, i: number): NumberRead | undefined {
  const value = glyphAt(tokens, i);
  return value === undefined ? undefined : numberRead(tokens, i, i, value, { inWords: false, fraction: true });
}

/** What a character is worth that is a fraction; a digit that is set high is none. */
function glyphAt(tokens: Tokens, i: number): number | undefined {
  if (tokens.shape(i) !== Shape.FRACTION) return undefined;
  const [top, parts] = tokens.text(i).normalize('NFKD').split('⁄').map(Number);
  return parts ? top / parts : undefined;
}

/** *3/4*; no date: *9/11*. */
function readSlash(tokens: Tokens, i: number): NumberRead | undefined {
  const value = slashAt(tokens, i);
  return value === undefined ? undefined : numberRead(tokens, i, i + 2, value, { inWords: false, fraction: true });
}

function slashAt(tokens: Tokens, i: number): number | undefined {
  if (!tokens.isSign(i + 1, SLASH) || !tokens.isJoined(i + 1) || !isJoinedTo(tokens, i + 2, Shape.DIGITS))
    return undefined;
  if (tokens.isJoined(i + 3) && tokens.isSign(i + 3, SLASH)) return undefined;
  const [top, parts] = [Number(tokens.text(i)), Number(tokens.text(i + 2))];
  return SLASHED.has(parts) && top < parts ? top / parts : undefined;
}

const SLASHED: ReadonlySet<number> = new Set([2, 3, 4, 5, 8, 10, 16]);

/** The digits of a number with their separators. */
interface Digits {
  readonly last: number;
  /** As JavaScript writes it. */
  readonly plain: string;
  readonly isSeparated: boolean;
  readonly isWell: boolean;
}

function readDigits(tokens: Tokens, i: number, isMoney: boolean): NumberRead | undefined {
  const digits = digitsFrom(tokens, i, isMoney);
  if (!digits) return undefined;
  let { last } = digits;
  const part = partAfter(tokens, last);
  if (part) last = part.last;
  let power = 0;
  for (;;) {
    const scale = scaleAfter(tokens, last, digits, isMoney);
    if (!scale) break;
    power += scale.power;
    const isApart = !tokens.isJoined(scale.last);
    last = scale.last;
    if (!isApart) break;
  }
  const whole = part ? String(Number(digits.plain) + part.value) : digits.plain;
  return numberRead(tokens, i, last, digits.isWell ? Number(power ? `${whole}e${power}` : whole) : null, {
    inWords: false,
    yearLike: !power && !part && last === i && /^(?:1[5-9]\d|20\d|21[0-4])\d$/.test(digits.plain),
    grouped: power > 0 || digits.isSeparated,
  });
}

function digitsFrom(tokens: Tokens, i: number, isMoney: boolean): Digits | undefined {
  if (tokens.isSign(i, STOP))
    return isJoinedTo(tokens, i + 1, Shape.DIGITS)
      ? { last: i + 1, plain: `.${tokens.text(i + 1)}`, isSeparated: false, isWell: true }
      : undefined;
  if (tokens.shape(i) !== Shape.DIGITS) return undefined;
  const first = tokens.text(i);
  const groups = first.length > 3 ? i : groupsFrom(tokens, i, isMoney);
  const continental = first.length > 3 ? undefined : continentalFrom(tokens, i);
  if (continental) return continental;
  let plain = '';
  for (let k = i; k <= groups; k++) if (tokens.shape(k) === Shape.DIGITS) plain += tokens.text(k);
  const isDecimal =
    tokens.isJoined(groups + 1) && tokens.isSign(groups + 1, STOP) && isJoinedTo(tokens, groups + 2, Shape.DIGITS);
  return {
    last: isDecimal ? groups + 2 : groups,
    plain: isDecimal ? `${plain}.${tokens.text(groups + 2)}` : plain,
    isSeparated: groups > i,
    isWell: groups === i || isGrouped(tokens.text(i, groups).replace(/\s/g, ',')),
  };
}

/** The last of the groups into which a number is parted by commas, or by spaces: *1,200*, *12,34,567*, *1 200 000*. */
function groupsFrom(tokens: Tokens, i: number, isMoney: boolean): number {
  let last = i;
  for (;;) {
    if (tokens.isJoined(last + 1) && tokens.isSign(last + 1, COMMA)) {
      if (!isJoinedTo(tokens, last + 2, Shape.DIGITS) || !isGroup(tokens, last + 2, 2)) return last;
      last += 2;
    } else if (isSpacedGroup(tokens, i, last, isMoney)) last++;
    else return last;
  }
}

const isGroup = (tokens: Tokens, i: number, least: number): boolean => {
  const length = tokens.end(i) - tokens.start(i);
  return length >= least && length <= 3;
};

/** A group of three digits behind a space: one that does not break, or any where the number is a sum or a word follows that it counts. */
function isSpacedGroup(tokens: Tokens, first: number, last: number, isMoney: boolean): boolean {
  const at = last + 1;
  if (tokens.isJoined(at) || tokens.shape(at) !== Shape.DIGITS || tokens.start(at) !== tokens.end(last) + 1)
    return false;
  if (tokens.prose.charCodeAt(tokens.end(last)) !== SPACE) return isGroup(tokens, at, 2);
  if (!isGroup(tokens, at, 3) || tokens.prose.charCodeAt(tokens.start(first)) === ZERO) return false;
  if (tokens.isJoined(at + 1)) return isMoney;
  return (
    isMoney ||
    tokens.shape(at + 1) === Shape.SMALL ||
    (tokens.shape(at + 1) === Shape.DIGITS && isGroup(tokens, at + 1, 3))
  );
}

const SPACE = ' '.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);

/** *1.500.000*, *1.500,75*, *4,2 million*: a stop parts groups, and a comma decimals, where it can be nothing else. */
function continentalFrom(tokens: Tokens, i: number): Digits | undefined {
  let last = i;
  let plain = tokens.text(i);
  while (tokens.isJoined(last + 1) && tokens.isSign(last + 1, STOP) && isJoinedTo(tokens, last + 2, Shape.DIGITS)) {
    if (!isGroup(tokens, last + 2, 3)) return undefined;
    plain += tokens.text(last + 2);
    last += 2;
  }
  const comma =
    tokens.isJoined(last + 1) && tokens.isSign(last + 1, COMMA) && isJoinedTo(tokens, last + 2, Shape.DIGITS);
  const length = comma ? tokens.end(last + 2) - tokens.start(last + 2) : 0;
  const isScaled = worthOf(tokens, apart(tokens, last + 2), SCALES) !== undefined;
  if (comma && ((last > i && length <= 2) || (length === 1 && isScaled)))
    return { last: last + 2, plain: `${plain}.${tokens.text(last + 2)}`, isSeparated: last > i, isWell: true };
  return last > i + 2 ? { last, plain, isSeparated: true, isWell: true } : undefined;
}

/** 1,234,567 and 12,34,567 (lakh and crore), not 1,00,0. */
export const isGrouped = (digits: string): boolean =>
  /^(?:\d*|\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})*,\d{3})(?:\.\d+)?$/.test(digits);

/** The part of one that follows a whole number: *2½*, *2 1/2*. */
function partAfter(tokens: Tokens, last: number): { readonly last: number; readonly value: number } | undefined {
  const glyph = glyphAt(tokens, last + 1);
  if (glyph !== undefined) return { last: last + 1, value: glyph };
  const slash = tokens.isJoined(last + 1) ? undefined : slashAt(tokens, last + 1);
  return slash === undefined ? undefined : { last: last + 3, value: slash };
}

interface Scale {
  readonly last: number;
  readonly power: number;
}

function scaleAfter(tokens: Tokens, last: number, digits: Digits, isMoney: boolean): Scale | undefined {
  const named = next(tokens, last) < 0 ? last + 1 : next(tokens, last);
  const power = worthOf(tokens, named, SCALES) ?? (named === last + 1 ? shortPower(tokens, named, isMoney) : undefined);
  if (power !== undefined) return isUncut(tokens, named) ? { last: named, power } : undefined;
  const letter = tokens.isJoined(last + 1) ? worthOf(tokens, last + 1, LETTERS) : undefined;
  if (letter === undefined || !isUncut(tokens, last + 1)) return undefined;
  const isM = letter === 6;
  if (isM && (isMetres(tokens, last + 2) || (digits.isSeparated && !isMoney))) return undefined; // the 1,500m
  return { last: last + 1, power: letter };
}

const shortPower = (tokens: Tokens, i: number, isMoney: boolean): number | undefined =>
  worthOf(tokens, i, SHORT_SCALES) ?? (isMoney ? worthOf(tokens, i, OF_MONEY) : undefined);

/** No letter and no digit goes on. */
const isUncut = (tokens: Tokens, last: number): boolean =>
  !tokens.isJoined(last + 1) || tokens.shape(last + 1) === Shape.SIGN || tokens.shape(last + 1) === Shape.END;

/** *37m long*, *37m (121ft)*, *37m from the quay*; but *$37m from $30m*. */
function isMetres(tokens: Tokens, i: number): boolean {
  const at = tokens.isJoined(i) && tokens.isSign(i, HYPHEN) ? i + 1 : i;
  if (isIn(tokens, at, OF_METRES)) return true;
  if (isWord(tokens, at, FROM)) return !CURRENCY.test(tokens.text(at + 1));
  return tokens.text(at) === '(' && tokens.shape(at + 1) === Shape.DIGITS;
}

const FROM = hashOf('from');
const CURRENCY = /^\p{Sc}/u;

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
    if (this.#scale && this.#takesNumeral(tokens, behind)) return behind;
    return this.#takesPart(tokens, behind);
  }

  #takesScale(tokens: Tokens, at: number): boolean {
    const power = worthOf(tokens, at, SCALES);
    const size = power === undefined ? worthOf(tokens, at, GROUPS) : 10 ** power;
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
