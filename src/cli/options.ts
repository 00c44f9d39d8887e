import { Command, Option } from 'commander';
import { severities, type Severity } from '../engine/rule';

export const checkFormats = ['text', 'json', 'jsonl', 'sarif', 'github'] as const;
export const annotateFormats = ['text', 'json', 'jsonl'] as const;

export interface AnnotateOptions {
  /** Undefined where the call does not say. */
  readonly format?: (typeof annotateFormats)[number];
  readonly jsonlIn?: true;
}

export interface CheckOptions {
  readonly format?: (typeof checkFormats)[number];
  readonly jsonlIn?: true;
  readonly failOn: Severity;
  readonly fix?: true;
  readonly fixDryRun?: true;
}

type Action<Options> = (files: string[], options: Options) => Promise<void>;

const FILES = 'files, folders and globs; - is standard input; by default, this folder';
const CHECKED = `
A file that is named is checked, whatever it looks like. In folders, those plain-text and Markdown files are checked that read as
articles, or those that the nearest factnote.json names.`;

/** The command line's commands and options. Complains by throwing. */
export function commands(version: string, check: Action<CheckOptions>, annotate: Action<AnnotateOptions>): Command {
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
    .addOption(jsonlIn())
    .addOption(
      new Option('--fail-on <severity>', 'the least serious finding that fails').choices(severities).default('error'),
    )
    .addOption(new Option('--fix', 'make the safe fixes, then tell what is left').conflicts('jsonlIn'))
    .addOption(new Option('--fix-dry-run', 'print what --fix would change, as a diff').conflicts(['jsonlIn', 'fix']))
    .addHelpText(
      'after',
      '\nExit status: 0 nothing as serious as --fail-on, 1 something, 2 the call is wrong or a file cannot be read.',
    )
    .action(check);
  program
    .command('annotate')
    .summary('what articles say: quotations, speakers, figures')
    .description(`Prints what articles say: quotations with their speakers, and figures.\n${CHECKED}`)
    .argument('[files...]', FILES)
    .addOption(new Option('--format <format>', 'how to print it').choices(annotateFormats))
    .addOption(jsonlIn())
    .action(annotate);
  return program;
}

const jsonlIn = () =>
  new Option('--jsonl-in', 'read {"id": …, "text": …} a line from standard input, print a result a line');
