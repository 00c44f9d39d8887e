import { isLooseClose, isLooseOpen } from '../../article/pairing';
import { say } from '../../phrase';
import { rule } from '../../rule';
import { span } from '../../text/span';

export default rule({
  id: 'text/spacing',
  title: 'A space stands where none belongs',
  why:
    'A link or a bold word that was taken out leaves its space behind, inside a quotation mark. It changes nothing in the meaning, and ' +
    'readers see that nobody looked. Remove it.',
  severity: 'hint',
  family: 'damage',
  scope: 'paragraph',
  good: [
    '“No limits,” they said, “none at all.”',
    '« Pas de limites », disent-ils.',
    '“She said, ‘No limits.’ ” He nodded.',
    'He said, " ... and then we left."',
  ],
  bad: [
    { text: 'He called it “a win⟦ ”⟧ for the town.', fixed: 'He called it “a win” for the town.' },
    { text: 'He called it ⟦“ ⟧a win” for the town.', fixed: 'He called it “a win” for the town.' },
    { text: 'He called it ⟦" a win "⟧ for the town.', fixed: 'He called it "a win" for the town.' },
  ],
  *check({ prose, faults }) {
    for (const fault of faults) {
      if (fault.kind !== 'loose') continue;
      const { open, close } = fault.pair;
      const first = isLooseOpen(prose, open) ? spaceAfter(prose, open.end) : open.end;
      const last = isLooseClose(prose, close) ? spaceBefore(prose, close.start) : close.start;
      const edits = [span(open.end, first), span(last, close.start)].filter(s => s.end > s.start);
      yield {
        span:
          edits.length > 1
            ? span(open.start, close.end)
            : first > open.end
              ? span(open.start, first)
              : span(last, close.end),
        message: say('A space parts a quotation mark from its words.'),
        fixes: [{ title: say('Remove the space'), preferred: true, edits: edits.map(s => ({ span: s, text: '' })) }],
      };
    }
  },
});

function spaceAfter(prose: string, at: number): number {
  while (/\s/.test(prose[at] ?? '')) at++;
  return at;
}

function spaceBefore(prose: string, at: number): number {
  while (/\s/.test(prose[at - 1] ?? '')) at--;
  return at;
}
