/** Figures in wordings that nobody tuned to: written down before they were tried. Marks say what the figure is. */
import assert from 'node:assert/strict';
import { figuresOf } from '../../src/engine/article/article';
import { parseArticle } from '../../src/engine/article/parse';

const FIGURES: readonly (readonly [copy: string, kind: string, value: number, unit?: string])[] = [
  // currencies, before and after
  ['The quay cost ⟦PLN 40 million⟧ to rebuild.', 'money', 40e6],
  ['The quay cost ⟦40 million zlotys⟧ to rebuild.', 'money', 40e6],
  ['The quay cost ⟦40 million złoty⟧ to rebuild.', 'money', 40e6],
  ['They owed ⟦₺300⟧ each.', 'money', 300],
  ['They owed ⟦300 Turkish lira⟧ each.', 'money', 300],
  ['They owed ⟦TRY 300⟧ each.', 'money', 300],
  ['A ticket is ⟦₴120⟧.', 'money', 120],
  ['A ticket is ⟦120 hryvnias⟧.', 'money', 120],
  ['A ticket is ⟦฿900⟧.', 'money', 900],
  ['A ticket is ⟦900 baht⟧.', 'money', 900],
  ['The fine was ⟦KSh 5,000⟧.', 'money', 5000],
  ['The fine was ⟦5,000 Kenyan shillings⟧.', 'money', 5000],
  ['The fine was ⟦GH₵750⟧.', 'money', 750],
  ['The fine was ⟦750 cedis⟧.', 'money', 750],
  ['The port made ⟦SAR 2 billion⟧.', 'money', 2e9],
  ['The port made ⟦2 billion Saudi riyals⟧.', 'money', 2e9],
  ['The port made ⟦2 billion Emirati dirhams⟧.', 'money', 2e9],
  ['The house sold for ⟦kr 4,2 million⟧.', 'money', 4.2e6],
  ['He paid ⟦8,000 Hungarian forints⟧.', 'money', 8000],
  ['He paid ⟦HUF 8,000⟧.', 'money', 8000],
  ['He paid ⟦600 Vietnamese dong⟧.', 'money', 600],
  ['He paid ⟦600 Bulgarian leva⟧.', 'money', 600],
  ['He paid ⟦600 Brazilian reais⟧.', 'money', 600],
  ['He paid ⟦R$600⟧.', 'money', 600],
  ['He paid ⟦S/600⟧ in Lima.', 'money', 600],
  ['It raised ⟦RM3.2 mil⟧ last year.', 'money', 3.2e6],
  ['It raised ⟦Tk 3 lakh crore⟧ last year.', 'money', 3e12],
  ['It raised ⟦₹2 lakh crore⟧ last year.', 'money', 2e12],
  ['It raised ⟦US$12mm⟧ last year.', 'money', 12e6],
  ['It raised ⟦$1.4bln⟧ last year.', 'money', 1.4e9],
  ['It raised ⟦£3 bn⟧ last year.', 'money', 3e9],
  ['It raised ⟦€7 trn⟧ last year.', 'money', 7e12],
  ['A coffee is ⟦85 US cents⟧.', 'money', 0.85],
  ['A coffee is ⟦60 kopecks⟧.', 'money', 0.6],
  // units
  ['The field is ⟦3 furlongs⟧ long.', 'measure', 3],
  ['The well is ⟦12 fathoms⟧ deep.', 'measure', 12],
  ['The room has ⟦12 cubic feet⟧ of air.', 'measure', 12, 'cubic feet'],
  ['The room has ⟦12 m³⟧ of air.', 'measure', 12, 'cubic meters'],
  ['The plot is ⟦900 sq. ft.⟧ in all.', 'measure', 900, 'square feet'],
  ['The plot is ⟦900 sq m⟧ in all.', 'measure', 900, 'square meters'],
  ['The plot is ⟦40 square yards⟧ in all.', 'measure', 40],
  ['The pump gives ⟦40 kilopascals⟧ at most.', 'measure', 40],
  ['The line carries ⟦400 kV⟧ to town.', 'measure', 400],
  ['The line carries ⟦400 kilovolts⟧ to town.', 'measure', 400],
  ['The meal has ⟦640 kcal⟧ a plate.', 'measure', 640],
  ['The meal has ⟦640 calories⟧ a plate.', 'measure', 640],
  ['The engine gives ⟦300 newton metres⟧ of torque.', 'measure', 300],
  ['The noise was ⟦96 decibels⟧ at night.', 'measure', 96],
  ['The noise was ⟦96 dB⟧ at night.', 'measure', 96],
  ['The dose was ⟦5 mcg⟧ a day.', 'measure', 5],
  ['The dose was ⟦5 micrograms⟧ a day.', 'measure', 5],
  ['The dose was ⟦3 millisieverts⟧ a year.', 'measure', 3],
  ['They used ⟦30 quarts⟧ of milk.', 'measure', 30],
  ['They used ⟦30 pints⟧ of milk.', 'measure', 30],
  ['They sold ⟦30 bushels⟧ of wheat.', 'measure', 30],
  ['They burned ⟦14 million tonnes⟧ of coal.', 'measure', 14e6],
  ['They burned ⟦2 megatons⟧ of coal.', 'measure', 2],
  ['The stone weighs ⟦8 carats⟧ uncut.', 'measure', 8],
  ['The film runs for ⟦30 milliseconds⟧ more.', 'duration', 30],
  ['It took ⟦three fortnights⟧ to mend.', 'duration', 3],
  ['It hit ⟦90 metres per second⟧ at sea.', 'rate', 90],
  ['It hit ⟦90 feet per second⟧ at sea.', 'rate', 90],
  ['The car does ⟦48 miles per gallon⟧ on the road.', 'rate', 48],
  ['The car does ⟦48 mpg⟧ on the road.', 'rate', 48],
  ['It was ⟦300 kelvin⟧ inside.', 'measure', 300],
  // numbers
  ['It fell to ⟦−4.5 percent⟧ in May.', 'percentage', -4.5],
  ['It was ⟦-12°C⟧ at noon.', 'measure', -12],
  ['It took ⟦2 1/2 hours⟧ to reach.', 'duration', 2.5],
  ['It took ⟦2½ hours⟧ to reach.', 'duration', 2.5],
  ['It took ⟦two-and-a-half hours⟧ to reach.', 'duration', 2.5],
  ['It took ⟦three and three quarter hours⟧ to reach.', 'duration', 3.75],
  ['That year ⟦9⟧ boats sank.', 'count', 9],
  ['In 2021 ⟦140⟧ boats sank.', 'count', 140],
  ['By March 2021 ⟦140⟧ boats had sunk.', 'count', 140],
  ['The fleet has ⟦twenty-one hundred⟧ boats.', 'count', 2100],
  ['The fleet has ⟦1.2 million⟧ boats.', 'count', 1.2e6],
  ['The fleet has ⟦one thousand two hundred and six⟧ boats.', 'count', 1206],
  ['The fleet has ⟦1 200⟧ boats.', 'count', 1200],
  ['The fleet has ⟦ten thousand⟧ boats.', 'count', 10000],
  ['It lost ⟦1.500,75 euros⟧ a day.', 'money', 1500.75],
  ['It lost ⟦a million and a half dollars⟧ a day.', 'money', 1.5e6],
  ['It lost ⟦one and a half million dollars⟧ a day.', 'money', 1.5e6],
  ['Some ⟦four in every five⟧ boats sank.', 'ratio', 0.8],
];

suite('figures in wordings that nobody tuned to', () => {
  for (const [marked, kind, value, unit] of FIGURES)
    test(marked, () => {
      const copy = marked.replace(/[⟦⟧]/g, '');
      const all = figuresOf(parseArticle(copy)).map(figure => ({
        copy: `${copy.slice(0, figure.span.start)}⟦${copy.slice(figure.span.start, figure.span.end)}⟧${copy.slice(figure.span.end)}`,
        figure,
      }));
      const found = all.find(each => each.copy === marked);
      assert.ok(found, `found is ${all.map(each => each.copy).join(' and ') || 'nothing'}`);
      assert.equal(found.figure.kind, kind);
      assert.equal(found.figure.value, value);
      if (unit) assert.equal(found.figure.unit, unit);
    });
});
