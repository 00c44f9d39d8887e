/** Pronouns, with two who may be meant, or things beside. */
export const PRONOUNS: readonly string[] = [
  // the sex decides
  'Hanne Krog met Erik Lind at noon. ¶ ⟦“The pier is safe,” — Hanne Krog⟧ she said.',
  'Hanne Krog met Erik Lind at noon. ¶ ⟦“The pier is safe,” — Erik Lind⟧ he said.',
  'Erik Lind blamed Hanne Krog for the delay. She said ⟦the steel had come late — Hanne Krog⟧.',
  'Mr. Aske praised Ms. Brock. ⟦“She kept us afloat,” — Aske⟧ he said.',
  'Councilwoman Robin Ames and Councilman Robin Tate disagreed. ¶ ⟦“It is too dear,” — Robin Ames⟧ she said.',
  'Actress Kerry Vale arrived with producer Dan Moss. ¶ ⟦“We are friends,” — Kerry Vale⟧ she said.',
  'Jordan Pell and his sister, Casey Pell, run the yard. ¶ ⟦“We grew up here,” — Casey Pell⟧ she said.',
  'Robin Ames lost her job. Her boss, Lee Hart, kept his. ¶ ⟦“It hurt,” — Robin Ames⟧ she said.',
  // the subject before the object
  'Ana Ruiz thanked Lena Brock. ⟦“Without her we would have drowned,” — Ana Ruiz⟧ she said.',
  'Tom Aske wrote to Erik Lind on Friday. He said ⟦the rope was old — Tom Aske⟧.',
  'Tom Aske, who had worked for Erik Lind, resigned. ⟦“I was tired,” — Tom Aske⟧ he said.',
  'Before Erik Lind could answer, Tom Aske stood up. ⟦“Enough,” — Tom Aske⟧ he shouted.',
  'Asked about Erik Lind, Tom Aske laughed. ⟦“Ask somebody else,” — Tom Aske⟧ he said.',
  'In a letter to Lena Brock, Ana Ruiz apologised. ⟦“I was wrong to doubt it,” — Ana Ruiz⟧ she wrote.',
  // the speaker before goes on
  '⟦“The pier is safe,” — Erik Lind⟧ Erik Lind told Tom Aske. ¶ ⟦“Nobody need worry,” — Erik Lind⟧ he added.',
  '⟦“The pier is safe,” — Erik Lind⟧ Erik Lind said. Tom Aske, the builder, had signed the papers. ¶ ⟦“I signed what I saw,” — Tom Aske⟧ Aske said. ¶ ⟦“And I would sign again,” — Tom Aske⟧ he added.',
  'Ana Ruiz said ⟦the boat was lost — Ana Ruiz⟧. ¶ She said ⟦nobody would sail again — Ana Ruiz⟧.',
  // two who fit equally
  'Tom Aske and Erik Lind shared a cab. ¶ ⟦“The driver was lost,” — ?⟧ he said.',
  'Ana Ruiz and Lena Brock shared a cab. She said ⟦the driver was lost — ?⟧.',
  'Tom Aske’s brother and Erik Lind’s brother came. ¶ ⟦“It was cold,” — ?⟧ he said.',
  // never a thing
  'Brightwater closed the pier in May. Hanne Krog runs Brightwater. ¶ ⟦“It will open again,” — Hanne Krog⟧ she said.',
  'Elston lies on the coast. ¶ ⟦“I like it here,” — ?⟧ she said.',
  'The Harbour Board met Tuesday in North Elston. ¶ ⟦“It was long,” — ?⟧ he said.',
  'Hanne Krog flew to Berlin, where Siemens has its seat. She told them ⟦the cranes were late — Hanne Krog⟧.',
  'Nevertheless, she said ⟦the cranes were late — ?⟧.',
  'Erik Lind read from the Gazette. Meanwhile, rain fell on Elston. ¶ ⟦“It never stops,” — Erik Lind⟧ he said.',
  'Lena Brock was born in Florence and lives in Paris. ⟦“I miss the hills,” — Lena Brock⟧ she said.',
  // they, it
  'The union called a strike. ¶ It said ⟦talks had failed — The union⟧.',
  'Nurses at the hospital walked out. They said ⟦they had not been paid — Nurses at the hospital⟧.',
  'Ana Ruiz and Erik Lind run the shop. ¶ ⟦“We close at five,” — Ana Ruiz and Erik Lind⟧ they said.',
  'The report came out on Monday. It said ⟦the pier was unsafe — The report⟧.',
  'Brightwater said ⟦sales had doubled — Brightwater⟧. It added that ⟦profit was flat — Brightwater⟧.',
];
