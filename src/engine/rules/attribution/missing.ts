import { type Article, wordsAt } from '../../article/article';
import { copyOf, type Paragraph } from '../../article/paragraph';
import type { Quotation, Speaker } from '../../article/quotations/quotations';
import { closes, isFiniteCue, isPlainCue, overAdverbs, sourceAt } from '../../article/speech/attribution-words';
import {
  isCutOff,
  isLeftOpen,
  isOfOne,
  isSaidByNobody,
  namesSomebody,
  namesTwo,
} from '../../article/speech/lost-speakers';
import { Item, type Frame } from '../../article/speech/frame';
import { frameIn } from '../../article/speech/frames';
import { ACCORDING, hasPeople, hasSomebody, isNamed, isWritten } from '../../article/speech/somebody';
import { gistOfTurns, turnsOf } from '../../article/speech/speech';
import { say } from '../../phrase';
import { rule, type Report } from '../../rule';
import { kept } from '../../text/kept';
import { lastFrom, type Span } from '../../text/span';
import { Class, FINITE } from '../../words/classes';
import { hashes } from '../../words/grammar';

/** Shorter ones are slogans, titles and signs more often than speech. */
const FEWEST_WORDS = 5;

export default rule({
  id: 'attribution/missing',
  title: 'A quotation has no speaker',
  why:
    'A quotation is a paragraph, or a sentence of one, nobody spoke before it, and nobody is named or meant beside it who could be ' +
    'speaking. AP: attribute right before or right after the first reference. Name the speaker, or put a fact note on the quotation.',
  severity: 'warning',
  family: 'damage',
  scope: 'article',
  good: [
    '“The water came over the wall at noon,” Ana Ruiz said.',
    'Ana Ruiz looked at the wall. “The water came over it at noon.”',
    '“The water came at noon,” Ana Ruiz said.\n\n“It came again at six and took the cars.”',
    'Ana Ruiz wrote:\n\n“The water came over the wall at noon.”',
    'The sign reads “No entry.”',
    'According to Ana Ruiz, “the water came over the wall at noon.”',
    '“The water came over the wall at noon and nobody rang.”\n\nSo begins the report of the board.',
    'The wall was built in 1953.\n\n“The water came over it at noon and nobody rang the bell.”\n\nThat is what the log says.',
    'Some fishermen were still angry.\n\n“The water came over it at noon and nobody rang the bell.”\n\nIt will be raised.',
    'The pier shut in May. “The water came over it at noon, and nobody rang.” The harbour master lost his boat.',
    'The pier shut in May. “The water came over it at noon, and nobody rang.” That is what the log says.',
    'The council voted on Monday. “The water came over it at noon, and nobody rang.” The pier is shut.',
    'The letter was short. “Your boat is not on our list of boats.” The pier shut in May.',
    'At the top of the page a banner reads: “The pier is shut until further notice.”',
  ],
  bad: [
    {
      text: 'The wall was built in 1953.\n\n⟦“The water came over it at noon and nobody rang the bell.”⟧\n\nIt will be raised.',
    },
    { text: 'The boats are old.\n\n⟦"Who is going to pay for this now?"⟧\n\nThe plan fills four boxes.' },
    { text: 'The pier shut in May. ⟦“The water came over it at noon, and nobody rang.”⟧ Police have closed the road.' },
    {
      text: 'The pier had to be braced in places, any of which could have failed. ⟦“My boat went on Friday, and I am next.”⟧ It shut in May.',
    },
    { text: 'The rules have been changed since.\n\n⟦“My boat went on Friday, and I am next.”⟧' },
  ],
  follow() {
    let sought: ReadonlySet<string> = new Set();
    const nobodys = new Set<string>();
    return {
      gist: (paragraph, next) => {
        const wordsOf = ({ span }: Quotation): unknown => {
          const copy = copyOf(paragraph, span);
          return nobodys.has(copy) ? copy : isShort(copy);
        };
        return [
          gistOfTurns(paragraph, next, wordsOf, sought),
          isAlone(paragraph),
          tellsAtFirst(paragraph),
          standsApart(paragraph),
          hasVoice(paragraph),
          hasSomebody(paragraph) || hasPeople(paragraph),
          hasSomebody(paragraph),
          isSentenceOfItsOwn(paragraph),
          paragraph.quotations.map(({ span }) =>
            [isCutOff, isLeftOpen, isSaidByNobody].map(isLost => isLost(paragraph, span)),
          ),
          namesTwo(paragraph),
          isOfOne(paragraph),
          answers(paragraph),
          paragraph.kind,
        ].join();
      },
      check(article) {
        const reports: Report[] = [];
        const turns = turnsOf(article);
        sought = turns.sought;
        nobodys.clear();
        for (const { kind, span, speaker } of turns.quotations) {
          if (kind !== 'direct' || !isNobodys(article, span, speaker)) continue;
          const copy = wordsAt(article, span);
          if (isShort(copy)) continue;
          nobodys.add(copy);
          reports.push({ span, message: say('No speaker is found near this quotation.') });
        }
        return reports;
      },
    };
  },
});

/** Does the quotation fill its paragraph, or stand in it as a sentence of its own, where nobody beside it could be speaking? */
function isNobodys({ paragraphs }: Article, { start }: Span, speaker: Speaker | null): boolean {
  const at = lastFrom(paragraphs, start);
  const { paragraph, block } = paragraphs[at];
  let before = at - 1;
  while (before >= 0 && !isCopy(paragraphs[before].paragraph)) before--;
  const own = { start: start - paragraphs[at].start };
  if ((!speaker && isCutOff(paragraph, own)) || isSaidByNobody(paragraph, own)) return true;
  if (isLeftOpen(paragraph, own) && !block)
    return !isAttributedFarther(paragraphs[before]?.paragraph, paragraphs[at + 1]?.paragraph);
  if (isOfTwo(paragraph, paragraphs[before]?.paragraph, paragraphs[at + 1]?.paragraph, speaker, paragraphs[at].start))
    return true;
  // a subhead begins anew: nobody who spoke before it speaks
  if (speaker && !(paragraphs[before]?.paragraph.kind === 'heading' && speaker.span.start < paragraphs[before].start))
    return false;
  if (block) return false;
  const next = paragraphs[at + 1]?.paragraph;
  if (!speaker && (isOfNobody(paragraph, next, paragraphs.slice(0, at)) || opensWithNobody(paragraphs, at)))
    return true;
  if (before >= 0 && hasVoice(paragraphs[before].paragraph)) return false;
  if (standsApart(paragraph)) return !speaker;
  // the first of an article speaks for itself
  return before >= 0 && isAlone(paragraph) && !(next && answers(next));
}

/** A colon leads in to it, or the next paragraph goes on: *“…,” ¶ said Ruiz*, *“…,” ¶ Ruiz, the mayor, said*, *“…,” ¶ “…”* */
const isAttributedFarther = (before: Paragraph | undefined, next: Paragraph | undefined): boolean =>
  before?.prose.endsWith(':') ||
  (next !== undefined && (answers(next) || tellsAtFirst(next) || next.quotations[0]?.span.start === 0));

/** A verb of saying stands in its first sentence. */
function tellsAtFirst(paragraph: Paragraph): boolean {
  const frame = frameIn(paragraph);
  const end = frame.from(paragraph.sentences[0]?.end ?? 0);
  for (let i = 0; i < end; i++) if (isPlainCue(frame, i)) return true;
  return false;
}

/** One of the two whom the paragraph before is about says it, and nothing tells which. */
const isOfTwo = (
  paragraph: Paragraph,
  before: Paragraph | undefined,
  next: Paragraph | undefined,
  speaker: Speaker | null,
  start: number,
): boolean =>
  before !== undefined &&
  isAlone(paragraph) &&
  isOfOne(paragraph) &&
  namesTwo(before) &&
  !(speaker && speaker.span.start >= start) &&
  !(next && (answers(next) || next.quotations.length > 0 || namesSomebody(next)));

/** The article has spoken of nobody yet: no name, nobody who was heard, nobody whom *he* or *the mayor* could be. */
function isOfNobody(paragraph: Paragraph, next: Paragraph | undefined, before: Article['paragraphs']): boolean {
  const isFirst = !before.some(each => isCopy(each.paragraph));
  if (isFirst && isAlone(paragraph)) return false; // the first of an article speaks for itself
  if (!(isAlone(paragraph) || isSentenceOfItsOwn(paragraph)) || hasSomebody(paragraph)) return false;
  if (before.some(each => hasSomebody(each.paragraph)) || (next && (answers(next) || hasSomebody(next)))) return false;
  return isFirst || !hasPeople(before[before.length - 1].paragraph); // some fishermen were angry
}

/** The article begins with it, and the copy behind it speaks of nobody who could say it. */
function opensWithNobody(paragraphs: Article['paragraphs'], at: number): boolean {
  const { paragraph } = paragraphs[at];
  if (paragraph.kind !== 'prose' || !isAlone(paragraph) || paragraphs.slice(0, at).some(each => isCopy(each.paragraph)))
    return false;
  const behind = paragraphs.slice(at + 1, at + 1 + LONGEST_LEAD).map(each => each.paragraph);
  const isVoiceless = (each: Paragraph): boolean =>
    each.kind === 'prose' && !each.quotations.length && !hasSomebody(each) && (isOfOne(paragraph) || !hasPeople(each));
  return behind.length > 0 && !answers(behind[0]) && behind.every(isVoiceless);
}

/** Who says the first words is told within so many paragraphs. */
const LONGEST_LEAD = 3;

const isCopy = ({ kind }: Paragraph): boolean => kind === 'prose' || kind === 'heading';

/** Nothing stands in the paragraph but quotations; one that is never closed may have its speaker inside. */
const isAlone = kept(({ prose, quotations, faults }: Paragraph): boolean => {
  if (faults.some(({ kind }) => kind === 'unclosed')) return false;
  let at = 0;
  for (const { span } of quotations) {
    if (prose.slice(at, span.start).trim()) return false;
    at = span.end;
  }
  return quotations.length > 0 && !prose.slice(at).trim();
});

/** Nothing else is quoted in the paragraph, and its other sentences speak of nobody: *The pier shut in May. “…” It will open again.* */
const standsApart = kept(
  (paragraph: Paragraph): boolean =>
    isSentenceOfItsOwn(paragraph) && !paragraph.leadOut && !hasVoiceBeside(paragraph, paragraph.quotations[0].span),
);

/** The one quotation of a paragraph is a sentence of it, beside others. */
const isSentenceOfItsOwn = kept((paragraph: Paragraph): boolean => {
  const { prose, sentences, quotations, faults, kind } = paragraph;
  if (kind !== 'prose' || quotations.length !== 1 || faults.length > 0) return false;
  const [{ span }] = quotations;
  const behind = prose.slice(span.end);
  const next = span.end + behind.length - behind.trimStart().length;
  return (
    sentences.some(({ start }) => start === span.start) &&
    (!behind.trim() || sentences.some(({ start }) => start === next)) &&
    !isAlone(paragraph)
  );
});

/** Before it somebody is named or meant, or behind it, where people in general (*police*, *regulators*) are told of and not heard. */
function hasVoiceBeside(paragraph: Paragraph, { start, end }: Span): boolean {
  const frame = frameIn(paragraph);
  const [first, last] = [frame.from(start), frame.from(end)];
  if (answersFrom(paragraph, last)) return true;
  for (let i = 0; i < frame.count; i++) {
    const isBehind = i >= last;
    if ((i < first || isBehind) && speaksOfSomebodyAt(frame, i, isBehind)) return true;
    if (i < first && isWritten(frame, i)) return true;
  }
  return false;
}

/** Somebody is named in the paragraph, or meant, who may say what comes next. */
const hasVoice = kept(
  (paragraph: Paragraph): boolean =>
    paragraph.quotations.length > 0 ||
    paragraph.leadOut !== null ||
    paragraph.prose.endsWith(':') ||
    speaksOfSomebody(frameIn(paragraph)),
);

const BE = hashes('is are was were');
const IT = hashes('it one ones');

/** A name, a word for people, a pronoun for them, or a cue. */
function speaksOfSomebody(frame: Frame): boolean {
  for (let i = 0; i < frame.count; i++) if (speaksOfSomebodyAt(frame, i) || isWritten(frame, i)) return true;
  return false;
}

/** Does a word do so? Behind a quotation, bodies and people in general do not. */
function speaksOfSomebodyAt(frame: Frame, i: number, isBehind = false): boolean {
  if (isNamed(frame, i)) return true;
  if (frame.is(i, Class.PERSON) && !(isBehind && frame.is(i, Class.PLURAL))) return true;
  if (frame.is(i, Class.BODY) && acts(frame, i + 1) && !isBehind) return true;
  return (frame.is(i, Class.CUE) && isPlainCue(frame, i)) || frame.isIn(i, ACCORDING) || isPronoun(frame, i);
}

/** *the council voted*, *the council is angry*; but *the line was built*, *the school year*. */
const acts = (frame: Frame, verb: number): boolean =>
  frame.is(verb, FINITE | Class.AUXILIARY) && !(frame.isIn(verb, BE) && frame.is(verb + 1, Class.PARTICIPLE));

/** *she*, *them*, *whoever*, *some were angry*; but *some boats*, *most recently*. */
const isPronoun = (frame: Frame, i: number): boolean =>
  frame.is(i, Class.PRONOUN | Class.OBJECT) &&
  !frame.isIn(i, IT) &&
  (!frame.is(i, Class.DETERMINER | Class.RELATIVE) || frame.is(i + 1, Class.AUXILIARY));

/** What points back to the words before it. */
const POINTING = hashes('that this these those such so thus with he she they i we');

/** The paragraph says who spoke before it: *she said*, *That is what the log says.* */
const answers = kept((paragraph: Paragraph): boolean => answersFrom(paragraph, 0));

/** Its sentence from an item on does. */
function answersFrom(paragraph: Paragraph, first: number): boolean {
  const frame = frameIn(paragraph);
  if (frame.isIn(first, POINTING) || (frame.isWord(first) && !frame.isCapital(first))) return true;
  const end = frame.from(paragraph.sentences.find(({ end }) => end > frame.start(first))?.end ?? 0);
  const source = sourceAt(frame, first, end);
  const cue = source ? overAdverbs(frame, source.last + 1, end) : 0;
  return isFiniteCue(frame, cue) && closes(frame, cue, end) && frame.kind(cue + 1) !== Item.COLON;
}

const isShort = (copy: string): boolean => copy.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS;
