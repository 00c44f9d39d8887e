/**
 * Does a claim's sentence still say the same of the same? Words are compared by their class: what was put for another word in the claim's
 * clause, a denial, another name or time make it another claim. Spelling, marks, the order of clauses, the cue, an attribution
 * that was added and what is said beside it do not.
 */
import type { Span } from '../text/span';
import { withoutCue } from './broken-quotations';
import type { ClaimSentence } from './claim-sentence';
import { partsOf, type Placed } from './clause';
import { namedInShort } from './initials';
import { isSaidAlike } from './same-elsewhere';
import { isSameName, isSameWord, isSpelledAlike, isTypoFor } from './spelling';
import { wordsIn } from './sentence-words';
import { leadAlike } from './time-leads';
import type { Word, WordClass } from './word-classes';

/** What a sentence said, and what it says: the words that differ, with one on either side. */
export interface ContextChange {
  readonly was: string;
  readonly now: string;
}

/** What has changed around a claim so that it says something else; undefined where it says the same. */
export function contextChange(then: ClaimSentence, now: ClaimSentence): ContextChange | undefined {
  const was = knownWording(then);
  const is = wordingOf(now);
  const { gone, come, isTurned } = compared(was, is, then);
  return isTurned || tells(gone, come) ? shownChange(was, is) : undefined;
}

/** What notes say of their sentences is read once. */
const known = new WeakMap<ClaimSentence, Wording>();

function knownWording(then: ClaimSentence): Wording {
  const wording = known.get(then) ?? wordingOf(then);
  known.set(then, wording);
  return wording;
}

/** How many words beside a claim say something of it. */
export const tellingWordsAround = (then: ClaimSentence): number => knownWording(then).telling.length - 1;

interface Wording {
  readonly copy: string;
  readonly claim: Word;
  readonly words: readonly Word[];
  readonly telling: readonly Placed[];
}

function wordingOf(sentence: ClaimSentence): Wording {
  const words = wordsIn(sentence);
  const claim = words.find(({ class: of }) => of === 'claim')!;
  return { copy: sentence.copy, claim, words, telling: partsOf(words).filter(({ class: of }) => of !== 'cue') };
}

interface Compared {
  readonly gone: readonly Placed[];
  readonly come: readonly Placed[];
  readonly isTurned: boolean;
}

function compared(was: Wording, is: Wording, then: ClaimSentence): Compared {
  const answers = new Map<Placed, Placed>();
  const left = new Set(is.telling);
  // most words are the same, and are found at once
  for (const isAlike of [isUntouched, isUnchanged, isSame]) {
    for (const word of was.telling) {
      if (answers.has(word)) continue;
      const answer = [...left].find(each => isAlike(word, each));
      if (!answer) continue;
      answers.set(word, answer);
      left.delete(answer);
    }
  }
  const [shortWas, shortIs] =
    answers.size < was.telling.length || left.size ? [namedInShort(was, is), namedInShort(is, was)] : NONE;
  const come = [...left].filter(
    word =>
      !isUnknown(word, is, then) && !shortIs.has(word.start) && !isWrittenIn(word, is, was) && !isInClaim(word, was),
  );
  const gone = was.telling.filter(
    word => !answers.has(word) && !shortWas.has(word.start) && !isWrittenIn(word, was, is) && !isInClaim(word, is),
  );
  const pairs = [...answers].sort(([a], [b]) => a.start - b.start);
  return {
    gone,
    come,
    isTurned:
      isSwapped(pairs) ||
      isLedOtherwise(was.claim, is.claim) ||
      isUnattributed(was, is, gone) ||
      isOfAnother(was, is) ||
      isOpposed(was, is) ||
      isSupposed(was) !== isSupposed(is) ||
      isAsked(was) !== isAsked(is),
  };
}

/** Who says it, where that stands in the middle of the quotation in the other wording. */
const isInClaim = ({ part, word }: Placed, { claim, copy }: Wording): boolean =>
  part === 'attribution' &&
  isBroken(copy.slice(claim.start, claim.end)) &&
  copy.slice(claim.start, claim.end).toLowerCase().includes(word);
const isBroken = (words: string): boolean => words.startsWith('"') && withoutCue(words.slice(1, -1)) !== null;

const NONE: readonly ReadonlySet<number>[] = [new Set(), new Set()];

const isUnchanged = (a: Placed, b: Placed): boolean => a.word === b.word && a.class === b.class && isSame(a, b);
const isUntouched = (a: Placed, b: Placed): boolean => a.word === b.word && a.part === b.part && isUnchanged(a, b);

/** Is a word of one wording in the other, in two words, as a part of one, or without a typo: *policy makers*, *policymakers*; *Teh*, *The*? */
function isWrittenIn(word: Word, own: Wording, other: Wording): boolean {
  if (word.class !== 'content' && word.class !== 'name' && word.class !== 'number') return false;
  const at = own.words.findIndex(({ start }) => start === word.start);
  const pairs = [joined(own.words, at - 1), joined(own.words, at)].filter(pair => pair !== undefined);
  return other.words.some(
    (each, i) =>
      (SLIGHT.has(each.class)
        ? word.class !== 'number' && isTypoFor(word.word, each.word)
        : pairs.some(pair => isSpelledAlike(pair, each.word))) ||
      isSpelledAlike(joined(other.words, i) ?? '', word.word),
  );
}

/** Classes of words that are not compared, but one of which may be a typo for a word that is. */
const SLIGHT: ReadonlySet<WordClass> = new Set<WordClass>(['small', 'joint', 'cue']);

/** Two words as one. */
function joined(words: readonly Word[], at: number): string | undefined {
  const [one, other] = [words[at], words[at + 1]];
  const areWords = one && other && one.class !== 'mark' && other.class !== 'mark';
  return areWords && !PREFIXES.has(one.word) ? one.word + other.word : undefined;
}

/** Not joined to the next word, with which they would make another: *in accessible places*. */
const PREFIXES: ReadonlySet<string> = new Set(['a', 'an', 'in', 'over', 'under']);

/** What nobody says any more: it is told as a fact now. */
function isUnattributed(was: Wording, is: Wording, gone: readonly Placed[]): boolean {
  const [then, now] = [was, is].map(sourcesIn);
  return then.length > 0 && then.every(word => gone.includes(word)) && (was.claim.quote % 2 === 1 || !now.length);
}

/** Those that tell the source: before the verb of saying, where any stand there. */
function sourcesIn({ telling, words }: Wording): Placed[] {
  const all = telling.filter(({ part, class: of }) => part === 'attribution' && of !== 'time' && of !== 'modal');
  const cue = words.find(
    ({ class: of, word, start }) => of === 'cue' && word !== 'according' && all.some(each => each.start < start),
  );
  const before = all.filter(({ start }) => cue && start < cue.start);
  return before.length ? before : all;
}

/** What says the opposite of the other; of prepositions, the phrases that begin with them. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  'from to, for against, before after, before since, inside outside, into out-of, above below, over under, since until, despite because',
  'within beyond, except including, up down, with without, ahead behind, first last, early late, earlier later, earliest latest',
  'high low, higher lower, highest lowest, most least, more fewer, more less, largest smallest, biggest smallest, bigger smaller, larger smaller',
  'best worst, better worse, oldest youngest, older younger, longest shortest, longer shorter, fastest slowest, faster slower, richest poorest',
  'rise fall, rises falls, rose fell, risen fallen, rising falling, increase decrease, increased decreased, gain loss, gained lost, won lost',
  'profit loss, surplus deficit, majority minority, maximum minimum, upper lower, northern southern, eastern western, north south, east west',
  'men women, boys girls, male female, sons daughters, public private, urban rural, imports exports, bought sold, opened closed, lent borrowed',
]
  .flatMap(pairs => pairs.split(', '))
  .map(pair => pair.split(' ').map(preposition => preposition.replace('-', ' ')) as [string, string])
  .flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);
const areOpposite = (a: string, b: string): boolean => OPPOSITES.some(([one, other]) => one === a && other === b);

/** *the vote for it* is not *the vote against it*: a word went, and its opposite came. */
function isOpposed(was: Wording, is: Wording): boolean {
  const [then, now] = [was, is].map(({ words }) => new Set(words.map(({ word }) => word)));
  return OPPOSITES.some(([a, b]) => then.has(a) && !then.has(b) && now.has(b) && !now.has(a));
}

/** *If it raises the same sum, …*: what is said holds only then. */
const isSupposed = ({ words }: Wording): boolean => words.some(({ word }) => SUPPOSING.has(word));
const SUPPOSING: ReadonlySet<string> = new Set(['if', 'unless', 'provided', 'assuming', 'supposing']);

/** It is a question, and not only what somebody asks in quotation marks. */
const isAsked = ({ copy }: Wording): boolean => copy.trimEnd().endsWith('?');

/** *her team* is not *his team*. */
function isOfAnother(was: Wording, is: Wording): boolean {
  const [{ isHe, isShe }, now] = [was, is].map(pronounsIn);
  return isHe !== isShe && now.isHe !== now.isShe && isHe !== now.isHe;
}

const pronounsIn = ({ words }: Wording): { readonly isHe: boolean; readonly isShe: boolean } => ({
  isHe: words.some(({ word }) => HE.has(word)),
  isShe: words.some(({ word }) => SHE.has(word)),
});
const HE: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself']);
const SHE: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself']);

/** *to 140 sheep* is not *by 140 sheep*. */
const isLedOtherwise = (was: Word, is: Word): boolean =>
  was.under !== is.under && BOUNDING.has(was.under) && BOUNDING.has(is.under);
const BOUNDING: ReadonlySet<string> = new Set(['to', 'by', 'from']);

/** The description of a claim ends before this word does: whether the word is new cannot be known. */
function isUnknown({ start, end }: Span, { claim }: Wording, { prefix, suffix, isOpen }: ClaimSentence): boolean {
  if (end <= claim.start) return isOpen.before && claim.start - start > prefix.length;
  return isOpen.after && end - claim.end > suffix.length;
}

function isSame(a: Placed, b: Placed): boolean {
  if (a.bound !== b.bound || areOpposite(a.under, b.under)) return false;
  if (a.class === 'claim' || b.class === 'claim') return a.class === b.class;
  if (a.class === 'number' && b.class === 'number') return isSameNumber(a.word, b.word);
  if (a.class === 'time' && b.class === 'time') return isSameTime(a.word, b.word) && leadAlike(a.under, b.under);
  if (a.class === 'time' || b.class === 'time') return isSameTime(a.word, b.word) || isSameWord(a.word, b.word);
  if (a.class === 'denial' || b.class === 'denial' || a.class === 'modal' || b.class === 'modal')
    return a.class === b.class && (a.word === b.word || isSameWord(a.word, b.word));
  if (a.class === 'name' && b.class === 'name') return isSameName(a.word, b.word) || isShort(a.word, b.word);
  const isName = [a, b].some(({ class: of }) => of === 'name' || of === 'title');
  return isSaidAlike(a.word, b.word) || (isName && isShort(a.word, b.word));
}

function isSameNumber(a: string, b: string): boolean {
  const [[one, ofOne = ''], [other, ofOther = '']] = [a.split('~'), b.split('~')];
  return one.replaceAll(',', '') === other.replaceAll(',', '') && (ofOne === ofOther || !ofOne || !ofOther);
}

/** *Jan.* is *January*. */
const isSameTime = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) >= 3 && !a.includes('/') && (a.startsWith(b) || b.startsWith(a)) && isLetters(a));

const isLetters = (word: string): boolean => word[0] > '9';

/** *St* is *Street*, *Prof* is *Professor*. */
function isShort(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > 4 || short.length < 2 || long.length < short.length + 3 || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length && (long.startsWith(short) || long.at(-1) === short.at(-1));
}

/** All words are still there, but others stand beside the claim now: two figures, or what they count, were swapped. */
function isSwapped(answers: readonly (readonly [Placed, Placed])[]): boolean {
  const pairs = answers.filter(([a]) => a.class !== 'time' && a.class !== 'modal');
  const isHere = ({ part, isBeside, under }: Placed): boolean => isBeside && part === 'own' && under === '';
  const left = pairs.some(([was, is]) => isHere(was) && !is.isBeside && is.part !== 'attribution');
  const joined = pairs.some(([was, is]) => !was.isBeside && was.part !== 'attribution' && isHere(is));
  if (left && joined) return true;
  const isFree = ({ class: of, part, under }: Placed): boolean =>
    (of === 'name' || of === 'number' || of === 'claim') && part !== 'attribution' && under === '';
  const free = pairs.filter(([was, is]) => isFree(was) && isFree(is));
  return free.some(([, is], i) => i > 0 && is.start < free[i - 1][1].start);
}

const TELLING: ReadonlySet<WordClass> = new Set(['title', 'name', 'time']);

/** Do words that are gone from a sentence, and those that have come into it, make another claim of it? */
function tells(gone: readonly Placed[], come: readonly Placed[]): boolean {
  const isTitle = ({ class: of }: Placed): boolean => of === 'title';
  if (!gone.length || !come.length) [gone, come] = [gone, come].map(some => some.filter(word => !isTitle(word)));
  const all = [...gone, ...come];
  if (all.some(({ class: of, isAside }) => of === 'denial' && !isAside)) return true;
  if (all.some(({ part }) => part === 'own')) return true;
  const isTelling = ({ class: of }: Placed): boolean => TELLING.has(of);
  if (gone.some(isTelling) && come.some(isTelling)) return true;
  const isSource = ({ part }: Placed): boolean => part === 'attribution';
  return gone.some(isSource) && come.some(isSource);
}

/** The words from the first to the last that differ, with one more on either side. */
function shownChange(was: Wording, is: Wording): ContextChange {
  const [one, other] = [was, is].map(({ words, claim, copy }) =>
    words.map(({ start, end }) =>
      start === claim.start ? copy.slice(claim.start, claim.end) : copy.slice(start, end),
    ),
  );
  const least = Math.min(one.length, other.length);
  let head = 0;
  while (head < least && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < least - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  const isMark = isAsked(was) !== isAsked(is);
  const cut = ({ copy, words }: Wording): string => {
    const from = words[Math.max(0, head - 1)]?.start ?? 0;
    const to = isMark ? copy.length : (words[Math.min(words.length - 1, words.length - tail)]?.end ?? copy.length);
    return copy.slice(from, Math.max(from, to)).trim();
  };
  return { was: cut(was), now: cut(is) };
}
