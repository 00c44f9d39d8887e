import * as vscode from 'vscode';
import { check } from '../../engine/check';
import { readsAsArticle } from '../../project/articles';
import { decodeCopy, refuseSize } from '../../project/copy';
import type { Articles } from '../articles';
import type { Output } from '../output';
import { rangesIn } from '../ranges';
import { ARTICLE_FILES, TEXT_FILES } from '../which';
import { inWords } from '../words';

/** What a check of the workspace came to. */
interface Sum {
  articles: number;
  findings: number;
}

/** Checks the articles of the workspace, open or not; what it finds stands in the Problems panel. */
export const registerCheckWorkspace = (articles: Articles, output: Output): vscode.Disposable =>
  vscode.commands.registerCommand('factnote.checkWorkspace', async () => {
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Factnote: checking the workspace'),
      cancellable: true,
    };
    const sum = await vscode.window.withProgress(options, (progress, token) =>
      sweep(articles, output, progress, token),
    );
    void tell(sum);
    return sum;
  });

async function sweep(
  articles: Articles,
  output: Output,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<Sum> {
  articles.forgetUnopened();
  const sum: Sum = { articles: 0, findings: 0 };
  const files = await articleFiles(articles, token);
  for (const file of files) {
    if (token.isCancellationRequested) break;
    progress.report({ message: vscode.workspace.asRelativePath(file.uri), increment: 100 / files.length });
    try {
      const found = await checkFile(articles, file, output);
      if (found === undefined) continue;
      sum.articles++;
      sum.findings += found;
    } catch (error) {
      output.error(vscode.l10n.t('Checking {0} failed', file.uri.toString()), error);
    }
  }
  return sum;
}

interface File {
  readonly uri: vscode.Uri;
  /** True where the settings or the file's language say that it is an article; else its text decides. */
  readonly named: boolean;
}

/** The files that are articles or may be, in a steady order. */
async function articleFiles(articles: Articles, token: vscode.CancellationToken): Promise<File[]> {
  const files = new Map<string, File>();
  const find = async (folder: vscode.WorkspaceFolder, glob: string, named: boolean): Promise<void> => {
    const pattern = new vscode.RelativePattern(folder, glob);
    for (const uri of await vscode.workspace.findFiles(pattern, '**/node_modules/**', undefined, token)) {
      if (named || !files.has(uri.toString())) files.set(uri.toString(), { uri, named });
    }
  };
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const globs = articles.settings(folder).articles;
    if (!globs.length) await find(folder, TEXT_FILES, false);
    for (const glob of [...globs, ARTICLE_FILES]) await find(folder, glob, true);
  }
  return [...files.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
}

/** Checks one file; the number of its findings, or nothing where it is no article. */
async function checkFile(articles: Articles, { uri, named }: File, output: Output): Promise<number | undefined> {
  const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
  if (open) {
    if (!articles.get(open)) return undefined;
    return articles.check(open)?.shown.length;
  }
  const text = await read(uri, output);
  if (text === undefined || !(named || readsAsArticle(uri.path, text))) return undefined;
  const { findings } = check(text, articles.settings(uri).desk);
  articles.found({ uri, findings, rangeOf: rangesIn(text) });
  return findings.length;
}

/** The copy of a file; nothing where it is refused, as on the command line, which the output channel says. */
async function read(uri: vscode.Uri, output: Output): Promise<string | undefined> {
  const { size } = await vscode.workspace.fs.stat(uri);
  const copy = refuseSize(size) ?? decodeCopy(await vscode.workspace.fs.readFile(uri));
  if ('text' in copy) return copy.text;
  output.warn(vscode.l10n.t('{0} {1}; left out', vscode.workspace.asRelativePath(uri), inWords(copy.refused)));
  return undefined;
}

async function tell({ articles, findings }: Sum): Promise<void> {
  const show = vscode.l10n.t('Show Problems');
  const said = vscode.l10n.t('Articles checked: {0}. Findings: {1}.', articles, findings);
  if ((await vscode.window.showInformationMessage(said, ...(findings ? [show] : []))) === show) {
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
}
