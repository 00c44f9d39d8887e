/** An article held against a document that somebody has pasted. Loaded with the first one. */
import type { Article } from '../../engine/article/article';
import { parseArticle } from '../../engine/article/parse';
import type { Answer, Passage, Verdict } from '../../engine/evidence/evidence';
import { placeInWords, verdictInWords } from '../../engine/evidence/in-words';
import { Library } from '../../engine/evidence/library';
import { surrounded } from '../../engine/evidence/passage-words';
import { questionsOf } from '../../engine/evidence/questions';
import { english } from '../../engine/phrase';
import { articleDate } from '../../project/article-date';
import { extractSubtitles } from '../../project/extract/subtitles';
import { extractText } from '../../project/extract/text';
import type { Compared, ComparedPassage, Copy } from '../messages';
import { wordsAt } from './reading';

/** *00:12:31,040 --> 00:12:34,000* */
const SUBTITLES = /^\s*(?:\d+:)?\d\d:\d\d[.,]\d+\s*-->/m;

const TONES: Readonly<Record<Verdict, Compared['tone']>> = {
  'same-words': 'same',
  spelling: 'same',
  edited: 'same',
  'small-words': 'differs',
  words: 'differs',
  'telling-words': 'differs',
  pieces: 'differs',
  'other-speaker': 'differs',
  supports: 'same',
  rounded: 'same',
  computed: 'same',
  revised: 'differs',
  differs: 'differs',
  'not-found': 'silent',
};

/** What a document says of each quotation and figure of an article, in the order of the text. */
export function compared({ text, format }: Copy, document: string): Compared[] {
  const article = parseArticle(text, format);
  const library = libraryOf(document);
  const date = articleDate(article);
  return questionsOf(article).map(question => answerIn(article, library.ask(question, article, date)));
}

function libraryOf(document: string): Library {
  const library = new Library();
  const extracted = SUBTITLES.test(document) ? extractSubtitles(document) : extractText(document);
  library.add({ ...extracted, path: 'the document', digest: '' });
  return library;
}

function answerIn(article: Article, { question, verdict, evidence: [best] }: Answer): Compared {
  return {
    span: question.span,
    words: wordsAt(article, question.span),
    verdict: inWords(verdict),
    tone: TONES[verdict],
    passage: best ? passageIn(best) : null,
  };
}

/** *Differs from it in words* */
function inWords(verdict: Verdict): string {
  const words = english(verdictInWords(verdict));
  return words[0].toUpperCase() + words.slice(1);
}

function passageIn(passage: Passage): ComparedPassage {
  const place = placeInWords(passage.place).map(english);
  return { ...surrounded(passage), place: [...place, passage.speaker].filter(Boolean).join(', ') };
}
