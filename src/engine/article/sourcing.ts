/** Who or what a figure comes from, where its sentence says so. AP: attribute in the same sentence. */
import { stands, type Glance } from '../text/glance';
import { lastFrom, span, type Span } from '../text/span';
import { ADDING, FINDING, VOUCHING, WANTING } from './cues';
import type { Quotation } from './quotations';
import { frameOf, mainSubject, nounAfter, subjectBefore, tokensOf, type Token } from './subjects';
import { DOCUMENT_WORD, VOUCHING_WORD } from './word-classes';

/** *citing the ministry*, *data from the ministry*, *a study by the bank*: the words after the phrase name the source. */
const NAMED_AFTER =
  /\b(?:citing|based on|as reported by|(?:data|figures|statistics|numbers|estimates|research|survey|poll|study|report|analysis|tally|count|review|investigation|documents|records|filings) (?:from|by|compiled by|of))\s+(?=(?:the |an? )?\p{Lu})/iu;

/** *In a Port Times poll*, *in the latest census*: a body that counts is named, or the count itself. */
const NAMED_IN =
  /\b(?:in|from|per) (?:(?:the|an?|its|their|one) )?(?:(?:latest|new|recent|last|separate|national|annual|monthly|quarterly|unofficial|[\p{Lu}\d][\p{L}\d’'&/-]*) ){1,7}(?:poll|survey|average|census|study|tally|count|index|returns|filings?|report)(?!\p{L})/u;

/** A sentence is not looked at farther than this (UTF-16 units). */
const LONGEST = 1200;

/** Looks up sources in one paragraph; each sentence is read once. Words of a quotation are their speaker's. */
export function sourcesOf(
  prose: string,
  glance: Glance,
  sentences: readonly Span[],
  quotations: readonly Quotation[],
): (at: Span) => Span | null {
  const spans = quotations.map(q => q.span);
  const frame = frameOf(prose, spans);
  const read = new Map<number, Scoped[]>();
  return at => {
    const quotation = quotations[lastFrom(spans, at.start)];
    if (quotation?.speaker && at.start < quotation.span.end) return quotation.speaker.span;
    const i = lastFrom(sentences, at.start);
    if (!read.has(i)) read.set(i, sourcesIn(frame, glance, sentences[i]));
    return read.get(i)!.find(({ from, to }) => at.start >= from && at.start < to)?.source ?? null;
  };
}

/** A source, and between which offsets it vouches for what is said. */
interface Scoped {
  readonly source: Span;
  readonly from: number;
  readonly to: number;
}

function sourcesIn(frame: string, glance: Glance, sentence: Span): Scoped[] {
  const { start, end } = sentence;
  const mayVouch = stands(glance, VOUCHING_WORD, start, end);
  const tokens = mayVouch ? tokensOf(frame, start, Math.min(end, start + LONGEST)) : [];
  const documents = stands(glance, DOCUMENT_WORD, start, end);
  const source = sourceOfAll(tokens) ?? (documents ? sourceNamed(frame, sentence) : null) ?? linkIn(frame, sentence);
  return source ? [{ source, from: start, to: end }] : [...sourcesOfRest(tokens, end)];
}

/** Who vouches for the whole sentence. *After divers found cracks, the council said*: who says so comes before who found it. */
function sourceOfAll(tokens: readonly Token[]): Span | null {
  for (const verbs of [VOUCHING, FINDING]) {
    for (let i = 0; i < tokens.length; i++) {
      const source = sourceAt(tokens, i, verbs);
      if (source) return source;
    }
  }
  return null;
}

/** *…, adding that 40 boats sank*, *she proposed to spend $4 million*: the words behind the verb are vouched for. */
function* sourcesOfRest(tokens: readonly Token[], end: number): Iterable<Scoped> {
  for (const [i, { text, end: from }] of tokens.entries()) {
    const adds = ADDING.has(text) && CONTENT.test(tokens[i + 1]?.text ?? '');
    const wants = WANTING.has(text) && !MODIFIED.test(tokens[i - 1]?.text ?? '');
    const source = adds ? mainSubject(tokens, i) : wants ? subjectBefore(tokens, i) : null;
    if (!source) continue;
    const aside = wants && tokens.find(t => t.start >= from && DASH.test(t.text));
    yield { source, from, to: aside ? aside.start : end };
  }
}

/** What is said begins so. */
const CONTENT = /^(?:that|he|she|it|they|there|the)$/i;
/** *the proposed sale*, *its plans*: no verb. */
const MODIFIED = /^(?:an?|the|its|his|her|their|any|this|that|to|\p{L}+[’']s?)$/iu;
const DASH = /^[—–]$/;

function sourceNamed(frame: string, { start, end }: Span): Span | null {
  const sentence = frame.slice(start, end);
  const named = NAMED_AFTER.exec(sentence);
  const after = named && nounAfter(tokensOf(frame, start + named.index + named[0].length, end), 0);
  if (after) return span(start + named.index, after.end);
  const counted = NAMED_IN.exec(sentence);
  return counted && span(start + counted.index, start + counted.index + counted[0].length);
}

/** A link in Markdown: its words stand between its signs and its target, which are blotted out. */
function linkIn(frame: string, { start, end }: Span): Span | null {
  const link = /(?<!\u2060)\u2060([^\u2060]{1,200})\u2060{4}/.exec(frame.slice(start, end));
  return link && span(start + link.index + 1, start + link.index + 1 + link[1].length);
}

/** The source that the token at `i` brings in: *according to …*, *…, said the ministry*, *the ministry said*. */
function sourceAt(tokens: readonly Token[], i: number, verbs: ReadonlySet<string>): Span | null {
  const { text, start } = tokens[i];
  if (text.endsWith('ccording') && tokens[i + 1]?.text === 'to') {
    const named = nounAfter(tokens, i + 2);
    return named && span(start, named.end);
  }
  if (!verbs.has(text) || tokens[i - 1]?.text === 'to') return null;
  if (INVERTING.test(text) && /^[,\u2061]/.test(tokens[i - 1]?.text ?? '')) {
    const inverted = nounAfter(tokens, i + 1);
    if (inverted && (tokens[i - 1].text !== ',' || endsClause(tokens, inverted))) return inverted;
  }
  return subjectBefore(tokens, i);
}

const INVERTING = /^(?:said|says|wrote|added|reported)$/;

/** *…, said its director, Ana Ruiz*; but *the union, which called the strike, said the offer was late* goes on. */
const endsClause = (tokens: readonly Token[], { end }: Span): boolean => {
  const next = tokens.find(t => t.start >= end);
  return !next || !/^\p{L}/u.test(next.text);
};
