/** Descriptions of somebody as they stand in copy: *the mayor*, *the Maine Republican*, *the 34-year-old*, *Lind’s lawyer*. */
import type { Span } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import type { Description, Owner } from './offices';
import type { Sex } from './sexes';

const THE = hashes('the');
const HIS = hashes('his her their its');
const OLD = hashes('old');
/** Of a party, by its name. */
const PARTISAN = hashes(
  'republican democrat conservative liberal labourite socialist nationalist green libertarian unionist',
);
/** What somebody is called by nation, as a man or a woman. */
const NATIONALS = hashes(
  'dutchman dutchwoman frenchman frenchwoman englishman englishwoman irishman irishwoman scotsman scotswoman welshman welshwoman ' +
    'cornishman yorkshireman ulsterman',
);
const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2019]);

/** The description from its first token to its head, if it is one of somebody who is known; more than one are not. */
export function descriptionIn(
  tokens: Tokens,
  first: number,
  head: number,
  isPerson: (at: number) => boolean,
): Description | null {
  if (head <= first || tokens.is(head, Class.PLURAL)) return null;
  const owner = ownerOf(tokens, first, head, isPerson);
  if (!owner && !isIn(tokens, first, THE)) return null;
  if (isAge(tokens, head))
    return { head: `${tokens.text(head - 4)}-year-old`, before: undefined, names: [], owner, isOfKind: false };
  const before = head - 1 > first && tokens.isWord(head - 1) ? tokens.text(head - 1).toLowerCase() : undefined;
  const isOfKind = !owner && isKind(tokens, head);
  return { head: tokens.text(head).toLowerCase(), before, names: namesIn(tokens, first, head), owner, isOfKind };
}

/** The names in a description: whose somebody is, or of what. */
function namesIn(tokens: Tokens, first: number, head: number): string[] {
  const names: string[] = [];
  for (let i = first; i <= head; i++) if (isName(tokens, i)) names.push(tokens.text(i).toLowerCase());
  return names;
}

function ownerOf(tokens: Tokens, first: number, head: number, isPerson: (at: number) => boolean): Owner {
  if (isIn(tokens, first, HIS)) return 'pronoun';
  if (tokens.shape(first) < Shape.CAPITAL || isIn(tokens, first, THE)) return null;
  for (let i = first + 1; i < head; i++)
    if (APOSTROPHES.has(tokens.hash(i)) && tokens.isJoined(i))
      return isPerson(tokens.start(i - 1)) ? 'person' : 'thing';
  return null;
}

/** *34-year-old* */
const isAge = (tokens: Tokens, head: number): boolean =>
  isIn(tokens, head, OLD) && tokens.shape(head - 4) === Shape.DIGITS;

/** A word with a capital: whose it is, or of what. */
const isName = (tokens: Tokens, i: number): boolean => tokens.shape(i) >= Shape.CAPITAL && !isIn(tokens, i, THE);

/** *Republican*, *Ghanaian*: who somebody is, but for the office. */
const isKind = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.CAPITAL &&
  (tokens.is(i, Class.PROPER) || isIn(tokens, i, PARTISAN)) &&
  !tokens.is(i, Class.PLURAL);

/**
 * *the 34-year-old*, *the Democrat*, *the Ghanaian*: what tells one of those the copy has just spoken of, and names no office; the names in
 * it, the last of them what it says of her. Null for other words.
 */
export function kindIn(tokens: Tokens, { start, end }: Span): readonly string[] | null {
  const [first, head] = [tokens.from(start), tokens.from(end - 1)];
  if (head <= first || !isIn(tokens, first, THE)) return null;
  for (let i = first + 1; i < head; i++) if (tokens.is(i, Class.PREPOSITION)) return null;
  return isAge(tokens, head) || isKind(tokens, head) ? namesIn(tokens, first, head) : null;
}

/** *the Dutchwoman*: a man or a woman who has been named, wherever he or she is from; whether it is a man. */
export function nationalIn(tokens: Tokens, { start, end }: Span): Sex | undefined {
  const [first, head] = [tokens.from(start), tokens.from(end - 1)];
  if (head !== first + 1 || !isIn(tokens, first, THE) || !isIn(tokens, head, NATIONALS)) return undefined;
  return tokens.text(head).endsWith('woman') ? 'woman' : 'man';
}
