import type { Command } from 'commander';

/** `factnote lsp`. The server is loaded when it is asked for. */
export function addLanguageServer(program: Command, version: string): void {
  program
    .command('lsp')
    .summary('a language server for editors')
    .description('Serves an editor that speaks the Language Server Protocol.')
    .option('--stdio', 'over standard input and output, the only way there is')
    .action(async () => (await import('../lsp/server')).serve(version));
}
