/** Who is named in an article: each person or body once, with every place that mentions it. */
import { gather } from '../../text/gather';
import { kept } from '../../text/kept';
import { overlaps, type Span } from '../../text/span';
import type { Tokens } from '../../words/tokens';
import { inArticle, type Article, type Placed } from '../article';
import { peopleOf, quotationsOf } from '../speech/speech';
import { isOfPerson, isOfPlace } from './beside';
import { isSurelyBody, mayBeBody } from './bodies';
import { isInitial, type Mention } from './mentions';

/** A body: a ministry, a company, a court. What cannot be told apart is a name. */
export type NameKind = 'person' | 'body' | 'name';

export interface Name {
  /** As the article gives it in full. */
  readonly name: string;
  readonly kind: NameKind;
  /** UTF-16 offsets in the article, without titles and possessive endings; the first reference first. */
  readonly mentions: readonly Span[];
}

interface Found {
  readonly mention: Mention;
  readonly tokens: Tokens;
  readonly at: Span;
  /** Its capital may be the sentence's. */
  readonly initial: boolean;
}

/** The names of an article in the order of their first reference. A surname belongs to the full name that gave it. */
export const namesOf: (article: Article) => readonly Name[] = kept(readNames);

/** The name mentioned at an offset of the article. */
export const nameAt = (article: Article, offset: number): Name | undefined =>
  namesOf(article).find(n => n.mentions.some(m => offset >= m.start && offset <= m.end));

function readNames(article: Article): Name[] {
  const found = gather(article.paragraphs, mentionsOf);
  const people = peopleOf(article);
  const groups = new Map<string, Found[]>();
  const inCopy = new Set(found.map(({ mention }) => mention.name)); // not those of page furniture
  for (const each of found) {
    const bearer = people.bearerOf(each.mention);
    const full = inCopy.has(bearer) ? bearer : each.mention.name;
    const group = groups.get(full);
    if (group) group.push(each);
    else groups.set(full, [each]);
  }
  const speakers = gather(quotationsOf(article), q => (q.speaker ? [q.speaker.span] : []));
  return [...groups]
    .filter(([name, mentions]) => name.includes(' ') || mentions.some(m => !m.initial))
    .map(([name, mentions]) => ({
      name,
      kind: kindOf(name, mentions, speakers),
      mentions: mentions.map(m => m.at),
    }));
}

function mentionsOf(placed: Placed): Found[] {
  const { kind, mentions, sentences, tokens } = placed.paragraph;
  if (kind === 'furniture') return [];
  return mentions.map(mention => ({
    mention,
    tokens,
    at: inArticle(placed, mention),
    initial: isInitial(tokens, tokens.from(mention.start), sentences),
  }));
}

/** A title makes a person, or what stands beside the name; a given name does where it is no place, and a quotation for two words or more. */
function kindOf(name: string, found: readonly Found[], speakers: readonly Span[]): NameKind {
  if (found.some(({ mention }) => mention.title)) return 'person';
  const isGiven = found.some(({ mention }) => mention.kind === 'person');
  if (isSurelyBody(name) || (!isGiven && mayBeBody(name))) return 'body';
  if (name.includes(' ') && found.some(each => isPerson(each, speakers))) return 'person';
  return isGiven && 2 * found.filter(isPlaced).length < found.length ? 'person' : 'name';
}

const isPlaced = ({ mention, tokens }: Found): boolean => isOfPlace({ tokens, name: mention });

function isPerson({ mention, tokens, at }: Found, speakers: readonly Span[]): boolean {
  if (mention.kind === 'thing' || mention.kind === 'place') return false;
  return isOfPerson({ tokens, name: mention }) || speakers.some(speaker => overlaps(speaker, at));
}
