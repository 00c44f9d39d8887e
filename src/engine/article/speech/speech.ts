/** Who says what in an article: its quotations and its indirect speech, each with the full name that the article gives the speaker. */
import { wordsIn } from '../../text/copy';
import { gather } from '../../text/gather';
import { kept } from '../../text/kept';
import { lastFrom, span, type Span } from '../../text/span';
import { inArticle, type Article, type Placed } from '../article';
import { announcedIn } from './descriptions';
import { dialogueIn, withTurns } from './dialogue';
import { givenOr } from './given-speakers';
import { toldIn } from './indirect-speech';
import { openingsIn, openingsOf, withPulled } from './pulled-quotations';
import { describedIn, howOf, meantBy, personsIn, type Known } from './speaker-names';
import type { Paragraph } from '../paragraph';
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

/** All indirect speech of the article, with offsets in its text; speakers have the full name that the article gives them; read once an article. */
export const indirectSpeechOf = kept((article: Article): readonly IndirectSpeech[] => {
  const [people, dialogue, { before }] = [peopleOf(article), dialogueOf(article), speechOf(article)];
  return gather(article.paragraphs, (placed, i) =>
    (dialogue.has(i) ? [] : toldIn(placed.paragraph)).map(told => {
      const content = told.content.map(piece => inArticle(placed, piece));
      const found = speakerAt(placed, told.source, people, before[i]);
      // Ruiz said it was “a wreck”: what is given of the quotation is given of all of it
      const isOwn = ({ speaker }: Quotation): boolean => speaker?.span.start === told.source.start;
      const places = (): readonly Span[] => [...content, ...spansOf(placed, isOwn)];
      return { content, speaker: orGiven(found, article, places, people)!, cue: inArticle(placed, told.cue) };
    }),
  );
});

/** Whoever some words of a paragraph's prose stand for. */
function speakerAt(placed: Placed, words: Span, people: People, known: Known): Speaker {
  const meant = meantBy(words, placed.paragraph, people, known);
  const name = theOne(meant);
  const speaker = { span: inArticle(placed, words), name, how: howOf(words, placed.paragraph, people, name) };
  return meant === null || name !== null ? speaker : { ...speaker, candidates: meant as readonly string[] };
}

/** Whoever is given for one of some places; where nothing is given, as nearly always, nobody looks at them. */
const orGiven = (
  found: Speaker | null,
  article: Article,
  places: () => readonly Span[],
  people?: People,
): Speaker | null => (article.given ? givenOr(found, article, places(), people) : found);

/** Some quotations of a paragraph at their places in the article. */
const spansOf = (placed: Placed, isOne: (quotation: Quotation, i: number) => boolean): Span[] =>
  placed.paragraph.quotations.filter(isOne).map(q => inArticle(placed, q.span));

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
  const people = peopleOf(article);
  const speech = resolve(article, people);
  const dialogue = dialogueOf(article);
  if (!dialogue.size) return speech;
  const quotations = withTurns(speech.quotations, [...dialogue.values()]).map(q => {
    const speaker = orGiven(q.speaker, article, () => [q.span], people);
    return speaker === q.speaker ? q : { ...q, speaker };
  });
  return { ...speech, quotations };
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
      const words = span(start, start + paragraph.text.length);
      const speaker = orGiven(signatureOf(paragraphs, at) ?? goingOn(before.speaker), article, () => [words], people);
      if (speaker && !SIGNATURE.test(paragraph.prose)) {
        quotations.push({ span: words, kind: 'direct', speaker, cue: null });
        openings.push(() => openingsIn(wordsIn(paragraph.text)));
      }
      before = { ...before, speaker };
      continue;
    }
    const found = speakersOf(article, at, people, before);
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
  const openings = sought?.size ? (quotations.length ? openingsOf(paragraph) : [openingsIn(wordsIn(text))]) : [];
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

/** How many more pairs of single marks a paragraph has than of double ones; what stands inside another pair does not count. */
function balanceOfMarks({ kind, pairs }: Paragraph): number {
  if (kind !== 'prose') return 0;
  let [balance, reach] = [0, 0];
  for (const { open, start, end } of pairs) {
    if (start >= reach) balance += open.level === 'single' ? 1 : -1;
    reach = Math.max(reach, end);
  }
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
  toldIn(paragraph).findLast(told => !told.isAside)?.source ?? announcedIn(paragraph);

const isOneAttribution = (one: Quotation, other: Quotation): boolean =>
  one.speaker !== null && one.speaker.span.start === other.speaker?.span.start;

/** *“We wait,” said Ruiz. “It is late.”*: a sentence of its own behind the one that says who speaks. */
function goesOn({ quotations, sentences }: Paragraph, i: number): boolean {
  const [before, { span, speaker }] = [quotations[i - 1], quotations[i]];
  if (!before || !speaker || !isOneAttribution(before, quotations[i])) return false;
  const own = sentences[lastFrom(sentences, span.start)];
  return own !== undefined && speaker.span.end <= own.start;
}

/** The speakers of a paragraph's quotations, and what it leaves to the next one; `before` is what was left to it. */
function speakersOf(
  article: Article,
  at: number,
  people: People | undefined,
  before: Left,
): { speakers: (Speaker | null)[]; after: Left } {
  const placed = article.paragraphs[at];
  const next: Placed | undefined = article.paragraphs[at + 1];
  const { paragraph } = placed;
  const { quotations, leadOut, kind, faults } = paragraph;
  const starts = quotations[0]?.span.start === 0;
  const place = (span: Span): Speaker =>
    people ? speakerAt(placed, span, people, before) : { span: inArticle(placed, span), name: null, how: 'none' };
  const speakers: (Speaker | null)[] = [];
  const found = (q: Quotation, i: number): Speaker | null => {
    if (q.speaker) return goesOn(paragraph, i) ? goingOn(speakers[i - 1]) : place(q.speaker.span);
    if (!starts || !(q.kind === 'direct' || (i === 0 && before.runsOn))) return null;
    return i === 0 && before.leadsIn ? before.speaker : goingOn(before.speaker);
  };
  for (const [i, q] of quotations.entries()) {
    // “We wait,” she said, “for the ferry”: what is given of one piece is given of both
    const isPiece = (other: Quotation, k: number): boolean =>
      isOneAttribution(q, other) && !goesOn(paragraph, k) && !goesOn(paragraph, i);
    const places = (): readonly Span[] => [inArticle(placed, q.span), ...spansOf(placed, isPiece)];
    speakers.push(orGiven(found(q, i), article, places, people));
  }
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
