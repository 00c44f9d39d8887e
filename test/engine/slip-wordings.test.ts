/** Slips that whole articles showed, and sound copy like it, in wordings that nobody tuned to: written down before they were tried. */
import { holds } from '../wordings';

/** Marks say what is found. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'attribution/garbled': [
    // a subject again behind the verb
    '“We will not speculate,” ⟦she said she⟧.',
    '“The roof leaks,” ⟦Lind said he added⟧.',
    '“It was dark,” ⟦the mayor told she⟧.',
    '⟦He said that he that⟧ could not rule it out.',
    '⟦The union said it that⟧ would strike.',
    '“It is late,” ⟦she added he⟧.',
    // sound
    '“We will not speculate,” she said. She left.',
    '“The roof leaks,” Lind said, and he added that it would cost more.',
    '“Nobody came,” he, he alone, said.',
    'He said that he, that day, could not come.',
    'The union said it would strike.',
    '“It is late,” she added. He left.',
    'Whatever she said he did.',
    'What the mayor said she believed.',
  ],
  'text/repeated-word': [
    '“Nobody came,” ⟦he he⟧ said.',
    'The pier is closed, ⟦they they⟧ said.',
    'The weather office warned of frost.⟦.⟧ Nobody came.',
    'The bridge is closed,⟦,⟧ and the ferry is late.',
    'It ⟦is is⟧ on the quay, and so ⟦are are⟧ the boats.',
    'Nobody says what she wants, and it ⟦does does⟧ harm. He ⟦says says⟧ so. Ana Ruiz, who ⟦leads leads⟧ it, left.',
    'The board agreed ⟦that that⟧ its boats were old, and wrote ⟦that that⟧ a lock had failed.',
    'It is clear, she said on Monday, ⟦that that⟧ those boats will sink.',
    '⟦Ingrid Ingrid⟧ Lund left, and so did ⟦Fatima Fatima⟧ Bello.',
    'He drowned ⟦on the way to the pier, on the way to the pier⟧, at dawn.',
    // over a comma or a dash
    'The crane fell onto ⟦the, the⟧ quay at dawn.',
    'The lock is shut ⟦while — while⟧ the pumps are mended.',
    'It stood, ⟦on the north side, on the north side⟧, for a year.',
    // names of offices, bodies and days
    'They voted on ⟦Thursday Thursday⟧ evening.',
    'The ⟦Ministry of Transport Ministry of Transport⟧ has agreed.',
    'The plan of ⟦President President⟧ Ana Ruiz was read.',
    // sentences that follow themselves
    'All four boats were lost. ⟦All four boats were lost.⟧ Nobody drowned.',
    // sound
    'Whatever it was for, for years it stood there.',
    'They wait hour after hour, hour after hour, for the ferry.',
    'It rained and, and this is odd, nobody left.',
    '“The, the bridge is closed,” she said.',
    'He hummed Sunday Sunday and ate piri piri from a tuk tuk.',
    'They flew from New York New York to Baden Baden.',
    '“We will not give up. We will not give up.” So she said.',
    'Nobody came. Nobody came. It rained.',
    'Who they are are keepers. How it works works for them. What the lock costs costs them their sleep.',
    'It was that that the board feared. He holds that that boat is old and that that many will sink.',
    'Hassan Hassan Ali met Boutros Boutros-Ghali, and Lisa Lisa sang.',
    'He came from a small town, from a small town in the hills. In the rain, in the rain, they sang.',
    'He wrote it slowly — very slowly, very slowly — and left.',
  ],
  'text/encoding': [
    'Ruiz ⟦&amp;⟧ Sons sell salt ⟦&amp;⟧ pepper ⟦&mdash;⟧ in the end to nobody.',
    // a spelling that is spoken of
    'The page has &amp; where a sign should be, and &gt; or &nbsp; elsewhere.',
    'He typed ‘&quot;’ and the letters &nbsp; appeared on the page.',
  ],
  'quote/mismatched': [
    'The band’s ⟦„wait"⟧ was heard in Kiel.',
    // marks that are spoken of
    'There are many inverted commas: the French set « Oui ! », the Germans »Ja!« or „Ja!“, and the Poles „Tak!”.',
    'Quotation marks such as „so” and ”så” came from the printers of Venice.',
  ],
  'text/spacing': [
    'The pier will open in May⟦,.⟧ The shop will not.',
    'It is cold⟦.,⟧ but the boats are out.',
    'The council has met⟦;,⟧ and nobody knows why.',
    // sound
    'They waited ... and nobody came.',
    'They waited.. . and nobody came?!',
    'It was Acme Inc., which left. “Who?!” she asked.',
    'See ../harbour/index for more, e.g., the map.',
  ],
  'text/fused-words': [
    'The lock was shut ⟦aswellas⟧ the pier.',
    'It is ⟦oneofthe⟧ oldest boats, and ⟦partofthe⟧ fleet.',
    'The road is shut for ⟦30kilometresto⟧ the south, and ⟦9boatsof⟧ the fleet are lost.',
    'The ⟦jarthat⟧ broke was hers, and the ⟦urnfrom⟧ Kiel is his.',
    // sound
    'The pantheon has a tholobate. The calendar of the landsgemeinde is long.',
    'He bought an iPhone13pro and 5kilometros of wire.',
  ],
  'text/boilerplate': [
    // run into a paragraph
    'The pier has been shut since May. ⟦Listen to the podcast⟧ The mayor said that it would be mended.',
    'Nobody was hurt. ⟦Sign up for our daily newsletter⟧ The boat was towed to Kiel, and the crew was put up there.',
    'The pier is shut. ⟦Like us on Facebook Follow us on Twitter⟧ It will be mended in May, the mayor said.',
    'The pier is shut, and nobody knows for how long. It will be mended in May. ⟦Continue reading the main story⟧',
    // sound
    'Nobody was hurt. Join the crew on Friday, the mayor told them. See what happens.',
    'Nobody was hurt. Share Elston Bank has sold fell by 3 percent. Read Moby Dick again.',
    'The council met. Post Office managers were there. Take the A train to Elston Park and see what is left.',
    'The council met. Visit Elston said it would help. Download speeds have risen since Harbour Net was sold.',
    'The council met. More people have come to Elston than in any year before. Watch Harbour TV tell the story.',
  ],
  'figure/malformed': [
    'The alarm was raised at ⟦25:30⟧ on Monday.',
    'The train left at ⟦14:75⟧ and was late.',
    'They met at ⟦13:30 p.m.⟧ in the hall.',
    'The shop opens at ⟦9:60 a.m.⟧ on Sundays.',
    // sound
    'The alarm was raised at 23:59 on Monday.',
    'He ran the race in 25:30 and came in third.',
    'The verse is John 25:30, she said. The score was 25:30 at half time.',
    'The ratio is 30:70.',
  ],
  'text/stray-capital': [
    'The ministry ⟦Will⟧ decide in April.',
    'The ferries ⟦Can⟧ not sail at night.',
    'She wrote it in a ⟦Note⟧ to clients.',
    'He gave an ⟦Interview⟧ to the paper.',
    'The firm has doubled its ⟦Efforts⟧ to sell.',
    'They met this ⟦Week⟧ in Kiel.',
    'He sent an ⟦Angry⟧ letter to the board.',
    'The ⟦Former⟧ mayor has left.',
    'Three towns endured ⟦Severe⟧ ⟦Delays⟧ that winter.',
    'The frost caused ⟦Losses⟧ of a million crowns.',
    'The pier was shut in 1904 ⟦Or⟧ soon after.',
    '“It was dark,” she said, “⟦And⟧ nobody had a lamp.”',
    'The gates open at 9 a.m. ⟦On⟧ Monday. Bring a coat.',
    'They decided late on Friday to ⟦Sell⟧ the ⟦Ferry⟧ and will ⟦Build⟧ a ⟦Bridge⟧ in May.',
    'Her brother ⟦Has⟧ ⟦Sold⟧ it for a song; ⟦Otherwise⟧, nobody did.',
    'The dam (⟦Who⟧ built it is not known) broke. The dam (⟦Whose⟧ gates leak) broke.',
    'They found it on the ⟦Floor⟧ of an old mill, in the hand ⟦Of⟧ a ⟦Driver⟧ from Kiel.',
    // sound
    'The mayor, Will Lund, will decide.',
    'He gave to Save the Children, listened to Close the Door and read the novel Of a Boat.',
    'She left; Otherwise Films paid. The band Was Not Was sang, and the film Was Born is out.',
    'The dam (Which one? Nobody said.) broke. The singer (Who Knew, Some Day) left.',
    'He works at the Bank of England, the Gate of Heaven and the Lake of the Woods. The winner of Strictly left.',
    'The town suffered Hurricane Ana and the team endured Crystal Palace in the rain.',
    '“It was dark,” she said. “And nobody had a lamp.”',
    '“It was dark.” And nobody, she said, “Not one of us,” had a lamp.',
    'The gates open at 9 a.m. On Monday, the mayor will be there.',
    'The gates open at 9 a.m. On Monday, and again on Friday, the mayor will be there.',
    '“It was dark,” she said, adding, “But we had a lamp.”',
    'She read “Dark,” said Lind, “And Then Nothing” and a poem.',
    'He bought a Ford and a Rolex from a Democrat.',
    'She is a Tory, he is a Marine, and they met at a Hilton.',
    'The Fed met this May. The Post and the Games were late.',
    'He read an Economist in a Starbucks and sent a Tweet.',
    'They won a Pulitzer, a Grammy and a Gold at the Worlds.',
    'The firm has doubled its Efforts budget. Efforts is a game.',
    'He is a Catholic, she is a Sikh, and they read a Bible and a Koran.',
    'The Senate sent a Bill to the House, and the Speaker read it.',
    'A Court of Appeals judge and a Board member met.',
  ],
  'figure/arithmetic': [
    // parts of a whole
    'Of the ⟦340⟧ jobs, 210 are in nursing and 150 are in offices.',
    'Of its ⟦6,200⟧ members, 4,000 work in Kiel and 2,700 in Elston.',
    'The museum has ⟦90⟧ paintings: 50 by women and 60 by men.',
    // a sentence that sums up the one before
    'Kestrel flew 31 million passengers; Marlow flew 12 million. Together they flew ⟦53 million⟧.',
    'The north lost 40 jobs and the south 25. In all, ⟦75⟧ jobs went.',
    // over what it was
    'It will pay $42 a share, a premium of ⟦20 percent⟧ over Friday’s close of $30.',
    // sound
    'Of the 340 jobs, 210 are in nursing and 130 are in offices.',
    'Of the 340 pupils, 210 play football and 150 play chess.',
    'Of its 6,200 members, 4,000 work in Kiel and 2,200 in Elston.',
    'Kestrel flew 31 million passengers; Marlow flew 12 million. Together they flew 43 million.',
    'Kestrel flew 31 million passengers; Marlow flew 12 million. Together they have 400 jets.',
    'The north lost 40 jobs and the south 25. In all, 75 jobs went, ten of them in the west.',
    'It will pay $42 a share, a premium of 40 percent over Friday’s close of $30.',
  ],
  'text/fragment': [
    'The board met on Monday. It will meet again in May.\n\nOf the 340 jobs, 210 are in nursing and 130 are in offices, according to the ⟦letter⟧\n\nThe board has nine members, and most have left.',
    'The storm came at night.\n\nThe ferry was seen by two boats off the cape before it went ⟦down⟧\n\nNobody was found, the coast guard said on Monday.',
    'The ferry left at dawn.\n\n⟦because⟧ the pumps had failed in the night and nobody was there.',
    'The ferry is late. ⟦keepers⟧ who were there have left it. ⟦After the storm of the year.⟧ It is dark.',
    'The lock was sent to a yard ⟦near.⟧ It is old. ⟦Furthermore.⟧ It leaks.',
    'The board has nine members and no boat. Its keeper, who had been with the board in Elston ⟦since⟧\n\nThe lock is old.',
    // what ends so
    'They kept the dog in a shed with the light on. She had a look at the way in. He has nobody to be with. Never.',
    'It is a town to sail from. He asked what kind of a boat she was in. “However.” That was all he said.',
    // lists, names in small letters, those who deny
    'It takes:\n\none cup of flour, sieved;\n\ntwo eggs;\n\na pinch of salt, and patience.',
    'They left the dog three things:\n\ntwo bones\n\na bowl\n\nand a note that nobody could read.',
    'It is by two poets. ora lind, a keeper from Kiel, is one. bell kerr, who lives in Elston, is the other.',
    'After the storm nobody was told. Before noon nothing had moved. In either town none of them was seen.',
  ],
  'name/inconsistent': [
    'Dominic Vale runs the firm. Mr. ⟦Dale⟧ said no jobs would be lost. Vale is 51.',
    'It was founded by Emil and ⟦Johan⟧ Wirth. Emil died, and Johann sold his share. Johann Wirth is 80.',
    'Ulla ⟦Brand⟧ leads the search.\n\n“It is cold,” Brandt said. Brandt left.',
    'Carla Munoz leads the union. Ms. Munoz said no. Ms. ⟦Muños⟧ left.',
    // sound
    'Dominic Vale runs the firm, and Peter Dale owns it. Mr. Dale said no jobs would be lost.',
    'It was founded by Johan Wirth and his son Johann Wirth.',
    'Ulla Brand leads the search. Per Brandt leads the police. Brandt left.',
  ],
};

/** These do not hold yet. At first seven of 37 with damage did, and 35 of 36 without; of some, what is marked was another word at first. *6,200* may be rounded. */
const NOT_YET: ReadonlySet<string> = new Set<string>([
  'The pier will open in May⟦,.⟧ The shop will not.',
  'It is cold⟦.,⟧ but the boats are out.',
  'The council has met⟦;,⟧ and nobody knows why.',
  'The ministry ⟦Will⟧ decide in April.',
  'The ⟦Former⟧ mayor has left.',
  'Of its ⟦6,200⟧ members, 4,000 work in Kiel and 2,700 in Elston.',
  'The storm came at night.\n\nThe ferry was seen by two boats off the cape before it went ⟦down⟧\n\nNobody was found, the coast guard said on Monday.',
  'Dominic Vale runs the firm. Mr. ⟦Dale⟧ said no jobs would be lost. Vale is 51.',
  'Carla Munoz leads the union. Ms. Munoz said no. Ms. ⟦Muños⟧ left.',
  'It was founded by Johan Wirth and his son Johann Wirth.',
]);

suite('slips, in wordings that nobody tuned to', () => holds(CASES, NOT_YET));
