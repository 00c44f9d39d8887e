/** Sums that copy states by their name, and sound ones like them, in wordings that nobody tuned to: written down before they were tried. */
import { holds } from '../wordings';

/** Marks say what is found. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'figure/arithmetic': [
    // a share by its name
    'Some 1,200 of the 4,000 farmers came, a turnout of ⟦45 percent⟧.',
    'The clinic saved 90 of the 120 owls, a success rate of ⟦60 percent⟧.',
    'Of the 250 lambs, 50 died, a loss rate of ⟦12 percent⟧.',
    'The list won 30 of 120 seats, a share of ⟦40 percent⟧.',
    // the rest
    'Of the 90 beds, 62 are taken, leaving ⟦38⟧ free.',
    'Of its 500 buses, 120 were scrapped, which leaves ⟦420⟧.',
    // spells of years
    'Ida Lunde ran the mill from 1990 to 2004, a ⟦24-year⟧ reign.',
    'He sat on the board from 2001 to 2009, a ⟦six-year⟧ stint that made him rich.',
    'The siege lasted from 1941 until 1944, a ⟦five-year⟧ ordeal.',
    // averages
    'The six shops sold 900 kites, an average of ⟦120⟧.',
    'Eight crews cleared 320 miles between them, an average of ⟦50 miles⟧.',
    // a majority
    'Only 18 of the 40 members, ⟦a majority⟧, wanted it.',
    // all of them
    'They counted 12 hens in the yard, 9 in the barn and 4 on the roof, ⟦35⟧ in all.',
    'There were 3 boats in May, 5 in June and 8 in July, ⟦18⟧ altogether.',
    // ages and anniversaries
    'Per Moe was born in 1950 and was ⟦55⟧ when he died in 2015.',
    'The choir, founded in 1920, marked its ⟦110th anniversary⟧ in 2020.',
    // a difference, whatever parts the two
    'A loaf costs $3.20 in Kiel and $4.10 in Voss, a difference of ⟦$1.90⟧.',
    'The north has 40 boats and the south 31, a gap of ⟦seven⟧.',
    'Turnout was 61 percent in the city, compared with 48 percent in the villages, a gap of ⟦15⟧ points.',
    'Men wait 52 days and women 64 — a difference of ⟦ten days⟧.',
    // from its first year to its last
    'The diner opened its doors on Main Street in 1970 and closed them for good in 2020, after ⟦40 years⟧.',
    'The choir was founded in 1950 and sang its last note in 2010, after ⟦50 years⟧.',
    'Opened in 1961, the cinema closed after ⟦40 years⟧ in 2011.',
    // times as many
    'Exports of tea ⟦tripled⟧, from 3 million tonnes to 7 million tonnes.',
    'Output ⟦halved⟧ in two years, from 6 million to 4 million barrels.',
    // points in words, and the others
    'The rate was cut by ⟦half a percentage point⟧, to 4.5 percent from 5.25 percent.',
    'Two of the 35 boats sank and the other ⟦23⟧ came home.',
    // from one time of the day to another
    'The hearing began at 9.30 a.m. and closed at noon, ⟦three and a half hours⟧ later.',
    'The ferry left at 18:15 and was found adrift at 23:15, ⟦three hours⟧ later, off Voss.',
    'The siren was heard at 10 p.m. on Monday, ⟦five hours⟧ after the tank burst at 7 p.m.',
    'It left at 11:40 p.m. and came in at 12:10 a.m., ⟦50 minutes⟧ later.',
    // more of them than there are
    'Of the 90 seats on the board, the growers took 40, the millers 25 and the Bakers’ Guild ⟦35⟧.',
    'In the 61-seat chamber the Blues have 30 seats, the Reds 22, and the Party of Labour ⟦15⟧.',
    'Ruiz won 210 delegates, Moe 140 and Lind ⟦90⟧ of the 400 delegates.',
    // a row, and its sum
    'The three schools have 120, 95 and 80 pupils, ⟦315⟧ in all.',
    'Its ferries carry 40, 60 and 75 cars, a total of ⟦185⟧.',
    // an age by itself
    'Ida Lunde, who was born in Voss in June 1922, died there on 3 May 2011. She was ⟦79⟧.',
    'Per Moe, who died in 2014, was born in 1950. He was ⟦74 years old⟧.',
    // sound
    'The hearing began at 9.30 a.m. and closed at noon, two and a half hours later.',
    'It began at 7 and ended at 10 p.m., three hours later; it was due at 9 a.m. and came at noon, an hour later than usual.',
    'It left at 9 a.m. local time and landed at 9 a.m. in Voss, seven hours later.',
    'It left at 9 a.m., called at Voss at noon and sank at 4 p.m., seven hours later.',
    'The doors opened at 6 p.m., the band came on at 8 p.m., and an hour later it was over.',
    'The shop is open from 9 a.m. to 5 p.m., seven hours a day. She called at 9 p.m., two hours after lunch.',
    'It left at 11 p.m. on Monday and came in at 7 a.m., eight hours later.',
    'Of the 90 seats on the board, the growers took 40, the millers 25 and the Bakers’ Guild 25.',
    'Of its last 12 matches, Kiel won 5, Voss 4 and Elston 6. In the 61-seat chamber the Blues have 30 seats, up 2, and the Reds 40 percent.',
    'She has children of 3, 5 and 8, three in all. The three schools have 120, 95 and 80 pupils, 295 in all.',
    'Ida Lunde, whose mother was born in 1931, died in 2019. She was 58. Per Moe, born in 1950, left in 2014. He was 30.',
    'A loaf costs $3.20 in Kiel and $4.10 in Voss, a difference of 90 cents.',
    'With 310 votes, against 285 for Ruiz and 200 for Moe, a difference of 110, he won.',
    'Turnout was 61 percent and 48 percent, a gap of 15 percent of the seats.',
    'The mill opened in 1931 and the shop closed its doors in 1998, after 57 years.',
    'The mill opened in 1931 and Moe shut its doors in 1998, after 30 years there.',
    'The mill opened in 1931, was bought in 1941 and closed its doors in 1998, after 67 years.',
    'Sales tripled, from 1.2 million to 3.3 million, and halved from 4 to 2.',
    'The rate was cut by half a percentage point, to 4.5 percent from 5 percent.',
    'Two of the five boats sank and the other two ferries came home.',
    'Some 1,200 of the 4,000 farmers came, a turnout of 30 percent.',
    'Some 1,200 of the 4,000 farmers came, a turnout of 60 percent in the south.',
    'Of 120 owls, 90 lived, against a survival rate of 60 percent last year.',
    'The list won 30 of 120 seats and a share of 28 percent of the vote.',
    'Of the 90 beds, 62 are taken, leaving 28 free.',
    'Of the 90 beds, 62 are taken, leaving 20 nurses idle.',
    'Of its 500 buses, 120 were scrapped and 50 sold, which leaves 330.',
    'Ida Lunde ran the mill from 1990 to 2004, a 14-year reign.',
    'Ida Lunde ran the mill from 1990 to 2004, a 20-year-old rival from 2004 on.',
    'He sat on the board from 2001 to 2009, with a two-year stint as its head.',
    'The six shops sold 900 kites, an average of 150.',
    'The six shops sold 900 kites, an average of 30 a day.',
    'Some 22 of the 40 members, a majority, wanted it.',
    'Some 18 of the 40 members, a majority of the women, wanted it.',
    'They counted 12 hens in the yard, 9 in the barn and 4 on the roof, 25 in all.',
    'There were 3 boats in May, 5 in June and 8 in July, 18 with the tugs.',
    'Per Moe was born in 1950 and was 65 when he died in 2015.',
    'Per Moe was born in 1950 and was 55 when he met her.',
    'The choir, founded in 1920, marked its 100th anniversary in 2020.',
    'The choir, founded in 1920, marked the 50th anniversary of its hall in 2020.',
  ],
};

/** These do not hold yet. At first 20 of 36 did: none of 16 with damage, all without. */
const NOT_YET: ReadonlySet<string> = new Set<string>([
  'Some 1,200 of the 4,000 farmers came, a turnout of ⟦45 percent⟧.',
  'The six shops sold 900 kites, an average of ⟦120⟧.',
]);

suite('sums by their name, in wordings that nobody tuned to', () => holds(CASES, NOT_YET));
