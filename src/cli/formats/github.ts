import { english } from '../../engine/phrase';
import type { Finding, Severity } from '../../engine/rule';
import { Lines } from '../../project/lines';
import type { CheckedDocument } from '../results';
import { visibleLines } from '../escapes';
import type { Format } from './format';
import { pathOf } from './path';

const LEVEL: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands, which GitHub shows beside the lines of a pull request. Lines and columns count from one. */
export const github: Format<CheckedDocument, string> = {
  pieceOf: ({ name, text, findings }) => {
    const lines = new Lines(text);
    return findings.map(finding => command(pathOf(name), finding, lines)).join('');
  },
  all: pieces => pieces,
};

function command(file: string, { rule, severity, span, message }: Finding, lines: Lines): string {
  const [start, end] = [lines.at(span.start), lines.at(span.end)];
  const place = { file, line: start.line + 1, endLine: end.line + 1, title: rule };
  // GitHub takes columns only where the finding stays in one line
  const columns = start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
  const properties = Object.entries({ ...place, ...columns }).map(([key, value]) => `${key}=${property(value)}`);
  return `::${LEVEL[severity]} ${properties.join(',')}::${data(english(message))}\n`;
}

const data = (value: string): string =>
  visibleLines(value).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const property = (value: string | number): string => data(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C');
