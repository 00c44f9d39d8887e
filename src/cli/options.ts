import { Command, InvalidArgumentError, Option } from 'commander';
import { statuses } from '../engine/notes/note';
import { severities, type Severity } from '../engine/rule';
import { formats, type Format } from '../engine/text/copy';
import type { ExchangeOptions } from './exchange';
import type { ImportOptions } from './import-word';
import type { AddOptions, ListOptions, NoteOptions, StetOptions } from './notes';

const checkFormats = ['text', 'json', 'jsonl', 'sarif', 'github'] as const;
const annotateFormats = ['text', 'json', 'jsonl'] as const;

export interface AnnotateOptions {
  /** What the files are written in; undefined where their names say so. */
  readonly as?: Format;
  /** Undefined where the call does not say. */
  readonly format?: (typeof annotateFormats)[number];
  readonly jsonlIn?: true;
}

export interface CheckOptions extends Omit<AnnotateOptions, 'format'> {
  readonly format?: (typeof checkFormats)[number];
  readonly failOn: Severity;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly gate?: true;
  /** Globs of the documents that quotations and figures are held against, in place of those of the settings. */
  readonly sources?: readonly string[];
}

const sheetFormats = ['md', 'html', 'docx', 'csv', 'jsonld'] as const;

export interface ReportOptions {
  readonly as?: Format;
  readonly format: (typeof sheetFormats)[number];
  readonly for?: 'lawyer';
  readonly out?: string;
}

export interface EvidenceOptions extends AnnotateOptions {
  /** Words of the article that are asked about, in place of all its claims. */
  readonly claim?: readonly string[];
  /** Globs of the documents that are asked, in place of those of the settings. */
  readonly sources?: readonly string[];
}

const FILES = 'files, folders and globs; - is standard input; by default, this folder';
const CHECKED = `
A file that is named is checked, whatever it looks like. In folders, those plain-text and Markdown files are checked that read as
articles, or those that the nearest factnote.json names.`;

/** What each command does; the later ones are those of `factnote notes`. */
export interface Actions {
  check(files: string[], options: CheckOptions): Promise<void>;
  annotate(files: string[], options: AnnotateOptions): Promise<void>;
  evidence(files: string[], options: EvidenceOptions): Promise<void>;
  report(files: string[], options: ReportOptions): Promise<void>;
  importWord(file: string, options: ImportOptions): Promise<void>;
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

/** The command line's commands and options. Complains by throwing. */
export function commands(version: string, actions: Actions): Command {
  const program = new Command('factnote')
    .description('Finds damage in news copy, and the figures that nobody has verified.')
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: () => {} }); // main says it, in one line
  program
    .command('check')
    .summary('what is damaged, and what has to be verified')
    .description(`Tells what is damaged in articles, and what has to be verified.\n${CHECKED}`)
    .argument('[files...]', FILES)
    .addOption(new Option('--format <format>', 'how to print it').choices(checkFormats))
    .addOption(writtenAs())
    .addOption(jsonlIn())
    .addOption(
      new Option('--fail-on <severity>', 'the least serious finding that fails').choices(severities).default('error'),
    )
    .addOption(
      again(
        '--sources <glob>',
        'hold quotations and figures against these documents; by default, those of the settings or of a folder “sources”',
      ).conflicts('jsonlIn'),
    )
    .addOption(new Option('--fix', 'make the safe fixes, then tell what is left').conflicts('jsonlIn'))
    .addOption(new Option('--fix-dry-run', 'print what --fix would change, as a diff').conflicts(['jsonlIn', 'fix']))
    .addOption(
      new Option('--gate', 'say whether it is ready to be published, by “gate” in the nearest factnote.json').conflicts(
        ['jsonlIn', 'fix', 'fixDryRun'],
      ),
    )
    .addHelpText(
      'after',
      '\nExit status: 0 nothing as serious as --fail-on (with --gate: ready), 1 something (not ready), 2 the call is wrong or a file ' +
        'cannot be read.',
    )
    .action(actions.check);
  program
    .command('annotate')
    .summary('what articles say: quotations, speakers, figures')
    .description(`Prints what articles say: quotations with their speakers, and figures.\n${CHECKED}`)
    .argument('[files...]', FILES)
    .addOption(new Option('--format <format>', 'how to print it').choices(annotateFormats))
    .addOption(writtenAs())
    .addOption(jsonlIn())
    .action(actions.annotate);
  evidenceCommand(program, actions);
  reportCommand(program, actions);
  noteCommands(program.command('notes').summary('what checkers have put on record').description(NOTES), actions);
  return program;
}

function evidenceCommand(program: Command, actions: Actions): void {
  program
    .command('evidence')
    .summary('what the desk’s own documents say of the claims')
    .description(`Asks the desk’s own documents about the quotations and figures of articles.\n${ASKED}`)
    .argument('[files...]', 'the articles; - is standard input')
    .addOption(again('--claim <words>', 'ask about these words of the article alone'))
    .addOption(again('--sources <glob>', 'the documents to ask, in place of those that the settings name'))
    .addOption(new Option('--format <format>', 'how to print it').choices(annotateFormats))
    .addOption(writtenAs())
    .addOption(jsonlIn())
    .addHelpText('after', '\nExit status: 0 whatever is found, 2 the call is wrong or a file cannot be read.')
    .action(actions.evidence);
}

function reportCommand(program: Command, actions: Actions): void {
  program
    .command('report')
    .summary('the fact sheet of an article')
    .description(
      `Prints the fact sheet of articles: the copy with numbered claims, and what is on record of each.\n${SHEET}`,
    )
    .argument('<files...>', 'the articles; - is standard input')
    .addOption(new Option('--format <format>', 'how to print it').choices(sheetFormats).default('md'))
    .addOption(new Option('--for <reader>', 'who reads it').choices(['lawyer']))
    .option('--out <file>', 'write it to this file')
    .addOption(writtenAs())
    .addHelpText('after', '\nExit status: 0 it is printed, 2 the call is wrong or a file cannot be read.')
    .action(actions.report);
  program
    .command('import')
    .summary('a Word document as an article and its notes')
    .description(
      'Makes an article of the text of a Word document, and fact notes of its comments. Tracked changes are told, and taken as accepted.',
    )
    .argument('<file>', 'the Word document')
    .option('--out <file>', 'the article; by default, the name of the document with .txt')
    .addHelpText(
      'after',
      '\nExit status: 0 it is made, 2 the document cannot be read, or the article is there already.',
    )
    .action(actions.importWord);
}

const SHEET = `
For the lawyer, statements about named people come first, and nothing is told of the documents that “confidential” in the nearest
factnote.json names.`;

const ASKED = `
They are the files that “sources” in the nearest factnote.json names, or else those of the nearest folder “sources”. What is found is for
a person to judge: nothing is verified by it.`;

const NOTES = `Fact notes on the claims of an article: who checked them, how, and with what result.

They are kept in .factnotes, in the nearest folder upwards that has one, or else in this folder.`;

const ARTICLE = 'the article';
const ID = 'the note’s id';

function noteCommands(notes: Command, actions: Actions): void {
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
function commandsOnNotes(notes: Command, actions: Actions): void {
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
function commandsOnFiles(notes: Command, actions: Actions): void {
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

/** An option that may be given several times. */
const again = (flags: string, description: string) =>
  new Option(flags, `${description}; may be given again`).argParser((given: string, before: string[] = []) => [
    ...before,
    given,
  ]);
const exchange = () =>
  new Option('--format <format>', 'whose notes').choices(['jsonld', 'hypothesis']).default('jsonld');
const status = () => new Option('--status <status>', 'what the checker says').choices(statuses);
const evidence = () => again('--evidence <source>', EVIDENCE);
const occurrence = () =>
  new Option('--occurrence <n>', 'which, where the words are there several times; from 1').argParser(value => {
    if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('It must be a number from 1.');
    return Number(value);
  });

const writtenAs = () =>
  new Option('--as <format>', 'what the files are written in; by default, as their names say').choices(formats);
const jsonlIn = () =>
  new Option('--jsonl-in', 'read {"id": …, "text": …} a line from standard input, print a result a line');
