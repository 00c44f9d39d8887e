/** A function that is asked of the same objects again and again: what it says of one is kept for as long as the object is. */
export function kept<K extends object, V extends NonNullable<unknown>>(read: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return of => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const value = read(of);
    known.set(of, value);
    return value;
  };
}
