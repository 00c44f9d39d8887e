/** What is read of time: dates however they are written, spans that run backwards, births and ages. A map for a person to read. */
import { isAsBefore } from '../../articles/snapshots';
import { parseArticle } from '../../../src/engine/article/parse';
import { datesOf } from '../../../src/engine/article/dates/calendar';
import { datesIn } from '../../../src/engine/article/dates/dates';
import { datingIn } from '../../../src/engine/article/dates/dating';
import { tokensOf } from '../../../src/engine/words/tokens';
import type { Span } from '../../../src/engine/text/span';

const MONTHS =
  'January Jan. Jan February Feb. March Mar. April Apr. May June Jun. Jun July Jul. August Aug. September Sept. Sep. Sept October Oct. November Nov. December Dec. Dec Decem Marc';
const DAYS = ['5', '05', '5th', '1st', '31', '32', '0', '00', '5:30', '5.5', '5%', '115'];
const FRAMES = [
  'It shut on MONTH DAY.', 'It shut on MONTH DAY, 2024.', 'It shut on MONTH DAY 2024, they said.', 'It shut on DAY MONTH 2024.', 'It shut on the DAY of MONTH, 2024.', 'It shut in MONTH 2024.',
  'It shut on Monday, MONTH DAY.', 'It shut on MONTH DAY (a Monday).', 'It shut on MONTH DAY, 2024, a Tuesday.', 'It shut Monday night, MONTH DAY.', 'It shut on Monday and Tuesday, MONTH DAY and 6.', 'It shut Mon. the DAY MONTH.',
  'It shut on MONTH DAY-9.', 'It shut on MONTH DAY to 9.', 'On MONTH DAY, 2000 boats sank.', 'On MONTH DAY, 2000 was over.', 'It is $DAY MONTH.', 'It is 4.DAY MONTH 2024.',
]; // prettier-ignore

const TIMES: readonly string[] = [
  '2024-02-05', '2024-2-5', '2024-13-05', '2024-12-32', '2024-00-10', '12024-02-05', '05/02/2024', '31/02/2024', '02/31/2024', '5.5.2024', '13.13.2024', '05/02/24', '05/02.2024', 'A05/02/2024', '05/02/2024/7',
  'from 2019 to 2015', 'from 2015 to 2019', 'from 2019 until 2015', 'from 2019 through 2015', 'between 2019 and 2015', 'fell from 2019 to 2015', 'went from 2019 to 2015', 'from 2019 to 2015 members', '2019-2015', '2019–2015', '(2019–15)',
  'ISO 9001-2000', '555-2021-2018', '$2019-2015', '2019-2015-7', 'from 2019 BC to 2015 BC', 'from 1419 to 1415', 'from 2019 to 2015%', 'from March 2019 to May 2018', 'from 5 March 2019 to 4 March 2019', 'between June 3, 2019, and May 3, 2019',
  'Ana Ruiz, 45, was born in 1980', 'Ana Ruiz, born in 1980, is 45', 'Ana Ruiz, born on 5 May 1980, is now 45, and left', 'Ana Ruiz, a 45-year-old nurse born in 1980, left', 'Ana Ruiz is 45 years old and was born in 1980', 'Born in 1980, Ruiz is 45',
  'Ana Ruiz, 45, and her son, born in 1980, left', 'Ruiz, 45, who was born in 1980', 'Ruiz, aged 45, was born on May 5, 1980', 'Ruiz died in 2020, aged 45; she was born in 1980', 'born in 1980 to a man who is 45', 'born 1980-81, he is 45', 'a 450-year-old tree, born in 1580',
  'from December 20 to January 5', 'from December 20 to January 5, 2021', 'from December 20, 2021, to January 5', 'from May 20, 2021 to March 5, 2021', 'from May 20 to March 5, 2021', 'from May 20 to May 5', 'from May 5 to May 20', 'from May 20, 2021 to May 25, 2020', 'May 20, 2021-May 5, 2021', 'May 20-May 5',
  'from Monday, May 20 to Friday, May 5', 'between the 20 May and the 5 May', 'from the 20 May until the 5 May', 'between May 20 to May 5', 'from May 20 and May 5', 'May 20 to May 5', 'from May 20 through the long winter to May 5', 'from May 20 or May 5', 'from May 2021 to May 5, 2020',
  'Ruiz is 45 years old, born in 1980', 'Ruiz, aged 45, born in 1980', 'Ruiz, 45, born in May 1980', 'Ruiz, 45, born 1980', 'Ruiz, born in Elston in 1980, is 45', 'born in 1980, when the pier was shut, he is 45', 'born in 1980 in a small house beside the long and windy road to the harbour of Elston, he is 45', 'Ruiz, age 45 and born in 1980',
]; // prettier-ignore

const words = (copy: string, { start, end }: Span): string => `⟦${copy.slice(start, end)}⟧`;

function dated(copy: string): string {
  const known = datesOf(parseArticle(copy)).map(({ iso }) => iso);
  const read = datesIn(tokensOf(copy)).map(
    date => `${words(copy, date)} ${date.year ?? '–'}/${date.month}/${date.day ?? '–'}${date.weekday ? ` ${words(copy, date.weekday)} ${date.weekday.day}` : ''}`, // prettier-ignore
  );
  return `  ${copy}: ${read.join(', ') || 'none'}${known.length ? ` = ${known.join(', ')}` : ''}\n`;
}

function timed(copy: string): string {
  const { dates, years, backwards, births } = datingIn(tokensOf(copy));
  const said = [
    ...dates.map(date => words(copy, date)),
    years.join(' '),
    ...backwards.map(span => `backwards ${words(copy, span)}`),
    ...births.map(({ age, years: old, born }) => `${words(copy, age)} ${old}, born ${words(copy, born)} ${born.year}/${born.month}/${born.day ?? '–'}`), // prettier-ignore
  ];
  return `${copy}: ${said.filter(Boolean).join(' | ')}\n`;
}

suite('a map of', () => {
  test('dates', () =>
    isAsBefore(
      'test/engine/maps/dates.snap.txt',
      FRAMES.map((frame, i) => [
        `${frame}\n`,
        ...MONTHS.split(' ').filter((_, k) => i === 1 || k % FRAMES.length === i).map(month => dated(frame.replace('MONTH', month).replace('DAY', '5'))), // prettier-ignore
        ...DAYS.map(day => dated(frame.replace('MONTH', 'May').replace('DAY', day))),
      ].join('')).join('\n'), // prettier-ignore
    ));
  test('times', () => isAsBefore('test/engine/maps/times.snap.txt', TIMES.map(time => timed(`It was said that ${time}.`) + timed(`${time}.`)).join(''))); // prettier-ignore
});
