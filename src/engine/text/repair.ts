import type { Span } from './span';

/** What a damaged piece of copy is: UTF-8 read in another encoding, HTML's spelling, a character nobody sees, one that is gone, a system’s own signs. */
export type DamageKind = 'misread' | 'html' | 'invisible' | 'lost' | 'left';

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

/** A repaired text, and where its characters come from. */
export interface Repaired {
  readonly text: string;
  /** In the order of the first text; what was repaired for reading only is not among it. */
  readonly damage: readonly Damage[];
  /** Of each code unit, and of the end: where the piece of the first text that it stands for starts. */
  readonly from: readonly number[];
  /** Of each code unit: where that piece ends. */
  readonly to: readonly number[];
}

/**
 * The piece of the first text that a piece of the repaired one stands for. It never parts what was repaired as one: an edge inside
 * such a piece moves outwards. An empty piece stays empty.
 */
export const originOf = ({ from, to }: Pick<Repaired, 'from' | 'to'>, { start, end }: Span): Span => ({
  start: from[start],
  end: end > start ? (to[end - 1] ?? from[from.length - 1]) : from[start],
});

type Place = Omit<Damage, 'text'>;

/** A text under repair. Repairs are made one over the other: an entity may spell half of a mis-decoded mark. */
export class Repair {
  #text: string;
  #from: number[];
  #to: number[];
  readonly #damage: Place[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#from = Array.from({ length: text.length + 1 }, (_, i) => i);
    this.#to = this.#from.slice(1);
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
      const origin = this.#originOf(span);
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
    from.push(this.#from[at]);
    [this.#text, this.#from, this.#to] = [text, from, to];
    return true;
  }

  /** Says of a piece of the text that it is damaged and cannot be repaired. */
  giveUp(span: Span): void {
    this.#damage.push({ span: this.#originOf(span), kind: 'lost', sure: false });
  }

  /** What came of it. */
  done(): Repaired {
    const [text, from, to] = [this.#text, this.#from, this.#to];
    let at = 0;
    const damage = merged(this.#damage).map(place => {
      while (from[at] < place.span.start) at++;
      const start = at;
      while (to[at] <= place.span.end) at++;
      return { ...place, text: text.slice(start, at) };
    });
    return { text, damage, from, to };
  }

  #originOf(span: Span): Span {
    return originOf({ from: this.#from, to: this.#to }, span);
  }
}

/** In the order of the text, what was repaired twice as one. */
function merged(places: readonly Place[]): Place[] {
  const out: Place[] = [];
  for (const next of [...places].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = out.at(-1);
    if (!last || next.span.start >= last.span.end) {
      out.push(next);
      continue;
    }
    out[out.length - 1] = {
      span: { start: last.span.start, end: Math.max(last.span.end, next.span.end) },
      kind: next.kind === 'lost' ? 'lost' : last.kind,
      sure: last.sure && next.sure,
    };
  }
  return out;
}
