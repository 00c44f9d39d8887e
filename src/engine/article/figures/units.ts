/** What figures are counted in: the words and signs behind a number, or before a sum of money. */
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Phrases, type Found } from '../../words/phrases';
import type { FigureKind } from './figure';
import { CURRENCIES, type Term } from './currencies';

export interface Unit {
  readonly kind: FigureKind;
  /** The unit's name in the output. */
  readonly name: string;
  /** The number times this is in plain units: 0.01 for pence. */
  readonly factor?: number;
  /** Its words are other words, too: it is one only behind a number with a scale or with separators. */
  readonly isDoubtful?: boolean;
}

/**
 * A line a unit: its kind, its name, and how copy writes it, after a colon. A star stands for an *s* that may be there, a slash between
 * two words for either of them.
 */
const MEASURES = `
percentage-points percentage points: percentage point*, percent point*, per cent point*, %-point*, % point*, pp
percentage percent: %, percent, per cent, pct, pc
age years: year* old*, month*-old*
duration nanoseconds: nanosecond*, ns
duration microseconds: microsecond*, µs
duration milliseconds: millisecond*, ms
duration seconds: second*, sec, secs
duration minutes: minute*, min, mins
duration hours: hour*, hr, hrs
duration days: day*, business/working/calendar day*
duration nights: night*
duration weeks: week*
duration fortnights: fortnight*
duration months: month*
duration quarters: straight/consecutive quarter*
duration years: year*, yr, yrs
duration decades: decade*
duration centuries: century, centuries
rate miles per hour: mph, miles an hour, miles per hour, mile an hour, mile-per-hour
rate kilometers per hour: kph, km/h, kmh, kmph, km/hr, kms/h, kilometers/kilometres an/per hour, kilometer/kilometre per hour
rate meters per second: m/s, meters/metres a/per second
rate feet per second: ft/s, feet a/per second
rate frames per second: fps, frames a/per second
rate knots: knot*, kt, kts
rate miles per gallon: mpg, miles to the gallon, miles a/per gallon
rate bits per second: kbps, Kbps, Mbps, Gbps, Tbps, kb/s, Kb/s, Mb/s, Gb/s, megabits a/per second, gigabits a/per second
rate revolutions per minute: rpm, revolutions a/per minute
rate beats per minute: bpm, beats a/per minute
measure nanometers: nm, nanometer*, nanometre*
measure micrometers: µm, micron*, micrometer*, micrometre*
measure millimeters: mm, millimeter*, millimetre*
measure decimeters: dm, decimeter*, decimetre*
measure centimeters: cm, cms, centimeter*, centimetre*
measure meters: m, meter*, metre*
measure kilometers: km, kms, kilometer*, kilometre*
measure nautical miles: nautical mile*, nmi
measure light-years: light year*
measure miles: mile*, mi
measure furlongs: furlong*
measure fathoms: fathom*
measure feet: feet, foot, ft, ft.
measure yards: yard*, yd, yds, yd.
measure inches: inch, inches
measure square miles: square/sq/sq. mile*, sq mi, sq. mi.
measure square yards: square/sq/sq. yard*, sq. yd., sq yd
measure square feet: square/sq/sq. feet/foot/ft, sq. ft., sqft, ft²
measure square inches: square/sq/sq. inch/inches, sq. in.
measure square meters: square/sq/sq. meter/meters/metre/metres/m, sqm, m2, m²
measure square kilometers: square/sq/sq. kilometer/kilometers/kilometre/kilometres/km, km2, km²
measure square centimeters: square centimeter/centimeters/centimetre/centimetres, cm2, cm²
measure cubic meters: cubic meter/meters/metre/metres, cu m, cu. m, m3, m³
measure cubic centimeters: cubic centimeter/centimeters/centimetre/centimetres, cm3, cm³, cc
measure cubic feet: cubic/cu/cu. feet/foot/ft, cu. ft.
measure cubic yards: cubic/cu/cu. yard*, cu. yd.
measure cubic inches: cubic inch/inches
measure cubic kilometers: cubic kilometer/kilometers/kilometre/kilometres, km³
measure acres: acre*
measure hectares: hectare*, ha
measure acre-feet: acre-feet, acre-foot
measure micrograms: µg, mcg, microgram*, microgramme*
measure grams: g, gram*, gramme*
measure milligrams: mg, mgs, milligram*, milligramme*
measure kilograms: kg, kgs, kilo*, kilogram*, kilogramme*
measure ounces: ounce*, oz, oz., troy ounce*
measure pounds: pound*, lb, lbs, lb., lbs.
measure tons: ton*, tonne*, metric ton*, metric tonne*, short ton*, long ton*, t
measure kilotons: kiloton*, kilotonne*, kt
measure megatons: megaton*, megatonne*
measure gigatons: gigaton*, gigatonne*
measure stone: stone
measure carats: carat*, karat*
measure milliliters: ml, mL, milliliter*, millilitre*
measure centiliters: cl, cL, centiliter*, centilitre*
measure liters: liter*, litre*
measure hectoliters: hl, hectoliter*, hectolitre*
measure barrels: barrel*, bbl
measure gallons: gallon*, gal
measure quarts: quart*
measure pints: pint*
measure fluid ounces: fluid ounce*, fl oz, fl. oz.
measure tablespoons: tablespoon*, tbsp
measure teaspoons: teaspoon*, tsp
measure bushels: bushel*
measure watts: watt*, kilowatt*, megawatt*, gigawatt*, terawatt*, kW, MW, GW, TW
measure watt-hours: watt-hour*, kilowatt-hour*, megawatt-hour*, gigawatt-hour*, terawatt-hour*, Wh, kWh, MWh, GWh, TWh
measure volts: volt*, kilovolt*, megavolt*, kV
measure amperes: amp*, ampere*, milliamp*, mA
measure ohms: ohm*, Ω
measure hertz: hertz, kilohertz, megahertz, gigahertz, Hz, kHz, KHz, MHz, GHz, HZ
measure joules: joule*, kilojoule*, megajoule*, kJ
measure calories: calorie*, kilocalorie*, kcal, kcals
measure British thermal units: British thermal unit*, BTU, BTUs, Btu, mmBtu
measure newtons: newton*, kilonewton*, kN
measure newton-meters: newton meter/meters/metre/metres, Nm
measure pound-feet: pound-feet, pound-foot, lb-ft, lb ft
measure pascals: pascal*, hectopascal*, kilopascal*, megapascal*, hPa, kPa, MPa
measure bars: millibar*, mbar
measure pounds per square inch: psi, pounds per square inch
measure atmospheres: atmosphere*
measure decibels: decibel*, dB, dBA
measure lumens: lumen*
measure radians: rad, radian*
measure horsepower: horsepower, bhp, hp, PS
measure sieverts: sievert*, millisievert*, microsievert*, Sv, mSv, µSv
measure becquerels: becquerel*
measure moles: millimole*, mmol
measure parts per million: ppm, parts per million
measure parts per billion: ppb, parts per billion
measure bytes: byte*, kilobyte*, megabyte*, gigabyte*, terabyte*, petabyte*, kb, mb, gb, TB
measure bits: kilobit*, megabit*, gigabit*
measure pixels: pixel*, megapixel*
measure degrees: degree*, degree* Celsius, degree* Fahrenheit, degree* C, degree* F, ° C, ° F, °, °C, °F, Celsius, Fahrenheit
measure kelvin: kelvin*
`;

/** What may stand between a number and a length of time. */
const RUNS = ['', 'consecutive ', 'straight ', 'full ', 'more '];

const COMPARED = new Set(
  'more less fewer better worse higher lower larger bigger greater smaller as the that its what'.split(' '),
);

/** *Swiss francs*, *Hong Kong dollars*: which nation's. */
const NATIONS = new Phrases<true>(
  'US, us, U.S., Hong Kong, New Zealand, Saudi, Swiss, Czech, Sri Lankan, South Korean, North Korean, South African, Costa Rican, Papua New Guinea'
    .split(', ')
    .map(nation => [nation, true] as const),
);
const NATIONAL = ['an', 'ese', 'ish', 'ine', 'i', 'ic', 'ch'];

const POINTS: Unit = { kind: 'percentage-points', name: 'percentage points', factor: 0.01 };
const TIMES: Unit = { kind: 'ratio', name: 'times' };
const DEGREES: Unit = { kind: 'measure', name: 'degrees' };
const HOURS: Unit = { kind: 'duration', name: 'hours' };

/** The ways to write a phrase with stars and slashes. */
function* written(phrase: string): Iterable<string> {
  const words = phrase.split(' ');
  const choice = words.findIndex(word => isChoice(word.split('/')));
  if (choice >= 0) {
    for (const word of words[choice].split('/'))
      yield* written(words.map((each, i) => (i === choice ? word : each)).join(' '));
  } else if (phrase.includes('*')) {
    for (const s of ['', 's']) yield* written(phrase.replace('*', s));
  } else yield phrase;
}

/** *a/per* is either; *km/h* is what it is. */
const isChoice = (words: readonly string[]): boolean =>
  words.length > 2 || (words.length === 2 && (words[1].length > 2 || words[0] === 'a'));

function* measures(): Iterable<readonly [string, Unit]> {
  for (const line of MEASURES.trim().split('\n')) {
    const [head, phrases] = line.split(': ');
    const [kind, ...name] = head.split(' ');
    const unit: Unit = { kind: kind as FigureKind, name: name.join(' ') };
    for (const phrase of phrases.split(', '))
      for (const words of written(phrase))
        for (const run of unit.kind === 'duration' ? RUNS : ['']) yield [run + words, unit];
  }
  for (const phrase of ['basis point*', 'bp', 'bps']) for (const words of written(phrase)) yield [words, POINTS];
  yield ['fold', TIMES];
}

/** Codes that copy has in small letters, too. */
const OFTEN_SMALL = new Set(['USD', 'EUR', 'GBP', 'AUD', 'CAD', 'INR', 'JPY', 'CNY', 'CHF']);

function* money(): Iterable<readonly [string, Unit]> {
  const unit = (name: string, { isDoubtful }: Term, factor?: number): Unit => ({
    kind: 'money',
    name,
    ...(factor !== undefined && { factor }),
    ...(isDoubtful && { isDoubtful }),
  });
  for (const { code, names, hundredths, unit: name } of CURRENCIES) {
    for (const term of names) for (const words of written(term.words)) yield [words, unit(name, term)];
    for (const term of hundredths) for (const words of written(term.words)) yield [words, unit(name, term, 0.01)];
    yield [code.words, unit(code.words, code)];
    if (OFTEN_SMALL.has(code.words)) yield [code.words.toLowerCase(), unit(code.words, code)];
    yield [`${code.words} million`, unit(code.words, code, 1e6)];
    yield [`M${code.words}`, unit(code.words, code, 1e6)];
  }
}

const NAMES = new Phrases(money());
const UNITS = new Phrases(measures());

/** What stands before a sum: signs, codes, and what a country writes for its own. */
const SIGNS = new Phrases<{ readonly isDoubtful: boolean }>(
  CURRENCIES.flatMap(({ code, signs }) => [
    ...signs.map(sign => [sign, { isDoubtful: false }] as const),
    [code.words, code] as const,
  ]),
);

/** The unit that starts with a token, which stands behind a number. `isSum`: the number has a scale, or separators. */
export function unitAt(tokens: Tokens, i: number, isSum: boolean): Found<Unit> | undefined {
  const nation = nationAt(tokens, i);
  const money = (nation !== undefined && NAMES.at(tokens, nation + 1)) || NAMES.at(tokens, i);
  if (money && (isSum || nation !== undefined || !money.meaning.isDoubtful)) return money;
  const found = UNITS.at(tokens, i);
  if (found) return withoutFullStop(tokens, found);
  if (isTimes(tokens, i)) return { last: i, meaning: TIMES };
  if (isDegrees(tokens, i)) return { last: i, meaning: DEGREES };
  return isWritten(tokens, i, 'h') && tokens.shape(i + 1) === Shape.DIGITS ? { last: i, meaning: HOURS } : undefined; // 1h 20m
}

/** The stop of *ft.* is that of the sentence as well where no small word follows. */
function withoutFullStop(tokens: Tokens, found: Found<Unit>): Found<Unit> {
  const isAbbreviated = tokens.isSign(found.last, STOP) && tokens.shape(found.last + 1) !== Shape.SMALL;
  return isAbbreviated ? { ...found, last: found.last - 1 } : found;
}

const STOP = '.'.charCodeAt(0);

const isWritten = (tokens: Tokens, i: number, words: string): boolean => tokens.text(i) === words;

/** *times as many*, *times higher than*: where something is compared. *40 times* counts how often. */
function isTimes(tokens: Tokens, i: number): boolean {
  if (tokens.hash(i) !== TIMES_HASH || !tokens.isWord(i)) return false;
  const next = tokens.text(i + 1);
  return COMPARED.has(next) || (next.endsWith('er') && tokens.text(i + 2) === 'than');
}

const TIMES_HASH = hashOf('times');

const BEHIND_DEGREES = hashes('and or to in on at by');

/** *40C*, *40 C in the shade*. */
function isDegrees(tokens: Tokens, i: number): boolean {
  if (!isWritten(tokens, i, 'C') && !isWritten(tokens, i, 'F')) return false;
  const at = i + 1;
  if (tokens.isJoined(at)) {
    if (tokens.shape(at) !== Shape.SIGN || isSignOf(tokens, at, "’'-")) return false;
    return tokens.isJoined(i) || isSignOf(tokens, at, ').,;/');
  }
  return (
    tokens.isJoined(i) ||
    isIn(tokens, at, BEHIND_DEGREES) ||
    isSignOf(tokens, at, '(') ||
    tokens.shape(at) === Shape.END
  );
}

/** The last token of what names a nation's money. */
function nationAt(tokens: Tokens, i: number): number | undefined {
  const named = NATIONS.at(tokens, i)?.last;
  if (named !== undefined) return named;
  return tokens.isWord(i) && NATIONAL.some(ending => tokens.text(i).endsWith(ending)) ? i : undefined;
}

/** Where the sign of money starts that stands before a token, with a space or without. */
export function moneyBefore(tokens: Tokens, i: number, isSum: boolean): number | undefined {
  for (let first = Math.max(0, i - LONGEST_SIGN); first < i; first++) {
    const sign = SIGNS.of(tokens, first, i - 1);
    if (sign && (isSum || !sign.isDoubtful) && !isInside(tokens, first)) return first;
  }
  return undefined;
}

const LONGEST_SIGN = 3;

/** It goes on from a letter or a digit. */
const isInside = (tokens: Tokens, i: number): boolean =>
  tokens.isJoined(i) && tokens.shape(i - 1) > Shape.SIGN && tokens.shape(i) > Shape.SIGN;
