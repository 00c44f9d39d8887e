/** Lines of links and buttons: *Share Tweet Email*, *Home | News | Sport*, *#housing #rent*, and a web address alone. */
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { NETWORKS } from './commands';
import { codes, isCapital, isEnd, isMark, isSignOf, isYear, phrases } from './line';

/** What buttons and links are called. */
const BUTTONS = phrases(
  'share, share this, share this article, share this story, share this post, share this page, tweet, tweet this, pin, pin it, pin this, print, ' +
    'print this, email, e-mail, email this, e-mail this, mail, save, save this, like, like this, leave a reply, cancel reply, rate this, post, whatsapp, facebook, twitter, linkedin, reddit, pinterest, ' +
    'flipboard, instagram, telegram, youtube, tiktok, X, copy link, link copied, copy, comment, comments, read or share this story, privacy, ' +
    'privacy policy, cookie policy, cookies, terms, terms of use, terms of service, terms and conditions, contact, contact us, about us, about, ' +
    'advertise, help, faq, home, news, sport, sports, weather, opinion, business, video, menu, search, log in, login, sign in, sign up, register, ' +
    'subscribe, newsletter, newsletter sign up, manage newsletters, advertisement, continue reading the main story, follow us, more, close, ' +
    'opens in new window, click to share on, click to print, name, website, message, required, user agreement, sitemap, accessibility, careers',
);
/** Of these one alone is a word of copy as well. */
const ALONE = hashes(
  'share tweet print email facebook twitter linkedin reddit pinterest flipboard whatsapp pin copy youtube instagram e privacy',
);
const [STROKE, HASH, DASH] = Array.from('|#-', sign => sign.charCodeAt(0));
/** What parts the pages above a page from each other. */
const ABOVE = codes('>/›»');
const HOME = hashes('home');

/** The line is a menu. */
export function isMenu(tokens: Tokens, first: number): boolean {
  if (tokens.isSign(first, HASH)) return isHashtags(tokens, first);
  return isButtons(tokens, first) || isSections(tokens, first) || isAddress(tokens);
}

/** Nothing but buttons, or a single one that is no heading of the copy: *Share*, *Contact us*. */
function isButtons(tokens: Tokens, first: number): boolean {
  let count = 0;
  let isLong = false;
  for (let i = first; i < tokens.count; i++) {
    if (isMark(tokens, i)) return false;
    if (tokens.shape(i) === Shape.SIGN) continue;
    const button = BUTTONS.at(tokens, i);
    if (!button) return count > 1 && isAddressFrom(tokens, i);
    isLong ||= button.last > i;
    i = button.last;
    count++;
  }
  return count > 1 || (count === 1 && (isLong || isIn(tokens, first, ALONE)) && !tokens.prose.endsWith('.'));
}

/** *Facebook Twitter Pinterest*, whatever stands behind them. */
export const isNetworks = (tokens: Tokens, first: number): boolean =>
  isIn(tokens, first, NETWORKS) && isIn(tokens, first + 1, NETWORKS) && isIn(tokens, first + 2, NETWORKS);

/** *#housing #council #rent* */
function isHashtags(tokens: Tokens, first: number): boolean {
  let count = 0;
  for (let i = first; i < tokens.count; i++) {
    if (tokens.isSign(i, HASH)) count++;
    else if (!tokens.isJoined(i)) return false;
  }
  return count > 1;
}

/** *Home | News | Sport | Weather*: pieces of few words with capitals, one of them a button. */
function isSections(tokens: Tokens, first: number): boolean {
  let pieces = 1;
  let words = 0;
  let isKnown = false;
  for (let i = first; i < tokens.count; i++) {
    if (tokens.isSign(i, STROKE) || isStepDown(tokens, first, i)) [pieces, words] = [pieces + 1, 0];
    else if (!(isCapital(tokens, i) || isYear(tokens, i)) || ++words > 3) return false;
    else isKnown ||= words === 1 && BUTTONS.at(tokens, i) !== undefined;
  }
  return pieces > 2 && isKnown;
}

/** *Home > News*, *Home / News*: from the first page down. */
const isStepDown = (tokens: Tokens, first: number, i: number): boolean =>
  isIn(tokens, first, HOME) && isSignOf(tokens, i, ABOVE) && i > first;

const DOMAINS = hashes('com org net info co html htm php png jpg io');

/** An address on the web fills the line. */
const isAddress = (tokens: Tokens): boolean => isAddressFrom(tokens, 0) && tokens.count > 2;

function isAddressFrom(tokens: Tokens, first: number): boolean {
  let hasDomain = false;
  for (let i = first; i < tokens.count; i++) {
    if (i > first && !tokens.isJoined(i)) return false;
    hasDomain ||= isIn(tokens, i, DOMAINS) && tokens.text(i - 1) === '.';
  }
  return hasDomain && !tokens.isSign(first, DASH) && !isEnd(tokens, first + 1);
}
