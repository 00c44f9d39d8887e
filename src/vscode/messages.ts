import * as vscode from 'vscode';
import { mayBeArticle } from './articles/article-documents';

/** In milliseconds. */
const LONG_ENOUGH = 5000;

/** Says something in the status bar for a moment; the command that says so returns it, for whoever has called it. */
export function tell(said: string): string {
  vscode.window.setStatusBarMessage(said, LONG_ENOUGH);
  return said;
}

/** What a command says that needs an article, where there is none: why not, and what can be done. */
export function tellNoArticle(): string {
  const document = vscode.window.activeTextEditor?.document;
  return tell(
    document && mayBeArticle(document)
      ? vscode.l10n.t('This does not read as an article in English. “Factnote: Check Article” checks it all the same.')
      : vscode.l10n.t('There is no article in the editor in front.'),
  );
}

/** What is said of an article in a language that Factnote does not read, by its ISO code. */
export const notEnglish = (language: string): string =>
  vscode.l10n.t(
    'Factnote reads English; this looks {0}. Nothing is marked in it.',
    new Intl.DisplayNames(vscode.env.language, { type: 'language' }).of(language) ?? language,
  );
