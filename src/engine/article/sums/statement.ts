/** A sentence as the figures that it gives, with words between them: what the grammars of sums read. */
import { hashes, isIn } from '../../words/grammar';
import { hashOf, type Tokens } from '../../words/tokens';
import type { WordSet } from '../../words/word-set';
import { span, type Span } from '../../text/span';
import type { Figure } from '../figures/figure';
import type { Paragraph } from '../paragraph';
import { quantityOf, type Quantity } from './quantity';

export interface Statement {
  readonly tokens: Tokens;
  /** Its first token, and the one behind its last. */
  readonly first: number;
  readonly end: number;
  /** Its figures, in the order of the text. */
  readonly terms: readonly Quantity[];
}

/** A sentence with more figures is a table. */
const MOST = 12;

/** The statements that a paragraph's figures make; `isWanted` says of a sentence's tokens and figures whether they may be one. */
export function* statementsIn(
  { tokens, kind, sentences }: Paragraph,
  figures: readonly Figure[],
  isWanted: (tokens: Tokens, sentence: Span, figures: readonly Figure[]) => boolean,
): Iterable<Statement> {
  if (kind === 'furniture' || kind === 'table' || !figures.length) return;
  let first = 0;
  for (const sentence of sentences) {
    let last = first;
    while (last < figures.length && figures[last].span.end <= sentence.end) last++;
    if (last === first) continue;
    const inside = figures.slice(first, last);
    first = last;
    if (inside.length <= MOST && isWanted(tokens, sentence, inside)) yield statementOf(tokens, sentence, inside);
  }
}

function statementOf(tokens: Tokens, sentence: Span, figures: readonly Figure[]): Statement {
  const first = tokens.from(sentence.start);
  const terms: Quantity[] = [];
  let least = first; // from here on words belong to the next figure
  for (const figure of figures) {
    for (const each of endsOf(tokens, figure)) {
      const term = tokens.from(each.span.start) < least ? null : quantityOf(tokens, each, least);
      if (!term) continue;
      terms.push(term);
      least = term.last + 1;
    }
  }
  return { tokens, first, end: tokens.from(sentence.end - 1) + 1, terms };
}

const FROM = hashes('from');
const TO = hashOf('to');
const ABOUT = hashes('about');

/** *from 31 to 45* is two figures here, whatever else it is. */
function endsOf(tokens: Tokens, figure: Figure): readonly Figure[] {
  if (figure.valueTo === null) return [figure];
  const first = tokens.from(figure.span.start);
  const before = isIn(tokens, first - 1, ABOUT) ? first - 2 : first - 1;
  if (!isIn(tokens, before, FROM)) return [figure];
  const last = tokens.from(figure.span.end - 1);
  for (let to = first + 1; to < last; to++) {
    if (tokens.hash(to) === TO && tokens.isWord(to))
      return [
        { ...figure, valueTo: null, span: span(figure.span.start, tokens.end(to - 1)) },
        { ...figure, value: figure.valueTo, valueTo: null, span: span(tokens.start(to + 1), figure.span.end) },
      ];
  }
  return [figure];
}

/** The figure is led by one of these words. */
export const isLedBy = ({ tokens }: Statement, term: Quantity, words: WordSet): boolean =>
  isIn(tokens, term.lead, words);
