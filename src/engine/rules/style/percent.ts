import { inArticle, wordsAt } from '../../article/article';
import { notInForm } from '../../article/figures/percents';
import { quotedIn } from '../../article/quotations/quoted';
import { say } from '../../phrase';
import { rule, type Edit } from '../../rule';
import { overlaps, type Span } from '../../text/span';

export default rule({
  id: 'style/percent',
  title: 'Percentages are not written as the house writes them',
  why:
    'A desk writes *percent*, *per cent* or *%*, and readers see one paper. It is checked where `"percent"` in the house style says so, and ' +
    'told once an article. Inside quotations it is told apart: there a fix changes how the words are written, not what was said.',
  severity: 'hint',
  family: 'style',
  scope: 'article',
  good: [
    'Fares rose 12%, or 12 percent, and nobody has said how the house writes that.',
    { text: 'Fares rose 12 percent in May, or 3 percentage points.', style: { percent: 'percent' } },
    { text: 'Some twelve percent of them left.', style: { percent: '%' } },
    { text: 'The firm is 12%-owned by the port.', style: { percent: 'per cent' } },
  ],
  bad: [
    {
      text: 'Fares rose ⟦12%⟧ in May and 3.5% in June.',
      style: { percent: 'percent' },
      fixed: 'Fares rose 12 percent in May and 3.5 percent in June.',
    },
    { text: 'Fares rose ⟦12 percent⟧ in May.', style: { percent: '%' }, fixed: 'Fares rose 12% in May.' },
    {
      text: 'Fares rose ⟦12 percent⟧ in May.',
      style: { percent: 'per cent' },
      fixed: 'Fares rose 12 per cent in May.',
    },
    {
      text: '“They rose ⟦12%⟧,” Ana Ruiz said.',
      style: { percent: 'percent' },
      fixed: '“They rose 12 percent,” Ana Ruiz said.',
    },
  ],
  *check(article, { style }) {
    const form = style?.percent;
    if (!form) return;
    const copy: Departures = { places: [], edits: [] };
    const quoted: Departures = { places: [], edits: [] };
    for (const placed of article.paragraphs) {
      for (const { figure, span, text } of notInForm(form, placed.paragraph)) {
        const { places, edits } = quotedIn(placed.paragraph).some(each => overlaps(each, span)) ? quoted : copy;
        places.push(inArticle(placed, figure));
        edits.push({ span: inArticle(placed, span), text });
      }
    }
    const titles = [
      say('Write “{0}” throughout, but not in quotations', form),
      say('Write “{0}” in quotations, too: how it is written, not what was said', form),
    ];
    for (const [i, { places, edits }] of [copy, quoted].entries()) {
      const [span] = places;
      if (!span) continue;
      const message = say('“{0}”: the house style is “{1}”.', wordsAt(article, span), form);
      yield { span, message, fixes: [{ title: titles[i], edits }] };
    }
  },
});

/** What is written in another form, in the copy or in quotations. */
interface Departures {
  readonly places: Span[];
  readonly edits: Edit[];
}
