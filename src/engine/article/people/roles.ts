/** What people are said to be: *Ana Ruiz, the mayor*, *the mayor, Ana Ruiz*, *spokesman Ben Orr*, *Ruiz is a nurse*. */
import { lastFrom } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import type { Mention } from './mentions';

/** Somebody's role, in small letters: *mayor*, *prime minister*. */
export interface Role {
  readonly mention: Mention;
  readonly role: string;
}

/** Between a name and the word for what its bearer is stand no more tokens. */
const NEAR = 9;

const COMMA = ','.charCodeAt(0);
const IS = hashes('is was');
const FORMER = hashes('former then late retired');
const MODIFIER = Class.ADJECTIVE | Class.NOUN | Class.PARTICIPLE | Class.PROPER;

/** The roles that a paragraph gives people by name. Those of former holders are none. */
export function rolesIn({ tokens, mentions, kind }: Pick<Paragraph, 'tokens' | 'mentions' | 'kind'>): Role[] {
  const roles: Role[] = [];
  if (kind !== 'prose') return roles;
  const give = (mention: Mention, last: number): void => {
    if (last < 0) return;
    const role = tokens.text(last).toLowerCase();
    roles.push({ mention, role });
    if (isModifier(tokens, last - 1)) roles.push({ mention, role: `${tokens.text(last - 1).toLowerCase()} ${role}` });
  };
  for (const mention of mentions) {
    if (mention.kind !== 'person' && mention.kind !== 'name') continue;
    const first = tokens.from(mention.from);
    const last = tokens.from(mention.end - 1);
    give(mention, rightBefore(tokens, first));
    give(mention, apposedBefore(tokens, first));
    give(mention, apposedAfter(tokens, last));
  }
  return roles;
}

const isPerson = (tokens: Tokens, i: number): boolean => tokens.is(i, Class.PERSON) && !tokens.is(i, Class.PRONOUN);

const isModifier = (tokens: Tokens, i: number): boolean => tokens.is(i, MODIFIER) && !tokens.is(i, Class.DETERMINER);

/** *spokesman Ben Orr* */
const rightBefore = (tokens: Tokens, first: number): number =>
  isPerson(tokens, first - 1) && !tokens.isJoined(first) && !isFormer(tokens, first - 1) ? first - 1 : -1;

/** *the mayor of Elston, Ana Ruiz* */
function apposedBefore(tokens: Tokens, first: number): number {
  if (!tokens.isSign(first - 1, COMMA)) return -1;
  for (let i = first - 2; i > Math.max(0, first - 2 - NEAR) && tokens.shape(i) > Shape.SIGN; i--)
    if (isPerson(tokens, i)) return isFormer(tokens, i) ? -1 : i;
  return -1;
}

/** *Ana Ruiz, the mayor of Elston*, *Ana Ruiz is the mayor* */
function apposedAfter(tokens: Tokens, last: number): number {
  const isApposed = tokens.isSign(last + 1, COMMA) || isIn(tokens, last + 1, IS);
  if (!isApposed) return -1;
  for (let i = last + 2; i < last + 2 + NEAR && i < tokens.count; i++) {
    if (isPerson(tokens, i) && !isModifying(tokens, i)) return isFormer(tokens, i) ? -1 : i;
    if (!tokens.is(i, MODIFIER | Class.DETERMINER | Class.PERSON | Class.ADVERB) && tokens.shape(i) !== Shape.CAPITAL)
      return -1;
  }
  return -1;
}

/** *the nurse manager* is a manager. */
const isModifying = (tokens: Tokens, i: number): boolean => isPerson(tokens, i + 1) && !tokens.isJoined(i + 1);

function isFormer(tokens: Tokens, last: number): boolean {
  for (let i = last - 1; i >= last - 4 && i >= 0; i--) if (isIn(tokens, i, FORMER)) return true;
  return false;
}

export const mentionAt = (mentions: readonly Mention[], at: number): Mention | undefined => {
  const mention = mentions[lastFrom(mentions, at)];
  return mention && at < mention.end ? mention : undefined;
};
