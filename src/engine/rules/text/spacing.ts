import type { Placed } from '../../article/article';
import { isLooseClose, isLooseOpen } from '../../article/pairing';
import { say } from '../../phrase';
import { rule, type Report } from '../../rule';
import { shift, span } from '../../text/span';

export default rule({
  id: 'text/spacing',
  title: 'A space stands where none belongs',
  why:
    'A link or a bold word that was taken out leaves its space behind, inside a quotation mark. It changes nothing in the meaning, and ' +
    'readers see that nobody looked. Remove it. One space inside one mark is a slip of the hand; it is reported where it is not the only one.',
  severity: 'hint',
  family: 'damage',
  scope: 'article',
  good: [
    '“No limits,” they said, “none at all.”',
    '« Pas de limites », disent-ils.',
    '“She said, ‘No limits.’ ” He nodded.',
    'He said, " ... and then we left."',
    '“ We will wait for the ferry. ”',
    'He called it “a win ” for the town.',
  ],
  bad: [
    {
      text: 'He called it “a win⟦ ”⟧ for the town. She called it ⟦“ ⟧a loss.”',
      fixed: 'He called it “a win” for the town. She called it “a loss.”',
    },
    { text: 'He called it ⟦“ a win ”⟧ for the town.', fixed: 'He called it “a win” for the town.' },
    { text: 'He called it ⟦" a win "⟧ for the town.', fixed: 'He called it "a win" for the town.' },
  ],
  *check({ paragraphs }) {
    const loose = paragraphs.flatMap(placed => [...looseIn(placed)]);
    if (loose.length > 1 || loose.some(({ fixes: [fix] }) => fix.edits.length > 1)) yield* loose;
  },
});

/** The quotations of a paragraph that spaces part from their marks. */
function* looseIn({ start, paragraph: { prose, faults } }: Placed): Iterable<Required<Pick<Report, 'fixes'>> & Report> {
  for (const fault of faults) {
    if (fault.kind !== 'loose') continue;
    const { open, close } = fault.pair;
    const first = isLooseOpen(prose, open) ? spaceAfter(prose, open.end) : open.end;
    const last = isLooseClose(prose, close) ? spaceBefore(prose, close.start) : close.start;
    if (open.start === 0 && close.end === prose.length) continue; // a pull quote is set apart like this
    const edits = [span(open.end, first), span(last, close.start)].filter(s => s.end > s.start);
    const marked =
      edits.length > 1
        ? span(open.start, close.end)
        : first > open.end
          ? span(open.start, first)
          : span(last, close.end);
    yield {
      span: shift(marked, start),
      message: say('A space parts a quotation mark from its words.'),
      fixes: [
        {
          title: say('Remove the space'),
          preferred: true,
          edits: edits.map(s => ({ span: shift(s, start), text: '' })),
        },
      ],
    };
  }
}

function spaceAfter(prose: string, at: number): number {
  while (/\s/.test(prose[at] ?? '')) at++;
  return at;
}

function spaceBefore(prose: string, at: number): number {
  while (/\s/.test(prose[at - 1] ?? '')) at--;
  return at;
}
