/** Edits in wordings that nobody tuned to: written down before they were tried. Rows as in edits.ordinary.ts. */
import type { Edit } from './edits.ordinary';

/** What is claimed of whom stays the same. */
export const unseenOrdinary: readonly Edit[] = [
  // spelling and typing slips
  ['The goverment closed ⟦14 embassies⟧ over the winter.', 'goverment', 'government'],
  ['Villagers beleive the dam leaks ⟦30 litres⟧ a second.', 'beleive', 'believe'],
  ['Engineers modelled ⟦16 bridges⟧ in colour.', 'modelled ⟦16 bridges⟧ in colour', 'modeled ⟦16 bridges⟧ in color'],
  ['The skilful goalkeeper stopped ⟦nine penalties⟧ in spring.', 'skilful', 'skillful'],
  ['The Muncipal Library lent out ⟦4,100 atlases⟧.', 'Muncipal', 'Municipal'],
  // house style
  ['The bakery, founded in 1890, employs ⟦35 people⟧ and seven apprentices.', 'seven', '7'],
  ['Ferry fares rose by ⟦11 percent⟧ on Sept. 1.', 'Sept. 1', '1 September'],
  ['The barn, 30 ft high, can hold ⟦900 bales⟧.', '30 ft', '30 feet'],
  ['Col. Yusuf Adan led ⟦120 soldiers⟧ across the pass.', 'Col.', 'Colonel'],
  ['The U.N. mission counted ⟦54 villages⟧ without a well.', 'U.N.', 'UN'],
  // cues
  ['The pipeline lost ⟦7,000 gallons⟧, the operator says.', 'the operator says', 'according to the operator'],
  ['“⟦Not one of us slept that night⟧,” Tomas Rey recalled.', 'recalled', 'remembered'],
  ['The auditor found that ⟦$88,000⟧ was missing.', 'found', 'concluded'],
  ['“⟦The roof could go any day⟧,” Inga Dahl told the newspaper.', 'told the newspaper', 'warned'],
  ['The brewery said it sold ⟦2 million⟧ crates.', 'said it', 'said that it'],
  // order
  ['Ten years ago the orchard had ⟦1,800 trees⟧.', 'The orchard had ⟦1,800 trees⟧ ten years ago.'],
  ['Despite heavy rain, crews paved ⟦six miles⟧ of road.', 'Crews paved ⟦six miles⟧ of road despite heavy rain.'],
  ['If it passes, the law will close ⟦41 mines⟧.', 'The law will close ⟦41 mines⟧ if it passes.'],
  ['At dawn, on the pier, police counted ⟦17 boats⟧.', 'On the pier at dawn, police counted ⟦17 boats⟧.'],
  // small words, adverbs, contractions
  ['The co-op has already sold ⟦6,200 tickets⟧.', 'has already sold', 'has sold'],
  ['The clinic can’t take more than ⟦20 patients⟧ a day.', 'can’t', 'cannot'],
  ['The mayor wasn’t told about the ⟦12 leaks⟧.', 'wasn’t', 'was not'],
  ['She’s spent ⟦11 years⟧ in the choir.', 'She’s', 'She has'],
  ['The tenants simply left ⟦three flats⟧ empty.', 'simply left', 'left'],
  ['The rule covers ⟦80 ponds⟧ throughout the district.', 'throughout', 'across'],
  ['The tribe now numbers ⟦640 people⟧ and lives upriver.', 'now numbers', 'numbers'],
  // punctuation, brackets, people introduced
  ['The shipyard; Stavik’s oldest; built ⟦two tugs⟧.', '; Stavik’s oldest; ', ', Stavik’s oldest, '],
  ['Rosa Mendel (34) sold ⟦70 rugs⟧ at the bazaar.', 'Rosa Mendel (34)', 'Rosa Mendel, 34,'],
  ['The drought killed ⟦5,000 goats⟧, aid workers say.', 'goats⟧, aid', 'goats⟧ aid'],
  ['Jon Aske carved ⟦33 masks⟧ last winter.', 'Jon Aske', 'The sculptor Jon Aske'],
  // bounds, phrases that say how sure it is, and more of all that
  ['The depot ships over ⟦2,000 parcels⟧ a night.', 'over', 'more than'],
  ['The bay froze under ⟦four inches⟧ of ice.', 'The bay froze', 'The bay was frozen'],
  ['Close to ⟦600 pupils⟧ missed the exam.', 'Close to', 'Nearly'],
  ['The council is set to close ⟦three pools⟧.', 'is set to close', 'will close'],
  ['The pilot has not yet logged ⟦100 hours⟧.', 'has not yet logged', 'has yet to log'],
  ['Abuot ⟦70 sheep⟧ were shorn by noon.', 'Abuot', 'About'],
  ['The plant, owned by O’Neil’s, makes ⟦90 tyres⟧ an hour.', 'O’Neil’s', "O'Neil's"],
  ['The hotel, which is 90 years old, lost ⟦15 guests⟧.', 'which is 90 years old', 'which is ninety years old'],
  ['Nora Feld, the mayor of Tarn, planted ⟦70 limes⟧.', 'Nora Feld, the mayor of Tarn,', 'Mayor Nora Feld of Tarn'],
  ['The firm had to repay ⟦€4,000⟧ by June.', 'had to', 'was required to'],
  ['The fleet caught ⟦12 tons⟧ of hake on Monday morning.', 'on Monday morning', 'Monday morning'],
  ['Officers say they seized ⟦19 rifles⟧ from a barn.', 'Officers say they', 'Officers said they'],
  ['The fund gave €9,000 to the choir and ⟦€3,000⟧ to the band.', '€9,000', '9,000 euros'],
  ['Some ⟦45 percent⟧ of homes have solar panels.', 'Some', 'About'],
  ['The dam, however, holds ⟦6 million litres⟧.', 'The dam, however, holds', 'However, the dam holds'],
  // forms of a verb, rates, prepositions of one sense
  ['Prices rose ⟦12 percent⟧ in the year to June.', 'rose', 'have risen'],
  ['The lake froze for ⟦nine days⟧.', 'froze', 'had frozen'],
  ['The school will get ⟦30 laptops⟧ after the holidays.', 'after the holidays', 'following the holidays'],
  ['The orchestra plays ⟦60 concerts⟧ annually.', 'annually', 'a year'],
  ['The ship left with ⟦80 sailors⟧ aboard.', 'aboard', 'on board'],
  ['The pool was shut for ⟦six weeks⟧ owing to a leak.', 'owing to', 'because of'],
  ['More than half of the ⟦64 flats⟧ are empty.', 'More than half', 'Over half'],
];

/** They make another claim of it. */
export const unseenTelling: readonly Edit[] = [
  // another figure
  ['The jackpot reached ⟦18 million⟧ crowns.', '18 million', 'eighty million'],
  ['The shaft is ⟦40 metres⟧ deep.', '40 metres', 'between 35 and 40 metres'],
  ['The vein yields ⟦6 grams⟧ of gold per ton.', 'per ton', 'per kilo'],
  ['The bell weighs ⟦900⟧ kilos.', 'kilos', 'pounds'],
  ['Output fell by ⟦12 percent⟧ on the year.', '12 percent', 'a twelfth'],
  ['The estate is worth ⟦£3⟧ million.', 'million', 'billion'],
  // bounds, hedges that bound
  ['The lift takes ⟦eight people⟧.', '⟦eight people⟧', 'no more than ⟦eight people⟧'],
  ['Tests take ⟦two weeks⟧.', '⟦two weeks⟧', 'well over ⟦two weeks⟧'],
  ['The reservoir is ⟦60 percent⟧ full.', '⟦60 percent⟧', 'barely ⟦60 percent⟧'],
  ['The queue was ⟦300 metres⟧ long.', '⟦300 metres⟧', 'less than ⟦300 metres⟧'],
  ['The fine could reach ⟦€9,000⟧.', 'could reach', 'will exceed'],
  // denials
  ['The orchestra played ⟦26 concerts⟧ in Rome.', 'played', 'did not play'],
  ['The bank repaid ⟦$4 million⟧ in April.', 'The bank repaid', 'The bank has yet to repay'],
  ['The court freed ⟦eight men⟧ in March.', 'The court freed', 'The court declined to free'],
  ['Rescuers reached ⟦15 miners⟧ by dusk.', 'reached', 'could not reach'],
  ['The firm paid ⟦700 growers⟧ for the harvest.', 'paid', 'hasn’t paid'],
  ['The town has ⟦nine lifeguards⟧ in summer.', 'has', 'lacks'],
  // modality, tense
  ['The port will dismiss ⟦90 clerks⟧.', 'will dismiss', 'may dismiss'],
  ['The army lost ⟦40 tanks⟧ at the river.', 'lost', 'supposedly lost'],
  ['The plant is making ⟦500 cars⟧ a day.', 'is making', 'could make'],
  // verbs, groups, places, times
  ['The zoo adopted ⟦six otters⟧.', 'adopted', 'euthanised'],
  ['The earthquake damaged ⟦210 homes⟧.', 'damaged', 'levelled'],
  ['Girls made up ⟦62 percent⟧ of the class.', 'Girls', 'Boys'],
  ['The eastern shore lost ⟦90 cottages⟧.', 'eastern', 'western'],
  ['Wages in Tarvia rose ⟦5 percent⟧.', 'Tarvia', 'Telmark'],
  ['The herd had ⟦44 calves⟧ in the spring of 2019.', '2019', '2020'],
  ['The shop was robbed ⟦twice⟧ on Tuesday.', 'Tuesday', 'Thursday'],
  ['Shares fell ⟦3 percent⟧ in the past week.', 'past week', 'past month'],
  // sources and quotations
  ['“⟦The contract was forged⟧,” lawyer Pia Storm said.', 'lawyer Pia Storm', 'lawyer Olav Breen'],
  ['Around ⟦130 whales⟧ were stranded, according to rangers.', 'rangers', 'fishermen'],
  // prepositions, bounds, and more of all that
  ['They voted ⟦31 times⟧ for the bill.', 'for the bill', 'against the bill'],
  ['The herd lost ⟦40 head⟧ before the war.', 'before', 'after'],
  ['Pia O’Neil owns ⟦31 houses⟧.', 'O’Neil', 'O’Brien'],
  ['The choir sold ⟦200 records⟧ to Norland.', 'to Norland', 'from Norland'],
  ['About ⟦40⟧ of the 120 boats sank.', 'About ⟦40⟧ of the 120', '⟦40⟧ of about 120'],
  ['The average family owes ⟦$9,000⟧.', 'family', 'monopoly'],
  ['Ships carried ⟦80 crews⟧ into the port.', 'into', 'out of'],
  ['The rate was ⟦3.5 percent⟧ for loans of 1.5 years.', '1.5 years', '15 years'],
  ['The dike held back ⟦two metres⟧ of water.', 'two metres⟧', 'two metres⟧ or so'],
  ['The factory will be able to make ⟦90 ovens⟧ a day.', 'will be able to', 'was unable to'],
  ['The club appears to have ⟦300 members⟧.', 'appears to have', 'has'],
  ['Most of the ⟦31 hens⟧ were sold.', 'Most', 'Few'],
  ['The gang stole ⟦14 paintings⟧ since 2010.', 'since 2010', 'until 2010'],
  ['Inspectors rejected claims that ⟦70 fish⟧ died.', 'rejected claims', 'accepted claims'],
  // another person, the other side of a time, a verb that sounds alike
  ['Her team won ⟦14 medals⟧.', 'Her', 'His'],
  ['Farmers got ⟦$9⟧ a bushel before tax.', 'before tax', 'after tax'],
  ['Prices rose ⟦12 percent⟧ in the year to June.', 'rose', 'ran'],
  ['The vote passed with ⟦31 votes⟧.', 'passed', 'nearly passed'],
  ['The man stole ⟦three cars⟧, police said.', 'stole', 'is accused of stealing'],
];
