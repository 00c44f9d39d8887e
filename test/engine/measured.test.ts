/** How sure a rule is: the bound against published values, and what is said of rules that nobody has read enough of. */
import assert from 'node:assert/strict';
import { lowerBound, measuredOf } from '../../src/engine/measured';
import measured from '../../src/engine/measured.json';
import { rules } from '../../src/engine/rules';

suite('how sure a rule is', () => {
  // the lower ends of Wilson’s interval without continuity correction, as tables and R’s prop.test(correct = FALSE) have them
  const BOUNDS: readonly (readonly [right: number, of: number, least: number])[] = [
    [10, 10, 0.7225],
    [0, 10, 0],
    [50, 100, 0.4038],
    [95, 100, 0.8882],
    [81, 263, 0.2553],
  ];
  for (const [right, of, least] of BOUNDS)
    test(`${right} of ${of}`, () => assert.ok(Math.abs(lowerBound(right, of) - least) < 0.0001));

  test('it is never more than the share itself, and grows with what was read', () => {
    for (let of = 1; of < 60; of++)
      for (let right = 0; right <= of; right++) {
        assert.ok(lowerBound(right, of) <= right / of + 1e-12);
        assert.ok(lowerBound(right, of) <= lowerBound(2 * right, 2 * of) + 1e-12);
      }
  });

  test('nothing is said of fewer than 30 findings, and of no rule that there is not', () => {
    for (const [rule, { read }] of Object.entries(measured.rules)) {
      assert.ok(
        rules.some(({ id, family }) => id === rule && family === 'damage'),
        rule,
      );
      assert.equal(measuredOf(rule) !== undefined, read >= 30, rule);
    }
    assert.equal(measuredOf('text/unheard-of'), undefined);
  });
});
