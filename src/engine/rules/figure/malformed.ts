import { say } from '../../phrase';
import { rule } from '../../rule';

const SPACED_MONEY = /[$£€¥₹](\s+)(?=\d)/g;

export default rule({
  id: 'figure/malformed',
  title: 'A figure is not well formed',
  why: 'Scrapers and translators break figures: a space after the currency sign, a unit given twice, separators in the wrong place.',
  severity: 'error',
  family: 'damage',
  scope: 'paragraph',
  good: ['Fuel costs $5 a gallon.'],
  bad: [{ text: 'Fuel costs ⟦$ 5⟧ a gallon.', fixed: 'Fuel costs $5 a gallon.' }],
  *check({ text }) {
    for (const m of text.matchAll(SPACED_MONEY)) {
      const start = m.index;
      let end = start + m[0].length;
      while (end < text.length && /[\d.,]/.test(text[end])) end++;
      yield {
        span: { start, end },
        message: say('There is a space after the currency sign.'),
        fixes: [
          {
            title: say('Remove the space'),
            preferred: true,
            edits: [{ span: { start: start + 1, end: start + m[0].length }, text: '' }],
          },
        ],
      };
    }
  },
});
