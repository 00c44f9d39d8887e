import { documentsWords } from '../../evidence/mended-quotation';
import type { Answer, Change, Passage, QuotationVerdict } from '../../evidence/evidence';
import { whereInWords } from '../../evidence/in-words';
import { say, type Phrase } from '../../phrase';
import { rule, type Fix, type Severity } from '../../rule';
import { kept } from '../../text/kept';
import type { Span } from '../../text/span';

/** How much each rung weighs; the others are no fault. */
const WEIGHTS: Partial<Record<QuotationVerdict, Severity>> = {
  'small-words': 'hint',
  words: 'information',
  'telling-words': 'warning',
  pieces: 'information',
  'other-speaker': 'warning',
};

const HEARING = 'MAYOR ORR: We lost 13 boats in the storm, and we will never forget that night.';

export default rule({
  id: 'quote/altered',
  title: 'A quotation differs from one of your documents',
  why:
    'Words in quotation marks stand in a document of the desk, and are others there. A person decides which of the two is right: ' +
    'people say a thing twice, and transcripts have faults, too.',
  severity: 'information',
  family: 'fact',
  untilVerified: true,
  scope: 'article',
  good: [
    { text: '“We lost 13 boats in the storm,” Mayor Ida Orr said.', sources: { 'hearing.txt': HEARING } },
    { text: '“We lost thirteen boats in the storm,” Mayor Ida Orr said.', sources: { 'hearing.txt': HEARING } },
    { text: '“We lost 13 boats … and we will never forget,” Mayor Ida Orr said.', sources: { 'hearing.txt': HEARING } },
    { text: '“We bought 12 boats in the spring,” Mayor Ida Orr said.', sources: { 'hearing.txt': HEARING } },
    '“We lost 12 boats in the storm,” Mayor Ida Orr said.',
  ],
  bad: [
    {
      text: '“We lost ⟦12⟧ boats in the storm,” Mayor Ida Orr said.',
      sources: { 'hearing.txt': HEARING },
      fixed: '“We lost 13 boats in the storm,” Mayor Ida Orr said.',
    },
    {
      text: '“We will never forget that ⟦evening⟧,” Mayor Ida Orr said.',
      sources: { 'hearing.txt': HEARING },
      fixed: '“We will never forget that night,” Mayor Ida Orr said.',
    },
    {
      text: '⟦“We lost 13 boats in the storm, and we will never forget that night,”⟧ said Harald Finn, the pilot.',
      sources: { 'hearing.txt': HEARING },
    },
  ],
  *check({ text }, { evidence = [] }) {
    for (const { question, evidence: passages } of evidence) {
      const [best] = passages;
      const severity = best && question.kind === 'quotation' && WEIGHTS[best.verdict as QuotationVerdict];
      if (!severity) continue;
      const fixes = fixesOf(text, best, question.span.start);
      yield { span: placeOf(question, best), message: messageOf(passages), severity, fixes };
    }
  },
});

/** What is said otherwise; all of it where that is nothing of the article’s own. */
function placeOf({ span }: Answer['question'], { verdict, changes }: Passage): Span {
  const own = changes.filter(({ kind, claim }) => claim && kind !== 'spelling' && kind !== 'edited');
  if (verdict === 'other-speaker' || verdict === 'pieces' || !own.length) return span;
  return { start: span.start + own[0].inClaim.start, end: span.start + own[own.length - 1].inClaim.end };
}

/** Asked at every key, of the same passages. */
const messageOf = kept(([best, second]: readonly Passage[]): Phrase => {
  const where = whereInWords(best);
  if (best.verdict === 'other-speaker')
    return best.speaker
      ? say('In {0}, {1} says these words.', where, best.speaker)
      : say('In {0}, somebody else says these words.', where);
  if (best.verdict === 'pieces')
    return second
      ? say('These words stand in two places: {0}; {1}.', where, whereInWords(second))
      : say('These words stand in pieces in {0}.', where);
  const differing = best.changes.filter(({ kind }) => kind !== 'spelling' && kind !== 'edited').map(inWords);
  return say('This differs from {0}: {1}.', where, differing.join('; '));
});

function fixesOf(text: string, best: Passage, start: number): Fix[] {
  const edits = documentsWords(text, best, start);
  const title = say('Change the quotation to the words of {0}', best.document.path);
  return edits.length ? [{ title, edits }] : [];
}

const inWords = ({ claim, document }: Change): string => `${quoted(claim)} → ${quoted(document)}`;
const quoted = (words: string): string => (words ? `“${words.replace(/\s+/g, ' ')}”` : '–');
