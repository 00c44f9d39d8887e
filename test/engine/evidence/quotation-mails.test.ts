/** Lines of a mail that quote another: they are of whoever is named before them. */
import { table } from './asked';
import { documentOf } from './sources';

const BHATT = [
  'From: Colm Duffy <duffy@port.example>\nTo: Renu Bhatt <bhatt@port.example>\nSubject: Re: cranes',
  'Renu, I have read it twice and I still think the crane can wait until the autumn.',
  'On 1 June Renu Bhatt wrote:\n> The crane was never inspected and the log was signed by a man on holiday.\n> We cannot run a port on signatures.',
  'That is all I have to say about the log. Colm',
  'On Tue, 30 May 2023 at 09:12, Ines Park <park@port.example> wrote:\n\n> Who signed for the crane on the second Sunday of May?\n>\n> I only ask because the insurer has asked me.\n>> Some other letter that was quoted there by her in full, as people do.',
];

const ANSWER: readonly (readonly [string, string])[] = [
  [
    '“The crane was never inspected and the log was signed by a man on holiday,” Renu Bhatt wrote.',
    'same-words, Renu Bhatt',
  ],
  [
    '“The crane was never inspected and the log was signed by a man on holiday,” Colm Duffy wrote.',
    'other-speaker, Renu Bhatt',
  ],
  ['“We cannot run a port on signatures,” Colm Duffy wrote.', 'other-speaker, Renu Bhatt'],
  ['“Who signed for the crane on the second Sunday of May?” Colm Duffy asked.', 'other-speaker, Ines Park'],
  ['“I only ask because the insurer has asked me,” Ines Park wrote.', 'same-words, Ines Park'],
  ['“Some other letter that was quoted there by her in full, as people do,” Ines Park wrote.', 'same-words, nobody'],
];

table(
  'quoted lines of a mail that is a text',
  [documentOf('re-cranes.txt', BHATT)],
  [
    ...ANSWER,
    [
      '“I have read it twice and I still think the crane can wait until the autumn,” Colm Duffy wrote.',
      'same-words, Colm Duffy',
    ],
    [
      '“I have read it twice and I still think the crane can wait until the autumn,” Renu Bhatt wrote.',
      'other-speaker, Colm Duffy',
    ],
    ['“That is all I have to say about the log,” Colm Duffy wrote.', 'same-words, Colm Duffy'],
  ],
);

const RELEASE = documentOf('press.txt', [
  'From: Press Office <press@port.example>\nDate: 3 June 2024\nSubject: The crane',
  '“The crane has passed every test that the law asks of it,” said Nell Archer, who runs the port.',
  'The port takes the safety of everybody who works on its quays more than seriously.',
]);

const THREAD = documentOf('thread.txt', [
  'Thanks, I will ask him about the invoice on Monday and not before.',
  '-----Original Message-----\nFrom: Sofia Lindahl\nSent: Tuesday\nTo: Marc Weber\n\nThe invoice was paid twice and nobody in the office has noticed it.',
  'On Friday, March 1, 2024, Marc Weber\n<weber@port.example> wrote:\n\n>> I do not sign what I have not read, and I have not read it.\n> The second page is missing from all of the copies that I was sent.',
  'June Carver wrote:\n> Nobody has told the drivers that the gate is closed at night.',
]);

table(
  'mails as they come',
  [RELEASE, THREAD],
  [
    ['“The crane has passed every test that the law asks of it,” Nell Archer said.', 'same-words, Nell Archer'],
    ['“The crane has passed every test that the law asks of it,” Tom Reyes said.', 'other-speaker, Nell Archer'],
    [
      '“The port takes the safety of everybody who works on its quays more than seriously,” Nell Archer said.',
      'same-words, Press Office',
    ],
    ['“I will ask him about the invoice on Monday and not before,” Marc Weber wrote.', 'same-words, nobody'],
    [
      '“The invoice was paid twice and nobody in the office has noticed it,” Marc Weber wrote.',
      'other-speaker, Sofia Lindahl',
    ],
    [
      '“The second page is missing from all of the copies that I was sent,” Sofia Lindahl wrote.',
      'other-speaker, Marc Weber',
    ],
    ['“I do not sign what I have not read, and I have not read it,” Marc Weber wrote.', 'same-words, nobody'],
    ['“Nobody has told the drivers that the gate is closed at night,” June Carver wrote.', 'same-words, June Carver'],
  ],
);

// marks of quotation that no letter leads in to
table(
  'lines that begin with a sign',
  [
    documentOf('captions.txt', [
      '>> DAHL: The tide comes in twice a day and nobody can vote it down.\n> and so do we, every day of the week',
    ]),
  ],
  [
    ['“The tide comes in twice a day and nobody can vote it down,” Eva Dahl said.', 'same-words, DAHL'],
    ['“so do we, every day of the week,” Eva Dahl said.', 'same-words, DAHL'],
  ],
);
