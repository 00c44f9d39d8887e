/** Sums in wordings that nobody tuned to: written down before they were tried. Marks stand around the figure that does not go with the others. */
import assert from 'node:assert/strict';
import { check } from '../../src/engine/check';
import { markup, unmarked } from '../marks';

const WRONG: readonly string[] = [
  // changes
  'Membership rocketed ⟦60 percent⟧ in just under a year, to 60 from 40.',
  'The wage bill crept up by ⟦9 percent⟧ over the winter, to $42 million from $40 million.',
  'Catches dwindled by a hefty ⟦60 percent⟧ last season, to 300 tons from 500 tons.',
  'The herd went from an estimated 400 animals to 300.',
  'The choir has grown from a mere 20 singers to 30 this autumn, an impressive ⟦70 percent⟧ increase.',
  'Bookings slumped from 900 to 720, a year-on-year fall of ⟦25 percent⟧.',
  'Rents in the old port went from $800 to $1,000, which amounts to a ⟦20 percent⟧ rise.',
  'Visits ticked up ⟦6 percent⟧ in the spring, to 2,080 from 2,000.',
  'Turnover stood at 60 million euros, up a startling ⟦70 percent⟧ from 40 million euros.',
  'The levy is going up from £200 to £250, an uplift of ⟦20 percent⟧.',
  'The pass now costs $66, ⟦30 percent⟧ dearer than the $55 charged before.',
  'The lake shrank to 150 hectares, ⟦40 percent⟧ smaller than the 200 hectares it once covered.',
  'Deaths rose sharply by ⟦18⟧, from 41 to 55.',
  'The waiting list was whittled down from 640 to 480 names, a reduction of 160, or 25 percent.',
  'Its fleet quintupled to ⟦30⟧ vans from 10.',
  'The number of branches has doubled since the merger, from 14 to ⟦20⟧.',
  'Quarterly losses widened ⟦80 percent⟧ to $3.6 million, versus $2.4 million a year ago.',
  'Diesel was 5 cents dearer, at $1.50.',
  // shares
  'Of the roughly 40 boats in the harbour, 22, or 65 percent, leak.',
  'Just 18 out of the 72 candidates, or ⟦35 percent⟧, passed.',
  'Inspectors failed 9 of the 36 kitchens, that is ⟦30 percent⟧.',
  'Fully 33 of the 44 judges (⟦85 percent⟧) signed.',
  'The strike shut 14 of 56 depots, ⟦35 percent⟧ of the total.',
  'She spent $300 of her $1,200 grant, equal to ⟦35 percent⟧.',
  'It has let 70 of its 90 flats, which leaves ⟦30⟧.',
  'He won 12 of his 16 bouts, three of them by 5 percent of a point.',
  // totals
  'The raid led to ⟦nine⟧ arrests: four in Elston, three in Kiel and three in Orve.',
  'Rescuers saved 13 people — nine adults and four children — from the ferry.',
  'Rescuers saved ⟦14⟧ people — nine adults and four children — from the ferry.',
  'There were ⟦17⟧ entries: eight paintings, five prints, and three busts.',
  'Of its $9 million budget, $7 million is for pay and $1 million is for rent.',
  'A jury of ⟦12⟧ jurors, eight women and five men, heard it.',
  'Roughly 52 percent voted in favor, 41 percent voted against and 12 percent abstained.',
  'Some said 52 percent had voted yes, 41 percent voted against and ⟦12 percent⟧ abstained.',
  // margins
  'The house backed it by 61 votes to 47, a comfortable majority of ⟦16⟧.',
  'The visitors edged it 78-71, a ⟦nine⟧-point triumph.',
  'Lind was ahead by ⟦six⟧ points, 49 percent to 41 percent.',
  'The board split 7-5, a margin of just ⟦three⟧.',
  'The board split 7-5 after a debate of three hours.',
  // heads, rates
  'The farm sold 30 goats for $6,000, or ⟦$250⟧ per goat.',
  'The prize of 90,000 euros will be shared equally by six teams, ⟦18,000 euros⟧ apiece.',
  'Dinner for 12 guests came to $720, or ⟦$72⟧ a guest.',
  'Rent is $1,500 each month, or ⟦$15,000⟧ each year.',
  'The ward treats 350 people every week, that is ⟦90⟧ every day.',
  'The town counted 12 cases among 48,000 residents, or ⟦45 per 100,000⟧.',
  'The ward treats 350 people every week, and 70 nurses a day work there.',
  // conversions
  'The pier is 300 feet long (⟦191 meters⟧) and old.',
  'The trail runs 12 kilometres, roughly ⟦17 miles⟧, to the sea.',
  'The trail runs 12 kilometres, roughly 7.5 miles, to the sea.',
  'It weighs 40 kilograms — about ⟦188 pounds⟧ — empty.',
  'It fell to a bitter 14 degrees Fahrenheit (minus 10 degrees Celsius).',
  'It lies 30 miles, or about 20 hours on foot, away.',
  // years
  'She chaired the trust from 1990 to 2004, a tenure of ⟦24 years⟧.',
  'The mine, which was dug in 1920, was abandoned in 1980 after ⟦70 years⟧.',
  'Ben Orr was born in 1931 in Kiel and passed away in 2011 at the age of ⟦90⟧.',
  'Between 1970 and 1985, a stretch of 15 years, it stood empty.',
  'From 1970 to 1985 it stood empty, and for eight years after that it was a barn.',
  // lists
  'The tour calls at ⟦three⟧ ports: Oslo, Kiel, Riga and Bergen.',
  'The panel has ⟦six⟧ members: Ana Ruiz, Ben Orr, Per Lind and Eva Holm.',
  'It covers four ports, among them: Oslo, Kiel and Riga.',
];

/** What is not read yet: the first figure is taken for a part of a name. */
const NOT_YET: ReadonlySet<string> = new Set(['Fully 33 of the 44 judges (⟦85 percent⟧) signed.']);

suite('sums in wordings that nobody tuned to', () => {
  for (const sentence of WRONG)
    test(sentence, () => {
      const copy = unmarked(sentence);
      const findings = check(copy).findings.filter(({ rule }) => rule === 'figure/arithmetic');
      assert.equal(markup(copy, findings) === sentence, !NOT_YET.has(sentence), markup(copy, findings));
    });
});
