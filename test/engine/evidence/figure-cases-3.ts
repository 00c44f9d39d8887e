/** What the third desk says of figures: see figure-cases.ts. */
import type { FigureVerdict } from '../../../src/engine/evidence/evidence';
import { missed, type FigureCase } from './figure-cases';

const of =
  (verdict: FigureVerdict) =>
  (copy: string, at?: string, date = '2022-04-08'): FigureCase => ({ copy, verdict, at, date });
const supports = of('supports');
const rounded = of('rounded');
const revised = of('revised');
const differs = of('differs');
const computed = of('computed');
const absent = of('not-found');

export const LAST: readonly FigureCase[] = [
  supports('The jobless rate soared to ⟦9.8 percent⟧ in April 2020.', '2020,'),
  supports('Harland’s unemployment rate was down to ⟦6 percent⟧ by May 2021.', '2021,'),
  revised('The jobless rate was ⟦6.6 percent⟧ in March 2021.', '2021,'),
  supports('The literacy rate climbed to ⟦74 percent⟧ in 2011.', '2011'),
  supports('By 2021 the female literacy rate had reached ⟦74.1 percent⟧.', '2021'),
  supports('The average price of a house was ⟦$321,900⟧ in February.', 'February'),
  rounded('House prices averaged about ⟦$325,000⟧ in March.', 'March'),
  supports('Copper exports were worth ⟦$15.9 billion⟧ in 2021.', 'Copper'),
  rounded('The country sold nearly ⟦$16 billion⟧ of copper abroad in 2021.', 'Copper'),
  computed('Exports of salmon rose by ⟦$800 million⟧ in 2021.', 'Salmon'),
  differs('Exports of wine came to ⟦$2.4 billion⟧ in 2021.', 'Wine'),
  missed('The witness said the defendant had paid him ⟦$4,500⟧ in cash.'),
  supports('He got another ⟦$800⟧ for the van, the witness said.', '$800'),
  supports('There were ⟦14 people⟧ in the warehouse on the night of the fire, the witness said.', '14 of us'),
  supports('Life expectancy in Norvia was ⟦73.6 years⟧ in 2019.', 'Norvia,2019'),
  supports('In 2020, life expectancy in Harland fell to ⟦73.6⟧.', 'Harland,2020'),
  differs('Life expectancy in Harland was ⟦73.6⟧ in 2019.', 'Harland,2019'),
  supports('The library’s upkeep cost ⟦$612,000⟧ last year.', '$612,000'),
  rounded('More than ⟦1,300 residents⟧ signed the petition for the library.', '1,340'),
  supports('Of those who visit the library, ⟦70 percent⟧ are children.', '70 percent'),
  supports('The new depot is expected to cost ⟦$7.4 million⟧.', '$7.4 million'),
  supports('Repairs of the library’s roof would cost ⟦$95,000⟧.', '$95,000'),
  absent('The literacy rate of women was ⟦80.9 percent⟧ in 2021.'),
  absent('Literacy among rural women stood at ⟦65.5 percent⟧ in 2011.'),
  absent('The literacy rate in Westmarch was ⟦80.9 percent⟧ in 2021.'),
  absent('The jobless rate for nurses was ⟦9.8 percent⟧ in April 2020.'),
  absent('The jobless rate is expected to be ⟦5.7 percent⟧ in June 2021.'),
  absent('The average price of a flat was ⟦$321,900⟧ in February.'),
  absent('Exports of cheap copper wire were worth ⟦$15.9 billion⟧ in 2021.'),
  absent('Imports of copper were worth ⟦$15.9 billion⟧ in 2021.'),
  absent('The new depot has cost ⟦$7.4 million⟧.'),
  absent('The bakery’s new oven cost ⟦$800⟧.'),
  absent('A van hit ⟦14⟧ parked cars.'),
  absent('The council bought ⟦2,500⟧ chairs for its schools.'),
  absent('The trial resumed at ⟦2:15⟧.'),
];

/** Of one series, month by month, in the ways that news has: written after all others. */
export const MONTHS: readonly FigureCase[] = [
  supports('The unemployment rate, at ⟦5.7 percent⟧ in June 2021, was lower than before the virus.', '2021,'),
  supports('Unemployment peaked at ⟦10.2 percent⟧ in May 2020, the labor office said, then fell for months.', '2020,'),
  supports('“We went from 4.6 percent to ⟦9.8 percent⟧ unemployment in April 2020,” the minister said.', '2020,'),
  supports('In April 2020, when shops were closed, the country’s unemployment rate jumped to ⟦9.8%⟧.', '2020,'),
  supports('With the jobless rate at ⟦6.0 percent⟧ in May 2021, wages began to rise.', '2021,'),
  supports('Harland’s economy added jobs in March 2021, pushing the unemployment rate down to ⟦6.5 percent⟧.', '2021,'),
  supports('The rate of unemployment in Harland stood at ⟦9.1 percent⟧ in June 2020.', '2020,'),
  revised('The unemployment rate fell to ⟦5.8 percent⟧ in June 2021, better than analysts had expected.', '2021,'),
  absent('Unemployment for people with a degree was ⟦5.7 percent⟧ in June 2021.'),
  absent('The unemployment rate for those who never finished school was ⟦9.8 percent⟧ in April 2020.'),
  absent('Among fishermen the unemployment rate reached ⟦9.8 percent⟧ in April 2020.'),
  absent('The city’s unemployment rate was ⟦9.8 percent⟧ in April 2020.'),
  absent('In neighboring Norvia, unemployment was at ⟦9.8 percent⟧ in April 2020.'),
  absent('Norvia’s unemployment rate hit ⟦9.8 percent⟧ in April 2020.'),
  absent('Norvia, with an unemployment rate of ⟦9.8 percent⟧ in April 2020, was worse off.'),
  absent('African immigrants had an unemployment rate of ⟦9.8 percent⟧ in April 2020.'),
  absent('Male unemployment stood at ⟦9.8 percent⟧ in April 2020.'),
  absent('The unemployment rate of the south was ⟦9.8 percent⟧ in April 2020.'),
  absent('The black unemployment rate was ⟦9.8 percent⟧ in April 2020.'),
  absent('The unemployment rate in construction was ⟦9.8 percent⟧ in April 2020.'),
  absent('A wider gauge of unemployment that counts part-timers was ⟦9.8 percent⟧ in April 2020.'),
  absent('The so-called real unemployment rate was ⟦9.8 percent⟧ in April 2020.'),
  absent('Seasonal unemployment in the ports climbed to ⟦9.8 percent⟧ in April 2020.'),
  absent('The bank had thought unemployment would be ⟦9.8 percent⟧ in April 2020.'),
  absent('The consensus was for an unemployment rate of ⟦9.8 percent⟧ in April 2020.'),
  absent('Economists surveyed by the paper saw a rate of unemployment of ⟦9.8 percent⟧ in April 2020.'),
  absent('Unemployment could reach ⟦9.8 percent⟧ in April 2020, the union warned.'),
  absent('Underemployment reached ⟦9.8 percent⟧ in April 2020.'),
  absent('The vacancy rate of offices was ⟦9.8 percent⟧ in April 2020.'),
  absent('The unemployment rate rose ⟦9.8 percent⟧ in April 2020.'),
];
