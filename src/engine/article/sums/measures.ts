/** What measures are worth in other units. */
import type { Figure } from '../figures/figure';

/** What a unit is of the base unit of its dimension. */
const UNITS: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  kilometers: ['length', 1000],
  meters: ['length', 1],
  centimeters: ['length', 0.01],
  millimeters: ['length', 0.001],
  miles: ['length', 1609.344],
  'nautical miles': ['length', 1852],
  yards: ['length', 0.9144],
  feet: ['length', 0.3048],
  inches: ['length', 0.0254],
  'square kilometers': ['area', 1e6],
  'square meters': ['area', 1],
  'square miles': ['area', 2.589988e6],
  'square feet': ['area', 0.09290304],
  acres: ['area', 4046.8564],
  hectares: ['area', 10000],
  kilograms: ['mass', 1],
  grams: ['mass', 0.001],
  pounds: ['mass', 0.45359237],
  ounces: ['mass', 0.028349523],
  stone: ['mass', 6.35029318],
  liters: ['volume', 1],
  gallons: ['volume', 3.785412],
  'miles per hour': ['speed', 1.609344],
  'kilometers per hour': ['speed', 1],
  knots: ['speed', 1.852],
  seconds: ['time', 1 / 60],
  minutes: ['time', 1],
  hours: ['time', 60],
  days: ['time', 24 * 60],
  weeks: ['time', 7 * 24 * 60],
};

/** The unit of a figure; of degrees, *F* or *C*, by the figure's own words. Null where it is not known. */
export function unitOf({ unit }: Figure, words: string): string | null {
  if (unit !== 'degrees') return unit;
  return SCALES.find(([name]) => words.endsWith(name))?.[1] ?? null;
}

const SCALES = [['Fahrenheit', 'F'], ['Celsius', 'C'], ['F', 'F'], ['C', 'C']] as const; // prettier-ignore

/** A value in another unit; null where the two do not measure the same, or are one. */
export function converted(value: number, from: string | null, to: string | null): number | null {
  if (!from || !to || from === to) return null;
  if (from === 'F' && to === 'C') return ((value - 32) * 5) / 9;
  if (from === 'C' && to === 'F') return (value * 9) / 5 + 32;
  const [one, other] = [UNITS[from], UNITS[to]];
  return one && other && one[0] === other[0] ? (value * one[1]) / other[1] : null;
}

/** The units of the dimension of one, without it. */
export function unitsLike(unit: string): readonly string[] {
  if (unit === 'F' || unit === 'C') return [unit === 'F' ? 'C' : 'F'];
  const dimension = UNITS[unit]?.[0];
  return dimension ? Object.keys(UNITS).filter(each => each !== unit && UNITS[each][0] === dimension) : [];
}

/** The unit that readers elsewhere measure in. */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  kilometers: 'miles', miles: 'kilometers', meters: 'feet', feet: 'meters', yards: 'meters', centimeters: 'inches',
  millimeters: 'inches', inches: 'centimeters', 'square kilometers': 'square miles', 'square miles': 'square kilometers',
  'square meters': 'square feet', 'square feet': 'square meters', acres: 'hectares', hectares: 'acres', kilograms: 'pounds',
  pounds: 'kilograms', grams: 'ounces', ounces: 'grams', 'miles per hour': 'kilometers per hour',
  'kilometers per hour': 'miles per hour', knots: 'kilometers per hour', stone: 'kilograms', 'nautical miles': 'kilometers', C: 'F', F: 'C',
}; // prettier-ignore
