/** Whom a pronoun stands for. */
import type { Span } from '../../text/span';
import { Class, GIVEN, GRAMMAR } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import type { Mention } from './mentions';
import type { People } from './people';
import type { Sex } from './sexes';

const HE = hashes('he him his himself');
const SHE = hashes('she her hers herself');
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

/** A person, or a name that may be one: of several words, a given name, or short for one. */
export function isSomebody({ kind, name, title }: Mention, people?: People): boolean {
  if (kind === 'person' && !title && name.includes(' ')) return mayBePerson(name);
  if (kind === 'person' || kind === 'thing' || kind === 'place') return kind === 'person';
  const isShort = people !== undefined && people.fullOf(name) !== name;
  return isShort || (kind === 'name' && (name.includes(' ') ? mayBePerson(name) : isGivenName(name)));
}

const isGivenName = (name: string): boolean => (classesOf(hashOf(name)) & GIVEN) !== 0;

/** Words that the names of places begin with. */
const PLACING = hashes('south north east west new san los las el st fort lake mount port');

/** Not *South Carolina*, *White House*, *Midwestern Republicans*, *Murdoch In*: a name has a word that English has not, or a given name. */
function mayBePerson(name: string): boolean {
  const words = name.split(' ').map(hashOf);
  const last = classesOf(words[words.length - 1]);
  if (PLACING.has(words[0]) || last & GRAMMAR || (last & Class.PLURAL && last & (Class.PERSON | Class.PROPER)))
    return false;
  return words.some(word => !(classesOf(word) & ~Class.COMMON)) || (classesOf(words[0]) & GIVEN) !== 0;
}
