/** What copy reckons out itself, tells twice or dates, and sound copy like it, in our own wordings. Marks say what is found. */
import { holds } from '../wordings';

const CASES: Readonly<Record<string, readonly string[]>> = {
  'figure/arithmetic': [
    // times as many
    'The abbey drew 900 pilgrims in May, ⟦five times⟧ the 300 of the year before.',
    'Police counted 480 stolen bicycles, ⟦six times as many⟧ as the 120 of last spring.',
    'Divers brought up 60 amphoras, up from 20 in 2019, ⟦four times as many⟧.',
    'At 90 metres, the new mast is ⟦twice as tall⟧ as the old one, which stood 30 metres high.',
    'The kennel took in 40 dogs in June and 120 in July, ⟦five times as many⟧.',
    'The choir has 80 singers, exactly ⟦three times⟧ last season’s total of 20.',
    'With 2,400 beds, the hospital is ⟦six times as big⟧ as its neighbour, which has 600.',
    'It spent $8 million on the lock, ⟦three times as much⟧ as the $4 million that was planned.',
    // sound
    'The abbey drew 900 pilgrims in May, three times the 300 of the year before.',
    'Police counted 480 stolen bicycles, about four times as many as the 118 of last spring.',
    'Divers brought up 65 amphoras, up from 20 in 2019, more than three times as many.',
    'At 92 metres, the new mast is nearly three times as tall as the old one, which stood 31 metres high.',
    'The kennel took in 40 dogs in June and 120 in July, three times as many.',
    'The firm has 300 workers and makes four times as many boats as its rival, which makes 50.',
    'The ferry has 900 seats and runs four times a day, with 300 cars.',
    'Some 480 bicycles were stolen, three times more than the 120 of last spring.',
    'The mill sold 500 sacks last year, and this year three times as many, to 40 bakers.',
    'With 60 cows, the farm gives five times as much milk as it did in 1990, when it had 40.',
    'He won the cup five times, with 40 goals to her 20.',
    // tripled
    'Tolls on the bridge ⟦quadrupled⟧, going from $2 to $4 at the start of May.',
    'Membership has ⟦quadrupled⟧ since the pool was built, from 60 swimmers to 360.',
    'From 50 a month in winter, visits to the food bank ⟦tripled⟧ to 250 a month by June.',
    'The number of nests ⟦tripled⟧ over the decade, from 40 pairs to 80.',
    'In ten years the price of a berth has ⟦doubled⟧, from 3,000 euros to 9,000.',
    'Complaints, which stood at 30 in March, ⟦tripled⟧ to 120 in April.',
    // sound
    'Tolls on the bridge doubled, going from $2 to $4 at the start of May.',
    'Membership has more than quadrupled since the pool was built, from 60 swimmers to 260.',
    'From 50 a month in winter, visits to the food bank tripled to about 150 a month by June.',
    'From 50 cases in 2010, the clinic grew; its budget tripled to 250 million crowns.',
    'The price doubled, and the wait rose from 20 days to 90.',
    // ratio
    'The crew is made up of 80 men and 20 women, a ratio of ⟦six to one⟧.',
    'The nursery has 48 infants and 8 carers, or ⟦nine⟧ infants per carer.',
    'Gulls outnumbered terns ⟦seven to one⟧ in the survey, which logged 90 gulls and 30 terns.',
    'The lodge has 24 beds and 4 bathrooms, ⟦eight⟧ beds for every bathroom.',
    'Ayes outnumbered noes by ⟦five to one⟧, 90 to 30.',
    'There are 60 goats and 12 sheep on the island, ⟦eight⟧ goats to each sheep.',
    // sound
    'The crew is made up of 80 men and 20 women, a ratio of four to one.',
    'The nursery has 50 infants and 8 carers, or about six infants per carer.',
    'Gulls outnumbered terns three to one in the survey, which logged 92 gulls and 30 terns.',
    'The lodge has 24 beds and 4 bathrooms, six beds for every bathroom.',
    'The lodge has 24 beds and 4 bathrooms, and two towels for every guest.',
    'Ayes outnumbered noes by three to one, 90 to 30.',
    'The bookmakers give it six to one, with 80 horses and 20 riders entered.',
    'The panel voted seven to two after 60 hearings in 20 towns.',
    // stock
    'The kennels had 64 dogs. They found homes for 19 of them and kept the other ⟦55⟧.',
    'The mill employed 72 people before it dismissed 15 of them, leaving ⟦67⟧ on the payroll.',
    'The barracks housed 93 recruits. After 21 left on Monday and nobody came, it housed ⟦82⟧.',
    'She owned 50 hives, lost 12 of them to frost and is left with ⟦48⟧.',
    'The fleet had 36 trawlers until it scrapped nine of them, leaving ⟦29⟧ at sea.',
    'The library had 80 atlases. It gave away 35 of them last year and has the remaining ⟦55⟧ on show.',
    // sound
    'The kennels had 64 dogs. They found homes for 19 of them and kept the other 45.',
    'The mill employed 72 people before it dismissed 15 of them, leaving 57 on the payroll.',
    'The barracks housed 93 recruits. After 21 left on Monday and 10 came, it housed 82.',
    'She owned 50 hives, lost 12 of them to frost and is left with debts of 48 million.',
    'The fleet had 36 trawlers until it scrapped nine of them, leaving 29 families without pay.',
    'The kennels had 64 dogs. They found homes for 19 of them and bought 55 bowls.',
    'The mill employed about 72 people before it dismissed 15 of them, leaving some 60 on the payroll.',
    'The kennels had 64 dogs. They found homes for 19 of them, and four died; they kept the other 41.',
    // halves
    'The hosts scored 21 points in the first half and 33 in the second and finished with ⟦64⟧ points.',
    'She made 41 runs in the first innings and 28 in the second, ⟦79⟧ runs in the match.',
    'The side won 17 of its games at home and 12 on the road, for ⟦39⟧ wins overall.',
    'His two rounds, of 71 and 68, gave him a total of ⟦149⟧.',
    'The club took 30 points at home and 14 away, for ⟦54⟧ points in all.',
    'The guests scored 12 in the first half and 19 in the second to end with ⟦41⟧.',
    // sound
    'The hosts scored 21 points in the first half and 33 in the second and finished with 54 points.',
    'She made 41 runs in the first innings and 28 in the second, 69 runs in the match.',
    'The side won 17 of its games at home and 12 on the road, for 29 wins overall.',
    'His two rounds, of 71 and 68, gave him a total of 139.',
    'The hosts scored 21 points in the first half and 33 in the second and finished with 64 percent of the shots.',
    'The hosts scored 21 points in the first half and 33 in the second, and the guests finished with 49 points.',
    'The club took 30 points at home and 14 away, and lost 12 games in all.',
    'His two rounds, of 71 and 68, were followed by a third that gave him a total of 210.',
  ],
};

suite('figures and dates that do not go together', () => holds(CASES, new Set()));
