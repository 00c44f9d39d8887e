import * as vscode from 'vscode';
import { check } from '../../engine/check';
import { ownNotes } from '../../engine/notes/note';
import { formatOf, readsAsArticle } from '../../project/articles';
import { CONFIGURATION_FILE } from '../../project/configuration';
import { decodeCopy, refuseSize } from '../../project/copy';
import type { Articles } from '../articles/articles';
import type { Known } from '../articles/configurations';
import type { Output } from '../output';
import { rangesIn } from '../editing/ranges';
import { isArticleFile, pathInWorkspace, TEXT_FILES } from '../articles/article-documents';
import { inWords } from '../localized';

/** Where nobody keeps articles: as on the command line. */
const IGNORED = '**/{node_modules,.*}/**';

const A_WHILE = 2000; // ms

/** What a check of the workspace came to. */
interface Sum {
  articles: number;
  findings: number;
}

/** Checks the articles of the workspace, open or not; what it finds stands in the Problems panel, and follows the settings. */
export function registerCheckWorkspace(articles: Articles, output: Output): vscode.Disposable {
  let again = new vscode.CancellationTokenSource();
  return vscode.Disposable.from(
    vscode.commands.registerCommand('factnote.checkWorkspace', async () => {
      const options = {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Factnote: checking the workspace'),
        cancellable: true,
      };
      articles.workspaceChecked = true;
      const sum = await vscode.window.withProgress(options, (progress, token) =>
        sweep(articles, output, progress, token),
      );
      void tell(sum);
      return sum;
    }),
    articles.onDidRestart(async () => {
      again.cancel();
      again = new vscode.CancellationTokenSource();
      if (articles.workspaceChecked) await sweep(articles, output, { report() {} }, again.token);
    }),
  );
}

async function sweep(
  articles: Articles,
  output: Output,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<Sum> {
  const seen = new Set<string>();
  const sum: Sum = { articles: 0, findings: 0 };
  const files = await filesIn(articles, token);
  const known: Known = new Map();
  const started = performance.now();
  for (const [done, uri] of files.entries()) {
    if (token.isCancellationRequested) break;
    const left = done && ((performance.now() - started) / done) * (files.length - done);
    progress.report({ message: message(vscode.workspace.asRelativePath(uri), left), increment: 100 / files.length });
    try {
      const found = await checkFile(articles, uri, known, output);
      if (found === undefined) continue;
      seen.add(uri.toString());
      sum.articles++;
      sum.findings += found;
    } catch (error) {
      output.error(vscode.l10n.t('Checking {0} failed', uri.toString()), error);
    }
  }
  // Only now, so that nothing vanishes and comes back, and two checks at once do not undo each other
  if (!token.isCancellationRequested) articles.forgetUnopened(seen);
  return sum;
}

/** What is being checked, and for how many milliseconds it goes on where that is known and long. */
const message = (path: string, left: number): string =>
  left > A_WHILE ? vscode.l10n.t('{0}, about {1} s left', path, Math.ceil(left / 1000)) : path;

/** The files that may be articles, in a steady order. */
async function filesIn(articles: Articles, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const files = new Map<string, vscode.Uri>();
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const find = (glob: string, most?: number): Thenable<vscode.Uri[]> =>
      vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), IGNORED, most, token);
    const { articles: named } = await articles.settings(vscode.Uri.joinPath(folder.uri, CONFIGURATION_FILE));
    // What is named may be called anything
    const all = named ?? (await find(`**/${CONFIGURATION_FILE}`, 1)).length > 0;
    for (const uri of await find(all ? '**/*' : TEXT_FILES)) files.set(uri.toString(), uri);
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Checks one file; the number of its findings, or nothing where it is no article. */
async function checkFile(
  articles: Articles,
  uri: vscode.Uri,
  known: Known,
  output: Output,
): Promise<number | undefined> {
  const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
  if (open) return (await articles.getSoon(open)) && (await articles.check(open))?.shown.length;
  const settings = await articles.settings(uri, known);
  const is = isArticleFile(uri, settings);
  const text = is === false ? undefined : await read(uri, output);
  if (text === undefined) return undefined;
  const noted = await articles.notesFor(uri);
  if (!(is ?? (ownNotes(noted.notes ?? []).length > 0 || readsAsArticle(pathInWorkspace(uri), text)))) return undefined;
  const { findings } = check(text, { ...settings.desk, format: formatOf(uri.path), ...noted });
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
