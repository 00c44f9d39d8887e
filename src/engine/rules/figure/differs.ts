import type { Answer } from '../../evidence/evidence';
import { whereInWords } from '../../evidence/in-words';
import { say } from '../../phrase';
import { rule } from '../../rule';
import { overlaps } from '../../text/span';

const isFoundQuotation = ({ question: { kind }, verdict }: Answer): boolean =>
  kind === 'quotation' && verdict !== 'not-found';

const COUNT = 'Year,Vehicles a day on the bridge\n2021,29870\n2022,30510\n2023,31240\n';

export default rule({
  id: 'figure/differs',
  title: 'One of your documents has another value',
  why:
    'A document of the desk speaks of the same thing, over the same time, with another value. Look at both: one of them may be older, or ' +
    'mean something else after all.',
  severity: 'warning',
  family: 'fact',
  untilVerified: true,
  scope: 'article',
  good: [
    {
      text: 'The bridge carried 31,240 vehicles a day in 2023.',
      sources: { 'count.csv': COUNT },
    },
    {
      text: 'The bridge carried about 31,000 vehicles a day in 2023.',
      sources: { 'count.csv': COUNT },
    },
    {
      text: 'The council expects 14 new jobs.',
      sources: { 'count.csv': COUNT },
    },
  ],
  bad: [
    {
      text: 'The bridge carried ⟦34,240⟧ vehicles a day in 2023.',
      sources: { 'count.csv': COUNT },
    },
    {
      text: 'Mill Town finished with ⟦60⟧ points.',
      sources: { 'table.csv': 'Club,Wins,Points\nMill Town,18,58\nHalden,15,51\nPort Alder,11,40\n' },
    },
    {
      text: 'Port Alder finished the season with ⟦44⟧ points.',
      sources: { 'table.csv': 'Club,Wins,Points\nMill Town,18,58\nHalden,15,51\nPort Alder,11,40\n' },
    },
  ],
  *check({ text }, { evidence = [] }) {
    const quoted = evidence.filter(isFoundQuotation);
    for (const {
      question,
      evidence: [best],
    } of evidence) {
      if (question.kind !== 'figure' || best?.verdict !== 'differs') continue;
      const { span } = question;
      if (quoted.some(each => overlaps(each.question.span, span))) continue; // quote/altered has it
      const [change] = best.changes;
      const words = text.slice(span.start, span.end);
      yield { span, message: say('“{0}” differs from {1}: “{2}”.', words, whereInWords(best), change.document) };
    }
  },
});
