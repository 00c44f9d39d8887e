/**
 * What was read of the paragraphs of an article, by their text. Nearly all stand where they stood the last time: one look there finds
 * them. The others are looked for by their text, wherever they stood.
 */
export class Memory<T extends { readonly text: string }> {
  readonly #read: (texts: readonly string[]) => readonly T[];
  #known = new Map<string, T>();
  #last: readonly T[] = [];

  /** `read` reads paragraphs that are not known. */
  constructor(read: (texts: readonly string[]) => readonly T[]) {
    this.#read = read;
  }

  /** What there is to know of the paragraphs of an article, in their order. */
  of(texts: readonly string[]): readonly T[] {
    const known = this.#lookUp(texts);
    const unknown = [...new Set(texts.filter((_, i) => !known[i]))];
    for (const each of this.#read(unknown)) this.#known.set(each.text, each);
    this.#last = texts.map((text, i) => known[i] ?? this.#known.get(text)!);
    // those that are gone are forgotten before they are as many as those that stand
    if (this.#known.size > 2 * texts.length + SPARE) this.#known = new Map(this.#last.map(each => [each.text, each]));
    return this.#last;
  }

  #lookUp(texts: readonly string[]): (T | undefined)[] {
    let next = 0; // where the paragraph is likely to have stood
    return texts.map(text => {
      // there, or one further on: the paragraph before it was changed, or is gone
      const at = this.#last[next]?.text === text ? next : next + 1;
      if (this.#last[at]?.text !== text) return this.#known.get(text);
      next = at + 1;
      return this.#last[at];
    });
  }
}

/** So many paragraphs are kept in any case: what is undone is known. */
const SPARE = 64;
