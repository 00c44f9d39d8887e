import * as vscode from 'vscode';
import type { Desk } from '../engine/rule';
import { readArticles, readRules, type Problem } from '../project/configuration';
import { inWords } from './words';

const occasions = ['onType', 'onSave', 'manual'] as const;

/** When an article is checked. */
export type Occasion = (typeof occasions)[number];

/** What a person may set, of one document. */
export interface Settings {
  readonly check: Occasion;
  /** Globs; where there are any, they alone say which text files are articles. */
  readonly articles: readonly string[];
  readonly desk: Desk;
}

/** Reads the settings of a document. They are anybody's JSON: what is wrong goes to `complain`, and what is right still counts. */
export function readSettings(scope: vscode.ConfigurationScope, complain: (fault: string) => void): Settings {
  const config = vscode.workspace.getConfiguration('factnote', scope);
  const read = <T>(key: string, reader: (value: unknown) => T & { problems: Problem[] }): T => {
    const value = reader(config.get(key));
    for (const problem of value.problems) complain(fault(`factnote.${key}`, inWords(problem)));
    return value;
  };
  return {
    check: readOccasion(config.get('check'), complain),
    articles: read('articles', readArticles).articles,
    desk: read('rules', readRules),
  };
}

function readOccasion(value: unknown, complain: (fault: string) => void): Occasion {
  const occasion = occasions.find(known => known === value);
  if (!occasion && value !== undefined)
    complain(fault('factnote.check', vscode.l10n.t('It must be one of {0}.', occasions.join(', '))));
  return occasion ?? 'onType';
}

const fault = (setting: string, what: string): string => vscode.l10n.t('The setting {0}: {1}', setting, what);
