import { inArticle, type Placed } from '../../article/article';
import { isLooseClose, isLooseOpen } from '../../article/quotations/pairs';
import type { Paragraph } from '../../article/paragraph';
import { say } from '../../phrase';
import { rule } from '../../rule';
import { gather } from '../../text/gather';
import { Sign } from '../../words/glance';
import { matchesOf } from '../../text/matches';
import { span, type Span } from '../../text/span';

/** A few are slips of the hand; as many as this are what a scraper leaves all over an article. */
const FEWEST = 5;

/** *the harbour , which*: a space before a comma or a stop, after a word. An ellipsis is set with spaces. */
const BEFORE_STOP = /(?<=[\p{L}\p{N})”"’]) +(?=[,;.](?:\s|$)(?! ?\.))/gu;

export default rule({
  id: 'text/spacing',
  title: 'Spaces stand where none belongs',
  why:
    'Links and bold words that were taken out leave their spaces behind: before a comma or a stop, inside quotation marks. They change ' +
    'nothing in the meaning, and readers see that nobody looked. Five or more in an article are reported, once for all of them.',
  safe: 'Only spaces go that no style sets; no word is joined to another.',
  severity: 'hint',
  family: 'damage',
  scope: 'article',
  good: [
    '“No limits,” they said, “none at all.”',
    'He called it “a win ” for the town , she said .',
    '« Pas de limites », disent-ils. « Rien ». « Jamais ».',
    '“ We will wait. ”\n\n“ It is late. ”\n\n“ Nobody came. ”',
    'He said, " ... and then we left." It went . . . and it came . . . and it went.',
  ],
  bad: [
    {
      text: 'He called the bridge⟦ ⟧, which fell , “ a win ” for Elston .',
      fixed: 'He called the bridge, which fell, “a win” for Elston.',
    },
    {
      text: 'He called it ⟦“ ⟧a win ” for the town.\n\nShe called it " a loss". Others , it seems , left.',
      fixed: 'He called it “a win” for the town.\n\nShe called it "a loss". Others, it seems, left.',
    },
    {
      text: 'The bridge⟦ ⟧. It fell , she said ; it was old , and it leaked .',
      fixed: 'The bridge. It fell, she said; it was old, and it leaked.',
    },
  ],
  gist: paragraph => (mayHave(paragraph) ? paragraph.text : ''),
  *check({ paragraphs }) {
    const spaces = gather(paragraphs, placed => (mayHave(placed.paragraph) ? spacesIn(placed) : []));
    if (spaces.length < FEWEST) return;
    yield {
      span: spaces[0].marked,
      message: say('Spaces stand where none belongs, here and in {0} more places.', String(spaces.length - 1)),
      fixes: [
        {
          title: say('Remove all {0} spaces', String(spaces.length)),
          preferred: true,
          edits: spaces.map(({ space }) => ({ span: space, text: '' })),
        },
      ],
    };
  },
});

interface Stray {
  readonly space: Span;
  /** What a squiggle stands under: the space, and the mark where it parts one from its words. */
  readonly marked: Span;
}

const mayHave = ({ glance, faults, kind }: Paragraph): boolean =>
  (glance.signs & Sign.SPACED_STOP || faults.length) > 0 && kind !== 'furniture' && kind !== 'table';

/** The spaces of a paragraph that stand before a stop or inside quotation marks, in the order of the text. */
function spacesIn(placed: Placed): Stray[] {
  const { prose, faults, glance } = placed.paragraph;
  const beforeStops = glance.signs & Sign.SPACED_STOP ? matchesOf(BEFORE_STOP, prose) : [];
  const spaces = Array.from(beforeStops, m => span(m.index, m.index + m[0].length)).map(space => ({
    space,
    marked: space,
  }));
  for (const fault of faults) {
    if (fault.kind !== 'loose') continue;
    const { open, close } = fault.pair;
    if (open.start === 0 && close.end === prose.length) continue; // a pull quote is set apart like this
    const first = isLooseOpen(prose, open) ? spaceAfter(prose, open.end) : open.end;
    const last = isLooseClose(prose, close) ? spaceBefore(prose, close.start) : close.start;
    if (first > open.end) spaces.push({ space: span(open.end, first), marked: span(open.start, first) });
    if (last < close.start) spaces.push({ space: span(last, close.start), marked: span(last, close.end) });
  }
  return spaces
    .sort((a, b) => a.space.start - b.space.start)
    .map(({ space, marked }) => ({ space: inArticle(placed, space), marked: inArticle(placed, marked) }));
}

function spaceAfter(prose: string, at: number): number {
  while (/\s/.test(prose[at] ?? '')) at++;
  return at;
}

function spaceBefore(prose: string, at: number): number {
  while (/\s/.test(prose[at - 1] ?? '')) at--;
  return at;
}
