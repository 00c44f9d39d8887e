import { inArticle, type Article, type Placed } from '../../article/article';
import { labelledFrom } from '../../article/furniture/captions';
import { LONGEST_HEADING } from '../../article/furniture/line';
import { furnitureIn } from '../../article/furniture/furniture-in-copy';
import { gluedHeadlinesIn } from '../../article/furniture/glued-headlines';
import { insertsIn } from '../../article/furniture/inserts';
import { isListName } from '../../article/furniture/labels';
import type { Paragraph } from '../../article/paragraph';
import { say, type Phrase } from '../../phrase';
import { rule, type Report } from '../../rule';
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
  gist: paragraph => {
    const { kind, text, prose } = paragraph;
    const isShort = kind !== 'prose' || wordsIn(text).length < LONGEST_HEADING;
    const mayHave =
      isShort ||
      prose.endsWith(')') ||
      prose.includes('MORE') ||
      furnitureIn(paragraph).length > 0 ||
      hasInserts(paragraph);
    return mayHave ? kind + text : '';
  },
  *check(article) {
    const headline = article.paragraphs[0]?.paragraph;
    const linked = linksIn(article);
    for (const [i, placed] of article.paragraphs.entries()) {
      const { kind, tokens } = placed.paragraph;
      const text = wordsIn(placed.paragraph.text);
      if (kind === 'furniture')
        yield line(article, i, say('This line is left over from a web page.'), text.length < LONGEST_HEADING);
      else if (i > 0 && headline.kind === 'heading' && isRepeated(wordsIn(headline.text), text))
        yield line(article, i, say('The headline stands here again.'), true);
      else if (linked.has(i)) yield line(article, i, say('This line links to another story.'), false);
      else if (labelledFrom(tokens) > 0) yield credit(placed);
      else if (kind === 'caption')
        yield line(article, i, say('This line belongs to a picture, not to the copy.'), false);
      else {
        for (const glued of gluedHeadlinesIn(tokens)) yield headlines(inArticle(placed, glued));
        const inserts = mayHaveInserts(placed.paragraph) ? insertsIn(placed.paragraph) : [];
        for (const said of inserts) yield insideCopy(placed, said);
        for (const said of furnitureIn(placed.paragraph))
          if (!inserts.some(({ start, end }) => start < said.end && said.start < end)) yield insideCopy(placed, said);
      }
    }
  },
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

const hasInserts = (paragraph: Paragraph): boolean => mayHaveInserts(paragraph) && insertsIn(paragraph).length > 0;

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

const isHeadline = ({ paragraph: { kind, prose } }: Placed): boolean =>
  kind === 'heading' || (kind === 'prose' && prose.length < LONGEST_HEADING && prose.endsWith('?'));

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
function insideCopy(placed: Placed, said: Span): Report {
  const { prose } = placed.paragraph;
  const rest = prose.slice(said.end);
  const gap = span(said.start, said.end + rest.length - rest.trimStart().length);
  return {
    span: inArticle(placed, said),
    message: say('Words of a web page are run into the copy.'),
    fixes: [{ title: say('Delete them'), edits: [{ span: inArticle(placed, gap), text: '' }] }],
  };
}

/** The credit goes, with the white space before it. Not unseen: what stands before it may be the picture’s caption, and has to go as well. */
function credit(placed: Placed): Report {
  const { prose, tokens } = placed.paragraph;
  const from = labelledFrom(tokens);
  const at = inArticle(placed, { start: tokens.end(from - 1), end: prose.length });
  return {
    span: at,
    message: say('A credit stands in the copy.'),
    fixes: [{ title: say('Delete the credit'), edits: [{ span: at, text: '' }] }],
  };
}
