import { say } from '../../phrase';
import { rule, type Fix } from '../../rule';
import type { Span } from '../../text/span';

/**
 * Words that are no names: articles, prepositions, conjunctions, auxiliaries, pronouns. Left out are those that are names as well
 * (*May*, *Will*, the band *The Who*) and the words that open a question, which may keep its capital inside a sentence.
 */
const SMALL_WORDS = new Set(
  (
    'About Above Across After Against Along Although Among An And Any Are Around As At Because Been Before Being Below Between Both But By ' +
    'Can Could Did Do Does During Each Either Every For From Had Has Have Her Here Him His If In Into Is Its Just Like Might More Most Must ' +
    'Near Neither Nor Not Of Off On Once Only Onto Or Other Our Out Over Same Shall Should Since So Some Such Than That Them Then ' +
    'There Those Though Through To Too Under Until Up Upon Us Very Was Were When Where Whether Which While With Without Would Your'
  ).split(' '),
);

/** Small words that may as well start a sentence whose stop is lost. */
const OPENERS = new Set('The This These It He She They We You'.split(' '));

/** After *his*, *their* and the like these are no names. */
const ORDER = /^(?:First|Second|Third|Fourth|Fifth|Next|Last|Latest|Own|Only|New|Old|Former)$/;
const POSSESSIVE = /^(?:his|her|its|their|my|our|your)$/;

/** Endings of describing words, believed only beside another stray capital. */
const DESCRIBING = /(?:ing|ed|ly|ous|ful|ive|able|ible|less|ic|al|est)$/;

/** A word of small letters, and nothing that would start a sentence or a name. */
const SMALL = /^["“‘(]?\p{Ll}[\p{Ll}’'-]*$/u;

interface Candidate extends Span {
  readonly word: string;
  readonly certain: boolean;
}

export default rule({
  id: 'text/stray-capital',
  title: 'A capital stands inside a sentence on a word that is no name',
  why:
    'Left-over link text and translated headlines carry their capitals into the sentence. Lower-case the word; where two sentences ' +
    'have run together, put the stop back.',
  severity: 'warning',
  family: 'damage',
  scope: 'paragraph',
  good: [
    'The Second Avenue line opened in May and the First Lady will ride it.',
    'Ruiz saw The Who and read The Harbour Times on Air Force One.',
    'He asked himself: Is it worth it? He was told No.',
    'The Ministry of Transport and the House of Lords agreed on the First Amendment.',
    'A Bridge Too Far: How the Harbour Was Lost and Why',
  ],
  bad: [
    {
      text: 'The fleet suffered ⟦Shocking⟧ losses ⟦On⟧ the open sea.',
      fixed: 'The fleet suffered shocking losses on the open sea.',
    },
    { text: 'It was his ⟦First⟧ foreign trip in a year.', fixed: 'It was his first foreign trip in a year.' },
    {
      text: 'It was the longest strike in ten years ⟦The⟧ union had called.',
      fixed: 'It was the longest strike in ten years. The union had called.',
    },
    { text: 'Prices rose ⟦And⟧ wages ⟦Were⟧ frozen.', fixed: 'Prices rose and wages were frozen.' },
  ],
  *check({ prose: text, kind, sentences }) {
    if (kind !== 'prose') return;
    for (const sentence of sentences) {
      const candidates = capitals(text, sentence);
      const beside = candidates.some(c => c.certain);
      for (const c of candidates) {
        if (!c.certain && !beside) continue;
        yield {
          span: { start: c.start, end: c.end },
          message: say('“{0}” has a capital and is no name.', c.word),
          fixes: [...fixes(c)],
        };
      }
    }
  },
});

/** The capitals of a sentence that stand between two small words. */
function capitals(text: string, { start, end }: Span): Candidate[] {
  const found: Candidate[] = [];
  const words = [...text.slice(start, end).matchAll(/\S+/g)];
  for (let i = 1; i < words.length - 1; i++) {
    const word = words[i][0];
    if (!/^\p{Lu}\p{Ll}+$/u.test(word) || !SMALL.test(words[i - 1][0]) || !/^\p{Ll}/u.test(words[i + 1][0])) continue;
    const certain =
      SMALL_WORDS.has(word) || OPENERS.has(word) || (ORDER.test(word) && POSSESSIVE.test(words[i - 1][0]));
    if (!certain && !(word.length > 4 && DESCRIBING.test(word))) continue;
    const at = start + words[i].index;
    found.push({ start: at, end: at + word.length, word, certain });
  }
  return found;
}

function* fixes({ start, end, word }: Candidate): Iterable<Fix> {
  const opener = OPENERS.has(word);
  if (opener)
    yield {
      title: say('Start a sentence: “. {0}”', word),
      edits: [{ span: { start: start - 1, end: start }, text: '. ' }],
    };
  yield {
    title: say('Lower-case “{0}”', word),
    preferred: !opener,
    edits: [{ span: { start, end }, text: word.toLowerCase() }],
  };
}
