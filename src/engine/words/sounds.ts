/** With what sound a word begins when it is spoken: what *a* and *an* go by. What is said either way has none. */
import { isSignOf } from './grammar';
import { Shape, type Tokens } from './tokens';

export type Sound = 'vowel' | 'consonant';

/** Letters whose names begin with a vowel, *an F-16*; *H* is said either way. */
const VOWEL_NAMES = 'AEFILMNORSX';
const EITHER_NAME = 'H';
const VOWELS = 'aeiou';

/** Beginnings of words that are not said as their first letter is, or are said either way (none); the longest counts. */
const BEGINNINGS: ReadonlyMap<string, Sound | undefined> = new Map([
  ...beginnings('vowel', 'hour heir honest honor honour onei oneo oner unide unill unim unin unir'),
  ...beginnings(
    'consonant',
    'eu ew once one ubiq uga uk unan uni ura ure uri uro urug usa use usi usu uta ute uti uto',
  ),
  ...beginnings(undefined, 'eus ie oax oua oui ub ui uru utr herb'),
]);
const LONGEST = 6;

function beginnings(sound: Sound | undefined, words: string): [string, Sound | undefined][] {
  return words.split(' ').map(word => [word, sound]);
}

/** Abbreviations that are read as the words they stand for, or either way: *a NSW man*, *a NY bank*. */
const READ_OUT: ReadonlySet<string> = new Set(
  'FTSE NC ND NE NH NJ NM NSW NT NV NW NWT NY NZ SC SD SE SW SQL'.split(' '),
);

/** The sound of what begins at a token: a word, an abbreviation, a letter, a number, or a sum behind its sign. */
export function soundAt(tokens: Tokens, i: number): Sound | undefined {
  const shape = tokens.shape(i);
  if (shape === Shape.DIGITS) return soundOfNumber(tokens, i);
  if (shape === Shape.SIGN)
    return isSignOf(tokens, i, '$£€') && tokens.isJoined(i + 1) ? soundAt(tokens, i + 1) : undefined;
  if (!tokens.isWord(i) || shape === Shape.MIXED) return undefined;
  const word = tokens.text(i);
  if (shape === Shape.CAPITALS) return soundOfAbbreviation(word);
  if (word.length === 1) return isLetter(tokens, i) ? soundOfName(word) : undefined;
  return word.startsWith('H') ? undefined : soundOfWord(word.toLowerCase()); // *Hermès* is French, *Hackney* is not
}

/** *an F-16*, *an A&E nurse*, *an M4 crash*, *a U.S. base*; *I* is a word. */
const isLetter = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.CAPITAL &&
  tokens.isJoined(i + 1) &&
  (tokens.shape(i + 1) === Shape.DIGITS || isSignOf(tokens, i + 1, '-&./'));

/** *F*, as it is called. */
const soundOfName = (letter: string): Sound | undefined =>
  letter === EITHER_NAME ? undefined : VOWEL_NAMES.includes(letter) ? 'vowel' : 'consonant';

/** One that is no word is spelled out, *an SNP member*, *an FBI agent*; another one may be, *a NATO ship*, and counts where both begin alike. */
function soundOfAbbreviation(word: string): Sound | undefined {
  if (READ_OUT.has(word)) return undefined;
  const name = soundOfName(word[0]);
  const letters = [...word.toLowerCase()];
  const isWord = isEnglishOnset(letters[0], letters[1]) && letters.some(letter => `${VOWELS}y`.includes(letter));
  const isSpelled = !isWord && (letters[0] === 'u' || !VOWELS.includes(letters[0]));
  return isSpelled || name === soundOfWord(word.toLowerCase()) ? name : undefined;
}

function soundOfWord(word: string): Sound | undefined {
  for (let length = Math.min(LONGEST, word.length); length > 1; length--) {
    const beginning = word.slice(0, length);
    if (BEGINNINGS.has(beginning)) return BEGINNINGS.get(beginning);
  }
  const [first, second] = word;
  if (VOWELS.includes(first)) return 'vowel';
  if (first === 'h') return isOfOneSyllable(word) ? 'consonant' : undefined; // *an historic*, *a historic*
  return isEnglishOnset(first, second) ? 'consonant' : undefined;
}

/** One vowel, or a second one that is mute: *home*. */
function isOfOneSyllable(word: string): boolean {
  let syllables = 0;
  for (let i = 1; i < word.length - (word.endsWith('e') ? 1 : 0); i++)
    if (VOWELS.includes(word[i]) && !VOWELS.includes(word[i - 1])) syllables++;
  return syllables === 1;
}

const ONSETS: ReadonlySet<string> = new Set(
  'bl br ch cl cr dr dw fl fr gh gl gn gr kl kn kr ph pl pr ps rh sc sh sk sl sm sn sp sq st sw th tr tw wh wr'.split(
    ' ',
  ),
);

/** Consonants that English words begin with: not *Mbeki*, *Ypres*, *Xi’an*. */
function isEnglishOnset(first: string, second: string): boolean {
  if (first === 'y') return VOWELS.includes(second);
  return ONSETS.has(first + second) || ('bcdfgjklmnpqrstvwz'.includes(first) && `${VOWELS}y`.includes(second));
}

/** *8*, *80,000*, *11*, *18.5* begin with a vowel; *0*, *1100* and *1,800* are said in more than one way. */
function soundOfNumber(tokens: Tokens, i: number): Sound | undefined {
  const digits = tokens.text(i);
  if (digits.startsWith('0')) return undefined;
  if (digits.startsWith('8')) return 'vowel';
  const isGrouped = digits === '1' && tokens.isJoined(i + 1) && isSignOf(tokens, i + 1, ',');
  const [length, head] = isGrouped ? [4, `1${tokens.text(i + 2)}`] : [digits.length, digits];
  if (!head.startsWith('11') && !head.startsWith('18')) return 'consonant';
  if (length === 4) return undefined;
  return length === 2 || length === 5 ? 'vowel' : 'consonant';
}
