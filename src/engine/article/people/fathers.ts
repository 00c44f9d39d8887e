/** Surnames that were a father’s name, in two languages. */

/** *Gomez* and *Gomes*, small and without accents: in Spanish and in Portuguese. They begin with so many letters alike. */
export const areOfOneFather = (one: string, other: string, head: number): boolean =>
  one.length === other.length &&
  head === one.length - 1 &&
  one[head - 1] === 'e' &&
  'sz'.includes(one[head]) &&
  'sz'.includes(other[head]);
