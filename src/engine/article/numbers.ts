/** Numbers as news copy writes them: digits, words, fractions, scales (4.5m, Rs 1.8 lakh, two dozen). */
import { isEnglish } from '../text/characters';
import { NUMERAL, type Glance } from '../text/glance';
import { matchAt } from '../text/matches';
import { NUMBER_WORD, PERCENT_WORD, SCALE_WORD, TIMES_WORD } from './word-classes';

export interface NumberRead {
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

const UNITS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i) => [word, i]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);

/** Powers of ten by the scale's name or letter. */
const SCALES: ReadonlyMap<string, number> = new Map(Object.entries({
  hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12, lakh: 5, lakhs: 5, crore: 7, crores: 7,
  k: 3, m: 6, mn: 6, mln: 6, mil: 6, bn: 9, b: 9, bln: 9, tn: 12, trn: 12, cr: 7,
})); // prettier-ignore

/** Parts of one, by name: two-thirds, a quarter. */
const PARTS: Readonly<Record<string, number>> = {
  half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, hundredth: 100,
}; // prettier-ignore

const GLYPHS: Readonly<Record<string, number>> = {
  ' 1/2': 0.5,
  ' 1/4': 0.25,
  ' 3/4': 0.75,
  ' 1/3': 1 / 3,
  ' 2/3': 2 / 3,
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 0.125,
};

const SMALL = [...UNITS.keys(), ...TENS.keys()].join('|');
const DIGITS =
  /(\d{1,3}(?:[,\u00a0\u2009\u202f]\d{2,3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)([½¼¾⅓⅔⅛]| (?:1\/2|1\/4|3\/4|1\/3|2\/3)(?!\d))?/y;
const SCALE_NAME = /[ -]?(hundred|thousand|million|billion|trillion|lakhs?|crores?|mln|bln)(?![\p{L}])/iuy;
/** A lone m is a million unless it is metres: 37m long, 1.8m tall, 37m (121ft). */
const SCALE_LETTER =
  /[ ]?(?:(bn|tn|mn|trn|cr)|(?<! )([kb]|m(?!(?:[ -](?:tall|long|wide|high|deep|away|above|below|apart|from(?! [$£€¥])|race|sprint|final|freestyle|hurdles|relay|dash)\b| ?\(\d))))(?![\p{L}\p{N}])/iuy;
const WORDS = new RegExp(
  `(?:${SMALL}|a|an|half an?)?(?:[ -](?:hundred|thousand|million|billion|trillion|dozen|score|lakh|crore)|(?:[ -](?:and[ -])?(?:${SMALL}))|[ -]and[ -]a[ -]half)*(?![\\p{L}’'])`,
  'iuy',
);
const FRACTION = new RegExp(
  `(a|an|one|two|three|four|five|six|seven|eight|nine|\\d+)[ -](half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)s?(?![\\p{L}’'-])`,
  'iuy',
);
/** Half a million, a quarter million, three quarters of a billion. */
const PART_OF_SCALE =
  /(?:(an?|one|two|three) )?(half|third|quarter)s? (?:of )?(?:an? )?(million|billion|trillion)(?!\p{L})/iuy;
/** *Threefold*, *twice as many*. */
const MULTIPLE = new RegExp(
  `(?:(${SMALL})fold|(twice|thrice)(?= (?:as|the|its|their|that|what)(?!\\p{L})))(?!\\p{L})`,
  'iuy',
);
/** No date: 9/11. */
const SLASH = /(\d{1,2})\/(2|3|4|5|8|10|16)(?![\d/])/y;
/** *Half of the boats*, *half as many*; *cut by half*. */
const HALF_OF =
  /half(?= (?:of|as|all|the|its|their|his|her|our|my|your|those|these)(?!\p{L}))|(?<=\b(?:by|in|about|almost|nearly|roughly|around|than|under|over) )half(?![\p{L}-]| (?:an?|past|time|dozen|[mb]illion)\b)/iuy;
/** *The second half of the year*, *the southern half*. */
const PART_HALF =
  /(?:\b(?:first|second|latter|other|each|this|that|next|last|final|one|two|three|\d+(?:st|nd))|\bthe \p{L}+) $/iu;
/** *A percentage point*, *a full percentage point*. */
const ONE_POINT = /an?(?: (?:full|whole|single))?(?= percentage point(?!s))/iy;
/** *Dozens*, *tens of thousands*, *several hundred*. */
const VAGUE =
  /(?:(tens|dozens|hundreds|thousands) of )?(dozen|hundred|thousand|million|billion|trillion)s(?!\p{L})|(?:several|many|(?:the |a )?few) (dozen|hundred|thousand|million|billion)(?!\p{L})/iuy;
const SEVERAL_BEFORE = /(?<!\p{L})(?:several|many|(?:the |a )?few) $/iu;

/** After *a* and *an* these are numbers; so are a half and a quarter by themselves: *half a million*. */
export const SCALE_WORDS =
  'hundred thousand million billion trillion dozen lakh crore half third quarter fifth tenth dozens tens hundreds thousands millions billions trillions'.split(
    ' ',
  );
/** The words that a number may start with. */
export const NUMBER_WORDS = [...UNITS.keys(), ...TENS.keys()].flatMap(word => [word, `${word}fold`]);
export const TIMES_WORDS = ['twice', 'thrice'];

const HALF = /half(?= an?\b)|(?:half|quarter)(?= (?:million|billion|trillion)\b)/iy;
const TIMES = /(?:twice|thrice)(?= (?:as|the|its|their|that|what)\b)/iy;

/** Where numbers may start, in the order of the text. */
export function numberStarts(text: string, { hits }: Glance): readonly number[] {
  const starts: number[] = [];
  for (let i = 0; i < hits.length; i += 2) {
    const at = hits[i];
    const classes = hits[i + 1];
    if (classes & NUMERAL) starts.push(text[at - 1] === '.' ? at - 1 : at);
    else if (classes & NUMBER_WORD) starts.push(at);
    else if (classes & SCALE_WORD) {
      const article = /(?<![\p{L}\p{N}_])an? $/iu.exec(text.slice(Math.max(0, at - 4), at))?.[0].length;
      if (article) starts.push(at - article);
      const several = SEVERAL_BEFORE.exec(text.slice(Math.max(0, at - 9), at))?.[0].length ?? 0;
      if (matchAt(HALF, text, at) || isHalfOf(text, at) || matchAt(VAGUE, text, at - several))
        starts.push(at - several);
    } else if (classes & PERCENT_WORD) {
      const article = /(?<!\p{L})an? (?:\p{L}+ )?$/iu.exec(text.slice(Math.max(0, at - 9), at))?.[0].length;
      if (article && matchAt(ONE_POINT, text, at - article)) starts.push(at - article);
    } else if (classes & TIMES_WORD && matchAt(TIMES, text, at)) starts.push(at);
  }
  return starts;
}

/** A number; in words, where nothing else is said. All are made here: V8 reads objects of one shape several times as fast. */
const numberRead = (
  start: number,
  end: number,
  value: number | null,
  { inWords = true, yearLike = false, fraction = false, grouped = false, upTo }: Partial<NumberRead> = {},
): NumberRead => ({ start, end, value, inWords, yearLike, fraction, grouped, upTo });

const isHalfOf = (text: string, at: number): boolean =>
  matchAt(HALF_OF, text, at) !== null && !PART_HALF.test(text.slice(Math.max(0, at - 16), at));

/** Reads how many times something is taken: *threefold*, *twice as many*. */
export function readMultiple(text: string, at: number): NumberRead | undefined {
  if (!isEnglish(text.charCodeAt(at))) return undefined;
  const multiple = matchAt(MULTIPLE, text, at);
  if (!multiple) return undefined;
  const value = multiple[1] ? wordValue(multiple[1].toLowerCase()) : multiple[2].toLowerCase() === 'twice' ? 2 : 3;
  return numberRead(at, at + multiple[0].length, value!);
}

const wordValue = (word: string): number | undefined => UNITS.get(word) ?? TENS.get(word);

/** How much a scale is, by its name or its letter. */
const powerOf = (scale: string): number => SCALES.get(scale.toLowerCase())!;

/** Reads the number that starts at `at`; undefined where none does. */
export function readNumber(text: string, at: number): NumberRead | undefined {
  if (!isEnglish(text.charCodeAt(at))) return readFraction(text, at) ?? readDigits(text, at);
  const scaled = matchAt(PART_OF_SCALE, text, at);
  if (scaled) {
    const top = UNITS.get(scaled[1]?.toLowerCase()) ?? 1;
    const value = (top / PARTS[scaled[2].toLowerCase()]) * 10 ** powerOf(scaled[3]);
    return numberRead(at, at + scaled[0].length, value, { grouped: true });
  }
  return readFraction(text, at) ?? readVague(text, at) ?? readWords(text, at);
}

function readFraction(text: string, at: number): NumberRead | undefined {
  const fraction = matchAt(FRACTION, text, at);
  if (!fraction) return undefined;
  const top = /\d/.test(fraction[1]) ? Number(fraction[1]) : (UNITS.get(fraction[1].toLowerCase()) ?? 1);
  const value = top / PARTS[fraction[2].toLowerCase()];
  return numberRead(at, at + fraction[0].length, value, { fraction: true });
}

/** Numbers that name no digits: *hundreds*, *half of the boats*, *a percentage point*. */
function readVague(text: string, at: number): NumberRead | undefined {
  const vague = matchAt(VAGUE, text, at);
  if (vague) {
    const [words, tens, plural, several] = vague;
    const value = sizeOf(plural ?? several) * (tens ? sizeOf(tens.slice(0, -1)) : 1);
    return numberRead(at, at + words.length, value, { upTo: 10 * value });
  }
  if (matchAt(HALF_OF, text, at)) return numberRead(at, at + 'half'.length, 0.5, { fraction: true });
  const point = matchAt(ONE_POINT, text, at);
  return point ? numberRead(at, at + point[0].length, 1) : undefined;
}

const sizeOf = (scale: string): number => SIZES.get(scale.toLowerCase()) ?? 10 ** powerOf(scale);
const SIZES: ReadonlyMap<string, number> = new Map([
  ['ten', 10],
  ['dozen', 12],
]);

function readDigits(text: string, at: number): NumberRead | undefined {
  const glyph = GLYPHS[text[at]];
  if (glyph !== undefined) return numberRead(at, at + 1, glyph, { inWords: false, fraction: true });
  const slash = matchAt(SLASH, text, at);
  if (slash && Number(slash[1]) < Number(slash[2]))
    return numberRead(at, at + slash[0].length, Number(slash[1]) / Number(slash[2]), {
      inWords: false,
      fraction: true,
    });
  const digits = matchAt(DIGITS, text, at);
  if (!digits) return undefined;
  let end = at + digits[0].length;
  let power = 0;
  for (;;) {
    const scale = matchAt(SCALE_NAME, text, end) ?? matchAt(SCALE_LETTER, text, end);
    if (!scale || (scale[0] === 'm' && digits[1].includes(',') && !/[$£€¥₹]\s?$/.test(text.slice(0, at).slice(-2))))
      break; // the 1,500m
    power += powerOf(scale[1] ?? scale[2]);
    end += scale[0].length;
    if (!scale[0].startsWith(' ')) break;
  }
  const isSeparated = /[,\s]/.test(digits[1]);
  const plain = isSeparated ? digits[1].replace(/[,\s]/g, '') : digits[1];
  const part = digits[2] ? GLYPHS[digits[2]] : 0;
  const isWell = !isSeparated || isGrouped(digits[1].replace(/\s/g, ','));
  const value = isWell ? Number(power ? `${plain}e${power}` : plain) + part : null;
  return numberRead(at, end, value, {
    inWords: false,
    yearLike: power === 0 && /^(?:1[5-9]\d|20\d|21[0-4])\d$/.test(digits[0]),
    grouped: power > 0 || isSeparated,
  });
}

/** 1,234,567 and 12,34,567 (lakh and crore), not 1,00,0. */
export const isGrouped = (digits: string): boolean =>
  /^(?:\d*|\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})*,\d{3})(?:\.\d+)?$/.test(digits);

function readWords(text: string, at: number): NumberRead | undefined {
  const words = matchAt(WORDS, text, at)?.[0];
  if (!words || /^an?$/i.test(words)) return undefined;
  let total = 0;
  let group = 0;
  for (const word of words.toLowerCase().split(/[ -]+/)) {
    const value = wordValue(word);
    if (value !== undefined) group += value;
    else if (word === 'half') group += 0.5;
    else if (word === 'hundred') group = (group || 1) * 100;
    else if (word === 'dozen' || word === 'score') group = (group || 1) * (word === 'dozen' ? 12 : 20);
    else if (SCALES.has(word)) {
      total += (group || 1) * 10 ** powerOf(word);
      group = 0;
    }
  }
  return numberRead(at, at + words.length, total + group);
}
