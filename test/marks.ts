import type { Finding } from '../src/engine/rule';

/** The copy with ⟦…⟧ around what was found. */
export function markup(copy: string, findings: readonly Finding[]): string {
  let marked = '';
  let at = 0;
  for (const { span } of findings) {
    marked += `${copy.slice(at, span.start)}⟦${copy.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return marked + copy.slice(at);
}
