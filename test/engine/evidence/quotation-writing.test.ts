/** The same words, written in another way: two spellings side by side, and hyphens at the ends of lines. */
import { table } from './asked';
import { documentOf } from './sources';

const TALK = documentOf('talk.txt', [
  'MORI: Okay, 10 of you can stay and the rest of us go home. We spent 5 percent on paint and got a gray theater for it.',
  'MORI: The co-operative paid $3 million, fifteen per cent of it in e-mails, as Sen. Quaid likes to say.',
  'MORI: Half of the co-operative, fifteen per cent by weight, went by e-mail to nine towns.',
]);

table(
  'two spellings side by side',
  [TALK],
  [
    [
      '“OK, ten of you can stay and the rest of us go home,” Aiko Mori said.',
      'spelling, MORI | spelling OK > Okay | spelling ten > 10',
    ],
    [
      '“We spent five per cent on paint and got a grey theatre for it,” Aiko Mori said.',
      'spelling, MORI | spelling five per cent > 5 percent | spelling grey theatre > gray theater',
    ],
    ['“Okay, ten of you can stay and the rest of us go home,” Aiko Mori said.', 'spelling, MORI | spelling ten > 10'],
    [
      '“OK, ten of us can stay and the rest of us go home,” Aiko Mori said.',
      'words, MORI | spelling OK > Okay | spelling ten > 10 | word us > you',
    ],
    [
      '“Half of the cooperative, 15% by weight, went by email to 9 towns,” Aiko Mori said.',
      'spelling, MORI | spelling cooperative > co-operative | spelling 15% > fifteen per cent | spelling email > e-mail | spelling 9 > nine',
    ],
    [
      '“Half of the collective, 15% by weight, went by email to 9 towns,” Aiko Mori said.',
      'words, MORI | word collective > co-operative | spelling 15% > fifteen per cent | spelling email > e-mail | spelling 9 > nine',
    ],
    // another word stands beside
    [
      '“OK, nine of you can stay and the rest of us go home,” Aiko Mori said.',
      'telling-words, MORI | spelling OK > Okay | figure nine > 10',
    ],
    [
      '“Okay, few of you can stay and the rest of us go home,” Aiko Mori said.',
      'telling-words, MORI | figure few > 10',
    ],
  ],
);

const PRINTED = documentOf('printed.txt', [
  'TEMPLE: The govern-\nment ignored three written warn-\nings, and the well-\nknown engineer who wrote them was trans-\nferred to a light-\nhouse.',
  'TEMPLE: I said it in the coun-\r\ncil and I will say it to a long-\nterm lender, a co-\noperative or Mr. Brandt-\nHolm.',
  'TEMPLE: We waited - \nand waited -\nfor the inquiry to be-\ngin in ear-\nnest.',
  'TEMPLE: Mr. Schwarzen-\nbek asked for the govern-\nment’s twenty-\nfive reasons, and my mother-\nin-law has them.',
]);

table(
  'hyphens at the ends of lines',
  [PRINTED],
  [
    ['“The government ignored three written warnings,” Ann Temple said.', 'same-words, TEMPLE'],
    [
      '“the well-known engineer who wrote them was transferred to a lighthouse,” Ann Temple said.',
      'same-words, TEMPLE',
    ],
    ['“The government ignored two written warnings,” Ann Temple said.', 'telling-words, TEMPLE | figure two > three'],
    ['“The government ignored three written requests,” Ann Temple said.', 'words, TEMPLE | word requests > warn- ings'],
    [
      '“I said it in the council and I will say it to a long-term lender, a cooperative or Mr. Brandt-Holm,” Ann Temple said.',
      'same-words, TEMPLE',
    ],
    [
      '“a long-term lender, a co-operative or Mr. Brandt-Holm,” Ann Temple said.',
      'spelling, TEMPLE | spelling co-operative > co- operative',
    ],
    [
      '“Mr. Schwarzenbek asked for the government’s twenty-five reasons, and my mother-in-law has them,” Ann Temple said.',
      'same-words, TEMPLE',
    ],
    ['“We waited and waited for the inquiry to begin in earnest,” Ann Temple said.', 'same-words, TEMPLE'],
  ],
);
