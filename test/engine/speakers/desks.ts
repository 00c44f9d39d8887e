/** How desks attribute, over whole paragraphs. Written down before any was tried: 53 of 64 held then, three more but for how a name is given. */
export const DESKS: readonly string[] = [
  // a pronoun after two of one sex
  'Greta Holm hired Paula Reyes last spring. Holm now regrets it. ¶ ⟦“I misjudged her,” — Greta Holm⟧ she said.',
  'Victor Senn lost to Dario Pugh on Saturday. ¶ ⟦“He was the better man on the day,” — Victor Senn⟧ Senn said. ¶ ⟦“I have no complaints,” — Victor Senn⟧ he added.',
  'Paula Reyes, who was trained by Greta Holm, took the first set. ¶ ⟦“I felt quick,” — Paula Reyes⟧ she said afterwards.',
  'Victor Senn was 12 when his father, Otto Senn, left. ¶ ⟦“I waited at the window for weeks,” — Victor Senn⟧ he recalled.',
  'Police questioned Dario Pugh, a friend of Victor Senn, on Sunday. He told officers that ⟦he had slept all day — Dario Pugh⟧.',
  // the former, the latter
  'Greta Holm and Paula Reyes both spoke against the plan. The former said ⟦it would cost jobs — Greta Holm⟧.',
  'Greta Holm and Paula Reyes both spoke against the plan. The latter said ⟦it would cost jobs — Paula Reyes⟧.',
  // titles
  'Transport Minister Otto Brandl opened the tunnel on Friday. ¶ ⟦“It saves an hour a day,” — Otto Brandl⟧ the minister said.',
  'Sheriff Dale Munro found the car at dawn. ¶ ⟦“The doors were locked,” — Dale Munro⟧ according to the sheriff.',
  'The report was written by Amara Diallo, a hydrologist at the University of Ghent. ¶ ⟦“The dam was built on sand,” — Amara Diallo⟧ the hydrologist said in an interview.',
  'Bishop Leo Farrant blessed the boats. ¶ ⟦“They carry more than fish,” — Leo Farrant⟧ the bishop told them.',
  'Judge Sonia Crewe sentenced Victor Senn to nine years. ¶ ⟦“You showed no mercy,” — Sonia Crewe⟧ the judge told him.',
  // running quotations
  '⟦“The first winter was the worst. — Amara Diallo⟧ ¶ ⟦“We burned the chairs,” — Amara Diallo⟧ Amara Diallo said.',
  'Amara Diallo remembers it well. ¶ ⟦“We burned the chairs in January, — Amara Diallo⟧ ¶ ⟦“and in March we burned the doors.” — Amara Diallo⟧',
  '⟦“We burned the chairs,” — Amara Diallo⟧ Amara Diallo said. ⟦“There was nothing else. — Amara Diallo⟧ ¶ ⟦“In March we burned the doors. — Amara Diallo⟧ ¶ ⟦“Then spring came.” — Amara Diallo⟧',
  'Leo Farrant shook his head at the price. ⟦“Who can pay that? Not the people here.” — Leo Farrant⟧',
  '⟦“Who can pay that?” — Leo Farrant⟧ Leo Farrant asked, and shook his head. ¶ ⟦“Not the people here.” — Leo Farrant⟧',
  // a subhead between
  '⟦“The water rose by the hour,” — Dale Munro⟧ said Dale Munro, the sheriff. ¶ A town under water ¶ ⟦“We lost the bridge by noon,” — Dale Munro⟧ Munro said.',
  'Greta Holm spoke first. ¶ What comes next ¶ ⟦“We start again in May,” — Greta Holm⟧ Holm said.',
  // nested
  '⟦“My father said ‘never sell’ and we never did,” — Paula Reyes⟧ Paula Reyes said.',
  '⟦“He told me, ‘You are finished here,’ and shut the door,” — Dario Pugh⟧ Dario Pugh told the court.',
  // bodies and those who speak for them
  'A spokeswoman for Northgate Rail, Jill Ostrander, said ⟦the line would reopen by noon — Jill Ostrander⟧.',
  'Northgate Rail closed the line at six. ¶ ⟦“Safety comes first,” — Northgate Rail⟧ the company said.',
  'Northgate Rail spokeswoman Jill Ostrander was on the platform. ¶ ⟦“The signals failed,” — Jill Ostrander⟧ she said.',
  'Northgate Rail did not name the driver. ¶ ⟦“He is on leave,” — a company spokeswoman⟧ a company spokeswoman said.',
  'The ministry of health said in a statement that ⟦two wards were closed — the ministry of health⟧. ¶ ⟦“Patients have been moved,” — the ministry⟧ the ministry added.',
  // relatives
  'Otto Senn died in March. ¶ ⟦“He wrote until the end,” — his widow⟧ his widow said.',
  'Otto Senn died in March. His widow, Clara Senn, found the letters. ¶ ⟦“He kept every one,” — Clara Senn⟧ his widow said.',
  'Victor Senn has two children with his wife, Ida Falk. ¶ ⟦“They sleep, we do not,” — Ida Falk⟧ Falk said.',
  'Dario Pugh was last seen on Tuesday. ¶ ⟦“He would never go without his dog,” — Wanda Pugh⟧ said his sister, Wanda Pugh.',
  // plural speakers
  '⟦“We will appeal,” — Greta Holm and Paula Reyes⟧ Greta Holm and Paula Reyes said in a joint statement.',
  'Three neighbors said ⟦they had heard a shot before midnight — Three neighbors⟧.',
  'Prosecutors said ⟦Pugh had driven the car — Prosecutors⟧. They said ⟦he was drunk — Prosecutors⟧.',
  'Both Greta Holm and Paula Reyes say ⟦the roof leaked for years — Greta Holm and Paula Reyes⟧.',
  // questions and answers
  'Amara Diallo maps rivers. We met her in Ghent. ¶ Q: Why rivers? ¶ A: ⟦“Because they move.” — Amara Diallo⟧',
  'Asked whether she would run again, Greta Holm smiled. ⟦“Ask me in June,” — Greta Holm⟧ she said.',
  'Asked by a reporter if he was sorry, Victor Senn said ⟦he was not — Victor Senn⟧.',
  'Did he regret it? ⟦“Not for a minute,” — Otto Brandl⟧ Otto Brandl said.',
  // posts, statements, letters
  'In a statement, Northgate Rail said ⟦the driver had been suspended — Northgate Rail⟧.',
  '⟦“Proud of this team!” — Paula Reyes⟧ Paula Reyes tweeted on Sunday.',
  'Paula Reyes wrote on Instagram: ⟦“Proud of this team!” — Paula Reyes⟧',
  'In a post on X late Monday, Otto Brandl called the vote ⟦“a theft in plain daylight.” — Otto Brandl⟧',
  'The email from Jill Ostrander read: ⟦“Trains will not run before noon.” — Jill Ostrander⟧',
  'Greta Holm, in a letter to staff seen by the Courier, said ⟦40 posts would go — Greta Holm⟧.',
  'His op-ed, published Tuesday, began: ⟦“I was wrong about the tunnel.” — ?⟧',
  // cues in other places and orders
  'Said Dale Munro: ⟦“We found it by luck.” — Dale Munro⟧',
  '⟦“It was luck,” — Dale Munro⟧ said a tired Dale Munro.',
  '⟦“It was luck,” — Dale Munro⟧ concedes Munro, 58, who has been sheriff since 2011. Dale Munro retires in May.',
  '⟦“It was luck” — Dale Munro⟧ was how Dale Munro put it.',
  'The find, Dale Munro said, ⟦was pure luck — Dale Munro⟧.',
  'To Dale Munro, it was ⟦“pure, blind luck.” — Dale Munro⟧',
  'It was, in the words of Dale Munro, ⟦“pure, blind luck.” — Dale Munro⟧',
  'Dale Munro was blunt: ⟦“Nobody was looking.” — Dale Munro⟧',
  '⟦“Nobody was looking.” — Dale Munro⟧ That is how Sheriff Dale Munro describes the night.',
  '⟦“Nobody was looking,” — Dale Munro⟧ Dale Munro said of the night, and then, after a pause, ⟦“not even me.” — Dale Munro⟧',
  // two of one surname
  'Victor Senn and his brother, Anton Senn, own the mill. ¶ ⟦“We never argue,” — Anton Senn⟧ Anton said.',
  'Victor Senn and his daughter, Lotte Senn, own the mill. ¶ ⟦“He shouts, I count,” — Lotte Senn⟧ Lotte Senn said. ¶ ⟦“And she counts well,” — Victor Senn⟧ said her father.',
  // nicknames
  'Robert “Bobby” Tull ran the bar for 30 years. ¶ ⟦“I never poured a bad one,” — Robert Tull⟧ Tull said.',
  'William Garrow, known to all as Buck, shoes horses. ¶ ⟦“They kick less than people,” — William Garrow⟧ said Buck.',
  // captions, places in the page
  'Paula Reyes at the net on Saturday. Photo: Ben Adler ¶ ⟦“I felt quick,” — Paula Reyes⟧ Reyes said.',
  // a name between who is quoted and the pronoun
  'Greta Holm said ⟦the roof had leaked — Greta Holm⟧. The builder, Victor Senn, has denied it. ¶ ⟦“I have the photographs,” — Greta Holm⟧ she said.',
  'Otto Brandl visited Ghent, where he met Amara Diallo. ¶ ⟦“She knows more than my ministry,” — Otto Brandl⟧ he said.',
  '⟦“We will fight it,” — Otto Brandl⟧ Otto Brandl told supporters, who cheered. ⟦“All the way.” — Otto Brandl⟧',
  'Sonia Crewe’s ruling came on Friday. In it she wrote: ⟦“The state has failed these children.” — Sonia Crewe⟧',
];

/** Words in marks that nobody says, and those who stand beside them; 12 of 18 held at first, two more are read as what a thing says. */
export const BYSTANDERS: readonly string[] = [
  'The so-called “smart” meters of Northgate Rail failed again on Friday.',
  'Paula Reyes plays the lead in “The Salt House,” a drama in two acts.',
  'Greta Holm’s first novel, “A Door in the Water,” sold out in a week.',
  'Victor Senn, the “king of the mill,” was sentenced on Friday.',
  'Otto Brandl was greeted with cries of “shame” as he left the hall.',
  'The band closed with “Long Way Down,” and Dario Pugh threw his hat into the crowd.',
  'Dale Munro wore a shirt that read ⟦“World’s Okayest Fisherman.” — shirt⟧',
  'Amara Diallo won the “Golden Drop,” a prize for work on rivers.',
  'A banner reading ⟦“No Tunnel Here” — banner⟧ hung over the road that Otto Brandl took.',
  'Leo Farrant reads “The Courier” every morning before mass.',
  '⟦“It was cold,” — Paula Reyes⟧ Paula Reyes said, nodding to ⟨Greta Holm⟩.',
  'Next to ⟨Greta Holm⟩, Paula Reyes said ⟦the court was cold — Paula Reyes⟧.',
  '⟦“He ran,” — Dale Munro⟧ Dale Munro said of ⟨Victor Senn⟩, whom he has known for years.',
  'Asked about ⟨Otto Brandl⟩, a spokesman said ⟦“no comment” — a spokesman⟧.',
  'The play ends with the line “Nobody is coming,” and ⟨Paula Reyes⟩ leaves the stage.',
  'The email, sent to ⟨Jill Ostrander⟩ on Friday, read: ⟦“Trains will not run before noon.” — ?⟧',
  'Like ⟨Otto Brandl⟩ before her, Sonia Crewe called it ⟦“a theft.” — Sonia Crewe⟧',
  'For ⟨Victor Senn⟩, “home” is wherever the mill is.',
];
