/** Are two spellings meant for one person or place? Never on the letters alone: a first name, a title or a want of anybody else must say so. */
import { Class, FINITE, GIVEN } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, type Tokens } from '../../words/tokens';
import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { isOfPerson, isOfPlace, type Named } from './beside';
import { isInitials, isMisplaced } from './likeness';
import { particleOf } from './particles';
import { isPair } from './alike';
import { isBare, type Alike, type Place, type Spelling } from './spellings';

/** Names of so many letters, alone, are hardly two. */
const SURE = 6;
const LONG = 7;
/** *Syrians* and *Syrian*, whoever *Soerens* is. */
const PEOPLES = ['ian', 'ean', 'ese', 'ish'];

/** One of the two may be a desk's: then it stands nowhere. */
export function areOne(alike: Alike): boolean {
  const { one, other, likeness } = alike;
  if (areSetSideBySide(one, other)) return false;
  // African Americans may have a hyphen or none
  if (isPair(one.word) !== isPair(other.word) && !isPerson(one) && !isPerson(other)) return false;
  if (meet(one.firsts, other.firsts)) return likeness === 'same' || !areTwo(one, other);
  if (likeness === 'bones') return false;
  if (likeness === 'given') return meet(one.lasts, other.lasts) && !areKin(alike) && (isPerson(one) || isPerson(other));
  if (meet(one.lasts, other.lasts))
    return areInitials(alike) ? !areKin(alike) : isOneFirstName(alike) || isOneThing(alike);

  const [known, bare] = one.firsts.length ? [one, other] : [other, one];
  if (bare.firsts.length || bare.lasts.length || isOfPeople(bare) || !isName(bare)) return false;
  if (particleOf(bare.word) && !isShortWithParticle(known, bare)) return false;
  if (known.firsts.length)
    return isShortFor(known, bare, likeness === 'same') || isShortForStranger(known, bare, alike);
  if (known.lasts.length || !isName(known)) return false;
  if (titlesOf(known).some(title => titlesOf(bare).includes(title))) return true;
  return bare.letters.length >= SURE && (isSure(alike) || likeness === 'sound' || isOnePlace(alike));
}

/** *Van Dyke* for *van Dijk*: nearly as long, and nobody’s but a person’s. */
const isShortWithParticle = (known: Spelling, bare: Spelling): boolean =>
  Math.abs(known.letters.length - bare.letters.length) < 2 &&
  titlesOf(bare).every(title => COURTESY.has(title)) &&
  !bare.places.some(({ tokens, name }) => isIn(tokens, tokens.from(name.from) - 1, THE));

const THE = hashes('the');

/** So many pairs of places are looked at. */
const MOST_PAIRS = 400;

/** A sentence that names both beside each other means two: *Andersen and Anderson*, *Halden and its rival Holden*. */
function areSetSideBySide(one: Spelling, other: Spelling): boolean {
  if (one.places.length * other.places.length > MOST_PAIRS) return false;
  return one.places.some(a =>
    other.places.some(b => a.tokens === b.tokens && (isBeside(a, b.name) || isBeside(b, a.name))),
  );
}

const AND = hashes('and or nor');
/** What tells two apart. */
const OTHERS = hashes(
  'rival rivals cousin cousins brother sister twin neighbor neighbour namesake versus vs unlike next',
);
/** So many tokens may stand between two names. */
const BETWEEN = 8;

/** Does a name stand right behind a place, joined to it, or told from it? */
function isBeside({ tokens, name }: Pick<Place, 'tokens' | 'name'>, { from, start }: Span & { from: number }): boolean {
  const first = tokens.from(name.end);
  const last = tokens.from(Math.min(from, start));
  if (last < first || last - first > BETWEEN) return false;
  let [isJoined, isApart] = [false, false]; // in Elston and near Elsden
  for (let i = first; i < last; i++) {
    if (isEnd(tokens, i)) return false;
    if (isIn(tokens, i, OTHERS)) return true;
    isJoined ||= isIn(tokens, i, AND);
    isApart ||= tokens.is(i, FINITE | Class.AUXILIARY | Class.PREPOSITION) && !tokens.is(i, Class.NOUN);
  }
  return isJoined && !isApart;
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some(each => b.includes(each));

/** Nobody has two names that differ by an accent, or by a letter in another's place. */
const isSure = ({ one, other, likeness }: Alike): boolean =>
  likeness === 'same' || isMisplaced(one.letters, other.letters);

/** Each has a full name and is spoken of without it, too: two people with one first name. */
const areTwo = (one: Spelling, other: Spelling): boolean => [one, other].every(({ places }) => places.some(isBare));

const KIN = hashes('brother sister son daughter father mother cousin nephew niece uncle aunt grandson grandfather');

/** *P.J. Harcourt*, and *his brother J.P. Harcourt* */
const areKin = ({ one, other }: Alike): boolean =>
  [one, other].some(({ places }) =>
    places.some(({ tokens, name }) => {
      const before = tokens.from(name.from) - 1;
      return isIn(tokens, tokens.isWord(before) ? before : before - 1, KIN);
    }),
  );

const areInitials = ({ one, other }: Alike): boolean => isInitials(one) && isInitials(other);

/** Are the first names of one surname those of one person? Not *Eric* and *Erica*. */
function isOneFirstName(alike: Alike): boolean {
  const { one, other, likeness } = alike;
  if (isSure(alike)) return true;
  const [a, b] = [sexesOf(one.word), sexesOf(other.word)];
  if (a && b && !(a & b)) return false;
  return (likeness === 'sound' || (a & b) !== 0) && (isPerson(one) || isPerson(other));
}

/** *Brenner Energy* and *Brener Energy*: what is no person has one of two spellings, but for *Eastern* and *Western*. */
const isOneThing = ({ one, other }: Alike): boolean =>
  !isPerson(one) && !isPerson(other) && !(isKnownWord(one) && isKnownWord(other));

/** *Dobrovka* and *Dobrvka*: a letter lost from a long name that no dictionary has, and that is no person's. */
const isOnePlace = ({ one, other }: Alike): boolean =>
  one.letters.length !== other.letters.length &&
  [one, other].every(each => each.letters.length >= LONG && !isKnownWord(each) && !isPerson(each));

const sexesOf = (word: string): number => classesOf(hashOf(word)) & GIVEN;

/** Is a name that stands alone short for a full one? */
const isShortFor = (known: Spelling, bare: Spelling, isSame: boolean): boolean =>
  !differ(known, bare) &&
  (isSame || isPerson(bare) || (isPerson(known) && !bare.places.some(isOfPlace) && !isKnownWord(bare)));

/** The same where nothing tells that the bearer is a person: *Oleksandr Hrytsenko*, and further on *Hritsenko*. */
const isShortForStranger = (known: Spelling, bare: Spelling, alike: Alike): boolean =>
  bare.letters.length >= SURE &&
  (isSure(alike) || alike.likeness === 'sound') &&
  !differ(known, bare) &&
  !isKnownWord(bare) &&
  !bare.places.some(isOfPlace);

/** English has the word, or others are called so: who is meant is not known. */
const isKnownWord = ({ word }: Spelling): boolean => classesOf(hashOf(word)) !== 0;

const isOfPeople = ({ word }: Spelling): boolean =>
  PEOPLES.some(ending => word.endsWith(ending) || word.endsWith(`${ending}s`));

/** Their titles say that they are two: Mr. and Ms., a judge and somebody who is none. */
function differ(known: Spelling, bare: Spelling): boolean {
  const titles = titlesOf(bare);
  if (!titles.length) return false;
  if (isOfOtherSex(known, titles)) return true;
  const others = titlesOf(known);
  if (titles.some(title => others.includes(title))) return false;
  if (titles.every(title => COURTESY.has(title))) return others.some(title => COURTESY.has(title));
  const called = known.places.flatMap(calledAround);
  return known.places.length > 0 && !titles.some(title => called.some(word => word.startsWith(title.toLowerCase())));
}

/** *Ana Lopez* is no *Mr Lopes*. */
function isOfOtherSex({ firsts }: Spelling, titles: readonly string[]): boolean {
  const sex = titles.includes('Mr') ? Class.WOMAN : titles.some(title => WOMENS.has(title)) ? Class.MAN : 0;
  return sex !== 0 && firsts.length > 0 && firsts.every(first => sexesOf(first) === sex);
}

const WOMENS: ReadonlySet<string> = new Set(['Mrs', 'Ms']);
const COURTESY: ReadonlySet<string> = new Set(['Mr', 'Mrs', 'Ms', 'Mx']);

/** The last word of each title: *President* of *Russian President*. */
const titlesOf = ({ places }: Spelling): string[] =>
  places.flatMap(({ name: { title } }) =>
    title
      ? [
          title
            .split(/[ \u00a0]/)
            .at(-1)!
            .replace('.', ''),
        ]
      : [],
  );

/** So many tokens before a name and behind it are about its bearer. */
const BEFORE = 6;
const BEHIND = 12;

/** What somebody is called around a name in its sentence, in small letters. */
function calledAround({ tokens, name }: Named): string[] {
  const called: string[] = [];
  const [first, last] = [tokens.from(name.start), tokens.from(name.end)];
  for (let i = Math.max(0, first - BEFORE); i < last + BEHIND && !(i >= last && isEnd(tokens, i)); i++)
    if (tokens.is(i, Class.TITLE | Class.PERSON)) called.push(tokens.text(i).toLowerCase());
  return called;
}

const ENDS: ReadonlySet<number> = new Set(Array.from('.!?', sign => sign.charCodeAt(0)));

const isEnd = (tokens: Tokens, i: number): boolean => !tokens.isWord(i) && ENDS.has(tokens.hash(i));

/** A usual given name says that a name is a person's, as does what stands beside it. */
const isPerson = ({ places }: Spelling): boolean => places.some(place => isPersons(place));

function isPersons(place: Place): boolean {
  const { kind } = place.name;
  return kind === 'person' || (kind !== 'thing' && kind !== 'place' && isOfPerson(place));
}

/** Is its capital a name's? What a desk lists is a name, and so is what no dictionary has. */
const isName = (spelling: Spelling): boolean =>
  !spelling.places.length ||
  spelling.places.some(place => (isBare(place) && !(place.initial && isKnownWord(spelling))) || isPersons(place));

/** Copy that speaks of how a name is spelled has both spellings for a reason. */
const SPELLING = hashes(
  'spell spells spelled spelt spelling spellings misspell misspells misspelled misspelt misspelling misspellings sic',
);
const OUT = hashes('out');
/** So near (in UTF-16 units) it speaks of the name. */
const NEAR = 100;

/** Does the article itself speak of the spelling? */
export function isSpoken({ tokens, name: { start, end } }: Named): boolean {
  for (let i = tokens.from(start - NEAR); i < tokens.count && tokens.start(i) < end + NEAR; i++)
    if (isIn(tokens, i, SPELLING) && !isIn(tokens, i + 1, OUT)) return true;
  return false;
}

/** So many words of names stand in the next name. */
const NEXT = 16;

/** All of a paragraph that says which names are one, without offsets; `places` are those of the words that may be. */
export function gistOfNames({ tokens, kind }: Paragraph, places: readonly Place[]): string {
  const gists = places.map((place, i) => {
    const { start, end, title, quoted, kind } = place.name;
    return [
      ...[tokens.prose.slice(start, end), title, quoted, kind, place.initial, isOfPerson(place), isOfPlace(place)],
      ...[isSpoken(place), calledAround(place).join()],
      places.slice(i + 1, i + 1 + NEXT).map(next => isBeside(place, next.name)),
    ];
  });
  return JSON.stringify([kind === 'heading', gists]);
}
