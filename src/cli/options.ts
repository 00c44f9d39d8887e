import { Command, Option } from 'commander';
import { severities, type Severity } from '../engine/rule';
import { formats, type Format } from '../engine/text/copy';
import type { ImportOptions } from './import-word';
import { noteCommands, type NoteActions } from './note-options';
import { again } from './repeatable-option';

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
  /** A file of findings that are known; only what is new is told. */
  readonly baseline?: string;
  /** The file that what is found is kept in, to be such a baseline. */
  readonly writeBaseline?: string;
  /** The file that a summary in Markdown is appended to. */
  readonly summary?: string;
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
const CHECKED =
  '\nA file that is named is checked, whatever it looks like. In folders, those plain-text and Markdown files are checked that read as ' +
  'articles, or those that the nearest factnote.json names.';

/** What each command does. */
export interface Actions extends NoteActions {
  check(files: string[], options: CheckOptions): Promise<void>;
  annotate(files: string[], options: AnnotateOptions): Promise<void>;
  evidence(files: string[], options: EvidenceOptions): Promise<void>;
  report(files: string[], options: ReportOptions): Promise<void>;
  importWord(file: string, options: ImportOptions): Promise<void>;
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
    .addOption(
      new Option('--baseline <file>', 'tell only what is new since --write-baseline').conflicts([
        'jsonlIn',
        'fixDryRun',
        'gate',
      ]),
    )
    .addOption(
      new Option('--write-baseline <file>', 'keep what is found now in this file, as known').conflicts([
        'jsonlIn',
        'fix',
        'fixDryRun',
        'gate',
        'baseline',
        'format',
      ]),
    )
    .addOption(
      new Option('--summary <file>', 'also append a summary in Markdown to this file').conflicts([
        'jsonlIn',
        'fixDryRun',
        'gate',
        'writeBaseline',
      ]),
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
  noteCommands(program.command('notes'), actions);
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

const SHEET =
  '\nFor the lawyer, statements about named people come first, and nothing is told of the documents that “confidential” in the nearest ' +
  'factnote.json names.';

const ASKED =
  '\nThey are the files that “sources” in the nearest factnote.json names, or else those of the nearest folder “sources”. What is found is ' +
  'for a person to judge: nothing is verified by it.';

const writtenAs = () =>
  new Option('--as <format>', 'what the files are written in; by default, as their names say').choices(formats);
const jsonlIn = () =>
  new Option('--jsonl-in', 'read {"id": …, "text": …} a line from standard input, print a result a line');
