/** Attributions that lost a part or have one too many, and sound ones like them, in wordings that nobody tuned to: written before they were tried. */
import { holds } from '../wordings';

/** Marks say what is found. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'attribution/garbled': [
    // a cue between commas, and nobody
    'The dam will hold, ⟦said⟧, as long as the rain stops.',
    'Most of the sheep, ⟦says⟧, are in the upper valley.',
    'The lift had been checked, ⟦added⟧, but not since May.',
    // somebody without a name
    '“We ran out of paint,” ⟦said foreman⟧. The wall is half blue.',
    '“We ran out of paint,” ⟦said Dr.⟧ The wall is half blue.',
    '“We ran out of paint,” ⟦added spokeswoman⟧.',
    'The paint is safe, ⟦a chemist at said⟧ on Monday.',
    'The paint is safe, ⟦the head of said⟧.',
    '“The paint is safe,” ⟦a lawyer for told⟧ the court.',
    // cut by a stop
    '“She never came back.” ⟦Said Marit Vold⟧, who runs the inn.',
    '“She never came back.” ⟦Added Vold⟧.',
    '“She never came back,” Marit Vold, the innkeeper. ⟦Said.⟧ The inn is shut.',
    'The inn is shut, its owner. ⟦Says.⟧ Nobody knows why.',
    '“The snow took the fence,” said Nils Roe, ⟦a former. Skier⟧ who lives there.',
    '“The snow took the fence,” said Nils Roe, ⟦the local. Baker⟧ of Elm.',
    // two of them
    '“It is a trap,” ⟦she said Vera Lunde⟧, the town’s lawyer.',
    '“It is a trap,” ⟦he added Lunde⟧.',
    '“It is a trap,” ⟦warned argued⟧ Vera Lunde, the town’s lawyer.',
    'The trap was old, ⟦argued according to⟧ the town, which sold it.',
    'The trap was old, ⟦said according to⟧ Lunde.',
    'The trap, ⟦said she Mr. Lunde said⟧, was old.',
    // sound
    'The dam will hold, she said, as long as the rain stops.',
    'What he thought, said, and did was wrong.',
    'The minister came, said nothing, and left.',
    'He thought, said so, and was laughed at.',
    '“We ran out of paint,” said a foreman. The wall is half blue.',
    '“We ran out of paint,” said Foreman. “So we stopped.”',
    '“We ran out of paint,” said foreman Per Vik.',
    '“We ran out of paint,” said officials. Police said so too.',
    '“We ran out of paint,” said witness after witness.',
    'The owner of said property is a lawyer for said firm.',
    'The paint he spoke of said a lot about him.',
    'The man she works for said no.',
    'The firm she lives with told her to go.',
    '“She never came back.” Said Marit Vold: “I waited.”',
    'Said Vold, who runs the inn: “She never came back.”',
    'Said a neighbour: “She never came back.” Nobody asked.',
    '“The snow took the fence,” said Nils Roe, a former skier. Bakers came to help.',
    '“The snow took the fence,” said Nils Roe, the tallest. He is six feet nine.',
    '“It is a trap,” she said. Vera Lunde, the town’s lawyer, agreed.',
    '“It is a trap,” she told Vera Lunde, the town’s lawyer.',
    '“It is a trap,” he said Monday, according to the town.',
    'The trap was old, he argued, according to the town.',
    'The trap was old, as was argued according to the rules.',
    'He said she said it. She said he said so.',
    '“It is a trap,” he said Tuesday. “It always was,” she added Friday.',
  ],
};

/** These do not hold yet. At first 26 of 46 did: 1 of 21 with damage, all without. */
const NOT_YET: ReadonlySet<string> = new Set<string>([
  '“She never came back.” ⟦Said Marit Vold⟧, who runs the inn.',
  '“She never came back,” Marit Vold, the innkeeper. ⟦Said.⟧ The inn is shut.',
]);

suite('attributions that are broken, in more wordings that nobody tuned to', () => holds(CASES, NOT_YET));
