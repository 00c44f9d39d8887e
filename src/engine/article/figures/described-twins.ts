/**
 * A thing that is called by a figure, and had another one before: *The dam is 80 metres high … the 60-metre dam*, *jailed for six years …
 * the eight-year sentence*. What is called so was told before: where the article has one other figure of it, one of the two is wrong.
 */
import { kept } from '../../text/kept';
import { lastFrom, type Span } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isHyphen, isIn, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import type { WordSet } from '../../words/word-set';
import type { Article } from '../article';
import { yearAt } from '../dates/names';
import type { Paragraph } from '../paragraph';
import type { Figure, FigureKind } from './figure';
import { scoresIn, votesIn } from './scores';
import { areSwapped, twinsOf, type Told, type Twins } from './twins';

/** A figure with the thing that has it. */
interface Description {
  readonly figure: Figure;
  /** The kind of figure, its unit, and the thing. */
  readonly key: string;
  /** In figures of two ends the larger first: *lost 1-2* is *the 2-1 defeat*. */
  readonly value: string;
  /** *the 60-metre dam*, and nothing behind it says which. */
  readonly isDefinite: boolean;
  /** Nothing stands between its article and it: not *the old bridge*. */
  readonly isBare: boolean;
  /** Against whom it was: *the 2-1 win over Kiel*; none where nobody is named. */
  readonly rival: string | undefined;
  /** Of a score, the names in its sentence. */
  readonly names: readonly string[];
  /** The words beside it speak of another one. */
  readonly isOther: boolean;
  readonly sentence: number;
}

/** What is done, and what it is called then: *beat them 2-1*, *the 2-1 win*. */
const DEEDS: readonly { readonly name: string; readonly nouns: WordSet; readonly verbs: WordSet }[] = [
  { name: 'win', nouns: hashes('win victory triumph'), verbs: hashes('beat beats won defeated thrashed edged') },
  { name: 'defeat', nouns: hashes('defeat loss'), verbs: hashes('lost') },
  { name: 'draw', nouns: hashes('draw stalemate tie'), verbs: hashes('drew tied') },
  { name: 'vote', nouns: hashes('vote ballot'), verbs: hashes('voted approved passed rejected backed') },
  { name: 'sentence', nouns: hashes('sentence term'), verbs: hashes('jailed sentenced imprisoned') },
  { name: 'fine', nouns: hashes('fine penalty'), verbs: hashes('fined') },
  { name: 'ban', nouns: hashes('ban suspension'), verbs: hashes('banned suspended barred') },
  { name: 'quake', nouns: hashes('quake earthquake tremor'), verbs: hashes('measured') },
];

const DESCRIBING: ReadonlySet<FigureKind> = new Set(['money', 'measure', 'duration', 'age', 'percentage']);
const DEFINITE = hashes('the this that its his her their');
const DETERMINERS = hashes('the a an this that its his her their');
const MAGNITUDE = hashes('magnitude');
/** What may stand between a thing and its figure: *the dam, which is about 80 metres*. */
const BETWEEN = hashes(
  'is was are were measures measured stands stood costs cost weighs weighed lasts lasted runs ran reached worth aged about around some nearly ' +
    'almost roughly only at of magnitude which that who',
);
/** So many words at most. */
const MOST_BETWEEN = 4;
/** So many words may stand between a deed and its figure: *jailed the former mayor of Kiel for six years*. */
const MOST_HEARERS = 7;
/** Words of another thing, or another time. */
const OTHERS = hashes(
  'another other others previous previously original originally initial initially former formerly earlier later second new older planned ' +
    'proposed aggregate',
);
/** Before a figure, of what is not so. */
const MODALS = hashes('would could should might if');
/** So many tokens on either side of a figure tell whether it is another one. */
const NEAR = 6;

/** The figures of a paragraph that things are called by, or are said to have. */
const describedIn = kept((paragraph: Paragraph): readonly Description[] => {
  const { figures, tokens, kind, sentences } = paragraph;
  if (kind === 'furniture' || kind === 'table' || kind === 'heading') return [];
  const found: Description[] = [];
  const pairs = [...scoresIn(paragraph), ...votesIn(paragraph)];
  const all = pairs.length ? [...figures, ...pairs].sort((a, b) => a.span.start - b.span.start) : figures;
  for (const figure of all) {
    const thing = figure.value === null || figure.approximate ? undefined : thingOf(tokens, figure);
    if (!thing) continue;
    const sentence = Math.max(0, lastFrom(sentences, figure.span.start));
    found.push({
      figure,
      key: `${figure.kind} ${figure.unit ?? ''} ${thing.name}`,
      value: valueOf(figure),
      isDefinite: thing.isDefinite,
      isBare: thing.isBare,
      rival: thing.rival,
      names: figure.valueTo === null ? [] : namesIn(tokens, sentences[sentence]),
      isOther: hasOther(tokens, figure, sentences[sentence]) || isOfItsYear(tokens, figure, sentences[sentence]),
      sentence,
    });
  }
  return found;
});

const valueOf = ({ value, valueTo }: Figure): string =>
  valueTo === null ? String(value) : [value!, valueTo].sort((a, b) => b - a).join('-');

/** The things of which a paragraph has another one: *another dam*, *the new stone bridge*. */
const othersIn = kept(({ tokens }: Paragraph): ReadonlySet<string> => {
  const others = new Set<string>();
  for (let i = 0; i < tokens.count; i++)
    if (isIn(tokens, i, OTHERS)) for (const noun of [i + 1, i + 2]) others.add(tokens.text(noun).toLowerCase());
  return others;
});

function hasOther(tokens: Tokens, { span }: Figure, sentence: Span): boolean {
  const [at, last] = [tokens.from(span.start), tokens.from(span.end - 1) + NEAR];
  const first = Math.max(tokens.from(sentence.start), at - NEAR);
  for (let i = first; i <= last && i < tokens.count && tokens.end(i) <= sentence.end; i++)
    if (isIn(tokens, i, OTHERS) || (i < at && isIn(tokens, i, MODALS))) return true;
  return false;
}

/** A score with its year: *in 2012 the 7-6 vote was closer*. */
function isOfItsYear(tokens: Tokens, { valueTo }: Figure, { start, end }: Span): boolean {
  if (valueTo === null) return false;
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) <= end; i++)
    if (yearAt(tokens, i) !== undefined) return true;
  return false;
}

/** The words of a sentence that have a capital. */
function namesIn(tokens: Tokens, { start, end }: Span): string[] {
  const names: string[] = [];
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) <= end; i++)
    if (tokens.shape(i) === Shape.CAPITAL) names.push(tokens.text(i));
  return names;
}

type Thing = Pick<Description, 'isDefinite' | 'isBare'> & { readonly name: string; readonly rival?: string };

/** What has a figure: the noun behind it, the deed before it, or the noun before it. */
function thingOf(tokens: Tokens, figure: Figure): Thing | undefined {
  const [first, last] = [tokens.from(figure.span.start), tokens.from(figure.span.end - 1)];
  const isScore = figure.kind === 'count' && figure.valueTo !== null;
  const isBare = figure.kind === 'count' && !isScore;
  const behind = nounBehind(tokens, last);
  const isQuake = isBare && behind >= 0 && isIn(tokens, behind - 1, MAGNITUDE);
  if (!isScore && !isBare && !DESCRIBING.has(figure.kind)) return undefined;
  if (behind >= 0 && (!isBare || isQuake)) return calledThing(tokens, first, behind, isScore || isQuake);
  const isNamed = isBare ? isIn(tokens, first - 1, MAGNITUDE) : !isScore;
  return doneThing(tokens, first, isScore, isBare) ?? (isNamed ? namedThing(tokens, first) : undefined);
}

/** The noun that a figure stands before: *the 60-metre dam*, *the £13 million theatre*; -1 where there is none. */
function nounBehind(tokens: Tokens, last: number): number {
  let i = isHyphen(tokens, last + 1) ? last + 2 : last + 1;
  if (isIn(tokens, i, MAGNITUDE)) i++;
  const isNoun = tokens.shape(i) === Shape.SMALL && tokens.is(i, Class.NOUN) && !tokens.is(i, NO_NOUN);
  const isWhole = !tokens.isJoined(i + 1) || isSignOf(tokens, i + 1, '.,;:!?)”"');
  return (isNoun || DEEDS.some(({ nouns }) => isIn(tokens, i, nouns))) && isWhole ? i : -1;
}

/** No noun where it begins a phrase or ends one: *$4 in*, *six years after*. */
const NO_NOUN = Class.PREPOSITION | Class.ADVERB | Class.JOINER | Class.TIME | Class.PLURAL;

function calledThing(tokens: Tokens, first: number, noun: number, isDeed: boolean): Thing | undefined {
  const deed = DEEDS.find(({ nouns }) => isIn(tokens, noun, nouns));
  const before = isSignOf(tokens, first - 1, '$£€') ? first - 2 : first - 1;
  const isCalled = isIn(tokens, before, DETERMINERS);
  if ((isDeed && !deed) || (!isCalled && !isDeed)) return undefined;
  return {
    name: deed?.name ?? tokens.text(noun).toLowerCase(),
    isDefinite: isIn(tokens, before, DEFINITE) && !isLimited(tokens, noun + 1),
    isBare: isCalled,
    rival: isDeed && isIn(tokens, before, DEFINITE) ? rivalBehind(tokens, noun + 1) : undefined,
  };
}

const AGAINST = hashes('over against to at by with');

/** *over Kiel*, and nothing more. */
function rivalBehind(tokens: Tokens, i: number): string | undefined {
  if (!isIn(tokens, i, AGAINST) || tokens.shape(i + 1) !== Shape.CAPITAL) return undefined;
  let last = i + 1;
  while (tokens.shape(last + 1) === Shape.CAPITAL) last++;
  return tokens.is(last + 1, Class.PREPOSITION | Class.RELATIVE) ? undefined : tokens.text(i + 1);
}

const PLACES = hashes('there here');

/** Something behind a noun says which one is meant, or that it is no whole noun yet. */
const isLimited = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, PLACES) ||
  tokens.is(i, Class.PREPOSITION | Class.RELATIVE) ||
  (tokens.is(i, Class.PARTICIPLE) && !tokens.is(i, Class.AUXILIARY) && tokens.is(i + 1, Class.PREPOSITION)) ||
  (tokens.shape(i) === Shape.SMALL && tokens.is(i, Class.NOUN) && !tokens.is(i, VERBS | Class.TIME));

const VERBS = Class.AUXILIARY | Class.PAST | Class.PRESENT | Class.ADVERB | Class.ADJECTIVE;

/** *jailed him for six years*, *beat Leeds 2-1* */
function doneThing(tokens: Tokens, first: number, isScore: boolean, isBare: boolean): Thing | undefined {
  for (let i = first - 1; i >= first - MOST_HEARERS && tokens.isWord(i); i--) {
    const deed = DEEDS.find(({ verbs }) => isIn(tokens, i, verbs));
    if (!deed) continue;
    const isCounted = deed.name === 'quake';
    return isCounted === isBare && isScore === SCORED.has(deed.name) && (!isCounted || i === first - 1)
      ? { name: deed.name, isDefinite: false, isBare: false }
      : undefined;
  }
  return undefined;
}

const SCORED: ReadonlySet<string> = new Set(['win', 'defeat', 'draw', 'vote']);

/** *The dam, which is 80 metres high*, *the driver, 43,* */
function namedThing(tokens: Tokens, first: number): Thing | undefined {
  let i = first - 1;
  while (i > first - MOST_BETWEEN - 1 && (isIn(tokens, i, BETWEEN) || isSignOf(tokens, i, ','))) i--;
  const isNoun = i < first - 1 && tokens.shape(i) === Shape.SMALL && tokens.is(i, Class.NOUN);
  if (!isNoun || tokens.is(i, NO_NOUN) || ![i - 1, i - 2].some(each => isIn(tokens, each, DETERMINERS)))
    return undefined;
  return { name: tokens.text(i).toLowerCase(), isDefinite: false, isBare: isIn(tokens, i - 1, DETERMINERS) };
}

interface Telling extends Told, Description {}

/** The descriptions of an article by what they are of. */
const tellingsOf = kept(({ paragraphs }: Article): ReadonlyMap<string, readonly Telling[]> => {
  const byKey = new Map<string, Telling[]>();
  for (const placed of paragraphs)
    for (const description of describedIn(placed.paragraph)) {
      const others = byKey.get(description.key);
      if (others) others.push({ ...description, placed });
      else byKey.set(description.key, [{ ...description, placed }]);
    }
  return byKey;
});

/** What is called by another figure than it has. */
export function* describedTwinsIn(article: Article): Iterable<Twins> {
  for (const [key, told] of tellingsOf(article)) {
    const values = new Set(told.map(({ value }) => value));
    const [one] = told;
    const other = told.find(({ value }) => value !== one.value);
    if (
      values.size !== 2 ||
      !other ||
      !(other.isDefinite || isSlip(one, other) || areOfOneRival(one, other)) ||
      told.some(({ isOther }) => isOther)
    )
      continue;
    if (told.filter(({ value }) => value === other.value).length > 1 || isKnown(one, other)) continue;
    if (isAnotherScore(article, other) || (key.endsWith(VOTE) && !hasSameSide(one, other))) continue;
    if (article.paragraphs.some(({ paragraph }) => othersIn(paragraph).has(key.slice(key.lastIndexOf(' ') + 1))))
      continue;
    yield twinsOf(one, other);
  }
}

/** *beat Kiel 2-1*, *the 3-1 win over Kiel* */
const areOfOneRival = ({ names }: Telling, { rival }: Telling): boolean => rival !== undefined && names.includes(rival);

const VOTE = ' vote';

/** *52-48* and *53-48*: one side has as many votes; where neither has, it may be the vote of another house. */
const hasSameSide = (one: Telling, other: Telling): boolean => {
  const votes = one.value.split('-');
  return other.value.split('-').some(each => votes.includes(each));
};

/** The same score stands elsewhere, of something else: *voted 9-4 to sell the pier and 8-5 to buy the dock*. */
const isAnotherScore = ({ paragraphs }: Article, { figure, value, placed }: Telling): boolean =>
  figure.valueTo !== null &&
  paragraphs.some(each =>
    each.paragraph.figures.some(
      one =>
        one.valueTo !== null && valueOf(one) === value && (each !== placed || one.span.start !== figure.span.start),
    ),
  );

/** *412 metres long* and *421 metres long*: nobody needs to say that it is the same bridge. */
const isSlip = (one: Telling, other: Telling): boolean =>
  [one, other].every(({ isBare, figure }) => isBare && figure.valueTo === null) &&
  areSwapped(one.figure.value!, other.figure.value!);

/** One sentence that has both knows of both; and one may be the other one rounded. */
function isKnown(one: Telling, other: Telling): boolean {
  const [a, b] = [one.figure.value!, other.figure.value!];
  const isRounded = !Number.isInteger(a) && Math.abs(a - b) < 1;
  return isRounded || (one.placed === other.placed && one.sentence === other.sentence);
}

/** All of a paragraph that tells of things by their figures, without offsets. */
export const gistOfDescribed = kept((paragraph: Paragraph): string =>
  [
    ...describedIn(paragraph).map(({ key, value, isDefinite, isBare, isOther, sentence, rival, names }) =>
      [key, value, isDefinite, isBare, isOther, sentence, rival, ...names].join(' '),
    ),
    ...paragraph.figures.filter(({ valueTo }) => valueTo !== null).map(valueOf),
    ...othersIn(paragraph),
  ].join('\n'),
);
