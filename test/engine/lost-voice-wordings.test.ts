/** Voices that are lost: attributions that are cut or doubled, quotations with nobody, speakers whom readers have not met. Written before they were tried. */
import { holds } from '../wordings';

/** Marks say what is found; `¶` parts paragraphs. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'attribution/garbled': [
    // according to somebody, described, who says
    '⟦According to the midwife, Ana Ruiz, said⟧ the child was well.',
    '⟦According to the harbour master, Per Vik, told⟧ the board that the wall was low.',
    '⟦According to Per Vik, a diver from Elston, says⟧ the wreck is empty.',
    '⟦According to Ana Ruiz, who runs the yard, said⟧ the boats were sold.',
    '⟦According to the union, which has 900 members, said⟧ the strike would go on.',
    '⟦According to the ministry, said⟧ the road was safe.',
    // somebody with a description, and no verb
    '“No boat of ours was near,” ⟦the harbour master, Per Vik⟧, in a letter on Friday.',
    '“No boat of ours was near,” ⟦Per Vik, the harbour master⟧, in a letter to the board.',
    '“No boat of ours was near,” ⟦Ana Ruiz, a diver⟧, on Friday.',
    '“No boat of ours was near,” ⟦the head of the yard, Ana Ruiz⟧, during a hearing.',
    '“No boat of ours was near,” ⟦its lawyer, Nils Roe⟧, at a hearing in May.',
    '“No boat of ours was near,” ⟦the mayor, Ana Ruiz⟧, after the vote.',
    // a pronoun is left before who speaks
    '“It is a warning to us all,” ⟦he coach Per Vik⟧ said.',
    '“It is a warning to us all,” ⟦she engineer Ana Ruiz⟧ added.',
    '“It is a warning to us all,” ⟦he lawyer⟧ said on Friday.',
    '“It is a warning to us all,” ⟦he deputy mayor⟧ said.',
    '“It is a warning to us all,” ⟦they spokesman⟧ said.',
    // … and two verbs
    'Fares will rise in May, ⟦the ferry company it said in a letter said⟧ on Friday.',
    'Fares will rise in May, ⟦the mayor she said in a letter said⟧ on Friday.',
    'Fares will rise in May, ⟦the union it said said⟧.',
    'The roof leaks, ⟦Ana Ruiz she said in an email wrote⟧.',
    // sound
    'According to the midwife, Ana Ruiz, the child was well.',
    'According to the report, Per Vik, 45, said he was well.',
    'According to the report, Vik, the harbour master, told police that he was well.',
    'According to the lawyer, Vik, who was drunk, told police that he was well.',
    'According to the ministry, said Ana Ruiz, who runs the yard, the road was safe.',
    'According to Ana Ruiz, the mayor, the road was safe.',
    'According to the midwife, Ana Ruiz said the child was well.',
    'According to the rules, said Ana Ruiz, the race was off.',
    'According to Per Vik, told of the wreck on Friday, it is empty.',
    'According to the harbour master, Per Vik, who said the wall was low, it will be raised.',
    'According to the plan, Ruiz, the mayor, said the wall would be raised.',
    '“No boat of ours was near,” the harbour master, Per Vik, said in a letter.',
    '“No boat of ours was near,” the harbour master, Per Vik, in a letter, wrote.',
    '“No boat of ours was near,” Ana Ruiz, a diver, told the court on Friday.',
    'He wrote “No boat of ours was near,” the mayor, Ana Ruiz, in a letter, called it a lie.',
    '“No boat of ours was near,” and the mayor, Ana Ruiz, in a letter, agreed.',
    '“No boat of ours was near,” Per Vik, the harbour master, in a letter to the board, insisted.',
    '“It is a warning to us all,” he and coach Per Vik said.',
    '“It is a warning to us all,” he told coach Per Vik.',
    '“It is a warning to us all,” he says coach Per Vik said.',
    '“It is a warning to us all,” the coach Per Vik said.',
    '“It is a warning to us all,” their coach said. He lawyers up, she said.',
    '“He coaches well,” she said. “She engineers bridges,” he said.',
    'Fares will rise in May, the ferry company said in a letter.',
    'Fares will rise in May, the ferry company it owns said in a letter.',
    'The mayor she said she loved said he would leave.',
    'The union said it said so. What the union it left said is not known.',
  ],
  'attribution/missing': [
    // a comma, and no attribution
    'Farmers on the plain plant almonds. ¶ ⟦“The water no longer pays for the rice,”⟧ ¶ Almonds bear after three years.',
    'Ana Ruiz opened the yard in 1990. “It was mud and nettles,” she said. ¶ ⟦“Now there are forty boats in it,”⟧ ¶ The yard is for sale.',
    'The mill burned down on Friday. ¶ ⟦“There was nothing that we could have saved,”⟧',
    // it was said, and nobody says it
    '⟦“The grapes will ripen if the sun holds,”⟧ it was said in Elston. The harvest begins in May.',
    'The pier is shut. ⟦“The planks were soft as bread,”⟧ it was claimed.',
    // the article begins with words that nobody it speaks of could have said
    '⟦“I never asked for a street to be called after me.”⟧ ¶ The road opened on Monday after nine years of work. It is 40 miles long.',
    '⟦“We had four minutes to leave the house.”⟧ ¶ The dam gave way at noon. The water reached the roofs.',
    '⟦“I have sold my last boat to that yard.”⟧ ¶ The pier fell on Friday. ¶ It was built in 1953.',
    // between paragraphs that speak of nobody
    'The pit takes two lorries an hour, and dust lies on the roof of the chapel. ¶ ⟦“They told us it was only sand.”⟧ ¶ The firm has offered to pay for paint.',
    'The alarm woke the lower town at four. ¶ ⟦“My mattress was afloat before I was awake.”⟧ ¶ By noon the river stood in the post office.',
    'The lift stops twice a week. ¶ ⟦“You learn to carry your shopping in your teeth.”⟧ ¶ The council has asked for tenders.',
    // sound
    'The mill burned down on Friday. ¶ “There was nothing that we could have saved,” ¶ said Per Vik, its owner.',
    'The mill burned down on Friday. ¶ “There was nothing that we could have saved,” ¶ Per Vik, its owner since 1990, told the Courier.',
    '“The planks were soft as bread,” Per Vik said. ¶ “Nobody looked,” he said.',
    'The sign says “Mind the planks, they are soft,” and it is right.',
    'Ana Ruiz wrote a song. “The planks are soft as bread,” it goes.',
    '“The grapes will ripen if the sun holds,” it was said by Ana Ruiz.',
    '“The grapes will ripen if the sun holds,” Ana Ruiz said it was said in Elston.',
    '“I never asked for a street to be called after me.” ¶ Ana Ruiz sat in the sun and laughed.',
    '“I never asked for a street to be called after me.” ¶ The woman whose name is on the sign laughs.',
    '“I never asked for a street to be called after me.” ¶ The road opened on Monday. ¶ Ana Ruiz was not there.',
    '“I have sold my last boat to that yard.” ¶ That was the letter that closed the pier.',
    'Workers left the pit at noon. ¶ “They told us it was only sand.” ¶ The firm has offered to pay.',
    'The letter was short. ¶ “Your boat is not on our list of boats.” ¶ The pier shut in May.',
    'The firm replied on Monday. ¶ “Our sand is only sand and does no harm.” ¶ The pit takes two lorries an hour.',
    'The post is pinned to the door. ¶ “My mattress was afloat before I was awake.” ¶ At noon the river fell.',
  ],
  'attribution/unknown-speaker': [
    // she, where the copy has spoken of bodies only
    'The new clinic has a garden and no waiting room. “Nobody gets well in a corridor,” ⟦she⟧ said.',
    'The company opened a third mill in May. “We need bakers,” ⟦he⟧ said.',
    'The council voted on Monday. “It is the right wall,” ⟦she⟧ told the Courier.',
    // told, not quoted
    'Two cars were seen near the mill on Friday. ⟦She⟧ said that the traps were empty.',
    'The ferry was late again on Monday. ⟦He⟧ added that the engine was old.',
    'The roof of the hall fell in. The hall was empty, ⟦he⟧ said.',
    // the one whom she cannot be
    'Peter Hahn, the ferry’s cook, was held for a night. “He never touched the till,” ⟦she⟧ said.',
    'John Marsh left the yard in May. “I want to see the sea,” ⟦she⟧ said.',
    'Mary Holt left the yard in May. “I want to see the sea,” ⟦he⟧ told the paper.',
    // the latter of nobody
    'The fair was called off in the rain. “My stall swam away,” said ⟦the latter⟧.',
    'The pier is shut. “I told them so,” ⟦the former⟧ said.',
    'The bus was late. “We walked home,” ⟦the two⟧ said.',
    // by surname, and introduced behind it
    '“The coast is sinking fast,” ⟦Marsh⟧ said. ¶ Her maps took nine years. ¶ Helen Marsh, a surveyor at the port, will show them in May.',
    'The coast is sinking. “It is the sand,” ⟦Lind⟧ said. ¶ Per Lind, an engineer, has dug there.',
    // sound
    'The new clinic is run by a nurse. “Nobody gets well in a corridor,” she said.',
    'Ana Ruiz runs the clinic. It has a garden. “Nobody gets well in a corridor,” she said.',
    'The company’s owner opened a mill. “We need bakers,” he said.',
    'The council voted on Monday. “It is the right wall,” they said.',
    'A hunter saw three wolves near the mill. She said that the traps were empty.',
    'Three cars were seen near the mill on Friday. They said nothing.',
    'The boy said he had seen it. He said so twice.',
    'The pier is shut. He who said so was wrong.',
    'Peter Hahn left his wife. “He never touched the till,” she said.',
    'Peter Hahn, the ferry’s cook, was held for a night. His lawyer came late. “He never touched the till,” she said.',
    'Robin Ames left the yard in May. “I want to see the sea,” she said.',
    'Suharjo left the yard in May. “I want to see the sea,” she said.',
    'Peter Hahn met Kim Moss. “I want to see the sea,” she said.',
    'Ana Ruiz and Per Vik met at the fair. “My stall swam away,” said the latter.',
    'The baker and the cook met at the fair. “My stall swam away,” said the latter.',
    'The twins came late. “We walked home,” the two said.',
    'Helen Marsh, a surveyor, drew maps. “The coast is sinking fast,” Marsh said. ¶ Helen Marsh left in May.',
    'Marsh: the coast sinks ¶ Helen Marsh has drawn a map of the coast since 1999, and it is not good. ¶ “The coast is sinking fast,” Marsh said.',
    'President Marsh came late. “The coast is sinking,” Marsh said. ¶ Helen Marsh was chosen in May.',
  ],
};

const NOT_YET: ReadonlySet<string> = new Set<string>([]);

const parted = Object.entries(CASES).map(([rule, lines]) => [rule, lines.map(line => line.replaceAll(' ¶ ', '\n\n'))]);

suite('voices that are lost', () => holds(Object.fromEntries(parted) as Record<string, readonly string[]>, NOT_YET));
