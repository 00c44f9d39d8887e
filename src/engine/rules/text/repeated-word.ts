import { say } from '../../phrase';
import { rule, type Report } from '../../rule';
import { lastFrom, span } from '../../text/span';

/** The same word twice, in small letters the second time or both: *the the*, *The the*. */
const WORD = /(?<![\p{L}\p{N}’'&/.-])(\p{L}+)\s+\1(?![\p{L}\p{N}’'&/-])/giu;
/** Two to four words twice: *of the of the*. */
const PHRASE = /(?<![\p{L}\p{N}’'-])((\p{Ll}+)(?: \p{L}+){0,2} (\p{L}+)) \1(?![\p{L}\p{N}’'-])/gu;

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
  severity: 'warning',
  family: 'damage',
  scope: 'paragraph',
  good: [
    'She had had enough, and he knew that that was true.',
    'It was a long long way, and they went on and on and on.',
    'Sirhan Sirhan heard Duran Duran in Walla Walla. No, no, she said.',
    'They came in in May. What it is is a bridge. Day after day after day they wait.',
    'He went from door to door to door, over and over again.',
    'I gave her her coat. “We we had to wait,” she said.',
  ],
  bad: [
    { text: 'The ferry lies in ⟦the the⟧ harbour.', fixed: 'The ferry lies in the harbour.' },
    { text: '⟦The the⟧ ferry is late.', fixed: 'The ferry is late.' },
    { text: 'The council met at the ⟦meeting meeting⟧ hall.', fixed: 'The council met at the meeting hall.' },
    { text: 'The end ⟦of the of the⟧ strike is near.', fixed: 'The end of the strike is near.' },
    { text: '“We wait for ⟦the the⟧ ferry,” said Ana Ruiz.', fixed: '“We wait for the ferry,” said Ana Ruiz.' },
  ],
  *check({ prose, kind, quotations }) {
    if (kind === 'furniture' || kind === 'table') return;
    const quoted = (at: number): boolean =>
      at <
      (quotations[
        lastFrom(
          quotations.map(q => q.span),
          at,
        )
      ]?.span.end ?? 0);
    for (const m of prose.matchAll(WORD)) {
      const second = m[0].slice(-m[1].length);
      if (!/^\p{Ll}+$/u.test(second) || TWICE.has(second)) continue;
      if (quoted(m.index) && STAMMERED.test(second)) continue;
      yield twice(m.index, m[1], m[0], quoted(m.index));
    }
    for (const m of prose.matchAll(PHRASE)) {
      const [copy, phrase, first, last] = m;
      const before = /(\p{L}+)\s$/u.exec(prose.slice(Math.max(0, m.index - 24), m.index))?.[1];
      const after = /^\s(\p{L}+)/u.exec(prose.slice(m.index + copy.length, m.index + copy.length + 24))?.[1];
      // day after day after day, from coast to coast to …
      if (first === last || before?.toLowerCase() === last || after === first || JOINS.test(last)) continue;
      yield twice(m.index, phrase, copy, quoted(m.index));
    }
  },
});

/** The second one goes. Words inside quotation marks go only by a person's hand. */
const twice = (start: number, words: string, copy: string, quoted: boolean): Report => ({
  span: span(start, start + copy.length),
  message: say('“{0}” stands here twice.', words),
  fixes: [
    {
      title: quoted ? say('Remove one “{0}” inside the quotation', words) : say('Remove one “{0}”', words),
      preferred: !quoted,
      edits: [{ span: span(start + words.length, start + copy.length), text: '' }],
    },
  ],
});
