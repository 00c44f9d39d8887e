import { figuresOf, wordsAt } from '../../article/article';
import { verifiedElsewhere } from '../../notes/verified-figures';
import { say } from '../../phrase';
import { rule } from '../../rule';

export default rule({
  id: 'note/conflict',
  title: 'Another article has a different verified value',
  why:
    'The same thing, in the same unit and over the same time, has a verified fact note elsewhere in the workspace, and another value ' +
    'there. One of the two is wrong, or they are not the same after all: look at what backs the other.',
  severity: 'warning',
  family: 'fact',
  scope: 'article',
  good: [
    {
      text: 'Cargo traffic grew 31 percent in 2022.',
      notes: [{ status: 'verified', on: 'Cargo traffic grew ⟦31 percent⟧ in 2022.', in: 'may.txt' }],
    },
    {
      text: 'Cargo traffic grew 31 percent in 2022.',
      notes: [{ status: 'verified', on: 'Cargo traffic grew ⟦12 percent⟧ in 2021.', in: 'may.txt' }],
    },
    {
      text: 'Cargo traffic grew 31 percent in 2022.',
      notes: [{ status: 'query', on: 'Cargo traffic grew ⟦12 percent⟧ in 2022.', in: 'may.txt' }],
    },
    {
      text: 'The fire hurt 12 people.',
      notes: [{ status: 'verified', on: 'The fire hurt ⟦40⟧ people.', in: 'may.txt' }],
    },
  ],
  bad: [
    {
      text: 'Cargo traffic grew ⟦31 percent⟧ in 2022.',
      notes: [{ status: 'verified', on: 'Cargo traffic grew ⟦13 percent⟧ in 2022.', in: 'may.txt' }],
    },
    {
      text: 'In 2022, the cargo traffic rose ⟦31 percent⟧, the port said.',
      notes: [{ status: 'verified', on: 'Cargo traffic grew by ⟦13 percent⟧ in 2022.', in: 'may.txt' }],
    },
    {
      text: 'It serves ⟦400⟧ fishing boats.',
      notes: [{ status: 'verified', on: 'The harbour has ⟦40⟧ fishing boats.', in: 'june.txt' }],
    },
  ],
  *check(article, { elsewhere = [], path }) {
    if (!elsewhere.length) return;
    for (const figure of figuresOf(article)) {
      const others = verifiedElsewhere(figure, figure.measuring(), elsewhere).filter(each => each.path !== path);
      if (!others.length || others.some(({ value }) => value === figure.value)) continue;
      const [other] = others;
      const words = wordsAt(article, figure.span);
      yield {
        span: figure.span,
        message: say('“{0}” here, but “{2}” was verified for the same thing in {1}.', words, other.path, other.words),
      };
    }
  },
});
