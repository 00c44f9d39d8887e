/**
 * Lines that came along from elsewhere: the head and the tail of a mail (*Begin forwarded message:*, *Sent from my iPhone*), the box of a
 * shop (*Buy now on Amazon ($24.99)*, *Prices were correct at the time of publication*), and that of an event (*When: Saturday. Where: …*).
 */
import { hashes, isIn } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import { isCapital, isEnd, isTold, phrases } from './line';

/** They fill the line. */
const WHOLE = phrases('begin forwarded message, forwarded message, get outlook for ios, get outlook for android');
/** The line goes on as it likes. */
const BEGINNINGS = phrases(
  'please consider the environment before printing, think before you print, this email and any attachments, this e-mail and any attachments, ' +
    'this message and any attachments, we may earn a commission, we may earn commission, we may receive a commission, ' +
    'we earn a commission, prices were correct at the time of, prices are correct at the time of, prices correct at the time of, ' +
    'prices accurate at the time of, prices were accurate at the time of, prices are subject to change',
);
const SENT = phrases('sent from my');
const DEVICES = hashes('iphone ipad phone samsung android mobile blackberry galaxy huawei pixel tablet');
const ASSOCIATE = phrases('as an affiliate, as an amazon associate, as an amazon affiliate');
const EARNING = hashes('earn earns');
const BUYING = phrases(
  'buy now, buy it now, buy it here, buy here, buy from, shop now, shop the look, shop the edit, order now',
);
const AT_SHOP = hashes('on at from for');
/** A line of a shop is no longer (tokens). */
const LONGEST = 16;

/** The line came along from a mail, a shop or a list of events. */
export function isBox(tokens: Tokens, first: number): boolean {
  const whole = WHOLE.at(tokens, first);
  if (whole) return isEnd(tokens, whole.last + 1);
  if (BEGINNINGS.at(tokens, first)) return !isTold(tokens, first);
  const sent = SENT.at(tokens, first);
  if (sent) return isIn(tokens, sent.last + 1, DEVICES) && tokens.count - sent.last < 6;
  if (ASSOCIATE.at(tokens, first)) return !isTold(tokens, first) && has(tokens, first, EARNING);
  return isOffer(tokens, first) || isEvent(tokens, first);
}

function has(tokens: Tokens, first: number, words: ReturnType<typeof hashes>): boolean {
  for (let i = first; i < tokens.count; i++) if (isIn(tokens, i, words)) return true;
  return false;
}

/** *Buy now on Amazon*, *Shop the look: from $39 at Target*: with the shop, and no sentence. */
function isOffer(tokens: Tokens, first: number): boolean {
  const buying = BUYING.at(tokens, first);
  if (!buying || tokens.count - first > LONGEST || tokens.prose.endsWith('.') || isTold(tokens, first)) return false;
  for (let i = buying.last + 1; i < tokens.count; i++)
    if (isIn(tokens, i, AT_SHOP) && isCapital(tokens, i + 1)) return true;
  return isEnd(tokens, buying.last + 1);
}

const ASKED = hashes('what when where tickets admission cost price time date venue entry info');

/** *When: Saturday, 7 p.m. Where: Elston Town Hall*: it begins with a label, and has another one. */
function isEvent(tokens: Tokens, first: number): boolean {
  if (!isLabel(tokens, first)) return false;
  for (let i = first + 2; i < tokens.count; i++) if (isLabel(tokens, i)) return true;
  return false;
}

const isLabel = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens, i) &&
  isIn(tokens, i, ASKED) &&
  tokens.text(i + 1) === ':' &&
  tokens.isJoined(i + 1) &&
  (isCapital(tokens, i + 2) || !tokens.isWord(i + 2) || tokens.prose[tokens.start(i + 2)] <= '9');
