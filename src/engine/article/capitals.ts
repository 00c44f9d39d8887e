/** Capitals inside a sentence, on words that are no names: left over from link texts and translated headlines. */
import { isCommonWord } from '../text/common-words';
import type { Span } from '../text/span';
import type { Paragraph } from './paragraph';

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
const ORDER = /^(?:First|Second|Third|Fourth|Fifth|Next|Last|Latest|Own|Only|New|Old|Former)$/;
const POSSESSIVE = /^(?:his|her|its|their|my|our|your)$/;
/** A bare verb follows these. */
const MODAL = /^(?:would|could|should|can|cannot|must|might|will|shall)$/i;

/** A participle follows these: *was never Published*. */
const AUXILIARY = /^(?:be|been|being|never|not)$/i;
const PARTICIPLE = /(?:ed|ing|en)$/;

/** Endings of describing words, believed only beside another stray capital. */
const DESCRIBING = /(?:ing|ed|ly|ous|ful|ive|able|ible|less|ic|al|est)$/;

/** Between two capitals these may join a name: *Court of Appeals*, *Brown v Board*. */
const JOINING =
  /^(?:of|and|the|for|in|on|at|to|de|or|by|with|from|as|an?|v|vs|x|that|when|while|if|because|since|after|before|until|than|but|so)$/;
const NUMBER = /^(?:Zero|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/;

const CAPITAL = /^\p{Lu}\p{Ll}+$/u;
/** A word of small letters, and nothing that would start a sentence or a name. */
const SMALL = /^["“‘(]?\p{Ll}[\p{Ll}’'-]*$/u;

/** The capitals of a paragraph that stand between two words of small letters and are on no name; offsets count from its start. */
export function strayCapitalsIn(paragraph: Paragraph): readonly StrayCapital[] {
  const known = read.get(paragraph) ?? readCapitals(paragraph);
  read.set(paragraph, known);
  return known;
}

const read = new WeakMap<Paragraph, readonly StrayCapital[]>();

const readCapitals = ({ kind, prose, sentences }: Paragraph): StrayCapital[] =>
  kind === 'prose' ? sentences.flatMap(sentence => capitalsIn(prose, sentence)) : [];

function capitalsIn(prose: string, { start, end }: Span): StrayCapital[] {
  const words = [...prose.slice(start, end).matchAll(/\S+/g)];
  const word = (i: number): string => words[i]?.[0].replace(/[,;]$/, '') ?? '';
  const stands = (i: number): boolean =>
    CAPITAL.test(word(i)) && SMALL.test(words[i - 1]?.[0] ?? '') && /^\p{Ll}/u.test(word(i + 1));
  const certain = new Set<number>();
  const pairs = new Set<number>();
  const describing: number[] = [];
  for (let i = 1; i < words.length - 1; i++) {
    if (!stands(i)) continue;
    // *said Nor, of Elston*: a name, unless a verb must stand there
    if (/[,;]$/.test(words[i][0]) && !MODAL.test(word(i - 1)) && !AUXILIARY.test(word(i - 1))) continue;
    if (isSmallWord(word(i - 1), word(i))) certain.add(i);
    else if (word(i).length > 4 && DESCRIBING.test(word(i))) describing.push(i);
    // two common words with capitals, and an ordinary one between them: no name is written so
    if (stands(i + 2) && !JOINING.test(word(i + 1)) && isNoName(word(i)) && isNoName(word(i + 2)))
      pairs.add(i).add(i + 2);
  }
  if (certain.size) for (const i of describing) certain.add(i);
  return [...new Set([...certain, ...pairs])]
    .sort((a, b) => a - b)
    .map(i => {
      const at = start + words[i].index;
      const [end, doubtful] = [at + word(i).length, !certain.has(i)];
      return { start: at, end, word: word(i), doubtful, opens: OPENERS.has(word(i)) };
    });
}

const isSmallWord = (before: string, word: string): boolean =>
  SMALL_WORDS.has(word) ||
  OPENERS.has(word) ||
  (ORDER.test(word) && POSSESSIVE.test(before)) ||
  (MODAL.test(before) && isCommonWord(word.toLowerCase())) ||
  (AUXILIARY.test(before) && PARTICIPLE.test(word) && isCommonWord(word.toLowerCase()));

const isNoName = (word: string): boolean =>
  !NUMBER.test(word) && (isCommonWord(word.toLowerCase()) || (word.length > 5 && DESCRIBING.test(word)));
