import { english } from '../../engine/phrase';
import type { Finding, Fix, Rule, Severity } from '../../engine/rule';
import { rules } from '../../engine/rules';
import type { Span } from '../../engine/text/span';
import { Lines } from '../../project/lines';
import type { CheckedDocument } from '../results';
import type { Format } from './format';
import { pathOf } from './path';

const LEVEL: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, one run, written as the documents come. `version` is Factnote's own. */
export const sarif = (version: string): Format<CheckedDocument, string> => ({
  pieceOf: document =>
    resultsOf(document)
      .map(result => JSON.stringify(result))
      .join(',\n'),
  async *all(pieces) {
    const tool = { driver: { name: 'Factnote', semanticVersion: version, rules: rules.map(descriptor) } };
    const head = JSON.stringify({ tool, columnKind: 'utf16CodeUnits' }).slice(0, -1);
    let first = true;
    yield `{ "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [\n${head},"results":[`;
    for await (const results of pieces) {
      if (!results) continue;
      yield `${first ? '' : ','}\n${results}`;
      first = false;
    }
    yield '\n]}\n] }\n';
  },
});

const descriptor = ({ id, title, why, severity }: Rule) => ({
  id,
  shortDescription: { text: `${title}.` },
  help: { text: why, markdown: why },
  defaultConfiguration: { level: LEVEL[severity] },
});

/** A path as an address that counts from the folder of the call; one from the top, as a file’s. */
function addressOf(path: string): string {
  const parts = path
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent);
  if (/^[a-z]%3A$/i.test(parts[0])) return `file:///${path[0]}:/${parts.slice(1).join('/')}`;
  return path.startsWith('/') ? `file://${parts.join('/')}` : parts.join('/');
}

function resultsOf({ name, text, findings }: CheckedDocument) {
  const lines = new Lines(text);
  const artifactLocation = { uri: addressOf(pathOf(name)) };
  const region = (span: Span) => {
    const [start, end] = [lines.at(span.start), lines.at(span.end)];
    return {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
      charOffset: span.start,
      charLength: span.end - span.start,
    };
  };
  const change = ({ title, edits }: Fix) => ({
    description: { text: english(title) },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map(edit => ({
          deletedRegion: region(edit.span),
          insertedContent: { text: edit.text },
        })),
      },
    ],
  });
  return findings.map(({ rule, severity, span, message, fixes }: Finding) => ({
    ruleId: rule,
    ruleIndex: rules.findIndex(each => each.id === rule),
    level: LEVEL[severity],
    message: { text: english(message) },
    locations: [{ physicalLocation: { artifactLocation, region: region(span) } }],
    fixes: fixes.map(change),
  }));
}
