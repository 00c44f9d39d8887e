/**
 * The words of a claim's sentence by their class, in the order of the sentence: what is compared when copy was changed around a claim.
 * By word classes for now; a lexicon will know more.
 */
import { CUES, REPORTING, TITLES, VOUCHING } from '../article/cues';
import { datesIn, MONTHS, WEEKDAYS } from '../article/dates';
import { parseFigures } from '../article/paragraph';
import { tokensOf } from '../article/subjects';
import { VOCABULARY } from '../article/vocabulary';
import { isCommonWord } from '../text/common-words';
import { overlaps, span, type Span } from '../text/span';

/** `small` words and `mark`s are not compared; a `cue` only leads to who says it. */
export type WordClass =
  'claim' | 'mark' | 'small' | 'cue' | 'modal' | 'denial' | 'name' | 'number' | 'time' | 'content';

export interface Word extends Span {
  /** In small letters; of a number its value, of a date its day. */
  readonly word: string;
  readonly class: WordClass;
  /** The preposition or conjunction whose phrase it stands in; empty where it stands free. */
  readonly under: string;
  /** In the words of somebody else than the claim: other quotation marks, or brackets. */
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
  'a an the this that these those it its he his him she her hers they their them we our us i my me you your one there here be been being ' +
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
/** One hedge for another. */
const HEDGES = set('about around roughly approximately circa');
/** What a figure is measured by, not where or when. */
const BOUNDS = set(
  'over under above below up down more less fewer least most nearly almost only exactly estimated first last minimum maximum half twice',
);
const HONORIFICS = new Set(TITLES.toLowerCase().split('|'));
const TIMES = set('yesterday tomorrow tonight');
const MONTH_NAMES = new Set(MONTHS.flatMap(month => [month, month.slice(0, 3), month.slice(0, 4)]));
const DAY_NAMES = new Set<string>(WEEKDAYS.flatMap(day => [day, day.slice(0, 3), day.slice(0, 4)]));
const SAYING: ReadonlySet<string> = new Set([...CUES, ...VOUCHING, ...REPORTING, 'according']);

/** The words of a sentence; `claim` is the place of the claim in it. */
export function wordsAround(sentence: string, claim: Span): Word[] {
  const { figures, prose, repaired } = parseFigures(sentence);
  const copy = repaired ? sentence : prose;
  const dates = datesIn(copy, VOCABULARY.glance(copy));
  const wholes: (Span & { word: string; class: WordClass })[] = [
    { ...claim, word: '', class: 'claim' },
    ...dates.map(date => ({
      start: date.start,
      end: date.end,
      word: `${date.month}/${date.day ?? ''}/${date.year ?? ''}`,
      class: 'time' as const,
    })),
  ];
  for (const { span: at, value, valueTo, unit } of repaired ? [] : figures) {
    if (value !== null && !wholes.some(whole => overlaps(whole, at)))
      wholes.push({ start: at.start, end: at.end, word: `${value}~${valueTo ?? ''}${unit ?? ''}`, class: 'number' });
  }
  wholes.sort((a, b) => a.start - b.start);
  const words: Word[] = [];
  const reading = { under: '', depth: 0 };
  let from = 0;
  for (const whole of [...wholes, { start: copy.length, end: copy.length, word: '', class: 'mark' as const }]) {
    readWords(copy, span(from, whole.start), words, reading);
    if (whole.end > whole.start)
      words.push({
        start: whole.start,
        end: whole.end,
        word: whole.word,
        class: whole.class,
        under: reading.under,
        isAside: reading.depth > 0 && whole.class !== 'claim',
      });
    from = Math.max(from, whole.end);
  }
  return words;
}

interface Reading {
  under: string;
  depth: number;
}

function readWords(copy: string, { start, end }: Span, words: Word[], reading: Reading): void {
  if (end <= start) return;
  for (const token of tokensOf(copy, start, end)) {
    if (MARKS.includes(token.text)) {
      readWord(copy, token, words, reading);
      continue;
    }
    let at = token.start;
    for (const piece of token.text.split('-')) {
      if (piece) readWord(copy, span(at, at + piece.length), words, reading);
      at += piece.length + 1;
    }
  }
}

function readWord(copy: string, at: Span, words: Word[], reading: Reading): void {
  const written = copy.slice(at.start, at.end);
  const put = (word: string, of: WordClass): void =>
    void words.push({
      start: at.start,
      end: at.end,
      word,
      class: of,
      under: reading.under,
      isAside: reading.depth > 0,
    });
  if (MARKS.includes(written)) {
    if (written === '(') reading.depth++;
    reading.under = '';
    put(written, 'mark');
    if (written === ')') reading.depth = Math.max(0, reading.depth - 1);
    return;
  }
  const plain = written.replaceAll('’', "'").toLowerCase();
  if (plain.endsWith("n't")) {
    put('not', 'denial');
    return;
  }
  const word = (plain.includes("'") ? plain.slice(0, plain.lastIndexOf("'")) : plain).replaceAll('.', '');
  if (plain.endsWith("'ll")) put('will', 'modal');
  const of = classOf(word, written, words);
  if (of === 'small' || JOINING.has(word))
    reading.under = LEADING.has(word) ? word : isDeterminer(word) ? reading.under : '';
  put(MODAL[word] ?? (HEDGES.has(word) ? 'about' : word), of);
}

const MARKS = ',;:()—–-';
const isDeterminer = (word: string): boolean => DETERMINERS.has(word);
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
  if (BOUNDS.has(word) || HEDGES.has(word)) return 'content';
  if (SMALL.has(word) || LEADING.has(word) || JOINING.has(word)) return 'small';
  if (SAYING.has(word)) return 'cue';
  if (HONORIFICS.has(word) && isCapital) return 'small';
  if (word.length > 4 && word.endsWith('ly') && !isCapital) return 'small';
  return isCapital && (!isFirst || !isCommonWord(word)) ? 'name' : 'content';
}
