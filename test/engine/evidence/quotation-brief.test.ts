/** Short quotations in which one word is another. */
import { table } from './asked';
import { DOCUMENTS } from './brief-sources';

table('a short quotation with one other word', DOCUMENTS, [
  ['“Our patients waited fourteen months for a bed,” Halima Rowe said.', 'telling-words, nobody | unit months > weeks'],
  ['“The board should publish the numbers today,” Halima Rowe said.', 'telling-words, nobody | modal should > must'],
  ['“I am furious about the winter rota,” said Dr. Rowe.', 'words, nobody | word furious > uneasy'],
  [
    '“Our patients waited forty weeks for a bed,” Dr. Halima Rowe said.',
    'telling-words, nobody | figure forty > fourteen',
  ],
  ['“The pumps run for 40 hours a day,” said Kojo Osei-Tutu.', 'telling-words, nobody | figure 40 > 14'],
  ['“Nineteen men kept the lock shut all winter,” said Kojo Osei-Tutu.', 'words, nobody | word shut > open'],
  [
    '“The crane should be inspected before Easter,” Renu Bhatt wrote.',
    'telling-words, Renu Bhatt <bhatt@port.example> | modal should > must',
  ],
  [
    '“We were always told about the cracks,” Renu Bhatt wrote.',
    'telling-words, Renu Bhatt <bhatt@port.example> | negation always > never',
  ],
  ['“I have asked for three divers and a crane,” Petra Hahn said.', 'telling-words, Petra Hahn | figure three > two'],
  ['“The pier is shut until the summer tides,” Petra Hahn said.', 'words, Petra Hahn | word summer > spring'],
  ['“Most of you will never meet a lawyer,” Tomas Quill said.', 'words, nobody | word meet > need'],
  ['“All of you will become one,” Tomas Quill told the graduates.', 'not-found'],
  ['“Some of you will never need a lawyer,” Quill said.', 'telling-words, nobody | quantifier Some > Most'],
  ['“I wish you a short and quiet life,” said Tomas Quill.', 'words, nobody | word short > long'],
  [
    '“I wish you a long and peaceful life with very good shoes,” said Tomas Quill.',
    'words, nobody | word peaceful > quiet',
  ],
  [
    '“You have had ten years to paint a railing,” somebody shouted.',
    'telling-words, A member of the audience | figure ten > nine',
  ],
  ['“You have had ten years to paint a railing,” Tomas Quill said.', 'not-found'],
  ['“I have asked for three divers and a crane,” Tomas Quill said.', 'not-found'],
  // nobody is named, and all but one word stand there in a row
  [
    '“The crane should be inspected before Easter,” the mail says.',
    'telling-words, Renu Bhatt <bhatt@port.example> | modal should > must',
  ],
  [
    '“Our patients waited fourteen months for a bed,” the statement says.',
    'telling-words, nobody | unit months > weeks',
  ],
  ['“The survey cost more than a bus shelter,” the minutes say.', 'telling-words, LUND | quantifier more > less'],
  // near misses: other sentences, and documents that do not know the speaker
  ['“Our nurses waited fourteen hours for a chair,” Halima Rowe said.', 'not-found'],
  ['“The pumps run for most of the night,” said Kojo Osei-Tutu.', 'not-found'],
  ['“The board must resign over the numbers,” Halima Rowe said.', 'not-found'],
  ['“Our patients waited fourteen months for a bed,” Ada Moss said.', 'not-found'],
  ['“Our neighbours waited fourteen months for a plumber,” Halima Rowe said.', 'not-found'],
  ['“Our neighbours waited fourteen hours for a nurse,” a resident said.', 'not-found'],
  ['“I am sorry about the news,” a resident said.', 'not-found'],
]);
