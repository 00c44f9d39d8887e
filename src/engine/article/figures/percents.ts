/** How percentages are written: *12 percent*, *12 per cent* or *12%*. */
import { matchesOf } from '../../text/matches';
import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';

export const percentForms = ['percent', 'per cent', '%'] as const;
export type PercentForm = (typeof percentForms)[number];

/** A percentage that is written in another form: where its number begins, and what of it is to be replaced. */
export interface OtherForm {
  readonly figure: Span;
  readonly span: Span;
  readonly text: string;
}

/** The percentages of a paragraph that are written in another form; after a number in words there is no sign (*twelve percent*). */
export function notInForm(form: PercentForm, { prose }: Paragraph): OtherForm[] {
  const found = form === '%' ? matchesOf(WORD_OF_DIGITS, prose) : [SIGN, WORD].flatMap(each => matchesOf(each, prose));
  return found
    .filter(([written]) => written.trimStart() !== form)
    .map(({ index, 0: written }) => {
      const span = { start: index, end: index + written.length };
      return {
        figure: { start: startOfNumber(prose, index), end: span.end },
        span,
        text: form === '%' ? '%' : ` ${form}`,
      };
    })
    .sort((a, b) => a.span.start - b.span.start);
}

/** What stands in an address or in code (*a%20b*) and what goes on (*a 12%-owned firm*) is left as it is. */
const SIGN = /(?<=\d)\s?%(?![\p{L}\p{N}%-])/gu;
const WORD = /(?<=[\p{L}\p{N}])\sper ?cent(?![\p{L}-])/gu;
const WORD_OF_DIGITS = /(?<=\d)[\s-]per ?cent(?![\p{L}-])/gu;

/** Of the number, or of the word, before an offset. */
function startOfNumber(prose: string, at: number): number {
  let start = at;
  while (/[\p{L}\p{N}.,–-]/u.test(prose[start - 1] ?? '')) start--;
  return start;
}
