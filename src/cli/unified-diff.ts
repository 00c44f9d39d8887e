/** A unified diff, made of the edits that make the difference: in one walk over the lines, however many there are. */
import { applyEdits } from '../engine/fixes/fix';
import type { Edit } from '../engine/rule';
import { visible, visibleLines } from './escapes';

/** So many lines are shown around what changes. */
const CONTEXT = 4;

/** Lines of the text, from `first` up to but not including `end`, and what they become. */
interface Change {
  readonly first: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** What the edits of a text change, as lines of a file; nothing where they change nothing. They are in order and do not overlap. */
export function unifiedDiff(path: string, text: string, edits: readonly Edit[]): string {
  const lines = linesOf(text);
  const changes = changesOf(lines, edits);
  let out = '';
  let shift = 0;
  for (let i = 0; i < changes.length;) {
    let j = i + 1;
    while (j < changes.length && changes[j].first - changes[j - 1].end <= 2 * CONTEXT) j++;
    const hunk = hunkOf(lines, changes.slice(i, j), shift);
    out += hunk.text;
    shift += hunk.grown;
    i = j;
  }
  const name = visible(path); // in one line: a name may hold a line break, and what reads like a diff of another file
  return out && `--- ${name}\n+++ ${name}\n${visibleLines(out)}`;
}

/** Lines with their ends. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function changesOf(lines: readonly string[], edits: readonly Edit[]): Change[] {
  const changes: Change[] = [];
  let first = 0;
  let start = 0; // of that line
  for (let i = 0; i < edits.length;) {
    while (first < lines.length - 1 && start + lines[first].length <= edits[i].span.start)
      start += lines[first++].length;
    let end = first;
    let after = start;
    const inside: Edit[] = [];
    do {
      const { span, text } = edits[i++];
      inside.push({ span: { start: span.start - start, end: span.end - start }, text });
      while (end < lines.length && (after <= span.end || end === first)) after += lines[end++].length;
    } while (i < edits.length && (edits[i].span.start < after || end === lines.length));
    const before = lines.slice(first, end);
    changes.push(...trimmed(first, before, linesOf(applyEdits(before.join(''), inside))));
    first = end;
    start = after;
  }
  return changes;
}

/** A change without the lines that stay, before and after; none where all do. */
function trimmed(first: number, before: readonly string[], after: readonly string[]): Change[] {
  let [from, left] = [0, 0];
  const shorter = Math.min(before.length, after.length);
  while (from < shorter && before[from] === after[from]) from++;
  while (left < shorter - from && before[before.length - 1 - left] === after[after.length - 1 - left]) left++;
  if (from + left === before.length && from + left === after.length) return [];
  return [{ first: first + from, end: first + before.length - left, lines: after.slice(from, after.length - left) }];
}

function hunkOf(lines: readonly string[], changes: readonly Change[], shift: number): { text: string; grown: number } {
  const from = Math.max(0, changes[0].first - CONTEXT);
  const to = Math.min(lines.length, changes[changes.length - 1].end + CONTEXT);
  let body = '';
  let grown = 0;
  let at = from;
  const put = (sign: string, all: readonly string[]): void => {
    for (const line of all) body += sign + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`);
  };
  for (const { first, end, lines: after } of changes) {
    put(' ', lines.slice(at, first));
    put('-', lines.slice(first, end));
    put('+', after);
    grown += after.length - (end - first);
    at = end;
  }
  put(' ', lines.slice(at, to));
  const range = (start: number, count: number): string => `${start + (count ? 1 : 0)},${count}`;
  return { text: `@@ -${range(from, to - from)} +${range(from + shift, to - from + grown)} @@\n${body}`, grown };
}
