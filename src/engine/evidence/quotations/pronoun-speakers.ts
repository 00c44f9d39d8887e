/** Who *she* is was concluded, and may be wrong; but not where the copy speaks of nobody else whom she can be. */
import type { Article, Placed } from '../../article/article';
import type { Paragraph } from '../../article/paragraph';
import type { Mention } from '../../article/people/mentions';
import type { People } from '../../article/people/people';
import { namesOf } from '../../article/people/names';
import { isSomebody, mayBe, pronounIn, type Pronoun } from '../../article/people/pronouns';
import { rolesIn } from '../../article/people/roles';
import { sexInRole } from '../../article/people/sexes';
import type { Speaker } from '../../article/quotations/quotations';
import { peopleOf } from '../../article/speech/speech';
import { contains, overlaps, shift } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';

/** Whoever has no name and no trade. */
const SOMEBODY = hashes('somebody someone another');
/** Nobody is *in* or *at* a person. */
const WHERE = hashes('in at');

const isPlaced = (tokens: Tokens, { from }: Mention): boolean => isIn(tokens, tokens.from(from) - 1, WHERE);

/**
 * Can the pronoun that says who speaks mean nobody but whom it was read as? The copy names that person in the paragraph, or in the one
 * before, and from there up to the pronoun nobody else, by name or by a word for somebody, who may be of that sex.
 */
export function meansNobodyElse(article: Article, { span, name }: Speaker): boolean {
  const { paragraphs } = article;
  const at = paragraphs.findIndex(({ start, paragraph: { text } }) =>
    contains({ start, end: start + text.length }, span.start),
  );
  const own = paragraphs[at];
  const pronoun = own && isAsRead(own) ? pronounIn(own.paragraph, shift(span, -own.start)) : undefined;
  if (!pronoun?.sex || !name) return false;
  const names = new Set(namesOf(article).map(each => each.name));
  const seen = new Seen(peopleOf(article), name, pronoun, names);
  const end = span.start - own.start;
  if (seen.isNamed(own.paragraph, end)) return !seen.isAnother(own.paragraph, end);
  const before = paragraphs[at - 1];
  if (!before || !isAsRead(before)) return false;
  const whole = before.paragraph.prose.length;
  return (
    seen.isNamed(before.paragraph, whole) &&
    !seen.isAnother(before.paragraph, whole) &&
    !seen.isAnother(own.paragraph, end)
  );
}

/** Prose that has the offsets of its text. */
const isAsRead = ({ paragraph: { kind, repaired } }: Placed): boolean => kind === 'prose' && !repaired;

/** Whom the copy speaks of outside quotations, beside the person whom a pronoun is read as. */
class Seen {
  constructor(
    readonly people: People,
    readonly name: string,
    readonly pronoun: Pronoun,
    /** All names of the article. */
    readonly names: ReadonlySet<string>,
  ) {}

  /** Is that person named in a paragraph before an offset? */
  isNamed({ mentions }: Paragraph, end: number): boolean {
    return mentions.some(mention => mention.end <= end && !mention.quoted && this.#isMeant(mention));
  }

  /** Is somebody else there whom the pronoun can mean? */
  isAnother(paragraph: Paragraph, end: number): boolean {
    const named = paragraph.mentions.filter(mention => mention.end <= end && !mention.quoted);
    return named.some(mention => this.#isOther(paragraph, mention)) || this.#isDescribed(paragraph, end);
  }

  #isMeant(mention: Mention): boolean {
    return this.people.bearerOf(mention) === this.name;
  }

  /** A surname alone may be anybody’s, and nothing says of what sex. */
  #isOther({ tokens }: Paragraph, mention: Mention): boolean {
    if (this.#isMeant(mention) || !mayBe(this.people, mention.name, this.pronoun)) return false;
    return isSomebody(mention, this.people) || (this.#isSurname(mention) && !isPlaced(tokens, mention));
  }

  /** One word that is a name here or elsewhere: with the capital of its sentence alone it may be any. */
  #isSurname({ kind, name }: Mention): boolean {
    return !name.includes(' ') && (kind === 'name' || (kind === 'word' && this.names.has(name)));
  }

  /** *a member of the opposition*: who is not what the person is said to be. */
  #isDescribed(paragraph: Paragraph, end: number): boolean {
    const { tokens, mentions, quotations } = paragraph;
    const roles = rolesIn(paragraph).filter(({ mention }) => this.#isMeant(mention));
    const own = new Set(roles.flatMap(({ role }) => role.split(' ')));
    for (let i = 0; i < tokens.count && tokens.start(i) < end; i++) {
      const isOne = tokens.is(i, Class.PERSON) && !tokens.is(i, Class.PLURAL);
      if (!isOne && !isIn(tokens, i, SOMEBODY)) continue;
      const at = tokens.span(i);
      const word = tokens.text(i).toLowerCase();
      const sex = sexInRole(word);
      if (own.has(word) || (sex && sex !== this.pronoun.sex)) continue;
      const isPart =
        quotations.some(({ span }) => overlaps(span, at)) ||
        mentions.some(({ from, end: last }) => overlaps({ start: from, end: last }, at));
      if (!isPart) return true;
    }
    return false;
  }
}
