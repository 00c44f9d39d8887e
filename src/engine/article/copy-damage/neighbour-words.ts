/** Words that are taken for others, told by the word before or behind alone: *free reign*, *pubic transport*. */
import { hashes, isIn } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { WordSet } from '../../words/word-set';

interface Mistaken {
  readonly meant: string;
  readonly before?: WordSet;
  readonly behind?: WordSet;
}

const MANAGED =
  'assistant bank branch campaign city football general hotel office plant project regional sales site stage store team';
const PUBLIC =
  'affairs consultation funds health hearing house inquiry interest library meeting money office opinion relations safety school schools sector service services spending toilet toilets transport works';

/** What is written, what is meant, and beside which words: in front, then behind. */
const TABLE: readonly (readonly [written: string, meant: string, before: string, behind: string])[] = [
  ['affect', 'effect', 'adverse an any little no side the', 'of on upon'],
  ['affects', 'effects', 'adverse ill no side the', 'of on upon'],
  ['baited', 'bated', '', 'breath'],
  ['manger', 'manager', MANAGED, ''],
  ['martial', 'marital', '', 'home status bliss'],
  ['peak', 'peek', 'sneak', ''],
  ['principle', 'principal', 'college deputy school vice', ''],
  ['pubic', 'public', '', PUBLIC],
  ['quiet', 'quite', '', 'a'],
  ['reign', 'rein', 'free', ''],
  ['untied', 'United', '', 'states kingdom nations airlines'],
  ['wreck', 'wreak', '', 'havoc'],
];

const MISTAKEN: ReadonlyMap<number, Mistaken> = new Map(
  TABLE.map(([written, meant, before, behind]) => [
    hashOf(written),
    { meant, ...(before && { before: hashes(before) }), ...(behind && { behind: hashes(behind) }) },
  ]),
);

const SOME = hashes('bit few lot number while');

/** The word that is meant, where another one stands. */
export function meantByNeighbours(tokens: Tokens, i: number): string | undefined {
  const mistaken = MISTAKEN.get(tokens.hash(i));
  if (!mistaken) return undefined;
  const { meant, before, behind } = mistaken;
  if (before && !isIn(tokens, i - 1, before)) return undefined;
  if (behind && (tokens.isJoined(i + 1) || !isIn(tokens, i + 1, behind))) return undefined;
  if (meant === 'United' && tokens.shape(i + 1) < Shape.CAPITAL) return undefined;
  return meant === 'quite' && !isIn(tokens, i + 2, SOME) ? undefined : meant;
}
