import { kept } from '../../text/kept';
import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';

/** Where a paragraph quotes, as pieces of its prose; what is never closed quotes to its end. */
export const quotedIn = kept(({ quotations, faults }: Paragraph): readonly Span[] => [
  ...quotations.map(({ span }) => span),
  ...faults.flatMap(fault => (fault.kind === 'unclosed' ? [{ start: fault.mark.start, end: fault.until }] : [])),
]);
