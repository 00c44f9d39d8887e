/** Which of two kinds of quotation marks an article is set in: a mark that is mended becomes one of that kind. */
import { kept } from '../../text/kept';
import { span, type Span } from '../../text/span';
import { Topic } from '../../words/topics';
import type { Article } from '../article';
import type { Paragraph } from '../paragraph';
import type { Mark } from './marks';
import { isWrong, type Pair } from './pairs';

export const markKinds = ['typographic', 'straight'] as const;
export type MarkKind = (typeof markKinds)[number];

/** How many of each kind. */
type Count = Readonly<Record<MarkKind, number>>;

/** The kind of a paragraph’s quotations, where they are of one. */
export function marksBeside(paragraph: Paragraph): MarkKind | undefined {
  const { straight, typographic } = countsOf(paragraph).quotations;
  if (straight > 0 === typographic > 0) return undefined;
  return straight > 0 ? 'straight' : 'typographic';
}

/**
 * The kind of the quotations of more of its paragraphs (a note that was pasted in may have many), or else of more of its apostrophes, or of
 * its quotations; nothing where none of them tells.
 */
export function houseMarks({ paragraphs }: Article): MarkKind | undefined {
  const all = paragraphs.map(({ paragraph }) => countsOf(paragraph));
  const quotations = all.map(count => count.quotations);
  const votes = quotations.map(count => VOTES[moreOf([count]) ?? 'none']);
  return moreOf(votes) ?? moreOf(all.map(({ apostrophes }) => apostrophes)) ?? moreOf(quotations);
}

const VOTES: Readonly<Record<MarkKind | 'none', Count>> = {
  straight: { straight: 1, typographic: 0 },
  typographic: { straight: 0, typographic: 1 },
  none: { straight: 0, typographic: 0 },
};

/** What a paragraph adds to that. */
export const countsOf = kept(({ prose, pairs }: Paragraph): { quotations: Count; apostrophes: Count } => {
  const quotations = { straight: 0, typographic: 0 };
  for (const pair of pairs) {
    const kind = kindOf(prose, pair);
    if (kind) quotations[kind]++;
  }
  return {
    quotations,
    apostrophes: { straight: apostrophes(prose, "'"), typographic: apostrophes(prose, '’') },
  };
});

/** Of a quotation in double marks; nothing where one is straight and one typographic, or they are guillemets. */
export function kindOf(prose: string, { open, close }: Pair): MarkKind | undefined {
  if (open.level !== 'double' || close.level !== 'double') return undefined;
  const [left, right] = [prose[open.start], prose[close.start]];
  if (left === '"' && right === '"') return 'straight';
  return TYPOGRAPHIC.includes(left) && TYPOGRAPHIC.includes(right) ? 'typographic' : undefined;
}

const TYPOGRAPHIC = '“”‘’';

function apostrophes(prose: string, mark: string): number {
  let count = 0;
  for (const at of placesOf(prose, mark)) if (isInWord(prose, at)) count++;
  return count;
}

/** Where a sign stands. */
function placesOf(prose: string, sign: string): readonly number[] {
  let at = prose.indexOf(sign);
  if (at < 0) return NOWHERE;
  const places: number[] = [];
  for (; at >= 0; at = prose.indexOf(sign, at + 1)) places.push(at);
  return places;
}

const NOWHERE: readonly number[] = [];

const isLetter = (sign = ''): boolean => /\p{L}/u.test(sign);
const isInWord = (prose: string, at: number): boolean => isLetter(prose[at - 1]) && isLetter(prose[at + 1]);

function moreOf(counts: readonly Count[]): MarkKind | undefined {
  let more = 0;
  for (const { straight, typographic } of counts) more += typographic - straight;
  if (more === 0) return undefined;
  return more > 0 ? 'typographic' : 'straight';
}

/** A mark or an apostrophe, and what it is in the other kind. */
export interface Turned {
  readonly span: Span;
  readonly text: string;
}

/** The marks and apostrophes of a paragraph that are not of a kind, in their order; pairs that are damaged are left to be mended. */
export const notOfKind: Readonly<Record<MarkKind, (paragraph: Paragraph) => readonly Turned[]>> = {
  typographic: kept(paragraph => turnedIn(paragraph, { double: '“”', single: '‘’' })),
  straight: kept(paragraph => turnedIn(paragraph, { double: '""', single: "''" })),
};

const NONE: readonly Turned[] = [];

function turnedIn(
  { prose, tokens, pairs, faults }: Paragraph,
  kind: Readonly<Record<Mark['level'], string>>,
): readonly Turned[] {
  if (!pairs.length && !faults.length && !tokens.hasAny(Topic.MARK)) return NONE;
  const turned: Turned[] = [];
  const turn = ({ start, end }: Span, text: string): void => {
    const mark = prose.slice(start, end);
    if (mark !== text && KNOWN.includes(mark)) turned.push({ span: { start, end }, text });
  };
  const apostrophe = kind.single[1];
  for (const pair of pairs) {
    if (isWrong(prose, pair)) continue;
    turn(pair.open, kind[pair.open.level][0]);
    turn(pair.close, kind[pair.close.level][1]);
  }
  for (const fault of faults)
    // the quotation goes on in the next paragraph
    if (fault.kind === 'unclosed') turn(fault.mark, kind[fault.mark.level][0]);
  for (const at of placesOf(prose, apostrophe === "'" ? '’' : "'"))
    if (isInWord(prose, at) || (isAtWord(prose, at) && !isPaired(pairs, at)))
      turned.push({ span: span(at, at + 1), text: apostrophe });
  return turned.length < 2 ? turned : turned.sort((a, b) => a.span.start - b.span.start);
}

/** *the boats’ crews*, *rock ’n’ roll*, *the ’90s* */
const isAtWord = (prose: string, at: number): boolean =>
  isLetter(prose[at - 1]) || ((prose[at - 1] ?? ' ').trim() === '' && /[\p{L}\d]/u.test(prose[at + 1] ?? ''));
const isPaired = (pairs: readonly Pair[], at: number): boolean =>
  pairs.some(({ open, close }) => open.start === at || (close.start <= at && at < close.end));

const KNOWN = `"'${TYPOGRAPHIC}`;
