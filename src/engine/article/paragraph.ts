import { repaired } from '../text/encoding';
import { Sign, type Glance } from '../text/glance';
import { FILLER, proseOf } from '../text/markup';
import { originOf, type Repaired } from '../text/repair';
import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';
import { leadOutOf } from './attributions';
import type { Attribution } from './clauses';
import { datingIn, type Dating } from './dating';
import type { Figure } from './figure';
import { figuresIn } from './figures';
import { kindOf, type Kind } from './furniture';
import { pairMarks, type Fault, type Pair } from './pairing';
import { mentionsIn, type Mention } from './people';
import { quotationsIn, type Quotation } from './quotations';
import { VOCABULARY } from './vocabulary';

/** What one paragraph says, from its own text alone. Offsets count in its prose; `inText` and `inArticle` lead out of it. */
export interface Paragraph {
  /** As it stands in the file. */
  readonly text: string;
  /** What is read and checked: the text with damaged encoding repaired and inline markup blotted out. */
  readonly prose: string;
  /** The repair, where the text needs one; otherwise the prose is as long as the text. */
  readonly repaired: Repaired | null;
  /** What patterns are tried at in the prose. */
  readonly glance: Glance;
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
  const { prose, healthy, glance } = proseIn(text);
  const pairing = pairMarks(prose);
  const { pairs, faults } = pairing;
  const sentences = sentencesOf(prose);
  const quotations = quotationsIn(prose, sentences, pairing);
  return {
    text,
    prose,
    repaired: healthy,
    glance,
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
    figures: figuresIn(prose, glance, sentences, quotations),
    dating: datingIn(prose, glance),
  };
}

/** What is read of a text. Most paragraphs have nothing to repair and no markup, as a glance tells. */
function proseIn(text: string): { prose: string; healthy: Repaired | null; glance: Glance } {
  const glance = VOCABULARY.glance(text);
  if (!(glance.signs & Sign.ODD)) return { prose: text, healthy: null, glance };
  const healthy = repaired(text);
  const prose = healthy ? proseOf(healthy.text) || FILLER : proseOf(text);
  return { prose, healthy, glance: prose === text ? glance : VOCABULARY.glance(prose) };
}

/** A piece of a paragraph's prose as a piece of its text. */
export const inText = ({ repaired }: Paragraph, at: Span): Span => (repaired ? originOf(repaired, at) : at);
