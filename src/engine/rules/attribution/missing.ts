import { gistOfSpeech, quotationsOf } from '../../article/speech';
import type { Paragraph } from '../../article/paragraph';
import { say } from '../../phrase';
import { rule } from '../../rule';

/** Shorter ones are slogans, titles and signs more often than speech. */
const FEWEST_WORDS = 5;

export default rule({
  id: 'attribution/missing',
  title: 'Nobody is named who says this',
  why:
    'A whole sentence stands in quotation marks, and neither its paragraph nor the quotation before it says who is speaking. AP: ' +
    'attribute right before or right after the first reference. Name the speaker, or put a fact note on the quotation.',
  severity: 'warning',
  family: 'damage',
  scope: 'article',
  good: [
    '“The water came over the wall at noon,” Ana Ruiz said.',
    'Ana Ruiz looked at the wall. “The water came over it at noon.”',
    '“The water came at noon,” Ana Ruiz said.\n\n“It came again at six and took the cars.”',
    'Ana Ruiz wrote:\n\n“The water came over the wall at noon.”',
    'The sign reads “No entry.”',
    'According to Ana Ruiz, “the water came over the wall at noon.”',
  ],
  bad: [
    {
      text: 'The wall was built in 1953.\n\n⟦“The water came over it at noon and nobody rang the bell.”⟧\n\nIt will be raised.',
    },
    { text: '⟦“The water came over the wall at noon and nobody rang.”⟧' },
    { text: 'It will be raised next year.\n\n⟦"Nobody rang the bell when the water came."⟧ That was in May.' },
  ],
  gist: (paragraph, next) => gistOfSpeech(paragraph, next) + nobodys(paragraph),
  *check(article) {
    for (const { kind, span, speaker } of quotationsOf(article)) {
      if (kind !== 'direct' || speaker) continue;
      const copy = article.text.slice(span.start, span.end);
      if (copy.split(/\s+/).length < FEWEST_WORDS) continue;
      yield { span, message: say('No speaker is found near this quotation.') };
    }
  },
});

/** The quotations that a paragraph names nobody for. */
const nobodys = ({ prose, quotations }: Paragraph): string =>
  quotations.map(({ span, speaker }) => (speaker ? '' : prose.slice(span.start, span.end))).join('\n');
