/** What an article tells a second time, and otherwise: a sum in another currency, a share, a group, the year of what happens once. */
import type { Article, Placed } from '../../article';
import type { Paragraph } from '../../paragraph';
import type { Twins } from '../twins';
import { contradicted, contradictedIn } from './contradicted';
import { eventsRetold, eventsIn } from './events';
import { groupsRetold, groupsIn } from './groups';
import { mentionsIn, mentionsRetold } from './taken-up';
import { rephrased, rephrasedIn } from './rephrased';
import { sharesIn, sharesRetold } from './shares';
import { longIn, turnedRetold } from './turned';
import { measuresIn, measuresRetold } from './units';

/** All that is told otherwise the second time. */
export function* retoldIn({ paragraphs }: Article): Iterable<Twins> {
  const told = paragraphs.filter(({ paragraph }) => isTold(paragraph));
  yield* measuresRetold(told);
  yield* turnedRetold(told);
  yield* sharesRetold(told);
  yield* groupsRetold(told);
  yield* eventsRetold(told);
  yield* mentionsRetold(told);
  yield* rephrased(told);
  yield* contradicted(told);
}

const isTold = ({ kind }: Placed['paragraph']): boolean =>
  kind !== 'furniture' && kind !== 'table' && kind !== 'heading';

/** All of a paragraph that says so, without offsets. */
export const gistOfRetold = (paragraph: Paragraph): string =>
  isTold(paragraph)
    ? JSON.stringify(
        [
          measuresIn(paragraph),
          longIn(paragraph),
          sharesIn(paragraph),
          groupsIn(paragraph),
          eventsIn(paragraph),
          mentionsIn(paragraph),
          [...rephrasedIn(paragraph), ...contradictedIn(paragraph)].map(({ one, other }) =>
            [one, other].map(({ start, end }) => paragraph.prose.slice(start, end)),
          ),
        ],
        (key, value: unknown) => (key === 'span' ? undefined : value),
      )
    : '';
