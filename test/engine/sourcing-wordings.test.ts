/** Who a figure comes from and what it measures, in wordings that nobody tuned to: written down before they were tried, 29 of 59 held then. */
import assert from 'node:assert/strict';
import { figuresOf } from '../../src/engine/article/article';
import { withoutLeadIn } from '../../src/engine/article/speech/according-to';
import { parseArticle } from '../../src/engine/article/parse';

/** `⟦…⟧` around the figure, `⟨…⟩` around the words that name its source. */
const SOURCES: readonly string[] = [
  // verbs, with whatever stands between them and their subject
  '⟨The harbour trust⟩ has since conceded that ⟦40⟧ boats sank.',
  '⟨The union’s lawyers⟩ calculate that ⟦300⟧ sailors are owed money.',
  '⟨Two people briefed on the talks⟩ put the price at ⟦$40 million⟧.',
  'Some ⟦40⟧ boats sank, ⟨divers⟩ believe.',
  '⟨The council⟩ reckons the pier will cost ⟦$4 million⟧.',
  '⟨The auditors⟩ conservatively estimate losses of ⟦$4 million⟧.',
  '⟨Researchers at the institute⟩ discovered that ⟦31 percent⟧ of nets were torn.',
  '⟨An inquiry⟩ determined that ⟦40⟧ boats were unsafe.',
  '⟨The latest figures⟩ show that catches fell ⟦31 percent⟧.',
  'Catches fell ⟦31 percent⟧, ⟨new figures⟩ reveal.',
  '⟨Brokers⟩ are forecasting a rise of ⟦31 percent⟧.',
  '⟨The bank⟩ will say that fares rose ⟦31 percent⟧.',
  '⟨The yard⟩, which builds ferries, disclosed a loss of ⟦$4 million⟧.',
  // according to and its like
  'Per ⟨the fisheries ministry⟩, catches fell ⟦31 percent⟧.',
  'In the words of ⟨the harbour master⟩, ⟦40⟧ boats were “matchwood.”',
  'As reported by ⟨the Elston Gazette⟩, ⟦40⟧ boats sank.',
  'According to ⟨a report seen by this newspaper⟩, ⟦40⟧ boats sank.',
  'Some ⟦40⟧ boats sank, on the word of ⟨the coast guard⟩.',
  'Some ⟦40⟧ boats sank, ⟨the coast guard’s own tally⟩ shows.',
  'Catches fell ⟦31 percent⟧, ⟨by the ministry’s reckoning⟩.',
  'Catches fell ⟦31 percent⟧, ⟨citing the ministry⟩.',
  '⟨Based on a survey of skippers⟩, catches fell ⟦31 percent⟧.',
  // documents
  'Catches fell ⟦31 percent⟧, ⟨data compiled by the fisheries ministry⟩ show.',
  'Catches fell ⟦31 percent⟧ ⟨in the ministry’s annual report⟩.',
  '⟨In a recent Gazette survey⟩, ⟦31 percent⟧ chose the ferry.',
  '⟨In the 2010 census⟩ the town had ⟦4,000⟧ people.',
  '⟨Under the new harbour act⟩, owners pay ⟦$40⟧ a day.',
  '⟨Under its contract⟩ the yard owes ⟦$4 million⟧.',
  '⟨The Gazette poll⟩ gives Ruiz ⟦50 percent⟧.',
  '⟨A Gazette survey⟩ had Orr on ⟦50 percent⟧.',
  // whose wish it is
  '⟨The minister⟩ has promised to spend ⟦$4 million⟧ on piers.',
  '⟨The minister⟩ is seeking ⟦$4 million⟧ for piers.',
  '⟨The bill⟩ would set aside ⟦$4 million⟧ for piers.',
  // near misses
  'The minister said nothing, and ⟦40⟧ boats sank.',
  'The claims office has ⟦12⟧ rooms.',
  'Boats found in the harbour cost ⟦$4 million⟧.',
  'The ferry shows ⟦12⟧ flags.',
  'The pier is expected to cost ⟦$4 million⟧.',
  'Ruiz found ⟦12⟧ coins on the beach.',
  'Under the pier lay ⟦12⟧ boats.',
  'In the latest storm ⟦12⟧ boats sank.',
  'The minister told ⟦12⟧ jokes.',
  'The fare is ⟦$40⟧ per passenger.',
  'A report of ⟦300⟧ pages lay on her desk.',
  'The crew of ⟦12⟧ reported for work.',
];

/** A figure stands between `⟦…⟧`; then what it measures, and over what time. */
const MEASURED: readonly [copy: string, measure: string | null, period: string | null][] = [
  ['Catches plummeted some ⟦31 percent⟧ over the past four winters.', 'Catches', 'the past four winters'],
  ['The town’s debt has ballooned to nearly ⟦$40 million⟧ since early 2015.', 'The town’s debt', 'since early 2015'],
  ['Prices of cod edged up ⟦3 percent⟧ in the quarter to June.', 'Prices of cod', 'the quarter to June'],
  ['The mast stands a full ⟦40 feet⟧ tall.', 'The mast', null],
  ['The index eased ⟦3 percent⟧ on Monday.', 'The index', null],
  ['The mayor offered a reward of as much as ⟦$4,000⟧.', 'reward', null],
  ['A drop of some ⟦3 percent⟧ in landings was seen between 2010 and 2012.', 'landings', 'between 2010 and 2012'],
  ['The yard laid off ⟦300⟧ skilled welders in the year ended June 30.', 'skilled welders', 'the year ended June 30'],
  ['It handles ⟦40⟧ ferries every hour.', 'ferries', 'every hour'],
  ['It handles ⟦4,000⟧ passengers each summer.', 'passengers', 'each summer'],
  ['The port earned ⟦$4 million⟧ in the six months to March 2014.', null, 'the six months to March 2014'],
  ['A ⟦12-year-old⟧ girl steered.', 'girl', null],
  ['Rents, which had been flat, jumped by a fifth to ⟦$900⟧ a month.', 'Rents', 'a month'],
  ['Half of the fleet and about ⟦31 percent⟧ of its crews stayed.', 'its crews', null],
];

/** Wordings that are not read yet, or wrongly; whoever mends one takes it out. */
const NOT_YET: ReadonlySet<string> = new Set(['⟨The bill⟩ would set aside ⟦$4 million⟧ for piers.']);

const unmarked = (copy: string): string => copy.replace(/[⟦⟧⟨⟩]/g, '');

suite('sources and measures in unseen wordings', () => {
  const check = (copy: string, holds: () => void): void =>
    void test(copy, () => (NOT_YET.has(copy) ? assert.throws(holds, `${copy} holds now`) : holds()));
  for (const copy of SOURCES)
    check(copy, () => {
      const article = parseArticle(unmarked(copy));
      const at = copy.replace(/[⟨⟩]/g, '').indexOf('⟦');
      const figure = figuresOf(article).find(({ span }) => span.start === at);
      assert.ok(figure);
      const { source } = figure;
      const expected = /⟨(.*)⟩/.exec(unmarkedFigure(copy))?.[1];
      assert.equal(
        source && withoutLeadIn(article.text.slice(source.start, source.end)),
        expected ? withoutLeadIn(expected) : null,
      );
    });
  for (const [copy, measure, period] of MEASURED)
    check(copy, () => {
      const article = parseArticle(unmarked(copy));
      const figure = figuresOf(article).find(({ span }) => span.start === copy.indexOf('⟦'));
      assert.deepEqual(figure?.measuring(), { measure, period });
    });
});

const unmarkedFigure = (copy: string): string => copy.replace(/[⟦⟧]/g, '');
