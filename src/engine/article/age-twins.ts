/** One person of two ages: *Ana Ruiz, 54*, and further on *Ruiz, 45*. */
import type { Article } from './article';
import { measuringOf } from './measuring';
import { twinsOf, type Told, type Twins } from './twins';

interface Aged extends Told {
  readonly name: string;
}

/** Ages that are given to one name. A surname that two people have is left alone. */
export function* ageTwinsIn({ paragraphs }: Article): Iterable<Twins> {
  const known = new Map<string, Aged[]>();
  for (const placed of paragraphs) {
    for (const figure of placed.paragraph.figures) {
      const name = figure.kind === 'age' ? measuringOf(placed.paragraph, figure).measure : null;
      if (!name || !/^\p{Lu}/u.test(name)) continue;
      const surname = name.slice(name.lastIndexOf(' ') + 1);
      known.set(surname, [...(known.get(surname) ?? []), { placed, figure, name }]);
    }
  }
  for (const [surname, [first, ...others]] of known) {
    const names = new Set([first, ...others].map(({ name }) => name).filter(name => name !== surname));
    const other = others.find(({ figure }) => figure.value !== first.figure.value);
    if (other && names.size < 2) yield twinsOf(first, other);
  }
}
