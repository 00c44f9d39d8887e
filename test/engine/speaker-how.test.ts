/** How a speaker is given, and where whoever is meant was named last. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../src/engine/article/parse';
import { namedBefore } from '../../src/engine/article/speech/named-before';
import { indirectSpeechOf, quotationsOf } from '../../src/engine/article/speech/speech';

const speakersIn = (story: string): ReturnType<typeof read> => read(story.replaceAll(' ¶ ', '\n\n'));

function read(copy: string) {
  const article = parseArticle(copy);
  const [quoted, told] = [quotationsOf(article), indirectSpeechOf(article)];
  const speakers = [...quoted, ...told].map(({ speaker }) => speaker);
  return { article, hows: speakers.map(speaker => speaker?.how ?? null), speaker: speakers[0]! };
}

/** Copy, and how the speaker of each quotation and of what is told is given. */
const HOWS: Readonly<Record<string, readonly string[]>> = {
  '“We wait,” said Ana Ruiz.': ['name'],
  '“We wait,” said the mayor, Ana Ruiz.': ['name'],
  '“We wait,” said Ana Ruiz and Ben Orr.': ['name'],
  'Ana Ruiz came. “We wait,” Ruiz said.': ['surname'],
  'Ana Ruiz came. “We wait,” Ms. Ruiz said.': ['surname'],
  '“We wait,” said Ms. Ruiz.': ['surname'],
  'Ana Ruiz came. “We wait,” she said.': ['pronoun'],
  'The nurses left. “We wait,” they said.': ['pronoun'],
  'Mayor Ana Ruiz came. “We wait,” the mayor said.': ['title'],
  '“We wait,” a nurse said.': ['title'],
  '“We wait,” said Ana Ruiz. “It is late.”': ['name', 'running'],
  '“We wait,” said Ana Ruiz, “for the ferry.”': ['name', 'name'],
  '“We wait,” said Ana Ruiz. ¶ “It is late and the boats are in.”': ['name', 'running'],
  'Ana Ruiz wrote: ¶ “We wait for the boats.”': ['name'],
  'ANA RUIZ: We wait. ¶ HOST: For what? ¶ RUIZ: The boats, as you know. ¶ They are late. ¶ HOST: Thank you.': [
    ...['none', 'none', 'none', 'running', 'none'],
  ],
  'Ana Ruiz came. She said the wall was low.': ['pronoun'],
  'The wall was low, according to the harbour board.': ['title'],
};

/** Copy, and how far from the words that stand for the speaker of its quotation the name stands. */
const NEARNESS: Readonly<Record<string, string | undefined>> = {
  'Ana Ruiz came late, and she said: “We wait.”': 'sentence',
  'Ana Ruiz came. “We wait,” she said.': 'sentence-before',
  'Ana Ruiz came. ¶ “We wait,” she said.': 'sentence-before',
  'Ana Ruiz came. It rained. “We wait,” she said.': 'paragraph',
  'Ana Ruiz came. It rained. ¶ “We wait,” she said.': 'paragraph-before',
  'Mayor Ana Ruiz came. ¶ It rained. ¶ “We wait,” the mayor said.': 'elsewhere',
  '“We wait,” the nurse said.': undefined,
};

suite('how a speaker is given', () => {
  for (const [story, hows] of Object.entries(HOWS)) test(story, () => assert.deepEqual(speakersIn(story).hows, hows));
});

suite('where a speaker was named', () => {
  for (const [story, near] of Object.entries(NEARNESS))
    test(story, () => {
      const { article, speaker } = speakersIn(story);
      const named = namedBefore(article, speaker);
      assert.equal(named?.near, near);
      if (named) assert.equal(article.text.slice(named.span.start, named.span.end), 'Ana Ruiz');
    });
});
