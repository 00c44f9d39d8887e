/**
 * What others wrote to somebody else, run into copy: the furniture of a press release (*Media contact: …*), the talk of an assistant (*I hope
 * this helps!*), the lines by which a wire sends a story (*BC-EU--Ferry, 1st Ld-Writethru*), and a page’s notes beside its links.
 */
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import { span, type Span } from '../../text/span';
import { kept } from '../../text/kept';
import type { Paragraph } from '../paragraph';
import { isCapital, phrases } from './line';
import { systemNoteAt } from './system-notes';

/** All of them, in the order of the text. Of what somebody says they are none, but for the notes of links. */
export const insertsIn = kept(({ tokens, sentences, pairs }: Paragraph): readonly Span[] => {
  const found: Span[] = [];
  const take = (first: number, last: number, isSpoken = true): void => {
    const at = tokens.start(first);
    if (last >= first && !(isSpoken && pairs.some(({ start, end }) => start <= at && at < end)))
      found.push(span(at, tokens.end(last)));
  };
  for (const { start, end } of sentences) {
    const first = tokens.from(start);
    const last = tokens.from(end - 1);
    if (start >= (found.at(-1)?.end ?? 0)) take(first, lastOfSentence(tokens, first, last));
  }
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.isOf(i, Topic.BRACKET)) take(i, lastOfBracket(tokens, i), !LINK_NOTES.at(tokens, i + 1));
    else if (isIn(tokens, i, WIRE)) take(i, lastOfSlug(tokens, i));
  }
  return found.sort((a, b) => a.start - b.start);
});

const LABELS = phrases(
  'notes to editors, note to editors, notes for editors, media contact, media contacts, press contact, press contacts, media enquiries, ' +
    'media inquiries, press enquiries, press inquiries, eds',
);
const RELEASES = phrases('for immediate release, embargoed until');
const CONTACTS = phrases(
  'for media inquiries, for media enquiries, for press inquiries, for press enquiries, for interviews, for interview requests, ' +
    'for further information, for more information, for further details, for high-resolution images, for images',
);
const PLEASE = phrases('please contact, contact, please email, please call, please visit');
const ASSISTANT = phrases(
  'as an ai language model, as a language model, as a large language model, would you like me to, feel free to ask me, feel free to reach out, ' +
    'let me know if you want, let me know if you would like, let me know if you’d like, let me know if you need',
);
const HELPS = phrases('i hope this helps');
const YES = phrases('certainly, sure, absolutely, of course, sure thing');
const HERE = phrases('here is, here’s, here are, below is, below are');
const VERSIONS = hashes('version article draft summary rewrite text headline headlines copy options story edit');
const CHANGED = hashes('rewritten revised polished edited shorter improved updated suggested condensed your');
const PAGES = hashes('page article story post report');
const AVAILABLE = phrases('is also available in, is available in, also available in');
const READ_IN = phrases(
  'read in, read this in, read this article in, read this story in, leer en, leer en español, lea en español, lea esta historia en',
);
const LANGUAGES = hashes(
  'spanish español english french français german deutsch chinese vietnamese korean arabic portuguese russian italian polish',
);
const PAGE = phrases('from page');
const LONGEST = 9;

/** The last token of what begins with a sentence; -1 where it is copy. */
function lastOfSentence(tokens: Tokens, first: number, end: number): number {
  const label = LABELS.at(tokens, first)?.last ?? -1;
  if (label >= 0 && tokens.text(label + 1) === ':') return lastOfContact(tokens, label, end);
  const release = RELEASES.at(tokens, first)?.last ?? -1;
  if (release >= 0 && tokens.shape(first) === Shape.CAPITALS) return release;
  const contact = CONTACTS.at(tokens, first)?.last ?? -1;
  if (contact >= 0) {
    const asked = PLEASE.at(tokens, tokens.text(contact + 1) === ',' ? contact + 2 : contact + 1);
    return asked && !isIn(tokens, asked.last + 1, SMALL) ? lastOfContact(tokens, contact, end) : -1;
  }
  if (ASSISTANT.at(tokens, first)) return end;
  const hope = HELPS.at(tokens, first)?.last ?? -1;
  if (hope >= 0) return tokens.text(hope + 1) === '!' ? hope + 1 : -1;
  const yes = YES.at(tokens, first)?.last ?? -1;
  const version = lastOfVersion(tokens, yes >= 0 && isSignOf(tokens, yes + 1, '!,') ? yes + 2 : first, yes >= 0);
  return version >= 0 ? version : lastOfPage(tokens, first);
}

const SMALL = hashes('us');

/** Up to the stop, or the number that a call is made to. */
function lastOfContact(tokens: Tokens, first: number, end: number): number {
  for (let i = first; i < end; i++)
    if (tokens.shape(i) === Shape.DIGITS && isCapital(tokens, i + 1) && !tokens.isJoined(i + 1)) return i;
  return end;
}

/** *Here is a revised version of the article:* */
function lastOfVersion(tokens: Tokens, first: number, isAnswer: boolean): number {
  const here = HERE.at(tokens, first);
  if (!here) return -1;
  let isChanged = isAnswer;
  let isVersion = false;
  for (let i = here.last + 1; i < here.last + LONGEST && i < tokens.count; i++) {
    if (isVersion && isChanged && isSignOf(tokens, i, ':.')) return i;
    isChanged ||= isIn(tokens, i, CHANGED);
    isVersion ||= isIn(tokens, i, VERSIONS);
  }
  return -1;
}

/** *From Page A4*, *Read this article in Spanish*, *This story is also available in: Deutsch, Français* */
function lastOfPage(tokens: Tokens, first: number): number {
  const from = PAGE.at(tokens, first);
  if (from) {
    const number = tokens.isJoined(from.last + 2) ? from.last + 2 : from.last + 1;
    const isCapitalized = isCapital(tokens, from.last) && tokens.shape(number) === Shape.DIGITS;
    return isCapitalized && isNext(tokens, number + 1) ? number : -1;
  }
  const read = READ_IN.at(tokens, first)?.last ?? -1;
  if (read >= 0) {
    const tongue = isIn(tokens, read, LANGUAGES) ? read : read + 1;
    return isIn(tokens, tongue, LANGUAGES) && isNext(tokens, tongue + 1) ? tongue : -1;
  }
  const available = isIn(tokens, first + 1, PAGES) ? AVAILABLE.at(tokens, first + 2) : undefined;
  if (!available) return -1;
  let last = tokens.text(available.last + 1) === ':' ? available.last + 2 : available.last + 1;
  if (!isIn(tokens, last, LANGUAGES)) return -1;
  while (isSignOf(tokens, last + 1, ',|/')) last += 2;
  return Math.min(last, tokens.count - 1);
}

/** The next sentence begins there, or none. */
const isNext = (tokens: Tokens, i: number): boolean =>
  i >= tokens.count || (isCapital(tokens, i) && !tokens.isJoined(i));

const LINK_NOTES = phrases(
  'opens in new window, opens in a new window, opens in new tab, opens in a new tab, link is external, external link, link opens in new window, ' +
    'link opens in a new window, link opens in a new tab, opens new window, opens new tab',
);
const UPDATING = hashes('adds recasts updates corrects adding updating writes rewrites');
const OF_DESK = hashes(
  'lede lead graf grafs paragraph paragraphs para paras detail details background comment comments quote quotes byline dateline headline analyst',
);
const LONGEST_NOTE = 30;
const OPENING = '([';

/** *(opens in a new tab)*, *(RECASTS lede, adds comment)* */
function lastOfBracket(tokens: Tokens, open: number): number {
  const note = isSignOf(tokens, open, OPENING) ? systemNoteAt(tokens, open) : -1;
  if (note > open || tokens.text(open) !== '(') return note;
  const ofLink = LINK_NOTES.at(tokens, open + 1);
  if (ofLink) return tokens.text(ofLink.last + 1) === ')' ? ofLink.last + 1 : -1;
  if (!isCapital(tokens, open + 1) || !isIn(tokens, open + 1, UPDATING)) return -1;
  let isOfDesk = false;
  for (let i = open + 2; i < open + LONGEST_NOTE && i < tokens.count; i++) {
    isOfDesk ||= isIn(tokens, i, OF_DESK);
    if (tokens.text(i) === ')') return isOfDesk ? i : -1;
  }
  return -1;
}

const WIRE = hashes('bc');
const VERSION = hashes('writethru');
const LONGEST_SLUG = 16;

/** *BC-EU--Ferry Fares, 1st Ld-Writethru, 310* */
function lastOfSlug(tokens: Tokens, i: number): number {
  if (tokens.text(i) !== 'BC' || tokens.text(i + 1) !== '-' || !tokens.isJoined(i + 1)) return -1;
  let last = i;
  while (tokens.isJoined(last + 1)) last++;
  for (let at = i; at < i + LONGEST_SLUG; at++) if (isIn(tokens, at, VERSION)) last = Math.max(last, at);
  if (last === i + 2) return -1;
  return tokens.text(last + 1) === ',' && tokens.shape(last + 2) === Shape.DIGITS ? last + 2 : last;
}
