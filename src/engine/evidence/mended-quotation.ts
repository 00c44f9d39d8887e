/** A quotation in the words of a document: it is offered, never made unseen, and its title says what it changes. */
import type { Passage } from './evidence';
import { wordsIn } from '../text/copy';
import { shift, type Span } from '../text/span';

/** One replacement, as `Edit` of the rules. */
interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/**
 * What makes the words of a quotation those of a document; nothing where that is more than words, or another's. `text` is the article's, the
 * quotation begins in it at `start` (UTF-16).
 */
export function documentsWords(text: string, { verdict, changes }: Passage, start: number): Replacement[] {
  const others = changes.filter(({ kind }) => kind !== 'spelling' && kind !== 'edited');
  const isOther = verdict === 'other-speaker' || verdict === 'pieces';
  return isOther || others.some(({ document }) => NO_WORDS.test(document))
    ? []
    : others.map(({ inClaim, document }) => replacement(text, shift(inClaim, start), document));
}

/** Tags and time codes of subtitles, and whatever else nobody says. */
const NO_WORDS = /[<>{}[\]|]/;

function replacement(text: string, claim: Span, document: string): Replacement {
  const words = document.replace(/\s+/g, ' ');
  const { start, end } = claim;
  const before = wordsIn(text.slice(Math.max(0, start - NEAR), start)).at(-1);
  if (start === end) return { span: claim, text: isSpace(before) || isMark(before) ? `${words} ` : ` ${words}` };
  if (words) return { span: claim, text: words };
  return {
    span: isSpace(text[end]) ? { start, end: end + 1 } : isSpace(text[start - 1]) ? { start: start - 1, end } : claim,
    text: '',
  };
}

/** In UTF-16 code units: the sign before some words, however it is written. */
const NEAR = 6;

const isSpace = (sign: string | undefined): boolean => sign === ' ';
const isMark = (sign: string | undefined): boolean => sign !== undefined && /[\p{Pi}"'(]/u.test(sign);
