/** Why a text is no JSON, and where. */
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser/lib/esm/main.js';
import { say, type Phrase } from '../engine/phrase';
import { span, type Span } from '../engine/text/span';

/** A fault as a whole sentence, with its place (UTF-16). */
export interface JsonFault {
  readonly why: Phrase;
  readonly span: Span;
}

/** The text as a tree; a fault where it is no JSON, or nested so deeply that nobody means it. */
export function jsonTreeOf(text: string): Node | undefined | JsonFault {
  const deep = firstTooDeep(text);
  if (deep !== undefined) return { why: say('The file is nested too deeply.'), span: span(deep, deep + 1) };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  if (!errors.length) return tree;
  const { error, offset, length } = errors[0];
  const what = printParseErrorCode(error)
    .replace(/[A-Z]/g, capital => ` ${capital.toLowerCase()}`)
    .trim();
  return { why: say('This is not JSON: {0}.', what), span: span(offset, offset + length) };
}

/** No settings or annotations are nested deeper; code that reads much deeper JSON runs out of stack. */
const DEEPEST = 100;

/** Where the first bracket stands that is too deep; undefined where none is. A string that is never closed ends with the text. */
export function firstTooDeep(json: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[[\]{}]/gs)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

/** Why a file is no item of ninjs, and where; undefined where it is one. */
export function ninjsFault(file: string): JsonFault | undefined {
  let item: unknown;
  try {
    item = JSON.parse(file);
  } catch {
    const tree = jsonTreeOf(file);
    return tree && 'why' in tree ? tree : { why: say('This is not JSON: {0}.', 'invalid symbol'), span: span(0, 0) };
  }
  const isObject = typeof item === 'object' && item !== null && !Array.isArray(item);
  return isObject
    ? undefined
    : { why: say('The file must hold one object, such as {0}.', '{ "bodies": [] }'), span: span(0, 0) };
}
