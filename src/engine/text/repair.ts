import type { Span } from './span';

/** What a damaged piece of copy is: UTF-8 read in another encoding, HTML's spelling, a character nobody sees, one that is gone. */
export type DamageKind = 'misread' | 'html' | 'invisible' | 'lost';

/** A damaged piece, and what it stands for. */
export interface Damage {
  /** UTF-16 offsets in the text as it was before the repair. */
  readonly span: Span;
  readonly kind: DamageKind;
  /** What should stand there. Of what is lost, what stands there now. */
  readonly text: string;
  /** It can be nothing else: safe to repair unseen. */
  readonly sure: boolean;
}

/** One replacement in the text as it is by then. Its kind is null where it helps reading and is no damage. */
export interface Rewrite {
  readonly span: Span;
  readonly text: string;
  readonly kind: DamageKind | null;
  readonly sure: boolean;
}

/**
 * A text under repair, and where its characters come from. Repairs are made one over the other (an entity may spell half of a
 * mis-decoded mark), and each code unit knows the whole piece of the first text that it stands for.
 */
export class Repair {
  #text: string;
  readonly #length: number;
  #from: number[];
  #to: number[];
  readonly #damage: Omit<Damage, 'text'>[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#length = text.length;
    this.#from = Array.from({ length: text.length }, (_, i) => i);
    this.#to = this.#from.map(i => i + 1);
  }

  /** As it is by now. */
  get text(): string {
    return this.#text;
  }

  /** Makes these replacements, which stand in the order of the text; true where there are any. */
  rewrite(rewrites: Iterable<Rewrite>): boolean {
    const from: number[] = [];
    const to: number[] = [];
    let text = '';
    let at = 0;
    const keep = (until: number): void => {
      text += this.#text.slice(at, until);
      for (; at < until; at++) {
        from.push(this.#from[at]);
        to.push(this.#to[at]);
      }
    };
    for (const { span, text: put, kind, sure } of rewrites) {
      const origin = this.originOf(span);
      keep(span.start);
      at = span.end;
      text += put;
      for (let i = 0; i < put.length; i++) {
        from.push(origin.start);
        to.push(origin.end);
      }
      if (kind) this.#damage.push({ span: origin, kind, sure });
    }
    if (at === 0) return false;
    keep(this.#text.length);
    [this.#text, this.#from, this.#to] = [text, from, to];
    return true;
  }

  /**
   * The piece of the first text that a piece of the repaired one stands for. It never parts what was repaired as one: an edge inside
   * such a piece moves outwards. An empty piece stays empty.
   */
  originOf({ start, end }: Span): Span {
    const first = start < this.#from.length ? this.#from[start] : this.#length;
    return { start: first, end: end > start ? this.#to[end - 1] : first };
  }

  /** Says of a piece of the text that it is damaged and cannot be repaired. */
  giveUp(span: Span): void {
    this.#damage.push({ span: this.originOf(span), kind: 'lost', sure: false });
  }

  /** All damage, in the order of the text. What was repaired twice is one piece. */
  damage(): Damage[] {
    const merged: Omit<Damage, 'text'>[] = [];
    for (const next of this.#damage.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
      const last = merged.at(-1);
      if (!last || next.span.start >= last.span.end) merged.push(next);
      else {
        const span = { start: last.span.start, end: Math.max(last.span.end, next.span.end) };
        merged[merged.length - 1] = {
          span,
          kind: next.kind === 'lost' ? 'lost' : last.kind,
          sure: last.sure && next.sure,
        };
      }
    }
    let at = 0;
    return merged.map(piece => {
      while (at < this.#from.length && this.#from[at] < piece.span.start) at++;
      const start = at;
      while (at < this.#to.length && this.#to[at] <= piece.span.end) at++;
      return { ...piece, text: this.#text.slice(start, at) };
    });
  }
}
