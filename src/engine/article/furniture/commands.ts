/** What a page asks its readers to do, or tells them: *Sign up for our newsletter*, *Download the app*, *You have two free articles left*. */
import { hashes, isHyphen, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { codes, isCapital, isEnd, isMark, isSignOf, isTold, phrases } from './line';

/** Verbs that hardly anybody but a page says so, with the small word that belongs to them. */
const OFTEN = phrases(
  'read, see, watch, view, listen to, share, like, tweet, print, follow, subscribe, subscribe to, sign up, sign up for, sign up to, sign in, ' +
    'sign in to, register, register for, register to, log in, log in to, login, log on, join, download, get, receive, click, tap, ' +
    'leave, post, add, send, send us, visit, support, fill, fill in, fill out, notify me of, hear',
);
/** Verbs that an article says to its readers, too: they are the page's where the line has no stop. */
const SELDOM = phrases(
  'email, e-mail, pin, rate, save, enter, type, scroll, continue, write, show, hide, load, close, play, copy, report, check out, check, ' +
    'turn on, turn off, enable, disable, create, manage, open, explore, find, submit, accept, browse, become, install, start, buy, order, try, ' +
    'go to, return to, back to, jump to, take, contact, have, search, sort, unlock',
);

/** What a page has, and no other thing that is read, shown or sent. */
const PAGE = hashes(
  'story article post posts page comment comments reply response newsletter newsletters notification notifications alerts updates app website ' +
    'site caption image video gallery slideshow account email emails inbox podcast channel link links discussion conversation ad ' +
    'advertisement cookies javascript briefing briefings bulletin digest subscription profile thread transcript feed homepage password ' +
    'photos articles stories subscriber epaper content promotion print form journalism coverage blocker adblocker typo error',
);
/** What may stand before it: a determiner, and what it is like. */
const BREAKS = hashes(
  'and or but on in at for from with by about is was are were has had that who which as when while if so to of not',
);
/** What may follow it. */
const GOES_ON = hashes(
  'on in at for from with by about to here now below today via here free until through straight delivered direct right sent first',
);

/** *Read our coverage of the storm*, but not *the story of the storm*. */
const OF_STORY = hashes('coverage video photos images gallery transcript');
/** What goes on behind *e-*, and behind *e-mail*. */
const POSTED = hashes('mail mails paper');
const ADDRESS = hashes('address feed page post');

/** Commands of one verb alone. */
const ALONE = hashes('subscribe register login');
const GOING_ON = hashes('continue read comment view access save watch vote');
const WHEN = hashes('now here today free below');
const SIGNING = hashes('sign log');
const KINDLY = hashes('please kindly');

/** What is asked of who shall get mail, and what it is called. */
const SUBSCRIBING = hashes('follow sign subscribe register join get receive have stay');
const MAIL = hashes(
  'newsletter newsletters alerts inbox emails email mails updates briefing briefings channel bulletin digest',
);

/** Networks where a page can be followed. */
export const NETWORKS = hashes(
  'facebook twitter instagram linkedin whatsapp telegram youtube x reddit pinterest flipboard tiktok snapchat threads bluesky mastodon google',
);
const FOLLOWING = hashes('follow like find join share connect watch subscribe message');
const ON = hashes('on via');
/** What can be done somewhere else on the page. */
const READING = hashes(
  'read see view watch find listen get check sign subscribe register download submit click tap buy order',
);
const HERE = hashes('here below');
/** A line that points somewhere has no more tokens. */
const LONGEST_POINTER = 16;

/** The line is a command of the page. */
export function isCommand(tokens: Tokens, first: number): boolean {
  const i = afterPlease(tokens, first);
  if (isClicking(tokens, i)) return !isTold(tokens, i);
  const verb = OFTEN.at(tokens, i) ?? (tokens.prose.endsWith('.') ? undefined : SELDOM.at(tokens, i));
  if (!verb) return isAskedLast(tokens, i);
  if (isEnd(tokens, i + 1)) return isIn(tokens, i, ALONE);
  const isAsking =
    isObject(tokens, verb.last + 1) ||
    isTimely(tokens, i, verb.last) ||
    isSubscribing(tokens, i) ||
    isOfName(tokens, i);
  return (isAsking || isFollowing(tokens, i) || isPointing(tokens, i)) && !isTold(tokens, i);
}

const CLICKING = hashes('click tap swipe scroll press');
const LONGEST_CLICK = 7;

/** *Click to enlarge*, *Tap to see who won* */
const isClicking = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, CLICKING) &&
  tokens.text(i + 1) === 'to' &&
  tokens.count - i <= LONGEST_CLICK &&
  !tokens.prose.endsWith('.');

/** A command may begin here. */
export const beginsCommand = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens, i) && (OFTEN.at(tokens, i) ?? SELDOM.at(tokens, i)) !== undefined;

/** *Don’t miss a story: subscribe today* */
function isAskedLast(tokens: Tokens, first: number): boolean {
  for (let i = Math.max(first + 1, tokens.count - 6); i < tokens.count; i++) {
    const isBegun = tokens.shape(i - 1) === Shape.SIGN && !tokens.isJoined(i);
    if (isBegun && isIn(tokens, i, ALONE)) return isTimely(tokens, i, i) && !isTold(tokens, first);
  }
  return false;
}

/** *Please,* */
function afterPlease(tokens: Tokens, first: number): number {
  if (!isIn(tokens, first, KINDLY)) return first;
  return tokens.text(first + 1) === ',' ? first + 2 : first + 1;
}

/** *our weekly newsletter*, *this page*, *your e-mail address* */
function isObject(tokens: Tokens, i: number): boolean {
  for (let at = i; at < i + 7 && !isIn(tokens, at, BREAKS) && !isMark(tokens, at); at++) {
    if (isPage(tokens, at))
      return (
        goesOn(tokens, at + 1) ||
        (isIn(tokens, at, OF_STORY) && tokens.text(at + 1) === 'of') ||
        isTitled(tokens, at + 1)
      );
    if (tokens.shape(at) === Shape.SIGN && !tokens.isJoined(at + 1)) return false;
  }
  return false;
}

/** *Hear the story: press play*, *Read the article: why the pier leaks* */
const isTitled = (tokens: Tokens, i: number): boolean =>
  tokens.text(i) === ':' && !isEnd(tokens, i) && !tokens.prose.endsWith('.');

const goesOn = (tokens: Tokens, i: number): boolean =>
  isEnd(tokens, i) ||
  tokens.text(i) === '(' ||
  isIn(tokens, i, GOES_ON) ||
  isIn(tokens, i, ADDRESS) ||
  (isPage(tokens, i) && goesOn(tokens, i + 1));

/** A word for what a page has; *e-mail* is two. */
const isPage = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, PAGE) || (isIn(tokens, i, POSTED) && isHyphen(tokens, i - 1));

/** *Subscribe now*, *Sign up today*, *Log in* */
function isTimely(tokens: Tokens, i: number, last: number): boolean {
  if (!isIn(tokens, i, ALONE) && !isIn(tokens, i, SIGNING)) return false;
  let at = last + 1;
  while (isIn(tokens, at, WHEN)) at++;
  return isEnd(tokens, at) || tokens.text(at, at + 1) === 'or register' || isPrice(tokens, at) || isToGoOn(tokens, at);
}

/** *to continue reading*; the verb may have taken the *to*. */
const isToGoOn = (tokens: Tokens, i: number): boolean =>
  (isIn(tokens, i, GOING_ON) && tokens.text(i - 1) === 'to') ||
  (tokens.text(i) === 'to' && isIn(tokens, i + 1, GOING_ON));

const MONEY = codes('$£€');

/** *from $2 a week* */
const isPrice = (tokens: Tokens, i: number): boolean => tokens.text(i) === 'from' && isSignOf(tokens, i + 1, MONEY);

/** *Subscribe to COURIER and never miss a story* */
const isOfName = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, ALONE) && tokens.text(i + 1) === 'to' && isCapital(tokens, i + 2);

/** *Get the day’s news in your inbox*: what is subscribed to may stand far behind. */
function isSubscribing(tokens: Tokens, i: number): boolean {
  if (!isIn(tokens, i, SUBSCRIBING)) return false;
  for (let at = i + 1; at < Math.min(tokens.count, i + 24); at++) if (isIn(tokens, at, MAIL)) return true;
  return false;
}

/** *Follow us on Facebook*, *Follow @harbourdesk* */
export function isFollowing(tokens: Tokens, i: number): boolean {
  if (!isIn(tokens, i, FOLLOWING)) return false;
  for (let at = i + 1; at < Math.min(tokens.count, i + 12); at++)
    if (tokens.text(at) === '@' || (isIn(tokens, at, ON) && isIn(tokens, at + 1, NETWORKS))) return true;
  return false;
}

/** *Read the whole interview here*, *Watch the video below:* */
function isPointing(tokens: Tokens, i: number): boolean {
  if (!isIn(tokens, i, READING) || tokens.count - i > LONGEST_POINTER) return false;
  let last = tokens.count - 1;
  while (last > 0 && !tokens.isWord(last)) last--;
  return isIn(tokens, last, HERE) && isEnd(tokens, last + 1);
}
