/** Words that stand twice running. */
export interface Repeat {
  /** The first and the last token of the words, and of the same words once more. */
  readonly first: readonly [from: number, to: number];
  readonly second: readonly [from: number, to: number];
  /** Of a name: its hash. Names are said twice (*Pago Pago*), so that the article must bear out that this one is not. */
  readonly name?: number;
  /** Of a word that is a verb and may be a name (*Said said*): its hash. Where the article has that name, it is one. */
  readonly unlessName?: number;
  /** Over a comma or a dash, or behind *who*: somebody may have meant it. */
  readonly mayBeMeant?: boolean;
  /** The first one is only the beginning of the second. */
  readonly isCut?: boolean;
  /** The second one is another form of the first. */
  readonly isForm?: boolean;
  /** The second one is the sentence of the first in another version. */
  readonly isVersion?: boolean;
}
