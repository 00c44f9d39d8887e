/**
 * Two people's notes as one set. No note is ever lost by it: what one has changed counts, what both have changed in two ways is kept in
 * both versions, and what one has deleted and the other changed is kept. Whoever merges, in whatever order, gets the same.
 */
import type { FactNote, Note, Reply } from './note';

/** Merges what two sides have made of the same notes. */
export function merged(base: readonly Note[], ours: readonly Note[], theirs: readonly Note[]): Note[] {
  const [was, our, their] = [base, ours, theirs].map(byId);
  const out = new Map<string, Note>();
  for (const id of new Set([...our.keys(), ...their.keys()])) {
    for (const note of mergedNote(was.get(id), our.get(id), their.get(id))) {
      const known = out.get(note.id);
      out.set(note.id, known ? first(known, note) : note);
    }
  }
  return [...out.values()];
}

const byId = (notes: readonly Note[]): Map<string, Note> => new Map(notes.map(note => [note.id, note]));

function mergedNote(base: Note | undefined, ours: Note | undefined, theirs: Note | undefined): Note[] {
  if (!ours || !theirs) {
    const [left] = [ours, theirs].filter(note => note !== undefined);
    return left && !(base && said(base) === said(left)) ? [left] : []; // deleted, and nobody has said anything new
  }
  if (same(ours, theirs)) return [ours];
  if (base && same(base, ours)) return [theirs];
  if (base && same(base, theirs)) return [ours];
  const joint = joined(base, ours, theirs);
  return joint ? [joint] : clashing(ours, theirs);
}

/** One note of two versions that do not contradict each other: one side's words, the other's place, everybody's replies. */
function joined(base: Note | undefined, ours: Note, theirs: Note): Note | undefined {
  const [was, our, their] = [base, ours, theirs].map(note => note && said(note, true));
  const sayer = our === their || was === their ? ours : was === our ? theirs : undefined;
  if (!sayer) return undefined;
  const fitting = [ours, theirs]
    .map(({ target }) => target)
    .filter(target => key(target) !== key(base?.target) && target?.exact === sayer.target?.exact)
    .sort(byKey);
  const placed = {
    ...sayer,
    ...(fitting.length && { target: fitting[0] }),
    modified: latest(ours, theirs),
  };
  return placed.kind === 'fact'
    ? { ...(placed as FactNote), replies: allReplies(base, ours, theirs) }
    : (placed as Note);
}

/** Both versions, one with a new id and a mark; always the same one, so that two sides that merge each other agree. */
function clashing(ours: Note, theirs: Note): Note[] {
  const kept = first(ours, theirs);
  const other = kept === ours ? theirs : ours;
  return [kept, { ...other, id: derivedId(key(other)), clash: kept.id }];
}

/** The ids of notes that there are two versions of, as long as both are there. */
export function clashesIn(notes: readonly Note[]): ReadonlySet<string> {
  const ids = new Set(notes.map(({ id }) => id));
  return new Set(notes.flatMap(({ id, clash }) => (clash !== undefined && ids.has(clash) ? [id, clash] : [])));
}

/** The notes once somebody has said which of several versions holds: the others are gone. */
export function keeping(notes: readonly Note[], id: string): Note[] {
  const whole = notes.find(note => note.id === id)?.clash ?? id;
  return notes.flatMap(note => {
    if (note.id !== id) return note.id === whole || note.clash === whole ? [] : [note];
    const { clash: _, ...kept } = note;
    return [kept];
  });
}

const latest = (a: Note, b: Note): string => (a.modified > b.modified ? a.modified : b.modified);

function allReplies(base: Note | undefined, ours: Note, theirs: Note): Reply[] {
  const [was, our, their] = [base, ours, theirs].map(note => (note?.kind === 'fact' ? note.replies : []));
  const has = (replies: readonly Reply[], reply: Reply): boolean => replies.some(other => key(other) === key(reply));
  const left = was.filter(reply => has(our, reply) && has(their, reply));
  const added = [...our, ...their].filter(reply => !has(was, reply)).sort(byKey);
  const once = added.filter((reply, i) => i === 0 || key(reply) !== key(added[i - 1]));
  return [...left, ...once.sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0))];
}

/** What a note says, without its place and its times; `alone` without its replies. */
function said(note: Note, alone = false): string {
  const { target, modified: _, ...rest } = note;
  return key({ ...rest, exact: target?.exact, ...(alone && { replies: [] }) });
}

const same = (a: Note, b: Note): boolean => key(a) === key(b);

/** A value as text, whatever the order of its keys. */
const key = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  ) ?? '';

const byKey = (a: unknown, b: unknown): number => (key(a) < key(b) ? -1 : 1);

/** Of two versions the one that was there first. */
const first = (a: Note, b: Note): Note => (order(a) <= order(b) ? a : b);

const order = (note: Note): string => `${note.modified} ${key(note)}`;

/** An id that follows from what it is for: two sides that give it give the same. FNV-1a, in four lanes. */
function derivedId(of: string): string {
  const lanes = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map(seed => {
    let hash = seed;
    for (let i = 0; i < of.length; i++) hash = Math.imul(hash ^ of.charCodeAt(i), 0x01000193) + (seed & 0xff);
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  const hex = lanes.join('');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
