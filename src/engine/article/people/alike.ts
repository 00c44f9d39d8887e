/** Which spellings are alike: of many, each is compared with few. */
import { kept } from '../../text/kept';
import { givenNameOf } from './given-names';
import {
  areHomophones,
  FEWEST_LETTERS,
  isInitials,
  keysOf,
  lengthsLike,
  lettersOf,
  likenessOf,
  mayBeLike,
  mayBeSlip,
  type Likeness,
} from './likeness';
import { particleOf } from './particles';
import { heardAs, spellingsIn, type Alike, type Heard, type Spelling } from './spellings';

const NONE: readonly never[] = [];

/** So many spellings are soon compared with one. */
const FEW = 1000;

/** Spellings, so kept that each is compared with few. */
export class Spellings<T extends Heard = Spelling> {
  /** By first letter, and those of a letter by length. */
  readonly #byLetter = new Map<string, T[][]>();
  readonly #bySound = new Map<string, T[]>();
  readonly #byShape = new Map<string, T[]>();
  /** Given names, by what those share that are said alike. */
  readonly #byGiven = new Map<string, T[]>();
  /** All of them as they came; and, once there are many, their order, and all of them by the keys that alike ones share. */
  readonly #all: T[] = [];
  readonly #order = new Map<T, number>();
  #byKey?: Map<string, T[]>;

  /** Of a desk's list of names, which is read once, not at every check. */
  static readonly of = kept((names: readonly string[]): Spellings => {
    const known = new Spellings();
    for (const spelling of spellingsIn(names)) known.take(spelling);
    return known;
  });

  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  has(word: string): boolean {
    const letters = lettersOf(word);
    return this.#byLetter.get(letters[0])?.[letters.length]?.some(one => areSame(one.word, word)) ?? false;
  }

  /** Those that are like `other` and not the same. */
  like<U extends Heard>(other: U): Alike<T, U>[] {
    const alike: Alike<T, U>[] = [];
    const { letters, sound } = other;
    if (this.#byKey) {
      for (const one of this.#nearTo(other, this.#byKey)) compare(one, other, alike);
      return alike;
    }
    const ofLetter = this.#byLetter.get(letters[0]) ?? NONE;
    const [from, to] = lengthsLike(letters.length);
    for (let length = from; length < ofLetter.length && length <= to; length++)
      for (const one of ofLetter[length] ?? NONE)
        if (mayBeSlip(one, other) || mayBeLike(one, other) || one.sound === sound) compare(one, other, alike);
    for (const one of this.#bySound.get(sound) ?? NONE) if (one.letters[0] !== letters[0]) compare(one, other, alike);
    for (const group of [this.#byShape.get(other.shape), this.#byGiven.get(givenNameOf(letters) ?? '')])
      for (const one of group ?? NONE) if (!alike.some(each => each.one === one)) compare(one, other, alike);
    return alike;
  }

  /** Those that may be like `other`, in the order that a comparison with each would give, which would take too long for many. */
  #nearTo(other: Heard, byKey: ReadonlyMap<string, readonly T[]>): T[] {
    const ofGiven = this.#byGiven.get(givenNameOf(other.letters) ?? '') ?? NONE;
    const near = new Set([
      ...(this.#bySound.get(other.sound) ?? NONE),
      ...(this.#byShape.get(other.shape) ?? NONE),
      ...ofGiven,
    ]);
    for (const key of keysOf(other)) for (const one of byKey.get(key) ?? NONE) near.add(one);
    const isElsewhere = ({ letters }: T): number => Number(letters[0] !== other.letters[0]);
    const lengthOf = (one: T): number => (isElsewhere(one) ? 0 : one.letters.length);
    return [...near].sort(
      (a, b) =>
        isElsewhere(a) - isElsewhere(b) || lengthOf(a) - lengthOf(b) || this.#order.get(a)! - this.#order.get(b)!,
    );
  }

  #index(spelling: T): void {
    this.#order.set(spelling, this.#order.size);
    for (const key of keysOf(spelling)) {
      const same = this.#byKey!.get(key) ?? [];
      if (same.push(spelling) === 1) this.#byKey!.set(key, same);
    }
  }

  take(spelling: T): void {
    const { letters, sound } = spelling;
    this.#all.push(spelling);
    if (this.#byKey) {
      this.#index(spelling);
    } else if (this.#all.length > FEW) {
      this.#byKey = new Map();
      for (const each of this.#all) this.#index(each);
    }
    const ofLetter = this.#byLetter.get(letters[0]) ?? [];
    if (!ofLetter.length) this.#byLetter.set(letters[0], ofLetter);
    (ofLetter[letters.length] ??= []).push(spelling);
    put(this.#bySound, sound, spelling);
    put(this.#byShape, spelling.shape, spelling);
    const given = givenNameOf(letters);
    if (given) put(this.#byGiven, given, spelling);
  }
}

function put<T>(map: Map<string, T[]>, key: string, one: T): void {
  const same = map.get(key);
  if (same) same.push(one);
  else map.set(key, [one]);
}

function compare<T extends Heard, U extends Heard>(one: T, other: U, alike: Alike<T, U>[]): void {
  const likeness = likenessIn(one, other);
  if (likeness && !areSame(one.word, other.word)) alike.push({ one, other, likeness });
}

/** Words of few letters are alike where they are said alike; a pair of words is like one that has a hyphen between them. */
function likenessIn(one: Heard, other: Heard): Likeness | undefined {
  if (isPair(one.word) !== isPair(other.word)) return one.letters === other.letters ? 'same' : undefined;
  if (isInitials(one) || isInitials(other)) return one.shape === other.shape ? 'slip' : undefined;
  const isShort = Math.min(one.letters.length, other.letters.length) < FEWEST_LETTERS;
  const likeness = isShort ? undefined : likenessOf(one, other);
  if (likeness) return likeness;
  if (areHomophones(one, other)) return 'sound';
  return areOneGivenName(one.letters, other.letters) ? 'given' : undefined;
}

/** *Sean* and *Shaun*: the letters say too little. */
const areOneGivenName = (one: string, other: string): boolean =>
  one !== other && givenNameOf(one) !== undefined && givenNameOf(one) === givenNameOf(other);

/** Two words that a hyphen may have been lost between. */
export const isPair = (word: string): boolean => word.includes(' ') || word.includes('\u00a0');

/**
 * Tells whether a word of a name is like another of its article, or like one of a desk's list: most are like none, and nothing is ever
 * told of them. Words are remembered while the article is edited, which may make one more of them alike, and none less.
 */
export function alikeTo(listed: Spellings): (word: string) => boolean {
  const seen = new Spellings<Heard>();
  const words = new Map<string, boolean>();
  const hyphens = new Hyphens();
  return word => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const other = hyphens.otherOf(word);
    if (other) words.set(other, true);
    let isAlike = other !== undefined;
    const isLoose = isPair(word) && !particleOf(word);
    const heard = isLoose && listed.isEmpty ? null : heardAs(word);
    isAlike ||= heard !== null && listed.like(heard).length > 0;
    if (heard && !isLoose) {
      for (const { one } of seen.like(heard)) {
        words.set(one.word, true);
        isAlike = true;
      }
      seen.take(heard);
    }
    words.set(word, isAlike);
    return isAlike;
  };
}

/** Words with hyphens, and pairs of words that are the same without: *Anne-Sophie* and *Anne Sophie*. */
class Hyphens {
  /** By their letters. */
  readonly #joined = new Map<string, string>();
  readonly #pairs = new Map<string, string>();
  /** Pairs are not looked at before there is a hyphen: most articles have none in a name. */
  #waiting: string[] = [];

  /** The other way in which a word was written before. */
  otherOf(word: string): string | undefined {
    const pair = isPair(word);
    if (pair && !this.#joined.size) this.#waiting.push(word);
    if (pair ? !this.#joined.size : !word.includes('-')) return undefined;
    for (const each of this.#waiting) this.#pairs.set(lettersOf(each), each);
    this.#waiting = [];
    const letters = lettersOf(word);
    (pair ? this.#pairs : this.#joined).set(letters, word);
    return (pair ? this.#joined : this.#pairs).get(letters);
  }
}

const areSame = (one: string, other: string): boolean => plain(one) === plain(other);

/** Capitals, and how an apostrophe is drawn, are not spelling. */
const plain = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word).toLowerCase();
