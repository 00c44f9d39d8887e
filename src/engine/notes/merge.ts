/**
 * Two people's notes as one set. No note is ever lost by it: what one has changed counts, what both have changed in two ways is kept in
 * both versions, and what one has deleted and the other changed is kept. Whoever merges, in whatever order, gets the same.
 */
import { key } from './json';
import { unknownFieldsIn } from './jsonld';
import { pastOf, saidIn, type FactNote, type Note, type Reply } from './note';

/** Merges what two sides have made of the same notes. */
export function merged(base: readonly Note[], ours: readonly Note[], theirs: readonly Note[]): Note[] {
  const [was, our, their] = [base, ours, theirs].map(byId);
  const out = new Map<string, Note>();
  for (const id of new Set([...our.keys(), ...their.keys()])) {
    const [mine, others] = [our.get(id), their.get(id)];
    if (mine ? !others && isSettled(mine, their) : isSettled(others!, our)) continue;
    for (const note of mergedNote(was.get(id), mine, others)) {
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
  const joint = joined(base, ours, theirs);
  return joint ? [joint] : clashing(ours, theirs);
}

/** One note of two versions that do not contradict each other: one side's words, the other's place, everybody's replies and past. */
function joined(base: Note | undefined, ours: Note, theirs: Note): Note | undefined {
  const sayer = sayerOf(base, ours, theirs);
  const letter = sayer && jsonToKeep(base, sayer, sayer === ours ? theirs : ours);
  if (!sayer || !letter) return undefined;
  const fitting = [ours, theirs]
    .map(({ target }) => target)
    .filter(target => key(target) !== key(base?.target) && target?.exact === sayer.target?.exact)
    .sort(byKey);
  const placed = { ...sayer, ...(fitting.length && { target: fitting[0] }), ...letter };
  return placed.kind === 'fact'
    ? withPast({ ...(placed as FactNote), replies: allReplies(base, ours, theirs) }, [ours, theirs])
    : (placed as Note);
}

/** Whose words count: those of the only one who has changed them, or of the one whose history has what the other says. */
function sayerOf(base: Note | undefined, ours: Note, theirs: Note): Note | undefined {
  const [was, our, their] = [base, ours, theirs].map(note => note && said(note, true));
  if (our === their) return [ours, theirs].sort((a, b) => (order(a) < order(b) ? 1 : -1))[0];
  if (was === their) return ours;
  if (was === our) return theirs;
  const [isOurs, isTheirs] = [follows(ours, theirs), follows(theirs, ours)];
  if (isOurs !== isTheirs) return isOurs ? ours : theirs;
  if (!isOurs) return undefined;
  const [more, less] = [pastOf(ours).length, pastOf(theirs).length]; // one has taken back what the other knows as done
  return more === less ? undefined : more > less ? ours : theirs;
}

/** A version comes after another if that has become its past. */
const follows = (note: Note, other: Note): boolean => other.kind === 'fact' && has(pastOf(note), saidIn(other));

/** The other side has settled what clashed: the version that it did not keep is the past of the one that it kept. */
function isSettled(note: Note, there: ReadonlyMap<string, Note>): boolean {
  const kept = note.clash === undefined ? undefined : there.get(note.clash);
  return note.kind === 'fact' && !!kept && [...pastOf(note), saidIn(note)].every(each => has(pastOf(kept), each));
}

const has = <T>(all: readonly T[], each: T): boolean => all.some(other => key(other) === key(each));

/** A note with all that was ever said in its versions but what it says now, the oldest first. */
function withPast(note: FactNote, versions: readonly Note[]): FactNote {
  const facts = versions.filter(each => each.kind === 'fact');
  const [now, all] = [key(saidIn(note)), facts.flatMap(each => [...pastOf(each), saidIn(each)])];
  const past = new Map(all.map(each => [key(each), each]));
  if (!facts.some(each => has(pastOf(each), saidIn(note)))) past.delete(now);
  const history = [...past]
    .sort(([a, p], [b, q]) => (p.when < q.when || (p.when === q.when && a < b) ? -1 : 1))
    .map(([, each]) => each);
  return history.length ? { ...note, history } : note;
}

/** The JSON to write the joint note over: one that has all that nobody here understands. Undefined where neither has. */
function jsonToKeep(base: Note | undefined, sayer: Note, other: Note): Pick<Note, 'asRead'> | undefined {
  if (sayer.asRead === other.asRead) return {};
  const [was, said, also] = [base, sayer, other].map(note => note && unknownFieldsIn(note));
  const isWithin = (some: readonly string[], all: readonly string[]): boolean => some.every(each => all.includes(each));
  if (isWithin(also!, said!) || (was && key(was) === key(also))) return {};
  return isWithin(said!, also!) || (was && key(was) === key(said)) ? { asRead: other.asRead } : undefined;
}

/** Both versions, one with a new id and a mark; always the same one, so that two sides that merge each other agree. */
function clashing(ours: Note, theirs: Note): Note[] {
  const kept = first(ours, theirs);
  const other = kept === ours ? theirs : ours;
  return [kept, { ...other, id: derivedId(version(other)), clash: kept.id }];
}

/** A note says all that another version of it does: to merge that changes nothing but, at most, where its words stood. */
export function knows(note: Note, other: Note): boolean {
  const [both, ...more] = merged([], [note], [other]);
  return !more.length && said(both) === said(note);
}

/** The ids of notes that there are two versions of, as long as both are there. */
export function clashesIn(notes: readonly Note[]): ReadonlySet<string> {
  const ids = new Set(notes.map(({ id }) => id));
  return new Set(notes.flatMap(({ id, clash }) => (clash !== undefined && ids.has(clash) ? [id, clash] : [])));
}

/** The notes once somebody has said which of several versions holds: the others are its past. */
export function keeping(notes: readonly Note[], id: string): Note[] {
  const whole = notes.find(note => note.id === id)?.clash ?? id;
  const versions = notes.filter(note => note.id === whole || note.clash === whole);
  return notes.flatMap(note => {
    if (note.id !== id) return versions.includes(note) ? [] : [note];
    const { clash: _, ...kept } = note;
    return [kept.kind === 'fact' ? withPast(kept, [kept, ...versions]) : kept];
  });
}

function allReplies(base: Note | undefined, ours: Note, theirs: Note): Reply[] {
  const [was, our, their] = [base, ours, theirs].map(note => (note?.kind === 'fact' ? note.replies : []));
  const left = was.filter(reply => has(our, reply) && has(their, reply));
  const added = [...our, ...their].filter(reply => !has(was, reply)).sort(byKey);
  const once = added.filter((reply, i) => i === 0 || key(reply) !== key(added[i - 1]));
  return [...left, ...once.sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0))];
}

/** What a note says, without its place and its times; `alone` without its replies, its past, and what nobody understands. */
function said(note: Note, alone = false): string {
  const { target, modified: _, ...rest } = note;
  return key({
    ...rest,
    exact: target?.exact,
    asRead: unknownFieldsIn(note),
    ...(alone && { replies: [], history: [], asRead: [] }),
  });
}

const same = (a: Note, b: Note): boolean => key(a) === key(b);

const byKey = (a: unknown, b: unknown): number => (key(a) < key(b) ? -1 : 1);

/** Of two versions the one that was there first. */
const first = (a: Note, b: Note): Note => (order(a) <= order(b) ? a : b);

const order = (note: Note): string => `${note.modified} ${version(note)}`;

/** A version of a note as text: the same, whichever file it was read from. */
const version = (note: Note): string =>
  key(note.asRead === undefined ? note : { ...note, asRead: unknownFieldsIn(note) });

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
