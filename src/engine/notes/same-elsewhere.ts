/** Words that desks put for one another, and that say the same: of another country, of no sex, in plain English. None of them is two things in news. */
import { baseOf } from '../words/irregular-verbs';
import { isSameWord, stemOf } from './spelling';

const OF_COUNTRIES =
  'lorry truck, lift elevator, flat apartment, petrol gasoline, pavement sidewalk, holiday vacation, trousers pants, nappy diaper, pram stroller, ' +
  'torch flashlight, tap faucet, rubbish garbage, rubbish trash, mobile cellphone, railway railroad, aeroplane airplane, tram streetcar, maize corn, ' +
  'film movie, mum mom, shop store, aubergine eggplant, courgette zucchini, autumn fall, ' +
  'windscreen windshield, postcode zipcode';
const OF_NO_SEX =
  'chairman chair, chairman chairperson, chairwoman chair, chairwoman chairperson, spokesman spokesperson, spokeswoman spokesperson, ' +
  'fireman firefighter, businessman businessperson, businesswoman businessperson, salesman salesperson, saleswoman salesperson, fisherman fisher, ' +
  'headmaster headteacher, headmistress headteacher, ombudsman ombudsperson, layman layperson, mankind humankind, councilman councilmember, ' +
  'councilwoman councilmember, congressman congressmember, sportsman athlete, sportswoman athlete, actress actor';
const PLAIN =
  'purchase buy, commence start, commence begin, begin start, assist help, attempt try, reside live, construct build, lawmaker legislator, ' +
  'physician doctor, automobile car, kid child, perish die, defeat beat, donate give, vow pledge, axe cut, slash cut, hike increase, climb rise, ' +
  'decline fall, drop fall, blaze fire, require need, utilise use, utilize use, complete finish, receive get, obtain get, demolish raze, close shut, ' +
  'wound injure, hurt injure, resident inhabitant, tall high';

/** The singular, or the verb itself, without its ending. */
function plain(word: string): string {
  const single = word === 'children' ? 'child' : word.endsWith('men') ? `${word.slice(0, -2)}an` : word;
  return stemOf(baseOf(single));
}

const PAIRS: ReadonlySet<string> = new Set(
  [OF_COUNTRIES, OF_NO_SEX, PLAIN]
    .flatMap(pairs => pairs.split(', '))
    .map(pair => pair.split(' ').map(plain))
    .flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]),
);

/** Is one word, in small letters, put for the other? */
const isPutFor = (a: string, b: string): boolean => PAIRS.has(`${plain(a)} ${plain(b)}`);

/** Is one word, in small letters, the other, or one that says the same? */
export const isSaidAlike = (a: string, b: string): boolean => isSameWord(a, b) || isPutFor(a, b);

/** The same of words in a claim: as many, too. */
export const isSaidAlikeInClaim = (a: string, b: string): boolean =>
  a === b || (isPlural(a) === isPlural(b) && isPutFor(a, b));

const isPlural = (word: string): boolean => word.endsWith('s') || word.endsWith('men') || word === 'children';
