/** Notes from elsewhere: whatever comes in, what is taken is read again from the file. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorAll } from '../../../src/engine/notes/anchored-notes';
import { intakeOf } from '../../../src/engine/notes/import';
import { importHypothesis, importJsonLd } from '../../../src/engine/notes/interchange';
import { readNotes, writeNotes } from '../../../src/engine/notes/note-file';
import { noteOn } from './notes';

const TEXT = 'Cargo grew 31 percent last year, the port said. Some 40 boats came.';
const PATH = 'a.txt';
const DEFAULTS = { checker: 'Ana Ruiz', time: '2026-11-23T12:00:00Z' };
const THERE = [noteOn('Cargo grew ⟦31 percent⟧ last year, the port said. Some 40 boats came.', { id: 'urn:x' })];

/** What may stand anywhere in an annotation, right or wrong. */
const oddity = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    'urn:x',
    'urn:x y',
    'a b',
    'javascript:x',
    '\ud83d',
    '\0',
    '%zz',
    null,
    -1,
    1.5,
    [],
    {},
    true,
  ),
  fc.constantFrom('verified', 'query', 'stet', 'factnote:wrong', '40 boats', 'Evidence: x “y”', 'interview: Per Lie'),
  fc.constantFrom(
    '2026-01-01T00:00:00Z',
    '2026-01-01T00:00:00+02:00',
    '+012026-01-01T00:00:00Z',
    '2026-13-01T00:00:00Z',
  ),
);
const selector = fc.oneof(
  fc.record({ type: fc.constant('TextQuoteSelector'), exact: fc.constantFrom('40 boats', 'no boats'), prefix: oddity }),
  fc.record({ type: fc.constant('TextPositionSelector'), start: oddity, end: oddity }),
  oddity,
);
const target = fc.oneof(fc.record({ selector: fc.array(selector, { maxLength: 3 }) }), fc.record({ selector }), oddity);
const purpose = fc.constantFrom('classifying', 'commenting', 'linking', 'replying', 'tagging', undefined);
const body = fc.oneof(
  fc.record({ purpose, value: oddity, source: oddity, creator: oddity, created: oddity, state: oddity }),
  oddity,
);
const annotation = fc.record(
  {
    id: oddity,
    type: fc.constant('Annotation'),
    created: oddity,
    modified: oddity,
    updated: oddity,
    creator: fc.oneof(fc.record({ name: oddity }), oddity),
    body: fc.oneof(body, fc.array(body, { maxLength: 3 })),
    target: fc.oneof(
      target,
      target.map(each => [each]),
    ),
    tags: fc.oneof(fc.array(oddity, { maxLength: 2 }), oddity),
    text: oddity,
    user: oddity,
    'factnote:clash': oddity,
    'factnote:history': oddity,
  },
  { requiredKeys: ['type', 'target'] },
);

suite('notes from elsewhere', () => {
  for (const [name, read] of [
    ['Web Annotations', (json: unknown) => importJsonLd(json, DEFAULTS)],
    ['Hypothesis', (json: unknown) => importHypothesis(json, TEXT, DEFAULTS)],
  ] as const) {
    test(`of ${name}, whatever they are, are refused or read again as they were taken`, () => {
      let taken = 0;
      fc.assert(
        fc.property(fc.array(annotation, { maxLength: 4 }), given => {
          let count = 0;
          const intake = intakeOf(given, read, () => `urn:new:${count++}`, { text: TEXT, path: PATH, there: THERE });
          assert.equal(intake.notes.length + intake.refused.length + intake.known, given.length);
          const file = readNotes(writeNotes(intake.notes, PATH));
          assert.ok('notes' in file);
          assert.deepEqual(new Set(file.notes), new Set(intake.notes));
          taken += intake.notes.length;
        }),
        { numRuns: 2000 },
      );
      assert.ok(taken > 100, `only ${taken} were taken`);
    });
  }

  test('words of which nothing else is known are placed where they stand alone, and nowhere where they stand twice', () => {
    for (const [text, status] of [
      [TEXT, 'standing'],
      [`${TEXT} The pier has 40 boats.`, 'moved'],
    ] as const) {
      const given = [{ type: 'Annotation', target: { selector: { type: 'TextQuoteSelector', exact: '40 boats' } } }];
      const read = (json: unknown) => importJsonLd(json, DEFAULTS);
      const { notes } = intakeOf(given, read, () => 'urn:new', { text, path: PATH, there: [] });
      assert.equal(anchorAll(notes, text)[0].anchor?.state, status);
    }
  });
});
