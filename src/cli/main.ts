/** The command line: `factnote check`, `annotate`, `evidence`, `report`, `notes` and `lsp`. What it prints is promised in OUTPUT and held to in test/cli. */
import { CommanderError } from 'commander';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { openLexicon } from '../engine/words/lexicon';
import { Complaint, complain } from './errors';
import { addLanguageServer } from './lsp';
import { commands } from './options';
import { endWithOutput } from './output';

/** Each command's code runs when the command does. */
const notes = () => import('./notes');
const exchange = () => import('./exchange');
const noteFiles = () => import('./note-files');

/** Runs the call that started this process. */
export async function main(): Promise<void> {
  endWithOutput();
  openLexicon(readFileSync(join(__dirname, 'lexicon.bin')));
  const program = commands(version, {
    check: async (...call) => (await import('./check')).runCheck(...call),
    annotate: async (...call) => (await import('./annotate')).runAnnotate(...call),
    evidence: async (...call) => (await import('./evidence')).runEvidence(...call),
    report: async (...call) => (await import('./report')).runReport(...call),
    importWord: async (...call) => (await import('./import-word')).importWord(...call),
    add: async (...call) => (await notes()).addNote(...call),
    stet: async (...call) => (await notes()).addStet(...call),
    list: async (...call) => (await notes()).listNotes(...call),
    set: async (...call) => (await notes()).setNote(...call),
    delete: async (...call) => (await notes()).deleteNote(...call),
    export: async (...call) => (await exchange()).exportNotes(...call),
    import: async (...call) => (await exchange()).importNotes(...call),
    move: async (...call) => (await noteFiles()).moveNotes(...call),
    checkNotes: async (...call) => (await noteFiles()).checkNotes(...call),
  });
  addLanguageServer(program, version);
  try {
    await program.parseAsync();
  } catch (error) {
    tell(error);
  }
}

/** Runs in another thread of a run. */
export const serve = async (): Promise<void> => (await import('./pool')).serve();

function tell(error: unknown): void {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return; // help and version are printed already
    if (error.code === 'commander.help')
      process.exitCode = 2; // no command: the help says which there are
    else complain(error.message.replace(/^error: /, ''));
  } else if (error instanceof Complaint) {
    complain(error.message);
  } else {
    complain(`this is a fault of Factnote’s own: ${error instanceof Error ? error.stack : String(error)}`);
  }
}
