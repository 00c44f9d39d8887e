import { brokenFigures, mayHaveFigures } from '../../article/figures/broken/broken-figures';
import { say } from '../../phrase';
import { rule } from '../../rule';

export default rule({
  id: 'figure/malformed',
  title: 'A figure is written wrongly',
  why:
    'Scrapers, scanners and translators break figures: a space after the currency sign, a unit given twice, separators in the wrong ' +
    'place, a letter for a digit, a range without its end, a time of day without its colon, cents of one digit. ' +
    'Where digits may be missing, look the figure up: a fix never guesses them.',
  safe: 'Only a space comes or goes, a unit or a sign that stands twice goes, or commas stand for stops between groups of three; every digit stays.',
  severity: 'error',
  family: 'damage',
  scope: 'paragraph',
  good: [
    'Fuel costs $5 a gallon, or £1.40 a litre; the pier cost USD 5 million and Rs 12,34,567.',
    'In 2021, 31 percent of 1,400 ferries were late, and 3.5 percentage points more in 2022.',
    'Rooms 1,2 and 3 are shut; the score was 3, 5 and 7.',
    'The sum of $ signs in the file is 12. On the 1st and the 112th day the boxer, who weighs 15st, was 22nd.',
    'Version 3.5.2 mends 1.200,50 faults of 10.0.0.1 and 2.100.300; the match was 6-4, at 2:15:07, on the A1 and the 5S.',
    'It lies between 1998 and elections, or between 40 and dozens of boats. She ran it in 2:04 minutes, at odds of 1:14 million.',
    'Fares rose percent by percent; a fall of 3–-5 degrees. The tank holds 1,200l.',
    'From 2 to 3 crore rupees, or $3-4 million, went to the 20- to 30-year-olds of Rooms 12,13.',
  ],
  bad: [
    { text: 'Fuel costs ⟦$ 5⟧ a gallon.', fixed: 'Fuel costs $5 a gallon.' },
    { text: 'Fuel cost ⟦$ 1,200⟧, they said.', fixed: 'Fuel cost $1,200, they said.' },
    { text: 'Fares rose ⟦31 percent percent⟧ in May.', fixed: 'Fares rose 31 percent in May.' },
    { text: 'The pier cost ⟦$$5⟧ million.', fixed: 'The pier cost $5 million.' },
    { text: 'Some ⟦1,00,0⟧ people came.' },
    { text: 'Fares rose ⟦3. 5⟧ percent.', fixed: 'Fares rose 3.5 percent.' },
    { text: 'Fares rose ⟦3..5⟧ or ⟦12.5.3⟧ percent, by ⟦%12⟧ in Kiel and ⟦7.%5⟧ in Voss.' },
    { text: 'The pier lost ⟦£1.7.3m⟧ and ⟦2,5⟧ percent of its guests.' },
    { text: 'They mean to paint ⟦between 30 and⟧ benches, and ⟦between and 12⟧ boats.' },
    { text: 'It was ⟦44°°C⟧, or ⟦12 km kilometres⟧.', fixed: 'It was 44°C, or 12 km.' },
    { text: 'It cost ⟦€80€⟧.', fixed: 'It cost €80.' },
    { text: 'The ⟦400st⟧ guest of the ⟦22th⟧ fair won the ⟦13rd⟧ place.' },
    { text: 'It cost ⟦€6million⟧ in all.', fixed: 'It cost €6 million in all.' },
    { text: 'It cost ⟦$6 million dollars⟧ in all.', fixed: 'It cost $6 million in all.' },
    {
      text: 'The bell went for ⟦€1.250.000⟧, the ferry burned ⟦2.400.000⟧ litres.',
      fixed: 'The bell went for €1,250,000, the ferry burned 2,400,000 litres.',
    },
    { text: 'Some ⟦3^,400⟧ boats came, for ⟦2.⟧ million in fees.' },
    { text: 'It cost ⟦$2 billion million⟧, ⟦$ million⟧, ⟦400$⟧ or ⟦$7 6⟧ million.' },
    { text: 'Fares ⟦rose percent⟧ in May. Some ⟦20-–30⟧ boats and ⟦2O,OOO⟧ guests came.' },
    { text: 'About ⟦1O0⟧ pilots came, ⟦9 perc⟧ of them for ⟦10 to -⟧ days, at ⟦10.75am⟧.' },
  ],
  when: ({ tokens }) => mayHaveFigures(tokens),
  *check({ tokens }) {
    for (const { span, message, repair } of brokenFigures(tokens))
      yield {
        span,
        message,
        fixes: repair ? [{ title: say('Repair the figure'), preferred: true, edits: [repair] }] : [],
      };
  },
});
