import type { WrongWord } from '../../article/copy-damage/wrong-word';
import { wrongWordsIn } from '../../article/copy-damage/wrong-words';
import type { Paragraph } from '../../article/paragraph';
import { say } from '../../phrase';
import { rule, type Report } from '../../rule';

export default rule({
  id: 'text/wrong-word',
  title: 'A word stands where another, or another form of it, is meant',
  why:
    'A slip of the hand or of the ear that is a word, too, so that no spelling checker sees it: *then* for *than*, *form* for *from*, ' +
    '*its* for *it’s*. Or a form that its place cannot have, left by an edit: a verb that does not agree, *finish* behind *has*, an ' +
    'apostrophe in a plain plural. It is told by the words around it.',
  severity: 'warning',
  family: 'damage',
  scope: 'paragraph',
  good: [
    'It was cheaper then. The man who’s here says it’s time, and its own time came. They form a line.',
    'They could of course wait. The water was led by lead pipes, and they let loose the boats.',
    'A quite small boat passed the pier, and the weather was bad. It may affect trade.',
  ],
  bad: [
    { text: 'More ⟦then⟧ 40 boats left.', fixed: 'More than 40 boats left.' },
    { text: 'They could ⟦went⟧ home.', fixed: 'They could go home.' },
    { text: 'The lock should ⟦of⟧ been shut.', fixed: 'The lock should have been shut.' },
    { text: 'The port runs ⟦it’s⟧ own boats.', fixed: 'The port runs its own boats.' },
    { text: '⟦Its⟧ a long way.', fixed: 'It’s a long way.' },
    { text: 'The ferry came ⟦form⟧ the north.', fixed: 'The ferry came from the north.' },
    { text: 'The strike had no ⟦affect⟧ on trade.', fixed: 'The strike had no effect on trade.' },
    { text: 'They ⟦was⟧ tired.', fixed: 'They were tired.' },
  ],
  check: paragraph => wrongWordsIn(paragraph).map(wrong => report(paragraph, wrong)),
});

function report({ prose, tokens }: Paragraph, { first, last, meant, or }: WrongWord): Report {
  const span = tokens.span(first, last);
  const written = tokens.text(first, last);
  const isStraight = prose.includes("'") && !prose.includes('’');
  const marked = isStraight ? meant.replace('’', "'") : meant;
  const text = written[0] === written[0].toLowerCase() ? marked : marked[0].toUpperCase() + marked.slice(1);
  const meanings = or ? [text, or] : [text];
  return {
    span,
    message: say('“{0}” stands where “{1}” seems to be meant.', written, text),
    fixes: meanings.map(each => ({ title: say('Write “{0}”', each), edits: [{ span, text: each }] })),
  };
}
