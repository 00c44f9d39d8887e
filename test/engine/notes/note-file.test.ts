/** The note file: what is written, what is read, and what is refused with its line. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import Ajv4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { readNotes, writeNotes, type NoteFile } from '../../../src/engine/notes/note-file';
import { statuses, type Note } from '../../../src/engine/notes/note';
import { english } from '../../../src/engine/phrase';
import { noteOn } from './notes';

const PATH = 'articles/the pier #2.txt';
const FIRST = noteOn('Cargo grew ⟦31 percent⟧ last year, the port said.');
const SECOND = noteOn('Cargo grew 31 percent last year, ⟦the port⟧ said.', {
  id: 'urn:uuid:2',
  status: 'query',
  evidence: [],
});

const notesIn = (file: NoteFile): readonly Note[] => {
  assert.ok('notes' in file, 'wrong' in file ? `${file.line}: ${english(file.wrong)}` : '');
  return file.notes;
};

/** Anything that a note may be. */
const time = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map(date => date.toISOString());
const copy = fc.string({ unit: 'binary', maxLength: 20 });
const source = fc.oneof(
  fc.constantFrom('https://a.example/x?y=1#z', 'sources/a b.pdf', 'sources/50% off [1].txt'),
  copy.filter(c => /^\p{L}[^:]+$/u.test(c)),
);
const target = fc.record({ exact: copy, prefix: copy, suffix: copy, start: fc.nat(), end: fc.nat() });
const record = { id: fc.uuid().map(id => `urn:uuid:${id}`), checker: copy, created: time, modified: time };
const evidence = fc.record({ source, quote: copy, seen: fc.oneof(fc.constant(''), time) });
export const factNotes: fc.Arbitrary<Note> = fc
  .record(
    {
      ...record,
      kind: fc.constant('fact' as const),
      status: fc.constantFrom(...statuses),
      comment: copy,
      evidence: fc.array(evidence, { minLength: 1, maxLength: 2 }),
      replies: fc.array(fc.record({ comment: copy, checker: copy, created: time }), { maxLength: 2 }),
      target,
      clash: fc.constant('urn:uuid:1'),
    },
    {
      requiredKeys: [
        'id',
        'checker',
        'created',
        'modified',
        'kind',
        'status',
        'comment',
        'evidence',
        'replies',
        'target',
      ],
    },
  )
  .map(note => note as Note);
const stets: fc.Arbitrary<Note> = fc.oneof(
  fc.record({
    ...record,
    kind: fc.constant('stet' as const),
    rule: fc.constant('quote/unclosed'),
    reason: copy,
    scope: fc.constant('here' as const),
    target,
  }),
  fc.record({
    ...record,
    kind: fc.constant('stet' as const),
    rule: fc.constant('text/*'),
    reason: copy,
    scope: fc.constantFrom('file' as const, 'project' as const),
    target: fc.constant(null),
  }),
);
const plain = (note: Note): Note => JSON.parse(JSON.stringify(note)); // fast-check’s records have no prototype
const files = fc.uniqueArray(fc.oneof(factNotes, stets).map(plain), { maxLength: 5, selector: ({ id }) => id });

suite('the note file', () => {
  test('holds one note a line, in the order of the text', () => {
    const text = writeNotes([SECOND, FIRST], PATH);
    const [open, first, second, close, end] = text.split('\n');
    assert.deepEqual([open, close, end], ['[', ']', '']);
    assert.equal(text, writeNotes([FIRST, SECOND], PATH));
    assert.deepEqual(JSON.parse(first.replace(/,$/, '')), {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: FIRST.id,
      type: 'Annotation',
      motivation: 'assessing',
      created: '2026-11-23T12:00:00Z',
      modified: '2026-11-23T12:00:00Z',
      creator: { type: 'Person', name: 'Ana Ruiz' },
      body: [
        { type: 'TextualBody', purpose: 'classifying', value: 'verified' },
        { type: 'TextualBody', purpose: 'commenting', value: 'table 4' },
        {
          type: 'SpecificResource',
          purpose: 'linking',
          source: 'https://port.example/table-4',
          selector: { type: 'TextQuoteSelector', exact: '31.2' },
          state: { type: 'TimeState', sourceDate: '2026-11-23T11:58:00Z' },
        },
      ],
      target: {
        type: 'SpecificResource',
        source: 'urn:x-workspace:articles/the%20pier%20#2.txt',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: '31 percent',
            prefix: 'Cargo grew ',
            suffix: ' last year, the port said.',
          },
          { type: 'TextPositionSelector', start: 11, end: 21 },
        ],
      },
    });
    assert.equal(JSON.parse(second).id, SECOND.id);
    assert.equal(writeNotes([], PATH), '[]\n');
  });

  test('counts code points', () => {
    const [note] = JSON.parse(writeNotes([noteOn('😀😀 ⟦4 boats⟧')], PATH));
    assert.deepEqual(note.target.selector[1], { type: 'TextPositionSelector', start: 3, end: 10 });
  });

  test('gives back what was written, whatever it is', () => {
    fc.assert(
      fc.property(files, notes => {
        const text = writeNotes(notes, PATH);
        const byId = (all: readonly Note[]) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
        assert.deepEqual(byId(notesIn(readNotes(text))), byId(notes));
      }),
      { numRuns: 300 },
    );
  });

  const written = writeNotes([FIRST, SECOND], PATH);
  test('may be laid out otherwise, have CRLF, or lack its commas', () => {
    const layouts = [
      JSON.stringify(JSON.parse(written), null, 2),
      written.replaceAll('\n', '\r\n'),
      written.replace('},\n', '}\n'),
      `\ufeff${written}`,
    ];
    for (const text of layouts) assert.deepEqual(notesIn(readNotes(text)), [FIRST, SECOND]);
    assert.deepEqual(notesIn(readNotes('')), []);
  });

  test('is merged where git has left both sides of a conflict', () => {
    const [a, b] = [FIRST, { ...FIRST, status: 'wrong' as const, modified: '2026-11-24T12:00:00Z' }];
    const lines = (...notes: Note[]) => notes.map(note => writeNotes([note], PATH).split('\n')[1]).join(',\n');
    const conflict =
      `[\n<<<<<<< HEAD\n${lines(a)}\n=======\n${lines(b)}\n>>>>>>> theirs\n,${lines(SECOND)}\n]\n`.replace(
        '\n,',
        ',\n',
      );
    const notes = notesIn(readNotes(conflict.replace(',\n{', '\n{')));
    assert.equal(notes.length, 3);
    assert.deepEqual(
      new Set(notes.map(note => note.kind === 'fact' && note.status)),
      new Set(['verified', 'wrong', 'query']),
    );
    assert.equal(notes.filter(({ clash }) => clash).length, 1);
  });

  const cases: [string, string, string][] = [
    ['no JSON', written.replace('"type":"Annotation"', 'type'), '2: this is not JSON'],
    ['cut off', written.slice(0, -40), '3: this is not JSON'],
    ['no list', '{\n"a": 1 }', '1: the file must hold a list of notes'],
    ['a status that is none', written.replace('"query"', '"maybe"'), '3: the status must be one of query, verified, disputed, wrong, unverifiable'],
    ['a local time', written.replace('12:00:00Z', '12:00:00+01:00'), '2: “created” must be a time in UTC, such as 2026-11-23T12:00:00Z'],
    ['verified by nothing', written.replace('"query"', '"verified"'), '3: a verified note needs evidence'],
    ['a key that is not known', written.replace('"motivation"', '"motive"'), '2: a note has no “motive”'],
    ['one id twice', written.replace('urn:uuid:2', FIRST.id), '3: another note has the same id'],
    ['half a conflict', written.replace('[\n', '[\n<<<<<<< HEAD\n'), '6: the signs of a conflict are out of order'],
    ['no quote', written.replace('"exact"', '"exactly"'), '2: “exact” must be text'],
  ]; // prettier-ignore
  for (const [name, text, said] of cases) {
    test(`is refused with its line: ${name}`, () => {
      const file = readNotes(text);
      assert.ok('wrong' in file);
      assert.equal(`${file.line}: ${english(file.wrong)}`, said);
    });
  }
});

suite('what is written', () => {
  const ajv = addFormats(new Ajv({ allErrors: true }));
  const ours = ajv.compile(JSON.parse(readFileSync('schemas/note-file.schema.json', 'utf8')));
  test('is what our own schema says', () => {
    fc.assert(
      fc.property(files, notes => {
        assert.ok(ours(JSON.parse(writeNotes(notes, PATH))), JSON.stringify(ours.errors));
      }),
    );
    const broken = (from: string, to: string) => JSON.parse(writeNotes([FIRST], PATH).replace(from, to));
    for (const [from, to] of [
      ['"verified"', '"true"'],
      ['12:00:00Z', '12:00:00'],
      ['"exact"', '"exactly"'],
      ['"id"', '"ID"'],
      ['"linking"', '"commenting"'],
    ])
      assert.ok(!ours(broken(from, to)), `${from} → ${to}`);
  });

  const folder = '../shared/web-annotation';
  test('passes the 54 assertions that the W3C says must hold', function () {
    if (!existsSync(folder)) {
      console.log(`      the W3C’s schemas are not there: ${folder}`);
      this.skip();
    }
    const w3c = addFormats(new Ajv4({ strict: false, allErrors: true }) as never) as unknown as Ajv;
    const schemasIn = (part: string) =>
      readdirSync(`${folder}/${part}`, { recursive: true, encoding: 'utf8' })
        .filter(file => file.endsWith('.json'))
        .map(file => JSON.parse(readFileSync(`${folder}/${part}/${file}`, 'utf8')));
    for (const schema of schemasIn('definitions')) w3c.addSchema(schema);
    const musts = schemasIn('annotations').filter(({ assertionType }) => assertionType === 'must');
    assert.equal(musts.length, 54);
    const checks = musts.map(schema => ({ title: schema.title, check: w3c.compile(schema) }));
    fc.assert(
      fc.property(files, notes => {
        for (const note of JSON.parse(writeNotes(notes, PATH)))
          for (const { title, check } of checks) assert.ok(check(note), `${title}: ${JSON.stringify(note)}`);
      }),
    );
  });
});
