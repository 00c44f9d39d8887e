import * as vscode from 'vscode';
import type { Evidence, FactNote, Note, Standing, Status } from '../../engine/notes/note';
import { spanOf, standingOf, type Anchored } from '../../engine/notes/follow';

/** A status in words. */
export function statusInWords(status: Standing | 'stet'): string {
  const words: Record<Standing | 'stet', string> = {
    query: vscode.l10n.t('query'),
    verified: vscode.l10n.t('verified'),
    disputed: vscode.l10n.t('disputed'),
    wrong: vscode.l10n.t('wrong'),
    unverifiable: vscode.l10n.t('cannot be verified'),
    unchecked: vscode.l10n.t('unchecked'),
    stale: vscode.l10n.t('changed since'),
    orphan: vscode.l10n.t('words are gone'),
    clash: vscode.l10n.t('two versions'),
    stet: vscode.l10n.t('may stand'),
  };
  return words[status];
}

/** What a checker says by a status. */
export function statusDetail(status: Status): string {
  const detail: Record<Status, string> = {
    query: vscode.l10n.t('Somebody has to check it'),
    verified: vscode.l10n.t('It was checked and is right; needs evidence'),
    disputed: vscode.l10n.t('Sources contradict it'),
    wrong: vscode.l10n.t('It was checked and is not right'),
    unverifiable: vscode.l10n.t('No source can be found that would tell'),
  };
  return detail[status];
}

/** Signs of a form that can be told apart without colour. */
export const ICONS: Readonly<Record<Standing | 'stet', string>> = {
  query: 'question',
  verified: 'pass',
  disputed: 'warning',
  wrong: 'error',
  unverifiable: 'circle-slash',
  unchecked: 'circle-large-outline',
  stale: 'history',
  orphan: 'debug-disconnect',
  clash: 'git-compare',
  stet: 'eye-closed',
};

/** In this order they ask for somebody. */
export const URGENCY: readonly Standing[] = [
  'clash',
  'wrong',
  'disputed',
  'stale',
  'orphan',
  'query',
  'unchecked',
  'unverifiable',
  'verified',
];

/** Still to be done: nobody has said the last word, or it was said of other words. */
export const isOpen = (standing: Standing): boolean =>
  ['unchecked', 'query', 'stale', 'disputed', 'clash'].includes(standing);

/** Its words, or what they say of whom, were changed since: one key says that the note holds for them as they are. */
export const isChanged = (standing: Standing): boolean => ['stale'].includes(standing);

/** A note on a claim, with its place. */
export const isFact = (each: Anchored): each is Anchored<FactNote> => each.note.kind === 'fact';

/** Where the words of a note are, if they are anywhere. */
export const placeOf = ({ anchor }: Anchored) => (anchor ? spanOf(anchor) : undefined);

/** A standing that is no stet's. */
export const factStanding = (each: Anchored<FactNote>): Standing => standingOf(each) as Standing;

/** What backs a claim, in one line. */
export const evidenceInWords = ({ source, quote }: Evidence): string => (quote ? `${source}: “${quote}”` : source);

/** A point in time as the person's own language writes it. */
export const timeInWords = (time: string): string =>
  new Date(time).toLocaleString(vscode.env.language, { dateStyle: 'medium', timeStyle: 'short' });

/** What is to be done where two people have changed one note in two ways. */
export const clashInWords = (): string =>
  vscode.l10n.t(
    'Two checkers have changed this note, and both versions are kept. Choose from the quick fixes which one holds.',
  );

/** Who has said it, and when. */
export const signature = ({ checker, modified }: Note): string =>
  vscode.l10n.t('{0}, {1}', checker, timeInWords(modified));
