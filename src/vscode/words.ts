import * as vscode from 'vscode';
import type { Phrase } from '../engine/phrase';

/** A phrase of the engine in the language of the editor. */
export const inWords = ({ template, args }: Phrase): string => vscode.l10n.t(template, ...args);
