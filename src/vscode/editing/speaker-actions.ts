import * as vscode from 'vscode';
import { FORGET_SPEAKER, SET_SPEAKER } from '../voices/speaker-commands';

/** What may be told of a quotation, or of what is told without marks. */
export interface Untold {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
  /** Who may be meant, likeliest first. */
  readonly names: readonly string[];
  /** Somebody is known to say it. */
  readonly isKnown: boolean;
  /** Whom a note names. */
  readonly noted: readonly string[];
}

/** *This is Ana Ruiz*, for each who may be meant; *This is somebody else…*; *Forget who says this*. */
export function speakerActions({ uri, range, names, isKnown, noted }: Untold): vscode.CodeAction[] {
  const { l10n } = vscode;
  const offer = (title: string, command: string, ...more: string[]): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command, title, arguments: [uri, range, ...more] };
    return action;
  };
  const other = isKnown || names.length ? l10n.t('This is somebody else…') : l10n.t('This is…');
  return [
    ...names.map(name => offer(l10n.t('This is {0}', name), SET_SPEAKER, name)),
    offer(other, SET_SPEAKER),
    ...(noted.length ? [offer(l10n.t('Forget who says this: {0}', noted.join(', ')), FORGET_SPEAKER)] : []),
  ];
}
