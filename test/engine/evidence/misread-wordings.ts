/**
 * Figures that a document has word for word and says of something else, with near misses that it does say, a kind of misreading each. `copy`
 * marks the figure; `document` is a text as it comes.
 */
import type { Reading } from './figure-readings';

export interface Misreading {
  readonly backs: readonly Reading[];
  readonly backsNot: readonly Reading[];
}

export const MISREADINGS: Readonly<Record<string, Misreading>> = {
  'what is asked is not said': {
    backs: [
      { copy: 'The dairy lost ⟦310 cows⟧ to the fever, Ana Krol said.', document: 'REPORTER: Did the dairy lose 310 cows to the fever?\nKROL: Yes, all of them in one week.' },
      { copy: 'The dairy lost ⟦310 cows⟧ to the fever, Ana Krol said.', document: 'REPORTER: How bad was it?\nKROL: The dairy lost 310 cows to the fever. Who could have known?' },
      { copy: 'The dairy lost ⟦310 cows⟧ to the fever, Ana Krol said.', document: 'KROL: The dairy lost 310 cows to the fever. Is that not enough?' },
      { copy: 'Did the dairy lose ⟦310 cows⟧ to the fever?', document: 'REPORTER: Did the dairy lose 310 cows to the fever?\nKROL: I will not say.' },
      { copy: 'The tunnel cost ⟦$62 million⟧, the mayor said.', document: 'Q. Is it right that the tunnel cost $62 million?\nA. That is right. Every cent of it was ours.' },
      { copy: 'The tunnel cost ⟦$62 million⟧, the mayor said.', document: 'Q. The tunnel cost $62 million, did it not?\nA. Correct.' },
      { copy: 'The tunnel cost ⟦$62 million⟧, the mayor said.', document: 'MAYOR: The tunnel cost $62 million, okay? Nobody gave us a cent.' },
      { copy: 'A reporter asked whether the tunnel cost ⟦$62 million⟧.', document: 'Q. Is it right that the tunnel cost $62 million?\nA. I will look it up.' },
    ],
    backsNot: [
      { copy: 'The dairy lost ⟦310 cows⟧ to the fever, Ana Krol said.', document: 'REPORTER: Did the dairy lose 310 cows to the fever?\nKROL: Certainly not.' },
      { copy: 'The dairy lost ⟦310 cows⟧ to the fever, Ana Krol said.', document: 'REPORTER: Can you confirm that the dairy lost 310 cows to the fever?\nKROL: I have no numbers with me today.' },
      { copy: 'The tunnel cost ⟦$62 million⟧, the mayor said.', document: 'Q. Is it right that the tunnel cost $62 million?\nA. I would have to look that up.' },
      { copy: 'The tunnel cost ⟦$62 million⟧, the mayor said.', document: 'Q. The tunnel cost $62 million, did it not?\nA. It did not.' },
      { copy: 'The tunnel cost ⟦$62 million⟧, the mayor said.', document: 'Has the tunnel cost $62 million? The mayor would not say.' },
      { copy: 'Guards at the jail beat ⟦14 inmates⟧.', document: 'Counsel: Is it your evidence that guards at the jail beat 14 inmates?\nWitness: No, sir.' },
      { copy: 'The zoo sold ⟦9 llamas⟧ to a circus, its vet said.', document: 'HOST: So the zoo sold 9 llamas to a circus.\nVET: No. That story is made up.' },
    ],
  },
  'what is taken back later': {
    backs: [
      { copy: 'The clinic in Tarn lost ⟦41 files⟧, its head said.', document: 'The head of the clinic in Tarn said that it lost 41 files.\n\nHe withdrew his complaint about the press.' },
      { copy: 'The clinic in Tarn lost ⟦41 files⟧, its head said.', document: 'The head of the clinic in Tarn said that it lost 41 files.\n\nA nurse withdrew the number of 90 that she had given.' },
      { copy: 'The fund sold ⟦26 barges⟧.', document: 'The fund sold 26 barges.\n\nSeveral bidders withdrew.\n\nThe crew was paid.' },
      { copy: 'The fund sold ⟦26 barges⟧.', document: 'The fund sold 26 barges.\n\nThe figure of 31 was wrong.' },
      { copy: 'The fund sold ⟦26 barges⟧.', document: 'The figure of 31 barges is withdrawn.\n\nThe fund sold 26 barges.' },
      { copy: 'Police held ⟦17 drivers⟧ in Olm.', document: 'Police held 17 drivers in Olm.\n\nThe charge against one of the 17 was withdrawn.' },
    ],
    backsNot: [
      { copy: 'The clinic in Tarn lost ⟦41 files⟧, its head said.', document: 'The head of the clinic in Tarn said that it lost 41 files.\n\nThe next item was the roof.\n\nThe head withdrew the figure of 41. It was that of another clinic.' },
      { copy: 'The fund sold ⟦26 barges⟧.', document: 'The fund sold 26 barges.\n\nThe crews were told in May.\n\nThe number of 26 was wrong; it counted tugs, too.' },
      { copy: 'The fund sold ⟦26 barges⟧.', document: 'The fund sold 26 barges.\n\nThe crews were told in May. They have left.\n\nCorrection: the figure 26 is retracted.' },
      { copy: 'Police held ⟦17 drivers⟧ in Olm.', document: 'Police held 17 drivers in Olm.\n\nThe road is open again. Traffic is slow.\n\nUpdate: police say the number 17 was a mistake.' },
      { copy: 'Police held ⟦17 drivers⟧ in Olm.', document: 'CHIEF: Police held 17 drivers in Olm.\n\nCLERK: Any questions?\n\nCHIEF: I have to correct the number of 17. I misspoke.' },
      { copy: 'The clinic in Tarn lost ⟦41 files⟧, its head said.', document: 'The head of the clinic in Tarn withdrew the figure of 41 lost files.' },
      { copy: 'The strike cost the port ⟦$8.5 million⟧.', document: 'The strike cost the port $8.5 million.\n\nTrade is back. Ships are late.\n\nThe estimate of $8.5 million has been withdrawn.' },
    ],
  },
  'what the law allows is no sentence': {
    backs: [
      { copy: 'Dahl was sentenced to ⟦eight years⟧ in prison for arson.', document: 'For arson Dahl was sentenced to eight years in prison.' },
      { copy: 'Arson carries up to ⟦eight years⟧ in prison.', document: 'Arson carries up to eight years in prison.' },
      { copy: 'Dahl faces up to ⟦eight years⟧ in prison for arson.', document: 'Dahl is charged with arson. The crime is punishable by up to eight years in prison.' },
      { copy: 'The maximum sentence for arson is ⟦eight years⟧.', document: 'Arson has a maximum sentence of eight years.' },
      { copy: 'The judge gave Dahl ⟦eight years⟧, the maximum.', document: 'The judge gave Dahl eight years, the maximum sentence.' },
      { copy: 'The mill was fined ⟦$30,000⟧ for the spill.', document: 'For the spill the court fined the mill $30,000.' },
    ],
    backsNot: [
      { copy: 'Dahl was sentenced to ⟦eight years⟧ in prison for arson.', document: 'Dahl is charged with arson. The crime is punishable by up to eight years in prison.' },
      { copy: 'Dahl was sentenced to ⟦eight years⟧ in prison for arson.', document: 'Dahl is charged with arson, which carries a sentence of up to eight years in prison.' },
      { copy: 'Dahl got ⟦eight years⟧ in prison for arson.', document: 'Dahl was tried for arson. The law provides for eight years in prison at most.' },
      { copy: 'The mill was fined ⟦$30,000⟧ for the spill.', document: 'Such a spill is punishable by a fine of $30,000. The mill has not been charged.' },
      { copy: 'The mill was fined ⟦$30,000⟧ for the spill.', document: 'A spill like that of the mill carries fines of up to $30,000.' },
      { copy: 'The pilot was jailed for ⟦three years⟧.', document: 'The offence of the pilot carries three years in jail.' },
      { copy: 'The pilot was jailed for ⟦three years⟧.', document: 'The pilot was charged on Friday. He could be jailed for three years.' },
    ],
  },
  'of one year, and of all the years up to it': {
    backs: [
      { copy: 'The levy brought the port of Sund ⟦$74 million⟧ in 2016.', document: 'In 2016 the levy brought the port of Sund $74 million.' },
      { copy: 'The levy brought the port of Sund ⟦$74 million⟧ from 2011 to 2016.', document: 'From 2011 to 2016 the levy brought the port of Sund $74 million.' },
      { copy: 'The levy brought the port of Sund ⟦$74 million⟧ in 2016.', document: 'The levy brought the port of Sund $74 million in 2016, up from $12 million in 2011.' },
      { copy: 'The levy brought the port of Sund ⟦$74 million⟧ between 2011 and 2016.', document: 'Between 2011 and 2016 the levy brought the port of Sund $74 million.' },
      { copy: 'The levy brought the port of Sund ⟦$74 million⟧ in 2016.', document: 'The levy ran from 2011 to 2018. In 2016 it brought the port of Sund $74 million.' },
      { copy: 'Sund lost ⟦4,200 jobs⟧ from 2011 to 2016.', document: 'Between 2011 and 2016, Sund lost 4,200 jobs.' },
    ],
    backsNot: [
      { copy: 'The levy brought the port of Sund ⟦$74 million⟧ in 2016.', document: 'From 2011 to 2016 the levy brought the port of Sund $74 million.' },
      { copy: 'The levy brought the port of Sund ⟦$74 million⟧ in 2016.', document: 'The levy brought the port of Sund $74 million between 2011 and 2016.' },
      { copy: 'The levy brought the port of Sund ⟦$74 million⟧ in 2016 alone.', document: 'From the start of the levy in 2011 up to the end of 2016 it brought the port of Sund $74 million.' },
      { copy: 'Sund lost ⟦4,200 jobs⟧ in 2016.', document: 'Sund lost 4,200 jobs from 2011 through 2016.' },
      { copy: 'Sund lost ⟦4,200 jobs⟧ in 2016.', document: 'Sund lost 4,200 jobs in the years 2011–2016.' },
      { copy: 'The hall cost Besk ⟦31 million crowns⟧ in 2018 alone.', document: 'In all the years until 2018 the hall cost Besk 31 million crowns.' },
      { copy: 'Sund lost ⟦4,200 jobs⟧ in 2016.', document: 'From January 2011 until December 2016 Sund lost 4,200 jobs.' },
    ],
  },
  'two counts of one sentence, exchanged': {
    backs: [
      { copy: 'The blast left ⟦14 people⟧ dead and 31 wounded.', document: 'The blast left 31 people wounded and 14 dead.' },
      { copy: 'In the blast ⟦14⟧ were killed and 31 were hurt.', document: 'Of those in the hall when the blast came 14 were killed, and 31 were hurt.' },
      { copy: 'Of the boats, ⟦12⟧ were sunk and 40 damaged in Lampo.', document: 'In Lampo 40 boats were damaged, 12 sunk.' },
      { copy: 'Of the boats, 12 were sunk and ⟦40⟧ damaged in Lampo.', document: 'In Lampo 40 boats were damaged, 12 sunk.' },
      { copy: 'The vote left ⟦19 seats⟧ filled and 6 empty in the Besk council.', document: 'In the Besk council 19 seats are filled and 6 are empty.' },
      { copy: 'Pilots found ⟦55 sheep⟧ alive and 70 dead on Isle Moy.', document: 'On Isle Moy pilots found 70 dead sheep. They found 55 sheep alive.' },
    ],
    backsNot: [
      { copy: 'The blast left ⟦31 people⟧ dead and 14 wounded.', document: 'The blast left 31 people wounded and 14 dead.' },
      { copy: 'In the blast ⟦31⟧ were killed and 14 were hurt.', document: 'Of those in the hall when the blast came 14 were killed, and 31 were hurt.' },
      { copy: 'Of the boats, ⟦40⟧ were sunk and 12 damaged in Lampo.', document: 'In Lampo 40 boats were damaged, 12 sunk.' },
      { copy: 'Of the boats, 40 were sunk and ⟦12⟧ damaged in Lampo.', document: 'In Lampo 40 boats were damaged, 12 sunk.' },
      { copy: 'The blast left ⟦31 people⟧ dead.', document: 'After the blast 14 are dead and 31 missing.' },
      { copy: 'Pilots found ⟦70 sheep⟧ alive and 55 dead on Isle Moy.', document: 'On Isle Moy pilots found 70 sheep dead and 55 sheep alive.' },
    ],
  },
  'a time that something else takes': {
    backs: [
      { copy: 'Ruiz was sentenced to ⟦nine years⟧ in prison for fraud.', document: 'Ruiz, who ran the bank for twelve years, got nine years in prison for fraud.' },
      { copy: 'Ruiz was sentenced to ⟦nine years⟧ in prison for fraud.', document: 'Fraud. Sentence of Ruiz: nine years. He ran the bank for twelve years.' },
      { copy: 'The siege left Tarn without bread for ⟦40 days⟧ of winter.', document: 'In Tarn there was no bread for 40 days of winter. The siege took 90 days of fighting.' },
      { copy: 'Ruiz ran the bank for ⟦twelve years⟧.', document: 'Ruiz ran the bank for twelve years. He got nine years in prison.' },
      { copy: 'The clerk got ⟦two years⟧ on probation for the theft.', document: 'For the theft the clerk got two years on probation and a fine.' },
      { copy: 'The ship spent ⟦six months⟧ in dock in Sund.', document: 'In Sund the ship was in dock for six months.' },
    ],
    backsNot: [
      { copy: 'Ruiz was sentenced to ⟦twelve years⟧ in prison for fraud.', document: 'For fraud Ruiz got nine years in prison. He was at the bank for twelve years before the fraud.' },
      { copy: 'The clerk got ⟦five years⟧ on probation for the theft.', document: 'For the theft the clerk got two years on probation. She had worked for the court for five years.' },
      { copy: 'The ship spent ⟦eleven months⟧ in dock in Sund.', document: 'The ship was built in Sund in eleven months. It spent six months in dock.' },
      { copy: 'The boy spent ⟦19 days⟧ in hospital after the crash.', document: 'The boy was in the crash and spent 8 days in hospital. He could not walk for 19 days after the crash.' },
      { copy: 'The miners spent ⟦30 hours⟧ in the shaft at Orle.', document: 'The miners of Orle spent 52 hours in the shaft. For 30 hours the miners heard nothing.' },
      { copy: 'The scouts spent ⟦four weeks⟧ in the camp.', document: 'The scouts spent two weeks in the camp. They trained for four weeks before the camp.' },
    ],
  },
  'the same in another unit': {
    backs: [
      { copy: 'Divers searched the wreck of the Tilda for ⟦150 minutes⟧.', document: 'Divers searched the wreck of the Tilda for two and a half hours.' },
      { copy: 'The repair of the organ in Besk took ⟦30 months⟧.', document: 'In Besk the repair of the organ took two and a half years.' },
      { copy: 'The repair of the organ in Besk took ⟦two years⟧.', document: 'In Besk the repair of the organ took 24 months.' },
      { copy: 'The blackout in Orle lasted ⟦three days⟧.', document: 'In Orle the blackout lasted 72 hours.' },
      { copy: 'The blackout in Orle lasted ⟦90 minutes⟧.', document: 'In Orle the blackout lasted an hour and a half.' },
      { copy: 'The canal to Ferrow is ⟦31 miles⟧ long.', document: 'The canal to Ferrow is 50 km long.' },
      { copy: 'The farm at Sarn covers ⟦247 acres⟧.', document: 'The farm at Sarn covers 100 hectares.' },
      { copy: 'Customs at Sarn seized ⟦220 pounds⟧ of ivory.', document: 'At Sarn customs seized 100 kilograms of ivory.' },
    ],
    backsNot: [
      { copy: 'Divers searched the wreck of the Tilda for ⟦90 minutes⟧.', document: 'Divers searched the wreck of the Tilda for two and a half hours.' },
      { copy: 'The repair of the organ in Besk took ⟦18 months⟧.', document: 'In Besk the repair of the organ took two and a half years.' },
      { copy: 'The repair of the organ in Besk took ⟦two years⟧.', document: 'In Besk the repair of the organ began 24 months ago.' },
      { copy: 'The canal to Ferrow is ⟦50 miles⟧ long.', document: 'The canal to Ferrow is 50 km long.' },
      { copy: 'The canal to Ferrow is ⟦31 miles⟧ long.', document: 'Ferrow is 50 km from the canal.' },
      { copy: 'The farm at Sarn covers ⟦247 acres⟧.', document: 'The farm at Sarn covers 247 hectares.' },
      { copy: 'Customs at Sarn seized ⟦220 pounds⟧ of ivory.', document: 'At Sarn customs seized 100 kilograms of tea, and ivory that was not weighed.' },
    ],
  },
  'another name that begins alike': {
    backs: [
      { copy: 'Corran Mutual paid ⟦$31 million⟧ to savers last year.', document: 'Corran Mutual Bank paid $31 million to savers last year. Corran Trust paid nothing.' },
      { copy: 'Corran Mutual Inc. paid ⟦$31 million⟧ to savers.', document: 'Corran Mutual Group paid $31 million to savers.' },
      { copy: 'The city of East Halden sold ⟦41 buses⟧.', document: 'East Halden sold 41 buses. West Halden bought them.' },
      { copy: 'Halden County hired ⟦64 nurses⟧ in May.', document: 'In May Halden hired 64 nurses.' },
      { copy: 'Ostra Rail carried ⟦2.6 million⟧ people.', document: 'Ostra Rail carried 2.6 million people. Ostra Air carried fewer.' },
      { copy: 'The Port of Sund handled ⟦810,000 tonnes⟧.', document: 'The Sund Port Authority: the Port of Sund handled 810,000 tonnes.' },
    ],
    backsNot: [
      { copy: 'Corran Trust paid ⟦$31 million⟧ to savers last year.', document: 'Corran Mutual paid $31 million to savers last year. It has no ties to Corran Trust.' },
      { copy: 'West Halden sold ⟦41 buses⟧.', document: 'East Halden sold 41 buses. West Halden bought them.' },
      { copy: 'Ostra Air carried ⟦2.6 million⟧ people.', document: 'Ostra Rail carried 2.6 million people. For Ostra Air the numbers are not known.' },
      { copy: 'North Tavia bought ⟦19 tanks⟧.', document: 'South Tavia bought 19 tanks. North Tavia protested.' },
      { copy: 'Lake Brez lost ⟦3 metres⟧ of water in August.', document: 'Lake Corve lost 3 metres of water in August. Lake Brez was full.' },
      { copy: 'Besk United sold ⟦9,000 tickets⟧.', document: 'Besk Rovers sold 9,000 tickets. Besk United did not say how many it sold.' },
    ],
  },
  'whose count it is': {
    backs: [
      { copy: 'Police counted ⟦7,000 marchers⟧ in Orle.', document: 'March in Orle. Police: 7,000 marchers. Union: 20,000 marchers.' },
      { copy: 'The union put the march in Orle at ⟦20,000⟧.', document: 'March in Orle.\nPolice: 7,000 people on the march. Union: 20,000 people on the march.' },
      { copy: 'According to police, ⟦7,000 people⟧ marched in Orle.', document: 'In Orle 7,000 people marched, according to police. Organizers said it was 20,000.' },
      { copy: 'Some ⟦7,000 people⟧ marched in Orle.', document: 'In Orle 7,000 people marched, according to police. Organizers said it was 20,000.' },
      { copy: 'Police said ⟦7,000 people⟧ marched in Orle.', document: 'In Orle 7,000 people marched.' },
      { copy: 'The police chief said ⟦7,000 people⟧ marched in Orle.', document: 'Police estimate for the march in Orle: 7,000 people. Estimate of the union: 20,000 people.' },
    ],
    backsNot: [
      { copy: 'Police counted ⟦20,000 marchers⟧ in Orle.', document: 'March in Orle. Police: 7,000 marchers. Union: 20,000 marchers.' },
      { copy: 'The union put the march in Orle at ⟦7,000⟧.', document: 'March in Orle.\nPolice: 7,000 people on the march. Union: 20,000 people on the march.' },
      { copy: 'According to police, ⟦20,000 people⟧ marched in Orle.', document: 'Police said that 7,000 people marched in Orle. According to organizers, 20,000 people marched in Orle.' },
      { copy: 'Organizers said ⟦7,000 people⟧ marched in Orle.', document: 'In Orle 7,000 people marched, according to police. Organizers said it was 20,000.' },
      { copy: 'Doctors put the dead of Tenna at ⟦52⟧.', document: 'Tenna. Army: 52 dead. Doctors: 210 dead.' },
      { copy: 'Doctors said ⟦52 people⟧ died in Tenna.', document: 'The army said that 52 people died in Tenna. Doctors said it was 210.' },
    ],
  },
}; // prettier-ignore
