/** The rungs of a quotation: how grave each change is. The gravest decides. */
import type { ChangeKind, Passage, QuotationVerdict } from '../evidence';

/** From the best to the worst. */
export const LADDER: readonly Exclude<QuotationVerdict, 'not-found'>[] = [
  'same-words',
  'spelling',
  'edited',
  'small-words',
  'words',
  'telling-words',
  'pieces',
  'other-speaker',
];

/** On which rung a change puts a quotation. */
const RUNGS: ReadonlyMap<ChangeKind, QuotationVerdict> = new Map<ChangeKind, QuotationVerdict>([
  ['spelling', 'spelling'],
  ['edited', 'edited'],
  ['small', 'small-words'],
  ['word', 'words'],
  ['figure', 'telling-words'],
  ['unit', 'telling-words'],
  ['name', 'telling-words'],
  ['negation', 'telling-words'],
  ['quantifier', 'telling-words'],
  ['modal', 'telling-words'],
  ['tense', 'telling-words'],
]);

export const rankOf = (verdict: Passage['verdict']): number => LADDER.findIndex(rung => rung === verdict);

/** The rung of a quotation that differs in these ways. */
export const rungOf = (kinds: readonly ChangeKind[]): Passage['verdict'] =>
  LADDER[Math.max(0, ...kinds.map(kind => LADDER.findIndex(rung => rung === RUNGS.get(kind))))];
