/** Are two spellings meant for one person or place? Never on the letters alone: a first name, a title or a want of anybody else must say so. */
import { CUE_PATTERN } from '../speech/cues';
import { isMisplaced } from './likeness';
import { PERSONAL, PERSONAL_TITLES } from './names';
import type { Paragraph } from '../paragraph';
import { isBare, isInitial, type Alike, type Place, type Spelling } from './spellings';

/** Somebody: who speaks, who has an age, who is told of with *who*. */
const SPEAKS = new RegExp(`^,? (?:${CUE_PATTERN}|who|whose|was|has|had|also|did)(?!\\p{L})|^, \\d{1,2},`, 'u');
const SPOKEN = new RegExp(`(?:^| |[”"’'])(?:${CUE_PATTERN})(?: \\p{Lu}[\\p{L}.-]*)? $`, 'u');
/** Somewhere, or something. */
const PLACED = /(?:^|[\s(—])(?:in|at|near|the|from|outside|across) $/i;
/** *Syrians* and *Syrian*, whoever *Soerens* is. */
const PEOPLES = /(?:[ie]an|ese|ish)s?$/;
/** Names of so many letters, alone, are hardly two. */
const SURE = 6;

/** One of the two may be a desk's: then it stands nowhere. */
export function areOne({ one, other, likeness }: Alike): boolean {
  if (meet(one.firsts, other.firsts)) return likeness === 'same' || !areTwo(one, other);
  if (likeness === 'bones') return false;
  const person = isPerson(one) || isPerson(other);
  const sure = likeness === 'same' || isMisplaced(one.letters, other.letters);
  if (meet(one.lasts, other.lasts)) return sure || (likeness === 'sound' && person);

  const [known, bare] = one.firsts.length ? [one, other] : [other, one];
  if (bare.firsts.length || bare.lasts.length || PEOPLES.test(bare.word) || !isName(bare)) return false;
  if (known.firsts.length) return person && !differ(known, bare) && (isPerson(bare) || !isPlace(bare));
  if (known.lasts.length || !isName(known)) return false;
  if (titlesOf(known).some(title => titlesOf(bare).includes(title))) return true;
  return bare.letters.length >= SURE && (sure || likeness === 'sound');
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some(each => b.includes(each));

/** Each has a full name and is spoken of without it, too: two people with one first name. */
const areTwo = (one: Spelling, other: Spelling): boolean => [one, other].every(({ places }) => places.some(isBare));

/** Their titles say that they are two: Mr. and Ms., a judge and somebody who is none. */
function differ(known: Spelling, bare: Spelling): boolean {
  const titles = titlesOf(bare);
  if (!titles.length) return false;
  const others = titlesOf(known);
  if (titles.some(title => others.includes(title))) return false;
  if (titles.every(title => COURTESY.test(title))) return others.some(title => COURTESY.test(title));
  const around = known.places.map(besides);
  return known.places.length > 0 && !titles.some(title => around.some(words => words.includes(title.toLowerCase())));
}

/** What stands around a name in its sentence, in small letters. */
const besides = ({ prose, name: { start, end } }: Named): string =>
  (prose.slice(Math.max(0, start - 30), end) + prose.slice(end, end + 60).replace(/[.!?][^]*$/, '')).toLowerCase();

const COURTESY = /^M(?:r|rs|s|x)$/;

/** The last word of each title: *President* of *Russian President*. */
const titlesOf = ({ places }: Spelling): string[] =>
  places.flatMap(({ name: { title } }) => (PERSONAL.test(title) ? [title.replace(/^.*[ \u00a0]|\.$/gu, '')] : []));

const isPerson = ({ places }: Spelling): boolean => places.some(speaks);

/** A name where it stands, or a word of it. */
type Named = Pick<Place, 'prose' | 'name'>;

const speaks = ({ prose, name: { start, end, title } }: Named): boolean =>
  PERSONAL.test(title) ||
  SPEAKS.test(prose.slice(end, end + 20)) ||
  SPOKEN.test(prose.slice(Math.max(0, start - 40), start));

const isPlace = ({ places }: Spelling): boolean => places.some(isPlaced);

const isPlaced = ({ prose, start }: Pick<Place, 'prose' | 'start'>): boolean =>
  PLACED.test(prose.slice(Math.max(0, start - 9), start));

/** Is its capital a name's? What a desk lists is a name. */
const isName = ({ places }: Spelling): boolean =>
  !places.length || places.some(place => (isBare(place) && !place.initial) || speaks(place));

/** Copy that speaks of how a name is spelled has both spellings for a reason. */
const OF_SPELLING = /\b(?:mis-?)?spel(?:t|l(?:s|ed|ing|ings)?)\b(?! out)|\bsic\b/i;
const NEAR = 100;

/** Does the article itself speak of the spelling? */
export const isSpoken = ({ prose, name: { start, end } }: Named): boolean =>
  OF_SPELLING.test(prose.slice(Math.max(0, start - NEAR), end + NEAR));

const CALLED = PERSONAL_TITLES.toLowerCase().split('|');
/** One look for all of them. */
const ANY_CALLED = new RegExp(PERSONAL_TITLES.toLowerCase());

/** All of a paragraph that says which names are one, without offsets; `places` are those of the words that may be. */
export function gistOfNames(paragraph: Paragraph, places: readonly Place[]): string {
  const { prose, kind } = paragraph;
  const gists = places.map(({ name }) => {
    const { start, end, title, quoted } = name;
    const named = { prose, name, start };
    const around = besides(named);
    return [
      ...[prose.slice(start, end), title, quoted, isInitial(paragraph, start), speaks(named), isPlaced(named)],
      ...[isSpoken(named), ANY_CALLED.test(around) && CALLED.filter(called => around.includes(called))],
    ];
  });
  return JSON.stringify([kind === 'heading', gists]);
}
