/** Are two spellings meant for one person or place? Never on the letters alone: a first name, a title or a want of anybody else must say so. */
import { CUE_PATTERN } from './cues';
import { isMisplaced } from './likeness';
import { PERSONAL } from './names';
import type { Span } from '../text/span';
import type { Alike, Place, Spelling } from './spellings';

/** Somebody: who speaks, who has an age, who is told of with *who*. */
const SPEAKS = new RegExp(`^,? (?:${CUE_PATTERN}|who|whose|was|has|had|also|did)(?!\\p{L})|^, \\d{1,2},`, 'u');
const SPOKEN = new RegExp(`(?:^| |[”"’'])(?:${CUE_PATTERN})(?: \\p{Lu}[\\p{L}.-]*)? $`, 'u');
/** Somewhere, or something. */
const PLACED = /(?:^|[\s(—])(?:in|at|near|the|from|outside|across) $/i;
/** *Syrians* and *Syrian*, whoever *Soerens* is. */
const PEOPLES = /(?:[ie]an|ese|ish)s?$/;
/** Names of so many letters, alone, are hardly two. */
const SURE = 6;

/** `text` is the article's. One of the two may be a desk's: then it stands nowhere. */
export function areOne(text: string, { one, other, likeness }: Alike): boolean {
  if (meet(one.firsts, other.firsts)) return likeness === 'same' || !areTwo(one, other);
  if (likeness === 'bones') return false;
  const person = isPerson(text, one) || isPerson(text, other);
  const sure = likeness === 'same' || isMisplaced(one.letters, other.letters);
  if (meet(one.lasts, other.lasts)) return sure || (likeness === 'sound' && person);

  const [known, bare] = one.firsts.length ? [one, other] : [other, one];
  if (bare.firsts.length || bare.lasts.length || PEOPLES.test(bare.word) || !isName(text, bare)) return false;
  if (known.firsts.length)
    return person && !differ(text, known, bare) && (isPerson(text, bare) || !isPlace(text, bare));
  if (known.lasts.length || !isName(text, known)) return false;
  if (titlesOf(known).some(title => titlesOf(bare).includes(title))) return true;
  return bare.letters.length >= SURE && (sure || likeness === 'sound');
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some(each => b.includes(each));

/** Each has a full name and is spoken of without it, too: two people with one first name. */
const areTwo = (one: Spelling, other: Spelling): boolean =>
  [one, other].every(({ places }) => places.some(({ bare }) => bare));

/** Their titles say that they are two: Mr. and Ms., a judge and somebody who is none. */
function differ(text: string, known: Spelling, bare: Spelling): boolean {
  const titles = titlesOf(bare);
  if (!titles.length) return false;
  const others = titlesOf(known);
  if (titles.some(title => others.includes(title))) return false;
  if (titles.every(title => COURTESY.test(title))) return others.some(title => COURTESY.test(title));
  const around = known.places.map(({ name }) => besides(text, name));
  return known.places.length > 0 && !titles.some(title => around.some(words => words.includes(title.toLowerCase())));
}

/** What stands around a name in its sentence, in small letters. */
const besides = (text: string, { start, end }: Span): string =>
  text.slice(Math.max(0, start - 30), end).toLowerCase() +
  text
    .slice(end, end + 60)
    .replace(/[.!?][^]*$/, '')
    .toLowerCase();

const COURTESY = /^M(?:r|rs|s|x)$/;

/** The last word of each title: *President* of *Russian President*. */
const titlesOf = ({ places }: Spelling): string[] =>
  places.flatMap(({ title }) => (PERSONAL.test(title) ? [title.replace(/^.*[ \u00a0]|\.$/gu, '')] : []));

const isPerson = (text: string, { places }: Spelling): boolean => places.some(place => speaks(text, place));

const speaks = (text: string, { name: { start, end }, title }: Place): boolean =>
  PERSONAL.test(title) ||
  SPEAKS.test(text.slice(end, end + 20)) ||
  SPOKEN.test(text.slice(Math.max(0, start - 40), start));

const isPlace = (text: string, { places }: Spelling): boolean =>
  places.some(({ start }) => PLACED.test(text.slice(Math.max(0, start - 9), start)));

/** Is its capital a name's? What a desk lists is a name. */
const isName = (text: string, { places }: Spelling): boolean =>
  !places.length || places.some(place => (place.bare && !place.initial) || speaks(text, place));
