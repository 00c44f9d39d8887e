/** A space that changed places with its comma (*goats ,sheep*), and one that parts a number from its ending (*the 5 th floor*). */
import { Class } from '../../words/classes';
import { hashes, isHyphen, isIn, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';

/** *goats ,sheep*: the comma is joined to the word behind, and to none before. */
export const isTurned = (tokens: Tokens, i: number): boolean =>
  isSignOf(tokens, i, ',') &&
  tokens.isJoined(i + 1) &&
  tokens.isWord(i + 1) &&
  tokens.shape(i - 1) !== Shape.SIGN &&
  !isIn(tokens, i - 1, JOINING);

/** *and ,so they say, pigs*: it opens what is put in. */
const JOINING = hashes('and or but that if when');

const ENDINGS = ['th', 'st', 'nd', 'rd'];
const WEIGHING = hashes('weigh weighs weighed weighing lost gained about over at');

/** *the 18 th century*: the ending that the number has. Stones are written *21 st*, too. */
export function isEndingTornOff(tokens: Tokens, i: number): boolean {
  if (tokens.shape(i) !== Shape.SMALL || tokens.shape(i - 1) !== Shape.DIGITS) return false;
  if (tokens.isJoined(i + 1) && tokens.isWord(i + 1)) return false;
  if (isSignOf(tokens, i - 2, ',.') && tokens.isJoined(i - 1)) return false;
  const [tens, ones] = [Number(tokens.text(i - 1).slice(-2)), Number(tokens.text(i - 1).slice(-1))];
  const ending = (tens > 10 && tens < 14) || ones > 3 ? 'th' : ENDINGS[ones];
  if (tokens.text(i) !== ending) return false;
  return (
    ending !== 'st' ||
    (!isIn(tokens, i - 2, WEIGHING) &&
      tokens.isWord(i + 1) &&
      !isHyphen(tokens, i + 1) &&
      !tokens.is(i + 1, Class.JOINER))
  );
}

/** These begin a compound, and none of them stands alone before a word. */
const PREFIXES = hashes('self anti non multi pre post mid semi co ex ultra pro');
/** First halves of what is said with a hyphen, by the halves that go on behind them. */
const COMPOUNDS: readonly (readonly [first: ReturnType<typeof hashes>, second: ReturnType<typeof hashes>])[] = [
  [hashes('drive walk sit follow break cut run pass'), hashes('through in up down on off out by')],
  [
    hashes('long short medium near full part half first last real one two three old short'),
    hashes(
      'term time range standing lasting running haul hand year old minute world page way sided story day week month',
    ),
  ],
  [hashes('fast slow back one two dual inside'), hashes('track tracked moving growing paced food door way')],
  [
    hashes('high low top middle upper mid working second'),
    hashes('level profile ranking speed class tech quality end risk income cost school season week age'),
  ],
  [hashes('face door head side back mouth peer year month week day'), hashes('to by over')],
  [
    hashes('state government church family privately publicly city county federally black white foreign'),
    hashes('run owned based funded wide led backed held born'),
  ],
  [hashes('world nation city state county company country campus'), hashes('wide class famous leading level')],
];

/** *drive -through*, *self -taught*, *long -term*: the hyphen of a compound stands off from its first half. */
export const isCompoundTorn = (tokens: Tokens, first: number, second: number): boolean =>
  isIn(tokens, first, PREFIXES) ||
  COMPOUNDS.some(([firsts, seconds]) => isIn(tokens, first, firsts) && isIn(tokens, second, seconds));
