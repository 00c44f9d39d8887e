/** Marks, capitals, words and pieces of sentences that were left over or put twice, with sound copy like them: written down before they were tried. */
import { holds } from '../wordings';

/** Marks say what is found. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'quote/mismatched': [
    // angle brackets for marks
    '⟦<<We were never asked,>>⟧ she said.',
    'The mayor called it ⟦<<a bad day for the town>>⟧ and left.',
    '⟦<<Nobody told us.>>⟧ So said the keeper.',
    'He wants ⟦<<more boats, and soon>>⟧, the letter says.',
    'She asked: ⟦<<Who shut the lock?>>⟧',
    'The plan (⟦<<a step in the dark,>>⟧ said Lind) was dropped.',
    // a single mark too many
    '⟦“It was a long night,’”⟧ said Ana Ruiz.',
    '⟦"It was a long night,\'"⟧ said Ana Ruiz.',
    '⟦“We go home.’”⟧ Nobody came.',
    '⟦“Who shut it?’”⟧ she asked.',
    '⟦“The mill is ours,”’⟧ he said.',
    'Ruiz, who left, said: ⟦“The boats are late again.’”⟧',
    // sound
    'Dear <<Name>>, your boat of <<Date>> is late.',
    'The shift operators << and >> move bits; x << 2 >> 1 is none of them.',
    'He writes cin >> a >> b and cout << c for a living.',
    '“He told me, ‘Go home,’” said Ruiz.',
    '“We were goin’,” she said. “They are the workers’,” he said. “It is the boats’” was all he said.',
    '"He told me, \'Go home,\'" said Ruiz. \'We read "The Pier,"\' he said.',
    '“‘Go home,’ he told us. ‘Now.’” Nobody left.',
  ],
  'text/repeated-word': [
    // the last part of a compound
    'The board has a long-⟦term term⟧ plan for the pier.',
    'It was the most hard-⟦fought fought⟧ race in years.',
    'She wants a low-⟦cost cost⟧ boat for the town.',
    'The state-⟦run run⟧ ferry is late.',
    'They met the newly-⟦elected elected⟧ board on Monday.',
    'A three-⟦day day⟧ strike has begun.',
    // titles
    'The plan of ⟦Gov. Gov.⟧ Ana Ruiz was read.',
    'It was ⟦Dr. Dr.⟧ Lind who found the leak.',
    '⟦Sen. Sen.⟧ Ana Ruiz has left.',
    'They told ⟦Prof. Prof.⟧ Lind of it.',
    'In the office of ⟦Rep. Rep.⟧ Ruiz nobody answered.',
    'He was led away by ⟦Sgt. Sgt.⟧ Lind of the harbour police.',
    // numbers
    'It is a ⟦40 40⟧ min walk to the lock.',
    'They sailed ⟦300 300⟧ km in a night.',
    'It weighs ⟦12 12⟧ kg.',
    // a phrase that ends its clause
    'The new pier will be ready ⟦in March, in March⟧, the board says.',
    'The board is at odds ⟦with the union, with the union⟧, which has called a strike.',
    'Two divers were hurt ⟦at the lock, at the lock⟧, a nurse said.',
    'The keeper wrote ⟦to Ana Ruiz, to Ana Ruiz⟧, and left.',
    'Nobody was seen ⟦near the mill, near the mill⟧, police said.',
    'The ferry had run ⟦between the islands, between the islands⟧, since 1950.',
    // half a sentence
    '⟦The board sees the empty boats as a sign — The board sees the empty boats as a sign⟧ of better roads.',
    '⟦Nobody who has seen the lock – Nobody who has seen the lock⟧ will sail there again.',
    '⟦Ana Ruiz told the keepers in May – Ana Ruiz told the keepers in May⟧ that they would stay.',
    // sound
    'A post-war war crimes court met the anti-war war hero. He made a long-term plan, term by term.',
    'They went door-to-door, door after door. The one-to-one, one might say, was short.',
    'They waited for hours, for hours, and left. He came in May, in May of 1998.',
    'In the rain, in the rain, they sang. He came from a small town, from a small town in the hills.',
    'He rowed over the lake, over the hills and into the night. Dr. Lind met Prof. Ruiz and Sen. Hill.',
    'Scores were 40 40 30, and the numbers 12 12 14 were drawn.',
    'We waited for them — we waited for hours. It was late — it was late in May.',
    '“We will not stay at the pier — we will not stay at the pier any longer,” she said.',
  ],
  'text/fragment': [
    // a row of a table
    'Nobody was hurt in the race. ⟦Lind 3,204⟧ The winner was met by her sons.',
    'Bread is dearer than in May. ⟦Q1 Q2 Total⟧ Bakers blame the price of flour.',
    'The ferry won on points. ⟦1st Elston 91.5⟧ It had lost in the year before.',
    'The match was close. ⟦PTS REB AST⟧ They meet again in May.',
    'The wind will drop at night. ⟦Low Tide Depth⟧ The lock will open at noon.',
    'The board met for an hour. ⟦Kiel 14 22⟧ This was its last day.',
    // an item of a list
    'The pier opens in May. ⟦• More boats for⟧ the old It was shut for years.',
    'The board has paid the keepers. ⟦(3) all⟧ costs of the Nobody was fined.',
    // a stop within the verb
    'The plan of the board was to. ⟦Protect the pier from the winter storms.⟧',
    'They fear a storm that would. ⟦Ruin the harbour and the mill.⟧',
    'The keeper says that the board may. ⟦Have sold the boats in secret.⟧',
    'The town looks for ways to. ⟦Prevent the next flood.⟧',
    'It was a law that could. ⟦Close the mills in a year.⟧',
    // another sentence
    'The firm said that ⟦its the⟧ boats were sold on Monday.',
    'The bus had been hired by ⟦a the⟧ driver was unhurt.',
    'She told them that he would ⟦not the⟧ board met until midnight.',
    'They went back to ⟦the a⟧ nurse said that nobody was ill.',
    'The clerk wrote that the keepers could ⟦not the⟧ ferry was late again.',
    'He gave the key to ⟦their a⟧ neighbour had seen him.',
    // a preview
    'In the first days of ⟦the [...]⟧',
    'The board has met twice since May to speak of ⟦a […]⟧',
    // without its head
    '⟦’s⟧ oldest mill has burned to the ground, the police said.',
    'Nobody was hurt.\n\n⟦than in any winter since the lock was built⟧\n\nThe board meets in May.',
    // without a verb
    'The pier is shut. ⟦The clerks for the owners of the old mill.⟧ A vote is set for May.',
    'It rained for a week. ⟦The road that the board had closed with stones from the quay.⟧ Repairs will begin soon.',
    'The race was lost. ⟦The small office at the north end of the pier.⟧ Nobody has paid for it.',
    // sound
    'He moved out in 1998. Elston 1998 was a bad year. The board met in Kiel 14 times.',
    'They sailed on Monday. Boeing 737 jets stood there. Ana Ruiz 40 years ago was a nurse.',
    'The choice is theirs. The end of the line. The sound of the sea.',
    'It has two parts. (1) The pier is shut. (2) the lock is open.',
    'She does what she has to. Take the boats. They come when they want to. Call us.',
    'Do what you can. Have a nice day. It is the one that would.',
    'He showed them both the boats, all the keys and such a lock. Vitamin A the day before was none.',
    'They did what they could not the year before.',
    '“In the end it was the [...]” said Ruiz.',
    'The officers kneeled on the deck of the boat. There was a queue.',
    'The need for boats goes far beyond the pier. Our keepers know it.',
  ],
  'text/stray-capital': [
    // behind a dash
    'Nobody was hurt — ⟦And⟧ nobody left.',
    'The board has sold two boats – ⟦The⟧ last of a long line – and will sell more.',
    'He has waited for the ferry—⟦With⟧ his wife and a dog.',
    'The mill burned for two days – ⟦Caused⟧ by old wires – before it fell.',
    'They kept the key in a drawer — ⟦It⟧ was never used.',
    'Fares have doubled since May - ⟦But⟧ the boats are full.',
    'The crew will sail on Monday — ⟦If⟧ the wind allows it.',
    // behind a bracket
    'Three sailors (⟦Including⟧ the cook) were found on the beach.',
    'Ana Ruiz (⟦Not⟧ in the picture) opened the pier.',
    'The keeper said that (⟦The⟧ harbour) would be shut for weeks.',
    'It costs more (⟦But⟧ lasts longer), the board says.',
    'He lives in a hut (⟦Without⟧ a stove) on the dunes.',
    'The crane (⟦Along⟧ with the shed) was sold to a firm.',
    // of a compound
    'The board has sent a six-⟦Page⟧ reply.',
    'She will not stand for re-⟦Election⟧ in May.',
    'They use non-⟦Toxic⟧ paint on the boats.',
    'The children built a sand-⟦Castle⟧ on the coast.',
    'It was a 30-⟦Minute⟧ walk to the lock.',
    'The keepers asked for a pay-⟦Rise⟧ of 4 percent.',
    // behind a semicolon
    'The boats did not sail; ⟦They⟧ were held back by ice.',
    'The east pier has burned; ⟦Other⟧ piers have been shut.',
    'The plan was dropped; ⟦Similar⟧ plans were made in the next town.',
    'It has rained for a week; ⟦Roads⟧ were under water.',
    // of a quoted phrase
    'He described the bridge as “⟦Completely⟧ unsafe” and left.',
    'The firm had a “⟦Very⟧ good year” in spite of the strike.',
    'The answer was “⟦Too⟧ late to help,” the keeper said.',
    'She called off the race for a “⟦Serious⟧ problem” with the boats.',
    'The mayor dismissed the report as "⟦A⟧ waste of paper" and went home.',
    'It was an "⟦Extremely⟧ rare" storm.',
    // all in capitals, or inside
    'He told a staff ⟦MEETING⟧ that it was a slip.',
    'Nobody has read the ⟦REPORT⟧ that the board had asked for.',
    'He hurt his ⟦SHOULDER⟧ on the stairs of the mill.',
    'The sails ⟦fluTtered⟧ all night in the harbour.',
    'It was the second ⟦ACCIDENT⟧ of the week.',
    // sound
    'KIEL — The board has met. Elston – The ferry is late. Q — The lock?',
    'The best of the day — The Pier, a film by Ana Ruiz — was sold out.',
    'Step two – The glue: let it dry for an hour.',
    'The choice was this — Which boat would sail?',
    'He wrote (In a letter of May) to the board. (The board denies it.) She left (The Pier was her home).',
    'NATO (North Atlantic Treaty Organization) and the BBC (British Broadcasting Corporation) met.',
    'The vice-President and the then-Mayor met anti-Democratic, pro-European and non-English voters in mid-May.',
    'The pan-African bank and the all-Ireland final, the X-ray and the e-Golf were spoken of by co-Chair Ana Ruiz.',
    'She read “The pier,” “Very” and a “Big Bang” book; they chanted “Very good!” and left.',
    'He won for “A walk in the rain” and was known as “Big” in Kiel.',
    'It was a “Black Friday” for them, and an “American dream” for him.',
    'The CARES act, the SWIFT network and the AMBER alert are short forms.',
    'He has NEVER seen it, and it is ONLY a boat.',
    'The eBay page, the macOS file and the iPhone were sold.',
  ],
};

holds(CASES, new Set());
