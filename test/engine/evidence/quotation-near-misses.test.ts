/** What nearly stands in the documents: other utterances of the same speakers on the same things, phrases, and what was said by several. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/engine/article/parse';
import { quotationsOf } from '../../../src/engine/article/speech/speech';
import { QuotationIndex } from '../../../src/engine/evidence/quotations/quotation-index';
import { documentOf, SOURCES } from './sources';

const MORE = [
  documentOf('council.txt', [
    'LINDQVIST: I think that we are going to need a lot more time. I don’t know what the island is going to say about that.',
    'KROG: I don’t know what you are talking about. You are not the one who lost a boat. This is not about money, this is about trust.',
    'REPORTER: Mr. Lindqvist, Hanne Krog said that the breakwater was “built by optimists for pessimists.” Was it?',
    'LINDQVIST: This is not about money. It has never been about money, and I resent the question.',
    'KROG: At the end of the day, it is what it is.',
  ]),
  documentOf('speeches/ellery-2023.txt', ['We were told to wait. It was a waste of salt and I said so.']),
  documentOf('speech-without-labels.txt', [
    'Thank you. Thank you very much. It is great to be here in Tern Sound with so many of my friends. We are going to do great things together, and we are going to do them soon.',
    'We will cut the toll in half by Easter. We will double the number of night buses, and we will plant four thousand trees along the shore road.',
  ]),
];

/** They have a date. */
const DATED = [
  documentOf(
    'debate-2021.txt',
    [
      'GRAUER: It does not work that way. We are not doing anything this year. I have stood with the ferrymen for a very long time.',
      'VALK: Then say so. The lighthouse stays where it is.',
    ],
    '2021-03-04',
  ),
  documentOf('remarks-on-fish.txt', ['There is a lot of fog. You know what? I have seen worse.'], '2021-03-04'),
];

const index = new QuotationIndex();
for (const document of [...SOURCES, ...MORE, ...DATED]) index.add(document);

/** The verdict on the first quotation of an article, with who says it there. */
function verdictIn(copy: string, date: string | null = null): string {
  const article = parseArticle(copy);
  const { span, speaker } = quotationsOf(article)[0];
  const [best] = index.passagesOf({ kind: 'quotation', span, speaker: speaker?.name ?? null }, article, date);
  return best ? `${best.verdict}, ${best.speaker ?? 'nobody'}, ${best.document.path}` : 'not-found';
}

const CASES: readonly (readonly [copy: string, verdict: string])[] = [
  // the same speaker, the same thing, another utterance
  // one word for two: that may be this one
  ['“We lost everything in the storm,” Hanne Krog said.', 'telling-words, KROG, hearing.txt'],
  ['“We asked for money and the council sent us a letter,” Hanne Krog said.', 'not-found'],
  ['“The lamps were ordered a year ago, and I have the receipt,” Per Lindqvist said.', 'not-found'],
  ['“I walk my dog on that beach every evening,” Per Lindqvist said.', 'not-found'],
  ['“We built this bridge in six summers with 1,400 workers,” Ines Okafor said.', 'not-found'],
  ['“We had no bread, no milk and no coffee that winter,” Ines Okafor said.', 'not-found'],
  ['“I lost four elections and won the fifth,” Tomas Reyes said.', 'not-found'],
  ['“We are going to need a new pier,” Per Lindqvist said.', 'not-found'],
  ['“I don’t know what the council is going to do about it,” Hanne Krog said.', 'not-found'],
  ['“We are going to do everything we can to help,” Ines Okafor said.', 'not-found'],
  ['“It is great to be back home with so many people,” Ines Okafor said.', 'not-found'],
  ['“We will double the number of teachers by Christmas,” Ines Okafor said.', 'not-found'],
  ['“Nobody on the council has ever been afraid of the water,” Hanne Krog said.', 'not-found'],
  // phrases
  ['“I don’t know,” Per Lindqvist said.', 'same-words, LINDQVIST, council.txt'],
  ['“I don’t know,” Mia Chen said.', 'not-found'],
  ['“Thank you very much,” Mia Chen said.', 'not-found'],
  ['“It is what it is,” Petra Hahn said.', 'not-found'],
  ['“the end of the day,” Petra Hahn said.', 'other-speaker, KROG, council.txt'],
  ['“the day,” Petra Hahn said.', 'not-found'],
  ['“We are going to,” Ines Okafor said.', 'not-found'],
  // said by several: where the one who is named does, that place comes first
  ['“This is not about money,” Per Lindqvist said.', 'same-words, LINDQVIST, council.txt'],
  ['“This is not about money,” Hanne Krog said.', 'same-words, KROG, council.txt'],
  [
    '“It has never been about money, and I resent the question,” Hanne Krog said.',
    'other-speaker, LINDQVIST, council.txt',
  ],
  ['“This is not about money, this is about trust,” Hanne Krog said.', 'same-words, KROG, council.txt'],
  // few words, in a document that the desk has named for the speaker
  ['“It was a waste of salt,” Nora Ellery said.', 'same-words, nobody, speeches/ellery-2023.txt'],
  ['It was “a waste of salt”, Nora Ellery said.', 'not-found'],
  ['“a waste of salt and,” Petra Hahn said.', 'not-found'],
  // changed, and said by somebody else: not news enough
  ['“It was never about money, and I regret the answer,” Hanne Krog said.', 'not-found'],
  // read aloud by somebody else
  ['The breakwater was “built by optimists for pessimists,” Hanne Krog said.', 'same-words, REPORTER, council.txt'],
  // a document that does not say who speaks
  ['“We will cut the toll in half by Easter,” Ines Okafor said.', 'same-words, nobody, speech-without-labels.txt'],
  [
    '“We will double the number of night buses, and we’ll plant 4,000 trees along the shore road,” Ines Okafor said.',
    'small-words, nobody, speech-without-labels.txt',
  ],
  // put together, and no label says whose words those are
  ['“We will double the number of night buses by Easter,” Ines Okafor said.', 'not-found'],
  // dots over a long way
  [
    '“We lost 13 boats in the storm … The doctor’s seals don’t pay harbour dues,” Hanne Krog said.',
    'edited, KROG, hearing.txt',
  ],
];

/** What is brief, and changed or of nobody, tells only where it was said at about the time. */
const OF_THEN: readonly (readonly [copy: string, then: string, years: string])[] = [
  ['“It just doesn’t work that way,” Otto Grauer said.', 'small-words, GRAUER, debate-2021.txt', 'not-found'],
  ['“We are not doing very much this year,” Otto Grauer said.', 'telling-words, GRAUER, debate-2021.txt', 'not-found'],
  ['“There is a lot of fog,” Otto Grauer said.', 'same-words, nobody, remarks-on-fish.txt', 'not-found'],
  // its very words, or many of them
  [
    '“It does not work that way,” Otto Grauer said.',
    'same-words, GRAUER, debate-2021.txt',
    'same-words, GRAUER, debate-2021.txt',
  ],
  [
    '“I have stood with the ferrymen for a very long time,” Otto Grauer said.',
    'same-words, GRAUER, debate-2021.txt',
    'same-words, GRAUER, debate-2021.txt',
  ],
];

suite('what people say now and then', () => {
  for (const [copy, then, years] of OF_THEN)
    test(copy, () => {
      assert.equal(verdictIn(copy, '2021-03-20'), then);
      assert.equal(verdictIn(copy), then);
      assert.equal(verdictIn(copy, '2024-07-01'), years);
    });
});

suite('near misses', () => {
  for (const [copy, verdict] of CASES) test(copy, () => assert.equal(verdictIn(copy), verdict));
});
