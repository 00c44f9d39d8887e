/** The options of `factnote notes`. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { statuses } from '../engine/notes/note';
import type { ExchangeOptions } from './exchange';
import type { AddOptions, ListOptions, NoteOptions, StetOptions } from './notes';
import { again } from './repeatable-option';

/** What each command on notes does. */
export interface NoteActions {
  add(file: string, options: AddOptions): Promise<void>;
  stet(file: string, options: StetOptions): Promise<void>;
  list(file: string, options: ListOptions): Promise<void>;
  set(id: string, options: NoteOptions): Promise<void>;
  delete(id: string): Promise<void>;
  export(file: string, options: ExchangeOptions): Promise<void>;
  import(file: string, from: string, options: ExchangeOptions): Promise<void>;
  move(from: string, to: string): Promise<void>;
  checkNotes(folder: string): Promise<void>;
}

const NOTES = `Fact notes on the claims of an article: who checked them, how, and with what result.

They are kept in .factnotes, in the nearest folder upwards that has one, or else in this folder.`;

const ARTICLE = 'the article';
const ID = 'the note’s id';

/** Adds the commands on notes to `factnote notes`. */
export function noteCommands(notes: Command, actions: NoteActions): void {
  notes.summary('what checkers have put on record').description(NOTES);
  notes
    .command('add')
    .summary('put a fact note on a claim')
    .description('Puts a fact note on words of an article, and prints its id.')
    .argument('<file>', ARTICLE)
    .requiredOption('--exact <words>', 'the words of the claim')
    .addOption(occurrence())
    .addOption(status().default('query'))
    .addOption(evidence())
    .option('--passage <text>', 'the words of the file that back the claim; they must stand in it')
    .option('--comment <text>', 'what was asked, or how it was checked')
    .option('--checker <name>', 'who checked it; by default, as git knows you')
    .action(actions.add);
  notes
    .command('stet')
    .summary('let a finding stand')
    .description(
      'Lets a finding stand until its words change, or all that a rule finds; prints an id, by which it is deleted.',
    )
    .argument('<file>', ARTICLE)
    .requiredOption('--rule <id>', 'the rule, such as quote/unclosed')
    .option('--exact <words>', 'the words of the finding')
    .addOption(occurrence())
    .addOption(new Option('--scope <scope>', 'what may stand').choices(['here', 'file', 'project']).default('here'))
    .option('--reason <text>', 'why')
    .option('--checker <name>', 'who says so; by default, as git knows you')
    .action(actions.stet);
  commandsOnNotes(notes, actions);
  commandsOnFiles(notes, actions);
}

/** What is done with the notes that are there. */
function commandsOnNotes(notes: Command, actions: NoteActions): void {
  notes
    .command('list')
    .summary('the notes of an article, and where they are now')
    .description('Lists the notes of an article, in the order of the text.')
    .argument('<file>', ARTICLE)
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .action(actions.list);
  notes
    .command('set')
    .summary('change a fact note')
    .description('Changes a fact note. A claim that was changed since counts as checked anew, once its status is set.')
    .argument('<id>', ID)
    .addOption(status())
    .addOption(evidence())
    .option('--passage <text>', 'the words of the file that back the claim; they must stand in it')
    .option('--comment <text>', 'what was asked, or how it was checked')
    .option('--checker <name>', 'who checked it')
    .action(actions.set);
  notes
    .command('delete')
    .summary('delete a note')
    .description('Deletes a note, or lets a finding be found again.')
    .argument('<id>', ID)
    .action(actions.delete);
}

/** What is done with whole files of notes. */
function commandsOnFiles(notes: Command, actions: NoteActions): void {
  notes
    .command('export')
    .summary('print the notes for another tool')
    .description('Prints the notes of an article as W3C Web Annotations, or as Hypothesis has them.')
    .argument('<file>', ARTICLE)
    .addOption(exchange())
    .action(actions.export);
  notes
    .command('import')
    .summary('take in the notes of another tool')
    .description('Takes in notes on an article, and tells which of them have no place in it.')
    .argument('<file>', ARTICLE)
    .argument('[from]', 'the file with the notes; - is standard input', '-')
    .addOption(exchange())
    .action(actions.import);
  notes
    .command('move')
    .summary('take notes along to a new name')
    .description('Takes the notes of an article, or of all in a folder, along to the name that it has now.')
    .argument('<old>', 'the article or folder as it was called')
    .argument('<new>', 'as it is called now')
    .action(actions.move);
  notes
    .command('check')
    .summary('read all notes back')
    .description(
      'Reads back every file of notes, and says which cannot be read, which have no article, and which claims have changed.',
    )
    .argument('[folder]', 'where', '.')
    .addHelpText('after', '\nExit status: 0 all is well, 1 something is not, 2 the call is wrong.')
    .action(actions.checkNotes);
}

const EVIDENCE =
  'an address, a file of this folder (FILE or FILE#page=3), or what was heard or seen: “interview: Ana Ruiz, 14 May, by phone” ' +
  '(interview, e-mail, document or observation)';

const exchange = () =>
  new Option('--format <format>', 'whose notes').choices(['jsonld', 'hypothesis']).default('jsonld');
const status = () => new Option('--status <status>', 'what the checker says').choices(statuses);
const evidence = () => again('--evidence <source>', EVIDENCE);
const occurrence = () =>
  new Option('--occurrence <n>', 'which, where the words are there several times; from 1').argParser(value => {
    if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('It must be a number from 1.');
    return Number(value);
  });
