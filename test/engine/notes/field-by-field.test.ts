/**
 * What is made of an annotation in which one thing is gone or something else, whichever it is: in a note of ours, in a Web Annotation of
 * another tool and in a row of Hypothesis. A map for a person to read; `UPDATE=1 npm run test:unit` writes it anew.
 */
import { isAsBefore } from '../../articles/snapshots';
import { importHypothesis, importJsonLd, type Imported } from '../../../src/engine/notes/interchange';
import { fromJsonLd, unknownFieldsIn, toJsonLd } from '../../../src/engine/notes/jsonld';
import { changed, type FactNote, type Note } from '../../../src/engine/notes/note';
import { whyUnreadable } from '../../../src/engine/notes/annotation-reader';
import { english } from '../../../src/engine/phrase';
import { noteOn, speakerNoteOn, stetOn } from './notes';

const COPY = 'Cargo 😀 grew ⟦31 percent⟧ last year, the port said.';
const PATH = 'may/port.txt';
const DEFAULTS = { checker: 'somebody', time: '2026-01-01T00:00:00.000Z' };

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Other things that may stand in its place; nothing at all comes first. */
const OTHERS: readonly (Json | undefined)[] = [undefined, null, 7, '', 'x y', 'verified', [], {}];

/** Every place in some JSON, as a path. */
function* placesIn(json: Json, path: readonly (string | number)[] = []): Iterable<readonly (string | number)[]> {
  yield path;
  if (Array.isArray(json)) for (const [i, each] of json.entries()) yield* placesIn(each, [...path, i]);
  else if (json && typeof json === 'object')
    for (const [name, each] of Object.entries(json)) yield* placesIn(each, [...path, name]);
}

/** The JSON with something else at a place, or with nothing there. */
function put(json: Json, [first, ...rest]: readonly (string | number)[], other: Json | undefined): Json {
  if (first === undefined) return other ?? null;
  const all = Object.entries(json as object).flatMap(([name, each]: [string, Json]) =>
    name !== String(first)
      ? [[name, each]]
      : !rest.length && other === undefined
        ? []
        : [[name, put(each, rest, other)]],
  );
  const made = Object.fromEntries(all) as { [name: string]: Json };
  return Array.isArray(json) ? Object.values(made) : made;
}

/** What is another in a note, name by name. */
const difference = (was: Note, now: Note): string => {
  const names = [...new Set([...Object.keys(was), ...Object.keys(now)])].filter(
    name => name !== 'asRead',
  ) as (keyof Note)[];
  const other = names.filter(name => JSON.stringify(was[name]) !== JSON.stringify(now[name]));
  return other.map(name => `${name} ${JSON.stringify(now[name])}`).join(', ') || 'the same';
};

function mapOf(json: Json, read: (json: Json) => string): string {
  const lines: string[] = [];
  for (const path of placesIn(json)) {
    lines.push(`${path.join('.') || 'all'}`);
    const by = new Map<string, string[]>();
    for (const other of OTHERS) {
      const made = read(put(json, path, other));
      by.set(made, [...(by.get(made) ?? []), other === undefined ? 'nothing' : JSON.stringify(other)]);
    }
    for (const [made, others] of by) lines.push(`  ${others.join(' ')}: ${made}`);
  }
  return `${lines.join('\n')}\n`;
}

const plain = (json: unknown): Json => JSON.parse(JSON.stringify(json)) as Json;

const FACT = noteOn(COPY, {
  evidence: [
    { source: 'tables/port 4.csv', quote: '31.2', seen: '2026-11-23T11:58:00Z', place: 'row=2', digest: 'ni:///sha-256;aGFzaA' },
    { source: 'interview: Ana Ruiz, by phone', quote: '', seen: '2026-11-22T09:00:00Z' },
  ],
  replies: [{ comment: 'Is it?', checker: 'Per Lind', created: '2026-11-24T08:00:00Z' }],
  history: [{ status: 'query', checker: 'Per Lind', when: '2026-11-22T08:00:00Z', comment: 'Who counts?', evidence: [] }],
}); // prettier-ignore

const ANOTHER = { status: 'wrong', comment: 'No.', evidence: [], checker: 'Per Lind' } as const;

/** What is read of one of our notes; what is not understood in it; what is written once it says something else. */
function ours(was: Note): (json: Json) => string {
  return json => {
    try {
      const note = fromJsonLd(json);
      const strange = unknownFieldsIn(note);
      const now = note.kind === 'fact' ? changed(note, ANOTHER, '2026-12-01T00:00:00Z') : note;
      const written = 'refused' in now ? '' : JSON.stringify(toJsonLd(now, PATH));
      const kept = strange.length ? ` | kept: ${strange.join(' ')} (${written.length} characters written)` : '';
      return difference(was, note) + kept;
    } catch (error) {
      return `refused: ${english(whyUnreadable(error))}`;
    }
  };
}

const imported = (was: FactNote, given: Imported | undefined): string =>
  given ? `${difference(was, given.note)}${given.doubted ? ', doubted' : ''}` : 'none';

const TARGET = {
  source: 'https://port.example/may',
  selector: [
    { type: 'TextQuoteSelector', exact: '31 percent', prefix: 'grew ', suffix: ' last' },
    { type: 'TextPositionSelector', start: 14, end: 24 },
  ],
};
const FOREIGN = plain({
  id: 'https://notes.example/7',
  type: 'Annotation',
  created: '2026-11-23T12:00:00Z',
  modified: '2026-11-24T12:00:00+01:00',
  creator: { name: 'Ana Ruiz', nickname: 'ana' },
  body: [
    { value: 'Who counts?', purpose: 'commenting' },
    { value: 'disputed', purpose: 'tagging' },
    { source: 'https://port.example/table-4', purpose: 'linking' },
  ],
  target: TARGET,
});
const ROW = plain({
  id: 'x1',
  created: '2026-11-23T13:00:00.123456+01:00',
  updated: '2026-11-24T12:00:00Z',
  user: 'acct:ana.r@example.org',
  user_info: { display_name: 'Ana Ruiz' },
  text: 'Who counts? See https://port.example/table-4.\n\nEvidence: tables/port.csv “31.2”\n\nEvidence: by phone',
  tags: ['port', 'factnote:disputed'],
  target: [TARGET],
});

suite('an annotation, field by field', () => {
  const isAs = (name: string, map: string): void => isAsBefore(`test/engine/notes/fields-${name}.snap.txt`, map);

  test('a fact note', () =>
    isAs('fact', mapOf(plain(toJsonLd(FACT, PATH)), ours(fromJsonLd(plain(toJsonLd(FACT, PATH)))))));

  test('a stet', () => {
    const note = plain(toJsonLd(stetOn(COPY), PATH));
    isAs('stet', mapOf(note, ours(fromJsonLd(note))));
  });

  test('who says it', () => {
    const note = plain(toJsonLd(speakerNoteOn(COPY), PATH));
    isAs('speaker', mapOf(note, ours(fromJsonLd(note))));
  });

  test('a Web Annotation', () => {
    const read = (json: Json): Imported | undefined => importJsonLd(json, DEFAULTS);
    isAs(
      'foreign',
      mapOf(FOREIGN, json => imported(read(FOREIGN)!.note as FactNote, read(json))),
    );
  });

  test('a row of Hypothesis', () => {
    const read = (json: Json): Imported | undefined => importHypothesis(json, COPY.replace(/[⟦⟧]/g, ''), DEFAULTS);
    isAs(
      'row',
      mapOf(ROW, json => imported(read(ROW)!.note as FactNote, read(json))),
    );
  });
});
