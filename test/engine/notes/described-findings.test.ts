/** How the place of a finding that may stand is taken down: one without letters is known by the words on either side. */
import assert from 'node:assert/strict';
import { describeFinding } from '../../../src/engine/notes/stets';

suite('the place of a finding that may stand', () => {
  const cases: [copy: string, exact: string][] = [
    ['The boat ⟦left left⟧ at six.', 'left left'],
    ['The boat⟦ ,⟧ which left', 'boat , which'],
    ['“We wait⟦ ,⟧” she said.', 'wait ,” she'],
    ['(It was late⟦ ;⟧ “(so late)” they left.', 'late ; “(so'],
    ['⟦“ ⟧We wait,” she said.', '“ We'],
    ['He left⟦ .⟧', 'left .'],
    ['⟦ ,⟧', ' ,'],
  ];
  for (const [copy, exact] of cases)
    test(copy, () => {
      const start = copy.indexOf('⟦');
      const end = copy.indexOf('⟧') - 1;
      assert.equal(describeFinding(copy.replace(/[⟦⟧]/g, ''), { start, end }).exact, exact);
    });
});
