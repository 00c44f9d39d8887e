/** The name of whoever speaks, by the words that say so and by what the article has said before. */
import { lastFrom, overlaps, type Span } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import type { People } from '../people/people';
import { kindIn, nationalIn } from '../people/described';
import { theOne, type Focus, type Meant } from '../people/offices';
import { ANYBODY, isSomebody, mayBe, pronounIn, type Pronoun } from '../people/pronouns';
import { mentionAt } from '../people/roles';
import type { How, Speaker } from '../quotations/quotations';
import { antecedentIn, namedIn, othersIn, type Antecedent } from './antecedents';
import { beside, describedBefore, referenceIn, type Reference } from './descriptions';
import { toldIn } from './indirect-speech';

/** What is known where a paragraph begins. */
export interface Known {
  /** Who spoke last, and may speak on. */
  readonly speaker: Speaker | null;
  /** Whom a pronoun may mean, likeliest first: who is told to say something, and then as they are named. */
  readonly persons: readonly string[];
  /** Who spoke last, in the words that describe him or her, where there is no name. */
  readonly described: string | null;
  /** The paragraph of copy before. */
  readonly previous: Paragraph | null;
}

/** The full name that the article gives a speaker; of one that a pronoun stands for and that has none, the words that describe him or her. */
const nameOf = (words: Span, paragraph: Paragraph, people: People, known: Known): string | null =>
  theOne(meantBy(words, paragraph, people, known));

/** The same; of several who may be meant equally, all names. */
export function meantBy(words: Span, paragraph: Paragraph, people: People, known: Known): Meant | null {
  const pronoun = pronounIn(paragraph, words);
  const reference = referenceIn(paragraph, words);
  if (!pronoun) {
    if (reference) return referent(paragraph, words, reference, people, known);
    const other = oneOfTwo(paragraph, words, people) ?? national(paragraph, words, people, known);
    if (other !== undefined) return other;
    const apposed = beside(paragraph, words);
    const focus = apposed ? null : focusOf(paragraph, words.start, people, known);
    const meant = people.meantBy(paragraph, words, focus);
    return (
      theOne(meant) ??
      apposed ??
      ofKind(words, paragraph, people, known) ??
      firm(words, paragraph, people, known) ??
      meant
    );
  }
  const here = antecedentIn(paragraph, words.start, pronoun, people);
  if (here !== undefined) return here;
  const described = reference ? describedBefore(paragraph, words.start, reference) : null;
  if (described || pronoun.isRelative) return described;
  const before = antecedentBefore(pronoun, people, known);
  return before === undefined ? (namedIn(paragraph, words.start, pronoun, people) ?? null) : before;
}

/** Whom a pronoun stands for that nobody in its paragraph is meant by: who spoke, whom the paragraph before is about, or names. */
function antecedentBefore(
  pronoun: Pronoun,
  people: People,
  { speaker, described, previous, persons }: Known,
): Antecedent {
  const spoke = speaker && (speaker.name ?? (isOfPerson(described) ? described : null));
  if (spoke && mayBe(people, spoke, pronoun)) return spoke;
  const before = previous ? antecedentIn(previous, previous.prose.length, pronoun, people) : undefined;
  return before === undefined ? persons.find(name => mayBe(people, name, pronoun)) : before;
}

/** Whom the copy has spoken of before a place: in its paragraph, then who spoke, then others. */
function focusOf({ mentions }: Paragraph, at: number, people: People, { speaker, persons }: Known): Focus {
  const here = mentions.filter(m => m.end <= at && !m.quoted).map(m => people.bearerOf(m));
  return [here, speaker?.name ? [speaker.name] : [], persons];
}

/** How words give a speaker of some name: in full, a part of it, a pronoun, a description. */
export function howOf(words: Span, paragraph: Paragraph, people: People, name: string | null): How {
  const { tokens, mentions, prose } = paragraph;
  const i = tokens.from(words.start);
  if (tokens.end(i) >= words.end && tokens.is(i, PRONOUN) && !mentionAt(mentions, words.start)) return 'pronoun';
  const isFull = name && (prose.slice(words.start, words.end).includes(name) || beside(paragraph, words) === name);
  if (isFull && !isTitled(paragraph, words, name)) return 'name';
  const isNamed = mentions.some(m => m.start < words.end && m.end > words.start && name?.includes(people.bearerOf(m)));
  return isNamed ? 'surname' : 'title';
}

/** *Mr. Ruiz*: less than a full name, whatever else the article gives. */
const isTitled = ({ mentions }: Paragraph, words: Span, name: string): boolean =>
  !name.includes(' ') && mentions.some(m => m.name === name && m.title && overlaps(m, words));

const PRONOUN = Class.PRONOUN | Class.OBJECT | Class.RELATIVE;

/** *the Democrat*, *the 34-year-old*: whomever the copy has just spoken of, if she may be from there. */
function ofKind(words: Span, paragraph: Paragraph, people: People, known: Known): string | null {
  const names = kindIn(paragraph.tokens, words);
  if (!names) return null;
  const here = theOne(antecedentIn(paragraph, words.start, ANYBODY, people) ?? null);
  const meant = here ?? theOne(antecedentBefore(ANYBODY, people, known) ?? null);
  return meant && (!names.length || people.mayBeOf(meant, names)) ? meant : null;
}

const THE = hashes('the');
const LATTER = hashes('latter');
const FORMER = hashes('former');

/** *the latter*: of two whom the sentence before has named, the second; undefined for other words. */
function oneOfTwo(
  { tokens, mentions, sentences }: Paragraph,
  { start, end }: Span,
  people: People,
): string | null | undefined {
  const first = tokens.from(start);
  const isLatter = isIn(tokens, first + 1, LATTER);
  if (!isIn(tokens, first, THE) || !(isLatter || isIn(tokens, first + 1, FORMER)) || tokens.end(first + 1) !== end)
    return undefined;
  for (let i = lastFrom(sentences, start); i >= 0; i--) {
    const near = mentions.filter(
      m => !m.quoted && m.start >= sentences[i].start && m.end <= Math.min(start, sentences[i].end),
    );
    const names = [...new Set(near.filter(m => isSomebody(m, people)).map(m => people.bearerOf(m)))];
    if (names.length) return names.length === 2 ? names[isLatter ? 1 : 0] : null;
  }
  return null;
}

/** *the Dutchwoman*: whoever the copy has just spoken of, if she may be a woman; undefined for other words. */
function national(paragraph: Paragraph, words: Span, people: People, known: Known): string | null | undefined {
  const sex = nationalIn(paragraph.tokens, words);
  if (!sex) return undefined;
  const pronoun = { sex, isRelative: false };
  const here = antecedentIn(paragraph, words.start, pronoun, people) ?? antecedentBefore(pronoun, people, known);
  return theOne(here ?? null);
}

/** What a body of business is called that was named before. */
const FIRMS = hashes(
  'company firm business corporation carrier retailer manufacturer operator brand startup club team group charity',
);
/** What no firm is called. */
const PUBLIC = hashes(
  'congress senate house parliament court ministry department council government police army kremlin pentagon commission committee agency ' +
    'university party union nations administration office assembly cabinet republicans democrats',
);

/** *the company*: the body that the copy has just spoken of. */
function firm(words: Span, paragraph: Paragraph, people: People, known: Known): string | null {
  const { tokens } = paragraph;
  const first = tokens.from(words.start);
  if (!isIn(tokens, first, THE) || !isIn(tokens, first + 1, FIRMS) || tokens.end(first + 1) !== words.end) return null;
  const { previous } = known;
  const name =
    othersIn(paragraph, words.start, 'thing', people) ??
    (previous && othersIn(previous, previous.prose.length, 'thing', people));
  const isWord = name && !name.includes(' ') && classesOf(hashOf(name)) & Class.BODY; // Association
  return name && !isWord && name !== name.toUpperCase() && !name.split(' ').some(word => PUBLIC.has(hashOf(word)))
    ? name
    : null;
}

/** *a retired officer*, but not *the report* */
const isOfPerson = (words: string | null): boolean =>
  words !== null && words.split(' ').some(word => (classesOf(hashOf(word)) & Class.PERSON) !== 0);

/** Whom *they* and *it* stand for, in this paragraph or the one before. */
function referent(
  paragraph: Paragraph,
  words: Span,
  reference: Reference,
  people: People,
  known: Known,
): string | null {
  const here =
    describedBefore(paragraph, words.start, reference) ?? othersIn(paragraph, words.start, reference, people);
  if (here || reference === 'who') return here;
  if (reference === 'many' && known.described) return known.described;
  const { previous } = known;
  const end = previous?.prose.length ?? 0;
  return previous && (describedBefore(previous, end, reference) ?? othersIn(previous, end, reference, people));
}

/** Whom a paragraph leaves in mind: who is told to say something in it, who was quoted, and whoever is named; else those before. */
export function personsIn(
  paragraph: Paragraph,
  people: People,
  known: Known,
  spoke: string | null | undefined,
): readonly string[] {
  const told = toldIn(paragraph).findLast(each => !each.isAside);
  const teller = told && nameOf(told.source, paragraph, people, known);
  const named = paragraph.mentions.filter(m => !m.quoted && isSomebody(m, people)).map(m => people.bearerOf(m));
  const persons = [...(teller ? [teller] : []), ...(spoke ? [spoke] : []), ...named];
  return persons.length ? persons : known.persons;
}

/** Whoever speaks last in a paragraph without a name, in the words that describe him or her. */
export function describedIn(paragraph: Paragraph, people: People, known: Known): string | null {
  const last =
    paragraph.quotations.findLast(q => q.speaker)?.speaker?.span ??
    toldIn(paragraph).findLast(each => !each.isAside)?.source;
  if (!last) return known.described;
  if (referenceIn(paragraph, last)) return nameOf(last, paragraph, people, known) ?? known.described;
  return people.nameOf(paragraph, last, focusOf(paragraph, last.start, people, known))
    ? null
    : paragraph.prose.slice(last.start, last.end);
}
