/** Notes whose words are written otherwise when the article is opened again: the same figure or quotation stands, another does not. */
import assert from 'node:assert/strict';
import { anchorAll, standingOf } from '../../../src/engine/notes/anchored-notes';
import { noteOn } from './notes';

/** The claim is marked; how its note stands in the copy as it is now. */
const standing = (then: string, now: string): string => standingOf(anchorAll([noteOn(then)], now)[0]);

const KEPT: readonly (readonly [then: string, now: string])[] = [
  ['The ferry took ⟦12 lorries⟧ to Corran. The sea was calm.', 'The ferry took twelve lorries to Corran. The sea was calm.'],
  ['The ferry took ⟦twelve⟧ lorries to Corran. The sea was calm.', 'The ferry took 12 lorries to Corran. The sea was calm.'],
  ['Divers found ⟦340 kilograms⟧ of scrap in the lock.', 'Divers found 340 kg of scrap in the lock.'],
  ['Rents rose ⟦4 percent⟧ in the valley last year.', 'Rents rose 4 per cent in the valley last year.'],
  ['Rents rose ⟦4 percent⟧ in the valley last year.', 'Rents rose 4% in the valley last year.'],
  ['Rents rose ⟦four percent⟧ in the valley last year.', 'Rents rose 4 percent in the valley last year.'],
  ['The fine came to ⟦€250,000⟧ in the end.', 'The fine came to 250,000 euros in the end.'],
  ['The repair cost ⟦$85 million⟧, the port says.', 'The repair cost $ 85 million, the port says.'],
  ['The repair cost ⟦$1.2bn⟧, the port says.', 'The repair cost $1.2 billion, the port says.'],
  ['The pier drew ⟦54,000 visitors⟧ last year.', 'The pier drew 54 000 visitors last year.'],
  ['She was ⟦16 years old⟧ when she left Corran.', 'She was sixteen years old when she left Corran.'],
  ['Data is dear here: a gigabyte costs ⟦11 percent⟧ of a monthly wage.', 'Data is dear in Chad, where a gigabyte costs 11% of a monthly wage.'],
  ['⟦“Nobody reads the small print,”⟧ said the broker Leo Kranz. He does.', 'The broker Leo Kranz says what all know: “Nobody reads the small print.” He does.'],
  ['⟦‘We were told to burn all of it,’⟧ the clerk, Cal Reith, said.', 'On Thursday the clerk, Cal Reith, said: ‘We were told to burn all of it.’'],
  ['Cal Reith said: ⟦“The pumps stood still.”⟧ Nobody rang.', '“The pumps stood still,” said Cal Reith. Nobody rang.'],
  ['The library shuts at ⟦9 p.m.⟧ on Fridays in June.', 'The library shuts at 9pm on Fridays in June.'],
  ['The board voted ⟦7 to 2⟧ for the lease of the quay.', 'The board voted 7–2 for the lease of the quay.'],
  ['The state paid ⟦N4.2bn⟧ for a market hall in Ilaro.', 'The state paid ₦4.2 billion for a market hall in Ilaro.'],
  ['The province owes ⟦R60-million⟧ to the bakers of Uni.', 'The province owes R60 million to the bakers of Uni.'],
  ['The plan puts ⟦300 State troopers⟧ on the bridges.', 'The plan puts 300 state troopers on the bridges.'],
  ['⟦More than 900 walkers⟧ signed the book in the hut.', 'Over 900 walkers signed the book in the hut.'],
  ['The shed burned for ⟦about six hours⟧ before dawn.', 'The shed burned for roughly six hours before dawn.'],
  ['The gauge stood ⟦at 40 degrees⟧ at noon in Brack.', 'CORRAN, 4 July (Northwire) — The gauge stood at 40 degrees at noon in Brack.'],
  ['Zoe Muller swam it in ⟦48 minutes⟧ last June.', 'Zoë Müller swam it in 48 minutes last June.'],
  ['The raffle made a hefty ⟦$9,000⟧ for the choir.', 'The raffle made $9,000 for the choir.'],
  ['The judge said, ⟦“The defense has no color of right.”⟧ He sat down.', 'The judge said, “The defence has no colour of right.” He sat down.'],
  ['The clerk called it ⟦“a slip of the pen,”⟧ and sat down.', 'The clerk called it “a slip of the pen”, and sat down.'],
  ['The clerk wrote: ⟦“We waited... nobody came to us.”⟧ It rained.', 'The clerk wrote: “We waited … nobody came to us.” It rained.'],
  ['The clerk wrote: ⟦“She cried ‘mind the step’ and fell.”⟧ It rained.', 'The clerk wrote: ‘She cried “mind the step” and fell.’ It rained.'],
  ['The pool loses ⟦20 to 30 litres⟧ in an hour of wind.', 'The pool loses between 20 and 30 litres in an hour of wind.'],
  ['The fever fell by ⟦3·5 degrees⟧ within a day.', 'The fever fell by 3.5 degrees within a day.'],
  ['⟦« The delay is ours to mend, »⟧ the prefect, Luc Morel, wrote.', '“The delay is ours to mend,” the prefect, Luc Morel, wrote.'],
]; // prettier-ignore

const NOT_KEPT: readonly (readonly [then: string, now: string])[] = [
  ['The ferry took ⟦12 lorries⟧ to Corran. The sea was calm.', 'The ferry took thirteen lorries to Corran. The sea was calm.'],
  ['The ferry took ⟦12 lorries⟧ to Corran. The sea was calm.', 'The ferry took twelve cars to Corran. The sea was calm.'],
  ['Divers found ⟦340 kilograms⟧ of scrap in the lock.', 'Divers found 340 tonnes of scrap in the lock.'],
  ['Divers found ⟦340 kilograms⟧ of scrap in the lock.', 'Divers found about 340 kg of scrap in the lock.'],
  ['Rents rose ⟦4 percent⟧ in the valley last year.', 'Rents rose 4 percentage points in the valley last year.'],
  ['Rents rose ⟦4 percent⟧ in the valley last year.', 'Rents rose 0.4 percent in the valley last year.'],
  ['The fine came to ⟦€250,000⟧ in the end.', 'The fine came to 250,000 dollars in the end.'],
  ['The repair cost ⟦$1.2bn⟧, the port says.', 'The repair cost $1.2 million, the port says.'],
  ['Tests found lead in ⟦3 of 10 taps⟧ at the school.', 'Tests found lead in three of twelve taps at the school.'],
  ['⟦Half⟧ of the crew lives in Corran.', 'A third of the crew lives in Corran.'],
  ['The factory dumped ⟦50 barrels⟧ in the lake, a video shows.', 'Did the factory dump 50 barrels in the lake? A video raises the question.'],
  ['The museum gets ⟦€3 million⟧ from the trust, its director said.', 'If it raises the same sum, the museum gets €3 million from the trust, its director said.'],
  ['Before the reform, patients waited ⟦5 months⟧ for a hip.', 'Since the reform, patients have waited 5 months for a hip.'],
  ['The strike closed ⟦30 schools⟧ in the county.', 'Unless a deal is struck, the strike closes 30 schools in the county.'],
  ['After the storm ⟦90 homes⟧ had no power.', 'Before the storm 90 homes had no power.'],
  ['The plant made ⟦200 buses⟧ in May.', 'Had the parts come, the plant would have made 200 buses in May.'],
  ['⟦“Nobody reads the small print,”⟧ said the broker Leo Kranz. He does.', 'The broker Leo Kranz says: “Nobody reads the fine print.” He does.'],
  ['Cal Reith said: ⟦“The pumps stood still.”⟧ Nobody rang.', '“The pumps stood still,” said Ana Ruiz. Nobody rang.'],
  ['Cal Reith said: ⟦“The pumps stood still.”⟧ Nobody rang.', '“The pumps stood still?” said Cal Reith. Nobody rang.'],
  ['The library shuts at ⟦9 p.m.⟧ on Fridays in June.', 'The library shuts at 9am on Fridays in June.'],
  ['The board voted ⟦7 to 2⟧ for the lease of the quay.', 'The board voted 7-3 for the lease of the quay.'],
  ['The state paid ⟦N4.2bn⟧ for a market hall in Ilaro.', 'The state paid ₦42 billion for a market hall in Ilaro.'],
  ['⟦More than 900 walkers⟧ signed the book in the hut.', 'Under 900 walkers signed the book in the hut.'],
  ['The shed burned for ⟦about six hours⟧ before dawn.', 'The shed burned for nearly six hours before dawn.'],
  ['The judge said, ⟦“The plan is four of a kind.”⟧ He sat down.', 'The judge said, “The plan is for of a kind.” He sat down.'],
  ['The judge said, ⟦“They planned a dam.”⟧ He sat down.', 'The judge said, “They planned a dame.” He sat down.'],
  ['The judge said, ⟦“They organize it.”⟧ He sat down.', 'The judge said, “They organized it.” He sat down.'],
  ['The clerk wrote: ⟦“She cried ‘mind the step’ and fell.”⟧ It rained.', 'The clerk wrote: ‘She cried “mind the dog” and fell.’ It rained.'],
  ['The pool loses ⟦20 to 30 litres⟧ in an hour of wind.', 'The pool loses between 20 and 35 litres in an hour of wind.'],
  ['The fever fell by ⟦3·5 degrees⟧ within a day.', 'The fever fell by 35 degrees within a day.'],
  ['It rose ⟦4 percent⟧ in May. It rose five percent in June.', 'It rose 6 percent in May. It rose four percent in May.'],
  ['The sons got ⟦40 acres⟧ each from the farm.', 'The sons got 40 acres together from the farm.'],
  ['At ⟦3 metres⟧ the lake is at its highest since May.', 'At 3 metres the lake is at its lowest since May.'],
  ['The bank’s profit came to ⟦$4 million⟧ in the spring.', 'The bank’s loss came to $4 million in the spring.'],
  ['Prosecutors say the clerk took ⟦$70,000⟧ from the till.', 'The clerk took $70,000 from the till.'],
]; // prettier-ignore

suite('a note on words that are written otherwise', () => {
  for (const [then, now] of KEPT) test(`stands: ${then} | ${now}`, () => assert.equal(standing(then, now), 'verified'));
  for (const [then, now] of NOT_KEPT)
    test(`does not stand: ${then} | ${now}`, () => assert.notEqual(standing(then, now), 'verified'));
});
