/** Reads a text as an article: its paragraphs, each by itself, in one pass over all of them for each thing that they say. */
import { wordsIn, type Copy, type Format } from '../text/copy';
import { repaired } from '../text/encoding';
import { asRead } from '../text/in-file';
import type { Pieces } from '../text/markdown-paragraphs';
import { FILLER, proseOf } from '../text/markup';
import { isOdd } from '../text/odd-characters';
import { paragraphsOf } from '../text/paragraphs';
import type { Repaired } from '../text/repair';
import { sentencesOf } from '../text/sentences';
import { isLexiconOpen } from '../words/lexicon';
import { tokensOf, type Tokens } from '../words/tokens';
import type { Article } from './article';
import { strayCapitalsIn } from './copy-damage/capitals';
import { datesIn } from './dates/dates';
import { datingIn } from './dates/dating';
import { figuresIn } from './figures/figures';
import { kindOf } from './furniture/furniture';
import type { Figured, Paragraph } from './paragraph';
import { nameWordsIn } from './people/name-words';
import { mentionsIn } from './people/mentions';
import { pairMarks } from './quotations/pairing';
import { quotationsIn } from './quotations/quotations';
import { leadOutOf } from './speech/attributions';

/** Reads a file as an article. `read` reads its paragraphs, or remembers them from before; `pieces` remembers pieces of Markdown. */
export function parseArticle(
  file: string,
  format: Format = 'text',
  read: (copies: readonly Copy[]) => readonly Paragraph[] = copies => parseParagraphs(copies, format),
  pieces?: Pieces,
): Article {
  const text = asRead(file, format);
  const copies = paragraphsOf(text, format, pieces);
  const paragraphs = read(copies);
  return { text, paragraphs: copies.map(({ start, block }, i) => ({ start, paragraph: paragraphs[i], block })) };
}

/**
 * Reads paragraphs, each by itself: what comes of one is a pure function of its text, and is kept and shared. One thing is read of all
 * of them before the next, so that the code for it is at hand.
 */
export function parseParagraphs(copies: readonly Copy[], format: Format = 'text'): Paragraph[] {
  if (!isLexiconOpen()) throw new Error('The lexicon was not opened before something is read.');
  const read = copies.map(({ shown }) => proseIn(shown, format));
  const pairings = read.map(({ tokens }) => pairMarks(tokens));
  const sentences = read.map(({ prose }) => sentencesOf(prose));
  const quotations = read.map(({ tokens }, i) => quotationsIn(tokens, sentences[i], pairings[i]));
  const kinds = read.map(({ tokens }, i) =>
    kindOf(tokens, copies[i].role, format === 'markdown' ? undefined : wordsIn(copies[i].shown)),
  );
  const mentions = read.map(({ tokens }, i) =>
    mentionsIn(
      tokens,
      sentences[i],
      quotations[i].map(q => q.span),
    ),
  );
  const nameWords = read.map(({ tokens }, i) => nameWordsIn({ tokens, kind: kinds[i], mentions: mentions[i] }));
  const capitals = read.map(({ tokens }, i) =>
    kinds[i] === 'prose' ? strayCapitalsIn(tokens, sentences[i], pairings[i].pairs) : [],
  );
  const leadOuts = read.map(({ tokens }, i) => leadOutOf(tokens, sentences[i]));
  const datings = read.map(({ tokens }) => datingIn(tokens));
  // figures of page furniture are those of other stories
  const figures = read.map(({ tokens }, i) =>
    kinds[i] === 'furniture' ? [] : figuresIn(tokens, datings[i].dates, sentences[i], quotations[i]),
  );
  return copies.map(({ text, shown, role }, i) => ({
    text,
    shown,
    role,
    prose: read[i].prose,
    repaired: read[i].healthy,
    tokens: read[i].tokens,
    kind: kinds[i],
    sentences: sentences[i],
    pairs: pairings[i].pairs,
    faults: pairings[i].faults,
    mentions: mentions[i],
    nameWords: nameWords[i],
    strayCapitals: capitals[i],
    quotations: quotations[i],
    leadOut: leadOuts[i],
    figures: figures[i],
    dating: datings[i],
  }));
}

/** Reads the figures of a paragraph, or of a piece of one, without who says them. */
export function parseFigures(text: string): Figured {
  const { prose, healthy, tokens } = proseIn(text, 'text');
  const sentences = sentencesOf(prose);
  return {
    prose,
    tokens,
    repaired: healthy,
    sentences,
    figures: figuresIn(tokens, datesIn(tokens), sentences, []),
  };
}

interface Prose {
  readonly prose: string;
  readonly healthy: Repaired | null;
  readonly tokens: Tokens;
}

/** What is read of what is seen. Most paragraphs have nothing to repair and no markup, as one look tells. */
function proseIn(shown: string, format: Format): Prose {
  const odd = isOdd(shown);
  const healthy = odd ? repaired(shown, format) : null;
  const prose = healthy ? proseOf(healthy.text) || FILLER : odd ? proseOf(shown) : shown;
  return { prose, healthy, tokens: tokensOf(prose) };
}
