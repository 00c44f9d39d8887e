/** `factnote notes check` and `move`: whether all notes can be read and stand, and notes that go along with their article. */
import { join, relative, resolve } from 'node:path';
import { unquoted } from '../engine/notes/describe';
import { anchorAll, spanOf, standingOf, type Anchored } from '../engine/notes/anchored-notes';
import { english } from '../engine/phrase';
import { readAt } from '../project/articles';
import { Lines } from '../project/lines';
import { NOTE_FOLDER } from '../project/note-folder';
import { noteFileOf, PROJECT } from '../project/notes';
import { Complaint, inWords } from './errors';
import { readdir, stat } from '../node/disk';
import { print, sound } from './note-arguments';
import { readCopy } from './node-files';
import { slashed } from '../node/workspace-root';
import { visible } from './escapes';
import { changedIn, placeOf, type Place } from './workspace';

/** What was read, and what is wrong: lines to print. */
interface Sum {
  files: number;
  notes: number;
  readonly wrong: string[];
}

/** `factnote notes check`. Ends in exit status 1 where something is wrong. */
export async function checkNotes(folder: string): Promise<void> {
  const sum: Sum = { files: 0, notes: 0, wrong: [] };
  for (const place of await placesBelow(folder)) await checkFile(place, sum);
  for (const line of sum.wrong) print(visible(line.replace(/\s+/g, ' ')));
  const read = `${counted(sum.files, 'file')}, ${counted(sum.notes, 'note')}`;
  print(sum.wrong.length ? `${read}: ${counted(sum.wrong.length, 'thing')} to look at.` : `${read}: all are well.`);
  if (sum.wrong.length) process.exitCode = 1;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** The article of every note file that lies below a folder, or is about an article below it. */
async function placesBelow(folder: string): Promise<Place[]> {
  const here = resolve(folder);
  const { store: above, folder: root } = placeOf(join(here, PROJECT));
  const places = new Map<string, Place>();
  for (const each of new Set([root, ...(await workspacesBelow(here))])) {
    const { store } = each === root ? { store: above } : placeOf(join(each, PROJECT));
    for (const path of [...(await store.articles()), PROJECT]) {
      const file = join(each, path);
      const isBelow = !slashed(relative(here, file)).startsWith('../');
      const isThere = path !== PROJECT || (await exists(join(each, noteFileOf(path))));
      if (isBelow && isThere) places.set(file, { store, folder: each, path });
    }
  }
  return [...places.values()];
}

/** The folders that have notes of their own; installed packages and hidden folders are skipped. */
async function workspacesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new Complaint(`${folder}: ${inWords(error)}`);
  });
  const folders = entries.filter(entry => entry.isDirectory()).map(({ name }) => name);
  const below = folders.filter(name => !/^(?:\..*|node_modules)$/.test(name)).sort();
  const found = await Promise.all(below.map(name => workspacesBelow(join(folder, name))));
  return [...(folders.includes(NOTE_FOLDER) ? [folder] : []), ...found.flat()];
}

async function checkFile(place: Place, sum: Sum): Promise<void> {
  const { store, folder, path } = place;
  sum.files++;
  const { notes, problem } = await store.of(path);
  const named = (file: string): string => slashed(relative('', join(folder, file)));
  if (problem) return void sum.wrong.push(`${named(problem.file)}:${problem.line}: ${english(problem.why)}`);
  sum.notes += notes.length;
  if (path === PROJECT) return;
  const file = named(path);
  if (!(await exists(join(folder, path))))
    return void sum.wrong.push(`${named(noteFileOf(path))}: there is no ${file} (${counted(notes.length, 'note')})`);
  const copy = await readCopy(join(folder, path)).catch((error: unknown) => ({ refused: inWords(error) }));
  if ('refused' in copy) {
    const why = typeof copy.refused === 'string' ? copy.refused : english(copy.refused);
    return void sum.wrong.push(`${file}: ${why}`);
  }
  const lines = new Lines(copy.text);
  for (const each of anchorAll(notes, readAt(path, copy.text), [], await changedIn(folder, notes))) {
    const why = wrongWith(each);
    const at = each.anchor && spanOf(each.anchor);
    const line = at ? `:${lines.at(at.start).line + 1}:${lines.at(at.start).character + 1}` : '';
    if (why) sum.wrong.push(`${file}${line}: ${why} ${each.note.id}`);
  }
}

/** What is the matter with a claim, whatever its checker says of it. */
function wrongWith(each: Anchored): string | undefined {
  const { note, anchor, clashes, evidence } = each;
  const words = `“${unquoted(note.target?.exact ?? '')}”`;
  if (note.kind === 'stet')
    return anchor && anchor.state !== 'standing' ? `${words} may stand, and is gone` : undefined;
  if (anchor?.state === 'orphan') return `orphan: the words ${words} are gone`;
  if (anchor?.state === 'stale') return `stale: ${words} says “${unquoted(anchor.now)}”`;
  if (clashes) return `clash: there are two versions of the note on ${words}`;
  if (evidence)
    return `evidence-changed: what backed ${words} ${evidence.isGone ? 'is gone' : 'was changed'}: ${evidence.source}`;
  const standing = standingOf(each);
  return standing === (note.kind === 'fact' ? note.status : note.kind) ? undefined : `${standing}: ${words}`;
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** `factnote notes move`: a file that was renamed, or all of a folder. */
export async function moveNotes(from: string, to: string): Promise<void> {
  const target = await stat(to).catch(() => undefined);
  if (!target) throw new Complaint(`${to}: there is no such file or folder`);
  const [old, now] = [placeOf(from), placeOf(to)];
  if (old.store === now.store && old.path === now.path) throw new Complaint(`${from} and ${to} are one article`);
  const paths = (await old.store.articles()).filter(path => path === old.path || path.startsWith(`${old.path}/`));
  if (!paths.length) throw new Complaint(`${from}: there are no notes on it`);
  if (paths.includes(old.path) && target.isDirectory())
    throw new Complaint(`${to} is a folder: name the file in it that ${from} is now`);
  let count = 0;
  for (const path of paths) {
    count += (await old.store.of(path)).notes.length;
    sound(await old.store.move(path, now.path + path.slice(old.path.length), now.store));
  }
  print(visible(`${counted(count, 'note')} of ${from} ${count === 1 ? 'is' : 'are'} on ${to} now.`));
}
