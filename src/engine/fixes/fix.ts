/** Mending: the safe fixes of an article, made at once. The editor and the command line make the same. */
import type { Checker } from '../check';
import type { Edit, Finding, Fix } from '../rule';
import { lastFrom, overlaps, type Span } from '../text/span';

/** One fix may lay another fault open (a join, then a doubled word); more rounds than this would be a fix that undoes another. */
const ROUNDS = 8;

/** The text with the edits made. They must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { span, text: put } of [...edits].sort(byPlace)) {
    out += text.slice(at, span.start) + put;
    at = span.end;
  }
  return out + text.slice(at);
}

/** The edits of the text as it stands that leave no safe fix to be made, of one rule or of all. In the order of the text. */
export function mendingEdits(checker: Pick<Checker, 'check'>, text: string, rule?: string): Edit[] {
  let pieces: Piece[] = [{ start: 0, end: text.length }];
  let now = text;
  for (let round = 0; round < ROUNDS; round++) {
    const findings = checker.check(now).findings.filter(finding => !rule || finding.rule === rule);
    const edits = safeEdits(findings);
    if (!edits.length) break;
    pieces = edited(pieces, edits);
    now = applyEdits(now, edits);
  }
  return editsOf(pieces, text.length);
}

/** A safe fix, and what it mends. */
export interface SafeFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The safe fixes of these findings that can be made together; where two would touch the same words, the first finding's stands. */
export function safeFixes(findings: readonly Finding[]): SafeFix[] {
  const taken: SafeFix[] = [];
  const places: Span[] = []; // of those taken, in the order of the text
  for (const finding of findings) {
    const fix = finding.fixes.find(({ preferred }) => preferred);
    if (!fix || fix.edits.some(({ span }) => isTaken(span, places))) continue;
    for (const { span } of fix.edits) places.splice(lastFrom(places, span.start) + 1, 0, span);
    taken.push({ finding, fix });
  }
  return taken;
}

/** The edits of the safe fixes of these findings, in the order of the text. */
const safeEdits = (findings: readonly Finding[]): Edit[] =>
  safeFixes(findings)
    .flatMap(({ fix }) => fix.edits)
    .sort(byPlace);

function isTaken(span: Span, places: readonly Span[]): boolean {
  const before = lastFrom(places, span.start);
  return [places[before], places[before + 1]].some(
    other => other && (overlaps(span, other) || span.start === other.start),
  );
}

const byPlace = (a: Edit, b: Edit): number => a.span.start - b.span.start;

/** A piece of the text as it will be: one of the original, from `start` to `end`, or new. */
type Piece = { readonly start: number; readonly end: number } | string;

/** The pieces of a text after edits, of which the offsets count in the text that the pieces make. One walk over both. */
function edited(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const out: Piece[] = [];
  const left = [...pieces].reverse();
  let at = 0;
  const take = (to: number, keep: boolean): void => {
    while (at < to && left.length) {
      const [before, after] = cut(left.pop()!, to - at);
      if (keep) out.push(before);
      if (after !== undefined) left.push(after);
      at += lengthOf(before);
    }
  };
  for (const { span, text } of edits) {
    take(span.start, true);
    take(span.end, false);
    out.push(text);
  }
  take(Infinity, true);
  return out;
}

const lengthOf = (piece: Piece): number => (typeof piece === 'string' ? piece.length : piece.end - piece.start);

/** A piece in two, where it is longer than that. */
function cut(piece: Piece, length: number): [Piece, Piece?] {
  if (length >= lengthOf(piece)) return [piece];
  if (typeof piece === 'string') return [piece.slice(0, length), piece.slice(length)];
  const middle = piece.start + length;
  return [
    { start: piece.start, end: middle },
    { start: middle, end: piece.end },
  ];
}

/** Pieces of the original keep their order, so all that lies between two of them is one edit. */
function editsOf(pieces: readonly Piece[], length: number): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let text = '';
  for (const piece of [...pieces, { start: length, end: length }]) {
    if (typeof piece === 'string') {
      text += piece;
    } else {
      if (text || piece.start > at) edits.push({ span: { start: at, end: piece.start }, text });
      at = piece.end;
      text = '';
    }
  }
  return edits;
}
