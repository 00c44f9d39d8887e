import type { Checker } from '../engine/check';
import { applyEdits, safeEdits } from '../engine/fix';
import type { Edit } from '../engine/rule';

/** One mended fault may lay another open; more rounds than this would be a fix that undoes another. */
const ROUNDS = 8;

/** A piece of the text as it will be: one of the original, from `start` to `end`, or new. */
type Piece = { readonly start: number; readonly end: number } | string;

/** The edits of the text as it stands that leave no safe fix to be made, of one rule or of all. */
export function mendingEdits(checker: Checker, text: string, rule?: string): Edit[] {
  let pieces: Piece[] = [{ start: 0, end: text.length }];
  let now = text;
  for (let round = 0; round < ROUNDS; round++) {
    const findings = checker.check(now).findings.filter(finding => !rule || finding.rule === rule);
    const edits = safeEdits(findings).sort((a, b) => a.span.start - b.span.start);
    if (!edits.length) break;
    pieces = edited(pieces, edits);
    now = applyEdits(now, edits);
  }
  return editsOf(pieces, text.length);
}

function edited(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  for (const { span, text } of edits) {
    out.push(...slice(pieces, at, span.start), text);
    at = span.end;
  }
  out.push(...slice(pieces, at, Infinity));
  return out;
}

/** What stands between two offsets of the text that the pieces make. */
function slice(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = typeof piece === 'string' ? piece.length : piece.end - piece.start;
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, length);
    if (start < end) {
      out.push(
        typeof piece === 'string' ? piece.slice(start, end) : { start: piece.start + start, end: piece.start + end },
      );
    }
    at += length;
  }
  return out;
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
