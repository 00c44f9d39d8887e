/** What the fourth desk says of figures, half of which it backs: see figure-cases.ts. */
import type { FigureVerdict } from '../../../src/engine/evidence/evidence';
import { missed, type FigureCase } from './figure-cases';

const of =
  (verdict: FigureVerdict) =>
  (copy: string, at?: string, date = '2023-05-15'): FigureCase => ({ copy, verdict, at, date });
const supports = of('supports');
const rounded = of('rounded');
const absent = of('not-found');
const differs = of('differs');

export const PROSE: readonly FigureCase[] = [
  supports('Milbrook has ⟦18 bakeries⟧, more than any other town in the county.', '18 bakeries'),
  supports('In Milbrook a building permit takes ⟦11 days⟧.', '11 days'),
  supports('Whoever wants to build in Dunmore waits ⟦26 days⟧ for a permit.', '26 days'),
  supports('Dunmore put ⟦$2.1 million⟧ into its roads.', '$2.1 million'),
  supports('Readers in Fairhaven borrow ⟦61,000 books⟧ a year from the library.', '61,000'),
  supports('Fairhaven’s swimming pool stayed shut for ⟦nine weeks⟧.', '9 weeks'),
  supports('The pool in Fairhaven needs a roof that would cost ⟦$840,000⟧.', '$840,000'),
  supports('Last year ⟦5,420⟧ people were treated for burns in Lowell.', '5,420'),
  supports('Among the burn patients were ⟦312 children⟧.', '312'),
  rounded('The clinic in Ashby treated nearly ⟦3,000 patients⟧.', '2,980'),
  supports('In Ashby, ⟦57 nurses⟧ have left since the start of the year.', '57'),
  supports('Insurers cover ⟦82%⟧ of what a night in the clinic costs.', '82 percent'),
  supports('Brightwater shipped ⟦74,000 pumps⟧ in the quarter, said Marta Olsen, its chief.', '74,000'),
  supports('Freight cost the company ⟦$212 million⟧, Dev Patel said.', '$212 million'),
  supports('Brightwater has closed ⟦14⟧ of its depots.', '14 depots'),
  supports('In the south, ⟦43,000 homes⟧ lost power in the storm.', '43,000'),
  supports('At Cape Dorn the wind reached ⟦118 mph⟧.', '118 mph'),
  supports('Rangers counted ⟦23 seals⟧ on the beach after the storm.', '23 seals'),
  supports('The district serves lunch to ⟦1,870 pupils⟧.', '1,870'),
  supports('Of the school district’s 104 buses, ⟦38⟧ run on electricity.', '38'),
  // another place, named a sentence before
  absent('Dunmore is known for its bread. There are ⟦18 bakeries⟧ in the town.'),
  absent('Fairhaven repaired what the frost had broken. Its roads cost the town ⟦$3.6 million⟧.'),
  absent('Milbrook is proud of its library. It lends ⟦48,000 books⟧ a year.'),
  absent('In Dunmore the pool leaks. A new roof would cost ⟦$840,000⟧.'),
  absent('Ashby has a clinic of its own. Its doctors treated ⟦5,420 patients⟧ for burns last year.'),
  absent('Kestrel had a good spring. The firm shipped ⟦74,000 pumps⟧ in the quarter.'),
  absent('Brightwater is doing worse. It shipped ⟦58,000 pumps⟧ in the quarter.'),
  absent('Ridge Valley is larger. Its district has ⟦104 buses⟧.'),
  // another place in the sentence itself
  absent('The south was hit hardest: the storm cut power to ⟦96,000 homes⟧ there.'),
  absent('In Dunmore, residents wait ⟦11 days⟧ for a building permit.'),
  absent('Nurses in Lowell worked ⟦41 hours⟧ a week.'),
  absent('The clinic in Ashby treated ⟦312 children⟧ for burns.'),
  // another thing
  absent('The county has ⟦26⟧ libraries.'),
  absent('The storm killed ⟦23⟧ people on the coast.'),
  absent('Divers brought up ⟦31⟧ bodies from the harbour.'),
  absent('A school lunch costs families ⟦$24.50⟧ a week.'),
  absent('The company opened ⟦14 depots⟧ this year.'),
  absent('The district has hired ⟦38⟧ teachers who speak Spanish.'),
  absent('Kestrel’s margin was ⟦19.3 percent⟧, said Marta Olsen.'),
  absent('The rain lasted ⟦6.5 days⟧ in the north.'),
];

/** Written after the rules about whose a figure is. */
export const PORTS: readonly FigureCase[] = [
  supports('Saltmere saw ⟦212 ships⟧ last year.', '212'),
  supports('In Saltmere, ⟦1,480 people⟧ work at the port.', '1,480'),
  supports('The port of Gannet Bay gives work to ⟦870 people⟧.', '870'),
  supports('Gannet Bay has ⟦five cranes⟧.', '5 cranes'),
  supports('Norlin takes ⟦390,000 passengers⟧ a year across the bay, according to the Port Authority.', '390,000'),
  supports('Halvard Line, with ⟦four ships⟧, is the smaller company.', '4 ships'),
  supports('The inquiry heard that Harrow House had ⟦46 alarms⟧.', '46'),
  missed('At Ferris Court there were ⟦29 alarms⟧, the witness told the inquiry.'),
  supports('According to the witness, the council paid ⟦$18,200⟧ for the alarms in Ferris Court.', '$18,200'),
  absent('Gannet Bay is busy. Last year ⟦212 ships⟧ called at the port.'),
  absent('Gannet Bay’s port employs ⟦1,480 people⟧.'),
  absent('Saltmere has ⟦five cranes⟧.'),
  absent('Halvard Line is growing. It carries ⟦390,000 passengers⟧ a year.'),
  absent('Norlin carries ⟦265,000 passengers⟧ a year.'),
  absent('Ferris Court was no better. There were ⟦46 alarms⟧ in the house.'),
  differs('In Harrow House the witness counted ⟦29 alarms⟧.', '46 alarms'),
];
