/** Signs that a system could not write and tags that lost their partners, and sound copy like them, in wordings of our own. */
import { holds } from '../wordings';

/** Marks say what is found. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'text/encoding': [
    // an apostrophe
    'The keeper⟦?⟧s boat sank at noon.',
    'They don⟦?⟧t know who shut the lock.',
    '“We⟦?⟧re late,” she said.',
    'Ana O⟦?⟧Brien is the mayor of Elston.',
    'Nobody thought they⟦?⟧d come; “I⟦?⟧ll wait,” he said.',
    'Kiel⟦?⟧s lock, which hasn⟦?⟧t leaked in years, is shut.',
    // a dash
    'The lock ⟦?⟧ an old one ⟦?⟧ leaks.',
    'Elston, the larger town, has two ferries ⟦?⟧ neither of them sails in May.',
    'They sold the mill ⟦?⟧ its roof had gone ⟦?⟧ for a song.',
    'The board has met. Nobody voted for it ⟦?⟧ not even the chair.',
    'The lock⟦?⟧an old one⟦?⟧leaks.',
    'Nobody voted for it⟦?⟧not even the chair.',
    // sound
    'See example.org/ferry?s=4 and desk.org?t for the list, or watch?v=d.',
    'Was it late?so nobody knew. Is the lock open ? nobody said so.',
    'You know the keeper ? she asked. And who pays ? not the board.',
    '“Is it late?” he asked. “Who? Me?” she said.',
    'Who is it? the keeper asked himself. Why not? they said.',
    'The quiz show What’s My Line? ran for years. Yahoo? said so.',
    'The moves 12.Nf3?d5 and 14.Qe2?! were bad; the class is T?string.',
    'How many boats ? two or three ? came to the pier ?',
    // a tag
    'The mill⟦</b>⟧ has burned, and nobody was hurt.',
    'It was a ⟦<i>⟧long night for the crew.',
    'The board met.⟦</p>⟧ Nobody left.',
    'The keeper of the lock⟦</em>⟧, Ana Ruiz, has left.',
    'They waited for the ⟦<strong>⟧ferry until noon.',
    'The storm took the roof of the mill⟦<br/>⟧.',
    'It costs ⟦<span class="price">⟧4 crowns a head.',
    // sound
    'It was a <em>long</em> night for the crew.',
    'The tag <b> makes words bold, and “</i>” ends what is slanted.',
    'Write to Ana Ruiz <desk@example.org> by noon; she wrote <sigh> and <3.',
    'The rate is a<b in one model, and p<i or q>r in the other.',
    '<b>The mill has burned.\n\nNobody was hurt.</b>',
    'The type is List<String>, and the other Map<Key>, she wrote.',
    '<p>The mill has burned.\n\n<p>Nobody was hurt.',
  ],
  'text/spacing': [
    // a dash that is lost has its spaces
    'The lock ? an old one ? leaks.',
    'Is the lock open⟦ ⟧? Nobody knew.',
  ],
};

holds(CASES, new Set());
