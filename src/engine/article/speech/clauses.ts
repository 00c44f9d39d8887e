/**
 * The clauses that attribute: *Ruiz said:*, *said Ruiz*, *Ruiz, the mayor, told reporters*, *according to Ruiz*, *Ruiz called it*. Each
 * function reads one stretch of a frame (see subjects.ts) and says who speaks there, and by which cue.
 */
import { span, type Span } from '../../text/span';
import { ATTRIBUTING, CUES, INTRODUCING, MIXED_CUES, PARTICIPLES } from './cues';
import { mainSubject, nounAfter, PRONOUN, subjectBefore, tokensOf, type Token } from './subjects';

export interface Attribution {
  /** Who speaks: the nearest mention, which may be a pronoun. */
  readonly source: Span;
  /** Null where the sentence before a whole quotation has a subject and no cue. */
  readonly cue: Span | null;
}

const OPENS_NOUN = /^(?:\p{Lu}|(?:the|an?|his|her|its|their|one|another)$)/u;

/** Whoever the sentence is about, with no cue: *Ruiz praised the plan. “It is ours.”* */
export function bareSubject(frame: string, from: number, to: number): Attribution | null {
  const tokens = tokensOf(frame, from, to);
  const source = mainSubject(tokens, tokens.length);
  return source && { source, cue: null };
}

/** After a direct quotation that ends with a comma any verb attributes: *“…,” she fumed*, *“…,” read the statement*. */
export function anyVerbAfter(frame: string, from: number, to: number): Attribution | null {
  const tokens = tokensOf(frame, from, to);
  if (tokens.length < 2) return null;
  if (
    /^\p{Ll}{3,}$/u.test(tokens[0].text) &&
    !PRONOUN.test(tokens[0].text) &&
    /^(?:\p{Lu}|the$|an?$)/u.test(tokens[1].text)
  ) {
    const source = nounAfter(tokens, 1);
    return source && { source, cue: span(tokens[0].start, tokens[0].end) };
  }
  const verb = tokens.findIndex((t, i) => i > 0 && /^\p{Ll}+(?:ed|s)$/u.test(t.text));
  const source = verb > 0 && verb < 8 ? subjectBefore(tokens, verb) : null;
  return source && { source, cue: span(tokens[verb].start, tokens[verb].end) };
}

/** *Ruiz said: “…”*, *Ruiz told the court, “…”*: the cue's clause touches the quotation. */
export function introducedBy(frame: string, from: number, to: number): Attribution | null {
  if (!/$(?<=[:,]\s*)/.test(frame.slice(from, to))) return null;
  const tokens = tokensOf(frame, from, to);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const word = tokens[i].text;
    if (/^[;\u2061]/.test(word)) break;
    if (!INTRODUCING.has(word)) continue;
    const outer = embedding(tokens, i);
    const source = subjectOf(tokens, outer);
    if (source) return { source, cue: span(tokens[outer].start, tokens[outer].end) };
  }
  // Ana Ruiz: “…”
  const named = /(?:\p{Lu}[\p{L}’'.-]*\s){0,3}\p{Lu}[\p{L}’'-]*(?=:\s*$)/u.exec(frame.slice(from, to));
  if (!named || /^(?:And|But|Or|So|Then|Also|Plus|Yes|No)$/.test(named[0])) return null;
  if (isPlace(frame.slice(from, from + named.index), named[0])) return null;
  const colon = from + named.index + named[0].length;
  return { source: span(from + named.index, colon), cue: span(colon, colon + 1) };
}

/** *a sign in Elston:*, *a post on The Harbour:*: where it was said; a lone word speaks only where its sentence starts or after *from*. */
const isPlace = (before: string, name: string): boolean =>
  name.includes(' ')
    ? /\b(?:in|on|at|via|the)\s$/.test(before)
    : /\S\s$/.test(before) && !/\b(?:from|of|by)\s$/.test(before);

/** *“…,” said Ruiz*, *“…,” Ruiz, the mayor, said*, *“…,” according to Ruiz*. */
export function attributedAfter(frame: string, from: number, to: number): Attribution | null {
  const tokens = tokensOf(frame, from, to);
  let first = 0;
  while (first < tokens.length && /^[,—–-]$/.test(tokens[first].text)) first++;
  const according = tokens.findIndex((t, i) => t.text === 'according' && tokens[i + 1]?.text === 'to');
  if (according >= 0 && !tokens.slice(first, according).some(t => CUES.has(t.text))) {
    const source = nounAfter(tokens, according + 2);
    return source && { source, cue: span(tokens[according].start, tokens[according + 1].end) };
  }
  let relative: Attribution | null = null; // *a resident, who asked not to be named, told …*: another cue follows
  for (let i = first; i < Math.min(tokens.length, first + 30); i++) {
    if (/^[;:]/.test(tokens[i].text)) break;
    if (!ATTRIBUTING.has(tokens[i].text)) continue;
    const inverts =
      tokens[i].text !== 'told' &&
      (i === first || (tokens[i - 1].text === ',' && !OPENS_NOUN.test(tokens[first].text)));
    const source = (inverts ? nounAfter(tokens, i + 1) : null) ?? subjectBefore(tokens, i, first);
    const found = source && { source, cue: span(tokens[i].start, tokens[i].end) };
    if (found && tokens[i - 1]?.text !== 'who') return found;
    relative ??= found;
  }
  return relative;
}

/** *Ruiz called the plan “a win”*: the nearest cue before the quotation whose subject can be told. */
export function attributedBefore(frame: string, from: number, to: number): Attribution | null {
  const tokens = tokensOf(frame, from, to);
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (tokens[i + 1]?.text === 'to' && /^according$/i.test(tokens[i].text)) {
      const source = nounAfter(tokens, i + 2);
      if (source) return { source, cue: span(tokens[i].start, tokens[i + 1].end) };
    }
    if (!(MIXED_CUES.has(tokens[i].text) || PARTICIPLES.has(tokens[i].text)) || isPassive(tokens, i)) continue;
    const outer = embedding(tokens, i);
    const source = subjectOf(tokens, outer);
    if (source) return { source, cue: span(tokens[outer].start, tokens[outer].end) };
  }
  return null;
}

/** *could be called “…”*: whoever calls it so is not its subject. */
const isPassive = (tokens: readonly Token[], at: number): boolean =>
  /^(?:be|been|being|is|are|was|were|so|often|widely)$/.test(tokens[at - 1]?.text ?? '');

/** The cue that a cue stands inside of (*Ruiz said he called it “…”* is Ruiz's): one to its left with no comma between. */
function embedding(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= 0 && !/^[,;:\u2061—–-]/.test(tokens[i].text); i--)
    if (/^(?:said|says|told|tells|wrote|tweeted|argued|noted)$/.test(tokens[i].text)) return i;
  return at;
}

/** Of a participle or an infinitive: the subject of the finite cue before it, or the sentence's. */
function subjectOf(tokens: readonly Token[], at: number): Span | null {
  if (!PARTICIPLES.has(tokens[at].text) && tokens[at - 1]?.text !== 'to')
    return subjectBefore(tokens, at) ?? mainSubject(tokens, at);
  for (let i = at - 1; i > 0; i--) {
    const source = ATTRIBUTING.has(tokens[i].text) && tokens[i - 1].text !== 'to' ? subjectBefore(tokens, i) : null;
    if (source) return source;
  }
  return mainSubject(tokens, at);
}

const SIGNED = /^\s*([—–]|--?)\s*(\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,4})(?=,|\.?\s*$)/u;

/** *“…” — Ana Ruiz, mayor*: a dash and a name after a whole quotation. */
export function signedAfter(frame: string, from: number): Attribution | null {
  const signed = SIGNED.exec(frame.slice(from, from + 120).split('\n')[0]);
  if (!signed) return null;
  const dash = from + signed[0].indexOf(signed[1]);
  const end = from + signed[0].length;
  return { source: span(end - signed[2].length, end), cue: span(dash, dash + signed[1].length) };
}
