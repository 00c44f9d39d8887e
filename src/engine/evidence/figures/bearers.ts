/**
 * Whose figure it is: the towns, firms and bodies that a sentence names, or, where it names none, those that the sentence before does. A
 * document that knows the one of a claim, and speaks of another where the figure stands, does not speak of the claim.
 */
import type { Article } from '../../article/article';
import type { Figure } from '../../article/figures/figure';
import type { Figured } from '../../article/paragraph';
import { namesOf } from '../../article/people/names';
import { monthAt } from '../../article/dates/names';
import { sentencesOf } from '../../text/sentences';
import { lastFrom, overlaps, type Span } from '../../text/span';
import { Class, FINITE, GIVEN, GRAMMAR } from '../../words/classes';
import { hasBreak, hashes, isIn, isSignOf } from '../../words/grammar';
import { hashOf } from '../../words/hash';
import { classesOf } from '../../words/lexicon';
import { Shape, tokensOf, type Tokens } from '../../words/tokens';
import type { SourceDocument } from '../document';

/** So many sentences before its own say whose a figure of a document is. */
const SENTENCES_BEFORE = 3;
/** and so much of the document before what was read of it (UTF-16 units). */
const BEFORE = 300;
/** Shorter ones, *US*, *EU*, are not told from other words. */
const SHORTEST = 3;

/** So many tokens behind a figure a name may say whose it is: *18 bakeries in Dunmore*. */
const NEAR_BEHIND = 6;

/** A figure in its prose. */
interface InProse {
  readonly figured: Pick<Figured, 'tokens' | 'sentences'>;
  readonly figure: Pick<Figure, 'span'>;
}

/** Names around a figure. */
export interface Bearers {
  /** Those that say whose it is: they stand before it in its sentence, or close behind; or in a sentence before, where its own has none. */
  readonly own: readonly string[];
  /** All of that sentence. */
  readonly all: readonly string[];
}

/** Those of a claim, and what its article says of a name. */
export interface ClaimBearers extends Bearers {
  readonly isInArticle: (name: string) => boolean;
}

/** Whose the figure of a claim is: nobody whom the article knows as a person. */
export function bearersOf(claim: InProse, article: Article): ClaimBearers {
  const people = new Set(namesOf(article).flatMap(({ name, kind }) => (kind === 'person' ? [lastWord(name)] : [])));
  const { own, all } = namesAround(claim, 1);
  const isInArticle = (name: string): boolean => name.split(' ').some(word => article.text.includes(word));
  return { own: own.filter(name => !people.has(name)), all, isInArticle };
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Does a document speak of somebody else where a figure stands (`start`: of its prose in the document)? */
export function isOfOtherBearer(
  bearers: ClaimBearers,
  passage: InProse,
  start: number,
  document: SourceDocument,
): boolean {
  const { text, path } = document;
  const known = bearers.own.filter(name => text.includes(name) || isInPath(path, name));
  if (!known.length) return isOfUnknown(bearers, passage, document);
  const around = namesAround(passage, SENTENCES_BEFORE);
  const theirs = around.all.length ? around : namesBefore(text, start);
  if (bearers.all.some(name => theirs.all.some(other => areOne(name, other)))) return false;
  if (theirs.all.length) return theirs.own.length > 0;
  // nobody was named yet
  return known.every(name => text.indexOf(name) > start + passage.figure.span.end);
}

/** The document nowhere has a name of the claim, and where the figure stands only such as the article nowhere has. */
function isOfUnknown({ own, isInArticle }: ClaimBearers, passage: InProse, { path }: SourceDocument): boolean {
  if (!own.length || own.some(name => isInPath(path, lastWord(name)))) return false;
  const theirs = namesAround(passage, 0).own;
  return theirs.length > 0 && !theirs.some(isInArticle);
}

const isInPath = (path: string, name: string): boolean => path.toLowerCase().includes(name.toLowerCase());

/** The one has all that the other has: *Ridge Valley* and *the Ridge Valley District*; but not *East Halden* and *West Halden*. */
function areOne(a: string, b: string): boolean {
  const [one, other] = [a, b].map(name => name.split(' '));
  if (!one.some(word => other.includes(word))) return false;
  const isRest = (words: readonly string[], of: readonly string[]): boolean =>
    words.every(word => of.includes(word) || ANY_NAME.has(hashOf(word)));
  return isRest(one, other) || isRest(other, one);
}

/** Any town, county or firm may have them in its name, or not. */
const ANY_NAME = hashes(
  'the city town village county district region province state council borough parish municipality republic government ministry department office ' +
    'authority agency company co corp corporation inc ltd limited plc llc group holding holdings ag sa se nv gmbh ab asa club fc',
);

/** The names of the sentences before a place of a document, the nearest that has any: what is asked there is answered here. */
function namesBefore(text: string, start: number): Bearers {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const tokens = tokensOf(before);
  for (const sentence of sentencesOf(before).reverse().slice(0, SENTENCES_BEFORE)) {
    const names = namesIn(tokens, sentence);
    if (names.length) return { own: names, all: names };
  }
  return { own: [], all: [] };
}

function namesAround({ figured: { tokens, sentences }, figure: { span } }: InProse, before: number): Bearers {
  const at = Math.max(0, lastFrom(sentences, span.start));
  const upTo = (most: number): string[] =>
    namesIn(tokens, { start: sentences[at].start, end: behindPhrase(tokens, span, sentences[at], most) }, span);
  const own = upTo(NEAR_BEHIND);
  const all = namesIn(tokens, sentences[at], span);
  // it has 5 cranes, two of which were built in Saltmere
  if (own.length || (all.length && !isOfBefore(tokens, sentences[at], span))) return { own, all };
  for (let i = at - 1; i >= Math.max(0, at - before); i--) {
    const names = namesIn(tokens, sentences[i]);
    if (names.length) return { own: names, all: [...upTo(Infinity), ...names] };
  }
  return { own: [], all: [] };
}

/** *it has*, *their*: whose a figure is was said before. */
function isOfBefore(tokens: Tokens, { start }: Span, figure: Span): boolean {
  for (let i = tokens.from(start); tokens.start(i) < figure.start; i++) if (isIn(tokens, i, IT)) return true;
  return false;
}
const IT = hashes('it its they their');

/** *$5 million into the Harbour Fund*: whose it becomes. */
const INTO = hashes('into');

/** Where the phrase ends in which a figure stands: at a sign, or so many tokens behind it. */
function behindPhrase(tokens: Tokens, figure: Span, sentence: Span, most: number): number {
  const first = tokens.from(figure.end - 1) + 1;
  let i = first;
  while (i < first + most && tokens.end(i) <= sentence.end && tokens.isWord(i) && !isIn(tokens, i, INTO)) i++;
  return Math.max(figure.end, i > first ? tokens.end(i - 1) : 0);
}

/** The names of a sentence that are not those of people, nor of a figure: *USD 5*. */
function namesIn(tokens: Tokens, { start, end }: Span, figure?: Span): string[] {
  const names: string[] = [];
  const first = tokens.from(start);
  for (let i = first; i < tokens.count && tokens.end(i) <= end; i++) {
    if (!isNameAt(tokens, i, first) || (figure && overlaps(tokens.span(i), figure))) continue;
    let last = i;
    while (tokens.isWord(last + 1) && tokens.shape(last + 1) >= Shape.CAPITAL && !hasBreak(tokens, last + 1)) last++;
    const name = tokens.prose.slice(tokens.start(i), tokens.end(last));
    if (name.length >= SHORTEST && !isPerson(tokens, i, last) && !isPeople(tokens, i, last)) names.push(name);
    i = last;
  }
  return names;
}

/** A capital that is not owed to the place of the word; at the start of a sentence a word that English does not have, or *Kestrel shipped*. */
function isNameAt(tokens: Tokens, i: number, first: number): boolean {
  if (!tokens.isWord(i) || tokens.shape(i) < Shape.CAPITAL || tokens.is(i, GRAMMAR | Class.DAY)) return false;
  if (monthAt(tokens, i)) return false;
  const isFirst = i === first || isSignOf(tokens, i - 1, ':“"');
  if (!isFirst || tokens.is(i, Class.PROPER) || !tokens.is(i, ANY)) return true;
  const isAlone = tokens.is(i, Class.NOUN) && !tokens.is(i, Class.PLURAL | Class.TIME | Class.PERSON);
  const isSubject = tokens.is(i + 1, FINITE | Class.AUXILIARY) && !tokens.is(i + 1, Class.PLURAL);
  return (isAlone && isSubject) || tokens.shape(i + 1) >= Shape.CAPITAL;
}

/** What a word of English can be. */
const ANY =
  Class.NOUN |
  Class.PLURAL |
  Class.BASE |
  Class.PRESENT |
  Class.PAST |
  Class.ING |
  Class.ADJECTIVE |
  Class.ADVERB |
  Class.PERSON;

/** *Americans*: all that a document speaks of may be theirs. */
const isPeople = (tokens: Tokens, first: number, last: number): boolean =>
  first === last &&
  (classesOf(hashOf(tokens.text(first).replace(/s$/, ''))) & PEOPLE) !== 0 &&
  tokens.text(first).endsWith('s');
const PEOPLE = Class.PROPER | Class.PERSON;

/** *West Halden*, *Lake Brez* */
const OF_PLACES = hashes(
  'north south east west lake mount port fort cape isle river bay upper lower great little old new',
);

/** Somebody by a given name or a title, who speaks, or whose turn it is. *Ridge Valley* and *in Ashby* are places. */
function isPerson(tokens: Tokens, first: number, last: number): boolean {
  const isNamed = tokens.is(first, GIVEN) && !tokens.is(last, Class.NOUN) && !isIn(tokens, first, OF_PLACES);
  return (
    (isNamed && (last > first || isSignOf(tokens, first - 1, ','))) ||
    tokens.is(first, Class.TITLE) ||
    tokens.is(first - 1, Class.TITLE) ||
    tokens.is(last + 1, Class.CUE) ||
    tokens.is(first - 1, Class.CUE) ||
    isSignOf(tokens, last + 1, ':')
  );
}
