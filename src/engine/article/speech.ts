/** Who says what in an article: its quotations and its indirect speech, each with the full name that the article gives the speaker. */
import { gather } from '../text/gather';
import { kept } from '../text/kept';
import { span, type Span } from '../text/span';
import { inArticle, type Article, type Placed } from './article';
import { toldIn } from './indirect-speech';
import { inText, type Paragraph } from './paragraph';
import { antecedentOf, People } from './people';
import type { Quotation, Speaker } from './quotations';

/** What somebody is said to say, without quotation marks or only partly in them. */
export interface IndirectSpeech {
  /** The words told, in one piece or in two around the attribution. */
  readonly content: readonly Span[];
  readonly speaker: Speaker;
  readonly cue: Span;
}

/** Who speaks in an article, and what each paragraph was left by the one before it. */
interface Speech {
  readonly quotations: readonly Quotation[];
  readonly people: People;
  readonly before: readonly Left[];
}

/**
 * Every quotation of the article, with offsets in its text. A quotation that fills its paragraph and is not attributed there belongs
 * to the speaker before it, as a running one does; speakers have the full name that the article gives them.
 */
export function quotationsOf(article: Article): readonly Quotation[] {
  return speechOf(article).quotations;
}

/** All indirect speech of the article, with offsets in its text; speakers have the full name that the article gives them. */
export function indirectSpeechOf(article: Article): readonly IndirectSpeech[] {
  const { people, before } = speechOf(article);
  return gather(article.paragraphs, (placed, i) =>
    toldIn(placed.paragraph).map(({ content, source, cue }) => ({
      content: content.map(piece => inArticle(placed, piece)),
      speaker: { span: inArticle(placed, source), name: nameOf(source, placed.paragraph, people, before[i]) },
      cue: inArticle(placed, cue),
    })),
  );
}

/** Rules and hosts ask for the same: it is resolved once an article. */
const speechOf = kept(resolve);

function resolve({ paragraphs }: Article): Speech {
  const people = new People(gather(paragraphs, p => p.paragraph.mentions));
  const listsSingle = usesSingleMarks(paragraphs);
  const quotations: Quotation[] = [];
  const openings: (() => readonly string[])[] = []; // of each of them
  const running: number[] = []; // the indexes of quotations that nobody is named for and that run on
  const lefts: Left[] = [];
  let before = START;
  for (const [at, placed] of paragraphs.entries()) {
    const { start, paragraph, block } = placed;
    lefts.push(before);
    if (paragraph.kind === 'furniture') continue;
    if (block && !paragraph.quotations.length) {
      const speaker = signatureOf(paragraphs, at) ?? before.speaker;
      if (speaker && !SIGNATURE.test(paragraph.prose)) {
        quotations.push({ span: span(start, start + paragraph.text.length), kind: 'direct', speaker, cue: null });
        openings.push(() => openingsIn(paragraph.text));
      }
      before = { ...before, speaker };
      continue;
    }
    const found = speakersOf(placed, people, before, paragraphs[at + 1]);
    for (const [i, q] of paragraph.quotations.entries()) {
      if (!listsSingle && /[‘'’]/.test(paragraph.prose[q.span.start])) continue;
      const speaker = found.speakers[i];
      if (!speaker && found.after.runsOn && i === paragraph.quotations.length - 1) running.push(quotations.length);
      quotations.push({ ...q, span: inArticle(placed, q.span), cue: q.cue && inArticle(placed, q.cue), speaker });
      openings.push(() => openingsOf(paragraph)[i]);
    }
    before = found.after;
  }
  // “We waited. ¶ “Then it came,” said Ruiz: the speaker is named where the quotation ends
  for (const i of running.reverse()) quotations[i] = { ...quotations[i], speaker: quotations[i + 1]?.speaker ?? null };
  return { quotations: withPulled(quotations, openings), people, before: lefts };
}

/** So many characters of two quotations that are the same were said once. */
const PULLED = 24;

/** A pull quote repeats a sentence of the article: whoever says it there says it here. */
function withPulled(
  quotations: readonly Quotation[],
  openings: readonly (() => readonly string[])[],
): readonly Quotation[] {
  if (quotations.every((q, i) => q.speaker || !openings[i]().length)) return quotations; // what is left is too short
  const said = new Map<string, Speaker>();
  for (const [i, { speaker }] of quotations.entries())
    if (speaker) for (const opening of openings[i]()) if (!said.has(opening)) said.set(opening, speaker);
  return quotations.map((q, i) => (q.speaker ? q : { ...q, speaker: said.get(openings[i]()[0]) ?? null }));
}

/** How the sentences of each quotation of a paragraph begin. */
const openingsOf = kept((paragraph: Paragraph): readonly (readonly string[])[] =>
  paragraph.quotations.map(({ span }) => {
    const { start, end } = inText(paragraph, span);
    return openingsIn(paragraph.text.slice(start, end));
  }),
);

/** How the sentences of a quotation begin, in letters alone. */
const openingsIn = (copy: string): string[] =>
  copy
    .split(/(?<=[.!?]) +/)
    .map(sentence =>
      sentence
        .replace(/[^\p{L}\p{N} ]/gu, '')
        .toLowerCase()
        .slice(0, PULLED),
    )
    .filter(opening => opening.length === PULLED);

/** All of a paragraph that says who speaks in its article, without offsets. */
export const gistOfSpeech = (paragraph: Paragraph, next: Placed | undefined): string =>
  gistOf(paragraph) + (next && floats(next) ? gistOfTold(paragraph) : '');

const gistOf = kept((paragraph: Paragraph): string => {
  const { prose, kind, mentions, pairs, quotations, leadOut, faults, text } = paragraph;
  const words = (span: Span): string => prose.slice(span.start, span.end);
  return JSON.stringify([
    kind,
    mentions.map(({ name, title, quoted }) => [name, title, quoted]),
    pairs.map(({ open }) => open.level),
    quotations.map(({ kind, span, speaker, cue }, i) => [
      ...[kind, span.start === 0, prose[span.start], cue !== null, speaker && gistOfSource(paragraph, speaker.span)],
      ...[words(span).split(/\s+/, MANY).length, prose === text ? openingsOf(paragraph)[i] : text],
    ]),
    leadOut && gistOfSource(paragraph, leadOut.source),
    faults.some(f => f.kind === 'unclosed' && f.last),
    SIGNATURE.exec(prose)?.[1],
  ]);
});

const gistOfTold = kept((paragraph: Paragraph): string =>
  JSON.stringify(toldIn(paragraph).map(({ source }) => gistOfSource(paragraph, source))),
);

/** The words that speak, and who else may be meant by them. */
function gistOfSource(paragraph: Paragraph, source: Span): unknown {
  const words = paragraph.prose.slice(source.start, source.end);
  return [words, PRONOUN.test(words) ? antecedentOf(paragraph, source.start)?.name : besideOf(paragraph, source)];
}

/** Whether a quotation has more words makes no difference to any rule. */
const MANY = 12;

/** What a paragraph leaves to the next one. */
interface Left {
  /** Who spoke last, and may speak on. */
  readonly speaker: Speaker | null;
  /** The first full name: whom a pronoun in the next paragraph means. */
  readonly person: string | null;
  /** A quotation stays open. */
  readonly runsOn: boolean;
}

const START: Left = { speaker: null, person: null, runsOn: false };

/**
 * Are single marks the article's outer ones, as in much British copy? Where double ones are, a single pair is a headline's short form
 * of a quotation in the copy, a nested quotation or a word named as a word, and is left out.
 */
function usesSingleMarks(paragraphs: readonly Placed[]): boolean {
  let balance = 0;
  for (const { paragraph } of paragraphs) {
    if (paragraph.kind === 'prose') for (const { open } of paragraph.pairs) balance += open.level === 'single' ? 1 : -1;
  }
  return balance > 0;
}

/** *— Ana Ruiz*, as the last line of a block quote. */
const SIGNATURE = /^\s*(?:[—–]|--?)\s*(\p{Lu}[^,.;:]*)/u;

/** A block quote has so many paragraphs at most. */
const LONGEST_BLOCK = 20;

/** Who signs the block quote that the paragraph at `at` stands in. */
function signatureOf(paragraphs: readonly Placed[], at: number): Speaker | null {
  let last = at;
  while (last - at < LONGEST_BLOCK && paragraphs[last + 1]?.block) last++;
  const signed = SIGNATURE.exec(paragraphs[last].paragraph.prose);
  if (!signed) return null;
  const from = signed[0].length - signed[1].length;
  const name = signed[1].trimEnd();
  return { span: inArticle(paragraphs[last], span(from, from + name.length)), name };
}

/** A paragraph opens with a quotation that it names nobody for, or is a block quote. */
const floats = ({ block, paragraph }: Placed): boolean => {
  const [first] = paragraph.quotations;
  return first ? first.span.start === 0 && !first.speaker : block;
};

/** The speakers of a paragraph's quotations, and what it leaves to the next one; `before` is what was left to it. */
function speakersOf(
  placed: Placed,
  people: People,
  before: Left,
  next: Placed | undefined,
): { speakers: (Speaker | null)[]; after: Left } {
  const { paragraph } = placed;
  const { quotations, leadOut, kind, faults, mentions } = paragraph;
  const starts = quotations[0]?.span.start === 0;
  const place = (span: Span): Speaker => ({
    span: inArticle(placed, span),
    name: nameOf(span, paragraph, people, before),
  });
  const speakers = quotations.map((q, i) => {
    if (q.speaker) return place(q.speaker.span);
    return starts && (q.kind === 'direct' || (i === 0 && before.runsOn)) ? before.speaker : null;
  });
  const silent = kind === 'prose' && !starts;
  const told = silent && next && floats(next) ? toldIn(paragraph).at(-1) : undefined;
  const spoke = speakers.findLast(s => s !== null) ?? (told ? place(told.source) : silent ? null : before.speaker);
  const person = mentions.find(m => m.name.includes(' ') && !m.quoted)?.name ?? null;
  return {
    speakers,
    after: {
      speaker: leadOut ? place(leadOut.source) : spoke,
      person: kind === 'prose' ? (person ?? spoke?.name ?? before.person) : before.person,
      runsOn: faults.some(f => f.kind === 'unclosed' && f.last),
    },
  };
}

function nameOf(span: Span, paragraph: Paragraph, people: People, before: Left): string | null {
  const words = paragraph.prose.slice(span.start, span.end);
  if (PRONOUN.test(words)) {
    const antecedent = antecedentOf(paragraph, span.start);
    return antecedent ? people.nameOf(antecedent.name) : (before.speaker?.name ?? before.person);
  }
  return people.nameOf(words) ?? besideOf(paragraph, span) ?? null;
}

const PRONOUN = /^(?:he|she|who|his|her)$/i;

/** *Its director, Ana Ruiz, said*: the full name beside the words that speak. */
const besideOf = ({ prose, mentions }: Paragraph, { end }: Span): string | undefined =>
  mentions.find(m => m.start === end + 2 && prose.startsWith(', ', end) && m.name.includes(' '))?.name;
