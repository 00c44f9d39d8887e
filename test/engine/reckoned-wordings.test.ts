/** Sums of a few figures, and sound ones like them, in wordings that nobody tuned to: written down before they were tried. */
import { holds } from '../wordings';

/** Marks say what is found. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'figure/arithmetic': [
    // small change is exact
    'A loaf now costs £3, up ⟦100 percent⟧ from £2.',
    'Tickets went from $12 to $15, an increase of ⟦$5⟧.',
    'The toll was raised from €4 to €6, or ⟦25 percent⟧.',
    'Parking rose by ⟦£3⟧, from £5 to £7 a day.',
    // a price for each
    'The parish sold 60 candles at £4 each, raising ⟦£420⟧.',
    'They ordered 200 chairs at $45 a chair, for ⟦$12,000⟧ in all.',
    'The mill shipped 30 tonnes at €150 a tonne, for ⟦€6,500⟧.',
    'He rented nine rooms at $80 apiece for ⟦$900⟧.',
    // what is left
    'Eleven of the 20 lifeboats were burned, leaving ⟦11⟧.',
    'The school lost 14 of its 60 teachers, leaving it with just ⟦50⟧.',
    'Of the 25 wells, nine ran dry and ⟦18⟧ remain.',
    'Six of the 13 witnesses have died, which leaves ⟦eight⟧.',
    // years
    'She was mayor for ⟦eight years⟧, from 2001 to 2011.',
    'Her ⟦six-year⟧ term, from 2003 to 2012, was quiet.',
    'They were married ⟦20 years⟧, from 1970 to 1999.',
    // shares in words
    'Half of the 80 seats, or ⟦30⟧, were empty.',
    'A quarter of the 200 homes, or ⟦80⟧, have no water.',
    'Two-thirds of the 90 crew, or ⟦70⟧, were paid.',
    // differences
    'It beat the old mark of 52 seconds by ⟦five⟧, with 49.',
    'The home side led 30-12, a margin of ⟦20⟧ points.',
    // times as many
    'The park had 40 deer in 2010 and 120 in 2020, ⟦twice as many⟧.',
    'Rents ⟦tripled⟧, from $500 to $1,200.',
    'Output ⟦doubled⟧ from 30 boats to 50.',
    // parts and their whole
    'The crew of ⟦12⟧, seven men and six women, was saved.',
    '⟦Ten⟧ people were hurt: four drivers, three riders and two children.',
    // sound
    'A loaf now costs £3, up 50 percent from £2.',
    'Tickets went from $12 to $15, an increase of $3.',
    'The toll was raised from €4 to €6, or 50 percent.',
    'Crude fell 3 percent to $62 from $64.',
    'Shares rose 2 percent to $41, from $40.',
    'The parish sold 60 candles at £4 each, raising £240.',
    'They sold 60 candles at £4 each and hymn books for £300.',
    'The mill shipped 30 tonnes at €150 a tonne, for €4,500.',
    'He rented nine rooms at $80 a night for $900.',
    'Eleven of the 20 lifeboats were burned, leaving nine.',
    'Eleven of the 20 houses burned, leaving 30 homeless.',
    'Four of the nine windows broke, leaving two hurt.',
    'Of the 25 wells, nine ran dry and three remain in doubt.',
    'Six of the 13 witnesses have died, which leaves seven.',
    'She was mayor for ten years, from 2001 to 2011.',
    'He lived there 20 years, from 1980 on, and died in 2005.',
    'He won more titles in two years, from 2001 to 2003, than she did in ten.',
    'Half of the 80 seats, or 40, were empty.',
    'About a third of the 200 homes, or 60, have no water.',
    'Nearly two-thirds of the 90 crew, or 58, were paid.',
    'Rents tripled, from $500 to $1,500.',
    'The crew of 12, seven men and five women, was saved.',
    'Ten people were hurt: four drivers, three riders and three children.',
    'The home side led 30-12, a margin of 18 points.',
  ],
  'figure/inconsistent': [
    'Nine dead in mill blaze near Corran\n\nA blaze at a mill near Corran killed ⟦11⟧ workers on Monday, police said.',
    'Bank fined £3 million over leak\n\nRegulators have fined the bank ⟦£3 billion⟧ for a leak of letters.',
    'Four divers lost off Skerry Point\n\nBoats went out at dawn for ⟦five⟧ divers who had not come back.',
    'Blast injures 20 at Elston works\n\nA blast at the works in Elston hurt ⟦30⟧ on Monday.',
    // sound
    'Nine dead in mill blaze near Corran\n\nA blaze at a mill near Corran killed nine workers and injured 11 on Monday.',
    'Nine dead in mill blaze near Corran\n\nA blaze killed six workers and three guards on Monday. Nine died in all.',
    'Bank fined £3 million over leak\n\nA bank that made £3 billion last year was fined £3 million for a leak of letters.',
    'Four divers lost off Skerry Point\n\nBoats went out at dawn for four of the five divers who had dived there.',
    'Blast injures 20 at Elston works\n\nA blast killed two and hurt 20 on Monday.',
    'Two killed on roads at weekend\n\nThe toll rose to 14 this year after two drivers died.',
  ],
};

/** These do not hold yet. Of the others, some were thought of while their rule was written. */
const NOT_YET: ReadonlySet<string> = new Set<string>([
  'It beat the old mark of 52 seconds by ⟦five⟧, with 49.',
  'Output ⟦doubled⟧ from 30 boats to 50.',
]);

suite('sums of a few figures, in wordings that nobody tuned to', () => holds(CASES, NOT_YET));
