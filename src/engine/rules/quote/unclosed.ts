import { inArticle, type Placed } from '../../article/article';
import { endBeforeAttribution, endsAttributed, endsWithCue } from '../../article/speech/attribution-places';
import type { Mark } from '../../article/quotations/marks';
import { accentFor } from '../../article/quotations/slipped-marks';
import { startOf } from '../../article/quotations/pairing';
import type { Paragraph } from '../../article/paragraph';
import { say, type Phrase } from '../../phrase';
import { rule, type Fix } from '../../rule';
import { sentencesOf } from '../../text/sentences';

export default rule({
  id: 'quote/unclosed',
  title: 'A quotation is never closed',
  why:
    'Readers cannot tell where the speaker’s words end and ours begin. Find the end in the original and close it there. ' +
    'A quotation that runs over several paragraphs opens each of them and closes only the last; that is left alone.',
  safe: 'There is one place alone where it can end, before an attribution or at the end of what is quoted, and no word changes.',
  severity: 'error',
  family: 'damage',
  scope: 'article',
  good: [
    '“We will rebuild,” she said, “and we will start tomorrow.”',
    '“The first year was hard.\n\n“The second was harder,” he said.',
    'The ’90s band’s 6\'2" drummer called it “the workers’ anthem.”',
    'She asked, "Did he say \'never\'?"',
    '‘It’s ours,’ the neighbours’ lawyer said.',
    '“We counted the boats.\n\nThe mayor on the quay. Photograph: Ana Ruiz/Desk\n\n“There were nine,” he said.',
  ],
  bad: [
    {
      text: '⟦“⟧We will rebuild, she said. “We start tomorrow.”',
      fixed: '“We will rebuild,” she said. “We start tomorrow.”',
    },
    {
      text: 'Critics call it a ⟦“⟧bridge to nowhere, a project with neither tenants nor a budget.',
      fixed: 'Critics call it a “bridge to nowhere,” a project with neither tenants nor a budget.',
      fixes: ['Critics call it a “bridge to nowhere, a project with neither tenants nor a budget.”'],
    },
    {
      text: 'Critics call it a ⟦“⟧bridge to nowhere, without a budget. It has no tenants.',
      fixed: 'Critics call it a “bridge to nowhere,” without a budget. It has no tenants.',
      fixes: [
        'Critics call it a “bridge to nowhere, without a budget.” It has no tenants.',
        'Critics call it a “bridge to nowhere, without a budget. It has no tenants.”',
      ],
    },
    {
      text: 'The mayor said: ⟦"⟧We knew the risk.\n\nThe vote is on Friday.',
      fixed: 'The mayor said: "We knew the risk."\n\nThe vote is on Friday.',
    },
  ],
  gist: (paragraph, next) =>
    `${opensQuoted(paragraph)} ${paragraph.kind === 'caption'} ${gistOfFaults(paragraph, next)}`,
  *check({ paragraphs }) {
    for (const [i, placed] of paragraphs.entries()) {
      for (const fault of placed.paragraph.faults) {
        if (fault.kind !== 'unclosed' || accentFor(placed.paragraph.prose, fault.mark.end, fault.until)) continue;
        if (fault.last && runsOn(placed, fault.mark, nextCopy(paragraphs, i))) continue;
        yield {
          span: inArticle(placed, fault.mark),
          message: say('This quotation is never closed.'),
          fixes: closings(placed, fault.mark, fault.until),
        };
      }
    }
  },
});

/** The paragraph that the story goes on with: a caption may stand between. */
const nextCopy = (paragraphs: readonly Placed[], i: number): Placed | undefined =>
  paragraphs[i + 1]?.paragraph.kind === 'caption' ? paragraphs[i + 2] : paragraphs[i + 1];

/** AP and every British guide: a quotation running over paragraphs opens each, and closes only the last. */
function runsOn({ paragraph }: Placed, mark: Mark, next: Placed | undefined): boolean {
  return next !== undefined && opensQuoted(next.paragraph) && !endsAttributed(paragraph, mark.end);
}

const opensQuoted = ({ pairs, faults }: Paragraph): boolean =>
  pairs[0]?.start === 0 || (faults.length > 0 && startOf(faults[0]) === 0);

const gistOfFaults = (paragraph: Paragraph, next: Placed | undefined): string =>
  paragraph.faults.some(({ kind }) => kind === 'unclosed')
    ? `${next !== undefined && opensQuoted(next.paragraph)} ${paragraph.text}`
    : '';

/** The places where the quotation may end, the likeliest first. A lone one is safe to take unseen where whole sentences are quoted. */
function closings(placed: Placed, mark: Mark, until: number): Fix[] {
  const text = placed.paragraph.prose;
  const within = text.slice(mark.end, until);
  const startsSentence = /(?:^|[.!?:,—”"] )$/.test(text.slice(Math.max(0, mark.start - 2), mark.start));
  const places: number[] = [];
  const attribution = endBeforeAttribution(placed.paragraph, mark.end, until);
  if (attribution !== undefined) places.push(attribution);
  else if (/\p{Ll}/u.test(within[0] ?? '')) {
    const comma = within.search(/[,;.!?—](?:\s|$)/);
    if (comma > 0) places.push(mark.end + comma + (within[comma] === '—' ? 0 : 1));
  }
  if (attribution === undefined) {
    const [sentence] = sentencesOf(within);
    if (sentence) places.push(mark.end + sentence.start + within.slice(sentence.start, sentence.end).trimEnd().length);
    places.push(mark.end + within.trimEnd().length);
  }
  const glyph = CLOSING[text.slice(mark.start, mark.end)] ?? text.slice(mark.start, mark.end);
  const sound = [...new Set(places)].filter(at => CAN_END.test(text.slice(at - 1, at)));
  return sound.slice(0, 3).map((at, i, all) => ({
    title: closingTitle(text.slice(mark.end, at)),
    preferred:
      all.length === 1 &&
      i === 0 &&
      startsSentence &&
      !INCHES.includes(text[mark.start]) &&
      (attribution !== undefined || (/\p{Lu}/u.test(within[0] ?? '') && !endsWithCue(placed.paragraph, at))),
    edits: [{ span: inArticle(placed, { start: at, end: at }), text: glyph }],
  }));
}

/** They are no quotation marks, and where one opens, both have to be set. */
const INCHES = '″‶';

/** What a closing mark may stand behind. */
const CAN_END = /[\p{L}\p{N}\p{M}.,!?…;:)\]%]/u;

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‟': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '‘': '’',
  '``': "''",
  '‘‘': '’’',
  ',,': '”',
};

/** So many words that may not have been said by anybody are taken in at most without a warning. */
const FEW_WORDS = 8;

const closingTitle = (words: string): Phrase =>
  words.split(/\s+/).length > FEW_WORDS
    ? say('Close the quotation after “{0}” (check the original)', lastWords(words))
    : say('Close the quotation after “{0}”', lastWords(words));

const lastWords = (words: string): string => words.split(/\s+/).slice(-2).join(' ');
