/** Notes as W3C Web Annotations (JSON-LD), and back. research/field.md 1.2 has the shapes, and what its schemas refuse. */
import { say, type Phrase } from '../phrase';
import {
  statuses,
  type Evidence,
  type FactNote,
  type Note,
  type Reply,
  type Status,
  type Stet,
  type Target,
} from './note';

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** What the model has no word for. */
const OURS = { factnote: 'urn:x-factnote:' };
const CLASH = 'factnote:clash';
const WORKSPACE = 'urn:x-workspace:';

/** JSON as anybody may have written it. */
type Json = { readonly [key: string]: unknown };

/** A note as an annotation of an article; `path` counts from the workspace folder, with slashes. */
export function toJsonLd(note: Note, path: string): Json {
  return {
    '@context': note.clash ? [CONTEXT, OURS] : CONTEXT,
    id: note.id,
    type: 'Annotation',
    motivation: note.kind === 'fact' ? 'assessing' : 'moderating',
    created: note.created,
    modified: note.modified,
    creator: { type: 'Person', name: note.checker },
    body: note.kind === 'fact' ? factBodies(note) : stetBodies(note),
    target: note.target
      ? { type: 'SpecificResource', source: toIri(path), selector: selectors(note.target) }
      : toIri(path),
    ...(note.clash && { [CLASH]: note.clash }),
  };
}

const text = (purpose: string, value: string): Json => ({ type: 'TextualBody', purpose, value });

const factBodies = ({ status, comment, evidence, replies }: FactNote): Json[] => [
  text('classifying', status),
  ...(comment ? [text('commenting', comment)] : []),
  ...evidence.map(({ source, quote, seen }) => ({
    type: 'SpecificResource',
    purpose: 'linking',
    source: toIri(source),
    ...(quote && { selector: { type: 'TextQuoteSelector', exact: quote } }),
    ...(seen && { state: { type: 'TimeState', sourceDate: seen } }),
  })),
  ...replies.map(({ comment: value, checker, created }) => ({
    ...text('replying', value),
    creator: { type: 'Person', name: checker },
    created,
  })),
];

const stetBodies = ({ rule, reason, scope }: Stet): Json[] => [
  text('classifying', 'stet'),
  text('tagging', rule),
  text('describing', scope),
  ...(reason ? [text('commenting', reason)] : []),
];

const selectors = ({ exact, prefix, suffix, start, end }: Target): Json[] => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
  { type: 'TextPositionSelector', start, end },
];

/** An address as it is; a path as one of the workspace. Whatever an IRI may not hold is escaped. */
const toIri = (source: string): string => escaped(isAddress(source) ? source : WORKSPACE + source.replace(/%/g, '%25'));

/** An address, and not a path: a scheme has two letters or more. */
export const isAddress = (source: string): boolean => /^[a-z][a-z0-9+.-]+:[^\s]/i.test(source);

function escaped(iri: string): string {
  const [head, ...parts] = iri
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^!#$%&'()*+,\-./:;=?@_~a-zA-Z0-9]+/g, piece => encodeURIComponent(wellFormed(piece)))
    .split('#'); // only the first one begins a fragment
  return parts.length ? `${head}#${parts.join('%23')}` : head;
}

const wellFormed = (piece: string): string =>
  piece.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

function fromIri(iri: string): string {
  if (!iri.startsWith(WORKSPACE)) return iri;
  const path = iri.slice(WORKSPACE.length);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Why an annotation is no note of ours. */
export class Unreadable extends Error {
  constructor(readonly why: Phrase) {
    super(why.template);
  }
}

const wrong = (template: Phrase): never => {
  throw new Unreadable(template);
};

/** Reads an annotation that `toJsonLd` has written, or somebody like it. Throws `Unreadable`: nothing of a note is ever left out. */
export function fromJsonLd(given: unknown): Note {
  const known = ['@context', 'id', 'type', 'motivation', 'created', 'modified', 'creator', 'body', 'target', CLASH];
  const json = object(given, '');
  const stranger = Object.keys(json).find(key => !known.includes(key));
  if (stranger) wrong(say('a note has no “{0}”', stranger));
  if (json.type !== 'Annotation') wrong(say('“{0}” must be {1}', 'type', '"Annotation"'));
  const clash = json[CLASH];
  const record = {
    id: urn(json.id, 'id'),
    checker: person(json.creator),
    created: time(json.created, 'created'),
    modified: time(json.modified, 'modified'),
    ...(clash !== undefined && { clash: urn(clash, CLASH) }),
  };
  const bodies = (Array.isArray(json.body) ? json.body : [json.body]).map(body => object(body, 'body'));
  const target = targetOf(json.target);
  return bodies.some(body => body.purpose === 'classifying' && body.value === 'stet')
    ? { kind: 'stet', ...record, ...readStet(bodies, target) }
    : { kind: 'fact', ...record, ...readFact(bodies, target) };
}

type Read<N extends Note> = Omit<N, 'kind' | 'id' | 'checker' | 'created' | 'modified' | 'clash'>;

function readFact(bodies: readonly Json[], target: Target | null): Read<FactNote> {
  let status: Status | undefined;
  let comment = '';
  const evidence: Evidence[] = [];
  const replies: Reply[] = [];
  for (const body of bodies) {
    if (body.purpose === 'classifying') status = statuses.find(each => each === body.value);
    else if (body.purpose === 'commenting') comment = string(body.value, 'value');
    else if (body.purpose === 'linking') evidence.push(readEvidence(body));
    else if (body.purpose === 'replying')
      replies.push({
        comment: string(body.value, 'value'),
        checker: person(body.creator),
        created: time(body.created, 'created'),
      });
    else wrong(say('“{0}” must be one of {1}', 'purpose', 'classifying, commenting, linking, replying'));
  }
  if (!status) return wrong(say('the status must be one of {0}', statuses.join(', ')));
  if (!target) return wrong(say('“{0}” must have a TextQuoteSelector and a TextPositionSelector', 'target'));
  if (status === 'verified' && !evidence.length) wrong(say('a verified note needs evidence'));
  return { status, comment, evidence, replies, target };
}

function readStet(bodies: readonly Json[], target: Target | null): Read<Stet> {
  const value = (purpose: string): string => {
    const body = bodies.find(each => each.purpose === purpose);
    return body ? string(body.value, 'value') : '';
  };
  const scope = (['here', 'file', 'project'] as const).find(each => each === value('describing'));
  if (!scope) return wrong(say('the scope must be one of {0}', 'here, file, project'));
  if ((scope === 'here') !== (target !== null))
    wrong(say('“{0}” must have a TextQuoteSelector and a TextPositionSelector', 'target'));
  return { rule: string(value('tagging') || undefined, 'tagging'), reason: value('commenting'), scope, target };
}

function readEvidence({ source, selector, state }: Json): Evidence {
  return {
    source: fromIri(string(source, 'source')),
    quote: selector === undefined ? '' : string(object(selector, 'selector').exact, 'exact'),
    seen: state === undefined ? '' : time(object(state, 'state').sourceDate, 'sourceDate'),
  };
}

/** The selectors of a target; null where it is the whole article. */
function targetOf(given: unknown): Target | null {
  if (typeof given === 'string') return null;
  const { selector } = object(given, 'target');
  const all = (Array.isArray(selector) ? selector : [selector]).map(each => object(each, 'selector'));
  const quote = all.find(({ type }) => type === 'TextQuoteSelector');
  const position = all.find(({ type }) => type === 'TextPositionSelector');
  if (!quote || !position)
    return wrong(say('“{0}” must have a TextQuoteSelector and a TextPositionSelector', 'target'));
  return {
    exact: string(quote.exact, 'exact'),
    prefix: quote.prefix === undefined ? '' : string(quote.prefix, 'prefix'),
    suffix: quote.suffix === undefined ? '' : string(quote.suffix, 'suffix'),
    start: offset(position.start, 'start'),
    end: offset(position.end, 'end'),
  };
}

function object(given: unknown, key: string): Json {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Json;
  return wrong(key ? say('“{0}” must be an object', key) : say('a note must be an object'));
}

const string = (given: unknown, key: string): string =>
  typeof given === 'string' ? given : wrong(say('“{0}” must be text', key));

const person = (given: unknown): string => string(object(given, 'creator').name, 'name');

const offset = (given: unknown, key: string): number =>
  Number.isSafeInteger(given) && (given as number) >= 0
    ? (given as number)
    : wrong(say('“{0}” must be a number of characters', key));

const urn = (given: unknown, key: string): string =>
  typeof given === 'string' && isAddress(given) && !/\s/.test(given)
    ? given
    : wrong(say('“{0}” must be an IRI, such as {1}', key, 'urn:uuid:…'));

/** A time of the Web Annotation model, which is always UTC. */
export const isTime = (given: unknown): given is string =>
  typeof given === 'string' &&
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/.test(given);

const time = (given: unknown, key: string): string =>
  isTime(given) ? given : wrong(say('“{0}” must be a time in UTC, such as {1}', key, '2026-11-23T12:00:00Z'));
