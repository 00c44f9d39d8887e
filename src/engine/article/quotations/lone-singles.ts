/** Single marks that close, and nothing was opened for them. */
import { codeAt, isSmall } from '../../text/characters';
import type { Mark } from './marks';
import { isWrong, type Pair } from './pairs';

/** Those that close, and are of no pair. */
function strayCloses(marks: readonly Mark[], pairs: readonly Pair[]): readonly Mark[] {
  if (!marks.length) return marks;
  const used = new Set(pairs.flatMap(({ open, close }) => [open, close]));
  return marks.filter(mark => mark.side === 'close' && mark.glyph !== 'open' && !used.has(mark));
}

/** *We waited,’ said Lind*: a single mark behind a comma or a stop, and nothing is open; *sittin’,* has its apostrophe before it, and *the U.S.’ vote* is no quotation. */
export const loneCloses = (text: string, marks: readonly Mark[], pairs: readonly Pair[]): Mark[] =>
  strayCloses(marks, pairs).filter(({ start }) => isEnd(text[start - 1]) && isSmall(codeAt(text, start - 2)));

const isEnd = (sign = ' '): boolean => ',.?!'.includes(sign);

/** *“We waited,’” she said*, *“We waited,”’ she said*: a single mark too many beside the double one. Without a comma it may be an apostrophe: *the workers’”*. */
export function addedSingles(
  text: string,
  marks: readonly Mark[],
  doubles: readonly Pair[],
  singles: readonly Pair[],
): Pair[] {
  const added: Pair[] = [];
  const strays = strayCloses(marks, [...doubles, ...singles]);
  if (!strays.length) return added;
  const byClose = new Map(doubles.map(pair => [pair.close.start, pair]));
  const byEnd = new Map(doubles.map(pair => [pair.close.end, pair]));
  for (const { start, end } of strays) {
    const pair = byClose.get(end) ?? byEnd.get(start);
    if (!pair || isWrong(text, pair) || !isEnd(text[Math.min(start, pair.close.start) - 1])) continue;
    const close = { ...pair.close, start: Math.min(start, pair.close.start), end: Math.max(end, pair.close.end) };
    added.push({ ...pair, end: close.end, close: { ...close, level: 'single' } });
  }
  return added;
}
