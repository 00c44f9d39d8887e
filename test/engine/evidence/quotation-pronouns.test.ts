/** Words of somebody else, said of *she* or *he*: certain where the copy names nobody else whom the pronoun can mean. */
import { table } from './asked';
import { documentOf } from './sources';

const SITTING = documentOf('sitting.txt', [
  'Sitting of 3 May',
  'CHAIR: Order. The finance secretary has the floor.',
  'MARCHETTI (finance): The reserve has been spent twice and nobody in this room was told about it.',
  'DUNMORE (opposition): You cannot plug a hole of nine million with a press release. It is not a budget, it is a wish list with a cover.',
  'Cllr Abebe: The ferry terminal was never part of the bargain that we signed in the spring. We are not a bank.',
  'OYELARAN (presenter): Are we to believe that the island found the money under a mattress?',
  'Dr. Sato: The mussels have come back to every pier except the one that you want to close.',
  'Prof. Lindgren: A model is a map and nobody ever drowned in a map.',
]);

const NEWS = documentOf('release.txt', [
  'Kelder closes its yard at Norrvik',
  '“The yard has lost money in eleven of the last twelve years,” said Bruno Stahl, chief executive of Kelder.',
  'Unions were told on Monday. “There was no warning and there is no plan,” said Petra Wick, who leads the metalworkers.',
]);

table(
  'a pronoun that can mean nobody else',
  [SITTING, NEWS],
  [
    [
      'Finance secretary Gina Marchetti hit back. “You cannot plug a hole of nine million with a press release,” she said in the sitting.',
      'other-speaker, DUNMORE',
    ],
    [
      'Finance secretary Gina Marchetti hit back. “You can’t plug a hole of nine million with a press release,” she said in the sitting.',
      'other-speaker, DUNMORE | small can’t > cannot',
    ],
    [
      'Finance secretary Gina Marchetti hit back. “It isn’t a budget, it’s a wish list with a cover,” she said.',
      'other-speaker, DUNMORE | small isn’t > is not | small ’s > is',
    ],
    [
      'Tobias Rehn, the harbour minister, was unmoved by the protest. “The ferry terminal was never part of the bargain that we signed in the spring,” he told reporters.',
      'other-speaker, Cllr Abebe',
    ],
    [
      'Gina Marchetti left no doubt in the studio. “Are we to believe that the island found the money under a mattress?” she asked.',
      'other-speaker, OYELARAN',
    ],
    [
      'Mayor Ida Falk turned to the sea.\n\n“The mussels have come back to every pier except the one that you want to close,” she said.',
      'other-speaker, Dr. Sato',
    ],
    [
      'Ida Falk said the forecast was worthless. “A model is a map and nobody ever drowned in a map,” she added.',
      'other-speaker, Prof. Lindgren',
    ],
    [
      'Ida Falk spoke after Paul Dunmore. “You cannot plug a hole of nine million with a press release,” she said.',
      'other-speaker, DUNMORE',
    ],
    [
      'Union leader Jonas Brandt was furious. “The yard has lost money in eleven of the last twelve years,” he said.',
      'other-speaker, Bruno Stahl',
    ],
    [
      'Jonas Brandt runs the town hall in Norrvik. “There was no warning, and there’s no plan,” he said on Monday.',
      'other-speaker, Petra Wick | small ’s > is',
    ],
    // they say it there
    [
      'Finance secretary Gina Marchetti hit back. “The reserve has been spent twice and nobody in this room was told about it,” she said.',
      'same-words, MARCHETTI',
    ],
    [
      'Bruno Stahl was brief. “The yard has lost money in eleven of the last twelve years,” he said.',
      'same-words, Bruno Stahl',
    ],
  ],
);

table(
  'a pronoun that may mean somebody else',
  [SITTING, NEWS],
  [
    [
      'Finance secretary Gina Marchetti faced Lena Dunmore. “You cannot plug a hole of nine million with a press release,” she said.',
      'same-words, DUNMORE',
    ],
    [
      'Lena Dunmore rose when Gina Marchetti had finished. “You cannot plug a hole of nine million with a press release,” she said.',
      'same-words, DUNMORE',
    ],
    [
      'Jonas Brandt and Bruno Stahl met in Norrvik. “The yard has lost money in eleven of the last twelve years,” he said.',
      'same-words, Bruno Stahl',
    ],
    // a description
    [
      'Gina Marchetti was interrupted by a member of the opposition. “You cannot plug a hole of nine million with a press release,” she said.',
      'same-words, DUNMORE',
    ],
    [
      'Union leader Jonas Brandt called the chief executive to a meeting. “The yard has lost money in eleven of the last twelve years,” he said.',
      'same-words, Bruno Stahl',
    ],
    [
      'Jonas Brandt wrote to the company and had an answer from its owner. “The yard has lost money in eleven of the last twelve years,” he said.',
      'same-words, Bruno Stahl',
    ],
    [
      'Gina Marchetti had not expected the question from Dunmore. “You cannot plug a hole of nine million with a press release,” she said.',
      'same-words, DUNMORE',
    ],
    [
      'Gina Marchetti, the finance secretary, called the leader of the other party a coward. “It’s not a budget, it’s a wish list with a cover,” she said.',
      'small-words, DUNMORE | small ’s > is | small ’s > is',
    ],
    // a surname that is a word, and stands where words have a capital
    [
      'Brook has long repeated what Jonas Brandt says. Some think that Brook does it by habit.\n\nBrook had nothing of his own from Jonas Brandt. “The yard has lost money in eleven of the last twelve years,” he said.',
      'same-words, Bruno Stahl',
    ],
    // changed by more than a small word: it may be another utterance
    ['Gina Marchetti hit back. “You cannot plug a hole of four million with a headline,” she said.', 'not-found'],
    // no name that is of one sex
    [
      'Gina Marchetti and Okoro Abebe disagreed. “The ferry terminal was never part of the bargain that we signed in the spring,” she said.',
      'same-words, Cllr Abebe',
    ],
    // nobody is named near it
    [
      'Gina Marchetti is the finance secretary.\n\nThe sitting took nine hours.\n\nA vote was put off.\n\n“You cannot plug a hole of nine million with a press release,” she said.',
      'same-words, DUNMORE',
    ],
  ],
);
