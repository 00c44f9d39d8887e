/**
 * What is not understood in a note is kept to the letter: what the note says now is laid over the JSON that it was read from. `read` is
 * that JSON, `was` what was understood of it, `now` what is to be written.
 */
import { isObject, key, listOf, type Json } from './json';

/** The JSON to be written: where nothing has changed, what was read. */
export function withUnknownFields(read: unknown, was: unknown, now: unknown): unknown {
  if (key(was) === key(now)) return read;
  if (Array.isArray(was) || Array.isArray(now)) return listsWithUnknownFields(listOf(read), listOf(was), listOf(now));
  if (!isObject(read) || !isObject(was) || !isObject(now) || was.name !== now.name) return now;
  const has = Object.hasOwn;
  const names = new Set([...Object.keys(read), ...Object.keys(now)]);
  const laid = (name: string): unknown =>
    !has(now, name) ? read[name] : has(read, name) ? withUnknownFields(read[name], was[name], now[name]) : now[name];
  const isLeft = (name: string): boolean => has(now, name) || !has(was, name);
  return Object.fromEntries([...names].filter(isLeft).map(name => [name, laid(name)]));
}

/** What nobody understood comes first, so that what is understood is read again as the last of its kind. */
function listsWithUnknownFields(read: readonly unknown[], was: readonly unknown[], now: readonly unknown[]): unknown[] {
  const pieces = aligned(read, was);
  const left = new Set(was.keys());
  const take = (fits: (i: number) => boolean): number | undefined => {
    const found = [...left].reverse().find(fits);
    if (found !== undefined) left.delete(found);
    return found;
  };
  const same = now.map(each => take(i => key(was[i]) === key(each)));
  const laid = now.map((each, n) => {
    const i = same[n] ?? take(i => isSameThing(was[i], each));
    return i === undefined ? each : withUnknownFields(pieces[i], was[i], each);
  });
  return [...read.filter(each => !pieces.includes(each)), ...laid];
}

/** For each thing that was understood, the piece that it was read from: one that says all of it, or else the last of its purpose. */
export function aligned(read: readonly unknown[], was: readonly unknown[]): unknown[] {
  const left = [...read].reverse();
  const take = (fits: (piece: unknown) => boolean): unknown => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const whole = was.map(() => undefined as unknown);
  for (const i of [...was.keys()].reverse()) whole[i] = take(piece => covers(piece, was[i]));
  for (const i of [...was.keys()].reverse()) whole[i] ??= take(piece => purposeOf(piece) === purposeOf(was[i]));
  return whole.map((piece, i) => piece ?? was[i]);
}

function covers(piece: unknown, part: unknown): boolean {
  if (Array.isArray(part)) return part.every(each => listOf(piece).some(other => covers(other, each)));
  if (isObject(part)) return isObject(piece) && Object.entries(part).every(([name, each]) => covers(piece[name], each));
  return piece === part;
}

const purposeOf = (piece: unknown): unknown => (isObject(piece) ? (piece.purpose ?? piece.type ?? '') : piece);

/** What stands there now is what stood there, changed: a status, a comment, a selector; evidence by its source. A reply never changes. */
const isSameThing = (was: unknown, now: unknown): boolean =>
  isObject(was) &&
  isObject(now) &&
  purposeOf(was) !== '' &&
  purposeOf(was) === purposeOf(now) &&
  was.purpose !== 'replying' &&
  (was.purpose !== 'linking' || (was.source === now.source && was.value === now.value));

/** All that was not understood in what was read, piece by piece, wherever in it that stands. */
export function unknownFields(read: unknown, was: unknown, name = ''): string[] {
  if (key(read) === key(was)) return [];
  if (Array.isArray(read) || Array.isArray(was)) {
    const pieces = aligned(listOf(read), listOf(was));
    const strange = listOf(read).filter(each => !pieces.includes(each));
    return [
      ...strange.map(each => `${name} ${key(each)}`),
      ...pieces.flatMap((piece, i) => unknownFields(piece, listOf(was)[i], name)),
    ];
  }
  if (!isObject(read) || !isObject(was)) return [`${name} ${key(read)}`];
  return Object.keys(read).flatMap(each =>
    Object.hasOwn(was, each) ? unknownFields(read[each], was[each], each) : [`${each} ${key(read[each])}`],
  );
}

/** What a note said once, in the pieces that it was read from: who said it, and the bodies that are no answers. */
export function pastAsRead(read: Json, was: Json, past: Json): Json {
  const pieces = aligned(listOf(read.body), listOf(was.body));
  const body = listOf(was.body).flatMap((each, i) =>
    listOf(past.body).some(other => key(other) === key(each)) ? [pieces[i]] : [],
  );
  return { ...past, creator: read.creator, body };
}
