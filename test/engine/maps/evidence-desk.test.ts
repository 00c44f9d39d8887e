/**
 * What each document of a small desk says of many figures: tables of months, quarters, years, towns and firms, with all that cells may hold, and
 * prose that names whose a figure is. A map for a person to read.
 */
import { isAsBefore } from '../../articles/snapshots';
import { parseArticle } from '../../../src/engine/article/parse';
import type { SourceDocument } from '../../../src/engine/evidence/document';
import { placeInWords } from '../../../src/engine/evidence/in-words';
import { Library } from '../../../src/engine/evidence/library';
import { questionOn } from '../../../src/engine/evidence/questions';
import { english } from '../../../src/engine/phrase';
import { unmarked } from '../../marks';
import { prose, table } from '../evidence/documents';

const DESK: readonly SourceDocument[] = [
  table('jobless-rate.csv', ['Month|Rate', 'Nov 2022|6.2', 'Dec 2022|6.1', 'Jan 2023|6.0', 'Feb 2023|5.8', 'Mar 2023|5.9', 'Apr 2023|5.5']),
  table('exports.csv', ['Year|Jan|Feb|Mar|Apr', '2021|40|42|44|41', '2022|46|45|48|52', '2023|47|50|51|']),
  table('trade-balance.csv', ['Quarter|Exports ($ millions)|Imports ($ millions)|Balance|Change in exports', 'Q3 2022|1,410|1,500|(90)|2.1%', 'Q4 2022|1,455|1,430|25|3.2%', 'Q1 2023|1,390|1,425|-35|-4.5%']),
  table('ports.csv', ['Port|Ships|Cargo (thousand tonnes)|Opened|Share', 'Elston|412|1,870.5|1931|31.4%', 'Norden|97|240 [1]|1988|12%', 'Port Orr|1,204|8,655|3 May 2004|n/a', 'G3|53|12|2010|0.5%', 'Total|1,766|10,777|–|100%']),
  table('spending by city.csv', ['|2021|2022|2022 share (%)|Per head, $', 'Schools|12.5m|13.1m|44|310', 'Roads|$8.2m|$7.9m|26|187', 'Police|6.0m|6.6m|22|156', 'Other|2.1m|2.4m|8|57']),
  table('poll.csv', ['Answer|All|Men|Women|18-34|65+', 'Support the toll|52|48|56|61|39', 'Oppose the toll|41|46|36|30|55', 'Don’t know|7|6|8|9|6']),
  prose('report.txt', 'Kestrel shipped 1,240 engines in 2022. It has 5 cranes, two of which were built in Saltmere. Marlow Shipping carried 3.1 million tons, up from 2.8 million in 2021.\n\nIn Dunmore, 18 bakeries closed. In Ashby, 7 did. The bakers’ union has 2,300 members; Ridge Valley has 410.\n\nThe yard opened at 6:30 on 12/3/2022, and COVID-19 shut it for 40 days. In the 21st century it built 64 ferries: 1) the Alma, 2) the Berta.'),
  prose('hearing.txt', 'CHAIR: How many ferries leak?\n\nMS. RUIZ: Nine of 12 do. We spent about $2.6 million on them between 2019 and 2022, not $3 million. By 2025 we expect to have 20 ferries. Dozens of skippers left, some 45 to 50.\n\nLIND: The crew of the Alma, 31 people, was owed £90,000, or €104,000. A quarter of them were women. It rose by 1.5 percentage points. It was −12 degrees.'),
]; // prettier-ignore

const CLAIMS: readonly string[] = [
  'The jobless rate fell to ⟦5.5 percent⟧ in April.', 'The jobless rate fell ⟦0.4 points⟧ in April.', 'The jobless rate was ⟦6.0 percent⟧ in January.', 'The jobless rate was ⟦6.1 percent⟧ last December.', 'The jobless rate in Elston was ⟦5.5 percent⟧.', 'The youth jobless rate was ⟦5.5 percent⟧ in April.', 'Ohio, where the jobless rate is ⟦5.5 percent⟧, votes in May.', 'Cities with a jobless rate of ⟦5.5 percent⟧ got money.', 'Its jobless rate was ⟦5.5 percent⟧.', 'The rate of long-term joblessness was ⟦5.5 percent⟧.',
  'Exports came to ⟦51⟧ in March.', 'Exports came to ⟦48⟧ in March 2022.', 'Exports rose ⟦6.3 percent⟧ in March from a year earlier.', 'Exports rose by ⟦1⟧ in March.', 'Exports of copper came to ⟦51⟧ in March.', 'Exports were ⟦$1.39 billion⟧ in the first quarter.', 'Exports fell ⟦4.5 percent⟧ in the first quarter.', 'Exports fell by ⟦$65 million⟧ in the first quarter.', 'The trade deficit was ⟦$90 million⟧ in the third quarter.', 'The trade balance was ⟦-35⟧ in the first quarter.', 'Imports were ⟦$35 million⟧ more than exports in the first quarter.',
  'Elston handled ⟦1.87 million tonnes⟧ of cargo.', 'Norden handled ⟦240,000 tonnes⟧ of cargo.', 'Some ⟦412⟧ ships called at Elston.', 'Port Orr had ⟦1,204⟧ ships.', 'Port Orr handled ⟦792⟧ more ships than Elston.', 'The port of Elston has ⟦31 percent⟧ of all cargo.', 'Nearly ⟦a third⟧ of the cargo goes through Elston.', 'In all, ⟦1,766⟧ ships called.', 'Elston’s rival handled ⟦412⟧ ships.', 'Ships in Elston number ⟦more than 400⟧.', 'The Norden port opened in ⟦1988⟧.',
  'The city spent ⟦$13.1 million⟧ on schools in 2022.', 'Spending on roads fell ⟦$300,000⟧ in 2022.', 'Spending on police rose ⟦10 percent⟧ in 2022.', 'Schools took ⟦44 percent⟧ of the money in 2022.', 'Police cost ⟦$156⟧ per head.', 'The city spent ⟦$12.5 million⟧ on schools in 2022.', 'The county spent ⟦$13.1 million⟧ on schools in 2022.',
  'Some ⟦52 percent⟧ support the toll.', 'Among women, ⟦56 percent⟧ support the toll.', 'Some ⟦56 percent⟧ of men support the toll.', 'Of those 65 and older, ⟦55 percent⟧ oppose the toll.', 'The toll is opposed by ⟦41 percent⟧.', 'More than ⟦half⟧ support the toll.', 'Support for the toll leads by ⟦11 points⟧.', 'Only ⟦one in 10⟧ voters did not know.',
  'Kestrel shipped ⟦1,240⟧ engines in 2022.', 'Marlow shipped ⟦1,240⟧ engines in 2022.', 'Kestrel has ⟦5⟧ cranes.', 'Saltmere has ⟦five⟧ cranes.', 'Marlow Shipping carried ⟦3.1 million tons⟧.', 'Marlow carried ⟦2.8 million tons⟧ in 2021.', 'Kestrel carried ⟦3.1 million tons⟧.', 'In Dunmore, ⟦18⟧ bakeries closed.', 'In Ashby, ⟦18⟧ bakeries closed.', 'Ashby lost ⟦7⟧ bakeries.', 'Some ⟦18⟧ bakeries opened in Dunmore.', 'The union has ⟦2,300⟧ members.', 'Ridge Valley has ⟦2,300⟧ members.',
  'The yard was shut for ⟦40 days⟧.', 'The yard built ⟦64⟧ ferries.', 'The yard built ⟦21⟧ ferries.', 'The yard has ⟦19⟧ ferries.', 'It built ⟦two⟧ ferries.', 'The yard opened ⟦6⟧ ferries.', 'The yard opened ⟦12⟧ ferries in 2022.',
  'Nine of the ⟦12⟧ ferries leak.', '⟦Three-quarters⟧ of the ferries leak.', 'Some ⟦nine⟧ ferries leak, Ruiz said.', 'They spent ⟦$2.6 million⟧ on the ferries.', 'They spent more than ⟦$2.5 million⟧ on the ferries.', 'They spent ⟦$3 million⟧ on the ferries.', 'They will have ⟦20⟧ ferries by 2025.', 'They have ⟦20⟧ ferries.', '⟦Dozens⟧ of skippers left.', 'Some ⟦50⟧ skippers left.', 'Some ⟦48⟧ skippers left.', 'The crew was owed ⟦£90,000⟧.', 'The crew was owed ⟦€90,000⟧.', 'The crew of the Alma was ⟦31⟧ people.', 'The crew of the Berta was ⟦31⟧ people.', '⟦A quarter⟧ of the crew were women.', '⟦25 percent⟧ of the crew were men.', 'It was ⟦-12 degrees⟧.', 'It was ⟦12 degrees⟧.',
]; // prettier-ignore

function mapOf(marked: string): string {
  const copy = unmarked(marked);
  const article = parseArticle(copy);
  const question = questionOn(article, { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 });
  const lines = DESK.flatMap(document => {
    const library = new Library();
    library.add(document);
    const { evidence } = library.ask({ ...question, kind: 'figure' }, article, '2023-05-20');
    const said = evidence.map(({ verdict, place, span, changes }) => {
      const there = changes.map(({ kind, document: words }) => ` ${kind} “${words}”`).join('');
      const words = place.row
        ? ''
        : ` «${document.text.slice(span.start, span.end).slice(0, 30).replace(/\s+/g, ' ')}»`;
      return `${verdict} at ${placeInWords(place).map(english).join(', ')}${there}${words}`;
    });
    return said.length ? [`  ${document.path}: ${said.join(' | ')}\n`] : [];
  });
  return `${marked}\n${lines.join('') || '  not found\n'}`;
}

test('a map of figures at a desk', () =>
  isAsBefore('test/engine/maps/evidence-desk.snap.txt', CLAIMS.map(mapOf).join('')));
