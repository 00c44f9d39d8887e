/** Whom words mean that are no name: an office by what somebody runs, a body by its kind, one of two, somebody by nation; and whose words a sentence says they were. */
export const WHOM: readonly string[] = [
  // an office, by what somebody runs
  'Hanne Krog has led the city since May. ¶ ⟦“The pier will open again,” — Hanne Krog⟧ the mayor said.',
  'Hanne Krog, who runs the town, came late. ⟦“The pier will open again,” — Hanne Krog⟧ said the mayor.',
  'Erik Lind leads the orchestra. ¶ ⟦“We play on Friday,” — Erik Lind⟧ the conductor said.',
  'Ines Moreau heads the school on the hill. ¶ ⟦“We close at noon,” — Ines Moreau⟧ the principal said.',
  'Tom Aske has managed the side for nine years. ¶ ⟦“We were asleep,” — Tom Aske⟧ the coach said.',
  'Hanne Krog has led the city since May. ¶ ⟦“The pier was mine,” — the judge⟧ the judge said.',
  'Hanne Krog left the city in May. ¶ ⟦“The pier will open again,” — the mayor⟧ the mayor said.',
  // a body, by its kind
  'Bluewater Ferries apologised at noon. ⟦“We are sorry,” — Bluewater Ferries⟧ the company said.',
  'The Alma sank off Elston on Friday. Harbour Lines, which owns it, was silent. ⟦“We are waiting for the divers,” — Harbour Lines⟧ the firm said later.',
  'Bluewater Ferries, a shipping company, apologised at noon. ¶ ⟦“We are sorry,” — Bluewater Ferries⟧ the company said.',
  'Brightwater sold its boats in May. ¶ The company said ⟦it had no choice — Brightwater⟧.',
  'Bluewater Ferries apologised at noon. ⟦“They were warned,” — the ministry⟧ the ministry said.',
  'Hanne Krog apologised at noon. ⟦“They were warned,” — the company⟧ the company said.',
  'The Bank of Elston raised its rates on Friday. ¶ ⟦“Prices are too high,” — Bank of Elston⟧ the bank said.',
  // one of two
  'Ana Ruiz and Erik Lind share a cab. ⟦“He snores,” — Ana Ruiz⟧ the former said.',
  'Ana Ruiz and Erik Lind share a cab. ⟦“She sings,” — Erik Lind⟧ the latter said.',
  'The paper asked Ana Ruiz and Erik Lind. The latter said ⟦he was sorry — Erik Lind⟧.',
  'Ana Ruiz came late. ⟦“She sings,” — the latter⟧ the latter said.',
  'Imam Yusuf Hadi and Rabbi Ruth Adeyemi cook together. ⟦“Her soup is better,” — Yusuf Hadi⟧ the imam said. ⟦“He has not tasted it,” — Ruth Adeyemi⟧ said the rabbi.',
  // by nation
  'Femke Bakker came from two sets down. ⟦“I stopped thinking,” — Femke Bakker⟧ the Dutchwoman said.',
  'Liam Byrne won by a length. ⟦“I rowed,” — Liam Byrne⟧ the Irishman said.',
  'Ana Ruiz won by a length. ⟦“I rowed,” — the Frenchman⟧ the Frenchman said.',
  // the sentence behind it says whose words they are
  '⟦“There is no bad snow.” — Birger Lund⟧ So says Birger Lund, who has waxed skis for three kings.',
  '⟦“There is no bad snow.” — Birger Lund⟧ Those were the words of Birger Lund, who waxes skis.',
  '⟦“The wall fell by itself.” — Ana Ruiz⟧ That was Ana Ruiz’s answer.',
  '⟦“The wall fell by itself.” — Ana Ruiz⟧ That is how Ana Ruiz puts it.',
  // what is written, by whom
  '⟦“The ferry stays,” — Ana Ruiz⟧ begins the notice that Ana Ruiz has nailed to her gate.',
  '⟦“You did, sir,” — Tom Orr⟧ came the reply from Inspector Tom Orr.',
  '⟦“The ferry stays,” — Ana Ruiz⟧ reads a letter that was signed by Ana Ruiz.',
  '⟦“The ferry stays,” — the sign⟧ reads the sign that Ana Ruiz passes every day.',
  // by a noun, or a clause beside it
  'The mayor shrugged. The union pointed to Ana Ruiz’s claim that the wall was ⟦“a row of wet sacks”. — Ana Ruiz⟧',
  'Hanne Krog came late. Voters liked her promise to ⟦“bring back the boats”. — Hanne Krog⟧',
  'Reporters asked Hanne Krog about her statement on Monday that ⟦“the sea does not vote”. — Hanne Krog⟧',
  'The wall was, as Ana Ruiz put it, a ⟦“row of wet sacks”. — Ana Ruiz⟧',
  'It was a pier known by sailors as ⟦“the last of the old teeth”. — sailors⟧',
  'From the report by the harbour board: ⟦“The wall is low.” — harbour board⟧',
  'Erik Lind called Hanne Krog’s remarks ⟦“a new low for the town”. — Erik Lind⟧',
  'Erik Lind said Hanne Krog’s claim was ⟦“not worth a dead fish”. — Erik Lind⟧',
  'Erik Lind denounced her comments as ⟦“a very cheap trick”. — Erik Lind⟧',
  'Erik Lind said that her comment ⟦“has no place in this hall”. — Erik Lind⟧',
  // nobody’s
  'The airline has flown under the slogan ⟦“Closer than you think” — ?⟧ since May.',
  'The club, whose motto is ⟦“Never on a Sunday again” — ?⟧, met on Monday.',
  'In four hours nobody said ⟦“stop”, — ?⟧ and so the money was spent.',
  'None of them said ⟦“stop”, — ?⟧ and so the money was spent.',
  // a role that is not hers
  'In a letter read by her lawyer, Mia Holm, the nurse said: ⟦“I gave what was on the chart.” — Tamsin Orr⟧ Nurse Tamsin Orr was cleared.',
  'Outside the court, beside Mia Holm, the nurse said ⟦she was glad — Tamsin Orr⟧. Nurse Tamsin Orr was cleared.',
  'Mia Holm, the nurse, said ⟦she was glad — Mia Holm⟧.',
];
