/** The shape of a note as a W3C Web Annotation: what of it is understood here. research/field.md 1.2 has what its schemas refuse. */
import { wordsIn } from './evidence';
import { toIri } from './iri';
import type { Json } from './json';
import {
  pastOf,
  saidIn,
  type Evidence,
  type FactNote,
  type Note,
  type Past,
  type SpeakerNote,
  type Stet,
  type Target,
} from './note';

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** What the model has no word for. */
const OURS = { factnote: 'urn:x-factnote:' };
export const CLASH = 'factnote:clash';
export const HISTORY = 'factnote:history';

/** A note as an annotation of the article with this IRI. */
export function understoodJson(note: Note, source: string): Json {
  const history = pastOf(note);
  return {
    '@context': note.clash || history.length ? [CONTEXT, OURS] : CONTEXT,
    id: note.id,
    type: 'Annotation',
    motivation: MOTIVATIONS[note.kind],
    created: note.created,
    modified: note.modified,
    creator: person(note.checker),
    body: note.kind === 'fact' ? factBodies(note) : note.kind === 'stet' ? stetBodies(note) : speakerBodies(note),
    target: note.target ? { type: 'SpecificResource', source, selector: selectors(note.target) } : source,
    ...(note.clash && { [CLASH]: note.clash }),
    ...(history.length && { [HISTORY]: history.map(pastJson) }),
  };
}

const MOTIVATIONS = { fact: 'assessing', stet: 'moderating', speaker: 'identifying' };

const person = (name: string): Json => ({ type: 'Person', name });

/** What a note said before, in the shape of an annotation. */
export const pastJson = (past: Past): Json => ({
  creator: person(past.checker),
  modified: past.when,
  body: saidBodies(past),
});

const text = (purpose: string, value: string): Json => ({ type: 'TextualBody', purpose, value });

const factBodies = (note: FactNote): Json[] => [
  ...saidBodies(saidIn(note)),
  ...note.replies.map(({ comment, checker, created }) => ({
    ...text('replying', comment),
    creator: person(checker),
    created,
  })),
];

const saidBodies = ({ status, comment, evidence }: Past): Json[] => [
  text('classifying', status),
  ...(comment ? [text('commenting', comment)] : []),
  ...evidence.map(evidenceJson),
];

function evidenceJson({ source, quote, seen, place, digest }: Evidence): Json {
  if (wordsIn(source)) return { ...text('linking', source), ...(seen && { created: seen }) };
  const passage = [
    ...(quote ? [{ type: 'TextQuoteSelector', exact: quote }] : []),
    ...(place ? [{ type: 'FragmentSelector', value: place }] : []),
  ];
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    source: toIri(source),
    ...(passage.length && { selector: passage.length > 1 ? passage : passage[0] }),
    ...(seen && { state: { type: 'TimeState', sourceDate: seen, ...(digest && { cached: digest }) } }),
  };
}

const stetBodies = ({ rule, reason, scope }: Stet): Json[] => [
  text('classifying', 'stet'),
  text('tagging', rule),
  text('describing', scope),
  ...(reason ? [text('commenting', reason)] : []),
];

const speakerBodies = ({ name }: SpeakerNote): Json[] => [text('classifying', 'speaker'), text('identifying', name)];

const selectors = ({ exact, prefix, suffix, start, end }: Target): Json[] => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
  { type: 'TextPositionSelector', start, end },
];
