/** The area of what has four sides: *a rectangle of 100 feet by 50 feet, covers 7,500 square feet*. Islands and ponds have other shapes. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { isComma } from './joints';
import { phrases } from './phrase-table';
import { areApart, isPlain, written } from './quantity';
import type { Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

const BY = hashes('by');
const RECTANGLES = hashes(
  'rectangle rectangular room yard plot hall field lot deck barn garden patio floor stage tent court shed cabin garage bedroom',
);
const COVERS = phrases(
  'covers, and covers, covering, spans, measures, and measures, takes up, has an area of, an area of, with an area of, for an area of, or',
);
/** Another shape, or more than one floor. */
const OTHERS = hashes('oval triangle triangular round circle ellipse floors stories storeys levels shaped');
/** So many tokens name what is measured. */
const NEAR = 6;

export function* wrongAreas(statement: Statement): Iterable<WrongSum> {
  const { tokens, terms, first, end } = statement;
  if (terms.length !== 3 || !terms.every(isPlain)) return;
  const [width, length, area] = terms;
  const { unit } = width.figure;
  if (!unit || length.figure.unit !== unit || area.figure.unit !== `square ${unit}`) return;
  if (!isIn(tokens, width.last + 1, BY) || length.first !== width.last + 2) return;
  const behind = isComma(tokens, length.last + 1) ? length.last + 2 : length.last + 1;
  if (COVERS.at(tokens, behind)?.last !== area.first - 1 || !isRectangle(tokens, first, width.first, end)) return;
  const product = { low: width.low * length.low, high: width.high * length.high };
  if (!areApart(product, area)) return;
  const sides = [written(width.value, 2), written(length.value, 2), written(width.value * length.value, 2)];
  yield wrongSum(area, say('{0} times {1} is {2}.', sides[0], sides[1], sides[2]), sides[2]);
}

function isRectangle(tokens: Tokens, first: number, side: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isIn(tokens, i, OTHERS)) return false;
  for (let i = side - 1; i >= Math.max(first, side - NEAR) && tokens.shape(i) !== Shape.DIGITS; i--)
    if (isIn(tokens, i, RECTANGLES)) return true;
  return false;
}
