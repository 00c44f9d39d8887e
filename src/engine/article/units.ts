/** What figures are counted in: the words and signs after (or before) a number, as patterns that match right there. */
import type { FigureKind } from './figure';

export interface Unit {
  readonly kind: FigureKind;
  /** The unit's name in the output. */
  readonly name: string;
  /** The number times this is in plain units: 0.01 for pence. */
  readonly factor?: number;
  readonly pattern: RegExp;
  /** What it is made of, where it is the words alone. */
  readonly words?: string;
}

/** Signs and codes before a sum of money. */
export const CURRENCY_BEFORE =
  /(?:(?:US|C|A|AU|CA|NZ|HK|S|NT|R)?\$(?:US|AU|A|NZ|C)?|\bRM|£|€|¥|₹|₽|₩|₪|₦|\b(?:Rs\.?|USD|EUR|GBP|INR|CNY|RMB|JPY|AUD|CAD|CHF|SEK|NOK|DKK|HKD|SGD|NZD))\s?$/;

const behind = (words: string): string => `^[ -]?(?:${words})(?![\\p{L}\\p{N}])`;
const word = (words: string): RegExp => new RegExp(behind(words), 'iu');

const unit = (kind: FigureKind, name: string, words: string, factor?: number): Unit => ({
  kind,
  name,
  words,
  pattern: word(words),
  ...(factor !== undefined && { factor }),
});

/** *Swiss francs*, *Hong Kong dollars*. */
const NATION = '(?:(?:U\\.?S\\.?|Hong Kong|New Zealand|Saudi|Swiss|Czech|\\p{L}+(?:an|ese|ish|ine)) )?';

/** After the number, the first that matches. */
export const UNITS_AFTER: readonly Unit[] = [
  {
    kind: 'percentage-points',
    name: 'percentage points',
    pattern: /^[ -]?(?:(?:percentage|percent|per cent|%)[ -]points?|pp)(?!\p{L})/iu,
  },
  unit('percentage-points', 'percentage points', 'basis points?|bps?', 0.01),
  unit(
    'ratio',
    'times',
    '(?:times(?= (?:higher|more|less|fewer|lower|larger|bigger|greater|smaller|faster|slower|stronger|longer|heavier|cheaper|better|worse|as|the|that|its|what|\\p{Ll}+er than)(?!\\p{L}))|fold)',
  ),
  { kind: 'percentage', name: 'percent', pattern: /^(?:\s?%|[ -](?:percent|per cent|pct)(?!\p{L})|pc(?!\p{L}))/iu },
  unit('age', 'years', 'years? old|years?-olds?|year[ -]olds?|months?-olds?'),
  unit('money', 'dollars', `${NATION}dollars?|bucks`),
  unit('money', 'dollars', 'cents?|¢', 0.01),
  unit('money', 'pounds', 'pence|p', 0.01),
  unit('money', 'pounds', 'pounds sterling|quid'),
  unit('money', 'euros', 'euros?|€'),
  unit('money', 'rupees', 'rupees?'),
  unit('money', 'yuan', 'yuan|renminbi|元'),
  unit('money', 'currency', '(?:US )?(?:USD|EUR|GBP|AUD|CAD|INR|JPY|CNY|CHF|SEK|NOK|DKK) million', 1e6),
  unit('money', 'currency', '(?:US )?(?:USD|EUR|GBP|AUD|CAD|INR|JPY|CNY|CHF|SEK|NOK|DKK)'),
  unit('money', 'currency', 'M(?:USD|EUR|GBP|AUD|SEK)', 1e6),
  unit('money', 'yen', 'yen'),
  unit(
    'money',
    'currency',
    `${NATION}(?:rou?bles?|francs?|pesos?|kron(?:or|er|a)|riyals?|shekels?|lira|bitcoins?|naira|rand|reais|baht|rupiah|dirhams?)`,
  ),
  unit('duration', 'seconds', 'seconds?'),
  unit('duration', 'minutes', 'minutes?|mins?'),
  unit('duration', 'hours', 'hours?|hrs?|h(?= ?\\d)'),
  unit('duration', 'days', '(?:consecutive |straight |full |business |working |calendar )?days?'),
  unit('duration', 'weeks', '(?:consecutive |straight |full )?weeks?'),
  unit('duration', 'months', '(?:consecutive |straight |full )?months?'),
  unit('duration', 'years', '(?:consecutive |straight |full |more )?years?'),
  unit('duration', 'decades', 'decades?'),
  unit('duration', 'centuries', 'centur(?:y|ies)'),
  unit('rate', 'miles per hour', 'mph|miles (?:an|per) hour'),
  unit('rate', 'kilometers per hour', 'kph|km/h|kmh|kmph|km/hr|kilomet(?:er|re)s (?:an|per) hour'),
  unit('rate', 'knots', 'knots?'),
  unit('measure', 'hertz', '[kMG]?Hz|(?:kilo|mega|giga)?hertz'),
  unit('measure', 'horsepower', 'b?hp|horsepower|PS'),
  unit('rate', 'bits per second', '[kKMG]bps|[KMG]b/s'),
  unit('measure', 'milliliters', 'm[lL]|millilit(?:er|re)s?'),
  unit('measure', 'nanometers', 'nm|nanomet(?:er|re)s?'),
  unit('measure', 'square miles', '(?:square|sq) miles?'),
  unit('measure', 'square feet', '(?:square|sq)[ -](?:feet|foot|ft)'),
  unit('measure', 'square meters', '(?:square|sq)[ -](?:met(?:er|re)s?|m)|m2|m²'),
  unit('measure', 'square kilometers', '(?:square|sq)[ -](?:kilomet(?:er|re)s?|km)|km2|km²'),
  unit('measure', 'cubic meters', 'cubic (?:met(?:er|re)s?|feet|foot)'),
  unit('measure', 'kilometers', 'kilomet(?:er|re)s?|kms?'),
  unit('measure', 'meters', 'met(?:er|re)s?|m'),
  unit('measure', 'centimeters', 'centimet(?:er|re)s?|cm'),
  unit('measure', 'millimeters', 'millimet(?:er|re)s?|mm'),
  unit('measure', 'nautical miles', 'nautical miles?'),
  unit('measure', 'light-years', 'light[- ]years?'),
  unit('measure', 'miles', 'miles?|mi'),
  unit('measure', 'feet', 'feet|foot|ft'),
  unit('measure', 'yards', 'yards?|yd'),
  unit('measure', 'inches', 'inch(?:es)?'),
  unit('measure', 'acres', 'acres?'),
  unit('measure', 'hectares', 'hectares?|ha'),
  unit('measure', 'kilograms', 'kilograms?|kilos?|kgs?'),
  { kind: 'measure', name: 'grams', pattern: /^[ -]?(?:[Gg]ram(?:me)?s?|g)(?![\p{L}\p{N}])/u }, // 5G
  unit('measure', 'milligrams', 'milligrams?|mg'),
  unit('measure', 'pounds', 'pounds?|lbs?'),
  { kind: 'measure', name: 'stone', pattern: /^ stone(?!\p{L})/u },
  unit('measure', 'ounces', 'ounces?|oz'),
  unit('measure', 'tons', '(?:metric )?ton(?:ne)?s?|t'),
  unit('measure', 'barrels', 'barrels?'),
  unit('measure', 'gallons', 'gallons?'),
  unit('measure', 'liters', 'lit(?:er|re)s?'),
  {
    kind: 'measure',
    name: 'degrees',
    pattern:
      /^(?:\s?°\s?[CF]?|[ -](?:degrees?(?: (?:Celsius|Fahrenheit|C|F))?|Celsius|Fahrenheit)|[CF]| [CF](?=[).,;/]| \(| (?:and|or|to|in|on|at|by) |$))(?!\p{L})/u,
  },
  unit('measure', 'watts', '(?:kilo|mega|giga|tera)?watts?(?:-hours?)?|[kMGT]Wh?'),
  unit('measure', 'bytes', '(?:kilo|mega|giga|tera)bytes?|[KMGT]B'),
];

/** Nearly every number has none of them behind it; one look says so. */
export const ANY_UNIT = new RegExp(
  [
    behind(UNITS_AFTER.flatMap(({ words }) => words ?? []).join('|')),
    ...UNITS_AFTER.flatMap(({ words, pattern }) => (words ? [] : pattern.source)),
  ].join('|'),
  'iu',
);
