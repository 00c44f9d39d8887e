/** Labels of the page, alone on their line or with a headline behind them: *Advertisement*, *Most read in sport*, *Related: Ferry fares*. */
import { hashes, isIn, isWord } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { firstOf, isAllNames, isCapital, isEnd, isMark, isParted, meanings, phrases } from './line';

/** What may stand behind a label: nothing, a headline that a sign parts from it, a headline with a capital, or whatever comes. */
const Behind = { NOTHING: 0, POINTED: 1, PARTED: 2, CAPITAL: 3, ANYTHING: 4 } as const;
type Behind = (typeof Behind)[keyof typeof Behind];

const LABELS = meanings<Behind>([
  [
    // advertisements
    'advertisement, advertising, advert, ad, sponsored, sponsored content, sponsored story, promoted, promoted content, paid content, ' +
      'paid post, paid partnership, partner content, story continues, article continues, scroll to continue, ' +
      'skip ad, skip ads, skip advert, skip advertisement, skip video, skip to content, skip to main content, skip to key events, ' +
      'skip past newsletter promotion, ' +
      // lists of links, and what stands beside them
      'quick links, key events, show key events, show key events only, story highlights, explore further, next up, ' +
      'editor’s pick, editors’ pick, stories you may have missed, stories for you, recommended for you, just watched, must watch, videos, ' +
      // comments
      'newsletter, newsletters, about the author, about the authors, about this author, ' +
      'comments, no comments, no comments yet, comments are closed, comments are off, be the first to comment, cancel reply, disclaimer, ' +
      // players and dialogs
      'close, loading, like loading, toggle caption, hide caption, show caption, visit website, open in app, accept all, ' +
      'accept and continue, accept cookies, reject all, manage cookies, cookie settings, read now, buy now, ' +
      // footers
      'supply hyperlink, original source, back to top, back to gallery, home page, terms of use, terms of service, ' +
      'terms and conditions, privacy policy, cookie policy, all rights reserved, load more, show more, show less, see less, read less, next page, previous page, play audio, play video, video unavailable, audio unavailable, content unavailable, see all, view all, ' +
      'learn more, find out more, next article, previous article, next story, previous story, keep reading, pullquote',
    Behind.NOTHING,
  ],
  [
    'also read, also see, also watch, related, recommended, most popular, trending, trending now, editor’s picks, editors’ picks, in case you missed it, ' +
      'don’t miss, further reading, watch, watch now, watch here, watch below, watch live, watch again, listen, listen now, listen here, ' +
      'photos, pictures, in pictures, slideshow, live updates, live update, read, read here, more, more here, more on this, ' +
      'more on this story, click, click here, tag, tags, related tags, topic, topics, category, categories, filed under, filed in, more from, tagged, posted in, must read, must watch, must see, ' +
      'video, gallery, source link, text size',
    Behind.PARTED,
  ],
  // with a colon behind it, it may be the copy's
  ['up next', Behind.POINTED],
  [
    'see also, see more, see next, read also, read more, read next, watch also, watch more, watch next, view also, view more, view next, ' +
      'read the full story, read the full article, read full story, read full article, read the original article, ' +
      'read original article, view original article, view full article, view the full article, see the full story, see full story',
    Behind.CAPITAL,
  ],
  [
    'you may also like, you might also like, you may like, you might like, you may be interested in, you might be interested in, ' +
      'you may also be interested in, you might also be interested in, you may also enjoy, you might also enjoy, you might enjoy, ' +
      'media playback is unsupported, media playback is not supported, image source, image copyright, video player is loading, ' +
      'this video can not be played, close video, close dialog, enlarge this image, view image, spread the love, kindly share, ' +
      'sharing is caring, stay up to date with, stay connected with, stay informed with, have your say, already a subscriber, not a subscriber, ' +
      'subscribers only, support our journalism, to continue reading, continue reading, you have reached your, ' +
      'reprints and permissions, rights and permissions, permissions and reprints, available on the app store, click to share, click to email, click to print',
    Behind.ANYTHING,
  ],
]);

/** A label of the page fills the line, or a headline stands behind it. */
export function isLabelled(tokens: Tokens, first: number): boolean {
  if (isListed(tokens, first) || isFiled(tokens, first)) return true;
  const label = LABELS.at(tokens, first);
  if (!label) return isElsewhere(tokens, first);
  const behind = label.last + 1;
  if (isEnd(tokens, behind) || label.meaning === Behind.ANYTHING) return true;
  if (label.meaning === Behind.NOTHING) return isAdvertising(tokens, behind);
  if (label.meaning === Behind.POINTED) return isParted(tokens, behind) && tokens.text(behind) !== ':';
  return isParted(tokens, behind) || (label.meaning === Behind.CAPITAL && isHeadline(tokens, behind));
}

/** A label may begin here. */
export const beginsLabel = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens, i) && LABELS.at(tokens, i) !== undefined;

/** A headline, where its capital tells it from the rest of a sentence: *Read more The ferry sank*. */
const isHeadline = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens, i) || tokens.shape(i) === Shape.DIGITS || isMark(tokens, i);

const AFTER_AD = phrases(
  ['below', 'after', 'below the', 'after the', 'after this', 'below this']
    .flatMap(where =>
      ['', ' ad', ' advert', ' advertisement', ' advertising', ' video', ' promotion'].map(what => where + what),
    )
    .concat(
      'continue reading the main story',
      'story continues below',
      'article continues below',
      'continue reading below',
    )
    .join(', '),
);

/** *Story continues below the video*, *Advertisement – continue reading the main story* */
function isAdvertising(tokens: Tokens, i: number): boolean {
  const from = isParted(tokens, i) ? i + 1 : i;
  const rest = AFTER_AD.at(tokens, from);
  return rest !== undefined && isEnd(tokens, rest.last + 1);
}

const CHOSEN = hashes('related recommended latest trending popular featured suggested top breaking more sponsored');
const MOST = hashes('read viewed popular watched commented shared discussed clicked');
const [THE_MOST, MORE, ALSO] = 'most more also'.split(' ').map(hashOf);
const STORIES = hashes(
  'stories story articles article posts post news links link coverage content video videos reading reads photos galleries podcasts headlines ' +
    'roundup searches topics tags emails newsletters',
);
const FROM = hashes('from by');
const IN = hashes('in on');
const FOUND = hashes('popular trending latest');
const ABOUT = hashes('from by in on for like');
const YOU = phrases(
  'you, this, this story, this topic, this author, this section, this series, the author, our partners, around the web, the web',
);

const LISTS = phrases(
  'related, recommended, most popular, trending, trending now, editor’s picks, in case you missed it, don’t miss, further reading, ' +
    'more on this story, more on this, stories you may have missed, stories for you, you may also like, you might also like, ' +
    'also read, also see, see also, read also, read more, read next, up next, next up, explore further, recommended for you',
);

/** A line that names a list of links, which follow it. */
export function isListName(tokens: Tokens): boolean {
  const first = firstOf(tokens);
  const list = LISTS.at(tokens, first);
  return list ? isEnd(tokens, list.last + 1) : isListed(tokens, first) && !isEmailed(tokens);
}

/** *Breaking News Emails* are subscribed to. */
const isEmailed = (tokens: Tokens): boolean => isIn(tokens, tokens.count - 1, EMAILS);
const EMAILS = hashes('emails newsletters');

/** The name of a list of links: *Related stories*, *Most viewed in sport*, *More from Elston*, *Latest Harbour News*. */
function isListed(tokens: Tokens, first: number): boolean {
  if (isWord(tokens, first, THE_MOST) && isIn(tokens, first + 1, MOST)) return isTail(tokens, first + 2, SECTION);
  if (!isIn(tokens, first, CHOSEN)) return false;
  if (isWord(tokens, first, MORE) && isIn(tokens, first + 1, FROM)) return isOf(tokens, first + 2);
  if (isIn(tokens, first + 1, IN) && (isWord(tokens, first, MORE) || isIn(tokens, first, FOUND)))
    return isNamesOnly(tokens, first + 2);
  let noun = first + 1;
  while (noun < first + 4 && isCapital(tokens, noun) && !isIn(tokens, noun, STORIES)) noun++;
  if (!isIn(tokens, noun, STORIES)) return false;
  return isParted(tokens, noun + 1) || isTail(tokens, isIn(tokens, noun + 1, STORIES) ? noun + 2 : noun + 1, 0);
}

/** As many small words as the name of a section has: *in world news*. */
const SECTION = 3;

/** The line ends, or says what the stories are about, in names or in so many small words. */
function isTail(tokens: Tokens, i: number, most: number): boolean {
  if (isEnd(tokens, i)) return true;
  if (!isIn(tokens, i, ABOUT)) return false;
  return isOf(tokens, i + 1) || (tokens.count - i <= most + 1 && tokens.isWord(tokens.count - 1));
}

/** *this author*, *How to Do Everything: Money* */
function isOf(tokens: Tokens, i: number): boolean {
  const you = YOU.at(tokens, i);
  if (you && isEnd(tokens, you.last + 1)) return true;
  return tokens.count - i < 9 && isCapital(tokens, i) && isAllNames(tokens, i, tokens.count) && !hasStop(tokens);
}

/** *Business*, *Harbour Post*: names and nothing else. */
function isNamesOnly(tokens: Tokens, first: number): boolean {
  let i = first;
  while (i < first + 4 && isCapital(tokens, i)) i++;
  return i > first && isEnd(tokens, i) && !hasStop(tokens);
}

const hasStop = ({ prose }: Tokens): boolean => prose.endsWith('.');

/** *Posted in News, Politics* */
function isFiled(tokens: Tokens, first: number): boolean {
  const filed = FILED.at(tokens, first);
  return filed !== undefined && isCapital(tokens, filed.last + 1) && isOf(tokens, filed.last + 1);
}

/** *Posted in News, Politics*, *Sponsored by Elston Bank* */
const FILED = phrases(
  'sponsored by, presented by, brought to you by, paid for by, posted in, filed under, filed in, tagged, tagged with, tagged as, tagged in',
);

/** *(Also on Harbour TV: the night the crane fell)*: in brackets, or it is one of several dates. */
function isElsewhere(tokens: Tokens, first: number): boolean {
  if (!isWord(tokens, first, ALSO) || !isIn(tokens, first + 1, ABOUT)) return false;
  let i = first + 2;
  while (i < first + 7 && isCapital(tokens, i)) i++;
  return i > first + 2 && isParted(tokens, i) && (first > 0 || tokens.shape(first + 2) === Shape.CAPITALS);
}
