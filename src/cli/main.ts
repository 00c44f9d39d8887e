/** The command line: `factnote check`, `annotate` and `notes`. What it prints is promised in OUTPUT and held to in test/cli. */
import { CommanderError } from 'commander';
import { version } from '../../package.json';
import { runAnnotate } from './annotate';
import { runCheck } from './check';
import { Complaint, complain } from './complaints';
import { exportNotes, importNotes } from './exchange';
import { addNote, addStet, deleteNote, listNotes, setNote } from './notes';
import { commands } from './options';

const notes = {
  add: addNote,
  stet: addStet,
  list: listNotes,
  set: setNote,
  delete: deleteNote,
  export: exportNotes,
  import: importNotes,
};

commands(version, runCheck, runAnnotate, notes)
  .parseAsync()
  .catch((error: unknown) => {
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
  });
