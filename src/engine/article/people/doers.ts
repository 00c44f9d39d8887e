/** What somebody is by what she does: who *owns* the ferry is its owner, who *coaches* is a coach. */
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import type { Role } from './roles';

const COMMA = ','.charCodeAt(0);
const WHO = hashes('who');
const NOUN = Class.NOUN | Class.BODY;
/** What a verb has behind its base form. */
const ENDINGS = ['s', 'es', 'ed', 'd'];
/** What makes a word for somebody of it: *own*, *owner*; *write*, *writer*. */
const DOING = ['er', 'r', 'or', ''];

/** What somebody runs, in the present: *leads the city*, *has run the town*. */
const RUNNING = hashes(
  'leads heads runs governs manages directs chairs captains steers edits led headed run governed managed directed',
);
const HAVE = hashes('has have');
const MODIFIER = Class.ADJECTIVE | Class.NOUN | Class.DETERMINER | Class.PROPER;
/** So far behind the verb stands what is run. */
const NEAR = 6;
/** What whoever runs it is called. */
const RUNNERS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'city town borough: mayor; state: governor; country nation: president, prime minister, leader; school: principal, headteacher, headmaster, head; ' +
    'team side squad club: coach, manager; ship ferry boat trawler: captain, skipper; orchestra choir: conductor; newspaper paper magazine: editor; ' +
    'company firm business bank airline: chief executive, chief, boss, ceo; museum gallery theatre charity: director; party: party leader, leader; ' +
    'union: union leader, leader; force: police chief, chief, commissioner'
  )
    .split('; ')
    .flatMap(line => {
      const [things, runners] = line.split(': ');
      return things.split(' ').map(thing => [thing, runners.split(', ')] as const);
    }),
);

/** What a paragraph says that people do, as roles. */
export function doersIn({ tokens, mentions, kind }: Pick<Paragraph, 'tokens' | 'mentions' | 'kind'>): Role[] {
  const roles: Role[] = [];
  if (kind !== 'prose') return roles;
  for (const mention of mentions) {
    if (mention.kind !== 'person' && mention.kind !== 'name') continue;
    const role = doerIn(tokens, tokens.from(mention.end - 1));
    if (role) roles.push({ mention, role, of: [] });
    for (const runner of runnersIn(tokens, tokens.from(mention.end - 1)))
      roles.push({ mention, role: runner, of: [], isGuess: true });
  }
  return roles;
}

/** The verb behind a name, or behind *who*; -1 for none. */
function verbBehind(tokens: Tokens, last: number): number {
  const isApart = tokens.isSign(last + 1, COMMA);
  if (isApart && !isIn(tokens, last + 2, WHO)) return -1;
  let verb = isApart ? last + 3 : last + 1;
  while (tokens.is(verb, Class.AUXILIARY | Class.ADVERB)) verb++;
  return verb;
}

/** The mayor, of *Ruiz has led the city since May*; but *Ruiz led the city* once. */
function runnersIn(tokens: Tokens, last: number): readonly string[] {
  const verb = verbBehind(tokens, last);
  if (verb < 0 || !isIn(tokens, verb, RUNNING) || !tokens.is(verb + 1, Class.DETERMINER)) return [];
  if (!isIn(tokens, verb - 1, HAVE) && !tokens.is(verb, Class.PRESENT)) return [];
  let head = verb + 2;
  while (head < verb + NEAR && tokens.is(head, MODIFIER) && tokens.is(head + 1, NOUN) && !tokens.isJoined(head + 1))
    head++;
  return RUNNERS.get(tokens.text(head).toLowerCase()) ?? [];
}

/** The word for whoever does what a verb with an object says behind a name: *founder*, of *Ruiz founded the shop*. */
function doerIn(tokens: Tokens, last: number): string | undefined {
  const verb = verbBehind(tokens, last);
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
