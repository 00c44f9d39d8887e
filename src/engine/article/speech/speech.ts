/** Who says what in an article: its quotations and its indirect speech, each with the full name that the article gives the speaker. */
import { gather } from '../../text/gather';
import { kept } from '../../text/kept';
import { lastFrom, span, type Span } from '../../text/span';
import { inArticle, type Article, type Placed } from '../article';
import { announcedIn } from './descriptions';
import { dialogueIn, withTurns } from './dialogue';
import { toldIn } from './indirect-speech';
import { describedIn, howOf, meantBy, personsIn, type Known } from './speaker-names';
import { copyOf, type Paragraph } from '../paragraph';
import { People } from '../people/people';
import { doersIn } from '../people/doers';
import { rolesIn } from '../people/roles';
import { sexesIn } from '../people/sexes';
import { theOne } from '../people/offices';
import type { Quotation, Speaker } from '../quotations/quotations';

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
  readonly before: readonly Left[];
  /** How quotations begin that nobody is named for: who says the same elsewhere says them. */
  readonly sought: ReadonlySet<string>;
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
  const [people, dialogue, { before }] = [peopleOf(article), dialogueOf(article), speechOf(article)];
  return gather(article.paragraphs, (placed, i) =>
    (dialogue.has(i) ? [] : toldIn(placed.paragraph)).map(({ content, source, cue }) => ({
      content: content.map(piece => inArticle(placed, piece)),
      speaker: speakerAt(placed, source, people, before[i]),
      cue: inArticle(placed, cue),
    })),
  );
}

/** Whoever some words of a paragraph's prose stand for. */
function speakerAt(placed: Placed, words: Span, people: People, known: Known): Speaker {
  const meant = meantBy(words, placed.paragraph, people, known);
  const name = theOne(meant);
  const speaker = { span: inArticle(placed, words), name, how: howOf(words, placed.paragraph, people, name) };
  return meant === null || name !== null ? speaker : { ...speaker, candidates: meant as readonly string[] };
}

const goingOn = (speaker: Speaker | null): Speaker | null => speaker && { ...speaker, how: 'running' };

/** The people of an article, as it names them. */
export const peopleOf = kept(
  ({ paragraphs }: Article): People =>
    new People(
      gather(paragraphs, ({ paragraph }) => paragraph.mentions),
      {
        roles: gather(paragraphs, ({ paragraph }) => rolesIn(paragraph)),
        doers: gather(paragraphs, ({ paragraph }) => doersIn(paragraph)),
        sexes: gather(paragraphs, ({ paragraph }) => sexesIn(paragraph)),
      },
    ),
);

/** The turns of an interview or a transcript, by the indexes of their paragraphs. */
const dialogueOf = kept((article: Article) => dialogueIn(article, peopleOf(article)));

/** Hosts ask for the same again: it is resolved once an article. */
const speechOf = kept((article: Article): Speech => {
  const speech = resolve(article, peopleOf(article));
  const dialogue = dialogueOf(article);
  return dialogue.size ? { ...speech, quotations: withTurns(speech.quotations, [...dialogue.values()]) } : speech;
});

/** Whether anybody speaks where, without the names of those who do: they take all the names of the article. */
export const turnsOf: (article: Article) => Pick<Speech, 'quotations' | 'sought'> = kept(article => resolve(article));

function resolve(article: Article, people?: People): Speech {
  const { paragraphs } = article;
  const listsSingle = usesSingleMarks(article);
  const quotations: Quotation[] = [];
  const openings: (() => readonly string[])[] = []; // of each of them
  const running: number[] = []; // the indexes of quotations that nobody is named for and that run on
  const lefts: Left[] = [];
  let before = START;
  for (let at = 0; at < paragraphs.length; at++) {
    const placed = paragraphs[at];
    const { start, paragraph, block } = placed;
    lefts.push(before);
    if (paragraph.kind === 'furniture') continue;
    if (block && !paragraph.quotations.length) {
      const speaker = signatureOf(paragraphs, at) ?? goingOn(before.speaker);
      if (speaker && !SIGNATURE.test(paragraph.prose)) {
        quotations.push({ span: span(start, start + paragraph.text.length), kind: 'direct', speaker, cue: null });
        openings.push(() => openingsIn(paragraph.text));
      }
      before = { ...before, speaker };
      continue;
    }
    const found = speakersOf(placed, people, before, paragraphs[at + 1]);
    for (let i = 0; i < paragraph.quotations.length; i++) {
      const q = paragraph.quotations[i];
      if (!listsSingle && /[‘'’]/.test(paragraph.prose[q.span.start])) continue;
      const speaker = found.speakers[i];
      if (!speaker && found.after.runsOn && i === paragraph.quotations.length - 1) running.push(quotations.length);
      const cue = q.cue && inArticle(placed, q.cue);
      quotations.push({ span: inArticle(placed, q.span), kind: q.kind, speaker, cue });
      openings.push(() => openingsOf(paragraph)[i]);
    }
    before = found.after;
  }
  // “We waited. ¶ “Then it came,” said Ruiz: the speaker is named where the quotation ends
  for (const i of running.reverse())
    quotations[i] = { ...quotations[i], speaker: goingOn(quotations[i + 1]?.speaker ?? null) };
  const pulled = withPulled(quotations, openings);
  return { quotations: pulled.quotations, sought: pulled.sought, before: lefts };
}

/** So many characters of two quotations that are the same were said once. */
const PULLED = 24;

/** A pull quote repeats a sentence of the article: whoever says it there says it here. */
function withPulled(
  quotations: readonly Quotation[],
  openings: readonly (() => readonly string[])[],
): Pick<Speech, 'quotations' | 'sought'> {
  const sought = new Set<string>();
  for (const [i, { speaker }] of quotations.entries()) {
    const [first] = speaker ? [] : openings[i]();
    if (first) sought.add(first);
  }
  if (!sought.size) return { quotations, sought };
  const said = new Map<string, Speaker>();
  for (const [i, { speaker }] of quotations.entries())
    if (speaker)
      for (const opening of openings[i]()) if (sought.has(opening) && !said.has(opening)) said.set(opening, speaker);
  return {
    quotations: quotations.map((q, i) => {
      const speaker = q.speaker ? undefined : said.get(openings[i]()[0]);
      return speaker ? { ...q, speaker: { ...speaker, how: 'none' } } : q;
    }),
    sought,
  };
}

/** How the sentences of each quotation of a paragraph begin. */
const openingsOf = kept((paragraph: Paragraph): readonly (readonly string[])[] =>
  paragraph.quotations.map(({ span }) => openingsIn(copyOf(paragraph, span))),
);

/** How the sentences of a quotation begin, in letters alone. */
const openingsIn = (copy: string): string[] =>
  copy
    .split(/(?<=[.!?]) +/)
    .map(sentence =>
      sentence
        .slice(0, 2 * PULLED) // more than half of it is letters
        .replace(/[^\p{L}\p{N} ]/gu, '')
        .toLowerCase()
        .slice(0, PULLED),
    )
    .filter(opening => opening.length === PULLED);

/**
 * All of a paragraph that says whether anybody speaks where in its article, without offsets: `ofEach` is what else matters of a quotation,
 * `sought` is how quotations begin in the article that nobody is named for.
 */
export function gistOfTurns(
  paragraph: Paragraph,
  next: Placed | undefined,
  ofEach: (quotation: Quotation) => unknown,
  sought?: ReadonlySet<string>,
): string {
  const { prose, kind, quotations, leadOut, faults, text } = paragraph;
  const openings = sought?.size ? (quotations.length ? openingsOf(paragraph) : [openingsIn(text)]) : [];
  return JSON.stringify([
    kind,
    balanceOfMarks(paragraph),
    quotations.map(q => [q.kind, q.span.start === 0, prose[q.span.start], !q.speaker, ofEach(q)]),
    openings.map(each => each.filter(opening => sought?.has(opening))),
    !leadOut,
    faults.some(f => f.kind === 'unclosed' && f.last),
    SIGNATURE.test(prose),
    next && floats(next) && announcementIn(paragraph) !== null,
  ]);
}

/** What a paragraph leaves to the next one. */
interface Left extends Known {
  /** A quotation stays open. */
  readonly runsOn: boolean;
  /** Its last words lead in to the next paragraph: it is the speaker's attribution. */
  readonly leadsIn: boolean;
}

const START: Left = { speaker: null, persons: [], described: null, previous: null, runsOn: false, leadsIn: false };

/**
 * Are single marks the article's outer ones, as in much British copy? Where double ones are, a single pair is a headline's short form
 * of a quotation in the copy, a nested quotation or a word named as a word, and is left out.
 */
function usesSingleMarks({ paragraphs }: Article): boolean {
  let balance = 0;
  for (const { paragraph } of paragraphs) balance += balanceOfMarks(paragraph);
  return balance > 0;
}

/** How many more pairs of single marks a paragraph has than of double ones. */
function balanceOfMarks({ kind, pairs }: Paragraph): number {
  let balance = 0;
  if (kind === 'prose') for (const { open } of pairs) balance += open.level === 'single' ? 1 : -1;
  return balance;
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
  return { span: inArticle(paragraphs[last], span(from, from + name.length)), name, how: 'name' };
}

/** A paragraph opens with a quotation that it names nobody for, or is a block quote. */
const floats = ({ block, paragraph }: Placed): boolean => {
  const [first] = paragraph.quotations;
  return first ? first.span.start === 0 && !first.speaker : block;
};

/** Who is told to say something in a paragraph, or whom it is about at its end: who says the quotation that floats behind it. */
const announcementIn = (paragraph: Paragraph): Span | null =>
  toldIn(paragraph).at(-1)?.source ?? announcedIn(paragraph);

/** *“We wait,” said Ruiz. “It is late.”*: a sentence of its own behind the one that says who speaks. */
function goesOn({ quotations, sentences }: Paragraph, i: number): boolean {
  const [before, { span, speaker }] = [quotations[i - 1], quotations[i]];
  if (!before?.speaker || !speaker || before.speaker.span.start !== speaker.span.start) return false;
  const own = sentences[lastFrom(sentences, span.start)];
  return own !== undefined && speaker.span.end <= own.start;
}

/** The speakers of a paragraph's quotations, and what it leaves to the next one; `before` is what was left to it. */
function speakersOf(
  placed: Placed,
  people: People | undefined,
  before: Left,
  next: Placed | undefined,
): { speakers: (Speaker | null)[]; after: Left } {
  const { paragraph } = placed;
  const { quotations, leadOut, kind, faults } = paragraph;
  const starts = quotations[0]?.span.start === 0;
  const place = (span: Span): Speaker =>
    people ? speakerAt(placed, span, people, before) : { span: inArticle(placed, span), name: null, how: 'none' };
  const speakers = quotations.map((q, i) => {
    if (q.speaker) return goesOn(paragraph, i) ? goingOn(place(q.speaker.span)) : place(q.speaker.span);
    if (!starts || !(q.kind === 'direct' || (i === 0 && before.runsOn))) return null;
    return i === 0 && before.leadsIn ? before.speaker : goingOn(before.speaker);
  });
  const silent = kind === 'prose' && !starts;
  const told = silent && next && floats(next) ? announcementIn(paragraph) : null;
  const spoke = speakers.findLast(s => s !== null) ?? (told ? place(told) : silent ? null : before.speaker);

  return {
    speakers,
    after: {
      speaker: leadOut ? place(leadOut.source) : spoke,
      persons: people && kind === 'prose' ? personsIn(paragraph, people, before, spoke?.name) : before.persons,
      previous: kind === 'prose' ? paragraph : before.previous,
      described: people ? describedIn(paragraph, people, before) : null,
      runsOn: faults.some(f => f.kind === 'unclosed' && f.last),
      leadsIn: leadOut !== null,
    },
  };
}
