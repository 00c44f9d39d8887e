import { unquoted } from '../../notes/describe';
import { say } from '../../phrase';
import { rule } from '../../rule';

export default rule({
  id: 'note/disputed',
  title: 'A claim is disputed or wrong',
  why: 'A checker says so in the fact note. Change the copy, or settle the matter with the checker and the note.',
  severity: 'error',
  family: 'fact',
  scope: 'article',
  good: [
    'Cargo grew 31 percent last year.',
    {
      text: 'Cargo grew 31 percent last year.',
      notes: [{ status: 'verified', on: 'Cargo grew ⟦31 percent⟧ last year.' }],
    },
    {
      text: 'Cargo grew 13 percent last year.',
      notes: [{ status: 'wrong', on: 'Cargo grew ⟦31 percent⟧ last year.' }],
    },
  ],
  bad: [
    {
      text: 'Cargo grew ⟦31 percent⟧ last year.',
      notes: [{ status: 'wrong', on: 'Cargo grew ⟦31 percent⟧ last year.', comment: 'The port’s table says 13' }],
    },
    {
      text: 'Cargo grew ⟦31 percent⟧ last year.',
      notes: [{ status: 'disputed', on: 'Cargo grew ⟦31 percent⟧ last year.' }],
    },
    {
      text: 'The pier is shut. ⟦Nobody was hurt.⟧',
      notes: [{ status: 'disputed', on: '⟦Nobody was hurt.⟧' }],
    },
  ],
  *check({ text }, _, notes) {
    for (const { note, anchor } of notes) {
      if (note.kind !== 'fact' || anchor?.state !== 'standing') continue;
      const { span } = anchor;
      const words = unquoted(text.slice(span.start, span.end));
      if (note.status === 'disputed')
        yield {
          span,
          message: note.comment ? say('“{0}” is disputed: {1}', words, note.comment) : say('“{0}” is disputed.', words),
        };
      if (note.status === 'wrong')
        yield {
          span,
          message: note.comment ? say('“{0}” is wrong: {1}', words, note.comment) : say('“{0}” is wrong.', words),
        };
    }
  },
});
