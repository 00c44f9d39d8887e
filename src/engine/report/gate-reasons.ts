/** What the gate says of an article, and that in words: it is printed where no article is read. */
import { say, type Phrase } from '../phrase';
import type { Span } from '../text/span';

/** Why an article is not ready, the gravest first. */
export const reasonKinds = ['disputed', 'changed', 'open', 'four-eyes', 'place', 'damage'] as const;
export type ReasonKind = (typeof reasonKinds)[number];

export interface GateReason {
  readonly kind: ReasonKind;
  readonly message: Phrase;
  /** Where it stands (UTF-16); the beginning of the article where its words are gone. */
  readonly span: Span;
}

/** The verdict on an article: it is ready where there is no reason against it. */
export interface GateVerdict {
  readonly ready: boolean;
  /** By their kinds, and in each in the order of the text. */
  readonly reasons: readonly GateReason[];
}

/** How many reasons there are of each kind, in words: *1 disputed*, *3 open*. */
export const countedReasons = ({ reasons }: GateVerdict): Phrase[] =>
  reasonKinds.flatMap(kind => {
    const count = reasons.filter(reason => reason.kind === kind).length;
    return count ? [COUNTED[kind](count)] : [];
  });

const COUNTED: Readonly<Record<ReasonKind, (count: number) => Phrase>> = {
  disputed: count => say('{0} disputed', count),
  changed: count => say('{0} changed', count),
  open: count => say('{0} open', count),
  'four-eyes': count => say('{0} without a second pair of eyes', count),
  place: count => say('{0} without a place', count),
  damage: count => say('{0} damaged', count),
};
