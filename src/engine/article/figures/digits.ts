/** Numbers in digits: with separators, decimals, fractions and scales. */
import { apart, isJoinedTo, worthOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { powerOfTen, scaleAfter } from './scales';
import { numberRead, type NumberRead } from './number';
import { SCALES } from './numerals';

const [STOP, COMMA, SLASH] = Array.from('.,/', sign => sign.charCodeAt(0));

/** A number that starts with digits, or with the character of a fraction. `isMoney`: the sign of a currency stands before it. */
export const readDigits = (tokens: Tokens, i: number, isMoney: boolean): NumberRead | undefined =>
  readGlyph(tokens, i) ?? readSlash(tokens, i) ?? readWhole(tokens, i, isMoney);

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

function readWhole(tokens: Tokens, i: number, isMoney: boolean): NumberRead | undefined {
  const digits = digitsFrom(tokens, i, isMoney);
  if (!digits) return undefined;
  let { last } = digits;
  const part = partAfter(tokens, last);
  if (part) last = part.last;
  const exponent = powerOfTen(tokens, last);
  if (exponent) last = exponent.last;
  let power = exponent?.power ?? 0;
  for (;;) {
    const scale = scaleAfter(tokens, i, last, digits.isSeparated, isMoney);
    if (!scale) break;
    power += scale.power;
    const isApart = !tokens.isJoined(scale.last);
    last = scale.last;
    if (!isApart) break;
  }
  const whole = part ? String(Number(digits.plain) + part.value) : digits.plain;
  return numberRead(tokens, i, last, digits.isWell ? Number(power ? `${whole}e${power}` : whole) : null, {
    inWords: false,
    yearLike: !power && !part && last === i && isYearLike(digits.plain),
    grouped: power > 0 || digits.isSeparated,
  });
}

/** From *1500* to *2149*. */
const isYearLike = (digits: string): boolean => digits.length === 4 && digits >= '1500' && digits < '2150';

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
    isWell: groups === i || areWell(groupsOf(tokens, i, groups)),
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

/** The digits of each group. */
function groupsOf(tokens: Tokens, first: number, last: number): string[] {
  const groups: string[] = [];
  for (let i = first; i <= last; i++) if (tokens.shape(i) === Shape.DIGITS) groups.push(tokens.text(i));
  return groups;
}

/** *1,234,567* and *12,34,567* (lakh and crore), not *1,00,0*. */
export function areWell(groups: readonly string[]): boolean {
  const [first, ...others] = groups;
  const last = others.pop();
  if (last === undefined) return true;
  const areOf = (length: number): boolean => first.length <= length && others.every(group => group.length === length);
  return last.length === 3 && (areOf(3) || areOf(2));
}

/** The part of one that follows a whole number: *2½*, *2 1/2*. */
function partAfter(tokens: Tokens, last: number): { readonly last: number; readonly value: number } | undefined {
  const glyph = glyphAt(tokens, last + 1);
  if (glyph !== undefined) return { last: last + 1, value: glyph };
  const slash = tokens.isJoined(last + 1) ? undefined : slashAt(tokens, last + 1);
  return slash === undefined ? undefined : { last: last + 3, value: slash };
}
