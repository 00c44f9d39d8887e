/** Eight clean articles with claims of every kind: nothing in them is damaged, and all of it has to be checked. */
export const cleanArticles: readonly string[] = [
  `Harbour opens its new lock

The harbour of Orve opened its new lock on Tuesday. It cost $4.5 million and took nine months to build.

“It is the largest lock on the coast,” said Ana Ruiz, the mayor of Orve. “We will never wait for the tide again.”

Ruiz said the lock would serve 1,400 boats a year.
`,
  `Ferry crews ask for more pay

Crews of the Orve ferry asked for 6 percent more pay on Monday. Their last rise came two years ago.

“We carry 400 people a day,” said Per Lind, who speaks for the crews. “Nobody else works at night.”

The line declined to comment.
`,
  `School gets its first boat

Pupils of the Orve school launched their first boat last week. According to Eva Holm, the head teacher, it took 31 pupils a winter to build.

“They did all of it by hand,” Holm said.

The boat is 12 feet long.
`,
  `Council votes for a wall

The council of Orve voted 7-2 on Thursday for a wall along the pier. It is to be finished in May.

Ben Orr, a councillor, called the plan “a gift to nobody who fishes.” Orr said he would ask for another vote.

The wall will cost $2.3 million, according to the council.
`,
  `Storm closes the pier

A storm closed the pier for three hours on Saturday night. No one was hurt.

“The waves went over the wall,” said Jana Weiss, the harbour master. “I have never seen that.”

Weiss said the pier lost 40 planks.
`,
  `Mill is sold

The old mill was sold for 3.2 million crowns in May, the bank said. It has 14 looms.

“I want to weave again,” said Dalia Orr, who bought it.

The mill was built in 1931.
`,
  `Library lends tools

The library of Orve has lent 212 tools since January, it said on Wednesday. Drills are the most popular.

“Half of my readers come for a saw,” said Tom Hall, the librarian.

A card costs $5 a year.
`,
  `Nurses sail to the islands

Four nurses sail to the islands every month. They saw 560 people last year, the clinic said.

“The sea decides,” said Ina Berg, one of the nurses. She said the crew had lost only two days to storms.

The boat was built in 1998.
`,
];
