/** Nouns that no paper gives a name of their own, and capitals on them: *fed the Horse*, *broke her Arm*, *The Driver fled*, *in the Kitchen*. */
import { Class, GRAMMAR } from '../../words/classes';
import { hashes, isIn, isSignOf, isSmall } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import { WordSet } from '../../words/word-set';
import { beginsName, CAPITALIZED } from './capital-words';

const NOUN = Class.NOUN | Class.PLURAL;

const isSmallIn = (tokens: Tokens, i: number, words: ReturnType<typeof hashes>): boolean =>
  isSmall(tokens, i) && isIn(tokens, i, words);

/** A pub, a team or a cup may be called so. */
const BEASTS = hashes(
  'dog cat horse cow goat pig donkey mule camel rabbit mouse puppy kitten lamb calf chicken parrot snake spider squirrel',
);
const BODY = hashes(
  'arm arms leg legs hand hands foot feet knee knees neck elbow finger fingers thumb toe toes ankle wrist shoulder tooth teeth hip ear ' +
    'ears nose mouth tongue chin skull skin stomach throat wound wounds injury injuries',
);
/** What stands in a house, what is worn, driven and eaten; what happens. */
const GOODS = hashes(
  'coat shirt shirts sock socks shoe shoes glove gloves jacket umbrella wallet purse ' +
    'bed beds chair chairs sofa bucket bottle bottles spoon fork knife knives kettle oven fridge sink towel blanket pillow curtain carpet ' +
    'ladder hammer shovel rope door window windows roof floor stairs kitchen bathroom bedroom cellar attic drawer cupboard ceiling lift ' +
    'elevator corridor hallway garage pavement ' +
    'car cars bus buses lorry truck trucks bicycle bike van tractor motorcycle tyre tyres engine ' +
    'bread butter cheese egg eggs milk soup potato potatoes onion breakfast lunch dinner meal ' +
    'accident noise rain snow wind weather fire smoke damage fight quarrel funeral wedding journey queue delay delays mistake rumour ' +
    'rumor smell heat dust mud',
);
const KIN = hashes(
  'husband wife daughter daughters son sons brother brothers sister sisters mother father parents uncle aunt baby',
);
/** Papers, bands and works are called by them. */
const NAMES = hashes(
  'guardian observer examiner advocate courier speaker champion champions founder founders pilgrim pilgrims giant giants saint saints ' +
    'ranger rangers miner miners killer killers voyager pioneer pioneers fighter devil devils angel angels creator saviour messiah apostle apostles prophet virgin master masters fellow fellows crusader',
);

const THINGS = new WordSet([...BODY, ...GOODS, ...KIN]);

/** *driver*, *nurse*, *neighbours*: who has no title by it. */
const isPerson = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.PERSON) &&
  tokens.is(i, Class.COMMON) &&
  tokens.is(i, NOUN) &&
  !tokens.is(i, Class.TITLE | Class.BODY | Class.PROPER | Class.MAN | Class.WOMAN) &&
  !isIn(tokens, i, CAPITALIZED) &&
  !isIn(tokens, i, NAMES);

const THE = hashes('the');
const OF = hashes('of for');
const HIS = hashes('his her their');
const OWNERS = hashes('a an his her its their our my');
/** What is done with a pub, a prize, a paper or a work. */
const OF_NAMES = hashes(
  'win wins won winning read reads reading watch watches watched watching see sees saw seen seeing play plays played playing call calls ' +
    'called calling sing sings sang lift lifted claim claimed face faced beat run runs ran own owns owned buy bought name named like',
);
const INSIDE = hashes('in into on onto under behind inside through from near beside');
const VERB = Class.BASE | Class.PRESENT | Class.PAST | Class.PARTICIPLE | Class.ING;
const SINGULAR_VERB = Class.PAST | Class.PRESENT;

/** A capital on a noun that is nobody's name. Somebody may have meant it all the same. */
export function isNamelessThing(tokens: Tokens, i: number): boolean {
  const isBeast = isIn(tokens, i, BEASTS);
  if (!(isBeast || isIn(tokens, i, THINGS) || isPerson(tokens, i)) || !endsNoun(tokens, i)) return false;
  if (isIn(tokens, i + 1, OF) && beginsName(tokens, i)) return false; // Daughters of the American Revolution
  const before = i - 1;
  if (isSmallIn(tokens, before, OWNERS)) return tokens.shape(i - 2) <= Shape.SMALL && !isIn(tokens, i - 2, OF_NAMES);
  if (isIn(tokens, before, HIS) && isIn(tokens, i, KIN)) return true;
  if (isIn(tokens, before, THE)) return isBehindThe(tokens, i, isBeast);
  if (isBeast || !isSmall(tokens, before)) return false;
  if (isIn(tokens, i, BODY) && tokens.is(before, Class.ADJECTIVE | Class.PARTICIPLE) && !tokens.is(before, NOUN))
    return true;
  return tokens.isOf(before, Topic.NUMBER) && tokens.is(i, Class.PLURAL) && !tokens.is(before, NOUN);
}

/** A small word that goes on without the noun, or a stop. */
const endsNoun = (tokens: Tokens, i: number): boolean =>
  tokens.isJoined(i + 1)
    ? isSignOf(tokens, i + 1, ',.;?!') && !tokens.isJoined(i + 2)
    : isSmall(tokens, i + 1) && (!tokens.is(i + 1, NOUN) || tokens.is(i + 1, GRAMMAR | Class.ADVERB | SINGULAR_VERB));

/** *fed the Horse*, *said that the Dog had bitten him*, *in the Kitchen*, *The Driver fled* */
function isBehindThe(tokens: Tokens, i: number, isBeast: boolean): boolean {
  const lead = i - 2;
  if (tokens.shape(i - 1) === Shape.CAPITAL)
    return (
      isPerson(tokens, i) &&
      tokens.is(i, Class.NOUN) &&
      tokens.is(i + 1, Class.PAST) &&
      !tokens.is(i + 1, Class.AUXILIARY)
    );
  if (!isSmall(tokens, lead) || isIn(tokens, lead, OF_NAMES)) return false;
  if (tokens.is(lead, Class.SUBORDINATOR | Class.RELATIVE)) return true;
  if (tokens.is(lead, Class.PREPOSITION)) return !isBeast && !isPerson(tokens, i) && isIn(tokens, lead, INSIDE);
  return tokens.is(lead, VERB);
}
