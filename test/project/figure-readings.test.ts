/** What is said of figures where the desk has one document, of any format: as it is read from a file. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../src/engine/article/parse';
import { Library } from '../../src/engine/evidence/library';
import { questionOn } from '../../src/engine/evidence/questions';
import { encoded } from '../../src/project/bytes';
import { extract } from '../../src/project/extract/extract';
import { unmarked } from '../marks';

interface Reading {
  /** *backed*: as it stands or rounded; *not backed*: it is not found. */
  readonly verdict: 'backed' | 'not backed' | 'differs' | 'computed' | 'revised';
  readonly copy: string;
  readonly path: string;
  readonly document: string;
}

const READINGS: readonly Reading[] = [
  { verdict: 'backed', copy: 'Rainfall at Corve came to ⟦88 millimetres⟧ in April 2020.', path: 'rain-mm.csv', document: 'station,2020-03,2020-04,2020-05\nBesk,71,64,88\nCorve,90,88,52\nTolk,88,70,61' },
  { verdict: 'backed', copy: 'The rate of joblessness in Besk was ⟦6.1 percent⟧ in April 2020.', path: 'rate.csv', document: 'area;2020-03;2020-04;2020-05\nBesk;6,3;6,1;6,0\nCorve;5,9;6,4;6,1' },
  { verdict: 'backed', copy: 'Halv Shipping had a loss of ⟦$4.7 million⟧ in 2019.', path: 'acc.csv', document: '"$ million",2017,2018,2019\nRevenue,61.0,58.2,51.7\nNet profit (loss),3.1,0.2,(4.7)\nTax,0.8,0.1,0.0' },
  { verdict: 'backed', copy: 'Halv Shipping made a net loss of ⟦$4.7 million⟧ in 2019.', path: 'acc.csv', document: '(in millions of dollars),2017,2018,2019\nRevenue,61.0,58.2,51.7\nOperating loss,(0.1),(1.3),(4.1)\nNet loss,(0.4),(2.2),(4.7)' },
  { verdict: 'not backed', copy: 'Halv Shipping made a profit of ⟦$4.7 million⟧ in 2019.', path: 'acc.csv', document: '"$ million",2017,2018,2019\nRevenue,61.0,58.2,51.7\nNet profit (loss),3.1,0.2,(4.7)\nTax,0.8,0.1,0.0' },
  { verdict: 'differs', copy: 'Joblessness in Besk was ⟦6.1 percent⟧ in May 2020.', path: 'rate.csv', document: 'area,2020-03,2020-04,2020-05\nBesk,6.3,6.1,7.0\nCorve,5.9,6.4,6.1' },
  { verdict: 'computed', copy: 'The two halls in Tolk and Besk together cost ⟦57 million kronor⟧.', path: 'halls.html', document: '<table><tr><th>Hall</th><th>Cost (million kronor)</th><th>Seats</th></tr><tr><td>Tolk</td><td>31</td><td>900</td></tr><tr><td>Besk</td><td>26</td><td>750</td></tr><tr><td>Corve</td><td>12</td><td>57</td></tr></table>' },
  { verdict: 'differs', copy: 'Winner of the Besk open was Rut Olander, ⟦31⟧.', path: 'open.csv', document: 'place,name,age,points\n1,Rut Olander,29,88\n2,Ada Moe,31,80\n3,Pim Dahl,22,79' },
  { verdict: 'backed', copy: 'Winner of the Besk open was Rut Olander, ⟦29⟧.', path: 'open.csv', document: 'place,name,age,points\n1,Rut Olander,29,88\n2,Ada Moe,31,80\n3,Pim Dahl,22,29' },
  { verdict: 'revised', copy: 'The economy of Tavia grew ⟦0.6 percent⟧ in the second quarter of 2012.', path: 'tavia-gdp.csv', document: 'quarter,"GDP, change on quarter (%, revised)"\n2011-Q4,0.1\n2012-Q1,0.2\n2012-Q2,0.7\n2012-Q3,0.3' },
  { verdict: 'backed', copy: 'The economy of Tavia shrank ⟦0.6 percent⟧ in the second quarter of 2012.', path: 'tavia-gdp.csv', document: 'quarter,"GDP, change on quarter (%)"\n2011-Q4,0.1\n2012-Q1,0.2\n2012-Q2,-0.6\n2012-Q3,0.3' },
  { verdict: 'not backed', copy: 'The economy of Tavia grew ⟦0.6 percent⟧ in the second quarter of 2012.', path: 'tavia-gdp.csv', document: 'quarter,"GDP, change on quarter (%)"\n2011-Q4,0.1\n2012-Q1,0.2\n2012-Q2,-0.6\n2012-Q3,0.3' },
  { verdict: 'backed', copy: 'The harbour of Besk has ⟦14 cranes⟧.', path: 'h.html', document: '<dl><dt>Harbour</dt><dd>Besk</dd><dt>Cranes</dt><dd>14</dd><dt>Staff</dt><dd>310</dd></dl>' },
  { verdict: 'not backed', copy: 'The harbour of Besk handled ⟦90,000 boxes⟧ last year.', path: 'h.html', document: '<dl><dt>Harbour</dt><dd>Besk</dd><dt>Capacity</dt><dd>90,000 boxes a year</dd><dt>Opened</dt><dd>last year</dd></dl>' },
  { verdict: 'backed', copy: 'The harbour of Besk can handle ⟦90,000 boxes⟧ a year.', path: 'h.html', document: '<dl><dt>Harbour</dt><dd>Besk</dd><dt>Capacity</dt><dd>90,000 boxes a year</dd><dt>Opened</dt><dd>last year</dd></dl>' },
  { verdict: 'backed', copy: 'The harbour of Besk handled ⟦90,000 boxes⟧ last year.', path: 'p.md', document: 'Port | Boxes last year | Cranes\n--- | --- | ---\nBesk | 90,000 | 14\nTolk | 41,000 | 90' },
  { verdict: 'differs', copy: '⟦Eleven⟧ climbers were brought down from Mount Karr on Sunday.', path: 'n.srt', document: '1\n00:00:01,000 --> 00:00:03,000\nIt is Sunday evening here.\n\n2\n00:00:03,100 --> 00:00:06,000\nThirteen climbers were brought\n\n3\n00:00:06,100 --> 00:00:09,000\ndown from Mount Karr,\n\n4\n00:00:09,100 --> 00:00:11,000\nafter eleven hours in the snow.' },
  { verdict: 'backed', copy: '⟦Thirteen⟧ climbers were brought down from Mount Karr on Sunday.', path: 'n.srt', document: '1\n00:00:01,000 --> 00:00:03,000\nIt is Sunday evening here.\n\n2\n00:00:03,100 --> 00:00:06,000\nThirteen climbers were brought\n\n3\n00:00:06,100 --> 00:00:09,000\ndown from Mount Karr,\n\n4\n00:00:09,100 --> 00:00:11,000\nafter eleven hours in the snow.' },
  { verdict: 'backed', copy: 'In Orle the number of births rose to ⟦418⟧ in 2016.', path: 'births.md', document: '| Town | 2015 | 2016 |\n|---|---|---|\n| Orle | 402 | 418 |\n| Besk | 418 | 377 |\n' },
  { verdict: 'differs', copy: 'In Orle the number of births rose to ⟦428⟧ in 2016.', path: 'births.md', document: '| Town | 2015 | 2016 |\n|---|---|---|\n| Orle | 402 | 418 |\n| Besk | 428 | 377 |\n' },
  { verdict: 'backed', copy: 'Sellin took in ⟦1.2 million euros⟧ in parking fees in 2018.', path: 'parkgebuehren.csv', document: 'Stadt;2017;2018\nSellin;1.104.500,00;1.198.300,00\nBesk;880.000,50;1.210.000,00' },
  { verdict: 'backed', copy: 'The orchestra of Lund gave ⟦fifty-two concerts⟧ last season.', path: 'r.txt', document: 'Annual report of the orchestra of Lund. Last season we gave 52 concerts.' },
  { verdict: 'backed', copy: 'The orchestra of Lund gave ⟦52 concerts⟧ last season.', path: 'r.txt', document: 'Annual report of the orchestra of Lund. Last season we gave fifty-two concerts, four of them abroad.' },
  { verdict: 'backed', copy: 'Two in three pupils in Besk walk to school, or ⟦67 percent⟧.', path: 'r.txt', document: 'In Besk two thirds of pupils walk to school.' },
  { verdict: 'backed', copy: '⟦Half⟧ of the bakers in Orle are over 60.', path: 'r.txt', document: 'Of the bakers in Orle, 50 percent are over 60.' },
  { verdict: 'backed', copy: 'The firm cut its price by ⟦0.75 percentage points⟧.', path: 'r.txt', document: 'The firm cut its price by 75 basis points, it told investors.' },
  { verdict: 'backed', copy: 'The dam holds ⟦1.5 million cubic metres⟧ of water.', path: 'r.txt', document: 'Water held by the dam: 1,500,000 cubic metres.' },
  { verdict: 'backed', copy: 'Nordic Rail lost ⟦$12 million⟧ in 2020.', path: 'n.html', document: '<table><tr><th>$ million</th><th>2019</th><th>2020</th></tr><tr><td>Revenue</td><td>210</td><td>140</td></tr><tr><td>Net result (loss)</td><td>8</td><td>(12)</td></tr></table>' },
  { verdict: 'not backed', copy: 'Nordic Rail lost ⟦$8 million⟧ in 2019.', path: 'n.html', document: '<table><tr><th>$ million</th><th>2019</th><th>2020</th></tr><tr><td>Revenue</td><td>210</td><td>140</td></tr><tr><td>Profit (loss)</td><td>8</td><td>(12)</td></tr></table>' },
  { verdict: 'computed', copy: 'Orle and Besk had ⟦795 births⟧ between them in 2016.', path: 'births.md', document: '| Town | Births 2015 | Births 2016 |\n|---|---|---|\n| Orle | 402 | 418 |\n| Besk | 428 | 377 |\n' },
  { verdict: 'computed', copy: 'Taken together, the mines at Orle and Tolk employ ⟦1,450 people⟧.', path: 'mines.csv', document: 'mine,employees\nOrle,900\nBesk,1450\nTolk,550' },
  { verdict: 'backed', copy: 'Mayor Ada Lind, ⟦47⟧, lost to Ben Moe, 39.', path: 'v.csv', document: 'name,age,votes\nAda Lind,47,3100\nBen Moe,39,4700' },
  { verdict: 'differs', copy: 'Mayor Ada Lind, ⟦39⟧, lost to Ben Moe, 47.', path: 'v.csv', document: 'name,age,votes\nAda Lind,47,3100\nBen Moe,39,4700' },
  { verdict: 'backed', copy: 'Fares on the Moy ferry are ⟦$14⟧.', path: 'f.html', document: '<ul><li>Moy ferry: fare $14</li><li>Bus: fare $3</li></ul>' },
  { verdict: 'not backed', copy: 'Fares on the Moy ferry are ⟦$3⟧.', path: 'f.html', document: '<ul><li>Moy ferry: fare $14</li><li>Bus: fare $3</li></ul>' },
  { verdict: 'backed', copy: 'The choir of Besk has ⟦38 singers⟧.', path: 'c.html', document: '<dl><dt>Name</dt><dd>Choir of Besk</dd><dt>Singers</dt><dd>38</dd><dt>Founded</dt><dd>1961</dd></dl>' },
  { verdict: 'differs', copy: 'The choir of Besk has ⟦83 singers⟧.', path: 'c.html', document: '<dl><dt>Name</dt><dd>Choir of Besk</dd><dt>Singers</dt><dd>68</dd><dt>Founded</dt><dd>1961</dd></dl>' },
  { verdict: 'backed', copy: 'Snow lay ⟦85 centimetres⟧ deep at Karr in January 2019.', path: 'snow-depth.csv', document: 'station,2018-12,2019-01,2019-02\nKarr (cm),60,85,90\nTolk (cm),12,30,85' },
  { verdict: 'differs', copy: 'Fewer than ⟦300⟧ nurses signed the letter in Besk.', path: 'l.txt', document: 'In Besk 341 nurses signed the letter.' },
  { verdict: 'differs', copy: 'Almost ⟦200⟧ students failed the exam at Lund.', path: 'l.txt', document: 'At Lund 231 students failed the exam.' },
  { verdict: 'differs', copy: 'Over ⟦40 shops⟧ closed in the Orle mall last year.', path: 'l.txt', document: 'Last year 33 shops closed in the Orle mall.' },
  { verdict: 'differs', copy: 'The train to Karr takes ⟦95 minutes⟧.', path: 'l.txt', document: 'The train to Karr takes 105 minutes.' },
  { verdict: 'differs', copy: 'The Orle theatre sold ⟦61 percent⟧ of its seats in May.', path: 'l.txt', document: 'In May the Orle theatre sold 67 percent of its seats.' },
  { verdict: 'differs', copy: 'The council of Besk spent ⟦$3.4 million⟧ on snow ploughs.', path: 'l.txt', document: 'On snow ploughs the council of Besk spent $4.3 million.' },
  { verdict: 'not backed', copy: 'The council of Besk spent ⟦$3.4 million⟧ on snow ploughs in 2019.', path: 'l.txt', document: 'In 2018 the council of Besk spent $4.3 million on snow ploughs.' },
  { verdict: 'not backed', copy: 'The council of Besk spent ⟦$3.4 million⟧ on snow ploughs.', path: 'l.txt', document: 'The council of Besk may spend $4.3 million on snow ploughs.' },
  { verdict: 'not backed', copy: 'The council of Besk spent ⟦$3.4 million⟧ on snow ploughs.', path: 'l.txt', document: 'The council of Tolk spent $4.3 million on snow ploughs.' },
  { verdict: 'not backed', copy: 'The train to Karr takes ⟦95 minutes⟧.', path: 'l.txt', document: 'The bus to Karr takes 105 minutes.' },
  { verdict: 'not backed', copy: 'Women at the mill earn ⟦$19⟧ an hour.', path: 'l.txt', document: 'Men at the mill earn $21 an hour.' },
  { verdict: 'not backed', copy: 'In the north ⟦14 wells⟧ ran dry.', path: 'l.txt', document: 'In the south 17 wells ran dry.' },
  { verdict: 'not backed', copy: 'Police counted ⟦4,000 marchers⟧ in Besk.', path: 'l.txt', document: 'Organisers counted 5,200 marchers in Besk.' },
]; // prettier-ignore

const isOf = (found: string, verdict: Reading['verdict']): boolean =>
  verdict === 'backed'
    ? found === 'supports' || found === 'rounded'
    : verdict === 'not backed'
      ? found === 'not-found'
      : found === verdict;

suite('figures in files', () => {
  for (const { verdict, copy, path, document } of READINGS)
    test(`${verdict}: ${copy} ${path}`, async () => {
      const read = await extract(path, encoded(document));
      assert.ok(!('refused' in read));
      const library = new Library();
      library.add(read);
      const article = parseArticle(unmarked(copy));
      const span = { start: copy.indexOf('⟦'), end: copy.indexOf('⟧') - 1 };
      const { verdict: found } = library.ask(questionOn(article, span), article, null);
      assert.ok(isOf(found, verdict), found);
    });
});
