import { wrongSums } from '../../article/sums/sums';
import { type WrongSum } from '../../article/sums/wrong-sum';
import type { Paragraph } from '../../article/paragraph';
import type { Figure } from '../../article/figures/figure';
import { digitsIn, written } from '../../article/sums/quantity';
import { say } from '../../phrase';
import { rule, type Fix } from '../../rule';
import { Topic } from '../../words/topics';

export default rule({
  id: 'figure/arithmetic',
  title: 'The figures do not add up',
  why:
    'The copy gives the figures and what comes of them, and the two do not go together, however they were rounded. One of them is ' +
    'wrong: look up which. The sum is shown; which figure is right only the source knows.',
  severity: 'warning',
  family: 'damage',
  scope: 'paragraph',
  good: [
    'Attendance rose 50 percent, to 60 from 40.',
    'Sales grew 33 percent, from $3 million to $4 million, and costs fell by a third to 2 million from 3 million.',
    'Support is up 2 percentage points, to 7 percent from 5 percent.',
    'It is 10 miles (16 kilometers) away, and it is 86 degrees Fahrenheit (30 degrees Celsius) there.',
    'Of the fleet, 22 of the 40 boats, or 55 percent, are old.',
    'With 310 votes, against 285 for Ruiz and 200 for Moe, he won, a margin of 25. Rents nearly doubled, from 2 million to 3.7 million crowns.',
    'It ran from 1998 to 2008, ten years. It serves three towns: Elston, Kiel and Orve.',
    'Some 22 of the 40 members, a majority, came. Founded in 1920, the club marked its 100th anniversary in 2020.',
  ],
  bad: [
    { text: 'Attendance rose ⟦60 percent⟧, to 60 from 40.', fixed: 'Attendance rose 50 percent, to 60 from 40.' },
    {
      text: 'Support rose ⟦2 percent⟧, to 7 percent from 5 percent.',
      fixed: 'Support rose 40 percent, to 7 percent from 5 percent.',
    },
    { text: 'It grew from 31 to 45, a rise of ⟦12⟧.', fixed: 'It grew from 31 to 45, a rise of 14.' },
    { text: 'Fares ⟦doubled⟧ to $70 from $50. Sales ⟦tripled⟧, from 2 million to 5 million.' },
    { text: 'The spire is 140 metres tall, against 122 for the tower, a difference of ⟦28 metres⟧.' },
    { text: 'Each of the 12 schools gets $500, a total of ⟦$5,000⟧. It won 7, drew 4 and lost 2 of its ⟦14⟧ matches.' },
    { text: 'Imports of $71 million and exports of $42 million left a deficit of ⟦$19 million⟧.' },
    {
      text: 'In all, 22 of the 40 boats, or ⟦65 percent⟧, are old.',
      fixed: 'In all, 22 of the 40 boats, or 55 percent, are old.',
    },
    { text: 'It is 10 miles (⟦26 kilometers⟧) away.', fixed: 'It is 10 miles (16 kilometers) away.' },
    {
      text: 'It rose to 4.5 percent from 4.25 percent, an increase of ⟦2 basis points⟧.',
      fixed: 'It rose to 4.5 percent from 4.25 percent, an increase of 25 basis points.',
    },
    {
      text: 'It ran from 1998 to 2008, a period of ⟦eight years⟧.',
    },
    {
      text: 'It opened in 1961 and shut its doors in 2011, after ⟦40 years⟧.',
      fixed: 'It opened in 1961 and shut its doors in 2011, after 50 years.',
    },
    { text: 'Ana Ruiz was born in 1940 and died in 2015. She was ⟦85⟧.' },
    { text: 'The hearing began at 9 a.m. and closed at noon, ⟦five hours⟧ later.' },
    { text: 'Of the 90 seats, the Reds took 40, the Blues 25 and the Greens ⟦35⟧.' },
    {
      text: 'The schools have 20, 40 and 30 pupils, ⟦80⟧ in all.',
      fixed: 'The schools have 20, 40 and 30 pupils, 90 in all.',
    },
    { text: 'Only 18 of the 40 members, ⟦a majority⟧, came.' },
    { text: 'Founded in 1920, the club marked its ⟦110th anniversary⟧ in 2020.' },
    { text: 'He paid £40 a week for 12 weeks, ⟦£500⟧ in all. They drew ⟦2-1⟧. Sixty of the ⟦50⟧ boats sank.' },
    { text: 'The goats, aged 3, 5 and 7, had an average age of ⟦six⟧. It rained three times, in 1998, 2001 and 2004.' },
    { text: 'It serves ⟦three⟧ towns: Elston, Kiel, Orve and Selsey.' },
  ],
  when: ({ figures, tokens }) => figures.length > 0 || tokens.hasAny(Topic.NUMERAL),
  *check(paragraph) {
    for (const sum of wrongSums(paragraph)) {
      yield { span: sum.span, message: sum.message, fixes: [...fixes(paragraph, sum)] };
    }
  },
});

/** The computed number, for a person to take: it states a fact. */
function* fixes({ tokens, quotations }: Paragraph, sum: WrongSum): Iterable<Fix> {
  const at = sum.span;
  const digits = digitsIn(tokens, tokens.from(at.start), tokens.from(at.end - 1));
  const computed = sum.computed && digits && inItsUnit(sum.computed, digits.number, sum.figure);
  if (!computed || !digits) return;
  const quoted = quotations.some(q => q.span.start <= at.start && at.end <= q.span.end);
  yield {
    title: quoted ? say('Write “{0}” inside the quotation', computed) : say('Write “{0}”', computed),
    edits: [{ span: digits.span, text: computed }],
  };
}

/** A computed number in the unit of the copy: *25* basis points, not 0.25. Nothing where it would take more than two decimals. */
function inItsUnit(computed: string, stated: number, figure: Figure | null): string | null {
  const number = Number(computed.replaceAll(',', ''));
  const scale = figure?.value && stated ? Math.abs(figure.value / stated) : 1;
  if (Math.abs(scale - 1) < 1e-9 || Number.isNaN(number)) return computed;
  const scaled = number / scale;
  const isShort = Math.abs(scaled - Number(scaled.toFixed(2))) < 1e-6;
  return isShort ? written(scaled, 2) : null;
}
