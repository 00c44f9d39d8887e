/** Sums that copy states, right ones and wrong ones: `⟦…⟧` stands around the figure that does not go with the others. */
import assert from 'node:assert/strict';
import { check } from '../../src/engine/check';
import { markup, unmarked } from '../marks';

function table(title: string, sentences: readonly string[]): void {
  suite(title, () => {
    for (const sentence of sentences) {
      test(sentence, () => {
        const copy = unmarked(sentence);
        assert.equal(
          markup(
            copy,
            check(copy).findings.filter(({ rule }) => rule === 'figure/arithmetic'),
          ),
          sentence,
        );
      });
    }
  });
}

table('changes in percent', [
  'Attendance rose 50 percent, to 60 from 40.',
  'Attendance rose 50%, to 60 from 40.',
  'Attendance rose by 50 per cent to 60 from 40.',
  'Attendance grew 50 percent from 40 to 60.',
  'Sales fell 25 percent to $3 million from $4 million.',
  'Sales fell 25 percent, from $4 million to $3 million.',
  'Sales rose 12 percent, to $1.12 billion from $1 billion.',
  'Ridership climbed from 400 to 500, a 25 percent increase.',
  'Ridership climbed to 500 from 400, an increase of 25 percent.',
  'Ridership dropped from 500 to 400, a 20 percent drop.',
  'Ridership dropped from 500 to 400, down 20 percent.',
  'The fee went from $80 to $100, up 25 percent.',
  'Profit was $66 million, up 10 percent from $60 million.',
  'Profit was £66m, down 12 percent from £75m.',
  'The catch grew 7.1 percent, to 15,000 tons from 14,000 tons.',
  'The catch grew 33 percent, to 4 million tons from 3 million tons.',
  'Rents rose 3.3 percent, to $620 from $600.',
  'Prices rose about 40 percent, to 60 from 40.', // about says too little
  'Attendance rose ⟦60 percent⟧, to 60 from 40.',
  'Attendance rose ⟦33 percent⟧, to 60 from 40.',
  'Attendance rose by ⟦20 per cent⟧ to 60 from 40.',
  'Attendance grew ⟦20 percent⟧ from 40 to 60.',
  'Sales fell 33 percent to $3 million from $4 million.', // from 3.5 to 4.5 million, and from 2.5 to 3.5
  'Sales fell ⟦36 percent⟧ to $3.1 million from $4.2 million.',
  'Sales fell ⟦35%⟧, from $4.2 million to $3.1 million.',
  'Sales rose ⟦20 percent⟧, to $1.12 billion from $1.01 billion.',
  'Ridership climbed from 400 to 500, a ⟦20 percent⟧ increase.',
  'Ridership climbed to 500 from 400, an increase of ⟦20 percent⟧.',
  'Ridership dropped from 500 to 400, a ⟦25 percent⟧ drop.',
  'Ridership dropped from 500 to 400, down ⟦25 percent⟧.',
  'The fee went from $80 to $100, up ⟦20 percent⟧.',
  'Profit was $66 million, up ⟦16 percent⟧ from $60 million.',
  'Profit was £66m, down ⟦22 percent⟧ from £75m.',
  'The catch grew ⟦17.1 percent⟧, to 15,000 tons from 14,000 tons.',
  'Rents rose ⟦33 percent⟧, to $620 from $600.',
  'Attendance rose ⟦50 percent⟧, to 40 from 60.',
]);

table('percent and percentage points', [
  'Unemployment rose 2 percentage points, to 7 percent from 5 percent.',
  'Unemployment rose 40 percent, to 7 percent from 5 percent.',
  'Support fell 3 percentage points from 48 percent to 45 percent.',
  'Turnout rose to 61 percent from 58 percent, a rise of 3 percentage points.',
  'The rate was cut half a percentage point, to 4.5 percent from 5 percent.',
  'Unemployment rose ⟦2 percent⟧, to 7 percent from 5 percent.',
  'Support fell ⟦3 percent⟧ from 48 percent to 45 percent.',
  'Support fell ⟦5 percentage points⟧ from 48 percent to 45 percent.',
  'Unemployment rose ⟦4 percentage points⟧, to 7 percent from 5 percent.',
  'Turnout rose to 61 percent from 58 percent, a rise of ⟦5 percentage points⟧.',
]);

table('differences', [
  'It grew from 31 to 45, a rise of 14.',
  'The toll rose by 12, to 43 from 31.',
  'The crew shrank to 18 from 25, a loss of seven.',
  'The fare rose 40 cents, to $2.40 from $2.',
  'Costs went from $3.1 million to $4.5 million, an increase of $1.4 million.',
  'It grew from 31 to 45, a rise of ⟦12⟧.',
  'The toll rose by ⟦22⟧, to 43 from 31.',
  'The crew shrank to 18 from 25, a loss of ⟦nine⟧.',
  'Costs went from $3.1 million to $4.5 million, an increase of ⟦$2.4 million⟧.',
  'The list grew from 310 to 450, a rise of ⟦40⟧.',
]);

table('twice, thrice, half, a third', [
  'Fares doubled to $100 from $50.',
  'Fares more than doubled, from $50 to $120.',
  'Fares nearly doubled to $95 from $50.',
  'The fleet tripled to 30 from 10.',
  'The fleet was halved, from 30 to 15.',
  'Stocks fell by a third to 2 million from 3 million.',
  'Stocks rose by a quarter, to 50 from 40.',
  'The price fell by half, to $30 from $60.',
  'Fares doubled to ⟦$70⟧ from $50.',
  'Fares doubled from $50 to ⟦$180⟧.',
  'Fares more than doubled, from $50 to ⟦$90⟧.',
  'The fleet tripled to ⟦20⟧ from 10.',
  'The fleet was halved, from 30 to ⟦20⟧.',
  'Stocks fell by ⟦a third⟧ to 1 million from 3 million.',
  'Stocks rose by ⟦a quarter⟧, to 80 from 40.',
]);

table('parts of a whole', [
  'In all, 22 of the 40 boats, or 55 percent, are old.',
  'Of these, 31 of 50 (62 percent) were sold.',
  'About 22 of the 40 boats, or 50 percent, are old.',
  'Nurses made up 300 of the 1,200 workers, or 25 percent.',
  'One survey found that 667 of 1,000 people, or 67 percent, agreed.',
  'The bank holds $3 million of the $12 million, or 25 percent.',
  'By their own account 50 percent came by bus and 30 percent by boat; the remaining 20 percent walked.',
  'A third came by bus; the rest walked.',
  'In all, 22 of the 40 boats, or ⟦65 percent⟧, are old.',
  'Of these, 31 of 50 (⟦31 percent⟧) were sold.',
  'Nurses made up 300 of the 1,200 workers, or ⟦30 percent⟧.',
  'One survey found that 667 of 1,000 people, or ⟦76 percent⟧, agreed.',
  'The bank holds $3 million of the $12 million, or ⟦40 percent⟧.',
  'By their own account 50 percent came by bus and 30 percent by boat; the remaining ⟦30 percent⟧ walked.',
  'By bus came 45 percent, by boat 25 percent, and the other ⟦40 percent⟧ walked.',
]);

table('votes, margins, heads', [
  'The board voted 52-48, a margin of four.',
  'The motion passed 31-24, with a majority of seven.',
  'She won by 31 votes to 24, a majority of seven.',
  'The 55-member council voted 31 for and 24 against.',
  'The club paid $600 for 40 people, or $15 each.',
  'The estate of $90,000 was split among three sons, $30,000 each.',
  'The board voted 52-48, a margin of ⟦six⟧.',
  'The motion passed 31-24, with a majority of ⟦nine⟧.',
  'She won by 31 votes to 24, a majority of ⟦eight⟧.',
  'The 50-member council voted 31 for and ⟦24⟧ against.',
  'The club paid $600 for 40 people, or ⟦$25⟧ each.',
  'The estate of $90,000 was split among three sons, ⟦$40,000⟧ each.',
]);

table('conversions in brackets', [
  'It is 10 miles (16 kilometers) away.',
  'It is 10 miles (16 km) away.',
  'It is 100 kilometres (62 miles) away.',
  'The wall is 6 feet (1.8 meters) high.',
  'The farm has 100 acres (40 hectares).',
  'He caught a 20-pound (9-kilogram) fish.',
  'It was 86 degrees Fahrenheit (30 degrees Celsius).',
  'It was 30C (86F) at noon.',
  'It was 2C (3.6F) warmer.',
  'The wind blew at 60 mph (97 kph).',
  'It is 50 miles (80 kilometers) away, about an hour (by car).',
  'The park covers 2 square miles (5.2 square kilometers).',
  'It is 10 miles (⟦26 kilometers⟧) away.',
  'It is 100 kilometres (⟦162 miles⟧) away.',
  'The wall is 6 feet (⟦2.8 meters⟧) high.',
  'The farm has 100 acres (⟦60 hectares⟧).',
  'He caught a 20-pound (⟦12-kilogram⟧) fish.',
  'It was 86 degrees Fahrenheit (⟦38 degrees Celsius⟧).',
  'It was 30C (⟦96F⟧) at noon.',
  'The wind blew at 60 mph (⟦79 kph⟧).',
  'The park covers 2 square miles (⟦3.2 square kilometers⟧).',
]);

table('years, and lists that are counted', [
  'It ran from 1998 to 2008, a period of ten years.',
  'It ran from 1998 to 2008, a period of 11 years.',
  'She led it from 2001 until 2009, eight years.',
  'The war lasted from 1914 to 1918, some four years of it at sea.',
  'It serves three towns: Elston, Kiel and Orve.',
  'It serves three towns: Elston, Kiel, and Port Alder.',
  'It serves four small towns: Elston, Kiel, Orve and Port Alder.',
  'It names three states: Antigua and Barbuda, Dominica and Grenada.',
  'It has three aims: to build, to mend and to wait, as she said.',
  'It ran from 1998 to 2008, a period of ⟦eight years⟧.',
  'She led it from 2001 until 2009, ⟦12 years⟧.',
  'It stood between 1950 and 1990, a span of ⟦60 years⟧.',
  'It serves ⟦three⟧ towns: Elston, Kiel, Orve and Port Alder.',
  'It serves ⟦four⟧ small towns: Elston, Kiel and Orve.',
  'It names ⟦five⟧ islands: Orve, Selsey and Bosham.',
]);

table('no sum is stated', [
  'The price rose 12 percent last year, and 40 people moved to 60 new homes from 31 old ones.',
  'Of the 40 boats, 22 are old; 65 percent of the crews are young.',
  'He ran from 3 to 5 p.m., 12 percent faster than in 2008.',
  'The share fell to 31 percent from a high of 45 percent, 5 percentage points more than forecast.',
  'It rose from fifth to third, up two places.',
]);
