import { english } from '../../src/engine/phrase';
import type { Finding } from '../../src/engine/rule';

const WIDEST = 100;

/** The copy, wrapped, with each finding under its words: `^^^^ rule: message`. */
export function underlined(copy: string, findings: readonly Finding[]): string {
  return piecesOf(copy)
    .flatMap(({ start, end }) => [
      copy.slice(start, end).trimEnd(),
      ...findings
        .filter(({ span }) => span.start < end && span.end > start)
        .map(({ span, rule, severity, message }) => {
          const [from, to] = [Math.max(span.start, start), Math.min(span.end, end)];
          const said = span.start >= start ? ` ${severity} ${rule}: ${english(message)}` : '';
          return ' '.repeat(from - start) + '^'.repeat(to - from) + said;
        }),
    ])
    .join('\n');
}

/** Lines of the copy, and long ones in parts. */
function piecesOf(copy: string): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  for (const { 0: line, index } of copy.matchAll(/[^\n]*\n?/g)) {
    let at = index;
    while (index + line.length - at > WIDEST) {
      const space = copy.lastIndexOf(' ', at + WIDEST);
      const end = space > at ? space + 1 : at + WIDEST;
      pieces.push({ start: at, end });
      at = end;
    }
    pieces.push({ start: at, end: index + line.length });
  }
  return pieces;
}
