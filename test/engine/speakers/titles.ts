/** Titles, roles and descriptions, tied to their bearer or to nobody. */
export const TITLES: readonly string[] = [
  // an office that was given before
  'Hanne Krog became mayor of Elston in May. ¶ ⟦“The pier will open again,” — Hanne Krog⟧ the mayor said.',
  'The mayor of Elston, Hanne Krog, walked the pier on Monday. ¶ ⟦“It will open again,” — Hanne Krog⟧ said the mayor.',
  'Hanne Krog, the harbour’s chief pilot, was at the helm. ¶ ⟦“We lost the rudder,” — Hanne Krog⟧ the pilot said.',
  'Elston’s fire chief, Erik Lind, inspected the roof. ¶ ⟦“It will not hold,” — Erik Lind⟧ the chief told the board.',
  'Company founder Ines Moreau sold her shares in March. ¶ ⟦“It was time to go,” — Ines Moreau⟧ the founder wrote.',
  'Ines Moreau founded Brightwater in a garage. ¶ ⟦“It was time to go,” — Ines Moreau⟧ the company’s founder wrote.',
  'Tom Aske, who coaches the Elston Otters, shook his head. ¶ ⟦“We were asleep,” — Tom Aske⟧ the coach said.',
  'Ruth Adeyemi has written nine novels. ¶ ⟦“I never plan,” — Ruth Adeyemi⟧ the novelist said.',
  // one surname, several bearers
  'Nils Torbrand rows. His sister, Karin Torbrand, steers. ¶ ⟦“I see the buoys first,” — Karin Torbrand⟧ Ms. Torbrand said.',
  'Karin Torbrand steers. Her brother, Nils Torbrand, rows. ¶ ⟦“I never look back,” — Nils Torbrand⟧ Mr. Torbrand said.',
  'Walter Peel chairs the club and Judith Peel keeps its books. ¶ ⟦“It does not add up,” — Judith Peel⟧ said Mrs. Peel.',
  // age, home, party, people
  'Lena Brock, 34, sells fish on the quay. ¶ ⟦“Nobody asked us,” — Lena Brock⟧ the 34-year-old said.',
  'Lena Brock sells fish on the quay. She is 34. ¶ ⟦“Nobody asked us,” — Lena Brock⟧ the 34-year-old said.',
  'Rep. Carl Dunn (D-Ore.) voted no. ¶ ⟦“This bill is a gift to the docks,” — Carl Dunn⟧ the Oregon Democrat said.',
  'Senator Vera Holt, a Republican from Maine, voted no. Senator Carl Dunn, a Democrat, voted yes. ¶ ⟦“It is a gift,” — Carl Dunn⟧ the Democrat said.',
  'Senator Vera Holt, a Republican from Maine, voted no. Senator Carl Dunn, a Democrat, voted yes. ¶ ⟦“It is a waste,” — Vera Holt⟧ the Maine Republican said.',
  'Kofi Mensah, a Ghanaian striker, scored twice. ¶ ⟦“I was lucky,” — Kofi Mensah⟧ the Ghanaian said.',
  'Mia Sandoval left Chile at 9. ¶ ⟦“I was lucky,” — Mia Sandoval⟧ the singer said after the concert.',
  // those who are somebody else
  'Erik Lind was arrested on Sunday. ¶ ⟦“My client is innocent,” — Lind’s lawyer⟧ Lind’s lawyer said.',
  'Erik Lind was arrested on Sunday. His lawyer, Ines Moreau, was told at noon. ¶ ⟦“My client is innocent,” — Ines Moreau⟧ the lawyer said.',
  'Erik Lind was arrested on Sunday. ¶ ⟦“He was at home all night,” — Lind’s mother⟧ Lind’s mother told the court.',
  'Erik Lind’s mother, Astrid Lind, wept. ¶ ⟦“He was at home all night,” — Astrid Lind⟧ his mother said.',
  'Mayor Hanne Krog stayed away. ¶ ⟦“She has a cold,” — a spokesman for the mayor⟧ a spokesman for the mayor said.',
  'Mayor Hanne Krog stayed away. Her spokesman, Ben Orr, came instead. ¶ ⟦“She has a cold,” — Ben Orr⟧ the spokesman said.',
  'Former mayor Tom Aske came too. Mayor Hanne Krog spoke first. ¶ ⟦“The pier is ours,” — Hanne Krog⟧ the mayor said.',
  'Former mayor Tom Aske came too. Mayor Hanne Krog spoke first. ¶ ⟦“The pier was mine,” — Tom Aske⟧ the former mayor said.',
  'Deputy mayor Tom Aske came with Mayor Hanne Krog. ¶ ⟦“The pier is closed,” — Tom Aske⟧ the deputy mayor said.',
  // what several may be
  'Nurse Ana Ruiz and nurse Erik Lind were on duty. ¶ ⟦“We had no beds,” — the nurse⟧ the nurse said.',
  'Hanne Krog runs the port. ¶ ⟦“I saw it fall,” — a nurse⟧ a nurse said.',
  // the office in indirect speech and around
  'Hanne Krog took over as chief executive of Brightwater in May. ¶ The chief executive said ⟦the pier would open again — Hanne Krog⟧.',
  'Ben Orr, a spokesman for the coast guard, was on board. ¶ ⟦The engine had failed twice — Ben Orr⟧, the spokesman said.',
  'Prime Minister Olav Berg met the fishermen. ¶ ⟦“The quota stands,” — Olav Berg⟧ the premier said.',
  'Danish Prime Minister Olav Berg met Swedish Prime Minister Eva Holm. ¶ ⟦“The quota stands,” — Eva Holm⟧ the Swedish prime minister said.',
  'Danish Prime Minister Olav Berg met Swedish Prime Minister Eva Holm. ¶ ⟦“The quota stands,” — Olav Berg⟧ the Danish leader said.',
];
