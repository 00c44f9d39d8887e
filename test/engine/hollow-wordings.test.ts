/** Attributions in which a small word has lost what belongs to it, or with two labels, and sound ones like them, in wordings that nobody tuned to. */
import { holds } from '../wordings';

/** Marks say what is found. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'attribution/garbled': [
    // an occasion
    '“The well is dry,” Vik said ⟦in a letter to⟧.',
    '“The well is dry,” he said ⟦after talks with⟧. “It has been since May.”',
    '“The well is dry,” said Per Vik ⟦during a visit to⟧.',
    '“The well is dry,” she told reporters ⟦at the opening of⟧.',
    '“The well is dry,” he said ⟦in an interview with⟧ on Monday.',
    '“The well is dry,” he said ⟦in a speech to⟧ after the vote.',
    '“The well is dry,” she said Friday ⟦in an e-mail to⟧ last week.',
    'Vik said ⟦in a memo to⟧ on Tuesday that the well was dry.',
    'The well is dry, Vik said ⟦at a session of⟧ on Monday.',
    '“The well is dry,” Vik said in a letter to the board.',
    '“The well is dry,” he said in an interview with “Elm Today.”',
    '“The well is dry,” he said in letters from before the war.',
    '“The well is dry,” he said in the run-up to Monday.',
    '“The well is dry,” he said in a letter of last week.',
    '“The well is dry,” he said in a letter to last year’s winner.',
    '“The well is dry,” he said at a rally of at least 40 farmers.',
    '“The well is dry,” she said in a plan for after the vote.',
    '“The well is dry,” he said in an interview with, among others, Orr.',
    '“The well is dry,” he said in the house that he was born in.',
    '“The well is dry,” said the man she had an interview with on Monday.',
    'That is the man she spoke on behalf of. It is the firm he wrote a letter to.',
    'Vik is the man she said a prayer for on Monday.',
    // why somebody is not named
    '“It was sold twice,” said a clerk who spoke on ⟦condition of⟧ because she signed for it.',
    '“It was sold twice,” said a clerk, who spoke on ⟦condition of⟧.',
    '“It was sold twice,” said a clerk who asked for ⟦anonymity to⟧ about the sale.',
    '“It was sold twice,” said a clerk who ⟦asked not to be⟧ because she signed for it.',
    'A clerk who ⟦refused to be⟧ for fear of the sack said it was sold twice.',
    '“It was sold twice,” said a clerk who was not ⟦allowed to⟧ and spoke on condition of anonymity.',
    'A clerk who was not ⟦authorized to⟧ about the sale said it was sold twice.',
    'A clerk, speaking ⟦on of⟧ anonymity, said it was sold twice.',
    'A clerk who spoke on ⟦condition⟧ because she signed for it said so.',
    '“It was sold twice,” said a clerk who ⟦requested⟧ because she signed for it.',
    '“It was sold twice,” said a clerk who spoke on condition of anonymity because she signed for it.',
    'A clerk, who asked not to be named for fear of the sack, said it was sold twice.',
    'The bank grants anonymity to clerks. She gave up her anonymity to talk about the sale.',
    'She left because of the condition of the roof. It was sold on condition that it stays.',
    'He was allowed to, and did. A boy who was not allowed to because he was nine said so.',
    'Clerks who were not allowed to and never asked said nothing.',
    'He is what he asked not to be. Whoever declined to be photographed said so.',
    // labels
    '⟦Q: A:⟧ The mast broke in the second night, and we cut it loose.',
    '⟦HOST: Lindqvist:⟧ The mast broke in the second night.',
    '⟦Lindqvist: Umstad:⟧ The mast broke in the second night.',
    '⟦MODERATOR: Ana Ruiz:⟧ Did the mast break at once?',
    'Q: The mast broke in the second night, and we cut it loose.',
    'Q: A mast? The mast broke in the second night.',
    'Update: Lindqvist: The mast broke in the second night.',
    'Lindqvist: Umstad: Vik: They all saw the mast.',
    'Director: Lindqvist: The mast broke in the second night.',
    'Winner: Ana Ruiz: The mast broke in the second night.',
    '⟦REPORTER: Smith:⟧ The mast broke in the second night.',
    'Scorers: Lindqvist: 2, Umstad: 3.',
    'London: Rain: The mast broke in the second night.',
    'Lindqvist: The mast broke: it was old and of poor wood.',
  ],
};

/** These do not hold yet. At first 47 of 50 did: 21 of 23 with damage, 26 of 27 without. */
const NOT_YET: ReadonlySet<string> = new Set<string>([]);

suite('attributions with a hole in them, in wordings that nobody tuned to', () => holds(CASES, NOT_YET));
