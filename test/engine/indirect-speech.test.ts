/** Indirect speech: each case is copy with `⟦what is told — Ana Ruiz⟧`; what tells nothing has no marks. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../src/engine/article/parse';
import { indirectSpeechOf } from '../../src/engine/article/speech/speech';

/** The copy with what is told in it, and by whom. */
function read(copy: string): string {
  const pieces = indirectSpeechOf(parseArticle(copy)).flatMap(({ content, speaker }) =>
    content.map(piece => ({ ...piece, by: speaker.name ?? copy.slice(speaker.span.start, speaker.span.end) })),
  );
  let marked = '';
  let at = 0;
  for (const { start, end, by } of pieces) {
    marked += `${copy.slice(at, start)}⟦${copy.slice(start, end)} — ${by}⟧`;
    at = end;
  }
  return marked + copy.slice(at);
}

const unmarked = (story: string): string => story.replace(/⟦| — [^⟦⟧—]*⟧/g, '');

function table(title: string, stories: readonly string[]): void {
  suite(title, () => {
    for (const story of stories) test(story, () => assert.equal(read(unmarked(story)), story));
  });
}

table('what is told, and who tells it', [
  // after the cue
  'Ana Ruiz said ⟦the wall was low — Ana Ruiz⟧.',
  'Ana Ruiz said on Friday that ⟦the wall was low — Ana Ruiz⟧.',
  'Ana Ruiz, the mayor, told the Harbour Board ⟦the wall was low — Ana Ruiz⟧.',
  'Ana Ruiz told a packed meeting on Tuesday that ⟦the wall was low — Ana Ruiz⟧.',
  'Ana Ruiz (D) of Elston told reporters that ⟦she would resign — Ana Ruiz⟧.',
  'Ana Ruiz on Monday warned residents that ⟦the wall would not hold — Ana Ruiz⟧.',
  'Ana Ruiz insisted ⟦she had rung the bell — Ana Ruiz⟧.',
  'Ana Ruiz resigned, saying ⟦the wall was too low — Ana Ruiz⟧.',
  'The report, published on Monday, said ⟦inspectors “had stopped looking” — The report⟧.',
  'Ana Ruiz, who led the yard, said ⟦workers who strike “lose twice” — Ana Ruiz⟧.',
  'Ana Ruiz, the head of the yard, said ⟦she “warmly” agreed — Ana Ruiz⟧.',
  'Her husband, the novelist Tomas Holm, said ⟦he would not sign — Tomas Holm⟧.',
  // around it, before it
  '⟦The yard is being watched — a guard⟧, said a guard who would not give his name.',
  '⟦The wall was low — Ana Ruiz⟧, Ana Ruiz said.',
  '⟦The wall was low — Ana Ruiz⟧, said Ana Ruiz, an engineer at the harbour.',
  '⟦The old sea wall — Ana Ruiz⟧, Ana Ruiz said, ⟦was low at noon — Ana Ruiz⟧.',
  'ELSTON (HN) — ⟦The wall was low — police⟧, police said.',
  // according to
  'According to Ana Ruiz, ⟦the wall was low — Ana Ruiz⟧.',
  '⟦The wall was low — Ana Ruiz⟧, according to Ana Ruiz.',
  '⟦The wall was low — Ana Ruiz⟧, per Ana Ruiz.',
  '⟦The wall was low — the minister⟧, per the minister.',
  'In the words of Ana Ruiz, ⟦the wall was low — Ana Ruiz⟧.',
  'As reported by the Elston Gazette, ⟦the wall was low — Elston Gazette⟧.',
  'The wall cost $40 per resident.',
  'No one said that the wall was low.',
  'The wall was mended by the mason, Per Hansen.',
  // bodies, people without a name, two at once, pronouns
  'The ministry says ⟦the wall is low — The ministry⟧.',
  '⟦The wall was low — nurses and doctors⟧, nurses and doctors said.',
  'Ana Ruiz came late. She said ⟦the wall was low — Ana Ruiz⟧.',
  'Ana Ruiz came late.\n\nShe said ⟦the wall was low — Ana Ruiz⟧.',
  // partly quoted
  'Ana Ruiz said ⟦the wall was “far too low” for spring — Ana Ruiz⟧.',
]);

table('what tells nothing', [
  'Ana Ruiz, a nurse at the harbour, testified for more than two hours.',
  'Ana Ruiz said nothing. Per Lind told the story of the wall.',
  '“The wall was low,” Ana Ruiz said shortly before the tide came in.',
  '“The wall was low,” said Ana Ruiz in a statement that was read aloud.',
  'Standing on the wall, Ana Ruiz said: “It is low.”',
  'Ana Ruiz told the crowd that had waited since noon.',
  'The wall was said to be low. The wall stands in six states: Elston is one.',
  'People who said the wall was low were right.',
]);
