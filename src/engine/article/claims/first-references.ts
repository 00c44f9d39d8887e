/** People where an article names them first, with what it says there that they are: *Mayor Ana Ruiz*, *Per Lind, a pilot*, *Eva Holm (D-Maine)*. */
import { lastOf, type Span } from '../../text/span';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { gather } from '../../text/gather';
import { kept } from '../../text/kept';
import { Class, FINITE, GIVEN } from '../../words/classes';
import { Shape, type Tokens } from '../../words/tokens';
import { inArticle, type Article, type Placed } from '../article';
import type { Paragraph } from '../paragraph';
import { isByline } from '../furniture/bylines';
import { isOfPlace } from '../people/beside';
import type { Mention } from '../people/mentions';
import type { Name } from '../people/names';
import { rolesIn } from '../people/roles';

const rolesOf = kept((paragraph: Paragraph) => rolesIn(paragraph));

/** A description has no more tokens. */
const LONGEST = 14;

/** `names` are those of the article. */
export function referencesTo(names: readonly Name[], article: Article): Span[] {
  return gather(names, name => {
    let first: Named | undefined;
    for (const at of name.mentions) {
      const named = mentionedAt(article, at);
      if (!named) continue;
      first ??= named;
      if (!isPerson(name, first)) return [];
      if (isIntroduced(named)) return [referenceOf(named)];
    }
    return first ? [referenceOf(first)] : [];
  });
}

/** A name where it stands. */
interface Named {
  readonly placed: Placed;
  readonly mention: Mention;
}

/** A person; of what may be anything, what begins with a given name, and several words that are no place and have no *the*. */
function isPerson({ name, kind }: Name, { placed, mention }: Named): boolean {
  if (kind !== 'name' || mention.kind === 'person') return kind === 'person' || mention.kind === 'person';
  if (mention.kind !== 'name') return false;
  const { tokens } = placed.paragraph;
  const first = tokens.from(mention.start);
  if (tokens.is(first, GIVEN) && !tokens.is(first, Class.PROPER)) return true;
  return name.includes(' ') && !isIn(tokens, first - 1, THE) && !isOfPlace({ tokens, name: mention });
}

const THE = hashes('the');

/** The full name, or a name with a title: a surname that a quotation before it has is no introduction. */
const isIntroduced = ({ mention: { name, title } }: Named): boolean => name.includes(' ') || title !== '';

/** Not where the page says who has made it. */
function mentionedAt({ paragraphs }: Article, at: Span): Named | undefined {
  const placed = lastOf(paragraphs, at.start);
  if (!placed || isByline(placed.paragraph)) return undefined;
  const mention = placed.paragraph.mentions.find(each => inArticle(placed, each).start === at.start);
  return mention && { placed, mention };
}

function referenceOf({ placed, mention }: Named): Span {
  const { tokens } = placed.paragraph;
  const first = tokens.from(mention.from);
  const last = tokens.from(mention.end - 1);
  const from = describedBefore(placed, mention, first);
  return inArticle(placed, tokens.span(from, describedBehind(placed, mention, last)));
}

/** The role that stands before the name: *Elston’s mayor, Ana Ruiz*, *spokesman Per Lind*. */
function describedBefore({ paragraph }: Placed, mention: Mention, first: number): number {
  const { tokens } = paragraph;
  const roles = rolesOf(paragraph).filter(role => role.mention === mention);
  const isApposed = isSignOf(tokens, first - 1, ',');
  let i = isApposed ? first - 2 : first - 1;
  const head = i;
  while (i > first - LONGEST && isOfPhrase(tokens, i)) i--;
  const from = i + 1;
  if (from > head) return first;
  const words = tokens.text(from, head);
  const isOwned = isApposed && tokens.is(head, Class.PERSON) && /[’']s /.test(words); // Elston’s mayor, Ana Ruiz
  return isOwned || roles.some(({ role }) => words.toLowerCase().includes(role)) ? from : first;
}

/** Words of one noun phrase, with its possessives. */
const isOfPhrase = (tokens: Tokens, i: number): boolean =>
  (tokens.isJoined(i) && isSignOf(tokens, i, "’'-")) ||
  (tokens.shape(i) > Shape.SIGN &&
    !tokens.is(
      i,
      Class.DETERMINER | Class.JOINER | Class.SUBORDINATOR | Class.RELATIVE | Class.AUXILIARY | Class.PREPOSITION,
    ) &&
    !(tokens.is(i, FINITE) && !tokens.is(i, Class.NOUN | Class.PLURAL | Class.ADJECTIVE)));

/** The role that stands behind it, between commas, and a party in brackets. */
function describedBehind({ paragraph }: Placed, mention: Mention, last: number): number {
  const { tokens } = paragraph;
  const at = last + 1;
  if (isSignOf(tokens, at, '(')) {
    const closing = closingFrom(tokens, at, ')');
    return closing > 0 && rolesOf(paragraph).some(role => role.mention === mention) ? closing : last;
  }
  if (!isSignOf(tokens, at, ',')) return last;
  const end = closingFrom(tokens, at + 1, ',.;:!?”"–—') - 1;
  if (end <= at) return last;
  const words = tokens.text(at + 1, end).toLowerCase();
  const isRole = rolesOf(paragraph).some(({ mention: of, role }) => of === mention && words.includes(role));
  return isRole && !tokens.is(at + 1, Class.RELATIVE | Class.JOINER) ? end : last;
}

/** The first of some signs that stands behind a token, or the end; -1 where it is too far. */
function closingFrom(tokens: Tokens, at: number, signs: string): number {
  for (let i = at; i <= Math.min(tokens.count, at + LONGEST); i++)
    if (i === tokens.count || (isSignOf(tokens, i, signs) && !isInside(tokens, i))) return i;
  return -1;
}

/** A stop inside *St. Mary’s* or *U.S.* ends nothing. */
const isInside = (tokens: Tokens, i: number): boolean =>
  isSignOf(tokens, i, '.') &&
  tokens.isJoined(i) &&
  tokens.end(i - 1) - tokens.start(i - 1) <= 3 &&
  i + 1 < tokens.count;
