/** The documents that the cases of figures are asked about, all at once: of a country, a company, a county and a league that there are not. */
import type { SourceDocument } from '../../../src/engine/evidence/document';
import { prose, table } from './documents';

/** A series of months, as a bureau of statistics has it: a cryptic heading, and a name that says what it is. */
const unemployment = table('sources/harland-unemployment-rate.csv', [
  'DATE|UNRT',
  ...['2021-10-01|6.4', '2021-11-01|6.2', '2021-12-01|6.1', '2022-01-01|6.0', '2022-02-01|5.8', '2022-03-01|5.9'],
  ...['2022-04-01|5.7', '2022-05-01|5.5', '2022-06-01|5.6', '2022-07-01|5.2', '2022-08-01|5.3', '2022-09-01|5.0'],
]);

const inflation = table('sources/consumer-prices.csv', [
  'Month|Inflation, annual (%)|Core inflation (%)',
  'Jan 2022|7.1|5.2',
  'Feb 2022|7.4|5.5',
  'Mar 2022|7.9|5.8',
  'Apr 2022|8.3|6.1',
  'May 2022|8.1|6.2',
]);

const results = table('sources/corvane-third-quarter.csv', [
  '$ millions|Q3 2022|Q3 2021|Q2 2022',
  'Revenue|2,412|2,180|2,305',
  'Operating costs|1,870|1,702|1,811',
  'Net income|386.4|341.0|352.8',
  'Capital spending|512|447|498',
]);

const vote = table('sources/harbour-bond-vote.csv', [
  'Town|Registered voters|Yes|No|Turnout (%)',
  'Ashmere|12,840|4,212|3,870|62.9',
  'Bexley Cross|8,411|1,977|2,604|54.5',
  'Corran|21,366|7,905|6,118|65.6',
  'Dunmow Green|3,902|1,204|988|56.2',
  'Total|46,519|15,298|13,580|62.1',
]);

const league = table('sources/northern-league.csv', [
  'Club|Played|Won|Drawn|Lost|Goals for|Goals against|Points',
  'Eskdale Rovers|38|26|7|5|81|33|85',
  'Port Allen|38|22|9|7|64|41|75',
  'Mill Town|38|17|11|10|58|47|62',
  'Wexcombe|38|9|8|21|39|70|35',
]);

const emissions = table('sources/emissions-by-sector.csv', [
  'Sector|Emissions (thousand tonnes)|Share of total',
  'Transport|18,420|31.4%',
  'Electricity|14,906|25.4%',
  'Industry|12,110|20.6%',
  'Farming|8,655|14.7%',
]);

const hearing = prose(
  'sources/ferry-hearing.txt',
  `CHAIR: This hearing will come to order at 9:30 a.m. in room 412. We have 12 witnesses on the list, and each has five minutes.

MR. OKAFOR: Thank you. The ferry Lady Brae carried 212 passengers on the night of the storm. Her licence was for 180. The crew had 9 lifejackets that were torn, and the radio failed at 11:40.

CHAIR: How long did the rescue take?

MR. OKAFOR: The lifeboat reached her after 47 minutes. By then the water was 4 degrees. We lost 31 people that night, and 19 of them were under 16. I have been a harbour master for 23 years and I had never seen anything like it.

MS. LINDQVIST: The company spent $3.2 million on the refit of the ferry, and not one dollar of it on the radio. It made 14 percent more in profit that year. Maintenance was cut by 40 percent.

CHAIR: And the inspectors?

MS. LINDQVIST: We have eleven inspectors for the whole coast. In 2014 there were twenty-six. An inspector looks at a ferry for about 90 minutes, once in two years. The fine for an overloaded ferry is 500 dollars.

MR. OKAFOR: I want to say one more thing, about the pensioners. The home on Quay Street is 40 years old and houses 60 people. The bus to the hospital runs at 7 and at 19:00.`,
  '2022-09-14',
);

const report = prose(
  'sources/housing-report.txt',
  `The county's households spent 34.7 percent of their income on rent in 2021, up from 31.2 percent in 2016.

Among households headed by somebody under 30, rent took 46 percent of income.

Some 18,250 families were on the waiting list for council homes at the end of December. The council built 412 homes last year and sold 389.

The authority expects to build 650 homes in 2023. Evictions rose 22 percent to 1,964. The average rent of a flat with two rooms was $1,187 a month.

Of the council's tenants, 58 percent are women. One in five has a disability.`,
  '2022-02-10',
);

const schools = prose(
  'sources/schools-letter.txt',
  `The district teaches 48,300 pupils in 96 schools. Black pupils were suspended at a rate of 9.1 percent, against 4.4 percent of all pupils.

Reading scores of girls rose by 6 points. The budget for school meals is $17.5 million. A meal costs $3.85.

Forty-two teachers left in June, and the district hired 37.`,
);

const wages = prose(
  'sources/wage-debate.txt',
  `MODERATOR: Good evening. We go until 10:30 p.m. and there are 15 topics.

MR. HALE: I say raise the minimum wage to $15 an hour. The top 1 percent own as much as the bottom 90 percent of us. I voted against the war in 2003. Twenty-nine million people have no health insurance.

MS. TORRES: The plan of my friend would cost $18 trillion over ten years. I would go to $12 an hour. We put 30,000 people on a list after 9/11, and 33 people died in the fire last week.

MR. HALE: When I was 15 I stacked shelves. My mother raised 12 children in two rooms.`,
  '2022-10-02',
);

export const DESK: readonly SourceDocument[] = [
  unemployment,
  inflation,
  results,
  vote,
  league,
  emissions,
  hearing,
  report,
  schools,
  wages,
];
