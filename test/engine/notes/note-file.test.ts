/** The note file: what is written, what is read, and what is refused with its line. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import Ajv from 'ajv';
import Ajv4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { readNotes, writeNotes, type NoteFile } from '../../../src/engine/notes/note-file';
import { changed, replied, statuses, type FactNote, type Note } from '../../../src/engine/notes/note';
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
const evidence = fc.oneof(
  fc.record({ source, quote: copy, seen: fc.oneof(fc.constant(''), time) }),
  fc.record({
    source,
    quote: copy,
    seen: time,
    place: fc.constantFrom('page=3', 'row=2'),
    digest: fc.constant('ni:///sha-256;aGFzaA'),
  }),
  fc.record({ source: fc.constantFrom('interview: Ana Ruiz, 14 May, by phone'), quote: fc.constant(''), seen: time }),
);
const past = fc.record({
  status: fc.constantFrom(...statuses),
  checker: copy,
  when: time,
  comment: copy,
  evidence: fc.array(evidence, { maxLength: 1 }),
});
export const factNotes: fc.Arbitrary<Note> = fc
  .record(
    {
      ...record,
      kind: fc.constant('fact' as const),
      status: fc.constantFrom(...statuses),
      comment: copy,
      evidence: fc.array(evidence, { minLength: 1, maxLength: 2 }),
      replies: fc.array(fc.record({ comment: copy, checker: copy, created: time }), { maxLength: 2 }),
      history: fc.array(past, { minLength: 1, maxLength: 2 }),
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
const speakers: fc.Arbitrary<Note> = fc.record({
  ...record,
  kind: fc.constant('speaker' as const),
  name: copy.filter(name => name.trim() !== ''),
  target,
});
const plain = (note: Note): Note => JSON.parse(JSON.stringify(note)); // fast-check’s records have no prototype
const files = fc.uniqueArray(fc.oneof(factNotes, stets, speakers).map(plain), {
  maxLength: 5,
  selector: ({ id }) => id,
});

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
    assert.deepEqual(notesIn(readNotes('[]\n')), []);
    assert.deepEqual(notesIn(readNotes(JSON.stringify(JSON.parse(written)))), [FIRST, SECOND]);
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
    ['nothing', '', '1: the file is empty'],
    ['only an end', ']\n', '1: the file must hold a list of notes'],
    ['only a beginning', '[\n', '1: the file ends before its end: there is no “]”, and notes may be missing'],
    ['cut off at the end of a line', written.slice(0, written.indexOf('\n{', 3)), '2: the file ends before its end: there is no “]”, and notes may be missing'],
    ['cut off before its end', written.slice(0, -3), '3: the file ends before its end: there is no “]”, and notes may be missing'],
    ['without its beginning', written.slice(2), '1: the file must hold a list of notes'],
    ['a comment that is a number', written.replace('"table 4"', '4'), '2: “value” must be text'],
    ['a past without a time', written.replace('"motivation"', '"factnote:history":[{"creator":{"name":"x"},"body":{"purpose":"classifying","value":"query"}}],"motivation"'), '2: “modified” must be a time in UTC, such as 2026-11-23T12:00:00Z'],
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

suite('what is not understood in a note', () => {
  const json = () => JSON.parse(writeNotes([FIRST], PATH))[0];
  const first = 'an earlier comment';
  const strange = () => {
    const note = json();
    note['x:desk'] = { name: 'metro', floor: 2 };
    note.motivation = ['assessing', 'linking'];
    note['@context'] = ['http://www.w3.org/ns/anno.jsonld', { x: 'urn:x:' }];
    note.creator = { id: 'https://id.example/ana', ...note.creator };
    note.body[1].language = 'en';
    note.body[2].rights = 'https://port.example/rights';
    note.body[2].selector = [
      { type: 'XPathSelector', value: '/p' },
      { ...note.body[2].selector, prefix: 'by ' },
    ];
    note.body.splice(1, 0, { type: 'TextualBody', purpose: 'commenting', value: first }, 'https://a.example/body');
    note.body.push({ type: 'TextualBody', purpose: 'tagging', value: 'harbour' });
    note.target.selector.unshift({ type: 'RangeSelector', startSelector: {}, endSelector: {} });
    note.target.styleClass = 'red';
    return note;
  };
  const fileOf = (...notes: unknown[]) => `[\n${notes.map(note => JSON.stringify(note)).join(',\n')}\n]\n`;
  const read = (...notes: unknown[]) => notesIn(readNotes(fileOf(...notes))) as FactNote[];

  test('does not make it another note', () => {
    const { asRead: _, ...note } = read(strange())[0];
    assert.deepEqual(note, FIRST);
  });

  test('is kept to the letter when another note is written', () => {
    assert.equal(writeNotes(read(strange()), PATH), fileOf(strange()));
    assert.equal(writeNotes([...read(strange()), SECOND], PATH).split('\n')[1], `${JSON.stringify(strange())},`);
  });

  test('is kept when the note itself says something else', () => {
    const [note] = read(strange());
    const moved = { ...note, target: { ...note.target, start: 12, end: 22 } };
    const told = changed(moved, { status: 'wrong', comment: 'it says 13', checker: 'Per Lie' }, '2026-11-24T12:00:00Z');
    assert.ok(!('refused' in told));
    const [after] = JSON.parse(writeNotes([told], PATH));
    const expected = strange();
    assert.deepEqual(after['x:desk'], expected['x:desk']);
    assert.deepEqual(after.motivation, expected.motivation);
    assert.deepEqual(after.creator, { type: 'Person', name: 'Per Lie' }, 'one person’s id is not another’s');
    assert.deepEqual(after['factnote:history'][0].creator, expected.creator);
    assert.equal(after['factnote:history'][0].body[1].language, 'en');
    assert.deepEqual(after['factnote:history'][0].body[2], expected.body[4]);
    for (const i of [1, 2, 4, 5])
      assert.ok(after.body.some((body: unknown) => isDeepStrictEqual(body, expected.body[i])));
    assert.deepEqual(after.body.find(({ value }: { value?: string }) => value === 'it says 13').language, 'en');
    assert.deepEqual(after.target.selector[0], expected.target.selector[0]);
    assert.equal(after.target.styleClass, 'red');
    assert.deepEqual(after['@context'].slice(0, 2), [{ x: 'urn:x:' }, 'http://www.w3.org/ns/anno.jsonld']);
    const { asRead: _, ...again } = read(after)[0];
    const { asRead: __, ...expectedNote } = told;
    assert.deepEqual(again, expectedNote);
  });

  test('is kept when the article is renamed', () => {
    const [after] = JSON.parse(writeNotes(read(strange()), 'b.txt'));
    assert.deepEqual(after, { ...strange(), target: { ...strange().target, source: 'urn:x-workspace:b.txt' } });
  });

  /** Anything that somebody may have added, anywhere. */
  const additions = fc.array(
    fc.record({
      at: fc.nat(30),
      name: fc.constantFrom('x:a', 'x:b', '__proto__', 'constructor'),
      value: fc.jsonValue({ maxDepth: 2 }),
    }),
    { minLength: 1, maxLength: 4 },
  );
  test('is kept wherever it stands and whatever is done to the note', () => {
    fc.assert(
      fc.property(
        factNotes.map(plain),
        additions,
        fc.constantFrom('target', 'comment', 'status', 'reply'),
        (given, all, what) => {
          const [note] = JSON.parse(writeNotes([{ ...given, checker: 'Ana' } as Note], PATH));
          const objects: Record<string, unknown>[] = [];
          const visit = (each: unknown): void => {
            if (typeof each !== 'object' || !each) return;
            if (!Array.isArray(each)) objects.push(each as Record<string, unknown>);
            Object.values(each).forEach(visit);
          };
          visit(note);
          const isOwn = (each: object) => !('factnote' in each); // Factnote’s own words for the context
          const places = objects.filter(isOwn);
          for (const { at, name, value } of all)
            Object.defineProperty(places[at % places.length], name, { value, enumerable: true, configurable: true });
          const [known] = read(note);
          const change =
            what === 'reply'
              ? replied(known, { comment: 'x', checker: 'Ben', created: '2026-11-24T12:00:00Z' })
              : what === 'target'
                ? { ...known, target: { ...known.target, start: 1e6 } }
                : changed(
                    known,
                    what === 'status' ? { status: 'unverifiable' } : { comment: 'something else' },
                    '2026-11-24T12:00:00Z',
                  );
          assert.ok(!('refused' in change));
          const [after] = JSON.parse(writeNotes([change], PATH));
          const added = JSON.stringify(after).match(/"(?:x:[ab]|__proto__|constructor)":/g)?.length ?? 0;
          assert.ok(added >= (JSON.stringify(note).match(/"(?:x:[ab]|__proto__|constructor)":/g)?.length ?? 0));
          const [{ asRead: _, ...again }, { asRead: __, ...expected }] = [read(after)[0], change];
          assert.deepEqual(again, expected);
        },
      ),
      { numRuns: 500 },
    );
  });
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
