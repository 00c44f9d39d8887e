/**
 * A figure that a document has word for word, and whether it says it of what the copy says: `copy` marks the figure; `document` is all that
 * the desk has. What the document says of something else, or leaves open, backs nothing.
 */
export interface Reading {
  readonly copy: string;
  readonly document: string;
}

/** It backs the copy, as it stands or rounded. */
export const BACKING: readonly Reading[] = [
  { copy: 'The dairy created ⟦45 jobs⟧ in Corran last year.', document: 'The dairy created 45 jobs in Corran.' },
  { copy: 'At least ⟦31 homes⟧ were flooded in Corran.', document: 'At least 31 homes were flooded in Corran on Sunday.' },
  { copy: 'At least ⟦31 homes⟧ were flooded in Corran.', document: 'In Corran 31 homes were flooded.' },
  { copy: 'The port would employ ⟦240 people⟧ under the plan.', document: 'If the plan is approved, the port would employ 240 people.' },
  { copy: 'The plan would cost ⟦$14 million⟧, the county says.', document: 'The plan will cost the county $14 million.' },
  { copy: 'Nurses counted ⟦83 patients⟧ in the corridor.', document: 'Nurses counted 83 patients in the corridor, and porters counted 61 patients.' },
  { copy: 'Of pupils under 12, ⟦41 percent⟧ cannot swim.', document: 'The survey found that 41 percent of pupils under 12 cannot swim.' },
  { copy: 'A survey found that ⟦41 percent⟧ of pupils cannot swim.', document: 'Of the pupils, 41 percent cannot swim, the survey found.' },
  { copy: 'In Lowick the town counted ⟦318 empty shops⟧.', document: 'Lowick: the town counted 318 empty shops this spring.' },
  { copy: 'Lowick has changed.\n\nThe council counted ⟦318 empty shops⟧ this spring.', document: 'The Lowick council counted 318 empty shops this spring.' },
  { copy: 'Rents rose by ⟦$85⟧ in the valley.', document: 'In the valley rents rose by $85, to $910.' },
  { copy: 'Rents rose to ⟦$910⟧ in the valley.', document: 'In the valley rents rose by $85, to $910.' },
  { copy: 'The mill confirmed that it cut ⟦120 jobs⟧.', document: 'There is no doubt that the mill cut 120 jobs.' },
  { copy: 'The mill did not cut ⟦120 jobs⟧, it said.', document: 'The mill denied that it cut 120 jobs.' },
  { copy: 'Not only did the mill cut ⟦120 jobs⟧, it moved away.', document: 'The mill cut 120 jobs and moved away.' },
  { copy: 'The bakery makes ⟦900 loaves a day⟧.', document: 'Output of the bakery: 900 loaves a day.' },
  { copy: 'Nearly ⟦600 riders⟧ took the new ferry.', document: 'On the new ferry there were 594 riders.' },
  { copy: 'The lake fell to ⟦4 meters⟧ in August.', document: 'In August the lake fell to 4 meters.' },
  { copy: 'The company said it would hire ⟦75 welders⟧.', document: 'The company will hire 75 welders, it said.' },
  { copy: 'Unless it rains, ⟦60 farms⟧ will lose their wheat.', document: 'As many as 60 farms will lose their wheat unless it rains.' },
]; // prettier-ignore

/** It does not. */
export const NOT_BACKING: readonly Reading[] = [
  { copy: 'The dairy created ⟦45 jobs⟧ when it opened.', document: 'Should the dairy open, it would create 45 jobs.' },
  { copy: 'The dairy has created ⟦45 jobs⟧ in Corran.', document: 'The dairy will create 45 jobs in Corran, says the application.' },
  { copy: 'The port employed ⟦240 people⟧ last year.', document: 'The port plans to employ 240 people.' },
  { copy: 'The charity raised ⟦$9,400⟧ at the fair.', document: 'The charity hoped to raise $9,400 at the fair.' },
  { copy: 'The ferry carried ⟦1,150 cars⟧ in its first week.', document: 'If the link is built, the ferry could carry 1,150 cars in its first week.' },
  { copy: 'At least ⟦31 homes⟧ were flooded in Corran.', document: 'No more than 31 homes were flooded in Corran.' },
  { copy: 'More than ⟦400 runners⟧ finished the race.', document: 'Fewer than 400 runners finished the race.' },
  { copy: 'Up to ⟦50 tonnes⟧ of oil leaked into the bay.', document: 'At least 50 tonnes of oil leaked into the bay.' },
  { copy: 'Nurses counted ⟦61 patients⟧ in the corridor.', document: 'Nurses counted 83 patients in the corridor, and porters counted 61 patients.' },
  { copy: 'Organisers put the crowd at ⟦5,000 people⟧.', document: 'Organisers put the crowd at 12,000 people; the police put it at 5,000 people.' },
  { copy: 'The army reported ⟦17 dead⟧ after the raid.', document: 'While the army reported 9 dead, the rebels reported 17 dead.' },
  { copy: 'A survey found that ⟦41 percent⟧ of pupils cannot swim.', document: 'Of the pupils under 12, 41 percent cannot swim, the survey found.' },
  { copy: 'One survey says ⟦62 percent⟧ of drivers are tired at the wheel.', document: 'Among drivers aged 18 to 24, 62 percent are tired at the wheel, says the survey.' },
  { copy: 'The survey found ⟦33 percent⟧ of tenants behind with the rent.', document: 'The survey found 33 percent of tenants over 70 behind with the rent.' },
  { copy: 'For temporary workers, ⟦28 percent⟧ of shifts ran late.', document: 'Across all workers, 28 percent of shifts ran late.' },
  { copy: 'Lowick has changed. The town counted ⟦318 empty shops⟧ this spring.', document: 'Town of Dunmore, spring survey. The town counted 318 empty shops in Dunmore this spring.' },
  { copy: 'Harbour staff in Sellin are tired. They handled ⟦2,960 crates⟧ in May.', document: 'In Rostrup the harbour staff handled 2,960 crates in May.' },
  { copy: 'The mill is cutting ⟦120 jobs⟧, it said.', document: 'There is no plan to cut 120 jobs at the mill, it said.' },
  { copy: 'The mill is cutting ⟦120 jobs⟧.', document: 'The mill denies that it is cutting 120 jobs.' },
  { copy: 'The bank lost ⟦$30 million⟧ in the fraud.', document: 'Reports that the bank lost $30 million in the fraud are false.' },
  { copy: 'The bank lost ⟦$30 million⟧ in the fraud.', document: 'It is untrue that the bank lost $30 million in the fraud.' },
  { copy: 'The bank lost ⟦$30 million⟧ in the fraud.', document: 'Nobody at the bank says that it lost $30 million in the fraud.' },
  { copy: 'Rents rose to ⟦$85⟧ in the valley.', document: 'In the valley rents rose by $85.' },
  { copy: 'The lake fell to ⟦4 meters⟧ in August.', document: 'In August the lake fell by 4 meters.' },
  { copy: 'The lake fell by ⟦4 meters⟧ in August.', document: 'In August the lake fell to 4 meters.' },
  { copy: 'The bakery makes ⟦900 loaves⟧ a day.', document: 'The bakery makes 900 loaves a week.' },
  { copy: 'The pump moves ⟦12,000 litres⟧ an hour.', document: 'The pump moves 12,000 litres a day.' },
  { copy: 'Did the plant spill oil? It lost ⟦40 barrels⟧ in May.', document: 'Did the plant lose 40 barrels in May? Nobody knows.' },
]; // prettier-ignore
