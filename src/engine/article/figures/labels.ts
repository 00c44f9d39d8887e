/** Numbers that count nothing: dates, years, clock times, page and model numbers, numbers in names and addresses. */
import type { NumberRead } from './number';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DATE_BEFORE = new RegExp(`\\b${MONTH} (?:\\d{1,2}(?:st|nd|rd|th)?(?:[-–]| and |, | to | or ))?$`);
const DATE_AFTER = new RegExp(`^(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b`);
/** Clock times, telephone and version numbers, other numbers' tails. */
const TIME_AFTER =
  /^(?::\d\d|\.\d\d ?[ap]\.?m|(?:(?: to |[-–])\d{1,2})?(?:[.:]\d\d)? ?(?:[ap]\.m\b|[ap]m\b|o[’']clock|GMT\b|EST\b|EDT\b|noon\b)|[-–]\d{3}[-–]\d{4}|\.\d+\.\d)/i;
/** Letters glued to a number: 3D, 5G, 90s, 21st. */
const GLUED_AFTER = /^(?:[’']?s\b|\p{L}|[-–]\p{Lu}|[/.]\d| (?:BC|AD|BCE|CE)\b)/u;
/** *page 5*, *Route 66*: the word before makes it a label whatever follows. */
const LABEL =
  /\b(?:page|pages|chapter|section|row|room|route|highway|interstate|flight|channel|type|phase|level|category|table|figure|article|title|act|amendment|resolution|proposition|prop|grade|game|round|lane|gate|platform|unit|district|division|ward|precincts?|apartment|apt|suite|episode|season|volume|version|area|zone|stage|step|tier|verse|psalm|super bowl|world war|formula|apollo|boeing|airbus|windows|iphone|galaxy|model|nos?|box|code|block|exit|pier|squad|item|appendix|exhibit|photo|slide)\s$/i;
/** *Wards 3, 5 and 9*. */
const LABELS =
  /$(?<=\b(?:wards|precincts|districts|apartments|rooms|articles|sections|chapters|pages|flights|highways|routes|lines|lanes|gates|platforms|phases|games|weeks|days|rounds|levels|stages|seasons|episodes|amendments|verses) (?:\d{1,4}(?:(?:, |,? and |,? or | to |[-–])\d{1,4})*(?:, |,? and |,? or | to |[-–]))?)/i;
const LISTED = /^(?:,? (?:and|or|to) |, |[-–])\d/;
/** The same where no noun in the plural follows: *day 5*, but *a day 5 ferries sank*. */
const LABEL_ALONE = /\b(?:day|week|year|case|group|line|class|number|counts?|measure|question)\s$/i;
/** Model 3, S&P 500, Section 427, 787 in Boeing 787: a name before a number that has no comma. */
const NAME_BEFORE = /$(?<=(?:^|[^.!?:]\s)(\p{Ll}?\p{Lu}[\p{L}&.’'-]*)\s)/u;
/** Small words that start sentences and stand before a number without making it a name; days and months as well. */
const NO_NAME =
  /^(?:The|A|An|In|On|At|By|For|From|To|Of|With|About|Around|Nearly|Almost|Over|Under|Some|Only|More|Fewer|Less|Than|Least|Most|Up|Another|All|And|But|Or|As|That|This|These|Those|Its|His|Her|Their|Our|Roughly|Approximately|Just|Between|After|Before|Within|Last|Next|First|Every|Per|If|When|While|Since|Until|Through|Also|Then|Still|Now|Yes|No|So|He|She|It|They|We|I|\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;
const YEAR_BEFORE =
  /$(?<=(?:\b(?:in|since|by|of|from|until|till|to|through|between|and|or|after|before|during|early|late|mid|mid-|around|about|year|fiscal|summer|winter|spring|fall|autumn|the|a|an|its|his|her|their|this|last|next|for|november|election|\p{L}+ \d{1,2},)|[(–—-]|^)\s?)/iu;
/** *the Group of 20*, *A.D. 1000 and 1260*, *(212) 555*, *0800 123 4567*, *V-6*, *the 2014-15 season*, *zip code 10001*, *photo 3 of 12*. */
const NAMED_BEFORE =
  /$(?<=(?:\bGroup of |\bA\.?D\.? (?:\d{1,4} (?:and|to) )?|\(\d{3}\) ?|\bNo\. ?[\d-]+|\b0\d+ (?:\d+ )?|(?:^|[\s(])\p{Lu}-|(?<!\d)(?:19|20)\d\d[-–]|\b(?:ZIP|[Zz]ip|[Pp]ostal) [Cc]ode (?:is |of )?|\b(?:[Pp]age|[Pp]hoto|[Ss]lide|[Ii]mage|[Pp]icture|[Pp]art) \d+ of ))/u;
/** *71st St*, *49 Harbour Road*: an address. */
const ADDRESS_AFTER =
  /^ (?:[NSEW] )?(?:\p{Lu}[\p{L}.]* |\d+\w* ){0,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Way|Court|Square|Terrace|Industrial)\b/u;

/** A date's day or a time of day: no figure, whatever its unit seems to be. */
export const isDateOrTime = (before: string, after: string): boolean =>
  TIME_AFTER.test(after) || DATE_BEFORE.test(before.slice(-LONGEST_DATE)) || DATE_AFTER.test(after);

/** With the end of a word before them: patterns that end here are tried no farther back. */
const LONGEST_DATE = 24;
const LONGEST_LABEL = 16;

/** *2000 boats*: a round number, not a year. */
const isCount = ({ value }: NumberRead, before: string, after: string): boolean =>
  value! % 100 === 0 && !YEAR_BEFORE.test(before) && /^ \p{Ll}+s\b/u.test(after);

/** A noun in the plural follows. */
const isPlural = (after: string): boolean => /^ (?:\p{Ll}+ ){0,2}\p{Ll}+s\b/u.test(after);

/** A year, a page or model number, a number in a name: no count. */
export function isLabel(number: NumberRead, before: string, after: string): boolean {
  if (GLUED_AFTER.test(after) || ADDRESS_AFTER.test(after) || NAMED_BEFORE.test(before) || /^ ZIP /.test(after))
    return true;
  const label = before.slice(-LONGEST_LABEL);
  if (number.yearLike && !isCount(number, before, after)) return true;
  if (
    LABEL.test(label) ||
    (LABELS.test(before) && (LISTED.test(after) || /\d\D*$/.test(before))) ||
    (LABEL_ALONE.test(label) && !isPlural(after))
  )
    return true;
  if (/\($/.test(before) && /^\)/.test(after)) return true;
  const name = NAME_BEFORE.exec(before)?.[1];
  return name !== undefined && !NO_NAME.test(name) && !(number.grouped && isPlural(after));
}
