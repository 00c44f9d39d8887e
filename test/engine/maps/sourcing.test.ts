/**
 * Whom a figure comes from, whatever the verb or the document and wherever it stands: the words that are read as its source, or *none*. A
 * map for a person to read.
 */
import { isAsBefore } from '../../articles/snapshots';
import { figuresOf } from '../../../src/engine/article/article';
import { parseArticle } from '../../../src/engine/article/parse';

/** The sources of the figures of a sentence, each with its figure; a sentence of its own stands before it. */
function sources(sentence: string): string {
  const copy = `Nobody slept.\n\n${sentence[0].toUpperCase()}${sentence.slice(1)}`;
  return (
    figuresOf(parseArticle(copy))
      .map(({ span, source }) => {
        const figure = copy.slice(span.start, span.end);
        return `${figure} ${source ? `⟨${copy.slice(source.start, source.end)}⟩` : 'none'}`;
      })
      .join(', ') || 'no figure'
  );
}

/** The words that fill a frame, by the sources that are read. */
function mapOf(frame: string, words: readonly string[]): string {
  const by = new Map<string, string[]>();
  for (const word of words) {
    const capital = word[0].toUpperCase() + word.slice(1);
    const read = sources(frame.replaceAll('WORD', word)).replaceAll(word, 'WORD').replaceAll(capital, 'WORD');
    by.set(read, [...(by.get(read) ?? []), word]);
  }
  return `${frame}\n${[...by].map(([read, all]) => `  ${read}: ${all.join(', ')}\n`).join('')}`;
}

const mapsOf = (frames: readonly string[], words: readonly string[]): string =>
  frames.map(frame => mapOf(frame, words)).join('\n');

const VERBS =
  'said says say told stated added noted warned claimed conceded estimates estimated estimate show showed shows reveals suggested indicate calculates projects predicted expects believed reckons anticipates found finds forecast forecasts forecasted identified lists listed values valued rates ranked put puts pegged proposed promises pledged vowed demands requested urged recommends advocates plans supports wants wanted seeks sought reported reports announced disclosed confirmed acknowledged alleged admits admitted adds agreed agrees called|determined learned knew saw carried built lost has is will estimating showing saying adding finding'
    .replace('|', ' ')
    .split(' ');

const VERB_FRAMES: readonly string[] = [
  'The board WORD that 40 boats sank.',
  'The board WORD 40 boats sank.',
  'The board WORD 40 boats.',
  'The board WORD about 40 boats were lost.',
  'The boats WORD 40.',
  'Some 40 boats sank, the board WORD.',
  'Some 40 boats sank, WORD the board.',
  'Some 40 boats sank, WORD Ana Ruiz, its chair.',
  'Some 40 boats, the board WORD, sank in May.',
  'The board has since WORD that 40 boats sank.',
  'The board was WORD 40 boats in May.',
  'The board, which WORD that 40 boats sank, has 12 seats.',
  'The board found 40 boats, WORD that 12 were old.',
  'The WORD 40 boats sank.',
  'A study of harbours WORD 40 boats in May.',
  'Boats WORD in the harbour cost $4 million.',
  'It costs more than analysts WORD, at $4 million.',
  'The board WORD its fleet at $40 million.',
  'The board WORD to spend $4 million on boats.',
  'The board WORD for $4 million.',
  'Data from Elston WORD that 40 boats sank.',
  'Some WORD that 40 boats sank, 35 WORD otherwise.',
  'The board WORD itself with 40 boats.',
  '“It was awful,” the board WORD, and 40 boats sank.',
  'The board did not WORD that 40 boats sank.',
  'It, WORD, 40 boats sank.',
];

const DOCUMENTS =
  'data figures statistics numbers estimates estimate research survey surveys poll polling study studies report analysis tally count review investigation documents records filing findings projection forecast audit census index average inquiry returns reckoning account accounts measure calculation admission law laws rule rules regulation plan proposal agreement deal bill act treaty contract budget scheme accord legislation ordinance settlement pact terms constitution letter boat map speech'.split(
    ' ',
  );

const DOCUMENT_FRAMES: readonly string[] = [
  'Some 40 boats sank, the WORD from the ministry showed.',
  'WORD by the bank: 40 boats sank.',
  'A WORD by the bank put it at 40 boats.',
  'In a WORD of the University of Elston, 40 boats sank.',
  'In the WORD, 40 boats sank.',
  'In a recent WORD, 40 boats sank.',
  'In its WORD, 40 boats sank.',
  'Some 40 boats sank in the ministry’s latest WORD.',
  'By the ministry’s WORD, 40 boats sank.',
  'By some WORD, 40 boats sank.',
  'By WORD, 40 boats sank.',
  'Under the new WORD, owners pay $40.',
  'Under the pier and the WORD, owners pay $40.',
  'According to the WORD, 40 boats sank.',
  'Some 40 boats sank, according to WORD compiled by the bank.',
  'Citing WORD, the paper printed 40 pages.',
  'Based on a WORD of skippers, 40 boats sank.',
  'The Gazette WORD has Ruiz at 50 percent.',
  'The Gazette WORD gives the plan 50 percent.',
  'The Gazette WORD gives away 50 boats.',
  'The WORD has a margin of error of 3 points.',
  'The WORD found 40 boats.',
  'The WORD determined that 40 boats sank.',
  'The WORD cost $4 million.',
  'A WORD of 300 pages cost $4 million.',
  'The bank’s WORD of 40 boats was shut.',
  'Per the WORD, 40 boats sank.',
];

const SUBJECTS: readonly string[] = [
  'the board', 'Ana Ruiz', 'she', 'it', 'they', 'this', 'some', 'two people familiar with the log', 'data compiled by the bank', 'a study by the port', 'officials in Elston', 'one of the owners', '47 percent of owners', 'a third of the owners', 'half of the crew', 'most owners', 'the board’s chair, Ana Ruiz,', 'the board, led by Ana Ruiz,', 'the chair of the board and a lawyer',
  'the man who sold the boats', 'Ruiz, whose boat sank,', 'the “Boats for all” plan', 'no one', 'the 12 owners', 'the yard, which builds ferries,', 'those', 'people who were there', 'the latest figures', 'the boats', 'critics', 'a report seen by the Gazette', '[the board](https://board.example)', 'the 2010 census', 'nothing', 'the ministry and, in May, the bank',
]; // prettier-ignore

const SUBJECT_FRAMES: readonly string[] = [
  'WORD said that 40 boats sank.',
  'WORD said 40 boats sank, adding that 12 were old.',
  'Some 40 boats sank, WORD said.',
  'Some 40 boats sank, said WORD.',
  'Some 40 boats sank, according to WORD.',
  'According to WORD, 40 boats sank.',
  'WORD found 40 boats.',
  'WORD put the loss at $40 million.',
  'WORD told a crowd of 1,300 that 40 boats sank.',
  'WORD told 12 jokes.',
  'WORD learned that 40 boats sank.',
  'WORD wants to spend $40 million — the last plan cost $4 million — on boats.',
  'WORD promised 40 boats, where 12 had sunk.',
  '“It was awful,” WORD said, and 40 boats sank.',
  '“We lost 40 boats,” WORD said of the 12 storms.',
  'After 12 storms, WORD said, 40 boats sank, and 9 were raised.',
  'WORD says so: 40 boats sank.',
  'WORD has, it was reported, 40 boats.',
  'The 40 boats WORD expected never came.',
];

/** Small words that stand between a verb and the rest. */
const BETWEEN =
  'conservatively|has since|had also|will|would|did not|never|can only|is|are|was|were|to|has been|quietly and slowly|, however,|– in May –|all|not yet|that|who|which|then|and|still|reportedly'.split(
    '|',
  );
const BETWEEN_FRAMES: readonly string[] = [
  'The auditors WORD estimate losses of $4 million.',
  'The auditors WORD found that 40 boats sank.',
  'The auditors WORD forecasting a rise of 31 percent.',
  'Some 40 boats sank, the auditors WORD said.',
  'The auditors WORD proposed to spend $4 million.',
  'It WORD reported 40 cases.',
];

suite('a map of sources', () => {
  const cases: [name: string, frames: readonly string[], words: readonly string[]][] = [
    ['verbs', VERB_FRAMES, VERBS],
    ['documents', DOCUMENT_FRAMES, DOCUMENTS],
    ['subjects', SUBJECT_FRAMES, SUBJECTS],
    ['between', BETWEEN_FRAMES, BETWEEN],
  ];
  for (const [name, frames, words] of cases)
    test(name, () => isAsBefore(`test/engine/maps/sourcing-${name}.snap.txt`, mapsOf(frames, words)));
});
