/** What a headline tells with a colon: *Mayor: Wall will fail*, *Wall will fail: mayor*. */
import { span } from '../../text/span';
import { Class, FINITE } from '../../words/classes';
import { Item, type Frame } from './frame';
import { nounAfter, type NounPhrase } from './noun-phrases';
import { trimmedEnd, type Sentence, type Told } from './told';

/** Whoever speaks has no more words there. */
const LONGEST = 4;

export function toldByColon({ frame, first, limit, end }: Sentence): Told | null {
  for (let colon = first + 1; colon < limit - 1; colon++) {
    if (frame.kind(colon) !== Item.COLON) continue;
    const cue = frame.span(colon);
    const behind = somebodyIn(frame, colon + 1, limit);
    if (behind && hasVerb(frame, first, colon))
      return {
        source: frame.span(behind.first, behind.last),
        cue,
        content: [span(frame.start(first), frame.end(colon - 1))],
      };
    const before = somebodyIn(frame, first, colon);
    if (before && hasVerb(frame, colon + 1, limit))
      return {
        source: frame.span(before.first, before.last),
        cue,
        content: [span(frame.start(colon + 1), trimmedEnd(frame, end))],
      };
    return null;
  }
  return null;
}

/** Some words, all of them, are those for somebody: *mayor*, *harbour board*. */
function somebodyIn(frame: Frame, from: number, to: number): NounPhrase | null {
  const noun = to - from <= LONGEST ? nounAfter(frame, from, to) : null;
  return noun?.last === to - 1 && frame.is(noun.last, Class.PERSON | Class.BODY) ? noun : null;
}

function hasVerb(frame: Frame, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      frame.is(i, Class.AUXILIARY) ||
      (frame.is(i, FINITE) && !frame.is(i, Class.NOUN | Class.PLURAL | Class.ADJECTIVE))
    )
      return true;
  return false;
}
