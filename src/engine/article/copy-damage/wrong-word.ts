/** Tokens that stand for another word, the last one included. */
export interface WrongWord {
  readonly first: number;
  readonly last: number;
  readonly meant: string;
  /** And what may be meant as well. */
  readonly or?: string;
}
