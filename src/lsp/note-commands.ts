/** Commands of the editor that put something on record: `factnote.note.add`, `factnote.note.status` and `factnote.stet`. */
import { randomUUID } from 'node:crypto';
import { relative, resolve } from 'node:path';
import { ErrorCodes, ResponseError, type Range } from 'vscode-languageserver/node';
import { anchorAll, confirmed } from '../engine/notes/anchored-notes';
import { describe } from '../engine/notes/describe';
import {
  changed,
  factNote,
  statuses,
  type Evidence,
  type FactNote,
  type Note,
  type Refusal,
} from '../engine/notes/note';
import { describeFinding } from '../engine/notes/stets';
import { english } from '../engine/phrase';
import { rules } from '../engine/rules';
import { checkerOf } from '../node/checker-name';
import { inWords } from '../node/error-words';
import { readEvidence } from '../node/evidence-files';
import { slashed } from '../node/workspace-root';
import { evidenceOf } from '../project/evidence';
import { PROJECT, type NoteStore } from '../project/notes';
import type { OpenArticle } from './open-article';
import type { Surroundings } from './surroundings';

export const ADD_NOTE = 'factnote.note.add';
const SET_STATUS = 'factnote.note.status';
export const STET = 'factnote.stet';

/** What a command is given, as anybody may send it. */
type Given = Readonly<Record<string, unknown>>;

/** An article that is kept in a file, and where its notes are. */
interface Noted {
  readonly article: OpenArticle;
  readonly around: Surroundings & { readonly store: NoteStore };
}

type Command = (noted: Noted, given: Given) => Promise<string>;

/** Puts a note on the words of `range`: `status` (query), `comment`, `evidence`, `checker`. Gives its id. */
const addNote: Command = async ({ article, around }, given) => {
  const created = new Date().toISOString();
  const note = sound(
    factNote({
      id: `urn:uuid:${randomUUID()}`,
      status: oneOf(statuses, given, 'status', 'query'),
      comment: words(given, 'comment'),
      evidence: (await evidenceIn(around, given, created)) ?? [],
      checker: checkerOf(words(given, 'checker')),
      created,
      target: describe(article.copy, article.positions.spanOf(rangeIn(given))),
    }),
  );
  await record(around.store, around.path, notes => [...notes, note]);
  return note.id;
};

/** Gives the note `id` another `status`, and what else is said: `comment`, `evidence`, `checker`. A claim that has changed is checked anew by it. */
const setStatus: Command = async ({ article, around }, given) => {
  const id = words(given, 'id');
  const status = oneOf(statuses, given, 'status');
  const at = new Date().toISOString();
  const evidence = await evidenceIn(around, given, at);
  const change = (note: FactNote): FactNote => {
    const target = confirmed(anchorAll([note], article.copy)[0], article.copy) ?? note.target;
    const comment = 'comment' in given ? words(given, 'comment') : note.comment;
    const checker = checkerOf(words(given, 'checker'));
    return sound(changed(note, { status, comment, checker, target, ...(evidence && { evidence }) }, at));
  };
  if (!around.store.get(around.path).notes.some(note => note.id === id && note.kind === 'fact'))
    throw refused(`${id}: there is no such fact note in this article`);
  await record(around.store, around.path, notes =>
    notes.map(note => (note.id === id && note.kind === 'fact' ? change(note) : note)),
  );
  return id;
};

/** Lets what `rule` finds stand: the words of `range`, or with `scope` all in the file or the project. Gives an id. */
const stet: Command = async ({ article, around }, given) => {
  const rule = words(given, 'rule');
  if (!rules.some(known => known.id === rule)) throw refused(`there is no rule “${rule}”`);
  const scope = oneOf(['here', 'file', 'project'] as const, given, 'scope', 'here');
  const target = scope === 'here' ? describeFinding(article.copy, article.positions.spanOf(rangeIn(given))) : null;
  const id = `urn:uuid:${randomUUID()}`;
  const at = new Date().toISOString();
  const who = { id, checker: checkerOf(words(given, 'checker')), created: at, modified: at };
  const note: Note = { kind: 'stet', ...who, rule, reason: words(given, 'reason'), scope, target };
  await record(around.store, scope === 'project' ? PROJECT : around.path, notes => [...notes, note]);
  return id;
};

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  [ADD_NOTE, addNote],
  [SET_STATUS, setStatus],
  [STET, stet],
]);

export const commandNames = [...COMMANDS.keys()];

/** Does what a command says of the article that it names. Throws an error of the protocol where that cannot be. */
export async function runNoteCommand(
  name: string,
  [given]: readonly unknown[],
  articleOf: (uri: string) => Promise<OpenArticle | undefined>,
): Promise<string> {
  const command = COMMANDS.get(name);
  if (!command) throw refused(`there is no command “${name}”`);
  if (typeof given !== 'object' || given === null) throw refused(`${name} takes one object`);
  const article = await articleOf(words(given as Given, 'uri'));
  const store = article?.surroundings?.store;
  if (!article || !store) throw refused('“uri” must be that of an open document that is kept in a file');
  return command({ article, around: { ...article.surroundings!, store } }, given as Given);
}

async function record(
  store: NoteStore,
  path: string,
  edit: (notes: readonly Note[]) => readonly Note[],
): Promise<void> {
  const refusal = await store.change(path, edit);
  if (refusal) throw refused(english(refusal.refused));
}

/** What is given as evidence; undefined where nothing is said of it. */
async function evidenceIn({ folder, path }: Surroundings, given: Given, seen: string): Promise<Evidence[] | undefined> {
  const { evidence } = given;
  if (evidence === undefined) return undefined;
  if (!Array.isArray(evidence) || !evidence.every(each => typeof each === 'string'))
    throw refused('“evidence” must be a list of addresses, files or words');
  const files = { read: (each: string) => readEvidence(folder, each), inWords };
  const pathOf = (each: string): string => slashed(relative(folder, resolve(folder, each)));
  const found = await Promise.all(evidence.map(each => evidenceOf(each, { files, article: path, seen, pathOf })));
  return found.map(each => sound(each));
}

/** The words at a key; none where nothing is said. */
function words(given: Given, key: string): string {
  const value = given[key] ?? '';
  if (typeof value !== 'string') throw refused(`“${key}” must be words`);
  return value;
}

function oneOf<T extends string>(all: readonly T[], given: Given, key: string, otherwise?: T): T {
  const found = given[key] === undefined ? otherwise : all.find(each => each === given[key]);
  if (!found) throw refused(`“${key}” must be one of ${all.join(', ')}`);
  return found;
}

function rangeIn({ range }: Given): Range {
  const { start, end } = (range ?? {}) as Partial<Range>;
  const places = [start?.line, start?.character, end?.line, end?.character];
  if (!places.every(Number.isInteger)) throw refused('“range” must be a range of the document');
  return range as Range;
}

function sound<T extends object>(made: T | Refusal): T {
  if ('refused' in made) throw refused(english(made.refused));
  return made;
}

const refused = (why: string): ResponseError<void> => new ResponseError(ErrorCodes.InvalidParams, why);
