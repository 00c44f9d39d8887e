/** More documents for figures: written after the code that the first ones tried, by somebody who did not look at it. */
import type { SourceDocument } from '../../../src/engine/evidence/document';
import { prose, table } from './documents';

const jobless = table('desk/norvia_unemployment_rate_monthly.csv', [
  'Period|Rate|Unemployed persons (thousands)',
  'January 2019|4.9|1,204',
  'February 2019|4.8|1,180',
  'March 2019|4.6|1,133',
  'April 2019|4.7|1,156',
  'May 2019|4.4|1,087',
  'June 2019|4.5|1,110',
]);

const growth = table('desk/gross-domestic-product.csv', [
  'Quarter|GDP growth (%)|Household spending growth (%)',
  '2018 Q3|0.6|0.4',
  '2018 Q4|0.3|0.5',
  '2019 Q1|0.5|0.7',
  '2019 Q2|-0.2|0.1',
]);

const crime = table('desk/police-recorded-crime.csv', [
  'City|Burglaries 2018|Burglaries 2019|Robberies 2018|Robberies 2019',
  'Halden|1,412|1,288|305|341',
  'Port Severn|2,960|3,104|812|790',
  'Elmsworth|644|702|97|88',
]);

const budget = table('desk/city-budget.csv', [
  'EUR thousands|2018|2019|2020',
  'Schools|48,250|50,910|53,400',
  'Roads and bridges|21,700|19,865|23,120',
  'Fire brigade|9,340|9,512|9,980',
  'Total|79,290|80,287|86,500',
]);

const survey = table('desk/transport-survey.csv', [
  'Group|Cycle to work|Drive to work|Respondents',
  'All|12%|61%|2,045',
  'Men|14%|64%|1,002',
  'Women|10%|58%|1,043',
  'Under 30|21%|44%|512',
]);

const speech = prose(
  'desk/premier-address.txt',
  `Thank you all. Since we took office our factories have made 85,000 electric buses, and the mines have closed 14 shafts.

Let me be plain about hospitals. Patients wait 26 days for an operation; four years ago it was 61 days. We hired 7,300 nurses and we lost 1,100 doctors to other countries.

The tunnel under the strait will cost 6.4 billion euros. It is 38 kilometers long. Opponents say it will cost nine billion. They are wrong.

One child in four lives in a cold home. I was cold myself when I was 9. We have insulated 310,000 homes, and a family saves about 450 euros a year.`,
  '2019-06-20',
);

const audit = prose(
  'desk/audit-office.txt',
  `Auditors checked 1,860 invoices of the harbor authority and found errors in 17 percent of them. Of the 44 contracts, 29 were awarded without a tender.

The authority overpaid a dredging firm by €2.35 million between 2016 and 2018. Its debt rose from €118 million in 2016 to €164 million in 2018.

Staff of the authority took an average of 11.2 days of sick leave in 2018. Crane drivers took 19.6 days.`,
  '2019-05-14',
);

export const SECOND_DESK: readonly SourceDocument[] = [jobless, growth, crime, budget, survey, speech, audit];
