/** The notes of another tool, as a file has them: one JSON document, or a JSON value a line. */
import { annotationsIn } from '../engine/notes/interchange';
import { say } from '../engine/phrase';
import { firstTooDeep } from './json-fault';
import type { Refused } from './copy';

/** The annotations in a file’s text, or why it holds none. */
export function annotationsFrom(text: string): readonly unknown[] | Refused {
  if (firstTooDeep(text) !== undefined) return { refused: say('is nested too deeply') };
  try {
    return annotationsIn(JSON.parse(text));
  } catch (error) {
    try {
      const lines = text.split('\n').filter(line => line.trim());
      return annotationsIn(lines.map(line => JSON.parse(line) as unknown));
    } catch {
      return { refused: say('is not JSON: {0}', (error as Error).message) };
    }
  }
}
