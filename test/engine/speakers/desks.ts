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

/** Clauses around quotations: who of two that are named says the words. Written down after the rules that they ask for, before they were tried: 35 of 39 held then. */
export const CLAUSES: readonly string[] = [
  // a clause that leads in has words of its own
  'When Dale Munro warned that the dam was ⟦“a bomb with a slow fuse,” — Dale Munro⟧ Greta Holm said the council had no money.',
  'Although Greta Holm said the roof was ⟦“as sound as a drum,” — Greta Holm⟧ the builder told the court that it leaked.',
  'After Otto Brandl insisted the tunnel was ⟦“the safest in Europe,” — Otto Brandl⟧ Paula Reyes asked for the papers.',
  'But even as Victor Senn claimed that ⟦“nobody lost a cent,” — Victor Senn⟧ his partner said the safe was empty.',
  'While the old mill is ⟦“a wreck from cellar to roof,” — Victor Senn⟧ Victor Senn said, it can be saved.',
  'Greta Holm said she would turn the quay ⟦“into a garden,” — Greta Holm⟧ for instance, and Dale Munro vowed to keep it as it is.',
  'Greta Holm assured parents that the school was ⟦“as warm as any,” — Greta Holm⟧ even if she could not say when the boiler would be mended.',
  'Dario Pugh said the judge was ⟦“a fool in a gown,” — Dario Pugh⟧ which Sonia Crewe said was no way to address a court.',
  'Under what Otto Brandl called ⟦“the old bargain,” — Otto Brandl⟧ the ministry charged nothing for the tunnel.',
  // who tells the whole sentence at its end
  'Northgate would do well to begin ⟦“talking to its own drivers” — Jill Ostrander⟧ before winter, said Jill Ostrander, who speaks for the union.',
  '⟦“There is some calm now,” — Leo Farrant⟧ and the pews began to fill again in May, Farrant said. Leo Farrant is bishop of Elston.',
  'The crew looked for leaks and did not find ⟦“anything worth a bucket,” — Dale Munro⟧ aside from a loose pipe, said the sheriff, Dale Munro, on Monday.',
  'It is no time for ⟦“grand gestures” — Paula Reyes⟧ on the court, Paula Reyes said on Friday.',
  // datelines and where places lie
  'GHENT, March 3 (AP) — Amara Diallo has hit out at the ministry, calling the dam ⟦“a sum that does not add up.” — Amara Diallo⟧',
  'Ghent (AFP) – Amara Diallo criticised the plan on Monday, saying it was ⟦“built on sand.” — Amara Diallo⟧',
  'Speaking at a fair in Salem, Oregon, Otto Brandl went after Greta Holm, calling her ⟦“a tourist in her own town.” — Otto Brandl⟧',
  'At a rally in Ames, Iowa, on Sunday, Greta Holm tried to mend fences, saying the town would ⟦“pull together as it always has.” — Greta Holm⟧',
  'In Elston, Dale Munro, the sheriff, called the search ⟦“a needle in a very wet haystack.” — Dale Munro⟧',
  // labels in one paragraph
  'Holm: ⟦“We build.” — Greta Holm⟧ Reyes: ⟦“We wait.” — Paula Reyes⟧ Greta Holm and Paula Reyes do not agree on much.',
  // participles with a subject of their own
  'Both left smiling – Holm saying she was ⟦“much encouraged” — Holm⟧ and Brandl calling it a ⟦“useful hour.” — Brandl⟧',
  'The town has denied it, with Otto Brandl taking to the radio to call the report ⟦“a fairy tale for adults.” — Otto Brandl⟧',
  'The march passed the mill, with many nurses and drivers chanting ⟦“Pay us now.” — many nurses and drivers⟧',
  'Dale Munro spoke with reporters before calling the search ⟦“a lost cause.” — Dale Munro⟧',
  // a clause that commas set off
  'Amara Diallo said the dam, which some have called a wonder, was ⟦“a pile of wet sand.” — Amara Diallo⟧',
  'Victor Senn, who some say is finished, called the verdict ⟦“a joke without a point.” — Victor Senn⟧',
  // what is called something
  'Paula Reyes and Greta Holm both oppose a tax known to clerks and called ⟨the levy⟩ “the window fee” in the papers.',
  'The bank kept letters later labeled ⟦“of no value” — the court⟧ by the court.',
  'Victor Senn was asked by Jill Ostrander whether the mill was ⟦“a place for children.” — Jill Ostrander⟧',
  'Dale Munro was told by Sonia Crewe that his report was ⟦“thin as soup.” — Sonia Crewe⟧',
  '⟦“It is thin,” — Sonia Crewe⟧ Sonia Crewe said by telephone. ⟦“Thin as soup, and cold.” — Sonia Crewe⟧',
  // an aside in marks behind who speaks
  '⟦“They told us to wait,” — Jill Ostrander⟧ said Jill Ostrander, one of the “iron six” who led the strike. ⟦“We waited for nine weeks.” — Jill Ostrander⟧',
  // whose name it is
  'In a talk about the troubles around minister Otto Brandl, former ambassador Leo Farrant told the Courier, ⟦“He will be gone by June.” — Leo Farrant⟧',
  'Another driver speaking to the Courier said, ⟦“We sleep in the cab.” — Another driver⟧',
  'After winning in Elston, Mayor Greta Holm (I), said, ⟦“I will rest when the quay is done.” — Greta Holm⟧',
  'Those surveyed said ⟦the mayor had done well — Those surveyed⟧.',
  // verbs
  'As the ship left, his friends jeered, ⟦“Write when you are rich!” — his friends⟧',
  'Then Otto Brandl leaned in and boomed: ⟦“We dig on Monday.” — Otto Brandl⟧',
  'Sonia Crewe introduced him as ⟦“a man of few words and many pages.” — Sonia Crewe⟧',
  'The council heralded the deal as a ⟦“turning point for the quay.” — The council⟧',
];
