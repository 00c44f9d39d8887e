/** A date as copy has it. */
import type { Span } from '../../text/span';

export interface DateRead extends Span {
  /** Its first and its last token. */
  readonly first: number;
  readonly last: number;
  /** Null where it does not stand beside the date. */
  readonly year: number | null;
  /** From 1. */
  readonly month: number;
  /** As written: there may be no such day. Null for a month and its year. */
  readonly day: number | null;
  /** The day of the week that stands beside the date, and is meant for it. */
  readonly weekday: Weekday | null;
}

export interface Weekday extends Span {
  /** Its first token. */
  readonly first: number;
  /** From 0, a Sunday. */
  readonly day: number;
}
