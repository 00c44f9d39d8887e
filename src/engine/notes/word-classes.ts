/**
 * The words of a claim's sentence by their class, in the order of the sentence: what is compared when copy was changed around a claim.
 * By word classes for now; a lexicon will know more.
 */
import { tokensOf as tokensIn } from '../words/tokens';
import { CUES, REPORTING, TITLES, VOUCHING } from '../article/speech/cues';
import { datesIn } from '../article/dates/dates';
import { MONTHS, WEEKDAYS } from '../article/dates/names';
import { tokensOf } from '../article/speech/subjects';
import { VOCABULARY } from '../article/vocabulary';
import { isCommonWord } from '../text/common-words';
import { overlaps, span, type Span } from '../text/span';
import type { ClaimSentence } from './claim-sentence';

/** `small` words and `mark`s are not compared; a `cue` only leads to who says it. */
export type WordClass =
  'claim' | 'mark' | 'small' | 'cue' | 'modal' | 'denial' | 'title' | 'name' | 'number' | 'time' | 'content';

export interface Word extends Span {
  /** In small letters; of a number its value, of a date its day. */
  readonly word: string;
  readonly class: WordClass;
  /** The preposition or conjunction whose phrase it stands in; empty where it stands free. */
  readonly under: string;
  /** How many quotation marks stand before it in the sentence: an odd number in a quotation. */
  readonly quote: number;
  /** In brackets, or in a quotation that the claim is not in. */
  readonly isAside: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A phrase begins with them that may stand elsewhere in the sentence as well. */
export const LEADING = set(
  'in on at of for with by to from after before during since into under over about against between through like as than near around ' +
    'across along among behind beside beyond despite except inside outside off onto per toward until upon via within without because when ' +
    'while whereas although though if unless where which who whom whose due amid below above up down out',
);
/** They part clauses. */
export const JOINING = set(
  'and but or nor while whereas although though because when if unless which who whom whose where that',
);
const SMALL = set(
  'a an the this that these those it its his him her hers they their them we our us i my me you your one there here be been being ' +
    'is are was were am has have had having do does did done doing s re ve ll d m so such own same very just too also now then still ' +
    'already yet even again once ever today meanwhile however moreover therefore thus well rather quite all both each other ' +
    'another any currently presently respectively accordingly order',
);
/** What turns a clause round. A word in *-n't* does, too. */
const DENYING = set(
  'not no never neither nor none nobody nothing nowhere without hardly barely scarcely cannot unlikely false falsely untrue myth hoax',
);
const DENIED = ['den', 'refut', 'refus', 'reject', 'fail', 'stop', 'ceas', 'doubt', 'disput'];
const MODAL: Readonly<Record<string, string>> = {
  will: 'will', would: 'will', shall: 'will', could: 'may', may: 'may', might: 'may', should: 'should', must: 'must', allegedly: 'may', reportedly: 'may', possibly: 'may', perhaps: 'may', probably: 'may',
}; // prettier-ignore
/** Words that copy has for one another. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ...['about', 'around', 'roughly', 'approximately', 'circa'].map(hedge => [hedge, 'about'] as const),
  ...['past', 'previous'].map(time => [time, 'last'] as const),
]);
/** What a figure is measured by, not where or when. */
const BOUNDS = set(
  'over under above below up down more less fewer least most nearly almost only exactly estimated first last minimum maximum half twice',
);
const HONORIFICS = new Set([
  ...TITLES.toLowerCase().split('|'),
  ...'professor doctor reverend governor general captain'.split(' '),
]);
const TIMES = set('yesterday tomorrow tonight');
const MONTH_NAMES = new Set(MONTHS.flatMap(month => [month, month.slice(0, 3), month.slice(0, 4)]));
const DAY_NAMES = new Set<string>(WEEKDAYS.flatMap(day => [day, day.slice(0, 3), day.slice(0, 4)]));
const SAYING: ReadonlySet<string> = new Set([...CUES, ...VOUCHING, ...REPORTING, 'according']);

/** A word, in small letters, that says nothing of its own: an article, a preposition, a bound. */
export const isSmallWord = (word: string): boolean => [SMALL, LEADING, JOINING, BOUNDS].some(words => words.has(word));

/** The words of a claim's sentence. */
export function wordsIn({ copy: sentence, claim, figured }: ClaimSentence): Word[] {
  const { figures, prose, repaired } = figured;
  const copy = repaired ? sentence : prose;
  const wholes: Whole[] = [{ ...claim, word: '', class: 'claim' }];
  const tokens = tokensIn(copy);
  for (const { start, end, month, day, year } of datesIn(tokens, VOCABULARY.glance(tokens)))
    addWhole(wholes, { start, end, word: `${month}/${day ?? ''}/${year ?? ''}`, class: 'time' });
  for (const { span: at, value, valueTo, unit } of repaired ? [] : figures) {
    const measured = CURRENCIES[unit ?? ''] ?? unit ?? '';
    if (value !== null) addWhole(wholes, { ...at, word: `${value}~${valueTo ?? ''}${measured}`, class: 'number' });
  }
  wholes.sort((a, b) => a.start - b.start);
  const reading = new Reading(copy);
  for (const whole of wholes) {
    reading.readTo(whole.start);
    reading.put(whole, whole.word, whole.class);
  }
  reading.readTo(copy.length);
  return inCompany(reading.words, copy);
}

/** Words that are read as one. */
interface Whole extends Span {
  readonly word: string;
  readonly class: WordClass;
}

function addWhole(wholes: Whole[], whole: Whole): void {
  if (!wholes.some(other => overlaps(other, whole))) wholes.push(whole);
}

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'dollars',
  US$: 'dollars',
  '€': 'euros',
  '£': 'pounds',
  '₹': 'rupees',
};

/** Goes through a sentence word by word. */
class Reading {
  readonly words: Word[] = [];
  #at = 0;
  #under = '';
  /** How many brackets are open, and how many quotation marks there were. */
  #depth = 0;
  #quotes = 0;

  constructor(readonly copy: string) {}

  put({ start, end }: Span, word: string, of: WordClass): void {
    this.#pass(start);
    this.words.push({ start, end, word, class: of, under: this.#under, quote: this.#quotes, isAside: this.#depth > 0 });
    this.#pass(end);
  }

  /** Reads on to where a whole begins. */
  readTo(end: number): void {
    if (end <= this.#at) return;
    let run: Span | undefined;
    for (const token of tokensOf(this.copy, this.#at, end)) {
      const goesOn = run?.end === token.start && this.copy[token.start - 1] === '.'; // U.S.
      if (run && !goesOn) this.#readRun(run);
      run = goesOn ? span(run!.start, token.end) : token;
    }
    if (run) this.#readRun(run);
    this.#pass(end);
  }

  #readRun({ start, end }: Span): void {
    if (end - start === 1 && MARKS.includes(this.copy[start])) {
      this.#under = '';
      this.put(span(start, end), this.copy[start], 'mark');
      return;
    }
    let at = start;
    for (const piece of this.copy.slice(start, end).split('-')) {
      if (piece) this.#readWord(span(at, at + piece.length));
      at += piece.length + 1;
    }
  }

  #readWord(at: Span): void {
    const written = this.copy.slice(at.start, at.end);
    const plain = written.replaceAll('’', "'").toLowerCase();
    if (plain.endsWith("n't")) {
      const verb = plain === "won't" ? 'will' : plain.slice(0, -3);
      if (verb in MODAL) this.put(at, MODAL[verb], 'modal');
      return this.put(at, 'not', 'denial');
    }
    if (plain.endsWith("'ll")) this.put(at, 'will', 'modal');
    const word = (plain.includes("'") ? plain.slice(0, plain.lastIndexOf("'")) : plain).replaceAll('.', '');
    const of = classOf(word, written, this.words);
    if (of === 'small' || JOINING.has(word))
      this.#under = LEADING.has(word) ? word : DETERMINERS.has(word) ? this.#under : '';
    this.put(at, MODAL[word] ?? ALIASES.get(word) ?? word, of);
  }

  /** Counts the brackets and quotation marks on the way. */
  #pass(to: number): void {
    for (; this.#at < to; this.#at++) {
      const char = this.copy[this.#at];
      if (char === '"') this.#quotes++;
      else if (char === '(' || char === '[') this.#depth++;
      else if (char === ')' || char === ']') this.#depth = Math.max(0, this.#depth - 1);
    }
  }
}

/** What a word is by those around it: *over* bounds a figure or leads a phrase, a title has a name; other quotations are asides. */
function inCompany(words: readonly Word[], copy: string): Word[] {
  const claim = words.find(({ class: of }) => of === 'claim')!;
  const own = '"\''.includes(copy[claim.start]) ? claim.quote + 1 : claim.quote;
  return words.map((word, i) => {
    if (word === claim) return { ...word, quote: own };
    const next = words[i + 1];
    const isOther = word.quote % 2 === 1 && word.quote !== own;
    const isLoose = LEADING.has(word.word) && word.class === 'content' && !isCounted(next);
    const isTitle = HONORIFICS.has(word.word) && next?.class === 'name';
    const of = isLoose ? 'small' : isTitle ? 'title' : word.class;
    return of === word.class && !isOther ? word : { ...word, class: of, isAside: word.isAside || isOther };
  });
}

const isCounted = (word: Word | undefined): boolean => word?.class === 'number' || word?.class === 'claim';

const MARKS = ',;:()—–-';
const DETERMINERS = set('a an the this that these those its his her their our my your each all both another same own');

function classOf(word: string, written: string, words: readonly Word[]): WordClass {
  if (!word) return 'small';
  const isCapital = written[0] !== written[0].toLowerCase();
  const isFirst = !words.length || (words.length === 1 && words[0].class === 'mark');
  if (DENYING.has(word) || DENIED.some(stem => word.startsWith(stem) && word.length - stem.length <= 4))
    return 'denial';
  if (isCapital && (DAY_NAMES.has(written) || (MONTH_NAMES.has(written) && !(isFirst && word === 'may'))))
    return 'time';
  if (TIMES.has(word)) return 'time';
  if (word in MODAL) return 'modal';
  if (word[0] >= '0' && word[0] <= '9') return word.length === 4 && word >= '1500' && word < '2100' ? 'time' : 'number';
  if (BOUNDS.has(word) || ALIASES.has(word)) return 'content';
  if (SMALL.has(word) || LEADING.has(word) || JOINING.has(word)) return 'small';
  if (SAYING.has(word)) return 'cue';
  if (word.length > 4 && word.endsWith('ly') && !isCapital) return 'small';
  return isCapital && (!isFirst || !isCommonWord(word)) ? 'name' : 'content';
}
