/** A headline that gives a figure of its own: *Fire kills 12*, above a story that says 14. */
import { hashes, isIn } from '../../words/grammar';
import type { WordSet } from '../../words/word-set';
import { gather } from '../../text/gather';
import { kept } from '../../text/kept';
import type { Article, Placed } from '../article';
import { countedBy } from './counted';
import { significant, type Figure, type FigureKind } from './figure';
import type { Paragraph } from '../paragraph';
import { contentAround, contentBeside, hasTwin, likeness, timesOf, twinsOf, type Told, type Twins } from './twins';

/** The paragraphs that say again what the headline says. */
const LEDE = 3;

/** Figures of the headline that nothing in the story bears out, each with the lede's figure of the same. */
export function* headlineTwinsIn(article: Article): Iterable<Twins> {
  const { paragraphs } = article;
  const [at, told] = toldInHeadline(article);
  const story = told.length ? gather(paragraphs.slice(at + 1), figuresOf) : [];
  const lede = gather(paragraphs.slice(at + 1, at + 1 + LEDE), figuresOf);
  for (const one of told) {
    if (story.some(other => bearsOut(one, other))) continue;
    const other = lede.find(each => isPlain(each.figure) && isToldAgain(one, each, paragraphs[at + 1]));
    const again = other ?? story.find(each => isPlain(each.figure) && areOfOneKind(one, each) && saysAll(one, each));
    if (again) yield twinsOf(one, again);
  }
}

/** In the lede: by a word beside it and most of the others, by what is counted, or as a slip of the scale. */
function isToldAgain(one: Told, other: Told, first: Placed): boolean {
  if (isSlipOfScale(one, other)) return areOfOneThing(one, other);
  if (!areOfOneKind(one, other)) return false;
  if (areOfOneThing(one, other) && likeness(one, other) >= LIKE) return true;
  return (
    other.placed === first && (countSame(one, other) || (areOfOneFate(one, other) && likeness(one, other) >= LESS_LIKE))
  );
}

/** Of the words of the shorter sentence so many are in the other, as a fraction. */
const [LIKE, LESS_LIKE] = [0.6, 0.4];

/** A million for a billion. */
const isSlipOfScale = ({ figure: a }: Told, { figure: b }: Told): boolean =>
  a.kind === b.kind &&
  a.unit === b.unit &&
  [1000, 1_000_000].includes(Math.max(a.value!, b.value!) / Math.min(a.value!, b.value!));

/** *three climbers*, *four climbers* */
function countSame(one: Told, other: Told): boolean {
  const [counted, again] = [one, other].map(({ placed, figure }) => countedBy(placed.paragraph.tokens, figure));
  return one.figure.kind === 'count' && counted !== undefined && counted.key === again?.key;
}

/** What is told of people: *12 dead* are those of whom *killed 12* tells. */
const FATES = [
  hashes('dead dies die died deaths kill kills killed killing'),
  hashes('hurt hurts injure injures injured wound wounds wounded'),
];

/** Both figures have a word for the same beside them. */
function areOfOneFate(one: Told, other: Told): boolean {
  const [fate, again] = [one, other].map(({ placed, figure }) => fateOf(placed.paragraph, figure));
  return fate !== undefined && fate === again;
}

/** The words for what became of those who are counted, one of which stands right before the figure or behind it. */
function fateOf({ tokens }: Paragraph, { span, kind }: Figure): WordSet | undefined {
  const [first, last] = [tokens.from(span.start), tokens.from(span.end - 1)];
  if (kind !== 'count') return undefined;
  return FATES.find(fates => [first - 1, last, last + 1, last + 2].some(i => isIn(tokens, i, fates)));
}

/** Further down: a sentence that counts the same, and has nearly all words of the headline. */
function saysAll(one: Told, other: Told): boolean {
  if (!countSame(one, other)) return false;
  const [words, others] = [one, other].map(({ placed, figure }) =>
    contentAround({ paragraph: placed.paragraph, figure }),
  );
  const shared = [...words].filter(word => others.has(word)).length;
  return shared > 1 && 3 * shared >= 2 * words.size;
}

/** Which paragraph the headline is, and its figures. */
const toldInHeadline = kept(({ paragraphs }: Article): readonly [at: number, told: readonly Told[]] => {
  const at = paragraphs.findIndex(({ paragraph }) => paragraph.kind !== 'furniture');
  const isHeadline = paragraphs[at]?.paragraph.kind === 'heading';
  return [at, isHeadline ? figuresOf(paragraphs[at]).filter(({ figure }) => isPlain(figure)) : []];
});

const figuresOf = (placed: Placed): Told[] => placed.paragraph.figures.map(figure => ({ placed, figure }));

/** One value, and a number that is meant: a headline rounds, and says *half* for 48 percent. */
const isPlain = ({ kind, value, valueTo, approximate }: Figure): boolean =>
  value !== null && value !== 1 && valueTo === null && !approximate && PLAIN.has(kind);

const PLAIN: ReadonlySet<FigureKind> = new Set(['count', 'percentage', 'percentage-points', 'money', 'age', 'measure']);

const areOfOneKind = ({ figure: a }: Told, { figure: b }: Told): boolean =>
  a.kind === b.kind && a.unit === b.unit && a.value! < 3 * b.value! && b.value! < 3 * a.value!;

/** It gives the same value, or one that the headline rounds. */
function bearsOut({ figure: { value } }: Told, { figure: other }: Told): boolean {
  const digits = significant(value!).length;
  return [other.value, other.valueTo].some(each => each !== null && Number(each.toPrecision(digits)) === value);
}

/** So near to a figure stands what is counted, or the verb (UTF-16 units). */
const NEAR = 30;

/** All of a paragraph that tells of figures given twice in its article, in the headline or elsewhere, without offsets. */
export function gistOfTwins(paragraph: Paragraph, article: Article): string {
  const [, told] = toldInHeadline(article);
  return [
    paragraph.kind, // it may be the headline, or come to be
    ...paragraph.figures.map(figure => [
      ...figureInWords(figure),
      ...(told.length || hasTwin(article, figure)
        ? [
            ...nearOf(paragraph, figure),
            ...contentAround({ paragraph, figure }),
            ...timesOf({ paragraph, figure }),
            countedBy(paragraph.tokens, figure)?.key,
            FATES.findIndex(fate => fate === fateOf(paragraph, figure)),
          ]
        : []),
    ]),
  ].join('\n');
}

const figureInWords = ({ kind, unit, value, valueTo, approximate }: Figure): string[] =>
  [kind, unit, value, valueTo, approximate].map(String);

/** The words beside a figure. */
const nearOf = (paragraph: Paragraph, figure: Figure): ReadonlySet<string> =>
  contentBeside({ paragraph, figure }, Math.max(0, figure.span.start - NEAR), figure.span.end + NEAR);

/** *kills 12*, *killed 14 people*: a word beside the figure is the same. */
function areOfOneThing(one: Told, other: Told): boolean {
  const [words, others] = [one, other].map(({ placed, figure }) => nearOf(placed.paragraph, figure));
  return [...words].some(word => others.has(word));
}
