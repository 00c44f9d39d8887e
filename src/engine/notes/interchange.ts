/** Notes for and from other tools: Web Annotations as anybody writes them, and Hypothesis's JSON (field.md 1.4). */
import { CodePoints } from '../text/code-points';
import { isAddress, wellFormed } from './iri';
import { isObject, key, listOf as list, type Json } from './json';
import { fromJsonLd, toJsonLd } from './jsonld';
import {
  pastOf,
  saidIn,
  statuses,
  type Evidence,
  type FactNote,
  type Note,
  type Past,
  type SpeakerNote,
  type Status,
  type Target,
} from './note';
import { isTime, whyUnreadable } from './annotation-reader';
import { matchesOf } from '../text/matches';

/** What stands for a note in a Hypothesis tag. */
const TAG = 'factnote:';
/** The tag of a row that says who speaks, and nothing else. */
const SPEAKER = `${TAG}speaker`;
const HYPOTHESIS = 'urn:x-hypothesis:';
const EVIDENCE = 'Evidence: ';

/** What is not given is taken from here. */
export interface Defaults {
  readonly checker: string;
  readonly time: string;
}

/** A note from elsewhere; what could not be taken as it was is told. */
export interface Imported {
  readonly note: Note;
  /** It says *verified* and names no evidence: here that is a query. */
  readonly doubted: boolean;
}

/** The notes of an article as Web Annotations. */
export const exportJsonLd = (notes: readonly Note[], path: string): Json[] => notes.map(note => toJsonLd(note, path));

/** The fact notes of an article, and who says what, as Hypothesis has them. Its positions count UTF-16 code units. */
export function exportHypothesis(notes: readonly Note[], path: string, text: string): Json {
  const points = new CodePoints(text);
  const told = notes.filter(note => note.kind !== 'stet');
  const rows = told.map(note => {
    const { id, created, modified, checker, target } = note;
    const uri = (toJsonLd(note, path).target as Json).source;
    const { exact, prefix, suffix, start, end } = target;
    return {
      id,
      created,
      updated: modified,
      user: `acct:${checker.replace(/[^\p{L}\p{N}._]+/gu, '.')}@factnote`,
      user_info: { display_name: checker },
      uri,
      ...(note.kind === 'fact' ? rowOf(saidIn(note)) : speakerRow(note)),
      group: '__world__',
      references: [],
      target: [
        {
          source: uri,
          selector: [
            { type: 'TextQuoteSelector', exact, prefix, suffix },
            { type: 'TextPositionSelector', start: points.to(start), end: points.to(end) },
          ],
        },
      ],
    };
  });
  return { total: rows.length, rows };
}

/** What a note says, as Hypothesis has it. */
const rowOf = ({ status, comment, evidence }: Past): { text: string; tags: string[] } => ({
  text: [comment, ...evidence.map(evidenceLine)].filter(line => line).join('\n\n'),
  tags: [`${TAG}${status}`],
});

const speakerRow = ({ name }: SpeakerNote): { text: string; tags: string[] } => ({ text: name, tags: [SPEAKER] });

/** True where a row of Hypothesis is what was exported of a note, now or before. */
export const isRowOf = (note: Note, json: unknown): boolean =>
  note.kind !== 'stet' &&
  isObject(json) &&
  (note.kind === 'fact' ? [...pastOf(note), saidIn(note)].map(rowOf) : [speakerRow(note)]).some(
    row => key(row) === key({ text: json.text, tags: json.tags }),
  );

const evidenceLine = ({ source, quote }: Evidence): string => EVIDENCE + source + (quote && ` “${quote}”`);

/** The annotations in a JSON document: one, a list, a collection, a page, the answer of a search. */
export function annotationsIn(json: unknown): unknown[] {
  if (Array.isArray(json)) return json.flatMap(annotationsIn);
  if (!isObject(json)) return [json];
  if (Array.isArray(json.rows)) return json.rows;
  if (Array.isArray(json.items)) return json.items;
  if (isObject(json.first)) return annotationsIn(json.first);
  return [json];
}

/** Reads a Web Annotation: one of ours as it is, any other as a fact note; undefined where it quotes no words. */
export function importJsonLd(json: unknown, defaults: Defaults): Imported | undefined {
  try {
    return { note: fromJsonLd(json), doubted: false };
  } catch (error) {
    whyUnreadable(error); // or it is thrown on
  }
  if (!isObject(json)) return undefined;
  const target = targetIn(json.target);
  const bodies = list(json.body ?? json.bodyValue);
  const said = bodies.map(body => (isObject(body) ? body : typeof body === 'string' ? { value: body } : {}));
  const values = (purpose: (given: unknown) => boolean): string[] =>
    said.filter(body => purpose(body.purpose)).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const isRemark = (purpose: unknown): boolean =>
    purpose !== 'classifying' && purpose !== 'tagging' && purpose !== 'linking';
  const evidence = said
    .filter(({ purpose, source }) => purpose === 'linking' && typeof source === 'string')
    .map(({ source }): Evidence => ({ source: source as string, quote: '', seen: '' }));
  return madeOf(
    json,
    target,
    values(isRemark).join('\n\n'),
    evidence,
    values(purpose => !isRemark(purpose)),
    {
      ...defaults,
      checker: nameOf(json.creator) ?? defaults.checker,
      time: isTime(json.created) ? json.created : defaults.time,
    },
  );
}

/** Reads an annotation of Hypothesis; undefined where it quotes no words, as a page note or an answer. `text` is the article. */
export function importHypothesis(json: unknown, text: string, defaults: Defaults): Imported | undefined {
  if (!isObject(json)) return undefined;
  const points = new CodePoints(text);
  const target = targetIn(list(json.target)[0], offset => points.from(Math.min(offset, text.length)));
  const lines = typeof json.text === 'string' ? json.text.split(/\n{2,}/) : [];
  const evidence = lines.filter(line => line.startsWith(EVIDENCE)).map(evidenceOfLine);
  const comment = lines.filter(line => !line.startsWith(EVIDENCE)).join('\n\n');
  const links = Array.from(matchesOf(/https?:\/\/[^\s<>()“”"]+[^\s<>()“”".,;:!?]/g, comment), ([source]) => ({
    source,
    quote: '',
    seen: '',
  }));
  const tags = list(json.tags).filter(tag => typeof tag === 'string');
  const named = isObject(json.user_info) && json.user_info.display_name;
  const user = typeof json.user === 'string' ? /^acct:([^@]+)/.exec(json.user)?.[1] : undefined;
  return madeOf(json, target, comment, [...evidence, ...links], tags, {
    checker: typeof named === 'string' && named ? named : (user ?? defaults.checker),
    time: inUtc(json.created) ?? defaults.time,
  });
}

function evidenceOfLine(line: string): Evidence {
  const said = line.slice(EVIDENCE.length);
  const at = said.endsWith('”') ? said.indexOf(' “') : -1;
  return at < 0
    ? { source: said, quote: '', seen: '' }
    : { source: said.slice(0, at), quote: said.slice(at + 2, -1), seen: '' };
}

function madeOf(
  json: Json,
  target: Target | undefined,
  comment: string,
  evidence: readonly Evidence[],
  words: readonly string[],
  { checker, time }: Defaults,
): Imported | undefined {
  if (!target) return undefined;
  const given =
    words.map(word => statuses.find(each => each === word.replace(TAG, ''))).find(status => status) ?? 'query';
  const doubted = given === 'verified' && !evidence.length;
  const status: Status = doubted ? 'query' : given;
  const id =
    typeof json.id === 'string' && json.id
      ? isAddress(json.id)
        ? json.id
        : HYPOTHESIS + encodeURIComponent(wellFormed(json.id))
      : '';
  const modified = inUtc(json.modified) ?? inUtc(json.updated) ?? time;
  const name = words.includes(SPEAKER) ? comment.trim() : '';
  if (name) return { note: { kind: 'speaker', id, name, checker, created: time, modified, target }, doubted: false };
  const note: FactNote = {
    kind: 'fact',
    id,
    status,
    comment,
    evidence,
    replies: [],
    checker,
    created: time,
    modified,
    target,
  };
  return { note, doubted };
}

/** The words that an annotation is on, with what is known of their surroundings and place. */
function targetIn(given: unknown, toPoint = (offset: number) => offset): Target | undefined {
  const [target] = list(given);
  const selectors = isObject(target) ? list(target.selector).filter(isObject) : [];
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  if (typeof quote?.exact !== 'string' || !quote.exact.trim()) return undefined;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const point = (value: unknown): number =>
    Number.isSafeInteger(value) && (value as number) >= 0 ? toPoint(value as number) : 0;
  const { exact, prefix, suffix } = quote;
  return {
    exact,
    prefix: text(prefix),
    suffix: text(suffix),
    start: point(position?.start),
    end: point(position?.end),
  };
}

const nameOf = (creator: unknown): string | undefined => {
  const [first] = list(creator);
  const name = isObject(first) ? (first.name ?? first.nickname ?? first.id) : first;
  return typeof name === 'string' && name ? name : undefined;
};

/** A time with a zone as one in UTC; undefined where it is none. */
function inUtc(given: unknown): string | undefined {
  if (typeof given !== 'string' || !/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(given)) return undefined;
  const time = new Date(given.replace(/(\.\d{3})\d+/, '$1'));
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
