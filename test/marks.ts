import type { Span } from '../src/engine/text/span';

/** The copy with ⟦…⟧ around what was found. */
export function markup(copy: string, found: readonly { readonly span: Span }[]): string {
  let marked = '';
  let at = 0;
  for (const { span } of found) {
    marked += `${copy.slice(at, span.start)}⟦${copy.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return marked + copy.slice(at);
}

/** The copy without its marks. */
export const unmarked = (copy: string): string => copy.replace(/[⟦⟧]/g, '');
