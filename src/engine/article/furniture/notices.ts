/** What a page says of itself, of its readers and of its rights: *This site uses cookies*, *You have two free articles left*, *© 2026 Desk*. */
import { hashes, isIn, isWord } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { WordSet } from '../../words/word-set';
import { isAllNames, isTold, isYear, phrases } from './line';

/** A notice begins with one of these, and goes on as it likes. */
const BEGINNINGS = phrases(
  'your email address will not, your e-mail address will not, required fields are marked, save my name, you must be logged in, ' +
    'thanks for reading, thank you for reading, thanks for signing up, thank you for signing up, thanks for watching, ' +
    'thank you for watching, thanks for subscribing, thank you for subscribing, thanks for visiting, thank you for visiting, ' +
    'want to read more, want to know more, want more news, want more stories, want more like this, have a tip, got a tip, do you have a tip, like this article, like this story, enjoyed this article, enjoying this article, ' +
    'we use cookies, we and our partners, all comments are moderated, comments are moderated, by submitting, ' +
    'the views expressed in this article',
);

const HOLDERS = hashes('this our these the your');
/** What a page holds. */
const WORKS = hashes(
  'article story post site website page content video transcript slideshow material feature item text translation browser device app ' +
    'newsletter report column player audio recording embed podcast comments subscription account form session trial',
);
/** What is done with what a page holds, and is hardly ever said of anything else. */
const DONE = phrases(
  'originally published, first published, originally appeared, first appeared, also appeared, ' +
    'may not be published, may not be reproduced, may not be republished, may not be redistributed, ' +
    'may not be copied, may not be used without, is protected by recaptcha, is protected by copyright, uses cookies, use cookies, ' +
    'requires javascript, requires cookies, require javascript, automatically generated, automatically translated, ' +
    'is not available in your, is only available to, is available only to, is available to subscribers, is for subscribers, ' +
    'is exclusive to subscribers, is closed to comments, does not support, doesn’t support, is not supported, is out of date, ' +
    'is available without charge, is licensed under, is republished from, is republished under, was syndicated, contains affiliate links, has expired, has ended, ' +
    'automated voice, synthetic voice, computer-generated voice, ai-generated voice, is available here, is available below, are available here',
);
/** What has gone wrong, of a work of *this* page. */
const FAILED = phrases(
  'is unavailable, is not available, is currently unavailable, is no longer available, could not be loaded, cannot be loaded, can not be loaded, ' +
    'cannot be played, can not be played, could not be played, cannot be displayed, can not be displayed, failed to load, failed to play, is not supported, isn’t available, isn’t supported, can’t be played, can’t play, can’t be loaded, couldn’t be loaded',
);
const THIS = hashes('this your');
/** What stands before what a page holds. */
const KINDS = hashes('embedded external live interactive audio video media');
/** *An error occurred while loading the video* */
const TROUBLE = phrases(
  'an error occurred, an error has occurred, an unexpected error occurred, an unexpected error has occurred, something went wrong, something has gone wrong, there was an error, ' +
    'there was a problem',
);
const SORRY = hashes('sorry oops');
const LOADING = hashes('loading load playing play reload refresh processing submitting player');
const NEEDED = hashes('enabled required disabled needed');

const YOU_HAVE = phrases(
  'free articles, free article, free stories, articles remaining, articles left, successfully subscribed, ' +
    'been subscribed, reached your limit, be a subscriber, be logged in, be signed in, already subscribed, been logged out, been unsubscribed',
);
/** *By signing up you agree* */
const DOING = hashes('signing continuing clicking subscribing using registering submitting entering');
const AGREEING = hashes('agree accept acknowledge consent confirm');
/** What only a browser has. */
const WEB_ONLY = hashes('javascript cookies recaptcha captcha browser adblocker');
const ASKING = hashes('enable use accept allow disable upgrade manage reject need using');
const [BY, YOU, TO, PLEASE] = ['by', 'you', 'to', 'please'].map(hashes);

/** The line is a notice of the page. */
export function isNotice(tokens: Tokens, first: number): boolean {
  if (BEGINNINGS.at(tokens, first)) return true;
  if (isRights(tokens, first)) return true;
  if (isIn(tokens, first, SORRY) && tokens.text(first + 1) === ',') return isNotice(tokens, first + 2);
  if (TROUBLE.at(tokens, first)) return stands(tokens, first + 1, LOADING, 12) && !isTold(tokens, first);
  if (isIn(tokens, first, WEB_ONLY)) return stands(tokens, first + 1, NEEDED, 6) && !isTold(tokens, first);
  if (isIn(tokens, first, HOLDERS) || isIn(tokens, first + 1, WORKS) || isIn(tokens, first, WORKS))
    return isOfWork(tokens, first);
  if (isIn(tokens, first, BY)) return isIn(tokens, first + 1, DOING) && stands(tokens, first + 2, AGREEING, 9);
  if (isIn(tokens, first, YOU)) return isToReader(tokens, first + 1);
  return (isIn(tokens, first, TO) || isIn(tokens, first, PLEASE)) && isOfBrowser(tokens, first);
}

/** *This article was first published in May*, *Your browser does not support the audio element* */
function isOfWork(tokens: Tokens, first: number): boolean {
  const kind = isIn(tokens, first, WORKS) ? first : first + 1;
  const work = isIn(tokens, kind, KINDS) && isIn(tokens, kind + 1, WORKS) ? kind + 1 : kind;
  if (!isIn(tokens, work, WORKS)) return false;
  if (isIn(tokens, first, THIS) && FAILED.at(tokens, work + 1)) return !isTold(tokens, work);
  for (let i = work + 1; i < work + 12; i++) if (DONE.at(tokens, i)) return !isTold(tokens, i);
  return false;
}

/** *You have 3 free articles left* */
function isToReader(tokens: Tokens, first: number): boolean {
  for (let i = first; i < first + 5; i++) if (YOU_HAVE.at(tokens, i)) return true;
  return false;
}

/** *Please enable JavaScript*, *To view this content you need to enable cookies* */
const isOfBrowser = (tokens: Tokens, first: number): boolean =>
  stands(tokens, first, ASKING, 10) && stands(tokens, first, WEB_ONLY, 14) && !isTold(tokens, first);

/** One of these words stands among so many tokens. */
function stands(tokens: Tokens, first: number, words: WordSet, within: number): boolean {
  for (let i = first; i < Math.min(tokens.count, first + within); i++) if (isIn(tokens, i, words)) return true;
  return false;
}

const [COPYRIGHT, C] = ['copyright', 'c'].map(hashOf);
const [COPYRIGHT_SIGN, AT, OPENING, CLOSING] = Array.from('©@()', sign => sign.charCodeAt(0));
const RESERVED = phrases('all rights reserved, may not be published, may not be reproduced, may not be republished');
const LONGEST_OWNER = 10;
const ALL = hashes('all site page');
const CONTENTS = hashes('content contents material text texts images photos');

/** *© 2026 Harbour Media Ltd.*, *Copyright Harbour Media 2026*, with the year and the owner, or with what is forbidden. */
function isRights(tokens: Tokens, first: number): boolean {
  const from = isIn(tokens, first, ALL) && isIn(tokens, first + 1, CONTENTS) ? first + 2 : first;
  const i = afterCopyright(tokens, from);
  if (i === from) return false;
  if (isYear(tokens, i)) return true;
  if (tokens.shape(i) === Shape.SMALL) return false;
  const end = tokens.count;
  for (let at = i; at < end; at++) if (RESERVED.at(tokens, at)) return true;
  return end - i < LONGEST_OWNER && isAllNames(tokens, i, end) && isYearLast(tokens);
}

function isYearLast(tokens: Tokens): boolean {
  let last = tokens.count - 1;
  while (last > 0 && tokens.shape(last) === Shape.SIGN) last--;
  return isYear(tokens, last);
}

/** Behind *©*, *(c)* or *Copyright ©*; the same token where none of them stands. */
export function afterCopyright(tokens: Tokens, first: number): number {
  let i = first;
  if (tokens.isSign(i, COPYRIGHT_SIGN) && isWord(tokens, i + 1, COPYRIGHT)) return i + 2;
  if (isWord(tokens, i, COPYRIGHT)) i++;
  else if (isWord(tokens, i, C) && tokens.isSign(i - 1, OPENING)) return tokens.isSign(i + 1, CLOSING) ? i + 2 : i;
  if (tokens.isSign(i, COPYRIGHT_SIGN) || (i > first && tokens.isSign(i, AT))) return i + 1;
  return tokens.isSign(i, OPENING) && isWord(tokens, i + 1, C) && tokens.isSign(i + 2, CLOSING) ? i + 3 : i;
}
