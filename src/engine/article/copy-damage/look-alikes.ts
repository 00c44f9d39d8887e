/** Words that are taken for others that look like them, told by the grammar around them: *he though the lock was shut*, *has past the test*. */
import { Class } from '../../words/classes';
import { hashes, isIn, isSmall } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { isHead } from './agreement';
import type { WrongWord } from './wrong-word';

const [ARTICLES, SUBJECTS, HAVE, BE, WILL, THAT] = [
  'the a an',
  'he she they we i it',
  'has have had',
  'is are was were be been am',
  'will would can could must should may might',
  'that',
].map(hashes);
const POSSESSIVES = hashes('his her its their our my the');
const HOLDERS = hashes('he she they we everybody nobody');
const LOST = hashes('money ground votes control hope the his her their its a');
/** What was thought, not *he though tired*. */
const THOUGHT = Class.DETERMINER | Class.PRONOUN;

type Test = (tokens: Tokens, i: number) => boolean;

const TABLE: readonly (readonly [written: string, meant: string, isMeant: Test])[] = [
  [
    'though',
    'thought',
    (tokens, i) => isIn(tokens, i - 1, HOLDERS) && tokens.is(i + 1, THOUGHT) && !tokens.is(i - 2, Class.AUXILIARY),
  ],
  [
    'its',
    'it’s',
    (tokens, i) => tokens.is(i + 1, Class.ADJECTIVE) && !tokens.is(i + 1, Class.NOUN) && isIn(tokens, i + 2, THAT),
  ],
  [
    'than',
    'then',
    (tokens, i) => isHead(tokens, i) && (isIn(tokens, i + 1, ARTICLES) || isIn(tokens, i + 1, SUBJECTS)),
  ],
  ['loosing', 'losing', (tokens, i) => isIn(tokens, i - 1, BE) && isIn(tokens, i + 1, LOST)],
  ['except', 'accept', (tokens, i) => isIn(tokens, i - 1, WILL) && isIn(tokens, i + 1, POSSESSIVES)],
  ['past', 'passed', (tokens, i) => isIn(tokens, i - 1, HAVE) && isIn(tokens, i + 1, POSSESSIVES)],
  [
    'where',
    'were',
    (tokens, i) =>
      isSmall(tokens, i - 1) &&
      tokens.is(i - 1, Class.PLURAL) &&
      tokens.is(i - 1, Class.PERSON) &&
      tokens.is(i + 1, Class.PARTICIPLE) &&
      !tokens.is(i + 1, Class.NOUN | Class.ADJECTIVE),
  ],
  ['advise', 'advice', (tokens, i) => isIn(tokens, i - 1, POSSESSIVES)],
  [
    'quiet',
    'quite',
    (tokens, i) =>
      isIn(tokens, i - 1, BE) &&
      isSmall(tokens, i + 1) &&
      tokens.is(i + 1, Class.ADJECTIVE) &&
      !tokens.is(i + 1, Class.NOUN | Class.ADVERB | Class.PREPOSITION),
  ],
];

export const LOOK_ALIKES = TABLE.map(
  ([word, meant, isMeant]) =>
    [
      word,
      (tokens: Tokens, i: number): WrongWord | undefined =>
        tokens.shape(i) <= Shape.CAPITAL && !tokens.isJoined(i) && !tokens.isJoined(i + 1) && isMeant(tokens, i)
          ? { first: i, last: i, meant }
          : undefined,
    ] as const,
);
