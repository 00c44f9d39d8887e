import type { Article } from '../../article/article';
import { copyOf, type Paragraph } from '../../article/paragraph';
import type { Quotation, Speaker } from '../../article/quotations/quotations';
import { closes, isFiniteCue, isPlainCue, overAdverbs, sourceAt } from '../../article/speech/attribution-words';
import { Item, type Frame } from '../../article/speech/frame';
import { frameIn } from '../../article/speech/frames';
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
  title: 'Nobody is named who says this',
  why:
    'A paragraph is a quotation and nothing else, nobody spoke before it, and neither the paragraph before nor the one after names ' +
    'anybody who could be speaking. AP: attribute right before or right after the first reference. Name the speaker, or put a fact ' +
    'note on the quotation.',
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
    'At the top of the page a banner reads: “The pier is shut until further notice.”',
  ],
  bad: [
    {
      text: 'The wall was built in 1953.\n\n⟦“The water came over it at noon and nobody rang the bell.”⟧\n\nIt will be raised.',
    },
    { text: 'The boats are old.\n\n⟦"Who is going to pay for this now?"⟧\n\nThe plan fills four boxes.' },
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
          hasVoice(paragraph),
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
          const copy = article.text.slice(span.start, span.end);
          if (isShort(copy)) continue;
          nobodys.add(copy);
          reports.push({ span, message: say('No speaker is found near this quotation.') });
        }
        return reports;
      },
    };
  },
});

/** Does the quotation fill its paragraph, between paragraphs in which nobody could be speaking? The first of an article speaks for itself. */
function isNobodys({ paragraphs }: Article, { start }: Span, speaker: Speaker | null): boolean {
  const at = lastFrom(paragraphs, start);
  let before = at - 1;
  while (before >= 0 && !isCopy(paragraphs[before].paragraph)) before--;
  // a subhead begins anew: nobody who spoke before it speaks
  if (speaker && !(paragraphs[before]?.paragraph.kind === 'heading' && speaker.span.start < paragraphs[before].start))
    return false;
  const next = paragraphs[at + 1]?.paragraph;
  return (
    before >= 0 &&
    !paragraphs[at].block &&
    isAlone(paragraphs[at].paragraph) &&
    !hasVoice(paragraphs[before].paragraph) &&
    !(next && answers(next))
  );
}

const isCopy = ({ kind }: Paragraph): boolean => kind === 'prose' || kind === 'heading';

/** Nothing stands in the paragraph but quotations. */
const isAlone = kept(({ prose, quotations }: Paragraph): boolean => {
  let at = 0;
  for (const { span } of quotations) {
    if (prose.slice(at, span.start).trim()) return false;
    at = span.end;
  }
  return quotations.length > 0 && !prose.slice(at).trim();
});

/** Somebody is named in the paragraph, or meant, who may say what comes next. */
const hasVoice = kept(
  (paragraph: Paragraph): boolean =>
    paragraph.quotations.length > 0 ||
    paragraph.leadOut !== null ||
    paragraph.prose.endsWith(':') ||
    speaksOfSomebody(frameIn(paragraph)),
);

const BE = hashes('is are was were');
const ACCORDING = hashes('according');
const IT = hashes('it one ones');

/** A name, a word for people, a pronoun for them, or a cue. */
function speaksOfSomebody(frame: Frame): boolean {
  for (let i = 0; i < frame.count; i++) {
    if (isNamed(frame, i) || frame.is(i, Class.PERSON)) return true;
    if ((frame.is(i, Class.BODY) && acts(frame, i + 1)) || (frame.is(i, Class.CUE) && isPlainCue(frame, i)))
      return true;
    if (frame.isIn(i, ACCORDING) || isPronoun(frame, i)) return true;
  }
  return false;
}

/** A name, but of no time and no figure: *R5bn*. */
const isNamed = (frame: Frame, i: number): boolean =>
  frame.isName(i) && !frame.is(i, Class.TIME) && !/\d/.test(frame.text(i));

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
const answers = kept((paragraph: Paragraph): boolean => {
  const frame = frameIn(paragraph);
  if (frame.isIn(0, POINTING) || (frame.isWord(0) && !frame.isCapital(0))) return true;
  const end = frame.from(paragraph.sentences[0]?.end ?? 0);
  const source = sourceAt(frame, 0, end);
  const cue = source ? overAdverbs(frame, source.last + 1, end) : 0;
  return isFiniteCue(frame, cue) && closes(frame, cue, end) && frame.kind(cue + 1) !== Item.COLON;
});

const isShort = (copy: string): boolean => copy.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS;
