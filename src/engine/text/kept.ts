/** A function that is asked of the same objects again and again: what it says of one is kept with that object, for as long as there is one. */
export function kept<K extends object, V extends NonNullable<unknown>>(read: (of: K) => V): (of: K) => V {
  const place = readers++;
  return of => (Said.of(of)[place] ??= read(of)) as V;
}

/** How many such functions there are: each has a place of its own in what is kept with an object. */
let readers = 0;

/** A base that makes nothing: the fields of what extends it are put on the object that it is given. */
const Given = function (of: object) {
  return of;
} as unknown as new (of: object) => object;

/** What was said of an object, in a private field of it: V8 finds that much sooner than it looks the object up in a WeakMap. */
class Said extends Given {
  readonly #said: unknown[] = new Array<unknown>(readers);

  static of(of: object): unknown[] {
    return #said in of ? of.#said : new Said(of).#said;
  }
}
