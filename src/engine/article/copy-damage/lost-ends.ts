/** What has lost its end, or is left of a sentence: *was born in.*, *The.*, *(left).*, a paragraph that is *of the* and nothing else. */
import { Class, GRAMMAR } from '../../words/classes';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { hasMainVerb, stopOf } from './fragments';

const NOUN = Class.NOUN | Class.PLURAL;

/** Nothing is said with one of these alone. */
const NEVER_ALONE = hashes('the a an and or its their our my his of');

/** *The.* */
export const isSmallWordAlone = (tokens: Tokens, first: number, stop: number): boolean =>
  stop === first + 1 &&
  tokens.shape(first) === Shape.CAPITAL &&
  tokens.end(first) - tokens.start(first) > 1 &&
  isSignOf(tokens, stop, '.') &&
  isIn(tokens, first, NEVER_ALONE);

const MOST_WORDS = 3;

/** A paragraph of small words of grammar, and no mark. */
function isOfGrammarAlone(tokens: Tokens): boolean {
  if (tokens.count === 0 || tokens.count > MOST_WORDS) return false;
  for (let i = 0; i < tokens.count; i++) if (tokens.shape(i) !== Shape.SMALL || !tokens.is(i, GRAMMAR)) return false;
  return true;
}

/** What such a line begins with: it belongs to the words before it, which are lost. */
const BELONGING = hashes('of and or from with by to for in on at');
const LONGEST_LINE = 6;

/** *of the harbour*: a short line in small letters that begins as no line does, and has no mark and no verb. */
function isEndAlone(tokens: Tokens): boolean {
  if (tokens.count < 2 || tokens.count > LONGEST_LINE || !isIn(tokens, 0, BELONGING)) return false;
  for (let i = 0; i < tokens.count; i++)
    if (tokens.shape(i) !== Shape.SMALL || tokens.is(i, Class.AUXILIARY)) return false;
  return true;
}

/** No line begins with them: *than in any year before*. */
const NEVER_FIRST = hashes('than whose whom');

/** A line that is left of a sentence. That of a poem follows one without a stop. */
export const isLeftOver = (tokens: Tokens, isBehindStop: boolean): boolean =>
  isOfGrammarAlone(tokens) ||
  (isBehindStop &&
    (isEndAlone(tokens) || (tokens.shape(0) === Shape.SMALL && isIn(tokens, 0, NEVER_FIRST) && !endsWithStop(tokens))));

export const endsWithStop = (tokens: Tokens): boolean => tokens.count > 0 && stopOf(tokens, 0, tokens.count - 1) >= 0;

const [YESTERDAY, ON, LAST] = [hashes('yesterday'), hashes('on'), hashes('last')];

/** *Yesterday.*, *On Monday.*, *Last week.*: when it was, and nothing else. */
export function isTimeAlone(tokens: Tokens, first: number, stop: number): boolean {
  if (!isSignOf(tokens, stop, '.') || isSignOf(tokens, first - 1, '?')) return false;
  if (stop === first + 1) return isIn(tokens, first, YESTERDAY);
  if (stop !== first + 2) return false;
  return isIn(tokens, first, ON)
    ? tokens.is(first + 1, Class.DAY)
    : isIn(tokens, first, LAST) && tokens.is(first + 1, Class.TIME) && tokens.shape(first + 1) === Shape.SMALL;
}

/** They open a clause that goes with another one; *because* and *if* open answers as well. */
const DEPENDENT = hashes('although whereas unless while');
const SHORTEST_DEPENDENT = 3;

/** *Although nobody has said why.*: a whole clause, and none that it goes with. */
export const isDependentAlone = (tokens: Tokens, first: number, stop: number): boolean =>
  isIn(tokens, first, DEPENDENT) &&
  isSignOf(tokens, stop, '.') &&
  !isSignOf(tokens, first - 1, '?') &&
  stop - first > SHORTEST_DEPENDENT &&
  tokens.is(first + 1, Class.DETERMINER | Class.PRONOUN | NOUN) &&
  !isTurned(tokens, first, stop) &&
  countVerbs(tokens, first, stop) === 1;

function countVerbs(tokens: Tokens, first: number, stop: number): number {
  let verbs = 0;
  for (let i = first + 1; i < stop; i++)
    if (
      tokens.is(i, Class.AUXILIARY | Class.PAST | Class.PRESENT) &&
      !tokens.is(i - 1, Class.AUXILIARY | Class.DETERMINER)
    )
      verbs++;
  return verbs;
}

const LONGEST_BRACKET = 6;
const HOUR = hashes('m');

/** *(left).*, *(pictured above).*: what is left of a caption, as a sentence of its own. */
export function isBracketAlone(tokens: Tokens, first: number, stop: number): boolean {
  if (stop - first > LONGEST_BRACKET || !isSignOf(tokens, first, '(') || !isSignOf(tokens, stop, '.')) return false;
  if (!isSignOf(tokens, stop - 1, ')') || tokens.shape(first + 1) !== Shape.SMALL) return false;
  for (let i = first + 1; i < stop - 1; i++) if (!tokens.isWord(i)) return false;
  return tokens.end(first - 2) - tokens.start(first - 2) > 1 && !isIn(tokens, first - 2, HOUR);
}

/** What is somewhere, and by which words it is said where; what begins, and when. */
const PLACES: readonly (readonly [verbs: ReturnType<typeof hashes>, prepositions: ReturnType<typeof hashes>])[] = [
  [
    hashes('born raised educated buried based located situated headquartered founded established published built'),
    hashes('in at near'),
  ],
  [hashes('held scheduled'), hashes('in at on')],
  [hashes('start begin open'), hashes('on at')],
];
/** What stands between a subject and such a verb. */
const LEADING = hashes('to be due set expected');

/** *was born in.*, *is due to start on.*; not *the house that she was born in*. */
function isPlaceLost(tokens: Tokens, first: number, stop: number): boolean {
  const [verb, preposition] = [stop - 2, stop - 1];
  if (!isSignOf(tokens, stop, '.')) return false;
  if (!PLACES.some(([verbs, by]) => isIn(tokens, preposition, by) && isIn(tokens, verb, verbs))) return false;
  let i = verb - 1;
  while (i > first && (tokens.is(i, Class.AUXILIARY | Class.ADVERB) || isIn(tokens, i, LEADING))) i--;
  if (i === verb - 1) return false;
  if (isSignOf(tokens, i, ',')) return true;
  let head = i;
  while (
    head > first &&
    !tokens.is(head, Class.DETERMINER | Class.PRONOUN) &&
    tokens.isWord(head - 1) &&
    isOfSubject(tokens, head - 1)
  )
    head--;
  if (head === first || isSignOf(tokens, head - 1, ',;')) return true;
  return tokens.is(head - 1, Class.JOINER | Class.SUBORDINATOR) && !tokens.is(head - 2, NOUN);
}

const isOfSubject = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) > Shape.SMALL || tokens.is(i, NOUN | Class.ADJECTIVE | Class.DETERMINER);

/** A paragraph of several sentences ends with none of these: *The judge will decide whether*. */
const NEVER_LAST = hashes(
  'since than because although while until unless with from at into of by for to whether if against between among during despite ' +
    'towards toward amid including that which whose',
);
/** With these it may, but not behind a word that goes with a verb: *will sum up on*. */
const SELDOM_LAST = hashes('on in over about under');
const PARTICLES = hashes('up out down off back away');

/** Several sentences, of which the last one breaks off with a word that leads on. */
export function breaksOffLast(tokens: Tokens, sentences: number): boolean {
  const last = tokens.count - 1;
  if (sentences < 2 || tokens.shape(last) !== Shape.SMALL) return false;
  return isIn(tokens, last, NEVER_LAST) || (isIn(tokens, last, SELDOM_LAST) && isIn(tokens, last - 1, PARTICLES));
}

const OPENS = hashes('the a an his her their its');
const WHO = hashes('who which that whose');
/** *The one that got away.* */
const ANYBODY = hashes('one ones thing things');
const LONGEST_SUBJECT = 4;

/** *The keeper who opened the lock.*: a subject and its clause, and no verb of its own. */
export function isSubjectAlone(tokens: Tokens, first: number, stop: number): boolean {
  if (!isIn(tokens, first, OPENS) || tokens.shape(first) !== Shape.CAPITAL || !isSignOf(tokens, stop, '.'))
    return false;
  if (isSignOf(tokens, first - 1, '?')) return false;
  let noun = first + 1;
  while (noun - first < LONGEST_SUBJECT && tokens.shape(noun + 1) === Shape.SMALL && !isIn(tokens, noun + 1, WHO))
    noun++;
  const who = isSignOf(tokens, noun + 1, ',') ? noun + 2 : noun + 1;
  if (!isIn(tokens, who, WHO) || !tokens.is(noun, NOUN) || isIn(tokens, noun, ANYBODY)) return false;
  return (
    tokens.is(who + 1, Class.PAST | Class.PRESENT | Class.AUXILIARY) &&
    !hasMainVerb(tokens, first, stop) &&
    !isTurned(tokens, who, stop)
  );
}

/** Behind a comma the verb may stand; a colon, a dash or a question is a way to tell. */
function isTurned(tokens: Tokens, first: number, stop: number): boolean {
  for (let i = first; i < stop; i++) if (isSignOf(tokens, i, ',:—–?"“')) return true;
  return false;
}

const THAT = hashes('that');
const SAYS = hashes('said says added claimed insisted warned believes believed');

/** *She said that the bridge.*: what was said has no verb. */
function isTellingCut(tokens: Tokens, first: number, stop: number): boolean {
  let noun = stop - 1;
  if (!isSignOf(tokens, stop, '.') || tokens.is(noun, Class.PRESENT | Class.PAST)) return false;
  while (stop - noun < LONGEST_SUBJECT && isOfNoun(tokens, noun)) noun--;
  return (
    noun < stop - 1 &&
    noun > first + 2 &&
    isIn(tokens, noun, DETERMINERS) &&
    isIn(tokens, noun - 1, THAT) &&
    isIn(tokens, noun - 2, SAYS)
  );
}

const isOfNoun = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.SMALL && tokens.is(i, NOUN | Class.ADJECTIVE) && !tokens.is(i, GRAMMAR);

const DETERMINERS = hashes('the a an his her their its');

const BECAUSE = hashes('because although unless whereas');
const JUST = hashes('just simply only why and or');

/** *It is shut because.* */
const isReasonLost = (tokens: Tokens, first: number, stop: number): boolean =>
  stop - first > LONGEST_SUBJECT &&
  isIn(tokens, stop - 1, BECAUSE) &&
  !isIn(tokens, stop - 2, JUST) &&
  isSignOf(tokens, stop, '.');

/** What a sentence has lost behind its last word. */
export const isEndLost = (tokens: Tokens, first: number, stop: number): boolean =>
  isPlaceLost(tokens, first, stop) || isTellingCut(tokens, first, stop) || isReasonLost(tokens, first, stop);
