import type { Span } from '../../text/span';
import type { Frame } from './frame';

/** What is wrong with an attribution. */
export type FaultKind =
  /** `. said in opening remarks,`: a second attribution, without its speaker. `gap` goes if it is removed. */
  | 'left-over'
  /** *said said*, *said told*. */
  | 'doubled-cue'
  /** *Ruiz Ruiz said*, *said Ruiz said*, *Ruiz said, Ruiz said*. */
  | 'twice'
  /** *said Ruiz, Orr said*: two speakers for one quotation. */
  | 'two-speakers'
  /** *“…,” said.* */
  | 'no-speaker'
  /** *“…,” Ruiz in a statement.* */
  | 'no-cue'
  /** *that Mr. said*, *“…,” the said*: a title or an article has lost its name. */
  | 'no-name'
  /** *“…,” she told on Friday.* */
  | 'no-hearer'
  /** *“…,” Ruiz said that.*: a word leads to nothing. */
  | 'dangling'
  /** *a nurse in Kiel, Ana Ruiz, a nurse in Kiel,* */
  | 'described-twice'
  /** *“…,” Ruiz wrote in. A letter to the board.*: a stop parts it from where it was said. */
  | 'cut-setting'
  /** *“….” Said Ana Ruiz.*, *a former. Skier*: a stop parts it from what it belongs to. */
  | 'parted'
  /** *“…,” she is said.*, *“…,” she telled him.* */
  | 'wrong-form'
  /** *“…,” him said.*, *“…,” their said.* */
  | 'wrong-case'
  /** *“…,” she sad.*, *“…,” set Ana Ruiz.*: a word that only sounds like a cue. */
  | 'misheard'
  /** *said in an interview with on Friday*, *on condition of because*: a small word has lost what belongs to it. */
  | 'hole'
  /** *“…,” Ruiz said an engineer at the harbour.*: what describes the speaker stands behind the cue. */
  | 'misplaced'
  /** *according to.* */
  | 'according-to-nobody'
  /** *according to according to Ruiz*, *According to Ruiz said …*, *According to Ruiz, …, according to Orr.* */
  | 'according-twice'
  /** *according Ruiz* */
  | 'according-cut'
  /** `, who works on dams. Bridges at the Institute.`: a description cut by a stop, which stands in `gap`. */
  | 'cut-description'
  /** *said on Friday Sunday*: of two versions, both are left. */
  | 'two-days'
  /** *said by phone in an email* */
  | 'two-occasions'
  /** *“…,” Ruiz said the court.* */
  | 'said-for-told'
  /** *“…,” sRuiz said*: a name replaced the pronoun in *she*. */
  | 'name-in-word'
  /** *“We will wait, said Ruiz. Then we will see.”*: it stands inside the quotation; at its end `gap` has the mark that closes. */
  | 'inside';

/** `words` are those that a message names, or that are wrong. */
export interface AttributionFault extends Span {
  readonly kind: FaultKind;
  readonly words: string;
  readonly gap?: Span;
}

/** A fault of some items of a frame, the last one included. */
export const faultIn = (frame: Frame, kind: FaultKind, first: number, last = first): AttributionFault => ({
  ...frame.span(first, last),
  kind,
  words: frame.text(first, last),
});
