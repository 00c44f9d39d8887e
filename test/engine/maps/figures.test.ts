/** What is read of every way to write a number, before every unit and in every company: a map for a person to read. */
import { isAsBefore } from '../../articles/snapshots';
import { figuresOf } from '../../../src/engine/article/article';
import { parseArticle } from '../../../src/engine/article/parse';

const UNITS =
  '%| percent|-percent| per cent| pct| percentage points|pp| basis points|bps| times higher|-fold| years old|-year-old| dollars| Hong Kong dollars| bucks| cents|¢|p| pence| quid| euros|€| rupees| yuan| yen| USD| USD million|MEUR| roubles| pesos| kronor| seconds| minutes| mins| hours| hrs| consecutive days| straight weeks| months| more years| decades| centuries| mph| miles an hour|kph| km/h| kilometres per hour| knots| kHz| horsepower|Mbps| ml| nm| nanometres| square miles| sq ft| square metres|m²| km2| cubic metres| kilometres|km| metres|m| cm| millimetres| nautical miles| light-years| miles| feet|-foot| yards| inches| acres| hectares| ha| kilos|kg| grams|g|G| mg| pounds| lbs| stone| ounces| metric tons| tonnes|t| barrels| gallons| litres| degrees| degrees Celsius|°C|F| C| kilowatt-hours| MW| gigabytes|GB| boats| boats each|th| o’clock| p.m.|:30|s|-1|/2| BC'.split(
    '|',
  );

const NUMBERS: readonly string[] = [
  '12', '1,400', '1,40', '12,34,567', '1.5', '.5', '0', '2016', '2000', 'twelve', 'twenty-one', 'two hundred and five', 'a hundred', 'half', 'half a', 'a half',
  'a quarter of a', 'a third of the', 'two-thirds of the', '3/4', '2 1/2', '2½', '½', 'dozens of', 'a dozen', 'two dozen', 'several hundred', 'a few thousand', 'tens of thousands of',
  'millions of', '5 million', '5m', '5bn', '5k', '5 lakh', '5 crore', '5 hundred thousand', 'half a million', 'a quarter million', 'three quarters of a billion', '$5', '$5 million', '$5-6 million',
  'US$5', 'C$5', '€5', '£5m', 'Rs 5 crore', 'USD 5', 'RM5', '10 to 15', '10-15', '10–15 million', 'between 10 and 15', 'from 10 to 15', 'three or four', '10 or 50', '15 to 10', 'one in five', '1 in 5',
  'nine out of 10', 'six of ten', '3-to-1', 'three times as many', 'twice as many', 'thrice the', 'threefold', '-5', '−5', 'minus 5', '~5', 'about 5', 'at least 5', 'no more than 5', 'up to 5', '5-plus',
  '5 or so', '5 or more', '5+', 'the 5', 'the five', 'his five', 'No. 5', 'page 5', 'Route 5', 'A-5', 'F5', 'May 5', '5 May', '5th', 'fifth', 'the fifth-largest', 'a fifth', 'the other five', 'five of the six',
  '12 cases per 100,000', 'three in every 1,000', 'one', 'one or two', 'zero', 'eleven hundred', 'nineteen fifty', 'one and a half', 'two and a half', 'an hour and a half', 'a full percentage point of the', 'a percentage point of the',
]; // prettier-ignore

const FRAMES: readonly string[] = [
  'NUMBER boats sank.',
  'It has NUMBER.',
  'Fares rose NUMBER, to 20 from 10.',
  'Ana Ruiz, NUMBER, left.',
  'It fell by NUMBER in May.',
  'The plan, NUMBER boats strong, cost NUMBER.',
];

function read(copy: string): string {
  const figures = figuresOf(parseArticle(copy)).map(figure => {
    const { kind, value, valueTo, unit, approximate } = figure;
    const { measure, period } = figure.measuring();
    const words = copy.slice(figure.span.start, figure.span.end);
    return `⟦${words}⟧ ${kind} ${value}${valueTo === null ? '' : `–${valueTo}`}${unit ? ` ${unit}` : ''}${approximate ? ', about' : ''}${measure ? `, of ${measure}` : ''}${period ? `, in ${period}` : ''}`;
  });
  return `  ${copy}: ${figures.join('; ') || 'none'}\n`;
}

const capital = (copy: string): string => copy[0].toUpperCase() + copy.slice(1);

test('figures, unit by unit', () =>
  isAsBefore(
    'test/engine/maps/units.snap.txt',
    UNITS.map(unit => ['It took 12UNIT in May.', 'A threeUNIT wall.', 'It was 5-10UNIT of it.', 'It is 1.8UNIT long.'].map(frame => read(frame.replace('UNIT', unit))).join('')).join(''), // prettier-ignore
  ));

test('figures, number by number', () =>
  isAsBefore(
    'test/engine/maps/numbers.snap.txt',
    FRAMES.map(frame => `${frame}\n${NUMBERS.map(number => read(capital(frame.replaceAll('NUMBER', number)))).join('')}`).join('\n'), // prettier-ignore
  ));

const VERBS =
  'rose fell up down gained lost added climbed dropped jumped slid slipped sank tumbled plunged soared surged increased decreased declined grew shrank voted passed approved rejected backed won by moved stood costs'.split(
    ' ',
  );

test('figures, verb by verb', () =>
  isAsBefore(
    'test/engine/maps/verbs.snap.txt',
    VERBS.map(verb => ['Shares VERB $5 to $40.', 'Shares VERB by 5 to 40.', 'It VERB 52 to 48.', 'It VERB 10 to 12 from 3.', 'The share VERB 5 percent.'].map(frame => read(frame.replace('VERB', verb))).join('')).join(''), // prettier-ignore
  ));

/** What a number names, and does not count. */
const LABELS =
  'page|chapter 12 and page|section|row|room|route|highway|flight|channel|type|phase|level|category|table|article|title|act|amendment|resolution|proposition|grade|game|round|lane|gate|platform|unit|district|ward|precinct|precincts|apartment|suite|episode|season|volume|version|area|zone|stage|step|tier|verse|psalm|super bowl|world war|formula|apollo|boeing|windows|iphone|galaxy|model|no|box|code|block|exit|pier|squad|item|appendix|exhibit|photo|slide|wards|sections|games|day|week|year|case|group|line|class|count|question|the boat of|the boats or'.split(
    '|',
  );

test('figures, label by label', () =>
  isAsBefore(
    'test/engine/maps/labels.snap.txt',
    LABELS.map(label => ['It is in LABEL 7.', 'In LABEL 7 boats sank.', 'She read LABEL 3, 5 and 9.'].map(frame => read(frame.replace('LABEL', label))).join('')).join(''), // prettier-ignore
  ));
