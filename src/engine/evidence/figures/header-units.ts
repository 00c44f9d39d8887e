/** What the heading of a column, or the title of a table, says of the cells below: *(thousand tonnes)*, *$ millions*, *%*. */
import { parseFigures } from '../../article/parse';
import { measureOf, type Measure } from './amount';

export interface HeaderUnit {
  readonly measure: Measure;
  /** Cells are so many times as much in plain units. */
  readonly factor: number;
}

/** Where a unit stands: in brackets, behind a comma or *in*, or all of it. */
export function headerUnitOf(heading: string): HeaderUnit | null {
  for (const place of placesIn(heading)) {
    const unit = unitOf(place.trim());
    if (unit) return unit;
  }
  return null;
}

function* placesIn(heading: string): Iterable<string> {
  const open = Math.max(heading.lastIndexOf('('), heading.lastIndexOf('['));
  if (open >= 0) yield heading.slice(open + 1).replace(/[)\]]/g, '');
  const comma = heading.lastIndexOf(',');
  if (comma >= 0) yield heading.slice(comma + 1);
  const led = heading.toLowerCase().lastIndexOf(' in ');
  if (led >= 0) yield heading.slice(led + ' in '.length);
  yield heading;
}

const SCALES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    thousands: 'thousand',
    millions: 'million',
    billions: 'billion',
    trillions: 'trillion',
    "'000": 'thousand',
    '’000': 'thousand',
    '000s': 'thousand',
    '000': 'thousand',
  }),
);

/** Read as a figure with a one before it: *1 thousand tonnes*, *$1 million*. */
function unitOf(words: string): HeaderUnit | null {
  if (!words || words.length > LONGEST) return null;
  const plain = words
    .split(/\s+/)
    .map(word => SCALES.get(word.toLowerCase()) ?? word)
    .filter(word => word !== 'of' && word !== 'in')
    .join(' ');
  const sign = /^(?:[A-Z]{0,3}[$£€¥₹]|[A-Z]{3}\b)/.exec(plain)?.[0] ?? '';
  const rest = plain.slice(sign.length).trim();
  const figured = parseFigures((sign.length === CODE ? `${sign} 1 ${rest}` : `${sign}1 ${rest}`).trim());
  const [figure] = figured.figures;
  if (!figure?.value || figure.span.start > 0) return null;
  if (
    figure.kind === 'count'
      ? figure.value === 1
      : figure.span.end < figured.prose.length && figure.kind !== 'percentage'
  )
    return null;
  return { measure: figure.kind === 'count' ? null : measureOf(figure.kind, figure.unit), factor: figure.value };
}

const LONGEST = 40;
/** *EUR* */
const CODE = 3;
