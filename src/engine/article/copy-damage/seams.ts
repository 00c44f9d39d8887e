/**
 * Where a word that nobody knows is two that were run together: *thecouncil*, *coveredby*, *difficultquestion*. English makes words of two
 * words all the time (*livestream*, *roundtable*), but not of any two: a small word of grammar joins nothing, nor does one that is bent
 * (*pilots*, *decided*, *quickly*), nor a long word before another.
 */
import { Class, GRAMMAR } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { classesOf, isKnown } from '../../words/lexicon';
import { hashOf } from '../../words/tokens';

const NOT = hashOf('not');

/** Two words in one; `sure`: nobody writes them together. */
export interface Seam {
  /** How many letters the first word has. */
  readonly at: number;
  readonly sure: boolean;
}

/** A word, and what it can be. */
interface Part {
  readonly word: string;
  readonly hash: number;
  readonly classes: number;
}

const FAMILIAR = Class.COMMON | GRAMMAR;

/** Words of two letters that are looked for. */
const TWO_LETTERS = hashes('an am as at be by do go he if in is it me my no of on or so to up us we');

/** Words of grammar that new words begin with: *overfish*, *upskill*, *nonstop*. */
export const HEADS = hashes(
  'over under out in on up down off by round around after through inside outside no so as like near plus do',
);
/** Other words that do: *superstorm*, *counterclaim*. */
const WORD_HEADS = hashes(
  'super narrow double single multi mini mega micro ultra extra inter post per psycho counter master mother father sister brother',
);
/** And those that they end with: *lockdown*, *takeaway*, *flightlike*, *login*. */
export const TAILS = hashes(
  'over under out up down off back away as or us an at like less along around about if being',
);
/** Words that begin what comes next: *alone even though*, *his appearance last week*. */
const FOLLOWERS = hashes('even also just still then last next');
/** Before a week or a year: *lastweek*. */
const WHICH_TIME = hashes('last next this that each all');
/** After a verb these make a noun: *login*, *standby*. */
const PARTICLES = hashes('in on by');

/** What else ends a word that was made of two: *monthslong*, *officeholder*, *decisionmaking*. */
const LAST_PARTS = hashes(
  'long wide ship hood proof free gun man men woman women people person wear ware work works worker workers room house maker makers ' +
    'holder holders keeper keepers goer goers owner owners member members side time able ally hip',
);

/** No two words are longer. */
const LONGEST = 32;

/** Where a word is two. Short ones, and those that may be any word, are let alone. */
export function seamOf(word: string): Seam | undefined {
  if (word.length > LONGEST) return undefined;
  for (let at = 2; at <= word.length - 2; at++) {
    const first = partOf(word.slice(0, at));
    const second = first && partOf(word.slice(at), first.word === 'the' ? 4 : LONG);
    if (!first || !second) continue;
    if (isParted(first, second)) return { at, sure: is(first, FAMILIAR) && is(second, FAMILIAR) };
    if (!WORD_HEADS.has(first.hash) && isLongBeforeNoun(first, second)) return { at, sure: false };
  }
  return undefined;
}

/**
 * Where a word is three: *inorderto*, *partofthe*. Words of grammar stand at both ends, or one of them and one in the middle; two-letter
 * words alone, and what reads as two words otherwise, are none.
 */
export function seamsOfThree(word: string): readonly [first: number, second: number] | undefined {
  if (word.length < SHORTEST_OF_THREE || word.length > LONGEST) return undefined;
  for (let first = 2; first <= word.length - 4; first++) {
    const one = partOf(word.slice(0, first));
    if (!one || !is(one, FAMILIAR)) continue;
    for (let second = first + 2; second <= word.length - 2; second++) {
      const [two, three] = [partOf(word.slice(first, second)), partOf(word.slice(second))];
      if (two && three && areThree(one, two, three)) return [first, second];
    }
  }
  return undefined;
}

const SHORTEST_OF_THREE = 7;

function areThree(one: Part, two: Part, three: Part): boolean {
  const small = [one, two, three].filter(part => is(part, GRAMMAR)).length;
  if (!is(two, FAMILIAR) || !is(three, GRAMMAR) || small < 2 || PARTICLES.has(three.hash)) return false;
  return is(one, GRAMMAR) || (one.word.length > 3 && !TAILS.has(three.hash)); // *pantheon* is one word
}

const ARTICLES = ['the', 'a', 'an', 'his', 'her', 'its', 'our', 'their', 'this', 'that', 'these', 'those'];
const HEAD = Class.PREPOSITION | Class.JOINER | Class.SUBORDINATOR;
const SHORTEST_NOUN = 4;

/** *inthepast*, *andalast*: a word of grammar, an article or the like, and what it belongs to. */
export function seamsOfPhrase(word: string): readonly [first: number, second: number] | undefined {
  if (word.length < SHORTEST_OF_THREE || word.length > LONGEST) return undefined;
  for (let first = 2; first <= word.length - 4; first++) {
    const head = partOf(word.slice(0, first));
    if (!head || !is(head, HEAD)) continue;
    for (const article of ARTICLES) {
      const second = first + article.length;
      const rest = word.startsWith(article, first) ? word.slice(second) : '';
      const part = rest.length >= (article.length < 3 ? SHORTEST_NOUN : 3) ? partOf(rest) : undefined;
      if (part && is(part, Class.COMMON)) return [first, second];
    }
  }
  return undefined;
}

/** What stands before an office: *primeminister*, *deputymayor*. */
const OF_OFFICE = hashes(
  'prime vice deputy chief first foreign finance interior defence defense home attorney secretary major former acting',
);

/** Where an office begins behind the word that belongs to it, or 0. */
export function seamOfOffice(word: string): number {
  if (word.length > LONGEST) return 0;
  for (let at = 4; at <= word.length - 4; at++)
    if (OF_OFFICE.has(hashOf(word.slice(0, at))) && classesOf(hashOf(word.slice(at))) & Class.TITLE) return at;
  return 0;
}

/** Words of grammar that no noun ends with. */
const BEHIND_NOUN = hashes('the was were that which from with where when would could');

/** *kilometersof*: where words of grammar begin behind a plural, or 0. */
export function seamBehindPlural(word: string): number {
  if (word.length > LONGEST) return 0;
  for (let at = 4; at <= word.length - 2; at++)
    if (classesOf(hashOf(word.slice(0, at))) & Class.PLURAL && classesOf(hashOf(word.slice(at))) & GRAMMAR) return at;
  return 0;
}

/** *the damwas*: a noun behind its article, and the word that goes on; where the two part, or 0. */
export function seamBehindNoun(word: string): number {
  if (word.length > LONGEST) return 0;
  for (let at = 3; at <= word.length - 3; at++)
    if (BEHIND_NOUN.has(hashOf(word.slice(at))) && classesOf(hashOf(word.slice(0, at))) & (Class.NOUN | Class.PLURAL))
      return at;
  return 0;
}

/** A word of so many letters is no accident. */
const LONG = 6;

/** A common word, or a long one of the lexicon; undefined where it is none. */
function partOf(word: string, long = LONG): Part | undefined {
  const hash = hashOf(word);
  if (word.length < 3 && !TWO_LETTERS.has(hash)) return undefined;
  const part = { word, hash, classes: classesOf(hash) };
  return part.classes && (word.length >= long || is(part, Class.COMMON | GRAMMAR)) ? part : undefined;
}

const is = ({ classes }: Part, wanted: number): boolean => (classes & wanted) !== 0;

/** No English word is made of two like these. */
function isParted(first: Part, second: Part): boolean {
  if (!(is(first, Class.COMMON | GRAMMAR) && is(second, Class.COMMON | GRAMMAR)) && hasTwoLetters(first, second))
    return false;
  if (is(first, Class.AUXILIARY) && second.hash === NOT) return true;
  if (first.hash === NOT && second.word.length > 4 && is(second, Class.ADJECTIVE | Class.PARTICIPLE)) return true;
  if (WHICH_TIME.has(first.hash) && is(second, Class.TIME)) return true;
  if (is(first, GRAMMAR))
    return is(second, GRAMMAR) || (!HEADS.has(first.hash) && !WORD_HEADS.has(first.hash) && second.word.length > 3);
  if (first.word.length < 3 || WORD_HEADS.has(first.hash)) return false;
  if (is(second, GRAMMAR)) return !TAILS.has(second.hash) && !(PARTICLES.has(second.hash) && is(first, Class.BASE));
  if (second.word.length < 3 || LAST_PARTS.has(second.hash)) return false;
  if (FOLLOWERS.has(second.hash) && first.word.length > 3) return true;
  return isBent(first, second) || isLongAdjective(first, second) || hasEnding(second, first);
}

const hasTwoLetters = (first: Part, second: Part): boolean => first.word.length < 3 || second.word.length < 3;

/** A form of a word that no new one begins with: *pilots*, *decided*, *quickly*. */
const isBent = (part: Part, next: Part): boolean =>
  (isOnly(part, Class.PLURAL, Class.NOUN) && !isWordOrDoer(`s${next.word}`)) || // blindspot, gunslinger
  isOnly(part, Class.PAST | Class.PARTICIPLE, Class.BASE | Class.NOUN | Class.ADJECTIVE) ||
  (part.word.endsWith('ly') && isOnly(part, Class.ADVERB, Class.ADJECTIVE | Class.NOUN));

/** A word, or who does what it says. */
const isWordOrDoer = (word: string): boolean => isKnown(hashOf(word)) || isKnown(hashOf(word.replace(/ers?$/, '')));

/** It can be this, and none of those. */
const isOnly = (part: Part, wanted: number, others: number): boolean => is(part, wanted) && !is(part, others);

/** *secondbottle*: long adjectives join no noun; *hotline*, *superstorm*. */
const isLongAdjective = (first: Part, second: Part): boolean =>
  isOnly(first, Class.ADJECTIVE, Class.NOUN) &&
  is(second, Class.NOUN | Class.PLURAL) &&
  (ABSTRACT.test(second.word) || (beats(first.word) > 1 && second.word.length > 3));

const ABSTRACT = /.(?:tion|sion|ment|ity|ness|ance|ence|ism)s?$/;

/** A long adjective, an adverb or a verb with its ending stands last: *vicepresidential*, *keepersays*. */
const hasEnding = (second: Part, first: Part): boolean =>
  (beats(second.word) > 1 &&
    first.word.length > 3 &&
    (isOnly(second, Class.ADJECTIVE, Class.NOUN | Class.PARTICIPLE | Class.ING) ||
      isOnly(second, Class.PRESENT, Class.PLURAL))) ||
  (is(second, Class.CUE) && isOnly(second, Class.PRESENT, Class.PLURAL)) ||
  tells(second);

/** *governmentsaid*: no word ends so but *unsaid* and *foretold*. */
const tells = (part: Part): boolean =>
  is(part, Class.CUE) && isOnly(part, Class.PAST, Class.BASE | Class.NOUN | Class.ADJECTIVE);

/** *harbourwall*: it may be a new word. */
const isLongBeforeNoun = (first: Part, second: Part): boolean =>
  first.word.length > 5 &&
  beats(first.word) > 1 &&
  is(first, Class.NOUN) &&
  !is(first, Class.ING) &&
  second.word.length > 3 &&
  is(second, Class.NOUN | Class.PLURAL) &&
  !is(second, Class.ING) &&
  !LAST_PARTS.has(second.hash) &&
  is(first, Class.COMMON) &&
  is(second, Class.COMMON);

/** About how many beats a word has: runs of vowels, without a silent *e*. */
const beats = (word: string): number => word.replace(/(?:[^aeiouyl]e|es|ed)$/, '').match(/[aeiouy]+/g)?.length ?? 1;
