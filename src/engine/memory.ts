/**
 * What was read of the paragraphs of an article, by their text. Nearly all stand where they stood the last time: one look there finds
 * them. The others are looked for by their text, wherever they stood.
 */
export class Memory<T extends { readonly text: string }> {
  readonly #read: (texts: readonly string[]) => readonly T[];
  readonly #isForOne: boolean;
  #known = new Map<string, T>();
  #last: readonly T[] = [];

  /** `read` reads paragraphs that are not known. What is for one look need not find them again. */
  constructor(read: (texts: readonly string[]) => readonly T[], isForOne: boolean) {
    this.#read = read;
    this.#isForOne = isForOne;
  }

  /** What there is to know of the paragraphs of an article, in their order. */
  of(texts: readonly string[]): readonly T[] {
    const known = this.#lookUp(texts);
    const short = new Map<string, T | undefined>();
    const unknown = texts.filter((text, i) => !known[i] && (text.length > SHORT || isNew(short, text)));
    const long: T[] = [];
    for (const each of this.#read(unknown)) {
      if (!this.#isForOne) this.#known.set(each.text, each);
      if (each.text.length > SHORT) long.push(each);
      else short.set(each.text, each);
    }
    let next = 0;
    this.#last = texts.map((text, i) => known[i] ?? (text.length > SHORT ? long[next++] : short.get(text)!));
    // those that are gone are forgotten before they are as many as those that stand
    if (this.#known.size > 2 * texts.length + SPARE) this.#known = new Map(this.#last.map(each => [each.text, each]));
    return this.#last;
  }

  #lookUp(texts: readonly string[]): (T | undefined)[] {
    let next = 0; // where the paragraph is likely to have stood
    return texts.map(text => {
      // there, or one further on: the paragraph before it was changed, or is gone
      const at = this.#last[next]?.text === text ? next : next + 1;
      // where nothing is known, V8 need not hash the text to find none
      if (this.#last[at]?.text !== text) return this.#known.size ? this.#known.get(text) : undefined;
      next = at + 1;
      return this.#last[at];
    });
  }
}

/** Paragraphs that are no longer may stand in an article by the thousand, and are read once (UTF-16 units). */
const SHORT = 60;

/** Is it not yet among them? Then it is. */
function isNew(among: Map<string, unknown>, text: string): boolean {
  if (among.has(text)) return false;
  among.set(text, undefined);
  return true;
}

/** So many paragraphs are kept in any case: what is undone is known. */
const SPARE = 64;
