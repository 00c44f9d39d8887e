/**
 * What the desk's documents say of figures in articles, by somebody who had not seen the code. `⟦…⟧` stands around the figure that is asked
 * about; `at` are words of the passage that must come first.
 */
import type { FigureVerdict } from '../../../src/engine/evidence/evidence';

export interface FigureCase {
  readonly copy: string;
  readonly verdict: FigureVerdict;
  readonly at?: string;
  /** The article's. */
  readonly date?: string;
}

const supports = (copy: string, at: string, date?: string): FigureCase => ({ copy, verdict: 'supports', at, date });
const rounded = (copy: string, at: string, date?: string): FigureCase => ({ copy, verdict: 'rounded', at, date });
const revised = (copy: string, at: string, date?: string): FigureCase => ({ copy, verdict: 'revised', at, date });
const differs = (copy: string, at: string, date?: string): FigureCase => ({ copy, verdict: 'differs', at, date });
const computed = (copy: string, at: string, date?: string): FigureCase => ({ copy, verdict: 'computed', at, date });
const absent = (copy: string, date?: string): FigureCase => ({ copy, verdict: 'not-found', date });

/** A document backs it in words that are not seen to: nothing is said of it, and nothing false. */
export const missed = absent;

export const TABLES: readonly FigureCase[] = [
  // whose it is
  supports('Harland had an unemployment rate of ⟦6.1 percent⟧ in December 2021.', '2021-12-01', '2022-03-04'),
  absent('Lowick had an unemployment rate of ⟦6.1 percent⟧ in December 2021.', '2022-03-04'),
  absent('It had an unemployment rate of ⟦6.1 percent⟧ in December 2021.', '2022-03-04'),
  supports('We had an unemployment rate of ⟦6.1 percent⟧ in December 2021.', '2021-12-01', '2022-03-04'),
  absent('Towns with an unemployment rate of ⟦6.1 percent⟧ in December 2021 were few.', '2022-03-04'),
  absent('The unemployment benefits rose ⟦6.1 percent⟧ in December 2021.', '2022-03-04'),
  absent('In the mining towns, the unemployment rate was ⟦6.1 percent⟧ in December 2021.', '2022-03-04'),
  supports(
    'In the latest report, the unemployment rate was ⟦6.1 percent⟧ in December 2021.',
    '2021-12-01',
    '2022-03-04',
  ),
  absent('For young people, the unemployment rate was ⟦6.1 percent⟧ in December 2021.', '2022-03-04'),
  supports('Harland’s unemployment rate stood at ⟦6.1 percent⟧ in December 2021.', '2021-12-01', '2022-03-04'),
  supports('The unemployment rate fell to ⟦5.2 percent⟧ in July.', '2022-07-01', '2022-08-05'),
  supports('The unemployment rate fell last month to ⟦5.2%⟧, the lowest in years.', '2022-07-01', '2022-08-05'),
  supports('By last October the unemployment rate was still ⟦6.4 percent⟧.', '2021-10-01', '2022-04-30'),
  supports('May’s unemployment rate of ⟦5.5 per cent⟧ cheered ministers.', '2022-05-01', '2022-06-20'),
  supports('Inflation hit ⟦8.3 percent⟧ in April, a record.', 'Apr 2022', '2022-05-12'),
  supports('Core inflation, without food and fuel, was ⟦5.8%⟧ in March 2022.', 'Mar 2022', '2022-05-12'),
  supports('Corvane’s revenue was ⟦$2,412 million⟧ in the third quarter of 2022.', 'Revenue', '2022-11-02'),
  supports('Corvane said net income came to ⟦$386.4 million⟧ in the third quarter.', 'Net income', '2022-11-02'),
  supports('Net income was ⟦$341 million⟧ in the third quarter of 2021.', 'Net income', '2022-11-02'),
  supports('In the second quarter, revenue was ⟦$2.305 billion⟧.', 'Revenue', '2022-11-02'),
  supports('In Corran, ⟦7,905⟧ people voted yes to the harbour bond.', 'Corran', '2022-11-10'),
  supports('Ashmere has ⟦12,840⟧ registered voters.', 'Ashmere'),
  supports('Turnout in Bexley Cross was ⟦54.5 percent⟧.', 'Bexley Cross'),
  supports('In all, ⟦15,298⟧ voters said yes to the bond.', 'Total'),
  supports('Eskdale Rovers won ⟦26⟧ of their matches.', 'Eskdale Rovers'),
  supports('Port Allen, who scored ⟦64⟧ goals, came second.', 'Port Allen'),
  supports('Wexcombe went down with ⟦35⟧ points.', 'Wexcombe'),
  supports('Transport accounts for ⟦31.4 percent⟧ of emissions.', 'Transport'),
  supports('Farming emitted ⟦8.655 million tonnes⟧.', 'Farming'),
  rounded('The unemployment rate was ⟦6 percent⟧ in November 2021.', '2021-11-01', '2022-03-04'),
  rounded('Corvane’s revenue rose to ⟦$2.4 billion⟧ in the third quarter.', 'Revenue', '2022-11-02'),
  rounded('Corvane spent more than ⟦$500 million⟧ on capital spending in the third quarter.', 'Capital', '2022-11-02'),
  rounded('Nearly ⟦8,000⟧ people in Corran voted yes.', 'Corran'),
  rounded('About ⟦66 percent⟧ turned out in Corran, the highest turnout of all.', 'Corran'),
  rounded('Transport emitted some ⟦18 million tonnes⟧, the most of any sector.', 'Transport'),
  rounded('Electricity makes ⟦a quarter⟧ of all emissions.', 'Electricity'),
  revised('The unemployment rate fell to ⟦5.3 percent⟧ in July.', '2022-07-01', '2022-08-05'),
  revised('Unemployment was at ⟦6.2 percent⟧ in December 2021.', '2021-12-01', '2022-01-10'),
  revised('Inflation slowed to ⟦8.0 percent⟧ in May.', 'May 2022', '2022-06-10'),
  differs('The unemployment rate fell to ⟦4.1 percent⟧ in July.', '2022-07-01', '2022-08-05'),
  differs('The unemployment rate was ⟦6.0 percent⟧ in August.', '2022-08-01', '2022-09-05'),
  differs('Corvane’s net income was ⟦$368.4 million⟧ in the third quarter of 2022.', 'Net income', '2022-11-02'),
  differs('In Corran, ⟦7,509⟧ people voted yes to the harbour bond.', 'Corran'),
  differs('Mill Town finished with ⟦60⟧ points.', 'Mill Town'),
  computed('The unemployment rate fell ⟦0.4 percentage points⟧ in July.', '2022-07-01', '2022-08-05'),
  computed('Corvane’s revenue rose ⟦10.6 percent⟧ from a year earlier in the third quarter.', 'Revenue', '2022-11-02'),
  computed('Net income in the third quarter rose ⟦$45.4 million⟧ from the year before.', 'Net income', '2022-11-02'),
  computed('The yes side won in Corran by ⟦1,787⟧ votes.', 'Corran'),
  absent('The unemployment rate for Black workers was ⟦6.1 percent⟧ in December 2021.', '2022-03-04'),
  absent('The unemployment rate among women was ⟦6.1 percent⟧ in December 2021.', '2022-03-04'),
  absent('The teenage unemployment rate fell to ⟦5.2 percent⟧ in July.', '2022-08-05'),
  absent('In Westmarch, the unemployment rate was ⟦5.2 percent⟧ in July.', '2022-08-05'),
  absent('Westmarch’s unemployment rate was ⟦5.2 percent⟧ in July.', '2022-08-05'),
  absent('Westmarch had an unemployment rate of ⟦5.2 percent⟧ in July.', '2022-08-05'),
  absent('Unemployment of miners reached ⟦5.2 percent⟧ in July.', '2022-08-05'),
  absent('The rate of long-term unemployment was ⟦5.2 percent⟧ in July.', '2022-08-05'),
  absent('The unemployment rate averaged ⟦5.5 percent⟧ in 2019.', '2022-09-05'),
  absent('Economists expected an unemployment rate of ⟦5.2 percent⟧ in July.', '2022-08-05'),
  absent('The unemployment rate would fall to ⟦5.2 percent⟧ in July, the bank had forecast.', '2022-08-05'),
  absent('The rate is projected to reach ⟦5.0 percent⟧ in September.', '2022-08-05'),
  absent('Analysts polled by the paper saw unemployment at ⟦5.3 percent⟧ in August.', '2022-09-01'),
  absent('Food inflation hit ⟦8.3 percent⟧ in April.', '2022-05-12'),
  absent('Revenue of Corvane’s shipping arm was ⟦$512 million⟧ in the third quarter.', '2022-11-02'),
  absent('The company has 386 offices and ⟦2,412⟧ vans.', '2022-11-02'),
  absent('Mill Town have a squad of ⟦26⟧ players.'),
];

export const TEXTS: readonly FigureCase[] = [
  supports('The ferry carried ⟦212 passengers⟧, far more than allowed.', 'Lady Brae carried 212', '2022-09-15'),
  supports('It was licensed to carry ⟦180⟧ passengers.', 'Her licence was for 180', '2022-09-15'),
  missed('The storm killed ⟦31 people⟧, Okafor said.', '2022-09-15'),
  supports('Okafor, a harbour master for ⟦23 years⟧, spoke first.', '23 years', '2022-09-15'),
  supports('The lifeboat took ⟦47 minutes⟧ to reach the ferry.', '47 minutes', '2022-09-15'),
  supports('The refit of the ferry cost ⟦$3.2m⟧, she said.', 'refit', '2022-09-15'),
  supports('The coast has ⟦11⟧ inspectors.', 'eleven inspectors', '2022-09-15'),
  supports('There were ⟦26 inspectors⟧ in 2014.', 'twenty-six', '2022-09-15'),
  supports('An overloaded ferry costs its owner a fine of ⟦$500⟧.', '500 dollars', '2022-09-15'),
  supports('Maintenance was cut by ⟦40 per cent⟧, Lindqvist told the hearing.', 'cut by 40', '2022-09-15'),
  supports('Renters spent ⟦34.7%⟧ of their income on rent in 2021.', '34.7 percent', '2022-03-01'),
  supports('In 2016, rent took ⟦31.2 percent⟧ of household income.', '31.2 percent', '2022-03-01'),
  supports('The waiting list for council homes has ⟦18,250 families⟧.', '18,250 families', '2022-03-01'),
  supports('A meal at school costs ⟦$3.85⟧.', '$3.85'),
  supports('Hale wants a minimum wage of ⟦$15⟧ an hour.', '$15 an hour', '2022-10-03'),
  supports('Torres proposed ⟦$12⟧ an hour as a minimum wage.', '$12 an hour', '2022-10-03'),
  supports('He said ⟦29 million⟧ people lack health insurance.', 'Twenty-nine million', '2022-10-03'),
  supports('The plan would cost ⟦$18 trillion⟧ over a decade, Torres said.', '$18 trillion', '2022-10-03'),
  supports('Evictions rose to ⟦1,964⟧, the report says.', 'Evictions', '2022-03-01'),
  rounded('Evictions climbed to nearly ⟦2,000⟧, the report says.', 'Evictions', '2022-03-01'),
  rounded('More than ⟦18,000 families⟧ wait for a council home.', '18,250 families', '2022-03-01'),
  rounded('Households spent about ⟦35 percent⟧ of their income on rent.', '34.7 percent', '2022-03-01'),
  rounded('More than ⟦200 passengers⟧ were aboard the ferry Lady Brae.', 'Lady Brae carried 212', '2022-09-15'),
  rounded('The district teaches ⟦48,000 pupils⟧.', '48,300 pupils'),
  missed('Black pupils were suspended ⟦4.7 percentage points⟧ more often than all pupils.'),
  absent('The vote was over at ⟦9:30⟧, and 412 people went home.', '2022-09-15'),
  absent('A bakery in town sold ⟦412⟧ loaves.', '2022-09-15'),
  absent('Police arrested ⟦33 people⟧ after the march.', '2022-10-03'),
  absent('The senator was born in a family of ⟦15⟧.', '2022-10-03'),
  absent('A survey found that ⟦90 percent⟧ of owners love their dogs.', '2022-10-03'),
  absent('The team trained for ⟦47 minutes⟧ in the rain.', '2022-09-15'),
  absent('The museum is ⟦40 years⟧ old.', '2022-09-15'),
  absent('The council built ⟦650 homes⟧ in 2021.', '2022-03-01'),
  absent('Hispanic pupils were suspended at a rate of ⟦9.1 percent⟧.'),
  absent('Bus fares rose ⟦22 percent⟧ this year.', '2022-03-01'),
  absent('Women made up ⟦58 percent⟧ of the jury.', '2022-03-01'),
  absent('She is ⟦42⟧ and teaches chess.'),
];
