/** A check of all articles of the workspace, open or not. Loaded when somebody first asks for it. */
import * as vscode from 'vscode';
import type { check, isQuietClaim } from '../../engine/check';
import { ownNotes } from '../../engine/notes/note';
import type { Finding } from '../../engine/rule';
import { formatOf, readsAsArticle } from '../../project/articles';
import { CONFIGURATION_FILE } from '../../project/configuration-file';
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
export interface Sum {
  articles: number;
  findings: number;
  /** Those of the findings that are claims to verify. */
  claims: number;
}

export type Progress = vscode.Progress<{ message?: string; increment?: number }>;

/** What it works with; the engine is handed in, so that the file holds no second one. */
interface Tools {
  readonly articles: Articles;
  readonly output: Output;
  readonly check: typeof check;
  readonly isQuietClaim: typeof isQuietClaim;
}

/** Checks all articles of the workspace, one file after the other, and takes in what is found. */
export async function sweep(tools: Tools, progress: Progress, token: vscode.CancellationToken): Promise<Sum> {
  const { articles, output } = tools;
  const seen = new Set<string>();
  const sum: Sum = { articles: 0, findings: 0, claims: 0 };
  const files = await filesIn(articles, token);
  const known: Known = new Map();
  const started = performance.now();
  for (const [done, uri] of files.entries()) {
    if (token.isCancellationRequested) break;
    const left = done && ((performance.now() - started) / done) * (files.length - done);
    progress.report({ message: message(vscode.workspace.asRelativePath(uri), left), increment: 100 / files.length });
    try {
      const found = await checkFile(tools, uri, known);
      if (found === undefined) continue;
      seen.add(uri.toString());
      sum.articles++;
      sum.findings += found.length;
      sum.claims += found.filter(tools.isQuietClaim).length;
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

/** Checks one file; its findings, or nothing where it is no article. */
async function checkFile(
  { articles, output, check }: Tools,
  uri: vscode.Uri,
  known: Known,
): Promise<readonly Finding[] | undefined> {
  const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
  if (open) return (await articles.getSoon(open)) && (await articles.check(open))?.shown;
  const settings = await articles.settings(uri, known);
  const is = isArticleFile(uri, settings);
  const text = is === false ? undefined : await read(uri, output);
  if (text === undefined) return undefined;
  const noted = await articles.notesFor(uri);
  if (!(is ?? (ownNotes(noted.notes ?? []).length > 0 || readsAsArticle(pathInWorkspace(uri), text)))) return undefined;
  const { findings } = check(text, { ...settings.desk, format: formatOf(uri.path), ...noted });
  articles.found({ uri, findings, rangeOf: rangesIn(text) });
  return findings;
}

/** The copy of a file; nothing where it is refused, as on the command line, which the output channel says. */
async function read(uri: vscode.Uri, output: Output): Promise<string | undefined> {
  const { size } = await vscode.workspace.fs.stat(uri);
  const copy = refuseSize(size) ?? decodeCopy(await vscode.workspace.fs.readFile(uri));
  if ('text' in copy) return copy.text;
  output.warn(vscode.l10n.t('{0} {1}; left out', vscode.workspace.asRelativePath(uri), inWords(copy.refused)));
  return undefined;
}
