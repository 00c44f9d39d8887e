import { inArticle, type Placed } from '../../article/article';
import { nameWordsIn, surnamesIn } from '../../article/copy-damage/name-words';
import { doubledMarksIn } from '../../article/copy-damage/doubled-marks';
import { gistOfSaid, repetitionsIn, type Repetition } from '../../article/copy-damage/repeated-sentences';
import type { Repeat } from '../../article/copy-damage/repeat';
import { repeatsIn } from '../../article/copy-damage/repeats';
import { hasCode, type Paragraph } from '../../article/paragraph';
import { say } from '../../phrase';
import { inPlace, rule, type Report } from '../../rule';
import { gather } from '../../text/gather';
import { span, type Span } from '../../text/span';
import type { Tokens } from '../../words/tokens';

export default rule({
  id: 'text/repeated-word',
  title: 'A word, a phrase or a mark stands twice',
  why:
    'A line break, a correction or two versions of a sentence left a word behind. Remove one, and look whether another word was meant. ' +
    'What may rightly stand twice (*had had*, *that that*, *no, no*, names) is left alone.',
  safe: 'One of two equal words or commas goes, no word inside quotation marks, and none of those that may rightly stand twice.',
  severity: 'warning',
  family: 'damage',
  scope: 'article',
  good: [
    'She had had enough, and he knew that that was true. It is that that the board wants.',
    'It was a long long way, and they went on and on and on.',
    'Sirhan Sirhan heard Duran Duran in Walla Walla. No, no, she said.',
    'They came in in May. What it is is a bridge. Day after day after day they wait.',
    'What the board does does harm, and whoever wins wins a goat. What she has has no name.',
    'They sang “Na na na na, hey hey” and left.',
    'He went from door to door to door, over and over again.',
    'I gave her her coat. “We we had to wait,” she said.',
    'Soup of mahi mahi is sold from a tuk tuk. Mahi mahi is dear.',
    'They waited day after day, day after day, for what it was for, for now. Then it rained. Then it rained.',
    'They waited ... and waited.. and it was Acme Inc., which left. ,,So what?” she asked.',
  ],
  bad: [
    { text: 'The ferry lies in ⟦the the⟧ harbour.', fixed: 'The ferry lies in the harbour.' },
    { text: 'They’⟦re are⟧ late, and it’⟦s is⟧ dark.', fixed: 'They’re late, and it’s dark.' },
    {
      text: 'The board ⟦has has⟧ no boat, and it ⟦does does⟧ harm.',
      fixed: 'The board has no boat, and it does harm.',
    },
    { text: 'She said ⟦that that⟧ the ferry was late.', fixed: 'She said that the ferry was late.' },
    { text: 'It sank ⟦in a storm at night, in a storm at night⟧.', fixed: 'It sank in a storm at night.' },
    { text: '⟦Ana Ana⟧ Ruiz is the mayor.', fixed: 'Ana Ruiz is the mayor.' },
    { text: '⟦The the⟧ ferry is late.', fixed: 'The ferry is late.' },
    { text: 'The council met at the ⟦meeting meeting⟧ hall.', fixed: 'The council met at the meeting hall.' },
    { text: 'The end ⟦of the of the⟧ strike is near.', fixed: 'The end of the strike is near.' },
    { text: '“⟦The the⟧ ferry is late,” said Ana Ruiz.', fixed: '“The ferry is late,” said Ana Ruiz.' },
    { text: '“We wait for ⟦the the⟧ ferry,” said Ana Ruiz.', fixed: '“We wait for the ferry,” said Ana Ruiz.' },
    { text: 'The lock has been shut ⟦because, because⟧ it leaks.', fixed: 'The lock has been shut because it leaks.' },
    {
      text: 'Four crews — ⟦the last four — the last four⟧ — have left.',
      fixed: 'Four crews — the last four — have left.',
    },
    { text: 'They met in ⟦October October⟧ 1961.', fixed: 'They met in October 1961.' },
    { text: '⟦Deputy Mayor Deputy Mayor⟧ Ana Ruiz left.', fixed: 'Deputy Mayor Ana Ruiz left.' },
    {
      text: 'The ferry left at dawn. ⟦The ferry left at dawn.⟧ It was full.',
      fixed: 'The ferry left at dawn. It was full.',
    },
    { text: 'The bridge is closed,⟦,⟧ and the ferry is late.', fixed: 'The bridge is closed, and the ferry is late.' },
    { text: 'The ⟦com committee⟧ met in May.', fixed: 'The committee met in May.' },
    { text: 'The ferry is late.⟦.⟧ Nobody knows why.', fixed: 'The ferry is late. Nobody knows why.' },
  ],
  follow() {
    let gistOf: ReturnType<typeof gistOfSaid> = () => '';
    let asksForNames = false;
    return {
      gist: (paragraph, _, i) =>
        (hasTwice(paragraph) ? paragraph.prose : gistOf(paragraph, i)) +
        (asksForNames ? String(nameWordsIn(paragraph)) : ''),
      check({ paragraphs }) {
        gistOf = gistOfSaid(paragraphs);
        asksForNames = paragraphs.some(({ paragraph }) => repeatsIn(paragraph).some(isOfNames));
        let surnames: ReadonlySet<number> | undefined;
        const isMeant = (repeat: Repeat): boolean =>
          (repeat.name === undefined || (surnames ??= surnamesOf(paragraphs)).has(repeat.name)) &&
          (repeat.unlessName === undefined || !isOfName(paragraphs, repeat.unlessName));
        const reportsOf = ({ paragraph }: Placed): Report[] =>
          [
            ...repeatsIn(paragraph)
              .filter(isMeant)
              .map(repeat => twice(paragraph, repeat)),
            ...doubledMarksIn(paragraph).map(mark => markTwice(paragraph, mark)),
          ].filter(({ span }) => !hasCode(paragraph, span)); // what stands between them
        return [
          ...gather(paragraphs, placed => reportsOf(placed).map(report => inPlace(placed, report))),
          ...repetitionsIn(paragraphs).map(saidTwice),
        ];
      },
    };
  },
});

const hasTwice = (paragraph: Paragraph): boolean =>
  repeatsIn(paragraph).length > 0 || doubledMarksIn(paragraph).length > 0;

/** Whether it is one depends on who is named in the article. */
const isOfNames = ({ name, unlessName }: Repeat): boolean => (name ?? unlessName) !== undefined;

/** The words that end names of several words: *Ruiz* is no *Pago Pago* where the article has *Ana Ruiz*. */
const surnamesOf = (paragraphs: readonly Placed[]): ReadonlySet<number> =>
  new Set(gather(paragraphs, ({ paragraph }) => surnamesIn(paragraph)));

/** Is it a word of a name in the article? Seldom asked. */
const isOfName = (paragraphs: readonly Placed[], hash: number): boolean =>
  paragraphs.some(({ paragraph }) => nameWordsIn(paragraph).includes(hash));

/** One of two commas goes safely; two stops may be what is left of a name, or of three, and between two with a space words were cut. */
function markTwice({ prose }: Paragraph, second: Span): Report {
  const mark = prose[second.end - 1];
  return {
    span: second,
    message: say('“{0}” stands here twice.', mark),
    fixes: [
      {
        title: say('Remove one “{0}”', mark),
        preferred: mark !== '.' && prose[second.start] === mark,
        edits: [{ span: second, text: '' }],
      },
    ],
  };
}

/** The second one goes. Words inside quotation marks go only by a person's hand. */
function twice(
  { tokens, quotations }: Paragraph,
  { first, second, mayBeMeant, isCut, isForm, isVersion }: Repeat,
): Report {
  if (isVersion)
    return {
      span: tokens.span(...second),
      message: say('The sentence before says this in nearly the same words.'),
    };
  if (isCut || isForm) return begunTwice(tokens, first[0], isForm);
  const isSame = tokens.hash(first[0]) === tokens.hash(second[0]) && first[1] - first[0] === second[1] - second[0]; // not in *they’re are*
  const words = isSame ? tokens.text(first[0], first[1]) : tokens.text(second[0]);
  const start = tokens.start(first[0]);
  const quoted = quotations.some(({ span: quotation }) => start >= quotation.start && start < quotation.end);
  return {
    span: span(start, tokens.end(second[1])),
    message: say('“{0}” stands here twice.', words),
    fixes: [
      {
        title: quoted ? say('Remove one “{0}” inside the quotation', words) : say('Remove one “{0}”', words),
        preferred: !quoted && !mayBeMeant,
        edits: [{ span: span(tokens.end(first[1]), tokens.end(second[1])), text: '' }],
      },
    ],
  };
}

/** *the com committee*, *announce announced* */
function begunTwice(tokens: Tokens, first: number, isForm?: boolean): Report {
  const [begun, start] = [tokens.text(first), tokens.start(first)];
  return {
    span: span(start, tokens.end(first + 1)),
    message: isForm
      ? say('“{0}” stands beside another form of it.', begun)
      : say('“{0}” is the beginning of “{1}”, which follows.', begun, tokens.text(first + 1)),
    fixes: [{ title: say('Remove “{0}”', begun), edits: [{ span: span(start, tokens.start(first + 1)), text: '' }] }],
  };
}

function saidTwice({ placed, span: said, other, otherSpan, isAgain }: Repetition): Report {
  const at = inArticle(placed, said);
  const before = placed.paragraph.prose.slice(0, said.start).trimEnd().length;
  const gone = inArticle(placed, span(before || said.start, said.end)); // with the space that parts it from the sentence before
  return {
    span: at,
    message: isAgain
      ? say('These words stand in the article before.')
      : say('These words stand in the article again, where they belong.'),
    related: inArticle(other, otherSpan),
    fixes: [{ title: say('Remove them here'), edits: [{ span: gone, text: '' }] }],
  };
}
