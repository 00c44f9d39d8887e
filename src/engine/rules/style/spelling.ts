import { inArticle, wordsAt } from '../../article/article';
import { quotedIn } from '../../article/quotations/quoted';
import { notInDialect } from '../../article/spelling/spellings';
import { say } from '../../phrase';
import { rule, type Edit } from '../../rule';
import { overlaps, type Span } from '../../text/span';

export default rule({
  id: 'style/spelling',
  title: 'A word is not spelled as the house spells it',
  why:
    'A desk spells as Americans or as the British do, and copy from abroad brings the other spelling. It is checked where `"dialect"` in ' +
    'the house style says so: `"american"`, `"british"`, or `"oxford"`, which is British with *-ize*. Each word is told once an article. ' +
    'Names keep their spelling. Inside quotations it is told apart: there a fix changes how the words are written, not what was said.',
  severity: 'hint',
  family: 'style',
  scope: 'article',
  good: [
    'The colour of the center is gray, and nobody has said how the house spells.',
    { text: 'The Labour Party met at Lincoln Center.', style: { dialect: 'american' } },
    { text: 'The labour of the centre is at https://labor.example/color now.', style: { dialect: 'oxford' } },
    { text: 'They organise and analyse it by the metre.', style: { dialect: 'british' } },
    { text: 'They organize and analyse it by the metre.', style: { dialect: 'oxford' } },
  ],
  bad: [
    {
      text: 'The ⟦harbour⟧ needs a new tower, and the harbour board agrees.',
      style: { dialect: 'american' },
      fixed: 'The harbor needs a new tower, and the harbor board agrees.',
    },
    {
      text: '⟦Neighbors⟧ were told to organise.',
      style: { dialect: 'british' },
      fixed: 'Neighbours were told to organise.',
    },
    { text: 'They ⟦organise⟧ it.', style: { dialect: 'oxford' }, fixed: 'They organize it.' },
    {
      text: '“The ⟦colour⟧ is wrong,” Ana Ruiz said.',
      style: { dialect: 'american' },
      fixed: '“The color is wrong,” Ana Ruiz said.',
    },
  ],
  *check(article, { style }) {
    const dialect = style?.dialect;
    if (!dialect) return;
    const [copy, quoted] = [new Departures(), new Departures()];
    for (const placed of article.paragraphs) {
      for (const { span, text } of notInDialect(dialect, placed.paragraph)) {
        const isQuoted = quotedIn(placed.paragraph).some(each => overlaps(each, span));
        (isQuoted ? quoted : copy).add(inArticle(placed, span), text);
      }
    }
    for (const departures of [copy, quoted]) {
      const every = [...departures.words.values()].flat();
      for (const [spelled, edits] of departures.words) {
        const [{ span }] = edits;
        const titles =
          departures === copy
            ? [
                say('Write “{0}” throughout, but not in quotations', spelled),
                say('Spell all words as the house does, but not in quotations: {0}', every.length),
              ]
            : [
                say('Write “{0}” in quotations, too: how it is written, not what was said', spelled),
                say('Spell all words in quotations as the house does: {0}', every.length),
              ];
        const fixes = [edits, every].map((each, i) => ({ title: titles[i], edits: each }));
        yield {
          span,
          message: say('“{0}”: the house style is “{1}”.', wordsAt(article, span), edits[0].text),
          fixes: departures.words.size > 1 ? fixes : fixes.slice(0, 1),
        };
      }
    }
  },
});

/** The words that are spelled otherwise, in the copy or in quotations, by how they should be: every place of each. */
class Departures {
  readonly words = new Map<string, Edit[]>();

  add(span: Span, text: string): void {
    const word = text.toLowerCase();
    const edits = this.words.get(word);
    if (edits) edits.push({ span, text });
    else this.words.set(word, [{ span, text }]);
  }
}
