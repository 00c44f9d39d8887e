import { isCapital, isSmall, isSpace, isWord } from './characters';
import { matchesOf } from './matches';
import type { Span } from './span';

/** Abbreviations that a name or more of the sentence follows. Lower case, without their last stop. */
const BEFORE_MORE = new Set(
  (
    'mr mrs ms mx dr prof rev hon sen sens rep reps gov govs lt col gen maj capt cmdr adm sgt cpl pvt det supt insp st mt ft messrs ' +
    'mme mlle pres sec amb atty dist asst assoc vs v est approx cf viz al rs sr dir brig cllr'
  ).split(' '),
);

/** Abbreviations before a figure, and otherwise words: No. 2, Sept. 15, but *he said no*. */
const BEFORE_FIGURE = new Set(
  'no nos fig vol pp p art ch op ed jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun'.split(
    ' ',
  ),
);

/** Abbreviations after which a sentence may end or go on; a small letter after them says nothing. */
const EITHER = new Set(
  (
    'inc ltd co corp bros jr plc llc etc ave blvd rd ariz ala ark calif cal colo conn del fla ga ill ind kan kans ky la md mass mich minn ' +
    'miss mo mont neb nebr nev okla ore pa penn tenn tex va vt wash wis wyo bn mn tn oz lb hr min approx univ intl natl ' +
    'assn govt esq hq ph sq cu yd yds mi gal pt qt tbsp tsp kg km cm mm ha hp mph kph rpm psi sec secs mins wk wks mo mos yr yrs incl ' +
    'excl misc dept'
  ).split(' '),
);

/** What a figure goes on with that has lost the digits behind its point: *1. billion*. */
const COUNTED = ['million', 'billion', 'trillion', 'percent', 'per cent'];

/** A stop, or the end of a line of verse. */
const STOP = /(?<![.!?…])[.!?…]+["”’'»)\]*_\u2060]*(?=\s)|\n/g;
const STARTS = /^["“‘'«([¿¡–—*_\u2060-]*/;
/** Words that open a sentence far more often than they follow an abbreviation with a capital. */
const OPENERS = new Set(
  (
    'The A An In On At But And He She It They We I His Her Its Their This That These Those There When While After Before As If For With By To ' +
    'From Of Not No So Or Who What Why How Some Many Most Both Since Although Though However Meanwhile Officials Police'
  ).split(' '),
);

const opensSentence = (words: string): boolean => OPENERS.has(/^[A-Za-z]*/.exec(words)![0]);

/** Sentences of a paragraph, without the white space between them. They cover all of its words. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const m of matchesOf(STOP, text)) {
    const isLine = m[0] === '\n';
    const end = isLine ? m.index : m.index + m[0].length;
    if (end <= start) continue;
    let next = end;
    while (next < text.length && isSpace(text.charCodeAt(next))) next++;
    if (next < text.length && (isLine || endsSentence(text, m.index, m[0], next))) {
      sentences.push({ start, end });
      start = next;
    }
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** Does the stop `stop` at `at` end a sentence, when the next words start at `next`? */
function endsSentence(text: string, at: number, stop: string, next: number): boolean {
  if (stop === '.' && isCapital(text.charCodeAt(next)) && !mayAbbreviate(text, at)) return true;
  const following = text.slice(next, next + 24).replace(STARTS, '');
  const small = /^\p{Ll}/u.test(following);
  if (stop[0] !== '.') return !small; // “Who?” he asked; Yahoo! said
  if (stop.length > 1 && (small || stop.startsWith('..'))) return !small; // “It is.” he said; and ... so
  if (small && /\.\s?$/.test(text.slice(Math.max(0, at - 2), at))) return false; // an ellipsis set as . . .
  const word = wordBefore(text, at);
  const bare = word.toLowerCase().replace(/^.*-/, ''); // D-Mass. is Mass.
  if (BEFORE_MORE.has(bare)) return false;
  if (BEFORE_FIGURE.has(bare) && (small || /^\d/.test(following))) return false;
  if (small && COUNTED.some(unit => following.startsWith(unit)) && /^\d+$/.test(word)) return false;
  if (/^\p{Lu}$/u.test(word)) return false; // an initial
  if (EITHER.has(bare) || word.includes('.')) return !small && opensSentence(following); // Inc., U.S., p.m.
  return !/^[,;:.]/.test(following);
}

/** The word that ends at `at`, with the stops, signs and apostrophes inside it; of a long one, its end. */
function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > Math.max(0, at - 24) && (isWord(text.charCodeAt(start - 1)) || INSIDE.includes(text[start - 1])))
    start--;
  return text.slice(start, at);
}

const INSIDE = ".&’'-";

/** Abbreviations are no longer. */
const LONGEST = 6;

/** A first look at the word that ends at `at`: a plain one in small letters that no abbreviation is written like ends its sentence. */
function mayAbbreviate(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && isSmall(text.charCodeAt(start - 1))) start--;
  if (at - start < 2 || text[start - 1] !== ' ') return true;
  if (at - start > LONGEST) return false;
  const word = text.slice(start, at);
  return BEFORE_MORE.has(word) || EITHER.has(word);
}
