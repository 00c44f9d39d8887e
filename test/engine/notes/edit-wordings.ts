/**
 * Edits of copy with a verified note, a kind each: those that change nothing, and near misses that make another claim of it. Rows as in
 * edits.ordinary.ts.
 */
import type { Edit } from './edits.ordinary';

export interface Edits {
  readonly kept: readonly Edit[];
  readonly changed: readonly Edit[];
}

export const EDITS: Readonly<Record<string, Edits>> = {
  'words of a quotation, noted without its marks': {
    kept: [
      ['“⟦I never rowed that boat,⟧” said Lea Norr, the cox. She left.', 'Lea Norr, the cox, said: “⟦I never rowed that boat⟧.” She left.'],
      ['Lea Norr, the cox, said: “⟦I never rowed that boat.⟧” She left.', '“⟦I never rowed that boat⟧,” said Lea Norr, the cox. She left.'],
      ['“⟦It was an honour to row with them⟧,” said Lea Norr. She left.', '“⟦It was an honor to row with them⟧,” said Lea Norr. She left.'],
      ['Lea Norr ⟦apologised to the whole crew⟧ on Friday. She left.', 'Lea Norr ⟦apologized to the whole crew⟧ on Friday. She left.'],
    ],
    changed: [
      ['“⟦I never rowed that boat,⟧” said Lea Norr, the cox. She left.', 'Lea Norr, the cox, said: “⟦I never owned that boat⟧.” She left.'],
      ['“⟦It was an honour to row with them⟧,” said Lea Norr. She left.', '“⟦It was a horror to row with them⟧,” said Lea Norr. She left.'],
      ['Lea Norr ⟦apologised to the whole crew⟧ on Friday. She left.', 'Lea Norr ⟦apologises to the whole crew⟧ on Friday. She left.'],
      ['Lea Norr ⟦waxed and polished the boat⟧ on Friday. She left.', 'Lea Norr ⟦waxed and Polished the boat⟧ on Friday. She left.'],
      ['Lea Norr ⟦sent a long resume to them⟧ on Friday. She left.', 'Lea Norr ⟦sent a long résumé to them⟧ on Friday. She left.'],
      ['“⟦I never rowed that boat,⟧” said Lea Norr, the cox. She left.', 'Ida Brun, the cox, said: “⟦I never rowed that boat⟧.” She left.'],
    ],
  },
  'what is put before a figure and says nothing, or the same in other words': {
    kept: [
      ['A total of ⟦212 seals⟧ were counted on the bank.', '⟦212 seals⟧ were counted on the bank.'],
      ['In all, ⟦212 seals⟧ were counted on the bank.', 'A total of ⟦212 seals⟧ were counted on the bank.'],
      ['The yard has sold a total of ⟦31 ferries⟧ since May.', 'The yard has sold ⟦31 ferries⟧ since May.'],
      ['At least ⟦40 barns⟧ burned down on Friday.', 'No fewer than ⟦40 barns⟧ burned down on Friday.'],
      ['The lift takes at most ⟦six people⟧ at a time.', 'The lift takes no more than ⟦six people⟧ at a time.'],
      ['Rents rose ⟦9 percent⟧ in the valley. Nobody moved.', 'CORRAN, May 4 (Valley Wire) - Rents rose ⟦9 percent⟧ in the valley. Nobody moved.'],
      ['Rents rose ⟦9 percent⟧ in the valley. Nobody moved.', 'CORRAN - Rents rose ⟦9 percent⟧ in the valley. Nobody moved.'],
      ['The council rejected a bid of ⟦$4 million⟧ for the quay.', 'The council turned down a bid of ⟦$4 million⟧ for the quay.'],
      ['The mast is ⟦40 metres⟧ tall. It sways.', 'The mast is ⟦40 metres⟧ high. It sways.'],
      ['Corran is the ⟦third-largest⟧ harbour on the coast.', 'Corran is the ⟦3rd-largest⟧ harbour on the coast.'],
    ],
    changed: [
      ['More than ⟦40 barns⟧ burned down on Friday.', 'No more than ⟦40 barns⟧ burned down on Friday.'],
      ['At least ⟦40 barns⟧ burned down on Friday.', 'At most ⟦40 barns⟧ burned down on Friday.'],
      ['No fewer than ⟦40 barns⟧ burned down on Friday.', 'Fewer than ⟦40 barns⟧ burned down on Friday.'],
      ['A total of ⟦212 seals⟧ were counted on the bank.', 'An average of ⟦212 seals⟧ were counted on the bank.'],
      ['The council turned down a bid of ⟦$4 million⟧ for the quay.', 'The council took up a bid of ⟦$4 million⟧ for the quay.'],
      ['The mast is ⟦40 metres⟧ tall. It sways.', 'The mast is ⟦40 metres⟧ wide. It sways.'],
      ['Corran is the ⟦third-largest⟧ harbour on the coast.', 'Corran is the ⟦third-deepest⟧ harbour on the coast.'],
      ['Corran has the ⟦second-oldest⟧ bridge of the county.', 'Corran has the ⟦second-longest⟧ bridge of the county.'],
      ['Corran is the ⟦third largest⟧ harbour on the coast.', 'Corran is the ⟦third oldest⟧ harbour on the coast.'],
    ],
  },

  'a time that goes on, and one that is over': {
    kept: [
      ['In 2014 the bakery sold ⟦31,000 loaves⟧. It has two ovens.', 'During 2014 the bakery sold ⟦31,000 loaves⟧. It has two ovens.'],
      ['The ferry ran aground on Friday with ⟦44 people⟧ aboard.', 'The ferry ran aground Friday with ⟦44 people⟧ aboard.'],
      ['The lease runs until 2031 and costs ⟦$9,000⟧.', 'The lease runs till 2031 and costs ⟦$9,000⟧.'],
      ['Since 2014 the bakery has hired ⟦12 women⟧.', 'The bakery has hired ⟦12 women⟧ since 2014.'],
      ['After Monday’s storm ⟦90 boats⟧ were missing.', 'Following Monday’s storm ⟦90 boats⟧ were missing.'],
      ['The club won ⟦31 games⟧ before 1990.', 'Before 1990 the club won ⟦31 games⟧.'],
      ['In May ⟦310 calves⟧ were born.', '⟦310 calves⟧ were born in May.'],
      ['From 1998 to 2004 the yard built ⟦61 barges⟧.', 'Between 1998 and 2004 the yard built ⟦61 barges⟧.'],
    ],
    changed: [
      ['Since 2014 the bakery has hired ⟦12 women⟧.', 'In 2014 the bakery hired ⟦12 women⟧.'],
      ['In 2014 the bakery hired ⟦12 women⟧.', 'Since 2014 the bakery has hired ⟦12 women⟧.'],
      ['The club won ⟦31 games⟧ before 1990.', 'The club won ⟦31 games⟧ in 1990.'],
      ['The mine employed ⟦700 men⟧ until 1985.', 'The mine employed ⟦700 men⟧ in 1985.'],
      ['By Friday ⟦16 bodies⟧ had been found.', 'On Friday ⟦16 bodies⟧ had been found.'],
      ['After March the dam lost ⟦4 metres⟧.', 'In March the dam lost ⟦4 metres⟧.'],
      ['The yard has built ⟦61 barges⟧ since 1998.', 'The yard had built ⟦61 barges⟧ by 1998.'],
      ['From Monday the toll is ⟦$3⟧.', 'Until Monday the toll is ⟦$3⟧.'],
      ['From Monday the toll is ⟦$3⟧.', 'On Monday the toll is ⟦$3⟧.'],
    ],
  },
  'a sign before a number': {
    kept: [
      ['At dawn it was ⟦−7 degrees⟧ on the pass.', 'At dawn it was ⟦-7 degrees⟧ on the pass.'],
      ['At dawn it was ⟦-7 degrees⟧ on the pass.', 'At dawn it was ⟦minus 7 degrees⟧ on the pass.'],
      ['The board voted ⟦5-4⟧ to shut the pool.', 'The board voted ⟦5–4⟧ to shut the pool.'],
      ['The ⟦12-mile⟧ fence was torn down.', 'The ⟦12 mile⟧ fence was torn down.'],
      ['Growth was ⟦–0.4 percent⟧ in the spring.', 'Growth was ⟦-0.4 percent⟧ in the spring.'],
      ['The hall – ⟦400 seats⟧ – was sold.', 'The hall, ⟦400 seats⟧, was sold.'],
    ],
    changed: [
      ['At dawn it was ⟦-7 degrees⟧ on the pass.', 'At dawn it was ⟦7 degrees⟧ on the pass.'],
      ['At dawn it was ⟦−7 degrees⟧ on the pass.', 'At dawn it was ⟦7 degrees⟧ on the pass.'],
      ['The pass was at ⟦-12 C⟧, the coldest in a decade.', 'The pass was at ⟦12 C⟧, the coldest in a decade.'],
      ['The pass was at ⟦12 C⟧ at noon.', 'The pass was at ⟦-12 C⟧ at noon.'],
      ['Growth was ⟦-0.4 percent⟧ in the spring.', 'Growth was ⟦0.4 percent⟧ in the spring.'],
      ['Growth was ⟦minus 0.4 percent⟧ in the spring.', 'Growth was ⟦0.4 percent⟧ in the spring.'],
    ],
  },
  'who says it is cut': {
    kept: [
      ['Auditors say the warden, Ida Penn, spent ⟦$80,000⟧ on a boat.', 'The warden, Ida Penn, spent ⟦$80,000⟧ on a boat, auditors say.'],
      ['Auditors say the warden, Ida Penn, spent ⟦$80,000⟧ on a boat.', 'According to auditors, the warden, Ida Penn, spent ⟦$80,000⟧ on a boat.'],
      ['The town, police said, lost ⟦90 homes⟧.', 'Police said the town lost ⟦90 homes⟧.'],
      ['The bishop, Lars Odd, said the choir has ⟦31 boys⟧.', 'Lars Odd, the bishop, said the choir has ⟦31 boys⟧.'],
      ['Auditors say that the warden, Ida Penn, spent ⟦$80,000⟧ on a boat.', 'Auditors say the warden, Ida Penn, spent ⟦$80,000⟧ on a boat.'],
      ['The warden, Ida Penn, spent ⟦$80,000⟧ on a boat.', 'Auditors say the warden, Ida Penn, spent ⟦$80,000⟧ on a boat.'],
    ],
    changed: [
      ['Auditors say the warden, Ida Penn, spent ⟦$80,000⟧ on a boat.', 'The warden, Ida Penn, spent ⟦$80,000⟧ on a boat.'],
      ['Police believe the driver, a man of 40, hit ⟦three cyclists⟧.', 'The driver, a man of 40, hit ⟦three cyclists⟧.'],
      ['Neighbours claim the baker, Otto Rehn, sold ⟦600 loaves⟧ of old bread.', 'The baker, Otto Rehn, sold ⟦600 loaves⟧ of old bread.'],
      ['Auditors said on Monday the warden, Ida Penn, spent ⟦$80,000⟧ on a boat.', 'The warden, Ida Penn, spent ⟦$80,000⟧ on a boat on Monday.'],
      ['The union says the yard, which is in Sund, owes ⟦40 welders⟧ their pay.', 'The yard, which is in Sund, owes ⟦40 welders⟧ their pay.'],
      ['According to the union, the yard, in Sund, owes ⟦40 welders⟧ their pay.', 'The yard, in Sund, owes ⟦40 welders⟧ their pay.'],
    ],
  },
  'a rate in other words': {
    kept: [
      ['Milk costs ⟦90 cents⟧ a litre in the valley.', 'Milk costs ⟦90 cents⟧ per litre in the valley.'],
      ['Milk costs ⟦90 cents⟧ per litre in the valley.', 'Milk costs ⟦90 cents⟧ for each litre in the valley.'],
      ['The fee is ⟦$40⟧ per pupil.', 'The fee is ⟦$40⟧ a pupil.'],
      ['The fee is ⟦$40⟧ for every pupil.', 'The fee is ⟦$40⟧ for each pupil.'],
      ['The pump moves ⟦600 gallons⟧ a minute.', 'The pump moves ⟦600 gallons⟧ every minute.'],
      ['The home costs the county ⟦$900⟧ a week for each child.', 'The home costs the county ⟦$900⟧ per child per week.'],
      ['The mill dumps ⟦70 tonnes of ash a year⟧.', 'The mill dumps ⟦70 tonnes of ash annually⟧.'],
      ['Guests pay ⟦$210 a night⟧ in June.', 'Guests pay ⟦$210 per night⟧ in June.'],
      ['The bus does ⟦12 miles⟧ to the gallon.', 'The bus does ⟦12 miles⟧ per gallon.'],
    ],
    changed: [
      ['Milk costs ⟦90 cents⟧ a litre in the valley.', 'Milk costs ⟦90 cents⟧ a pint in the valley.'],
      ['The fee is ⟦$40⟧ per pupil.', 'The fee is ⟦$40⟧ per family.'],
      ['The fee is ⟦$40⟧ for every pupil.', 'The fee is ⟦$40⟧ for every other pupil.'],
      ['The pump moves ⟦600 gallons⟧ a minute.', 'The pump moves ⟦600 gallons⟧ an hour.'],
      ['The home costs the county ⟦$900⟧ a week for each child.', 'The home costs the county ⟦$900⟧ per child per month.'],
      ['The mill dumps ⟦70 tonnes of ash a year⟧.', 'The mill dumps ⟦70 tonnes of ash monthly⟧.'],
      ['Guests pay ⟦$210 a night⟧ in June.', 'Guests pay ⟦$210 per week⟧ in June.'],
    ],
  },
  'a number written otherwise': {
    kept: [
      ['Tests found ⟦.06 percent⟧ lead in the paint.', 'Tests found ⟦0.06 percent⟧ lead in the paint.'],
      ['⟦Half⟧ of the nurses want to go.', '⟦Fifty percent⟧ of the nurses want to go.'],
      ['⟦A quarter⟧ of the nurses want to go.', '⟦25 percent⟧ of the nurses want to go.'],
      ['Crews dug a ⟦15 metre⟧ deep shaft.', 'Crews dug a ⟦15-metre⟧-deep shaft.'],
      ['The flat of ⟦900 sq ft⟧ was sold.', 'The flat of ⟦900 square feet⟧ was sold.'],
      ['The park has ⟦40 sq km⟧ of heath.', 'The park has ⟦40 square kilometres⟧ of heath.'],
      ['The clinic paid ⟦Sh4 million⟧ for beds.', 'The clinic paid ⟦KSh4 million⟧ for beds.'],
      ['A farmer aged ⟦61⟧ was hurt.', 'A ⟦61⟧-year-old farmer was hurt.'],
      ['A farmer ⟦aged 61⟧ was hurt.', 'A ⟦61-year-old⟧ farmer was hurt.'],
      ['She ran it in ⟦3 hours 4 minutes 9 seconds⟧ on Sunday.', 'She ran it in ⟦3:04:09⟧ on Sunday.'],
    ],
    changed: [
      ['Tests found ⟦.06 percent⟧ lead in the paint.', 'Tests found ⟦6 percent⟧ lead in the paint.'],
      ['⟦Half⟧ of the nurses want to go.', '⟦Fifteen percent⟧ of the nurses want to go.'],
      ['⟦A quarter⟧ of the nurses want to go.', '⟦24 percent⟧ of the nurses want to go.'],
      ['Crews dug a ⟦15 metre⟧ deep shaft.', 'Crews dug a ⟦15-metre⟧-wide shaft.'],
      ['The flat of ⟦900 sq ft⟧ was sold.', 'The flat of ⟦900 sq yards⟧ was sold.'],
      ['The clinic paid ⟦Sh4 million⟧ for beds.', 'The clinic paid ⟦USh4 million⟧ for beds.'],
      ['A farmer aged ⟦61⟧ was hurt.', 'A ⟦61⟧-year-old farm was hurt.'],
      ['She ran it in ⟦3 hours 4 minutes 9 seconds⟧ on Sunday.', 'She ran it in ⟦3:40:09⟧ on Sunday.'],
      ['A farmer ⟦aged 61⟧ was hurt.', 'A farmer was hurt by ⟦61⟧ bees.'],
    ],
  },
  'another word for the same': {
    kept: [
      ['A lorry with ⟦40 pigs⟧ overturned.', 'A truck with ⟦40 pigs⟧ overturned.'],
      ['The flat has ⟦six rooms⟧ and a lift.', 'The apartment has ⟦six rooms⟧ and an elevator.'],
      ['The ⟦90 policemen⟧ were given new boots.', 'The ⟦90 police officers⟧ were given new boots.'],
      ['A spokesman said ⟦12 cows⟧ had died.', 'A spokesperson said ⟦12 cows⟧ had died.'],
      ['Chairman Ole Rud paid ⟦$600⟧ for it.', 'Chair Ole Rud paid ⟦$600⟧ for it.'],
      ['The ⟦300 firemen⟧ of Besk went home.', 'The ⟦300 firefighters⟧ of Besk went home.'],
      ['Petrol rose to ⟦$2⟧ on the island.', 'Gasoline rose to ⟦$2⟧ on the island.'],
      ['Lorne beat Castle ⟦3-1⟧ at home.', 'Lorne defeated Castle ⟦3-1⟧ at home.'],
    ],
    changed: [
      ['A lorry with ⟦40 pigs⟧ overturned.', 'A bus with ⟦40 pigs⟧ overturned.'],
      ['The flat has ⟦six rooms⟧ and a lift.', 'The house has ⟦six rooms⟧ and a lift.'],
      ['The ⟦90 policemen⟧ were given new boots.', 'The ⟦90 firemen⟧ were given new boots.'],
      ['Chairman Ole Rud paid ⟦$600⟧ for it.', 'Treasurer Ole Rud paid ⟦$600⟧ for it.'],
      ['Petrol rose to ⟦$2⟧ on the island.', 'Diesel rose to ⟦$2⟧ on the island.'],
      ['Lorne beat Castle ⟦3-1⟧ at home.', 'Lorne met Castle ⟦3-1⟧ at home.'],
      ['The ⟦300 firemen⟧ of Besk went home.', 'The ⟦300 fighters⟧ of Besk went home.'],
    ],
  },
  'a name and its initials': {
    kept: [
      ['The FRB bought ⟦40 tonnes⟧ of rice.', 'The Federal Rice Board bought ⟦40 tonnes⟧ of rice.'],
      ['The Federal Rice Board bought ⟦40 tonnes⟧ of rice.', 'The FRB bought ⟦40 tonnes⟧ of rice.'],
      ['The Office of Harbour Safety closed ⟦31 piers⟧.', 'OHS closed ⟦31 piers⟧.'],
      ['A report for the OHS names ⟦31 piers⟧.', 'A report for the Office of Harbour Safety names ⟦31 piers⟧.'],
      ['Sund Dock Workers’ Union has ⟦900 members⟧.', 'The SDWU has ⟦900 members⟧.'],
      ['The F.R.B. bought ⟦40 tonnes⟧ of rice.', 'The Federal Rice Board (FRB) bought ⟦40 tonnes⟧ of rice.'],
    ],
    changed: [
      ['The FRB bought ⟦40 tonnes⟧ of rice.', 'The Federal Wheat Board bought ⟦40 tonnes⟧ of rice.'],
      ['The Federal Rice Board bought ⟦40 tonnes⟧ of rice.', 'The NRB bought ⟦40 tonnes⟧ of rice.'],
      ['The Office of Harbour Safety closed ⟦31 piers⟧.', 'OHA closed ⟦31 piers⟧.'],
      ['A report for the OHS names ⟦31 piers⟧.', 'A report for the Harbour Office names ⟦31 piers⟧.'],
      ['The SDWU has ⟦900 members⟧.', 'The Sund Miners’ Union has ⟦900 members⟧.'],
      ['The FRB bought ⟦40 tonnes⟧ of rice.', 'The Federal Rice Board of Tavia bought ⟦40 tonnes⟧ of rice.'],
    ],
  },
  'a quotation that is broken by who says it': {
    kept: [
      ['⟦“When the sluice jams, we pray and we shovel,”⟧ she said. It rained.', '⟦“When the sluice jams,” she said, “we pray and we shovel.”⟧ It rained.'],
      ['⟦“When the sluice jams, we pray and we shovel,”⟧ Ida Penn said. It rained.', '⟦“When the sluice jams,” Ida Penn said, “we pray and we shovel.”⟧ It rained.'],
      ['⟦“When the sluice jams,” said Ida Penn, the warden, “we pray and we shovel.”⟧ It rained.', '⟦“When the sluice jams, we pray and we shovel,”⟧ said Ida Penn, the warden. It rained.'],
      ['⟦“The nets were cut and the crew was asleep,”⟧ the skipper told the court.', '⟦“The nets were cut,” the skipper told the court, “and the crew was asleep.”⟧'],
      ['⟦“The nets were cut,” the skipper told the court, “and the crew was asleep.”⟧', '⟦“The nets were cut and the crew was asleep,”⟧ the skipper told the court.'],
      ['The skipper said: ⟦“The nets were cut and the crew was asleep.”⟧', '⟦“The nets were cut,” the skipper said, “and the crew was asleep.”⟧'],
    ],
    changed: [
      ['⟦“When the sluice jams, we pray and we shovel,”⟧ she said. It rained.', '⟦“When the sluice jams,” she said, “we pray and we dig.”⟧ It rained.'],
      ['⟦“When the sluice jams, we pray and we shovel,”⟧ Ida Penn said. It rained.', '⟦“When the sluice jams,” Otto Rehn said, “we pray and we shovel.”⟧ It rained.'],
      ['⟦“When the sluice jams, we pray and we shovel,”⟧ she said. It rained.', '⟦“When the sluice jams,” she said, “we shovel.”⟧ It rained.'],
      ['⟦“The nets were cut and the crew was asleep,”⟧ the skipper told the court.', '⟦“The nets were cut,” the mate told the court, “and the crew was asleep.”⟧'],
      ['⟦“The nets were cut,” the skipper told the court, “and the crew was asleep.”⟧', '⟦“The nets were cut and the crew was awake,”⟧ the skipper told the court.'],
      ['The skipper said: ⟦“The nets were cut and the crew was asleep.”⟧', '⟦“The nets were cut,” the skipper did not say, “and the crew was asleep.”⟧'],
    ],
  },
}; // prettier-ignore
