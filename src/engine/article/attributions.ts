/**
 * Attributions: source, cue, content. Finds, for each quotation of a paragraph, the cue that attributes it and who says it, from the
 * words around it: after it (“…,” said Ruiz), before it (Ruiz told reporters: “…”), or for both halves of an interrupted one. What
 * its own paragraph does not say is left to the article (floating quotations, running quotations).
 *
 * The order of the patterns is that of journalists' practice: a quotation that ends with a comma is attributed after it; otherwise the
 * words that lead in to it are asked first. A speaker is never guessed from a sentence that has no cue for the quotation.
 */
import { lastFrom, span, type Span } from '../text/span';
import { ATTRIBUTING, CUES, INTRODUCING, MIXED_CUES, PARTICIPLES } from './cues';
import { frameOf, mainSubject, nounAfter, PRONOUN, QUOTED, subjectBefore, tokensOf, type Token } from './subjects';

/** A sentence is not looked at farther than this from its quotation (UTF-16 units). */
const WINDOW = 400;

const OPENS_NOUN = /^(?:\p{Lu}|(?:the|an?|his|her|its|their|one|another)$)/u;

export interface Attribution {
  /** Who speaks: the nearest mention, which may be a pronoun. */
  readonly source: Span;
  /** Null where the sentence before a whole quotation has a subject and no cue. */
  readonly cue: Span | null;
}

/** The attribution of each quotation, in their order; null where the paragraph names nobody for it. */
export function attributionsOf(
  prose: string,
  sentences: readonly Span[],
  quotations: readonly Span[],
): (Attribution | null)[] {
  if (!quotations.length) return [];
  const frame = frameOf(prose, quotations);
  const found: (Attribution | null)[] = [];
  let reach = 0;
  for (const [i, q] of quotations.entries()) {
    if (q.start < reach) {
      found.push(found[i - 1]); // nested: said by whoever quotes it
      continue;
    }
    reach = q.end;
    found.push(attribute(prose, frame, sentences, quotations, i));
  }
  spread(prose, sentences, quotations, found);
  return found;
}

function attribute(
  prose: string,
  frame: string,
  sentences: readonly Span[],
  quotations: readonly Span[],
  i: number,
): Attribution | null {
  const q = quotations[i];
  const at = Math.max(0, lastFrom(sentences, q.start));
  const starts = Math.max(sentences[at].start, q.start - WINDOW);
  const ends = endOfAttribution(prose, sentences, q);
  const ending = lastCharacter(prose, q);
  const alone = /^\s*$/.test(frame.slice(starts, q.start));
  const next = Math.min(quotations[i + 1]?.start ?? ends, ends);
  const goesOn = ending !== '.' && /^[\s,—–-]*[\p{L}\d]/u.test(frame.slice(q.end, ends));

  const introduced = ending === ',' && alone ? null : introducedBy(frame, starts, q.start);
  if (introduced) return introduced;
  if (goesOn && /[,?!…—–-]/.test(ending)) {
    const direct =
      attributedAfter(frame, q.end, next) ??
      (alone && /^(?:,|[?!]$)/.test(ending) && (ending === ',' || /^\s*\p{Ll}/u.test(frame.slice(q.end, next)))
        ? anyVerbAfter(frame, q.end, next)
        : null);
    if (direct) return direct;
  }
  const led = attributedBefore(frame, starts, q.start) ?? (goesOn ? attributedAfter(frame, q.end, ends) : null);
  if (led) return led;
  if (!alone && !/^\s*\p{Lu}\p{Ll}+,\s*$/u.test(frame.slice(starts, q.start)))
    return prose.slice(q.start, q.end).split(/\s+/).length > 2 ? bareSubject(frame, starts, q.start) : null;
  const previous = sentences[at - 1];
  return previous && !frame.slice(previous.start, previous.end).includes(QUOTED)
    ? bareSubject(frame, previous.start, Math.min(previous.end, previous.start + WINDOW))
    : null;
}

/** Where an attribution after a quotation ends: with its sentence, or (“Who?” Ruiz asked.) with the one after it. */
function endOfAttribution(prose: string, sentences: readonly Span[], q: Span): number {
  const last = Math.max(0, lastFrom(sentences, q.end - 1));
  const until = /[?!…]/.test(lastCharacter(prose, q))
    ? (sentences[lastFrom(sentences, q.end) + 1] ?? sentences[last])
    : sentences[last];
  return Math.min(Math.max(until.end, q.end), q.end + WINDOW);
}

/** The last character of the quoted words. */
const lastCharacter = (prose: string, q: Span): string =>
  /[^\s"“”'’‘]?["“”'’‘\s]*$/.exec(prose.slice(Math.max(0, q.end - 6), q.end))![0][0] ?? '';

/** Whoever the sentence is about, with no cue: *Ruiz praised the plan. “It is ours.”* */
function bareSubject(frame: string, from: number, to: number): Attribution | null {
  const tokens = tokensOf(frame, from, to);
  const source = mainSubject(tokens, tokens.length);
  return source && { source, cue: null };
}

/** After a direct quotation that ends with a comma any verb attributes: *“…,” she fumed*, *“…,” read the statement*. */
function anyVerbAfter(frame: string, from: number, to: number): Attribution | null {
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

/** Who is introduced by a paragraph that ends with a colon, for the quotation in the next one. */
export function leadOutOf(prose: string, sentences: readonly Span[]): Attribution | null {
  const { start, end } = sentences[sentences.length - 1];
  const from = Math.max(start, end - WINDOW);
  return /:$/.test(prose) ? (introducedBy(prose, from, end) ?? bareSubject(prose, from, end)) : null;
}

/** *Ruiz said: “…”*, *Ruiz told the court, “…”*: the cue's clause touches the quotation. */
function introducedBy(frame: string, from: number, to: number): Attribution | null {
  if (!/[:,]\s*$/.test(frame.slice(from, to))) return null;
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
  const colon = from + (named?.index ?? 0) + (named?.[0].length ?? 0);
  return named && { source: span(from + named.index, colon), cue: span(colon, colon + 1) };
}

/** *“…,” said Ruiz*, *“…,” Ruiz, the mayor, said*, *“…,” according to Ruiz*. */
function attributedAfter(frame: string, from: number, to: number): Attribution | null {
  const tokens = tokensOf(frame, from, to);
  let first = 0;
  while (first < tokens.length && /^[,—–-]$/.test(tokens[first].text)) first++;
  const according = tokens.findIndex((t, i) => t.text === 'according' && tokens[i + 1]?.text === 'to');
  if (according >= 0 && !tokens.slice(first, according).some(t => CUES.has(t.text))) {
    const source = nounAfter(tokens, according + 2);
    return source && { source, cue: span(tokens[according].start, tokens[according + 1].end) };
  }
  for (let i = first; i < Math.min(tokens.length, first + 30); i++) {
    if (/^[;:]/.test(tokens[i].text)) break;
    if (!ATTRIBUTING.has(tokens[i].text)) continue;
    const inverts =
      tokens[i].text !== 'told' &&
      (i === first || (tokens[i - 1].text === ',' && !OPENS_NOUN.test(tokens[first].text)));
    const source = (inverts ? nounAfter(tokens, i + 1) : null) ?? subjectBefore(tokens, i, first);
    if (source) return { source, cue: span(tokens[i].start, tokens[i].end) };
  }
  return null;
}

/** *Ruiz called the plan “a win”*: the nearest cue before the quotation whose subject can be told. */
function attributedBefore(frame: string, from: number, to: number): Attribution | null {
  const tokens = tokensOf(frame, from, to);
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (/^according$/i.test(tokens[i].text) && tokens[i + 1]?.text === 'to') {
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

/**
 * An interrupted quotation (“…,” he said, “…”) and a second one that follows the first's attribution (“…,” he said. “…”) have its
 * speaker; so has a whole one right before the attributed one.
 */
function spread(
  prose: string,
  sentences: readonly Span[],
  quotations: readonly Span[],
  found: (Attribution | null)[],
): void {
  for (let i = 1; i < quotations.length; i++) {
    if (found[i] || !found[i - 1]) continue;
    const { start } = quotations[i];
    const { end } = quotations[i - 1];
    const whole =
      sentences[lastFrom(sentences, start)]?.start === start ||
      /[.!?,:]["”’']?\s*$/.test(prose.slice(Math.max(0, start - 6), start));
    if (whole || start - end < 60) found[i] = found[i - 1];
  }
  for (let i = quotations.length - 2; i >= 0; i--) {
    if (!found[i] && found[i + 1] && /^[\s…]*$/.test(prose.slice(quotations[i].end, quotations[i + 1].start)))
      found[i] = found[i + 1];
  }
}
