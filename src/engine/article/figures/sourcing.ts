/** Who or what a figure comes from, where its sentence says so. AP: attribute in the same sentence. */
import { FILLER } from '../../text/markup';
import { lastFrom, span, type Span } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import type { Quotation } from '../quotations/quotations';
import { accordingTo } from '../speech/according-to';
import { Item, type Frame } from '../speech/frame';
import { frameOf } from '../speech/framing';
import { isHead, nounAfter, OF, phrase, RELATIVES, type NounPhrase } from '../speech/noun-phrases';
import { isBetween, mainSubject, subjectBefore } from '../speech/subject';
import { documentIn, isDocument, isSomebody, withOrigin } from './source-documents';
import { countsObject, isAdding, isFinding, isSaying, isThinking, isWanting, numberAfter } from './source-verbs';

/** A sentence is not looked at farther than this (UTF-16 units). */
const LONGEST = 1200;

/** A source, and between which offsets it vouches for what is said. */
interface Scoped {
  readonly source: Span;
  readonly from: number;
  readonly to: number;
}

/** Looks up sources in one paragraph; each sentence is read once. Words of a quotation are their speaker’s. */
export function sourcesOf(
  tokens: Tokens,
  sentences: readonly Span[],
  quotations: readonly Quotation[],
): (at: Span) => Span | null {
  const spans = quotations.map(q => q.span);
  const frame = frameOf(tokens, sentences, spans);
  let withWords: Frame | undefined; // with the words of quotations
  const read = new Map<number, Scoped[]>();
  return at => {
    const last = lastFrom(spans, at.start);
    const quoted = last >= 0 && at.start < spans[last].end;
    const speaker = quoted && quotations[last].speaker;
    if (speaker) return speaker.span;
    const i = lastFrom(sentences, at.start);
    const key = quoted ? ~i : i; // nobody is named for the quotation: somebody may be named in it
    if (!read.has(key))
      read.set(
        key,
        sourcesIn(sentenceOf(quoted ? (withWords ??= frameOf(tokens, sentences, [])) : frame, sentences[i])),
      );
    const vouches = ({ source, from, to }: Scoped): boolean =>
      at.start >= from && at.start < to && (at.start < source.start || at.start >= source.end);
    return read.get(key)!.find(vouches)?.source ?? null;
  };
}

/** A sentence of a frame: its items from `first` to before `limit`, and where it starts and ends. */
interface Sentence extends Span {
  readonly frame: Frame;
  readonly first: number;
  readonly limit: number;
}

const sentenceOf = (frame: Frame, { start, end }: Span): Sentence => ({
  frame,
  start,
  end,
  first: frame.from(start),
  limit: frame.from(Math.min(end, start + LONGEST)),
});

/** *After divers found cracks, the council said*: who says so comes before who found it, and before the documents that are named. */
function sourcesIn(sentence: Sentence): Scoped[] {
  const { frame, start, end, first, limit } = sentence;
  const all: Scoped[] = [];
  for (const bringsIn of [saidIn, foundIn]) {
    for (let i = first; i < limit; i++) {
      const brought = bringsIn(sentence, i);
      if (!brought.length) continue;
      all.push(...brought);
      if (all.at(-1)?.from === start && all.at(-1)?.to === end) return all; // there is nothing that others could vouch for
    }
  }
  const document = documentIn(frame, first, limit);
  const named = document ? frame.span(document.first, document.last) : linkIn(sentence);
  if (named) all.push({ source: named, from: start, to: end });
  for (let i = first; i < limit; i++) all.push(...addedIn(sentence, i));
  return all;
}

/** *according to the board*, *the board said*, *…, said the board* */
function saidIn(sentence: Sentence, i: number): readonly Scoped[] {
  const { frame, limit } = sentence;
  const according = accordingTo(frame, i);
  const named = according < 0 ? null : (nounAfter(frame, according + 1, limit) ?? titleAfter(frame, according + 1));
  if (named) return scopesOf(sentence, i, phrase(i, withOrigin(frame, named, limit).last));
  if (!isSaying(frame, i)) return NONE;
  const source = inverted(sentence, i) ?? subjectOf(sentence, i);
  return source && !isDenied(sentence, i, source) ? scopesOf(sentence, i, source) : NONE;
}

/** *nobody said that*, *no one says so*, *the board did not find that*: nobody vouches for it. */
const isDenied = ({ frame, first }: Sentence, verb: number, source: NounPhrase): boolean =>
  [verb - 1, source.first, source.first - 1].some(i => i >= first && frame.is(i, Class.DENIAL));

/** *the “Boats for all” plan* */
const titleAfter = (frame: Frame, i: number): NounPhrase | null =>
  frame.is(i, Class.DETERMINER) && frame.kind(i + 1) === Item.QUOTED && isHead(frame, i + 2) ? phrase(i, i + 2) : null;

/** *a study found*, *the board estimates*, *Forbes puts her fortune at $40 million*, *the board learned that …* */
function foundIn(sentence: Sentence, i: number): readonly Scoped[] {
  const { frame } = sentence;
  const finds = isFinding(frame, i);
  const source = finds || isThinking(frame, i) ? subjectOf(sentence, i) : null;
  if (source && (isReduced(frame, i, source) || isDenied(sentence, i, source))) return NONE;
  const tells =
    source && (finds || isDocument(frame, source) || (isSomebody(frame, source) && !frame.isIn(source.first, THINGS)));
  return tells ? scopesOf(sentence, i, source) : NONE;
}

const THINGS = hashes('it this that which these those');

/** *boats found in the harbour*: no verb of the sentence; but *…, a study found in May*. */
const isReduced = (frame: Frame, verb: number, subject: NounPhrase): boolean =>
  frame.is(verb, Class.PARTICIPLE) &&
  frame.is(verb + 1, Class.PREPOSITION) &&
  frame.kind(subject.first - 1) !== Item.COMMA &&
  numberAfter(frame, verb + 1) < 0;

const NONE: readonly Scoped[] = [];

/** The subject of a verb that vouches; of what was only counted (*found 12 coins*) a document tells, nobody else. */
function subjectOf({ frame, first, limit }: Sentence, verb: number): NounPhrase | null {
  const subject = subjectBefore(frame, verb, first);
  if (!subject || isShare(frame, subject)) return null;
  const isExpected = !frame.is(verb, Class.VOUCHING) || frame.is(verb, Class.PLURAL);
  if (isExpected && isLast(frame, verb + 1, limit) && !isSetOff(frame, subject.first, first)) return null;
  return countsObject(frame, verb) && !isDocument(frame, subject) ? null : whole(frame, subject, verb);
}

/** With what describes it: *a study by the port*, *people familiar with the log*. */
function whole(frame: Frame, { first, last }: NounPhrase, verb: number): NounPhrase {
  let end = verb - 1;
  while (end > last && isBetween(frame, end)) end--;
  const isDescribed =
    frame.isIn(last + 1, BY) || (frame.is(last + 1, DESCRIBING) && !frame.is(last + 1, Class.PREPOSITION));
  if (end <= last || !isDescribed || !isHead(frame, end)) return phrase(first, last);
  for (let i = last + 1; i < end; i++) if (!frame.isWord(i) || frame.is(i, PARTING)) return phrase(first, last);
  return phrase(first, end);
}

const BY = hashes('from by');
const DESCRIBING = Class.PARTICIPLE | Class.ADJECTIVE;
const PARTING = Class.RELATIVE | Class.SUBORDINATOR | Class.AUXILIARY | Class.TIME;

/** The clause ends before it. */
const isLast = (frame: Frame, next: number, limit: number): boolean =>
  next >= limit || !(frame.isWord(next) || frame.kind(next) === Item.NUMBER || frame.kind(next) === Item.QUOTED);

/** A clause begins with it: *…, the board said*; not *the 40 boats the board expected*. */
const isSetOff = (frame: Frame, i: number, first: number): boolean =>
  i === first || !frame.isWord(i - 1) || frame.is(i - 1, Class.RELATIVE | Class.SUBORDINATOR | Class.JOINER);

/** *47 percent said*, *a third of voters said*: people who were asked are no source of how many they are. */
function isShare(frame: Frame, { first, last }: NounPhrase): boolean {
  for (let i = first; i <= last; i++) if (frame.isIn(i, SHARES)) return true;
  return frame.isIn(first - 1, OF) && (frame.kind(first - 2) === Item.NUMBER || frame.isIn(first - 2, SHARES));
}

const SHARES = hashes('percent majority half third thirds quarter quarters');
const TELL = hashes('told tells tell');

/** *…, said its director, Ana Ruiz*; but *the union, which called the strike, said the offer was late* goes on. */
function inverted({ frame, limit }: Sentence, verb: number): NounPhrase | null {
  const isQuoted = frame.kind(verb - 1) === Item.QUOTED;
  if (frame.isIn(verb, TELL) || !(isQuoted || frame.kind(verb - 1) === Item.COMMA)) return null;
  const source = nounAfter(frame, verb + 1, limit);
  if (!source || isQuoted) return source;
  const next = source.last + 1;
  return isSomebody(frame, source) && (next >= limit || !(frame.isWord(next) || frame.kind(next) === Item.NUMBER))
    ? source
    : null;
}

/** What a source vouches for: the sentence, but for what is plainly not said by it. */
function scopesOf(sentence: Sentence, verb: number, { first, last }: NounPhrase): readonly Scoped[] {
  const { frame, start, end } = sentence;
  const source = frame.span(first, last);
  const before = Math.min(first, verb) - 1;
  const next = Math.max(last, verb) + 1;
  const done = frame.end(next - 1);
  if (frame.isIn(before, COMPARING)) return NONE; // more than analysts expected
  if (frame.isIn(first, WHO)) return [{ source, from: frame.end(verb), to: end }];
  if (last < verb && isRelative(frame, verb))
    return [{ source, from: frame.end(verb), to: endOfClause(sentence, verb) }];
  if (frame.isIn(before, WHICH) && frame.kind(before - 1) === Item.COMMA)
    return [{ source, from: source.start, to: end }];
  if (frame.kind(next) === Item.BREAK || isBehindQuotation(sentence, before))
    return [{ source, from: start, to: done }];
  if (!frame.isIn(verb, TELL)) return [{ source, from: start, to: end }];
  // whom it was said to stands behind: *told a crowd of 1,300*
  const content = contentAfter(sentence, next);
  return [
    { source, from: start, to: done },
    { source, from: content, to: end },
  ];
}

const COMPARING = hashes('than what');
const WHO = hashes('who');
const WHICH = hashes('which');
const THAT = hashes('that');

/** *the port, which said*; but not *the port, which is shut, said*. */
function isRelative(frame: Frame, verb: number): boolean {
  let i = verb - 1;
  while (isBetween(frame, i)) i--;
  return frame.isIn(i, RELATIVES);
}

/** Where the clause of a verb ends: at a comma behind it. */
function endOfClause({ frame, limit, end }: Sentence, verb: number): number {
  for (let i = verb + 1; i < limit; i++) if (frame.kind(i) === Item.COMMA) return frame.start(i);
  return end;
}

const isBehindQuotation = ({ frame, first }: Sentence, before: number): boolean => {
  const quotation = frame.kind(before) === Item.COMMA ? before - 1 : before;
  return quotation >= first && frame.kind(quotation) === Item.QUOTED;
};

function contentAfter({ frame, limit }: Sentence, next: number): number {
  for (let i = next; i < limit; i++)
    if (frame.isIn(i, THAT) || !(frame.isWord(i) || frame.kind(i) === Item.NUMBER)) return frame.start(i);
  return frame.end(next - 1);
}

/** *…, adding that 40 boats sank*, *she proposed to spend $4 million*: the words behind the verb are vouched for. */
function addedIn({ frame, first, limit, end }: Sentence, i: number): readonly Scoped[] {
  const wants = isWanting(frame, i);
  if (!wants && !isAdding(frame, i)) return NONE;
  const own = wants ? subjectBefore(frame, i, first) : null;
  const subject = own ?? (frame.is(i, Class.ING) ? mainSubject(frame, first, i) : null);
  if (!subject) return NONE;
  let aside = i;
  while (wants && aside < limit && !isAside(frame, aside)) aside++;
  const to = wants && aside < limit ? frame.start(aside) : end;
  return [{ source: frame.span(subject.first, subject.last), from: frame.end(i), to }];
}

/** *— her first lasted nine years —*, *…, where he lost by 9 percent*: nobody’s wish. */
const isAside = (frame: Frame, i: number): boolean =>
  frame.kind(i) === Item.DASH || (frame.kind(i) === Item.COMMA && frame.is(i + 1, Class.RELATIVE | Class.SUBORDINATOR));

/** A link in Markdown: its words stand between its signs and its target, which are blotted out. */
function linkIn({ frame, start, end }: Sentence): Span | null {
  const { prose } = frame.tokens;
  const sign = prose.indexOf(FILLER, start);
  if (sign < 0 || sign >= end) return null;
  const link = LINK.exec(prose.slice(start, end));
  return link && span(start + link.index + 1, start + link.index + 1 + link[1].length);
}

const LINK = /(?<!\u2060)\u2060([^\u2060]{1,200})\u2060{4}/;
