/**
 * What stands in a text file beside the article's own copy: headlines and subheads, credits, and the furniture of the page that a
 * scraper took along. Judged by a paragraph's own text.
 */
import { hashes, isIn } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import type { Role } from '../../text/copy';
import { FILLER } from '../../text/markup';
import { isAppeal, isQuestion } from './appeals';
import { isBox } from './boxes';
import { isCaption } from './captions';
import { isCommand, isFollowing } from './commands';
import { isCredit } from './credits';
import { isJump } from './jumps';
import { markedNote } from './desk-notes';
import { isLabelled } from './labels';
import { firstOf, isMark, isTold, phrases, LONGEST_HEADING } from './line';
import { isMenu } from './menus';
import { isNotice } from './notices';
import { isCode, isCount, isReadingTime, isStamp } from './stamps';

export type Kind = 'prose' | 'heading' | 'table' | 'caption' | 'credit' | 'furniture';

/** Lines beside the copy are no longer than this (UTF-16 units). */
const LONGEST_LINE = 400;

/** Is this paragraph page furniture, all of it? */
export function isFurniture(tokens: Tokens): boolean {
  if (tokens.prose.length >= LONGEST_LINE || isQuoted(tokens)) return false;
  const first = firstOf(tokens);
  if (first >= tokens.count) return false;
  return (
    isLabelled(tokens, first) ||
    isCommand(tokens, first) ||
    isNotice(tokens, first) ||
    isBox(tokens, first) ||
    isAppeal(tokens, first) ||
    isQuestion(tokens, first) ||
    isShared(tokens, first) ||
    isStamp(tokens, first) ||
    isReadingTime(tokens, first) ||
    isCount(tokens, first) ||
    isCode(tokens, first) ||
    isMenu(tokens, first) ||
    isContact(tokens, first) ||
    (tokens.hasAny(Topic.NUMERAL) && isJump(tokens, first)) ||
    (tokens.hasAny(Topic.PAGE) && isAddressed(tokens, first)) ||
    isArrowed(tokens, first)
  );
}

/** A line that begins with a quotation is what somebody says. */
const isQuoted = (tokens: Tokens): boolean => isMark(tokens, 0);

const WRITING = hashes('write contact email e reach mail send follow tip');
const AT = '@'.charCodeAt(0);

/** *Contact Ana Ruiz at ana@example.org*, *Ana Ruiz is a reporter. Follow her on Twitter @anaruiz* */
function isContact(tokens: Tokens, first: number): boolean {
  if (!tokens.prose.includes('@')) return false;
  if (isIn(tokens, first, WRITING) && hasSign(tokens, first, AT)) return true;
  for (let i = first + 1; i < tokens.count; i++) if (tokens.text(i - 1) === '.' && isFollowing(tokens, i)) return true;
  return false;
}

const A = hashes('a');
const POSTS = hashes('post photo video story reel tweet thread');
const SHARED = hashes('shared posted');

/** *A post shared by Ana Ruiz (@anaruiz) on May 4, 2019* */
const isShared = (tokens: Tokens, first: number): boolean =>
  isIn(tokens, first, A) &&
  isIn(tokens, first + 1, POSTS) &&
  isIn(tokens, first + 2, SHARED) &&
  tokens.text(first + 3) === 'by' &&
  hasSign(tokens, first, AT) &&
  !isTold(tokens, first);

function hasSign(tokens: Tokens, first: number, code: number): boolean {
  for (let i = first; i < tokens.count; i++) if (tokens.isSign(i, code)) return true;
  return false;
}

/** Wherever it stands in a line that nobody says, the page speaks. */
const ADDRESSED = phrases(
  'click here, clicking here, tap here, your inbox, our privacy policy, our terms, our user agreement, our cookie policy, our community rules, ' +
    'our community guidelines, our commenting policy',
);
const VISITING = hashes('click visit');
const FOR = hashes('for');

/** *For more harbour news, click here*, *Let our stories meet your inbox* */
function isAddressed(tokens: Tokens, first: number): boolean {
  for (let i = first; i < tokens.count; i++) {
    if (isMark(tokens, i) && !tokens.isJoined(i)) return false;
    if (ADDRESSED.at(tokens, i)) return !isTold(tokens, first);
    if (i < first + 9 && isIn(tokens, first, FOR) && isIn(tokens, i, VISITING)) return !isTold(tokens, first);
  }
  return false;
}

/** *>> Ferry fares to rise* */
const isArrowed = (tokens: Tokens, first: number): boolean =>
  first > 0 && markedNote(tokens, 0) < 0 && /^(?:>>|→|►|▶)/.test(tokens.prose) && isHeading(tokens.prose);

/** A link or an address, and nothing else: *[Ferry fares to rise](https://example.org/1204)*. */
const isLinkAlone = (shown: string): boolean => /^(?:!?\[[^\]]*\]\([^()\s]*\)|https?:\/\/\S+)$/.test(shown);

/** No stop at its end, and short: a headline, a subhead, a name on a line of its own. */
export const isHeading = (text: string): boolean =>
  text.length < LONGEST_HEADING && !/[.!?…:;,]["”’'»)\]]*$/.test(text) && !/[.!?]["”’']? \p{Lu}/u.test(text);

/** What a paragraph is, by its tokens and by what its format says of it. `shown` is a line of plain copy, with its addresses. */
export function kindOf(tokens: Tokens, role?: Role, shown = ''): Kind {
  const { prose } = tokens;
  if (prose.endsWith(FILLER) && isLinkAlone(shown)) return 'furniture';
  if (prose.length < LONGEST_LINE) {
    const first = firstOf(tokens);
    if (isFurniture(tokens)) return 'furniture';
    if (isCaption(tokens, first)) return 'caption';
    if (isCredit(tokens, first)) return 'credit';
  }
  if (role === 'row' || (prose.length > 1 && prose.startsWith('|') && prose.endsWith('|'))) return 'table';
  return role === 'heading' || isHeading(prose) ? 'heading' : 'prose';
}
