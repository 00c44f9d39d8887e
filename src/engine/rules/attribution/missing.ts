import type { Article } from '../../article/article';
import { copyOf, type Paragraph } from '../../article/paragraph';
import type { Quotation } from '../../article/quotations/quotations';
import { gistOfTurns, turnsOf } from '../../article/speech/speech';
import { PEOPLE_WORD, SAID_WORD, TELLING_WORD, TITLE_WORD } from '../../article/word-classes';
import { say } from '../../phrase';
import { rule, type Report } from '../../rule';
import { stands } from '../../words/glance';
import { kept } from '../../text/kept';
import { lastFrom, type Span } from '../../text/span';

/** Shorter ones are slogans, titles and signs more often than speech. */
const FEWEST_WORDS = 5;

export default rule({
  id: 'attribution/missing',
  title: 'Nobody is named who says this',
  why:
    'A paragraph is a quotation and nothing else, nobody spoke before it, and neither the paragraph before nor the one after names ' +
    'anybody who could be speaking. AP: attribute right before or right after the first reference. Name the speaker, or put a fact ' +
    'note on the quotation.',
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
    '“The water came over the wall at noon and nobody rang.”\n\nSo begins the report of the board.',
    'The wall was built in 1953.\n\n“The water came over it at noon and nobody rang the bell.”\n\nThat is what the log says.',
    'Some fishermen were still angry.\n\n“The water came over it at noon and nobody rang the bell.”\n\nIt will be raised.',
    'At the top of the page a banner reads: “The pier is shut until further notice.”',
  ],
  bad: [
    {
      text: 'The wall was built in 1953.\n\n⟦“The water came over it at noon and nobody rang the bell.”⟧\n\nIt will be raised.',
    },
    { text: 'The boats are old.\n\n⟦"Who is going to pay for this now?"⟧\n\nThe plan fills four boxes.' },
    { text: 'The rules have been changed since.\n\n⟦“My boat went on Friday, and I am next.”⟧' },
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
        return [
          gistOfTurns(paragraph, next, wordsOf, sought),
          isAlone(paragraph),
          hasVoice(paragraph),
          answers(paragraph),
        ].join();
      },
      check(article) {
        const reports: Report[] = [];
        const turns = turnsOf(article);
        sought = turns.sought;
        nobodys.clear();
        for (const { kind, span, speaker } of turns.quotations) {
          if (kind !== 'direct' || speaker || !isNobodys(article, span)) continue;
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

/** Does the quotation fill its paragraph, between paragraphs in which nobody could be speaking? The first of an article speaks for itself. */
function isNobodys({ paragraphs }: Article, { start }: Span): boolean {
  const at = lastFrom(paragraphs, start);
  let before = at - 1;
  while (before >= 0 && !/^(?:prose|heading)$/.test(paragraphs[before].paragraph.kind)) before--;
  const next = paragraphs[at + 1]?.paragraph;
  return (
    before >= 0 &&
    !paragraphs[at].block &&
    isAlone(paragraphs[at].paragraph) &&
    !hasVoice(paragraphs[before].paragraph) &&
    !(next && answers(next))
  );
}

/** Nothing stands in the paragraph but quotations. */
const isAlone = kept(({ prose, quotations }: Paragraph): boolean => {
  let at = 0;
  for (const { span } of quotations) {
    if (prose.slice(at, span.start).trim()) return false;
    at = span.end;
  }
  return quotations.length > 0 && !prose.slice(at).trim();
});

/** Somebody is named in the paragraph, or meant, who may say what comes next. */
const hasVoice = kept(
  ({ prose, glance: { classes }, mentions, quotations, leadOut }: Paragraph): boolean =>
    (classes & (TELLING_WORD | SAID_WORD | PEOPLE_WORD | TITLE_WORD)) > 0 ||
    mentions.length > 0 ||
    quotations.length > 0 ||
    leadOut !== null ||
    PEOPLE.test(prose),
);

/** Who somebody may be without a name. */
const PEOPLE =
  /\b(?:I|we|he|she|they|who|whose|him|her|them|us|me|many|some|others|another|most|few|everyone|everybody|someone|somebody|nobody|man|woman|men|women|people|crowd|board|council|union|report|letter|statement|police|\p{L}+(?:men|women|ers|ors|ists|ians|ants|ents|ees))\b|:$/iu;

/** The paragraph says who spoke before it: *she said*, *That is what the log says.* */
const answers = kept(
  ({ prose, glance }: Paragraph): boolean =>
    /^(?:That|This|These|Those|Such|So|Thus|With|He|She|They|I|We)\b|^\P{L}*\p{Ll}/u.test(prose) ||
    stands(glance, TELLING_WORD | SAID_WORD, 0, NEAR),
);

/** So near to the start of a paragraph (UTF-16 units) it answers to the quotation before it. */
const NEAR = 60;

const isShort = (copy: string): boolean => copy.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS;
