/** Words that have no capital inside a sentence, words that have one, and how names go on. */
import { Class } from '../../words/classes';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';

/**
 * Words of grammar that are no names. Left out are those that are names as well (*May*, *Will*, the band *The Who*) and the words that
 * open a question, which may keep its capital inside a sentence.
 */
export const SMALL_WORDS = hashes(
  'about across after against along although among an and any are around as at because been before being below between both but by ' +
    'can could did do does during each either every fewer for from had has have her here him his if in into is its just less like many might more ' +
    'most must near neither nor not of off on once only onto or other our out over same shall should since so some such than that them then ' +
    'there those though through to too under until up upon us very was were when where whether which while with without would your ' +
    'a including their my',
);

/** Words of grammar that a sentence begins with more often than not. */
export const OPENERS = hashes('the this these it he she they we you');

/** Words that have a capital for a reason. */
export const NAMED = Class.PROPER | Class.MAN | Class.WOMAN | Class.TITLE | Class.PERSON | Class.BODY;

/** Parties, faiths, parts of the world and houses of parliament: papers write them with a capital, or not. */
export const CAPITALIZED = hashes(
  'democratic republican liberal conservative labour independent green national federal congressional parliamentary presidential senatorial ' +
    'royal supreme olympic catholic orthodox evangelical protestant jewish northern southern eastern western central transatlantic arctic ' +
    'internet state second first neutral metropolitan united',
);

/** What a title may follow: *the film Taken*. */
export const WORKS = hashes(
  'film movie book novel album song single show series play musical poem memoir documentary drama game magazine newspaper band group ' +
    'called titled entitled named podcast website company firm app brand label sitcom hit site headlined',
);

/** Between two capitals these may join a name: *Court of Appeals*, *Brown v Board*, *How to Sell a Boat*. */
export const JOINING = hashes('of and the for in on at to de or by with from as is an a v vs x');

/** *Brown v. Board* */
const VERSUS = hashes('v vs');

/** May a word with a capital among small ones be a part of a name that goes on beyond them? */
export const mayBeName = (tokens: Tokens, i: number): boolean =>
  endsName(tokens, i) || beginsName(tokens, i) || isIn(tokens, i + 1, VERSUS);

/** *Department of Health*, *Research, Policy, and Practice* */
function endsName(tokens: Tokens, i: number): boolean {
  let last = i - 1;
  while (isIn(tokens, last, JOINING) && tokens.shape(last) === Shape.SMALL) last--;
  if (last === i - 1) return false;
  if (isSignOf(tokens, last, ',')) last--;
  return tokens.shape(last) > Shape.SMALL && !isIn(tokens, last, SMALL_WORDS) && !isIn(tokens, last, OPENERS);
}

/** *Port of Elston*, *Right to Information* */
export function beginsName(tokens: Tokens, i: number): boolean {
  let next = i + 1;
  while (next < i + 3 && isIn(tokens, next, JOINING) && tokens.shape(next) === Shape.SMALL) next++;
  const isVerb = (tokens.is(i, Class.PAST) && !tokens.is(i, Class.NOUN | Class.ADJECTIVE)) || isHad(tokens, i);
  return next > i + 1 && tokens.shape(next) > Shape.SMALL && !tokens.is(next, Class.DAY) && !isVerb;
}

/** *has Ordered a Review* */
const isHad = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i - 1, HAVE) &&
  tokens.is(i, Class.PARTICIPLE) &&
  !tokens.is(i, Class.NOUN | Class.PERSON) &&
  isIn(tokens, i + 1, ARTICLES);
const HAVE = hashes('has have had');
const ARTICLES = hashes('a an the');
