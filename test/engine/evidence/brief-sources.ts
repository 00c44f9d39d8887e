/** Source documents that tests ask about short quotations: a statement, notes, minutes, a release, a mail, a report, a speech. */
import { documentOf, voicesOf } from './sources';

const STATEMENT = documentOf('statement.txt', [
  'Statement by Dr. Halima Rowe, medical director of the Tarn hospital',
  'Our patients waited fourteen weeks for a bed. The board must publish the numbers today. I am uneasy about the winter rota.',
  'Halima Rowe',
]);

const NOTES = documentOf('notes.txt', [
  'Notes of a visit to the lock',
  'Mr Osei-Tutu showed us the gates. He said the pumps run for 14 hours a day. Nineteen men kept the lock open all winter.',
  'Afterwards, Mr Osei-Tutu said: "Nineteen months of silence is wholly unacceptable to this town."',
]);

const COUNCIL = documentOf('council.txt', [
  'VARGA: Nineteen months without an answer is wholly unacceptable. We have paid the bill in full. The bridge was closed on a Sunday and nobody rang the fire station.',
  'LUND: The bridge is perfectly safe. The survey cost less than a bus shelter. I have asked for calm on both banks of the river.',
  'VARGA: The school bus now drives eleven miles each way, twice a day, and the children are asleep before they get home.',
]);

const RELEASE = documentOf('release.txt', [
  'Tide Power puts off its barrage',
  'Mr Lindqvist, who chairs the company, said: “The delay is deeply regrettable, and the turbines are still in a shed.”',
  'The minister, Ada Moss, called the news “a bitter blow” to the coast.',
]);

const MAIL = voicesOf('mail.eml', [
  [
    'Renu Bhatt <bhatt@port.example>',
    'The crane must be inspected before Easter. We were never told about the cracks.',
  ],
]);

const OTHERS = documentOf('others.txt', [
  'A diary of the winter, by nobody in particular',
  'Our neighbours waited fourteen weeks for a plumber. The pumps ran for three hours a day. It was a bitter blow.',
]);

const REPORT = documentOf('report.txt', [
  'Harbour board, evening session',
  '“The pier is shut until the spring tides,” Ms Petra Hahn told the board. “I have asked for two divers and a crane,” she said.',
  'A member of the audience, who would not be named, said: “You have had nine years to paint a railing.”',
]);

const SPEECH = documentOf('speech.txt', [
  'Address by Tomas Quill to the graduates of Tarn College',
  'Most of you will never need a lawyer. A few of you will become one. I wish you a long and quiet life with very good shoes.',
]);

export const DOCUMENTS = [STATEMENT, NOTES, COUNCIL, RELEASE, MAIL, OTHERS, REPORT, SPEECH];
