import { inArticle, type Article } from '../../article/article';
import type { Mark } from '../../article/marks';
import { say } from '../../phrase';
import { rule, type Edit, type Report } from '../../rule';

export default rule({
  id: 'quote/mixed-style',
  title: 'Straight and typographic quotation marks are mixed',
  why:
    'Copy from two systems, or a paragraph pasted in. It changes nothing in what is said, but a search for a quotation misses the other ' +
    'kind of marks. The fix converts all of them to the kind that the article uses more.',
  severity: 'hint',
  family: 'damage',
  scope: 'article',
  good: [
    '“Yes,” she said. “No,” he said.',
    '"Yes," she said. "No," he said.',
    'The 6" shelf is “new.”',
    '“He said, ‘no.’”',
  ],
  bad: [
    {
      text: '“Yes,” she said. “Always.”\n\n⟦"⟧No," he said.',
      fixed: '“Yes,” she said. “Always.”\n\n“No,” he said.',
    },
    {
      text: '"Yes," she said. "Always."\n\n⟦“⟧No,” he said.',
      fixed: '"Yes," she said. "Always."\n\n"No," he said.',
    },
    {
      text: '⟦"⟧Yes," she said. “Always,” he said. “Never,” they said.',
      fixed: '“Yes,” she said. “Always,” he said. “Never,” they said.',
    },
  ],
  *check(article) {
    const report = mixed(article);
    if (report) yield report;
  },
});

/** One finding an article, on the first mark of the rarer kind. */
function mixed({ paragraphs }: Article): Report | undefined {
  const straight: Edit[] = [];
  const typographic: Edit[] = [];
  for (const placed of paragraphs) {
    const { paragraph } = placed;
    for (const { open, close } of paragraph.pairs) {
      if (open.level !== 'double' || close.level !== 'double') continue;
      const turn = (mark: Mark, text: string): Edit => ({ span: inArticle(placed, mark), text });
      if (paragraph.prose[open.start] === '"') straight.push(turn(open, '“'), turn(close, '”'));
      else if (paragraph.prose[open.start] === '“') typographic.push(turn(open, '"'), turn(close, '"'));
    }
  }
  if (!straight.length || !typographic.length) return undefined;
  const rarer = straight.length <= typographic.length ? straight : typographic;
  return {
    span: rarer[0].span,
    message:
      rarer === straight
        ? say('Straight quotation marks in an article of typographic ones.')
        : say('Typographic quotation marks in an article of straight ones.'),
    fixes: [{ title: say('Convert all {0} of them', rarer.length), edits: rarer }],
  };
}
