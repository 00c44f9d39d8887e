/** Capitals inside a sentence, on words that are no names: left over from link texts and translated headlines. */
import { codeAt, isSmall } from '../text/characters';
import { isCommonWord } from '../words/grammar';
import type { Glance } from '../words/glance';
import { lastFrom, type Span } from '../text/span';

export interface StrayCapital extends Span {
  readonly word: string;
  /** Believed only where no name of the article has the word: *Brown told Green*. */
  readonly doubtful: boolean;
  /** The word may as well start a sentence whose stop is lost. */
  readonly opens: boolean;
}

/**
 * Words that are no names: articles, prepositions, conjunctions, auxiliaries, pronouns. Left out are those that are names as well
 * (*May*, *Will*, the band *The Who*) and the words that open a question, which may keep its capital inside a sentence.
 */
const SMALL_WORDS = new Set(
  (
    'About Across After Against Along Although Among An And Any Are Around As At Because Been Before Being Below Between Both But By ' +
    'Can Could Did Do Does During Each Either Every Fewer For From Had Has Have Her Here Him His If In Into Is Its Just Less Like Might More ' +
    'Most Must Near Neither Nor Not Of Off On Once Only Onto Or Other Our Out Over Same Shall Should Since So Some Such Than That Them Then ' +
    'There Those Though Through To Too Under Until Up Upon Us Very Was Were When Where Whether Which While With Without Would Your'
  ).split(' '),
);
const OPENERS = new Set('The This These It He She They We You'.split(' '));

/** After *his*, *their* and the like these are no names. */
const ORDER = new Set('First Second Third Fourth Fifth Next Last Latest Own Only New Old Former'.split(' '));
const POSSESSIVE = /^(?:his|her|its|their|my|our|your)$/;
/** A bare verb follows these. */
const MODAL = new Set('would could should can cannot must might will shall'.split(' '));

/** A participle follows these: *was never Published*. */
const AUXILIARY = new Set('be been being never not'.split(' '));
const PARTICIPLE = /(?:ed|ing|en)$/;

/** Endings of describing words, believed only beside another stray capital. */
const DESCRIBING = /(?:ing|ed|ly|ous|ful|ive|able|ible|less|ic|al|est)$/;

/** Between two capitals these may join a name: *Court of Appeals*, *Brown v Board*. */
const JOINING =
  /^(?:of|and|the|for|in|on|at|to|de|or|by|with|from|as|an?|v|vs|x|that|when|while|if|because|since|after|before|until|than|but|so)$/;
const NUMBER = /^(?:Zero|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/;

const SPACE = 0x20;
const isLetter = (code: number): boolean => isSmall(code) || (code >= 0xdf && code <= 0xff);
/** A small letter of a Western alphabet, or an apostrophe: a word ends so. */
const endsWord = (code: number): boolean => isLetter(code) || code === 0x27 || code === 0x2019;
/** What may stand before the first letter of a word. */
const OPENING = '"“‘(';

/** A word of small letters, and nothing that would start a sentence or a name. */
const SMALL = /^["“‘(]?\p{Ll}[\p{Ll}’'-]*$/u;

interface Candidate extends Span {
  readonly word: string;
  /** The word before it. */
  readonly before: string;
}

const NONE: readonly StrayCapital[] = [];

/** The capitals of a paragraph's prose that stand between two words of small letters and are on no name; offsets count from its start. */
export function strayCapitalsIn(prose: string, glance: Glance, sentences: readonly Span[]): readonly StrayCapital[] {
  const candidates = candidatesIn(prose, glance);
  if (!candidates.length) return NONE;
  const certain = candidates.map(each => isCertain(prose, each));
  if (candidates.length === 1 && !certain[0]) return NONE;
  const sentenceOf = ({ start }: Span): number => lastFrom(sentences, start);
  const beside = new Set(candidates.filter((_, i) => certain[i]).map(sentenceOf));
  const strays: StrayCapital[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const { start, end, word } = candidates[i];
    const isSure = certain[i] || (beside.size > 0 && isDescribing(word) && beside.has(sentenceOf(candidates[i])));
    const before = i ? candidates[i - 1] : undefined;
    if (isSure || arePair(prose, before, candidates[i]) || arePair(prose, candidates[i], candidates[i + 1]))
      strays.push({ start, end, word, doubtful: !isSure, opens: OPENERS.has(word) });
  }
  return strays;
}

function candidatesIn(prose: string, { capitals }: Glance): Candidate[] {
  const candidates: Candidate[] = [];
  for (const start of capitals) {
    if (codeAt(prose, start - 1) !== SPACE || !endsWord(codeAt(prose, start - 2))) continue;
    const end = endOfLetters(prose, start + 1);
    if (end === start + 1 || !goesOn(prose, end) || prose.charCodeAt(start) >= 0x100) continue;
    let first = start - 2;
    while (first > 0 && prose.charCodeAt(first - 1) !== SPACE) first--;
    const before = prose.slice(first, start - 1);
    if (SMALL.test(before)) candidates.push({ start, end, word: prose.slice(start, end), before });
  }
  return candidates;
}

function endOfLetters(prose: string, at: number): number {
  while (isLetter(codeAt(prose, at))) at++;
  return at;
}

/** A word of small letters follows; a comma or a quotation mark may stand before it. */
function goesOn(prose: string, at: number): boolean {
  if (prose[at] === ',' || prose[at] === ';') at++;
  if (codeAt(prose, at++) !== SPACE) return false;
  return isLetter(codeAt(prose, OPENING.includes(prose[at]) ? at + 1 : at));
}

/** A comma after it makes a name of it (*said Nor, of Elston*), unless a verb must stand there. */
const isCertain = (prose: string, { word, before, end }: Candidate): boolean =>
  (!/[,;]/.test(prose[end]) &&
    (SMALL_WORDS.has(word) || OPENERS.has(word) || (ORDER.has(word) && POSSESSIVE.test(before)))) ||
  (MODAL.has(before) && isCommonWord(word.toLowerCase())) ||
  (AUXILIARY.has(before) && PARTICIPLE.test(word) && isCommonWord(word.toLowerCase()));

/** Two common words with capitals, and an ordinary one between them: no name is written so. */
function arePair(prose: string, one: Candidate | undefined, other: Candidate | undefined): boolean {
  if (!one || !other || prose.slice(one.end + 1, other.start - 1) !== other.before || JOINING.test(other.before))
    return false;
  return /^[a-zß-ÿ]/.test(other.before) && prose[other.end] === ' ' && isNoName(one.word) && isNoName(other.word);
}

const isDescribing = (word: string): boolean => word.length > 4 && DESCRIBING.test(word);

const isNoName = (word: string): boolean =>
  !NUMBER.test(word) && (isCommonWord(word.toLowerCase()) || (word.length > 5 && DESCRIBING.test(word)));
