/**
 * What is read where a quotation mark is missing, another one, or one too many, at every place of a sentence: a map for a person to read.
 * `UPDATE=1 npm run test:unit` writes it anew.
 */
import { isAsBefore } from '../../articles/snapshots';
import { pairMarks, startOf, type Fault } from '../../../src/engine/article/quotations/pairing';
import { tokensOf } from '../../../src/engine/words/tokens';

const SENTENCES: readonly string[] = [
  '“We waited,” said Ana Ruiz. “He told us, ‘Go home,’ and left.”',
  '"We waited," said Ana Ruiz. "The dogs\' home is shut, and the 7" disc is \'sold\'."',
  '‘It was the workers’ hall,’ she said, ‘in the ’80s, “when we danced”.’',
  'They call it «the end»; „Ruhe“, he said, and “a ‘new’ beginning”.',
];
const MARKS = ['"', '“', '”', "'", '‘', '’', '“ ', ' ”', '”“'];

/** The words with what stands in marks between brackets, and each fault with its mark. */
function read(text: string): string {
  const { pairs, faults } = pairMarks(tokensOf(text));
  const signs = pairs.flatMap(({ start, end }) => [{ at: start, sign: '⟦' }, { at: end, sign: '⟧' }]); // prettier-ignore
  let marked = '';
  let at = 0;
  for (const each of signs.sort((a, b) => a.at - b.at)) {
    marked += text.slice(at, each.at) + each.sign;
    at = each.at;
  }
  const said = (fault: Fault): string =>
    `${fault.kind} ${startOf(fault)}${fault.kind === 'unclosed' ? `–${fault.until}${fault.last ? ' (last)' : ''}` : ''}${fault.kind === 'mismatched' && fault.doubled ? ' (doubled)' : ''}`;
  return [marked + text.slice(at), ...faults.map(said)].join(' | ');
}

function mapOf(sentence: string): string {
  const lines = [sentence, `  whole: ${read(sentence)}`];
  const quoted = [...sentence.matchAll(/["“”'‘’«»„]/g)].map(({ index }) => index);
  for (const at of quoted) lines.push(`  without ${at}: ${read(sentence.slice(0, at) + sentence.slice(at + 1))}`);
  for (const mark of MARKS) {
    for (const at of quoted)
      lines.push(`  ${mark} at ${at}: ${read(sentence.slice(0, at) + mark + sentence.slice(at + 1))}`);
    for (const { index } of sentence.matchAll(/(?<=\s)\S|(?<=\S)\s/g))
      if (index % 3 === 0)
        lines.push(`  ${mark} before ${index}: ${read(sentence.slice(0, index) + mark + sentence.slice(index))}`);
  }
  return lines.join('\n');
}

test('quotation marks, place by place', () =>
  isAsBefore('test/engine/maps/marks.snap.txt', `${SENTENCES.map(mapOf).join('\n\n')}\n`));
