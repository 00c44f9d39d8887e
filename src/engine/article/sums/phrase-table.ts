import { Phrases } from '../../words/phrases';

/** A table of phrases of which only matters that one stands there; commas part them. */
export const phrases = (list: string): Phrases<true> =>
  new Phrases(list.split(', ').map(phrase => [phrase, true] as const));
