/** What figures are counted in: the words and signs behind a number, or before a sum of money. */
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Phrases, type Found } from '../../words/phrases';
import type { FigureKind } from './figure';
import { moneyAt } from './money';
import { written, type Unit } from './unit';

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
measure picometers: picometer*, picometre*
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

const POINTS: Unit = { kind: 'percentage-points', name: 'percentage points', factor: 0.01 };
const TIMES: Unit = { kind: 'ratio', name: 'times' };
const DEGREES: Unit = { kind: 'measure', name: 'degrees' };
const HOURS: Unit = { kind: 'duration', name: 'hours' };

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

const UNITS = new Phrases(measures());

/** The unit that starts with a token, which stands behind a number. `isSum`: the number has a scale, or separators. */
export function unitAt(tokens: Tokens, i: number, isSum: boolean): Found<Unit> | undefined {
  const money = moneyAt(tokens, i, isSum);
  if (money) return money;
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

const isWritten = (tokens: Tokens, i: number, words: string): boolean =>
  tokens.end(i) - tokens.start(i) === words.length && tokens.text(i) === words;

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
