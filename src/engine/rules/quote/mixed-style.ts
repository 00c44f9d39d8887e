import { inArticle, type Article, type Placed } from '../../article/article';
import { placesOfMarks, type Mark } from '../../article/quotations/marks';
import type { Pair } from '../../article/quotations/pairing';
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
  gist: ({ prose, tokens, pairs }) => {
    const marks = placesOfMarks(tokens);
    const one = (mark: Mark): string => `${marks.indexOf(mark.start)} ${mark.level}`;
    return [
      marks.map(at => prose[at]).join(''),
      ...pairs.map(({ open, close }) => `${one(open)} ${one(close)}`),
    ].join();
  },
  *check(article) {
    const report = mixed(article);
    if (report) yield report;
  },
});

/** One finding an article, on the first mark of the rarer kind. */
function mixed(article: Article): Report | undefined {
  if (!has(article, '"') || !has(article, '“')) return undefined;
  const straight: Edit[] = [];
  const typographic: Edit[] = [];
  for (const placed of article.paragraphs) {
    for (const pair of placed.paragraph.pairs) {
      const turn = (mark: Mark, text: string): Edit => ({ span: inArticle(placed, mark), text });
      if (opensWith(placed, pair, '"')) straight.push(turn(pair.open, '“'), turn(pair.close, '”'));
      else if (opensWith(placed, pair, '“')) typographic.push(turn(pair.open, '"'), turn(pair.close, '"'));
    }
  }
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

const has = ({ paragraphs }: Article, mark: string): boolean =>
  paragraphs.some(placed => placed.paragraph.pairs.some(pair => opensWith(placed, pair, mark)));

const opensWith = ({ paragraph }: Placed, { open, close }: Pair, mark: string): boolean =>
  paragraph.prose[open.start] === mark && open.level === 'double' && close.level === 'double';
