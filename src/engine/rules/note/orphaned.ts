import { inArticle } from '../../article/article';
import { unquoted } from '../../notes/describe';
import { say } from '../../phrase';
import { rule } from '../../rule';

export default rule({
  id: 'note/orphaned',
  title: 'A fact note has lost its claim',
  why:
    'Its words are no longer in the article, or they stand only in another sentence that says the same, or where a figure beside it stood. ' +
    'The note is kept: if the claim was cut, delete the note; if it was written anew, put a note on the new words; if the words found are ' +
    'its own, confirm it. What has no place any more is shown at the top of the article.',
  severity: 'warning',
  family: 'fact',
  scope: 'article',
  good: [
    'The pier is shut.',
    {
      text: 'Cargo grew 31 percent last year.',
      notes: [{ status: 'verified', on: 'Cargo grew ⟦31 percent⟧ last year.' }],
    },
    {
      text: 'Cargo grew 13 percent last year.',
      notes: [{ status: 'verified', on: 'Cargo grew ⟦31 percent⟧ last year.' }],
    },
  ],
  bad: [
    { text: '⟦The pier is shut.⟧', notes: [{ status: 'verified', on: 'Cargo grew ⟦31 percent⟧ last year.' }] },
    {
      text: '⟦Pier shut⟧\n\nNobody was hurt.',
      notes: [{ status: 'query', on: 'Cargo grew ⟦31 percent⟧ last year.' }],
    },
    {
      text: 'Orve got 45 votes and Stell got ⟦31 votes⟧ on Monday.',
      notes: [{ status: 'verified', on: 'Orve got ⟦31 votes⟧ and Stell got 45 votes on Monday.' }],
    },
    {
      text: '⟦The pier is shut.⟧ Rents are up by 31 percent.',
      notes: [{ status: 'wrong', on: 'Cargo grew ⟦31 percent⟧ last year.' }],
    },
  ],
  *check({ paragraphs }, _, notes) {
    const [first] = paragraphs;
    const top = first?.paragraph.sentences[0] ?? { start: 0, end: 0 };
    const span = first ? inArticle(first, top) : top;
    for (const { note, anchor } of notes) {
      if (note.kind !== 'fact') continue;
      const words = unquoted(note.target.exact);
      if (anchor?.state === 'orphan') yield { span, message: say('The words of a fact note are gone: “{0}”.', words) };
      if (anchor?.state === 'moved')
        yield {
          span: anchor.span,
          message: say('“{0}” was checked elsewhere, where it is gone. Look whether this is the same claim.', words),
        };
    }
  },
});
