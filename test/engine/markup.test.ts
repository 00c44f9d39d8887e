import assert from 'node:assert/strict';
import { FILLER, proseOf } from '../../src/engine/text/markup';

suite('markup is blotted out', () => {
  // What is left of the copy, with a dot for each character that is gone.
  for (const [copy, prose] of [
    ['The [fare](a.md) rose.', 'The .fare....... rose.'],
    ['The [fare](a.md "by 4 percent") rose.', `The .fare${'.'.repeat(22)} rose.`],
    ['A [bridge](/wiki/Bridge_(road)) fell.', `A .bridge${'.'.repeat(22)} fell.`],
    ['See ![the “pier](p.png) now.', 'See ..the “pier........ now.'],
    ['“[We] waited,” she said.', '“[We] waited,” she said.'],
    ['It was late [sic] (very).', 'It was late [sic] (very).'],
    ['Press `[x](y)` now.', 'Press ........ now.'],
    ['The <b>old</b> boat.', 'The ...old.... boat.'],
  ]) {
    test(copy, () => assert.equal(proseOf(copy).replaceAll(FILLER, '.'), prose));
  }
});
