import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CodePoints } from '../../src/engine/text/code-points';

suite('code points', () => {
  const both = (text: string): [units: number, points: number][] => {
    let at = 0;
    return ['', ...text].map((point, i) => [(at += point.length), i]);
  };

  test('every place between two characters is counted both ways, right behind an emoji too', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('😀', 'é', 'a', '漢', '👩‍🚒', '\ud83d', '\n')), characters => {
        const text = characters.join('');
        const points = new CodePoints(text);
        for (const [unit, point] of both(text)) {
          assert.equal(points.from(unit), point);
          assert.equal(points.to(point), unit);
        }
      }),
    );
  });
});
