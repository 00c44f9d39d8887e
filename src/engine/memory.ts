/**
 * What was read of the paragraphs of an article, by their text. Nearly all stand where they stood in the last round: one look there
 * finds them. The others are looked for by their text, wherever they stood.
 */
export class Memory<T extends { readonly text: string }> {
  readonly #read: (text: string) => T;
  #known = new Map<string, T>();
  #before: readonly T[] = [];
  #now: T[] = [];
  /** Where the next paragraph is likely to have stood. */
  #next = 0;

  /** `read` reads a paragraph that is not known. */
  constructor(read: (text: string) => T) {
    this.#read = read;
  }

  /** What there is to know of a paragraph; they are asked for in the order of the article. */
  of(text: string): T {
    const known = this.#inPlace(text) ?? this.#known.get(text) ?? this.#keep(text);
    this.#now.push(known);
    return known;
  }

  /** The article ends here. Paragraphs that are gone are forgotten before they are as many as those that stand. */
  endRound(): void {
    [this.#before, this.#now, this.#next] = [this.#now, [], 0];
    if (this.#known.size > 2 * this.#before.length + SPARE)
      this.#known = new Map(this.#before.map(each => [each.text, each]));
  }

  /** Where it stood, or one further on: the paragraph before it was changed, or is gone. */
  #inPlace(text: string): T | undefined {
    const at = this.#next;
    const found = this.#before[at]?.text === text ? at : at + 1;
    if (this.#before[found]?.text !== text) return undefined;
    this.#next = found + 1;
    return this.#before[found];
  }

  #keep(text: string): T {
    const value = this.#read(text);
    this.#known.set(text, value);
    return value;
  }
}

/** So many paragraphs are kept in any case: what is undone is known. */
const SPARE = 64;
