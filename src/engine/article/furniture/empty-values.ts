/**
 * What programs and forms leave where words belong: an empty value (*a None percent rise*, *[object Object]*), a mark of two versions that were
 * not merged (*<<<<<<< HEAD*), a day to be filled in (*on Xday*), the prompt of an empty field (*Add subhead*), a remark (*Comment [A7]: …*).
 */
import { Class } from '../../words/classes';
import { hashes, isIn, isSignOf, isSmall } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { WordSet } from '../../words/word-set';
import { isCapital, phrases } from './line';

/** A first look: nearly no copy has any of these. */
export const mayHaveEmpty = (prose: string): boolean => LOOKS.some(look => prose.includes(look));
const LOOKS = [
  'undefined',
  'null',
  'None ',
  'NaN',
  '=======',
  'xday',
  'Xday',
  'Name S',
  'Title Here',
  'Enter ',
  'Add ',
  'Type ',
  'Insert ',
  'Write ',
];

/** The last token of one that begins with a word; -1 where none does. */
export function emptyWordAt(tokens: Tokens, i: number): number {
  if (!isIn(tokens, i, FIRST_WORDS)) return -1;
  if (isIn(tokens, i, VALUES)) return isValue(tokens, i) ? i : -1;
  if (isDay(tokens, i)) return i;
  if (isIn(tokens, i, REMARK)) return remarkAt(tokens, i);
  return isIn(tokens, i, ASKING) ? promptAt(tokens, i) : -1;
}

/** The last token of one that begins with a sign or a number; -1 where none does. */
export function emptySignAt(tokens: Tokens, i: number): number {
  const object = OBJECT.at(tokens, i);
  if (object) return object.last;
  return isSignOf(tokens, i, '=<>') ? conflictAt(tokens, i) : noughtsAt(tokens, i);
}

const OBJECT = phrases('[object object]');
const VALUES = hashes('undefined null none nan');
const THE = hashes('the a');
const COUNTED = hashes('percent per million billion trillion thousand dollars years year days hours minutes people');
/** Sound before what is counted: *an undefined million*, no; *none people*, no; but *null results*. */
const ADJECTIVES = hashes('undefined null');
const NONE = hashes('none');

function isValue(tokens: Tokens, i: number): boolean {
  if (tokens.text(i) === 'NaN') return true;
  const isOfMoney = tokens.isJoined(i) && isSignOf(tokens, i - 1, '$£€');
  if (isOfMoney) return true;
  if (tokens.isJoined(i) || tokens.isJoined(i + 1)) return false;
  if (isIn(tokens, i, NONE))
    return (
      tokens.shape(i) === Shape.CAPITAL &&
      (isSmall(tokens, i - 1) || isIn(tokens, i - 1, THE)) &&
      (isIn(tokens, i + 1, COUNTED) || tokens.is(i + 1, Class.PLURAL))
    );
  if (!isSmall(tokens, i)) return false;
  if (isIn(tokens, i + 1, COUNTED) || tokens.text(i + 1) === '%') return true;
  const isBehindVerb = tokens.is(i - 1, Class.PAST) && !tokens.is(i - 1, Class.AUXILIARY);
  return isIn(tokens, i, ADJECTIVES) && isBehindVerb && isSmall(tokens, i + 1) && tokens.is(i + 1, Class.PLURAL);
}

const DAYS = hashes('xday xxday xxxday xxxxday');
const NAMES = hashes('weekday month');
const WHEN = hashes('on in since until by from last next this late early of before after');

/** *on Xday*, *on WEEKDAY*, *in MONTH 1956* */
const isDay = (tokens: Tokens, i: number): boolean =>
  !tokens.isJoined(i) &&
  ((isIn(tokens, i, DAYS) && !isIn(tokens, i - 1, THE)) ||
    (isIn(tokens, i, NAMES) &&
      tokens.shape(i) === Shape.CAPITALS &&
      isSmall(tokens, i - 1) &&
      isIn(tokens, i - 1, WHEN) &&
      tokens.shape(i + 1) !== Shape.CAPITALS));

const REMARK = hashes('comment commented');
const LONGEST = 24;

/** *Comment [A7]: is this so?*, up to the stop or the next sentence. */
function remarkAt(tokens: Tokens, i: number): number {
  const isMarked =
    tokens.text(i + 1) === '[' &&
    isCapital(tokens, i + 2) &&
    tokens.shape(i + 3) === Shape.DIGITS &&
    tokens.text(i + 4) === ']';
  if (!isMarked || tokens.text(i + 5) !== ':') return -1;
  let last = i + 5;
  while (
    last + 1 < tokens.count &&
    last < i + LONGEST &&
    !isCapital(tokens, last + 1) &&
    !isSignOf(tokens, last, '.?!')
  )
    last++;
  return last;
}

const ASKING = hashes('enter add type insert write');
const WHOSE = hashes('a an the your');
const FIELDS = phrases(
  'subhead, subheading, subtitle, headline, title, summary, caption, text, body, body text, dek, standfirst, byline, alt text, description, ' +
    'pull quote, quote, kicker, teaser, excerpt, intro, keywords, tags, content, image credit, photo credit, dateline, name, abstract',
);
const HERE = hashes('here');
const STOPS = '.?!”"';

/** *Enter summary here*, *Add subhead*: behind a stop, and nothing goes on but the next sentence. */
function promptAt(tokens: Tokens, i: number): number {
  if (!isCapital(tokens, i) || !(i === 0 || (isSignOf(tokens, i - 1, STOPS) && !tokens.isJoined(i)))) return -1;
  const field = FIELDS.at(tokens, isIn(tokens, i + 1, WHOSE) ? i + 2 : i + 1);
  if (!field) return -1;
  const last = isIn(tokens, field.last + 1, HERE) ? field.last + 1 : field.last;
  if (isCapital(tokens, field.last)) return -1;
  return last + 1 === tokens.count || (isCapital(tokens, last + 1) && !tokens.isJoined(last + 1)) ? last : -1;
}

/** One of them begins with each of these. */
const FIRST_WORDS = new WordSet([...VALUES, ...DAYS, ...NAMES, ...REMARK, ...ASKING]);

const MARKS = 7;

/** *=======*, *<<<<<<< HEAD*: seven signs, with copy beside them. */
function conflictAt(tokens: Tokens, i: number): number {
  let end = i + 1;
  while (tokens.isJoined(end) && tokens.hash(end) === tokens.hash(i)) end++;
  if (end - i !== MARKS || tokens.isJoined(i) || tokens.isJoined(end)) return -1;
  if (isSignOf(tokens, i, '=')) return tokens.count > MARKS ? end - 1 : -1;
  let last = end;
  while (tokens.isJoined(last + 1) && !isSignOf(tokens, last + 1, STOPS)) last++;
  return last < tokens.count ? last : -1;
}

/** *000-000-0000* */
function noughtsAt(tokens: Tokens, i: number): number {
  let last = i - 1;
  for (let at = i; tokens.shape(at) === Shape.DIGITS && Number(tokens.text(at)) === 0; at += 2) {
    last = at;
    if (!tokens.isJoined(at + 1) || !tokens.isJoined(at + 2) || !isSignOf(tokens, at + 1, '-–.')) break;
  }
  return last - i === 4 && tokens.end(last) - tokens.start(i) === 12 ? last : -1;
}
