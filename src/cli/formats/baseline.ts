import { knownOf, nameIn, type Baseline } from '../baseline';
import type { CheckedDocument } from '../results';
import type { Format } from './format';
import { pathOf } from './path';

/** What is found now, as a file that `--baseline` reads: a finding a line, so that git can merge it. */
export const baselineFormat = (baseline: Baseline): Format<CheckedDocument, string> => ({
  pieceOf({ name, text, findings }) {
    if (!findings.length) return '';
    const lines = knownOf(text, findings).map(known => `\n    ${JSON.stringify(known)}`);
    return `\n  ${JSON.stringify(nameIn(baseline, pathOf(name)))}: [${lines.join(',')}\n  ]`;
  },
  async *all(pieces) {
    let first = true;
    yield '{ "version": 1, "files": {';
    for await (const piece of pieces) {
      if (!piece) continue;
      yield `${first ? '' : ','}${piece}`;
      first = false;
    }
    yield '\n} }\n';
  },
});
