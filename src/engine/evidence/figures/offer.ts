/** A passage that may be offered for a figure, and how much speaks for it: by that offers are put in order, never judged. */
import { span, type Span } from '../../text/span';
import type { Cell } from '../document';
import type { Change, FigureVerdict, Passage } from '../evidence';
import type { FigureClaim } from './claim';
import { wordsOf, type Row, type Table } from './tables';

export interface Offer {
  readonly passage: Passage;
  readonly weight: number;
}

type Verdict = Exclude<FigureVerdict, 'not-found'>;

/** A row of a table, with the cell that says it. */
export function rowOffer(
  claim: FigureClaim,
  { document }: Table,
  { block }: Row,
  cell: Cell,
  verdict: Verdict,
  weight: number,
  changes: readonly Change[] = verdict === 'supports' ? [] : [valueChange(claim, wordsOf(document, cell), cell.span)],
): Offer {
  const isOfTable = block.place.row !== undefined; // a list has lines, no columns
  const place = {
    ...block.place,
    ...(isOfTable && { column: cell.column }),
    ...(cell.cell !== undefined && { cell: cell.cell }),
  };
  return { passage: { document, span: block.span, place, speaker: null, verdict, changes }, weight };
}

/** The two values that a claim and a document have. */
export const valueChange = (claim: FigureClaim, document: string, inDocument: Span): Change => ({
  kind: 'value',
  claim: claimed(claim),
  document,
  inClaim: wholeOf(claim),
  inDocument,
});

/** All of the claim, counted from its start. */
export const wholeOf = ({ span: { start, end } }: FigureClaim): Span => span(0, end - start);

/** The figure in the words of its article. */
export const claimed = ({ figured, figure }: FigureClaim): string =>
  figured.prose.slice(figure.span.start, figure.span.end);
