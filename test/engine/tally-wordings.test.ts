/** Majorities, anniversaries and tallies of votes that do not hold, and sound ones like them, in wordings that nobody tuned to: written down before they were tried. */
import { holds } from '../wordings';

/** Marks say what is found. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'figure/arithmetic': [
    // a majority, a minority, half
    '14 of the 33 villagers, ⟦a majority⟧, said no.',
    '⟦A majority⟧, 11 of 24 judges, sided with the baker.',
    'Forty of the 90 pupils, ⟦more than half⟧, walk to school.',
    'Some 700 of the 1,100 growers, ⟦a minority⟧, have signed.',
    'The list holds 44 of the 100 seats, ⟦a majority⟧.',
    'Of the 60 firms asked, 25, or ⟦most⟧, will hire.',
    'Only 31 of 50 trams run, ⟦less than half⟧.',
    'Six of the nine ferries, ⟦nearly all⟧, are old.',
    // an anniversary
    'The bakery, opened in 1955, celebrated its ⟦75th anniversary⟧ in 2020.',
    'Founded in 1890, the club marks its ⟦125th anniversary⟧ in 2025.',
    'The lighthouse, built in 1902, turned ⟦100⟧ in 2012.',
    'In 2018 the band, formed in 1988, celebrated its ⟦40th birthday⟧.',
    'The couple, who married in 1970, celebrated their ⟦golden wedding⟧ in 2010.',
    'The union was founded in 1924 and celebrated its ⟦centenary⟧ in 2014.',
    'The 1966 flood was remembered on its ⟦60th anniversary⟧ in 2016.',
    'The ⟦tenth anniversary⟧ of the 2010 flood will be marked next week, in May 2025, the board said.',
    'Per Moe, born in 1990, was ⟦50⟧ when he died in 2022.',
    'Sales dropped ⟦10 percent⟧ to 80 million euros from 100 million.',
    // tallies
    'All 11 members were there, and the board voted ⟦8-4⟧ to sell.',
    'The nine-member court ruled ⟦6-5⟧ for the tenants.',
    'The 12-strong jury split ⟦9-5⟧.',
    'The council has 30 seats. It voted ⟦19 to 14⟧ for the bridge, with nobody absent.',
    'Seven of the nine judges agreed and ⟦three⟧ dissented.',
    'Of 20 senators, 12 voted for and ⟦nine⟧ against.',
    'The panel of seven voted ⟦5-4⟧.',
    // sound
    'The tenth anniversary of the 2015 flood will be marked next week, in May 2025, the board said.',
    'The club marked the 50th anniversary of its hall in 2020 and will sell it in 2022.',
    'The club marked the 20th anniversary of its founding in 1990 with a match in 2010.',
    'Founded in 1990, the club marked its 20th anniversary, then moved in 2018.',
    'Per Moe, born in 1970, was 52 when he died in 2022.',
    'Sales dropped 20 percent to 80 million euros from 100 million, and costs to $5 from 20 shops.',
    'Three of the four towns with the highest turnout – 72 percent – said yes.',
    '19 of the 33 villagers, a majority, said no.',
    '14 of the 33 villagers, a majority of them women, said no.',
    '14 of the 33 villagers said no, but a majority stayed at home.',
    'A majority, 13 of 24 judges, sided with the baker.',
    'Fifty of the 90 pupils, more than half, walk to school.',
    'Some 400 of the 1,100 growers, a minority, have signed.',
    'The list holds 44 of the 100 seats, short of a majority.',
    'The list holds 44 of the 100 seats, not a majority.',
    'Eight of the nine ferries, nearly all, are old.',
    'The bakery, opened in 1945, celebrated its 75th anniversary in 2020.',
    'Founded in 1890, the club marked its 125th anniversary in 2015.',
    'Founded in 1890, the club moved in 1900 and marked the 125th anniversary of the move in 2025.',
    'The lighthouse, built in 1902, turned 100 in 2002.',
    'The lighthouse, built in 1902 by a man who turned 40 in 1912, is for sale.',
    'The band, formed in 1988, will celebrate the 40th birthday of its singer in 2018.',
    'The couple, who married in 1960, celebrated their golden wedding in 2010.',
    'The union was founded in 1924 and celebrated its centenary in 2024.',
    'Founded in 1992, the festival holds its 25th edition in 2018, after a year off.',
    'All 12 members were there, and the board voted 8-4 to sell.',
    'The nine-member court ruled 6-3 for the tenants.',
    'The five-member board backed a plan that voters had passed 60-40.',
    'The team of nine won 6-5.',
    'The nine-member band beat the club 11-9 at football.',
    'Seven of the nine judges agreed and two dissented.',
    'Of 20 senators, 12 voted for and eight against.',
    'The council has 30 seats. Voters backed the bridge 190 to 140.',
  ],
};

/** These do not hold yet. At first none of the 22 with damage did, and all without; of four, what is marked was another word at first. */
const NOT_YET: ReadonlySet<string> = new Set<string>([
  'The council has 30 seats. It voted ⟦19 to 14⟧ for the bridge, with nobody absent.',
]);

suite('majorities, anniversaries and tallies, in wordings that nobody tuned to', () => holds(CASES, NOT_YET));
