/** Tables of copy in wordings that nobody tuned to: marks say what a rule finds in it. */
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { check } from '../src/engine/check';
import type { Finding } from '../src/engine/rule';
import { rules } from '../src/engine/rules';
import { markup, unmarked } from './marks';

/** In which lines other rules of damage find something, too, and what: the rule, and the words. In all others they find nothing. */
const ALSO = JSON.parse(fs.readFileSync('test/wordings-also.json', 'utf8')) as Readonly<
  Partial<Record<string, readonly string[]>>
>;

const damage = new Set(rules.filter(({ family }) => family === 'damage').map(({ id }) => id));

/** Tests that each rule finds just what is marked in its lines, and no other one any damage, but for those that do not hold yet. */
export function holds(cases: Readonly<Record<string, readonly string[]>>, notYet: ReadonlySet<string>): void {
  for (const [rule, lines] of Object.entries(cases))
    for (const line of lines)
      (notYet.has(line) ? test.skip : test)(`${rule}: ${line}`, () => {
        const copy = unmarked(line);
        const { findings } = check(copy);
        assert.equal(
          markup(
            copy,
            findings.filter(finding => finding.rule === rule),
          ),
          line,
        );
        const inWords = ({ rule: other, span: { start, end } }: Finding): string =>
          `${other}: ${copy.slice(start, end)}`;
        const others = findings.filter(finding => finding.rule !== rule && damage.has(finding.rule)).map(inWords);
        assert.deepEqual(others, ALSO[`${rule}: ${line}`] ?? []);
      });
}
