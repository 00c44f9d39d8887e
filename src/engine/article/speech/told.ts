/** What is told, in one sentence: the attribution that is read in it, and the words around it. */
import { span, type Span } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { Item, type Frame } from './frame';
import type { NounPhrase } from './noun-phrases';

/** An attribution whose content is told, not quoted. */
export interface Told {
  readonly source: Span;
  readonly cue: Span;
  /** The words that are told, in one piece or in two around the attribution; partial quotations are in them. */
  readonly content: readonly Span[];
  /** It is told by the way: whoever tells it is not who speaks next. */
  readonly isAside?: boolean;
}

/** Fewer words than this tell nothing; of those that are quoted, one beside them is enough. */
export const FEWEST_WORDS = 2;

export const WHOSE = hashes('who whose whom');

/** A sentence of a frame: its items, and where its prose ends. */
export class Sentence {
  readonly first: number;
  readonly limit: number;

  constructor(
    readonly frame: Frame,
    start: number,
    readonly end: number,
  ) {
    this.limit = frame.from(end);
    this.first = afterDateline(frame, frame.from(start), this.limit);
  }
}

/** *KIEL (AP) —* is no part of what is told. */
function afterDateline(frame: Frame, first: number, limit: number): number {
  const isPlace = frame.isCapital(first) && frame.text(first) === frame.text(first).toUpperCase();
  if (isPlace)
    for (let i = first + 1; i < Math.min(limit, first + 9); i++) if (frame.kind(i) === Item.DASH) return i + 1;
  return first;
}

/** After *said Ruiz,* these go on with what she says. */
const JOINING = Class.JOINER | Class.SUBORDINATOR | Class.RELATIVE;

/** What stands around an attribution that commas set off; it begins and ends with these items, or with its source. */
export function around(
  sentence: Sentence,
  opening: number,
  closing: number,
  source: NounPhrase,
  cue: Span,
): Told | null {
  const { frame, first, limit, end } = sentence;
  const comma = frame.find(Item.COMMA, Math.max(closing, source.last) + 1, limit);
  // *said Ruiz, an engineer*: her description, where nothing joins it to what she says
  const isFirst = opening === first || source.last < closing;
  const goesOn = comma < limit && (isFirst || (frame.is(comma + 1, JOINING) && !frame.isIn(comma + 1, WHOSE)));
  const content: Span[] = [];
  if (wordsIn(frame, first, opening) >= FEWEST_WORDS)
    content.push(span(frame.start(first), trimmedEnd(frame, frame.start(opening))));
  if (goesOn && wordsIn(frame, comma + 1, limit) >= FEWEST_WORDS)
    content.push(span(frame.start(comma + 1), trimmedEnd(frame, end)));
  return content.length ? { source: frame.span(source.first, source.last), cue, content } : null;
}

/** What comes from an item on, to the end of the sentence or to before another; nothing where it is too short. */
export function restFrom(
  { frame, limit, end }: Sentence,
  from: number,
  source: Span,
  cue: Span,
  to = limit,
): Told | null {
  const content = [span(frame.start(from), trimmedEnd(frame, to < limit ? frame.end(to - 1) : end))];
  return from < to && wordsIn(frame, from, to) >= FEWEST_WORDS ? { source, cue, content } : null;
}

/** Without the stop, the comma and the spaces at the end. */
export function trimmedEnd({ tokens: { prose } }: Frame, end: number): number {
  while (end > 0 && ' \n\t.,;:!?'.includes(prose[end - 1])) end--;
  return end;
}

/** How many words stand from an item to before another; what is quoted counts as one beside others. */
export function wordsIn(frame: Frame, from: number, to: number): number {
  let [count, quoted] = [0, 0];
  for (let i = from; i < to; i++) {
    if (frame.kind(i) === Item.QUOTED) quoted = 1;
    else if (frame.isWord(i) || frame.kind(i) === Item.NUMBER) count++;
  }
  return count && count + quoted;
}
