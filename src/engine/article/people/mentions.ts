/** Names as they stand in copy: runs of words with capitals, without the title before them, and what they may be names of. */
import { lastOf, type Span } from '../../text/span';
import { Class, GIVEN } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { isSureBody, joinBody, MONTHS } from './bodies';
import { DOTTED, isCapital, isLetter, OFFICE, OPENING, Run, STOP } from './runs';
import { Shape, type Tokens } from '../../words/tokens';

/** A run of capitalised words that may be a name, without the title before it. */
export interface Mention extends Span {
  readonly name: string;
  /** What stood before it: *Russian President*. */
  readonly title: string;
  /** Where its title begins; where it begins itself if it has none. */
  readonly from: number;
  /** Inside a quotation: the speaker names it. */
  readonly quoted: boolean;
  readonly kind: MentionKind;
}

/**
 * A person has a title or a usual given name; a thing is a body, a building, a paper: its name ends with an English noun, or is letters
 * alone; a place is known to be one. All else may be anybody's name; *word* may be none at all, and have the capital of its sentence.
 */
export type MentionKind = 'person' | 'thing' | 'place' | 'name' | 'word';

const NOUN = Class.NOUN | Class.PLURAL;
/** Words that open a sentence and are no part of the name after them. */
const OPENER =
  Class.DETERMINER | Class.PRONOUN | Class.OBJECT | Class.PREPOSITION | Class.JOINER | Class.SUBORDINATOR |
  Class.RELATIVE | Class.AUXILIARY | Class.DENIAL | Class.DAY; // prettier-ignore

const ARTICLES = hashes('the a an');
const PER = hashes('per');
/** Offices that stand before a name and are no word for a person. */
const OFFICES = hashes(
  'gov general state prime vice former deputy chief house senate majority minority press foreign first lady democratic republican',
);
/** After a name: *Martin Orr III*. */
const GENERATIONS = hashes('ii iii iv jr sr');

/** A person’s has no more without it. */
const MOST_OF_PERSON = 4;
/** The one that is being read. */
const run = new Run();

/** The names of a prose, in the order of the text. */
export function mentionsIn(tokens: Tokens, sentences: readonly Span[], quoted: readonly Span[] = []): Mention[] {
  const mentions: Mention[] = [];
  run.tokens = tokens;
  for (let i = 0; i < tokens.count; i++) {
    if (!isCapital(tokens, i)) continue;
    run.read(i);
    joinBody(run);
    const mention = mentionIn(run, sentences, quoted);
    if (mention) mentions.push(mention);
    i = run.lasts[run.count - 1];
  }
  return mentions;
}

/** The name in a run of capitals; none where it is an office alone, or what opens a sentence. */
function mentionIn(run: Run, sentences: readonly Span[], quoted: readonly Span[]): Mention | undefined {
  const { tokens, count } = run;
  const isFirst = isInitial(tokens, run.firsts[0], sentences);
  const opens = openersIn(run, isFirst);
  const from = opens < count ? nameFrom(run, opens) : count;
  if (from >= count) return undefined;
  const [start, end] = [tokens.start(run.firsts[from]), endOfName(run)];
  if (end - start < 2) return undefined;
  const before = tokens.start(run.firsts[opens]);
  const title =
    from > opens
      ? `${isFormer(tokens, run.firsts[opens]) ? 'former ' : ''}${tokens.prose.slice(before, start).trim()}`
      : '';
  const words = tokens.prose.slice(start, end);
  return {
    start,
    end,
    name: words.replace(NICKNAME, ''),
    title,
    from: title ? before : start,
    quoted: start < (lastOf(quoted, start)?.end ?? 0),
    kind: kindOf(run, from, title, isFirst && from === 0),
  };
}

/** A sentence's stop is no part of a name: *She met Dr.* */
const endOfName = ({ tokens, firsts, lasts, count }: Run): number => {
  const last = lasts[count - 1];
  return last > firsts[count - 1] && tokens.isSign(last, STOP) && last - 1 === firsts[count - 1]
    ? tokens.end(last - 1)
    : tokens.end(last);
};

const NICKNAME = / ["“‘][^"“”‘’]{1,16}["”’](?= )/u;

const FORMER = hashes('former');

/** *former President*: whoever held the office. */
const isFormer = (tokens: Tokens, first: number): boolean => isIn(tokens, first - 1, FORMER);

/** How many words at the beginning open the sentence, or say when. */
function openersIn(run: Run, isFirst: boolean): number {
  let word = 0;
  while (word < run.count && isOpener(run, word, isFirst)) word++;
  return word;
}

/** *Will Smith* is no question, nor *May Orr* a month; and Per is a name. */
const isOpener = (run: Run, word: number, isFirst: boolean): boolean =>
  run.isIn(word, ARTICLES) ||
  isWhen(run, word) ||
  ((run.is(word, OPENER) || run.isIn(word, MONTHS) || isMonth(run, word) || (isFirst && isAdverb(run, word))) &&
    !run.isIn(word, PER) &&
    !(run.isGiven(word) && word + 1 < run.count && !run.isGiven(word + 1) && !run.is(word + 1, OPENER | Class.BODY)));

const ON = hashes('on');
const IN = hashes('in since');
/** What is said to happen has a verb. */
const VERB = Class.PAST | Class.AUXILIARY | Class.PRESENT;

/** *on Tuesday Barnes denied it*, *in May Cornell left*: given names, too, but for what leads to them. */
function isWhen({ tokens, firsts, lasts, count }: Run, word: number): boolean {
  const [first, last] = [firsts[word], lasts[count - 1]];
  const isDay = isIn(tokens, first - 1, ON) && tokens.is(first, Class.DAY);
  const isOfMonth = isIn(tokens, first - 1, IN) && isIn(tokens, first, MONTHS_OF_GIVEN);
  return count > word + 1 && (isDay || isOfMonth) && tokens.is(last + 1, VERB) && !tokens.isJoined(last + 1);
}

const MONTHS_OF_GIVEN = hashes('april may june august');

/** *Jan. 5* */
const isMonth = (run: Run, word: number): boolean =>
  run.is(word, Class.TIME) &&
  run.tokens.shape(run.lasts[word] + (run.tokens.isSign(run.lasts[word] + 1, STOP) ? 2 : 1)) === Shape.DIGITS;

const isAdverb = (run: Run, word: number): boolean =>
  run.is(word, Class.ADVERB) && !run.is(word, NOUN | GIVEN | Class.ADJECTIVE);

/** The first word of the name: behind titles, offices and peoples where a person follows; `count` where nothing is left. */
function nameFrom(run: Run, opens: number): number {
  const { count } = run;
  for (let office = count - 2; office >= Math.max(opens, run.joined); office--)
    if (isOfficeBefore(run, office, opens)) return givenFrom(run, office + 1);
  if (run.joined) return opens;
  const from = givenFrom(run, opens);
  // an office alone: *the Prime Minister*, *the Arizona Republican*
  const mayBeOffice = count - from > 1 && run.is(count - 1, OFFICE) && !run.isGiven(from);
  return mayBeOffice && (isEnglish(run, from) || isOfKind(run, from)) ? count : from;
}

/** *Harbour Board Chair Ana Ruiz*: an office, and behind it a person. */
const isOfficeBefore = (run: Run, office: number, opens: number): boolean =>
  (run.is(office, OFFICE) || run.isIn(office, OFFICES)) &&
  isPersonal(run, office + 1) &&
  !(office === opens + 1 && run.isGiven(opens)) && // Ana Bishop Orr
  !run.isGiven(office);

/** May the words from one on be somebody's name? One word may be any; of several the first is a given name, or not all are English. */
function isPersonal(run: Run, from: number): boolean {
  const words = run.count - from;
  if (words > MOST_OF_PERSON || run.isIn(from, GENERATIONS) || run.is(run.count - 1, Class.BODY)) return false;
  if (words === 1 && run.is(from - 1, Class.TITLE)) return !run.is(from, OFFICE) || run.isIn(from - 1, DOTTED);
  const isKind = run.is(run.count - 1, Class.PERSON) && run.is(run.count - 1, Class.ADJECTIVE); // a Carolina Republican
  return !isKind && (run.isGiven(from) || !isEnglish(run, from));
}

/** *the Danish Republican* */
const isOfKind = (run: Run, from: number): boolean =>
  isIn(run.tokens, run.firsts[from] - 1, ARTICLES) &&
  run.is(run.count - 1, Class.PERSON) &&
  !run.is(run.count - 1, Class.BODY | Class.PLURAL);

/** *Elston Bank*, *Clinton Foundation* */
const isNoPerson = (run: Run): boolean => run.is(run.count - 1, Class.BODY) || isSureBody(run, run.count - 1);

/** *Ukrainian Olena Orr*, *Treasury Ana Ruiz*: where a given name begins behind English words. */
function givenFrom(run: Run, opens: number): number {
  for (let word = opens; word < run.count - 1 && run.is(word, ~Class.COMMON); word++) {
    if (run.isGiven(word)) return word > opens && isPersonal(run, word) ? word : opens;
  }
  return opens;
}

/** Are all words from one on words of English? Initials are none. */
const isEnglish = (run: Run, from: number): boolean => {
  for (let word = from; word < run.count; word++)
    if (isLetter(run.tokens, run.firsts[word]) || !run.is(word, ~Class.COMMON & ~GIVEN)) return false;
  return true;
};

/** Is it the first word of a sentence, or of a quotation? */
export const isInitial = (tokens: Tokens, first: number, sentences: readonly Span[]): boolean =>
  lastOf(sentences, tokens.start(first))?.start === tokens.start(first) ||
  (tokens.isJoined(first) && OPENING.has(tokens.hash(first - 1)));

function kindOf(run: Run, from: number, title: string, isFirst: boolean): MentionKind {
  const last = run.count - 1;
  if (title) return 'person';
  if (run.joined) return 'thing';
  if (last === from) return kindOfOne(run, from, isFirst);
  if (run.isGiven(from) && !isNoPerson(run)) return 'person';
  if ((run.is(last, NOUN) && !run.is(last, GIVEN | Class.PROPER)) || isAcronym(run, last)) return 'thing';
  return run.is(last, Class.PROPER) && !run.is(last, GIVEN) ? 'place' : 'name';
}

function kindOfOne(run: Run, word: number, isFirst: boolean): MentionKind {
  if (run.is(word, Class.PERSON) && !run.is(word, GIVEN)) return 'word'; // a Democrat
  if (run.is(word, Class.PROPER) && !run.is(word, GIVEN)) return 'place';
  if (isFirst && run.is(word, ~Class.COMMON) && !run.is(word, GIVEN)) return 'word';
  return isAcronym(run, word) ? 'thing' : 'name';
}

const isAcronym = ({ tokens, firsts, lasts }: Run, word: number): boolean =>
  tokens.shape(firsts[word]) === Shape.CAPITALS || (lasts[word] > firsts[word] + 1 && isLetter(tokens, firsts[word]));
