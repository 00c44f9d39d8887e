/**
 * A sentence for a person, not yet in that person's language: an English template with `{0}`, `{1}` … and what goes there.
 * What goes there may be a phrase itself. The engine knows no language but the article's; a host translates the template (VS Code: `vscode.l10n.t`) or takes the English.
 */
export interface Phrase {
  readonly template: string;
  readonly args: readonly (string | number | Phrase)[];
}

/** Makes a phrase. `npm run generate` collects the templates of all calls into l10n/bundle.l10n.json. */
export const say = (template: string, ...args: Phrase['args']): Phrase => ({ template, args });

/** The phrase in English. */
export const english = ({ template, args }: Phrase): string =>
  template.replace(/\{(\d)\}/g, (_, n: string) => {
    const arg = args[Number(n)] ?? '';
    return typeof arg === 'object' ? english(arg) : String(arg);
  });
