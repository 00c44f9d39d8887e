import { unquoted } from '../../notes/describe';
import { say } from '../../phrase';
import { rule } from '../../rule';

export default rule({
  id: 'note/context-changed',
  title: 'The sentence around a checked claim has changed',
  why:
    'The words that were checked are still there, but their sentence says something else of them: another verb, another name, another ' +
    'time, or a *not*. The claim does not count as verified until somebody confirms it. Spelling, punctuation, the order of clauses and an ' +
    'attribution that was added change nothing.',
  severity: 'information',
  family: 'fact',
  scope: 'article',
  good: [
    {
      text: 'Cargo grew 31 percent last year, according to the port.',
      notes: [{ status: 'verified', on: 'Cargo grew ⟦31 percent⟧ last year.' }],
    },
    {
      text: 'In Orve, the labor office counted 1,400 nurses.',
      notes: [{ status: 'verified', on: 'The labour office counted ⟦1,400 nurses⟧ in Orve.' }],
    },
    {
      text: 'Cargo grew 13 percent last year.',
      notes: [{ status: 'verified', on: 'Cargo grew ⟦31 percent⟧ last year.' }],
    },
  ],
  bad: [
    {
      text: 'Cargo shrank ⟦31 percent⟧ last year.',
      notes: [{ status: 'verified', on: 'Cargo grew ⟦31 percent⟧ last year.' }],
    },
    {
      text: 'Some ⟦31 percent⟧ of prisoners are unemployed.',
      notes: [{ status: 'verified', on: 'Some ⟦31 percent⟧ of prisoners are employed.' }],
    },
    {
      text: 'The ferry did not carry ⟦600 cars⟧ in May.',
      notes: [{ status: 'query', on: 'The ferry carried ⟦600 cars⟧ in May.' }],
    },
  ],
  *check({ text }, _, notes) {
    for (const { note, anchor } of notes) {
      if (note.kind !== 'fact' || anchor?.state !== 'context-changed') continue;
      const { span, was, now } = anchor;
      const words = unquoted(text.slice(span.start, span.end));
      yield {
        span,
        message:
          note.status === 'verified'
            ? say('“{0}” was verified where it said “{1}”; now it says “{2}”. Confirm it.', words, was, now)
            : say('The fact note on “{0}” is on a sentence that said “{1}”; now it says “{2}”.', words, was, now),
      };
    }
  },
});
