import { unquoted } from '../../notes/describe';
import { say, type Phrase } from '../../phrase';
import { rule } from '../../rule';

export default rule({
  id: 'note/evidence-changed',
  title: 'The evidence for a claim has changed or is gone',
  why:
    'The fact note rests on a file that is not the one that was read then: the passage that it names is gone or says something else, or ' +
    'the whole file is gone. Look at the file again, and say so in the note; where it only moved, name it anew. A change elsewhere in ' +
    'the file does no harm where the note names its passage.',
  severity: 'warning',
  family: 'fact',
  scope: 'article',
  good: [
    'Cargo grew 31 percent last year.',
    {
      text: 'Cargo grew 31 percent last year.',
      notes: [{ status: 'verified', on: 'Cargo grew ⟦31 percent⟧ last year.' }],
    },
    {
      text: 'The pier is shut.',
      notes: [{ status: 'verified', on: 'Cargo grew ⟦31 percent⟧ last year.', evidence: 'changed' }],
    },
  ],
  bad: [
    {
      text: 'Cargo grew ⟦31 percent⟧ last year.',
      notes: [{ status: 'verified', on: 'Cargo grew ⟦31 percent⟧ last year.', evidence: 'changed' }],
    },
    {
      text: 'On Monday we learned that cargo grew ⟦31 percent⟧ last year.',
      notes: [{ status: 'verified', on: 'Cargo grew ⟦31 percent⟧ last year.', evidence: 'gone' }],
    },
    {
      text: '⟦Nobody was hurt.⟧ The pier is shut.',
      notes: [{ status: 'unverifiable', on: '⟦Nobody was hurt.⟧', evidence: 'changed' }],
    },
  ],
  *check({ text }, _, notes) {
    for (const { note, anchor, evidence } of notes) {
      if (note.kind !== 'fact' || anchor?.state !== 'standing' || !evidence) continue;
      const { span } = anchor;
      yield { span, message: message(unquoted(text.slice(span.start, span.end)), evidence.source, evidence.isGone) };
    }
  },
});

const message = (words: string, source: string, isGone: boolean): Phrase =>
  isGone
    ? say('What backed “{0}” is gone: {1}.', words, source)
    : say('What backed “{0}” was changed since: {1}. Look at it again.', words, source);
