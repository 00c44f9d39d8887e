/** What looks like a figure and cannot be read: *$2MM*, *40kWp*, *12.5 klx*. Nothing of the kind is left out in silence. */
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { overlaps, type Span } from '../../text/span';
import { Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import type { Paragraph } from '../paragraph';
import { mentionAt } from '../people/roles';

/** Letters behind digits that make no unit: *21st*, *90s*, *5pm*, *49ers*. */
const NO_UNIT = hashes('st nd rd th s am pm a p ers ish');

/** Offsets count in the prose; `read` is what is a figure or a date there. */
export function unreadFiguresIn({ tokens, mentions }: Paragraph, read: readonly Span[]): Span[] {
  const found: Span[] = [];
  if (!tokens.hasAny(Topic.NUMERAL)) return found;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shape(i) !== Shape.DIGITS) continue;
    const first = headOf(tokens, i);
    const last = endOf(tokens, i);
    i = last;
    if (!mayBeFigure(tokens, first, last)) continue;
    const at = tokens.span(first, last);
    if (!read.some(each => overlaps(each, at)) && !mentionAt(mentions, at.start)) found.push(at);
  }
  return found;
}

/** With the sign of money before it: *$2*, *US$2*. */
function headOf(tokens: Tokens, i: number): number {
  if (!tokens.isJoined(i) || !tokens.isOf(i - 1, Topic.CURRENCY)) return i;
  return tokens.isJoined(i - 1) && tokens.shape(i - 2) === Shape.CAPITALS ? i - 2 : i - 1;
}

/** The last of what is joined to digits and may belong to them: more digits, a stop or a comma between them, letters, a percent sign. */
function endOf(tokens: Tokens, i: number): number {
  let last = i;
  for (; tokens.isJoined(last + 1); last++) {
    const isInside =
      isSignOf(tokens, last + 1, '.,') && tokens.isJoined(last + 2) && tokens.shape(last + 2) === Shape.DIGITS;
    if (!isInside && tokens.shape(last + 1) === Shape.SIGN && !isSignOf(tokens, last + 1, '%‰')) break;
  }
  return last;
}

function mayBeFigure(tokens: Tokens, first: number, last: number): boolean {
  const isMoney = tokens.isOf(first, Topic.CURRENCY) || tokens.isOf(first + 1, Topic.CURRENCY);
  if (isMoney || isSignOf(tokens, last, '%‰')) return true;
  if (tokens.isJoined(first) && !isSignOf(tokens, first - 1, '(“"‘')) return false;
  return (
    tokens.isWord(last) && last > first && !isIn(tokens, last, NO_UNIT) && tokens.end(last) - tokens.start(last) > 1
  );
}
