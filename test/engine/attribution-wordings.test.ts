/** Attributions that are broken, lost, or of somebody whom nobody has introduced, in wordings that nobody tuned to: marks say what is found. */
import { holds } from '../wordings';

const CASES: Readonly<Record<string, readonly string[]>> = {
  'attribution/garbled': [
    // two speakers
    '“The paint ran out,” ⟦said painter Per Vik, forester Nils Roe said⟧.',
    '“The paint ran out,” ⟦said vintner Per Vik, goalkeeper Nils Roe added⟧.',
    // a word that leads to nothing
    '“The paint ran out,” Per Vik ⟦said that⟧.',
    '“The paint ran out,” its foreman, Per Vik, ⟦said that⟧.',
    '“The paint ran out,” ⟦said and⟧. “We stopped.”',
    '“The paint ran out,” Per Vik ⟦told reporters that⟧.',
    '“The paint ran out,” said Per Vik, ⟦who⟧.',
    '“The paint ran out,” said Per Vik ⟦of the⟧.',
    '“The paint ran out,” Per Vik ⟦said because⟧.',
    // no verb
    '“The paint ran out,” ⟦so Mayor Per Vik⟧ after the talks.',
    '“The paint ran out,” ⟦so the foreman⟧.',
    '“The paint ran out,” ⟦according Per⟧ Vik.',
    // a description twice
    '“The paint ran out,” said ⟦a painter in Elston, Per Vik, a painter in Elston⟧, who left.',
    '⟦The head of the yard, Per Vik, the head of the yard⟧, said the paint ran out.',
    // sound copy
    'Per Vik told her: “The paint ran out,” Nils Roe said.',
    '“The paint ran out,” said painter Per Vik, the forester Nils Roe said nothing.',
    '“The paint ran out,” said painter Per Vik, whom forester Nils Roe called a fool.',
    'Per Vik said, “The paint ran out,” and Nils Roe said it had not.',
    'When Per Vik said, “The paint ran out,” Nils Roe said he was wrong.',
    '“The paint ran out,” Per Vik said that night.',
    '“The paint ran out,” Per Vik said that Friday.',
    '“The paint ran out,” said Per Vik. That was that.',
    '“Did he say that?” Per Vik said that he had.',
    '“The paint ran out,” so the foreman went home.',
    '“The paint ran out,” so Mayor Per Vik went home.',
    '“The paint ran out,” so said Mayor Per Vik.',
    '“The paint ran out,” said a painter in Elston, Per Vik, a father of three.',
    '“The paint ran out,” said Per Vik, a painter in Elston, and Nils Roe, a painter in Aske.',
    '“The paint ran out,” said Per Vik, of the Red Yard.',
    '“Whom did she speak to,” he asked, “and what of?”',
    '“It ran out,” she said, “and that was that.”',
    '“It ran out,” said Per Vik, whose boat it was.',
  ],
  'attribution/missing': [
    // what is left of the attribution has nobody in it
    '⟦“The bridge was never safe,”⟧ pointing to the rust. The inquiry sits on Thursday.',
    'The inquiry sat on Thursday. ⟦“The bridge was never safe,”⟧ with a shrug.',
    'The inquiry sat on Thursday. ⟦“The bridge was never safe,”⟧ on the steps of the court.',
    'The inquiry sat on Thursday. ⟦“The bridge was never safe,”⟧ after the vote.',
    'The inquiry sat on Thursday. ⟦“The bridge was never safe,”⟧ adding that it should be shut.',
    // of two who met nobody is named
    'The two rivals, Ana Ruiz and Per Vik, met in the gym. ¶ ⟦“My opponent has never run so much as a raffle.”⟧ ¶ The applause lasted a minute.',
    'Ana Ruiz and Per Vik met in the gym for their only debate. ¶ ⟦“I would never have sold that boat to anybody.”⟧ ¶ The clock stopped at nine.',
    // the paragraphs around it speak of nobody
    'Alarms sounded at four in the morning. ¶ ⟦“The water came up to my chest before I found the stairs.”⟧ ¶ By sunrise the river stood in the hall.',
    'The bells rang all night. ¶ ⟦“The water came up to my chest before I found the stairs.”⟧ ¶ At noon the river fell.',
    // sound copy
    '“The bridge was never safe,” she said, pointing to the rust.',
    '“The bridge was never safe,” said Per Vik, pointing to the rust.',
    'Ana Ruiz shook her head. “The bridge was never safe,” pointing to the rust, “and they knew.”',
    'Ana Ruiz spoke of the bridge, “never safe,” with a shrug.',
    'As “never safe at all,” after the vote, it was shut.',
    'Ana Ruiz met Per Vik in the gym. ¶ “My opponent has never run so much as a raffle,” she said.',
    'Ana Ruiz and Per Vik met in the gym. ¶ “My opponent has never run so much as a raffle.” ¶ That was how Ana Ruiz began.',
    'Ana Ruiz and Per Vik run the yard. ¶ “We never meant to sell the yard, and we will not.”',
    'Ana Ruiz met Per Vik in the gym. Vik took the floor. ¶ “My opponent has never run so much as a raffle.” ¶ The clock stopped.',
    'A man spoke of the night. ¶ “The water came up to my chest before I found the stairs.” ¶ At noon the river fell.',
  ],
  'attribution/unknown-speaker': [
    // by surname
    'The strike has entered its second week. According to ⟦Mr Torvald⟧, 19 ships are waiting.',
    'The play runs until June. ⟦Torvald⟧ (right) said he had written it on a bus.',
    'The play runs until June. ⟦Mr. Torvald⟧ called it “a bus ride with songs”.',
    'The play runs until June, ⟦Mr. Torvald⟧ said on Friday.',
    // by an office that nobody was said to have
    'Tea growers fear a third poor season. “We will act in May,” ⟦the minister⟧ told reporters.',
    'The merger would create the largest grocer of the country. “Bills will fall,” ⟦the chief executive⟧ said.',
    'The mill burned down on Friday. “Nobody was inside,” ⟦the spokeswoman⟧ said.',
    'The mill burned down on Friday. “I saw nothing,” said ⟦the founder⟧.',
    // by a pronoun
    'A storm warning is in force along the coast. “We have candles and rum,” ⟦they⟧ said.',
    'The mill burned down on Friday. “I saw it fall,” ⟦she⟧ said.',
    'The mill burned down on Friday. “I saw it fall,” ⟦he⟧ told the paper.',
    // introduced
    'A driver who gave only his first name, Yusuf, had waited since dawn. “There is no fuel,” Yusuf said.',
    'Yusuf, 34, had waited since dawn. “There is no fuel,” Yusuf said.',
    'Yusuf, a driver, had waited since dawn. He said there was no fuel. “None,” Yusuf said.',
    'The driver Yusuf had waited since dawn. “There is no fuel,” Yusuf said.',
    'A driver named Yusuf had waited since dawn. “There is no fuel,” Yusuf said.',
    'A driver asked to be called Yusuf. “There is no fuel,” Yusuf said.',
    'Her husband, Yusuf, had waited since dawn. “There is no fuel,” Yusuf said.',
    'The strike goes on, Ana Torvald said. According to Ms Torvald, 19 ships are waiting.',
    'House prices rose, Reuters said on Friday.',
    'House prices rose in July. Greenpeace warned that the boom rested on sand.',
    'According to Moscow, 19 ships are waiting. “None is ours,” the ministry said.',
    'A minister came late. “We will act in May,” the minister said.',
    'The minister of ports, Ana Ruiz, came late. “We will act in May,” the minister said.',
    'Ana Ruiz, who runs the company, came late. “We will act in May,” the chief executive said.',
    '“We will act in May,” the mayor of Elston said.',
    'The mill burned down on Friday. “Nobody was inside,” the fire service said.',
    'The mill burned down on Friday. “Nobody was inside,” the company’s spokeswoman said.',
    'The court met on Friday. “Nobody was inside,” the judge said.',
    'Residents fled to the hill. “We have candles and rum,” they said.',
    'The council met on Friday. “We have candles and rum,” they said.',
    'A woman stood at the gate. “I saw it fall,” she said.',
    'My neighbour stood at the gate. “I saw it fall,” he said.',
  ],
};

const NOT_YET: ReadonlySet<string> = new Set<string>([]);

const parted = Object.entries(CASES).map(([rule, lines]) => [rule, lines.map(line => line.replaceAll(' ¶ ', '\n\n'))]);

suite('attributions that are broken or lost, and speakers nobody introduced', () =>
  holds(Object.fromEntries(parted) as Record<string, readonly string[]>, NOT_YET),
);
