/** What holds of every quotation, however it was changed on the way. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../src/engine/article/parse';
import type { Passage } from '../../../src/engine/evidence/evidence';
import { QuotationIndex } from '../../../src/engine/evidence/quotations/quotation-index';
import { SOURCES } from './sources';

const index = new QuotationIndex();
for (const document of SOURCES) index.add(document);

/** What people say in the documents, without labels and notes of the room. */
const SAID = SOURCES.flatMap(({ text, blocks }) =>
  blocks.flatMap(({ span }) => {
    const [, words] = /^(?:[A-Z. ]+: )?(.*)$/s.exec(text.slice(span.start, span.end))!;
    return words.split(/[[(][^)\]]*[)\]]/).map(part => part.trim().split(/\s+/));
  }),
).filter(words => words.length >= 12);

/** Some words in a row, at least twelve. */
const run = fc.tuple(fc.nat(SAID.length - 1), fc.nat(), fc.nat()).map(([i, from, count]) => {
  const words = SAID[i];
  const first = from % (words.length - 11);
  return words.slice(first, first + 12 + (count % 20));
});

const FILLERS = 'not never really that 14 Berlin the two however all would [the boats] … and percent'.split(' ');
/** Words left out, put in, turned round or taken for others. */
const edits = fc.array(fc.tuple(fc.constantFrom('out', 'in', 'other', 'turn'), fc.nat(), fc.nat()), { maxLength: 8 });

const edited = fc.tuple(run, edits).map(([words, all]) => {
  const copy = [...words];
  for (const [edit, at, which] of all) {
    const i = at % copy.length;
    const filler = FILLERS[which % FILLERS.length];
    if (edit === 'out' && copy.length > 1) copy.splice(i, 1);
    else if (edit === 'in') copy.splice(i, 0, filler);
    else if (edit === 'other') copy[i] = filler;
    else if (i > 0) [copy[i - 1], copy[i]] = [copy[i], copy[i - 1]];
  }
  return copy.join(' ');
});

function asked(quoted: string): {
  readonly copy: string;
  readonly start: number;
  readonly passages: readonly Passage[];
} {
  const copy = `The harbour was quiet.\n\n“${quoted}” Hanne Krog said.`;
  const start = copy.indexOf('“');
  const span = { start, end: copy.lastIndexOf('”') + 1 };
  return {
    copy,
    start,
    passages: index.passagesOf({ kind: 'quotation', span, speaker: null }, parseArticle(copy), null),
  };
}

suite('properties of quotations', () => {
  test('passages and changes stand where they are said to', () => {
    fc.assert(
      fc.property(edited, quoted => {
        const { copy, start, passages } = asked(quoted);
        assert.ok(passages.length <= 5);
        for (const { document, span, changes } of passages) {
          assert.ok(span.start >= 0 && span.start < span.end && span.end <= document.text.length);
          for (const { claim, document: there, inClaim, inDocument } of changes) {
            assert.equal(copy.slice(start + inClaim.start, start + inClaim.end), claim);
            assert.equal(document.text.slice(inDocument.start, inDocument.end), there);
            assert.ok(inClaim.start >= 0 && start + inClaim.end <= copy.length, 'in the quotation');
            assert.ok(inDocument.start >= span.start && inDocument.end <= span.end, 'in the passage');
            assert.ok(claim || there, 'something differs');
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('changes come in the order of the quotation and do not overlap', () => {
    fc.assert(
      fc.property(edited, quoted => {
        for (const { changes } of asked(quoted).passages)
          for (const [i, { inClaim }] of changes.entries())
            assert.ok(i === 0 || inClaim.start >= changes[i - 1].inClaim.end);
      }),
      { numRuns: 400 },
    );
  });

  test('what is quoted word by word has the same words', () => {
    fc.assert(
      fc.property(run, words => {
        const [best] = asked(words.join(' ')).passages;
        assert.equal(best?.verdict, 'same-words');
        assert.deepEqual(best.changes, []);
      }),
      { numRuns: 300 },
    );
  });

  test('case, marks and dashes change nothing', () => {
    const ways = fc.array(fc.nat(6), { minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(run, ways, (words, all) => {
        // what begins with a capital begins as a sentence, and may have lost the word that turns it
        const quoted = words.map((word, i) => restyled(word, i ? all[i] : 0)).join(' ');
        const [best] = asked(quoted).passages;
        assert.equal(best?.verdict, 'same-words', quoted);
      }),
      { numRuns: 300 },
    );
  });

  test('what says nothing of any document is not found', () => {
    const words = fc.array(fc.constantFrom(...'the of and that we you it is to in was for on not have are they'.split(' ')), { minLength: 1, maxLength: 30 }); // prettier-ignore
    fc.assert(fc.property(words, all => assert.deepEqual(asked(all.join(' ')).passages, [])));
  });
});

/** A word in other capitals, with other marks. */
function restyled(word: string, way: number): string {
  const bare = word.replace(/[.,;?!]+$/, '');
  if (way === 1) return word.toUpperCase();
  if (way === 2) return word.toLowerCase();
  if (way === 3) return bare;
  if (way === 4) return `${bare},`;
  if (way === 5) return `${bare} —`;
  return way === 6 ? word.replaceAll('’', "'") : word;
}
