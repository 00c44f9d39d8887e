/** Lists that are counted before they are given: *three towns: Elston, Kiel, Orve and Port Alder*. */
import { say } from '../../phrase';
import { hashes, isIn, isWord } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { phrases } from './phrase-table';
import { isPlain, type Quantity } from './quantity';
import { isColon, isComma } from './joints';
import type { Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

/** Longer lists are not counted by readers. */
const MOST = 12;

/** Only names are counted. */
export function* wrongLists(statement: Statement): Iterable<WrongSum> {
  const stated = statement.terms.at(-1);
  if (!stated || !isPlain(stated) || stated.figure.kind !== 'count' || stated.value > MOST) return;
  const colon = colonBehind(statement, stated);
  const names = colon < 0 ? 0 : namesIn(statement, colon + 1);
  if (names < 2 || names === stated.value) return;
  yield wrongSum(stated, say('{0} are listed.', String(names)), String(names));
}

const PLURALS = hashes('men women people children');
/** So many words may stand before the noun, and behind it. */
const [BEFORE, BEHIND] = [2, 3];

/** The colon behind *three small towns in all*; -1 where there is none. */
function colonBehind({ tokens }: Statement, { last }: Quantity): number {
  let plural = -1;
  for (let i = last + 1; tokens.shape(i) === Shape.SMALL && !tokens.isJoined(i); i++) {
    if (i - last - 1 <= BEFORE && isPlural(tokens, i)) plural = i;
    if (plural >= 0 && i - plural <= BEHIND && isColon(tokens, i + 1)) return i + 1;
    if (i - last > BEFORE + 1 + BEHIND) break;
  }
  return -1;
}

const isPlural = (tokens: Tokens, i: number): boolean => isIn(tokens, i, PLURALS) || tokens.text(i).endsWith('s');

const AND = hashOf('and');

/** How many names fill a statement from a token on, with commas and one last *and* between them; 0 where something else is there. */
function namesIn({ tokens, end }: Statement, from: number): number {
  const last = '.!?'.includes(tokens.text(end - 1)) ? end - 1 : end;
  let names = 0;
  let isAnd = false;
  for (let i = from; i < last;) {
    const name = nameAt(tokens, i, last);
    if (name < 0) return 0;
    names++;
    i = name + 1;
    if (i === last) return names;
    if (isComma(tokens, i) && !isAnd) i++;
    else if (!isWord(tokens, i, AND)) return 0;
    if (isWord(tokens, i, AND)) {
      isAnd = true;
      i++;
    }
  }
  return 0;
}

/** One place, for all its *and*. */
const JOINED = phrases(
  'Trinidad and Tobago, Bosnia and Herzegovina, Antigua and Barbuda, Saint Kitts and Nevis, St. Kitts and Nevis, St Kitts and Nevis, ' +
    'Saint Vincent and the Grenadines, St. Vincent and the Grenadines, St Vincent and the Grenadines, Turks and Caicos, Tyne and Wear, ' +
    'Brighton and Hove, Newfoundland and Labrador',
);
const LINKS = hashes('of the de van');
const MOST_WORDS = 4;
const INSIDE = "’'-.";

/** The last token of a name, of four words at most: *Port Alder*, *the Isle of Man*; -1 where none starts. */
function nameAt(tokens: Tokens, first: number, end: number): number {
  const joined = JOINED.at(tokens, first);
  if (joined) return joined.last;
  let last = -1;
  for (let i = first, words = 0; i < end && words < MOST_WORDS; words++) {
    const at = words && isIn(tokens, i, LINKS) ? i + 1 : i;
    if (tokens.shape(at) < Shape.CAPITAL || at >= end) break;
    last = endOfWord(tokens, at, end);
    i = last + 1;
  }
  return last;
}

/** *O’Neil*, *Stratford-upon-Avon*, *St.* */
function endOfWord(tokens: Tokens, i: number, end: number): number {
  let last = i;
  while (last + 1 < end && tokens.isJoined(last + 1) && isInside(tokens, last + 1)) last++;
  return last;
}

const isInside = (tokens: Tokens, i: number): boolean =>
  tokens.isWord(i) || (tokens.shape(i) === Shape.SIGN && INSIDE.includes(tokens.text(i)));
