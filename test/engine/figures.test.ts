/** What the figure scanner lists, and as what. `⟦…⟧` stands around each figure; a figure's kind, value and unit stand beside it. */
import assert from 'node:assert/strict';
import { figuresOf } from '../../src/engine/article/article';
import { parseArticle } from '../../src/engine/article/parse';
import { markup, unmarked } from '../marks';
import { FIGURES } from './figure-tables';

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
