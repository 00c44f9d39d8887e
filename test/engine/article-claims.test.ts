/** The claims of some copy, by kind: what a checker has to check in it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { claimsOfArticle } from '../../src/engine/article/claims/claims';
import { check } from '../../src/engine/check';
import { claimsInCopy } from './claims-in-copy';

/** The copy with its claims, `⟦kind words⟧`, as they are listed. */
function listed(copy: string): string {
  const claims = claimsOfArticle(check(copy).article);
  const marks = claims
    .flatMap(({ span: { start, end }, kind }, i) => [
      { at: start, sign: `⟦${kind} `, order: i },
      { at: end, sign: '⟧', order: -1 - i },
    ])
    .sort((a, b) => a.at - b.at || a.order - b.order);
  let marked = '';
  let from = 0;
  for (const { at, sign } of marks) {
    marked += copy.slice(from, at) + sign;
    from = at;
  }
  return marked + copy.slice(from);
}

const plain = (marked: string): string => marked.replace(/⟦[a-z]+ |⟧/g, '');

suite('the claims of an article', () => {
  for (const marked of claimsInCopy) test(marked, () => assert.equal(listed(plain(marked)), marked));

  test('stand in the order of the text, and each once', () => {
    const copies = fc.array(fc.constantFrom(...claimsInCopy.map(plain)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(copies, parts => {
        const claims = claimsOfArticle(check(parts.join('\n\n')).article);
        const places = claims.map(({ span: { start, end }, kind }) => `${start} ${end} ${kind}`);
        assert.equal(new Set(places).size, places.length);
        assert.ok(claims.every(({ span }, i) => i === 0 || claims[i - 1].span.start <= span.start));
      }),
    );
  });
});
