/** Quotations in documents of other forms: a trial, a call with investors, an interview with titles and questions, a report, a press release. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/engine/article/parse';
import type { Passage } from '../../../src/engine/evidence/evidence';
import { QuotationIndex } from '../../../src/engine/evidence/quotations/quotation-index';
import { documentOf } from './sources';

const TRIAL = documentOf('trial.txt', [
  'THE COURT: Be seated, please. Mr. Vance, you may go on.\nMR. VANCE: Thank you, Your Honor. Ms. Oduya, where were you standing when the crane came down?\nTHE WITNESS: I was standing by the north gate with a cup of coffee in my hand.  I heard the cable go before I saw anything.\nQ. And what did you do then?\nA. I ran. I dropped the coffee and I ran, and I did not stop running until I got to the church.',
  'MS. PELL: Objection. The witness isn’t an engineer.\nTHE COURT: Sustained. The jury will disregard the last answer.\nMR. VANCE: Nobody told the crew that the cable had been condemned in April, did they?\nMS. PELL: The company has never denied that the cable was old. It has denied that the cable was condemned, and those are two different things, Mr. Vance.',
]);

const CALL = documentOf('call.txt', [
  'Operator: Good day, and welcome to the Brightwater third-quarter call.',
  'Lena Abara (chief executive): Thanks. Revenue was up 12 percent to $418 million, and that is before the price increase of September. We closed nine stores and we opened fourteen. I would not call it a boom, but it certainly is not the end of the world that some of you have been writing about.',
  'Jonas Weil, Chief Financial Officer: As Lena said, margins came in at 31.5%. We expect capital spending of between 60 and 70 million dollars next year, most of it in the second half. We may buy back shares. We have not decided.',
  'Analyst: Could you speak about the Dutch business?',
  'Lena Abara: The Dutch business is fine -- it’s the Belgian one that keeps me awake. We have until March to fix it, and if we can’t fix it by then we will sell it. You know, I told the board the same thing, in roughly the same words, with rather more swearing. (Laughter.)',
]);

const INTERVIEW = documentOf('interview.md', [
  '# “I never liked the trumpet”',
  '**Q: You stopped playing for eleven years. Why?**',
  '**Marisol Quint:** Because I never liked the trumpet. I liked my teacher, and my teacher liked the trumpet. When he died I put it in its case and I did not miss it for one single day.',
  '**Q: And then?**',
  '**Marisol Quint:** Then my daughter found the case. She said, “Mum, what is this golden thing?” and I thought, well, that’s that. All of my best records were made after I turned fifty. Only two of the early ones are any good — the second and the fifth.',
  '**Q: You have said that critics are tone deaf.**',
  '**Marisol Quint:** I said that some critics are tone deaf. Some of them can sing beautifully.',
]);

const RELEASE = documentOf(
  'release.txt',
  [
    'FOR IMMEDIATE RELEASE',
    'The Port of Selby will close its coal terminal on 1 July, its director, Arne Lund, said today. “We have shipped coal for 140 years and we are proud of it, but the last ship has sailed,” he said. “No one will lose a job this year. After that I can promise nothing.”',
    'The union’s chairwoman, Petra Hahn, called the plan “a funeral without a body”.',
  ],
  '2022-05-30',
);

const CAPTIONS = documentOf('meeting.txt', [
  '>> MAYOR TRAN: THE MOTION CARRIES FIVE TO TWO. I WANT TO THANK STAFF FOR SIX MONTHS OF VERY HARD WORK.',
  ">> COUNCILMEMBER ORTEGA: I VOTED NO BECAUSE WE STILL DON'T KNOW WHAT THE TUNNEL IS GOING TO COST, AND NEITHER DOES ANYBODY IN THIS ROOM.",
]);

const index = new QuotationIndex();
for (const document of [TRIAL, CALL, INTERVIEW, RELEASE, CAPTIONS]) index.add(document);

function shown({ verdict, document, span, speaker, changes }: Passage): string {
  const words = document.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return [
    `${verdict}: ${speaker ?? 'nobody'}: ${words}`,
    ...changes.map(({ kind, claim, document: is }) => `${kind} ${claim} > ${is}`),
  ]
    .join(' | ')
    .replace(/ +/g, ' ')
    .trim();
}

type Case = readonly [words: string, speaker: string, shown: string];

function table(title: string, cases: readonly Case[]): void {
  suite(title, () => {
    for (const [words, speaker, expected] of cases)
      test(words, () => {
        const copy = `“${words}” ${speaker} said.`;
        const span = { start: 0, end: words.length + 2 };
        const [best] = index.passagesOf({ kind: 'quotation', span, speaker }, parseArticle(copy), null);
        assert.equal(best ? shown(best) : 'not-found', expected);
      });
  });
}

table('a trial', [
  [
    'I was standing by the north gate with a cup of coffee in my hand. I heard the cable go before I saw anything.',
    'Grace Oduya',
    'same-words: THE WITNESS: I was standing by the north gate with a cup of coffee in my hand. I heard the cable go before I saw anything',
  ],
  [
    'I dropped the coffee and I ran, and I didn’t stop running until I got to the church,',
    'Grace Oduya',
    'small-words: nobody: I dropped the coffee and I ran, and I did not stop running until I got to the church | small didn’t > did not',
  ],
  [
    'I heard the cable before I saw anything,',
    'Grace Oduya',
    'words: THE WITNESS: I heard the cable go before I saw anything | word > go',
  ],
  [
    'I was standing by the south gate with a cup of coffee in my hand',
    'Grace Oduya',
    'words: THE WITNESS: I was standing by the north gate with a cup of coffee in my hand | word south > north',
  ],
  [
    'The company has denied that the cable was old.',
    'Miriam Pell',
    'telling-words: MS. PELL: The company has never denied that the cable was old | negation > never',
  ],
  [
    'It has denied that the cable was condemned, and those are two different things',
    'Theo Vance',
    'other-speaker: MS. PELL: It has denied that the cable was condemned, and those are two different things',
  ],
  [
    'Nobody told the crew that the cable had been condemned in March',
    'Theo Vance',
    'telling-words: MR. VANCE: Nobody told the crew that the cable had been condemned in April | name March > April',
  ],
  [
    'The witness is not an engineer.',
    'Ms. Pell',
    'small-words: MS. PELL: The witness isn’t an engineer | small is not > isn’t',
  ],
  ['The witness is an engineer, and the jury will hear her', 'Ms. Pell', 'not-found'],
  ['The crane had been condemned by the court in April', 'Theo Vance', 'not-found'],
]);

table('a call', [
  [
    'Revenue was up 12% to $418 million, and that is before the price increase of September.',
    'Lena Abara',
    'spelling: Lena Abara: Revenue was up 12 percent to $418 million, and that is before the price increase of September | spelling 12% > 12 percent',
  ],
  [
    'Revenue was up 12 percent to $481 million',
    'Lena Abara',
    'telling-words: Lena Abara: Revenue was up 12 percent to $418 million | figure $481 million > $418 million',
  ],
  [
    'We closed 9 stores and we opened 14.',
    'Lena Abara',
    'spelling: Lena Abara: We closed nine stores and we opened fourteen | spelling 9 > nine | spelling 14 > fourteen',
  ],
  [
    'We closed fourteen stores and we opened nine.',
    'Lena Abara',
    'telling-words: Lena Abara: We closed nine stores and we opened fourteen | figure fourteen > nine | figure nine > fourteen',
  ],
  [
    'I wouldn’t call it a boom, but it’s certainly not the end of the world',
    'Lena Abara',
    'small-words: Lena Abara: I would not call it a boom, but it certainly is not the end of the world | small wouldn’t > would not | small ’s > | small > is',
  ],
  [
    'We expect capital spending of between $60 million and $70 million next year, most of it in the second half.',
    'Jonas Weil',
    'spelling: Jonas Weil: We expect capital spending of between 60 and 70 million dollars next year, most of it in the second half | spelling $60 million and $70 million > 60 and 70 million dollars',
  ],
  ['We will buy back shares.', 'Jonas Weil', 'telling-words: Jonas Weil: We may buy back shares | modal will > may'],
  [
    'The Dutch business is fine … if we can’t fix it by then we will sell it.',
    'Lena Abara',
    'edited: Lena Abara: The Dutch business is fine -- it’s the Belgian one that keeps me awake. We have until March to fix it, and if we can’t fix it by then we will sell it | edited … > it’s the Belgian one that keeps me awake. We have until March to fix it, and',
  ],
  [
    'I told the board the same thing, in roughly the same words, with rather more swearing.',
    'Jonas Weil',
    'other-speaker: Lena Abara: I told the board the same thing, in roughly the same words, with rather more swearing',
  ],
  [
    'Could you speak about the Dutch business?',
    'one analyst',
    'same-words: Analyst: Could you speak about the Dutch business',
  ],
  [
    'it’s the [Belgian business] that keeps me awake',
    'Lena Abara',
    'edited: Lena Abara: it’s the Belgian one that keeps me awake | edited [Belgian business] > Belgian one',
  ],
  ['We are going to be in the Dutch business for the long term', 'Lena Abara', 'not-found'],
  ['It was the best quarter that we have ever had', 'Jonas Weil', 'not-found'],
]);

table('an interview', [
  [
    'Because I never liked the trumpet. I liked my teacher, and my teacher liked the trumpet.',
    'Marisol Quint',
    'same-words: Marisol Quint: Because I never liked the trumpet. I liked my teacher, and my teacher liked the trumpet',
  ],
  [
    'When he died I put it in its case and I didn’t miss it for a single day.',
    'Quint',
    'small-words: Marisol Quint: When he died I put it in its case and I did not miss it for one single day | small didn’t > did not | small a > one',
  ],
  ['Mum, what is this golden thing?', 'her daughter', 'same-words: Marisol Quint: Mum, what is this golden thing'],
  [
    'Most of my best records were made after I turned 50.',
    'Marisol Quint',
    'telling-words: Marisol Quint: All of my best records were made after I turned fifty | quantifier Most > All | spelling 50 > fifty',
  ],
  [
    'Two of the early ones are any good — the second and the fifth.',
    'Marisol Quint',
    'telling-words: Marisol Quint: Only two of the early ones are any good — the second and the fifth | quantifier > Only',
  ],
  [
    'I said that critics are tone deaf. Some of them can sing beautifully.',
    'Marisol Quint',
    'telling-words: Marisol Quint: I said that some critics are tone deaf. Some of them can sing beautifully | quantifier > some',
  ],
  [
    'All of my *best* records were made after I turned fifty.',
    'Marisol Quint',
    'same-words: Marisol Quint: All of my best records were made after I turned fifty',
  ],
  [
    '[M]y daughter found the case. She said, ‘Mum, what is this golden thing?’',
    'Marisol Quint',
    'same-words: Marisol Quint: my daughter found the case. She said, “Mum, what is this golden thing',
  ],
  [
    'You stopped playing for eleven years. Why?',
    'Marisol Quint',
    'same-words: nobody: You stopped playing for eleven years. Why',
  ],
  ['I never liked playing in the orchestra, and I never will', 'Marisol Quint', 'not-found'],
  ['My best records are the ones that nobody ever bought', 'Marisol Quint', 'not-found'],
]);

table('a release and captions', [
  [
    'We have shipped coal for 140 years and we’re proud of it, but the last ship has sailed',
    'Arne Lund',
    'small-words: Arne Lund: We have shipped coal for 140 years and we are proud of it, but the last ship has sailed | small ’re > are',
  ],
  [
    'We have shipped coal for 140 years and we are proud of it, but the last ship has sailed. No one will lose a job this year.',
    'Arne Lund',
    'same-words: Arne Lund: We have shipped coal for 140 years and we are proud of it, but the last ship has sailed,” he said. “No one will lose a job this year',
  ],
  [
    'Nobody will lose a job this year. After that I can promise nothing.',
    'Arne Lund',
    'words: Arne Lund: No one will lose a job this year. After that I can promise nothing | word Nobody > No one',
  ],
  [
    'No one will lose a job next year. After that I can promise nothing.',
    'Arne Lund',
    'words: Arne Lund: No one will lose a job this year. After that I can promise nothing | word next > this',
  ],
  [
    'We have shipped coal for 104 years and we are proud of it',
    'Arne Lund',
    'telling-words: Arne Lund: We have shipped coal for 140 years and we are proud of it | figure 104 > 140',
  ],
  ['a funeral without a body', 'Arne Lund', 'other-speaker: Petra Hahn: a funeral without a body'],
  ['a funeral without a body', 'Petra Hahn', 'same-words: Petra Hahn: a funeral without a body'],
  // *he said*: who that is was concluded
  [
    'We have shipped coal for 140 years and we are proud of it',
    'Petra Hahn',
    'same-words: Arne Lund: We have shipped coal for 140 years and we are proud of it',
  ],
  [
    'I want to thank staff for six months of very hard work.',
    'Mayor Kim Tran',
    'same-words: MAYOR TRAN: I WANT TO THANK STAFF FOR SIX MONTHS OF VERY HARD WORK',
  ],
  [
    'I voted no because we don’t know what the tunnel is going to cost, and neither does anybody in this room.',
    'Luis Ortega',
    "small-words: COUNCILMEMBER ORTEGA: I VOTED NO BECAUSE WE STILL DON'T KNOW WHAT THE TUNNEL IS GOING TO COST, AND NEITHER DOES ANYBODY IN THIS ROOM | small > STILL",
  ],
  [
    'we still don’t know what the tunnel is going to cost',
    'Kim Tran',
    "other-speaker: COUNCILMEMBER ORTEGA: WE STILL DON'T KNOW WHAT THE TUNNEL IS GOING TO COST",
  ],
  [
    'I voted yes because we know what the tunnel is going to cost',
    'Luis Ortega',
    "telling-words: COUNCILMEMBER ORTEGA: I VOTED NO BECAUSE WE STILL DON'T KNOW WHAT THE TUNNEL IS GOING TO COST | negation yes > NO | negation > STILL DON'T",
  ],
  ['The tunnel is going to cost more than anybody in this city knows', 'Luis Ortega', 'not-found'],
  ['We have until March to fix it', 'Arne Lund', 'other-speaker: Lena Abara: We have until March to fix it'],
]);
