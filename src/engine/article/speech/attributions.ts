/**
 * Attributions: source, cue, content. Finds, for each quotation of a paragraph, the cue that attributes it and who says it, from the
 * words around it: after it (“…,” said Ruiz), before it (Ruiz told reporters: “…”), or for both halves of an interrupted one. What
 * its own paragraph does not say is left to the article (floating quotations, running quotations).
 *
 * The order of the patterns is that of journalists' practice: what introduces a quotation and touches it comes first; one that ends
 * with a comma is attributed after it; then the words that lead in to it are asked, and last whom the sentence is about.
 */
import { lastFrom, lastOf, type Span } from '../../text/span';
import {
  anyVerbAfter,
  attributedAfter,
  attributedBefore,
  bareSubject,
  introducedBy,
  signedAfter,
  type Attribution,
} from './clauses';
import { frameOf, QUOTED } from './subjects';

/** A sentence is not looked at farther than this from its quotation (UTF-16 units). */
const WINDOW = 400;

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
  for (let i = 0; i < quotations.length; i++) {
    const q = quotations[i];
    if (q.start < reach) {
      found.push(found[i - 1]); // nested: said by whoever quotes it
      continue;
    }
    reach = q.end;
    const place = placeOf(prose, frame, sentences, quotations, i);
    found.push(introduced(place) ?? direct(place) ?? led(place) ?? about(place));
  }
  spread(prose, sentences, quotations, found);
  return found;
}

/** A quotation among the words that may attribute it. Offsets in the paragraph. */
interface Place {
  readonly frame: string;
  readonly q: Span;
  /** The words that are quoted. */
  readonly copy: string;
  /** The last character of the quoted words. */
  readonly ending: string;
  /** Its sentence starts here, or the window does; the words between are what leads in to it. */
  readonly starts: number;
  readonly leadIn: string;
  /** Nothing leads in to it. */
  readonly standsAlone: boolean;
  /** Its sentence goes on after it, to `ends`; the next quotation starts at `next`, if that is before. */
  readonly goesOn: boolean;
  readonly ends: number;
  readonly next: number;
  /** The sentence before its own. */
  readonly previous: Span | undefined;
}

function placeOf(
  prose: string,
  frame: string,
  sentences: readonly Span[],
  quotations: readonly Span[],
  i: number,
): Place {
  const q = quotations[i];
  const at = Math.max(0, lastFrom(sentences, q.start));
  const starts = Math.max(sentences[at].start, q.start - WINDOW);
  const ending = lastCharacter(prose, q);
  const ends = endOfAttribution(sentences, q, ending);
  const leadIn = frame.slice(starts, q.start);
  return {
    frame,
    q,
    copy: prose.slice(q.start, q.end),
    ending,
    starts,
    leadIn,
    standsAlone: !leadIn.trim(),
    goesOn: ending !== '.' && /^[\s,—–-]*[\p{L}\d]/u.test(frame.slice(q.end, ends)),
    ends,
    next: nextStart(prose, quotations, i, ends),
    previous: at ? sentences[at - 1] : undefined,
  };
}

/** Where the next quotation starts, if before `ends`. A nickname is part of a name. */
function nextStart(prose: string, quotations: readonly Span[], i: number, ends: number): number {
  let next = i + 1;
  while (next < quotations.length && quotations[next].start < ends && isNamed(prose, quotations[next])) next++;
  return Math.min(quotations[next]?.start ?? ends, ends);
}

/** *Ruiz told the court, “…”*. A whole quotation that ends with a comma is attributed after it instead. */
const introduced = (place: Place): Attribution | null =>
  place.ending === ',' && place.standsAlone ? null : introducedBy(place.frame, place.starts, place.q.start);

/** *“…,” said Ruiz*: the attribution touches the quotation. */
function direct(place: Place): Attribution | null {
  const { frame, q, ending, next, standsAlone } = place;
  const signed = standsAlone && /[.?!…]/.test(ending) ? signedAfter(frame, q.end) : null;
  if (signed) return signed;
  if (!isOpen(place)) return null;
  const found = attributedAfter(frame, q.end, next);
  if (found || !standsAlone) return found;
  const goesOnSmall = /[?!]/.test(ending) && /^\s*\p{Ll}/u.test(frame.slice(q.end, next));
  return ending === ',' || goesOnSmall ? anyVerbAfter(frame, q.end, next) : null;
}

/** Its sentence goes on after words that do not end one. */
const isOpen = ({ goesOn, ending }: Place): boolean => goesOn && /[,?!…—–-]/.test(ending);

/** *Ruiz called it “…”*, or an attribution anywhere in what follows. */
function led(place: Place): Attribution | null {
  const { frame, q, starts, next, ends, goesOn } = place;
  const isRead = next === ends && isOpen(place); // by `direct`
  return attributedBefore(frame, starts, q.start) ?? (goesOn && !isRead ? attributedAfter(frame, q.end, ends) : null);
}

/** No cue: whom the sentence is about, or for a quotation that is a sentence of its own, the sentence before it. */
function about(place: Place): Attribution | null {
  const { frame, q, copy, starts, leadIn, standsAlone, previous } = place;
  const leftAlone = /^\s*\p{Lu}\p{Ll}+,\s*$/u.test(leadIn); // a word cut off from its sentence
  // *The plan was “a long time coming”*: words about it, not its own
  const described = /$(?<=(?:^|\s)(?:is|was|are|were|be|been|being|as|a|an|the|their|his|her|its|of)\s*)/i.test(leadIn);
  if (!standsAlone && !leftAlone)
    return copy.split(/\s+/, 3).length > 2 && !described ? bareSubject(frame, starts, q.start) : null;
  if (!previous || frame.slice(previous.start, previous.end).includes(QUOTED)) return null;
  return bareSubject(frame, previous.start, Math.min(previous.end, previous.start + WINDOW));
}

/** Where an attribution after a quotation ends: with its sentence, or (“Who?” Ruiz asked.) with the one after it. */
function endOfAttribution(sentences: readonly Span[], q: Span, ending: string): number {
  const last = Math.max(0, lastFrom(sentences, q.end - 1));
  const until = /[?!…]/.test(ending) ? (sentences[lastFrom(sentences, q.end) + 1] ?? sentences[last]) : sentences[last];
  return Math.min(Math.max(until.end, q.end), q.end + WINDOW);
}

/** The last character of the quoted words. */
const lastCharacter = (prose: string, q: Span): string =>
  /[^\s"“”'’‘]?["“”'’‘\s]*$/.exec(prose.slice(Math.max(0, q.end - 6), q.end))![0][0] ?? '';

/** Who is introduced by a paragraph that ends with a colon, for the quotation in the next one. */
export function leadOutOf(prose: string, sentences: readonly Span[]): Attribution | null {
  const { start, end } = sentences[sentences.length - 1];
  const from = Math.max(start, end - WINDOW);
  return prose.endsWith(':') ? (introducedBy(prose, from, end) ?? bareSubject(prose, from, end)) : null;
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
      lastOf(sentences, start)?.start === start ||
      /[.!?,:]["”’']?\s*$/.test(prose.slice(Math.max(0, start - 6), start));
    if (whole || start - end < 60) found[i] = found[i - 1];
  }
  for (let i = quotations.length - 2; i >= 0; i--) {
    if (!found[i] && found[i + 1] && /^[\s…]*$/.test(prose.slice(quotations[i].end, quotations[i + 1].start)))
      found[i] = found[i + 1];
  }
}

/** A sign, or a nickname inside a name: “+”, William “Bill” Orr. */
export const isNamed = (text: string, { start, end }: Span): boolean =>
  !/\p{L}/u.test(text.slice(start, end)) ||
  (/^.\p{Lu}\p{L}*.$/u.test(text.slice(start, end)) &&
    /\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, start - 20), start)) &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)));
