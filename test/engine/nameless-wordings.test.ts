/** Sources without a name, and notes to self, in wordings that nobody tuned to: written down before they were tried. Marks say what is found. */
import assert from 'node:assert/strict';
import { check } from '../../src/engine/check';

const NAMELESS: readonly string[] = [
  '⟦Several former employees⟧ said the pier was rotten.',
  '⟦Two people with direct knowledge of the matter⟧ told the Courier that the sale was off.',
  '⟦A person briefed on the plan⟧ described it as dead.',
  'The sale is off, ⟦a senior diplomat⟧ said.',
  'The sale is off, said ⟦one of the officials⟧.',
  'The sale is off, ⟦three bankers close to the deal⟧ confirmed on Monday.',
  '⟦Some residents⟧ quietly admit that they are glad.',
  '⟦Many observers⟧ have long suspected that the fund is empty.',
  '⟦A Western official, who asked not to be named⟧, said the talks had failed.',
  'The fund is empty, ⟦insiders⟧ insist.',
  'According to ⟦multiple sources⟧, the fund is empty.',
  'The fund is empty, ⟦a government source⟧ revealed.',
  'The Courier, citing ⟦unidentified officials⟧, wrote that the fund was empty.',
];

const NAMED: readonly string[] = [
  // who answers for a body
  'A spokesman later confirmed that the pier was shut.',
  'The analyst said the fund was empty.',
  'Bank officials at the meeting, Ana Ruiz and Per Lind, said so.',
  'Ana Ruiz, a senior official, said the fund was empty.',
  'Her lawyers said she was glad.',
  'Elston police officials said the quay was shut.',
  'A senior official, Ana Ruiz, said the fund was empty.',
  'Officials sold the boat for 40 crowns.',
  'The scientists told the Courier that it was ice.',
  'These residents say they are glad.',
  'Some residents left; the mayor said nothing.',
];

const HOLES: readonly string[] = [
  'The price is ⟦TBC⟧.',
  'The doors open at ⟦TIME TBC⟧.',
  'The sum of ⟦$???⟧ was never paid.',
  'It was drawn by ⟦????⟧ in 1902.',
  'The work began in ⟦19??⟧ and stopped.',
  'It was put to ⟦[spokeswoman]⟧ on Monday.',
  'It is run by ⟦[NAME OF SCHOOL]⟧ in Elston.',
  'The bridge is ⟦XXX⟧ metres long.',
  'It fell by a third ⟦[source?]⟧ in May.',
  'It fell by a third ⟦[citation needed]⟧ in May.',
  'It fell by a third ⟦[is that so?]⟧ in May.',
  'The mayor, ⟦[first name]⟧ Ruiz, agreed.',
  'He was born on ⟦[date of birth]⟧ in Elston.',
];

const WHOLE: readonly string[] = [
  'Women have two X chromosomes (XX).',
  'She got [the job] and [sic] left.',
  'Really?? he wrote.',
  'The TBC Bank opened a branch.',
  'Loans (from TBC Bank alone) rose.',
  'The film is rated XXX.',
  '“They [the neighbours] knew,” she said.',
];

/** The copy with marks round what one rule finds in it. */
function marked(copy: string, rule: string): string {
  let at = 0;
  let all = '';
  for (const { span, rule: id } of check(copy).findings) {
    if (id !== rule || span.start < at) continue;
    all += `${copy.slice(at, span.start)}⟦${copy.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return all + copy.slice(at);
}

suite('without a name or still to come, in wordings that nobody tuned to', () => {
  for (const [rule, lines] of [
    ['attribution/unnamed-source', [...NAMELESS, ...NAMED]],
    ['copy/placeholder', [...HOLES, ...WHOLE]],
  ] as const)
    for (const line of lines) test(line, () => assert.equal(marked(line.replace(/[⟦⟧]/g, ''), rule), line));
});
