/** Inside quotation marks only spaces, marks and damaged encoding are mended unseen: a word that is changed there is put into somebody's mouth. */
import type { Article } from '../article/article';
import { inText, type Paragraph } from '../article/paragraph';
import { quotedIn } from '../article/quotations/quoted';
import type { Edit, Finding } from '../rule';
import { kept } from '../text/kept';
import { lastOf, overlaps, shift, type Span } from '../text/span';

/** The rule that gives damaged characters back: it changes none that was meant. */
const RESTORES = 'text/encoding';

/** The findings; a safe fix that would change words inside a quotation is only offered. */
export const withoutQuotedWords = ({ text, paragraphs }: Article, findings: readonly Finding[]): readonly Finding[] =>
  findings.map(finding => {
    if (finding.rule === RESTORES || !finding.fixes.some(({ preferred }) => preferred)) return finding;
    const changesWords = ({ span, text: put }: Edit): boolean => {
      if (wordsIn(text.slice(span.start, span.end)) === wordsIn(put)) return false;
      const placed = lastOf(paragraphs, span.start);
      if (!placed) return false;
      const inside = shift(span, -placed.start);
      return quotedInText(placed.paragraph).some(each => overlaps(each, inside));
    };
    const fixes = finding.fixes.map(fix =>
      fix.preferred && fix.edits.some(changesWords) ? { ...fix, preferred: false } : fix,
    );
    return { ...finding, fixes };
  });

const wordsIn = (copy: string): string => copy.replace(/[^\p{L}\p{N}]/gu, '');

/** Where a paragraph quotes, as pieces of its text. */
const quotedInText = kept((paragraph: Paragraph): readonly Span[] =>
  quotedIn(paragraph).map(span => inText(paragraph, span)),
);
