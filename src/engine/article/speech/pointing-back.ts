/** Sentences that say whose the words before them are: *So says Ruiz*, *That is Ruiz’s account*, *Those were the words of Ruiz*, *That is how Ruiz sees it*. */
import type { Span } from '../../text/span';
import { Class, FINITE } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { isCue } from './clauses';
import { behindAside, spanOf } from './owners';
import type { Frame } from './frame';
import { isSomebody, nounAfter, phrase, type NounPhrase } from './noun-phrases';

const SO = hashes('so thus');
const POINTING = hashes('that this those these such');
const BE = hashes('is was were are');
const WHAT = hashes('what how');
const OF = hashes('of from by');
const IT = hashes('it');
const UP = hashes('up');
const WAY = hashes('way');
const HIS = hashes('his her their');
const SEEING = hashes(
  'see sees saw tell tells told put puts remember remembers describe describes described call calls called sum sums summed characterizes characterises',
);
/** What somebody has said. */
const WORDS = hashes(
  'word words view opinion account version verdict claim argument answer reply explanation warning advice message assessment judgment judgement ' +
    'conclusion position line theory recollection telling testimony reaction response complaint promise',
);

/** Whose words the sentence from an item to before another says that they are. */
export function pointsBack(frame: Frame, first: number, limit: number): { source: Span; cue: Span } | null {
  if (frame.isIn(first, SO)) {
    const source = isCue(frame, first + 1) ? nounAfter(frame, first + 2, limit) : null;
    return source && isSomebody(frame, source)
      ? { source: spanOf(frame, source), cue: frame.span(first, first + 1) }
      : null;
  }
  return frame.isIn(first, POINTING) ? belongsTo(frame, behindAside(frame, first + 1, limit), limit) : null;
}

/** Whose words those before *is* are: *“…,” was Ruiz’s answer*, *was all that Ruiz would say*. */
export function belongsTo(frame: Frame, be: number, limit: number): { source: Span; cue: Span } | null {
  if (!frame.isIn(be, BE)) return null;
  let next = be + 1;
  while (frame.is(next, Class.ADVERB) && !frame.isIn(next, WHAT)) next++;
  if (frame.isIn(next, WHAT)) return inClause(frame, next, limit);
  if (frame.isIn(next + 1, WAY)) return inClause(frame, next + 1, limit);
  for (let noun = next; noun < Math.min(limit, next + LONGEST) && frame.isWord(noun); noun++) {
    if (!frame.isIn(noun, WORDS)) continue;
    const source = frame.isIn(noun + 1, OF) ? nounAfter(frame, noun + 2, limit) : ownerIn(frame, next, noun);
    return source && (isSomebody(frame, source) || frame.isIn(source.first, HIS))
      ? { source: spanOf(frame, source), cue: frame.span(noun) }
      : null;
  }
  return null;
}

const LONGEST = 9;

/** *what Ruiz says*, *how Ruiz sees it* */
function inClause(frame: Frame, what: number, limit: number): { source: Span; cue: Span } | null {
  const source = nounAfter(frame, what + 1, limit);
  if (!source || !isSomebody(frame, source)) return null;
  const verb = source.last + 1;
  const tells =
    isCue(frame, verb) ||
    (frame.isIn(verb, SEEING) && frame.is(verb, FINITE | Class.BASE) && isObject(frame, verb + 1));
  return tells ? { source: spanOf(frame, source), cue: frame.span(verb) } : null;
}

/** *sees it*, *describes the inquiry*, *sums up the summer* */
const isObject = (frame: Frame, i: number): boolean =>
  frame.isIn(i, IT) || frame.isIn(i, UP) || (frame.is(i, Class.DETERMINER) && !frame.is(i, Class.RELATIVE));

/** *Ruiz’s [own version]* */
function ownerIn(frame: Frame, first: number, noun: number): NounPhrase | null {
  if (frame.isIn(first, HIS)) return phrase(first);
  for (let i = noun - 1; i >= first; i--) if (frame.isPossessive(i)) return phrase(first, i);
  return null;
}
