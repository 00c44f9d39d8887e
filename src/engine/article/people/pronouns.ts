/** Whom a pronoun stands for. */
import { lastFrom, type Span } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import type { Mention } from './mentions';
import type { People, Sex } from './people';

const HE = hashes('he him his himself');
const SHE = hashes('she her hers herself');
const ASKED = hashes('asked when while after before as if although');
/** *Ana Ruiz, who*: so far behind a name (UTF-16 units) *who* stands for it. */
const NEXT_TO = 2;

const WHOM = hashes('whom');
const WHO = hashes('who whose whom');

/** A pronoun as it is read: whom it can stand for. */
export interface Pronoun {
  readonly sex?: Sex;
  /** *who*: whoever is named right before it. */
  readonly isRelative: boolean;
}

/** Who has no sex, as far as is told. */
export const ANYBODY: Pronoun = { isRelative: false };

/** The pronoun that some words of a paragraph's prose are, if it stands for one person. */
export function pronounIn({ tokens }: Pick<Paragraph, 'tokens'>, { start, end }: Span): Pronoun | undefined {
  const i = tokens.from(start);
  if (tokens.end(i) < end) return undefined; // his wife
  if (isIn(tokens, i, HE)) return { sex: 'man', isRelative: false };
  if (isIn(tokens, i, SHE)) return { sex: 'woman', isRelative: false };
  return isIn(tokens, i, WHO) ? { isRelative: true } : undefined;
}

/** May a name be that of a person of this sex? */
export const mayBe = (people: People, name: string, { sex }: Pronoun): boolean => {
  const known = sex && people.sexOf(name);
  return !people.isThing(name) && (!known || known === sex);
};

/**
 * Who a pronoun at `at` stands for: in its own sentence before it, else in those before that, the first person who may be meant, which is
 * what a sentence is mostly about. Names inside quotations are what speakers say.
 */
export function antecedentOf(paragraph: Paragraph, at: number, pronoun: Pronoun, people: People): Mention | undefined {
  const { tokens, mentions, sentences } = paragraph;
  const own = lastFrom(sentences, at);
  if (pronoun.isRelative) return mentions.findLast(m => m.end <= at && m.end >= at - NEXT_TO && isSomebody(m, people));
  // *Asked whether Orr would resign, she laughed*: not Orr, if anybody else can be meant
  const isAsked = isIn(tokens, tokens.from(sentences[own]?.start ?? 0), ASKED);
  const fits = (m: Mention): boolean =>
    m.end <= at &&
    !m.quoted &&
    !isIn(tokens, tokens.from(m.end) + 1, WHOM) &&
    isSomebody(m, people) &&
    mayBe(people, m.name, pronoun);
  const inSentence = (i: number): Mention | undefined =>
    mentions.find(m => m.start >= sentences[i].start && m.start < sentences[i].end && fits(m));
  for (let i = isAsked ? own - 1 : own; i >= 0; i--) {
    const found = inSentence(i);
    if (found) return found;
  }
  return undefined;
}

/** A person, or a name that may be one: of several words, a given name, or short for one. */
export function isSomebody({ kind, name }: Mention, people?: People): boolean {
  if (kind === 'person' || kind === 'thing' || kind === 'place') return kind === 'person';
  const isShort = people !== undefined && people.fullOf(name) !== name;
  return isShort || (kind === 'name' && (name.includes(' ') || isGivenName(name)));
}

const isGivenName = (name: string): boolean => (classesOf(hashOf(name)) & (Class.MAN | Class.WOMAN)) !== 0;
