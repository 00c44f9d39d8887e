import { inArticle, type Article } from '../../article/article';
import { countsOf, houseMarks, kindOf, type MarkKind } from '../../article/quotations/house-marks';
import { placesOfMarks, type Mark } from '../../article/quotations/marks';
import { isWrong } from '../../article/quotations/pairs';
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
  gist: paragraph => {
    const { prose, tokens, pairs } = paragraph;
    const marks = placesOfMarks(tokens);
    const one = (mark: Mark): string => `${marks.indexOf(mark.start)} ${mark.level}`;
    return [
      marks.map(at => prose[at]).join(''),
      ...pairs.map(pair => `${one(pair.open)} ${one(pair.close)} ${isWrong(prose, pair)}`),
      JSON.stringify(countsOf(paragraph)),
    ].join();
  },
  *check(article, { style }) {
    const report = style?.marks ? undefined : mixed(article); // else style/quotation-marks tells of them
    if (report) yield report;
  },
});

/** One finding an article, on the first mark of the rarer kind. */
function mixed(article: Article): Report | undefined {
  const turned: Readonly<Record<MarkKind, Edit[]>> = { straight: [], typographic: [] };
  for (const placed of article.paragraphs) {
    const { pairs, prose } = placed.paragraph;
    for (const pair of pairs) {
      const kind = kindOf(prose, pair);
      if (!kind || isWrong(prose, pair)) continue;
      const [left, right] = kind === 'straight' ? '“”' : '""';
      const { open, close } = pair;
      turned[kind].push({ span: inArticle(placed, open), text: left }, { span: inArticle(placed, close), text: right });
    }
  }
  if (!turned.straight.length || !turned.typographic.length) return undefined;
  const isStraight = houseMarks(article) === 'straight';
  const rarer = isStraight ? turned.typographic : turned.straight;
  return {
    span: rarer[0].span,
    message: isStraight
      ? say('Typographic quotation marks in an article of straight ones.')
      : say('Straight quotation marks in an article of typographic ones.'),
    fixes: [{ title: say('Convert all {0} of them', rarer.length), edits: rarer }],
  };
}
