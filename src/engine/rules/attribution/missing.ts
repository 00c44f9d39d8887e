import { copyOf } from '../../article/paragraph';
import type { Quotation } from '../../article/quotations';
import { gistOfTurns, turnsOf } from '../../article/speech';
import { say } from '../../phrase';
import { rule, type Report } from '../../rule';

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
  follow() {
    let sought: ReadonlySet<string> = new Set();
    const nobodys = new Set<string>();
    return {
      gist: (paragraph, next) => {
        const wordsOf = ({ span }: Quotation): unknown => {
          const copy = copyOf(paragraph, span);
          return nobodys.has(copy) ? copy : isShort(copy);
        };
        return gistOfTurns(paragraph, next, wordsOf, sought);
      },
      check(article) {
        const reports: Report[] = [];
        const turns = turnsOf(article);
        sought = turns.sought;
        nobodys.clear();
        for (const { kind, span, speaker } of turns.quotations) {
          if (kind !== 'direct' || speaker) continue;
          const copy = article.text.slice(span.start, span.end);
          if (isShort(copy)) continue;
          nobodys.add(copy);
          reports.push({ span, message: say('No speaker is found near this quotation.') });
        }
        return reports;
      },
    };
  },
});

const isShort = (copy: string): boolean => copy.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS;
