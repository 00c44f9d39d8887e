/** One person of two ages: *Ana Ruiz, 54*, and further on *Ruiz, 45*. */
import { gather } from '../../text/gather';
import { kept } from '../../text/kept';
import { kindOf, UPPER } from '../../words/alphabet';
import type { Article } from '../article';
import type { Figure } from './figure';
import { measuringOf } from './measuring';
import type { Paragraph } from '../paragraph';
import { twinsOf, type Told, type Twins } from './twins';

interface Aged extends Told {
  readonly name: string;
}

/** Ages that are given to one name. A surname that two people have is left alone. */
export function* ageTwinsIn({ paragraphs }: Article): Iterable<Twins> {
  const known = new Map<string, Aged[]>();
  for (const placed of paragraphs) {
    for (const figure of placed.paragraph.figures) {
      const name = nameAt(placed.paragraph, figure);
      if (!name) continue;
      const surname = name.slice(name.lastIndexOf(' ') + 1);
      const others = known.get(surname);
      if (others) others.push({ placed, figure, name });
      else known.set(surname, [{ placed, figure, name }]);
    }
  }
  for (const [surname, [first, ...others]] of known) {
    const names = new Set([first, ...others].map(({ name }) => name).filter(name => name !== surname));
    const other = others.find(({ figure }) => figure.value !== first.figure.value);
    if (other && names.size < 2) yield twinsOf(first, other);
  }
}

/** Whose age a figure is. */
function nameAt(paragraph: Paragraph, figure: Figure): string | null {
  const isNamed = figure.kind === 'age' && paragraph.prose.startsWith(', ', figure.span.start - 2);
  const name = isNamed ? measuringOf(paragraph, figure).measure : null;
  return name && kindOf(name.charCodeAt(0)) & UPPER ? name : null;
}

/** All of a paragraph that tells of ages, without offsets. */
export const gistOfAges = kept((paragraph: Paragraph): string =>
  gather(paragraph.figures, figure => {
    const name = nameAt(paragraph, figure);
    return name ? [`${name} ${figure.value}`] : [];
  }).join('\n'),
);
