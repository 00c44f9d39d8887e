/** A note from a W3C Web Annotation. What is not understood is passed over here, and kept in jsonld.ts. */
import { say, type Phrase } from '../phrase';
import { CLASH, HISTORY } from './annotation';
import { wordsIn } from './evidence';
import { fromIri, isAddress } from './iri';
import { isObject, listOf, type Json } from './json';
import {
  statuses,
  type Evidence,
  type FactNote,
  type Note,
  type Past,
  type Reply,
  type SpeakerNote,
  type Status,
  type Stet,
  type Target,
} from './note';

/** Why an annotation is no note of ours. */
class Unreadable extends Error {
  override readonly name = 'Unreadable';

  constructor(readonly why: Phrase) {
    super(why.template);
  }
}

/** Why an annotation could not be read; an error of another kind is thrown on. (In the editor’s bundles this class exists several times.) */
export function whyUnreadable(error: unknown): Phrase {
  if (error instanceof Error && error.name === 'Unreadable') return (error as Unreadable).why;
  throw error;
}

const wrong = (template: Phrase): never => {
  throw new Unreadable(template);
};

const NO_SELECTORS = say('“{0}” must have a TextQuoteSelector and a TextPositionSelector', 'target');

/** What is understood of an annotation. Throws `Unreadable` where that makes no sense. */
export function understood(given: unknown): Note {
  const json = object(given, '');
  if (json.type !== 'Annotation') wrong(say('“{0}” must be {1}', 'type', '"Annotation"'));
  const clash = json[CLASH];
  const record = {
    id: urn(json.id, 'id'),
    checker: nameOf(json.creator),
    created: time(json.created, 'created'),
    modified: time(json.modified, 'modified'),
    ...(clash !== undefined && { clash: urn(clash, CLASH) }),
  };
  const bodies = listOf(json.body).filter(isObject);
  const target = targetOf(json.target);
  const isClassed = (kind: string): boolean =>
    bodies.some(body => body.purpose === 'classifying' && body.value === kind);
  if (isClassed('speaker')) return { kind: 'speaker', ...record, ...readSpeaker(bodies, target) };
  return isClassed('stet')
    ? { kind: 'stet', ...record, ...readStet(bodies, target) }
    : { kind: 'fact', ...record, ...readFact(bodies, target), ...readHistory(json[HISTORY]) };
}

/** The article that an annotation is on, as an IRI. */
export function sourceOf({ target }: Json): string | undefined {
  const source = isObject(target) ? target.source : target;
  return typeof source === 'string' ? source : undefined;
}

type Read<N extends Note> = Omit<
  N,
  'kind' | 'id' | 'checker' | 'created' | 'modified' | 'clash' | 'asRead' | 'history'
>;

function readFact(bodies: readonly Json[], target: Target | null): Read<FactNote> {
  const said = readSaid(bodies);
  const replies = bodies
    .filter(({ purpose }) => purpose === 'replying')
    .map((body): Reply => ({
      comment: string(body.value, 'value'),
      checker: nameOf(body.creator),
      created: time(body.created, 'created'),
    }));
  if (!target) return wrong(NO_SELECTORS);
  if (said.status === 'verified' && !said.evidence.length) wrong(say('a verified note needs evidence'));
  return { ...said, replies, target };
}

function readHistory(given: unknown): Pick<FactNote, 'history'> {
  const history = listOf(given).map(readPast);
  return history.length ? { history } : {};
}

function readPast(given: unknown): Past {
  const json = object(given, HISTORY);
  const said = readSaid(listOf(json.body).filter(isObject));
  return { checker: nameOf(json.creator), when: time(json.modified, 'modified'), ...said };
}

/** What a checker says; of several comments it is the last. */
function readSaid(bodies: readonly Json[]): Pick<Past, 'status' | 'comment' | 'evidence'> {
  let status: Status | undefined;
  let comment = '';
  const evidence: Evidence[] = [];
  for (const body of bodies) {
    if (body.purpose === 'classifying') status = statuses.find(each => each === body.value) ?? status;
    else if (body.purpose === 'commenting') comment = string(body.value, 'value');
    else if (body.purpose === 'linking') evidence.push(readEvidence(body));
  }
  return status ? { status, comment, evidence } : wrong(say('the status must be one of {0}', statuses.join(', ')));
}

function readStet(bodies: readonly Json[], target: Target | null): Read<Stet> {
  const value = (purpose: string): string => {
    const body = bodies.find(each => each.purpose === purpose);
    return body ? string(body.value, 'value') : '';
  };
  const scope = (['here', 'file', 'project'] as const).find(each => each === value('describing'));
  if (!scope) return wrong(say('the scope must be one of {0}', 'here, file, project'));
  if ((scope === 'here') !== (target !== null)) wrong(NO_SELECTORS);
  return { rule: string(value('tagging') || undefined, 'tagging'), reason: value('commenting'), scope, target };
}

function readSpeaker(bodies: readonly Json[], target: Target | null): Read<SpeakerNote> {
  const named = bodies.find(({ purpose }) => purpose === 'identifying');
  const name = string(named?.value, 'identifying');
  if (!name.trim()) wrong(say('“{0}” must be text', 'identifying'));
  return { name, target: target ?? wrong(NO_SELECTORS) };
}

function readEvidence(body: Json): Evidence {
  if (body.source === undefined && typeof body.value === 'string' && wordsIn(body.value))
    return { source: body.value, quote: '', seen: body.created === undefined ? '' : time(body.created, 'created') };
  const selector = listOf(body.selector).filter(isObject);
  const quote = selector.find(({ type }) => type === 'TextQuoteSelector');
  const place = selector.find(({ type }) => type === 'FragmentSelector');
  const state = listOf(body.state)
    .filter(isObject)
    .find(({ type }) => type === 'TimeState');
  return {
    source: fromIri(string(body.source, 'source')),
    quote: quote ? string(quote.exact, 'exact') : '',
    seen: state ? time(state.sourceDate, 'sourceDate') : '',
    ...(place && { place: string(place.value, 'value') }),
    ...(state?.cached !== undefined && { digest: urn(state.cached, 'cached') }),
  };
}

/** The selectors of a target; null where it is the whole article. */
function targetOf(given: unknown): Target | null {
  if (typeof given === 'string') return null;
  const { selector } = object(given, 'target');
  const all = listOf(selector).filter(isObject);
  const quote = all.find(({ type }) => type === 'TextQuoteSelector');
  const position = all.find(({ type }) => type === 'TextPositionSelector');
  if (!quote || !position) return wrong(NO_SELECTORS);
  return {
    exact: string(quote.exact, 'exact'),
    prefix: quote.prefix === undefined ? '' : string(quote.prefix, 'prefix'),
    suffix: quote.suffix === undefined ? '' : string(quote.suffix, 'suffix'),
    start: offset(position.start, 'start'),
    end: offset(position.end, 'end'),
  };
}

function object(given: unknown, key: string): Json {
  if (isObject(given)) return given;
  return wrong(key ? say('“{0}” must be an object', key) : say('a note must be an object'));
}

const string = (given: unknown, key: string): string =>
  typeof given === 'string' ? given : wrong(say('“{0}” must be text', key));

const nameOf = (given: unknown): string => string(object(given, 'creator').name, 'name');

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
