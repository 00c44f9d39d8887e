import * as vscode from 'vscode';
import { severities, type Desk, type Severity } from '../engine/rule';
import { rules } from '../engine/rules';

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
  return {
    check: readOccasion(config.get('check'), complain),
    articles: readGlobs(config.get('articles'), complain),
    desk: { rules: readRules(config.get('rules'), complain) },
  };
}

function readOccasion(value: unknown, complain: (fault: string) => void): Occasion {
  const occasion = occasions.find(o => o === value);
  if (!occasion && value !== undefined) complain(fault('factnote.check', value));
  return occasion ?? 'onType';
}

function readGlobs(value: unknown, complain: (fault: string) => void): string[] {
  if (!Array.isArray(value)) {
    if (value !== undefined && value !== null) complain(fault('factnote.articles', value));
    return [];
  }
  return value.filter((glob): glob is string => {
    const good = typeof glob === 'string' && glob.trim() !== '';
    if (!good) complain(fault('factnote.articles', glob));
    return good;
  });
}

function readRules(value: unknown, complain: (fault: string) => void): Record<string, Severity | 'off'> {
  const read: Record<string, Severity | 'off'> = {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    if (value !== undefined && value !== null) complain(fault('factnote.rules', value));
    return read;
  }
  for (const [name, given] of Object.entries(value)) {
    const severity = [...severities, 'off' as const].find(s => s === given);
    if (severity && isRuleOrCategory(name)) read[name] = severity;
    else complain(fault('factnote.rules', { [name]: given }));
  }
  return read;
}

const isRuleOrCategory = (name: string): boolean =>
  rules.some(({ id }) => id === name || id.slice(0, id.indexOf('/')) + '/*' === name);

const fault = (setting: string, entry: unknown): string =>
  vscode.l10n.t('The setting {0} has an entry that Factnote does not understand: {1}', setting, excerpt(entry));

const excerpt = (entry: unknown): string => (JSON.stringify(entry) ?? String(entry)).slice(0, 100);
