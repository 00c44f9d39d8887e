/** Pieces of sentences: what their first words, their last ones and their verbs say. A sentence is given by its first and its last token. */
import { Class } from '../../words/classes';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { NAMED } from './capital-words';

const OPENING_MARKS = '"“‘\'';
const CLOSING_MARKS = '"”’\'»)]*_';

/** The first word of a sentence, behind a mark that opens. */
export const headOfSentence = (tokens: Tokens, first: number): number =>
  isSignOf(tokens, first, OPENING_MARKS) ? first + 1 : first;

/** The stop that ends a sentence, before the marks that close with it; -1 where none does. */
export function stopOf(tokens: Tokens, first: number, last: number): number {
  let i = last;
  while (i > first && isSignOf(tokens, i, CLOSING_MARKS)) i--;
  return isSignOf(tokens, i, '.?!…') ? i : -1;
}

/** Particles that names begin with in small letters. */
const PARTICLES = hashes('al el de del della di da dos du le la van von der den bin ibn ten ter');
const ARABIC = hashes('al el as an ar ash');
/** *d’Artagnan* */
const ELIDED = hashes('d l o');

/** Does it start small, with no name, address or handle? *iPhone*, *de Gaulle* and *al-Shabab* are names. */
export function startsSmall(tokens: Tokens, head: number): boolean {
  if (tokens.shape(head) !== Shape.SMALL || !hasCapital(tokens, head) || isIn(tokens, head, PARTICLES)) return false;
  if (!tokens.isJoined(head + 1)) return true;
  if (isSignOf(tokens, head + 1, '-')) return !isIn(tokens, head, ARABIC);
  if (isSignOf(tokens, head + 1, "'’")) return !isIn(tokens, head, ELIDED);
  if (tokens.shape(head + 1) > Shape.SIGN || isSignOf(tokens, head + 1, '@_/:')) return false;
  return !(isSignOf(tokens, head + 1, '.') && tokens.isJoined(head + 2) && tokens.isWord(head + 2));
}

/** Some scripts have letters of one size. */
function hasCapital(tokens: Tokens, i: number): boolean {
  const first = String.fromCodePoint(tokens.text(i).codePointAt(0)!);
  return first.toUpperCase() !== first;
}

const FINITE = Class.PRESENT | Class.PAST | Class.AUXILIARY;
const NOUN = Class.NOUN | Class.PLURAL;

/** *Integrity, “whatever may come.”*: a noun, a quotation and no verb. */
export function isNounAlone(tokens: Tokens, first: number, last: number): boolean {
  if (tokens.shape(first) !== Shape.CAPITAL || !tokens.is(first, NOUN) || tokens.is(first, NAMED | Class.BASE))
    return false;
  if (!isSignOf(tokens, first + 1, ',') || !isSignOf(tokens, first + 2, '"“‘')) return false;
  let close = first + 3;
  while (close < last && !isSignOf(tokens, close, '"”’')) close++;
  return isSignOf(tokens, close, '"”’') && (close === last || (close === last - 1 && isSignOf(tokens, last, '.!?')));
}

/** No sentence ends with these: what they belong to is lost. *Either-or.* and *Plan A.* do. */
const LEADING_ON = hashes('the a an and or its their our your my whose');
/** With these it may, if the words that belong to them stand before: *the one he was afraid of*. */
const PREPOSITIONS = hashes('from into than per between among against during amid despite');
const OF = hashes('of');
/** *Sort of*, *it was made fun of* */
const BEFORE_OF = hashes(
  'sort kind because out instead fun advantage care hold note use charge sight track rid notice light',
);
/** None of these stands behind a time: *the week before* does. */
const BEHIND_NO_TIME = hashes('of for with from at to against between into');

/** Does the sentence end with a word that leads on? */
export function leadsOn(tokens: Tokens, first: number, stop: number): boolean {
  const last = stop - 1;
  if (last <= first || tokens.shape(last) !== Shape.SMALL || tokens.isJoined(last)) return false;
  if (isIn(tokens, last, LEADING_ON) || (isIn(tokens, last, RELATIVES) && tokens.is(last - 1, NOUN))) return true;
  return isSignOf(tokens, stop, '.') && isDangling(tokens, last) && !hasGap(tokens, first, last);
}

/** Some stand alone behind *with*: *with the lights on*. */
const IN_PHRASE = hashes('in at near to for with');
/** *a way in*, *a look at*: nouns that end with one of them. */
const WITH_PARTICLE = hashes('way ways stand sit lie look break trip ride');
const ARTICLE = hashes('the a an');

/** *posted to a flat in.*: behind a whole phrase. */
const isBehindPhrase = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, IN_PHRASE) &&
  tokens.is(i - 1, Class.NOUN) &&
  !tokens.is(i - 1, Class.TIME) &&
  !isIn(tokens, i - 1, WITH_PARTICLE) &&
  isIn(tokens, i - 2, ARTICLE) &&
  tokens.is(i - 3, Class.PREPOSITION) &&
  !isIn(tokens, i - 3, WITH);
const WITH = hashes('with without');

/** A preposition behind a noun or a time, which takes none. */
function isDangling(tokens: Tokens, i: number): boolean {
  if (!tokens.is(i, Class.PREPOSITION)) return false;
  if (isBehindPhrase(tokens, i)) return true;
  const before = i - 1;
  if (tokens.is(before, Class.TIME) && tokens.is(before, NOUN)) return isIn(tokens, i, BEHIND_NO_TIME);
  if (isIn(tokens, i, OF)) return tokens.is(before, NOUN) && !isIn(tokens, before, BEFORE_OF);
  if (!isIn(tokens, i, PREPOSITIONS) || !tokens.is(before, NOUN)) return false;
  return !tokens.is(before, FINITE | Class.BASE | Class.PARTICIPLE | Class.ING);
}

/** A word of which the preposition may speak: *which*, *what*. */
function hasGap(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens.is(i, Class.RELATIVE) || isIn(tokens, i, QUESTIONS)) return true;
  return false;
}

const QUESTIONS = hashes('what how why when');

const RELATIVES = hashes('which who whose whom');
/** *Which means that it is shut.* Papers write so. */
const COMMENTS = hashes('means is was makes made brings leaves raises explains and');

/** *Which nobody had seen.*: a clause that belongs to the sentence before. */
export const isClauseAlone = (tokens: Tokens, first: number, stop: number): boolean =>
  isIn(tokens, first, RELATIVES) &&
  isSignOf(tokens, stop, '.') &&
  stop - first > SHORTEST_CLAUSE &&
  tokens.isWord(first + 1) &&
  !isSubject(tokens, first, stop) &&
  !(tokens.text(first) === 'Which' && isIn(tokens, first + 1, COMMENTS) && !isPassive(tokens, first + 2));

/** *Who he was is a riddle*: two verbs stand side by side, and the clause is what the second is said of. */
function isSubject(tokens: Tokens, first: number, stop: number): boolean {
  for (let i = first + 1; i + 1 < stop; i++) if (isIn(tokens, i, BE) && isIn(tokens, i + 1, TENSED)) return true;
  return false;
}
const BE = hashes('is are was were');
const TENSED = hashes('is are was were has have had will would can could may might must should');

/** They open a clause, and nothing else. */
const CLAUSES = hashes('although whereas unless because while');

/** *Although the keepers of two locks.*, *While the horns.*: a clause that has lost its verb. */
export const hasNoVerb = (tokens: Tokens, first: number, stop: number): boolean =>
  isIn(tokens, first, CLAUSES) &&
  isSignOf(tokens, stop, '.') &&
  tokens.is(first + 1, NOUN | Class.DETERMINER) &&
  stop - first > (tokens.is(first + 1, Class.DETERMINER) ? SHORTEST_PHRASE : SHORTEST_CLAUSE) &&
  !(hasClearVerb(tokens, first + 1, stop) && hasMainVerb(tokens, first, stop));

function hasClearVerb(tokens: Tokens, first: number, stop: number): boolean {
  for (let i = first; i < stop; i++) if (tokens.is(i, FINITE | Class.BASE) && !isNounHere(tokens, i)) return true;
  return false;
}

/** *both locks*, *of talks* */
const isNounHere = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, NOUN) && tokens.is(i - 1, Class.DETERMINER | Class.PREPOSITION | Class.ADJECTIVE);

const SHORTEST_CLAUSE = 4;
const WHY = hashes('why how what where when because to not');

/** *Which is now set*, *Which was sold*; not *Which is why*. */
const isPassive = (tokens: Tokens, i: number): boolean =>
  tokens.is(i - 1, Class.AUXILIARY) && !isIn(tokens, i, WHY) && tokens.is(i, Class.PARTICIPLE | Class.ADVERB);

/** *After the rain*; *As if he cared* is a clause. */
const leadsPhrase = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.PREPOSITION) && !tokens.is(i + 1, Class.SUBORDINATOR);

/** *After the rain in the north.*: it starts with a preposition, and no verb in it is that of a sentence. */
export function isPhraseAlone(tokens: Tokens, first: number, stop: number): boolean {
  const isPhrase = leadsPhrase(tokens, first) || isIn(tokens, first, INCLUDING);
  if (tokens.shape(first) !== Shape.CAPITAL || !isPhrase || !isSignOf(tokens, stop, '.')) return false;
  return (
    stop - first > SHORTEST_PHRASE &&
    tokens.isWord(stop - 1) &&
    !hasComma(tokens, first, stop) &&
    !hasMainVerb(tokens, first, stop)
  );
}

const SHORTEST_PHRASE = 2;
const INCLUDING = hashes('including');

/** *The captain, a father of three from Vigo.*: somebody, what he is, and no verb. */
export function hasNoPredicate(tokens: Tokens, first: number, stop: number): boolean {
  if (!isIn(tokens, first, DEFINITE) || !isSignOf(tokens, stop, '.') || stop - first <= SHORTEST_DESCRIBED)
    return false;
  let comma = first + 1;
  while (comma - first <= LONGEST_SUBJECT && tokens.shape(comma) === Shape.SMALL) comma++;
  return (
    isSignOf(tokens, comma, ',') &&
    tokens.is(comma - 1, Class.PERSON) &&
    isIn(tokens, comma + 1, INDEFINITE) &&
    !hasVerb(tokens, first, stop)
  );
}

const SHORTEST_DESCRIBED = 7;
const LONGEST_SUBJECT = 4;
const DEFINITE = hashes('the his her their its');
const INDEFINITE = hashes('a an');

const hasComma = (tokens: Tokens, first: number, stop: number): boolean => {
  for (let i = first; i < stop; i++) if (isSignOf(tokens, i, ',:;—–-"“')) return true;
  return false;
};

const [TO, SINCE] = ['to', 'since'].map(hashes);

const ARTICLES = hashes('the a an his her its their our my your this');

/** It may be a verb with a tense: not behind *to*, and not where a noun must stand. */
const isVerb = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, FINITE | Class.BASE) &&
  !isIn(tokens, i - 1, TO) &&
  !(tokens.is(i, NOUN) && isIn(tokens, tokens.is(i - 1, Class.ADJECTIVE) ? i - 2 : i - 1, ARTICLES));

/** They deny as subjects do: *neither may be sold*, *nobody was told*. */
const NOBODY = hashes('neither nobody none nothing');

/** A verb that belongs to no clause inside the sentence. */
export function hasMainVerb(tokens: Tokens, first: number, stop: number): boolean {
  let clauses = 0;
  for (let i = first + 1; i < stop; i++) {
    if (isSinceThen(tokens, i)) continue;
    if (tokens.is(i, Class.RELATIVE | Class.SUBORDINATOR)) clauses++;
    else if (isVerb(tokens, i)) {
      if (tokens.is(i - 1, Class.AUXILIARY | Class.DENIAL) && !isIn(tokens, i - 1, NOBODY)) continue;
      if (clauses-- === 0) return true;
    }
  }
  return false;
}

/** *In the 25 years since he has travelled*: it may open a clause, or none. */
const isSinceThen = (tokens: Tokens, i: number): boolean => isIn(tokens, i, SINCE) && tokens.is(i - 1, Class.TIME);

/** What an editor notes under an article: *Updated with a comment.* */
const NOTES = hashes(
  'updated reprinted posted published edited reported written compiled adapted excerpted corrected translated produced filed',
);

/** *Led by the council* */
const AGENTS = hashes('by with from as');
/** *Believed to be the oldest boat*, *Asked if it was* */
const isTold = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.SPEAKING) && tokens.is(i + 1, Class.SUBORDINATOR | Class.PREPOSITION);

/** *Gave the board a week to reply.*: it starts with a verb that has a tense, and has no other. */
export function hasNoSubject(tokens: Tokens, first: number, stop: number): boolean {
  if (tokens.shape(first) !== Shape.CAPITAL || !tokens.is(first, Class.PAST) || !isSignOf(tokens, stop, '.'))
    return false;
  if (tokens.is(first, NAMED | NOUN | Class.BASE | Class.AUXILIARY) || isIn(tokens, first, NOTES)) return false;
  if (tokens.is(first, Class.ADJECTIVE) && !tokens.is(first + 1, Class.DETERMINER | Class.OBJECT)) return false;
  if (tokens.is(first, Class.PARTICIPLE) && (isIn(tokens, first + 1, AGENTS) || isTold(tokens, first))) return false;
  return stop - first > SHORTEST_CLAUSE && !hasComma(tokens, first, stop) && !hasMainVerb(tokens, first, stop);
}

/** Is there a verb with a tense at all? */
export function hasVerb(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tokens.is(i, FINITE)) return true;
  return false;
}
