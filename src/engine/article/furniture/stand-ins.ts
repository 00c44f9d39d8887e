/**
 * What stands in copy for words that are still to come: the names of what is missing in capitals (*on DATE*, *INSERT QUOTE HERE*), dummy
 * names (*Firstname Lastname*), the variables of a template (*{{town}}*), the errors of a spreadsheet (*#REF!*), notes (*TODO*).
 */
import { Class } from '../../words/classes';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { codes, isCapital, isSignOf as isOneOf, phrases } from './line';

/** What is still to be filled in. */
export const MISSING = hashes(
  'name names title date place age number source link quote photo figure amount price location city state country town street spokesperson ' +
    'spokesman spokeswoman byline headline caption deck dek hed reporter photographer company school charity address phone email nationality ' +
    'hometown firstname lastname surname forename',
);
export const TO_DO = hashes('check confirm insert add need needs verify ask find fill fix update rewrite tk');

const NAMES = phrases(
  'firstname lastname, firstname surname, first name last name, first name surname, forename surname, name surname, title here, name here',
);
const NOTES = phrases(
  'TODO, TO DO, FIXME, NOTE TO DESK, NOTE TO SELF, NOTE TO EDITOR, NOTE TO EDITORS, NOTE TO SUBS, NOTE TO LEGAL, NOTE TO ED',
);
const HERE = hashes('here');
const ENDS_OF_SENTENCES = '.!?:';

/** The last token of a stand-in that begins with a word in capitals; -1 where none does. */
export function standInAt(tokens: Tokens, i: number): number {
  const name = NAMES.at(tokens, i);
  if (name && isCapital(tokens, i) && isCapital(tokens, name.last)) return name.last;
  if (tokens.shape(i) !== Shape.CAPITALS) return -1;
  const desk = deskAt(tokens, i);
  if (desk >= i) return desk;
  const note = NOTES.at(tokens, i);
  if (note && isAtStart(tokens, i) && tokens.shape(note.last) === Shape.CAPITALS) return note.last;
  if (isReminder(tokens, i)) return i;
  const last = lastCapital(tokens, i);
  if (last > i) return isOrder(tokens, i, last) && tokens.shape(i - 1) !== Shape.CAPITALS ? last : -1;
  return isIn(tokens, i, MISSING) && isAlone(tokens, i) ? i : -1;
}

const REMINDER = hashes('note memo reminder');

/** *NOTE: check with the clerk* */
const isReminder = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, REMINDER) &&
  isAtStart(tokens, i) &&
  tokens.text(i + 1) === ':' &&
  tokens.shape(i + 2) === Shape.SMALL &&
  isIn(tokens, i + 2, TO_DO);

/** Who is told something in a note: *SUBS: trim from here*, *NB LEGAL*. */
const DESK = hashes(
  'subs subeditors desk newsdesk copydesk legal lawyer lawyers eds editor editors pics pix graphics production',
);
const TOLD = hashes('nb pls please note attn fao ask query dear for to');
const STARTS = '>*/!#~=';

/** The last token of who is told something, right behind the copy or marks: *NB LEGAL –*, *>>> SUBS:*; -1 where nobody is. */
function deskAt(tokens: Tokens, i: number): number {
  const isMarked = isSignOf(tokens, i - 1, STARTS);
  if (!isMarked && !isAtStart(tokens, i)) return -1;
  let desk = i;
  while (tokens.shape(desk) === Shape.CAPITALS && isIn(tokens, desk, TOLD)) desk++;
  if (tokens.shape(desk) !== Shape.CAPITALS || !isIn(tokens, desk, DESK) || isCapital(tokens, desk + 1)) return -1;
  const isParted = isSignOf(tokens, desk + 1, ':–—-');
  if (i === 0 && !isMarked) return isParted && isAsking(tokens, desk + 2) ? desk : -1;
  return desk > i || isParted ? desk : -1;
}

/** *please trim*, *cut from here*: a line that begins so is no list of names. */
const isAsking = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.SMALL && (isIn(tokens, i, TOLD) || tokens.is(i, Class.BASE));

const isAtStart = (tokens: Tokens, i: number): boolean =>
  i === 0 || (isSignOf(tokens, i - 1, ENDS_OF_SENTENCES) && !tokens.isJoined(i));

/** The last of some words in capitals with nothing but spaces between them. */
function lastCapital(tokens: Tokens, first: number): number {
  let last = first;
  while (tokens.shape(last + 1) === Shape.CAPITALS && !tokens.isJoined(last + 1)) last++;
  return last;
}

/** *INSERT QUOTE HERE*, *HEADLINE GOES HERE* */
function isOrder(tokens: Tokens, first: number, last: number): boolean {
  let names = false;
  for (let i = first; i <= last; i++) names ||= isIn(tokens, i, MISSING);
  return names && (isIn(tokens, last, HERE) || isIn(tokens, first, TO_DO));
}

/** *The judge, NAME, will rule*, *on DATE in Kiel*: neither *the DATE festival* nor *NAME Foundation*. */
function isAlone(tokens: Tokens, i: number): boolean {
  if (tokens.isJoined(i) || isCapital(tokens, i + 1) || isCapital(tokens, i - 1)) return false;
  const isBehindComma = isSignOf(tokens, i - 1, ',');
  if (!isBehindComma && !tokens.is(i - 1, Class.PREPOSITION)) return false;
  return tokens.isJoined(i + 1) ? isSignOf(tokens, i + 1, ',.') : tokens.is(i + 1, Class.PREPOSITION);
}

const OPENING = codes('{%$');
const ERRORS = phrases('#N/A, #REF!, #VALUE!, #DIV/0!, #NAME?, #NUM!, #NULL!');
/** A variable has no more tokens. */
const LONGEST = 9;

/** The last token of a variable (*{{town}}*, *{home_town}*, *${reader}*, *%FIRST_NAME%*) or of a spreadsheet's error; -1 where none begins. */
export function variableAt(tokens: Tokens, i: number): number {
  const error = isSignOf(tokens, i, '#') ? ERRORS.at(tokens, i) : undefined;
  if (error) return error.last;
  if (!isOneOf(tokens, i, OPENING) || (tokens.isJoined(i) && tokens.shape(i - 1) !== Shape.SIGN)) return -1;
  let word = i + 1;
  while (tokens.isJoined(word) && isSignOf(tokens, word, '{')) word++;
  const isBraced = isSignOf(tokens, word - 1, '{');
  let last = word;
  while (
    last < word + LONGEST &&
    tokens.isJoined(last + 1) &&
    (tokens.isWord(last + 1) || isSignOf(tokens, last + 1, '_.'))
  )
    last++;
  if (!tokens.isJoined(word) || !tokens.isWord(word) || !tokens.isJoined(last + 1)) return -1;
  if (!isBraced) {
    const isCoded =
      isSignOf(tokens, i, '%') && isSignOf(tokens, last + 1, '%') && tokens.shape(word) === Shape.CAPITALS;
    return isCoded ? last + 1 : -1;
  }
  while (tokens.isJoined(last + 1) && isSignOf(tokens, last + 1, '}')) last++;
  return isSignOf(tokens, last, '}') && tokens.end(word) - tokens.start(word) > 2 ? last : -1;
}
