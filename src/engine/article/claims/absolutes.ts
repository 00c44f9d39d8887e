/** What admits of no exception where the article itself says it: *the first*, *the only*, *the largest*, *never*, *a record*, *no one*. */
import { lastOf, overlaps, type Span } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isHyphen, isIn, isPossessive, isSignOf } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { WordSet } from '../../words/word-set';
import type { Paragraph } from '../paragraph';

const ALONE = hashes('never nobody unprecedented unparalleled unrivaled unrivalled');
const [NO, ONE, ONLY, FIRST, MOST, LEAST, RECORD, EVER, THAN, OF, ALL] =
  'no one only first most least record ever than of all'.split(' ').map(word => hashes(word));
const SINGLE = hashes('single');
const ZERO = hashes('zero');
const AT = hashes('at');
const ARTICLE = hashes('a an the');
const BEST = hashes('best worst');
/** Behind *first* they are a time, an order or a name. */
const NO_FIRST = hashes(
  'half quarter place year years month months week weeks day days hour hours minute minutes lady aid responder responders step glance hand ' +
    'name names round class degree thing things two three four five six seven eight nine ten few several season term',
);
/** Behind *record* they are no height of anything. */
const NO_RECORD = hashes('of label labels deal company store player keeping keeper producer executive number');
/** What a record is one of. */
const RECORD_OF = hashes(
  'high highs low lows number numbers level levels profit profits sales year amount turnout heat temperature temperatures crowd crowds ' +
    'revenue revenues earnings loss losses fine price prices time pace rate rates set sum cold rainfall demand',
);
const SAID_OF = hashes('the its his her their our my your whose');
/** The last of a row, which another will follow. */
const LATEST = hashes('latest');
const BE = hashes('is are was were be been being');

const TELLING = new WordSet([
  ...ALONE,
  ...ONE,
  ...ONLY,
  ...FIRST,
  ...RECORD,
  ...EVER,
  ...ZERO,
  ...ALL,
  ...SINGLE,
  ...MOST,
  ...LEAST,
  ...BEST,
]);

/** Offsets count in the prose; `read` is what is a figure or a date there. */
export function absolutesIn({ tokens, quotations }: Paragraph, read: readonly Span[]): Span[] {
  const quoted = quotations.filter(({ kind }) => kind !== 'word').map(({ span }) => span);
  const found: Span[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const first = mayTell(tokens, i) ? absoluteTo(tokens, i) : -1;
    if (first < 0) continue;
    const at = tokens.span(first, lastFrom(tokens, i));
    const isQuoted = (lastOf(quoted, at.start)?.end ?? 0) > at.start;
    if (!isQuoted && !read.some(each => overlaps(each, at))) found.push(at);
  }
  return found;
}

/** One look at nearly every word. */
const mayTell = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, TELLING) || (tokens.shape(i) === Shape.SMALL && tokens.prose.startsWith('est', tokens.end(i) - 3));

/** The first token of the absolute whose telling word a token is; -1 where it is none. */
function absoluteTo(tokens: Tokens, i: number): number {
  if (isIn(tokens, i, ALONE)) return i;
  if (isIn(tokens, i, ONE)) return isIn(tokens, i - 1, NO) && !isHyphen(tokens, i) ? i - 1 : -1;
  if (isIn(tokens, i, ONLY)) return ledBy(tokens, i);
  if (isIn(tokens, i, FIRST)) return isFirst(tokens, i) ? ledBy(tokens, i) : -1;
  if (isIn(tokens, i, RECORD)) return isRecord(tokens, i) ? withArticle(tokens, i) : -1;
  if (isIn(tokens, i, EVER)) return isIn(tokens, i - 1, THAN) ? comparedBefore(tokens, i - 1) : -1;
  if (isIn(tokens, i, ZERO)) return tokens.is(i + 1, Class.NOUN) ? i : -1;
  if (isIn(tokens, i, ALL)) return isIn(tokens, i - 1, AT) ? denialBefore(tokens, i - 1) : isAll(tokens, i) ? i : -1;
  if (isIn(tokens, i, SINGLE)) return isIn(tokens, i - 1, ARTICLE) && tokens.is(i - 2, Class.DENIAL) ? i - 2 : -1;
  if (isIn(tokens, i, MOST) || isIn(tokens, i, LEAST)) return isOfDegree(tokens, i) ? ledOrSaid(tokens, i) : -1;
  const isBest = isIn(tokens, i, BEST) && tokens.is(i + 1, Class.NOUN | Class.ADJECTIVE);
  return isBest || isSuperlative(tokens, i) ? ledBy(tokens, i) : -1;
}

/** With the word that it is the degree of, *most acute*, and *ever* behind it. */
function lastFrom(tokens: Tokens, i: number): number {
  const last = isIn(tokens, i, MOST) || isIn(tokens, i, LEAST) || isIn(tokens, i, ZERO) ? i + 1 : i;
  return isHyphen(tokens, last + 1) && isIn(tokens, last + 2, EVER) ? last + 2 : last;
}

/** *the*, *its*, *the harbour’s*: what makes of one of many the one that is meant; -1 where nothing does. */
function ledBy(tokens: Tokens, i: number): number {
  if (isIn(tokens, i - 1, SAID_OF)) return i - 1;
  return isPossessive(tokens, i - 1) ? i : -1;
}

/** *the most acute*, *is most acute* */
const ledOrSaid = (tokens: Tokens, i: number): number => (isIn(tokens, i - 1, BE) ? i : ledBy(tokens, i));

const isOfDegree = (tokens: Tokens, i: number): boolean =>
  tokens.is(i + 1, Class.ADJECTIVE | Class.ADVERB | Class.PARTICIPLE) && !isIn(tokens, i + 1, OF);

const withArticle = (tokens: Tokens, i: number): number => (isIn(tokens, i - 1, ARTICLE) ? i - 1 : i);

/** Not the first of several in a row, one of the first, the first month, and no name. */
const isFirst = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.SMALL &&
  !isIn(tokens, i + 1, NO_FIRST) &&
  !isSignOf(tokens, i + 1, ',') &&
  !(isIn(tokens, i - 2, OF) && isIn(tokens, i - 3, ONE));

/** *a record*, *record losses*, *a record high*; but *a record of the meeting*, *her record*. */
function isRecord(tokens: Tokens, i: number): boolean {
  if (tokens.shape(i) !== Shape.SMALL || isIn(tokens, i + 1, NO_RECORD)) return false;
  return (isIn(tokens, i - 1, ARTICLE) && !isIn(tokens, i - 1, SAID_OF)) || isIn(tokens, i + 1, RECORD_OF);
}

/** *better than ever*, but *closer scrutiny than ever* */
const comparedBefore = (tokens: Tokens, than: number): number =>
  tokens.is(than - 1, Class.ADJECTIVE | Class.ADVERB) ? than - 1 : than;

/** *no mention at all*: the denial a few words before. */
function denialBefore(tokens: Tokens, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (isIn(tokens, i, NO) || tokens.is(i, Class.DENIAL)) return i;
  return -1;
}

/** *all the taxes*, *are all closed*; but *all the same*, *all the time*. */
const isAll = (tokens: Tokens, i: number): boolean =>
  (isIn(tokens, i + 1, SAID_OF) && tokens.is(i + 2, Class.PLURAL)) ||
  (isIn(tokens, i - 1, BE) && tokens.is(i + 1, Class.ADJECTIVE | Class.PARTICIPLE));

/** *largest*, *busiest*, *biggest*: an adjective in its highest degree. */
function isSuperlative(tokens: Tokens, i: number): boolean {
  if (tokens.shape(i) !== Shape.SMALL || isHyphen(tokens, i) || tokens.is(i, Class.NOUN | Class.BASE)) return false;
  if (isIn(tokens, i, LATEST)) return false;
  const word = tokens.text(i).toLowerCase();
  if (!word.endsWith('est') || word.length < 6) return false;
  const stem = word.slice(0, -3);
  const forms = [stem, `${stem}e`, stem.slice(0, -1), ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [])];
  return forms.some(form => (classesOf(hashOf(form)) & Class.ADJECTIVE) !== 0);
}
