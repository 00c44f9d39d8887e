/** What differs between a quotation and a document, each with its words and its place on either side. */
import { wordsIn } from '../../text/copy';
import { span, type Span } from '../../text/span';
import type { Change, ChangeKind } from '../evidence';
import type { Alignment } from './alignment';
import { differenceOf, isSpelling } from './differences';
import { partsOf } from './gap-parts';
import { firstThere, gapsOf, type Gap } from './gaps';
import type { QuotedWords } from './quoted-words';
import { isMissed } from './word-kinds';
import { Mark, type Words } from './words';

/** The changes of a quotation, in its order. */
export function changesOf(quoted: QuotedWords, source: Words, alignment: Alignment): Change[] {
  const { start } = source.span(firstThere(alignment));
  return gapsOf(quoted, source, alignment).flatMap(gap => {
    const change = changeOf(quoted, source, gap, start);
    if (!change || PLAIN.has(change.kind)) return change ?? [];
    return partsOf(quoted, source, gap).flatMap(part => changeOf(quoted, source, part, start) ?? []);
  });
}

/** Where the words of a quotation are only spelled otherwise, in its order; what else has changed need not be known for that. */
export function spellingsIn(quoted: QuotedWords, source: Words, alignment: Alignment): Span[] {
  return gapsOf(quoted, source, alignment)
    .filter(({ from, to, shown, isContraction }) => from < to && !shown && !isContraction)
    .flatMap(gap => spelledParts(quoted, source, gap))
    .map(part => placeOf(quoted, part));
}

function spelledParts(quoted: QuotedWords, source: Words, gap: Gap): Gap[] {
  if (isSpelling(quoted, source, gap)) return [gap];
  const parts = partsOf(quoted, source, gap);
  if (parts.length === 1) return [];
  const kind = differenceOf(quoted, source, gap);
  return kind && PLAIN.has(kind) ? [] : parts.filter(part => isSpelling(quoted, source, part));
}

/** What is so as a whole is not looked at in parts. */
const PLAIN: ReadonlySet<ChangeKind> = new Set(['spelling', 'edited', 'small']);

/** `start`: where the passage begins in the document. */
function changeOf(quoted: QuotedWords, source: Words, gap: Gap, start: number): Change | undefined {
  const kind = gap.shown ? 'edited' : gap.isContraction ? 'small' : differenceOf(quoted, source, gap);
  if (!kind) return undefined;
  const inClaim = placeOf(quoted, gap);
  const there = source.span(gap.thereFrom, gap.thereTo - 1);
  const inDocument = there.start < start ? span(start, start) : there; // no words, before the first
  const copy = (text: string, { start, end }: Span): string => wordsIn(text.slice(start, end));
  return {
    kind,
    claim: copy(quoted.text, inClaim),
    document: copy(source.text, inDocument),
    inClaim,
    inDocument,
    ...(gap.shown === 'dots' && { leftOut: leftOutOf(source, gap) }),
  };
}

/** Where it stands in the article, with its brackets, or the dots. */
function placeOf(quoted: QuotedWords, { from, to, shown }: Gap): Span {
  const dots = shown === 'dots' ? quoted.dots.get(to) : undefined;
  if (dots) return dots;
  const { start, end } = quoted.span(from, to - 1);
  if (shown !== 'brackets') return { start, end };
  return {
    start: quoted.text[start - 1] === '[' ? start - 1 : start,
    end: quoted.text[end] === ']' ? end + 1 : end,
  };
}

/** How many words, and whether one of them would turn what is left or is a figure. */
function leftOutOf(source: Words, { thereFrom, thereTo }: Gap): NonNullable<Change['leftOut']> {
  let tells = false;
  for (let i = thereFrom; i < thereTo; i++) tells ||= source.is(i, Mark.FIGURE) || isMissed(source.hashes[i]);
  return { words: thereTo - thereFrom, tells };
}
