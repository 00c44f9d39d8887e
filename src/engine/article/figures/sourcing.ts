/** Who or what a figure comes from, where its sentence says so. AP: attribute in the same sentence. */
import { placesOf, stands, type Glance } from '../../words/glance';
import { lastFrom, span, type Span } from '../../text/span';
import { ADDING, FINDING, PLACING, VOUCHING, WANTING } from '../speech/cues';
import type { Quotation } from '../quotations/quotations';
import { frameOf, mainSubject, QUOTED, nounAfter, subjectBefore, tokensOf, type Token } from '../speech/subjects';
import { DOCUMENT_WORD, VOUCHING_WORD } from '../word-classes';

/** *citing the ministry*, *data from the ministry*, *a study by the bank*: the words after the phrase name the source. */
const NAMED_AFTER =
  /\b(?:citing|based on|as reported by|(?:data|figures|statistics|numbers|estimates|research|survey|poll|study|report|analysis|tally|count|review|investigation|documents|records|filings) (?:from|by|compiled by|of))\s+(?=(?:the |an? )?\p{Lu})/iu;

/** *In a Port Times poll*, *in the latest census*: a body that counts is named, or the count itself. */
const NAMED_IN =
  /\b(?:[Ii]n|[Ff]rom|[Pp]er) (?:the (?=poll|survey|census)|(?:(?:the|an?|its|their|one) )?(?:(?:most recent|latest|new|recent|last|separate|national|annual|monthly|quarterly|unofficial|early-|late-|[\p{Lu}\d][\p{L}\d’'&/-]*) ){1,7})(?:poll|survey|average|census|study|tally|count|index|returns|filings?|report)(?!\p{L})/u;
/** *The Times poll has Orr at 40 percent*. */
const POLL_HAS =
  /(?:poll|survey|count|tally|average|index|forecast|projection|study)s?(?= (?:has|have|had|gives?|gave) )/u;

/** *Under Elston law*, *under the new rule*: the law says so. */
const NAMED_UNDER =
  /\b[Uu]nder (?:(?:the|an?|its|his|her|their|current|new|old|existing|proposed|federal|state|local|[\p{Lu}\d][\p{L}\d’'&/-]*) ){1,5}(?:law|laws|rules?|regulations?|plan|proposal|agreement|deal|bill|act|Act|treaty|contract|budget)(?!\p{L})/u;

/** A sentence is not looked at farther than this (UTF-16 units). */
const LONGEST = 1200;

/** The words that name a source, without those that lead to it: *the board*, of *according to the board*. */
export const sourceInWords = (words: string): string =>
  words.replace(/^(?:according to|citing|based on|as reported by|per|in|from|under) (?=\S)/i, '');

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
    const last = lastFrom(spans, at.start);
    const quoted = last >= 0 && at.start < spans[last].end;
    const speaker = quoted && quotations[last].speaker;
    if (speaker) return speaker.span;
    const i = lastFrom(sentences, at.start);
    const key = quoted ? ~i : i; // nobody is named for the quotation: somebody may be named in it
    if (!read.has(key)) read.set(key, sourcesIn(quoted ? prose : frame, glance, sentences[i]));
    const vouches = ({ source, from, to }: Scoped): boolean =>
      at.start >= from && at.start < to && (at.start < source.start || at.start >= source.end);
    return read.get(key)!.find(vouches)?.source ?? null;
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
  const all: Scoped[] = [];
  const cues = cuesIn(tokens, glance, sentence);
  for (const scoped of sourcesOfAll(tokens, cues, sentence)) {
    all.push(scoped);
    if (scoped.from === start && scoped.to === end) return all; // there is nothing that others could vouch for
  }
  const documents = stands(glance, DOCUMENT_WORD, start, end);
  const named = (documents ? sourceNamed(frame, sentence) : null) ?? linkIn(frame, sentence);
  if (named) all.push({ source: named, from: start, to: end });
  return [...all, ...sourcesOfRest(tokens, cues, end)];
}

/** The indexes of the tokens that may bring in a source: words that the glance has seen. */
function cuesIn(tokens: readonly Token[], glance: Glance, { start, end }: Span): number[] {
  const cues: number[] = [];
  for (const at of placesOf(glance, VOUCHING_WORD, start, end)) {
    const i = lastFrom(tokens, at);
    if (tokens[i]?.start === at) cues.push(i);
  }
  return cues;
}

/** Who vouches for a sentence. *After divers found cracks, the council said*: who says so comes before who found it. */
function* sourcesOfAll(tokens: readonly Token[], cues: readonly number[], sentence: Span): Iterable<Scoped> {
  for (const verbs of [VOUCHING, FINDING]) {
    for (const i of cues) {
      const source = sourceAt(tokens, i, verbs);
      if (source) yield* scopesOf(tokens, i, source, sentence);
    }
  }
}

/** What a source vouches for: the sentence, but for what is plainly not said by it. */
function* scopesOf(tokens: readonly Token[], i: number, source: Span, { start, end }: Span): Iterable<Scoped> {
  const first = tokens.findIndex(t => t.start === source.start);
  const [before, earlier] = [1, 2].map(by => tokens[Math.min(first, i) - by]?.text ?? '');
  const done = Math.max(source.end, tokens[i].end);
  const next = tokens.find(t => t.start >= done)?.text;
  if (/^(?:than|what)$/.test(before)) return; // more than analysts expected
  if (tokens[first].text === 'who') yield { source, from: tokens[i].end, to: end };
  else if (before === 'which' && earlier === ',') yield { source, from: source.start, to: end };
  else if (next === ';') yield { source, from: start, to: done };
  else if (before.startsWith(QUOTED) || (before === ',' && earlier.startsWith(QUOTED)))
    yield { source, from: start, to: done };
  else if (ADDRESSING.test(tokens[i].text)) {
    const content = tokens.find(t => t.start >= done && /^(?:that|[,:\u2061].*)$/.test(t.text))?.start ?? done;
    yield { source, from: start, to: done };
    yield { source, from: content, to: end };
  } else yield { source, from: start, to: end };
}

/** Whom it was said to stands behind: *told a crowd of 1,300*. */
const ADDRESSING = /^(?:told|tells?)$/;

/** *…, adding that 40 boats sank*, *she proposed to spend $4 million*: the words behind the verb are vouched for. */
function* sourcesOfRest(tokens: readonly Token[], cues: readonly number[], end: number): Iterable<Scoped> {
  for (const i of cues) {
    const { text, end: from } = tokens[i];
    const adds = ADDING.has(text) && CONTENT.test(tokens[i + 1]?.text ?? '');
    const wants =
      WANTING.has(text) &&
      !MODIFIED.test(tokens[i - 1]?.text ?? '') &&
      !(/^agree/.test(text) && tokens[i + 1]?.text !== 'to');
    const calls = text.startsWith('call') && tokens[i + 1]?.text === 'for' && /^call(?:s|ed|ing)$/.test(text); // its plan calls for 300 boats
    const source = adds ? mainSubject(tokens, i) : wants || calls ? subjectBefore(tokens, i) : null;
    if (!source) continue;
    const aside = wants && tokens.find(t => t.start >= from && DASH.test(t.text));
    yield { source, from, to: aside ? aside.start : end };
  }
}

/** What is said begins so. */
const CONTENT = /^(?:that|he|she|it|they|there|the)$/i;
/** *the proposed sale*, *its plans*: no verb. */
const MODIFIED = /^(?:an?|the|its|his|her|their|any|this|that|those|these|such|other|public|to|\p{L}+[’']s?)$/iu;
const DASH = /^[—–]$/;

function sourceNamed(frame: string, { start, end }: Span): Span | null {
  const sentence = frame.slice(start, end);
  const named = NAMED_AFTER.exec(sentence);
  const after = named && nounAfter(tokensOf(frame, start + named.index + named[0].length, end), 0);
  if (after) return span(start + named.index, after.end);
  const counted = NAMED_IN.exec(sentence) ?? NAMED_UNDER.exec(sentence);
  if (counted) return span(start + counted.index, start + counted.index + counted[0].length);
  const has = POLL_HAS.exec(sentence);
  const before =
    has && /(?:[\p{L}’'-]+ ){1,5}$/u.exec(sentence.slice(Math.max(0, has.index - 60), has.index))?.[0].length;
  return before ? span(start + has.index - before, start + has.index + has[0].length) : null;
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
  const places =
    verbs === FINDING &&
    PLACING.has(text) &&
    tokens
      .slice(i + 1, i + 10)
      .some(
        (t, j) =>
          /^(?:at|as)$/.test(t.text) &&
          /^(?:\d|about|nearly|almost|just|more|less)/.test(tokens[i + 2 + j]?.text ?? ''),
      );
  if ((!verbs.has(text) && !places) || isNoCue(tokens, i)) return null;
  if (INVERTING.test(text) && /^[,\u2061]/.test(tokens[i - 1]?.text ?? '')) {
    const inverted = nounAfter(tokens, i + 1);
    if (inverted && (tokens[i - 1].text !== ',' || endsClause(tokens, inverted))) return inverted;
  }
  const subject = subjectBefore(tokens, i);
  return subject && tokens.some(t => t.start >= subject.start && t.end <= subject.end && RESPONDENTS.test(t.text))
    ? null
    : subject;
}

/** *47 percent said*: people who were asked are no source of how many they are. */
const RESPONDENTS = /^(?:percent|majority|half|thirds?|quarters?)$/;
const ADVERBS = /^(?:\p{Ll}+ly|also|now|not|still|once)$/u;

/** *to report*, *the estimated*, *was expected*, *estimates are*, *showed up*, *than, say, ten*: no words that say who says so. */
function isNoCue(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i];
  const next = tokens[i + 1]?.text ?? '';
  let at = i - 1;
  while (at >= 0 && ADVERBS.test(tokens[at].text)) at--;
  const before = tokens[at]?.text ?? '';
  if (/^(?:to|is|are|was|were|be|been|being)$/.test(before)) return true;
  if (/^(?:the|an?|its|his|her|their|this|that|some)$/i.test(before) && !/^(?:said|says|told)$/.test(text)) return true;
  if (/^(?:report|estimate)$/.test(text)) return !/s$|^(?:they|we|I|you|who|police|people)$/.test(before);
  if (/^(?:estimates|forecasts?|reports|claims)$/.test(text))
    return /^(?:are|were|is|was|have|had|of|for|from|by|show(?:ed|ing)?)$/.test(next);
  if (/^adds?$|^added$/.test(text)) return /^(?:\d|about|around|nearly|almost|more|some|another|an?$)/.test(next);
  return (
    (text === 'told' && before === 'All') ||
    /^itself$|^themselves$/.test(next) ||
    (text === 'say' && before === ',' && next === ',') ||
    (/^show(?:ed|s)?$/.test(text) && /^(?:up|off)$/.test(next))
  );
}

const INVERTING = /^(?:said|says|wrote|added|reported)$/;

/** *…, said its director, Ana Ruiz*; but *the union, which called the strike, said the offer was late* goes on. */
const endsClause = (tokens: readonly Token[], { end }: Span): boolean => {
  const next = tokens.find(t => t.start >= end);
  return !next || !/^\p{L}/u.test(next.text);
};
