import { inArticle, type Article, type Placed } from '../../article/article';
import { countsOf, houseMarks, markKinds, notOfKind, type MarkKind } from '../../article/quotations/house-marks';
import { placesOfMarks, type Mark } from '../../article/quotations/marks';
import { isWrong } from '../../article/quotations/pairs';
import type { Paragraph } from '../../article/paragraph';
import { say, type Phrase } from '../../phrase';
import { gather } from '../../text/gather';
import { rule, type Report } from '../../rule';

export default rule({
  id: 'quote/mixed-style',
  title: 'Straight and typographic quotation marks are mixed',
  why:
    'Copy from two systems, or a paragraph pasted in. It changes nothing in what is said, but a search for a quotation or a word misses the ' +
    'other kind of marks. The fix converts all of them, apostrophes too, to the kind that the article uses more.',
  severity: 'hint',
  family: 'damage',
  scope: 'article',
  good: [
    '“Yes,” she said. “No,” he said.',
    '"Yes," she said. "No," he said.',
    'The 6" shelf is “new,” at 5\' a piece.',
    '“He said, ‘no.’”',
  ],
  bad: [
    {
      text: '“Yes,” she said. “Always.”\n\n⟦"⟧No," he said.',
      fixed: '“Yes,” she said. “Always.”\n\n“No,” he said.',
    },
    { text: '"The ferry⟦’⟧s late," she said.', fixed: '"The ferry\'s late," she said.' },
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
      ...markKinds.map(kind => notOfKind[kind](paragraph).map(({ span }) => marks.indexOf(span.start))),
    ].join();
  },
  *check(article, { style }) {
    const report = style?.marks ? undefined : mixed(article); // else style/quotation-marks tells of them
    if (report) yield report;
  },
});

/** One finding an article, on the first mark of the rarer kind; where no quotation has it, on the first apostrophe. */
function mixed(article: Article): Report | undefined {
  const house = houseMarks(article) ?? 'typographic';
  const edits = gather(article.paragraphs, placed =>
    notOfKind[house](placed.paragraph).map(({ span, text }) => ({ span: inArticle(placed, span), text })),
  );
  if (!edits.length || !article.paragraphs.some(({ paragraph }) => isOfKind(paragraph, house))) return undefined;
  const quotes = new Set(gather(article.paragraphs, quotesIn));
  const quote = edits.find(({ span }) => quotes.has(span.start));
  return {
    span: (quote ?? edits[0]).span,
    message: messageOf(house, quote !== undefined),
    fixes: [{ title: say('Convert all {0} of them', edits.length), edits }],
  };
}

/** Where the marks of quotations stand in the article. */
const quotesIn = (placed: Placed): number[] =>
  placed.paragraph.pairs.flatMap(({ open, close }) => [open, close].map(mark => inArticle(placed, mark).start));

/** Has it a mark or an apostrophe of a kind? It has, if one is not of the other. */
const isOfKind = (paragraph: Paragraph, kind: MarkKind): boolean =>
  notOfKind[kind === 'straight' ? 'typographic' : 'straight'](paragraph).length > 0;

function messageOf(house: MarkKind, isQuote: boolean): Phrase {
  if (house === 'straight')
    return isQuote
      ? say('Typographic quotation marks in an article of straight ones.')
      : say('Typographic apostrophes in an article of straight marks.');
  return isQuote
    ? say('Straight quotation marks in an article of typographic ones.')
    : say('Straight apostrophes in an article of typographic marks.');
}
