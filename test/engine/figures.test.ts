/** What the figure scanner lists, and as what. `⟦…⟧` stands around each figure; a figure's kind, value and unit stand beside it. */
import assert from 'node:assert/strict';
import { figuresOf } from '../../src/engine/article/article';
import { parseArticle } from '../../src/engine/article/parse';
import { markup, unmarked } from '../marks';

const FIGURES: readonly [copy: string, ...figures: string[]][] = [
  ['Cargo grew ⟦31 percent⟧ and then ⟦2.5%⟧.', 'percentage 31', 'percentage 2.5'],
  ['Turnout fell by ⟦thirty-one per cent⟧.', 'percentage 31'],
  ['It rose ⟦half a percentage point⟧ to ⟦1.5 percentage points⟧.', 'percentage-points 0.5', 'percentage-points 1.5'],
  ['The index slid ⟦-1.3%⟧ and the night fell to ⟦minus 12 degrees⟧.', 'percentage -1.3', 'measure -12'],
  ['The pier cost ⟦$4.5 million⟧, ⟦£3m⟧ or ⟦€1.2bn⟧.', 'money 4500000', 'money 3000000', 'money 1200000000'],
  ['It lay at ⟦minus 30 to minus 24 degrees⟧ for a week.', 'measure -30–-24'],
  ['It warmed from ⟦minus 6 to 3 degrees⟧ by noon.', 'measure -6–3'],
  ['Rosa Lind ⟦45⟧ has flown for ⟦20 years⟧, and Airbus 380 has not.', 'age 45', 'duration 20'],
  ['They sold it for ⟦€2.300.000⟧ in May.', 'money 2300000'],
  ['The Galaxy 13 Pro and 14 Pro sell; ⟦13⟧ boats and ⟦14⟧ trams do not.', 'count 13', 'count 14'],
  ['The V-6 and the MD-80 are loud, and a then-⟦18-year-old⟧ flew both.', 'age 18'],
  ['They paid ⟦Rs 500 crore⟧ and ⟦Rs 1.8 lakh⟧.', 'money 5000000000', 'money 180000'],
  ['A stamp costs ⟦40p⟧, up ⟦5.4p⟧; a call is ⟦3 dollars and 50 cents⟧.', 'money 0.4', 'money 0.054', 'money 3.5'],
  ['It cost ⟦US$12⟧, ⟦C$14⟧ or ⟦¥1,400⟧.', 'money 12', 'money 14', 'money 1400'],
  ['Some ⟦1,400⟧ people and ⟦1.4 lakh⟧ birds live there.', 'count 1400', 'count 140000'],
  ['⟦Four⟧ nurses and ⟦two dozen⟧ doctors came.', 'count 4', 'count 24'],
  [
    '⟦One in five⟧ boats is old; ⟦two-thirds⟧ leak, and ⟦nine out of 10⟧ smell.',
    'ratio 0.2',
    'ratio 0.6666666666666666',
    'ratio 0.9',
  ],
  ['The mast is ⟦37m⟧ long and the keel ⟦5 ft 6 in⟧ deep.', 'measure 37', 'measure 5.5'],
  ['She is ⟦6\'2"⟧ and rows ⟦12 km⟧ at ⟦9 mph⟧.', 'measure 74', 'measure 12', 'rate 9'],
  ['It lasted ⟦nine days⟧, a ⟦three-year⟧ record.', 'duration 9', 'duration 3'],
  ['Ana Ruiz, ⟦45⟧, met a ⟦12-year-old⟧ boy aged ⟦12⟧.', 'age 45', 'age 12', 'age 12'],
  ['It is the ⟦third-largest⟧ harbour and the ⟦fourth-most busy⟧.', 'rank 3', 'rank 4'],
  ['They expect ⟦10 to 15 percent⟧ or ⟦$3m-$4m⟧.', 'percentage 10–15', 'money 3000000–4000000'],
  ['Between ⟦40 and 50⟧ boats, perhaps ⟦three or four⟧ ferries.', 'count 40–50', 'count 3–4'],
  ['Odds of ⟦3-to-1⟧; it passed by ⟦2.5 to 1⟧, or ⟦52-48⟧.', 'ratio 3', 'ratio 2.5', 'count 52–48'],
  ['They saw ⟦12 cases per 100,000⟧ people, ⟦three in every 1,000⟧.', 'rate 12', 'rate 3'],
  ['It is ⟦twice⟧ as big, a ⟦threefold⟧ growth and ⟦40 times⟧ higher.', 'ratio 2', 'ratio 3', 'ratio 40'],
  ['He sang twice, and came ⟦four⟧ times.', 'count 4'],
  ['Rates rose ⟦25 basis points⟧ in ⟦1h 20m⟧.', 'percentage-points 0.25', 'duration 1.33333333333'],
  ['It costs ⟦5 to 10 pence⟧ and yields ⟦5-10 basis points⟧.', 'money 0.05–0.1', 'percentage-points 0.05–0.1'],
  ['Profit was ⟦$4.5m⟧ from ⟦$3m⟧; the buoy lies ⟦37m⟧ from shore.', 'money 4500000', 'money 3000000', 'measure 37'],
  ['⟦Half a million⟧ birds and ⟦2½⟧ loaves.', 'count 500000', 'count 2.5'],
  [
    'It was cut by ⟦a quarter of a percentage point⟧, not ⟦a full percentage point⟧.',
    'percentage-points 0.25',
    'percentage-points 1',
  ],
  ['About ⟦a tenth of one percent⟧ is lost; ⟦two and a half percent⟧ is not.', 'percentage 0.1', 'percentage 2.5'],
  ['It fell between ⟦5% and 7%⟧ or ⟦1.5%-2%⟧, to ⟦9%⟧.', 'percentage 5–7', 'percentage 1.5–2', 'percentage 9'],
  [
    'They paid ⟦CHF 20,000⟧, ⟦20,000 Swiss francs⟧ or ⟦30 Hong Kong dollars⟧.',
    'money 20000',
    'money 20000',
    'money 30',
  ],
  [
    'It lost ⟦millions of dollars⟧ and between ⟦€3bn and €4bn⟧.',
    'money 1000000–10000000',
    'money 3000000000–4000000000',
  ],
  [
    'Its debt fell ⟦£40m⟧ to ⟦£1.26bn⟧, by ⟦15p⟧ to ⟦£1.40⟧ a share.',
    'money 40000000',
    'money 1260000000',
    'money 0.15',
    'money 1.4',
  ],
  ['⟦Dozens⟧ came, then ⟦hundreds⟧, then ⟦tens of thousands⟧.', 'count 12–120', 'count 100–1000', 'count 10000–100000'],
  [
    '⟦Several hundred⟧ goats and ⟦a few thousand⟧ hens; ⟦2000⟧ boats.',
    'count 100–1000',
    'count 1000–10000',
    'count 2000',
  ],
  ['⟦12\u00a0000⟧ people, as they count on the continent.', 'count 12000'],
  [
    '⟦1\u00a000⟧ people, ⟦1\u00a0200\u00a000⟧ birds and ⟦1,00⟧ boats: nobody counts so.',
    'count null',
    'count null',
    'count null',
  ],
  ['⟦Six in 10⟧ voters, ⟦nine of ten⟧ crews, a ⟦one-in-100⟧ chance.', 'ratio 0.6', 'ratio 0.9', 'ratio 0.01'],
  [
    '⟦Half⟧ of them, ⟦half⟧ as many, more than ⟦half⟧; it was cut in ⟦half⟧.',
    'ratio 0.5',
    'ratio 0.5',
    'ratio 0.5',
    'ratio 0.5',
  ],
  ['Odds of ⟦three to one⟧; ⟦three of every four⟧ boats.', 'ratio 3', 'ratio 0.75'],
  ['It carries ⟦12 deaths per 100,000⟧ people in winds of ⟦100 knots⟧.', 'rate 12', 'rate 100'],
  ['He is ⟦5-foot-6⟧ and weighs ⟦14 stone⟧ or ⟦7lb 8oz⟧.', 'measure 5.5', 'measure 14', 'measure 7.5'],
  [
    'It lies ⟦1.5 nautical miles⟧ off, ⟦a quarter of a mile⟧ or ⟦a mile and a half⟧.',
    'measure 1.5',
    'measure 0.25',
    'measure 1.5',
  ],
  ['It took ⟦an hour and a half⟧, then ⟦nine to 12 months⟧.', 'duration 1.5', 'duration 9–12'],
  [
    'She ran the ⟦1,500m⟧ and the ⟦100m⟧ final before ⟦100m⟧ viewers.',
    'measure 1500',
    'measure 100',
    'count 100000000',
  ],
  [
    'The driver, ⟦45⟧, and some aged ⟦5 to 11⟧ or aged ⟦12-15⟧ fled; Ana Ruiz turned ⟦80⟧.',
    'age 45',
    'age 5–11',
    'age 12–15',
    'age 80',
  ],
  [
    'It ranks ⟦42nd⟧ of ⟦180⟧; she finished ⟦fifth⟧ in the ⟦fifth-hottest⟧ July.',
    'rank 42',
    'count 180',
    'rank 5',
    'rank 5',
  ],
  ['She ranked only ⟦12th⟧, finished in ⟦fifth⟧ place, and came to the 7th gate.', 'rank 12', 'rank 5'],
  ['The senate voted ⟦52 to 48⟧, and they won ⟦3-1⟧.', 'count 52–48', 'count 3–1'],
  ['It is ⟦2.5 times⟧ larger, and ⟦half⟧ the size of a sub-⟦300⟧ raft.', 'ratio 2.5', 'ratio 0.5', 'count 300'],
];

const NO_FIGURES: readonly string[] = [
  'The pact was signed on Sept. 15, 2022, and on 3 March 2021.',
  'In 1999, the 2016 elections and the 1990s, by 2030.',
  'It opens at 5 p.m., at 7:30 and at 10 o’clock.',
  'Five years ago, and two days later.',
  'Flight 370, Boeing 737, iPhone 15, COVID-19, F-16, the G7 and Route 66.',
  'Category 4, Phase 3, Article 5, Section 427, page 12, Room 101, No one.',
  'One of the ferries; the two leaders; those three; his four sons.',
  'The Fourth Harbour Crisis of the 21st century on 5th Street.',
  'She lives at 49 Harbour Road and reads example.com/2019/12/story.',
  'The attacks of 9/11, on 2022-09-15, on 15/09/2022 and 06.01.2021, in 2021-22, in 44 BC, open 24/7.',
  'It opens from 9 to 5 p.m., a 5 min read.',
  'The Group of 20, the Group of Seven, the Big Ten, Formula One, the P5+1 and the Twenty20 cup.',
  'Call 0800 123 4567 or (212) 555-0199; the ZIP code is 10001; iOS 16.1 needs 5G and a V-6.',
  'Case No. 21-1234, Decree No. 44, the No. 7 train, photo 3 of 12.',
  'Wards 3, 5 and 9, flights 12 and 14; the latter two; the bottom three.',
  'One day, in the second half of the year, the other half and a third goal came, and a fourth one.',
  'Updates 10.2.3 and 10.2.4 are out.',
  'It rained for a third day, for a fifth week, and in a fourth month.',
];

/** What hedges a figure, before it or behind it. */
const HEDGED: readonly string[] = [
  'about 40',
  'nearly 40',
  'more than 40',
  'at least 40',
  'up to 40',
  'an estimated 40',
  'in excess of 40',
  '~40',
  '40 or so',
  '40-plus',
  '40-odd',
  'several hundred',
];

suite('figures', () => {
  for (const hedged of HEDGED) {
    test(`approximate: ${hedged} boats`, () => {
      assert.equal(figuresOf(parseArticle(`It has ${hedged} boats.`))[0].approximate, true);
      assert.equal(figuresOf(parseArticle('It has 40 boats.'))[0].approximate, false);
    });
  }
  for (const [copy, ...expected] of FIGURES) {
    test(copy, () => {
      const article = parseArticle(unmarked(copy));
      const figures = figuresOf(article);
      assert.equal(markup(article.text, figures), copy);
      const found = figures.map(
        ({ kind, value, valueTo }) => `${kind} ${valueTo === null ? value : `${value}–${valueTo}`}`,
      );
      assert.deepEqual(found, expected);
    });
  }
  for (const copy of NO_FIGURES) {
    test(`none: ${copy}`, () => {
      const article = parseArticle(copy);
      assert.equal(markup(copy, figuresOf(article)), copy);
    });
  }
});

/** `⟦…⟧` around the figure, `⟨…⟩` around the words that name its source. */
const SOURCES: readonly string[] = [
  'Cargo grew ⟦31 percent⟧, ⟨according to the port authority⟩.',
  '⟨The port authority⟩ said that cargo grew ⟦31 percent⟧.',
  'Cargo grew ⟦31 percent⟧, said ⟨analyst Ana Ruiz⟩.',
  '“Cargo grew ⟦31 percent⟧,” ⟨Ana Ruiz⟩ said.',
  'Cargo grew ⟦31 percent⟧ after divers found cracks, ⟨the port authority⟩ said.',
  'Cargo grew ⟦31 percent⟧, ⟨a study by the port⟩ found.',
  'Cargo grew ⟦31 percent⟧ ([⟨the port’s yearbook⟩](https://example.org/yearbook)).',
  'Ana Ruiz stands at ⟦31 percent⟧ ⟨in the latest Elston Times poll⟩.',
  '⟨Ana Ruiz⟩ proposed to spend ⟦$4 million⟧ on it.',
  'Ana Ruiz proposed a new pier — her first lasted ⟦nine years⟧ — in May.',
  'The proposed ⟦$4 million⟧ pier was never built.',
  '⟨Ana Ruiz⟩ praised the crew, noting that ⟦400⟧ boats sail daily.',
  'Ana Ruiz won, claiming ⟦41 percent⟧ of the vote.',
  'Cargo grew <b>⟦31 percent⟧</b> last year.',
  'Cargo grew ⟦31 percent⟧ last year.',
  'Cargo grew ⟦31 percent⟧, according to.',
  '⟨In an Elston Times poll⟩ released on Monday, ⟦50 percent⟧ chose Ruiz.',
  '⟨The Elston Times poll⟩ has Ruiz at ⟦50 percent⟧.',
  '⟨Forbes⟩ puts her fortune at ⟦$40 million⟧, and she puts it lower.',
  '⟨Under Elston law⟩, a crew of ⟦12⟧ may sail.',
  '⟨Her plan⟩ calls for ⟦300⟧ boats.',
  '“⟨The port⟩ announced that cargo grew ⟦31 percent⟧.”',
  '⟦47 percent⟧ said that they were afraid.',
  'Ruiz won among the ⟦30 percent⟧ of voters who said that they were afraid.',
  '“We will sail,” Ruiz told a crowd of ⟦1,300⟧.',
  '“We will sail,” said Ruiz, who owns ⟦12⟧ boats.',
  'About ⟦40⟧ boats were “lost at sea,” ⟨Ruiz⟩ said.',
  'That was ⟦$11⟧ more than analysts expected.',
  'Some ⟦40⟧ boats sank, ⟨Ruiz⟩ told the council.',
  '⟨Ruiz⟩ added angrily that ⟦40⟧ boats sank.',
  'Ruiz added about ⟦40⟧ boats.',
  'Ruiz added another ⟦40⟧ boats.',
  '⟨Ruiz⟩ told the council that ⟦40⟧ boats sank.',
  '⟨Ruiz⟩ told reporters, ⟦40⟧ boats sank.',
  'Some ⟦40⟧ boats sank, ⟨Ruiz⟩ said; nobody left.',
  '⟨The port⟩, which said that ⟦40⟧ boats sank, is shut.',
  'The port, which said that nobody sailed, has ⟦40⟧ boats.',
  'Cargo is expected to grow ⟦31 percent⟧.',
  'The estimated ⟦11 million⟧ birds showed up late.',
  'The May report came with ⟦12⟧ tables.',
  'The sales, analysts say; in 2012 it sold ⟦27⟧ boats.',
  'A phone survey of ⟦1,704⟧ sailors found little.',
];

suite('the source of a figure', () => {
  for (const copy of SOURCES) {
    test(copy, () => {
      const article = parseArticle(copy.replace(/[⟦⟧⟨⟩]/g, ''));
      const [{ source }] = figuresOf(article);
      const expected = /⟨(.*)⟩/.exec(copy)?.[1];
      assert.equal(source && article.text.slice(source.start, source.end), expected ?? null);
    });
  }
});

/** A figure stands between `⟦…⟧`; then what it measures, and over what time. */
const MEASURED: readonly [copy: string, measure: string | null, period: string | null][] = [
  [
    'Bilateral trade grew ⟦31 percent⟧ in the first eight months of 2022.',
    'Bilateral trade',
    'the first eight months of 2022',
  ],
  ['In 2019, exports to Norway fell by about ⟦12 percent⟧, the bank said.', 'exports to Norway', '2019'],
  ['Meanwhile, fares rose ⟦5 percent⟧ last year.', 'fares', 'last year'],
  ['The fire destroyed ⟦40⟧ new homes built since 2015.', 'new homes', 'since 2015'],
  ['About ⟦18 percent⟧ of the city’s voters stayed away.', 'the city’s voters', null],
  ['A ⟦31 percent⟧ increase in ferry fares is planned for March.', 'ferry fares', 'March'],
  ['There was a rise of ⟦9 percent⟧ in thefts over the past decade.', 'thefts', 'the past decade'],
  ['It won a ⟦$4.5 million⟧ contract.', 'contract', null],
  ['The court set a fine of up to ⟦$40⟧.', 'fine', null],
  ['The plant makes ⟦300⟧ cars a day.', 'cars', 'a day'],
  ['Drivers earn ⟦$15⟧ an hour, up from last year.', null, 'an hour'],
  ['Profit rose 50 percent to $6 million from ⟦$4 million⟧ a year earlier.', 'Profit', null],
  ['They saw ⟦12 new cases per 100,000⟧ people this week.', 'new cases', 'this week'],
  ['Ana Ruiz, ⟦45⟧, owns the ⟦third-largest⟧ harbour.', 'Ana Ruiz', null],
  ['It is ⟦20°C⟧ outside.', null, null],
  ['There remains ⟦$40⟧ in the fund.', null, null],
  ['They met for a total of ⟦four hours⟧.', null, null],
  ['They were paid an average of ⟦$40⟧ a day.', null, 'a day'],
  ['They won a prize of ⟦$40⟧ in a total of ⟦four hours⟧.', 'prize', null],
  ['Winds of ⟦65 mph⟧ were measured.', 'Winds', null],
  ['The ferry  fares rose ⟦5 percent⟧ in May.', 'The ferry fares', 'May'],
  ['The town ranked 42nd of ⟦180⟧ in May.', null, 'May'],
  ['The wind reached ⟦110 miles per hour⟧.', 'The wind', null],
  ['Schools got $2 million and roads $3 million, for a total of ⟦$5 million⟧.', null, null],
  ['Sales total ⟦$5 million⟧.', 'Sales', null],
];

suite('what a figure measures', () => {
  for (const [copy, measure, period] of MEASURED) {
    test(copy, () => {
      const article = parseArticle(unmarked(copy));
      const at = copy.indexOf('⟦');
      const figure = figuresOf(article).find(({ span }) => span.start === at);
      assert.deepEqual(figure?.measuring(), { measure, period });
    });
  }
});
