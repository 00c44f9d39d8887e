/** Who may be meant where two fit equally, written down before it was built: 8 of 16 held then, all without candidates. `¶` parts paragraphs. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../src/engine/article/parse';
import { indirectSpeechOf, quotationsOf } from '../../src/engine/article/speech/speech';

/** Copy, and whom the words may mean that speak in it first; nobody where one is meant, or nobody is known. */
const CANDIDATES: Readonly<Record<string, readonly string[]>> = {
  'Ana Ruiz and Lena Brock shared a cab. “The driver was lost,” she said.': ['Ana Ruiz', 'Lena Brock'],
  'Tom Aske and Erik Lind run the yard. ¶ “We close at five,” he said.': ['Tom Aske', 'Erik Lind'],
  'Ana Ruiz and Lena Brock shared a cab. She said the driver was lost.': ['Ana Ruiz', 'Lena Brock'],
  'Inés Prado and Greta Holm came late on Friday. It rained. “Nobody told us,” she said.': ['Inés Prado', 'Greta Holm'],
  'Mayor Ana Ruiz of Elston met Mayor Ben Orr of Kiel. ¶ The talks failed. ¶ “It is over,” the mayor said.': [
    'Ana Ruiz',
    'Ben Orr',
  ],
  'Sen. Carl Dunn and Sen. Vera Holt voted no. “It is a bad bill,” the senator said.': ['Carl Dunn', 'Vera Holt'],
  'Judge Mia Falk and Judge Olav Berg sat on the bench. The judge said the case was closed.': ['Mia Falk', 'Olav Berg'],
  'Ana Ruiz and Lena Brock shared a cab. “The driver was lost,” she said. ¶ “He never asked us the way.”': [
    'Ana Ruiz',
    'Lena Brock',
  ],
  // one is meant
  'Ana Ruiz and Erik Lind shared a cab. “The driver was lost,” she said.': [],
  'Ana Ruiz met Lena Brock. “The driver was lost,” she said.': [],
  'Mayor Ana Ruiz and Judge Ben Orr came. “It is over,” the judge said.': [],
  'Ana Ruiz and Lena Brock shared a cab. “The driver was lost,” Brock said.': [],
  'Ana Ruiz and Lena Brock shared a cab. “The driver was lost,” they said.': [],
  // nobody is known
  '“The driver was lost,” she said.': [],
  '“The driver was lost,” the mayor said.': [],
  'The wall was built in 1953. “It is low,” a nurse said.': [],
};

suite('whom words may mean', () => {
  for (const [story, candidates] of Object.entries(CANDIDATES))
    test(story, () => {
      const article = parseArticle(story.replaceAll(' ¶ ', '\n\n'));
      const speakers = [...quotationsOf(article), ...indirectSpeechOf(article)].map(({ speaker }) => speaker);
      for (const speaker of speakers) {
        assert.deepEqual([...(speaker?.candidates ?? [])].sort(), [...candidates].sort());
        if (candidates.length) assert.equal(speaker?.name, null);
      }
      assert.ok(speakers.length);
    });
});
