import { gistOfTwins, twinsIn } from '../../article/twins';
import { say } from '../../phrase';
import { rule } from '../../rule';

export default rule({
  id: 'figure/inconsistent',
  title: 'One figure is given with two values',
  why:
    'The same figure stands in the article twice, and the second time with two digits swapped or with a million for a billion. Look up ' +
    'which is right; Factnote never chooses between two figures.',
  severity: 'warning',
  family: 'damage',
  scope: 'article',
  good: [
    'Bilateral trade grew 31 percent.\n\nBilateral trade grew 31 percent in May, the ministry said.',
    'Support is 31 percent among men and 13 percent among women.',
    'The port moved 4.5 million tons last year. It earned $4.5 billion.',
    'Trade grew 31 percent in 2021.\n\nTourism grew 13 percent in 2021.',
  ],
  bad: [
    { text: 'Bilateral trade grew 31 percent\n\nBilateral trade grew ⟦13 percent⟧ in May, the ministry said.' },
    {
      text: 'The new harbour bridge cost $4.5 million.\n\nThat is why the harbour bridge cost ⟦$4.5 billion⟧, they said.',
    },
    {
      text: 'The storm left 1,243 homes without power.\n\nMost of the ⟦1,234⟧ homes left without power are in Elston.',
    },
  ],
  gist: gistOfTwins,
  *check(article) {
    for (const { one, other } of twinsIn(article)) {
      yield {
        span: other,
        related: one,
        message: say(
          '“{0}” here, and “{1}” above.',
          article.text.slice(other.start, other.end),
          article.text.slice(one.start, one.end),
        ),
      };
    }
  },
});
