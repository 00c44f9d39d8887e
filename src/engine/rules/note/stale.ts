import { unquoted } from '../../notes/describe';
import { say, type Phrase } from '../../phrase';
import type { FactNote } from '../../notes/note';
import { rule } from '../../rule';

export default rule({
  id: 'note/stale',
  title: 'A claim was changed after it was checked',
  why:
    'What was verified is the wording of that day. Once a digit, a unit, a name or a *not* changes in it, or a sign, a range or *more ' +
    'than* is put before it, it is another claim, however alike the two look. Check it again and say so in its fact note, or put the old words back: then the note counts as before.',
  severity: 'warning',
  family: 'fact',
  scope: 'article',
  good: [
    {
      text: 'The pier is shut.\n\nCargo grew\n31\u00a0percent last year.',
      notes: [{ status: 'verified', on: 'Cargo grew ⟦31 percent⟧ last year.' }],
    },
    {
      text: "It was 'the best year we have had', she said.",
      notes: [{ status: 'verified', on: 'It was ⟦‘the best year we have had’⟧, she said.' }],
    },
    { text: 'The pier is shut.', notes: [{ status: 'verified', on: 'Cargo grew ⟦31 percent⟧ last year.' }] },
  ],
  bad: [
    {
      text: 'Cargo grew ⟦13 percent⟧ last year.',
      notes: [{ status: 'verified', on: 'Cargo grew ⟦31 percent⟧ last year.' }],
    },
    {
      text: 'The pit yields ⟦18 tons⟧ a day.',
      notes: [{ status: 'verified', on: 'The pit yields ⟦18 tons⟧ a year.' }],
    },
    {
      text: 'The mayor, ⟦Elisa Vale⟧, opened the pier.',
      notes: [{ status: 'query', on: 'The mayor, ⟦Elena Vale⟧, opened the pier.' }],
    },
  ],
  *check(_, __, notes) {
    for (const { note, anchor } of notes) {
      if (note.kind === 'fact' && anchor?.state === 'stale')
        yield { span: anchor.span, message: message(note, anchor.now) };
    }
  },
});

function message({ status, target }: FactNote, now: string): Phrase {
  const [was, is] = [unquoted(target.exact), unquoted(now)];
  if (was === is) return say('The words around “{0}” were changed after it was checked. Check it again.', is);
  return status === 'verified'
    ? say('“{0}” was verified; now it says “{1}”. Check it again.', was, is)
    : say('The fact note is on “{0}”; now it says “{1}”.', was, is);
}
