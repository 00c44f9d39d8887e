import { type Article, wordsAt } from '../../article/article';
import { copyOf, type Paragraph } from '../../article/paragraph';
import type { Quotation, Speaker } from '../../article/quotations/quotations';
import {
  isCutOff,
  isLeftOpen,
  isOfOne,
  isSaidByNobody,
  namesSomebody,
  namesTwo,
} from '../../article/speech/lost-speakers';
import { hasPeople, hasSomebody } from '../../article/speech/somebody';
import { gistOfTurns, turnsOf } from '../../article/speech/speech';
import {
  answers,
  hasVoice,
  isAlone,
  isSentenceOfItsOwn,
  standsApart,
  tellsAtFirst,
} from '../../article/speech/voices-around';
import { say } from '../../phrase';
import { rule, type Report } from '../../rule';
import { lastFrom, type Span } from '../../text/span';

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

const isShort = (copy: string): boolean => copy.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS;
