import { inArticle } from '../../article/article';
import { notOfKind } from '../../article/quotations/house-marks';
import { say } from '../../phrase';
import { rule } from '../../rule';

export default rule({
  id: 'style/quotation-marks',
  title: 'Quotation marks are not those of the house',
  why:
    'A desk sets typographic marks or straight ones, and a search for a quotation finds only the kind it is given. It is checked where ' +
    '`"marks"` in the house style says so, and told once an article. The fix converts marks and apostrophes, and no word.',
  severity: 'hint',
  family: 'style',
  scope: 'article',
  good: [
    '"Yes," she said, and nobody has said which marks the house sets.',
    { text: '“We don’t know,” she said.', style: { marks: 'typographic' } },
    { text: '"We don\'t know," she said. The shelf is 6" deep.', style: { marks: 'straight' } },
  ],
  bad: [
    {
      text: '⟦"⟧We don\'t know," she said. "Ask the \'board.\'"',
      style: { marks: 'typographic' },
      fixed: '“We don’t know,” she said. “Ask the ‘board.’”',
    },
    {
      text: "She wasn⟦'⟧t asked. “Never,” she said.",
      style: { marks: 'typographic' },
      fixed: 'She wasn’t asked. “Never,” she said.',
    },
    { text: '⟦“⟧Yes,” she said.', style: { marks: 'straight' }, fixed: '"Yes," she said.' },
  ],
  *check({ paragraphs }, { style }) {
    const kind = style?.marks;
    if (!kind) return;
    const edits = paragraphs.flatMap(placed =>
      notOfKind[kind](placed.paragraph).map(({ span, text }) => ({ span: inArticle(placed, span), text })),
    );
    if (!edits.length) return;
    yield {
      span: edits[0].span,
      message:
        kind === 'straight'
          ? say('A typographic mark: the house style is straight ones.')
          : say('A straight mark: the house style is typographic ones.'),
      fixes: [{ title: say('Convert all marks and apostrophes: {0}', edits.length), edits }],
    };
  },
});
