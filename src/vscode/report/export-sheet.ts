import * as vscode from 'vscode';
import type { FactSheet } from '../../engine/report/fact-sheet';
import { sheetFormats } from '../../engine/report/formats';
import { encoded } from '../../project/bytes';
import { inWords } from '../localized';

/** What a fact sheet is exported as. */
const FORMATS = ['md', 'html', 'docx', 'csv', 'jsonld'] as const;
export type SheetFormat = (typeof FORMATS)[number];

/** What a person has chosen. */
export interface Choice {
  readonly format: SheetFormat;
  readonly reader?: 'lawyer';
  /** Where to; asked for where nobody has said. */
  readonly to?: vscode.Uri;
}

/** Reads what a key binding or another extension says; undefined where it says nothing that counts. */
export function choiceIn(given: unknown): Choice | undefined {
  if (typeof given !== 'object' || given === null || !('format' in given)) return undefined;
  const format = FORMATS.find(each => each === given.format);
  return (
    format && {
      format,
      ...('reader' in given && given.reader === 'lawyer' && { reader: 'lawyer' as const }),
      ...('to' in given && given.to instanceof vscode.Uri && { to: given.to }),
    }
  );
}

/** Asks in which format, and for whom. */
export async function askChoice(): Promise<Choice | undefined> {
  const detail: Readonly<Record<SheetFormat, string>> = {
    docx: vscode.l10n.t('The copy with comments and footnotes, then the sheet'),
    html: vscode.l10n.t('One page that prints well'),
    md: vscode.l10n.t('The copy with footnotes'),
    csv: vscode.l10n.t('A row a claim'),
    jsonld: vscode.l10n.t('The notes as other tools read them'),
  };
  const order = Object.keys(detail) as SheetFormat[];
  const items = (reader?: 'lawyer') =>
    order.map(format => ({ label: NAMES[format], detail: detail[format], format, reader }));
  const title = vscode.l10n.t('Export the fact sheet as');
  const lawyer = vscode.l10n.t('for the lawyer: named people first, nothing confidential');
  const separator = { label: lawyer, kind: vscode.QuickPickItemKind.Separator } as const;
  const forLawyer = items('lawyer').map(item => ({ ...item, description: vscode.l10n.t('for the lawyer') }));
  const picked = await vscode.window.showQuickPick<vscode.QuickPickItem & Partial<Choice>>(
    [...items(), separator, ...forLawyer],
    { title, matchOnDescription: true, matchOnDetail: true },
  );
  return picked?.format && { format: picked.format, reader: picked.reader };
}

const NAMES: Readonly<Record<SheetFormat, string>> = {
  docx: 'Word',
  html: 'HTML',
  md: 'Markdown',
  csv: 'CSV',
  jsonld: 'JSON-LD',
};

/** Asks where to; beside the article where nothing else is chosen. */
export function askFile(article: vscode.Uri, { format, reader }: Choice): Thenable<vscode.Uri | undefined> {
  const name = article.path.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const file = `${name}.${reader ? 'fact-sheet-for-the-lawyer' : 'fact-sheet'}.${format}`;
  const folder = article.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : beside(article);
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export the fact sheet as'),
    defaultUri: folder && vscode.Uri.joinPath(folder, file),
    filters: { [NAMES[format]]: [format] },
  });
}

const beside = (article: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(article, '..');

/** The sheet as a file of the format. */
export async function bytesOf(sheet: FactSheet, format: SheetFormat): Promise<Uint8Array> {
  if (format !== 'docx') return encoded(sheetFormats[format]([sheet], inWords));
  return (await import('../../project/report/docx-sheet')).sheetInDocx(sheet, inWords);
}
