/** What an article tells a second time and otherwise, and sound copy like it, in wordings of our own. Marks say what is found. */
import { holds } from '../wordings';

const CASES: Readonly<Record<string, readonly string[]>> = {
  'figure/inconsistent': [
    // a score, by its rival
    'Elston beat Kiel 4-1 at home on Sunday. The coach praised his defence after the ⟦3-1⟧ win over Kiel.',
    'Elston lost to Kiel 2-0. Nobody spoke after the ⟦3-0⟧ defeat by Kiel.',
    'Elston drew 1-1 with Kiel. Fans whistled after the ⟦2-2⟧ draw with Kiel.',
    'Elston edged Voss 5-4. In the ⟦6-4⟧ victory over Voss the keeper was hurt.',
    'Elston beat Kiel 24-10 on Friday. The mayor saw the ⟦24-12⟧ win.',
    'Elston beat Kiel 3-1. It followed the ⟦2-1⟧ win over Kiel.',
    'Elston beat Kiel 4-1. They had lost the last meeting. The 2-1 defeat still hurts.',
    'Elston beat Kiel 4-1. It followed a 3-1 win over Voss.',
    'Elston beat Kiel 4-1 on Sunday. They meet again in May, after the 2-0 win over Voss in the cup.',
    'Elston beat Kiel 4-1. In March, after another 3-1 win over Kiel, they had danced.',
    'Elston beat Kiel 4-1. The 4-1 win over Kiel was their first.',
    'Elston beat Kiel 3-1. The 3-1 win over Kiel came after the 2-0 win over Voss.',
    // a share, or a change, that is taken up
    'The herd has lost a third of its calves to wolves. The loss of ⟦half⟧ of its calves has ruined the farm.',
    'The bank cut a quarter of its staff. The cut of ⟦40 percent⟧ of its staff was too deep, the union said.',
    'The board sold 30 percent of its shares. The sale of ⟦20 percent⟧ of its shares was secret.',
    'Rents fell by 5 percent last year, the board said. The ⟦7 percent⟧ fall surprised landlords.',
    'The council raised fares by 10 percent. Riders say the ⟦12 percent⟧ increase is too much.',
    'Output of the mill dropped 20 percent in May. A strike was behind the ⟦30 percent⟧ drop in output.',
    'The council raised fares by 10 percent in May. Riders say the 12 percent increase planned for June is too much.',
    'Prices rose 8 percent in May. Food rose 9 percent.',
    'Prices rose 8 percent in May. The 11 percent rise in rents was the steepest in years.',
    'Prices rose 8.4 percent in May. The 8 percent rise was the steepest in years.',
    'Sales fell 8 percent in May. It was worse than the 5 percent drop in April.',
    'The herd has lost a third of its calves. The loss of half of its pasture is worse.',
    'The herd has lost a third of its calves. The loss of 33 percent of its calves has ruined the farm.',
    'Rents rose 5 percent and wages 2 percent. The 7 percent rise in fees came on top.',
    // the age of whoever was told of last
    'Per Lind, 54, runs the ferry. The ⟦45-year-old⟧ has never missed a day.',
    'Ana Ruiz, 29, won the race on Sunday. The ⟦92-year-old⟧ was third in May.',
    'Per Lind, 54, runs the ferry. The 54-year-old has never missed a day.',
    'Per Lind, 54, sued a nurse. The 45-year-old has denied it.',
    'Per Lind, 54, and Ana Ruiz run the ferry. The 45-year-old has never missed a day.',
    'Per Lind, 54, runs the ferry. The 45-year-old boat has never missed a day.',
    // a currency, a unit
    'The club will sell its ground for €30 million. The ⟦£30 million⟧ sale was agreed in May.',
    'The city bought the ferry for $12 million. The ⟦€12 million⟧ ferry is rusty.',
    'She was fined £500 for speeding. The ⟦$500⟧ fine is to be paid by May.',
    'The firm won a $90 million contract.\n\nThe union called the ⟦£90 million⟧ contract a gift.',
    'The dam is 80 metres high. Cracks were found in the ⟦80-foot⟧ dam.',
    'The road is 40 kilometres long. Snow shut the ⟦40-mile⟧ road.',
    'She was fined £500 for speeding. A $500 fine would be usual at home.',
    'The club will sell its ground for €30 million. The club paid £30 million for it.',
    'The firm paid £40 million ($52 million) for it. The $52 million deal was agreed in May.',
    'The firm paid A$40 million for it. The $40 million deal was agreed in May.',
    'The dam is 80 metres high. The 80-kilogram bell on it is new.',
    'The road is 40 kilometres long. Snow shut the 25-mile road.',
    // people who are told one by one
    'Two men and a woman were arrested at the port. The ⟦four⟧ suspects will appear in court on Friday.',
    'A couple and their three children were aboard. All ⟦six⟧ were saved.',
    'Two nurses and a doctor were hurt. The ⟦four⟧ are in hospital.',
    'Ana Ruiz, Ben Orr and Per Lind were charged on Monday. The ⟦four⟧ deny it.',
    'Ana Ruiz, 45, and Ben Orr, 51, were charged on Monday. All ⟦three⟧ deny it.',
    'Ana Ruiz, Ben Orr and Per Lind won. The ⟦pair⟧ will share the prize.',
    'Ana Ruiz and Ben Orr won. The ⟦trio⟧ will share the prize.',
    'Ana Ruiz, Ben Orr and Per Lind were charged on Monday. All three deny it.',
    'Two men and a woman were arrested at the port. The three suspects will appear in court on Friday.',
    'Two men and a woman were arrested at the port. Two suspects are still at large.',
    'Two men and a woman were arrested at the port. The two were seen on film.',
    'Ana Ruiz and her brother Ben Orr won. The pair will share the prize.',
    'Ana Ruiz and Ben Orr sued a baker and her son. The four met in court.',
    'Ana Ruiz and two of her friends won. The three share the prize.',
    // the year of what happens once
    'The bridge opened in 1972. Nobody had looked at the cables since the bridge opened in ⟦1927⟧.',
    'The mill, founded in 1890, is for sale. The mill was founded in ⟦1980⟧ by a Dane.',
    'Ana Ruiz, born in 1950 in Kiel, was a judge. Ruiz was born in ⟦1952⟧ to a baker.',
    'Per Lind died in 2010. When Lind died in ⟦2011⟧, the shop was shut.',
    'The church was built in 1720. The church, built in ⟦1740⟧, has no tower.',
    'The club was established in 1901.\n\nFans say the club was established in ⟦1910⟧.',
    'The church was built in 1720. The tower was built in 1740.',
    'The shop opened in 1972. A second shop opened in 1985.',
    'The old bridge opened in 1927. The bridge opened in 1972.',
    'Ana Ruiz, born in 1950, was a judge. Her son Ben Ruiz was born in 1975.',
    'The hall was built in 1720, and the hall was rebuilt in 1840.',
    'The firm was founded in 1920. The firm was bought in 1950 and sold in 1960.',
    // what a night is no part of
    '“We lost ten goats in one night,” the farmer said. The loss of the ⟦eleven⟧ goats was a blow.',
  ],
};

/** What does not hold yet. */
const NOT_YET: ReadonlySet<string> = new Set<string>();

suite('what is told a second time, and otherwise', () => holds(CASES, NOT_YET));
