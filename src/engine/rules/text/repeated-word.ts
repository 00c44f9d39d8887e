import type { Paragraph } from '../../article/paragraph';
import type { Quotation } from '../../article/quotations/quotations';
import { say } from '../../phrase';
import { rule, type Report } from '../../rule';
import { Sign } from '../../words/glance';
import { span } from '../../text/span';
import { wordsIn } from '../../text/words';

/** A phrase that stands twice has so many words at most. */
const LONGEST = 4;

/** What English says twice: *had had*, *that that*, *what it is is*, *came in in May*, and for emphasis *very very*. */
const TWICE = new Set(
  (
    'had that is was do did her you it in on up to so no yes yeah ha ho he hey oh bye blah knock hear tut tsk hush chop boo la na da tick night there ' +
    'now never very really much many more most long far big bad old good little wait please well go run stop help dear again way too ' +
    'out off down over through by can poo pooh rah win goody'
  ).split(' '),
);
/** What joins a word to itself: *coast to coast*, *bit by bit*. */
const JOINS = /^(?:to|and|by|after|in|on|over|upon)$/;
/** A speaker starts again: *“We we will wait.”* */
const STAMMERED = /^(?:i|we|they|he|she|my|what|who)$/i;

export default rule({
  id: 'text/repeated-word',
  title: 'A word or a phrase stands twice',
  why:
    'A line break, a correction or two versions of a sentence left a word behind. Remove one, and look whether another word was meant. ' +
    'What may rightly stand twice (*had had*, *that that*, *no, no*, names) is left alone.',
  safe: 'One of two equal words goes, never inside quotation marks, and none of those that may rightly stand twice.',
  severity: 'warning',
  family: 'damage',
  scope: 'paragraph',
  good: [
    'She had had enough, and he knew that that was true.',
    'It was a long long way, and they went on and on and on.',
    'Sirhan Sirhan heard Duran Duran in Walla Walla. No, no, she said.',
    'They came in in May. What it is is a bridge. Day after day after day they wait.',
    'They sang “Na na na na, hey hey” and left.',
    'He went from door to door to door, over and over again.',
    'I gave her her coat. “We we had to wait,” she said.',
  ],
  bad: [
    { text: 'The ferry lies in ⟦the the⟧ harbour.', fixed: 'The ferry lies in the harbour.' },
    { text: '⟦The the⟧ ferry is late.', fixed: 'The ferry is late.' },
    { text: 'The council met at the ⟦meeting meeting⟧ hall.', fixed: 'The council met at the meeting hall.' },
    { text: 'The end ⟦of the of the⟧ strike is near.', fixed: 'The end of the strike is near.' },
    { text: '“⟦The the⟧ ferry is late,” said Ana Ruiz.', fixed: '“The ferry is late,” said Ana Ruiz.' },
    { text: '“We wait for ⟦the the⟧ ferry,” said Ana Ruiz.', fixed: '“We wait for the ferry,” said Ana Ruiz.' },
  ],
  when: ({ kind, glance }) => (glance.signs & Sign.REPEATED) > 0 && kind !== 'furniture' && kind !== 'table',
  *check(paragraph) {
    const { prose } = paragraph;
    const words = wordsIn(prose);
    for (let i = 0; i + 5 < words.length; i += 3) {
      for (let n = 1; n <= LONGEST && i + 6 * n <= words.length; n++) {
        if (!standsTwice(prose, words, i, n) || isRight(paragraph, words, i, n)) continue;
        yield twice(paragraph, words[i], words[i + 3 * n - 2], words[i + 6 * n - 2]);
        i += 3 * n;
      }
    }
  },
});

/** Do the `n` words at `i` stand there once more, with nothing between them but spaces? All but the first may differ in nothing. */
function standsTwice(prose: string, words: readonly number[], i: number, n: number): boolean {
  for (let k = 3 * (n - 1); k >= 0; k -= 3) {
    const [one, other] = [i + k, i + 3 * n + k];
    if (words[one + 1] - words[one] !== words[other + 1] - words[other] || !words[one + 2] || !words[other + 2])
      return false;
    for (let from = words[one], to = words[other]; from < words[one + 1]; from++, to++) {
      if (prose.charCodeAt(from) === prose.charCodeAt(to)) continue;
      if (k > 0 || from > words[one] || prose[from].toLowerCase() !== prose[to]) return false;
    }
  }
  for (let k = 0; k < 2 * n - 1; k++) if (!isGap(prose, words[i + 3 * k + 1], words[i + 3 * k + 3])) return false;
  return !/[.’'&/-]/.test(prose[words[i] - 1] ?? '');
}

/** One space; between a word and itself a line's end and more spaces. */
const isGap = (prose: string, from: number, to: number): boolean => to > from && prose.slice(from, to).trim() === '';

/** What may rightly stand twice: *had had*, *day after day after day*, names. */
function isRight({ prose, quotations }: Paragraph, words: readonly number[], i: number, n: number): boolean {
  const word = (at: number): string => (at < 0 ? '' : prose.slice(words[at], words[at + 1]));
  const second = word(i + 3 * n);
  if (!/^\p{Ll}+$/u.test(second)) return true;
  const quoted = isQuoted(quotations, words[i]);
  if (n === 1) return TWICE.has(second) || (quoted && STAMMERED.test(second));
  const [first, last] = [word(i).toLowerCase(), word(i + 3 * n - 3)];
  return (
    first === last ||
    (word(i - 3).toLowerCase() === last && isGap(prose, words[i - 2], words[i])) ||
    (word(i + 6 * n) === first && isGap(prose, words[i + 6 * n - 2], words[i + 6 * n])) ||
    JOINS.test(last)
  );
}

const isQuoted = (quotations: readonly Quotation[], at: number): boolean =>
  quotations.some(({ span: { start, end } }) => at >= start && at < end);

/** The second one goes. Words inside quotation marks go only by a person's hand. */
function twice({ prose, quotations }: Paragraph, start: number, middle: number, end: number): Report {
  const words = prose.slice(start, middle);
  const quoted = isQuoted(quotations, start);
  return {
    span: span(start, end),
    message: say('“{0}” stands here twice.', words),
    fixes: [
      {
        title: quoted ? say('Remove one “{0}” inside the quotation', words) : say('Remove one “{0}”', words),
        preferred: !quoted,
        edits: [{ span: span(middle, end), text: '' }],
      },
    ],
  };
}
