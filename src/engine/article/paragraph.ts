import { proseOf } from '../text/markup';
import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';
import { leadOutOf } from './attributions';
import type { Attribution } from './clauses';
import { datingIn, type Dating } from './dating';
import { figuresIn, type Figure } from './figures';
import { kindOf, type Kind } from './furniture';
import { pairMarks, type Fault, type Pair } from './pairing';
import { mentionsIn, type Mention } from './people';
import { quotationsIn, type Quotation } from './quotations';

/** What one paragraph says, from its own text alone. Offsets count from the paragraph's start. */
export interface Paragraph {
  /** As it stands in the file. */
  readonly text: string;
  /** The text with inline markup blotted out, of the same length: what is read and checked. */
  readonly prose: string;
  readonly kind: Kind;
  readonly sentences: readonly Span[];
  /** Quotation marks that belong together, and what is wrong with the others. */
  readonly pairs: readonly Pair[];
  readonly faults: readonly Fault[];
  /** Names of people, bodies and places, as they stand here. */
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  /** Who is introduced where the paragraph ends with a colon: the speaker of the next one. */
  readonly leadOut: Attribution | null;
  readonly figures: readonly Figure[];
  /** Its dates, and what else it says of time. */
  readonly dating: Dating;
}

/** Reads one paragraph. A pure function of its text: what it returns is kept and shared. */
export function parseParagraph(text: string): Paragraph {
  const prose = proseOf(text);
  const pairing = pairMarks(prose);
  const { pairs, faults } = pairing;
  const sentences = sentencesOf(prose);
  const quotations = quotationsIn(prose, sentences, pairing);
  return {
    text,
    prose,
    kind: kindOf(prose),
    sentences,
    pairs,
    faults,
    mentions: mentionsIn(
      prose,
      quotations.map(q => q.span),
    ),
    leadOut: leadOutOf(prose, sentences),
    quotations,
    figures: figuresIn(prose, sentences, quotations),
    dating: datingIn(prose),
  };
}
