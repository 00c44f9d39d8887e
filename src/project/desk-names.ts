/** Names as the desk spells them: `names` in factnote.json, a list or the path of one. */
import { say } from '../engine/phrase';
import { problem, type Problem } from './problems';

/** A plain-text file of names, one a line; its path counts from the folder of factnote.json and never leads out of it. */
export interface NameFile {
  readonly file: string;
}

/** The names themselves, or the file of the folder that lists them. */
export type NameList = readonly string[] | NameFile;

/** Reads `names`: a list, or the path of one. */
export function readNames(value: unknown): { names: NameList; problems: Problem[] } {
  if (value === undefined || value === null) return { names: [], problems: [] };
  if (typeof value === 'string' && isPathInside(value)) return { names: { file: value }, problems: [] };
  if (Array.isArray(value) && value.every((name): name is string => typeof name === 'string' && name.trim() !== ''))
    return { names: value, problems: [] };
  const wrong = say('“names” must be a list of names, or the path of a text file in this folder with one name a line.');
  return { names: [], problems: [problem('names', wrong)] };
}

/** The names of a list, one a line; lines that begin with # are remarks. */
export const namesInList = (text: string): string[] =>
  text
    .split(/\r\n|\n|\r/)
    .map(line => line.trim())
    .filter(line => line && !line.startsWith('#'));

/** True where a path, counted from a folder, cannot lead out of it. */
export const isPathInside = (path: string): boolean =>
  path.trim() !== '' && !/^[/\\]|^[a-z]:|[\r\n]/i.test(path) && !path.split(/[/\\]/).includes('..');
