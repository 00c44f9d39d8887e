/** Whom a pronoun stands for in the sentences before it: whoever they are about, or whoever else is named there and may be meant. */
import { lastFrom, overlaps, type Span } from '../../text/span';
import { Class, FINITE } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import type { Paragraph } from '../paragraph';
import type { Mention } from '../people/mentions';
import type { Meant } from '../people/offices';
import type { People } from '../people/people';
import { isSomebody, mayBe, pronounIn, type Pronoun } from '../people/pronouns';
import { beside, oneIn, type Reference } from './descriptions';
import { frameIn } from './frames';
import { mainSubject } from './subject';

/** *Ana Ruiz, who*: so far behind a name (UTF-16 units) *who* stands for it. */
const NEXT_TO = 2;
/** A clause before its sentence is seldom about whom the sentence is about: *Asked whether Orr would resign, she laughed*. */
const LEADING = hashes('asked when while after before as if although');
const WHOM = hashes('whom');
const AND = hashes('and');

/** A name, or the words that describe somebody; of those who may be meant equally all names; undefined where nobody is. */
export type Antecedent = Meant | undefined;

/** Whom a pronoun at an offset of a paragraph stands for. Names inside quotations are what speakers say. */
export function antecedentIn(paragraph: Paragraph, at: number, pronoun: Pronoun, people: People): Antecedent {
  const { tokens, mentions, sentences } = paragraph;
  if (pronoun.isRelative) {
    const name = mentions.findLast(m => m.end <= at && m.end >= at - NEXT_TO && isSomebody(m, people))?.name;
    return name && people.fullOf(name);
  }
  const own = lastFrom(sentences, at);
  const isLed = isIn(tokens, tokens.from(sentences[own]?.start ?? 0), LEADING);
  for (let i = isLed ? own - 1 : own; i >= 0; i--) {
    const found = antecedentOf(paragraph, sentences[i], at, pronoun, people);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whoever else its paragraph names, where nobody is meant more likely: *When she came, Ana Ruiz sat. She said*. */
export const namedIn = (paragraph: Paragraph, at: number, pronoun: Pronoun, people: People): string | undefined => {
  const name = paragraph.mentions.findLast(m => fits(paragraph, m, at, pronoun, people))?.name;
  return name && people.fullOf(name);
};

/** Whom *they* or *it* stands for by name: those two whom a sentence is about, or the body. */
export function othersIn(paragraph: Paragraph, at: number, reference: Reference, people: People): string | null {
  const frame = frameIn(paragraph);
  const { sentences, mentions } = paragraph;
  for (let i = lastFrom(sentences, at); i >= 0; i--) {
    const { start, end } = sentences[i];
    const subject = mainSubject(frame, frame.from(start), Math.min(frame.from(at), frame.from(end)));
    const words = subject && frame.span(subject.first, subject.last);
    const name = words && people.nameOf(paragraph, words, []);
    if (!name) continue;
    if (name.includes(' and ')) return reference === 'many' ? name : null;
    const isBody = mentions.some(m => overlaps(m, words) && !isSomebody(m, people) && m.kind !== 'place');
    return reference === 'thing' && isBody ? name : null;
  }
  return null;
}

/** Whom one sentence is about, as far as it stands before an offset; else the first that it names. */
function antecedentOf(
  paragraph: Paragraph,
  { start, end }: Span,
  at: number,
  pronoun: Pronoun,
  people: People,
): Antecedent {
  const frame = frameIn(paragraph);
  const subject = mainSubject(frame, frame.from(start), Math.min(frame.from(at), frame.from(end)));
  const words = subject && frame.span(subject.first, subject.last);
  // *Ana Ruiz sued. She had warned Lena Brock*: who she is there is who she is here
  if (words && pronoun.sex && pronounIn(paragraph, words)?.sex === pronoun.sex) return undefined;
  const named = words && aboutWhom(paragraph, words, pronoun, people);
  const fitting = paragraph.mentions.filter(
    m => m.start >= start && m.start < end && fits(paragraph, m, at, pronoun, people),
  );
  const joined = areJoined(paragraph, fitting) ? fitting.slice(0, 2).map(m => people.bearerOf(m)) : null;
  if (named) return joined?.[0] === named ? people.likeliestOf(joined) : named;
  const described =
    words && !fitting.some(m => overlaps(m, words) && !isOwner(paragraph, m)) && oneIn(frame, subject, pronoun);
  const isSure = fitting.some(m => people.sexOf(m.name) === pronoun.sex);
  if (described && (described.isSexed || !isSure)) return described.words;
  if (joined) return people.likeliestOf(joined);
  return fitting.length ? people.fullOf(fitting[0].name) : undefined;
}

/** The name of a subject, if it is somebody’s who may be meant. */
function aboutWhom(paragraph: Paragraph, words: Span, pronoun: Pronoun, people: People): string | undefined {
  const name = beside(paragraph, words) ?? people.nameOf(paragraph, words, []);
  const named = paragraph.mentions.find(m => overlaps(m, words) && people.bearerOf(m) === name);
  const isPerson = name && !name.includes(' and ') && !(named && !isSomebody(named, people));
  return isPerson && mayBe(people, name, pronoun) ? name : undefined;
}

const fits = (paragraph: Paragraph, m: Mention, at: number, pronoun: Pronoun, people: People): boolean =>
  m.end <= at &&
  !m.quoted &&
  !isModifier(paragraph, m) &&
  !isIn(paragraph.tokens, paragraph.tokens.from(m.end) + 1, WHOM) &&
  isSomebody(m, people) &&
  mayBe(people, m.name, pronoun);

/** *the Obama administration*: nobody, but what is called after somebody. */
function isModifier({ tokens }: Paragraph, m: Mention): boolean {
  const next = tokens.from(m.end);
  return (
    tokens.is(tokens.from(m.from) - 1, Class.DETERMINER) &&
    !tokens.isJoined(next) &&
    tokens.is(next, Class.NOUN | Class.PLURAL) &&
    !tokens.is(next, FINITE)
  );
}

const APOSTROPHES = "’'";

/** *Lind’s lawyer* */
const isOwner = ({ prose }: Paragraph, { end }: Mention): boolean => APOSTROPHES.includes(prose[end] ?? ' ');

/** *Orr and Lind shared a cab*: the first two whom a sentence names are one as likely as the other. */
function areJoined({ tokens }: Paragraph, [first, second]: readonly Mention[]): boolean {
  if (!first || !second || first.name === second.name) return false;
  const and = tokens.from(first.end);
  return isIn(tokens, and, AND) && tokens.from(second.from) === and + 1;
}
