import { isAbsolute, relative, resolve } from 'node:path';
import { version } from '../../../package.json';
import { english } from '../../engine/phrase';
import type { Edit, Finding, Fix, Severity } from '../../engine/rule';
import type { Span } from '../../engine/text/span';
import { Lines } from '../../project/lines';
import { remark } from '../errors';
import { fingerprintsOf } from '../fingerprints';
import type { CheckedDocument } from '../results';
import { isInside, slashed } from '../../node/workspace-root';
import { counted } from './counted';
import type { Format } from './format';
import { pathOf } from './path';
import { descriptors, indexOf, LEVEL } from './sarif-rules';
import { Worst } from './worst';

/** GitHub shows no more of a run, and not always the most serious. */
const MOST = 5000;

/** A result as it is written, and how serious it is. */
interface Result {
  readonly severity: Severity;
  readonly json: string;
}

/** SARIF 2.1.0, one run, the most serious first. */
export const sarif: Format<CheckedDocument, readonly Result[]> = {
  pieceOf: resultsOf,
  async *all(pieces) {
    const worst = new Worst<string>(MOST);
    for await (const piece of pieces) for (const { severity, json } of piece) worst.add(severity, json);
    const tool = { driver: { name: 'Factnote', semanticVersion: version, rules: descriptors() } };
    const head = { tool, columnKind: 'utf16CodeUnits', ...invocationWithout(counted(worst.leftOut)) };
    yield `{ "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [\n`;
    yield `${JSON.stringify(head).slice(0, -1)},"results":[`;
    for (const [i, json] of worst.kept.entries()) yield `${i ? ',' : ''}\n${json}`;
    yield '\n]}\n] }\n';
  },
};

/** Says what is left out, in the log and to whoever runs it. */
function invocationWithout(leftOut: string) {
  if (!leftOut) return {};
  const text = `SARIF has the ${MOST} most serious findings; left out: ${leftOut}`;
  remark(text);
  return {
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{ level: 'note', message: { text } }] }],
  };
}

/** A path as an address that counts from the folder of the call; one that leads elsewhere, as a file’s. */
function addressOf(given: string): string {
  const path = isAbsolute(given) && isInside(resolve(given), resolve('.')) ? slashed(relative('', given)) : given;
  const parts = path
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent);
  if (/^[a-z]%3A$/i.test(parts[0])) return `file:///${path[0]}:/${parts.slice(1).join('/')}`;
  return path.startsWith('/') ? `file://${parts.join('/')}` : parts.join('/');
}

function resultsOf({ name, text, findings }: CheckedDocument): Result[] {
  const lines = new Lines(text);
  const fingerprints = fingerprintsOf(text, findings);
  const artifactLocation = { uri: addressOf(pathOf(name)) };
  const change = ({ title, edits }: Fix) => ({
    description: { text: english(title) },
    artifactChanges: [{ artifactLocation, replacements: edits.map(edit => replacement(edit, lines)) }],
  });
  return findings.map(({ rule, severity, span, message, fixes }: Finding, i) => ({
    severity,
    json: JSON.stringify({
      ruleId: rule,
      ruleIndex: indexOf(rule),
      level: LEVEL[severity],
      message: { text: english(message) },
      locations: [{ physicalLocation: { artifactLocation, region: regionOf(span, lines) } }],
      partialFingerprints: { primaryLocationLineHash: fingerprints[i] }, // the one that GitHub goes by
      fixes: fixes.map(change),
    }),
  }));
}

const replacement = ({ span, text }: Edit, lines: Lines) => ({
  deletedRegion: regionOf(span, lines),
  insertedContent: { text },
});

function regionOf(span: Span, lines: Lines) {
  const [start, end] = [lines.at(span.start), lines.at(span.end)];
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}
