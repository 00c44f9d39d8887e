/** The words of a claim's sentence, in the order of the sentence: what is compared when copy was changed around a claim. */
import { datesIn } from '../article/dates/dates';
import { overlaps, span, type Span } from '../text/span';
import { isWord } from '../words/grammar';
import { hashOf, tokensOf } from '../words/tokens';
import type { ClaimSentence } from './claim-sentence';
import { ageIn } from './ages';
import { reckoned } from './per';
import { SentenceReader } from './sentence-reader';
import type { Word, WordClass } from './word-classes';
import { isTitle, LEADING } from './word-lists';

/** Words that are read as one. */
interface Whole extends Span {
  readonly word: string;
  readonly class: 'claim' | 'number' | 'time';
}

/** The words of a claim's sentence. */
export function wordsIn(sentence: ClaimSentence): Word[] {
  const { figured } = sentence;
  const tokens = figured.repaired ? sentence.tokens : figured.tokens;
  const reader = new SentenceReader(tokens);
  for (const whole of wholesIn(sentence, tokens.prose)) {
    if (whole.class === 'time') reader.readWhole(whole, whole.word, whole.class);
    else reader.readFigure(whole, whole.word, whole.class);
  }
  reader.readTo(tokens.prose.length);
  return reckoned(inCompany(reader.words, tokens.prose));
}

/** The claim, the dates and the figures, in the order of the sentence; of two that overlap the first of these counts. */
function wholesIn(sentence: ClaimSentence, copy: string): Whole[] {
  const { figured } = sentence;
  const wholes: Whole[] = [{ ...withAge(sentence), word: '', class: 'claim' }];
  const add = (whole: Whole): void => {
    if (!wholes.some(other => overlaps(other, whole))) wholes.push(whole);
  };
  const tokens = tokensOf(copy);
  for (const { start, end, month, day, year } of datesIn(tokens))
    add({ start, end, word: `${month}/${day ?? ''}/${year ?? ''}`, class: 'time' });
  for (const { span: at, value, valueTo, unit } of figured.repaired ? [] : figured.figures) {
    const measured = CURRENCIES[unit ?? ''] ?? unit ?? '';
    if (value !== null) add({ ...at, word: `${value}~${valueTo ?? ''}${measured}`, class: 'number' });
  }
  return wholes.sort((a, b) => a.start - b.start);
}

/** *aged 61*, *61-year-old*: all of an age is the claim. */
function withAge(sentence: ClaimSentence): Span {
  const { claim, tokens } = sentence;
  const age = ageIn(sentence);
  if (!age) return claim;
  const first = tokens.from(age.span.start);
  const start = isWord(tokens, first - 1, AGED) ? tokens.start(first - 1) : age.span.start;
  return span(Math.min(start, claim.start), Math.max(age.span.end, claim.end));
}
const AGED = hashOf('aged');

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'dollars',
  US$: 'dollars',
  '€': 'euros',
  '£': 'pounds',
  '₹': 'rupees',
};

/** What a word is by those around it: *over* bounds a figure or leads a phrase, a title has a name; other quotations are asides. */
function inCompany(words: readonly Word[], copy: string): Word[] {
  const claim = words.find(({ class: of }) => of === 'claim')!;
  const own = '"\''.includes(copy[claim.start]) ? claim.quote + 1 : claim.quote;
  return words.map((word, i) => {
    if (word === claim) return { ...word, quote: own };
    const of = classBeside(word, words[i + 1]);
    const isOther = word.quote % 2 === 1 && word.quote !== own;
    return of === word.class && !isOther ? word : { ...word, class: of, isAside: word.isAside || isOther };
  });
}

/** The class of a word before another one. */
function classBeside({ word, class: of }: Word, next: Word | undefined): WordClass {
  if (of === 'content' && LEADING.has(hashOf(word)) && !isCounted(next)) return 'small';
  return next?.class === 'name' && isTitle(hashOf(word)) ? 'title' : of;
}

const isCounted = (word: Word | undefined): boolean => word?.class === 'number' || word?.class === 'claim';
