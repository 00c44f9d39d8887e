/** Figures that are broken, or were never filled in, and sound ones like them, in wordings of our own. Marks say what is found. */
import { holds } from '../wordings';

const CASES: Readonly<Record<string, readonly string[]>> = {
  'figure/malformed': [
    // letters for the digits of a group
    'The ferry line carried ⟦2O,OOO⟧ guests in May.',
    'The bell weighs ⟦3,O5O⟧ pounds.',
    'The quarry paid ⟦$4,l00⟧ in fees.',
    'Some ⟦l2,500⟧ herons nest there.',
    'The vicar collected ⟦€5,O00⟧ for the organ.',
    'About ⟦5OO⟧ pilgrims came.',
    'The estate was sold for ⟦£l50,000⟧.',
    'They counted ⟦6,4l2⟧ seals.',
    'The flight is QO,123 on the board, and the shelf is B,OOO.',
    'The club sings in 4 Old Lane. It is 1,000 strong, and OO is a gauge.',
    'They drank 2l, then 10l, of cider; the tank holds 1,200l.',
    'The seats 2,l and 3,m are taken.',
    'It earned $4,100, or 3,050 pounds, in May.',
    'The O2 and the OO gauge of a 1:76 model are in the museum.',
    // two dashes in one range
    'Some ⟦20-–30⟧ herons nest there.',
    'The shop is open ⟦9–-5⟧ on Mondays.',
    'The years ⟦1990–-95⟧ were dry.',
    'Children aged ⟦7-–11⟧ swim free.',
    'It costs ⟦$10–-15⟧ a head.',
    'The road is shut for ⟦3—-4⟧ weeks.',
    'Some 20–30 herons nest there, and 7-11 swans.',
    'It rained in 1990 -- in 1991 it did not.',
    'He was born in 1950—and in 1970 he left.',
    'The low was –12 to –15 degrees. It fell from –3 to –5.',
    'The season of 1998–99 was never finished.',
    'The code is 10--12 in the file.',
    // a number lost before per cent
    'Rents in the old town ⟦fell percent⟧ in May.',
    'Exports of cod ⟦grew by percent⟧ last year.',
    'Turnout ⟦dropped per cent⟧ to 41 percent.',
    'The bank ⟦raised fees by percent⟧ in June.',
    'Ticket sales are ⟦up percent⟧ since Easter.',
    'The price of bread has ⟦risen percent⟧ in a year.',
    'Rents fell 4 percent in May, and fees grew by 5 per cent.',
    'The percent sign is up on the wall; a percent is a hundredth.',
    'Sales rose a few percent, and costs fell by half a percent.',
    'The share grew, percent by percent, and fell by percentage points.',
    'Costs rose percentage-wise in May.',
    'It rose by ten, twenty or thirty percent, and by a single percent in May.',
  ],
  'copy/placeholder': [
    'The mill lost $⟦00⟧ million in the spring quarter.',
    'Profit at the bakery rose to £⟦0.00⟧ million from £1.2 million.',
    'The fire killed ⟦00⟧ people on Sunday, police said.',
    'Turnout was ⟦00.0⟧ percent, down from 41.2 percent.',
    'Shares of the line fell ⟦00⟧ percent on Friday.',
    'The bridge cost €⟦000,000⟧ to mend.',
    'A ticket costs £⟦00.00⟧ at the door.',
    'The gates open at 0000 hours.',
    'It was 0.0 percent in May, and 0.00 seconds lay between them.',
    'The bus leaves at 00:00 and the train at 00.15. Agent 007 waits.',
    'Children pay $0.00, and the fee is £0 for members.',
    'The score was 0-0, and 00 Agents is a film.',
    'Call 00 44 20 or 00353 for help. Door 000 is shut.',
    'The year 2000 and the year 00 were wet; the class of ’00 met.',
    'Growth was 0 percent, and zero people came.',
  ],
};

/** What does not hold yet. */
const NOT_YET: ReadonlySet<string> = new Set<string>([
  'Profit at the bakery rose to £⟦0.00⟧ million from £1.2 million.', // a loss may round to nought
]);

suite('broken figures, in wordings that nobody tuned to', () => holds(CASES, NOT_YET));
