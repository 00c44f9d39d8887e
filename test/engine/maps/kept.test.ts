/**
 * What another program put into a note, once the note says something else here: the bodies that are written, in their order, and which of its
 * fields are lost. A map for a person to read.
 */
import { isAsBefore } from '../../articles/snapshots';
import { fromJsonLd, toJsonLd, unknownFieldsIn } from '../../../src/engine/notes/jsonld';
import type { FactNote } from '../../../src/engine/notes/note';
import { noteOn } from '../notes/notes';

const PATH = 'may/port.txt';
type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
const plain = (json: unknown): Json => JSON.parse(JSON.stringify(json)) as Json;

const ONE = { source: 'tables/port.csv', quote: '31.2', seen: '2026-11-23T11:58:00Z' };
const OTHER = { source: 'interview: Ana Ruiz', quote: '', seen: '2026-11-22T09:00:00Z' };
const REPLY = { comment: 'Is it?', checker: 'Per Lind', created: '2026-11-24T08:00:00Z' };
const NOTE = noteOn('Cargo grew ⟦31 percent⟧ last year, the port said.', {
  evidence: [ONE, OTHER],
  replies: [REPLY],
  history: [{ status: 'query', checker: 'Per Lind', when: '2026-11-22T08:00:00Z', comment: 'Who?', evidence: [] }],
});

/** Puts a field of another program into every object of some JSON, named for the place. */
function marked(json: Json, place = 'note'): Json {
  if (Array.isArray(json)) return json.map((each, i) => marked(each, `${place}.${i}`));
  if (!json || typeof json !== 'object') return json;
  const all = Object.entries(json).map(([name, each]) => [name, marked(each, `${place}.${name}`)]);
  return { ...(Object.fromEntries(all) as { [name: string]: Json }), 'x:own': place };
}

/** The same with a body that nobody knows: first, in the middle and last. */
const withBody = (json: Json, at: number): Json => {
  const note = json as { body: Json[] };
  return { ...note, body: note.body.toSpliced(at, 0, { type: 'Image', id: 'https://photo.example/1' }) };
};

const READ: Readonly<Record<string, (json: Json) => Json>> = {
  'a field in every object': json => marked(json),
  'a body before the others': json => withBody(json, 0),
  'a body among the others': json => withBody(json, 2),
  'a body behind the others, and fields': json => withBody(marked(json), 99),
  'each body twice': json => ({ ...(json as object), body: (json as { body: Json[] }).body.flatMap(each => [each, each]) }),
  'bodies backwards': json => ({ ...(json as object), body: (json as { body: Json[] }).body.toReversed() }),
}; // prettier-ignore

/** What a checker may make of the note. */
const CHANGES: Readonly<Record<string, Partial<FactNote>>> = {
  'nothing': {},
  'another status': { status: 'wrong' },
  'another comment': { comment: 'table 5' },
  'no comment': { comment: '' },
  'another checker': { checker: 'Per Lind' },
  'no evidence': { evidence: [] },
  'the first evidence only': { evidence: [ONE] },
  'the second evidence only': { evidence: [OTHER] },
  'its evidence the other way round': { evidence: [OTHER, ONE] },
  'another quote of the evidence': { evidence: [{ ...ONE, quote: '31.4' }, OTHER] },
  'another evidence': { evidence: [ONE, OTHER, { source: 'call', quote: '', seen: '2026-12-01T00:00:00Z' }] },
  'no reply': { replies: [] },
  'one more reply': { replies: [REPLY, { ...REPLY, comment: 'Yes.', checker: 'Ana Ruiz' }] },
  'other words': { target: { ...NOTE.target, exact: '32 percent' } },
  'no history': { history: [] },
}; // prettier-ignore

const body = (json: Json): string => {
  const all = (json as { body?: Json }).body;
  return (Array.isArray(all) ? all : []).map(each => {
    const { purpose, type, value, source, 'x:own': own } = each as { [name: string]: string | undefined };
    return `${purpose ?? type} ${value ?? source ?? ''}${own ? ` (${own.replace('note.', '')})` : ''}`.trim();
  }).join('; '); // prettier-ignore
};

/** The places that a field names. */
const placesIn = (json: Json): string[] =>
  Array.from(JSON.stringify(json).matchAll(/"x:own":"([^"]+)"/g), ([, place]) => place);

function mapOf([name, change]: [string, (json: Json) => Json]): string {
  const read = change(plain(toJsonLd(NOTE, PATH)));
  const note = fromJsonLd(read);
  if (note.kind !== 'fact') return `${name}: no fact\n`;
  const lines = Object.entries(CHANGES).map(([what, other]) => {
    const now = plain(toJsonLd({ ...note, ...other }, PATH));
    const lost = placesIn(read).filter(place => !placesIn(now).includes(place));
    return `  ${what}: ${body(now)}${lost.length ? ` | lost: ${lost.join(', ')}` : ''}\n`;
  });
  return `${name}\n  not understood: ${unknownFieldsIn(note).join(', ') || 'nothing'}\n${lines.join('')}`;
}

test('a map of what is kept of other programs', () =>
  isAsBefore('test/engine/maps/kept.snap.txt', Object.entries(READ).map(mapOf).join('\n')));
