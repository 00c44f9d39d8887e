/** Runs of capitalised words: what names are read in. */
import { kindOf, UPPER } from '../../words/alphabet';
import { Class, GIVEN } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { Shape, tokensOf, type Tokens } from '../../words/tokens';

export const OFFICE = Class.PERSON | Class.TITLE;

/** What a day is called that has a name: *Good Friday*. */
const FEASTS = hashes('good easter palm ash maundy holy whit shrove black cyber giving super bloody fat');
/** Small words inside a name: *Ana de la Cruz*. */
const PARTICLES = hashes('de del della da dos di du la le van von der den bin ibn al el ter');
/** Before a name these have a stop. */
export const DOTTED = hashes(
  'mr mrs ms mx dr prof rev hon sen rep gov lt col gen maj capt sgt supt insp det st adm cmdr',
);
/** A name has no more words, with its title. */
const MOST_WORDS = 12;
/** A nickname has no more letters. */
const LONGEST_NICKNAME = 15;

const NOTHING = tokensOf('');

/** The words of one run: their first and last tokens. It is filled anew for each. */
export class Run {
  readonly firsts = new Int32Array(MOST_WORDS);
  readonly lasts = new Int32Array(MOST_WORDS);
  count = 0;
  /** The word with which a body’s name goes on behind *of* or the like: *England* of *Bank of England*; 0 for none. */
  joined = 0;

  /** Of the prose that it stands in. */
  tokens = NOTHING;

  /** Can a word be any of these? Of several tokens, as *Jean-Pierre*, the first is asked. */
  is(word: number, classes: number): boolean {
    return word < this.count && this.tokens.is(this.firsts[word], classes);
  }

  isIn(word: number, words: { has(hash: number): boolean }): boolean {
    return word < this.count && isIn(this.tokens, this.firsts[word], words);
  }

  /** A given name, and not *chairwoman* or *Mr*. */
  isGiven(word: number): boolean {
    return this.is(word, GIVEN) && !this.is(word, OFFICE | Class.PRONOUN | Class.DETERMINER | Class.OBJECT);
  }

  /** Takes in the capitalised words from a token on that stand side by side. */
  read(first: number): void {
    this.count = this.joined = 0;
    this.goOn(first);
  }

  /** Takes in more of them; of *Ruiz Thursday* not the day, but *Good Friday* is one name. */
  goOn(first: number): void {
    let next = first;
    while (next >= 0 && this.count < MOST_WORDS) {
      const last = endOfWord(this.tokens, next);
      this.firsts[this.count] = next;
      this.lasts[this.count++] = last;
      next = nextWord(this.tokens, last);
    }
    const last = this.count - 1;
    if (last > 0 && this.is(last, Class.DAY) && !this.isIn(last - 1, FEASTS)) this.count--;
  }
}

/** Does a word begin with a capital? */
export const isCapital = (tokens: Tokens, i: number): boolean => {
  const shape = tokens.shape(i);
  return shape === Shape.CAPITAL || shape === Shape.CAPITALS || (shape === Shape.MIXED && startsLarge(tokens, i));
};

const startsLarge = (tokens: Tokens, i: number): boolean =>
  (kindOf(tokens.prose.charCodeAt(tokens.start(i))) & UPPER) > 0;

export const [STOP, HYPHEN] = Array.from('.-', sign => sign.charCodeAt(0));
const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2019]);
export const OPENING: ReadonlySet<number> = new Set(Array.from('“"‘', mark => mark.charCodeAt(0)));

/** The last token of a capitalised word: *O’Neil*, *Jean-Pierre*, *U.S.*, *Sen.*; without its possessive ending. */
function endOfWord(tokens: Tokens, first: number): number {
  let last = first;
  for (;;) {
    const sign = last + 1;
    if (!tokens.isJoined(sign)) return last;
    const code = tokens.hash(sign);
    const goesOn = tokens.isWord(sign + 1) && tokens.isJoined(sign + 1);
    if (goesOn && (code === HYPHEN || (APOSTROPHES.has(code) && !isEnding(tokens, sign + 1)))) last = sign + 1;
    else if (code === STOP && isLetter(tokens, last) && goesOn && isLetter(tokens, sign + 1)) last = sign + 1;
    else return code === STOP && (isIn(tokens, last, DOTTED) || isLetter(tokens, last)) ? sign : last;
  }
}

/** *’s* of *Ruiz’s*, *’ll* of *We’ll* */
const isEnding = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.SMALL && tokens.end(i) - tokens.start(i) <= 2;

export const isLetter = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.CAPITAL && tokens.end(i) - tokens.start(i) === 1;

/** The capitalised word that stands one space behind another, with a nickname or small words of names between them; -1 for none. */
function nextWord(tokens: Tokens, last: number): number {
  let i = last + 1;
  if (i >= tokens.count || !isSpaced(tokens, i)) return -1;
  if (isNickname(tokens, i)) i += 3;
  while (isIn(tokens, i, PARTICLES) && tokens.shape(i) === Shape.SMALL && isSpaced(tokens, i + 1)) i++;
  return i < tokens.count && isSpaced(tokens, i) && isCapital(tokens, i) ? i : -1;
}

/** One space stands before it. */
export const isSpaced = (tokens: Tokens, i: number): boolean => tokens.start(i) - tokens.end(i - 1) === 1;

/** *“Bill”* of *William “Bill” Orr* */
const isNickname = (tokens: Tokens, i: number): boolean =>
  OPENING.has(tokens.hash(i)) &&
  tokens.isJoined(i + 1) &&
  isCapital(tokens, i + 1) &&
  tokens.end(i + 1) - tokens.start(i + 1) <= LONGEST_NICKNAME &&
  tokens.isJoined(i + 2) &&
  tokens.shape(i + 2) === Shape.SIGN;
