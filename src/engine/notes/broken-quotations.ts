/** Quotations that who says them stands in the middle of: *“The nets were cut,” the skipper said, “and the crew was asleep.”* */
import { span, type Span } from '../text/span';
import { tokensOf, type Tokens } from '../words/tokens';
import { isCue } from './word-lists';

/** So many tokens say who says it, at most. */
const LONGEST_CUE = 16;

/** What stands between the marks of a folded quotation, with the words of who says it left out; null where nobody breaks it. */
export function withoutCue(core: string): string | null {
  const tokens = tokensOf(core);
  const cues = cuesIn(tokens);
  if (!cues.length) return null;
  let words = '';
  let from = 0;
  for (const { start, end } of cues) {
    words += `${core.slice(from, start).trimEnd()} `;
    from = end;
  }
  return words + core.slice(from).trimStart();
}

/** From the mark that closes, over a verb of saying and a comma, to the one that opens again. */
function cuesIn(tokens: Tokens): Span[] {
  const cues: Span[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.text(i) !== '"') continue;
    const last = markBehind(tokens, i);
    if (last === null) return [];
    if (!isSaid(tokens, i, last) || tokens.text(last - 1) !== ',') return [];
    cues.push(span(tokens.start(i), tokens.end(last)));
    i = last;
  }
  return cues;
}

function markBehind(tokens: Tokens, i: number): number | null {
  for (let at = i + 1; at <= i + LONGEST_CUE && at < tokens.count; at++) if (tokens.text(at) === '"') return at;
  return null;
}

/** A verb of saying, and no *not*. */
function isSaid(tokens: Tokens, first: number, last: number): boolean {
  let isCued = false;
  for (let i = first + 1; i < last; i++) {
    if (tokens.text(i).toLowerCase() === 'not') return false;
    isCued ||= tokens.isWord(i) && isCue(tokens.hash(i));
  }
  return isCued;
}
