/** Globs: the same files as picomatch has them, and none that takes for ever. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { baseOf, isGlob, matches } from '../../src/project/globs';

suite('globs', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['*.txt', 'a.txt', true],
    ['*.txt', 'b/a.txt', false],
    ['*.txt', '.a.txt', false],
    ['*.txt', '.txt', false],
    ['.*', '.a', true],
    ['**/*.txt', 'a.txt', true],
    ['**/*.txt', 'b/c/a.txt', true],
    ['**/*.txt', 'b/.c/a.txt', false],
    ['b/**', 'b/c/a.txt', true],
    ['b/**', 'bc/a.txt', false],
    ['**', 'b/c/a.txt', true],
    ['**.txt', 'b/c/a.txt', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[!a-c]x', 'dx', true],
    ['[]]x', ']x', true],
    ['what [now', 'what [now', true],
    ['{news,sport/*}/*.md', 'sport/golf/a.md', true],
    ['{news,sport}/*.{md,txt}', 'opinion/a.md', false],
    ['{a{b,c},d}', 'ac', true],
    ['{a,b', '{a,b', true],
    ['!drafts/**', 'news/a.txt', true],
    ['**.txt', 'a/b/c.txt', true],
    ['a/**.txt', 'a/b/c.txt', false],
    ['!drafts/**', 'drafts/a.txt', false],
    ['./a.txt', 'a.txt', true],
    ['\\*.txt', '*.txt', true],
    ['\\*.txt', 'a.txt', false],
    ['news (old)/*', 'news (old)/a', true],
  ];
  for (const [glob, path, is] of cases)
    test(`${glob} ${is ? 'matches' : 'does not match'} ${path}`, () => assert.equal(matches([glob], path), is));

  const segment = fc.oneof(
    { weight: 1, arbitrary: fc.constant('**') },
    {
      weight: 3,
      arbitrary: fc
        .array(fc.constantFrom('*', '?', 'a', 'b', '.a', '[ab]', '{a,bb}', '.txt'), { minLength: 1, maxLength: 3 })
        .map(pieces => pieces.join('')),
    },
  );
  const globs = fc.array(segment, { minLength: 1, maxLength: 4 }).map(segments => segments.join('/'));
  const name = fc
    .array(fc.constantFrom('a', 'b', '.', '.txt', 'x'), { minLength: 1, maxLength: 4 })
    .map(pieces => pieces.join(''))
    .filter(each => !/^\.\.?$/.test(each));
  const paths = fc.array(name, { minLength: 1, maxLength: 4 }).map(names => names.join('/'));

  test('they match what picomatch matches', () => {
    fc.assert(
      fc.property(globs, paths, (glob, path) => {
        // there, a/** is the file a, too, which it is not for a shell
        fc.pre(!/\/\*\*$/.test(glob) && !/\*\*[^/.]|[^/]\*\*/.test(glob));
        assert.equal(matches([glob], path), picomatch(glob)(path));
      }),
      { numRuns: 3000 },
    );
  });

  const slow: readonly (readonly [string, string])[] = [
    ['*a'.repeat(60) + 'b', 'a'.repeat(250)],
    ['**/a/'.repeat(80) + 'b', 'a/'.repeat(2000)],
    ['{a,a*}'.repeat(80) + 'b', 'a'.repeat(250)],
    ['{a,{a,{a,{a,{a,a*}*}*}*}*}'.repeat(30) + 'b', 'a'.repeat(250)],
    ['*?[a]'.repeat(100) + '/b', 'a'.repeat(4000)],
    ['(a+)+b', 'a'.repeat(4000)],
    ['{'.repeat(900) + '*}', 'a/'.repeat(2000)],
    [`${'{a,'.repeat(240)}b${'}'.repeat(240)}`, 'a'.repeat(4000)],
    ['[a-'.repeat(300), 'a'.repeat(4000)],
  ];
  for (const [glob, path] of slow)
    test(`${glob.slice(0, 12)}… is soon decided`, () => {
      assert.ok(isGlob(glob));
      assert.equal(matches([glob], path), false);
    });

  test('what is too long, or means more elsewhere, is no glob, and matches nothing', () => {
    for (const glob of ['a'.repeat(1001), '+(a|aa)b', '!(a)', '@(a|b)']) {
      assert.ok(!isGlob(glob));
      assert.ok(!matches([glob], 'a'));
    }
  });

  test('the folder that all is below', () => {
    const bases = ['*.txt', 'a/b/*.txt', 'a/[b]/c', '/tmp/*', '/*', 'a/b.txt'].map(baseOf);
    assert.deepEqual(bases, ['.', 'a/b', 'a', '/tmp', '/', 'a']);
  });
});
