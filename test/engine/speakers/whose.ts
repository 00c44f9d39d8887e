/** Whose words they are, where the sentence says so in a way of its own; and words in marks that are nobody’s. */
export const WHOSE: readonly string[] = [
  // by whom it is called so
  'The bridge, dubbed ⟦“the coat hanger” — sailors⟧ by sailors, opened on Monday.',
  'The plan was called ⟦“a gift to thieves” — Ana Ruiz⟧ by Ana Ruiz.',
  'The wall, described as ⟦“a row of wet sacks” — the mayor⟧ by the mayor, fell on Friday.',
  'The law has been condemned as ⟦“a licence to flood” — the union⟧ by the union.',
  'The sale was hailed as ⟦“a new dawn for the yard” — Per Vik⟧ by its owner, Per Vik.',
  'Nicknamed ⟦“the silver eel” — locals⟧ by locals, the train runs to Elston.',
  'The plan was dismissed as ⟦“a wish list in crayon” — Ana Ruiz⟧ on Friday by Ana Ruiz.',
  // is how she puts it
  '⟦“A slow flood of paper” — Ana Ruiz⟧ is how Ana Ruiz describes the inquiry.',
  '⟦“A circus without a tent” — Per Vik⟧ is what the former mayor Per Vik calls the fair.',
  '⟦“The year of the mud” — locals⟧ is what locals call it.',
  '⟦“Too little and too wet” — Ana Ruiz⟧ was how Ana Ruiz summed up the summer.',
  '⟦“Nobody’s business” — Per Vik⟧ was Per Vik’s answer.',
  '⟦“A slow flood of paper” — Ana Ruiz⟧ is the way Ana Ruiz describes the inquiry.',
  // said, in a low voice, somebody
  '⟦“We shall float it again,” — Ana Ruiz⟧ said, with a grin, Ana Ruiz.',
  '⟦“We shall float it again,” — Per Vik⟧ added, after a pause, its owner, Per Vik.',
  '⟦“We shall float it again,” — the harbour master⟧ said, in a low voice, the harbour master.',
  // it was she who
  'It was Ana Ruiz who spoke first. ⟦“Who will pay for the roof?” — Ana Ruiz⟧',
  'It was the cook who laughed. ⟦“I salted it twice.” — the cook⟧',
  'It is Per Vik who has the keys. ⟦“Nobody asked me for them.” — Per Vik⟧',
  // for somebody, as somebody
  'For Ana Ruiz, who has mended nets since 1980, the sea is ⟦“mostly a rumour now.” — Ana Ruiz⟧',
  'For Per Vik, the harbour is ⟦“a parking lot with waves.” — Per Vik⟧',
  'To Ana Ruiz, the plan is ⟦“a letter to nobody at all.” — Ana Ruiz⟧',
  // two halves, two speakers
  'Where Ana Ruiz sees ⟦“a jewel by the sea” — Ana Ruiz⟧, her tenant Per Vik sees ⟦“rust, gulls and a landlady” — Per Vik⟧.',
  'While Ana Ruiz calls it ⟦“a wreck with a roof” — Ana Ruiz⟧, Per Vik calls it ⟦“a home for the taking” — Per Vik⟧.',
  'Guards said ⟦the gate was shut — Guards⟧; the driver, Per Vik, said ⟦it was open all night — Per Vik⟧.',
  'Ana Ruiz says ⟦the wall will hold — Ana Ruiz⟧; Per Vik says ⟦it will not — Per Vik⟧.',
  // told in brackets, in the middle, with a far verb
  'The catch was poor at sea (⟦it was no better in the lake — Per Vik⟧, the trust’s clerk, Per Vik, pointed out) and prices rose.',
  'The catch was poor (⟦it always is in May — Ana Ruiz⟧, Ana Ruiz said) and prices rose.',
  '⟦If the wind stays where it is — Per Vik⟧, said Per Vik, who speaks for the crews, ⟦the boats will stay in port — Per Vik⟧.',
  '⟦When the ice goes — Ana Ruiz⟧, said Ana Ruiz, ⟦the ferry will run again — Ana Ruiz⟧.',
  '⟦Nothing of that sort was ever sold — Per Vik⟧, former agent Per Vik maintains.',
  '⟦Two buses and a tram were burnt overnight in Elston — police⟧, police said on Friday.',
  '⟦Nobody was ever paid for the sand — Ana Ruiz⟧, Ana Ruiz insists.',
  // described between
  'The landlady, a Mrs. Ana Ruiz, has made it clear that ⟦cats are no pets — Ana Ruiz⟧.',
  'The owner, one Per Vik, said ⟦the boat was not his — Per Vik⟧.',
  // headlines
  '⟦Cold pies to blame for late kick-off — club boss⟧, says club boss ¶ The match began an hour late on Saturday after the ovens of the stadium failed.',
  // signed on the next line
  '⟦“I came for the sea and stayed for the soup.” — Ana Ruiz⟧\n— Ana Ruiz, outgoing head of the trust',
  // said before readers meet who says it
  '⟦“The ice was up to here,” — Per Vik⟧ he said, a hand at his belt. Skipper Per Vik, 70, has lived on the quay all his life.',
  '⟦“I was born on this boat,” — Ana Ruiz⟧ she said. ¶ Ana Ruiz, 81, has never lived ashore.',
  // whose words nobody says they are
  'Her third album, ⟦“The Long Ebb” — ?⟧, sold nine copies.',
  'The band’s first song, ⟦“Salt and Rope Again” — ?⟧, was recorded on a ferry.',
  'The word ⟦“gloaming” — ?⟧ puzzled the Danish guests, who had asked for a lamp.',
  'The phrase ⟦“a fair wind home” — ?⟧ annoyed the skippers, who wrote to the board.',
  'The term ⟦“king tide” — ?⟧ is new to Ana Ruiz, who says she likes it.',
  'His last film, ⟦“A Winter on the Quay” — ?⟧, opened on Friday.',
  // … and near them whose they are
  'Her third album was ⟦“the best thing we ever did,” — Ana Ruiz⟧ Ana Ruiz said.',
  'Her brother, ⟦“a liar and a thief,” — Ana Ruiz⟧ Ana Ruiz said, sold the boat.',
  'Ana Ruiz used the word ⟦“wreck” — Ana Ruiz⟧ twice.',
  'By the word ⟦“soon” — Ana Ruiz⟧ Ana Ruiz said she meant May.',
  'The bridge was built by sailors, ⟦“all of them drunk,” — Per Vik⟧ Per Vik said.',
  'Ana Ruiz called the plan, drawn by Per Vik, ⟦“a wish list in crayon.” — Ana Ruiz⟧',
  'The plan was called off. ⟦“It was a wish list,” — Ana Ruiz⟧ said Ana Ruiz by phone.',
  'The bridge, dubbed ⟦“the coat hanger” — ?⟧ by day, shone at night.',
];
