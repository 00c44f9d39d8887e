/** What is said of figures where the desk has one document, of any format: as it is read from a file. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../src/engine/article/parse';
import { Library } from '../../src/engine/evidence/library';
import { questionOn } from '../../src/engine/evidence/questions';
import { encoded } from '../../src/project/bytes';
import { extract } from '../../src/project/extract/extract';
import { unmarked } from '../marks';

interface Reading {
  /** *backed*: as it stands or rounded; *not backed*: it is not found, or differs. */
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
  { verdict: 'not backed', copy: 'Joblessness in Besk was ⟦6.1 percent⟧ in May 2020.', path: 'rate.csv', document: 'area,2020-03,2020-04,2020-05\nBesk,6.3,6.1,7.0\nCorve,5.9,6.4,6.1' },
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
]; // prettier-ignore

const isOf = (found: string, verdict: Reading['verdict']): boolean =>
  verdict === 'backed'
    ? found === 'supports' || found === 'rounded'
    : verdict === 'not backed'
      ? found === 'not-found' || found === 'differs'
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
