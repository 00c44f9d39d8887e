/** Places where a word is lost inside its sentence: *the of the board*, *the seriousness of the, but*, *could a small ward*, *Under the law, has*. */
import type { Span } from '../../text/span';
import { Class, FINITE, GRAMMAR } from '../../words/classes';
import { hashes, isIn, isSignOf, isSmall } from '../../words/grammar';
import { isKnown } from '../../words/lexicon';
import { Shape, type Tokens } from '../../words/tokens';
import { isHead } from './agreement';
import type { Cut } from './cut';

const NOUN = Class.NOUN | Class.PLURAL;

/** In tokens; what is longer is no sentence. */
const LONGEST_SENTENCE = 200;

/** The words lost in the sentences of a paragraph, outside quotation marks. */
export function* lostWordsIn(
  tokens: Tokens,
  sentences: readonly Span[],
  isQuoted: (at: number) => boolean,
): Iterable<Cut> {
  const cut = (first: number, last: number, is: Cut['is']): Cut => ({ ...tokens.span(first, last), is });
  for (const { start, end } of sentences) {
    const first = tokens.from(start);
    const last = tokens.from(end - 1);
    if (last - first > LONGEST_SENTENCE) continue;
    for (let i = first + 1; i < last; i++) {
      const is = isSignOf(tokens, i, ',')
        ? lostAtComma(tokens, first, i, last)
        : tokens.is(i, Class.AUXILIARY)
          ? lostBehindModal(tokens, first, i, last)
          : undefined;
      if (is && !isQuoted(tokens.start(i))) yield cut(...is);
    }
  }
}

type Lost = readonly [first: number, last: number, is: Cut['is']];

function lostAtComma(tokens: Tokens, first: number, comma: number, last: number): Lost | undefined {
  if (isOpeningCut(tokens, comma)) return [comma, comma, 'cut before the comma'];
  if (!tokens.isJoined(comma)) return undefined;
  if (isNounLostBeforeComma(tokens, comma, last)) return [comma - 1, comma, 'broken off'];
  return isSubjectLost(tokens, first, comma, last) ? [comma, comma + 1, 'without a subject'] : undefined;
}

const LONGEST_SHORT_FORM = 4;

/** *taking effect. , green groups*: not behind a short form, as in *Acme Inc. , which*. */
const isOpeningCut = (tokens: Tokens, comma: number): boolean =>
  !tokens.isJoined(comma) &&
  !tokens.isJoined(comma + 1) &&
  tokens.isWord(comma + 1) &&
  isSignOf(tokens, comma - 1, '.') &&
  tokens.isJoined(comma - 1) &&
  isSmall(tokens, comma - 2) &&
  isKnown(tokens.hash(comma - 2)) &&
  (tokens.is(comma - 2, GRAMMAR) || tokens.end(comma - 2) - tokens.start(comma - 2) >= LONGEST_SHORT_FORM) &&
  !SHORT_FORMS.has(tokens.hash(comma - 2));
const SHORT_FORMS = hashes('dept corp prof govt univ assoc approx tech');

const LEADS_TO_NOUN = hashes('the a an its their our');
const BEFORE = Class.PREPOSITION | FINITE | Class.BASE | Class.ING;
const LONGEST_ASIDE = 9;

/** *the seriousness of the, but*; not *the, as he put it, worst winter*, and no letter of *a, b and c*. */
function isNounLostBeforeComma(tokens: Tokens, comma: number, last: number): boolean {
  const [article, next] = [comma - 1, comma + 1];
  if (!isIn(tokens, article, LEADS_TO_NOUN) || !isSmall(tokens, article) || tokens.isJoined(article)) return false;
  if (!isSmall(tokens, article - 1) || !tokens.is(article - 1, BEFORE) || !isSmall(tokens, next)) return false;
  if (tokens.end(next) - tokens.start(next) === 1 && !tokens.is(next, Class.DETERMINER)) return false;
  for (let i = next; i < last && i - comma < LONGEST_ASIDE; i++)
    if (isSignOf(tokens, i, ',–—'))
      return tokens.is(i + 1, GRAMMAR | FINITE) && !tokens.is(i + 1, NOUN | Class.ADJECTIVE);
  return true;
}

const TO = hashes('to');
/** *On Monday*, *Under the new law*; an opening phrase has no verb, and *For those who wait, has* may be anything. */
const LONGEST_PHRASE = 10;
const BE = hashes('is was are were');

/** *Under the new law, has two weeks*: an auxiliary and its verb right behind the first comma. */
function isSubjectLost(tokens: Tokens, first: number, comma: number, last: number): boolean {
  const verb = comma + 1;
  if (!tokens.is(verb, Class.AUXILIARY) || !isSmall(tokens, verb) || !isSignOf(tokens, last, '.')) return false;
  if (!tokens.is(first, Class.PREPOSITION) || tokens.shape(first) !== Shape.CAPITAL || isIn(tokens, first, TO))
    return false;
  if (comma - first < 2 || comma - first > LONGEST_PHRASE || tokens.isJoined(verb + 1)) return false;
  for (let i = first + 1; i < comma; i++) {
    if (
      tokens.is(i, Class.RELATIVE | Class.AUXILIARY) ||
      (tokens.is(i, Class.PRONOUN) && !tokens.is(i, Class.DETERMINER)) ||
      isSignOf(tokens, i, ',')
    )
      return false;
    if (tokens.is(i, FINITE) && !tokens.is(i, NOUN | Class.ADJECTIVE | GRAMMAR)) return false;
  }
  for (let i = verb; i < last; i++) if (isSignOf(tokens, i, ',')) return false;
  const isOfBe = isIn(tokens, verb, BE);
  if (tokens.is(verb + 1, Class.DENIAL | Class.ADVERB)) return true;
  if (tokens.is(verb + 1, Class.PARTICIPLE)) return !isOfBe || !tokens.is(verb + 2, Class.DETERMINER);
  return !isOfBe && tokens.is(verb + 1, isIn(tokens, verb, HAVE) ? Class.DETERMINER : Class.BASE);
}
const HAVE = hashes('has have had');

const MODALS = hashes('could will would must can should may might');
const LEADS = hashes('a an the its their');
/** Behind these the verb stands before its subject, or is left out: *nor would the board*, *as you would a child*. */
const TURNING = hashes(
  'so nor neither only never not no little rarely seldom how what why when where as like than way whatever who which once',
);
const BARE = hashes('be have do');
const BASE_LEADS = Class.DETERMINER | Class.ADJECTIVE | Class.ADVERB | Class.PREPOSITION | Class.AUXILIARY;

/** *The board will the lock in May*; there is no verb as a dictionary has it behind, as in *should the court reject it*. */
function lostBehindModal(tokens: Tokens, first: number, modal: number, last: number): Lost | undefined {
  const article = modal + 1;
  if (!isIn(tokens, modal, MODALS) || !isIn(tokens, article, LEADS) || !isSmall(tokens, modal)) return undefined;
  if (tokens.isJoined(modal) || tokens.isJoined(article) || tokens.isJoined(article + 1) || !isSmall(tokens, article))
    return undefined;
  if (!hasSubject(tokens, modal) || !isSignOf(tokens, last, '.') || !isSmall(tokens, article + 1)) return undefined;
  for (let i = first; i < modal; i++) if (isIn(tokens, i, TURNING)) return undefined;
  for (let i = article + 1; i < last; i++) {
    if (isIn(tokens, i, BARE) && !tokens.is(i - 1, Class.AUXILIARY)) return undefined;
    if (!tokens.is(i, Class.BASE) || isIn(tokens, i - 1, TO)) continue;
    if (tokens.is(i, NOUN) ? !tokens.is(i - 1, BASE_LEADS) : !tokens.is(i - 1, Class.AUXILIARY)) return undefined;
  }
  return [modal, article, 'without a verb'];
}

/** *the firm would*, *he could*, *the virus quickly could*; not *in his will the*, *the beer can the boy kicked*. */
function hasSubject(tokens: Tokens, modal: number): boolean {
  const i = tokens.is(modal - 1, Class.ADVERB) && !tokens.is(modal - 1, NOUN) ? modal - 2 : modal - 1;
  if (tokens.is(i, Class.DETERMINER) && !tokens.is(i, Class.PRONOUN)) return false;
  if (tokens.is(i, Class.PRONOUN)) return true;
  if (!tokens.is(i, NOUN) || tokens.is(i, Class.TIME)) return false;
  return !isIn(tokens, modal, THINGS) || tokens.is(i, Class.PLURAL | Class.PERSON | Class.BODY);
}
const THINGS = hashes('will can might may must');

const ARTICLES = hashes('the a an its their our my');
const OF = hashes('of');
/** *of course*, *of late* */
const SET = hashes('course late old necessity');

/** *the of the board*, *a of the best*: from the article on. */
export const isNounLostBeforeOf = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, ARTICLES) &&
  isIn(tokens, i + 1, OF) &&
  isSmall(tokens, i + 1) &&
  (isSmall(tokens, i) || isHead(tokens, i)) &&
  !(tokens.isJoined(i) || tokens.isJoined(i + 1) || tokens.isJoined(i + 2)) &&
  tokens.shape(i + 2) !== Shape.SIGN &&
  !(isIn(tokens, i - 1, OF) && tokens.hash(i + 2) === tokens.hash(i)) && // the end of the of the strike
  !isIn(tokens, i + 2, SET);
