import { leadIn } from '../../article/speech/attribution-places';
import { say } from '../../phrase';
import { rule, type Fix } from '../../rule';
import type { Paragraph } from '../../article/paragraph';
import type { Mark } from '../../article/quotations/marks';
import { lastFrom, lastOf } from '../../text/span';

const OPENING: Readonly<Record<string, string>> = { '”': '“', '“': '“', '»': '«', '’': '‘', '’’': '‘‘' };

/** No sentence of a quotation is longer (UTF-16 units). */
const LONGEST = 600;

export default rule({
  id: 'quote/unopened',
  title: 'A closing quotation mark with nothing to close',
  why:
    'A closing mark with nothing open: the opening mark was lost, or this one is left over. Readers cannot tell whose words come ' +
    'before it. Find the beginning in the original, open the quotation there, or delete the mark.',
  severity: 'error',
  family: 'damage',
  scope: 'paragraph',
  good: [
    '“We will not wait,” she said.',
    'The board is 6" wide and the shelf is 5\'11" tall.',
    'The shelf is 5\' 2" long, the gap behind it 3". Her tape says 42", his 40".',
    'The drummers’ union and the players’ union agreed.',
    '“He said, ‘We will not wait.’”',
  ],
  bad: [
    {
      text: 'We will not wait⟦”⟧, she said.',
      fixed: '“We will not wait”, she said.',
      fixes: ['We will not wait, she said.'],
    },
    {
      text: 'The river is rising,⟦"⟧ said Ana Ruiz, the harbour master.',
      fixed: '"The river is rising," said Ana Ruiz, the harbour master.',
      fixes: ['The river is rising, said Ana Ruiz, the harbour master.'],
    },
    {
      text: '“The pumps failed,” Ruiz said. Nobody warned us.⟦”⟧',
      fixed: '“The pumps failed,” Ruiz said. “Nobody warned us.”',
      fixes: ['“The pumps failed,” Ruiz said. Nobody warned us.'],
    },
  ],
  when: ({ faults }) => faults.length > 0,
  *check(paragraph) {
    for (const fault of paragraph.faults) {
      if (fault.kind !== 'unopened') continue;
      yield {
        span: { start: fault.mark.start, end: fault.mark.end },
        message: say('Nothing is open that this mark could close.'),
        fixes: mends(paragraph, fault.mark),
      };
    }
  },
});

/** Open it at the start of its sentence, or after the words that lead in; or take the mark away. */
function mends(paragraph: Paragraph, mark: Mark): Fix[] {
  const { prose: text, sentences, pairs } = paragraph;
  const floor = lastOf(pairs, mark.start)?.end ?? 0;
  const sentence = sentences[lastFrom(sentences, mark.start - 1)];
  const from = Math.max(sentence?.start ?? 0, floor, mark.start - LONGEST);
  let at = leadIn(paragraph, from, mark.start) ?? from;
  while (at < mark.start && /\s/.test(text[at])) at++;
  const glyph = text.slice(mark.start, mark.end);
  return [
    {
      title: say('Open the quotation before “{0}”', text.slice(at, mark.start).split(/\s+/).slice(0, 2).join(' ')),
      edits: [{ span: { start: at, end: at }, text: OPENING[glyph] ?? glyph }],
    },
    { title: say('Delete the mark'), edits: [{ span: { start: mark.start, end: mark.end }, text: '' }] },
  ];
}
