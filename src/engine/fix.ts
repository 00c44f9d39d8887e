import { check } from './check';
import type { Desk, Edit, Finding } from './rule';
import { overlaps } from './text/span';

/** One fix may lay another fault open (a join, then a doubled word); more rounds than this would be a fix that undoes another. */
const ROUNDS = 8;

/** The text with the edits made. They must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { span, text: put } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    out += text.slice(at, span.start) + put;
    at = span.end;
  }
  return out + text.slice(at);
}

/** The edits of the safe fixes of these findings; where two would touch the same words, the first finding's stand. */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  const taken: Edit[] = [];
  for (const { fixes } of findings) {
    const edits = fixes.find(fix => fix.preferred)?.edits;
    if (edits && !edits.some(e => taken.some(t => meet(e, t)))) taken.push(...edits);
  }
  return taken;
}

const meet = (a: Edit, b: Edit): boolean => overlaps(a.span, b.span) || a.span.start === b.span.start;

/** The text with every safe fix applied, and again until none is left. */
export function mend(text: string, desk: Desk = {}): string {
  for (let round = 0; round < ROUNDS; round++) {
    const edits = safeEdits(check(text, desk).findings);
    if (!edits.length) break;
    text = applyEdits(text, edits);
  }
  return text;
}
