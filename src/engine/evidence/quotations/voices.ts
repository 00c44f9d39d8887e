/** Who says some words of a document, and whether that may be whom an article names. */
import { lastOf, type Span } from '../../text/span';
import { namesOf } from '../../article/people/names';
import { quotationsOf } from '../../article/speech/speech';
import { sexOfName } from '../../article/people/sexes';
import { type Article, wordsAt } from '../../article/article';
import { Class, GRAMMAR } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { isOneSlip } from '../../words/slips';
import { hashOf, Shape, tokensOf, type Tokens } from '../../words/tokens';
import type { SourceWords, Turn } from './source-words';
import { meansNobodyElse } from './pronoun-speakers';
import { proseVoiceAt } from './prose-voices';
import { lettersOf } from './spellings';
import { isPartInRoom } from './turns';

/** A person by the words of a name, in small letters, titles left out; the last is the surname. */
export type PersonName = readonly string[];

/** Is it a person whom an article names, for all that one can see? */
export function isPerson(article: Article, name: string): boolean {
  const words = nameIn(name);
  const known = namesOf(article).find(each => each.name === name || nameIn(each.name)?.at(-1) === words?.at(-1));
  return known ? known.kind === 'person' : (words?.length ?? 0) > 1 || hasTitle(name);
}

/** By its name, by a pronoun that can mean nobody else, or as whoever copy is about: how sure it is who speaks. */
export type Sureness = 'named' | 'meant' | 'concluded';

/** How sure is it that an article means somebody for a quotation? Who *she* is was concluded, and may be wrong. */
export function surenessAt(article: Article, { start, end }: Span, named: PersonName): Sureness {
  const quotation = quotationsOf(article).find(({ span }) => span.start < end && start < span.end);
  if (!quotation?.speaker) return 'named';
  const { speaker } = quotation;
  if (lettersOf(wordsAt(article, speaker.span)).includes(named.at(-1)!)) return 'named';
  return meansNobodyElse(article, speaker) ? 'meant' : 'concluded';
}

/** The words of a name: all have a capital, and they are more than a title or an office. */
export function nameIn(label: string): PersonName | null {
  const tokens = tokensOf(label);
  const words: string[] = [];
  for (let i = 0; i < tokens.count && !isEnd(tokens, i); i++) {
    if (!tokens.isWord(i)) continue;
    if (tokens.shape(i) < Shape.CAPITAL) return null;
    const isSurname = !tokens.is(i, Class.TITLE) && !SUFFIXES.has(tokens.hash(i)) && !isInitial(tokens, i);
    if (isSurname) words.push(lettersOf(tokens.text(i)));
  }
  const isOffice = words.length === 1 && isPartInRoom(hashOf(words[0]));
  return words.length && !isOffice ? words : null;
}

const SUFFIXES = hashes('jr sr ii iii iv md phd');

/** *J.* */
const isInitial = (tokens: Tokens, i: number): boolean =>
  tokens.end(i) - tokens.start(i) === 1 && tokens.isJoined(i + 1) && tokens.text(i + 1) === '.';

/** A name ends before an address, what stands in brackets, and *of*. */
const isEnd = (tokens: Tokens, i: number): boolean =>
  '<(,'.includes(tokens.text(i)) || (i > 0 && tokens.is(i, GRAMMAR) && tokens.shape(i) === Shape.SMALL);

const hasTitle = (label: string): boolean => tokensOf(label).is(0, Class.TITLE);

/** Is it certain that two names are of two people? By the surname, and where that is one, by the sexes of given names. */
export function areTwoPeople(named: PersonName, label: string): boolean {
  const other = nameIn(label);
  if (!other) return false;
  const [mine, theirs] = [named.at(-1)!, other.at(-1)!];
  const isShared = other.some(word => isSameSurname(word, mine)) || named.some(word => isSameSurname(word, theirs));
  if (!isShared) return true;
  if (named.length < 2 || other.length < 2) return false;
  const [one, two] = [sexOfName(named[0]), sexOfName(other[0])];
  return one !== undefined && two !== undefined && one !== two;
}

const isSameSurname = (a: string, b: string): boolean => a === b || (a.length > 4 && isOneSlip(a, b));

/** Whose turn a word stands in. */
export const turnAt = ({ turns }: SourceWords, word: number): Turn | undefined => lastOf(turns, word);

/** Who says some words: whose turn it is, or whom a document that has no turns, or a mail, names for what it quotes. */
export function voiceAt(source: SourceWords, first: number, last: number): Voice {
  const turn = turnAt(source, first);
  if (turn && !turn.isLetter) return turn;
  const told = proseVoiceAt(source.document, source.words.span(first, last));
  if (!told && turn) return turn;
  return { speaker: told?.speaker ?? null, isName: told?.isNamed ?? false };
}

/** A speaker as a document has it, and whether that is certainly a name. */
export type Voice = Pick<Turn, 'speaker' | 'isName'>;

/** Is it certain that somebody else than the one who is named says some words? */
export function isSomebodyElse(named: PersonName | null, voice: Voice, source: SourceWords, first: number): boolean {
  if (!named || !voice.speaker || isSaidBy(named, voice)) return false;
  const isCertain = voice.isName
    ? areTwoPeople(named, voice.speaker)
    : source.voices.some(each => isSaidBy(named, each));
  return isCertain && !isReadAloud(named, source, first);
}

/** The document names them as the article does. Who has a turn by name does not have one as *CHAIR*. */
export const isSaidBy = (named: PersonName | null, { speaker, isName }: Voice): boolean =>
  named !== null && speaker !== null && isName && nameIn(speaker) !== null && !areTwoPeople(named, speaker);

/** In characters: what is said before some words of whose they are. */
const LEAD = 200;

/** The speaker there reads them: they stand in quotation marks, or right before them it is said that the one who is named said so. */
function isReadAloud(named: PersonName, source: SourceWords, first: number): boolean {
  const turn = turnAt(source, first);
  if (!turn) return false;
  const { words } = source;
  const from = Math.max(words.start(turn.start), words.start(first) - LEAD);
  const before = words.text.slice(from, words.start(first));
  return isInMarks(before) || isAttributed(before, named);
}

/** *Governor Okafor said*: a name and, behind it in the last sentence, a verb of saying. */
function isAttributed(before: string, named: PersonName): boolean {
  const tokens = tokensOf(before);
  let isNamed = false;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.isWord(i) && isSameSurname(lettersOf(tokens.text(i)), named.at(-1)!)) isNamed = true;
    else if (isNamed && tokens.is(i, Class.CUE)) return true;
    else if ('.?!'.includes(tokens.text(i)) && tokens.isWord(i + 1)) isNamed = false;
  }
  return false;
}

/** A mark is open. */
function isInMarks(before: string): boolean {
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true;
  return before.split('"').length % 2 === 0;
}
