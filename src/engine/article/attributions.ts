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

export interface Attribution {
  /** Who speaks: the nearest mention, which may be a pronoun. */
  readonly source: Span;
  /** Null where the sentence before a whole quotation has a subject and no cue. */
  readonly cue: Span | null;
}

/** Stands for the quoted words, so that nothing inside a quotation attributes it. */
const QUOTED = '\u2061';

const TOKEN =
  /[\p{L}\p{N}][\p{L}\p{N}’'&/-]*(?:\.(?=[\p{L}\p{N}]|\s\p{Lu}\p{Ll}))?(?:[\p{L}\p{N}][\p{L}\p{N}’'&-]*\.?(?=\s\p{Lu}))?|[,;:()—–-]|\u2061+/gu;
const PRONOUN = /^(?:he|she|they|it|we|I|you|who|one|another|others|some|many|both|officials)$/i;
/** Between a subject and its verb. */
const ADVERB =
  /^(?:\p{Ll}+ly|also|then|later|once|again|now|still|just|even|ever|since|often|soon|first|further|has|have|had|was|is|were|are|been|be|did|does|do|would|will|could|might|may|not|never|to|too|himself|herself|once|went|on|in|turn|always|at|point|a|statement|time|recently|famously|himself)$/u;
/** A noun phrase ends to the left of these. */
const CLAUSE =
  /^(?:that|because|when|if|but|while|before|after|although|though|where|as|since|until|so|than|yet|then|which|how|why|what|whether|or|nor|said|says|told|and)$/i;
/** A noun phrase ends to the right before these. */
const TAIL =
  /^(?:in|on|at|during|after|before|while|when|as|who|which|that|about|to|with|by|from|via|through|last|this|earlier|later|recently|yesterday|today|because|if|but|adding|referring|speaking|citing|noting|calling|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

interface Token extends Span {
  readonly text: string;
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
    found.push(attribute(prose, frame, sentences, quotations, q));
  }
  return spread(prose, frame, sentences, quotations, found);
}

/** The prose with every quotation blotted out, its marks as well. */
function frameOf(prose: string, quotations: readonly Span[]): string {
  let frame = '';
  for (const { start, end } of quotations) {
    if (end <= frame.length) continue;
    const from = Math.max(start, frame.length);
    frame += prose.slice(frame.length, from) + QUOTED.repeat(end - from);
  }
  return frame + prose.slice(frame.length);
}

function attribute(
  prose: string,
  frame: string,
  sentences: readonly Span[],
  quotations: readonly Span[],
  q: Span,
): Attribution | null {
  const sentence = sentences[Math.max(0, lastFrom(sentences, q.start))];
  const last = sentences[Math.max(0, lastFrom(sentences, q.end - 1))];
  const ending = /[^\s"“”'’‘]?["“”'’‘\s]*$/.exec(prose.slice(Math.max(0, q.end - 6), q.end))![0][0];
  const before = frame.slice(sentence.start, q.start);
  const next = quotations.find(o => o.start >= q.end)?.start ?? frame.length;
  // “Who?” Ruiz asked: the splitter ends a sentence there, the attribution goes on
  const until = /[?!…]/.test(ending ?? '') ? (sentences[lastFrom(sentences, q.end) + 1]?.end ?? last.end) : last.end;
  const after = frame.slice(q.end, Math.min(next, Math.max(until, q.end)));
  const goesOn = /^[\s,—–-]*(?:\p{L}|\d)/u.test(after) && ending !== '.';

  const introduced = introducedBy(frame, sentence.start, q.start);
  if (introduced && !(ending === ',' && /^\s*$/.test(before))) return introduced;
  if (goesOn && /[,?!…—–-]/.test(ending ?? '')) {
    const direct =
      attributedAfter(frame, q.end, q.end + after.length) ??
      (ending === ',' && /^\s*$/.test(before) ? anyVerbAfter(frame, q.end, q.end + after.length) : null);
    if (direct) return direct;
  }
  const led = attributedBefore(frame, sentence.start, q.start);
  if (led) return led;
  const trailing = goesOn ? attributedAfter(frame, q.end, last.end) : null;
  if (trailing) return trailing;
  const words = prose.slice(q.start, q.end).split(/\s+/).length;
  if (sentence.start < q.start) return words > 2 ? bareSubject(frame, sentence.start, q.start) : null;
  const previous = sentences[lastFrom(sentences, q.start) - 1];
  return previous && !frame.slice(previous.start, previous.end).includes(QUOTED)
    ? bareSubject(frame, previous.start, previous.end)
    : null;
}

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
  if (!/:$/.test(prose)) return null;
  const { start } = sentences[sentences.length - 1];
  return introducedBy(prose, start, prose.length) ?? bareSubject(prose, start, prose.length);
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

/** The subject of the verb at `at`: the noun phrase that ends before it, over adverbs and a clause set off by commas. */
function subjectBefore(tokens: readonly Token[], at: number, floor = 0): Span | null {
  let i = at - 1;
  while (i >= floor && ADVERB.test(tokens[i].text)) i--;
  if (i < floor) return null;
  if (tokens[i].text === ')') {
    while (i > floor && tokens[i].text !== '(') i--;
    i--;
  }
  if (tokens[i]?.text === ',') i = beforeAside(tokens, i, floor);
  if (i < floor) return null;
  if (/^(?:who|that|which)$/i.test(tokens[i].text)) return tokens[i].text === 'who' ? tokens[i] : null;
  if (PRONOUN.test(tokens[i].text)) return tokens[i];
  return nounBefore(tokens, i, floor);
}

/** From the comma that closes an aside (*Ruiz, a doctor at the harbour,*) to what stands before the aside. */
function beforeAside(tokens: readonly Token[], at: number, floor: number): number {
  for (let i = at - 1; i >= floor; i--) {
    if (tokens[i].text !== ',') continue;
    const aside = tokens[i + 1]?.text ?? '';
    // an age, a party, a state, a place: *Ruiz, 45, of Kiel,* has another aside before it
    if (i > floor + 1 && tokens.slice(floor, i).some(t => t.text === ',') && /^(?:of|from|D|R|\d)/.test(aside))
      continue;
    return i - 1;
  }
  return at - 1;
}

function nounBefore(tokens: readonly Token[], last: number, floor: number): Span | null {
  if (/^[,;:()\u2061—–-]/.test(tokens[last].text) || CLAUSE.test(tokens[last].text)) return null;
  let first = last;
  while (first - 1 >= floor && last - first < 9) {
    const word = tokens[first - 1].text;
    if (/^[,;:()\u2061—–-]/.test(word) || CLAUSE.test(word) || CUES.has(word)) break;
    first--;
  }
  while (first < last && /^(?:for|in|on|at|of|about|by|with|to|from|like|as)$/i.test(tokens[first].text)) first++;
  return /^(?:\d+|today|yesterday|week|month|year|\p{L}+day)$/u.test(tokens[last].text) && first === last
    ? null
    : span(tokens[first].start, tokens[last].end);
}

/** The noun phrase that starts at `at`, for inverted order: *said the harbour master, Ana Ruiz*. */
function nounAfter(tokens: readonly Token[], at: number): Span | null {
  if (!tokens[at] || TAIL.test(tokens[at].text) || !/^[\p{L}\p{N}]/u.test(tokens[at].text)) return null;
  let last = at;
  while (
    last + 1 < tokens.length &&
    last - at < 9 &&
    !TAIL.test(tokens[last + 1].text) &&
    /^[\p{L}\p{N}]/u.test(tokens[last + 1].text)
  )
    last++;
  return span(tokens[at].start, tokens[last].end);
}

/** What the sentence is about: its first pronoun, name or *the …* that no preposition governs. */
function mainSubject(tokens: readonly Token[], before: number): Span | null {
  for (let i = 0; i < before; i++) {
    const { text } = tokens[i];
    if (PREPOSITION.test(tokens[i - 1]?.text ?? '') || /[’']s?$/.test(text)) continue;
    if (/^(?:he|she|they|we|I|it)$/i.test(text)) return tokens[i];
    const determined =
      /^(?:the|a|an|its|his|her|their|some|many)$/i.test(text) &&
      (i === 0 || /^[,—–-]$|^(?:and|but)$/i.test(tokens[i - 1].text));
    if (!determined && (!/^\p{Lu}/u.test(text) || NO_SUBJECT.test(text))) continue;
    let last = determined ? Math.min(i + 1, before - 1) : i;
    while (last + 1 < before && /^\p{Lu}/u.test(tokens[last + 1].text)) last++;
    if (/[’']s?$/.test(tokens[last].text)) {
      i = last;
      continue;
    }
    return span(tokens[i].start, tokens[last].end);
  }
  return null;
}

const OPENS_NOUN = /^(?:\p{Lu}|(?:the|an?|his|her|its|their|one|another)$)/u;
const PREPOSITION =
  /^(?:in|on|at|of|for|with|by|to|from|after|before|during|since|into|under|over|about|against|between|through|like|as|than|called|named)$/i;
/** Capitals that open a sentence or a dateline, and days and months. */
const NO_SUBJECT =
  /^(?:\p{Lu}{3,}|In|On|At|After|Before|During|While|When|As|For|With|By|From|Since|If|But|And|Yet|So|Or|Earlier|Last|Later|Back|What|Why|How|Where|Who|Although|Though|Because|Despite|Nothing|Here|There|Then|Now|Nevertheless|However|Meanwhile|First|Second|Another|Also|Even|Still|Both|Not|That|This|These|Those|Asked|Appearing|Speaking|Calling|Saying|\p{Lu}\p{Ll}+ing|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/**
 * An interrupted quotation (“…,” he said, “…”) and a second one that follows the first's attribution (“…,” he said. “…”) have its
 * speaker.
 */
function spread(
  prose: string,
  frame: string,
  sentences: readonly Span[],
  quotations: readonly Span[],
  found: (Attribution | null)[],
): (Attribution | null)[] {
  for (let i = 1; i < quotations.length; i++) {
    if (found[i] || !found[i - 1]) continue;
    const q = quotations[i];
    const whole =
      sentences[lastFrom(sentences, q.start)]?.start === q.start || /[.!?,:]["”’']?\s*$/.test(frame.slice(0, q.start));
    const between = prose.slice(quotations[i - 1].end, q.start);
    if (whole || /^\s*(?:and|or|but|,|nor|to)?\s*$/.test(between) || between.length < 60) found[i] = found[i - 1];
  }
  for (let i = quotations.length - 2; i >= 0; i--) {
    // a whole quotation before the attributed one, nothing between them
    if (!found[i] && found[i + 1] && /^[\s…]*$/.test(prose.slice(quotations[i].end, quotations[i + 1].start)))
      found[i] = found[i + 1];
  }
  return found;
}

function tokensOf(frame: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (const m of frame.slice(from, to).matchAll(TOKEN))
    tokens.push({ text: m[0], start: from + m.index, end: from + m.index + m[0].length });
  return tokens;
}
