import { inArticle, type Article, type Placed } from '../../article/article';
import { LONGEST_HEADING } from '../../article/furniture/furniture';
import { say, type Phrase } from '../../phrase';
import { rule, type Report } from '../../rule';

/** *(Video: Reuters)*, *(Photo by Ana Ruiz/AP)* at the end of copy: a caption's credit. */
const CREDIT =
  /(?<!\s)\s*\((?:video|photo|image|picture|photograph|file photo|credit|graphic|source)(?:s)?(?::| by | credit:?| courtesy)[^()]{2,60}\)$/i;

export default rule({
  id: 'text/boilerplate',
  title: 'Page furniture stands in the copy',
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
      text: 'The mayor opens the bridge on Friday.⟦ (Video: Harbour TV)⟧',
      fixed: 'The mayor opens the bridge on Friday.',
    },
  ],
  gist: ({ kind, text, prose }) =>
    kind !== 'prose' || text.length < LONGEST_HEADING || prose.endsWith(')') ? kind + text : '',
  *check(article) {
    const headline = article.paragraphs[0]?.paragraph;
    for (const [i, placed] of article.paragraphs.entries()) {
      const { kind, text, prose } = placed.paragraph;
      if (kind === 'furniture') yield line(article, i, say('This line is page furniture, not copy.'));
      else if (i > 0 && headline.kind === 'heading' && isRepeated(headline.text, text))
        yield line(article, i, say('The headline stands here again.'));
      else if (prose.endsWith(')')) yield* credit(placed);
    }
  },
});

/** A headline of some length stands twice by a page's doing, not a reporter's. */
const isRepeated = (headline: string, line: string): boolean =>
  headline.length > 20 && headline.length === line.length && headline.toLowerCase() === line.toLowerCase();

/** The whole line goes, with the white space that parts it from the copy before it. */
function line({ text, paragraphs }: Article, i: number, message: Phrase): Report {
  const { start, paragraph } = paragraphs[i];
  const end = start + paragraph.text.length;
  const before = paragraphs[i - 1];
  const gap = before
    ? { start: before.start + before.paragraph.text.length, end }
    : { start, end: paragraphs[i + 1]?.start ?? text.length };
  return {
    span: { start, end },
    message,
    fixes: [{ title: say('Delete the line'), preferred: true, edits: [{ span: gap, text: '' }] }],
  };
}

function* credit(placed: Placed): Iterable<Report> {
  const text = placed.paragraph.prose;
  const m = CREDIT.exec(text);
  if (!m) return;
  const span = inArticle(placed, { start: m.index, end: text.length });
  yield {
    span,
    message: say('A credit stands in the copy.'),
    fixes: [{ title: say('Delete the credit'), preferred: true, edits: [{ span, text: '' }] }],
  };
}
