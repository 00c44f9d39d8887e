import type { Article, Placed } from '../../article/article';
import { labelledFrom } from '../../article/furniture/captions';
import { LONGEST_HEADING } from '../../article/furniture/line';
import { furnitureIn } from '../../article/furniture/furniture-in-copy';
import { gluedHeadlinesIn } from '../../article/furniture/glued-headlines';
import { insertsIn } from '../../article/furniture/inserts';
import { isListName } from '../../article/furniture/labels';
import type { Paragraph } from '../../article/paragraph';
import { say, type Phrase } from '../../phrase';
import { gistOf, inPlace, rule, type Report } from '../../rule';
import { gather } from '../../text/gather';
import { kept } from '../../text/kept';
import { wordsIn } from '../../text/copy';
import { span, type Span } from '../../text/span';
import { hashes, isIn } from '../../words/grammar';
import { Topic } from '../../words/topics';

export default rule({
  id: 'text/boilerplate',
  title: 'Leftovers of a web page in the copy',
  why:
    'A link to another story, a comment form, a share button, a credit: the scraper took the page’s furniture along. It is not the ' +
    'reporter’s copy, and figures in it belong to other stories. Delete the line.',
  safe: 'A whole line goes that is the page’s and none of the story’s; copy beside it keeps every word.',
  severity: 'warning',
  family: 'damage',
  scope: 'article',
  good: [
    'See also the appendix, the council wrote, which lists all 40 roads.',
    'Related industries lost 400 jobs.',
    'Subscribe to that view and the whole budget falls apart, he said.',
    'More than 300 people signed up for the course.',
    'Up next: Rovers travel to Elston on Saturday.',
    'The video (filmed by a neighbour) shows the crane falling.',
    'Ana Ruiz and Per Lind contributed to this report.',
    'Watch out for ice, drivers were told.',
    'It was late. Share on Share Day and see what comes. Read the paper Ana Ruiz has written.',
  ],
  bad: [
    {
      text: 'The vote is on Friday.\n\n⟦See also  Ferry fares to rise in spring⟧\n\nThe mayor agreed.',
      fixed: 'The vote is on Friday.\n\nThe mayor agreed.',
    },
    {
      text: 'The vote is on Friday.\n\n⟦Leave a Reply⟧\n\n⟦Your email address will not be published.⟧',
      fixed: 'The vote is on Friday.',
    },
    {
      text: 'Ferry fares to rise in spring\n\nThe vote is on Friday.\n\n⟦Ferry fares to rise in spring⟧\n\nThe mayor agreed.',
      fixed: 'Ferry fares to rise in spring\n\nThe vote is on Friday.\n\nThe mayor agreed.',
    },
    { text: '⟦Sign up for our daily newsletter⟧\n\nThe vote is on Friday.', fixed: 'The vote is on Friday.' },
    {
      text: 'The vote is on Friday.\n\n⟦More from Elston⟧\n\n⟦Ferry fares to rise in spring⟧\n\n⟦Who will mend the pier?⟧',
      fixed: 'The vote is on Friday.',
    },
    {
      text: 'The vote is on Friday.\n\n⟦Most read⟧\n\n⟦Ferry fares to rise⟧\n\n⟦The pier that leaks⟧\n\n⟦Comments (14)⟧',
      fixed: 'The vote is on Friday.',
    },
    {
      text: 'The vote is on Friday.\n\n⟦The mayor on the quay. Photograph: Ana Ruiz/Desk⟧\n\nThe mayor agreed.',
      fixed: 'The vote is on Friday.\n\nThe mayor agreed.',
    },
    {
      text: 'The bridge is safe, Mayor Ana Ruiz⟦ Ana Maria RuizFerry fares to rise Pier leaks again MORE⟧ said.',
      fixed: 'The bridge is safe, Mayor Ana Ruiz said.',
    },
    {
      text: 'The vote is on Friday. ⟦Follow us on Facebook Skip to content⟧ The mayor has agreed.',
      fixed: 'The vote is on Friday. The mayor has agreed.',
    },
    {
      text: 'The vote is on Friday. ⟦Media contact: Ana Ruiz, press office.⟧ The mayor has agreed.',
      fixed: 'The vote is on Friday. The mayor has agreed.',
    },
    {
      text: 'The mayor opens the bridge on Friday.⟦ (Video: Harbour TV)⟧',
      fixed: 'The mayor opens the bridge on Friday.',
    },
  ],
  follow() {
    let headline = '';
    return {
      gist: paragraph => {
        const { kind, text } = paragraph;
        if (kind !== 'prose') return kind + text;
        return (
          gistOf(leftoversIn(paragraph), paragraph) +
          (isQuestion(paragraph) ? '?' : '') +
          (isRepeated(headline, wordsIn(text)) ? ' ' : '')
        );
      },
      check(article) {
        const first = article.paragraphs[0]?.paragraph;
        headline = first?.kind === 'heading' ? wordsIn(first.text) : '';
        const linked = linksIn(article);
        return gather(article.paragraphs, (placed, i) => {
          const report = lineReport(article, i, headline, linked);
          return report ? [report] : leftoversIn(placed.paragraph).map(each => inPlace(placed, each));
        });
      },
    };
  },
});

/** What is wrong with a whole line. */
function lineReport(article: Article, i: number, headline: string, linked: ReadonlySet<number>): Report | undefined {
  const { paragraph } = article.paragraphs[i];
  const { kind, text } = paragraph;
  if (kind === 'furniture')
    return line(article, i, say('This line is left over from a web page.'), wordsIn(text).length < LONGEST_HEADING);
  if (i > 0 && isRepeated(headline, wordsIn(text)))
    return line(article, i, say('The headline stands here again.'), true);
  if (linked.has(i)) return line(article, i, say('This line links to another story.'), false);
  if (kind === 'caption' && labelledFrom(paragraph.tokens) <= 0)
    return line(article, i, say('This line belongs to a picture, not to the copy.'), false);
  return undefined;
}

/** What stands in the copy of a paragraph that is not its own: a credit at its end, or whatever a page says in it. */
const leftoversIn = kept((paragraph: Paragraph): readonly Report[] => {
  if (labelledFrom(paragraph.tokens) > 0) return [credit(paragraph)];
  const inserts = mayHaveInserts(paragraph) ? insertsIn(paragraph) : [];
  const isInserted = (said: Span): boolean => inserts.some(({ start, end }) => start < said.end && said.start < end);
  return [
    ...gluedHeadlinesIn(paragraph.tokens).map(headlines),
    ...inserts.map(said => insideCopy(paragraph, said)),
    ...furnitureIn(paragraph)
      .filter(said => !isInserted(said))
      .map(said => insideCopy(paragraph, said)),
  ];
});

/** What others wrote to somebody else begins with these. */
const FIRST_WORDS = hashes(
  'notes note media press for embargoed i let would as feel here certainly sure absolutely below eds from this the read leer lea of also',
);

/** A first look. */
const mayHaveInserts = ({ tokens, prose, sentences }: Paragraph): boolean =>
  tokens.hasAny(Topic.BRACKET) ||
  prose.includes('BC-') ||
  sentences.some(({ start }) => isIn(tokens, tokens.from(start), FIRST_WORDS));

/** Headlines behind the name of a list of links: at least one; what stands last before copy may be a subhead of its own. */
function linksIn({ paragraphs }: Article): ReadonlySet<number> {
  const linked = new Set<number>();
  for (const [i, { paragraph }] of paragraphs.entries()) {
    if (paragraph.kind !== 'furniture' || !isListName(paragraph.tokens)) continue;
    let end = i + 1;
    while (end < paragraphs.length && isHeadline(paragraphs[end])) end++;
    const isBeforeCopy = paragraphs[end]?.paragraph.kind === 'prose';
    const last = isBeforeCopy && end > i + 2 ? end - 1 : end;
    for (let k = i + 1; k < last; k++) linked.add(k);
  }
  return linked;
}

const isHeadline = ({ paragraph }: Placed): boolean => paragraph.kind === 'heading' || isQuestion(paragraph);

const isQuestion = ({ kind, prose }: Paragraph): boolean =>
  kind === 'prose' && prose.length < LONGEST_HEADING && prose.endsWith('?');

/** A headline of some length stands twice by a page's doing, not a reporter's. */
const isRepeated = (headline: string, line: string): boolean =>
  headline.length > 20 && headline.length === line.length && headline.toLowerCase() === line.toLowerCase();

/** The whole line goes, with the white space that parts it from the copy before it. */
function line({ text, paragraphs }: Article, i: number, message: Phrase, preferred: boolean): Report {
  const { start, paragraph } = paragraphs[i];
  const end = start + paragraph.text.length;
  const before = paragraphs[i - 1];
  const gap = before
    ? { start: before.start + before.paragraph.text.length, end }
    : { start, end: paragraphs[i + 1]?.start ?? text.length };
  return {
    span: { start, end },
    message,
    fixes: [{ title: say('Delete the line'), preferred, edits: [{ span: gap, text: '' }] }],
  };
}

/** The links go, with the name that they stood behind. */
const headlines = (at: Span): Report => ({
  span: at,
  message: say('Headlines of other stories are run into the sentence.'),
  fixes: [{ title: say('Delete the headlines'), edits: [{ span: at, text: '' }] }],
});

/** What the page says goes, with the white space behind it; not unseen, since copy stands beside it. */
function insideCopy({ prose }: Paragraph, said: Span): Report {
  const rest = prose.slice(said.end);
  return {
    span: said,
    message: say('Words of a web page are run into the copy.'),
    fixes: [
      {
        title: say('Delete them'),
        edits: [{ span: span(said.start, said.end + rest.length - rest.trimStart().length), text: '' }],
      },
    ],
  };
}

/** The credit goes, with the white space before it. Not unseen: what stands before it may be the picture’s caption, and has to go as well. */
function credit({ prose, tokens }: Paragraph): Report {
  const at = span(tokens.end(labelledFrom(tokens) - 1), prose.length);
  return {
    span: at,
    message: say('A credit stands in the copy.'),
    fixes: [{ title: say('Delete the credit'), edits: [{ span: at, text: '' }] }],
  };
}
