import type { Figure } from '../../article/figures/figure';
import { withoutLeadIn } from '../../article/speech/according-to';
import { say, type Phrase } from '../../phrase';
import { rule } from '../../rule';

export default rule({
  id: 'figure/unverified',
  title: 'A figure that nobody has verified',
  why:
    'Readers trust figures most and forgive them least. Check each against the document it comes from, and put a fact note on it; a ' +
    'figure that names no source needs one first. A hint marks nothing in the copy: raise the rule in the settings where your desk wants ' +
    'each figure marked.',
  severity: 'hint',
  family: 'fact',
  scope: 'paragraph',
  untilVerified: true,
  good: [
    'The pact was signed on Sept. 15, 2022, at 5 p.m. in Room 12.',
    'Flight 370 left in the 1990s; COVID-19 came later, and the G7 met on Route 66.',
    'One of the ferries sank five years ago.',
    'See also  Ferry fares rise 12 percent',
    {
      text: 'On Monday we learned that cargo grew 31 percent last year.',
      notes: [{ status: 'verified', on: 'Cargo grew ⟦31 percent⟧ last year.' }],
    },
    // it was changed since: note/stale says so
    {
      text: 'Cargo grew 13 percent last year.',
      notes: [{ status: 'verified', on: 'Cargo grew ⟦31 percent⟧ last year.' }],
    },
  ],
  bad: [
    { text: 'Cargo grew ⟦31 percent⟧ last year, according to the port authority.' },
    { text: 'The pier cost ⟦$4.5 million⟧.' },
    { text: 'About ⟦1,400⟧ people live there, ⟦18 percent⟧ of them on boats.' },
    { text: 'It is the ⟦third-largest⟧ harbour, and ⟦four⟧ nurses work in it.' },
    { text: 'Ana Ruiz, ⟦45⟧, sailed ⟦1,200 miles⟧ in ⟦nine days⟧.' },
    {
      text: 'Cargo grew ⟦31 percent⟧ last year.',
      notes: [{ status: 'query', on: 'Cargo grew ⟦31 percent⟧ last year.' }],
    },
  ],
  when: ({ kind, figures }) => figures.length > 0 && kind !== 'furniture',
  *check({ prose, figures }) {
    for (const figure of figures) {
      const { span } = figure;
      yield { span, message: message(figure, prose.slice(span.start, span.end), prose) };
    }
  },
});

const message = ({ source }: Figure, copy: string, prose: string): Phrase =>
  source
    ? say('“{0}”: sourced to “{1}”, not verified.', copy, withoutLeadIn(prose.slice(source.start, source.end)))
    : say('“{0}”: no source named, not verified.', copy);
