import { english } from '../../engine/phrase';
import type { Finding, Severity } from '../../engine/rule';
import { Lines } from '../../project/lines';
import { remark } from '../errors';
import type { CheckedDocument } from '../results';
import { visibleLines } from '../escapes';
import { counted } from './counted';
import type { Format } from './format';
import { pathOf } from './path';
import { Worst } from './worst';

const LEVEL: Readonly<Record<Severity, Level>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};
const levels = ['error', 'warning', 'notice'] as const;
type Level = (typeof levels)[number];

/** GitHub shows no more of each level for one step. */
const SHOWN = 10;

/** A workflow command and how serious it is. */
interface Annotation {
  readonly severity: Severity;
  readonly command: string;
}

/** Workflow commands, which GitHub shows beside the lines of a pull request, the most serious first. Lines and columns count from one. */
export const github: Format<CheckedDocument, readonly Annotation[]> = {
  pieceOf: ({ name, text, findings }) => {
    const lines = new Lines(text);
    return findings.map(finding => ({
      severity: finding.severity,
      command: commandFor(pathOf(name), finding, lines),
    }));
  },
  async *all(pieces) {
    const worst = new Map(levels.map(level => [level, new Worst<string>(SHOWN)]));
    for await (const piece of pieces)
      for (const { severity, command } of piece) worst.get(LEVEL[severity])!.add(severity, command);
    for (const { kept } of worst.values()) yield* kept;
    const leftOut = counted(new Map([...worst.values()].flatMap(({ leftOut }) => [...leftOut])));
    if (leftOut) remark(`GitHub shows ${SHOWN} annotations of a kind; the least serious are left out: ${leftOut}`);
  },
};

function commandFor(file: string, { rule, severity, span, message }: Finding, lines: Lines): string {
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
