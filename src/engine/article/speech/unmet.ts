/** Speakers whom readers have not met: *the minister* where no minister was spoken of, *she* where nobody was. */
import { kept } from '../../text/kept';
import { lastFrom, shift, type Span } from '../../text/span';
import { Class, GIVEN } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { Shape } from '../../words/tokens';
import type { Article } from '../article';
import { inText, type Paragraph } from '../paragraph';
import type { Mention } from '../people/mentions';
import type { People } from '../people/people';
import { isSomebody, pronounIn } from '../people/pronouns';
import { rolesIn } from '../people/roles';
import type { Sex } from '../people/sexes';
import type { Frame } from './frame';
import { frameIn } from './frames';

const THE = hashes('the');
const ONE = hashes('he she they');
/** Of those who were named. */
const OF_SEVERAL = hashes('latter former two three four');
const THEY = hashes('they');
/** Who has such an office is named before he or she speaks; a judge, a coach and a mayor may be known. */
const OFFICES = hashes(
  'minister secretary executive chairman chairwoman chairperson spokesman spokeswoman spokesperson director ambassador envoy senator councillor ' +
    'professor founder lawyer attorney economist widow widower',
);
const NAMING = hashes('named called known as');

/** Have readers not met whom the words at a place of the article mean? Of what is told, only *he* and *she* are asked for. */
export function isUnmet({ paragraphs }: Article, words: Span, people: People, isDirect: boolean): boolean {
  const at = lastFrom(paragraphs, words.start);
  const { start, paragraph } = paragraphs[at];
  const own = inProse(paragraph, shift(words, -start));
  const kind = isUnmetIn(paragraph, own);
  if (!kind || !(isDirect || pronounIn(paragraph, own))) return false; // they say so
  const before = paragraphs.slice(0, at).map(each => each.paragraph);
  const isFirst = isInFirstSentence(paragraph, own);
  if (isFirst && (kind === 'office' || !before.some(each => each.kind === 'prose'))) return false;
  if (kind === 'one') {
    const isMet = whomIn(paragraph, own, people);
    return !(isMet(paragraph, own.start) || before.some(each => isMet(each, Infinity)));
  }
  const head = paragraph.tokens.hash(paragraph.tokens.from(own.end - 1));
  const isSpoken = paragraphs.some(({ paragraph: each }, i) =>
    hasOffice(each, head, i < at ? Infinity : i === at ? own.start : 0),
  );
  const isNamed = [...before, paragraph].some(each => namesSomebody(each, each === paragraph ? own.start : Infinity));
  return !isSpoken && !isNamed && people.meantBy(paragraph, own, []) === null;
}

/** Does a paragraph speak of somebody before an offset whom *they*, *she* or *the latter* may mean? */
function whomIn(paragraph: Paragraph, words: Span, people: People): (each: Paragraph, until: number) => boolean {
  const first = paragraph.tokens.from(words.start);
  if (isIn(paragraph.tokens, first, THE) || isIn(paragraph.tokens, first, THEY))
    return (each, until) => manyAt(each) < until;
  const sex = pronounIn(paragraph, words)?.sex;
  return (each, until) => oneAt(each, sex, people) < until;
}

/** Words of a paragraph’s text where its prose has them, which repairs may have moved. */
function inProse(paragraph: Paragraph, words: Span): Span {
  if (!paragraph.repaired) return words;
  const { tokens } = paragraph;
  const isBefore = (i: number, edge: 'start' | 'end'): boolean => inText(paragraph, tokens.span(i))[edge] < words[edge];
  let first = 0;
  while (first + 1 < tokens.count && isBefore(first, 'start')) first++;
  let last = first;
  while (last + 1 < tokens.count && isBefore(last, 'end')) last++;
  return tokens.span(first, last);
}

export const isInFirstSentence = ({ sentences }: Paragraph, { start }: Span): boolean =>
  start < (sentences[0]?.end ?? Infinity);

/** May words of a paragraph be those of somebody unmet, as far as it tells? */
export function isUnmetIn(paragraph: Paragraph, { start, end }: Span): 'one' | 'office' | null {
  const { tokens } = paragraph;
  const [first, last] = [tokens.from(start), tokens.from(end - 1)];
  if (first === last) return isIn(tokens, first, ONE) ? 'one' : null;
  if (isIn(tokens, first, THE) && last === first + 1 && isIn(tokens, last, OF_SEVERAL)) return 'one';
  if (!isIn(tokens, first, THE) || !isIn(tokens, last, OFFICES)) return null;
  for (let i = first + 1; i <= last; i++)
    if (tokens.shape(i) !== Shape.SMALL || tokens.is(i, Class.PREPOSITION)) return null;
  return 'office';
}

/** The offices that a paragraph has a word for. */
export const officesIn = kept(({ tokens }: Paragraph): readonly string[] => {
  const offices: string[] = [];
  for (let i = 0; i < tokens.count; i++) if (isIn(tokens, i, OFFICES)) offices.push(tokens.text(i).toLowerCase());
  return offices;
});

function hasOffice({ tokens }: Paragraph, head: number, until: number): boolean {
  for (let i = 0; i < tokens.count && tokens.start(i) < until; i++)
    if (tokens.isWord(i) && tokens.hash(i) === head) return true;
  return false;
}

/** Somebody is named before an offset, who may have the office. */
export const namesSomebody = (paragraph: Paragraph, until: number): boolean => namedAt(paragraph) <= until;

const namedAt = kept(({ mentions }: Paragraph): number =>
  mentions.reduce(
    (at, m) => ((m.title !== '' || m.name.includes(' ')) && isSomebody(m) ? Math.min(at, m.end) : at),
    Infinity,
  ),
);

const WHOEVER = Class.PERSON | Class.PRONOUN | Class.OBJECT;
/** Pronouns for what is no person. */
const NOT_WHO = hashes(
  'it its itself this that these those there which what something nothing anything everything one ones none',
);

/** A word for people, a pronoun for them, or a name; one behind a preposition may be a place. */
function isWhoever(frame: Frame, i: number): boolean {
  if (frame.is(i, WHOEVER) && !frame.is(i, Class.DETERMINER)) return !frame.isIn(i, NOT_WHO);
  if (!frame.isName(i) || frame.is(i, Class.TIME | Class.DAY)) return false;
  return !frame.is(i - 1, Class.PREPOSITION) || frame.isName(i + 1) || frame.is(i, GIVEN);
}

/** Where the first of some items begins; Infinity where there is none. */
function firstOf(frame: Frame, isOne: (i: number) => boolean): number {
  for (let i = 0; i < frame.count; i++) if (isOne(i)) return frame.start(i);
  return Infinity;
}

/** Where a paragraph first speaks of people, of bodies or of more than one of anything. */
const manyAt = kept((paragraph: Paragraph): number => {
  const frame = frameIn(paragraph);
  return firstOf(
    frame,
    i => isWhoever(frame, i) || (frame.is(i, Class.BODY | Class.PLURAL) && !frame.is(i, Class.DETERMINER)),
  );
});

const HE = hashes('he him his himself');
const SHE = hashes('she her hers herself');

/** Where paragraphs first speak of anybody of a sex, by the people of their article. */
const met = new WeakMap<People, Map<Sex | undefined, WeakMap<Paragraph, number>>>();

function oneAt(paragraph: Paragraph, sex: Sex | undefined, people: People): number {
  const bySex = met.get(people) ?? new Map<Sex | undefined, WeakMap<Paragraph, number>>();
  met.set(people, bySex);
  const known = bySex.get(sex) ?? new WeakMap<Paragraph, number>();
  bySex.set(sex, known);
  const at = known.get(paragraph) ?? firstOfSex(paragraph, sex, people);
  known.set(paragraph, at);
  return at;
}

/** Where it first speaks of anybody who may be of this sex. Who is known to be of the other is not, in all words for him or her. */
function firstOfSex(paragraph: Paragraph, sex: Sex | undefined, people: People): number {
  const frame = frameIn(paragraph);
  const [own, other] = sex === 'man' ? [HE, SHE] : [SHE, HE];
  const others = sex ? paragraph.mentions.filter(({ name }) => (people.sexOf(name) ?? sex) !== sex) : [];
  const taken = new Set(others.flatMap(({ from, end }) => itemsBetween(frame, from, end)));
  const roles = others.length ? wordsOfRoles(paragraph, new Set(others)) : new Set<string>();
  const isOther = (i: number): boolean =>
    (others.length > 0 && frame.isIn(i, other)) || taken.has(i) || roles.has(frame.text(i).toLowerCase());
  return firstOf(
    frame,
    i => (frame.is(i, Class.DETERMINER) && frame.isIn(i, own)) || (isWhoever(frame, i) && !isOther(i)),
  );
}

function itemsBetween(frame: Frame, from: number, end: number): number[] {
  const items: number[] = [];
  for (let i = frame.from(from); i < frame.count && frame.start(i) < end; i++) items.push(i);
  return items;
}

const wordsOfRoles = (paragraph: Paragraph, mentions: ReadonlySet<Mention>): Set<string> =>
  new Set(
    rolesIn(paragraph).flatMap(({ mention, role }) =>
      mentions.has(mention) ? role.replaceAll('-', ' ').split(' ') : [],
    ),
  );

/** Of whom a paragraph speaks, as far as *they*, *she*, *he* or *the latter* in a later one may mean them: of several, of anybody, of a man, of a woman. */
export const spokenOfIn = (paragraph: Paragraph, people: People): readonly boolean[] =>
  [manyAt(paragraph), ...SEXES.map(sex => oneAt(paragraph, sex, people))].map(at => at < Infinity);

const SEXES: readonly (Sex | undefined)[] = [undefined, 'man', 'woman'];

/** All words that may tell of people, in order, and where each begins: *she* is met by one that stands before. */
export const peopleIn = kept(
  (paragraph: Paragraph): { readonly words: string; readonly places: readonly Pick<Span, 'start'>[] } => {
    const frame = frameIn(paragraph);
    const words: string[] = [];
    const places: Pick<Span, 'start'>[] = [];
    for (let i = 0; i < frame.count; i++) {
      if (!frame.isName(i) && !frame.is(i, WHOEVER | Class.BODY | Class.PLURAL)) continue;
      words.push(frame.text(i));
      places.push({ start: frame.start(i) });
    }
    return { words: words.join(' '), places };
  },
);

/** *the driver Yusuf*, *a man named Yusuf*, *asked to be called Yusuf*, *Yusuf, 34,*, *Her husband, Yusuf,* */
export function isCalled({ tokens }: Paragraph, { from, end }: Mention): boolean {
  const [first, next] = [tokens.from(from), tokens.from(end)];
  const isAge = tokens.isSign(next, COMMA) && tokens.shape(next + 1) === Shape.DIGITS && tokens.isSign(next + 2, COMMA);
  const before = tokens.isSign(first - 1, COMMA) ? first - 2 : first - 1;
  const isBeside =
    tokens.is(before, Class.PERSON) ||
    (before < first - 1 && tokens.isSign(next, COMMA) && tokens.is(before, Class.NOUN));
  return isAge || isBeside || isIn(tokens, first - 1, NAMING);
}

const COMMA = ','.charCodeAt(0);
