/** Marks that stand a letter beside their place, and signs that stand for the one that closes: *s“ignificant*, *“… of her letters¨*. */
import { span, type Span } from '../../text/span';
import { hashes, isCommonWord, isIn } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, type Tokens } from '../../words/tokens';
import type { Mark } from './marks';
import { isInWord, isLetter, type Pair } from './pairs';

/** A mark with its word, and the part of it that is written otherwise. */
export interface SlippedMark {
  readonly word: Span;
  readonly part: Span;
  readonly text: string;
}

/** The marks of pairs that stand in words. */
export function* slippedMarks(tokens: Tokens, pairs: readonly Pair[]): Iterable<SlippedMark> {
  for (const { open, close } of pairs)
    for (const mark of [open, close]) {
      const slipped = isInWord(tokens.prose, mark) && slippedAt(tokens, mark, mark === open);
      if (slipped) yield slipped;
    }
}

/** Letters that stand alone, or before a word: *a*, *d’*, *e-mail*. */
const FIRST = hashes('a i d l o e');
/** Those that end a word which is quoted: *the “boat”s*. */
const LAST = hashes('s d a i');
const SHORTEST = 4;

/** One letter stands on the wrong side of a mark; alone it is nothing, and the word without it is none. */
function slippedAt(tokens: Tokens, mark: Mark, opens: boolean): SlippedMark | null {
  const last = tokens.from(mark.end);
  const first = tokens.from(mark.start) - 1;
  const letter = opens ? first : last;
  const word = tokens.text(first) + tokens.text(last);
  const isAlone = opens ? !tokens.isJoined(first) : !tokens.isJoined(last + 1) || !tokens.isWord(last + 1);
  if (tokens.end(letter) - tokens.start(letter) > 1 || !isAlone || isIn(tokens, letter, opens ? FIRST : LAST))
    return null;
  const isOne = isCommonWord(word) || (tokens.classes(opens ? last : first) === 0 && classesOf(hashOf(word)) !== 0);
  if (word.length < SHORTEST || !isOne) return null;
  const glyph = tokens.prose.slice(mark.start, mark.end);
  return {
    word: tokens.span(first, last),
    part: opens ? span(tokens.start(letter), mark.end) : span(mark.start, tokens.end(letter)),
    text: opens ? glyph + tokens.text(letter) : tokens.text(letter) + glyph,
  };
}

/** They lie beside the mark on a keyboard, or look like it. */
const ACCENTS = '¨´˝°ˆ˜¯¸';

/** The sign that stands for the mark which closes, behind a word or its stop, in words that are never closed: not *40° in the shade*. */
export function accentFor(text: string, from: number, to: number): Span | undefined {
  for (let at = from + 1; at < to; at++) {
    const isSign = text.charCodeAt(at) > 0x7f && ACCENTS.includes(text[at]);
    if (isSign && (isLetter(text[at - 1]) || ',.?!'.includes(text[at - 1])) && !isWordPart(text[at + 1]))
      return span(at, at + 1);
  }
  return undefined;
}

const isWordPart = (character: string | undefined): boolean =>
  isLetter(character) || (character !== undefined && character >= '0' && character <= '9');
