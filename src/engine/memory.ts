import type { Copy } from './text/copy';

/**
 * What was read of the paragraphs of an article, by their text. Nearly all stand where they stood the last time: one look there finds
 * them. The others are looked for by their text, wherever they stood.
 */
export class Memory<T extends Copy> {
  readonly #read: (copies: readonly Copy[]) => readonly T[];
  readonly #isForOne: boolean;
  #known = new Map<string, T>();
  #last: readonly T[] = [];

  /** `read` reads paragraphs that are not known. What is for one look need not find them again. */
  constructor(read: (copies: readonly Copy[]) => readonly T[], isForOne: boolean) {
    this.#read = read;
    this.#isForOne = isForOne;
  }

  /** What there is to know of the paragraphs of an article, in their order. */
  of(copies: readonly Copy[]): readonly T[] {
    const known = this.#lookUp(copies);
    const short = new Map<string, T | undefined>();
    const unknown = copies.filter((copy, i) => !known[i] && (isLong(copy) || isNew(short, copy.shown)));
    const long: T[] = [];
    for (const each of this.#read(unknown)) {
      if (!this.#isForOne) this.#known.set(each.shown, each);
      if (isLong(each)) long.push(each);
      else short.set(each.shown, each);
    }
    let next = 0;
    this.#last = copies.map((copy, i) => known[i] ?? (isLong(copy) ? long[next++] : short.get(copy.shown)!));
    // those that are gone are forgotten before they are as many as those that stand
    if (this.#known.size > 2 * copies.length + SPARE) this.#known = new Map(this.#last.map(each => [each.shown, each]));
    return this.#last;
  }

  #lookUp(copies: readonly Copy[]): (T | undefined)[] {
    let next = 0; // where the paragraph is likely to have stood
    return copies.map(copy => {
      // there, or one further on: the paragraph before it was changed, or is gone
      const at = isSame(this.#last[next], copy) ? next : next + 1;
      // where nothing is known, V8 need not hash the text to find none
      if (!isSame(this.#last[at], copy)) {
        const known = this.#known.size ? this.#known.get(copy.shown) : undefined;
        return isSame(known, copy) ? known : undefined;
      }
      next = at + 1;
      return this.#last[at];
    });
  }
}

/** Two paragraphs are the same if they show the same in the same role, and hide the same markup. */
const isSame = (known: Copy | undefined, { shown, text, role }: Copy): boolean =>
  known !== undefined &&
  known.shown === shown &&
  known.role === role &&
  (known.text === known.shown ? text === shown : known.text === text); // most are seen as they stand: one look is enough

/** Paragraphs that are no longer may stand in an article by the thousand, and are read once (UTF-16 units). */
const SHORT = 60;
const isLong = ({ text, shown, role }: Copy): boolean => shown.length > SHORT || shown !== text || role !== undefined;

/** Is it not yet among them? Then it is. */
function isNew(among: Map<string, unknown>, text: string): boolean {
  if (among.has(text)) return false;
  among.set(text, undefined);
  return true;
}

/** So many paragraphs are kept in any case: what is undone is known. */
const SPARE = 64;
