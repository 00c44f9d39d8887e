/** A fourth desk of documents for figures, all of them prose: towns and firms that are named once and then are *it* and *the town*. */
import type { SourceDocument } from '../../../src/engine/evidence/document';
import { prose } from './documents';

const towns = prose(
  'desk/county-review.txt',
  `The county looked at its four towns. Milbrook came first. It has 18 bakeries, and its residents wait 11 days for a building permit. The town spent $3.6 million on its roads.

Next was Dunmore. The town has 7 bakeries. A building permit takes 26 days there. On its roads Dunmore spent $2.1 million, and its library lends 48,000 books a year.

In Fairhaven the library lends 61,000 books a year. The swimming pool was closed for 9 weeks. It needs $840,000 for a new roof.

The review did not look at schools.`,
  '2023-05-10',
);

const clinic = prose(
  'desk/clinic-report.txt',
  `The clinic in Lowell treated 5,420 patients for burns last year. Of these, 312 were children. The average stay was 6.5 days.

Its sister clinic in Ashby treated 2,980 patients. Nurses there worked 41 hours a week on average, and 57 of them have left since January.

A night in the clinic costs $1,150. The insurers pay 82 percent of it.`,
  '2023-04-28',
);

const call = prose(
  'desk/brightwater-call.txt',
  `MARTA OLSEN: Good morning. In the quarter we shipped 74,000 pumps, and our margin was 19.3 percent.

DEV PATEL: Thank you, Marta. On the cost side, we spent $212 million on freight. We closed 14 depots, and we will close another 6 this year.

ANALYST: What about Kestrel?

MARTA OLSEN: Kestrel shipped 58,000 pumps, as far as we know. Their margin was 16.8 percent.`,
  '2023-05-04',
);

const storm = prose(
  'desk/storm-bulletin.txt',
  `The storm cut power to 96,000 homes in the north and to 43,000 homes in the south. Gusts of 118 mph were measured at Cape Dorn. It rained 4.7 inches in 12 hours.

Rangers found 23 seals on the beach. Divers searched 3 wrecks. The harbour lost 31 moorings.

By Friday the power was back in all but 2,200 homes.`,
  '2023-05-12',
);

const school = prose(
  'desk/school-board-minutes.txt',
  `The superintendent said that 1,870 pupils eat lunch at school, up from 1,640 in 2019. A lunch costs the district $3.45.

The board voted 6 to 3 to hire 22 bus drivers. The district has 104 buses, of which 38 are electric.

The chair asked about Ridge Valley. Its district has 71 buses, and pays its drivers $24.50 an hour.`,
  '2023-05-09',
);

const ports = prose(
  'desk/port-authority-review.txt',
  `Last year 212 ships called at Saltmere, the authority said, and the port employed 1,480 people. Containers made up 64 percent of its trade.

Gannet Bay had 139 ships. The port there employs 870 people, and it has 5 cranes, two of which were built in Saltmere.

The ferry company Norlin carries 390,000 passengers a year between the two ports. Its rival, Halvard Line, carries 265,000 passengers, and has 4 ships.`,
  '2023-05-02',
);

const inquiry = prose(
  'desk/inquiry-day-2.txt',
  `COUNSEL: How many alarms were there in Harrow House?

WITNESS: In Harrow House we counted 46 alarms. Eleven did not work.

COUNSEL: And in Ferris Court?

WITNESS: There were 29 alarms. All of them worked. The council paid $18,200 for them, as Mr. Doyle told you.`,
  '2023-05-11',
);

export const FOURTH_DESK: readonly SourceDocument[] = [towns, clinic, call, storm, school, ports, inquiry];
