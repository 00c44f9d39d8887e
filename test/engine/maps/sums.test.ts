/**
 * Sums that hold, with each of their figures a little off, and measures in all other units: what is said of which. A map for a person to
 * read; `UPDATE=1 npm run test:unit` writes it anew.
 */
import { isAsBefore } from '../../articles/snapshots';
import { check } from '../../../src/engine/check';
import { english } from '../../../src/engine/phrase';

const SUMS: readonly string[] = [
  'Attendance rose 50 percent, to 60 from 40.', 'Sales fell 25 percent, from $4.00 million to $3.00 million.', 'The fee went from $80 to $100, up 25 percent.', 'Ridership dropped to 400 from 500, a 20 percent drop.', 'Ridership dropped to 400 from 500, a drop of 100, or 20 percent.',
  'Profit was $66 million, up 10 percent from $60 million.', 'The price is now $120, and it rose 20 percent from $100.', 'At $120, it is 20 percent higher than the $100 it was.', 'The stake rose 5 percentage points to 45 percent from 40 percent.', 'Turnout fell 3 points, to 61 percent from 64 percent.',
  'The index fell 5 percent, or $2, to $38.', 'It rose $2, or 5.0 percent, to $42.', 'Sales doubled to 80 from 40.', 'Output nearly tripled in two years, to 300 tons from 102 tons.', 'It more than halved to 20 from 50.', 'Rents grew by a third, to $800 from $600.', 'It cost $40 in 2010 and now $60, a rise of 50 percent.',
  'Fares were up 10 percent from $20 to $22.', 'The fund stood at $200, down 20 percent, to $160 now.', 'Revenue rose 12 percent to $56 million, compared with $50 million a year earlier.',
  'Of the 200 boats, 50, or 25 percent, are old.', 'Some 25 percent of the 200 boats, or 50, are old.', 'The council voted 31 to 14, or 69 percent, for it.', 'It sold 40 of its 160 boats, or a quarter.', 'Nine of 12 members, 75 percent, agreed.', 'About 300 of 1,000 voters, or three in 10, stayed away.',
  'She won by 9 points, 52 percent to 43 percent.', 'The vote was 60-40, a margin of 20.', 'They won 31-17, a 14-point win.', 'Ruiz leads Orr by 7 points, 45 percent to 38 percent.', 'The bill passed 52 to 48, a majority of four.',
  'It gave 12 schools $5 each, a total of $60.', 'The 40 men paid $120, or $3 each.', 'It lasted 12 hours, or 720 minutes.', 'Each of the 50 boats carries 20 people, 1,000 in all.', 'It sells 1,200 cars a year, or 100 a month.', 'Divided among 40 towns, $800 is $20 per town.', 'Split four ways, $100 is $25 each.',
  'Fourteen people came: nine men and five women.', 'Twelve people, seven men and five women, were hurt.', 'The plan costs $10 million: $6 million for roads and $4 million for schools.', 'Of the $10 million, $6 million went to schools and $4 million to roads.', 'Some 51 percent were in favour, 40 percent against and 9 percent undecided.',
  'Thirty percent went by bus, 50 percent by boat and the remaining 20 percent walked.', 'Ruiz had 45 percent, Orr had 38 percent and Lind had 17 percent.', 'The average of 10, 20 and 30 is 20.', 'It has three halls: a big one, a small one and an old one.', 'The boats have 30, 40 and 50 berths, an average of 40.',
  'He was born in 1980 and died in 2020, aged 40.', 'It opened in 1990 and closed in 2010, after 20 years.', 'From 1990 to 2010, for 20 years, he was mayor.', 'She ran it for 12 years, from 1998 to 2010.', 'The pier, built in 1931, was 90 years old in 2021.', 'In 2015, 25 years after it opened in 1990, it sank.',
  'The mast is 10 metres (33 feet) high.', 'It was 86 degrees Fahrenheit (30 degrees Celsius).', 'It weighs 100 kilograms, or 220 pounds.', 'The town lies 10 miles (16 kilometres) away.', 'It paid $100 for 20 tons, or $5 a ton.',
]; // prettier-ignore

const NUMBER = /\d[\d,.]*\d|\d/g;

/** Other numbers that may stand in a sum. */
const OFF: Readonly<Record<string, (value: number) => number>> = {
  'half': value => value / 2,
  '-10%': value => value * 0.9,
  '-1': value => value - 1,
  '+1': value => value + 1,
  '+3%': value => value * 1.03,
  '+10%': value => value * 1.1,
  'double': value => value * 2,
}; // prettier-ignore

const written = (value: number, like: string): string => {
  const decimals = /\.(\d+)$/.exec(like)?.[1].length ?? 0;
  return like.includes(',') || value >= 10_000 ? Math.round(value).toLocaleString('en') : value.toFixed(decimals);
};

function said(copy: string): string {
  const findings = check(copy).findings.filter(({ rule }) => rule === 'figure/arithmetic');
  return findings
    .map(({ span, message, fixes }) =>
      [
        `⟦${copy.slice(span.start, span.end)}⟧ ${english(message)}`,
        ...fixes.flatMap(({ edits }) => edits.map(({ text }) => text)),
      ].join(' → '),
    ) // prettier-ignore
    .join(' | ');
}

function mapOf(sum: string): string {
  const lines = [`${sum} ${said(sum)}`.trim()];
  for (const { index, 0: digits } of sum.matchAll(NUMBER)) {
    for (const [name, off] of Object.entries(OFF)) {
      const now = written(off(Number(digits.replace(/,/g, ''))), digits);
      const words = said(sum.slice(0, index) + now + sum.slice(index + digits.length));
      lines.push(`  ${digits} ${name}, ${now}: ${words || 'nothing'}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

const UNITS =
  'kilometres|metres|centimetres|millimetres|miles|nautical miles|yards|feet|inches|square kilometres|square metres|square miles|square feet|acres|hectares|kilograms|grams|pounds|ounces|stone|litres|gallons|mph|kph|knots|degrees Celsius|degrees Fahrenheit|degrees|tons|watts'.split(
    '|',
  );
const MONEY = ['$10', 'US$10', 'USD 10', '10 dollars', '£10', 'GBP 10', '10 pounds', '€10', '10 euros', 'EUR 10', '¥10', '10 yen', 'JPY 10', '₹10', 'Rs 10', '10 rupees', '10 Swiss francs', 'C$10']; // prettier-ignore

suite('a map of', () => {
  test('sums', () => isAsBefore('test/engine/maps/sums.snap.txt', SUMS.map(mapOf).join('\n')));

  test('conversions', () =>
    isAsBefore(
      'test/engine/maps/conversions.snap.txt',
      UNITS.map(one => {
        const lines = UNITS.flatMap(other => {
          const words = said(`The thing measured 1,000 ${one} (9 ${other}) in May.`);
          return words ? [`  ${other}: ${words}`] : [];
        });
        return `${[one, ...lines].join('\n')}\n`;
      }).join(''),
    ));

  test('money that is one, or another', () =>
    isAsBefore(
      'test/engine/maps/money.snap.txt',
      MONEY.map(one => {
        const alike = MONEY.filter(other =>
          said(`The fare rose 50 percent, to ${one} from ${other.replace('10', '9')}.`),
        );
        return `${one}: ${alike.join(', ')}\n`;
      }).join(''),
    ));
});
