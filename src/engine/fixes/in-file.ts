/** Fixes as they are made in the file: what they put in is written as the file's format has it. */
import type { Edit, Finding, Fix } from '../rule';
import { REST, type Format } from '../text/copy';
import { asRead, asWritten } from '../text/in-file';

/** The findings of an article, with the edits of the file that it is in; none goes beyond the string that some copy stands in. */
export function inFile(findings: readonly Finding[], file: string, format?: Format): readonly Finding[] {
  if (format !== 'ninjs') return findings;
  const written = (fix: Fix): Fix[] => {
    const edits = fix.edits.map(edit => inString(edit, file, format));
    return edits.every(edit => edit !== undefined) ? [{ ...fix, edits }] : [];
  };
  return findings.map(finding => ({ ...finding, fixes: finding.fixes.flatMap(written) }));
}

/** An edit inside of one string; undefined where it would take along what is no copy. A line goes without the gap to another string. */
function inString({ span, text }: Edit, file: string, format: Format): Edit | undefined {
  const written = file.slice(span.start, span.end).replaceAll('\\\\', '__').replaceAll('\\"', '__');
  const first = written.indexOf('"');
  const copy = asRead(file, format);
  if (copy[span.start] === REST || copy[span.end] === REST) return undefined; // it would part an escape
  if (first < 0) return { span, text: asWritten(text, format) };
  if (text) return undefined;
  const [opens, closes] = [span.start + written.lastIndexOf('"') + 1, span.start + first];
  const isGap = (start: number, end: number): boolean => !copy.slice(start, end).replace('#', '').trim();
  if (isGap(span.start, opens)) return { span: { start: opens, end: span.end }, text };
  return isGap(closes, span.end) ? { span: { start: span.start, end: closes }, text } : undefined;
}
