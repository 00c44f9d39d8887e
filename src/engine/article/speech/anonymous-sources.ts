/** Sources without a name: *some analysts say*, *a person briefed on the talks said*, *according to two senior officials*. */
import { hashes, headOf, isHyphen, isIn, isWord } from '../../words/grammar';
import { Phrases } from '../../words/phrases';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';

/** Of these it is said often that somebody says something whom nobody has to name. */
const ANYBODY = hashes('people person figure figures');

/** *some*, *two*: somebody whom the article does not tell apart from others. */
const SOME = hashes(
  'a an one some several many most other another multiple numerous various two three four five six seven eight nine ten few',
);
/** Of one alone. */
const ONE = hashes('a an one another');
/** *the officials*, *her lawyers*: people whom the article has named. */
const KNOWN = hashes('the these those this his her its their our my your both no any all each every');
/** What they are like or work for. */
const LIKE = hashes(
  'unnamed anonymous unidentified senior top former current local federal government military intelligence security administration company ' +
    'industry legal political independent leading outside state city medical law enforcement high ranking defense defence health public trade ' +
    'market campaign congressional financial foreign veteran longtime agency western us american european british israeli palestinian arab ' +
    'african asian republican democratic',
);
const BREAKING = hashes(
  'still however meanwhile yet so then also today yesterday monday tuesday wednesday thursday friday saturday sunday ' +
    'which who whose of and or but to in on at by for from with as that when while if after before because is are was were be been has have had said says than',
);

/** What goes on about them before the verb. */
const WHO = hashes('who');
const ABOUT_THEM = hashes('familiar briefed close privy involved aware speaking');
/** A verb behind one of these is of what they are about. */
const OF_OTHERS = hashes('to who that which and not');
/** So many words of it. */
const LONGEST = 12;
/** So many tokens before the noun may belong to it. */
const NEAR = 8;

const SAYING = hashes(
  'say says said tell tells told believe believes believed warn warns warned argue argues argued claim claims claimed suggest suggests suggested ' +
    'fear fears feared expect expects expected estimate estimates estimated think thinks thought note notes noted add adds added describe ' +
    'describes described confirm confirms confirmed insist insists insisted admit admits admitted reveal reveals revealed concede concedes ' +
    'conceded acknowledge acknowledges acknowledged maintain maintains maintained contend contends contended allege alleges alleged complain ' +
    'complains complained predict predicts predicted suspect suspects suspected doubt doubts doubted caution cautions cautioned explain explains ' +
    'explained deny denies denied dispute disputes disputed recall recalls recalled',
);
/** What stands before the verb beside adverbs. */
const BEFORE_VERB = hashes('have has had also now then later since long still never often once who');

const CITING = new Phrases('according to, citing, quoting, told by'.split(', ').map(phrase => [phrase, true] as const));
const SPOKE = hashes('said told confirmed described');
const TELLING = hashes('said says added');
const ONE_OF = hashes('one some several many most two three few');
const [OF, WITH] = ['of', 'with'].map(hashOf);
const KNOWLEDGE = hashes('knowledge');
const FROM = hashes('from at in of for with on like such including');
const [COMMA, STOP] = Array.from(',.', sign => sign.charCodeAt(0));

/** Some tokens, the last one included. */
export interface Nameless {
  readonly first: number;
  readonly last: number;
}

/** Whoever is called so by a noun, and says something without a name. */
export function namelessAt(tokens: Tokens, noun: number): Nameless | undefined {
  if (!tokens.isOf(noun, Topic.NAMELESS) || isHyphen(tokens, noun + 1)) return undefined;
  const first = firstOf(tokens, noun);
  if (first < 0) return undefined;
  const last = lastBeforeVerb(tokens, noun);
  if (last >= noun && !isApposed(tokens, first, last) && (last > noun || isSomebody(tokens, first, noun)))
    return { first, last };
  return isCited(tokens, first, noun) ? { first, last: noun } : undefined;
}

/** *two people told*, but not *people say*, *most people think*. */
const isSomebody = (tokens: Tokens, first: number, noun: number): boolean =>
  !isIn(tokens, noun, ANYBODY) || (first < noun && isIn(tokens, noun + 1, SPOKE));

/** Where they begin; -1 where the article has named them, or names a body and nobody of it. */
function firstOf(tokens: Tokens, noun: number): number {
  let first = noun;
  let isOfBody = false;
  for (let last = noun - 1; last > noun - NEAR && isPart(tokens, last);) {
    const head = headOf(tokens, last, ".-’'");
    if (isIn(tokens, last, BREAKING) || isOtherNoun(tokens, last)) break;
    if (isIn(tokens, last, KNOWN)) return isPartOf(tokens, last) ? last - 2 : -1;
    if (isIn(tokens, last, SOME) && head === last) return someFrom(tokens, last, noun, first);
    if (isOwner(tokens, head, last)) return -1;
    const isLike = isIn(tokens, last, LIKE) || isCountry(tokens, head, last);
    if (isLike && first === last + 1) first = head;
    if (!isLike && tokens.shape(head) >= Shape.CAPITAL) isOfBody = true;
    last = head - 1;
  }
  return isOfBody ? -1 : first;
}

/** *the challenges experts see*: a plural before them ends what is not theirs. */
const isOtherNoun = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.SMALL && isMany(tokens, i) && !isIn(tokens, i, KNOWN) && !isIn(tokens, i, LIKE);

/** From *some* on, but not with *these two*; *a prospect experts say* has an end before them. */
function someFrom(tokens: Tokens, some: number, noun: number, first: number): number {
  if (isIn(tokens, some - 1, KNOWN)) return -1;
  return isIn(tokens, some, ONE) && isMany(tokens, noun) ? first : some;
}

const isMany = (tokens: Tokens, noun: number): boolean => /(?:[^s]s|people|witnesses)$/i.test(tokens.text(noun));

/** *one of the officials* */
const isPartOf = (tokens: Tokens, the: number): boolean => isWord(tokens, the - 1, OF) && isIn(tokens, the - 2, ONE_OF);

/** A word, or the end of *U.S.* and *Ruiz’*. */
function isPart(tokens: Tokens, last: number): boolean {
  if (tokens.isWord(last)) return true;
  if (!tokens.isJoined(last) || !tokens.isWord(last - 1)) return false;
  const isLetter = tokens.end(last - 1) - tokens.start(last - 1) === 1;
  return isLetter ? tokens.isSign(last, STOP) : /^[’']$/.test(tokens.text(last));
}

/** *the mayor’s*, *Ruiz’* */
const isOwner = (tokens: Tokens, head: number, last: number): boolean =>
  last > head && /[’']s?$/.test(tokens.text(head, last));

/** *U.S.*, *U.K.* */
const isCountry = (tokens: Tokens, head: number, last: number): boolean =>
  last > head && /^U\.[SKN]\.$/.test(tokens.text(head, last));

/** Their last token, where a verb of saying follows; -1 where none does. */
function lastBeforeVerb(tokens: Tokens, noun: number): number {
  if (isVerb(tokens, noun + 1)) return noun;
  const isComma = tokens.isSign(noun + 1, COMMA);
  const from = isComma ? noun + 2 : noun + 1;
  if (!isIn(tokens, from, WHO) && (isComma || !isAboutThem(tokens, from))) return -1;
  for (let i = from + 1; i < from + LONGEST; i++) {
    if (tokens.isSign(i, STOP)) return -1;
    if (tokens.isSign(i, COMMA)) return isComma && isVerb(tokens, i + 1) ? i - 1 : -1;
    if (!isComma && i > from + 1 && !isIn(tokens, i - 1, OF_OTHERS) && isVerb(tokens, i)) return i - 1;
  }
  return -1;
}

/** *familiar with*, *briefed on*, *with direct knowledge of* */
const isAboutThem = (tokens: Tokens, i: number): boolean =>
  isWord(tokens, i, WITH)
    ? isIn(tokens, i + 1, KNOWLEDGE) || isIn(tokens, i + 2, KNOWLEDGE)
    : isIn(tokens, i, ABOUT_THEM);

/** *say*, *have long suspected*, *quietly admit* */
function isVerb(tokens: Tokens, i: number): boolean {
  let at = i;
  while (at < i + 3 && (isIn(tokens, at, BEFORE_VERB) || isAdverb(tokens, at))) at++;
  return isIn(tokens, at, SAYING) && !(at > i && isIn(tokens, at - 1, WHO));
}

const isAdverb = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.SMALL && tokens.text(i).endsWith('ly');

/** *Ana Ruiz, a senior official, said*: they are somebody who is named. */
const isApposed = (tokens: Tokens, first: number, last: number): boolean =>
  tokens.isSign(first - 1, COMMA) && tokens.isSign(last + 1, COMMA);

/** *according to two officials*, *said one of the officials*: with no name behind, and not of a body that is named. */
function isCited(tokens: Tokens, first: number, noun: number): boolean {
  const isCiting = CITING.before(tokens, first) !== undefined;
  const isBare = first === noun;
  if (!isCiting && (isBare || !isIn(tokens, first - 1, TELLING))) return false;
  if (isAboutThem(tokens, noun + 1) || isIn(tokens, noun + 1, WHO)) return true;
  if (isNamedBehind(tokens, noun + 1) || (isIn(tokens, noun, ANYBODY) && !(isCiting && !isBare))) return false;
  return !isBare || (isMany(tokens, noun) && !isIn(tokens, noun + 1, FROM));
}

/** *an official, Ana Ruiz*, *the analyst Ana Ruiz* */
const isNamedBehind = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) >= Shape.CAPITAL || (tokens.isSign(i, COMMA) && tokens.shape(i + 1) >= Shape.CAPITAL);
