/** What people are said to be: *Ana Ruiz, the mayor*, *spokesman Ben Orr*, *Ruiz became mayor*, *Lind’s lawyer, Ana Ruiz*, *Ruiz, 34*, *Orr (D-Maine)*. */
import { lastFrom } from '../../text/span';
import { Class, GRAMMAR } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import type { Mention } from './mentions';

/** Somebody's role, in small letters: *mayor*, *prime minister*, *former mayor*, *34-year-old*. */
export interface Role {
  readonly mention: Mention;
  readonly role: string;
  /** Whose or of what it is, as far as a name says so, in small letters: *elston*, *danish*, *lind*; *ore.* where it may be short. */
  readonly of: readonly string[];
  /** It counts where nobody else is said to be it. */
  readonly isGuess?: boolean;
}

/** Between a name and the word for what its bearer is stand no more tokens. */
const NEAR = 9;
/** So far behind that word stands what it belongs to. */
const NEAR_OWNER = 6;
/** Nobody is older than a number of so many digits. */
const DIGITS_OF_AGE = 3;

const [COMMA, OPEN, HYPHEN] = Array.from(',(-', sign => sign.charCodeAt(0));
const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2019]);
const IS = hashes('is was');
/** *became mayor*, *remains mayor* */
const BECOMING = hashes('become became becomes remain remains remained');
/** *was elected mayor*, *was named as mayor* */
const CHOSEN = hashes('elected named appointed crowned sworn made');
/** *serves as mayor*, *took over as mayor* */
const ACTING = hashes('serve serves served serving work works worked working act acts acted');
const TAKING = hashes('take takes took taken');
const OVER = hashes('over');
const AS = hashes('as');
const OF = hashes('of from for at in');
const OF_ALONE = hashes('of');
const FORMER = hashes('former then late retired');
/** Whoever has one of these before a role has not the role itself. */
const UNDER = hashes('deputy vice assistant associate acting');
const AGED = hashes('aged age');
const WHO = hashes('who');
const PARTIES: ReadonlyMap<string, string> = new Map([
  ['D', 'democrat'],
  ['R', 'republican'],
]);
const MODIFIER = Class.ADJECTIVE | Class.NOUN | Class.PARTICIPLE | Class.PROPER;
const INSIDE = MODIFIER | Class.DETERMINER | Class.PERSON | Class.ADVERB;

type Prose = Pick<Paragraph, 'tokens' | 'mentions' | 'kind'>;

/** The roles that a paragraph gives people by name. */
export function rolesIn({ tokens, mentions, kind }: Prose): Role[] {
  const roles: Role[] = [];
  if (kind !== 'prose') return roles;
  for (const mention of mentions) {
    if (mention.kind !== 'person' && mention.kind !== 'name') continue;
    const first = tokens.from(mention.from);
    const last = tokens.from(mention.end - 1);
    const isOwner = tokens.isJoined(last + 1) && APOSTROPHES.has(tokens.hash(last + 1)); // the mayor, Elston’s Ana Ruiz
    const places = [
      isOwner ? -1 : rightBefore(tokens, first),
      isOwner ? -1 : apposedBefore(tokens, first),
      isPlaced(tokens, mention) ? -1 : saidAfter(tokens, last),
    ];
    for (const place of places) if (place >= 0) roles.push(...rolesAt(tokens, mention, place));
    const age = ageBehind(tokens, last);
    if (age) roles.push({ mention, role: age, of: [] });
    const party = partyBehind(tokens, last);
    if (party) roles.push({ mention, role: party, of: namesFrom(tokens, last + 3).map(place => `${place}.`) });
  }
  return roles;
}

/** *in Kiel, the mayor said* */
const isPlaced = (tokens: Tokens, { kind, name, from }: Mention): boolean =>
  kind === 'name' && !name.includes(' ') && tokens.is(tokens.from(from) - 1, Class.PREPOSITION);

/** What the words around a word for somebody say that its bearer is: *prime minister*, and *minister*. */
function rolesAt(tokens: Tokens, mention: Mention, head: number): Role[] {
  const of = ownersOf(tokens, head);
  const role = tokens.text(head).toLowerCase();
  const before = tokens.text(head - 1).toLowerCase();
  if (isFormer(tokens, head)) return [{ mention, role: `former ${role}`, of }];
  const roles = isIn(tokens, head - 1, UNDER) ? [] : [{ mention, role, of }];
  if (isModifier(tokens, head - 1)) roles.push({ mention, role: `${before} ${role}`, of });
  if (isIn(tokens, head + 1, OF_ALONE) && !tokens.is(head + 2, Class.DETERMINER))
    roles.push({ mention, role: tokens.text(head, head + 2).toLowerCase(), of });
  return roles;
}

const isPerson = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.PERSON) && !tokens.is(i, Class.PRONOUN | Class.PLURAL);

const isModifier = (tokens: Tokens, i: number): boolean => tokens.is(i, MODIFIER) && !tokens.is(i, Class.DETERMINER);

/** *spokesman Ben Orr*, *Secretary of State Ben Orr* */
function rightBefore(tokens: Tokens, first: number): number {
  if (isPerson(tokens, first - 1) && !tokens.isJoined(first)) return first - 1;
  const isTitle = tokens.is(first - 2, Class.TITLE) && tokens.shape(first - 2) === Shape.CAPITAL;
  return isTitle && isIn(tokens, first - 1, OF_ALONE) ? first - 2 : -1;
}

/** *the mayor of Elston, Ana Ruiz* */
function apposedBefore(tokens: Tokens, first: number): number {
  if (!tokens.isSign(first - 1, COMMA)) return -1;
  for (let i = first - 2; i > Math.max(-1, first - 2 - NEAR) && tokens.shape(i) > Shape.SIGN; i--)
    if (isPerson(tokens, i)) return isGoverned(tokens, i) ? -1 : i;
  return -1;
}

/** *according to state broadcaster Harbour One, Ruiz left*: no article, and a preposition before it. */
function isGoverned(tokens: Tokens, head: number): boolean {
  let i = head - 1;
  while (isModifier(tokens, i) || tokens.shape(i) === Shape.CAPITAL || isLink(tokens, i)) i--;
  return tokens.is(i, Class.PREPOSITION);
}

/** *Ana Ruiz, the mayor of Elston*, *Ana Ruiz is the mayor*, *Ana Ruiz, who became mayor* */
function saidAfter(tokens: Tokens, last: number): number {
  if (tokens.isSign(last + 1, COMMA)) {
    const place = personFrom(tokens, overAge(tokens, last + 2));
    if (place >= 0 && isSubject(tokens, place)) return -1;
    return place >= 0 || !isIn(tokens, last + 2, WHO) ? place : saidBy(tokens, last + 3);
  }
  return saidBy(tokens, last + 1);
}

/** *Beside Ruiz, the nurse said*: what stands behind the comma has a verb of its own. */
const isSubject = (tokens: Tokens, head: number): boolean =>
  tokens.is(head + 1, Class.PAST) && !tokens.isJoined(head + 1) && tokens.is(head + 1, Class.VOUCHING);

/** *is a nurse*, *became mayor*, *was elected mayor*, *works as a nurse*, *took over as mayor*: what a verb says that its subject is. */
function saidBy(tokens: Tokens, verb: number): number {
  if (isIn(tokens, verb, IS) && !tokens.is(verb + 1, Class.PARTICIPLE)) return personFrom(tokens, verb + 1);
  let i = verb;
  while (tokens.is(i, Class.AUXILIARY | Class.ADVERB)) i++;
  if (isIn(tokens, i, BECOMING) || (i > verb && isIn(tokens, i, CHOSEN)))
    return personFrom(tokens, isIn(tokens, i + 1, AS) ? i + 2 : i + 1);
  const as = isIn(tokens, i, ACTING) ? i + 1 : isIn(tokens, i, TAKING) && isIn(tokens, i + 1, OVER) ? i + 2 : -1;
  return as > 0 && isIn(tokens, as, AS) ? personFrom(tokens, as + 1) : -1;
}

/** *Ruiz, 34, a nurse* */
const overAge = (tokens: Tokens, i: number): number => (isAge(tokens, i) && tokens.isSign(i + 1, COMMA) ? i + 2 : i);

/** The word for somebody in the noun phrase that begins with a token; -1 where there is none. */
function personFrom(tokens: Tokens, from: number): number {
  for (let i = from; i < from + NEAR && i < tokens.count; i++) {
    if (isPerson(tokens, i) && !isModifying(tokens, i)) return i;
    const isInside = tokens.is(i, INSIDE) || tokens.shape(i) === Shape.CAPITAL || tokens.shape(i) === Shape.CAPITALS;
    if (!isInside && !isLink(tokens, i)) return -1;
  }
  return -1;
}

/** The signs and endings inside *the harbour’s long-time pilot* */
const isLink = (tokens: Tokens, i: number): boolean =>
  tokens.isJoined(i) &&
  (tokens.isSign(i, HYPHEN) || APOSTROPHES.has(tokens.hash(i)) || APOSTROPHES.has(tokens.hash(i - 1)));

/** *the nurse manager* is a manager; *a Republican representative* is both, and *the mayor’s spokesman* no mayor. */
const isModifying = (tokens: Tokens, i: number): boolean =>
  (isPerson(tokens, i + 1) && !tokens.isJoined(i + 1)) ||
  (tokens.isJoined(i + 1) && APOSTROPHES.has(tokens.hash(i + 1)));

function isFormer(tokens: Tokens, head: number): boolean {
  for (let i = head - 1; i >= head - 4 && i >= 0 && tokens.isWord(i); i--) if (isIn(tokens, i, FORMER)) return true;
  return false;
}

/** The names before the word for somebody, and those behind *of* or the like. */
function ownersOf(tokens: Tokens, head: number): readonly string[] {
  const owners: string[] = [];
  for (let i = head - 1; i > head - NEAR_OWNER && isWithin(tokens, i); i--)
    if (isCapital(tokens, i)) owners.push(tokens.text(i).toLowerCase());
  const isOwned = isIn(tokens, head + 1, OF);
  return isOwned ? [...owners, ...namesFrom(tokens, head + 2)] : owners;
}

/** The names in a few words, to the next sign between words. */
function namesFrom(tokens: Tokens, from: number): string[] {
  const names: string[] = [];
  for (let i = from; i < from + NEAR_OWNER && isWithin(tokens, i); i++)
    if (isCapital(tokens, i)) names.push(tokens.text(i).toLowerCase());
  return names;
}

/** Words of one noun phrase, and the signs inside them. */
const isWithin = (tokens: Tokens, i: number): boolean =>
  (tokens.shape(i) > Shape.SIGN && !tokens.is(i, Class.JOINER)) || isLink(tokens, i);

const isCapital = (tokens: Tokens, i: number): boolean => tokens.shape(i) >= Shape.CAPITAL && !tokens.is(i, GRAMMAR);

const isAge = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.DIGITS && tokens.end(i) - tokens.start(i) <= DIGITS_OF_AGE;

/** *Ruiz, 34,*, *Ruiz (34)*, *Ruiz, aged 34* */
function ageBehind(tokens: Tokens, last: number): string | undefined {
  if (!tokens.isSign(last + 1, COMMA) && !tokens.isSign(last + 1, OPEN)) return undefined;
  const i = isIn(tokens, last + 2, AGED) ? last + 3 : last + 2;
  const isClosed = i > last + 2 || (tokens.isJoined(i + 1) && tokens.shape(i + 1) === Shape.SIGN);
  return isAge(tokens, i) && isClosed ? `${tokens.text(i)}-year-old` : undefined;
}

/** *Ruiz (D-Maine)*, *Ruiz, R-Ohio* */
function partyBehind(tokens: Tokens, last: number): string | undefined {
  const isOpen = tokens.isSign(last + 1, COMMA) || tokens.isSign(last + 1, OPEN);
  const isClosed = tokens.isJoined(last + 3) && tokens.shape(last + 3) === Shape.SIGN;
  return isOpen && isClosed ? PARTIES.get(tokens.text(last + 2)) : undefined;
}

export const mentionAt = (mentions: readonly Mention[], at: number): Mention | undefined => {
  const mention = mentions[lastFrom(mentions, at)];
  return mention && at < mention.end ? mention : undefined;
};
