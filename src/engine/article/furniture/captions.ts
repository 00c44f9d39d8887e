/** Captions and the credits of pictures: *The mayor on the quay. Photograph: Ana Ruiz/Desk*, *Image credit: Ana Ruiz*, *(AP Photo/Ana Ruiz)*. */
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { MONTHS } from './calendar';
import { codes, firstOf, isAllNames, isCapital, isEnd, isSignOf, phrases } from './line';
import { isNetworks } from './menus';
import { afterCopyright } from './notices';

const PICTURE = hashes(
  'photo photos photograph photographs picture image images illustration composite video graphic photographer pictured',
);
const PICTURES_BY = hashes('photo photos picture pictures images image illustration video graphic');
const CREDIT = hashes('credit credits courtesy source caption copyright');
const BY = hashes('by');
const OF = hashes('of');
const THE = hashes('the');
const COURTESY = hashes('courtesy');
const FILE = hashes('file');
const THIS = hashes('this these in');
const PHOTO = hashes('photo photograph image photos');
const SHOWS = hashes('shows show');
const [COLON, SLASH, STOP, COPYRIGHT] = Array.from(':/.©', sign => sign.charCodeAt(0));
const OPENING = codes('([');
const CLOSING = codes(')]');
const DASHES = codes('-–—');
const STOPS = codes('.!?');
/** *Ana Ruiz, AP*, *Ana Ruiz/Reuters* */
const BEFORE_OWNER = codes(',/');

/** What a player or a picture shows, with the page's word before it. */
const SHOWN = phrases('play video, image caption, media caption, photo caption');

/** A caption behind a label, and a credit, have no more tokens than these. */
const LONGEST_CAPTION = 60;
const LONGEST_CREDIT = 24;

/** A line that says what a picture shows, or whose it is. */
export const isCaption = (tokens: Tokens, first: number): boolean =>
  SHOWN.at(tokens, first) !== undefined ||
  isCreditAlone(tokens, first) ||
  isNetworks(tokens, first) ||
  isFilePhoto(tokens, first) ||
  isOwned(tokens, first) ||
  isAgency(tokens, first) ||
  creditFrom(tokens, first) >= 0;

const AGENCIES = phrases(
  'AP, Reuters, Getty, Getty Images, AFP, EPA, PA, Shutterstock, Associated Press, The Associated Press, Bloomberg, Press Association, Xinhua, ' +
    'TASS, DPA, AAP, ANSA, Anadolu, Anadolu Agency',
);
const BEFORE_AGENCY = hashes('via by');

/** *Getty Images*, *Ana Ruiz, AP*, *Elston Police via AP* */
function isAgency(tokens: Tokens, first: number): boolean {
  if (tokens.count - first > 12 || !isCapital(tokens, first)) return false;
  for (let i = Math.max(first, tokens.count - 3); i < tokens.count; i++) {
    const agency = AGENCIES.at(tokens, i);
    if (!agency || !isEnd(tokens, agency.last + 1)) continue;
    const isBehind = isSignOf(tokens, i - 1, BEFORE_OWNER) || isIn(tokens, i - 1, BEFORE_AGENCY);
    return i === first || (isBehind && isAllNames(tokens, first, i - 1));
  }
  return false;
}

/** *© Ana Ruiz The crane before it fell* */
const isOwned = (tokens: Tokens, first: number): boolean =>
  !isIn(tokens, first, CREDIT) &&
  afterCopyright(tokens, first) > first &&
  isCapital(tokens, afterCopyright(tokens, first));

/** *Photo: Ana Ruiz/Desk*, *Image credit: Ana Ruiz*, *Picture by Ana Ruiz* */
function isCreditAlone(tokens: Tokens, first: number): boolean {
  const i = afterLabel(tokens, first);
  const name = isIn(tokens, i, THE) ? i + 1 : i;
  return (
    i > first && (name > i || isCapital(tokens, i) || tokens.isSign(i, COPYRIGHT)) && tokens.count - i < LONGEST_CAPTION
  );
}

/** Behind *Photo:*, *Photo by*, *Image credit:*, *Credit:*; the same token where no such label stands. */
function afterLabel(tokens: Tokens, first: number): number {
  let i = isIn(tokens, first, FILE) && isIn(tokens, first + 1, PHOTO) ? first + 1 : first;
  while (i < first + 3 && (isIn(tokens, i, PICTURE) || isIn(tokens, i, CREDIT) || endsInCredit(tokens, i))) i++;
  if (i === first) return first;
  if (tokens.isSign(i, COLON)) return i + 1;
  if (isIn(tokens, i, OF)) return isCourtesy(tokens, first, i - 1) ? i + 1 : first;
  return isIn(tokens, i, BY) && isIn(tokens, i - 1, PICTURES_BY) ? i + 1 : first;
}

/** *Photo courtesy of*, *(Courtesy of*; whoever begins a sentence so thanks somebody. */
const isCourtesy = (tokens: Tokens, first: number, i: number): boolean =>
  isIn(tokens, i, COURTESY) && (i > first || isSignOf(tokens, first - 1, OPENING));

/** *on the quayCredit: Ana Ruiz*, where the page has lost what stood between. */
const endsInCredit = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.MIXED && tokens.text(i).endsWith('Credit');

/** *FILE - The site as seen from the river*, *This May 3, 2026, photo shows the quay* */
function isFilePhoto(tokens: Tokens, first: number): boolean {
  if (isIn(tokens, first, FILE) && !isIn(tokens, first + 1, PHOTO))
    return tokens.shape(first) === Shape.CAPITALS && isSignOf(tokens, first + 1, DASHES);
  if (!isIn(tokens, first, THIS)) return false;
  let hasPhoto = false;
  for (let i = first + 1; i < first + 24; i++) {
    hasPhoto ||= isIn(tokens, i, PHOTO) && i < first + 14;
    if (hasPhoto && isIn(tokens, i, SHOWS))
      return isIn(tokens, first + 1, MONTHS) || isIn(tokens, first + 2, MONTHS) || hasFile(tokens, first);
  }
  return false;
}

function hasFile(tokens: Tokens, first: number): boolean {
  for (let i = first; i < first + 14; i++) if (isIn(tokens, i, FILE) && isIn(tokens, i + 1, PHOTO)) return true;
  return false;
}

/** Where the credit of a picture begins that ends the line; -1 where none does. */
export function creditFrom(tokens: Tokens, first = firstOf(tokens)): number {
  const last = tokens.count - 1;
  if (tokens.isSign(last, STOP)) return -1;
  const from = isSignOf(tokens, last, CLOSING) ? bracketedFrom(tokens, first) : -1;
  return from >= 0 ? from : openFrom(tokens, first);
}

/** Where a credit in round brackets begins that says what it is: *(Video: Harbour TV)*; -1 where the line does not end in one. */
export function labelledFrom(tokens: Tokens): number {
  const from = tokens.prose.endsWith(')') ? bracketFrom(tokens, 0) : -1;
  return from >= 0 && afterLabel(tokens, from + 1) > from + 1 ? from : -1;
}

/** *(AP Photo/Ana Ruiz)*, *(Image: Harbour TV)*, *[Per Lind/Desk]*, *(File photo)* */
function bracketedFrom(tokens: Tokens, first: number): number {
  const from = bracketFrom(tokens, first);
  return from > first && !tokens.isJoined(from) && isCreditIn(tokens, from + 1, tokens.count - 1) ? from : -1;
}

/** The bracket that opens last; -1 where none does near the end. */
function bracketFrom(tokens: Tokens, first: number): number {
  let i = tokens.count - 2;
  const least = Math.max(first, i - LONGEST_CREDIT);
  while (i >= least && !isSignOf(tokens, i, OPENING)) i--;
  return i >= least ? i : -1;
}

function isCreditIn(tokens: Tokens, first: number, end: number): boolean {
  if (afterLabel(tokens, first) > first) return true;
  const isFile = isIn(tokens, first, FILE) && isIn(tokens, first + 1, PHOTO);
  return (
    isFile ||
    (isCapital(tokens, first) &&
      isAllNames(tokens, first, end) &&
      (hasPhotographer(tokens, first, end) || isIn(tokens, first + 1, PHOTO)))
  );
}

/** *Per Lind/Desk*: somebody of two names, and for whom. */
function hasPhotographer(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first + 2; i < end; i++)
    if (tokens.isSign(i, SLASH) && isCapital(tokens, i + 1))
      return isCapital(tokens, i - 1) && isCapital(tokens, i - 2);
  return false;
}

/** *… Photograph: Ana Ruiz/Desk*, *… REUTERS/Per Lind* */
function openFrom(tokens: Tokens, first: number): number {
  if (!/[:/]|by/.test(tokens.prose)) return -1;
  for (let i = tokens.count - 1; i > Math.max(first, tokens.count - LONGEST_CREDIT); i--) {
    const label = afterLabel(tokens, i);
    if (label > i) return isCapital(tokens, i) && isNamed(tokens, label) ? i : -1;
    if (tokens.isSign(i, SLASH) && tokens.shape(i - 1) === Shape.CAPITALS && isSignOf(tokens, i - 2, STOPS))
      return isEndOfName(tokens, i + 1) ? i - 1 : -1;
  }
  return -1;
}

const isEndOfName = (tokens: Tokens, i: number): boolean => isAllNames(tokens, i, tokens.count) && !isEnd(tokens, i);

/** Names go on to the end of the line, or to a bracket behind them. */
function isNamed(tokens: Tokens, first: number): boolean {
  let end = first;
  while (end < tokens.count && !isSignOf(tokens, end, OPENING)) end++;
  return isCapital(tokens, first) && isAllNames(tokens, first, end);
}
