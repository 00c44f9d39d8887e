/**
 * What all rules say of each other's bad examples, with their fixes, for a person to read: `UPDATE=1 npm run test:unit` writes it anew.
 */
import { check } from '../../src/engine/check';
import { applyEdits } from '../../src/engine/fixes/fix';
import { english } from '../../src/engine/phrase';
import type { Bad, Finding, Rule } from '../../src/engine/rule';
import { rules } from '../../src/engine/rules';
import { exampleDesk } from '../example-notes';
import { unmarked } from '../marks';
import { isAsBefore } from './snapshots';
import { underlined } from './underlined';

/** A fix: its title, a star where it is made unseen, and what it makes of the copy. */
const mended = (copy: string, { fixes }: Finding): string[] =>
  fixes.map(
    ({ title, preferred, edits }) =>
      `    ${preferred ? '*' : '-'} ${english(title)} → ${JSON.stringify(applyEdits(copy, edits))}`,
  );

function told(example: Bad, rule: string): string {
  const copy = unmarked(example.text);
  const { findings } = check(copy, { rules: { [rule]: 'error' }, ...exampleDesk(example, copy) });
  return [underlined(copy, findings), ...findings.flatMap(finding => mended(copy, finding))].join('\n');
}

/** What a rule is, but for its words. */
const headOf = ({ id, title, severity, family, scope, offByDefault, untilVerified }: Rule): string =>
  `## ${id}: ${title} (${[severity, family, scope, offByDefault && 'off by default', untilVerified && 'until verified'].filter(Boolean).join(', ')})`;

suite('what is said of the examples', () => {
  const categories = new Set(rules.map(({ id }) => id.replace(/\/.*/, '')));
  for (const category of categories)
    test(category, () => {
      const own = rules.filter(({ id }) => id.startsWith(`${category}/`));
      const said = own.map(rule => [headOf(rule), ...rule.bad.map(example => told(example, rule.id))].join('\n\n'));
      isAsBefore(`test/articles/examples-${category}.snap.txt`, `${said.join('\n\n')}\n`);
    });
});
