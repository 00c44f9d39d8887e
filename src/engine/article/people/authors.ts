/** Who has written what words name: *a post by Ruiz*, *the notice that Ruiz has nailed to the gate*, *the reply from the mayor, Ana Ruiz*. */
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import type { Mention } from './mentions';

const COMMA = ','.charCodeAt(0);
/** A name stands so near behind what its bearer is. */
const NEAR = 5;

/** What somebody has written or said. */
const WRITINGS = hashes(
  'post tweet message reply answer response statement letter email advice comment note essay column blog brief report survey poll study memo notice placard poster ' +
    'account ruling opinion article editorial video speech',
);
const BY = hashes('from by');

const THAT = hashes('that which');
/** What is done with what one writes. */
const WRITTEN = hashes(
  'wrote written nailed pinned taped hung posted put left sent signed issued published penned painted',
);

/** *by Ruiz*, *filed by the Harbour Board*, *that Ruiz has nailed to the gate*: where an author is named; 0 for nowhere. */
function placeBehind(tokens: Tokens, head: number): number {
  const isApart = isIn(tokens, head + 1, THAT);
  let next = isApart ? head + 2 : head + 1;
  if (isApart && tokens.shape(next) >= Shape.CAPITAL) {
    let verb = next;
    while (tokens.shape(verb) >= Shape.CAPITAL || tokens.is(verb, Class.AUXILIARY)) verb++;
    return isIn(tokens, verb, WRITTEN) ? next : 0;
  }
  while (isApart && tokens.is(next, Class.AUXILIARY)) next++;
  const by = isIn(tokens, next, BY) ? next : tokens.is(next, Class.PARTICIPLE) ? next + 1 : 0;
  if (!isIn(tokens, by, BY)) return 0;
  return tokens.is(by + 1, Class.DETERMINER) ? by + 2 : by + 1;
}

/** Whoever is named as the author behind a word for something written. */
export function authorBehind(tokens: Tokens, mentions: readonly Mention[], head: number): Mention | undefined {
  const by = placeBehind(tokens, head);
  if (!by) return undefined;
  const at = tokens.start(by);
  const isBeside = (first: number): boolean => first - by <= NEAR && tokens.isSign(first - 1, COMMA);
  return (
    mentions.find(m => m.from <= at && at < m.end) ?? mentions.find(m => m.from > at && isBeside(tokens.from(m.from)))
  );
}

/** Is it a word for what somebody has written or said? */
export const isWriting = (tokens: Tokens, i: number): boolean => isIn(tokens, i, WRITINGS);
