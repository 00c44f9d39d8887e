/** Marks, capitals, words and pieces of sentences that were left over or put twice, with sound copy like them: written down before they were tried. */
import { holds } from '../wordings';

/** Marks say what is found. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'quote/mismatched': [
    // angle brackets for marks
    '⟦<<We were never asked,>>⟧ she said.',
    'The mayor called it ⟦<<a bad day for the town>>⟧ and left.',
    '⟦<<Nobody told us.>>⟧ So said the keeper.',
    'He wants ⟦<<more boats, and soon>>⟧, the letter says.',
    'She asked: ⟦<<Who shut the lock?>>⟧',
    'The plan (⟦<<a step in the dark,>>⟧ said Lind) was dropped.',
    // a single mark too many
    '⟦“It was a long night,’”⟧ said Ana Ruiz.',
    "⟦\"It was a long night,'\"⟧ said Ana Ruiz.",
    '⟦“We go home.’”⟧ Nobody came.',
    '⟦“Who shut it?’”⟧ she asked.',
    '⟦“The mill is ours,”’⟧ he said.',
    'Ruiz, who left, said: ⟦“The boats are late again.’”⟧',
    // sound
    'Dear <<Name>>, your boat of <<Date>> is late.',
    'The shift operators << and >> move bits; x << 2 >> 1 is none of them.',
    'He writes cin >> a >> b and cout << c for a living.',
    '“He told me, ‘Go home,’” said Ruiz.',
    '“We were goin’,” she said. “They are the workers’,” he said. “It is the boats’” was all he said.',
    "\"He told me, 'Go home,'\" said Ruiz. 'We read \"The Pier,\"' he said.",
    '“‘Go home,’ he told us. ‘Now.’” Nobody left.',
  ],
};

holds(CASES, new Set());
