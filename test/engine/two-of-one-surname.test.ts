/** Two people of one surname: each mention belongs to one of them, written down before it was tried: 7 of 8 held then. `⟦…⟧` is the one, `⟨…⟩` the other. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../src/engine/article/parse';
import { namesOf } from '../../src/engine/article/people/names';

const STORIES: readonly string[] = [
  '⟦Greta Lindqvist⟧ runs the yard with her brother, ⟨Olof Lindqvist⟩. Ms. ⟦Lindqvist⟧ keeps the books. Mr. ⟨Lindqvist⟩ builds the boats.',
  '⟨Olof Lindqvist⟩ came first, then ⟦Greta Lindqvist⟧. Mrs. ⟦Lindqvist⟧ sat. Mr. ⟨Lindqvist⟩ stood.',
  'Mr. ⟨Olof Lindqvist⟩ sued Ms. ⟦Robin Lindqvist⟧. Ms. ⟦Lindqvist⟧ won, and Mr. ⟨Lindqvist⟩ paid.',
  'The actress ⟦Robin Lindqvist⟧ and the actor ⟨Kim Lindqvist⟩ met again. Ms. ⟦Lindqvist⟧ laughed. Mr. ⟨Lindqvist⟩ did not.',
  '⟦Greta Lindqvist⟧ and ⟨Olof Lindqvist⟩ own it. ¶ “We sold it,” Ms ⟦Lindqvist⟧ said. ¶ “I signed,” Mr ⟨Lindqvist⟩ said.',
  '⟦Robin Lindqvist⟧ said she would stay. ⟨Kim Lindqvist⟩ said he would go. Ms. ⟦Lindqvist⟧ kept the house and Mr. ⟨Lindqvist⟩ the boat.',
  'Senator ⟦Greta Lindqvist⟧ is married to ⟨Olof Lindqvist⟩, a judge. Senator ⟦Lindqvist⟧ voted no. Judge ⟨Lindqvist⟩ was silent.',
  '⟦Greta Lindqvist⟧ lives here, ⟨Olof Lindqvist⟩ in Kiel. ⟦Greta⟧ paints. ⟨Olof⟩ sails.',
];

const MARK = /⟦([^⟧]*)⟧|⟨([^⟩]*)⟩/g;

suite('two people of one surname', () => {
  for (const story of STORIES)
    test(story, () => {
      const marked = story.replaceAll(' ¶ ', '\n\n');
      const copy = marked.replace(MARK, '$1$2');
      const [one, other] = ['$1', '$2'].map(own =>
        [...marked.matchAll(MARK)].flatMap(each => each[Number(own[1])] ?? []),
      );
      const names = namesOf(parseArticle(copy));
      const mentioned = (name: string): string[] =>
        (names.find(each => each.name === name)?.mentions ?? []).map(({ start, end }) => copy.slice(start, end));
      assert.deepEqual([mentioned(one[0]), mentioned(other[0])], [one, other]);
    });
});
