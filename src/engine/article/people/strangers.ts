/**
 * Who is named in an article and was never introduced, while somebody was whose name is nearly the same: *Rosa Tavarino*, and later *Tavrino
 * said*. One who speaks or has a title is a person; a word of English that has a capital and no article before it is a name.
 */
import { gather } from '../../text/gather';
import { span, type Span } from '../../text/span';
import { Class, FINITE } from '../../words/classes';
import { hashes, isIn, isWord } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { Article } from '../article';
import type { Paragraph } from '../paragraph';
import { isOfPerson, isOfPlace, isToldOf, type Named } from './beside';
import { lettersOf } from './likeness';
import { isInitial } from './mentions';
import { beginningsOf, mayBeMixed, mistakeOf, MOST, wordOf, type Mistake } from './mistaken';
import { isSpoken } from './identity';
import { gistOfVariants, KIN, variantsIn, wordedIn, type MayVary, type Variant } from './variants';

export { mistakenFor } from './mistaken';
export { varyingFor } from './variants';

/** A name at its place. */
interface Met extends Named {
  readonly words: readonly string[];
  /** The letters of its last word. */
  readonly letters: string;
  readonly paragraph: Paragraph;
  /** Where that begins in the article. */
  readonly from: number;
}

/** Those of an article, and names in another form. */
export const strangersIn = (article: Article, isMistaken: (word: string) => boolean): Variant[] => [
  ...mistakenIn(article, isMistaken),
  ...variantsIn(article),
];

/** In the order of the text. */
function mistakenIn(article: Article, isMistaken: (word: string) => boolean): Variant[] {
  let some = false;
  for (const { paragraph } of article.paragraphs)
    for (const word of paragraph.nameWords) some = isMistaken(word) || some;
  if (!some) return [];
  const met = gather(article.paragraphs, ({ paragraph, start }) => metIn(paragraph, start));
  const times = new Map<string, number>(); // of each last word
  for (const { letters } of met) times.set(letters, (times.get(letters) ?? 0) + 1);
  let inNames: ReadonlySet<string> | undefined;
  const known = new Introduced(met);
  let byLast: Map<string, Met[]> | undefined;
  const found: Variant[] = [];
  for (let i = 0; i < met.length; i++) {
    const one = met[i];
    const { letters, words } = one;
    if (words.length === 1) {
      const isOnce = times.get(letters) === 1 && isMistaken(words[0]) && !isSpoken(one);
      if (isOnce && !(inNames ??= wordsOfFullNames(met)).has(letters))
        found.push(...mistakenName(one, known.nearTo(i), times));
    } else if (words.length === 2 && isMistaken(words.join(' ')) && !isSpoken(one)) {
      found.push(...mixedName(one, (byLast ??= byLetters(met)).get(letters)!));
    }
  }
  return found;
}

/** The letters of each word of names that have several. */
const wordsOfFullNames = (met: readonly Met[]): ReadonlySet<string> =>
  new Set(gather(met, ({ words }) => (words.length > 1 ? words.map(lettersOf) : [])));

/** Names by the letters of their last word. */
function byLetters(met: readonly Met[]): Map<string, Met[]> {
  const all = new Map<string, Met[]>();
  for (const one of met) put(all, one.letters, one);
  return all;
}

function put(map: Map<string, Met[]>, key: string, one: Met): void {
  const same = map.get(key);
  if (same) same.push(one);
  else map.set(key, [one]);
}

/** Who is introduced in an article, each once, by how surnames begin; most articles have nobody who is sought among them. */
class Introduced {
  readonly #letters = new Set<string>();
  readonly #byBeginning = new Map<string, Met[]>();
  /** As many of the names are read. */
  #read = 0;

  constructor(readonly met: readonly Met[]) {}

  /** Those before a name whose surnames may be meant by it. */
  nearTo(i: number): Met[] {
    for (; this.#read < i; this.#read++) this.#take(this.met[this.#read]);
    return beginningsOf(this.met[i].letters).flatMap(key => this.#byBeginning.get(key)?.slice(0, MOST) ?? []);
  }

  #take(one: Met): void {
    const { letters, words } = one;
    if (words.length < 2 || this.#letters.has(letters) || !mayBePerson(one)) return;
    this.#letters.add(letters);
    for (const key of beginningsOf(letters)) put(this.#byBeginning, key, one);
  }
}

/** The names of a paragraph that begins there in the article. */
const metIn = (paragraph: Paragraph, from = 0): Met[] =>
  wordedIn(paragraph).map(({ tokens, name, words, letters }) => ({ paragraph, from, tokens, name, words, letters }));

const NOUNS = Class.NOUN | Class.PLURAL | Class.ADJECTIVE;

/** Nobody is called *Democratic*. */
const mayBePerson = ({ name: { kind }, letters }: Met): boolean =>
  !(wordOf(letters) & (Class.PERSON | Class.BODY)) &&
  (wordOf(letters) & NOUNS) !== Class.ADJECTIVE &&
  (kind === 'person' || kind === 'name');

const isPerson = ({ tokens, name }: Met): boolean => name.kind === 'person' || isOfPerson({ tokens, name });

/** A surname that nobody was introduced with, where one alone is near. */
function* mistakenName(one: Met, near: readonly Met[], times: ReadonlyMap<string, number>): Generator<Variant> {
  let usual: Met | undefined;
  let mistake: Mistake | undefined;
  for (const each of near) {
    const found = mistakeOf(each.letters, one.letters);
    if (!found || each === usual) continue;
    if (usual) return;
    [usual, mistake] = [each, found];
  }
  if (!usual || !mistake || one.name.quoted || !isMeant(one, mistake, usual)) return;
  yield {
    span: spanOf(one),
    word: one.name.name,
    usual: usual.words.at(-1)!,
    times: times.get(usual.letters)!,
  };
}

const spanOf = ({ name, from }: Met): Span => span(name.start + from, name.end + from);

/** Does the copy show that somebody is meant? A syllable that is lost, or another first letter, is hardly ever another name. */
function isMeant(one: Met, mistake: Mistake, usual: Met): boolean {
  if (one.name.title !== '') return mistake !== 'word' || isCourteous(one);
  if (mistake === 'word') return isPerson(usual) && isUsedAsName(one);
  if (mistake === 'ending' || !isPerson(usual)) return tells(one);
  return one.name.kind !== 'place' && !isOfPlace(one);
}

const COURTESY = hashes('mr mrs ms');
const isCourteous = ({ tokens, name }: Met): boolean => isIn(tokens, tokens.from(name.from), COURTESY);

const OF_NOUN = Class.DETERMINER | Class.ADJECTIVE;

/** *Tavrino later said*; not *the Tavrinos said*, *several Tavrinos*. */
const tells = ({ tokens, name }: Met): boolean =>
  isToldOf(tokens, tokens.from(name.end)) && !tokens.is(tokens.from(name.from) - 1, OF_NOUN);

const S = hashOf('s');

/** A word of English that has a capital inside a sentence, alone and without an article, or that speaks. */
function isUsedAsName(one: Met): boolean {
  const { tokens, name, letters, paragraph } = one;
  const [before, after] = [tokens.from(name.from) - 1, tokens.from(name.end)];
  const classes = wordOf(letters);
  const isOfSomebody = classes & Class.PERSON && classes & Class.COMMON;
  if (isOfSomebody || classes & (Class.BODY | Class.TITLE | Class.PLURAL)) return false;
  if (tokens.is(before, Class.DETERMINER)) return false;
  if (isToldOf(tokens, after)) return true;
  if (isInitial(tokens, tokens.from(name.start), paragraph.sentences) || isAmongCapitals(tokens, before, after))
    return false;
  const isOwner = tokens.isJoined(after) && isWord(tokens, after + 1, S);
  if (tokens.isJoined(after) && !isOwner && tokens.shape(after) !== Shape.SIGN) return false;
  return tokens.isWord(before) || tokens.text(before) === ',';
}

/** Words beside it have capitals, too: a title, or several names. */
const isAmongCapitals = (tokens: Tokens, before: number, after: number): boolean =>
  tokens.shape(before) >= Shape.CAPITAL || tokens.shape(after) >= Shape.CAPITAL;

/** So many tokens around a name are about its bearer. */
const AROUND = 12;

/** Where more bear a name, nobody is mistaken for another. */
const MOST_OF_NAME = 200;

/** Another first name for somebody whom the article has introduced: it stands once, and says nothing of who that is. */
function* mixedName(one: Met, others: readonly Met[]): Generator<Variant> {
  const { words, name } = one;
  if (name.kind !== 'person' || name.title || name.quoted || others.length > MOST_OF_NAME || !isUntold(one)) return;
  const full = others.filter(other => other.words.length > 1 && other.words[0] !== words[0]);
  const usual = full[0];
  if (!usual || usual.words.length !== 2 || spanOf(usual).start > spanOf(one).start) return;
  if (
    full.some(other => other.words[0] !== usual.words[0]) ||
    others.some(other => other !== one && other.words[0] === words[0])
  )
    return;
  if (usual.paragraph === one.paragraph || !mayBeMixed(usual.words[0], words[0]) || [usual, one].some(hasKin)) return;
  const times = full.length;
  yield { span: spanOf(one), word: words.join(' '), usual: usual.words.join(' '), times };
}

/** *Karl Orr said*, *said Karl Orr.*: who is new to the reader would be told of. */
function isUntold({ tokens, name }: Met): boolean {
  const after = tokens.from(name.end);
  if (tokens.isJoined(after)) return tokens.text(after) === '.' && tokens.is(tokens.from(name.start) - 1, Class.CUE);
  return (
    tokens.is(after, FINITE | Class.AUXILIARY) &&
    !tokens.is(tokens.from(name.start) - 1, Class.NOUN | Class.PERSON | Class.ADJECTIVE)
  );
}

function hasKin({ tokens, name }: Met): boolean {
  const last = Math.min(tokens.count, tokens.from(name.end) + AROUND);
  for (let i = Math.max(0, tokens.from(name.start) - AROUND); i < last; i++) if (isIn(tokens, i, KIN)) return true;
  return false;
}

/** All of a paragraph that says who is a stranger in it, without offsets. */
export function gistOfStrangers(paragraph: Paragraph, isMistaken: (word: string) => boolean, mayVary: MayVary): string {
  const variants = gistOfVariants(paragraph, mayVary);
  if (!paragraph.nameWords.some(isMistaken)) return variants;
  const gists = metIn(paragraph)
    .filter(({ words }) => words.some(isMistaken) || (words.length === 2 && isMistaken(words.join(' '))))
    .map(one => [
      ...[one.name.name, one.name.title, one.name.quoted, one.name.kind, isPerson(one), isOfPlace(one)],
      ...[isCourteous(one), isSpoken(one), tells(one), isUsedAsName(one), isUntold(one), hasKin(one)],
    ]);
  return JSON.stringify([gists, variants]);
}
