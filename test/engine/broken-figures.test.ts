/** Figures that are not well formed, and sound ones that look odd, in wordings that nobody tuned to: written down before they were tried. */
import { holds } from '../wordings';

/** Marks say what is found. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'figure/malformed': [
    // separators
    'The quarry lost ⟦3..4⟧ hectares a year.',
    'Wages grew ⟦12.5.3⟧ percent in the north.',
    'Some ⟦7,,400⟧ tins were sold.',
    'The ferry took ⟦1,00,0⟧ sheep across.',
    'Voters cast ⟦14,52⟧ ballots in the borough.',
    'The fine was ⟦€9,.5⟧ million at last.',
    'They picked ⟦250,0000⟧ apples.',
    'The raft was ⟦4.,2⟧ metres wide.',
    // signs
    'Milk rose to ⟦$$40⟧ a crate.',
    'It fell by ⟦40 %%⟧ overnight.',
    'Turnout was ⟦5 percent percent⟧ higher.',
    'A third, or ⟦%33⟧, stayed home.',
    'The rate is ⟦7.%5⟧ now.',
    'Tickets cost ⟦85€$⟧ at the gate.',
    'He owed ⟦$30%⟧ of the rent.',
    'The hut sold for ⟦1,200$⟧ in May.',
    'A seat is ⟦€40€⟧, a box ⟦£1.2m£⟧ and a programme ⟦$3€⟧.',
    // endings
    'The abbey marks its ⟦300st⟧ year, and the mayor her ⟦1,002th⟧ day.',
    'He came ⟦42th⟧ in the ⟦11st⟧ edition, on the ⟦23th⟧ floor of the ⟦12nd⟧ Street hall.',
    'The 101st, the 111th, the 1,212th and the 1,222nd came; the wrestler is 21st 4lb, a pack 140st, and the clip a 30rd one.',
    'On the 2nd, 3rd, 4th, 11th, 12th, 13th, 20th and 30th; $5, €5.',
    // letters
    'About ⟦1O0⟧ hens were counted.',
    'Nearly ⟦l00⟧ goats ran off.',
    'She was born in ⟦19S4⟧ in Tromso.',
    'A herd of ⟦2I0⟧ reindeer crossed.',
    // scales and units
    'The deal is worth ⟦3 million million⟧ crowns.',
    'It raised ⟦$4 bilion⟧ from pensioners.',
    'The loan was ⟦€6million⟧ at first.',
    'They spent ⟦$12 million dollars⟧ on paint.',
    'The dam needs ⟦£2.4m million⟧ more.',
    'Rents went up ⟦9 perc⟧ last year.',
    // something lost or torn
    'Between ⟦20-to 30⟧ crates were stolen.',
    'The toll was ⟦$ 4 0⟧ a lorry.',
    'It cost ⟦$ million⟧ to heat the hall.',
    'He served ⟦10 to -⟧ years in the navy.',
    // two points, other marks
    'The fund for the harbour lost ⟦$3.6.1bn⟧ that year.',
    'The pit sold ⟦3.1.4m⟧ tonnes of salt.',
    'She swam the length in ⟦41.:2⟧ seconds.',
    'Wages grew ⟦3;5⟧ percent and fares ⟦4:2⟧ percent.',
    'The mill makes ⟦12,75⟧ kilowatts, ⟦4,2⟧ percent more, for £⟦1,50m⟧.',
    // a range of one number
    'The bank will shut ⟦between 20 and⟧ rural branches.',
    'The raffle brings ⟦between $300 and⟧ dollars a week.',
    'It takes ⟦between and 40⟧ days, and fell by ⟦20 to⟧ percent.',
    // sound
    'They gave 3 to million-dollar firms; it was in between and 40 came; between 12 and sixteen boats sank.',
    'The gap between 40 and other numbers, between 2012 and elections, between 5 and 6 to nine.',
    'Gen 1:3;5 and Psalm 23:4 were read; the odds were 1:14 million, the walk 2:04 hours.',
    'Release 4.2.1 mends the fault, as 4.2.0 did not.',
    'The site at 10.0.0.12 was offline.',
    'He ran it in 2:04:11.3 and she in 1:59.',
    'Section 7.3.2 and rule 12.4(b) apply.',
    'The lakh sum of Rs 4,56,789 was paid.',
    'It cost 1.200,50 euros in Bonn.',
    'The bill for 3’400 francs came by post.',
    'The 1 500 guests and 12 000 birds left.',
    'Seats 12,13 and 14 were free.',
    'A US$5 note, an A$10 note and 5¢ were found.',
    'The range is 20-30 or 20 to 30, and 20- to 30-year-olds apply.',
    'She chose size 4XL, the A1 road, the 5S phone and a B12 shot.',
    'The I-95 and the O2 arena, MI5 and 3Com are known.',
    'The odds were 7-to-2 and the vote 10-to-3.',
    'The 5 percent per-year rate is unknown.',
    'It weighs 1,000,000.5 grams or 1.0000005 tonnes.',
    'They won 3-0, 4-1 and 2-2 (5-4 on penalties).',
    'It costs $3-4 million or $3 million-$4 million.',
    'In 2019-20 the 1990s fashion of ’60s and 70s was back.',
    'A one-million-dollar prize, the $64,000 question and the half-a-million club.',
    'The .45 pistol, the .357 Magnum and a batting average of .301.',
    'Millions of dollars, a few billion and half a million more.',
    'The $ sign, the % key and the £ are on it.',
    'The song “99 Problems” and “7 Years” lasted 3:45.',
    'The 100% rule and the 50-50 split hold, as do 1/2 and 3/4.',
    'He called 555-0123 or 0171 946 0000 at 9.30pm.',
    'The book is 0-19-853453-1 and the plate is 12-D-3456.',
    'It was $1.5-million-a-year work, at 2x the pay.',
    'On 12.05.2021 and 3.11.99 the bank was shut.',
    'The 4.5-to-5 metre wall, the 6-by-8 room and a 2-by-4.',
  ],
};

/** These do not hold yet. At first 35 of 60 did: 5 of 30 with damage, all without. */
const NOT_YET: ReadonlySet<string> = new Set<string>([]);

suite('figures that are broken, in wordings that nobody tuned to', () => holds(CASES, NOT_YET));
