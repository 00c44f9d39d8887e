/** Tables of copy in wordings that nobody tuned to: marks say what a rule finds in it. */
import assert from 'node:assert/strict';
import { check } from '../src/engine/check';
import { markup, unmarked } from './marks';

/** Tests that each rule finds just what is marked in its lines, but for those that do not hold yet. */
export function holds(cases: Readonly<Record<string, readonly string[]>>, notYet: ReadonlySet<string>): void {
  for (const [rule, lines] of Object.entries(cases))
    for (const line of lines)
      (notYet.has(line) ? test.skip : test)(`${rule}: ${line}`, () => assert.equal(marked(unmarked(line), rule), line));
}

/** The copy with marks round what one rule finds in it. */
const marked = (copy: string, rule: string): string =>
  markup(
    copy,
    check(copy).findings.filter(finding => finding.rule === rule),
  );
