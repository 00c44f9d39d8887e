import { inArticle, type Placed } from '../../article/article';
import type { StrayCapital } from '../../article/copy-damage/capitals';
import type { Paragraph } from '../../article/paragraph';
import { say } from '../../phrase';
import { rule, type Fix } from '../../rule';
import { lastFrom, type Span } from '../../text/span';
import { Shape } from '../../words/tokens';

export default rule({
  id: 'text/stray-capital',
  title: 'A capital stands inside a sentence on a word that is no name',
  why:
    'Left-over link text and translated headlines carry their capitals into the sentence. Lower-case the word; where two sentences ' +
    'have run together, put the stop back.',
  safe: 'Only the case of one letter changes, on a word that the article nowhere has as a name, and never inside quotation marks.',
  severity: 'warning',
  family: 'damage',
  scope: 'article',
  good: [
    'The Second Avenue line opened in May and the First Lady will ride it.',
    'Ruiz saw The Who and read The Harbour Times on Air Force One.',
    'He asked himself: Is it worth it? He was told No.',
    'The Ministry of Transport and the House of Lords agreed on the First Amendment.',
    'The Treasury told Congress, the Court of Appeals and the Times that May would Google it.',
    'Gordon Brown met Ana Green. It was said that Brown told Green to wait.',
    'Her memoir, Off the Wall, is out in May.',
    'A Bridge Too Far: How the Harbour Was Lost and Why',
  ],
  bad: [
    {
      text: 'The fleet suffered ⟦Shocking⟧ losses ⟦On⟧ the open sea.',
      fixed: 'The fleet suffered shocking losses on the open sea.',
    },
    { text: 'It was his ⟦First⟧ foreign trip in a year.', fixed: 'It was his first foreign trip in a year.' },
    {
      text: 'It was the longest strike in ten years ⟦The⟧ union had called.',
      fixed: 'It was the longest strike in ten years. The union had called.',
      fixes: ['It was the longest strike in ten years the union had called.'],
    },
    {
      text: 'The board will ⟦Cut⟧ fares. It has a ⟦Lasting⟧ political ⟦Toll⟧ on the town.',
      fixed: 'The board will cut fares. It has a lasting political toll on the town.',
    },
    { text: 'It was never ⟦Published⟧, and nobody read it.', fixed: 'It was never published, and nobody read it.' },
    { text: 'Prices rose ⟦And⟧ wages ⟦Were⟧ frozen.', fixed: 'Prices rose and wages were frozen.' },
  ],
  gist: ({ prose }) => prose,
  *check({ paragraphs }) {
    const known = new Map<string, boolean>();
    const isBelieved = (capital: StrayCapital): boolean => {
      const key = `${capital.if} ${capital.hash}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const isOut = isBorneOut(capital, paragraphs);
      known.set(key, isOut);
      return isOut;
    };
    for (const placed of paragraphs) {
      for (const capital of placed.paragraph.strayCapitals) {
        if (capital.if !== 'sure' && !isBelieved(capital)) continue;
        const at = inArticle(placed, capital);
        yield {
          span: at,
          message: say('“{0}” has a capital and is no name.', capital.word),
          fixes: [...fixes(at, capital)],
        };
      }
    }
  },
});

/** Nowhere else is the word a name: no capital is on it inside a sentence; and, where that is asked, it stands in small letters. */
function isBorneOut({ hash, if: condition }: StrayCapital, paragraphs: readonly Placed[]): boolean {
  let isSmall = false;
  let capitals = 0;
  for (const { paragraph } of paragraphs) {
    const { tokens } = paragraph;
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.hash(i) !== hash || !tokens.isWord(i)) continue;
      if (tokens.shape(i) === Shape.SMALL) isSmall = true;
      else if (!isHead(paragraph, i) && ++capitals > 1) return false;
    }
  }
  return isSmall || condition === 'no name';
}

/** Does a sentence, a quotation or a line begin with it? */
const isHead = ({ tokens, sentences }: Paragraph, i: number): boolean =>
  sentences[lastFrom(sentences, tokens.start(i))]?.start === tokens.start(i);

function* fixes({ start, end }: Span, { word, opens, if: condition }: StrayCapital): Iterable<Fix> {
  if (opens)
    yield {
      title: say('Start a sentence: “. {0}”', word),
      edits: [{ span: { start: start - 1, end: start }, text: '. ' }],
    };
  yield {
    title: say('Lower-case “{0}”', word),
    preferred: !opens && condition !== 'small elsewhere',
    edits: [{ span: { start, end }, text: word.toLowerCase() }],
  };
}
