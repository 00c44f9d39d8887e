import { articlesLeftIn } from '../../article/copy-damage/articles-left';
import { isBeforeArticle, wrongArticlesIn } from '../../article/copy-damage/indefinite-articles';
import { say } from '../../phrase';
import type { Paragraph } from '../../article/paragraph';
import { rule, type Fix, type Report } from '../../rule';
import { Class } from '../../words/classes';
import { isHyphen } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';

export default rule({
  id: 'text/article',
  title: 'An article does not go with the word behind it',
  why:
    'It goes by the sound, not by the letter: *an hour*, *a European*, *an MP*, *an 8-year-old*. A word in between was cut or changed, or a ' +
    'translator went by the letter. Before a plural or a possessive it is left of another version. What is said either way (*a historic*, *an historic*) is left alone.',
  severity: 'warning',
  family: 'damage',
  scope: 'paragraph',
  good: [
    'An hour later a European, an MP and an heir met at a university in a US city.',
    'An 8-year-old won an £80m prize in an 11-week race; a 1,800-ton boat is an old one.',
    'It was an historic day, and a historic one. Plan A is dead, and an A-level is hard.',
  ],
  bad: [
    { text: 'It took ⟦a⟧ hour to raise the boat.', fixed: 'It took an hour to raise the boat.' },
    { text: '⟦An⟧ ferry is late.', fixed: 'A ferry is late.' },
    { text: 'He is ⟦a⟧ MP and studied at ⟦an⟧ university.', fixed: 'He is an MP and studied at a university.' },
    {
      text: 'It has ⟦a⟧ the boat.',
      fixed: 'It has the boat.',
      fixes: ['It has a boat.'],
    },
    { text: 'He opened ⟦a⟧ bridges in May.', fixed: 'He opened bridges in May.' },
    { text: 'They saw ⟦a⟧ 8-year-old boy.', fixed: 'They saw an 8-year-old boy.' },
  ],
  check: paragraph => [
    ...Array.from(articlesLeftIn(paragraph), i => leftReport(paragraph, i)),
    ...wrongArticlesIn(paragraph).map(i => report(paragraph, i)),
  ],
});

const leftReport = ({ tokens }: Paragraph, i: number): Report => ({
  span: tokens.span(i),
  message: say('“{0}” does not go with “{1}”.', tokens.text(i), tokens.text(i + 1)),
  fixes: oneOf(tokens, i).slice(0, tokens.is(i + 1, Class.DETERMINER) ? 2 : 1),
});

function report({ tokens }: Paragraph, i: number): Report {
  const span = tokens.span(i);
  if (isBeforeArticle(tokens, i))
    return {
      span,
      message: say('Two articles stand side by side: “{0}”.', tokens.text(i, i + 1)),
      fixes: oneOf(tokens, i),
    };
  const word = tokens.text(i);
  const text = word.length > 1 ? word[0] : `${word}n`;
  const message = say('“{0}” stands before “{1}”, where “{2}” is said.', word, wordBehind(tokens, i), text);
  return { span, message, fixes: [{ title: say('Write “{0}”', text), edits: [{ span, text }] }] };
}

/** What the article goes by: a word with its hyphens, or a number with its sign. */
function wordBehind(tokens: Tokens, i: number): string {
  let last = i + 1;
  while (tokens.isJoined(last + 1) && (tokens.shape(last + 1) !== Shape.SIGN || isHyphen(tokens, last + 1))) last++;
  return tokens.text(i + 1, last);
}

/** Either goes, and the space with it. */
const oneOf = (tokens: Tokens, i: number): Fix[] =>
  [i, i + 1].map(at => ({
    title: say('Remove “{0}”', tokens.text(at)),
    edits: [{ span: { start: tokens.start(at), end: tokens.start(at + 1) }, text: '' }],
  }));
