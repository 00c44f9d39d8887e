import * as vscode from 'vscode';
import { withoutMarkup } from '../../engine/article/words-seen';
import { wordsIn, type ChangedEvidence, type Kind } from '../../engine/notes/evidence';
import {
  courseOf,
  type Evidence,
  type FactNote,
  type Note,
  type SpeakerNote,
  type Standing,
  type Status,
} from '../../engine/notes/note';
import { spanOf, standingOf, type Anchored } from '../../engine/notes/anchored-notes';
import { asItStands } from '../localized';

let words: Readonly<Record<Standing | 'stet', string>> | undefined;

/** A status in words. They are put together once: a view asks for those of hundreds of claims at each key. */
export function statusInWords(status: Standing | 'stet'): string {
  words ??= {
    query: vscode.l10n.t('query'),
    verified: vscode.l10n.t('verified'),
    disputed: vscode.l10n.t('disputed'),
    wrong: vscode.l10n.t('wrong'),
    unverifiable: vscode.l10n.t('cannot be verified'),
    unchecked: vscode.l10n.t('unchecked'),
    stale: vscode.l10n.t('changed since'),
    'context-changed': vscode.l10n.t('context changed'),
    moved: vscode.l10n.t('moved, look'),
    orphan: vscode.l10n.t('words are gone'),
    clash: vscode.l10n.t('two versions'),
    'evidence-changed': vscode.l10n.t('evidence changed'),
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
    unverifiable: vscode.l10n.t('It cannot be found out'),
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
  'context-changed': 'diff',
  moved: 'move',
  orphan: 'debug-disconnect',
  clash: 'git-compare',
  'evidence-changed': 'file-symlink-file',
  stet: 'eye-closed',
};

/** In this order they ask for somebody. */
export const URGENCY: readonly Standing[] = [
  'clash',
  'wrong',
  'disputed',
  'stale',
  'evidence-changed',
  'moved',
  'context-changed',
  'orphan',
  'query',
  'unchecked',
  'unverifiable',
  'verified',
];

/** Still to be done: nobody has said the last word, or it was said of other words. */
export const isOpen = (standing: Standing): boolean =>
  ['unchecked', 'query', 'stale', 'context-changed', 'moved', 'evidence-changed', 'disputed', 'clash'].includes(
    standing,
  );

/** Its words, or what they say of whom, were changed since: one key says that the note holds for them as they are. */
export const isChanged = (standing: Standing): boolean => ['stale', 'context-changed', 'moved'].includes(standing);

/** A note on a claim, with its place. */
export const isFact = (each: Anchored): each is Anchored<FactNote> => each.note.kind === 'fact';

/** Where the words of a note are, if they are anywhere. */
export const placeOf = ({ anchor }: Anchored) => (anchor ? spanOf(anchor) : undefined);

/** A standing that is no stet's. */
export const factStanding = (each: Anchored<FactNote>): Standing => standingOf(each) as Standing;

/** What backs a claim, in one line. */
export function evidenceInWords({ source, quote, place }: Evidence): string {
  const words = wordsIn(source);
  const named = words ? `${kindInWords(words.kind)}: ${words.said}` : place ? `${source}#${place}` : source;
  return quote ? `${named}: “${quote}”` : named;
}

/** The kind of evidence in free words. */
export function kindInWords(kind: Kind): string {
  const words: Record<Kind, string> = {
    interview: vscode.l10n.t('Interview'),
    'e-mail': vscode.l10n.t('E-mail'),
    document: vscode.l10n.t('Document'),
    observation: vscode.l10n.t('Observation'),
  };
  return words[kind];
}

/** What has become of what backed a claim. */
export const changeInWords = ({ source, isGone }: ChangedEvidence): string =>
  isGone ? vscode.l10n.t('{0} is gone.', source) : vscode.l10n.t('{0} was changed since. Look at it again.', source);

/** What the words of a claim were, or those around them, and what they are now, as Markdown; undefined where they have not changed. */
export function oldAndNew({ note, anchor }: Anchored<FactNote | SpeakerNote>): string | undefined {
  if (anchor?.state !== 'stale' && anchor?.state !== 'context-changed') return undefined;
  const was = anchor.state === 'stale' ? note.target.exact : anchor.was;
  return `~~${asItStands(withoutMarkup(was))}~~ → **${asItStands(withoutMarkup(anchor.now))}**`;
}

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

/** How a note came to what it says, in one line: *disputed by Ana, 14 May → verified by Per, 15 May*. Empty where it has said one thing only. */
export function courseInWords(note: FactNote): string {
  const course = courseOf(note);
  const steps = course.map(({ status, checker, when }) =>
    vscode.l10n.t('{0} by {1}, {2}', statusInWords(status), checker, dayInWords(when)),
  );
  return steps.length > 1 ? steps.join(' → ') : '';
}

/** A day as the person's own language writes it, with its year where that is another. */
function dayInWords(time: string): string {
  const day = new Date(time);
  const year = day.getFullYear() === new Date().getFullYear() ? undefined : 'numeric';
  return day.toLocaleDateString(vscode.env.language, { day: 'numeric', month: 'short', year });
}
