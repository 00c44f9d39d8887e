import { isConnectorAlone } from '../../article/copy-damage/connectors';
import type { Cut } from '../../article/copy-damage/cut';
import { cutSentencesIn } from '../../article/copy-damage/cut-sentences';
import { behindInsertion, emptyBracket, unclosedBracket } from '../../article/copy-damage/brackets';
import {
  hasNoPredicate,
  hasNoSubject,
  hasNoVerb,
  headOfSentence,
  isClauseAlone,
  isNounAlone,
  isPhraseAlone,
  leadsOn,
  startsSmall,
  stopOf,
} from '../../article/copy-damage/fragments';
import {
  breaksOffLast,
  endsWithStop,
  isBracketAlone,
  isDependentAlone,
  isEndLost,
  isLeftOver,
  isSmallWordAlone,
  isSubjectAlone,
  isTimeAlone,
} from '../../article/copy-damage/lost-ends';
import { endsAttributed, endsWithoutStop, isCutOff } from '../../article/copy-damage/lost-stops';
import { isShortItem, leadsToItem } from '../../article/copy-damage/list-items';
import { isSmallName } from '../../article/copy-damage/small-names';
import type { Placed } from '../../article/article';
import { hasCode, type Paragraph } from '../../article/paragraph';
import type { Quotation } from '../../article/quotations/quotations';
import { say } from '../../phrase';
import { gistOf, inPlace, rule, type Fix, type Report } from '../../rule';
import { kept } from '../../text/kept';
import { span, type Span } from '../../text/span';
import { Class } from '../../words/classes';
import { Topic } from '../../words/topics';

export default rule({
  id: 'text/fragment',
  title: 'A fragment of a sentence stands alone',
  why:
    'Words were cut from their sentence: by a lost line, by a stop that does not belong there, or by a cut inside a quotation. Join ' +
    'them to the sentence before if they belong to it; if not, find what is missing.',
  safe: 'The stop before one small word that is left alone goes; whoever joins or parts whole sentences must have read them.',
  severity: 'warning',
  family: 'damage',
  scope: 'article',
  good: [
    'The U.S. government met Acme Inc. officials at 5 p.m. on Sept. 15.',
    'Sales of the device fell. iPhone sales rose. eBay did well.',
    'He left. de Gaulle stayed. al-Shabab fled. 東京 is where they met.',
    '“Who is there?” she asked. “No one.” he said.',
    'It is not either-or. They chose plan A. He asked “and?” and left.',
    'They waited ... and then . . . nothing.',
    'He spoke briefly. Tolerance, “the first of our virtues,” was his theme.',
    'He named Sen. Ana Ruiz, D-Mass. and others.',
    'Pack three things:\n\na rope, not the old one;\n\na lamp, and two dogs that nobody has fed.',
    'The poet left. ann kerr, who sang, stayed. adidas paid, and adidas lost. Under rule 3.1.2 nobody may sail.',
    'Ana Ruiz and Per Lind\n\ncontributed to this article.',
    '“a disgrace” is what Ana Ruiz called it.\n\n- old boats, which leak.',
    'A house of 40 sq. ft. in the yard and 12 cu. yd. of sand were sold by the Police Dept. on Monday.',
  ],
  bad: [
    {
      text: 'The ferries cross the southern shipping. ⟦lanes.⟧',
      fixed: 'The ferries cross the southern shipping lanes.',
      fixes: ['The ferries cross the southern shipping.'],
    },
    {
      text: 'It was only one of. ⟦them.⟧ “So many are late,” he said.',
      fixed: 'It was only one of them. “So many are late,” he said.',
      fixes: ['It was only one of. “So many are late,” he said.'],
    },
    { text: 'They praised its borders and its. ⟦Integrity,⟧ “whatever may come.”' },
    { text: '“The harbour matters to us. ⟦[and to] Please⟧ consider that,” she said.' },
    { text: 'The council has voted for ⟦the.⟧ It meets again in May.' },
    { text: 'The boat was found. ⟦The keeper, a father of two from Kiel.⟧ It was towed in.' },
    { text: 'The lock failed.\n\n⟦However.⟧\n\nIt was sold to a firm ⟦in.⟧ Nobody wept.' },
    { text: 'All nine members met. ⟦Including the former head of the harbour.⟧' },
    { text: '⟦because⟧ the pumps had failed in the night and nobody was there.' },
  ],
  gist(paragraph) {
    const ending = hasNoStop(paragraph) || isBrokenOff(paragraph) ? [withoutStop(paragraph)] : [];
    const is = [leadsToItem, isShortItem, isBrokenOff].map(isSo => isSo(paragraph)).join(' ');
    const line = `${isLeftOver(paragraph.tokens, true)} ${endsWithStop(paragraph.tokens)}`;
    return `${paragraph.kind} ${paragraph.role} ${is} ${line} ${gistOf([...fragmentsIn(paragraph), ...ending], paragraph)}`;
  },
  *check({ paragraphs }) {
    let isFirst = true;
    let isItem = false;
    for (const [i, placed] of paragraphs.entries()) {
      const { paragraph } = placed;
      const isProse = paragraph.kind === 'prose';
      const before = paragraphs[i - 1]?.paragraph.tokens;
      const isLeft = before && isLeftOver(paragraph.tokens, endsWithStop(before));
      if (!isItem && isLeft && [i - 1, i + 1].every(k => isCopy(paragraphs[k])))
        yield inPlace(placed, { span: span(0, paragraph.prose.length), message: LEFT_OVER });
      if (isProse)
        for (const report of fragmentsIn(paragraph))
          if (!(isItem && report.message === STARTS_INSIDE)) yield inPlace(placed, report);
      isItem = leadsToItem(paragraph) || (isItem && isShortItem(paragraph));
      // what stands above an article, to say in a line what it says, has no stop
      if ((hasNoStop(paragraph) && !isFirst) || isBrokenOff(paragraph)) yield inPlace(placed, withoutStop(paragraph));
      if (isProse) isFirst = false;
    }
  },
});

/** Copy, and no item of a list. */
const isCopy = (placed: Placed | undefined): boolean => placed?.paragraph.kind === 'prose' && !placed.paragraph.role;

const fragmentsIn = kept((paragraph: Paragraph): readonly Report[] => {
  const { sentences, tokens } = paragraph;
  if (!tokens.count) return [];
  const reports: Report[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentenceAt(paragraph, i);
    const report = startsSmall(tokens, sentence.head)
      ? smallStart(paragraph, i, sentence)
      : ((i > 0 ? alone(paragraph, sentence) : null) ??
        noSubject(paragraph, sentence) ??
        breaksOff(paragraph, i, sentence));
    if (report) reports.push(report);
  }
  addCuts(paragraph, reports);
  return reports.filter(report => !hasCode(paragraph, report.span)); // it stands for a word
});

/** A sentence by its tokens: the first one, its first word, its stop (-1 where it has none) and the last one. */
interface Sentence extends Span {
  readonly first: number;
  readonly head: number;
  readonly stop: number;
  readonly last: number;
}

function sentenceAt({ tokens, sentences }: Paragraph, i: number): Sentence {
  const { start, end } = sentences[i];
  const first = tokens.from(start);
  const last = Math.max(first, tokens.from(end - 1));
  return { start, end, first, head: headOfSentence(tokens, first), stop: stopOf(tokens, first, last), last };
}

/** A sentence that starts in lower case; *“a disgrace”* may open a paragraph. */
function smallStart(paragraph: Paragraph, i: number, sentence: Sentence): Report | null {
  const { tokens, prose, role } = paragraph;
  const copy = prose.slice(sentence.start, sentence.end);
  if (isSmallName(tokens, sentence.head)) return null;
  if (i === 0) return role === 'item' || sentence.head > sentence.first ? null : cutStart(paragraph, sentence);
  if (tokens.is(sentence.head, Class.CUE) && /\s/.test(copy)) return null; // “No one.” he said
  return leftOver(paragraph, sentenceAt(paragraph, i - 1), sentence, copy);
}

/** What a cut leaves as the next sentence: a lone noun, a bracketed insertion, a clause or a phrase without its sentence. */
function alone({ tokens, quotations }: Paragraph, { start, end, first, stop, last }: Sentence): Report | null {
  if (isNounAlone(tokens, first, last))
    return {
      span: tokens.span(first, first + 1),
      message: say('Only “{0}” is left of its sentence.', tokens.text(first)),
    };
  const behind = behindInsertion(tokens, first);
  if (behind > 0)
    return {
      span: tokens.span(first, behind),
      message: say('The insertion {0} has broken its sentence.', tokens.text(first, behind - 1)),
    };
  if (stop < 0 || isQuoted(quotations, start)) return null;
  if (isBracketAlone(tokens, first, stop)) return { span: span(start, end), message: LEFT_OVER };
  if (hasNoPredicate(tokens, first, stop) || isSubjectAlone(tokens, first, stop))
    return { span: span(start, end), message: NO_VERB };
  if ([isClauseAlone, hasNoVerb, isPhraseAlone, isTimeAlone, isDependentAlone].some(is => is(tokens, first, stop)))
    return { span: span(start, end), message: BELONGS };
  return null;
}

/** A sentence that starts with its verb. */
function noSubject({ tokens, quotations }: Paragraph, { start, end, first, stop }: Sentence): Report | null {
  if (stop < 0 || isQuoted(quotations, start)) return null;
  if (isConnectorAlone(tokens, first, stop) || isSmallWordAlone(tokens, first, stop))
    return { span: span(start, end), message: BREAKS_OFF };
  if (!hasNoSubject(tokens, first, stop)) return null;
  return { span: span(start, end), message: say('This sentence does not say who: its first words are lost.') };
}

const isQuoted = (quotations: readonly Quotation[], at: number): boolean =>
  quotations.some(({ span: { start, end } }) => start <= at && at < end);

/** A sentence that ends with a word that leads on. Where its end stands right after it, that is what is reported. */
function breaksOff(paragraph: Paragraph, i: number, { first, stop, end }: Sentence): Report | null {
  const { tokens, sentences } = paragraph;
  if (stop < 0 || !(leadsOn(tokens, first, stop) || isEndLost(tokens, first, stop))) return null;
  if (i + 1 < sentences.length) {
    const next = sentenceAt(paragraph, i + 1);
    if (startsSmall(tokens, next.head) || isNounAlone(tokens, next.first, next.last)) return null;
  }
  return { span: span(tokens.start(stop - 1), end), message: BREAKS_OFF };
}

const STARTS_INSIDE = say('The paragraph starts in the middle of a sentence.');
const LEFT_OVER = say('These words are left over from another sentence.');
const BELONGS = say('These words belong to the sentence before.');
const NO_VERB = say('This sentence has lost its verb.');
const BREAKS_OFF = say('The sentence breaks off here.');

const CUTS: Readonly<Record<Cut['is'], Report['message']>> = {
  'of something else': LEFT_OVER,
  'of the sentence before': BELONGS,
  'broken off': BREAKS_OFF,
  'cut before': STARTS_INSIDE,
  'cut before the comma': say('The words before this comma are lost.'),
  'without a subject': say('This sentence has lost its subject.'),
  'without a verb': NO_VERB,
};

/** What has got into a sentence or is cut from it, a bracket that is never closed. */
function addCuts({ tokens, sentences, quotations }: Paragraph, reports: Report[]): void {
  for (const { start, end, is } of cutSentencesIn(tokens, sentences, at => isQuoted(quotations, at)))
    reports.push({ span: span(start, end), message: CUTS[is] });
  if (!tokens.hasAny(Topic.BRACKET)) return;
  const empty = emptyBracket(tokens);
  if (empty)
    reports.push({ span: tokens.span(empty[0], empty[1]), message: say('The words in these brackets are lost.') });
  const bracket = unclosedBracket(tokens);
  if (bracket >= 0)
    reports.push({ span: tokens.span(bracket, bracket + 1), message: say('This bracket is never closed.') });
}

const isBrokenOff = kept(
  ({ kind, role, tokens, sentences }: Paragraph): boolean =>
    !role && (kind === 'prose' || kind === 'heading') && (isCutOff(tokens) || breaksOffLast(tokens, sentences.length)),
);

const hasNoStop = kept(
  ({ kind, role, tokens, sentences }: Paragraph): boolean =>
    !role &&
    tokens.count > 0 &&
    (kind === 'prose' || (kind === 'heading' && endsAttributed(tokens))) &&
    endsWithoutStop(tokens, tokens.from(sentences[sentences.length - 1].start)),
);

function withoutStop({ tokens }: Paragraph): Report {
  const last = tokens.count - 1;
  const at = tokens.end(last);
  return {
    span: tokens.span(last),
    message: say('The paragraph ends without a stop: its end may be lost.'),
    fixes: [{ title: say('Insert the stop'), edits: [{ span: span(at, at), text: '.' }] }],
  };
}

/** Words after a stop that does not belong there. Taking the stop away joins them. */
function leftOver({ tokens, prose }: Paragraph, before: Sentence, sentence: Sentence, copy: string): Report {
  const words = copy.split(/\s+/).length;
  const isLong = words > 4;
  const end = isLong ? tokens.end(sentence.head) : sentence.end;
  const stop = before.stop >= 0 && tokens.text(before.stop) === '.' ? tokens.span(before.stop) : undefined;
  return {
    span: span(sentence.start, end),
    message: isLong ? say('A sentence starts in lower case.') : LEFT_OVER,
    fixes: [
      // a word alone is no sentence: the stop can be nothing but a slip
      ...(stop ? [join(stop, words === 1)] : []),
      ...(words > 2 ? [capital(tokens.start(sentence.head), prose)] : []),
      {
        title: say('Delete “{0}”', shorten(copy)),
        edits: [{ span: { start: before.end, end: sentence.end }, text: '' }],
      },
    ],
  };
}

const join = (stop: Span, preferred: boolean): Fix => ({
  title: say('Join to the sentence before'),
  preferred,
  edits: [{ span: stop, text: '' }],
});

function capital(at: number, text: string): Fix {
  const small = String.fromCodePoint(text.codePointAt(at)!);
  return {
    title: say('Start the sentence with a capital'),
    edits: [{ span: span(at, at + small.length), text: small.toUpperCase() }],
  };
}

/** A paragraph whose first words are lost. */
function cutStart({ tokens }: Paragraph, { head }: Sentence): Report | null {
  if (stopOf(tokens, 0, tokens.count - 1) < 0) return null;
  return { span: tokens.span(head), message: STARTS_INSIDE };
}

const shorten = (copy: string): string => (copy.length > 40 ? copy.slice(0, 39).trimEnd() + '…' : copy);
