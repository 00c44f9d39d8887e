/** How grave it is that some words stand for others: the kind of a change. */
import type { ChangeKind } from '../evidence';
import { baseOf } from '../../words/irregular-verbs';
import { isSpelledAlike } from '../../notes/spelling';
import { Class } from '../../words/classes';
import { isCommonWord } from '../../words/grammar';
import { unitAt } from '../../article/figures/units';
import { classesOf } from '../../words/lexicon';
import { hashOf, Shape, tokensOf } from '../../words/tokens';
import type { Gap } from './gaps';
import { areContractions, expanded, oddOf, STANDS_FOR, type Odd, type Odds } from './odd-words';
import { isSpelledOtherwise, lettersOf, readingsOf } from './spellings';
import { areUnlike, isDenial, isFilling, isLight, isModal, isNumeral, isQuantifier, isSmall } from './word-kinds';
import { Mark, S, type Words } from './words';

/** The kind of what differs; nothing where the words are the same after all. */
export function differenceOf(quoted: Words, source: Words, { from, to, thereFrom, thereTo }: Gap): ChangeKind | null {
  if (from === to && isBetweenMarks(source, thereFrom, thereTo)) return null;
  if (isSpelling(quoted, source, { from, to, thereFrom, thereTo })) return 'spelling';
  const [said, there] = [quoted.copy(from, to - 1), source.copy(thereFrom, thereTo - 1)];
  const [ours, theirs] = [expanded(quoted, from, to), expanded(source, thereFrom, thereTo)];
  if (areContractions(ours, theirs)) return 'small';
  const odd = oddOf(ours, theirs);
  if (!odd.ours.length && !odd.theirs.length) return ours.some(({ hash }) => !isLight(hash)) ? 'word' : 'small';
  return figureChange(odd, said, there) ?? tellingChange(odd) ?? plainChange(odd, source, thereFrom, thereTo);
}

/** *…,” he said. “…*: a document that quotes has its own words between the marks. */
function isBetweenMarks(words: Words, from: number, to: number): boolean {
  if (from === 0 || to >= words.count || !hasCue(words, from, to)) return false;
  const [before, behind] = [from, to].map(at => words.text.slice(words.end(at - 1), words.start(at)));
  return /[”"’]/.test(before) && /[“"‘]/.test(behind);
}

function hasCue(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (classesOf(words.hashes[i]) & Class.CUE) return true;
  return false;
}

type Range = Pick<Gap, 'from' | 'to' | 'thereFrom' | 'thereTo'>;

/** Are some words others, only spelled otherwise? */
export function isSpelling(quoted: Words, source: Words, range: Range): boolean {
  const [said, there] = [quoted.copy(range.from, range.to - 1), source.copy(range.thereFrom, range.thereTo - 1)];
  const letters = lettersOf(said);
  if (!haveSameDigits(said, there)) return hasSameFigures(said, there);
  if (letters && letters === lettersOf(there)) return !isOtherWord(letters, said, there);
  if (isPossessive(quoted, range.from, range.to, there) || isPossessive(source, range.thereFrom, range.thereTo, said))
    return true;
  const count = range.to - range.from;
  if (!count || count !== range.thereTo - range.thereFrom) return hasSameFigures(said, there);
  for (let i = 0; i < count; i++) {
    const [a, b] = [quoted.copy(range.from + i), source.copy(range.thereFrom + i)].map(lettersOf);
    if (!isSpelledOtherwise(a, b)) return hasSameFigures(said, there);
  }
  return true;
}

/** *1,400* is *1400*; *2.5* is not *25*. */
function haveSameDigits(said: string, there: string): boolean {
  const [ours, theirs] = [said, there].map(words => (words.match(DIGITS) ?? []).map(each => each.replaceAll(',', '')));
  return ours.join() === theirs.join();
}
const DIGITS = /\d+(?:[.,]\d+)*/g;

/** *were* is not *we’re*; but *its* may be *it’s*, and *dont* is nothing else. */
const isOtherWord = (letters: string, said: string, there: string): boolean =>
  /['’]/.test(said) !== /['’]/.test(there) && letters !== 'its' && isCommonWord(letters);

/** *Sanders’s* and *Sanders’*: the second has nothing for the *s*. */
const isPossessive = (words: Words, from: number, to: number, other: string): boolean =>
  !other && to === from + 1 && words.hashes[from] === S && from > 0 && /s$/i.test(words.copy(from - 1));

/** *10* and *ten*, *$5* and *five dollars*, *5%* and *five percent*, and no other word. */
function hasSameFigures(said: string, there: string): boolean {
  if (!said || !there) return false;
  const ours = readingsOf(said);
  if (!ours.length) return false;
  const theirs = readingsOf(there);
  return (
    ours.length === theirs.length &&
    ours.every(({ value, unit }, i) => value === theirs[i].value && unit === theirs[i].unit) &&
    wordsBesideFigures(said) === 0 &&
    wordsBesideFigures(there) === 0
  );
}

/** Words that are no part of a figure. */
function wordsBesideFigures(copy: string): number {
  const tokens = tokensOf(copy);
  let count = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.isWord(i) || isNumeral(tokens.hash(i)) || LINKING.has(tokens.hash(i))) continue;
    if (tokens.isJoined(i) && tokens.shape(i - 1) === Shape.DIGITS) continue; // 4bn
    const unit = unitAt(tokens, i, true);
    if (unit) i = unit.last;
    else count++;
  }
  return count;
}
const LINKING: ReadonlySet<number> = new Set('and a an one'.split(' ').map(hashOf));

const isFigure = ({ words, at, hash }: Odd): boolean => words.is(at, Mark.FIGURE) || isNumeral(hash);

/** Another value, or the same in another unit. */
function figureChange({ ours, theirs }: Odds, said: string, there: string): ChangeKind | null {
  if (ours.some(isFigure) || theirs.some(isFigure)) {
    const [a, b] = [readingsOf(said), readingsOf(there)].map(all => all.map(({ value }) => value).join());
    return a && a === b ? 'unit' : 'figure';
  }
  const isUnit = ({ words, at }: Odd): boolean =>
    isBehindFigure(words, at) && unitAt(tokensOf(words.copy(at)), 0, true) !== undefined;
  return ours.some(isUnit) && theirs.some(isUnit) ? 'unit' : null;
}

const isBehindFigure = (words: Words, at: number): boolean =>
  at > 0 && (words.is(at - 1, Mark.FIGURE) || isNumeral(words.hashes[at - 1]));

/** A name, a denial, a quantity, how sure or when it is. */
function tellingChange({ ours, theirs }: Odds): ChangeKind | null {
  const both = [...ours, ...theirs];
  const count = (of: readonly Odd[], isOf: (hash: number) => boolean): number =>
    of.filter(({ hash }) => isOf(hash)).length;
  if (count(ours, isDenial) !== count(theirs, isDenial)) return 'negation';
  if (both.some(isName)) return 'name';
  if (both.some(({ hash }) => isQuantifier(hash)) && !areTwins(ours, theirs)) return 'quantifier';
  if (both.some(({ hash }) => isModal(hash))) return 'modal';
  return ours.some(a => theirs.some(b => isOtherTense(a, b))) ? 'tense' : null;
}

/** A capital that is not the sentence’s, on a word that is no title and not *I*. */
function isName({ words, at, hash }: Odd): boolean {
  if (!words.is(at, Mark.CAPITAL) || isLight(hash)) return false;
  const classes = classesOf(hash);
  if (classes & Class.TITLE) return false;
  if (isShouted(words, at)) return (classes & Class.PROPER) !== 0;
  return !words.is(at, Mark.FIRST) || (classes & Class.PROPER) !== 0 || !classes;
}

/** All is in capitals there. */
const isShouted = (words: Words, at: number): boolean =>
  isCapitals(words, at) && (isCapitals(words, at - 1) || isCapitals(words, at + 1));

function isCapitals(words: Words, at: number): boolean {
  if (at < 0 || at >= words.count) return false;
  const word = words.copy(at);
  return word.length > 1 && word === word.toUpperCase();
}

/** *everyone* and *everybody* */
function areTwins(ours: readonly Odd[], theirs: readonly Odd[]): boolean {
  const [a, b] = [ours, theirs].map(all =>
    all.map(({ words, at }) => lettersOf(words.copy(at)).replace(/body$/, 'one')).join(' '),
  );
  return a === b;
}

/** Verbs whose past no ending makes, beside those of words/irregular-verbs.ts: there these are other words too often. */
const PAST: ReadonlyMap<number, readonly number[]> = new Map(
  ['is was', 'am was', 'are were', 'has had', 'have had', 'do did', 'does did', 'say said', 'says said', 'find found', 'leave left', 'see saw', 'tell told', 'feel felt'].map(
    pair => {
      const [present, ...past] = pair.split(' ').map(hashOf);
      return [present, past] as const;
    },
  ),
); // prettier-ignore

/** One is the past of the other. */
function isOtherTense(a: Odd, b: Odd): boolean {
  const isPair = (now: Odd, then: Odd): boolean =>
    [now.hash, ...(STANDS_FOR.get(now.hash) ?? [])].some(hash => PAST.get(hash)?.includes(then.hash));
  if (isPair(a, b) || isPair(b, a)) return true;
  const [one, other] = [classesOf(a.hash), classesOf(b.hash)];
  if ((one & Class.PAST) === (other & Class.PAST) || (one | other) & Class.ING) return false;
  if (!(one & VERB) || !(other & VERB)) return false;
  const [x, y] = [a, b].map(({ words, at }) => lettersOf(words.copy(at)));
  return baseOf(x) === baseOf(y) || isSpelledAlike(x, y);
}
const VERB = Class.BASE | Class.PRESENT | Class.PAST;

/** Small words, or what is said twice; any other word. */
function plainChange({ ours, theirs }: Odds, source: Words, from: number, to: number): ChangeKind {
  if (isSmallAll(ours) && isSmallAll(theirs)) return areUnlike(hashesOf(ours), hashesOf(theirs)) ? 'word' : 'small';
  if (!ours.length && (isFillingAll(theirs) || isSaidTwice(source, from, to))) return 'small';
  return !theirs.length && isFillingAll(ours) ? 'small' : 'word';
}

const hashesOf = (all: readonly Odd[]): number[] => all.map(({ hash }) => hash);

/** *you know*, *I mean*: a small word, and one that says nothing with it. */
const isFillingAll = (all: readonly Odd[]): boolean =>
  all.every(({ hash }) => isSmall(hash) || isFilling(hash)) && all.some(({ hash }) => isSmall(hash));

const isSmallAll = (all: readonly Odd[]): boolean => all.every(({ hash }) => isSmall(hash));

/** *if she gets -- if she gets to*: what is too much comes again as far behind as it is long; where it begins is anybody’s guess. */
function isSaidTwice(words: Words, from: number, to: number): boolean {
  const period = to - from;
  let run = 0;
  for (let i = Math.max(0, from - period); i < to && i + period < words.count; i++) {
    run = words.hashes[i] === words.hashes[i + period] ? run + 1 : 0;
    if (run === period) return true;
  }
  return false;
}
