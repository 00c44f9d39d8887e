/** Copy with its claims: `⟦kind words⟧` stands around each, and a claim may stand in another. */
export const claimsInCopy: readonly string[] = [
  // figures
  'The pier cost ⟦figure $4.5 million⟧ and took ⟦figure nine months⟧.',
  'About ⟦figure 1,400⟧ people live there, ⟦figure 18 percent⟧ of them on boats.',
  'The ferry carries ⟦figure four⟧ nurses.',
  'The board borrowed ⟦figure $2MM⟧ for the crane.',
  'The beacon gives off ⟦figure 12.5⟧ klx at night.',
  'A roof of ⟦figure 40kWp⟧ feeds the lock.',
  'Read chapter 12 of the handbook on page 40.',
  'Her number is ⟦figure 555⟧ ⟦figure 0142⟧, and the office is in Room 12.', // better listed than left out
  // quotations
  '⟦quotation “We will wait for the ferry,”⟧ said ⟦name Ana Ruiz⟧.',
  '⟦name Per Lind⟧ called the plan ⟦quotation “a gift to nobody who fishes”⟧ and left.',
  '⟦quotation “It cost ⟦figure $40 million⟧ in ⟦date 2019⟧,”⟧ said ⟦name Per Lind⟧.',
  '⟦quotation “Nobody ever asked us,”⟧ said ⟦name Per Lind⟧. ⟦quotation “We are the last to know.”⟧',
  'She read “High Water” on the ferry.',
  // names
  '⟦name Mayor Ana Ruiz⟧ opened the lock. Ruiz smiled, and the mayor went home.',
  '⟦name Ana Ruiz, the mayor of Elston⟧, opened the lock.',
  '⟦name Rep. Per Lind (D-Maine)⟧ voted for it; Lind did not say why.',
  'The lock was opened by ⟦name Elston’s mayor, Ana Ruiz⟧.',
  'The Harbour Board met in Elston.',
  '⟦name Ben Orr⟧ and ⟦name Eva Holm⟧ sailed home.',
  // dates and days
  'The board met on ⟦date Tuesday⟧ and votes on ⟦date March 3, 2021⟧.',
  'The pier opened in ⟦date May⟧ and closed ⟦date last year⟧.',
  'The lock was built in the ⟦date 1990s⟧ and mended ⟦date two years ago⟧.',
  'The crew left on ⟦date Christmas Eve⟧.',
  'The ferry may march on, and the board will sit again.',
  'The vote came ⟦date earlier this week⟧, and the count is due ⟦date tomorrow⟧.',
  'It was a long day, and the week was longer.',
  // absolutes
  'It is ⟦absolute the largest⟧ harbour on the coast.',
  'She is ⟦absolute the first⟧ woman to run the port.',
  'The board has ⟦absolute never⟧ published its books.',
  'Freight hit ⟦absolute a record⟧ in the spring.',
  'It is ⟦absolute the only⟧ lock that opens at night.',
  '⟦absolute No one⟧ was hurt.',
  'The record of the meeting is in the archive, and the first lady sat at first in the last row.',
  'The flood was ⟦absolute unprecedented⟧.',
  'The forest west of the harbour is of interest to the guest.',
  // what is told
  '⟦name Ana Ruiz⟧ said ⟦said the lock was safe⟧.',
  '⟦said The lock was safe⟧, ⟦name Ana Ruiz⟧ said.',
  '⟦said The lock, ⟦name Ana Ruiz⟧ said, was safe⟧.',
  'According to ⟦name Ana Ruiz⟧, ⟦said the lock leaked ⟦date last winter⟧⟧.',
  '⟦name Ana Ruiz⟧ accused the board of ⟦said hiding the report⟧.',
  '⟦name Ana Ruiz⟧ denied that ⟦said the lock leaked⟧.',
  '⟦name Ana Ruiz⟧ said nothing and went home.',
  '⟦name Ana Ruiz⟧ described ⟦said the lock as ⟦quotation “a danger to all who pass”⟧⟧.',
];
