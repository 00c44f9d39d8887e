import type { Standing } from '../engine/notes/note';

/** How a claim stands, in words. */
export const standingInWords: Readonly<Record<Standing, string>> = {
  query: 'query',
  verified: 'verified',
  disputed: 'disputed',
  wrong: 'wrong',
  unverifiable: 'cannot be verified',
  unchecked: 'unchecked',
  stale: 'changed since',
  'context-changed': 'context changed',
  moved: 'moved, look',
  orphan: 'words are gone',
  clash: 'two versions',
  'evidence-changed': 'evidence changed',
};
