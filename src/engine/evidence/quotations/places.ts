/** A quotation at a place of a document: whether it stands there, on which rung, and who says it. */
import type { Article } from '../../article/article';
import type { Span } from '../../text/span';
import { hashOf } from '../../words/tokens';
import type { SourceDocument } from '../document';
import type { Change, Passage } from '../evidence';
import type { Alignment } from './alignment';
import { changesOf, spellingsIn } from './changes';
import { firstThere, lastThere } from './gaps';
import { rankOf, rungOf } from './ladder';
import { areOneContracted } from './odd-words';
import { quotedWordsOf, type QuotedWords } from './quoted-words';
import type { SourceWords } from './source-words';
import { lettersOf } from './spellings';
import {
  isAllButOneWord,
  isLong,
  isSentence,
  isCommonplace,
  isFragment,
  isPhrase,
  isShort,
  isThin,
  isWhole,
  standingOf,
  stands,
  standsNearlyWhole,
} from './standing';
import {
  areTwoPeople,
  isSaidBy,
  isSomebodyElse,
  isPerson,
  nameIn,
  surenessAt,
  turnAt,
  voiceAt,
  type PersonName,
  type Sureness,
  type Voice,
} from './voices';

/** A quotation that is looked for. */
export interface Sought {
  readonly quoted: QuotedWords;
  /** Whom the article names for it. */
  readonly named: PersonName | null;
  /** That is a person, and how sure it is that the article means him or her. */
  readonly sureness: Sureness;
  /** What few words say, many people say. */
  readonly isFragment: boolean;
  /** It is not long enough to be said by one person only. */
  readonly isShort: boolean;
  /** Fewer words than a fragment that is news in another mouth. */
  readonly isPhrase: boolean;
}

/** A quotation that was found. */
export interface Found {
  readonly passage: Passage;
  /** All its words are there, contracted or spelled otherwise as they may be. */
  readonly isWhole: boolean;
  /** The document names its speaker as the article does. */
  readonly isNamed: boolean;
  /** Somebody else does, and it is not certain whom the article means. */
  readonly isDoubtful: boolean;
  /** How many of its words are not there, and how many others are between them. */
  readonly missing: number;
  readonly between: number;
  /** Few of its words weigh, and it is changed: it counts only where its speaker says it. */
  readonly isThin: boolean;
  /** Of its words one alone is another, and the document is about its speaker, or nobody knows who that is. */
  readonly isSlip: boolean;
  /** It is so brief that others say it, too, and the document does not know the speaker. */
  readonly isUnknown: boolean;
}

/** Reads a quotation of an article. */
export function soughtIn(article: Article, span: Span, speaker: string | null): Sought {
  const quoted = quotedWordsOf(article, span);
  const named = speaker === null ? null : nameIn(speaker);
  const own = standingOf(quoted, exact(quoted.count, 0), []);
  return {
    quoted,
    named,
    sureness: named && isPerson(article, speaker!) ? surenessAt(article, span, named) : 'concluded',
    isFragment: isFragment(own),
    isShort: isShort(own),
    isPhrase: isPhrase(own),
  };
}

/** Each word of a quotation is the one that stands there. */
const exact = (count: number, at: number): Alignment => ({
  answers: Int32Array.from({ length: count }, (_, i) => at + i),
  isSame: new Uint8Array(count).fill(1),
});

/** What a quotation is that was laid beside a document; nothing where it does not stand there. */
export function foundAt({ quoted, named, sureness }: Sought, source: SourceWords, laid: Alignment): Found[] {
  const alignment = ofOneVoice(source, laid);
  const [first, last] = [firstThere(alignment), lastThere(alignment.answers)];
  if (last < first) return [];
  const standing = standingOf(quoted, alignment, spellingsIn(quoted, source.words, alignment));
  if (!isWhole(standing) && !stands(standing)) return [];
  const changes = changesOf(quoted, source.words, alignment);
  const voice = voiceAt(source, first, last);
  const isOther = isSomebodyElse(named, voice, source, first);
  const rung = rungOf(changes.map(({ kind }) => kind));
  // another word, and a pronoun: that is two doubts
  const isCertain = sureness === 'named' || (sureness === 'meant' && rankOf(rung) <= rankOf('small-words'));
  if (isOther && (!standsNearlyWhole(standing) || (sureness !== 'named' && isCommonplace(standing)))) return [];
  const verdict = isOther && isCertain ? 'other-speaker' : rung;
  return [
    {
      passage: { ...placed(source, first, last), speaker: voice.speaker, verdict, changes },
      isWhole: isWhole(standing) || (isLong(standing) && changes.every(isWritten)),
      isNamed: isSaidBy(named, voice),
      isDoubtful: isOther && !isCertain,
      missing: standing.ofWords - standing.words,
      between: standing.between,
      isThin: isThin(standing),
      isSlip:
        !isOther &&
        isOneWordFor(changes) &&
        isAllButOneWord(standing) &&
        (named ? isAbout(source, voice, named, first) : isSentence(standing)),
      isUnknown: named !== null && (isCommonplace(standing) || isThin(standing)) && !speaksOf(source, voice, named),
    },
  ];
}

/** The same words, spelled otherwise or contracted. */
const isWritten = ({ kind, claim, document }: Change): boolean =>
  kind === 'spelling' || (kind === 'small' && areOneContracted(claim, document));

/** One word stands for one other, or a word that tells is gone or is too much, and nothing else differs but spellings and what is shown. */
function isOneWordFor(changes: readonly Change[]): boolean {
  const [change, ...others] = changes.filter(({ kind }) => kind !== 'spelling' && kind !== 'edited');
  if (!change || others.length || change.kind === 'small') return false;
  const isTelling = rungOf([change.kind]) === 'telling-words';
  return [change.claim, change.document].every(words => (words !== '' || isTelling) && !/\s/.test(words));
}

/** The document says who speaks, or has the surname somewhere. */
const speaksOf = (source: SourceWords, { speaker }: Voice, named: PersonName): boolean =>
  speaker !== null || hasSurname(source, named) || lettersOf(source.document.path).includes(named.at(-1)!);

const hasSurname = ({ words }: SourceWords, named: PersonName): boolean => words.hashes.includes(hashOf(named.at(-1)!));

/** In words: a title, a signature, and what is said of somebody before his or her words. */
const [TITLE, SIGNATURE, BEFORE] = [30, 12, 60];

/** Are the words there those of somebody, by what a document without turns says: whom it quotes, its title, its end, what stands before? */
function isAbout(source: SourceWords, { speaker }: Voice, named: PersonName, first: number): boolean {
  if (speaker !== null) return nameIn(speaker) !== null && !areTwoPeople(named, speaker);
  if (source.voices.some(({ isName }) => isName)) return false;
  const { hashes } = source.words;
  const surname = hashOf(named.at(-1)!);
  const isIn = (from: number, to?: number): boolean => hashes.subarray(Math.max(0, from), to).includes(surname);
  return isIn(0, TITLE) || isIn(hashes.length - SIGNATURE) || isIn(first - BEFORE, first);
}

/** What one speaker says of it, the one who says most: two do not say one sentence. */
function ofOneVoice(source: SourceWords, alignment: Alignment): Alignment {
  const { answers, isSame } = alignment;
  const own = answers.filter((at, i) => at >= 0 && isSame[i]);
  if (!own.length || turnAt(source, own[0]) === turnAt(source, own[own.length - 1])) return alignment;
  const voices = Array.from(own, at => turnAt(source, at)?.speaker ?? null);
  const counts = new Map<string | null, number>();
  for (const voice of voices) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  if (counts.size < 2) return alignment;
  const [[main]] = [...counts].sort((a, b) => b[1] - a[1]);
  const isOwn = (at: number): boolean => (turnAt(source, at)?.speaker ?? null) === main;
  return {
    ...alignment,
    answers: answers.map(at => (at >= 0 && isOwn(at) ? at : -1)),
    isSame: isSame.map((same, i) => Number(same && isOwn(answers[i]))),
  };
}

/** In one document nobody looks at more. */
const MOST = 5;

/** The first places of a document that have the very words. */
export function wholeAt(sought: Sought, source: SourceWords): Found[] {
  const { hashes, count } = sought.quoted;
  const there = source.words.hashes;
  const places: Found[] = [];
  for (let at = there.indexOf(hashes[0]); at >= 0 && places.length < MOST; at = there.indexOf(hashes[0], at + 1))
    if (hashes.every((hash, i) => there[at + i] === hash)) places.push(...foundAt(sought, source, exact(count, at)));
  return places;
}

/** Some words of a document that are the quotation’s. */
export function withoutChanges({ named }: Sought, source: SourceWords, first: number, last: number): Passage {
  const voice = voiceAt(source, first, last);
  const verdict = isSomebodyElse(named, voice, source, first) ? 'other-speaker' : 'same-words';
  return { ...placed(source, first, last), speaker: voice.speaker, verdict, changes: [] };
}

function placed(source: SourceWords, first: number, last: number): Pick<Passage, 'document' | 'span' | 'place'> {
  const { document, words } = source;
  const span = words.span(first, last);
  return { document, span, place: placeIn(document, span) };
}

/** The place of the block that it starts in, and the line that is its own. */
function placeIn({ blocks, text }: SourceDocument, { start }: Span): Passage['place'] {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle].span.start <= start) low = middle + 1;
    else high = middle;
  }
  const { span, place } = blocks[Math.max(0, low - 1)];
  if (place.line === undefined) return place;
  return { ...place, line: place.line + text.slice(span.start, start).split('\n').length - 1 };
}
