import * as vscode from 'vscode';
import type { Desk } from '../../engine/rule';
import { joined, readArticles, readClaims, readRules } from '../../project/configuration';
import { readStyle } from '../../project/house-style';
import type { Problem } from '../../project/problems';
import type { LocalConfiguration } from './configurations';
import { inWords } from '../localized';

const occasions = ['onType', 'onSave', 'manual'] as const;

/** When an article is checked. */
export type Occasion = (typeof occasions)[number];

/** Globs that alone say which text files are articles. */
export interface Named {
  readonly globs: readonly string[];
  /** Where they count from; without it, the root of all paths. */
  readonly folder: vscode.Uri | undefined;
}

/** What counts for one document: what a person set, and behind it the factnote.json. */
export interface Settings {
  readonly check: Occasion;
  /** Nothing where nobody names articles: then a file is one if it reads as one. */
  readonly articles: Named | undefined;
  readonly desk: Desk;
}

/**
 * Reads the settings of a document or a file, of which `local` is the factnote.json. Settings are anybody's JSON: what is wrong goes
 * to `complain`, and what is right still counts.
 */
export function readSettings(
  scope: vscode.ConfigurationScope,
  uri: vscode.Uri,
  local: LocalConfiguration | undefined,
  complain: (fault: string) => void,
): Settings {
  const config = vscode.workspace.getConfiguration('factnote', scope);
  const told = <T extends { problems: Problem[] }>(key: string, read: (value: unknown) => T): T => {
    const result = read(config.get(key));
    for (const problem of result.problems) complain(fault(`factnote.${key}`, inWords(problem)));
    return result;
  };
  const { rules } = told('rules', readRules);
  const { articles } = told('articles', readArticles);
  const claims = told('claims', readClaims).claims ?? local?.claims;
  const style = { ...local?.style, ...told('style', readStyle).style };
  return {
    check: readOccasion(config.get('check'), complain),
    articles: articles.length
      ? { globs: articles, folder: vscode.workspace.getWorkspaceFolder(uri)?.uri }
      : local?.articles.length
        ? { globs: local.articles, folder: local.folder }
        : undefined,
    desk: local ? { ...joined({ rules }, local), names: local.names, claims, style } : { rules, claims, style },
  };
}

function readOccasion(value: unknown, complain: (fault: string) => void): Occasion {
  const occasion = occasions.find(known => known === value);
  if (!occasion && value !== undefined)
    complain(fault('factnote.check', vscode.l10n.t('It must be one of {0}.', occasions.join(', '))));
  return occasion ?? 'onType';
}

const fault = (setting: string, what: string): string => vscode.l10n.t('The setting {0}: {1}', setting, what);
