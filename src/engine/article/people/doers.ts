/** What somebody is by what she does: who *owns* the ferry is its owner, who *coaches* is a coach. */
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import type { Role } from './roles';

const COMMA = ','.charCodeAt(0);
const WHO = hashes('who');
/** What a verb has behind its base form. */
const ENDINGS = ['s', 'es', 'ed', 'd'];
/** What makes a word for somebody of it: *own*, *owner*; *write*, *writer*. */
const DOING = ['er', 'r', 'or', ''];

/** What a paragraph says that people do, as roles. */
export function doersIn({ tokens, mentions, kind }: Pick<Paragraph, 'tokens' | 'mentions' | 'kind'>): Role[] {
  const roles: Role[] = [];
  if (kind !== 'prose') return roles;
  for (const mention of mentions) {
    if (mention.kind !== 'person' && mention.kind !== 'name') continue;
    const role = doerIn(tokens, tokens.from(mention.end - 1));
    if (role) roles.push({ mention, role, of: [] });
  }
  return roles;
}

/** The word for whoever does what a verb with an object says behind a name: *founder*, of *Ruiz founded the shop*. */
function doerIn(tokens: Tokens, last: number): string | undefined {
  const isApart = tokens.isSign(last + 1, COMMA);
  if (isApart && !isIn(tokens, last + 2, WHO)) return undefined;
  let verb = isApart ? last + 3 : last + 1;
  while (tokens.is(verb, Class.AUXILIARY | Class.ADVERB)) verb++;
  const hasObject = tokens.is(verb + 1, Class.DETERMINER) || tokens.shape(verb + 1) >= Shape.CAPITAL;
  if (!hasObject || tokens.shape(verb) !== Shape.SMALL || !tokens.is(verb, Class.PRESENT | Class.PAST))
    return undefined;
  const word = tokens.text(verb);
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    if (!(classesOf(hashOf(base)) & Class.BASE)) continue;
    for (const doing of DOING) if (classesOf(hashOf(base + doing)) & Class.PERSON) return base + doing;
  }
  return undefined;
}
