import type { Status } from '../../engine/notes/note';

/** The command that says one thing of the claim at the cursor. */
export const COMMAND_OF: Readonly<Record<Status, string>> = {
  query: 'factnote.query',
  verified: 'factnote.verify',
  disputed: 'factnote.dispute',
  wrong: 'factnote.markWrong',
  unverifiable: 'factnote.markUnverifiable',
};
