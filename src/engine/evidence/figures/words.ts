/** The words that say what a figure is of, compared without their endings. */
import { MOVES, MOVE_NOUNS } from '../../article/sums/directions';
import { monthAt } from '../../article/dates/names';
import { baseOf } from '../../words/irregular-verbs';
import { Class, GRAMMAR } from '../../words/classes';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';

/** Words that say nothing of what is counted, wherever they stand. */
const EMPTY = hashes(
  'rate rates level levels number numbers total totals figure figures percent percentage per cent point points average share amount amounts ' +
    'people person persons thousands millions billions year years month months quarter quarters week weeks day days time times million billion trillion thousand hundred said ' +
    'says say told according more less than about new first second third fourth last one two three many much most also just now get got go going make made ' +
    'take took come came know think want lot thing things way every other another such only even still back all',
);

/** Does a word say nothing of what is counted? */
export const isEmpty = (word: string): boolean => EMPTY.has(hashOf(word));

/** Does a word say what is counted, or of whom? Small words, months, numbers, and what goes up or down do not. */
export function isTelling(tokens: Tokens, i: number): boolean {
  if (!tokens.isWord(i) || isIn(tokens, i, EMPTY) || tokens.end(i) - tokens.start(i) < SHORTEST) return false;
  if (tokens.is(i, GRAMMAR | Class.DENIAL | Class.DAY) && !isName(tokens, i)) return false;
  if (MOVES.has(tokens.hash(i)) || MOVE_NOUNS.has(tokens.hash(i))) return false;
  return !tokens.isOf(i, Topic.NUMBER) && !monthAt(tokens, i);
}

const SHORTEST = 2;

/** A capital, and a word of English only by chance: *US*, *IT*. */
const isName = (tokens: Tokens, i: number): boolean => {
  const text = tokens.text(i);
  return text.length > 1 && text === text.toUpperCase();
};

const ENDINGS = ['', 's', 'ed', 'ing', 'er', 'ers', 'or', 'ors', 'ly'];

/** A word without its ending, in small letters: *passengers* and *passenger*, *voted* and *voters* are one. */
export function stemOf(word: string): string {
  const small = baseOf(word.toLowerCase());
  if (small.length > LEAST + 1 && small.endsWith('ies')) return `${small.slice(0, -3)}y`;
  const ending = ENDING.find(each => small.length - each.length >= LEAST && small.endsWith(each)) ?? '';
  let length = small.length - ending.length;
  if (ending && small[length - 1] === small[length - 2]) length--; // planned
  if (length > LEAST && small[length - 1] === 'e') length--;
  return small.slice(0, length);
}

const ENDING = ['ers', 'ors', 'ing', 'ed', 'er', 'or', 'es', 's'];
const LEAST = 3;

/** The forms that a word may have elsewhere, by their hashes. */
export function formsOf(word: string): number[] {
  const stem = stemOf(word);
  const forms = new Set([word.toLowerCase(), baseOf(word.toLowerCase()), `${stem}e`, `${stem}es`]);
  for (const ending of ENDINGS) forms.add(stem + ending);
  for (const ending of ['ed', 'ing', 'er']) forms.add(stem + stem.slice(-1) + ending);
  if (stem.endsWith('y')) forms.add(`${stem.slice(0, -1)}ies`).add(`${stem.slice(0, -1)}ied`);
  return Array.from(forms, hashOf);
}

/** Names of one thing. */
const SAME: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'us america american americans',
    'uk britain british',
    'unemployment jobless joblessness unemployed',
    'total all altogether',
    'economy gdp',
    'loss losses deficit shortfall',
  ]
    .map(words => words.split(' '))
    .flatMap(words => words.map(word => [word, words] as const)),
);

/** Words in any of their forms, its own and those of others. */
export class Vocabulary {
  readonly #stems = new Set<string>();

  constructor(private readonly others: readonly Vocabulary[] = []) {}

  add(word: string): void {
    this.#stems.add(stemOf(word));
    for (const same of SAME.get(word.toLowerCase()) ?? []) this.#stems.add(stemOf(same));
  }

  /** The words and numbers of some tokens from one to another, also those that a hyphen parts or stops as one: *e-mails*, *U.S.* */
  addIn(tokens: Tokens, first = 0, last = tokens.count - 1): void {
    for (let i = first; i <= last; i++) {
      if (tokens.shape(i) < Shape.SMALL && tokens.shape(i) !== Shape.DIGITS) continue;
      this.add(tokens.text(i));
      if (tokens.isJoined(i + 2) && isSignOf(tokens, i + 1, '-.') && tokens.isWord(i + 2))
        this.add(tokens.text(i) + tokens.text(i + 2));
    }
  }

  has(word: string): boolean {
    return this.hasStem(stemOf(word));
  }

  addStem(stem: string): void {
    this.#stems.add(stem);
  }

  /** Its own. */
  stems(): string[] {
    return [...this.#stems];
  }

  hasStem(stem: string): boolean {
    return this.#stems.has(stem) || this.others.some(each => each.hasStem(stem));
  }
}
