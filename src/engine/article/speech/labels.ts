/** Labels of speakers at the head of a paragraph: *Q:*, *A.*, *RUIZ:*, *Mayor Ana Ruiz:*, *Ana Ruiz (harbour master):*, *EVA HOLM, HOST:* */
import type { Span } from '../../text/span';
import { Class, GIVEN, GRAMMAR } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import type { Paragraph } from '../paragraph';

export interface Label {
  readonly paragraph: Pick<Paragraph, 'prose'>;
  /** The name in it, without titles and what stands behind it. */
  readonly name: Span;
  readonly text: string;
  /** Its last word, which tells who it is; in capitals it is the key. */
  readonly last: string;
  readonly key: string;
  /** What its last word can be. */
  readonly classes: number;
  /** A title and a name, or a given name and another. */
  readonly isNamed: boolean;
  /** The colon. */
  readonly sign: Span;
  /** Where the words begin that are said. */
  readonly words: number;
}

/** A label has no more tokens. */
const LONGEST = 12;
const [COLON, STOP, COMMA, OPEN, CLOSE] = Array.from(':.,()', sign => sign.charCodeAt(0));
const LINKS: ReadonlySet<number> = new Set(Array.from(".-’'", sign => sign.charCodeAt(0)));
const LETTERS = hashes('q a');

export const isQuestion = ({ key }: Pick<Label, 'key'>): boolean => key === 'Q' || key === 'QUESTION';

export const isAnswer = ({ key }: Pick<Label, 'key'>): boolean => key === 'A' || key === 'ANSWER';

/** The label that a paragraph begins with, and words behind it. */
export function labelIn(paragraph: Pick<Paragraph, 'prose' | 'tokens'>): Label | null {
  const { tokens, prose } = paragraph;
  if (tokens.shape(0) < Shape.CAPITAL) return null;
  const end = endOfName(tokens);
  const sign = overBrackets(tokens, end);
  const isLetter = end === 1 && tokens.end(0) === tokens.start(0) + 1 && isIn(tokens, 0, LETTERS);
  if (!tokens.isSign(sign, COLON) && !(isLetter && tokens.isSign(sign, STOP))) return null;
  if (sign + 1 >= tokens.count || tokens.isJoined(sign + 1)) return null;
  const first = overTitles(tokens, end);
  const last = tokens.text(end - 1);
  return {
    paragraph,
    name: tokens.span(first, end - 1),
    text: prose.slice(tokens.start(first), tokens.end(end - 1)),
    last,
    key: last.toUpperCase(),
    classes: tokens.classes(end - 1),
    isNamed: (first > 0 && tokens.is(0, Class.TITLE)) || (end - first > 1 && tokens.is(first, GIVEN)),
    sign: tokens.span(sign),
    words: tokens.start(sign + 1),
  };
}

/** The token behind the words with capitals that a paragraph begins with. */
function endOfName(tokens: Tokens): number {
  let i = 0;
  while (i < LONGEST && (tokens.shape(i) >= Shape.CAPITAL || isLink(tokens, i))) i++;
  return LINKS.has(tokens.hash(i - 1)) && !tokens.isWord(i - 1) ? i - 1 : i;
}

/** *MR. ORR*, *O’Neil*, *Jean-Pierre* */
const isLink = (tokens: Tokens, i: number): boolean =>
  tokens.isJoined(i) &&
  tokens.shape(i) === Shape.SIGN &&
  LINKS.has(tokens.hash(i)) &&
  tokens.shape(i + 1) >= Shape.CAPITAL;

/** *(harbour master)*, *, HOST* */
function overBrackets(tokens: Tokens, end: number): number {
  const isOpen = tokens.isSign(end, OPEN);
  if (!isOpen && !tokens.isSign(end, COMMA)) return end;
  let i = end + 1;
  while (i < end + LONGEST && (isOpen ? !tokens.isSign(i, CLOSE) : tokens.shape(i) >= Shape.CAPITAL)) i++;
  return isOpen ? i + 1 : i;
}

/** The first word behind titles and articles; what is only a title is itself a label: *HOST*. */
function overTitles(tokens: Tokens, end: number): number {
  let i = 0;
  while (i < end - 1 && (tokens.is(i, Class.TITLE | GRAMMAR) || tokens.isSign(i, STOP))) i++;
  return i;
}
