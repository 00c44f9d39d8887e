/** What the second desk says of figures: see figure-cases.ts. */
import type { FigureVerdict } from '../../../src/engine/evidence/evidence';
import { missed, type FigureCase } from './figure-cases';

const DATE = '2019-07-05';

const of =
  (verdict: FigureVerdict) =>
  (copy: string, at?: string, date = DATE): FigureCase => ({ copy, verdict, at, date });
const supports = of('supports');
const rounded = of('rounded');
const revised = of('revised');
const differs = of('differs');
const computed = of('computed');
const absent = of('not-found');

export const MORE: readonly FigureCase[] = [
  supports(
    'Norvia’s jobless rate ticked up to ⟦4.5 percent⟧ in June, the statistics office said on Friday.',
    'June 2019',
  ),
  supports('Unemployment, which had been at ⟦4.9 percent⟧ in January, has come down since.', 'January 2019'),
  supports('The statistics office put the unemployment rate for May at ⟦4.4%⟧.', 'May 2019'),
  supports(
    'It was a good month: the unemployment rate dropped to ⟦4.4 percent⟧ in May from 4.7 percent in April.',
    'May 2019',
  ),
  supports('The unemployment rate dropped to 4.4 percent in May from ⟦4.7 percent⟧ in April.', 'April 2019'),
  supports('Some ⟦1,110,000⟧ people were unemployed in June.', 'June 2019'),
  rounded('About ⟦1.1 million⟧ people were unemployed in June.', 'June 2019'),
  supports(
    'The economy grew by ⟦0.5 percent⟧ in the first quarter of the year, as gross domestic product growth picked up.',
    '2019 Q1',
  ),
  supports('GDP shrank by ⟦0.2 percent⟧ in the second quarter.', '2019 Q2'),
  supports('Household spending growth slowed to ⟦0.1 percent⟧ in the second quarter.', '2019 Q2'),
  supports('In Halden, police recorded ⟦1,288 burglaries⟧ in 2019.', 'Halden', '2020-02-01'),
  supports('Port Severn had ⟦790 robberies⟧ in 2019.', 'Port Severn', '2020-02-01'),
  supports('The city spent ⟦€50.91 million⟧ on schools in 2019.', 'Schools', '2020-02-01'),
  supports('The fire brigade’s budget for 2020 is ⟦€9.98 million⟧.', 'Fire brigade', '2020-02-01'),
  rounded('The city’s budget for 2019 came to a total of ⟦€80 million⟧.', 'Total', '2020-02-01'),
  supports('Among women, ⟦10 percent⟧ cycle to work.', 'Women'),
  supports('Of those under 30, ⟦44%⟧ drive to work.', 'Under 30'),
  supports('The pollsters spoke to ⟦2,045 respondents⟧ in all.', 'All'),
  supports('The premier said patients now wait ⟦26 days⟧ for an operation.', '26 days'),
  supports('Hospitals lost ⟦1,100 doctors⟧ to other countries, the premier said.', '1,100 doctors'),
  supports('The tunnel would cost ⟦€6.4 billion⟧, according to the premier.', '6.4 billion'),
  supports('The ⟦38-kilometer⟧ tunnel will run under the strait.', '38 kilometers'),
  missed('⟦A quarter⟧ of children live in a cold home.'),
  supports('Auditors found errors in ⟦17 percent⟧ of the invoices.', '17 percent'),
  supports('Without a tender, ⟦29⟧ of the contracts were awarded.', '29 were awarded'),
  supports('The harbor authority overpaid the dredging firm by ⟦€2.35m⟧.', 'overpaid'),
  rounded('Auditors went through almost ⟦1,900 invoices⟧.', '1,860'),
  rounded('More than ⟦300,000 homes⟧ have been insulated.', '310,000'),
  revised('The unemployment rate stood at ⟦4.7 percent⟧ in March.', 'March 2019'),
  revised('Unemployment rose to ⟦4.6 percent⟧ in June.', 'June 2019'),
  differs('The unemployment rate stood at ⟦5.4 percent⟧ in March.', 'March 2019'),
  differs('In Halden, police recorded ⟦1,388 burglaries⟧ in 2019.', 'Halden', '2020-02-01'),
  differs('The city spent ⟦€59.10 million⟧ on schools in 2019.', 'Schools', '2020-02-01'),
  differs('In Halden, police recorded ⟦1,412 burglaries⟧ in 2019.', 'Halden', '2020-02-01'),
  computed('The unemployment rate rose by ⟦0.1 percentage point⟧ in June.', 'June 2019'),
  computed('Burglaries in Port Severn rose ⟦4.9 percent⟧ in 2019.', 'Port Severn', '2020-02-01'),
  computed('Spending on roads and bridges fell by ⟦€1.835 million⟧ in 2019.', 'Roads', '2020-02-01'),
  absent('The unemployment rate of immigrants was ⟦4.5 percent⟧ in June.'),
  absent('Youth unemployment was ⟦4.5 percent⟧ in June.'),
  absent('Unemployment among men without a degree fell to ⟦4.4 percent⟧ in May.'),
  absent('Her district’s unemployment rate was ⟦4.5 percent⟧ in June.'),
  absent('Across the euro zone the unemployment rate was ⟦4.5 percent⟧ in June.'),
  absent('The capital saw its unemployment rate fall to ⟦4.4 percent⟧ in May.'),
  absent('Sudmark, where unemployment was ⟦4.5 percent⟧ in June, fared better.'),
  absent('In the mining towns, unemployment stood at ⟦4.5 percent⟧ in June.'),
  absent('The female unemployment rate edged up to ⟦4.5%⟧ in June.'),
  absent('A broader measure, the underemployment rate, was ⟦4.5 percent⟧ in June.'),
  absent('Sudmark’s jobless rate of ⟦4.5 percent⟧ in June was the lowest in the south.'),
  absent('For workers over 55, the unemployment rate was ⟦4.5 percent⟧ in June.'),
  absent('The unemployment rate was ⟦4.5 percent⟧ for veterans in June.'),
  absent('Long-term unemployment fell to ⟦4.4 percent⟧ in May.'),
  absent('The bank forecasts an unemployment rate of ⟦4.5 percent⟧ in June.'),
  absent('Analysts had been looking for unemployment of ⟦4.5 percent⟧ in June.'),
  absent('Unemployment should fall to ⟦4.4 percent⟧ by May, the ministry predicted in March.'),
  absent('Investors bet that the unemployment rate for June will come in at ⟦4.5 percent⟧.'),
  absent('In Elmsworth, ⟦305⟧ cars were stolen.', undefined, '2020-02-01'),
  absent('The Labor premier’s rival lost ⟦14⟧ kilograms.'),
  absent('Trains on the line were ⟦26 minutes⟧ late.'),
  absent('A fire in a mine killed ⟦14 people⟧.'),
  absent('The ship’s debt rose to ⟦€118 million⟧ in 2018.'),
  absent('Crane drivers at the port got ⟦17 percent⟧ more pay.'),
  absent('The boy was ⟦9⟧ when he moved to the coast.'),
  absent('Bus drivers took ⟦19.6 days⟧ of sick leave in 2018.'),
];
