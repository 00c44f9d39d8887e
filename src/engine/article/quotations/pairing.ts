/**
 * Pairs the quotation marks of one paragraph the way a reader does, and says which marks are wrong.
 *
 * A mark's character and what stands beside it usually agree; where they do not, the state (is a quotation open?) and the marks
 * still to come decide. Double marks are paired first, then the single ones that are left. A broken mark damages its own paragraph
 * at most. Why not simply alternate: one lost mark would turn every later quotation of the paragraph inside out.
 */
import type { Tokens } from '../../words/tokens';
import { codeAt, isWord } from '../../text/characters';
import { lastFrom, lastOf } from '../../text/span';
import { isAboutMarks } from './about-marks';
import { marksOf, type Mark } from './marks';
import { addedSingles, loneCloses } from './lone-singles';
import { isLoose, isLooseOpen, isWrong, pairOf, type Pair } from './pairs';

export type { Pair };

/** What is wrong with a mark, or with both marks of a pair. */
export type Fault =
  /**
   * Opens and is never closed. Another opens at `until`; `last`: none does before the paragraph ends, so the quotation may run on in
   * the next one.
   */
  | { readonly kind: 'unclosed'; readonly mark: Mark; readonly until: number; readonly last: boolean }
  | { readonly kind: 'unopened'; readonly mark: Mark }
  | { readonly kind: 'mismatched'; readonly pair: Pair; readonly doubled?: Mark }
  /** A space parts a mark from its words. */
  | { readonly kind: 'loose'; readonly pair: Pair }
  | { readonly kind: 'nesting'; readonly outer: Pair; readonly inner: Pair };

export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly faults: readonly Fault[];
}

const NOTHING: Pairing = { pairs: [], faults: [] };

/** The pairs and the faults of a paragraph, in the order of the text. */
export function pairMarks(tokens: Tokens): Pairing {
  const text = tokens.prose;
  const marks = marksOf(tokens);
  if (!marks.length) return NOTHING;
  const singles = marks.filter(m => m.level === 'single');
  const doubles = pairDoubles(
    text,
    marks.filter(m => m.level === 'double'),
    singles,
  );
  const inner = pairSingles(text, singles, doubles);
  const hasDoubles = doubles.pairs.length > 0 || doubles.faults.length > 0;
  const lone: readonly Fault[] = hasDoubles
    ? addedSingles(text, singles, doubles.pairs, inner.pairs).map(pair => ({ kind: 'mismatched', pair }))
    : loneCloses(text, singles, inner.pairs).map(mark => ({ kind: 'unopened', mark }));
  const faults = [...doubles.faults.filter(fault => !alternates(fault, inner.pairs)), ...inner.faults, ...lone];
  return {
    pairs: inOrder([...doubles.pairs, ...inner.pairs], pair => pair.start),
    faults: faults.length && isAboutMarks(tokens) ? NOTHING.faults : inOrder(faults, startOf),
  };
}

/** *“She read ‘The sign said “Out,” and we left,’ from the log”*: single marks stand between the two. */
const alternates = (fault: Fault, singles: readonly Pair[]): boolean =>
  fault.kind === 'nesting' &&
  singles.some(
    ({ start, end }) =>
      fault.outer.start < start && start < fault.inner.start && fault.inner.end < end && end < fault.outer.end,
  );

/** By where they start; nearly all are in order already. */
function inOrder<T>(all: readonly T[], start: (each: T) => number): readonly T[] {
  for (let i = 1; i < all.length; i++)
    if (start(all[i - 1]) > start(all[i])) return [...all].sort((a, b) => start(a) - start(b));
  return all;
}

export const startOf = (f: Fault): number =>
  f.kind === 'mismatched' || f.kind === 'loose' ? f.pair.start : f.kind === 'nesting' ? f.outer.start : f.mark.start;

function pairDoubles(text: string, marks: readonly Mark[], singles: readonly Mark[]): Pairing {
  if (!marks.length) return NOTHING;
  const pairs: Pair[] = [];
  const faults: Fault[] = [];
  let open: Mark | undefined;
  let doubled: Mark | undefined;
  let end: number | undefined;

  const close = (mark: Mark) => {
    const pair = pairOf(open!, mark);
    pairs.push(pair);
    if (isWrong(text, pair) || doubled) faults.push({ kind: 'mismatched', pair, ...(doubled && { doubled }) });
    else if (isLoose(text, pair)) faults.push({ kind: 'loose', pair });
    open = doubled = undefined;
  };
  const strays = strayCloses(text, singles);
  let stray = 0;
  const giveUp = (next?: Mark) => {
    const until = next?.start ?? text.length;
    while (stray < strays.length && strays[stray].start <= open!.end) stray++;
    if (stray < strays.length && strays[stray].start < until) close(strays[stray]);
    else faults.push({ kind: 'unclosed', mark: open!, until, last: !next });
    open = doubled = undefined;
  };

  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (!open) {
      if (isInches(text, mark)) continue;
      if (opensFirst(mark, marks[i + 1]) || hasSlipped(text, mark, marks[i + 1])) open = mark;
      else if ((open = strayOpen(text, mark, singles, pairs.at(-1)?.end ?? 0))) close(mark);
      else faults.push({ kind: 'unopened', mark });
    } else if (mark.glyph === 'either' && isInches(text, mark) && closes(marks[i + 1])) {
      continue; // “It fits a 7" record,” in straight marks
    } else if ((end = nested(open, marks, i))) {
      const outer = pairOf(open, marks[end]);
      for (; i < end; i += 2) {
        const inner = pairOf(marks[i], marks[i + 1]);
        pairs.push(inner);
        faults.push({ kind: 'nesting', outer, inner });
      }
      pairs.push(outer);
      open = doubled = undefined;
    } else if (mark.start === open.end && !doubled && /[\p{L}\p{N}]/u.test(text[mark.end] ?? '')) {
      doubled = mark; // “”No limits”: one mark too many
    } else if (closesOpen(text, open, mark, marks, i)) {
      close(mark);
    } else {
      giveUp(mark);
      open = mark;
    }
  }
  if (open) giveUp();
  return { pairs, faults };
}

/** A lone 7" behind a digit, with nothing open: what goes on, or ends, behind it tells of no speaker. */
const isInches = (text: string, m: Mark): boolean =>
  m.glyph !== 'open' &&
  /(?:^|[^\d,])\d{1,3}(?:\.\d+)?$/.test(text.slice(Math.max(0, m.start - 8), m.start)) &&
  (GOES_ON.test(text.slice(m.end, m.end + 12)) ||
    (text[m.start] === '"' && CLOSES.test(text.slice(m.end, m.end + 12))));

const GOES_ON = /^[- ]\p{Ll}(?!\p{Ll}{0,4} (?:said|says)\b)/u;
/** *4".*, *42", the label*, *3".”*; not *40", he said*. */
const CLOSES = /^(?:[.;)](?:["”\s]|$)|, (?!(?:\p{Ll}{1,5} )?(?:said|says|he|she|they|it|we|who)\b)\p{Ll})/u;

/** With no quotation open: does this mark open one? */
function opensFirst(mark: Mark, next: Mark | undefined): boolean {
  if (mark.side !== 'either') return mark.side === 'open' && (mark.glyph !== 'close' || !next || next.side !== 'open');
  if (mark.glyph !== 'either') return mark.glyph === 'open';
  return next !== undefined && next.side !== 'open';
}

/** An opening mark before its space: *it was“ a win”*. What closes next was never opened otherwise. */
const hasSlipped = (text: string, mark: Mark, next: Mark | undefined): boolean =>
  mark.side === 'close' &&
  mark.glyph !== 'close' &&
  next !== undefined &&
  closes(next) &&
  (mark.glyph === 'open' || /\p{L}/u.test(text[mark.start - 1] ?? '')) &&
  isLooseOpen(text, mark);

/** With a quotation open: does this mark close it? */
function closesOpen(text: string, open: Mark, mark: Mark, marks: readonly Mark[], i: number): boolean {
  if ('„,'.includes(text[open.start]) && text[mark.start] === '“') return true;
  if (mark.side === 'close') return true;
  const next = marks[i + 1];
  if (mark.side === 'either') return mark.glyph !== 'open' || !next || !closes(next);
  if (mark.glyph === 'close') return !next || !closes(next);
  // a space has slipped to the wrong side: “Wait "she said
  return (
    mark.glyph === 'either' &&
    !next &&
    /^\s*(?:he|she|they|it|we|said|says)\b/.test(text.slice(mark.end, mark.end + 12))
  );
}

/**
 * Does a quotation of the same kind open inside the open one, at `i`? Then the index of the mark that closes the outer one: whole
 * inner quotations stand before it, and it closes with none of them open.
 */
function nested(open: Mark, marks: readonly Mark[], i: number): number | undefined {
  if (marks[i].side !== 'open' || marks[i].glyph === 'close' || marks[i].start === open.start) return undefined;
  while (i + 2 < marks.length && opensInside(marks[i]) && closes(marks[i + 1])) {
    i += 2;
    if (closes(marks[i]) && marks[i].glyph !== 'open') return i;
  }
  return undefined;
}

const opensInside = (m: Mark): boolean => m.side === 'open' && m.glyph !== 'close';

const closes = (m: Mark | undefined): boolean =>
  m !== undefined &&
  (m.side === 'close' || (m.side === 'either' && m.glyph !== 'open') || (m.glyph === 'close' && m.side !== 'open'));

/** So many single marks behind are looked at. */
const MOST_BEHIND = 16;
/** *'Wait," she said*: the single mark that opens what a double one closes, where no single one closes it. */
function strayOpen(text: string, mark: Mark, singles: readonly Mark[], from: number): Mark | undefined {
  if (mark.side !== 'close') return undefined;
  const at = lastFrom(singles, mark.start - 1);
  const open = singles[at];
  if (!open || open.start < from || !opensInside(open)) return undefined;
  const next = singles.slice(at + 1, at + 1 + MOST_BEHIND).find(single => !mayBePossessive(text, single));
  return next?.side === 'close' ? undefined : open;
}

/** Single marks that may close what a double one opened: beside a comma or stop, with no single one open for them. */
function strayCloses(text: string, singles: readonly Mark[]): Mark[] {
  const strays: Mark[] = [];
  let opened = false;
  for (const mark of singles) {
    if (mark.side === 'open' && mark.glyph !== 'close') opened = true;
    else if (mark.side === 'close') {
      const before = text[mark.start - 1] ?? '';
      const after = text[mark.end] ?? '';
      if (!opened && (/[,.?!…]/.test(before) || (before !== 's' && /[,.;]/.test(after)))) strays.push(mark);
      opened = false;
    }
  }
  return strays;
}

function pairSingles(text: string, marks: readonly Mark[], doubles: Pairing): Pairing {
  if (!marks.length) return NOTHING;
  const pairs: Pair[] = [];
  const faults: Fault[] = [];
  const used = new Set(doubles.pairs.flatMap(p => [p.open, p.close]));
  const free = marks.filter(m => !used.has(m));
  const outers = outermost(doubles.pairs);
  for (let i = 0; i < free.length; i++) {
    const open = free[i];
    if (open.side !== 'open') continue;
    const outer = lastOf(outers, open.start);
    const inside = outer !== undefined && open.start < outer.end;
    const limit = inside ? outer.end : text.length;
    let close: Mark | undefined;
    let j = i + 1;
    for (; j < free.length && !opensInside(free[j]) && free[j].start < limit; j++) {
      if (free[j].side !== 'close') continue;
      close ??= free[j];
      if (mayBePossessive(text, free[j])) continue;
      close = free[j];
      break;
    }
    const end = close ? undefined : nestedSingles(text, free, i, limit);
    if (end !== undefined) {
      const outer = pairOf(open, free[end]);
      const inner = pairOf(free[i + 1], free[i + 2]);
      pairs.push(outer, inner);
      faults.push({ kind: 'nesting', outer, inner });
      i = end;
      continue;
    }
    if (!close) {
      const until = Math.min(free[j]?.start ?? text.length, inside ? outer.close.start : text.length);
      // inside of another quotation, which is closed, it cannot run on
      if (open.glyph === 'open') faults.push({ kind: 'unclosed', mark: open, until, last: until === text.length });
      continue;
    }
    const pair = pairOf(open, close);
    pairs.push(pair);
    if ((open.glyph === 'close' && !inside) || isAccent(text, pair)) faults.push({ kind: 'mismatched', pair });
    i = free.indexOf(close, i);
  }
  return { pairs, faults };
}

/** *`the long one'*: a grave accent for a mark that opens; in *`Iolani* it is a letter. */
const isAccent = (text: string, { open, close }: Pair): boolean =>
  text[open.start] === '`' && "'’".includes(text[close.start]) && !mayBePossessive(text, close);

/** A word or a few are quoted so, inside of a quotation in single marks. */
const LONGEST_INNER = 40;

/** *‘They wrote ‘unfit’ on it,’ he said*: the index of the mark that closes the outer one. */
function nestedSingles(text: string, marks: readonly Mark[], i: number, limit: number): number | undefined {
  const [open, inner, innerClose] = [marks[i], marks[i + 1], marks[i + 2]];
  const end = i + 3;
  if (open.glyph !== 'open' || end >= marks.length || marks[end].start >= limit) return undefined;
  const isInner = opensInside(inner) && innerClose.side === 'close' && innerClose.start - inner.end <= LONGEST_INNER;
  if (!isInner || !isWord(codeAt(text, inner.start - 2)) || mayBePossessive(text, innerClose)) return undefined;
  return marks[end].side === 'close' && !isWord(codeAt(text, marks[end].start - 1)) ? end : undefined;
}

/** The pairs that stand in no other, in the order of the text. */
function outermost(pairs: readonly Pair[]): Pair[] {
  const outer: Pair[] = [];
  for (const pair of inOrder(pairs, each => each.start))
    if (!outer.length || pair.start >= outer[outer.length - 1].end) outer.push(pair);
  return outer;
}

/** *the workers’ rights*, *goin’ home*: a letter before, a space and a small letter after. */
const mayBePossessive = (text: string, m: Mark): boolean =>
  (/[sxzn]/.test(text[m.start - 1] ?? '') && /^\s\p{Ll}/u.test(text.slice(m.end, m.end + 3))) ||
  (/n/.test(text[m.start - 1] ?? '') && /^[.,!?]+[’']/.test(text.slice(m.end, m.end + 3)));
